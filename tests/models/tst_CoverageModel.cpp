#include "models/exchange/CoverageModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2026, 11, 20);

} // namespace

class TestCoverageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyBeforeSomethingIsKnown();
    void calendar();
    void leaving();
};

void TestCoverageModel::emptyBeforeSomethingIsKnown()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.setCoverage(Coverage(Today, {}), 5);
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.columnCount(), 5);
}

void TestCoverageModel::calendar()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDateTime later(Today, QTime(7, 0), Qt::UTC);
    model.setCoverage(Coverage(Today, { { u"receipt"_s, Today.addDays(-1), 12, later, 7 } }), 10);
    const int receipt = 2; // in the order of the catalogue
    const QModelIndex yesterday = model.index(receipt, 8);
    QCOMPARE(yesterday.data(CoverageModel::SubjectRole).toString(), u"receipt"_s);
    QCOMPARE(yesterday.data(CoverageModel::DayRole).toDate(), Today.addDays(-1));
    QCOMPARE(yesterday.data(CoverageModel::StateRole).value<CoverageState>(),
             CoverageState::Fetched);
    QCOMPARE(yesterday.data().toString(), QString(coverageSign(CoverageState::Fetched)));
    // The sentence says type, day, state and number, for whoever sees no colours.
    const QString text = yesterday.data(Qt::AccessibleTextRole).toString();
    for (const QString &word :
         { u"Warehouse receipts"_s, u"19.11.2026"_s, u"Fetched"_s, u"12"_s }) {
        QVERIFY2(text.contains(word), qPrintable(text));
    }
    QCOMPARE(model.index(receipt, 9).data(CoverageModel::StateRole).value<CoverageState>(),
             CoverageState::Gap);
    QCOMPARE(model.headerData(9, Qt::Horizontal, Qt::DisplayRole).toString(), u"20"_s);
    QCOMPARE(model.headerData(receipt, Qt::Vertical, Qt::DisplayRole).toString(),
             u"Warehouse receipts"_s);
}

void TestCoverageModel::leaving()
{
    CoverageModel model;
    model.setCoverage(Coverage(Today, {}), 5);
    QCOMPARE(model.leavingSubjects().size(), 11);
    const QDateTime later(Today, QTime(7, 0), Qt::UTC);
    model.setCoverage(Coverage(Today, { { u"order"_s, Today.addDays(-6), 3, later, 7 } }), 5);
    QCOMPARE(model.leavingSubjects().size(), 10);
    QVERIFY(!model.leavingSubjects().contains(u"order"_s));
}

QTEST_GUILESS_MAIN(TestCoverageModel)
#include "tst_CoverageModel.moc"
