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

using Entries = QList<AnswerEntry>;

ImportCallEnd answered(const Entries &entries, Outcome outcome = Outcome::Sent)
{
    return { outcome, std::nullopt, entries };
}

QString shortForm(const QList<DocumentResult> &results)
{
    QStringList words;
    for (const DocumentResult &result : results) {
        words.append(outcomeKey(result.outcome));
    }
    return words.join(u' ');
}

/// An entry as the sandbox writes it: both ids by name.
AnswerEntry rich(const QString &externalId, const QString &id)
{
    return { true, id, externalId, id, {}, {}, ErrorOrigin::Smartup };
}

AnswerEntry code(const QString &text)
{
    return { true, text, {}, {}, {}, {}, ErrorOrigin::Smartup };
}

AnswerEntry error(const QString &text, const QString &message)
{
    return { false, text, {}, {}, message, {}, ErrorOrigin::Smartup };
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
    void existingOneOfAnotherOrganisation();
    void strangersAreAnAlarm();
    void codeAsAProbeHasShown_data();
    void codeAsAProbeHasShown();
    void aCodeThatCouldBeBoth();
    void acceptedWithoutKnowledge();
    void acceptedThoughItMayBeThere_data();
    void acceptedThoughItMayBeThere();
    void refusalKeepsTheServersWords();
    void nextStep_data();
    void nextStep();
    void afterRefusedDocuments();
    void summaryOutcome_data();
    void summaryOutcome();
    void record();
    void attemptEnds_data();
    void attemptEnds();
};

void TestImportSummary::answer_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("outcomes");

    const QStringList ids { u"1C-00000001"_s, u"1C-00000002"_s, u"1C-00000003"_s, u"1C-00000004"_s,
                            u"1C-00000005"_s };
    const Entries five { rich(ids[0], u"900"_s), rich(ids[1], u"500"_s), rich(ids[2], u"901"_s),
                         rich(ids[3], u"501"_s), rich(ids[4], u"902"_s) };
    const Entries four = five.first(4);
    const auto codes = [](const QStringList &texts) {
        Entries entries;
        for (const QString &text : texts) {
            entries.append(code(text));
        }
        return entries;
    };
    const QString chief = u"created skipped created skipped created"_s;
    const QString unknown = u"unknown unknown unknown unknown unknown"_s;

    QTest::newRow("code, id and external id named") << five << chief;
    QTest::newRow("code holds the external id: what was planned counts") << codes(ids) << chief;
    QTest::newRow("code holds Smartup's id: known ones by id, the rest by counting")
        << codes({ u"900"_s, u"500"_s, u"901"_s, u"501"_s, u"902"_s }) << chief;
    QTest::newRow("one refused by external id")
        << four + Entries { error(ids[4], u"x"_s) } << u"created skipped created skipped refused"_s;
    QTest::newRow("one missing in both lists")
        << four << u"created skipped created skipped unknown"_s;
    QTest::newRow("one in both lists")
        << five + Entries { error(ids[0], u"x"_s) } << u"unknown skipped created skipped created"_s;
    QTest::newRow("one twice among the successes")
        << five + five.first(1) << u"unknown skipped created skipped created"_s;
    QTest::newRow("all refused without a code: counting leaves no doubt")
        << Entries(5, error({}, u"a"_s)) << u"refused refused refused refused refused"_s;
    QTest::newRow("some accepted and some refused without a code: nobody can say which")
        << codes({ {}, {}, {} }) + Entries { error({}, u"a"_s), error({}, u"b"_s) } << unknown;
    QTest::newRow("fewer ids than documents: nobody can say which")
        << codes({ u"900"_s, u"901"_s }) << unknown;
    QTest::newRow("more entries than sent")
        << codes({ u"900"_s, u"901"_s, u"902"_s, u"903"_s, u"904"_s, u"905"_s }) << unknown;
    QTest::newRow("a stranger beside ours: what is not named is not counted")
        << Entries { five[0], rich(u"OTHER-1"_s, u"77"_s), code(u"903"_s), code(u"904"_s),
                     code(u"905"_s) }
        << u"created unknown unknown unknown unknown"_s;
    QTest::newRow("both lists empty") << Entries() << unknown;
}

void TestImportSummary::answer()
{
    QFETCH(Entries, entries);
    QFETCH(QString, outcomes);
    const SettledCall settled =
        settleCall(planOfFive(DuplicatePolicy::Skip), All, answered(entries));
    QCOMPARE(shortForm(settled.documents), outcomes);
}

void TestImportSummary::orderOfTheAnswerDoesNotMatter()
{
    const ImportPlan plan = planOfFive(DuplicatePolicy::Skip);
    const Entries entries { rich(u"1C-00000005"_s, u"902"_s), rich(u"1C-00000004"_s, u"501"_s),
                            rich(u"1C-00000001"_s, u"900"_s),
                            error(u"1C-00000003"_s, u"no stock"_s),
                            error(u"1C-00000002"_s, u"b"_s) };
    const SettledCall settled = settleCall(plan, { 4, 2, 0, 3, 1 }, answered(entries));
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
    const SettledCall settled =
        settleCall(planOfFive(DuplicatePolicy::Skip), All, { outcome, error, std::nullopt });
    QCOMPARE(shortForm(settled.documents), QStringList(5, each).join(u' '));
    QCOMPARE(settled.documents.first().message, u"raw"_s);
    QCOMPARE(settled.documents.first().errorCode, u"E-1"_s);
}

void TestImportSummary::existingOneOfAnotherOrganisation()
{
    ImportPlan plan = planOfFive(DuplicatePolicy::Skip);
    plan.terms.isForSeveral = true;
    DocumentAnswer answer;
    answer.kind = DocumentAnswer::Kind::Accepted;
    answer.smartupId = plan.known->documents().first().smartupId;
    const DocumentResult result = settleDocument(plan, 1, answer);
    QCOMPARE(result.outcome, Outcome::Sent);
    QVERIFY(result.rule.isEmpty());
    QVERIFY(result.message.contains(answer.smartupId));
}

void TestImportSummary::existingOnes_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("rule");

    QTest::newRow("skip, the existing id")
        << DuplicatePolicy::Skip << u"500"_s << Outcome::Skipped << u"duplicates.order=skip"_s;
    QTest::newRow("update, the existing id")
        << DuplicatePolicy::Update << u"500"_s << Outcome::Updated << u"duplicates.order=update"_s;
    QTest::newRow("off, a new id: added again")
        << DuplicatePolicy::Off << u"900"_s << Outcome::Created << QString();
    QTest::newRow("off, the existing id: the server matched it all the same")
        << DuplicatePolicy::Off << u"500"_s << Outcome::Updated << u"duplicates.order=off"_s;
    QTest::newRow("error, and yet accepted: look at it")
        << DuplicatePolicy::Error << u"500"_s << Outcome::Warning << u"duplicates.order=error"_s;
    QTest::newRow("skip was planned, a new id came: it was added")
        << DuplicatePolicy::Skip << u"900"_s << Outcome::Created << QString();
    QTest::newRow("an id older than the known ones: it was there, though hidden")
        << DuplicatePolicy::Skip << u"499"_s << Outcome::Skipped << u"duplicates.order=skip"_s;
}

void TestImportSummary::existingOnes()
{
    QFETCH(DuplicatePolicy, policy);
    QFETCH(QString, id);
    QFETCH(Outcome, outcome);
    QFETCH(QString, rule);
    const SettledCall settled =
        settleCall(planOfFive(policy), { 1 }, answered({ rich(u"1C-00000002"_s, id) }));
    QCOMPARE(settled.documents.first().outcome, outcome);
    QCOMPARE(settled.documents.first().rule, rule);
    QCOMPARE(settled.documents.first().smartupId, id);
}

void TestImportSummary::strangersAreAnAlarm()
{
    const SettledCall settled =
        settleCall(planOfFive(DuplicatePolicy::Skip), { 0 },
                   answered({ rich(u"1C-00000001"_s, u"900"_s), rich(u"OTHER-1"_s, u"901"_s),
                              code(u"77"_s) }));
    QCOMPARE(shortForm(settled.documents), u"created"_s);
    QStringList strangers = settled.strangers;
    strangers.sort();
    QCOMPARE(strangers, (QStringList { u"77"_s, u"OTHER-1"_s }));
    ImportSummary summary;
    summary.add(settled.documents.first());
    summary.strangers = strangers;
    QCOMPARE(summary.outcome(), Outcome::Warning);
}

void TestImportSummary::codeAsAProbeHasShown_data()
{
    QTest::addColumn<CodeHolds>("holds");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("smartupId");
    QTest::newRow("nobody knows: it is one of the two ids, and not the external one")
        << CodeHolds::Unknown << u"900"_s << u"900"_s;
    QTest::newRow("Smartup's id") << CodeHolds::SmartupId << u"900"_s << u"900"_s;
    QTest::newRow("something else: it is no id") << CodeHolds::SomethingElse << u"1"_s << QString();
    QTest::newRow("the external id of nobody who was sent: it is no id of Smartup")
        << CodeHolds::ExternalId << u"900"_s << QString();
    QTest::newRow("the external id") << CodeHolds::ExternalId << u"1C-00000001"_s << QString();
}

/// One document, and one entry that names nothing but a code.
void TestImportSummary::codeAsAProbeHasShown()
{
    QFETCH(const CodeHolds, holds);
    QFETCH(const QString, code);
    QFETCH(const QString, smartupId);
    const auto file =
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(1, Day)), std::nullopt));
    ImportPlan plan = planImport(file, std::make_shared<KnownDocuments>(),
                                 { DuplicatePolicy::Skip, CodeKind::Global, {} });
    plan.terms.codeHolds = holds;
    AnswerEntry entry;
    entry.isSuccess = true;
    entry.code = code;
    const JoinedAnswer joined = joinAnswer(plan, { 0 }, { entry });
    QCOMPARE(joined.documents.constFirst().kind, DocumentAnswer::Kind::Accepted);
    QCOMPARE(joined.documents.constFirst().smartupId, smartupId);
}

/// An external id that is a number may be the Smartup id of another document.
void TestImportSummary::aCodeThatCouldBeBoth()
{
    auto known = std::make_shared<KnownDocuments>();
    known->add({ u"1C-00000001"_s, u"1C-00000002"_s, u"TAS"_s, {}, {} });
    known->addCoveredDays(Day, Day);
    const auto file =
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(2, Day)), std::nullopt));
    ImportPlan plan = planImport(file, known, { DuplicatePolicy::Skip, CodeKind::Global, {} });
    AnswerEntry first;
    first.isSuccess = true;
    first.code = u"1C-00000001"_s;
    const auto kinds = [&plan, &first](CodeHolds holds) {
        plan.terms.codeHolds = holds;
        const JoinedAnswer joined = joinAnswer(plan, { 0, 1 }, { first });
        return std::pair(joined.documents.at(0).kind, joined.documents.at(1).kind);
    };
    using Kind = DocumentAnswer::Kind;
    QCOMPARE(kinds(CodeHolds::Unknown), std::pair(Kind::Unclear, Kind::Unclear));
    QCOMPARE(kinds(CodeHolds::ExternalId), std::pair(Kind::Accepted, Kind::Unclear));
    QCOMPARE(kinds(CodeHolds::SmartupId), std::pair(Kind::Unclear, Kind::Accepted));
}

/// Nothing is known and the answer does not say: it is not called created.
void TestImportSummary::acceptedWithoutKnowledge()
{
    const auto file =
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(1, Day)), std::nullopt));
    const ImportPlan plan = planImport(file, std::make_shared<KnownDocuments>(),
                                       { DuplicatePolicy::Skip, CodeKind::Global, {} });
    const SettledCall settled =
        settleCall(plan, { 0 }, answered({ rich(u"1C-00000001"_s, u"900"_s) }));
    QCOMPARE(settled.documents.first().outcome, Outcome::Sent);
    QCOMPARE(settled.documents.first().smartupId, u"900"_s);
    QVERIFY(!settled.documents.first().message.isEmpty());
}

void TestImportSummary::acceptedThoughItMayBeThere_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<QStringList>("hiddenStatuses");
    QTest::addColumn<QDate>("day"); // that Smartup told
    QTest::addColumn<bool>("isCertain");

    const QStringList none;
    const QStringList some { u"D"_s };
    QTest::newRow("all was told") << DuplicatePolicy::Skip << none << Day << true;
    QTest::newRow("hidden by its status") << DuplicatePolicy::Skip << some << Day << false;
    QTest::newRow("hidden by its day")
        << DuplicatePolicy::Update << none << Day.addDays(1) << false;
    QTest::newRow("hidden, but it would have been refused")
        << DuplicatePolicy::Error << some << Day << true;
}

/// An id above all that were seen speaks for a new one, and no more than that.
void TestImportSummary::acceptedThoughItMayBeThere()
{
    QFETCH(const DuplicatePolicy, policy);
    QFETCH(const QStringList, hiddenStatuses);
    QFETCH(const QDate, day);
    QFETCH(const bool, isCertain);
    auto known = std::make_shared<KnownDocuments>();
    known->add({ u"500"_s, u"OTHER"_s, u"TAS"_s, {}, {} });
    known->setHiddenStatuses(hiddenStatuses);
    known->addCoveredDays(day, day);
    const ImportPlan plan = planImport(
        std::make_shared<const ImportFile>(readDocuments(orderFile(orders(1, Day)), std::nullopt)),
        known, { policy, CodeKind::Global, {} });
    const DocumentResult result =
        settleCall(plan, { 0 }, answered({ rich(u"1C-00000001"_s, u"900"_s) }))
            .documents.constFirst();
    QCOMPARE(result.outcome, Outcome::Created);
    QCOMPARE(result.message.isEmpty(), isCertain);
}

void TestImportSummary::refusalKeepsTheServersWords()
{
    const SettledCall settled = settleCall(
        planOfFive(DuplicatePolicy::Error), { 1 },
        answered({ error(u"1C-00000002"_s, u"<b>exists</b> as 500"_s) }, Outcome::Refused));
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

void TestImportSummary::afterRefusedDocuments()
{
    QCOMPARE(afterRefusals(0, AfterRefusal::Stop), NextStep::Continue);
    QCOMPARE(afterRefusals(1, AfterRefusal::Stop), NextStep::Stop);
    QCOMPARE(afterRefusals(3, AfterRefusal::GoOn), NextStep::Continue);
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
        settleCall(plan, { 1 }, answered({ rich(u"1C-00000002"_s, u"500"_s) }));
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

void TestImportSummary::attemptEnds_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<CallFacts>("call");
    QTest::addColumn<AttemptEnd>("end");
    QTest::addColumn<bool>("isAnswered");
    const auto call = [](int status, bool hasEntries, std::optional<ErrorOrigin> origin = {}) {
        CallFacts facts;
        facts.httpStatus = status;
        facts.hasEntries = hasEntries;
        if (origin) {
            facts.error = Error { *origin, u"x"_s, {}, {}, {} };
        }
        return facts;
    };
    for (const Outcome good : { Outcome::Created, Outcome::Updated, Outcome::Skipped, Outcome::Sent,
                                Outcome::Warning }) {
        QTest::addRow("%s", qUtf8Printable(outcomeKey(good)))
            << good << call(200, true) << AttemptEnd::Confirmed << false;
    }
    QTest::newRow("named among the errors")
        << Outcome::Refused << call(200, true) << AttemptEnd::Rejected << false;
    const QList<std::pair<int, AttemptEnd>> gates {
        { 401, AttemptEnd::HeldAuth },   { 403, AttemptEnd::HeldAuth },
        { 404, AttemptEnd::HeldConfig }, { 405, AttemptEnd::HeldConfig },
        { 415, AttemptEnd::HeldConfig }, { 413, AttemptEnd::TooLarge },
        { 429, AttemptEnd::HeldQuota },
    };
    for (const auto &[status, end] : gates) {
        QTest::addRow("refused with %d", status)
            << Outcome::Refused << call(status, false, ErrorOrigin::Smartup) << end << false;
    }
    QTest::newRow("not sent") << Outcome::NotSent << call(0, false, ErrorOrigin::Network)
                              << AttemptEnd::NotSent << false;
    QTest::newRow("cut") << Outcome::Unknown << call(0, false, ErrorOrigin::Network)
                         << AttemptEnd::Unknown << false;
    QTest::newRow("500 with Smartup's own words")
        << Outcome::Unknown << call(500, false, ErrorOrigin::SmartupDatabase) << AttemptEnd::Unknown
        << true;
    QTest::newRow("200 with an error document")
        << Outcome::Unknown << call(200, false, ErrorOrigin::Smartup) << AttemptEnd::Unknown
        << true;
    QTest::newRow("a page of a proxy") << Outcome::Unknown << call(502, false, ErrorOrigin::Network)
                                       << AttemptEnd::Unknown << false;
    QTest::newRow("lists that do not name it")
        << Outcome::Unknown << call(200, true, ErrorOrigin::Smartup) << AttemptEnd::Unknown
        << false;
}

void TestImportSummary::attemptEnds()
{
    QFETCH(Outcome, outcome);
    QFETCH(CallFacts, call);
    QFETCH(AttemptEnd, end);
    QFETCH(bool, isAnswered);
    DocumentResult result;
    result.outcome = outcome;
    result.smartupId = u"7"_s;
    result.message = u"words"_s;
    const protocol::Ended ended = attemptEndOf(result, call);
    QCOMPARE(ended.end, end);
    QCOMPARE(ended.isAnswered, isAnswered);
    QCOMPARE(ended.smartupId, u"7"_s);
    QCOMPARE(ended.reason, u"words"_s);
}

QTEST_APPLESS_MAIN(TestImportSummary)
#include "tst_ImportSummary.moc"
