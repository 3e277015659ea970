#include "ui/shell/HelpDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

class FakePage : public Page
{
public:
    explicit FakePage(QString title)
        : m_title(std::move(title))
        , m_splitter(new QSplitter(this))
    {
        m_splitter->setObjectName(u"split"_s);
        m_splitter->addWidget(new QWidget);
        m_splitter->addWidget(new QWidget);
        content()->addWidget(m_splitter);
    }

    [[nodiscard]] QString title() const override { return m_title; }
    void openPlace(const QString &place) override { places.append(place); }
    [[nodiscard]] int stagedChanges() const override { return staged; }
    void saveStagedChanges() override { ++saves; }
    void discardStagedChanges() override { stage(0); }

    void stage(int count)
    {
        staged = count;
        Q_EMIT stagedChangesChanged(count);
    }
    void finishSave(bool isComplete)
    {
        if (isComplete) {
            stage(0);
        }
        Q_EMIT stagedChangesSaved(isComplete);
    }
    QSplitter *splitter() const { return m_splitter; }

    int staged = 0;
    int saves = 0;
    QStringList places;

private:
    QString m_title;
    QSplitter *m_splitter;
};

/// Every text of the window in another dress, so that one which is not asked for again stands out.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1StringView(context).startsWith("smartup"_L1)
                || QLatin1StringView(context) == "Environment"_L1
            ? u'«' + QString::fromUtf8(source) + u'»'
            : QString();
    }
};

Profile profile(const QString &id, Environment environment)
{
    Profile result;
    result.id = id;
    result.name = u"Chashma "_s + id;
    result.environment = environment;
    return result;
}

enum class Way { Close, Quit, LogOff, Switch };

} // namespace

Q_DECLARE_METATYPE(Way)

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesByKeyAndClick();
    void stripSaysTheWord_data();
    void stripSaysTheWord();
    void linksLeadToPlaces();
    void leavesFreelyWhenNothingIsStaged();
    void guardOnEveryWayOut_data();
    void guardOnEveryWayOut();
    void failedSaveStaysAndShowsThePage();
    void pagesSaveOneAfterTheOther();
    void askingPageKeepsItsEdits();
    void dotAndCount();
    void languageSwitchRetranslatesEverything();
    void findBox();
    void allowance();
    void rememberedState();
    void helpForEveryPage();

private:
    void leave(Way way);
    [[nodiscard]] bool hasLeft(Way way) const;
    void click(const char *button);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_chosen;
    FakePage *m_overview = nullptr;
    FakePage *m_edit = nullptr;
    FakePage *m_log = nullptr;
};

void TestMainWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_overview = new FakePage(u"Overview"_s);
    m_edit = new FakePage(u"Settings"_s);
    m_log = new FakePage(u"Log"_s);
    m_window->addPage(u"overview"_s, u"go-home"_s, m_overview);
    m_window->addPage(u"settings"_s, u"configure"_s, m_edit);
    m_window->addPage(u"log"_s, u"view-list-text"_s, m_log);
    m_window->addLink(u"attention"_s, u"flag"_s, u"log?attention"_s);
    m_window->setLinkText(u"attention"_s, u"Attention"_s);
    m_window->setProfiles(
        { profile(u"a"_s, Environment::Sandbox), profile(u"b"_s, Environment::Production) },
        u"a"_s);
    m_window->restoreState();
    m_window->show();
    m_chosen = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::profileChosen);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestMainWindow::cleanup()
{
    m_chosen.reset();
    m_window.reset();
    m_settings.reset();
    m_dir.reset();
}

void TestMainWindow::pagesByKeyAndClick()
{
    QCOMPARE(m_window->currentPageKey(), u"overview"_s);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_edit);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_log);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_overview);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_log);
    QCOMPARE(m_log->places, QStringList { u"attention"_s });

    auto *list = m_window->findChild<QListWidget *>(u"navigation"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(1)).center());
    QCOMPARE(m_window->currentPage(), m_edit);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(3)).center());
    QCOMPARE(m_window->currentPage(), m_log);
    QCOMPARE(list->currentRow(), 2);
}

void TestMainWindow::stripSaysTheWord_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("word");
    QTest::newRow("production") << Environment::Production << u"PRODUCTION"_s;
    QTest::newRow("test") << Environment::Test << u"TEST"_s;
    QTest::newRow("sandbox") << Environment::Sandbox << u"SANDBOX"_s;
}

void TestMainWindow::stripSaysTheWord()
{
    QFETCH(Environment, environment);
    m_window->setProfiles({ profile(u"x"_s, environment) }, u"x"_s);
    const auto *strip = m_window->findChild<QLabel *>(u"environmentStrip"_s);
    QTEST(strip->text(), "word");
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->palette().color(QPalette::Window), environmentColour(environment));
    m_window->setProfiles({}, {});
    QVERIFY(!strip->isVisible());
}

void TestMainWindow::linksLeadToPlaces()
{
    Q_EMIT m_overview->linkActivated(u"settings/orders"_s);
    QCOMPARE(m_window->currentPage(), m_edit);
    QCOMPARE(m_edit->places, QStringList { u"orders"_s });
    Q_EMIT m_edit->linkActivated(u"log?run=1-2"_s);
    QCOMPARE(m_window->currentPage(), m_log);
    QCOMPARE(m_log->places, QStringList { u"run=1-2"_s });
    m_window->messageBar()->show(
        { MessageBar::Kind::Warning, u"Text"_s, {}, {}, u"Look"_s, u"overview"_s });
    QTest::mouseClick(m_window->messageBar()->findChild<QPushButton *>(u"messageAction"_s),
                      Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), m_overview);
    m_window->openLink(u"nowhere?x"_s);
    QCOMPARE(m_window->currentPage(), m_overview);
}

void TestMainWindow::leave(Way way)
{
    switch (way) {
    case Way::Close:
        m_window->close();
        return;
    case Way::Quit:
        m_window->findChild<QAction *>(u"quitAction"_s)->trigger();
        return;
    case Way::LogOff:
        // A session manager cannot be made by a test; it asks exactly this.
        if (m_window->isReadyToEndSession()) {
            m_window->close();
        }
        return;
    case Way::Switch:
        m_window->findChild<QAction *>(u"profile_b"_s)->trigger();
        return;
    }
}

bool TestMainWindow::hasLeft(Way way) const
{
    return way == Way::Switch ? m_chosen->count() == 1 : !m_window->isVisible();
}

void TestMainWindow::click(const char *button)
{
    auto *box = m_window->findChild<QMessageBox *>(u"leaveGuard"_s);
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"leaveGuard"_s));
}

void TestMainWindow::leavesFreelyWhenNothingIsStaged()
{
    leave(Way::Switch);
    QVERIFY(hasLeft(Way::Switch));
    QCOMPARE(m_chosen->at(0).at(0).toString(), u"b"_s);
    leave(Way::Quit);
    QVERIFY(hasLeft(Way::Quit));
}

void TestMainWindow::guardOnEveryWayOut_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("close the window") << Way::Close;
    QTest::newRow("quit") << Way::Quit;
    QTest::newRow("log off") << Way::LogOff;
    QTest::newRow("switch the connection") << Way::Switch;
}

void TestMainWindow::guardOnEveryWayOut()
{
    QFETCH(Way, way);
    m_edit->stage(3);

    leave(way);
    QVERIFY(!hasLeft(way));
    const auto *box = m_window->findChild<QMessageBox *>(u"leaveGuard"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains(u'3'));
    QVERIFY(box->findChild<QPushButton *>(u"guardDiscard"_s)->text().contains(u'3'));
    click("guardKeep");
    QVERIFY(!hasLeft(way));
    QCOMPARE(m_edit->staged, 3);

    leave(way);
    click("guardSave");
    QCOMPARE(m_edit->saves, 1);
    QVERIFY2(!hasLeft(way), "not before Smartup has it");
    m_edit->finishSave(true);
    QVERIFY(hasLeft(way));

    m_window->show();
    m_chosen->clear();
    m_edit->stage(2);
    leave(way);
    QVERIFY(!hasLeft(way));
    click("guardDiscard");
    QVERIFY(hasLeft(way));
    QCOMPARE(m_edit->staged, 0);
}

void TestMainWindow::failedSaveStaysAndShowsThePage()
{
    m_edit->stage(1);
    QCOMPARE(m_window->currentPage(), m_overview);
    leave(Way::Close);
    click("guardSave");
    m_edit->finishSave(false);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->currentPage(), m_edit);
    QCOMPARE(m_edit->staged, 1);
    leave(Way::Close);
    click("guardDiscard");
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_edit->staged, 0);
}

void TestMainWindow::pagesSaveOneAfterTheOther()
{
    m_edit->stage(1);
    m_log->stage(1);
    leave(Way::Close);
    click("guardSave");
    QCOMPARE(m_edit->saves, 1);
    QCOMPARE(m_log->saves, 0);
    m_edit->finishSave(true);
    QCOMPARE(m_log->saves, 1);
    QVERIFY(m_window->isVisible());
    m_log->finishSave(true);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::askingPageKeepsItsEdits()
{
    int went = 0;
    const auto go = [this, &went] { m_window->askBeforeLeaving([&went] { ++went; }, m_log); };
    m_log->stage(1);
    go();
    QCOMPARE(went, 1);
    m_edit->stage(2);
    go();
    QCOMPARE(went, 1);
    QVERIFY(m_window->findChild<QMessageBox *>(u"leaveGuard"_s)->text().contains(u'2'));
    click("guardDiscard");
    QCOMPARE(went, 2);
    QCOMPARE(m_edit->staged, 0);
    QCOMPARE(m_log->staged, 1);
}

void TestMainWindow::dotAndCount()
{
    const auto *list = m_window->findChild<QListWidget *>(u"navigation"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      QPoint(10, list->viewport()->height() - 5));
    QVERIFY2(list->currentItem()->isSelected(), "a click beside the entries marks nothing else");
    const QImage before = m_window->grab().toImage();
    m_edit->stage(2);
    QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u'2'));
    const QImage staged = m_window->grab().toImage();
    QVERIFY(before != staged);
    m_window->setCount(u"attention"_s, 4);
    QVERIFY(list->item(3)->data(Qt::AccessibleTextRole).toString().contains(u'4'));
    QVERIFY(m_window->grab().toImage() != staged);
    m_edit->stage(0);
    QCOMPARE(list->item(1)->data(Qt::AccessibleTextRole).toString(), u"Settings"_s);
}

void TestMainWindow::languageSwitchRetranslatesEverything()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    m_window->findChild<QAction *>(u"language_uz"_s)->trigger();
    QCOMPARE(chosen, (QList<QVariantList> { { u"uz"_s } }));

    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QTRY_COMPARE(m_window->findChild<QLabel *>(u"environmentStrip"_s)->text(), u"«SANDBOX»"_s);
    for (const QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY2(menu->text().startsWith(u'«'), qPrintable(menu->text()));
        if (menu->menu()->findChild<QAction *>(u"language_uz"_s)) {
            continue; // languages keep their own names
        }
        for (const QAction *action : menu->menu()->actions()) {
            const QStringList titles { u"Overview"_s, u"Settings"_s, u"Log"_s, u"Attention"_s };
            if (!action->isSeparator() && !titles.contains(action->text()) && !action->menu()
                && !action->objectName().startsWith(u"language_"_s)) {
                QVERIFY2(action->text().startsWith(u'«'), qPrintable(action->text()));
            }
        }
    }
    QVERIFY(m_window->findChild<QLineEdit *>(u"findBox"_s)->placeholderText().startsWith(u'«'));
    QVERIFY(m_window->windowTitle().startsWith(u'«'));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(m_window->findChild<QLabel *>(u"environmentStrip"_s)->text(), u"SANDBOX"_s);
}

void TestMainWindow::findBox()
{
    auto *box = m_window->findChild<QLineEdit *>(u"findBox"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(box->hasFocus());
    QSignalSpy asked(m_window.get(), &MainWindow::findRequested);
    QTest::keyClicks(box, u"1C-00004511"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(asked, (QList<QVariantList> { { u"1C-00004511"_s } }));
    m_window->setFindEntries({ { u"Order duplicates"_s, u"settings/duplicates.order"_s } });
    box->setText(u"order duplicates"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_edit->places, QStringList { u"duplicates.order"_s });
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(box->text().isEmpty());
}

void TestMainWindow::allowance()
{
    const auto *meter = m_window->findChild<QWidget *>(u"allowanceMeter"_s);
    const auto *text = m_window->findChild<QLabel *>(u"allowanceText"_s);
    QVERIFY(!meter->isVisible());
    QuotaState state;
    state.limits = { true, 500, 312, 188, 5000, 7 };
    m_window->setQuota(state);
    QVERIFY(meter->isVisible());
    QCOMPARE(text->text(), u"312 of 500"_s);
    QuotaState nearer;
    nearer.quotaClass = QuotaClass::References;
    nearer.limits = { true, 100, 100, 0, 5000, 7 };
    m_window->setQuota(nearer);
    QCOMPARE(text->text(), u"Allowance spent"_s);
    QVERIFY(meter->toolTip().contains(u"312"_s));
    m_window->setProfiles({ profile(u"b"_s, Environment::Test) }, u"b"_s);
    QVERIFY2(!meter->isVisible(), "the figures belong to the other connection");
}

void TestMainWindow::rememberedState()
{
    m_window->openLink(u"log"_s);
    m_window->resize(900, 640);
    m_log->splitter()->setSizes({ 100, 300 });
    const QByteArray split = m_log->splitter()->saveState();
    m_window->close();

    MainWindow again(*m_settings);
    auto *page = new FakePage(u"Log"_s);
    again.addPage(u"overview"_s, u"go-home"_s, new FakePage(u"Overview"_s));
    again.addPage(u"log"_s, u"view-list-text"_s, page);
    again.restoreState();
    QCOMPARE(again.currentPageKey(), u"log"_s);
    QCOMPARE(again.size(), QSize(900, 640));
    QCOMPARE(page->splitter()->saveState(), split);
}

void TestMainWindow::helpForEveryPage()
{
    for (const QString &key : { u"overview"_s, u"settings"_s, u"exchange"_s, u"log"_s,
                                u"connections"_s, u"check-up"_s, u"keys"_s }) {
        QVERIFY2(helpTopics().contains(key), qPrintable(key));
    }
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *help = m_window->findChild<HelpDialog *>();
    QTRY_VERIFY(help->isVisible());
    help->showTopic(u"keys"_s);
    const QString keys = help->findChild<QTextBrowser *>(u"helpText"_s)->toPlainText();
    const QString letters = u"FPMND"_s;
    for (const QChar letter : letters) {
        QVERIFY2(keys.contains(u"Ctrl+Shift+"_s + letter), qPrintable(QString(letter)));
    }
    help->close();
}

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
