#include "ui/journal/DetailTitle.h"

#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"

#include <QCoreApplication>

namespace smartup {

QString detailTitle(const JournalRow &row)
{
    const DocumentRecord &document = row.document;
    QString key = document.externalId;
    for (const QString &other : { document.number, document.smartupId }) {
        key = key.isEmpty() ? other : key;
    }
    const QString what = callName(document.subject, row.verb);
    return key.isEmpty()
        //: title of a window: %1 = what was done, %2 = when
        ? QCoreApplication::translate("DetailTitle", "%1, %2").arg(what, exactTime(row.at))
        //: title of a window: %1 = what was done, %2 = number of the document, %3 = when
        : QCoreApplication::translate("DetailTitle", "%1 %2, %3")
              .arg(what, visibleText(excerpt(key)), exactTime(row.at));
}

} // namespace smartup
