#include "models/exchange/ExportRequest.h"

#include <QJsonArray>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestExportRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data();
    void windows();
    void windowsHaveNoGapAndNoOverlap();
    void filter_data();
    void filter();
    void narrower_data();
    void narrower();
    void suspicious();
    void daysThatMayBeCut();
    void daysThatCameWhole_data();
    void daysThatCameWhole();
    void theRest_data();
    void theRest();
    void filtersTravel();
    void runOrder();
    void problem_data();
    void problem();
};

void TestExportRequest::windows_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("dayRange");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("lastBegin");

    const QDate day(2026, 11, 1);
    QTest::newRow("one day") << day << day << 7 << 1 << day;
    QTest::newRow("a week fits") << day << day.addDays(6) << 7 << 1 << day;
    QTest::newRow("eight days do not") << day << day.addDays(7) << 7 << 2 << day.addDays(7);
    QTest::newRow("a month in weeks") << day << day.addDays(29) << 7 << 5 << day.addDays(28);
    QTest::newRow("a month at once") << day << day.addDays(29) << 30 << 1 << day;
    QTest::newRow("nonsense from the server: a day at a time")
        << day << day.addDays(2) << 0 << 3 << day.addDays(2);
}

void TestExportRequest::windows()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, dayRange);
    QFETCH(int, count);
    QFETCH(QDate, lastBegin);
    const QList<ExportWindow> windows = exportWindows(from, to, dayRange);
    QCOMPARE(windows.size(), count);
    QCOMPARE(windows.first().from, from);
    QCOMPARE(windows.last().from, lastBegin);
    QCOMPARE(windows.last().to, to);
}

void TestExportRequest::windowsHaveNoGapAndNoOverlap()
{
    const QDate first(2024, 2, 20);
    for (int days = 1; days < 60; ++days) {
        for (int dayRange = 1; dayRange < 35; ++dayRange) {
            QDate next = first;
            const QList<ExportWindow> windows =
                exportWindows(first, first.addDays(days - 1), dayRange);
            for (const ExportWindow &window : windows) {
                QCOMPARE(window.from, next);
                QVERIFY(window.from <= window.to);
                QVERIFY(window.from.daysTo(window.to) < dayRange);
                next = window.to.addDays(1);
            }
            QCOMPARE(next, first.addDays(days));
        }
    }
}

void TestExportRequest::filter_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<DateFilter>("asked");
    QTest::addColumn<DateFilter>("by");
    QTest::addColumn<QStringList>("statuses");

    const QStringList some { u"B#S"_s, u"B#V"_s };
    QTest::newRow("orders by their date")
        << u"order"_s << DateFilter::RecordDate << DateFilter::RecordDate << some;
    QTest::newRow("orders by creation")
        << u"order"_s << DateFilter::CreatedOn << DateFilter::CreatedOn << some;
    QTest::newRow("goods by change, statuses mean nothing to them")
        << u"inventory"_s << DateFilter::ModifiedOn << DateFilter::ModifiedOn << QStringList();
    QTest::newRow("goods have no date of their own")
        << u"inventory"_s << DateFilter::RecordDate << DateFilter::CreatedOn << QStringList();
}

void TestExportRequest::filter()
{
    QFETCH(QString, subject);
    QFETCH(DateFilter, asked);
    ExportRequest request;
    request.subject = subject;
    request.by = asked;
    request.statuses = QStringList { u"B#S"_s, u"B#V"_s };
    const ExportWindow window { QDate(2026, 11, 1), QDate(2026, 11, 7) };
    const ExportFilter filter = exportFilter(request, window, u"TAS"_s);
    QTEST(filter.by, "by");
    QTEST(filter.statuses, "statuses");
    QCOMPARE(filter.from, window.from);
    QCOMPARE(filter.to, window.to);
    QCOMPARE(filter.filialCode, u"TAS"_s);
}

void TestExportRequest::narrower_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<int>("dayRange");
    QTest::addColumn<qint64>("objectCount");
    QTest::addColumn<int>("narrower");
    QTest::newRow("rows came") << 7 << 12LL << 7 << 5000LL << 0;
    QTest::newRow("a wide window with rows was not refused") << 7 << 12LL << 3 << 5000LL << 0;
    QTest::newRow("nothing, and not too wide") << 7 << 0LL << 7 << 5000LL << 0;
    QTest::newRow("nothing, because it was too wide") << 7 << 0LL << 3 << 5000LL << 3;
    QTest::newRow("nothing, and the server told no range") << 7 << 0LL << 0 << 0LL << 0;
    QTest::newRow("cut at the most objects: in halves") << 7 << 5000LL << 7 << 5000LL << 4;
    QTest::newRow("cut, two days: one each") << 2 << 5000LL << 7 << 5000LL << 1;
    QTest::newRow("cut, one day: no narrower question") << 1 << 5000LL << 7 << 5000LL << 0;
    QTest::newRow("more than the most: this server does not cut")
        << 7 << 5001LL << 7 << 5000LL << 0;
    QTest::newRow("without a period") << 0 << 5000LL << 7 << 5000LL << 0;
}

void TestExportRequest::narrower()
{
    QFETCH(int, days);
    QFETCH(qint64, rows);
    QFETCH(int, dayRange);
    QFETCH(qint64, objectCount);
    const QDate day(2026, 11, 1);
    const ExportWindow window =
        days == 0 ? ExportWindow {} : ExportWindow { day, day.addDays(days - 1) };
    const WindowResult result { window, rows, dayRange, objectCount };
    QTEST(narrowerWindow(result), "narrower");
}

void TestExportRequest::suspicious()
{
    const QDate day(2026, 11, 1);
    const WindowResult full { { day, day.addDays(6) }, 12, 7, 5000 };
    const WindowResult empty { { day.addDays(7), day.addDays(13) }, 0, 7, 5000 };
    const WindowResult cut { { day.addDays(14), day.addDays(14) }, 5000, 7, 5000 };
    const WindowResult page { {}, 1000, 0, 1000 };
    QVERIFY(suspiciousWindows({ full, full, page }).isEmpty());
    // Nothing anywhere is said in other words, once.
    QVERIFY(suspiciousWindows({ empty, empty }).isEmpty());
    const QStringList beside = suspiciousWindows({ full, empty });
    QCOMPARE(beside.size(), 1);
    QVERIFY(beside.first().contains(u"08.11.2026–14.11.2026"_s));
    const QStringList full1 = suspiciousWindows({ full, cut });
    QCOMPARE(full1.size(), 1);
    QVERIFY(full1.first().contains(u"15.11.2026"_s) && full1.first().contains(u"5000"_s));
}

void TestExportRequest::daysThatMayBeCut()
{
    const QDate day(2026, 11, 1);
    const WindowResult whole { { day, day }, 4999, 7, 5000 };
    const WindowResult cut { { day.addDays(1), day.addDays(2) }, 5000, 7, 5000 };
    const WindowResult untold { { day.addDays(3), day.addDays(3) }, 5000, 7, 0 };
    const WindowResult page { {}, 5000, 7, 5000 };
    QCOMPARE(cutDays({ whole, cut, untold, page }),
             (QSet<QDate> { day.addDays(1), day.addDays(2) }));
    QVERIFY(cutDays({}).isEmpty());
}

void TestExportRequest::daysThatCameWhole_data()
{
    QTest::addColumn<QList<WindowResult>>("results");
    QTest::addColumn<ExportWindow>("whole");
    const QDate day(2026, 11, 1);
    const WindowResult week { { day, day.addDays(6) }, 3, 7, 0 };
    const WindowResult next { { day.addDays(7), day.addDays(13) }, 0, 7, 0 };
    QTest::newRow("nothing came") << QList<WindowResult> {} << ExportWindow {};
    QTest::newRow("one window") << QList { week } << week.window;
    QTest::newRow("two: from the first day of the one to the last of the other, full or empty")
        << QList { week, next } << ExportWindow { day, day.addDays(13) };
    QTest::newRow("goods without a period have no days")
        << QList<WindowResult> { { {}, 2000, 0, 0 } } << ExportWindow {};
}

void TestExportRequest::daysThatCameWhole()
{
    QFETCH(const QList<WindowResult>, results);
    QFETCH(const ExportWindow, whole);
    QCOMPARE(wholeDays(results), whole);
}

void TestExportRequest::theRest_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("restFile");
    QTest::newRow("a suggested name: the name of the rest")
        << u"/tmp/order-2026-11-01-2026-11-12.csv"_s << u"/tmp/order-2026-11-08-2026-11-12.csv"_s;
    QTest::newRow("a name of one's own: its days stand behind it")
        << u"/tmp/mine.json"_s << u"/tmp/mine-2026-11-08-2026-11-12.json"_s;
    QTest::newRow("points in the name")
        << u"/tmp/my.orders.json"_s << u"/tmp/my.orders-2026-11-08-2026-11-12.json"_s;
    QTest::newRow("without an extension") << u"/tmp/mine"_s << u"/tmp/mine-2026-11-08-2026-11-12"_s;
    QTest::newRow("where one stands") << u"mine.json"_s << u"mine-2026-11-08-2026-11-12.json"_s;
    QTest::newRow("a table is the same one") << QString() << QString();
}

void TestExportRequest::theRest()
{
    QFETCH(const QString, file);
    QFETCH(const QString, restFile);
    ExportRequest asked;
    asked.subject = u"order"_s;
    asked.from = { 2026, 11, 1 };
    asked.to = { 2026, 11, 12 };
    asked.statuses = QStringList { u"B#S"_s };
    asked.targetFile = file;
    asked.database = file.isEmpty() ? u"w"_s : QString();
    asked.format = file.endsWith("csv"_L1) ? FileFormat::Csv : FileFormat::Json;
    asked.whenStopped = StoppedExport::KeepsWholeDays;
    ExportSummary stopped;
    stopped.keptDays = { { 2026, 11, 1 }, { 2026, 11, 7 } };
    stopped.missingDays = { { 2026, 11, 8 }, { 2026, 11, 12 } };
    ExportRequest expected = asked;
    expected.from = { 2026, 11, 8 };
    expected.targetFile = restFile;
    QCOMPARE(continuedExport(asked, stopped), expected);
}

void TestExportRequest::filtersTravel()
{
    ExportRequest request { u"balance"_s, DateFilter::ModifiedOn, {}, {}, {}, u"f"_s };
    request.filters.insert(u"warehouse_codes"_s, { u"W1"_s, u"W2"_s });
    request.filters.insert(u"producer_codes"_s, {});
    const ExportFilter filter = exportFilter(request, {}, {});
    QCOMPARE(filter.by, DateFilter::RecordDate);
    QCOMPARE(filter.further,
             (QJsonObject { { u"warehouse_codes"_s, QJsonArray { u"W1"_s, u"W2"_s } } }));
    QCOMPARE(filter.limit, 0);
    request.subject = u"legal_person"_s;
    request.filters = { { u"state"_s, { u"A"_s, u"P"_s } } };
    QCOMPARE(exportFilter(request, {}, {}).further, (QJsonObject { { u"state"_s, u"A,P"_s } }));
    request.subject = u"price_type"_s;
    QCOMPARE(exportFilter(request, {}, {}).limit, 1000);
}

/// What others speak of comes first, and nothing is lost or doubled on the way.
void TestExportRequest::runOrder()
{
    QStringList keys;
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        keys.append(subject.key);
    }
    QCOMPARE(keys.size(), 11 + 14);
    const QStringList ordered = inRunOrder(keys);
    QStringList sorted = ordered;
    sorted.sort();
    keys.sort();
    QCOMPARE(sorted, keys);
    bool isDocument = false;
    for (const QString &key : ordered) {
        const bool isNext = findExchangeSubject(key)->documentType.has_value();
        QVERIFY2(isNext || !isDocument, qPrintable(key));
        isDocument = isNext;
    }
    const auto isBefore = [&ordered](const QString &first, const QString &second) {
        return ordered.indexOf(first) < ordered.indexOf(second);
    };
    QVERIFY(isBefore(u"inventory"_s, u"product_price"_s));
    QVERIFY(isBefore(u"price_type"_s, u"product_price"_s));
    QVERIFY(isBefore(u"legal_person"_s, u"contract"_s));
    QVERIFY(isBefore(u"purchase"_s, u"receipt"_s));
    QVERIFY(isBefore(u"order"_s, u"order_return"_s));
    QCOMPARE(inRunOrder({ u"later"_s, u"order"_s, u"inventory"_s }),
             (QStringList { u"inventory"_s, u"order"_s, u"later"_s }));
}

void TestExportRequest::problem_data()
{
    QTest::addColumn<ExportRequest>("request");
    QTest::addColumn<bool>("isSound");

    const QDate day(2026, 11, 1);
    const ExportRequest good {
        u"order"_s, DateFilter::RecordDate, day, day.addDays(3), {}, u"f"_s
    };
    const auto changed = [&good](auto change) {
        ExportRequest request = good;
        change(request);
        return request;
    };
    QTest::newRow("sound") << good << true;
    QTest::newRow("unknown subject")
        << changed([](ExportRequest &r) { r.subject = u"order$import"_s; }) << false;
    QTest::newRow("backwards") << changed([&day](ExportRequest &r) { r.to = day.addDays(-1); })
                               << false;
    QTest::newRow("without a last day")
        << changed([](ExportRequest &r) { r.to = QDate(); }) << false;
    QTest::newRow("documents without period")
        << changed([](ExportRequest &r) { r.from = r.to = QDate(); }) << false;
    QTest::newRow("goods without period") << changed([](ExportRequest &r) {
        r.subject = u"inventory"_s;
        r.from = r.to = QDate();
    }) << true;
    QTest::newRow("stock without period") << changed([](ExportRequest &r) {
        r.subject = u"balance"_s;
        r.from = r.to = QDate();
    }) << false;
    QTest::newRow("price types of a period")
        << changed([](ExportRequest &r) { r.subject = u"price_type"_s; }) << false;
    QTest::newRow("stock of a warehouse") << changed([](ExportRequest &r) {
        r.subject = u"balance"_s;
        r.filters = { { u"warehouse_codes"_s, { u"W1"_s } } };
    }) << true;
    QTest::newRow("orders of a warehouse") << changed([](ExportRequest &r) {
        r.filters = { { u"warehouse_codes"_s, { u"W1"_s } } };
    }) << false;
    QTest::newRow("year 0001") << changed([](ExportRequest &r) { r.from = QDate(1, 1, 1); })
                               << false;
    QTest::newRow("without a file")
        << changed([](ExportRequest &r) { r.targetFile.clear(); }) << false;
}

void TestExportRequest::problem()
{
    QFETCH(ExportRequest, request);
    QTEST(exportRequestProblem(request).isEmpty(), "isSound");
}

QTEST_APPLESS_MAIN(TestExportRequest)
#include "tst_ExportRequest.moc"
