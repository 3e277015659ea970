#include "ui/shell/OutcomeStyle.h"

#include "ui/shell/Icons.h"

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Hue
{
    QRgb light = 0;
    QRgb dark = 0;
};

constexpr Hue Green { 0xFF1B7F4B, 0xFF5BD08E };
constexpr Hue Blue { 0xFF1D5FBF, 0xFF7DB2FF };
constexpr Hue Grey { 0xFF6B6F76, 0xFFA7ACB5 };
constexpr Hue Amber { 0xFF9A6200, 0xFFF0B95A };
constexpr Hue Red { 0xFFB3261E, 0xFFFF8A80 };
constexpr Hue Violet { 0xFF7A3FB0, 0xFFC9A2F2 };

struct OutcomeRow
{
    Outcome outcome = {};
    Hue hue;
    QLatin1StringView icon;
};

constexpr std::array<OutcomeRow, AllOutcomes.size()> Outcomes { {
    { Outcome::Running, Grey, "task-process-2"_L1 },
    { Outcome::Sent, Green, "document-send"_L1 },
    { Outcome::Received, Green, "download"_L1 },
    { Outcome::Created, Green, "dialog-ok-apply"_L1 },
    { Outcome::Updated, Blue, "document-edit"_L1 },
    { Outcome::Skipped, Grey, "media-skip-forward"_L1 },
    { Outcome::Warning, Amber, "data-warning"_L1 },
    { Outcome::Refused, Red, "dialog-cancel"_L1 },
    { Outcome::NotSent, Red, "network-disconnect"_L1 },
    { Outcome::Cancelled, Grey, "process-stop"_L1 },
    { Outcome::Unknown, Violet, "question"_L1 },
} };

const OutcomeRow &rowOf(Outcome outcome)
{
    return *std::ranges::find(Outcomes, outcome, &OutcomeRow::outcome);
}

} // namespace

QColor outcomeColour(Outcome outcome, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    const Hue &hue = rowOf(outcome).hue;
    return QColor::fromRgb(isDark ? hue.dark : hue.light);
}

QIcon outcomeIcon(Outcome outcome, const QPalette &palette)
{
    return icon(rowOf(outcome).icon, outcomeColour(outcome, palette));
}

QColor environmentColour(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QColor::fromRgb(Red.light);
    case Environment::Test:
        return QColor::fromRgb(Amber.light);
    case Environment::Sandbox:
        return QColor::fromRgb(Blue.light);
    }
    Q_UNREACHABLE();
}

QColor outcomeBarColour(Outcome outcome, const QPalette &palette)
{
    const QColor colour = outcomeColour(outcome, palette);
    const QColor ground = palette.color(QPalette::Base);
    const auto mixed = [&](float share) {
        return QColor::fromRgbF(colour.redF() * share + ground.redF() * (1 - share),
                                colour.greenF() * share + ground.greenF() * (1 - share),
                                colour.blueF() * share + ground.blueF() * (1 - share));
    };
    switch (outcome) {
    case Outcome::Received:
        return mixed(0.4F);
    case Outcome::Sent:
        return mixed(0.7F);
    case Outcome::Cancelled:
    case Outcome::NotSent:
        return mixed(0.6F);
    case Outcome::Running:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
    case Outcome::Refused:
    case Outcome::Unknown:
        return colour;
    }
    Q_UNREACHABLE();
}

QList<Outcome> stackedOutcomes()
{
    using enum Outcome;
    return { Received, Sent,      Created, Updated, Skipped,
             Warning,  Cancelled, NotSent, Refused, Unknown };
}

} // namespace smartup
