#include "models/exchange/formats/CsvLine.h"

#include <algorithm>

namespace smartup {

namespace {

constexpr QByteArrayView Special = ";,\t\"\r\n";

bool needsQuotes(QByteArrayView text)
{
    return text.startsWith(' ') || text.endsWith(' ')
        || std::ranges::any_of(text, [](char c) { return Special.contains(c); });
}

} // namespace

void appendCsvLine(QByteArray &csv, RecordTable::Row row)
{
    QByteArrayView separator;
    for (const TableCell &cell : row) {
        csv.append(separator);
        separator = ";";
        if (needsQuotes(cell.text)) {
            csv.append('"').append(QByteArray(cell.text).replace('"', "\"\"")).append('"');
        } else {
            csv.append(cell.text);
        }
    }
    csv.append("\r\n");
}

} // namespace smartup
