#include "models/core/Outcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

namespace {

struct OutcomeRow
{
    Outcome outcome = Outcome::Running;
    QLatin1StringView key;
    const char *name = nullptr;
};

constexpr std::array<OutcomeRow, AllOutcomes.size()> OutcomeRows { {
    { Outcome::Running, QLatin1StringView("running"), QT_TRANSLATE_NOOP("Outcome", "Running") },
    { Outcome::Sent, QLatin1StringView("sent"), QT_TRANSLATE_NOOP("Outcome", "Sent") },
    { Outcome::Received, QLatin1StringView("received"), QT_TRANSLATE_NOOP("Outcome", "Received") },
    { Outcome::Created, QLatin1StringView("created"), QT_TRANSLATE_NOOP("Outcome", "Created") },
    { Outcome::Updated, QLatin1StringView("updated"), QT_TRANSLATE_NOOP("Outcome", "Updated") },
    { Outcome::Skipped, QLatin1StringView("skipped"), QT_TRANSLATE_NOOP("Outcome", "Skipped") },
    { Outcome::Warning, QLatin1StringView("warning"), QT_TRANSLATE_NOOP("Outcome", "Warning") },
    { Outcome::Refused, QLatin1StringView("refused"), QT_TRANSLATE_NOOP("Outcome", "Refused") },
    { Outcome::NotSent, QLatin1StringView("not_sent"), QT_TRANSLATE_NOOP("Outcome", "Not sent") },
    { Outcome::Cancelled, QLatin1StringView("cancelled"),
      QT_TRANSLATE_NOOP("Outcome", "Cancelled") },
    { Outcome::Unknown, QLatin1StringView("unknown"),
      QT_TRANSLATE_NOOP("Outcome", "Outcome unknown") },
} };

const OutcomeRow &rowOf(Outcome outcome)
{
    return *std::ranges::find(OutcomeRows, outcome, &OutcomeRow::outcome);
}

} // namespace

QString outcomeKey(Outcome outcome)
{
    return rowOf(outcome).key;
}

std::optional<Outcome> outcomeFromKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(OutcomeRows, [key](const OutcomeRow &r) { return r.key == key; });
    if (row == OutcomeRows.end()) {
        return std::nullopt;
    }
    return row->outcome;
}

QString outcomeName(Outcome outcome)
{
    return QCoreApplication::translate("Outcome", rowOf(outcome).name);
}

} // namespace smartup
