#include "models/exchange/Decimal.h"
#include "models/exchange/ExportRequest.h"
#include "models/exchange/ExportedRows.h"
#include "tests/support/OrderFiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

class TestExportRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data();
    void windows();
    void windowsHaveNoGapAndNoOverlap();
    void body_data();
    void body();
    void problem_data();
    void problem();
    void rows();
    void brokenRows_data();
    void brokenRows();
    void decimal_data();
    void decimal();
    void decimalArithmetic();
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

void TestExportRequest::body_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<ExportDate>("kind");
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<QString>("filialCode");
    QTest::addColumn<QByteArray>("body");

    const QStringList some { u"B#S"_s, u"B#V"_s };
    QTest::newRow("orders by their date")
        << u"order"_s << ExportDate::Document << some << u"TAS"_s
        << QByteArray(R"({"begin_deal_date":"01.11.2026","end_deal_date":"07.11.2026",)"
                      R"("filial_code":"TAS","statuses":["B#S","B#V"]})");
    QTest::newRow("the settings' statuses, no organisation")
        << u"order"_s << ExportDate::Document << QStringList() << QString()
        << QByteArray(R"({"begin_deal_date":"01.11.2026","end_deal_date":"07.11.2026"})");
    QTest::newRow("orders by creation")
        << u"order"_s << ExportDate::Created << QStringList() << QString()
        << QByteArray(R"({"begin_created_on":"01.11.2026 00:00:00",)"
                      R"("end_created_on":"07.11.2026 23:59:59"})");
    QTest::newRow("goods by change, statuses mean nothing to them")
        << u"inventory"_s << ExportDate::Modified << some << QString()
        << QByteArray(R"({"begin_modified_on":"01.11.2026 00:00:00",)"
                      R"("end_modified_on":"07.11.2026 23:59:59"})");
    QTest::newRow("goods have no date of their own")
        << u"inventory"_s << ExportDate::Document << QStringList() << QString()
        << QByteArray(R"({"begin_created_on":"01.11.2026 00:00:00",)"
                      R"("end_created_on":"07.11.2026 23:59:59"})");
}

void TestExportRequest::body()
{
    QFETCH(QString, subject);
    QFETCH(ExportDate, kind);
    QFETCH(QStringList, statuses);
    QFETCH(QString, filialCode);
    const ExportWindow window { QDate(2026, 11, 1), QDate(2026, 11, 7) };
    QTEST(exportBody(*findExchangeSubject(subject), kind, window, statuses, filialCode), "body");
    QCOMPARE(exportBody(*findExchangeSubject(subject), kind, {}, {}, {}), "{}");
}

void TestExportRequest::problem_data()
{
    QTest::addColumn<ExportRequest>("request");
    QTest::addColumn<bool>("isSound");

    const QDate day(2026, 11, 1);
    const ExportRequest good { u"order"_s, ExportDate::Document, day, day.addDays(3), {}, u"f"_s };
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

void TestExportRequest::rows()
{
    const ExchangeSubject &subject = *findExchangeSubject(u"order");
    const QByteArray body = "{\"limits\":{\"has_limit\":\"N\"},\"order\":[ {\"deal_id\":900001,"
                            "\"external_id\":\"E-1\",\"deal_time\":\"12.11.2026 10:00:00\","
                            "\"status\":\"B#S\",\"x\":{\"deal_id\":\"7\"},\"person_name\":\"Чай\"},"
                            "\n{\"deal_id\":\"2\",\"external_id\":null}]}";
    const auto rows = readExportedRows(body, subject);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    const ExportedRow &row = rows->first();
    QCOMPARE(row.smartupId, u"900001"_s);
    QCOMPARE(row.externalId, u"E-1"_s);
    QCOMPARE(row.date, QDate(2026, 11, 12));
    QCOMPARE(row.status, u"B#S"_s);
    QCOMPARE(row.personName, u"Чай"_s);
    QCOMPARE(body.sliced(rows->last().offset, rows->last().size),
             "{\"deal_id\":\"2\",\"external_id\":null}");
    QCOMPARE(QJsonDocument::fromJson(body.sliced(row.offset, row.size)).object().size(), 6);
    const DocumentRecord record = exportRecord(subject, row, 3);
    QCOMPARE(record.position, 3);
    QCOMPARE(record.subject, u"order"_s);
    QCOMPARE(record.outcome, Outcome::Received);
}

void TestExportRequest::brokenRows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another root") << QByteArray("{\"input\":[]}");
    QTest::newRow("root is no list") << QByteArray("{\"order\":{}}");
    QTest::newRow("cut in a row") << QByteArray("{\"order\":[{\"deal_id\":\"1\"},{\"deal_id");
    QTest::newRow("cut between rows") << QByteArray("{\"order\":[{\"deal_id\":\"1\"},");
    QTest::newRow("rows are no objects") << QByteArray("{\"order\":[1]}");
}

void TestExportRequest::brokenRows()
{
    QFETCH(QByteArray, body);
    QVERIFY(!readExportedRows(body, *findExchangeSubject(u"order")));
}

void TestExportRequest::decimal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal"); // empty = no number
    QTest::newRow("whole") << u"12"_s << u"12"_s;
    QTest::newRow("zeros at the end") << u"12.500"_s << u"12.5"_s;
    QTest::newRow("negative, below one") << u"-0.05"_s << u"-0.05"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"7"_s;
    QTest::newRow("minus zero") << u"-0"_s << u"0"_s;
    QTest::newRow("comma") << u"1,5"_s << QString();
    QTest::newRow("exponent") << u"1e5"_s << QString();
    QTest::newRow("two points") << u"1.2.3"_s << QString();
    QTest::newRow("point alone") << u"."_s << QString();
    QTest::newRow("no whole part") << u".5"_s << QString();
    QTest::newRow("nothing behind the point") << u"5."_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("NaN") << u"NaN"_s << QString();
    QTest::newRow("a space in it") << u"1 000"_s << QString();
    QTest::newRow("too long to be held") << QString(30, u'9') << QString();
}

void TestExportRequest::decimal()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto number = Decimal::fromText(text);
    QCOMPARE(number.has_value(), !normal.isEmpty());
    if (number) {
        QCOMPARE(number->toText(), normal);
    }
}

void TestExportRequest::decimalArithmetic()
{
    const Decimal tenth = *Decimal::fromText(u"0.1");
    const Decimal fifth = *Decimal::fromText(u"0.2");
    QCOMPARE(tenth.plus(fifth)->toText(), u"0.3"_s);
    QCOMPARE(tenth.times(fifth)->toText(), u"0.02"_s);
    const Decimal large = *Decimal::fromText(u"9000000000000000000");
    QVERIFY(!large.plus(large));
    QVERIFY(!large.times(large));
    QVERIFY(!large.plus(tenth));
}

QTEST_APPLESS_MAIN(TestExportRequest)
#include "tst_ExportRequest.moc"
