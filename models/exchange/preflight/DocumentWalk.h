#pragma once

#include "models/catalogue/Field.h"
#include "models/core/JsonWalk.h"
#include "models/exchange/ImportShape.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <unordered_map>

namespace smartup {

/// A field that a document or a row of it names and the catalogue knows.
struct WalkedField
{
    const Field *field = nullptr;
    QString text; ///< without spaces around it; empty for a list
};

struct WalkedRow
{
    QLatin1StringView list;
    qsizetype number = 0; ///< in its list, from 1
    qint64 lineBreaks = 0; ///< of the document's text before the row
    QList<WalkedField> fields;

    [[nodiscard]] const WalkedField *find(QLatin1StringView name) const;
};

struct WalkedDocument
{
    QList<WalkedField> fields; ///< of the header
    QList<WalkedRow> rows; ///< of the chief list and of the further lists that hold goods

    [[nodiscard]] const WalkedField *find(QLatin1StringView name) const;
    [[nodiscard]] QString text(QLatin1StringView name) const; ///< empty when it is not named
};

/// Reads documents of one kind again, one after the other, for checks that look at single fields. The
/// text has been found sound before.
class DocumentWalk
{
public:
    explicit DocumentWalk(const ImportShape &shape);

    [[nodiscard]] WalkedDocument walk(QByteArrayView json);

private:
    using FieldIndex = std::unordered_map<std::string_view, const Field *>;

    [[nodiscard]] static FieldIndex indexOf(std::span<const Field> fields);
    /// The name of the list whose rows are looked at; empty for everything else.
    [[nodiscard]] QLatin1StringView listOf(std::string_view key) const;
    [[nodiscard]] static bool readField(const FieldIndex &index,
                                        std::string_view key,
                                        json::ondemand::value value,
                                        QList<WalkedField> &fields);
    [[nodiscard]] bool
    readRows(QLatin1StringView list, json::ondemand::value value, WalkedDocument &document);

    ImportShape m_shape;
    FieldIndex m_header;
    FieldIndex m_line;
    json::ondemand::parser m_parser;
    simdjson::padded_string m_text;
    const char *m_counted = nullptr; ///< lines of m_text are counted up to here
    qint64 m_lineBreaks = 0;
};

} // namespace smartup
