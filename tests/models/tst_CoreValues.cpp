#include "models/connection/Limits.h"
#include "models/core/Clock.h"
#include "models/core/Decimal.h"
#include "models/core/OrderStatus.h"
#include "models/core/Outcome.h"
#include "models/core/ShownTime.h"
#include "models/core/SmartupDate.h"
#include "models/journal/JournalRecords.h"

#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestCoreValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moment_data();
    void moment();
    void momentsAreWrittenInServerTime();
    void momentsAreShownInOneWay();
    void statusChange_data();
    void statusChange();
    void unknownStatusIsShownAsItIs();
    void limits_data();
    void limits();
    void outcomeKeysFindTheirOutcome();
    void unknownSubjectIsShownAsItIs();
    void decimal_data();
    void decimal();
    void decimalArithmetic();
};

void TestCoreValues::moment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("isoInServerTime"); // empty: not understood

    QTest::newRow("with seconds") << u"09.11.2026 14:20:05"_s << u"2026-11-09T14:20:05"_s;
    QTest::newRow("with minutes") << u"09.11.2026 14:20"_s << u"2026-11-09T14:20:00"_s;
    QTest::newRow("a date alone is midnight") << u"09.11.2026"_s << u"2026-11-09T00:00:00"_s;
    QTest::newRow("space around it") << u" 09.11.2026 "_s << u"2026-11-09T00:00:00"_s;
    QTest::newRow("ISO is not understood") << u"2026-11-09"_s << QString();
    QTest::newRow("31 February") << u"31.02.2026"_s << QString();
    QTest::newRow("29 February of a leap year") << u"29.02.2028"_s << u"2028-02-29T00:00:00"_s;
    QTest::newRow("single digits") << u"9.11.2026"_s << QString();
    QTest::newRow("year of two digits") << u"09.11.26"_s << QString();
    QTest::newRow("hour 24") << u"09.11.2026 24:00:00"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("text") << u"вчера"_s << QString();
}

void TestCoreValues::moment()
{
    QFETCH(QString, text);
    const auto parsed = parseSmartupMoment(text);
    QTEST(parsed ? parsed->toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString(), "isoInServerTime");
    if (parsed) {
        QCOMPARE(parsed->offsetFromUtc(), 5 * 3600);
        QCOMPARE(parseSmartupDate(text), std::optional(parsed->date()));
    }
}

void TestCoreValues::momentsAreWrittenInServerTime()
{
    const QDateTime beforeMidnightInTashkent(QDate(2026, 11, 9), QTime(18, 59, 59), Qt::UTC);
    QCOMPARE(toSmartupMoment(beforeMidnightInTashkent), u"09.11.2026 23:59:59"_s);
    QCOMPARE(toSmartupMoment(beforeMidnightInTashkent.addSecs(1)), u"10.11.2026 00:00:00"_s);
    QCOMPARE(toSmartupDate(QDate(2026, 1, 2)), u"02.01.2026"_s);
}

/// Whatever language the program speaks.
void TestCoreValues::momentsAreShownInOneWay()
{
    const QDateTime moment(QDate(2026, 11, 2), QTime(4, 5, 6, 70), Qt::UTC);
    const QLocale before;
    for (const QLocale::Language language :
         { QLocale::English, QLocale::Russian, QLocale::Uzbek }) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(shownDay(moment.date()), u"02.11.2026"_s);
        QCOMPARE(shownTime(moment.time()), u"04:05"_s);
        QCOMPARE(shownTime(moment.time(), Exactness::Seconds), u"04:05:06"_s);
        QCOMPARE(shownMoment(moment), u"02.11.2026 04:05"_s);
        QCOMPARE(shownMoment(moment, Exactness::Milliseconds), u"02.11.2026 04:05:06.070"_s);
        // In the zone that it carries.
        QCOMPARE(shownMoment(moment.toTimeZone(serverTimeZone())), u"02.11.2026 09:05"_s);
    }
    QLocale::setDefault(before);
}

void TestCoreValues::statusChange_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isAllowed");

    QTest::newRow("the next step") << u"D"_s << u"B#N"_s << true;
    QTest::newRow("several steps on") << u"B#N"_s << u"B#S"_s << true;
    QTest::newRow("into the archive") << u"B#V"_s << u"A"_s << true;
    QTest::newRow("one step back") << u"B#S"_s << u"B#W"_s << true;
    QTest::newRow("two steps back") << u"B#S"_s << u"B#E"_s << false;
    QTest::newRow("no change is no way") << u"B#S"_s << u"B#S"_s << false;
    QTest::newRow("cancel a delivered order") << u"B#V"_s << u"C"_s << true;
    QTest::newRow("the archive is final") << u"A"_s << u"B#V"_s << false;
    QTest::newRow("an archived order cannot be cancelled") << u"A"_s << u"C"_s << false;
    QTest::newRow("a cancelled order stays cancelled") << u"C"_s << u"B#N"_s << false;
    QTest::newRow("a plain B is no status") << u"B#N"_s << u"B"_s << false;
    QTest::newRow("from an unknown status") << u"Z#1"_s << u"B#N"_s << false;
}

void TestCoreValues::statusChange()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(isOrderStatusChangeAllowed(from, to), "isAllowed");
}

void TestCoreValues::unknownStatusIsShownAsItIs()
{
    QCOMPARE(findOrderStatus(u"Z#1"), nullptr);
    QCOMPARE(orderStatusName(u"Z#1"_s), u"Z#1"_s);
    QCOMPARE(orderStatusName(u"B#S"_s), u"Shipped"_s);
}

void TestCoreValues::limits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isUnderstood");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("dayRange");

    QTest::newRow("as Smartup writes it") << QByteArray(
        R"({"has_limit":"Y","limit_quant":"500","request_quant":"12","left_limit_quant":"488","object_count":"5000","day_range_limit":"7"})")
                                          << true << qint64(488) << 7;
    QTest::newRow("as numbers") << QByteArray(
        R"({"has_limit":"Y","limit_quant":500,"request_quant":12,"left_limit_quant":488,"object_count":5000,"day_range_limit":30})")
                                << true << qint64(488) << 30;
    QTest::newRow("no limit at all")
        << QByteArray(R"({"has_limit":"N"})") << true << qint64(0) << 7;
    QTest::newRow("missing") << QByteArray("{}") << false << qint64(0) << 7;
    QTest::newRow("a limit without its numbers")
        << QByteArray(R"({"has_limit":"Y"})") << false << qint64(0) << 7;
    QTest::newRow("negative") << QByteArray(
        R"({"has_limit":"Y","limit_quant":"500","request_quant":"600","left_limit_quant":"-100"})")
                              << false << qint64(0) << 7;
}

void TestCoreValues::limits()
{
    QFETCH(QByteArray, json);
    const auto read = limitsFromJson(QJsonDocument::fromJson(json).object());
    QTEST(read.has_value(), "isUnderstood");
    if (read) {
        QTEST(read->left, "left");
        QTEST(read->dayRange, "dayRange");
        QCOMPARE(limitsFromJson(toJson(*read)), read);
    }
}

void TestCoreValues::outcomeKeysFindTheirOutcome()
{
    for (const Outcome outcome : AllOutcomes) {
        QCOMPARE(outcomeFromKey(outcomeKey(outcome)), std::optional(outcome));
        QVERIFY(!outcomeName(outcome).isEmpty());
    }
    QCOMPARE(outcomeFromKey(u"done"), std::nullopt);
}

void TestCoreValues::unknownSubjectIsShownAsItIs()
{
    QCOMPARE(callName(u"order"_s, ApiVerb::Export), u"Order: export"_s);
    QCOMPARE(callName(u"staff"_s, ApiVerb::Export), u"staff: export"_s);
    QCOMPARE(apiVerbFromKey(u"audit"), ApiVerb::Other);
}

void TestCoreValues::decimal_data()
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

void TestCoreValues::decimal()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto number = Decimal::fromText(text);
    QCOMPARE(number.has_value(), !normal.isEmpty());
    if (number) {
        QCOMPARE(number->toText(), normal);
    }
}

void TestCoreValues::decimalArithmetic()
{
    const Decimal tenth = *Decimal::fromText(u"0.1");
    const Decimal fifth = *Decimal::fromText(u"0.2");
    QCOMPARE(tenth.plus(fifth)->toText(), u"0.3"_s);
    QCOMPARE(tenth.times(fifth)->toText(), u"0.02"_s);
    const Decimal large = *Decimal::fromText(u"9000000000000000000");
    QVERIFY(!large.plus(large));
    QVERIFY(!large.times(large));
    QVERIFY(!large.plus(tenth));
    QCOMPARE(Decimal::product(u"2.5", u"1500.5")->toText(), u"3751.25"_s);
    QVERIFY(!Decimal::product(u"2.5", u""));
    QVERIFY(!Decimal::product(u"1,5", u"2"));
    QVERIFY(!Decimal::product(u"9000000000", u"9000000000"));
    QVERIFY(Decimal::fromText(u"-0.00")->isZero());
    QVERIFY(!tenth.isZero());
}

QTEST_APPLESS_MAIN(TestCoreValues)
#include "tst_CoreValues.moc"
