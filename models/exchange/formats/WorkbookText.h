#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace smartup {

/// How the cells of a workbook read as text.

/// Does the number format show a day or a time? Of the formats that every workbook has, by number …
[[nodiscard]] bool isDateFormat(int builtIn);
/// … and of its own ones, by their code: `dd/mm/yyyy`, `[$-419]d mmm yyyy;@`.
[[nodiscard]] bool isDateFormat(QStringView code);

/// The number as people see it: at most 15 digits, no exponent. nullopt when it is no number, or so
/// large that a workbook has rounded it: an id must be text.
[[nodiscard]] std::optional<QByteArray> workbookNumber(QByteArrayView value);
/// A day as `dd.mm.yyyy`, with the time behind it when it has one, a time alone as `hh:mm:ss`.
/// `startsIn1904`: days are counted from there. nullopt when it is no day.
[[nodiscard]] std::optional<QByteArray> workbookDate(QByteArrayView value, bool startsIn1904);

/// Column from 0 of a cell's name: `AB12` → 27; −1 when it is none.
[[nodiscard]] int workbookColumn(QStringView cell);

/// `_x000D_` stands for a character that XML cannot carry.
[[nodiscard]] QString workbookText(const QString &text);
/// What workbookText() would take for such a sign is written so that it comes back as it is.
[[nodiscard]] QByteArray toWorkbookText(QByteArray utf8);

} // namespace smartup
