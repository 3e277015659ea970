// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ExportChoice.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// What is remembered of an export.
class TestExportChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void everyPeriodHasAName();
    void keptAndReadAgain_data();
    void keptAndReadAgain();
    void whatCannotBeReadIsNothing_data();
    void whatCannotBeReadIsNothing();
    void daysThatAreNone();
    void filtersOfTheSubjectOnly();
};

void TestExportChoice::days_data()
{
    QTest::addColumn<ExportDays>("days");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate today(2026, 11, 12);
    QTest::newRow("today") << ExportDays::Today << today << today << today;
    QTest::newRow("yesterday") << ExportDays::Yesterday << today << QDate(2026, 11, 11)
                               << QDate(2026, 11, 11);
    QTest::newRow("the last 7 days end with today")
        << ExportDays::LastWeek << today << QDate(2026, 11, 6) << today;
    QTest::newRow("the last 30 days")
        << ExportDays::LastMonth << today << QDate(2026, 10, 14) << today;
    QTest::newRow("this month") << ExportDays::ThisMonth << today << QDate(2026, 11, 1) << today;
    QTest::newRow("this month on its first day")
        << ExportDays::ThisMonth << QDate(2026, 11, 1) << QDate(2026, 11, 1) << QDate(2026, 11, 1);
    QTest::newRow("the month before")
        << ExportDays::FormerMonth << today << QDate(2026, 10, 1) << QDate(2026, 10, 31);
    QTest::newRow("the month before January") << ExportDays::FormerMonth << QDate(2027, 1, 31)
                                              << QDate(2026, 12, 1) << QDate(2026, 12, 31);
    QTest::newRow("chosen ones are those of the person")
        << ExportDays::Chosen << today << QDate() << QDate();
}

void TestExportChoice::days()
{
    QFETCH(const ExportDays, days);
    QFETCH(const QDate, today);
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QCOMPARE(exportDaysOn(days, today), std::pair(from, to));
}

void TestExportChoice::everyPeriodHasAName()
{
    QStringList names;
    for (const ExportDays days : AllExportDays) {
        names.append(exportDaysName(days));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestExportChoice::keptAndReadAgain_data()
{
    QTest::addColumn<ExportChoice>("choice");
    ExportChoice choice;
    choice.subject = u"order"_s;
    QTest::newRow("as it is at first") << choice;
    choice.by = DateFilter::ModifiedOn;
    choice.days = ExportDays::LastMonth;
    choice.statuses = QStringList { u"B#S"_s, u"B#V"_s };
    choice.format = FileFormat::Xlsx;
    choice.folder = u"/srv/exports"_s;
    QTest::newRow("changed ones of a month, into a folder") << choice;
    choice.days = ExportDays::Chosen;
    choice.from = { 2026, 11, 1 };
    choice.to = { 2026, 11, 3 };
    choice.folder.clear();
    choice.file = u"/exports/orders.xlsx"_s;
    QTest::newRow("days chosen by hand, into a file of one's own name") << choice;
    ExportChoice stock;
    stock.subject = u"balance"_s;
    stock.filters = { { u"warehouse_codes"_s, { u"W1"_s, u"W2"_s } } };
    stock.database = u"w"_s;
    QTest::newRow("stock of two warehouses, into a table") << stock;
    ExportChoice goods;
    goods.subject = u"inventory"_s;
    goods.hasPeriod = true;
    QTest::newRow("goods of a period") << goods;
}

void TestExportChoice::keptAndReadAgain()
{
    QFETCH(const ExportChoice, choice);
    QCOMPARE(exportChoiceFromJson(exportChoiceToJson(choice)), choice);
}

void TestExportChoice::whatCannotBeReadIsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing was kept") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("a subject that there is not") << QByteArray(R"({"subject":"weather"})");
}

void TestExportChoice::whatCannotBeReadIsNothing()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(exportChoiceFromJson(json), ExportChoice());
}

void TestExportChoice::daysThatAreNone()
{
    const ExportChoice read = exportChoiceFromJson(
        R"({"subject":"order","days":"chosen","from":"31.02.2026","to":"2026-11-01","by":"moon"})");
    QCOMPARE(read.days, ExportDays::LastWeek);
    QVERIFY(!read.from.isValid() && !read.to.isValid());
    QCOMPARE(read.by, DateFilter::RecordDate);
}

void TestExportChoice::filtersOfTheSubjectOnly()
{
    const ExportChoice read = exportChoiceFromJson(
        R"({"subject":"balance","filters":{"warehouse_codes":["W1"],"rooms":["R1"]}})");
    QCOMPARE(read.filters, (QMap<QString, QStringList> { { u"warehouse_codes"_s, { u"W1"_s } } }));
}

QTEST_APPLESS_MAIN(TestExportChoice)
#include "tst_ExportChoice.moc"
