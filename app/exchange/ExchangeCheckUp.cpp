#include "app/exchange/ExchangeCheckUp.h"

#include "app/exchange/CoverageStore.h"
#include "app/exchange/LedgerStore.h"
#include "app/exchange/ScheduleLedger.h"
#include "app/exchange/ScheduleStore.h"
#include "models/exchange/Coverage.h"
#include "models/exchange/DocumentState.h"
#include "models/exchange/Schedule.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace smartup {

namespace {

constexpr int Days = 30;
/// So far back a day of the same weekday still says something about an empty one.
constexpr int DaysBefore = 8;

void count(CoverageState state, CheckUpFacts::Coverage &facts)
{
    switch (state) {
    case CoverageState::Future:
    case CoverageState::Fetched:
    case CoverageState::Unfinished:
        return;
    case CoverageState::Suspicious:
        ++facts.suspicious;
        return;
    case CoverageState::Gap:
        ++facts.gaps;
        return;
    case CoverageState::Leaving:
        ++facts.leaving;
        return;
    case CoverageState::Lost:
        ++facts.lost;
        return;
    }
}

bool hasFailed(const ScheduleResult &result)
{
    switch (result.outcome) {
    case Outcome::Refused:
    case Outcome::Unknown:
    case Outcome::NotSent:
        return true;
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Warning:
    case Outcome::Running:
    case Outcome::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QList<CheckUpFacts::OpenDocuments>> openFacts(const QString &ledgerFolder,
                                                            const QString &profileId)
{
    QList<CheckUpFacts::OpenDocuments> facts;
    if (!QFileInfo::exists(ledgerFolder)) {
        return facts; // nothing was imported yet
    }
    LedgerStore store(ledgerFolder);
    const Result<QList<LedgerDocument>> found = store.documents({ {}, {}, {}, false });
    if (!found) {
        return std::nullopt;
    }
    QHash<DocumentState, qint64> counts;
    for (const LedgerDocument &document : found.value()) {
        if (document.profileId == profileId) {
            ++counts[document.protocol.state];
        }
    }
    for (const DocumentState state : AllDocumentStates) {
        if (counts.contains(state)) {
            facts.append({ documentStateName(state), counts.value(state), isForPerson(state) });
        }
    }
    return facts;
}

std::optional<CheckUpFacts::Schedules>
scheduleFacts(const QString &configFolder, const QString &dataFolder, const QString &profileId)
{
    const auto schedules = ScheduleStore(configFolder).load(profileId);
    const auto memory = ScheduleLedger(dataFolder).memory(profileId);
    if (!schedules || !memory) {
        return std::nullopt;
    }
    CheckUpFacts::Schedules facts;
    for (const Schedule &schedule : schedules.value()) {
        const MissedQuestion question = memory.value().questions.value(schedule.id);
        const bool hasRun = memory.value().last.contains(schedule.id);
        facts.count += 1;
        facts.paused += schedule.isPaused ? 1 : 0;
        facts.failed += hasRun && hasFailed(memory.value().last.value(schedule.id)) ? 1 : 0;
        facts.missed += question.count > 0 && !question.isCaughtUp ? 1 : 0;
    }
    return facts;
}

std::optional<CheckUpFacts::Coverage>
coverageFacts(const QString &dataFolder, const Profile &profile, QDate today)
{
    const auto known =
        CoverageStore(dataFolder).load(coverageScope(profile), today.addDays(-Days - DaysBefore));
    if (!known) {
        return std::nullopt;
    }
    QSet<QString> subjects;
    for (const FetchedDay &day : known.value()) {
        subjects.insert(day.subject);
    }
    const Coverage coverage(today, known.value());
    CheckUpFacts::Coverage facts;
    for (const QString &subject : std::as_const(subjects)) {
        for (int back = 1; back <= Days; ++back) { // today is not over
            count(coverage.state(subject, today.addDays(-back)), facts);
        }
    }
    return facts;
}

} // namespace smartup
