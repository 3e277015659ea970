#include "app/journal/WriteReport.h"

#include "app/exchange/formats/FileSinks.h"

#include <QSaveFile>

namespace smartup {

Status writeReportFile(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (Status opened = openForSaving(target); !opened) {
        return opened;
    }
    const bool isWritten = target.write(content) == content.size() && target.commit();
    return isWritten ? Status(Done {}) : Status(cannotWrite(target));
}

} // namespace smartup
