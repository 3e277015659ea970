#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportRequests.h"
#include "tests/support/OrderFiles.h"

#include <QTest>

#include <random>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);

ImportFilePtr fileOf(const QList<QJsonObject> &documents)
{
    return std::make_shared<const ImportFile>(readDocuments(orderFile(documents), std::nullopt));
}

/// One document as the reader would give it; the planner never looks at its bytes.
ImportFilePtr fileWith(const QList<ImportDocument> &documents)
{
    auto file = std::make_shared<ImportFile>();
    file->type = DocumentType::Order;
    file->documents = documents;
    return file;
}

std::shared_ptr<KnownDocuments> knowing(const QList<KnownDocument> &documents)
{
    auto known = std::make_shared<KnownDocuments>();
    for (const KnownDocument &document : documents) {
        known->add(document);
    }
    known->addCoveredDays(Day.addDays(-7), Day);
    return known;
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decision_data();
    void decision();
    void aDocumentNeedsItsOrganisation_data();
    void aDocumentNeedsItsOrganisation();
    void leftInDoubt();
    void theChiefExample_data();
    void theChiefExample();
    void otherOrganisationOfTheSameId();
    void reasonsAndRules();
    void severalOrganisations();
    void batches_data();
    void batches();
    void properties();
    void hundredThousandAgainstAMillion();
};

void TestImportPlan::decision_data()
{
    QTest::addColumn<ImportDocument>("document");
    QTest::addColumn<QStringList>("hiddenStatuses");
    QTest::addColumn<QList<Prediction>>("predictions"); // off, error, update, skip
    QTest::addColumn<PlanReason>("reason"); // with skip

    using enum Prediction;
    const QList<Prediction> always { Create, Create, Create, Create };
    const QList<Prediction> byPolicy { Create, Reject, Update, Skip };
    const QList<Prediction> unseen { Create, Undecidable, Undecidable, Undecidable };
    const QList<Prediction> never { Undecidable, Undecidable, Undecidable, Undecidable };
    const QList<Prediction> keptBack { Reject, Reject, Reject, Reject };
    const auto document = [](const QString &externalId, QDate day, const QString &smartupId = {},
                             const QString &filial = u"TAS"_s) {
        ImportDocument one;
        one.externalId = externalId;
        one.smartupId = smartupId;
        one.filialCode = filial;
        one.date = day;
        return one;
    };
    const QStringList none;
    const QStringList some { u"B#S"_s };

    QTest::newRow("not there, its day was told")
        << document(u"N-1"_s, Day) << none << always << PlanReason::NotThere;
    QTest::newRow("not there, but the settings hide some statuses")
        << document(u"N-1"_s, Day) << some << unseen << PlanReason::NotAmongVisible;
    QTest::newRow("there, and the settings hide some statuses: found is found")
        << document(u"E-1"_s, Day) << some << byPolicy << PlanReason::SameExternalId;
    QTest::newRow("without external id, and the settings hide some statuses")
        << document({}, Day) << some << always << PlanReason::NoExternalId;
    QTest::newRow("its day was not told, and the settings hide some statuses")
        << document(u"N-1"_s, Day.addDays(-8)) << some << unseen << PlanReason::NotAmongVisible;
    QTest::newRow("not there, its day was not told: only an unchecked one is certain")
        << document(u"N-1"_s, Day.addDays(-8)) << none << unseen << PlanReason::OutOfReach;
    QTest::newRow("not there, without a date")
        << document(u"N-1"_s, {}) << none << unseen << PlanReason::OutOfReach;
    QTest::newRow("there: the policy decides")
        << document(u"E-1"_s, Day) << none << byPolicy << PlanReason::SameExternalId;
    QTest::newRow("there, though its day was not told: found is found")
        << document(u"E-1"_s, Day.addDays(-30)) << none << byPolicy << PlanReason::SameExternalId;
    QTest::newRow("differs in case: another document")
        << document(u"e-1"_s, Day) << none << always << PlanReason::NotThere;
    QTest::newRow("without external id: added each time")
        << document({}, Day) << none << always << PlanReason::NoExternalId;
    QTest::newRow("without external id on a day that was not told")
        << document({}, Day.addDays(-30)) << none << always << PlanReason::NoExternalId;
    QTest::newRow("names an existing Smartup id")
        << document({}, Day, u"900001"_s) << none
        << QList<Prediction> { Update, Reject, Update, Skip } << PlanReason::SameSmartupId;
    QTest::newRow("names a Smartup id that was not found")
        << document({}, Day, u"555"_s) << none << never << PlanReason::UnknownSmartupId;
    QTest::newRow("sent just now without an answer: it may still arrive")
        << document(u"D-1"_s, Day) << none << never << PlanReason::InDoubt;
    QTest::newRow("sent long ago without an answer: kept back before it is looked for")
        << document(u"D-2"_s, Day) << none << never << PlanReason::InDoubt;
    QTest::newRow("there, but an earlier import of it is still open: kept back")
        << document(u"E-2"_s, Day) << none << never << PlanReason::InDoubt;
    QTest::newRow("belongs to another organisation than the connection")
        << document(u"E-1"_s, Day, {}, u"SAM"_s) << none << keptBack
        << PlanReason::OtherOrganisation;
}

void TestImportPlan::decision()
{
    QFETCH(ImportDocument, document);
    QFETCH(QStringList, hiddenStatuses);
    QFETCH(QList<Prediction>, predictions);
    QFETCH(PlanReason, reason);
    const auto known = knowing({ { u"900001"_s, u"E-1"_s, u"TAS"_s, {}, {} },
                                 { u"900002"_s, u"E-2"_s, u"TAS"_s, {}, {} } });
    known->setHiddenStatuses(hiddenStatuses);
    known->addDoubt(u"TAS"_s, u"D-1"_s, true);
    known->addDoubt(u"TAS"_s, u"D-2"_s, false);
    known->addDoubt(u"TAS"_s, u"E-2"_s, false);
    const QList<DuplicatePolicy> policies { DuplicatePolicy::Off, DuplicatePolicy::Error,
                                            DuplicatePolicy::Update, DuplicatePolicy::Skip };
    for (qsizetype i = 0; i < policies.size(); ++i) {
        const ImportPlan plan = planImport(fileWith({ document }), known,
                                           { policies.at(i), CodeKind::Global, u"TAS"_s });
        QCOMPARE(plan.items.first().prediction, predictions.at(i));
        QVERIFY(!planReasonText(plan, 0).isEmpty());
    }
    const ImportPlan plan = planImport(fileWith({ document }), known,
                                       { DuplicatePolicy::Skip, CodeKind::Global, u"TAS"_s });
    QCOMPARE(plan.items.first().reason, reason);
}

void TestImportPlan::aDocumentNeedsItsOrganisation_data()
{
    QTest::addColumn<QString>("filialCode");
    QTest::addColumn<bool>("isBoundByDocument");
    QTest::addColumn<PlanReason>("reason");
    QTest::newRow("names its own") << u"TAS"_s << true << PlanReason::NotThere;
    QTest::newRow("names none, and the connection sends none either")
        << QString() << true << PlanReason::NoOrganisation;
    QTest::newRow("names none, the connection does") << QString() << false << PlanReason::NotThere;
    QTest::newRow("names another") << u"SAM"_s << true << PlanReason::OtherOrganisation;
}

void TestImportPlan::aDocumentNeedsItsOrganisation()
{
    QFETCH(const QString, filialCode);
    QFETCH(const bool, isBoundByDocument);
    QFETCH(const PlanReason, reason);
    ImportDocument document;
    document.externalId = u"N-1"_s;
    document.date = Day;
    document.filialCode = filialCode;
    ImportTerms terms;
    terms.policy = DuplicatePolicy::Skip;
    terms.filialCode = u"TAS"_s;
    terms.isBoundByDocument = isBoundByDocument;
    const ImportPlan plan = planImport(fileWith({ document }), knowing({}), terms);
    QCOMPARE(plan.items.constFirst().reason, reason);
    QCOMPARE(plan.items.constFirst().isKeptBack(), reason != PlanReason::NotThere);
    QVERIFY(!planReasonText(plan, 0).isEmpty());
}

/// A server that is proven to keep from doubling decides what was sent long ago.
void TestImportPlan::leftInDoubt()
{
    const auto known = knowing({});
    ImportDocument document;
    document.filialCode = u"TAS"_s;
    document.date = Day;
    known->addDoubt(u"TAS"_s, u"D-1"_s, true);
    known->addDoubt(u"TAS"_s, u"D-2"_s, false);
    const auto reason = [&](const QString &id, DuplicatePolicy policy, bool isForSeveral) {
        document.externalId = id;
        const ImportTerms terms { policy, CodeKind::Global, {}, isForSeveral, true };
        return planImport(fileWith({ document }), known, terms).items.constFirst().reason;
    };
    QCOMPARE(reason(u"D-2"_s, DuplicatePolicy::Skip, false), PlanReason::LeftInDoubt);
    QCOMPARE(reason(u"D-2"_s, DuplicatePolicy::Off, false), PlanReason::InDoubt);
    QCOMPARE(reason(u"D-2"_s, DuplicatePolicy::Skip, true), PlanReason::InDoubt);
    QCOMPARE(reason(u"D-1"_s, DuplicatePolicy::Skip, false), PlanReason::InDoubt);
}

void TestImportPlan::theChiefExample_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<QList<qint64>>("counts"); // create, update, skip, refuse, undecidable

    QTest::newRow("off: all are added")
        << DuplicatePolicy::Off << QList<qint64> { 200, 0, 0, 0, 0 };
    QTest::newRow("error") << DuplicatePolicy::Error << QList<qint64> { 163, 0, 0, 37, 0 };
    QTest::newRow("update") << DuplicatePolicy::Update << QList<qint64> { 163, 37, 0, 0, 0 };
    QTest::newRow("skip") << DuplicatePolicy::Skip << QList<qint64> { 163, 0, 37, 0, 0 };
}

void TestImportPlan::theChiefExample()
{
    QFETCH(DuplicatePolicy, policy);
    QFETCH(QList<qint64>, counts);
    QList<KnownDocument> existing;
    for (int i = 1; i <= 37; ++i) {
        const QString id = "1C-"_L1 + QString::number(i * 5).rightJustified(8, u'0');
        existing.append({ QString::number(230000000 + i), id, u"TAS"_s, {}, {} });
    }
    const ImportPlan plan = planImport(fileOf(orders(200)), knowing(existing), { policy, {}, {} });
    const auto found = plan.counts();
    QCOMPARE(QList<qint64>(found.begin(), found.end()), counts);
    for (const Prediction prediction : AllPredictions) {
        QCOMPARE(plan.count(prediction), counts.at(static_cast<qsizetype>(prediction)));
    }
}

void TestImportPlan::otherOrganisationOfTheSameId()
{
    const auto known = knowing({ { u"1"_s, u"1C-1"_s, u"SAM"_s, {}, {} } });
    const ImportPlan plan =
        planImport(fileOf({ order(u"1C-1"_s) }), known, { DuplicatePolicy::Skip, {}, {} });
    QCOMPARE(plan.items.first().prediction, Prediction::Create);
    // A connection bound to one organisation tells rows without naming it.
    const auto unnamed = knowing({ { u"1"_s, u"1C-1"_s, {}, {}, {} } });
    const ImportPlan bound =
        planImport(fileOf({ order(u"1C-1"_s) }), unnamed, { DuplicatePolicy::Skip, {}, {} });
    QCOMPARE(bound.items.first().prediction, Prediction::Skip);
}

void TestImportPlan::reasonsAndRules()
{
    const auto known = knowing({ { u"230000117"_s, u"1C-1"_s, u"TAS"_s, {}, {} } });
    const ImportPlan plan = planImport(fileOf({ order(u"1C-1"_s), order(u"1C-2"_s) }), known,
                                       { DuplicatePolicy::Skip, {}, {} });
    QVERIFY(planReasonText(plan, 0).contains("230000117"_L1));
    QCOMPARE(planRule(plan, 0), u"duplicates.order=skip"_s);
    QCOMPARE(planRule(plan, 1), QString());
}

void TestImportPlan::severalOrganisations()
{
    ImportDocument there;
    there.externalId = u"E-1"_s;
    there.filialCode = u"TAS"_s;
    there.date = Day;
    ImportDocument fresh = there;
    fresh.externalId = u"N-1"_s;
    ImportDocument doubtful = there;
    doubtful.externalId = u"D-1"_s;
    const auto known = knowing({ { u"900001"_s, u"E-1"_s, u"TAS"_s, {}, {} } });
    known->addDoubt(u"TAS"_s, u"D-1"_s, false);
    const auto file = fileWith({ there, fresh, there, doubtful });
    QVERIFY(!spansOrganisations(*file, *known));
    ImportDocument elsewhere = fresh;
    elsewhere.filialCode = u"SAM"_s;
    QVERIFY(spansOrganisations(*fileWith({ fresh, elsewhere }), *known));
    QVERIFY(spansOrganisations(*fileWith({ elsewhere }), *known));

    // One policy was read, and it may be another one's.
    for (const DuplicatePolicy policy : { DuplicatePolicy::Off, DuplicatePolicy::Skip }) {
        const ImportPlan plan = planImport(file, known, { policy, CodeKind::Global, {}, true });
        QCOMPARE(plan.items.at(0).reason, PlanReason::OtherSettings);
        QCOMPARE(plan.items.at(0).prediction, Prediction::Undecidable);
        // Each organisation has its own statuses, too.
        QCOMPARE(plan.items.at(1).reason, PlanReason::NotAmongVisible);
        QCOMPARE(plan.items.at(1).prediction, Prediction::Undecidable);
        QCOMPARE(plan.items.at(2).reason, PlanReason::OtherSettings);
        QCOMPARE(plan.items.at(3).reason, PlanReason::InDoubt);
        QVERIFY(planReasonText(plan, 0).contains("900001"_L1));
        QVERIFY(planRule(plan, 0).isEmpty());
    }
}

void TestImportPlan::batches_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<qint64>("objectCount");
    QTest::addColumn<QList<qsizetype>>("sizes");

    QTest::newRow("one") << 1 << qint64(5000) << QList<qsizetype> { 1 };
    QTest::newRow("exactly full") << 5000 << qint64(5000) << QList<qsizetype> { 5000 };
    QTest::newRow("one too many") << 5001 << qint64(5000) << QList<qsizetype> { 5000, 1 };
    QTest::newRow("the server allows less") << 5 << qint64(2) << QList<qsizetype> { 2, 2, 1 };
    QTest::newRow("the server claims to allow more")
        << 5001 << qint64(1000000) << QList<qsizetype> { 5000, 1 };
    QTest::newRow("the server says nothing sensible")
        << 5001 << qint64(-3) << QList<qsizetype> { 5000, 1 };
}

void TestImportPlan::batches()
{
    QFETCH(int, documents);
    QFETCH(qint64, objectCount);
    QFETCH(QList<qsizetype>, sizes);
    const ImportPlan plan = planImport(fileOf(orders(documents)), knowing({}), {});
    QList<qsizetype> found;
    qsizetype next = 0;
    for (const QList<qsizetype> &batch : importBatches(plan, objectCount)) {
        found.append(batch.size());
        for (const qsizetype place : batch) {
            QCOMPARE(place, next++);
        }
    }
    QCOMPARE(found, sizes);
}

/// Whatever the file and the knowledge are: each document has one prediction, a document that was
/// found is never called new under a checking policy, and what is kept back is in no request.
void TestImportPlan::properties()
{
    std::mt19937 random(20261112);
    const auto pick = [&random](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(n));
    };
    const QStringList filials { {}, u"TAS"_s, u"SAM"_s };
    for (int round = 0; round < 300; ++round) {
        QList<ImportDocument> documents; // clazy:exclude=container-inside-loop
        for (int i = pick(40); i >= 0; --i) {
            ImportDocument one;
            one.externalId = pick(5) == 0 ? QString() : u"E-%1"_s.arg(pick(30));
            one.smartupId = pick(5) == 0 ? QString::number(pick(30)) : QString();
            one.filialCode = filials.at(pick(3));
            one.date = Day.addDays(pick(30) - 20);
            documents.append(one);
        }
        auto known = std::make_shared<KnownDocuments>();
        for (int i = pick(40); i > 0; --i) {
            known->add({ QString::number(pick(30)),
                         u"E-%1"_s.arg(pick(30)),
                         filials.at(pick(3)),
                         {},
                         {} });
        }
        known->addCoveredDays(Day.addDays(-pick(20)), Day);
        const auto policy = static_cast<DuplicatePolicy>(pick(4));
        const ImportPlan plan = planImport(fileWith(documents), known,
                                           { policy, CodeKind::Local, filials.at(pick(3)) });

        QCOMPARE(plan.items.size(), documents.size());
        qint64 total = 0;
        for (const qint64 n : plan.counts()) {
            total += n;
        }
        QCOMPARE(total, documents.size());
        qsizetype sent = 0;
        for (const QList<qsizetype> &batch : importBatches(plan, 7)) {
            QVERIFY(!batch.isEmpty() && batch.size() <= 7);
            sent += batch.size();
        }
        qsizetype keptBack = 0;
        for (qsizetype place = 0; place < plan.items.size(); ++place) {
            const PlanItem &item = plan.items.at(place);
            keptBack += item.isKeptBack() ? 1 : 0;
            QVERIFY(item.known < 0 || item.prediction != Prediction::Create
                    || policy == DuplicatePolicy::Off);
            QVERIFY(!planReasonText(plan, place).isEmpty());
        }
        QCOMPARE(sent + keptBack, documents.size());
    }
}

void TestImportPlan::hundredThousandAgainstAMillion()
{
    QList<ImportDocument> documents(100000);
    for (qsizetype i = 0; i < documents.size(); ++i) {
        documents[i].externalId = QString::number(i * 7);
        documents[i].filialCode = u"TAS"_s;
        documents[i].date = Day;
    }
    auto known = knowing({});
    for (int i = 0; i < 1000000; ++i) {
        known->add({ QString::number(i + 1), QString::number(i), u"TAS"_s, {}, {} });
    }
    const ImportPlan plan =
        planImport(fileWith(documents), known, { DuplicatePolicy::Skip, {}, {} });
    QCOMPARE(plan.count(Prediction::Skip), 142857 > 100000 ? 100000 : 142857);
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_ImportPlan.moc"
