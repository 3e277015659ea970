#include "ui/shell/OutcomeDelegate.h"

#include "ui/shell/OutcomeStyle.h"

namespace smartup {

OutcomeDelegate::OutcomeDelegate(int role, std::optional<int> column, QObject *parent)
    : PlainTextDelegate(parent)
    , m_role(role)
    , m_column(column)
{
}

QIcon OutcomeDelegate::iconOf(Outcome outcome, const QPalette &palette) const
{
    if (m_paletteKey != palette.cacheKey()) {
        m_paletteKey = palette.cacheKey();
        m_icons.clear();
    }
    const auto known = m_icons.constFind(outcome);
    return known != m_icons.constEnd() ? *known
                                       : *m_icons.insert(outcome, outcomeIcon(outcome, palette));
}

void OutcomeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainTextDelegate::initStyleOption(option, index);
    if (m_column && index.column() != *m_column) {
        return;
    }
    const QVariant outcome = index.data(m_role);
    if (!outcome.isValid()) {
        return;
    }
    const auto value = outcome.value<Outcome>();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = iconOf(value, option->palette);
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
    option->palette.setColor(QPalette::Text, outcomeColour(value, option->palette));
}

} // namespace smartup
