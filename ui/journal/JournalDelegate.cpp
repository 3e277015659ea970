#include "ui/journal/JournalDelegate.h"

#include "models/journal/JournalModel.h"
#include "ui/shell/Icons.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

JournalDelegate::JournalDelegate(QObject *parent)
    : OutcomeDelegate(JournalModel::OutcomeRole, JournalModel::OutcomeColumn, parent)
    , m_pin(icon(u"window-pin"_s))
{
}

void JournalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    OutcomeDelegate::initStyleOption(option, index);
    if (index.column() == JournalModel::NumberColumn
        || index.column() == JournalModel::ExternalIdColumn) {
        option->textElideMode = Qt::ElideMiddle;
    }
    if (index.column() == JournalModel::WhatColumn
        && index.data(JournalModel::PinnedRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_pin;
        const int side = option->fontMetrics.height();
        option->decorationSize = QSize(side, side);
    }
}

} // namespace smartup
