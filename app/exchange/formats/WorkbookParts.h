#pragma once

#include "app/exchange/formats/ZipReader.h"

#include <QStringList>

#include <vector>

namespace smartup {

/// What a workbook says about its sheets before the first cell is read.
struct WorkbookParts
{
    QByteArray sheet; ///< name of the entry of the first sheet
    QString sheetName;
    qsizetype sheetCount = 0;
    bool startsIn1904 = false;
    std::vector<QByteArray> texts; ///< shared by the cells, UTF-8
    std::vector<bool> showsDate; ///< by the number of a cell's style
};

[[nodiscard]] Result<WorkbookParts> readWorkbookParts(const ZipReader &zip);

} // namespace smartup
