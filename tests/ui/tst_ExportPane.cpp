// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ExportChoice.h"
#include "tests/ui/ExchangeBench.h"
#include "ui/shell/MessageBar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QProgressBar>
#include <QSignalSpy>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// What is asked for by an export, and how it ends.
class TestExportPane : public QObject, private ExchangeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_page.reset(); }

    void exportAsks();
    void exportFollowsTheFormat();
    void statusesOfTheSettings();
    void settingsWithoutStatuses();
    void goodsHaveNoStatuses();
    void everySubjectCanBeAskedFor_data();
    void everySubjectCanBeAskedFor();
    void stockIsNarrowedByCodes();
    void linkFillsTheExportIn();
    void badPeriodCannotBeStarted();
    void costAndAllowance();
    void anExistingFileIsSaid();
    void exportRunsAndEnds();
    void exportThatFails();
    void aPartOffersTheRest();
    void cancelLeavesTheFileThatIsThere();
    void theRestOfATable();
    void intoAFolder();
    void intoATable();
    void periodsGoWithTheCalendar();
    void theLastExportIsOfferedAgain();
    void eachConnectionHasItsOwn();
    void aFileOfAnotherConnectionIsNotWrittenOver();
    void aGapIsAskedForAsAWhole();
    void theTableIsOfferedAgain();
    void aTableThatIsGoneIsNoOther();
    void aTableNeedsADatabase();
    void aTableThatCannotBeOpened();

private:
    void chooseTarget(int kind) const
    {
        auto *target = find<QComboBox>(u"export/target"_s);
        target->setCurrentIndex(kind);
    }
};

namespace {

enum Target { File, Folder, Table };

} // namespace

void TestExportPane::exportAsks()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *file = find<QLineEdit>(u"export/file"_s);
    QVERIFY(file->text().endsWith("order-2026-11-06-2026-11-12.json"_L1));
    find<QDateEdit>(u"export/from"_s)->setDate(QDate(2026, 11, 10));
    QVERIFY(file->text().endsWith("order-2026-11-10-2026-11-12.json"_L1));
    file->selectAll();
    QTest::keyClicks(file, m_folder.filePath(u"mine.json"_s));
    find<QDateEdit>(u"export/from"_s)->setDate(QDate(2026, 11, 9));
    click(u"export/start"_s);

    QCOMPARE(asked.size(), 1);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, u"order"_s);
    QCOMPARE(request.from, QDate(2026, 11, 9));
    QCOMPARE(request.to, Day);
    QCOMPARE(request.by, DateFilter::RecordDate);
    QCOMPARE(request.statuses, QStringList());
    QCOMPARE(request.targetFile, m_folder.filePath(u"mine.json"_s));
}

void TestExportPane::exportFollowsTheFormat()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *file = find<QLineEdit>(u"export/file"_s);
    auto *format = find<QComboBox>(u"export/format"_s);
    QCOMPARE(format->count(), 4);
    // A suggested name is called as it is written …
    format->setCurrentIndex(3);
    QVERIFY(file->text().endsWith("order-2026-11-06-2026-11-12.xlsx"_L1));
    // … a typed one decides …
    file->selectAll();
    QTest::keyClicks(file, m_folder.filePath(u"mine.csv"_s));
    QCOMPARE(format->currentIndex(), 2);
    // … and follows, when another format is chosen after all.
    format->setCurrentIndex(1);
    QCOMPARE(file->text(), QDir::toNativeSeparators(m_folder.filePath(u"mine.xml"_s)));
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.format, FileFormat::Xml);
    QCOMPARE(request.targetFile, m_folder.filePath(u"mine.xml"_s));
}

void TestExportPane::statusesOfTheSettings()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *list = find<QListWidget>(u"export/statuses"_s);
    QStringList offered;
    for (int row = 0; row < list->count(); ++row) {
        if ((list->item(row)->flags() & Qt::ItemIsEnabled) != 0) {
            offered.append(list->item(row)->data(Qt::UserRole).toString());
        }
    }
    QCOMPARE(offered, QStringList({ u"B#S"_s, u"B#V"_s }));
    tick(u"B#V"_s, false);
    click(u"export/start"_s);
    QCOMPARE(asked.constFirst().constFirst().value<ExportRequest>().statuses,
             QStringList { u"B#S"_s });
    m_page->showExportResult(received({}));
    tick(u"B#S"_s, false);
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
}

void TestExportPane::settingsWithoutStatuses()
{
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QVERIFY(!isShown(u"export/openStatuses"_s));
    m_page->showSettings({});
    click(u"export/openStatuses"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"settings/order_statuses"_s);
    // It can still be asked for: Smartup has the last word.
    QVERIFY(find<QWidget>(u"export/start"_s)->isEnabled());
}

void TestExportPane::goodsHaveNoStatuses()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *subject = find<QComboBox>(u"export/subject"_s);
    subject->setCurrentIndex(subject->findData(u"inventory"_s));
    QVERIFY(!isShown(u"export/statuses"_s));
    QVERIFY(!find<QWidget>(u"export/from"_s)->isEnabled());
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, u"inventory"_s);
    QVERIFY(!request.from.isValid());
    QVERIFY(request.statuses.isEmpty());
}

void TestExportPane::everySubjectCanBeAskedFor_data()
{
    QTest::addColumn<QString>("key");
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        QTest::newRow(subject.key.data()) << QString(subject.key);
    }
}

/// Only what the catalogue allows is shown, and what is asked for can be asked for.
void TestExportPane::everySubjectCanBeAskedFor()
{
    QFETCH(QString, key);
    const ExchangeSubject &wanted = *findExchangeSubject(key);
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *subject = find<QComboBox>(u"export/subject"_s);
    QVERIFY(subject->findData(key) >= 0);
    subject->setCurrentIndex(subject->findData(key));
    QCOMPARE(isShown(u"export/hasPeriod"_s), wanted.period == PeriodUse::Optional);
    QCOMPARE(isShown(u"export/from"_s), wanted.period != PeriodUse::None);
    QCOMPARE(isShown(u"export/statuses"_s), !wanted.statuses.empty());
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(isShown(u"export/filter%1"_s.arg(i)), i < wanted.filters.size());
    }
    click(u"export/start"_s);
    QCOMPARE(asked.size(), 1);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, key);
    QCOMPARE(request.from.isValid(), wanted.period == PeriodUse::Required);
    QCOMPARE(exportRequestProblem(request), QString());
}

void TestExportPane::stockIsNarrowedByCodes()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    auto *subject = find<QComboBox>(u"export/subject"_s);
    subject->setCurrentIndex(subject->findData(u"balance"_s));
    find<QLineEdit>(u"export/filter0"_s)->setText(u" W1, ,W2 "_s);
    click(u"export/start"_s);
    QCOMPARE(asked.constFirst().constFirst().value<ExportRequest>().filters,
             (QMap<QString, QStringList> { { u"warehouse_codes"_s, { u"W1"_s, u"W2"_s } } }));
    m_page->showExportResult({});
    // Warehouses mean nothing to prices.
    subject->setCurrentIndex(subject->findData(u"product_price"_s));
    QVERIFY(find<QLineEdit>(u"export/filter0"_s)->text().isEmpty());
}

void TestExportPane::linkFillsTheExportIn()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    m_page->openPlace(u"export?subject=receipt&from=2026-11-01&to=2026-11-03"_s);
    QCOMPARE(asked.size(), 0); // a person starts it
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.subject, u"receipt"_s);
    QCOMPARE(request.by, DateFilter::RecordDate);
    QCOMPARE(request.from, QDate(2026, 11, 1));
    QCOMPARE(request.to, QDate(2026, 11, 3));
}

void TestExportPane::badPeriodCannotBeStarted()
{
    find<QDateEdit>(u"export/from"_s)->setDate(Day.addDays(1));
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    QVERIFY(text(u"export/cost"_s).contains("behind the last"_L1));
}

void TestExportPane::costAndAllowance()
{
    find<QDateEdit>(u"export/from"_s)->setDate(Day.addDays(-29));
    QVERIFY(text(u"export/cost"_s).contains("5"_L1));
    Limits limits;
    limits.hasLimit = true;
    limits.limit = 500;
    limits.left = 312;
    limits.dayRange = 30;
    m_page->setQuota({ QuotaClass::Frequent, limits, m_clock.now() });
    QVERIFY2(text(u"export/cost"_s).contains("takes 1 request"_L1),
             qUtf8Printable(text(u"export/cost"_s)));
    QVERIFY(text(u"export/cost"_s).contains("312 of 500"_L1));
    // Of another connection nothing is known.
    m_page->setConnected(true);
    QVERIFY(!text(u"export/cost"_s).contains("312"_L1));
}

void TestExportPane::anExistingFileIsSaid()
{
    QFile file(m_folder.filePath(u"there.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    auto *edit = find<QLineEdit>(u"export/file"_s);
    edit->selectAll();
    QTest::keyClicks(edit, file.fileName());
    QVERIFY(text(u"export/cost"_s).contains("will be replaced"_L1));
}

void TestExportPane::exportRunsAndEnds()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::exportCancelled);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QVERIFY(!isShown(u"export/progress"_s));
    click(u"export/start"_s);
    QVERIFY(isShown(u"export/progress"_s));
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"export/subject"_s)->isEnabled());
    m_page->showExportProgress({ 1, 4, 300, 0, 1000 });
    QCOMPARE(find<QProgressBar>(u"export/progress"_s)->value(), 25);
    QVERIFY(text(u"export/progressText"_s).contains("requests: 1 of 4"_L1));
    click(u"export/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    QVERIFY(!find<QWidget>(u"export/cancel"_s)->isEnabled());

    m_page->showExportResult(received(m_folder.filePath(u"orders.json"_s)));
    QVERIFY(!isShown(u"export/progress"_s));
    QVERIFY(text(u"export/result"_s).contains("1204 record"_L1));
    QVERIFY(isShown(u"export/showFile"_s));
    click(u"export/openLog"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"log?run=run-1"_s);
    QVERIFY(find<QWidget>(u"export/start"_s)->isEnabled());
}

void TestExportPane::exportThatFails()
{
    click(u"export/start"_s);
    ExportSummary summary = received({});
    summary.outcome = Outcome::Refused;
    summary.message = u"The allowance is spent. Nothing was written."_s;
    summary.details = u"A02-99: limit"_s;
    m_page->showExportResult(summary);
    QVERIFY(text(u"export/result"_s).contains("The allowance is spent"_L1));
    QVERIFY(!isShown(u"export/showFile"_s));
    QVERIFY(m_page->messageBar()->isVisible());
    click(u"export/start"_s);
    QVERIFY(!m_page->messageBar()->isVisible());
    QVERIFY(!isShown(u"export/result"_s));
}

namespace {

/// The first day of two is in the file.
ExportSummary part(const QString &file)
{
    ExportSummary summary = received(file);
    summary.subject = u"order"_s;
    summary.outcome = Outcome::Cancelled;
    summary.keptDays = { QDate(2026, 11, 6), QDate(2026, 11, 6) };
    summary.missingDays = { QDate(2026, 11, 7), Day };
    summary.message = u"Cancelled. What came whole is in the file."_s;
    return summary;
}

} // namespace

/// One click fetches the missing days into a file that is not there yet.
void TestExportPane::aPartOffersTheRest()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    typeInto(u"export/file"_s, m_folder.filePath(u"mine.json"_s));
    click(u"export/start"_s);
    QCOMPARE(asked.constFirst().constFirst().value<ExportRequest>().whenStopped,
             StoppedExport::KeepsWholeDays);
    QVERIFY(text(u"export/cancelEffect"_s).contains("come whole"_L1));
    click(u"export/cancel"_s);
    m_page->showExportResult(part(m_folder.filePath(u"mine.json"_s)));
    QVERIFY(text(u"export/result"_s).contains("1204 record"_L1));
    QVERIFY(text(u"export/result"_s).contains("in the file"_L1));
    QVERIFY(isShown(u"export/showFile"_s));

    QFile there(m_folder.filePath(u"mine-2026-11-07-2026-11-12.json"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    click(u"export/fetchRest"_s);
    QCOMPARE(asked.size(), 2);
    const auto rest = asked.constLast().constFirst().value<ExportRequest>();
    QCOMPARE(rest.from, QDate(2026, 11, 7));
    QCOMPARE(rest.to, Day);
    QCOMPARE(rest.targetFile, m_folder.filePath(u"mine-2026-11-07-2026-11-12-2.json"_s));
    QVERIFY(isShown(u"export/progress"_s));
    // What came to its end offers nothing.
    m_page->showExportResult(received(rest.targetFile));
    QVERIFY(!isShown(u"export/fetchRest"_s));
    // Of another connection the days are others.
    click(u"export/start"_s);
    m_page->showExportResult(part(m_folder.filePath(u"mine.json"_s)));
    QVERIFY(isShown(u"export/fetchRest"_s));
    m_page->setConnected(true);
    QVERIFY(!isShown(u"export/fetchRest"_s));
}

/// A part takes nothing's place.
void TestExportPane::cancelLeavesTheFileThatIsThere()
{
    const QString path = m_folder.filePath(u"whole.json"_s);
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly));
    typeInto(u"export/file"_s, path);
    click(u"export/start"_s);
    QVERIFY2(text(u"export/cancelEffect"_s).contains("leaves the file"_L1),
             qUtf8Printable(text(u"export/cancelEffect"_s)));
}

void TestExportPane::theRestOfATable()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::tableExportRequested);
    m_page->setDatabases({ warehouse() });
    chooseTarget(Table);
    click(u"export/start"_s);
    ExportSummary summary = part({});
    summary.targetTable = u"Warehouse: smartup_order"_s;
    m_page->showExportResult(summary);
    click(u"export/fetchRest"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().at(0).value<DatabaseAccess>().id, u"w"_s);
    const auto rest = asked.constLast().at(1).value<ExportRequest>();
    QCOMPARE(rest.from, QDate(2026, 11, 7));
    QVERIFY(rest.targetFile.isEmpty());
}

/// The file gets its name by itself, and follows what is asked for.
void TestExportPane::intoAFolder()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    chooseTarget(Folder);
    QVERIFY(!isShown(u"export/file"_s));
    auto *folder = find<QLineEdit>(u"export/folder"_s);
    folder->selectAll();
    QTest::keyClick(folder, Qt::Key_Delete);
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    QVERIFY(text(u"export/cost"_s).contains("folder"_L1));
    QTest::keyClicks(folder, m_folder.path());
    find<QComboBox>(u"export/format"_s)->setCurrentIndex(2);
    find<QDateEdit>(u"export/from"_s)->setDate(QDate(2026, 11, 10));
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.targetFile, m_folder.filePath(u"order-2026-11-10-2026-11-12.csv"_s));
    QVERIFY(request.database.isEmpty());
}

void TestExportPane::intoATable()
{
    QSignalSpy files(m_page.get(), &ExchangePage::exportRequested);
    QSignalSpy asked(m_page.get(), &ExchangePage::tableExportRequested);
    m_page->setDatabases({ warehouse() });
    chooseTarget(Table);
    QVERIFY(!isShown(u"export/format"_s));
    QVERIFY(text(u"export/table"_s).contains("smartup_order_lines"_L1));
    click(u"export/start"_s);
    QCOMPARE(files.size(), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(0).value<DatabaseAccess>().id, u"w"_s);
    const auto request = asked.constFirst().at(1).value<ExportRequest>();
    QCOMPARE(request.database, u"w"_s);
    QVERIFY(request.targetFile.isEmpty());
    QVERIFY(text(u"export/cancelEffect"_s).contains("come whole"_L1));
    QVERIFY(!find<QWidget>(u"export/database/choice"_s)->isEnabled());

    ExportSummary summary = received({});
    summary.targetTable = u"Warehouse: smartup_order"_s;
    m_page->showExportResult(summary);
    QVERIFY2(text(u"export/result"_s).contains("1204 record(s) in Warehouse: smartup_order"_L1),
             qUtf8Printable(text(u"export/result"_s)));
    QVERIFY(!isShown(u"export/showFile"_s));
    auto *subject = find<QComboBox>(u"export/subject"_s);
    subject->setCurrentIndex(subject->findData(u"inventory"_s));
    QCOMPARE(text(u"export/table"_s), u"smartup_inventory"_s);
}

void TestExportPane::periodsGoWithTheCalendar()
{
    auto *days = find<QComboBox>(u"export/days"_s);
    auto *from = find<QDateEdit>(u"export/from"_s);
    auto *to = find<QDateEdit>(u"export/to"_s);
    const auto chosen = [days] { return static_cast<ExportDays>(days->currentData().toInt()); };
    const auto choose = [days](ExportDays wanted) {
        days->setCurrentIndex(days->findData(static_cast<int>(wanted)));
    };
    QCOMPARE(chosen(), ExportDays::LastWeek);
    choose(ExportDays::FormerMonth);
    QCOMPARE(from->date(), QDate(2026, 10, 1));
    QCOMPARE(to->date(), QDate(2026, 10, 31));
    // A day that is set by hand is meant as it stands.
    from->setDate(QDate(2026, 10, 5));
    QCOMPARE(chosen(), ExportDays::Chosen);
    QCOMPARE(to->date(), QDate(2026, 10, 31));
    // Over midnight: the day of the start counts.
    choose(ExportDays::Today);
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    m_clock.advance(std::chrono::hours(24));
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.from, Day.addDays(1));
    QCOMPARE(request.to, Day.addDays(1));
    QVERIFY(request.targetFile.contains("2026-11-13"_L1));
    m_clock.advance(std::chrono::hours(-24));
}

/// After a restart on another day: “the last 30 days” are those of that day.
void TestExportPane::theLastExportIsOfferedAgain()
{
    m_page->setConnection(u"again"_s);
    find<QComboBox>(u"export/dateKind"_s)->setCurrentIndex(1);
    auto *days = find<QComboBox>(u"export/days"_s);
    days->setCurrentIndex(days->findData(static_cast<int>(ExportDays::LastMonth)));
    tick(u"B#V"_s, false);
    chooseTarget(Folder);
    typeInto(u"export/folder"_s, m_folder.path());
    find<QComboBox>(u"export/format"_s)->setCurrentIndex(2);
    click(u"export/start"_s);
    m_page.reset();

    m_clock.advance(std::chrono::hours(48));
    open();
    m_page->setConnection(u"again"_s);
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.by, DateFilter::CreatedOn);
    QCOMPARE(request.from, Day.addDays(2 - 29));
    QCOMPARE(request.to, Day.addDays(2));
    QCOMPARE(request.statuses, QStringList { u"B#S"_s });
    QCOMPARE(request.format, FileFormat::Csv);
    QCOMPARE(QFileInfo(request.targetFile).path(), m_folder.path());
    m_clock.advance(std::chrono::hours(-48));
}

void TestExportPane::eachConnectionHasItsOwn()
{
    m_page->setConnection(u"one"_s);
    auto *subject = find<QComboBox>(u"export/subject"_s);
    subject->setCurrentIndex(subject->findData(u"balance"_s));
    typeInto(u"export/filter0"_s, u"W1"_s);
    find<QDateEdit>(u"export/from"_s)->setDate(Day);
    click(u"export/start"_s);
    m_page->showExportResult(received({}));
    m_page->setConnection(u"two"_s);
    subject->setCurrentIndex(subject->findData(u"inventory"_s));
    click(u"export/start"_s);
    m_page->showExportResult(received({}));

    m_page->setConnection(u"one"_s);
    QCOMPARE(subject->currentData().toString(), u"balance"_s);
    QCOMPARE(find<QLineEdit>(u"export/filter0"_s)->text(), u"W1"_s);
    QCOMPARE(find<QDateEdit>(u"export/from"_s)->date(), Day);
    // What is being filled in is not thrown away when the connection in use is only changed.
    find<QLineEdit>(u"export/filter0"_s)->setText(u"W2"_s);
    m_page->setConnection(u"one"_s);
    QCOMPARE(find<QLineEdit>(u"export/filter0"_s)->text(), u"W2"_s);
    m_page->setConnection(u"two"_s);
    QCOMPARE(subject->currentData().toString(), u"inventory"_s);
}

void TestExportPane::aFileOfAnotherConnectionIsNotWrittenOver()
{
    m_page->setConnection(u"first"_s);
    typeInto(u"export/file"_s, m_folder.filePath(u"first.json"_s));
    click(u"export/start"_s);
    m_page->showExportResult(received({}));
    m_page->setConnection(u"never used before"_s);
    const QString file = find<QLineEdit>(u"export/file"_s)->text();
    QVERIFY2(!file.contains(u"first.json"_s) && file.contains(u"order-"_s), qUtf8Printable(file));
    m_page->setConnection(u"first"_s);
    QVERIFY(find<QLineEdit>(u"export/file"_s)->text().endsWith(u"first.json"_s));
}

/// Else the days would stay a gap of the calendar.
void TestExportPane::aGapIsAskedForAsAWhole()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::exportRequested);
    tick(u"B#V"_s, false);
    m_page->openPlace(u"export?subject=order&from=2026-11-05&to=2026-11-06"_s);
    click(u"export/start"_s);
    const auto request = asked.constFirst().constFirst().value<ExportRequest>();
    QCOMPARE(request.from, QDate(2026, 11, 5));
    QCOMPARE(request.to, QDate(2026, 11, 6));
    QVERIFY(request.statuses.isEmpty());
    QVERIFY(request.filters.isEmpty());
}

/// The list of databases comes later than the connection.
void TestExportPane::theTableIsOfferedAgain()
{
    m_page->setConnection(u"table"_s);
    m_page->setDatabases({ warehouse(), server() });
    chooseTarget(Table);
    auto *choice = find<QComboBox>(u"export/database/choice"_s);
    choice->setCurrentIndex(choice->findData(u"s"_s));
    click(u"export/start"_s);
    m_page.reset();
    open();
    m_page->setConnection(u"table"_s);
    QCOMPARE(find<QComboBox>(u"export/target"_s)->currentIndex(), static_cast<int>(Table));
    m_page->setDatabases({ warehouse(), server() });
    QCOMPARE(find<QComboBox>(u"export/database/choice"_s)->currentData().toString(), u"s"_s);
}

/// Nothing goes into a database that nobody chose.
void TestExportPane::aTableThatIsGoneIsNoOther()
{
    m_page->setConnection(u"gone"_s);
    m_page->setDatabases({ warehouse(), server() });
    chooseTarget(Table);
    auto *choice = find<QComboBox>(u"export/database/choice"_s);
    choice->setCurrentIndex(choice->findData(u"s"_s));
    click(u"export/start"_s);
    m_page.reset();
    open();
    m_page->setConnection(u"gone"_s);
    m_page->setDatabases({ warehouse() });
    QCOMPARE(find<QComboBox>(u"export/database/choice"_s)->currentData().toString(), QString());
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    // The same when the list is known already.
    find<QComboBox>(u"export/database/choice"_s)->setCurrentIndex(0);
    m_page->setConnection(u"another"_s);
    m_page->setConnection(u"gone"_s);
    QCOMPARE(find<QComboBox>(u"export/database/choice"_s)->currentData().toString(), QString());
}

void TestExportPane::aTableNeedsADatabase()
{
    chooseTarget(Table);
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    QVERIFY(text(u"export/cost"_s).contains("database first"_L1));
    m_page->setDatabases({ warehouse() });
    QVERIFY(find<QWidget>(u"export/start"_s)->isEnabled());
}

/// The form is as it was, and the page says why.
void TestExportPane::aTableThatCannotBeOpened()
{
    QSignalSpy cancelled(m_page.get(), &ExchangePage::exportCancelled);
    m_page->setDatabases({ warehouse() });
    chooseTarget(Table);
    click(u"export/start"_s);
    m_page->showExportError({ ErrorOrigin::Program, u"The password is needed."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"The password is needed."_s);
    QVERIFY(!isShown(u"export/progress"_s));
    click(u"export/start"_s);
    QVERIFY(!m_page->messageBar()->isVisible());
    click(u"export/cancel"_s);
    QCOMPARE(cancelled.size(), 1);
    m_page->showExportCancelled();
    QVERIFY(find<QWidget>(u"export/start"_s)->isEnabled());
}

QTEST_MAIN(TestExportPane)
#include "tst_ExportPane.moc"
