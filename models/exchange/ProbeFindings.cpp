#include "models/exchange/ProbeFindings.h"

#include "models/exchange/ImportPlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct QuestionRow
{
    ProbeQuestion question = ProbeQuestion::SameIdAgain;
    QLatin1StringView key;
    const char *text = nullptr;
};

struct AnswerRow
{
    QLatin1StringView key;
    const char *text = nullptr;
};

// clang-format off
constexpr std::array<QuestionRow, AllProbeQuestions.size()> Questions { {
    { ProbeQuestion::SameIdAgain, "same_id_again"_L1, QT_TRANSLATE_NOOP("Probe", "What happens to a document that comes again with the same external id?") },
    { ProbeQuestion::CodeHolds, "code_holds"_L1, QT_TRANSLATE_NOOP("Probe", "By what does an answer name a document?") },
    { ProbeQuestion::IdFilter, "id_filter"_L1, QT_TRANSLATE_NOOP("Probe", "Does an export obey the filter by external id?") },
    { ProbeQuestion::LinesOnRepeat, "lines_on_repeat"_L1, QT_TRANSLATE_NOOP("Probe", "What happens to the lines of a document that comes again?") },
    { ProbeQuestion::LimitsBlock, "limits_block"_L1, QT_TRANSLATE_NOOP("Probe", "Does an export tell the day's allowance?") },
    { ProbeQuestion::SmartupIdFilter, "smartup_id_filter"_L1, QT_TRANSLATE_NOOP("Probe", "Does an export obey the filter by Smartup's own id?") },
    { ProbeQuestion::DocumentDateFilter, "date_filter"_L1, QT_TRANSLATE_NOOP("Probe", "Does an export obey the days of the documents?") },
    { ProbeQuestion::CreatedFilter, "created_filter"_L1, QT_TRANSLATE_NOOP("Probe", "Does an export obey the days on which documents were made?") },
    { ProbeQuestion::ModifiedFilter, "modified_filter"_L1, QT_TRANSLATE_NOOP("Probe", "Does an export obey the days on which documents were changed?") },
    { ProbeQuestion::StatusFilter, "status_filter"_L1, QT_TRANSLATE_NOOP("Probe", "Does an export obey the statuses?") },
} };

constexpr std::array<AnswerRow, 13> Answers { {
    { "doubles"_L1, QT_TRANSLATE_NOOP("Probe", "A second document is made.") },
    { "keeps"_L1, QT_TRANSLATE_NOOP("Probe", "It stays one document.") },
    { "refuses"_L1, QT_TRANSLATE_NOOP("Probe", "The second one is refused.") },
    { "smartup_id"_L1, QT_TRANSLATE_NOOP("Probe", "By Smartup's own id.") },
    { "external_id"_L1, QT_TRANSLATE_NOOP("Probe", "By the external id.") },
    { "something_else"_L1, QT_TRANSLATE_NOOP("Probe", "By something else; documents are told apart by their place.") },
    { "obeyed"_L1, QT_TRANSLATE_NOOP("Probe", "It is obeyed.") },
    { "ignored"_L1, QT_TRANSLATE_NOOP("Probe", "It is ignored: documents of others come, too.") },
    { "misses"_L1, QT_TRANSLATE_NOOP("Probe", "It is not obeyed: what was asked for does not come.") },
    { "replaced"_L1, QT_TRANSLATE_NOOP("Probe", "They stay as many as were sent.") },
    { "added"_L1, QT_TRANSLATE_NOOP("Probe", "They are added to those that are there.") },
    { "told"_L1, QT_TRANSLATE_NOOP("Probe", "It is told.") },
    { "not_told"_L1, QT_TRANSLATE_NOOP("Probe", "It is not told.") },
} };
// clang-format on

constexpr QLatin1StringView PolicyKey = "policy"_L1;

const QuestionRow &rowOf(ProbeQuestion question)
{
    return *std::ranges::find(Questions, question, &QuestionRow::question);
}

QString codeSeen(const ProbeSight &sight)
{
    if (!sight.smartupId.isEmpty() && sight.first.code == sight.smartupId) {
        return u"smartup_id"_s;
    }
    return sight.first.code == sight.externalId ? u"external_id"_s : u"something_else"_s;
}

QString filterSeen(const FilterSight &sight)
{
    if (!sight.showsOurs) {
        return u"misses"_s;
    }
    return sight.showsOthers ? u"ignored"_s : u"obeyed"_s;
}

} // namespace

QString probeExplanation()
{
    return QCoreApplication::translate(
        "Probe",
        "The probe sends the first document of the file twice, with an external id of its own, "
        "and looks at what Smartup made of it: with a dozen exports, which also show which of the "
        "filters are obeyed. The document stays in Smartup. It is meant for a test organisation, "
        "and does not run on a connection that is marked as production.");
}

QString probeQuestionKey(ProbeQuestion question)
{
    return rowOf(question).key;
}

QString probeQuestionText(ProbeQuestion question)
{
    return QCoreApplication::translate("Probe", rowOf(question).text);
}

ProbeFindings judgeProbe(const ProbeSight &sight)
{
    ProbeFindings findings;
    const auto add = [&findings](ProbeQuestion question, const QString &answer) {
        findings.insert(probeQuestionKey(question), answer);
    };
    add(ProbeQuestion::IdFilter, sight.madeUpIdHadRows ? u"ignored"_s : u"obeyed"_s);
    add(ProbeQuestion::LimitsBlock, sight.hasLimits ? u"told"_s : u"not_told"_s);
    if (sight.copies == 0) {
        return findings; // it cannot be seen: nothing is known of it
    }
    add(ProbeQuestion::CodeHolds, codeSeen(sight));
    for (auto filter = sight.filters.cbegin(); filter != sight.filters.cend(); ++filter) {
        add(filter.key(), filterSeen(filter.value()));
    }
    if (sight.copies > 1) {
        add(ProbeQuestion::SameIdAgain, u"doubles"_s);
        return findings;
    }
    add(ProbeQuestion::SameIdAgain, sight.isSecondAccepted ? u"keeps"_s : u"refuses"_s);
    add(ProbeQuestion::LinesOnRepeat,
        sight.linesFound > sight.linesSent ? u"added"_s : u"replaced"_s);
    findings.insert(PolicyKey, duplicatePolicyKey(sight.policy));
    return findings;
}

bool areRowsReplaced(const ProbeFindings &findings)
{
    return findings.value(probeQuestionKey(ProbeQuestion::LinesOnRepeat)) == "replaced"_L1;
}

bool canProveAbsence(const ProbeFindings &findings)
{
    const QString answer = findings.value(probeQuestionKey(ProbeQuestion::CreatedFilter));
    return answer.isEmpty() || answer == "obeyed"_L1;
}

CodeHolds codeHolds(const ProbeFindings &findings)
{
    const QString answer = findings.value(probeQuestionKey(ProbeQuestion::CodeHolds));
    if (answer == "smartup_id"_L1) {
        return CodeHolds::SmartupId;
    }
    if (answer == "external_id"_L1) {
        return CodeHolds::ExternalId;
    }
    return answer == "something_else"_L1 ? CodeHolds::SomethingElse : CodeHolds::Unknown;
}

bool isDedupeProven(const ProbeFindings &findings, DuplicatePolicy policy)
{
    const QString answer = findings.value(probeQuestionKey(ProbeQuestion::SameIdAgain));
    // One that refuses the second would leave it open what became of the first.
    return answer == "keeps"_L1 && findings.value(PolicyKey) == duplicatePolicyKey(policy);
}

QString probeAnswerText(const QString &answer)
{
    const auto row = std::ranges::find(Answers, answer, &AnswerRow::key);
    return row == Answers.end()
        ? QCoreApplication::translate("Probe", "Not known; the worst is taken for true.")
        : QCoreApplication::translate("Probe", row->text);
}

} // namespace smartup
