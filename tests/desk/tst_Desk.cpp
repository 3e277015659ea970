#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/desk/wiring/DeskCommand.h"
#include "app/journal/JournalStore.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/settings/SettingsService.h"
#include "models/core/Clock.h"
#include "models/journal/JournalModel.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/support/JournalSamples.h"
#include "tests/support/MarkingTranslator.h"
#include "ui/connection/ConnectionsPage.h"
#include "ui/connection/SetupAssistant.h"
#include "ui/journal/JournalPage.h"
#include "ui/overview/CheckUpPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NavigationList.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SandboxPatience = 60000; ///< a new sample company, under a sanitizer too

/// What a person reads on a widget; lists that hold data are left out.
QStringList textsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return { label->text() };
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return { button->text() };
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        return { edit->placeholderText() };
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        return { box->isEditable() ? QString() : box->currentText() };
    }
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts.append(tabs->tabText(tab));
        }
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget);
        header != nullptr && header->orientation() == Qt::Horizontal) {
        for (int section = 0; section < header->count(); ++section) {
            texts.append(header->model()->headerData(section, Qt::Horizontal).toString());
        }
    }
    return texts;
}

/// Words of the sandbox, of a connection or of an order status, not of the program.
bool isData(const QString &text)
{
    static const QRegularExpression noWord(u"^[^\\p{L}]*$"_s);
    static const QStringList data { u"Sample company · Tashkent"_s, u"Chashma · Tashkent"_s };
    static const QRegularExpression code(u"^(D|A|C|B#[A-Z])$"_s);
    return noWord.match(text).hasMatch() || data.contains(text) || code.match(text).hasMatch();
}

} // namespace

/// The whole program, without a screen: real widgets, real services, the real sandbox.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstStartOffersTheSandbox();
    void firstStartIsLedStepByStep();
    void windowComesBeforeTheSandbox();
    void navigatesByMouse();
    void navigatesByKey();
    void everyTextFollowsTheLanguage_data();
    void everyTextFollowsTheLanguage();
    void languageFromTheMenu();
    void editIsSavedInTheSandbox();
    void aStagedChangeTellsWhatTheLogKnows();
    void goodsWithoutACodeAreCounted();
    void leavingWithEditsAsks();
    void switchingWithEditsAsks();
    void refusedSignInSpeaksOnThePage();
    void testOfTheConnectionMovesTheMeter();
    void logShowsTheCalls();
    void findBoxLeadsToSettingsAndLog();
    void checkUpIsAskedForAndLeadsOn();
    void checkUpIsSaved_data();
    void checkUpIsSaved();
    void restartKeepsEverything();
    void commandLine_data();
    void commandLine();
    void wordsOfQtAreNotOurs();

private:
    void open(bool onSandbox = true);
    void openConnected();
    [[nodiscard]] QString sandboxFile() const;
    MainWindow &window() { return m_desk->window(); }
    template <typename T>
    T *child(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qUtf8Printable(name));
        }
        return found;
    }
    void go(const QString &key);
    void click(const QString &button);
    Page *page(const QString &key);
    void editCodeKind();

    SystemClock m_clock;
    FakeSecretStore m_secrets;
    QTemporaryDir m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestDesk::initTestCase()
{
    // The sample company is made up once; every test but those of a first start begins with a copy.
    m_folder = std::make_unique<QTemporaryDir>();
    openConnected();
    m_desk.reset();
    QVERIFY(QFile::copy(sandboxFile(), m_sample.filePath(u"sandbox.sqlite"_s)));
}

void TestDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDesk::cleanup()
{
    m_desk.reset();
    QLocale::setDefault(QLocale::c());
}

QString TestDesk::sandboxFile() const
{
    return m_folder->filePath(u"data/sandbox.sqlite"_s);
}

void TestDesk::open(bool onSandbox)
{
    DeskOptions options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.configFolder = m_folder->filePath(u"config"_s);
    options.opensSandbox = onSandbox;
    m_desk = std::make_unique<Desk>(options, m_clock, m_secrets);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestDesk::openConnected()
{
    QDir(m_folder->path()).mkdir(u"data"_s);
    QFile::copy(m_sample.filePath(u"sandbox.sqlite"_s), sandboxFile());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->isVisible(), SandboxPatience);
    QVERIFY(m_desk->connections().activeProfile());
}

Page *TestDesk::page(const QString &key)
{
    window().openLink(key);
    return window().currentPage();
}

void TestDesk::go(const QString &key)
{
    auto *list = child<NavigationList>(u"navigation"_s);
    const QStringList order { u"overview"_s,  u"settings"_s,    u"exchange"_s, u"log"_s,
                              u"attention"_s, u"connections"_s, u"check-up"_s };
    const QRect place = list->visualItemRect(list->item(static_cast<int>(order.indexOf(key))));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
}

void TestDesk::click(const QString &button)
{
    QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
}

void TestDesk::editCodeKind()
{
    go(u"settings"_s);
    auto *local = child<QAbstractButton>(u"setting/code_kind/local"_s);
    QTRY_VERIFY(local->isVisible() && local->isEnabled());
    local->click();
    QCOMPARE(window().currentPage()->stagedChanges(), 1);
}

void TestDesk::firstStartOffersTheSandbox()
{
    open(false);
    QCOMPARE(window().currentPageKey(), u"connections"_s);
    QVERIFY(m_desk->connections().profiles().isEmpty());
    click(u"welcomeSandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->connections().activeProfile().has_value(), SandboxPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->isVisible(), SandboxPatience);
    QCOMPARE(m_desk->connections().activeProfile()->environment, Environment::Sandbox);
    QVERIFY(child<QLabel>(u"environmentStrip"_s)->isVisible());
}

void TestDesk::firstStartIsLedStepByStep()
{
    QDir(m_folder->path()).mkdir(u"data"_s);
    QFile::copy(m_sample.filePath(u"sandbox.sqlite"_s), sandboxFile());
    open(false);
    click(u"welcomeAssistant"_s);
    auto *assistant = child<SetupAssistant>(u"setupAssistant"_s);
    QVERIFY(assistant->isVisible());
    const auto did = [assistant](SetupStep step) {
        return assistant->findChild<QLabel *>(u"setup/step/%1"_s.arg(static_cast<int>(step)))
            ->text();
    };
    click(u"setup/sandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(did(SetupStep::Connect).contains(u"admin@demo"_s), SandboxPatience);
    QCOMPARE(m_desk->connections().activeProfile()->environment, Environment::Sandbox);
    click(u"setup/next"_s);
    QVERIFY(did(SetupStep::Organisation).contains(u"Tashkent"_s));
    QTRY_VERIFY2(did(SetupStep::Settings).contains(u"Read;"_s),
                 qUtf8Printable(did(SetupStep::Settings)));
    click(u"setup/next"_s);
    QTRY_VERIFY2(did(SetupStep::CheckUp).contains(u':'), qUtf8Printable(did(SetupStep::CheckUp)));
    click(u"setup/next"_s);
    QVERIFY(!assistant->isVisible());
}

void TestDesk::windowComesBeforeTheSandbox()
{
    open();
    // The thread of the sandbox can speak only through the event loop, which has not turned since.
    QVERIFY(window().isVisible());
    QSignalSpy started(&m_desk->sandbox(), &EmbeddedSandbox::started);
    QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->isVisible(), SandboxPatience);
    QVERIFY(window().windowTitle().contains(u"Tashkent"_s));
}

void TestDesk::navigatesByMouse()
{
    openConnected();
    for (const QString &key : deskPages()) {
        go(key);
        QCOMPARE(window().currentPageKey(), key);
        QVERIFY(window().currentPage()->isVisible());
    }
    go(u"attention"_s); // a link to a tab of the exchange
    QCOMPARE(window().currentPageKey(), u"exchange"_s);
    QVERIFY(child<QWidget>(u"attention/placeholder"_s)->isVisible());
}

void TestDesk::navigatesByKey()
{
    openConnected();
    const QStringList pages { u"overview"_s, u"settings"_s,    u"exchange"_s, u"log"_s,
                              u"exchange"_s, u"connections"_s, u"check-up"_s };
    for (int place = static_cast<int>(pages.size()) - 1; place >= 0; --place) {
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        QCOMPARE(window().currentPageKey(), pages.at(place));
    }
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>(u"findBox"_s)->hasFocus());
}

void TestDesk::everyTextFollowsTheLanguage_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place :
         { "overview", "settings/general", "settings/orders", "settings/reference_data",
           "settings/other_documents", "exchange/export", "exchange/import", "exchange/schedules",
           "exchange/attention", "exchange/allowance", "log", "connections", "check-up" }) {
        QTest::newRow(place) << QString::fromLatin1(place);
    }
}

void TestDesk::everyTextFollowsTheLanguage()
{
    QFETCH(const QString, place);
    openConnected();
    window().openLink(u"settings"_s);
    auto *local = child<QAbstractButton>(u"setting/code_kind/local"_s);
    QTRY_VERIFY(local->isVisible() && local->isEnabled());
    window().openLink(place);

    testing::MarkingTranslator marker;
    QCoreApplication::installTranslator(&marker);
    QCoreApplication::sendPostedEvents(); // the widgets hear of it by a posted event
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(window().currentPage()->title().startsWith(u'«'));
    QStringList old;
    for (const QWidget *widget : window().findChildren<QWidget *>()) {
        const QStringList texts = widget->isVisible() ? textsOf(widget) : QStringList();
        for (const QString &text : texts) {
            if (!text.contains(u'«') && !isData(text)) {
                old.append(widget->objectName() + u": "_s + text);
            }
        }
    }
    QCoreApplication::removeTranslator(&marker);
    QVERIFY2(old.isEmpty(), qUtf8Printable(old.join(u'\n')));
}

void TestDesk::languageFromTheMenu()
{
    openConnected();
    const QString english = page(u"settings"_s)->title();
    child<QAction>(u"language_ru"_s)->trigger();
    QTRY_COMPARE(child<QLabel>(u"environmentStrip"_s)->text(), u"ПЕСОЧНИЦА"_s);
    QVERIFY(window().currentPage()->title() != english);
    QCOMPARE(QLocale().language(), QLocale::Russian);
    // Qt's own texts, too.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Отмена"_s);
    child<QAction>(u"language_uz"_s)->trigger();
    QTRY_COMPARE(child<QLabel>(u"environmentStrip"_s)->text(), u"SINOV MUHITI"_s);
    child<QAction>(u"language_en"_s)->trigger();
    QTRY_COMPARE(window().currentPage()->title(), english);
}

void TestDesk::editIsSavedInTheSandbox()
{
    openConnected();
    editCodeKind();
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(window().currentPage()->stagedChanges(), 0);
    QTRY_VERIFY(window().currentPage()->messageBar()->isVisible());

    // What the sandbox holds, asked past the page.
    QSignalSpy loaded(&m_desk->settings(), &SettingsService::loaded);
    m_desk->settings().load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().constFirst().value<IntegrationSettings>().codeKind,
             CodeKind::Local);
}

void TestDesk::aStagedChangeTellsWhatTheLogKnows()
{
    openConnected();
    CallRecord call = sampleImport(1, 1);
    call.profileId = m_desk->connections().activeProfile()->id;
    call.at = QDateTime::currentDateTimeUtc();
    call.documents[0].outcome = Outcome::Skipped;
    QSignalSpy stored(&m_desk->journal(), &JournalStore::writesStored);
    m_desk->journal().appendCall(call);
    QTRY_VERIFY(!stored.isEmpty());

    go(u"settings"_s);
    auto *update = child<QAbstractButton>(u"setting/duplicates.order/update"_s);
    QTRY_VERIFY(update->isEnabled());
    window().openLink(u"settings/duplicates.order"_s);
    QVERIFY(!update->isChecked());
    update->click();
    click(u"saveBar/show"_s);
    const auto *list = child<QListWidget>(u"saveBar/changes"_s);
    QTRY_VERIFY2(list->item(0)->text().contains(u"would have been overwritten"_s),
                 qUtf8Printable(list->item(0)->text()));
}

void TestDesk::goodsWithoutACodeAreCounted()
{
    openConnected();
    window().openLink(u"settings/reference_data"_s);
    auto *on = child<QAbstractButton>(u"setting/export_without_codes/on"_s);
    QTRY_VERIFY(on->isVisible() && on->isEnabled());
    // The box stands at the left of a button as wide as the page.
    QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
    QVERIFY(on->isChecked());
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    const auto *start = child<QAbstractButton>(u"settings/codeCount/start"_s);
    QTRY_VERIFY(start->isEnabled());
    window().openLink(u"settings/general"_s);
    click(u"settings/codeCount/start"_s);
    QTRY_VERIFY(child<QLabel>(u"settings/codeCount"_s)->text().startsWith(u"140 of "_s));
}

void TestDesk::leavingWithEditsAsks()
{
    openConnected();
    editCodeKind();
    window().close();
    QVERIFY(window().isVisible());
    auto *box = child<QMessageBox>(u"leaveGuard"_s);
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape); // Esc never discards
    QTRY_VERIFY(window().findChild<QMessageBox *>(u"leaveGuard"_s) == nullptr);
    QVERIFY(window().isVisible());
    QCOMPARE(window().currentPage()->stagedChanges(), 1);

    window().close();
    click(u"guardDiscard"_s);
    QTRY_VERIFY(!window().isVisible());
}

void TestDesk::switchingWithEditsAsks()
{
    openConnected();
    Profile other;
    other.id = u"6c1b6f0e-3a4f-4b0b-9d0f-0f4f3d1c2b5a"_s;
    other.name = u"Another"_s;
    other.baseUrl = QUrl(u"https://127.0.0.1"_s);
    other.login = u"admin@demo"_s;
    m_desk->connections().saveProfile(other);
    editCodeKind();
    child<QAction>(u"profile_"_s + other.id)->trigger();
    QVERIFY(m_desk->connections().activeProfile()->id != other.id);
    click(u"guardDiscard"_s);
    QTRY_COMPARE(m_desk->connections().activeProfile()->id, other.id);
    // Nobody has told its password: the window says so, and leads there.
    QTRY_VERIFY(window().messageBar()->isVisible());
    QTest::mouseClick(window().messageBar()->findChild<QAbstractButton *>(u"messageAction"_s),
                      Qt::LeftButton);
    QCOMPARE(window().currentPageKey(), u"connections"_s);
    QVERIFY(child<QLineEdit>(u"profilePassword"_s)->hasFocus());
}

void TestDesk::refusedSignInSpeaksOnThePage()
{
    openConnected();
    go(u"connections"_s);
    auto *login = child<QLineEdit>(u"profileLogin"_s);
    login->setFocus();
    login->selectAll();
    QTest::keyClicks(login, u"nobody@demo"_s);
    QTest::keyClick(login, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(window().currentPage()->stagedChanges(), 0);

    go(u"settings"_s);
    MessageBar *bar = window().currentPage()->messageBar();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->text().isEmpty());
    QTest::mouseClick(bar->findChild<QAbstractButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(window().currentPageKey(), u"connections"_s);
}

void TestDesk::testOfTheConnectionMovesTheMeter()
{
    openConnected();
    page(u"connections"_s);
    QVERIFY(!child<QWidget>(u"allowanceMeter"_s)->isVisible());
    click(u"connectionTest"_s);
    QTRY_COMPARE(child<QLabel>(u"allowanceText"_s)->text(), u"1 of 500"_s);
    QVERIFY(child<QWidget>(u"allowanceMeter"_s)->isVisible());
}

void TestDesk::logShowsTheCalls()
{
    openConnected();
    go(u"settings"_s);
    auto *local = child<QAbstractButton>(u"setting/code_kind/local"_s);
    QTRY_VERIFY(local->isVisible() && local->isEnabled());
    go(u"log"_s);
    const JournalModel *model = window().findChild<JournalPage *>()->model();
    QTRY_VERIFY(model->rowCount() > 0);
    QTRY_VERIFY(model->loadedRow(0) != nullptr);
    QCOMPARE(model->loadedRow(0)->document.subject, u"settings"_s);

    // A row that is chosen tells what happened.
    auto *table = child<QTableView>(u"journalTable"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model->index(0, 0)).center());
    auto *detail = child<QWidget>(u"journalDetail"_s);
    QTRY_VERIFY(std::ranges::any_of(detail->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text() == u"Chashma · Tashkent"_s;
    }));
}

void TestDesk::findBoxLeadsToSettingsAndLog()
{
    openConnected();
    auto *find = child<QLineEdit>(u"findBox"_s);
    find->setText(u"1C-00000001"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(window().currentPageKey(), u"log"_s);
    QCOMPARE(window().findChild<JournalPage *>()->model()->query().text, u"1C-00000001"_s);
    find->setText(settingLabel({ SettingId::OrderStatuses }));
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(window().currentPageKey(), u"settings"_s);
}

void TestDesk::checkUpIsAskedForAndLeadsOn()
{
    openConnected();
    go(u"overview"_s);
    click(u"overview/open/check-up"_s);
    QCOMPARE(window().currentPageKey(), u"check-up"_s);
    const auto *headline = child<QLabel>(u"checkUp/headline"_s);
    const QString looked = u"should be looked at"_s; // no import has told the settings to the log
    QTRY_VERIFY2(headline->text().contains(looked), qUtf8Printable(headline->text()));
    click(u"checkUp/show/settings"_s);
    QCOMPARE(window().currentPageKey(), u"settings"_s);

    auto *find = child<QLineEdit>(u"findBox"_s);
    find->setText(window().findChild<CheckUpPage *>()->title());
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(window().currentPageKey(), u"check-up"_s);
}

void TestDesk::checkUpIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("as text, the worst first") << u"check.txt"_s << QByteArray("Look at it · ");
    QTest::newRow("as JSON") << u"check.json"_s << QByteArray("{");
}

void TestDesk::checkUpIsSaved()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begins);
    openConnected();
    go(u"check-up"_s);
    auto *save = child<QAbstractButton>(u"checkUp/save"_s);
    QTRY_VERIFY(save->isEnabled());
    click(u"checkUp/save"_s);
    const QString file = m_folder->filePath(name);
    auto *dialog = child<QFileDialog>(u"checkUpFile"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(window().currentPage()->messageBar()->isVisible());
    QVERIFY2(window().currentPage()->messageBar()->text().contains(name),
             qUtf8Printable(window().currentPage()->messageBar()->text()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY2(content.startsWith(begins), content.constData());
    QVERIFY(content.contains("No document of an import is open."));
}

void TestDesk::restartKeepsEverything()
{
    openConnected();
    child<QAction>(u"language_uz"_s)->trigger();
    go(u"log"_s);
    window().resize(1111, 777);
    const QString profile = m_desk->connections().activeProfile()->id;
    window().close();
    QVERIFY(!window().isVisible());
    m_desk.reset();

    open(false); // by what was in use, not by the option
    QCOMPARE(m_desk->language(), u"uz"_s);
    QCOMPARE(window().currentPageKey(), u"log"_s);
    QCOMPARE(window().size(), QSize(1111, 777));
    QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->isVisible(), SandboxPatience);
    QCOMPARE(m_desk->connections().activeProfile()->id, profile);
    // Connected, not only marked: the settings come.
    go(u"settings"_s);
    auto *local = child<QAbstractButton>(u"setting/code_kind/local"_s);
    QTRY_VERIFY(local->isVisible() && local->isEnabled());
}

// ── the command line ──

void TestDesk::commandLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("nothing") << QStringList() << true;
    QTest::newRow("everything") << QStringList { u"--sandbox"_s,    u"--lang"_s,     u"ru"_s,
                                                 u"--appearance"_s, u"dark"_s,       u"--page"_s,
                                                 u"log"_s,          u"--data-dir"_s, u"/tmp/d"_s }
                                << true;
    QTest::newRow("a language nobody speaks") << QStringList { u"--lang=xx"_s } << false;
    QTest::newRow("a page that is not there") << QStringList { u"--page=garden"_s } << false;
    QTest::newRow("no appearance") << QStringList { u"--appearance"_s, u"blue"_s } << false;
    QTest::newRow("an unknown option") << QStringList { u"--sandbux"_s } << false;
    QTest::newRow("a word too many") << QStringList { u"orders.json"_s } << false;
    QTest::newRow("a folder without a name") << QStringList { u"--data-dir="_s } << false;
    const QString file = QCoreApplication::applicationFilePath();
    QTest::newRow("pictures of a log")
        << QStringList { u"--screenshots"_s, u"/tmp/p"_s, u"--journal"_s, file } << true;
    QTest::newRow("a log, and no pictures") << QStringList { u"--journal"_s, file } << false;
    QTest::newRow("pictures of a log that is not there")
        << QStringList { u"--screenshots"_s, u"/tmp/p"_s, u"--journal"_s, u"/tmp/no/log"_s }
        << false;
}

void TestDesk::commandLine()
{
    QFETCH(const QStringList, words);
    QFETCH(const bool, isGood);
    const Result<DeskCommand> command = readDeskCommand(words);
    QCOMPARE(command.isOk(), isGood);
    if (!isGood) {
        QVERIFY(!command.error().text.isEmpty());
        QVERIFY(!command.error().remedy.isEmpty());
        return;
    }
    QCOMPARE(command.value().options.opensSandbox,
             words.contains(u"--sandbox"_s) || words.contains(u"--screenshots"_s));
    QCOMPARE(command.value().options.shownJournal.isEmpty(), !words.contains(u"--journal"_s));
    QCOMPARE(command.value().options.language, words.contains(u"ru"_s) ? u"ru"_s : QString());
}

void TestDesk::wordsOfQtAreNotOurs()
{
    QCOMPARE(withoutQtWords({ u"-style"_s, u"fusion"_s, u"--lang"_s, u"ru"_s, u"-session"_s,
                              u"1_2"_s, u"-h"_s }),
             QStringList({ u"--lang"_s, u"ru"_s, u"-h"_s }));
}

QTEST_MAIN(TestDesk)
#include "tst_Desk.moc"
