#include "ui/shell/OutcomeStyle.h"

namespace smartup {

QColor outcomeColour(Outcome outcome, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (outcome) {
    case Outcome::Running:
        return palette.color(QPalette::PlaceholderText);
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
        return isDark ? QColor(0x5B, 0xD0, 0x8E) : QColor(0x1B, 0x7F, 0x4B);
    case Outcome::Updated:
        return isDark ? QColor(0x7D, 0xB2, 0xFF) : QColor(0x1D, 0x5F, 0xBF);
    case Outcome::Skipped:
    case Outcome::Cancelled:
        return isDark ? QColor(0xA7, 0xAC, 0xB5) : QColor(0x6B, 0x6F, 0x76);
    case Outcome::Warning:
        return isDark ? QColor(0xF0, 0xB9, 0x5A) : QColor(0x9A, 0x62, 0x00);
    case Outcome::Refused:
    case Outcome::NotSent:
        return isDark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xB3, 0x26, 0x1E);
    case Outcome::Unknown:
        return isDark ? QColor(0xC9, 0xA2, 0xF2) : QColor(0x7A, 0x3F, 0xB0);
    }
    Q_UNREACHABLE();
}

QIcon outcomeIcon(Outcome outcome, const QPalette &palette)
{
    Q_UNUSED(outcome)
    Q_UNUSED(palette)
    return {};
}

} // namespace smartup
