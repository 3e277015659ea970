#include "models/exchange/DocumentReader.h"
#include "models/exchange/ReferencePlan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject producer(const QString &code, const QString &id = {})
{
    QJsonObject record { { u"code"_s, code },
                         { u"name"_s, u"Producer"_s },
                         { u"state"_s, u"A"_s } };
    if (!id.isEmpty()) {
        record.insert(u"producer_id"_s, id);
    }
    return record;
}

/// What is there: X1 as 501 and X2 as 502.
ImportPlan planOf(const QJsonArray &records)
{
    auto known = std::make_shared<KnownDocuments>();
    known->add({ u"501"_s, u"X1"_s, {}, u"Producer"_s, {} });
    known->add({ u"502"_s, u"X2"_s, {}, u"Producer"_s, {} });
    const QByteArray bytes = QJsonDocument(QJsonObject { { u"producer"_s, records } }).toJson();
    return planReferences(std::make_shared<const ImportFile>(readDocuments(bytes, std::nullopt)),
                          known);
}

} // namespace

class TestReferencePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisions_data();
    void decisions();
    void settled_data();
    void settled();
    void sentences();
};

void TestReferencePlan::decisions_data()
{
    QTest::addColumn<QJsonObject>("record");
    QTest::addColumn<Prediction>("prediction");
    QTest::addColumn<PlanReason>("reason");
    QTest::newRow("a new code: added")
        << producer(u"N1"_s) << Prediction::Create << PlanReason::NewCode;
    QTest::newRow("a code that is there: overwritten")
        << producer(u"X2"_s) << Prediction::Update << PlanReason::SameCode;
    QTest::newRow("a new code for an id that is there: renamed")
        << producer(u"N1"_s, u"501"_s) << Prediction::Update << PlanReason::SameSmartupId;
    QTest::newRow("code and id of two records: the code decides")
        << producer(u"X2"_s, u"501"_s) << Prediction::Update << PlanReason::SameCode;
    QTest::newRow("an id that is not there: added")
        << producer(u"N1"_s, u"777"_s) << Prediction::Create << PlanReason::NewCode;
}

void TestReferencePlan::decisions()
{
    QFETCH(QJsonObject, record);
    const ImportPlan plan = planOf({ record });
    QCOMPARE(plan.items.size(), 1);
    QTEST(plan.items.first().prediction, "prediction");
    QTEST(plan.items.first().reason, "reason");
    QVERIFY(!plan.items.first().isKeptBack());
    QVERIFY(planRule(plan, 0).isEmpty()); // no setting decides about references
    QVERIFY(!planReasonText(plan, 0).isEmpty());
}

void TestReferencePlan::settled_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("id");
    QTest::newRow("new, with its new id") << u"N1"_s << u"900"_s << Outcome::Created << u"900"_s;
    QTest::newRow("new, without an id") << u"N1"_s << QString() << Outcome::Created << QString();
    QTest::newRow("there, with its id") << u"X1"_s << u"501"_s << Outcome::Updated << u"501"_s;
    QTest::newRow("there, without an id") << u"X1"_s << QString() << Outcome::Updated << u"501"_s;
    QTest::newRow("thought new, but answered with the id of one that was there")
        << u"N1"_s << u"502"_s << Outcome::Updated << u"502"_s;
}

void TestReferencePlan::settled()
{
    QFETCH(QString, code);
    QFETCH(QString, answered);
    const ImportPlan plan = planOf({ producer(code) });
    ImportCallEnd end { Outcome::Sent, std::nullopt, std::nullopt };
    end.entries = { AnswerEntry {
        true, answered.isEmpty() ? code : answered, {}, answered, {}, {}, ErrorOrigin::Smartup } };
    const SettledCall settled = settleCall(plan, { 0 }, end);
    QTEST(settled.documents.first().outcome, "outcome");
    QTEST(settled.documents.first().smartupId, "id");
    const DocumentRecord record = importRecord(plan, 0, settled.documents.first(), 0);
    QCOMPARE(record.subject, u"producer"_s);
    QCOMPARE(record.externalId, code);
}

void TestReferencePlan::sentences()
{
    const ImportPlan plan = planOf({ producer(u"X1"_s), producer(u"N1"_s) });
    QVERIFY(planReasonText(plan, 0).contains(u"501"_s));
    QVERIFY(planTermsSentence(plan).contains("code"_L1));
    QCOMPARE(plan.count(Prediction::Update), 1);
    QCOMPARE(plan.count(Prediction::Create), 1);
}

QTEST_APPLESS_MAIN(TestReferencePlan)
#include "tst_ReferencePlan.moc"
