// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/exchange/DatabaseConnection.h"
#include "app/sandbox/SandboxTables.h"
#include "models/core/Clock.h"
#include "models/exchange/DatabaseTable.h"
#include "models/exchange/ExchangeSubject.h"
#include "models/exchange/ProbeFindings.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/support/OdbcDriver.h"
#include "tests/support/OrderFiles.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60000; ///< a new sample company, under a sanitizer too
constexpr qint64 Tashkent = 101;

} // namespace

/// Folders and databases as sources and targets in the real window, with the real sandbox.
class TestDeskSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void filesOfAFolder();
    void intoTablesAndBack();
    void throughOdbc();
    void aDocumentOfTheFileProbesTheServer();

private:
    template <typename T>
    T *child(const QString &name)
    {
        T *found = m_desk->window().findChild<T *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qUtf8Printable(name));
        }
        return found;
    }
    void click(const QString &name)
    {
        auto *button = child<QAbstractButton>(name);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), qUtf8Printable(name),
                                  Patience);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = child<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    /// By the keyboard.
    void choose(const QString &name, int entry)
    {
        auto *box = child<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < entry; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentIndex(), entry);
    }
    void chooseProducers()
    {
        auto *subjects = child<QComboBox>(u"export/subject"_s);
        subjects->setFocus();
        QTest::keyClick(subjects, Qt::Key_Home);
        for (int i = 0; i < subjects->count() && subjects->currentData() != u"producer"_s; ++i) {
            QTest::keyClick(subjects, Qt::Key_Down);
        }
        QCOMPARE(subjects->currentData().toString(), u"producer"_s);
    }
    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        const QDateTime old = m_clock.now().addSecs(-3600); // nobody is still writing it
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.flush() || !file.setFileTime(old, QFileDevice::FileModificationTime)) {
            qFatal("no file");
        }
    }
    [[nodiscard]] QString text(const QString &label) { return child<QLabel>(label)->text(); }
    [[nodiscard]] QString pageMessage()
    {
        return m_desk->window().currentPage()->messageBar()->text();
    }
    [[nodiscard]] qint64 orderCount()
    {
        auto tables = SandboxTables::open(m_folder->filePath(u"data/sandbox.sqlite"_s));
        return tables ? tables.value()->orderCount(Tashkent).value() : -1;
    }
    static void tell(const QString &file, const QString &sql)
    {
        DatabaseProfile profile;
        profile.database = file;
        DatabaseConnection connection;
        QVERIFY(connection.open(profile, {}));
        QSqlQuery query(connection.database());
        QVERIFY2(query.exec(sql), qUtf8Printable(query.lastError().text()));
    }
    /// The first value of the answer.
    [[nodiscard]] QString ask(const QString &file, const QString &sql)
    {
        DatabaseProfile profile;
        profile.database = file;
        DatabaseConnection connection;
        const Status opened = connection.open(profile, {});
        QSqlQuery query(connection.database());
        return opened && query.exec(sql) && query.next() ? query.value(0).toString() : QString();
    }

    SystemClock m_clock;
    FakeSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestDeskSources::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DeskOptions options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.configFolder = m_folder->filePath(u"config"_s);
    options.language = u"en"_s;
    options.opensSandbox = true;
    m_desk = std::make_unique<Desk>(options, m_clock, m_secrets);
    m_desk->start();
    m_desk->window().resize(1200, 900);
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->connections().activeProfile().has_value(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().messageBar()->isVisible(), Patience);
}

void TestDeskSources::cleanupTestCase()
{
    m_desk.reset();
    m_folder.reset();
    QLocale::setDefault(QLocale::c());
}

void TestDeskSources::cleanup()
{
    m_desk->window().currentPage()->messageBar()->clear();
}

/// A sound file goes to `done`, a bad one to `failed`, each with a report; one that is being written
/// stays.
void TestDeskSources::filesOfAFolder()
{
    const QDir folder(m_folder->filePath(u"inbox"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    const QDate today = m_clock.now().toTimeZone(serverTimeZone()).date();
    write(folder.filePath(u"a.json"_s),
          testing::orderFile(testing::sampleOrders(2, today, u"FOLDER-"_s)));
    write(folder.filePath(u"b.json"_s), "{\"order\":[{");
    write(folder.filePath(u"c.json.part"_s), "{");
    const qint64 before = orderCount();

    m_desk->window().openLink(u"exchange/import"_s);
    choose(u"import/from"_s, 1);
    type(u"import/path"_s, folder.path());
    QTest::keyClick(child<QLineEdit>(u"import/path"_s), Qt::Key_Return);
    auto *files = child<QTableView>(u"import/files"_s);
    QTRY_COMPARE_WITH_TIMEOUT(files->model()->rowCount(), 2, Patience);
    // Looking takes nothing.
    QCOMPARE(folder.entryList(QDir::Files).size(), 3);
    QVERIFY(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    QCOMPARE(orderCount(), before);

    // What would happen is said of each, and still nothing is taken or sent.
    click(u"import/foresee"_s);
    const auto cell = [files](int row, int column) {
        return files->model()->index(row, column).data().toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 3), u"Create: 2"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 1), u"Nothing to be sent"_s, Patience);
    QCOMPARE(folder.entryList(QDir::Files).size(), 3);
    QCOMPARE(orderCount(), before);

    click(u"import/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/result"_s)->isVisible(), Patience);
    QVERIFY2(text(u"import/result"_s).contains("2 file"_L1)
                 && text(u"import/result"_s).contains("Created: 2"_L1),
             qUtf8Printable(text(u"import/result"_s)));
    QCOMPARE(orderCount() - before, 2);
    const QDir done(folder.filePath(u"done"_s));
    const QDir failed(folder.filePath(u"failed"_s));
    QCOMPARE(done.entryList({ u"*a.json"_s }, QDir::Files).size(), 1);
    QCOMPARE(done.entryList({ u"*a.json.report.json"_s }, QDir::Files).size(), 1);
    QCOMPARE(failed.entryList({ u"*b.json"_s }, QDir::Files).size(), 1);
    const QStringList reports = failed.entryList({ u"*b.json.report.json"_s }, QDir::Files);
    QCOMPARE(reports.size(), 1);
    QFile report(failed.filePath(reports.first()));
    QVERIFY(report.open(QIODevice::ReadOnly) && report.readAll().contains("not_sent"));
    QCOMPARE(folder.entryList(QDir::Files), QStringList { u"c.json.part"_s });

    // Nothing is picked up a second time.
    click(u"import/another"_s);
    QTRY_COMPARE_WITH_TIMEOUT(files->model()->rowCount(), 0, Patience);
    QVERIFY(!child<QWidget>(u"import/start"_s)->isEnabled());
}

/// Orders with their lines and producers go into a database that was made known here; the producers
/// come back.
void TestDeskSources::intoTablesAndBack()
{
    const QString file = m_folder->filePath(u"warehouse.sqlite"_s);
    m_desk->window().openLink(u"exchange/export"_s);
    choose(u"export/target"_s, 2);
    type(u"export/database/name"_s, u"Warehouse"_s);
    type(u"export/database/place"_s, file);
    click(u"export/database/save"_s);
    QTRY_COMPARE(child<QComboBox>(u"export/database/choice"_s)->currentText(), u"Warehouse"_s);
    click(u"export/database/test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pageMessage(), u"The database answers."_s, Patience);
    click(u"export/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"export/result"_s)->isVisible(), Patience);
    QVERIFY2(text(u"export/result"_s).contains("Warehouse: smartup_order"_L1),
             qUtf8Printable(text(u"export/result"_s)));
    const qint64 orders = ask(file, u"SELECT count(*) FROM smartup_order"_s).toLongLong();
    QVERIFY(orders > 0);
    QVERIFY(ask(file, u"SELECT count(*) FROM smartup_order_lines"_s).toLongLong() > orders);

    chooseProducers();
    click(u"export/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"export/result"_s)->isVisible()
                                 && text(u"export/result"_s).contains("smartup_producer"_L1),
                             Patience);
    const QString producers = ask(file, u"SELECT count(*) FROM smartup_producer"_s);

    m_desk->window().openLink(u"exchange/import"_s);
    choose(u"import/from"_s, 2);
    QCOMPARE(child<QComboBox>(u"import/database/choice"_s)->currentText(), u"Warehouse"_s);
    click(u"import/listTables"_s);
    auto *tables = child<QComboBox>(u"import/table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tables->count(), 2, Patience);
    choose(u"import/table"_s, 1);
    QCOMPARE(tables->currentText(), u"smartup_producer"_s);
    click(u"import/readTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/start"_s)->isVisible()
                                 && child<QWidget>(u"import/start"_s)->isEnabled(),
                             Patience);
    click(u"import/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/result"_s)->isVisible(), Patience);
    QVERIFY2(text(u"import/result"_s).contains("Updated: "_L1 + producers),
             qUtf8Printable(text(u"import/result"_s)));
}

/// The same by a real ODBC driver: its form, its tables, records there and back.
void TestDeskSources::throughOdbc()
{
    const QString driver = testing::odbcDriverFile();
    if (driver.isEmpty()) {
        QSKIP("The ODBC driver of SQLite (libsqliteodbc, see scripts/packages) is not installed.");
    }
    const QString file = m_folder->filePath(u"odbc.sqlite"_s);
    m_desk->window().openLink(u"exchange/export"_s);
    choose(u"export/target"_s, 2);
    auto *databases = child<QComboBox>(u"export/database/choice"_s);
    choose(u"export/database/choice"_s, databases->count() - 1); // another one
    choose(u"export/database/kind"_s, 2);
    QVERIFY(!child<QWidget>(u"export/database/host"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"export/database/chooseFile"_s)->isVisible());
    type(u"export/database/name"_s, u"Accounts"_s);
    QVERIFY(!child<QWidget>(u"export/database/save"_s)->isEnabled());
    // A password is no part of what is stored.
    type(u"export/database/place"_s, u"DSN=x;PWD=y"_s);
    QVERIFY(!child<QWidget>(u"export/database/save"_s)->isEnabled());
    type(u"export/database/place"_s, u"DRIVER=%1;Database=%2"_s.arg(driver, file));
    click(u"export/database/save"_s);
    QTRY_COMPARE(databases->currentText(), u"Accounts"_s);
    click(u"export/database/test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pageMessage(), u"The database answers."_s, Patience);

    // By ODBC the tables must be there: the window says so, and nothing is written.
    chooseProducers();
    click(u"export/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"export/result"_s)->isVisible()
                                 && text(u"export/result"_s).contains("beforehand"_L1),
                             Patience);
    QStringList columns;
    const DatabaseTable table = databaseTable(*findExchangeSubject(u"producer"_s));
    for (const DatabaseColumn &column : table.columns) {
        columns.append(column.name + u" TEXT"_s);
    }
    tell(file, u"CREATE TABLE smartup_producer (%1)"_s.arg(columns.join(u',')));
    click(u"export/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"export/result"_s).contains("Accounts: smartup_producer"_L1),
                             Patience);
    const QString producers = ask(file, u"SELECT count(*) FROM smartup_producer"_s);
    QVERIFY(producers.toLongLong() > 0);

    // They come back, one of them changed here.
    tell(file, u"UPDATE smartup_producer SET name = 'Through ODBC' WHERE rowid = 1"_s);
    m_desk->window().openLink(u"exchange/import"_s);
    choose(u"import/from"_s, 2);
    choose(u"import/database/choice"_s,
           child<QComboBox>(u"import/database/choice"_s)->findText(u"Accounts"_s));
    click(u"import/listTables"_s);
    auto *tables = child<QComboBox>(u"import/table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tables->count(), 1, Patience);
    QCOMPARE(tables->currentText(), u"smartup_producer"_s);
    click(u"import/readTable"_s);
    click(u"import/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/result"_s)->isVisible()
                                 && text(u"import/result"_s).contains("Updated: "_L1 + producers),
                             Patience);

    // What was sent is in Smartup: the next export brings it into the table again.
    tell(file, u"UPDATE smartup_producer SET name = 'lost'"_s);
    m_desk->window().openLink(u"exchange/export"_s);
    click(u"export/start"_s);
    const QString names = u"SELECT count(*) FROM smartup_producer WHERE name = "_s;
    QTRY_COMPARE_WITH_TIMEOUT(ask(file, names + u"'lost'"_s), u"0"_s, Patience);
    QCOMPARE(ask(file, names + u"'Through ODBC'"_s), u"1"_s);
    QCOMPARE(ask(file, u"SELECT count(*) FROM smartup_producer"_s), producers);
}

/// The sandbox says what it does with a document that comes again; the document stays there.
void TestDeskSources::aDocumentOfTheFileProbesTheServer()
{
    const QString path = m_folder->filePath(u"probe.json"_s);
    const QDate today = m_clock.now().toTimeZone(serverTimeZone()).date();
    write(path, testing::orderFile(testing::sampleOrders(1, today, u"PROBE-"_s)));
    m_desk->window().openLink(u"exchange/import"_s);
    choose(u"import/from"_s, 0);
    type(u"import/path"_s, path);
    QTest::keyClick(child<QLineEdit>(u"import/path"_s), Qt::Key_Return);
    const qint64 before = orderCount();
    click(u"import/probe"_s);
    QCOMPARE(orderCount(), before);
    click(u"probe/start"_s);
    const QString answer = probeAnswerText(u"told"_s); // of the limits block
    QTRY_VERIFY2_WITH_TIMEOUT(text(u"probe/result"_s).contains(answer),
                              qUtf8Printable(text(u"probe/result"_s)), Patience);
    QVERIFY(orderCount() > before);
    QTest::keyClick(child<QWidget>(u"probe"_s), Qt::Key_Escape);
}

QTEST_MAIN(TestDeskSources)
#include "tst_DeskSources.moc"
