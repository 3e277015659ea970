#include "models/exchange/formats/CellText.h"

#include <algorithm>

namespace smartup {

namespace {

constexpr QByteArrayView JsonMark = ":json";

void appendName(QByteArray &text, QByteArrayView name)
{
    for (const char c : name) {
        if (c == '\\' || c == '.' || c == ':') {
            text.append('\\');
        }
        text.append(c);
    }
}

/// A spreadsheet would calculate it, or drop what makes it look so before it does.
bool isDangerous(QByteArrayView text)
{
    constexpr QByteArrayView Starts = "=+-@\t\r\n'";
    if (Starts.contains(text.front()) || text.front() == '\0') {
        return true;
    }
    constexpr QByteArrayView Wide[] = { "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                        "\xEF\xBC\xA0" }; // ＝ ＋ － ＠
    return std::ranges::any_of(Wide,
                               [text](QByteArrayView start) { return text.startsWith(start); });
}

} // namespace

QByteArray columnText(const ColumnName &name)
{
    QByteArray text;
    if (!name.list.isEmpty()) {
        appendName(text, name.list);
        text.append('.');
    }
    appendName(text, name.field);
    return name.isJson ? text.append(JsonMark) : text;
}

std::optional<ColumnName> parseColumn(QByteArrayView text)
{
    ColumnName name;
    QByteArray part;
    bool hasList = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\') {
            if (++at == text.size()) {
                return std::nullopt;
            }
            part.append(text[at]);
        } else if (c == '.') {
            if (hasList || part.isEmpty()) {
                return std::nullopt;
            }
            hasList = true;
            name.list = part;
            part.clear();
        } else if (c == ':' && text.sliced(at) == JsonMark) {
            name.isJson = true;
            break;
        } else {
            part.append(c);
        }
    }
    if (part.isEmpty()) {
        return std::nullopt;
    }
    name.field = part;
    return name;
}

QByteArray defusedCell(QByteArrayView text)
{
    if (text.isEmpty()) {
        return "'";
    }
    return isDangerous(text) ? "'" + text.toByteArray() : text.toByteArray();
}

QByteArrayView readCell(QByteArrayView cell)
{
    if (cell.startsWith('\'') && (cell.size() == 1 || isDangerous(cell.sliced(1)))) {
        return cell.sliced(1);
    }
    return cell;
}

} // namespace smartup
