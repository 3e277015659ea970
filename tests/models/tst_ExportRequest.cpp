#include "models/exchange/ExportRequest.h"

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
