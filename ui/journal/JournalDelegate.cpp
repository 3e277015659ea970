#include "ui/journal/JournalDelegate.h"

#include "models/journal/JournalModel.h"

namespace smartup {

JournalDelegate::JournalDelegate(QObject *parent)
    : OutcomeDelegate(JournalModel::OutcomeRole, JournalModel::OutcomeColumn, parent)
{
}

void JournalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    OutcomeDelegate::initStyleOption(option, index);
    if (index.column() == JournalModel::NumberColumn
        || index.column() == JournalModel::ExternalIdColumn) {
        option->textElideMode = Qt::ElideMiddle;
    }
}

} // namespace smartup
