#pragma once

#include <QByteArray>

#include <optional>

namespace smartup {

/// The name of a column: a field of the document (`external_id`), or one of the lines of a list
/// (`order_products.product_code`). With `:json` behind it the cells hold JSON instead of text:
/// `marking_codes:json`. A dot, colon or backslash of the field's own has a backslash before it.
struct ColumnName
{
    QByteArray list; ///< empty: a field of the document itself
    QByteArray field;
    bool isJson = false;

    friend bool operator==(const ColumnName &, const ColumnName &) = default;
};

[[nodiscard]] QByteArray columnText(const ColumnName &name);
/// nullopt when it goes deeper than a list, or ends in the middle.
[[nodiscard]] std::optional<ColumnName> parseColumn(QByteArrayView text);

/// Text that a spreadsheet could take for a formula gets an apostrophe before it: `=`, `+`, `-`, `@`,
/// their full-width twins, tab, line ends, NUL, and the apostrophe itself. An empty text becomes an
/// apostrophe alone, since an empty cell means that there is no such field.
[[nodiscard]] QByteArray defusedCell(QByteArrayView text);
/// Takes back what defusedCell() did; leaves everything else as it is.
[[nodiscard]] QByteArrayView readCell(QByteArrayView cell);

} // namespace smartup
