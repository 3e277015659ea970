#include "ui/journal/OutcomeDelegate.h"

#include "models/journal/JournalModel.h"
#include "ui/shell/OutcomeStyle.h"

namespace smartup {

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
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == JournalModel::NumberColumn
        || index.column() == JournalModel::ExternalIdColumn) {
        option->textElideMode = Qt::ElideMiddle;
    }
    const QVariant outcome = index.data(JournalModel::OutcomeRole);
    if (index.column() != JournalModel::OutcomeColumn || !outcome.isValid()) {
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
