#include "app/sandbox/EmbeddedSandbox.h"
#include "models/journal/JournalModel.h"
#include "tests/desk/DeskBench.h"
#include "tests/support/MarkingTranslator.h"
#include "ui/connection/ConnectionsPage.h"
#include "ui/connection/SetupAssistant.h"
#include "ui/journal/JournalPage.h"
#include "ui/settings/SettingsPage.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

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

/// The window of the whole program: its first start, its ways, its languages, its return.
class TestDesk : public QObject, private DeskBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void firstStartOffersTheSandbox();
    void firstStartIsLedStepByStep();
    void windowComesBeforeTheSandbox();
    void navigatesByMouse();
    void navigatesByKey();
    void everyTextFollowsTheLanguage_data();
    void everyTextFollowsTheLanguage();
    void languageFromTheMenu();
    void findBoxLeadsToSettingsAndLog();
    void restartKeepsEverything();
};

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
    layOutSandbox();
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

QTEST_MAIN(TestDesk)
#include "tst_Desk.moc"
