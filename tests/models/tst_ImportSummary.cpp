#include "models/exchange/DocumentReader.h"
#include "models/exchange/ImportSummary.h"
#include "tests/support/OrderFiles.h"

#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Day(2026, 11, 12);

/// Five orders 1C-00000001 … 5; the second and the fourth exist as 500 and 501.
ImportPlan planOfFive(DuplicatePolicy policy)
{
    auto known = std::make_shared<KnownDocuments>();
    known->add({ u"500"_s, u"1C-00000002"_s, u"TAS"_s, {}, {} });
    known->add({ u"501"_s, u"1C-00000004"_s, u"TAS"_s, {}, {} });
    known->addCoveredDays(Day, Day);
    return planImport(
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(5, Day)), std::nullopt)),
        known, { policy, CodeKind::Global, {} });
}

const QList<qsizetype> All { 0, 1, 2, 3, 4 };

ImportCallEnd answered(const QByteArray &body, Outcome outcome = Outcome::Sent)
{
    return { outcome, std::nullopt, 200, body };
}

QString shortForm(const QList<DocumentResult> &results)
{
    QStringList words;
    for (const DocumentResult &result : results) {
        words.append(outcomeKey(result.outcome));
    }
    return words.join(u' ');
}

QByteArray rich(const QByteArray &externalId, const QByteArray &id)
{
    return "{\"code\":\"" + id + "\",\"deal_id\":\"" + id + "\",\"external_id\":\"" + externalId
        + "\"}";
}

QByteArray lists(const QList<QByteArray> &successes, const QList<QByteArray> &errors = {})
{
    return "{\"successes\":[" + successes.join(',') + "],\"errors\":[" + errors.join(',') + "]}";
}

QByteArray code(const QByteArray &text)
{
    return "{\"code\":\"" + text + "\"}";
}

QByteArray error(const QByteArray &text, const QByteArray &message)
{
    return "{\"code\":\"" + text + "\",\"message\":\"" + message + "\"}";
}

} // namespace

class TestImportSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_data();
    void answer();
    void orderOfTheAnswerDoesNotMatter();
    void wholeCall_data();
    void wholeCall();
    void existingOnes_data();
    void existingOnes();
    void strangersAreAnAlarm();
    void acceptedWithoutKnowledge();
    void refusalKeepsTheServersWords();
    void nextStep_data();
    void nextStep();
    void summaryOutcome_data();
    void summaryOutcome();
    void record();
};

void TestImportSummary::answer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcomes");

    const QList<QByteArray> ids { "1C-00000001", "1C-00000002", "1C-00000003", "1C-00000004",
                                  "1C-00000005" };
    const QList<QByteArray> fiveRich { rich(ids[0], "900"), rich(ids[1], "500"),
                                       rich(ids[2], "901"), rich(ids[3], "501"),
                                       rich(ids[4], "902") };
    const QString chief = u"created skipped created skipped created"_s;
    const QString unknown = u"unknown unknown unknown unknown unknown"_s;

    QTest::newRow("code, id and external id named") << lists(fiveRich) << chief;
    QTest::newRow("code holds the external id: what was planned counts")
        << lists({ code(ids[0]), code(ids[1]), code(ids[2]), code(ids[3]), code(ids[4]) }) << chief;
    QTest::newRow("code holds Smartup's id: known ones by id, the rest by counting")
        << lists({ code("900"), code("500"), code("901"), code("501"), code("902") }) << chief;
    QTest::newRow("code holds Smartup's id as a number")
        << lists({ "{\"code\":900}", "{\"code\":500}", "{\"code\":901}", "{\"code\":501}",
                   "{\"code\":902}" })
        << chief;
    QTest::newRow("one refused by external id")
        << lists({ fiveRich[0], fiveRich[1], fiveRich[2], fiveRich[3] }, { error(ids[4], "x") })
        << u"created skipped created skipped refused"_s;
    QTest::newRow("one missing in both lists")
        << lists({ fiveRich[0], fiveRich[1], fiveRich[2], fiveRich[3] })
        << u"created skipped created skipped unknown"_s;
    QTest::newRow("one in both lists")
        << lists(fiveRich, { error(ids[0], "x") }) << u"unknown skipped created skipped created"_s;
    QTest::newRow("one twice among the successes")
        << lists({ fiveRich[0], fiveRich[0], fiveRich[1], fiveRich[2], fiveRich[3], fiveRich[4] })
        << u"unknown skipped created skipped created"_s;
    QTest::newRow("all refused without a code: counting leaves no doubt")
        << lists({},
                 { error("", "a"), error("", "a"), error("", "a"), error("", "a"), error("", "a") })
        << u"refused refused refused refused refused"_s;
    QTest::newRow("some accepted and some refused without a code: nobody can say which")
        << lists({ code(""), code(""), code("") }, { error("", "a"), error("", "b") }) << unknown;
    QTest::newRow("fewer ids than documents: nobody can say which")
        << lists({ code("900"), code("901") }) << unknown;
    QTest::newRow("more entries than sent")
        << lists({ code("900"), code("901"), code("902"), code("903"), code("904"), code("905") })
        << unknown;
    QTest::newRow("a stranger beside ours: what is not named is not counted")
        << lists({ fiveRich[0], rich("OTHER-1", "77"), code("903"), code("904"), code("905") })
        << u"created unknown unknown unknown unknown"_s;
    QTest::newRow("both lists empty") << lists({}) << unknown;
    QTest::newRow("successes is an object")
        << QByteArray("{\"successes\":{},\"errors\":[]}") << unknown;
    QTest::newRow("no lists at all") << QByteArray("{}") << unknown;
    QTest::newRow("no JSON") << QByteArray("OK") << unknown;
    QTest::newRow("errors left out")
        << QByteArray("{\"successes\":[" + fiveRich.join(',') + "]}") << chief;
    QTest::newRow("entries are no objects")
        << QByteArray("{\"successes\":[1,2],\"errors\":[]}") << unknown;
}

void TestImportSummary::answer()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, outcomes);
    const SettledCall settled = settleCall(planOfFive(DuplicatePolicy::Skip), All, answered(body));
    QCOMPARE(shortForm(settled.documents), outcomes);
}

void TestImportSummary::orderOfTheAnswerDoesNotMatter()
{
    const ImportPlan plan = planOfFive(DuplicatePolicy::Skip);
    const QByteArray body = lists(
        { rich("1C-00000005", "902"), rich("1C-00000004", "501"), rich("1C-00000001", "900") },
        { error("1C-00000003", "no stock"), error("1C-00000002", "b") });
    const SettledCall settled = settleCall(plan, { 4, 2, 0, 3, 1 }, answered(body));
    QCOMPARE(shortForm(settled.documents), u"created refused created skipped refused"_s);
    QCOMPARE(settled.documents.at(0).smartupId, u"902"_s);
    QCOMPARE(settled.documents.at(1).message, u"no stock"_s);
}

void TestImportSummary::wholeCall_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("each");

    QTest::newRow("cut: it may be there") << Outcome::Unknown << u"unknown"_s;
    QTest::newRow("no connection: it is not there") << Outcome::NotSent << u"not_sent"_s;
    QTest::newRow("allowance spent") << Outcome::Refused << u"refused"_s;
    QTest::newRow("cancelled before it was sent") << Outcome::Cancelled << u"cancelled"_s;
}

void TestImportSummary::wholeCall()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, each);
    const Error error { ErrorOrigin::Smartup, u"In our words."_s, {}, u"raw"_s, u"E-1"_s };
    const SettledCall settled = settleCall(planOfFive(DuplicatePolicy::Skip), All,
                                           { outcome, error, 429, "{\"error_code\":\"E-1\"}" });
    QCOMPARE(shortForm(settled.documents), QStringList(5, each).join(u' '));
    QCOMPARE(settled.documents.first().message, u"raw"_s);
    QCOMPARE(settled.documents.first().errorCode, u"E-1"_s);
}

void TestImportSummary::existingOnes_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("rule");

    QTest::newRow("skip, the existing id") << DuplicatePolicy::Skip << QByteArray("500")
                                           << Outcome::Skipped << u"duplicates.order=skip"_s;
    QTest::newRow("update, the existing id") << DuplicatePolicy::Update << QByteArray("500")
                                             << Outcome::Updated << u"duplicates.order=update"_s;
    QTest::newRow("off, a new id: added again")
        << DuplicatePolicy::Off << QByteArray("900") << Outcome::Created << QString();
    QTest::newRow("off, the existing id: the server matched it all the same")
        << DuplicatePolicy::Off << QByteArray("500") << Outcome::Updated
        << u"duplicates.order=off"_s;
    QTest::newRow("error, and yet accepted: look at it")
        << DuplicatePolicy::Error << QByteArray("500") << Outcome::Warning
        << u"duplicates.order=error"_s;
    QTest::newRow("skip was planned, a new id came: it was added")
        << DuplicatePolicy::Skip << QByteArray("900") << Outcome::Created << QString();
    QTest::newRow("an id older than the known ones: it was there, though hidden")
        << DuplicatePolicy::Skip << QByteArray("499") << Outcome::Skipped
        << u"duplicates.order=skip"_s;
}

void TestImportSummary::existingOnes()
{
    QFETCH(DuplicatePolicy, policy);
    QFETCH(QByteArray, id);
    QFETCH(Outcome, outcome);
    QFETCH(QString, rule);
    const SettledCall settled =
        settleCall(planOfFive(policy), { 1 }, answered(lists({ rich("1C-00000002", id) })));
    QCOMPARE(settled.documents.first().outcome, outcome);
    QCOMPARE(settled.documents.first().rule, rule);
    QCOMPARE(settled.documents.first().smartupId, QString::fromLatin1(id));
}

void TestImportSummary::strangersAreAnAlarm()
{
    const SettledCall settled = settleCall(
        planOfFive(DuplicatePolicy::Skip), { 0 },
        answered(lists({ rich("1C-00000001", "900"), rich("OTHER-1", "901"), code("77") })));
    QCOMPARE(shortForm(settled.documents), u"created"_s);
    QStringList strangers = settled.strangers;
    strangers.sort();
    QCOMPARE(strangers, (QStringList { u"77"_s, u"OTHER-1"_s }));
    ImportSummary summary;
    summary.add(settled.documents.first());
    summary.strangers = strangers;
    QCOMPARE(summary.outcome(), Outcome::Warning);
}

/// Nothing is known and the answer does not say: it is not called created.
void TestImportSummary::acceptedWithoutKnowledge()
{
    const auto file =
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(1, Day)), std::nullopt));
    const ImportPlan plan = planImport(file, std::make_shared<KnownDocuments>(),
                                       { DuplicatePolicy::Skip, CodeKind::Global, {} });
    const SettledCall settled =
        settleCall(plan, { 0 }, answered(lists({ rich("1C-00000001", "900") })));
    QCOMPARE(settled.documents.first().outcome, Outcome::Sent);
    QCOMPARE(settled.documents.first().smartupId, u"900"_s);
    QVERIFY(!settled.documents.first().message.isEmpty());
}

void TestImportSummary::refusalKeepsTheServersWords()
{
    const SettledCall settled = settleCall(
        planOfFive(DuplicatePolicy::Error), { 1 },
        answered(lists({}, { error("1C-00000002", "<b>exists</b> as 500") }), Outcome::Refused));
    QCOMPARE(settled.documents.first().outcome, Outcome::Refused);
    QCOMPARE(settled.documents.first().message, u"<b>exists</b> as 500"_s);
    QCOMPARE(settled.documents.first().rule, u"duplicates.order=error"_s);
}

void TestImportSummary::nextStep_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<bool>("goesOn");

    QTest::newRow("all accepted") << Outcome::Sent << 200 << true;
    QTest::newRow("some refused: the others go on") << Outcome::Warning << 200 << true;
    QTest::newRow("all refused, each by itself") << Outcome::Refused << 200 << true;
    QTest::newRow("refused by a business rule") << Outcome::Refused << 400 << true;
    QTest::newRow("not signed in") << Outcome::Refused << 401 << false;
    QTest::newRow("no right") << Outcome::Refused << 403 << false;
    QTest::newRow("allowance spent") << Outcome::Refused << 429 << false;
    QTest::newRow("outcome unknown: nothing is sent after it") << Outcome::Unknown << 0 << false;
    QTest::newRow("no connection") << Outcome::NotSent << 0 << false;
    QTest::newRow("cancelled") << Outcome::Cancelled << 0 << false;
}

void TestImportSummary::nextStep()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, httpStatus);
    QFETCH(bool, goesOn);
    QCOMPARE(afterImportCall(outcome, httpStatus) == NextStep::Continue, goesOn);
}

void TestImportSummary::summaryOutcome_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<Outcome>("run");

    using enum Outcome;
    QTest::newRow("all fine") << QList { Created, Updated, Skipped } << Sent;
    QTest::newRow("one refused") << QList { Created, Refused } << Warning;
    QTest::newRow("all refused") << QList { Refused, Refused } << Refused;
    QTest::newRow("one unknown outweighs everything")
        << QList { Created, Refused, Outcome::Unknown, NotSent } << Outcome::Unknown;
    QTest::newRow("none sent") << QList { NotSent, NotSent } << NotSent;
    QTest::newRow("some not sent") << QList { Created, NotSent } << Warning;
    QTest::newRow("cancelled in the middle") << QList { Created, Cancelled } << Cancelled;
    QTest::newRow("cancelled at once") << QList { Cancelled } << Cancelled;
}

void TestImportSummary::summaryOutcome()
{
    QFETCH(QList<Outcome>, outcomes);
    QFETCH(Outcome, run);
    ImportSummary summary;
    for (const Outcome outcome : outcomes) {
        DocumentResult result;
        result.outcome = outcome;
        summary.add(result);
    }
    QCOMPARE(summary.outcome(), run);
    QCOMPARE(summary.documents, outcomes.size());
}

void TestImportSummary::record()
{
    const ImportPlan plan = planOfFive(DuplicatePolicy::Skip);
    const SettledCall settled =
        settleCall(plan, { 1 }, answered(lists({ rich("1C-00000002", "500") })));
    const DocumentRecord record = importRecord(plan, 1, settled.documents.first(), 7);
    QCOMPARE(record.position, 7);
    QCOMPARE(record.subject, u"order"_s);
    QCOMPARE(record.externalId, u"1C-00000002"_s);
    QCOMPARE(record.smartupId, u"500"_s);
    QCOMPARE(record.number, u"45112"_s);
    QCOMPARE(record.organisation, u"TAS"_s);
    QCOMPARE(record.personCode, u"C000001"_s);
    QCOMPARE(record.amount, u"12505"_s);
    QCOMPARE(record.outcome, Outcome::Skipped);
    QCOMPARE(record.rule, u"duplicates.order=skip"_s);
}

QTEST_APPLESS_MAIN(TestImportSummary)
#include "tst_ImportSummary.moc"
