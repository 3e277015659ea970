#include "models/core/SmartupDate.h"
#include "models/exchange/ImportModel.h"
#include "tests/app/ImportBench.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Looked = 200; ///< orders of the sample company, among which are all statuses
constexpr int OfEachStatus = 3;
constexpr int Fresh = 6;

/// An order of the file, and what is true of it.
struct Row
{
    QJsonObject order;
    QString statusThere; ///< its status in Smartup; empty: it is not there
    bool isBad = false; ///< it names a client that nobody has
};

struct Codes
{
    const char *name = nullptr;
    QString kind; ///< as the form stores it
    bool areOfFile = false;
};

struct Statuses
{
    const char *name = nullptr;
    QStringList exported;
};

/// Orders that are there in every status, others that are not, and bad ones of both, in global codes. All
/// are dated today, where the sample company has none: in Smartup they have other days.
QList<Row> mixedOrders(ImportBench &bench)
{
    QList<Row> rows;
    QHash<QString, int> taken;
    const QList<QJsonObject> there = bench.existing(Looked);
    for (const QJsonObject &order : there) {
        const QString status = order.value("status"_L1).toString();
        if (++taken[status] <= OfEachStatus) {
            rows.append({ order, status, taken.value(status) == OfEachStatus });
        }
    }
    const QJsonObject pattern = rows.constFirst().order;
    for (int i = 0; i < Fresh; ++i) {
        QJsonObject fresh = pattern;
        fresh.insert(ExternalIdField, u"NEW-%1"_s.arg(i));
        rows.insert(i * 4, { fresh, {}, i % 3 == 2 });
    }
    const QString today = toSmartupDate(serverDayOf(bench.wire.probe.clock.now()));
    for (Row &row : rows) {
        row.order.insert("deal_time"_L1, today + " 10:00:00"_L1);
        if (row.isBad) {
            row.order.insert("person_code"_L1, u"NOBODY"_s);
        }
    }
    return rows;
}

QList<QJsonObject> ordersOf(const QList<Row> &rows)
{
    QList<QJsonObject> orders;
    for (const Row &row : rows) {
        orders.append(row.order);
    }
    return orders;
}

} // namespace

/// What the preview says of orders under every setting that decides about them, held against what the
/// sandbox then does.
class TestDryRunMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverCertainAndWrong_data();
    void neverCertainAndWrong();
};

void TestDryRunMatrix::neverCertainAndWrong_data()
{
    QTest::addColumn<QString>("codeKind");
    QTest::addColumn<bool>("areCodesOfFile");
    QTest::addColumn<QStringList>("exported");
    QTest::addColumn<QString>("policy");

    const QList<Codes> kinds { { "the codes of the file", u"G"_s, true },
                               { "the other kind of code", u"L"_s, false } };
    const QList<Statuses> sets { { "all statuses exported", AllStatuses },
                                 { "two statuses exported", { u"B#S"_s, u"B#V"_s } },
                                 { "another one exported", { u"B#W"_s } },
                                 { "none exported", {} } };
    const QStringList policies { u"off"_s, u"error"_s, u"update"_s, u"skip"_s };
    for (const Codes &codes : kinds) {
        for (const Statuses &set : sets) {
            for (const QString &policy : policies) {
                QTest::addRow("%s, %s, %s", codes.name, set.name, qPrintable(policy))
                    << codes.kind << codes.areOfFile << set.exported << policy;
            }
        }
    }
}

void TestDryRunMatrix::neverCertainAndWrong()
{
    QFETCH(const QString, codeKind);
    QFETCH(const bool, areCodesOfFile);
    QFETCH(const QStringList, exported);
    QFETCH(const QString, policy);
    ImportBench bench;
    const QList<Row> rows = mixedOrders(bench);
    QCOMPARE(rows.size(), AllStatuses.size() * OfEachStatus + Fresh);
    bench.configure(policy, exported);
    bench.wire.probe.configure(
        [&codeKind](QJsonObject &data) { data.insert("code_kind"_L1, codeKind); });
    bench.previewer.setCodesChecked(true);
    bench.read(ordersOf(rows));
    QVERIFY2(bench.file->isUsable(), qPrintable(bench.file->problems.value(0).text));
    bench.wire.paths.clear();
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text + bench.failure.raw));
    // Of the day of the file, on which nothing was told; of a week, as it may be much; of the month.
    QCOMPARE(bench.wire.count("order$export"), exported.isEmpty() ? 0 : 3);
    bench.send();
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const Row &row = rows.at(place);
        const PlanItem &item = bench.plan->items.at(place);
        const DocumentResult &result = bench.results.value(place);
        const bool isRefusedAnyway = policy != "skip"_L1 && (row.isBad || !areCodesOfFile);
        const bool isCertain = policy == "off"_L1 || isRefusedAnyway
            || exported.size() == AllStatuses.size() || exported.contains(row.statusThere);
        const QString said = u"%1, there as “%2”: foreseen %3 (%4), came %5 (%6)"_s.arg(
            row.order.value(ExternalIdField).toString(), row.statusThere,
            predictionKey(item.prediction), planReasonText(*bench.plan, place),
            outcomeKey(result.outcome), result.message);
        QVERIFY2(item.prediction == Prediction::Undecidable
                     || predictedOutcome(item.prediction) == result.outcome,
                 qPrintable(said));
        // Whatever can be known is said.
        QVERIFY2((item.prediction != Prediction::Undecidable) == isCertain, qPrintable(said));
        QVERIFY2(isCertain || item.reason == PlanReason::NotAmongVisible, qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(TestDryRunMatrix)
#include "tst_DryRunMatrix.moc"
