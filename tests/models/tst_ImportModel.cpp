#include "models/exchange/DocumentReader.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/FileProblemModel.h"
#include "models/exchange/ImportModel.h"
#include "tests/support/OrderFiles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);

ImportPlanPtr planOf(const QList<QJsonObject> &documents)
{
    auto known = std::make_shared<KnownDocuments>();
    known->add({ u"230000117"_s, u"1C-00000002"_s, u"TAS"_s, {}, {} });
    known->addCoveredDays(Day, Day);
    const auto file =
        std::make_shared<const ImportFile>(readDocuments(orderFile(documents), std::nullopt));
    return std::make_shared<const ImportPlan>(
        planImport(file, known, { DuplicatePolicy::Skip, CodeKind::Global, {} }));
}

DocumentResult result(Outcome outcome, const QString &id = {}, const QString &message = {})
{
    DocumentResult one;
    one.outcome = outcome;
    one.smartupId = id;
    one.message = message;
    return one;
}

} // namespace

class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsShown();
    void resultsFillIn();
    void filters();
    void resultsUnderAFilter();
    void aHundredThousandRowsAreFilteredOnce();
    void problems();
    void progress_data();
    void progress();

private:
    [[nodiscard]] static QString at(const ImportModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestImportModel::planIsShown()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setPlan(planOf(orders(3, Day)));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(at(model, 1, ImportModel::DocumentColumn), u"1C-00000002"_s);
    QCOMPARE(at(model, 1, ImportModel::DateColumn), u"12.11.2026"_s);
    QCOMPARE(at(model, 1, ImportModel::AmountColumn), u"12,505"_s);
    QCOMPARE(at(model, 1, ImportModel::PredictionColumn), u"Skip"_s);
    QCOMPARE(at(model, 1, ImportModel::ResultColumn), QString());
    QCOMPARE(at(model, 1, ImportModel::SmartupIdColumn), u"230000117"_s);
    QVERIFY(at(model, 1, ImportModel::ReasonColumn).contains("230000117"_L1));
    QCOMPARE(model.index(1, ImportModel::PredictionColumn)
                 .data(ImportModel::OutcomeRole)
                 .value<Outcome>(),
             Outcome::Skipped);
    QVERIFY(!model.index(1, ImportModel::ResultColumn).data(ImportModel::OutcomeRole).isValid());
    model.setPlan(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportModel::resultsFillIn()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(planOf(orders(3, Day)));
    QSignalSpy changed(&model, &ImportModel::dataChanged);
    model.setResults(
        { 2, 0 },
        { result(Outcome::Refused, {}, u"no stock"_s), result(Outcome::Created, u"900001"_s) });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    QCOMPARE(at(model, 0, ImportModel::ResultColumn), u"Created"_s);
    QCOMPARE(at(model, 0, ImportModel::SmartupIdColumn), u"900001"_s);
    QCOMPARE(at(model, 1, ImportModel::ResultColumn), QString());
    QCOMPARE(at(model, 2, ImportModel::ReasonColumn), u"no stock"_s);
    QCOMPARE(model.count(Outcome::Created), 1);
    QCOMPARE(model.count(Outcome::Running), 1);
}

void TestImportModel::filters()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(planOf(orders(3, Day)));
    model.setFilter({ Prediction::Skip, std::nullopt });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(ImportModel::PlaceRole).toLongLong(), 1);
    model.setFilter({ Prediction::Update, std::nullopt });
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void TestImportModel::resultsUnderAFilter()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(planOf(orders(3, Day)));
    model.setFilter({ std::nullopt, Outcome::Refused });
    QCOMPARE(model.rowCount(), 0);
    model.setResults({ 0, 1, 2 },
                     { result(Outcome::Created), result(Outcome::Skipped),
                       result(Outcome::Refused, {}, u"no stock"_s) });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(at(model, 0, ImportModel::DocumentColumn), u"1C-00000003"_s);
}

void TestImportModel::aHundredThousandRowsAreFilteredOnce()
{
    auto file = std::make_shared<ImportFile>();
    file->type = DocumentType::Order;
    file->documents.resize(100000);
    auto plan = std::make_shared<ImportPlan>();
    plan->file = file;
    plan->known = std::make_shared<KnownDocuments>();
    plan->items.resize(100000);
    for (qsizetype i = 0; i < plan->items.size(); i += 1000) {
        plan->items[i].prediction = Prediction::Create;
    }
    ImportModel model;
    model.setPlan(plan);
    QCOMPARE(model.rowCount(), 100000);
    QSignalSpy resets(&model, &ImportModel::modelReset);
    model.setFilter({ Prediction::Create, std::nullopt });
    model.setFilter({ Prediction::Create, std::nullopt });
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(resets.size(), 1);
}

void TestImportModel::problems()
{
    FileProblemModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QJsonObject bad = order(u"1C-1"_s);
    bad.remove("deal_time"_L1);
    bad.insert("own"_L1, u"x"_s);
    model.setFile(
        std::make_shared<const ImportFile>(readDocuments(orderFile({ bad }), std::nullopt)));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, FileProblemModel::LineColumn).data().toString(), u"3"_s);
    QCOMPARE(model.index(0, FileProblemModel::KindColumn).data().toString(), u"Problem"_s);
    QCOMPARE(model.index(0, FileProblemModel::TextColumn).data().toString(),
             u"Order 1C-1 has no deal_time."_s);
    QCOMPARE(model.index(1, FileProblemModel::KindColumn).data().toString(), u"Note"_s);
    QVERIFY(!model.index(1, 0).data(FileProblemModel::IsProblemRole).toBool());
    model.setFile(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportModel::progress_data()
{
    QTest::addColumn<ExchangeProgress>("progress");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("percent");

    QTest::newRow("nothing yet") << ExchangeProgress { 0, 2, 0, 0, 0 }
                                 << u"Documents: 0 · requests: 0 of 2"_s << 0;
    QTest::newRow("an export, half way")
        << ExchangeProgress { 1, 2, 700, 0, 10000 }
        << u"Documents: 700 · requests: 1 of 2 · 70 a second · 10 s left"_s << 50;
    QTest::newRow("an import, three quarters")
        << ExchangeProgress { 3, 4, 150, 200, 3000 }
        << u"Documents: 150 of 200 · requests: 3 of 4 · 50 a second · 1 s left"_s << 75;
    QTest::newRow("done") << ExchangeProgress { 4, 4, 200, 200, 4000 }
                          << u"Documents: 200 of 200 · requests: 4 of 4 · 50 a second"_s << 100;
}

void TestImportModel::progress()
{
    QFETCH(ExchangeProgress, progress);
    QTEST(progressText(progress), "text");
    QTEST(progress.percent(), "percent");
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_ImportModel.moc"
