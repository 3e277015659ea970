#include "ui/exchange/DateKindBox.h"

#include <QEvent>

namespace smartup {

DateKindBox::DateKindBox(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    for (const DateFilter by :
         { DateFilter::RecordDate, DateFilter::CreatedOn, DateFilter::ModifiedOn }) {
        addItem({}, static_cast<int>(by));
    }
    retranslate();
}

void DateKindBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QComboBox::changeEvent(event);
}

void DateKindBox::retranslate()
{
    setItemText(0, tr("the document's date"));
    setItemText(1, tr("the day it was created in Smartup"));
    setItemText(2, tr("the day it was changed in Smartup"));
}

DateFilter DateKindBox::kind() const
{
    return static_cast<DateFilter>(currentData().toInt());
}

void DateKindBox::setKind(DateFilter kind)
{
    setCurrentIndex(findData(static_cast<int>(kind)));
}

} // namespace smartup
