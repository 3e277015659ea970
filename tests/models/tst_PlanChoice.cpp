#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportRequests.h"
#include "models/exchange/PlanChoice.h"
#include "models/exchange/PlanDifferences.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);

ImportFilePtr fileOf(const QList<QJsonObject> &documents)
{
    return std::make_shared<const ImportFile>(readDocuments(orderFile(documents), std::nullopt));
}

KnownDocument there(const QString &smartupId, const QString &externalId)
{
    return { smartupId, externalId, u"TAS"_s, {}, {} };
}

/// The second order is in Smartup.
ImportPlanPtr planOf(const ImportFilePtr &file,
                     DuplicatePolicy policy = DuplicatePolicy::Update,
                     const QString &filialCode = {})
{
    auto known = std::make_shared<KnownDocuments>();
    known->add(there(u"230000117"_s, u"1C-00000002"_s));
    known->addCoveredDays(Day, Day);
    return std::make_shared<const ImportPlan>(
        planImport(file, known, { policy, CodeKind::Global, filialCode }));
}

QByteArray asExported(const ImportFile &file, qsizetype place, const QByteArray &client)
{
    QByteArray json = file.json(file.documents.at(place)).toByteArray();
    return json.replace("C000001", client);
}

} // namespace

/// What a person makes of a plan: which documents are left out, and by which differences.
class TestPlanChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOut();
    void oneIsLeftOut();
    void whatIsKeptBackStaysSo();
    void allAreLeftOut();
    void differencesOfWhatIsThere();
    void differencesAreOfTheDocumentThatWasFound();
    void differencesAreBounded();
};

void TestPlanChoice::nothingIsLeftOut()
{
    const ImportPlanPtr plan = planOf(fileOf(orders(3, Day)));
    QCOMPARE(leaveOut(plan, {}), plan);
    QVERIFY(!leaveOut(nullptr, { 1 }));
}

void TestPlanChoice::oneIsLeftOut()
{
    const ImportPlanPtr plan = planOf(fileOf(orders(3, Day)));
    QCOMPARE(plan->count(Prediction::Update), 1);
    const ImportPlanPtr rest = leaveOut(plan, { 1 });
    QCOMPARE(plan->items.at(1).reason, PlanReason::SameExternalId); // the former one is as it was
    QCOMPARE(rest->items.at(1).reason, PlanReason::LeftByHand);
    QVERIFY(rest->items.at(1).isKeptBack());
    QVERIFY(!rest->items.at(1).isKeptBackForContent()); // nobody has to mend it
    QCOMPARE(rest->count(Prediction::Update), 0);
    QCOMPARE(rest->count(Prediction::Skip), 1);
    QVERIFY(canBeLeftOut(*rest, 1)); // it can be taken back
    QCOMPARE(importBatches(*rest, 0), (QList<QList<qsizetype>> { { 0, 2 } }));
    QVERIFY(planReasonText(*rest, 1).contains(u"230000117"_s));
    QVERIFY(planRule(*rest, 1).isEmpty()); // no setting has decided it
    const ImportPlanPtr other = leaveOut(plan, { 0 });
    QVERIFY(planReasonText(*other, 0).contains(u"not sent"_s));
}

void TestPlanChoice::whatIsKeptBackStaysSo()
{
    const ImportPlanPtr plan = planOf(fileOf(orders(2, Day)), DuplicatePolicy::Skip, u"SAM"_s);
    QCOMPARE(plan->items.at(0).reason, PlanReason::OtherOrganisation);
    QVERIFY(!canBeLeftOut(*plan, 0));
    QCOMPARE(leaveOut(plan, { 0 })->items, plan->items);
}

void TestPlanChoice::allAreLeftOut()
{
    const ImportPlanPtr rest = leaveOut(planOf(fileOf(orders(3, Day))), { 0, 1, 2 });
    QCOMPARE(rest->count(Prediction::Skip), 3);
    QVERIFY(importBatches(*rest, 0).isEmpty());
    QCOMPARE(placeSentAhead(*rest), -1);
}

void TestPlanChoice::differencesOfWhatIsThere()
{
    const ImportFilePtr file = fileOf(orders(3, Day));
    DifferenceFinder finder(file);
    finder.take(there(u"230000117"_s, u"1C-00000002"_s), asExported(*file, 1, "C000009"));
    finder.take(there(u"230000118"_s, u"SOMEBODY-ELSE"_s), asExported(*file, 1, "C000008"));
    ImportPlan plan = *planOf(file);
    QVERIFY(!differencesAt(plan, 1)); // nothing was compared yet
    QVERIFY(differencesText(plan, 1).contains(u"nothing was compared"_s));
    plan.differences = finder.of(plan);
    QVERIFY(!differencesAt(plan, 0));
    QVERIFY(differencesText(plan, 0).isEmpty()); // it is not there
    const DocumentDifferences *found = differencesAt(plan, 1);
    QVERIFY(found);
    QCOMPARE(found->fields,
             (QList<FieldDifference> { { u"person_code"_s, u"C000009"_s, u"C000001"_s } }));
    QVERIFY2(differencesText(plan, 1).startsWith(u"1 difference"_s),
             qPrintable(differencesText(plan, 1)));

    DifferenceFinder same(file);
    same.take(there(u"230000117"_s, u"1C-00000002"_s), asExported(*file, 1, "C000001"));
    plan.differences = same.of(plan);
    QVERIFY(differencesAt(plan, 1));
    QCOMPARE(differencesAt(plan, 1)->count, 0);
    QVERIFY(differencesText(plan, 1).contains(u"has all"_s));
}

/// Two organisations have a document with this id: the plan knows which of them is meant.
void TestPlanChoice::differencesAreOfTheDocumentThatWasFound()
{
    const ImportFilePtr file = fileOf(orders(3, Day));
    DifferenceFinder finder(file);
    KnownDocument other = there(u"230000999"_s, u"1C-00000002"_s);
    other.filialCode = u"SAM"_s;
    finder.take(other, asExported(*file, 1, "C000008"));
    finder.take(there(u"230000117"_s, u"1C-00000002"_s), asExported(*file, 1, "C000009"));
    ImportPlan plan = *planOf(file);
    plan.differences = finder.of(plan);
    QVERIFY(differencesAt(plan, 1));
    QCOMPARE(differencesAt(plan, 1)->fields.first().there, u"C000009"_s);
}

void TestPlanChoice::differencesAreBounded()
{
    constexpr int Documents = 600;
    constexpr int Lines = 60;
    QJsonArray lines;
    for (int line = 0; line < Lines; ++line) {
        lines.append(QJsonObject { { u"product_code"_s, u"P%1"_s.arg(line) },
                                   { u"order_quant"_s, u"1"_s },
                                   { u"product_price"_s, u"1"_s },
                                   { u"external_id"_s, u"L%1"_s.arg(line) },
                                   { u"inventory_kind"_s, u"G"_s },
                                   { u"warehouse_code"_s, u"W1"_s } });
    }
    QList<QJsonObject> documents = orders(Documents, Day);
    for (QJsonObject &document : documents) {
        document.insert(u"order_products"_s, lines);
    }
    const ImportFilePtr file = fileOf(documents);
    DifferenceFinder finder(file);
    auto known = std::make_shared<KnownDocuments>();
    known->addCoveredDays(Day, Day);
    for (int place = 0; place < Documents; ++place) {
        const KnownDocument one =
            there(QString::number(1000 + place), file->documents.at(place).externalId);
        known->add(one);
        finder.take(one, R"({"order_products":[]})");
    }
    const ImportPlan plan =
        planImport(file, known, { DuplicatePolicy::Update, CodeKind::Global, {} });
    const auto found = finder.of(plan);
    qsizetype kept = 0;
    for (const DocumentDifferences &each : found->documents) {
        QVERIFY(each.count >= Lines); // they are counted all the same
        kept += each.fields.size();
    }
    QCOMPARE(found->documents.size(), Documents);
    QCOMPARE(kept, DifferenceFinder::MostFieldsOfAll);
}

QTEST_GUILESS_MAIN(TestPlanChoice)
#include "tst_PlanChoice.moc"
