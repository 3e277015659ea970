#include "app/connection/ConnectionService.h"
#include "app/exchange/ScheduleService.h"
#include "app/journal/AlertService.h"
#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/SandboxStore.h"
#include "models/connection/Profile.h"
#include "models/exchange/Schedule.h"
#include "tests/app/SecretCanary.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/desk/MainJobBench.h"
#include "tests/support/OrderFiles.h"
#include "ui/journal/LogExportBar.h"
#include "ui/journal/ReportDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Password = "canary-\"3R9v"; // not a secret: made up here, to be looked for
const QByteArray Login = "admin@demo";
const SecretCanary Canary(Login, { Password });

/// The one that is offered under this name.
QAction *actionOf(const QWidget *page, const QString &text)
{
    const QList<QAction *> actions = page->actions();
    const auto found = std::ranges::find_if(
        actions, [&text](const QAction *action) { return action->text().remove(u'&') == text; });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

/// A password that is kept in the keychain signs in for everything that the window does. Afterwards it is looked for in every
/// file that the program has written, and in what it has copied.
class TestDeskCanary : public QObject, private MainJobBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_root.isValid());
        qputenv("TMPDIR", m_root.path().toLocal8Bit()); // every temporary file comes here
        prepare();
        connectAsCanary();
        exchange();
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_sandbox.reset();
    }

    void itTravelled();
    void nothingThatIsCopiedHoldsIt_data();
    void nothingThatIsCopiedHoldsIt();
    void noFileHoldsIt();

private:
    void connectAsCanary();
    void exchange();
    void saveReport();
    void exportLog(const QString &name);

    QTemporaryDir m_root;
    std::unique_ptr<SandboxServer> m_sandbox;
    Profile m_profile;
};

void TestDeskCanary::connectAsCanary()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ShiftedClock>(sampleOrdersMoment());
    SandboxOptions books;
    books.dataFile = file(u"sandbox.sqlite"_s);
    QVERIFY(QFile::copy(m_sample.filePath(u"sandbox.sqlite"_s), books.dataFile));
    const QByteArray hash =
        SandboxUser::hash(QString::fromUtf8(Login), QString::fromUtf8(Password));
    QVERIFY(PlainSqlite(books.dataFile)
                .run(u"UPDATE account SET password_hash = '%1' WHERE login = '%2'"_s.arg(
                    QString::fromLatin1(hash), QString::fromUtf8(Login))));
    m_sandbox = std::make_unique<SandboxServer>(*m_clock);
    QSignalSpy started(m_sandbox.get(), &SandboxServer::started);
    m_sandbox->start(books);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, Patience);

    DeskOptions options;
    options.dataFolder = file(u"data"_s);
    options.configFolder = file(u"config"_s);
    options.language = u"en"_s;
    m_desk = std::make_unique<Desk>(options, *m_clock, m_secrets);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_profile.id = u"canary"_s;
    m_profile.name = u"Canary"_s;
    m_profile.baseUrl = m_sandbox->baseUrl();
    m_profile.login = QString::fromUtf8(Login);
    m_profile.filialId = QString::number(Tashkent);
    m_desk->connections().saveProfile(m_profile);
    m_desk->connections().givePassword(m_profile.id, Secret(QString::fromUtf8(Password)), true);
    m_desk->connections().activate(m_profile.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->connections().activeProfile().has_value(), Patience);
}

void TestDeskCanary::exchange()
{
    AlertRule rule;
    rule.id = u"1"_s;
    rule.name = u"Anything refused"_s;
    m_desk->alerts().save({ { rule }, {} });
    chooseSettings(u"skip"_s);
    exportTo(u"order"_s, file(u"exported.json"_s));
    QJsonArray orders = rowsOf(sampleOrders(), "order"_L1);
    QList<QJsonObject> few;
    for (int i = 0; i < 3; ++i) {
        QJsonObject order = orders.at(i).toObject();
        order.insert(u"note"_s,
                     QString::fromUtf8(Password + " Basic " + (Login + ':' + Password).toBase64()));
        few.append(order);
    }
    few[1].insert(u"person_code"_s, u"NOBODY"_s);
    previewImport(orderFile(few));
    sendImport();

    Schedule schedule;
    schedule.subjects = { u"producer"_s };
    schedule.folder = file(u"scheduled"_s);
    schedule.isPaused = true;
    QSignalSpy ended(&m_desk->schedules(), &ScheduleService::runEnded);
    m_desk->schedules().save(schedule);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->schedules().rows().isEmpty(), Patience);
    m_desk->schedules().runNow(m_desk->schedules().rows().constFirst().schedule.id);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
}

void TestDeskCanary::itTravelled()
{
    // Without this nothing that follows could fail.
    QCOMPARE(m_secrets.secrets.value(m_profile.id), Secret(QString::fromUtf8(Password)));
    QVERIFY(!Canary.foundIn(bytesOf(file(u"orders-from-1c.json"_s))).isEmpty());
    QVERIFY(bytesOf(file(u"exported.json"_s)).size() > 1000);
    QVERIFY(!QDir(file(u"scheduled"_s)).entryList(QDir::Files).isEmpty());
}

void TestDeskCanary::nothingThatIsCopiedHoldsIt_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &action :
         { u"Copy rows"_s, u"Copy rows as JSON"_s, u"Copy document as JSON"_s,
           u"Copy call as cURL"_s, u"Copy call with its answer (HAR)"_s }) {
        QTest::newRow(qUtf8Printable(action)) << action;
    }
}

void TestDeskCanary::nothingThatIsCopiedHoldsIt()
{
    QFETCH(const QString, action);
    go(u"log"_s);
    selectFirstLogged(Outcome::Refused);
    auto *page = window().findChild<JournalPage *>();
    QAction *copying = actionOf(page, action);
    if (copying == nullptr) {
        copying = actionOf(child<QTableView>(u"journalTable"_s), action);
    }
    QVERIFY(copying != nullptr);
    QApplication::clipboard()->clear();
    const auto isCopied = [copying] {
        copying->trigger();
        return !QApplication::clipboard()->text().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCopied(), Patience);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QStringList formats = copied->formats();
    QVERIFY(!formats.isEmpty());
    for (const QString &format : formats) {
        QCOMPARE(Canary.foundIn(copied->data(format)), QByteArray());
    }
    child<QPushButton>(u"outcomeFilter"_s)
        ->findChild<QAction *>(outcomeKey(Outcome::Refused))
        ->trigger();
}

void TestDeskCanary::saveReport()
{
    auto *page = window().findChild<JournalPage *>();
    actionOf(page, u"Report of a period…"_s)->trigger();
    auto *days = page->findChild<ReportDialog *>();
    QVERIFY(days != nullptr);
    QTest::mouseClick(days->findChild<QPushButton *>(u"chooseReportFile"_s), Qt::LeftButton);
    auto *dialog = page->findChild<QFileDialog *>(u"reportFile"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(file(u"report.pdf"_s));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(
        !page->exports()->isBusy() && QFileInfo(file(u"report.pdf"_s)).size() > 0, Patience);
}

void TestDeskCanary::exportLog(const QString &name)
{
    auto *page = window().findChild<JournalPage *>();
    actionOf(page, u"Export the rows…"_s)->trigger();
    auto *dialog = page->findChild<QFileDialog *>(u"logExportFile"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(file(name));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!page->exports()->isBusy() && QFileInfo(file(name)).size() > 0,
                             Patience);
}

void TestDeskCanary::noFileHoldsIt()
{
    go(u"log"_s);
    saveReport();
    for (const QString &name : { u"log.csv"_s, u"log.json"_s, u"log.xlsx"_s, u"log.har"_s }) {
        exportLog(name);
    }
    m_desk.reset(); // what is kept until the end is written then
    // Smartup's own books, and the file that a person gave.
    const auto isLeftOut = [](const QString &name) {
        return name.startsWith("sandbox.sqlite"_L1) || name == "orders-from-1c.json"_L1;
    };
    const auto root = Canary.lookThrough(m_root.path(), isLeftOut);
    QCOMPARE(root.found, QString());
    QVERIFY(root.files > 10);
    for (const char *kept : { "config/window.ini", "config/alerts.json", "report.pdf" }) {
        QVERIFY2(QFileInfo::exists(file(QString::fromLatin1(kept))), kept);
    }
}

QTEST_MAIN(TestDeskCanary)
#include "tst_DeskCanary.moc"
