#pragma once

#include "models/journal/JournalRow.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace smartup {

/// One field of two texts.
struct ComparedField
{
    enum class Kind { Same, Changed, OnlyLeft, OnlyRight };
    QString path; ///< `order_products[product_code=P1].quantity`; empty: the whole text
    QString left; ///< as text; cut when very long
    QString right;
    Kind kind = Kind::Same;

    friend bool operator==(const ComparedField &, const ComparedField &) = default;
};

struct ComparedFields
{
    QList<ComparedField> fields; ///< in the order of the left text, then what only the right has
    bool isComplete = true; ///< nothing was left out for its amount, or is not stored

    [[nodiscard]] qsizetype differences() const;
    friend bool operator==(const ComparedFields &, const ComparedFields &) = default;
};

/// Field by field, wherever each stands: the order of the keys is no difference. The objects of a
/// list are matched by a key that names them (`external_id`, `product_code` …) when all have it and
/// it is unique on both sides, otherwise by their place. Numbers and texts are compared as they
/// travelled: `5` and `"5"` differ, and are then shown with their quotation marks. What is no JSON is
/// compared as a whole.
[[nodiscard]] ComparedFields
compareJson(const QByteArray &left, const QByteArray &right, int limit = 20000);

/// What is compared of two lines of the log.
enum class ComparedPart {
    Line, ///< what the log says about them
    Document,
    Request,
    Response,
};

struct PartComparison
{
    ComparedPart part = ComparedPart::Line;
    ComparedFields compared;

    friend bool operator==(const PartComparison &, const PartComparison &) = default;
};

/// All parts that either of them has. Takes as long as the bodies are large: for a worker.
[[nodiscard]] QList<PartComparison> compareLines(const JournalDetail &left,
                                                 const JournalDetail &right);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::PartComparison)
