#pragma once

#include "models/exchange/formats/RecordTable.h"

namespace smartup {

/// What a spreadsheet in this part of the world opens with a double click: a mark for UTF-8,
/// semicolons, quotes as in RFC 4180, CR LF.
inline constexpr QByteArrayView CsvMark = "\xEF\xBB\xBF";

void appendCsvLine(QByteArray &csv, RecordTable::Row row);

} // namespace smartup
