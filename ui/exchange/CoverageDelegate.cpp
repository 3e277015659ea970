#include "ui/exchange/CoverageDelegate.h"

#include "models/exchange/CoverageModel.h"
#include "ui/shell/OutcomeStyle.h"

namespace smartup {

namespace {

/// Each state borrows the colour of the outcome that asks for as much attention.
Outcome outcomeLike(CoverageState state)
{
    switch (state) {
    case CoverageState::Fetched:
        return Outcome::Received;
    case CoverageState::Unfinished:
        return Outcome::Running;
    case CoverageState::Suspicious:
        return Outcome::Warning;
    case CoverageState::Gap:
        return Outcome::NotSent;
    case CoverageState::Leaving:
        return Outcome::Refused;
    case CoverageState::Future:
    case CoverageState::Lost:
        return Outcome::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace

void CoverageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = index.data(CoverageModel::StateRole).value<CoverageState>();
    const QColor colour = outcomeColour(outcomeLike(state), option->palette);
    QColor ground = colour;
    constexpr float Faint = 0.18F;
    ground.setAlphaF(Faint);
    option->palette.setColor(QPalette::Text, colour);
    option->backgroundBrush = ground;
    option->font.setBold(state == CoverageState::Leaving || state == CoverageState::Suspicious);
}

} // namespace smartup
