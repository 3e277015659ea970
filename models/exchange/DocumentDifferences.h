#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace smartup {

struct DocumentTypeInfo;

/// A field, or a whole line, of a document that is not the same on both sides. Values are cut when
/// they are long.
struct FieldDifference
{
    QString
        field; ///< `person_code`, `order_products[product_code=P1].order_quant`; of a whole line its place
    QString there; ///< as Smartup showed it; empty = it did not
    QString incoming; ///< as the file has it; empty = it has not

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// What is not the same in a document that is there and in the one of the file.
struct DocumentDifferences
{
    static constexpr qsizetype MostFields = 50;

    QList<FieldDifference> fields; ///< the first of them
    qsizetype count = 0; ///< all of them
    bool isWhole = true; ///< both were compared to the end

    friend bool operator==(const DocumentDifferences &, const DocumentDifferences &) = default;
};

/// By what an import would change: what the file does not name is Smartup's to fill in and no
/// difference, but a line of which only one side knows is. Numbers and dates are compared as such,
/// and the same lines in another order are the same lines.
[[nodiscard]] DocumentDifferences
differencesOf(const DocumentTypeInfo &info, const QByteArray &there, const QByteArray &incoming);

} // namespace smartup
