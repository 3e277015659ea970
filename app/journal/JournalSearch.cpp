#include "app/journal/JournalSearch.h"

#include <array>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many rows are read between two looks at whether anybody still wants them.
constexpr int RowsBetweenLooks = 4096;

constexpr qint64 Earliest = 0;
constexpr qint64 Latest = std::numeric_limits<qint64>::max();

/// Behind every text that begins with `prefix`, in the order of the indexes.
QString endOfPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF");
}

struct KeyColumn
{
    QLatin1StringView name;
    QLatin1StringView index;
};

/// Keys are found by their beginning, through an ordered index.
constexpr std::array<KeyColumn, 3> KeyColumns { {
    { "external_id"_L1, "document_external"_L1 },
    { "smartup_id"_L1, "document_smartup"_L1 },
    { "number"_L1, "document_number"_L1 },
} };

struct TextColumn
{
    QLatin1StringView name;
    QLatin1StringView index;
    QLatin1StringView words; ///< the dictionary, narrowed to what matches
    bool isPrefix = false; ///< of the unfolded text, besides the folded part
};

/// Names, messages and codes repeat: the dictionary is searched as text, and leads to the documents.
constexpr std::array<TextColumn, 3> TextColumns { {
    { "client"_L1, "document_client"_L1,
      "SELECT id FROM client WHERE instr(folded, ?) > 0 OR (code >= ? AND code < ?)"_L1, true },
    { "message"_L1, "document_message"_L1, "SELECT id FROM term WHERE instr(folded, ?) > 0"_L1,
      false },
    { "error_code"_L1, "document_error"_L1, "SELECT id FROM term WHERE instr(folded, ?) = 1"_L1,
      false },
} };

/// What the retention took away stands in ranges: the ids between them need not be read. Nothing when
/// they do not add up, or when the file is of a version without them.
std::optional<IdSet>
idsBetweenGaps(JournalDatabase &database, qint64 first, qint64 last, qint64 total)
{
    QSqlQuery query = database.prepared(
        u"SELECT first_document, last_document FROM gap WHERE last_document > ? ORDER BY "
        "first_document"_s);
    query.bindValue(0, first);
    if (!query.exec()) {
        return std::nullopt;
    }
    IdSet ids;
    qint64 from = first;
    while (query.next()) {
        ids.insertRange(from, query.value(0).toLongLong() - 1);
        from = query.value(1).toLongLong() + 1;
    }
    ids.insertRange(from, last);
    return ids.count() == total ? std::optional(ids) : std::nullopt;
}

} // namespace

JournalSearch::JournalSearch(JournalDatabase &database, IsCancelled isCancelled)
    : m_database(database)
    , m_isCancelled(std::move(isCancelled))
{
}

QString JournalSearch::termIds(const QStringList &texts)
{
    QSqlQuery query = m_database.prepared(u"SELECT id FROM term WHERE text = ?"_s);
    QStringList ids;
    for (const QString &text : texts) {
        query.bindValue(0, text);
        if (query.exec() && query.next()) {
            ids.append(QString::number(query.value(0).toLongLong()));
        }
    }
    return ids.join(u',');
}

JournalSearch::Criterion JournalSearch::kindCriterion(const JournalQuery &query)
{
    // Numbers of our own making, never text of a person: they may stand in the statement.
    QStringList keys;
    for (const Outcome outcome : AllOutcomes) {
        if (query.outcomes.isEmpty() || query.outcomes.contains(outcome)) {
            keys.append(outcomeKey(outcome));
        }
    }
    QString condition = u"outcome IN (%1)"_s.arg(termIds(keys));
    if (!query.subjects.isEmpty()) {
        condition += u" AND subject IN (%1)"_s.arg(termIds(query.subjects));
    }
    const QString sql =
        u"SELECT id FROM document INDEXED BY document_kind WHERE %1"_s.arg(condition);
    return { { { sql, {}, false } }, condition, {} };
}

JournalSearch::Criterion JournalSearch::organisationCriterion(const QString &organisation)
{
    const QString id = termIds({ organisation });
    QStringList keys;
    for (const Outcome outcome : AllOutcomes) {
        keys.append(outcomeKey(outcome));
    }
    const Source documents {
        u"SELECT id FROM document INDEXED BY document_kind WHERE outcome IN (%1) AND subject IN "
        "(SELECT DISTINCT subject FROM counter) AND organisation IN (%2)"_s.arg(termIds(keys), id),
        {},
        false
    };
    const Criterion calls = callCriterion(u"organisation IN (%1)"_s.arg(id), {});
    return { { documents, calls.sources.constFirst() },
             u"(organisation IN (%1) OR %2)"_s.arg(id, calls.condition),
             {} };
}

JournalSearch::Criterion JournalSearch::callCriterion(const QString &where,
                                                      const QVariantList &values)
{
    return { { { u"SELECT first_document, last_document FROM call WHERE "_s + where, values,
                 true } },
             u"EXISTS (SELECT 1 FROM call WHERE call.id = document.call AND call.%1)"_s.arg(where),
             values };
}

JournalSearch::Criterion JournalSearch::textCriterion(const QString &text)
{
    const QString end = endOfPrefix(text);
    const QString folded = text.toCaseFolded();
    Criterion criterion;
    QStringList conditions;
    const auto add = [&](const QString &condition, QLatin1StringView index,
                         const QVariantList &values) {
        criterion.sources.append(
            { u"SELECT id FROM document INDEXED BY %1 WHERE %2"_s.arg(index, condition), values,
              false });
        conditions.append(u'(' + condition + u')');
        criterion.values += values;
    };
    for (const KeyColumn &column : KeyColumns) {
        add(u"%1 >= ? AND %1 < ?"_s.arg(column.name), column.index, { text, end });
    }
    for (const TextColumn &column : TextColumns) {
        add(u"%1 IS NOT NULL AND %1 IN (%2)"_s.arg(column.name, column.words), column.index,
            column.isPrefix ? QVariantList { folded, text, end } : QVariantList { folded });
    }
    criterion.condition = u'(' + conditions.join(u" OR "_s) + u')';
    return criterion;
}

QList<JournalSearch::Criterion> JournalSearch::criteria(const JournalQuery &query)
{
    QList<Criterion> result;
    if (!query.outcomes.isEmpty() || !query.subjects.isEmpty()) {
        result.append(kindCriterion(query));
    }
    if (!query.organisation.isEmpty()) {
        result.append(organisationCriterion(query.organisation));
    }
    if (query.callId > 0) {
        result.append(callCriterion(u"id = ?"_s, { query.callId }));
    }
    if (!query.runUuid.isEmpty()) {
        result.append(
            callCriterion(u"run IN (SELECT id FROM run WHERE uuid = ?)"_s, { query.runUuid }));
    }
    if (query.from.isValid() || query.until.isValid()) {
        const qint64 from = query.from.isValid() ? query.from.toMSecsSinceEpoch() : Earliest;
        const qint64 until = query.until.isValid() ? query.until.toMSecsSinceEpoch() : Latest;
        result.append(callCriterion(u"at_ms BETWEEN ? AND ?"_s, { from, until - 1 }));
    }
    const QString text = query.text.trimmed();
    if (!text.isEmpty()) {
        result.append(textCriterion(text));
    }
    return result;
}

bool JournalSearch::collect(const Source &source, IdSet &ids)
{
    QSqlQuery query = m_database.prepared(source.sql);
    for (int i = 0; i < source.values.size(); ++i) {
        query.bindValue(i, source.values.at(i));
    }
    if (!query.exec()) {
        m_error = query.lastError();
        return false;
    }
    for (int row = 1; query.next(); ++row) {
        if (row % RowsBetweenLooks == 0 && m_isCancelled()) {
            return false;
        }
        const qint64 first = query.value(0).toLongLong();
        if (source.yieldsRanges) {
            ids.insertRange(first, query.value(1).toLongLong());
        } else {
            ids.insert(first);
        }
    }
    m_error = query.lastError();
    return !m_error.isValid();
}

std::optional<IdSet> JournalSearch::everything()
{
    QSqlDatabase &connection = m_database.connection();
    const qint64 first = scalar(connection, u"SELECT min(id) FROM document"_s).toLongLong();
    const qint64 last = scalar(connection, u"SELECT max(id) FROM document"_s).toLongLong();
    const qint64 total =
        scalar(connection, u"SELECT sum(documents + calls) FROM counter"_s).toLongLong();
    IdSet ids;
    if (total == 0) {
        return ids;
    }
    if (last - first + 1 == total) {
        ids.insertRange(first, last); // no gaps: nothing has to be read
        return ids;
    }
    if (std::optional<IdSet> between = idsBetweenGaps(m_database, first, last, total)) {
        return between;
    }
    return collect({ u"SELECT id FROM document"_s, {}, false }, ids) ? std::optional(ids)
                                                                     : std::nullopt;
}

std::optional<IdSet> JournalSearch::find(const JournalQuery &query)
{
    const QList<Criterion> parts = criteria(query);
    if (parts.isEmpty()) {
        return everything();
    }
    std::optional<IdSet> found;
    for (const Criterion &part : parts) {
        IdSet ids;
        for (const Source &source : part.sources) {
            if (m_isCancelled() || !collect(source, ids)) {
                return std::nullopt;
            }
        }
        if (found) {
            found->intersect(ids);
        } else {
            found = std::move(ids);
        }
    }
    return found;
}

std::optional<IdSet> JournalSearch::findNew(const JournalQuery &query, qint64 afterId)
{
    // NOT INDEXED: the range of ids is the short way, whatever the planner thinks of the rest.
    Source source { u"SELECT id FROM document NOT INDEXED WHERE id > ?"_s, { afterId }, false };
    const QList<Criterion> parts = criteria(query);
    for (const Criterion &part : parts) {
        source.sql += u" AND "_s + part.condition;
        source.values += part.values;
    }
    IdSet ids;
    return collect(source, ids) ? std::optional(ids) : std::nullopt;
}

} // namespace smartup
