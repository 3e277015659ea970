#include "app/journal/JournalStore.h"
#include "app/settings/SettingsService.h"
#include "models/journal/JournalModel.h"
#include "models/journal/Retention.h"
#include "tests/desk/DeskBench.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/JournalPage.h"
#include "ui/overview/CheckUpPage.h"
#include "ui/settings/SettingsPage.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// What a person does with the whole program once it is connected: edits, tests, looks and checks.
class TestDeskConnected : public QObject, private DeskBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void editIsSavedInTheSandbox();
    void aStagedChangeTellsWhatTheLogKnows();
    void goodsWithoutACodeAreCounted();
    void leavingWithEditsAsks();
    void switchingWithEditsAsks();
    void refusedSignInSpeaksOnThePage();
    void testOfTheConnectionMovesTheMeter();
    void logShowsTheCalls();
    void checkUpIsAskedForAndLeadsOn();
    void checkUpIsSaved_data();
    void checkUpIsSaved();
    void keepingAndArchivesOpenFromTheLog();

private:
    void editCodeKind();
};

void TestDeskConnected::editCodeKind()
{
    go(u"settings"_s);
    auto *local = child<QAbstractButton>(u"setting/code_kind/local"_s);
    QTRY_VERIFY(local->isVisible() && local->isEnabled());
    local->click();
    QCOMPARE(window().currentPage()->stagedChanges(), 1);
}

void TestDeskConnected::editIsSavedInTheSandbox()
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

void TestDeskConnected::aStagedChangeTellsWhatTheLogKnows()
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

void TestDeskConnected::goodsWithoutACodeAreCounted()
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

void TestDeskConnected::leavingWithEditsAsks()
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

void TestDeskConnected::switchingWithEditsAsks()
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

void TestDeskConnected::refusedSignInSpeaksOnThePage()
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

void TestDeskConnected::testOfTheConnectionMovesTheMeter()
{
    openConnected();
    page(u"connections"_s);
    QVERIFY(!child<QWidget>(u"allowanceMeter"_s)->isVisible());
    click(u"connectionTest"_s);
    QTRY_COMPARE(child<QLabel>(u"allowanceText"_s)->text(), u"1 of 500"_s);
    QVERIFY(child<QWidget>(u"allowanceMeter"_s)->isVisible());
}

void TestDeskConnected::logShowsTheCalls()
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

void TestDeskConnected::checkUpIsAskedForAndLeadsOn()
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

void TestDeskConnected::checkUpIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("as text, the worst first") << u"check.txt"_s << QByteArray("Look at it · ");
    QTest::newRow("as JSON") << u"check.json"_s << QByteArray("{");
}

void TestDeskConnected::checkUpIsSaved()
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

void TestDeskConnected::keepingAndArchivesOpenFromTheLog()
{
    openConnected();
    go(u"log"_s);
    const QList<QAction *> actions = window().currentPage()->actions();
    const auto trigger = [&actions](const QString &text) {
        const auto found = std::ranges::find(actions, text, &QAction::text);
        if (found == actions.end()) {
            qFatal("no action %s", qUtf8Printable(text));
        }
        (*found)->trigger();
    };
    trigger(u"What the log keeps…"_s);
    const auto *days = child<QSpinBox>(u"keeping/rows_days"_s);
    QTRY_VERIFY(days->isEnabled());
    QCOMPARE(days->value(), RetentionPolicy().rowDays);
    // The ledger has answered, too: nothing goes before it has.
    QTRY_COMPARE(child<QLabel>(u"keeping/summary"_s)->text(), u"Nothing would go."_s);
    child<QDialog>(u"keepingDialog"_s)->close();

    trigger(u"Archives…"_s);
    QTRY_COMPARE(child<QLabel>(u"archives/state"_s)->text(), u"There is no archive yet."_s);
}

QTEST_MAIN(TestDeskConnected)
#include "tst_DeskConnected.moc"
