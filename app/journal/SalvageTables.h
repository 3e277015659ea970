#pragma once

#include "app/journal/JournalDatabase.h"

#include <QDate>
#include <QVariant>

#include <array>

/// The tables of a journal, as its rescue reads and writes them.
namespace smartup::salvage {

using namespace Qt::Literals::StringLiterals;

inline constexpr qint64 NoEnd = qint64(1) << 48; ///< more ids than a journal ever has

/// Values in the order of the columns of `call`, `document` … of the new journal.
using Row = QVariantList;

enum class Kind { Number, Text, Blob, NumberOrNull, TextOrNull };

/// A damaged value may be of any type; the new tables are strict.
inline QVariant clean(const QVariant &value, Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return value.toLongLong();
    case Kind::Text:
        return value.toString().isNull() ? u""_s : value.toString();
    case Kind::Blob:
        return value.toByteArray().isNull() ? QByteArray("") : value.toByteArray();
    case Kind::NumberOrNull:
        return value.isNull() ? QVariant(QMetaType::fromType<qint64>())
                              : QVariant(value.toLongLong());
    case Kind::TextOrNull:
        return value.isNull() ? QVariant(QMetaType::fromType<QString>())
                              : QVariant(value.toString());
    }
    Q_UNREACHABLE();
}

struct Column
{
    QLatin1StringView name;
    Kind kind = Kind::Number;
    bool isTerm = false; ///< names a row of `term`
};

using enum Kind;

// Without the id, in the order of the tables.
inline constexpr std::array<Column, 11> RunColumns { {
    { "uuid"_L1, Text },
    { "profile"_L1, Number, true },
    { "organisation"_L1, Number, true },
    { "subject"_L1, Number, true },
    { "verb"_L1, Number, true },
    { "outcome"_L1, Number, true },
    { "started_ms"_L1, Number },
    { "finished_ms"_L1, NumberOrNull },
    { "documents"_L1, Number },
    { "source"_L1, Text },
    { "message"_L1, Text },
} };

inline constexpr std::array<Column, 20> CallColumns { {
    { "uuid"_L1, Text },
    { "run"_L1, NumberOrNull },
    { "profile"_L1, Number, true },
    { "organisation"_L1, Number, true },
    { "at_ms"_L1, Number },
    { "subject"_L1, Number, true },
    { "verb"_L1, Number, true },
    { "is_write"_L1, Number },
    { "url"_L1, Number, true },
    { "outcome"_L1, Number, true },
    { "origin"_L1, Number, true },
    { "http_status"_L1, Number },
    { "error_code"_L1, NumberOrNull, true },
    { "message"_L1, NumberOrNull, true },
    { "duration_ms"_L1, Number },
    { "first_byte_ms"_L1, Number },
    { "request_bytes"_L1, Number },
    { "response_bytes"_L1, Number },
    { "first_document"_L1, Number },
    { "last_document"_L1, Number },
} };
enum CallColumn {
    Uuid = 0,
    RunId = 1,
    At = 4,
    CallOutcome = 9,
    CallMessage = 13,
    First = 18,
    Last = 19
};

inline constexpr std::array<Column, 16> DocumentColumns { {
    { "call"_L1, Number },
    { "position"_L1, Number },
    { "subject"_L1, Number, true },
    { "organisation"_L1, Number, true },
    { "outcome"_L1, Number, true },
    { "origin"_L1, Number, true },
    { "external_id"_L1, TextOrNull },
    { "smartup_id"_L1, TextOrNull },
    { "number"_L1, TextOrNull },
    { "status"_L1, NumberOrNull, true },
    { "client"_L1, NumberOrNull },
    { "warehouse"_L1, NumberOrNull, true },
    { "amount"_L1, TextOrNull },
    { "error_code"_L1, NumberOrNull, true },
    { "message"_L1, NumberOrNull, true },
    { "rule"_L1, NumberOrNull, true },
} };
enum DocumentColumn { CallId = 0, Position = 1, ClientId = 10 };

inline constexpr std::array<Column, 10> BodyColumns { {
    { "request_headers"_L1, Blob },
    { "request"_L1, Blob },
    { "request_size"_L1, Number },
    { "request_cut"_L1, Number },
    { "request_sha256"_L1, Blob },
    { "response_headers"_L1, Blob },
    { "response"_L1, Blob },
    { "response_size"_L1, Number },
    { "response_cut"_L1, Number },
    { "response_sha256"_L1, Blob },
} };

inline constexpr std::array<Column, 8> RemarkColumns { {
    { "uuid"_L1, Text },
    { "call"_L1, Number },
    { "document"_L1, NumberOrNull },
    { "kind"_L1, Text },
    { "author"_L1, Text },
    { "at_ms"_L1, Number },
    { "text"_L1, Text },
    { "withdrawn_ms"_L1, NumberOrNull },
} };

template <std::size_t N>
QString names(const std::array<Column, N> &columns)
{
    QStringList list;
    for (const Column &column : columns) {
        list.append(column.name);
    }
    return list.join(u", "_s);
}

template <std::size_t N>
Row rowOf(const QSqlQuery &query, const std::array<Column, N> &columns)
{
    Row row;
    row.reserve(N);
    for (std::size_t i = 0; i < N; ++i) {
        row.append(clean(query.value(static_cast<int>(i) + 1), columns.at(i).kind));
    }
    return row;
}

inline bool isPlausible(qint64 ms)
{
    static const qint64 earliest = QDate(2000, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    static const qint64 latest = QDate(2100, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return ms >= earliest && ms < latest;
}

} // namespace smartup::salvage
