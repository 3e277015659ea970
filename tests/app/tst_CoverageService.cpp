#include "app/exchange/CoverageService.h"
#include "app/exchange/ExportService.h"
#include "tests/app/SandboxWire.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The day of the sandbox's clock; it is noon.
const QDate Today(2024, 5, 31);
const QString Order = u"order"_s;

} // namespace

class TestCoverageService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptOnTheDisk();
    void damagedFile();
    void onlyItsOwnerReadsIt_data();
    void onlyItsOwnerReadsIt();
    void exportsAreRecorded();
    void partsOfADayAreNot_data();
    void partsOfADayAreNot();
    void daysOutOfReachAreNot();
};

void TestCoverageService::keptOnTheDisk()
{
    const QTemporaryDir folder;
    const CoverageStore store(folder.filePath(u"data"_s));
    QVERIFY(store.load(u"p|1|"_s, Today).value().isEmpty());
    QVERIFY(!QFile::exists(store.filePath())); // reading makes nothing
    const QDateTime at(Today, QTime(7, 0), Qt::UTC);
    const FetchedDay day { Order, Today, 3, at, 30 };
    QVERIFY(store.record(u"p|1|"_s, { day }));
    QCOMPARE(CoverageStore(folder.filePath(u"data"_s)).load(u"p|1|"_s, Today).value(),
             QList<FetchedDay> { day });
    QVERIFY(store.load(u"p|2|"_s, Today).value().isEmpty());
    QVERIFY(store.load(u"p|1|"_s, Today.addDays(1)).value().isEmpty());
    FetchedDay later = day;
    later.rows = 5;
    later.fetchedAt = at.addSecs(60);
    QVERIFY(store.record(u"p|1|"_s, { later }));
    QCOMPARE(store.load(u"p|1|"_s, Today).value(), QList<FetchedDay> { later });
}

void TestCoverageService::damagedFile()
{
    const QTemporaryDir folder;
    const CoverageStore store(folder.path());
    QFile file(store.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, and long enough to be seen as none at all");
    file.close();
    QVERIFY(!store.load(u"p"_s, Today));
    QVERIFY(!store.record(u"p"_s, { { Order, Today, 1, {}, 7 } }));
}

void TestCoverageService::onlyItsOwnerReadsIt_data()
{
    QTest::addColumn<bool>("wasOpenToAll");
    QTest::newRow("a new one") << false;
    QTest::newRow("one of a former version") << true;
}
void TestCoverageService::onlyItsOwnerReadsIt()
{
    QFETCH(bool, wasOpenToAll);
    const QTemporaryDir folder;
    const CoverageStore store(folder.path());
    const FetchedDay day { Order, Today, 3, QDateTime(Today, QTime(7, 0), Qt::UTC), 30 };
    QVERIFY(store.record(u"p"_s, { day }));
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (wasOpenToAll) {
        QVERIFY(QFile::setPermissions(store.filePath(),
                                      QFile::permissions(store.filePath()) | QFileDevice::ReadGroup
                                          | QFileDevice::ReadOther));
        QCOMPARE(store.load(u"p"_s, Today).value(), QList<FetchedDay> { day }); // looking is enough
    }
    QCOMPARE(QFile::permissions(store.filePath()) & others, QFileDevice::Permissions());
}

/// From an export to the calendar: days as the sandbox's table counts them.
void TestCoverageService::exportsAreRecorded()
{
    SandboxWire wire;
    const QTemporaryDir folder;
    ExportService exports(wire.client, wire.probe.clock);
    CoverageService service(wire.probe.clock, folder.path());
    connect(&exports, &ExportService::daysFetched, &service, &CoverageService::record);
    std::optional<Coverage> coverage;
    connect(&service, &CoverageService::loaded, this,
            [&coverage](const Coverage &loaded) { coverage = loaded; });
    service.load(coverageScope(wire.profile));
    QTRY_VERIFY(coverage);
    QCOMPARE(coverage->state(u"receipt"_s, Today), CoverageState::Gap);
    coverage.reset();
    exports.start({ u"receipt"_s,
                    DateFilter::RecordDate,
                    Today.addDays(-6),
                    Today,
                    {},
                    folder.filePath(u"out.json"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(coverage, 30000);
    for (int back = 0; back < 7; ++back) {
        const QDate day = Today.addDays(-back);
        const FetchedDay *known = coverage->fetched(u"receipt"_s, day);
        QVERIFY(known != nullptr);
        QCOMPARE(known->rows,
                 wire.probe.count(
                     u"document WHERE type = 'receipt' AND organisation_id = 101 AND "
                     "substr(document_date, 1, 10) = '%1'"_s.arg(day.toString(Qt::ISODate))));
        QCOMPARE(known->dayRange, 30);
    }
    QCOMPARE(coverage->state(u"receipt"_s, Today), CoverageState::Unfinished);
    QVERIFY(coverage->state(u"receipt"_s, Today.addDays(-1)) != CoverageState::Gap);
    QCOMPARE(coverage->state(u"receipt"_s, Today.addDays(-7)), CoverageState::Gap);
    QCOMPARE(coverage->state(Order, Today.addDays(-1)), CoverageState::Gap);
}

void TestCoverageService::partsOfADayAreNot_data()
{
    QTest::addColumn<ExportRequest>("request");
    const ExportRequest whole { Order, DateFilter::RecordDate, Today.addDays(-2), Today,
                                {},    u"out.json"_s };
    ExportRequest narrowed = whole;
    narrowed.statuses = QStringList { u"B#V"_s };
    QTest::newRow("one status") << narrowed;
    ExportRequest changed = whole;
    changed.by = DateFilter::ModifiedOn;
    QTest::newRow("by the day of a change") << changed;
    ExportRequest nowhere = whole;
    nowhere.targetFile = u"/nowhere/out.json"_s;
    QTest::newRow("not written") << nowhere;
    ExportRequest goods { u"inventory"_s, DateFilter::RecordDate, {}, {}, {}, u"out.json"_s };
    QTest::newRow("goods have no days") << goods;
}

void TestCoverageService::partsOfADayAreNot()
{
    QFETCH(ExportRequest, request);
    SandboxWire wire;
    const QTemporaryDir folder;
    ExportService exports(wire.client, wire.probe.clock);
    if (!request.targetFile.startsWith(u'/')) {
        request.targetFile = folder.filePath(request.targetFile);
    }
    QSignalSpy days(&exports, &ExportService::daysFetched);
    QSignalSpy ended(&exports, &ExportService::finished);
    exports.start(request);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
    QCOMPARE(days.size(), 0);
}

/// Days that the server tells no more came back empty and were not fetched at all.
void TestCoverageService::daysOutOfReachAreNot()
{
    SandboxWire wire;
    const QTemporaryDir folder;
    ExportService exports(wire.client, wire.probe.clock);
    QSignalSpy days(&exports, &ExportService::daysFetched);
    exports.start({ u"receipt"_s,
                    DateFilter::RecordDate,
                    Today.addDays(-39),
                    Today,
                    {},
                    folder.filePath(u"out.json"_s) });
    QTRY_COMPARE_WITH_TIMEOUT(days.size(), 1, 30000);
    const auto fetched = days.constFirst().at(1).value<QList<FetchedDay>>();
    QCOMPARE(fetched.size(), 30);
    QCOMPARE(fetched.first().day, Today.addDays(-29));
    QCOMPARE(fetched.last().day, Today);
}

QTEST_GUILESS_MAIN(TestCoverageService)
#include "tst_CoverageService.moc"
