#include "models/exchange/AttentionItem.h"
#include "models/exchange/DocumentEdit.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ExternalIds.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"
#include "tests/support/AttentionSamples.h"
#include "tests/support/OrderFiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);

QByteArray sample()
{
    QJsonObject one = order(u"1C-1"_s, Day);
    one.insert(u"deal_id"_s, u"230000117"_s);
    return QJsonDocument(one).toJson(QJsonDocument::Indented);
}

ImportPlan planOf(bool isEdited, bool isProduction)
{
    auto file = std::make_shared<ImportFile>(
        readDocuments(orderFile(orders(2, Day)), std::nullopt, u"orders.json"_s));
    file->documents[0].isEdited = isEdited;
    auto known = std::make_shared<KnownDocuments>();
    known->addCoveredDays(Day, Day);
    ImportTerms terms;
    terms.policy = DuplicatePolicy::Skip;
    terms.isProduction = isProduction;
    return planImport(file, known, terms);
}

} // namespace

class TestDocumentEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgement_data();
    void judgement();
    void place_data();
    void place();
    void environments_data();
    void environments();
    void onlyWhatWasRefusedIsEdited_data();
    void onlyWhatWasRefusedIsEdited();
    void production();
    void marks();
    void theMarkSurvivesGivenIds();
};

void TestDocumentEdit::judgement_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<QString>("problem"); ///< words of it; empty: none
    QTest::addColumn<bool>("isChanged");

    QTest::newRow("nothing") << QByteArray("C000001") << QByteArray("C000001") << QString()
                             << false;
    QTest::newRow("another client")
        << QByteArray("C000001") << QByteArray("C000002") << QString() << true;
    QTest::newRow("another layout says nothing")
        << QByteArray("{\n") << QByteArray("{ \n\n") << QString() << false;
    QTest::newRow("another external id")
        << QByteArray("\"1C-1\"") << QByteArray("\"1C-2\"") << u"external id was “1C-1”"_s << true;
    QTest::newRow("another Smartup id")
        << QByteArray("230000117") << QByteArray("230000118") << u"Smartup id was"_s << true;
    QTest::newRow("another organisation")
        << QByteArray("\"TAS\"") << QByteArray("\"SAM\"") << u"organisation was “TAS”"_s << true;
    QTest::newRow("another id of a line is the sender's own")
        << QByteArray("1C-1-1") << QByteArray("1C-1-9") << QString() << true;
    QTest::newRow("a comma is missing")
        << QByteArray("\"860\",") << QByteArray("\"860\"") << u"comma"_s << true;
    QTest::newRow("a field that has to be there")
        << QByteArray("\"deal_time\"") << QByteArray("\"deal_tim\"") << u"deal_time"_s << true;
    QTest::newRow("two documents") << QByteArray("{\n    \"currency_code\"")
                                   << QByteArray("{},{\n    \"currency_code\"") << u"end"_s << true;
}

void TestDocumentEdit::judgement()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, into);
    QFETCH(const QString, problem);
    QFETCH(const bool, isChanged);
    QByteArray after = sample();
    QVERIFY(after.contains(change));
    after.replace(after.indexOf(change), change.size(), into);
    const EditJudgement found = judgeEdit(DocumentType::Order, sample(), after);
    QVERIFY2(problem.isEmpty() ? found.problem.isEmpty() : found.problem.contains(problem),
             qPrintable(found.problem));
    QCOMPARE(found.isChanged, isChanged);
    QCOMPARE(found.canBeSent(), problem.isEmpty() && isChanged);
    QVERIFY(!editText(found).isEmpty());
}

void TestDocumentEdit::place_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::newRow("in the first line") << QByteArray("{x}") << 1LL << 2LL;
    QTest::newRow("in the third line") << QByteArray("{\n\"a\":1,\n  x}") << 3LL << 3LL;
    QTest::newRow("behind letters of two bytes")
        << QByteArray("{\"\u0447\u0430\u0439\" x}") << 1LL << 8LL;
    QTest::newRow("no object") << QByteArray("\n [1]") << 2LL << 2LL;
    QTest::newRow("behind the end") << QByteArray("{}\n{}") << 2LL << 1LL;
}

void TestDocumentEdit::place()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, line);
    QFETCH(const qint64, column);
    const EditJudgement found = judgeEdit(DocumentType::Order, sample(), text);
    QVERIFY(!found.canBeSent());
    QCOMPARE(found.line, line);
    QCOMPARE(found.column, column);
    const QString said = editText(found);
    QVERIFY2(said.contains(u"Line %1, column %2"_s.arg(line).arg(column)), qPrintable(said));
}

void TestDocumentEdit::environments_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("isEdited");
    QTest::newRow("production: never") << Environment::Production << false;
    QTest::newRow("test") << Environment::Test << true;
    QTest::newRow("sandbox") << Environment::Sandbox << true;
}

void TestDocumentEdit::environments()
{
    QFETCH(const Environment, environment);
    QFETCH(const bool, isEdited);
    QCOMPARE(whyNotEdited(environment).isEmpty(), isEdited);
}

void TestDocumentEdit::onlyWhatWasRefusedIsEdited_data()
{
    QTest::addColumn<DocumentState>("state");
    QTest::addColumn<bool>("canBe");
    QTest::newRow("refused") << DocumentState::Rejected << true;
    QTest::newRow("kept back, because it would be refused") << DocumentState::Invalid << true;
    QTest::newRow("nobody knows what became of it") << DocumentState::Unknown << false;
    QTest::newRow("there with other content") << DocumentState::Conflict << false;
    QTest::newRow("there twice") << DocumentState::Duplicate << false;
    QTest::newRow("waits for the allowance") << DocumentState::HeldQuota << false;
    QTest::newRow("waits for somebody's word") << DocumentState::Manual << false;
}

void TestDocumentEdit::onlyWhatWasRefusedIsEdited()
{
    QFETCH(const DocumentState, state);
    QFETCH(const bool, canBe);
    QCOMPARE(sampleAttention(1, state).canBeEdited, canBe);
    LedgerDocument forgotten = sampleLedgerDocument(1, state);
    forgotten.hasPayload = false;
    const auto item = attentionItem(forgotten, sampleAttentionMoment());
    QVERIFY(!item || !item->canBeEdited);
    LedgerDocument nameless = sampleLedgerDocument(1, state);
    nameless.externalId.clear(); // edited it would be another document
    const auto unknown = attentionItem(nameless, sampleAttentionMoment());
    QVERIFY(!unknown || !unknown->canBeEdited);
}

/// However it came there: what was edited is kept back, the rest goes.
void TestDocumentEdit::production()
{
    const ImportPlan allowed = planOf(true, false);
    QCOMPARE(allowed.items.at(0).prediction, Prediction::Create);
    const ImportPlan refused = planOf(true, true);
    QCOMPARE(refused.items.at(0).reason, PlanReason::EditedByHand);
    QVERIFY(refused.items.at(0).isKeptBack());
    QVERIFY(!refused.items.at(0).isKeptBackForContent());
    QCOMPARE(planReasonText(refused, 0), whyNotEdited(Environment::Production));
    QVERIFY(planRule(refused, 0).isEmpty());
    QCOMPARE(refused.items.at(1).reason, PlanReason::NotThere);
    QCOMPARE(planOf(false, true).items.at(0).reason, PlanReason::NotThere);
}

void TestDocumentEdit::marks()
{
    const ImportPlan plan = planOf(true, false);
    QVERIFY(hasRemarks(plan, 0)); // "Look at" finds it
    QVERIFY(!hasRemarks(plan, 1));
    QCOMPARE(planRemarks(plan, 0), QStringList { editedRemark() });
    DocumentResult created;
    created.outcome = Outcome::Created;
    QCOMPARE(importRecord(plan, 0, created, 0).message, editedRemark());
    QVERIFY(importRecord(plan, 1, created, 1).message.isEmpty());
    DocumentResult refused;
    refused.outcome = Outcome::Refused;
    refused.message = u"Smartup's own words"_s;
    QCOMPARE(importRecord(plan, 0, refused, 0).message, refused.message);
    QVERIFY(editedSource(u"orders.json"_s).contains(u"orders.json"_s));
    LedgerDocument document = sampleLedgerDocument(1, DocumentState::Rejected);
    document.isEdited = true;
    QVERIFY(openDocument(document).isEdited);
    QVERIFY(openDocument(document).reason.contains(editedRemark()));
}

void TestDocumentEdit::theMarkSurvivesGivenIds()
{
    QList<QJsonObject> documents = orders(2, Day);
    documents[0].insert(u"external_id"_s, u"an id that is far too long for Smartup"_s);
    auto file = std::make_shared<ImportFile>(readDocuments(orderFile(documents), std::nullopt));
    file->documents[1].isEdited = true;
    const ImportFilePtr given = withExternalIds(file, { u"p"_s, true, true });
    QVERIFY(given != file);
    QVERIFY(!given->documents.at(0).isEdited);
    QVERIFY(given->documents.at(1).isEdited);
}

QTEST_GUILESS_MAIN(TestDocumentEdit)
#include "tst_DocumentEdit.moc"
