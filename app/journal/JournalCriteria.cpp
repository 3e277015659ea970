#include "app/journal/JournalCriteria.h"

#include "app/journal/JournalRows.h"
#include "models/journal/OriginKeys.h"

#include <array>
#include <limits>
#include <span>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Earliest = 0;
constexpr qint64 Latest = std::numeric_limits<qint64>::max();

/// Behind every text that begins with `prefix`, in the order of the indexes.
QString endOfPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF");
}

QStringList allOutcomeKeys()
{
    QStringList keys;
    for (const Outcome outcome : AllOutcomes) {
        keys.append(outcomeKey(outcome));
    }
    return keys;
}

/// An amount that is no number would compare as zero.
QString sumCondition(const SumRange &sum)
{
    QString condition = u"(amount GLOB '[0-9]*' OR amount GLOB '-[0-9]*')"_s;
    if (!sum.from.isEmpty()) {
        condition += u" AND CAST(amount AS REAL) %1 ?"_s.arg(sum.includesFrom ? u">="_s : u">"_s);
    }
    if (!sum.to.isEmpty()) {
        condition += u" AND CAST(amount AS REAL) %1 ?"_s.arg(sum.includesTo ? u"<="_s : u"<"_s);
    }
    return condition;
}

QVariantList sumValues(const SumRange &sum)
{
    QVariantList values;
    for (const QString &end : { sum.from, sum.to }) {
        if (!end.isEmpty()) {
            values.append(end.toDouble());
        }
    }
    return values;
}

} // namespace

QString JournalCriterion::test() const
{
    return isLeftOut ? u"(%1) IS NOT TRUE"_s.arg(condition) : u"(%1)"_s.arg(condition);
}

constexpr std::array<JournalCriteria::KeyColumn, 3> JournalCriteria::KeyColumns { {
    { "external_id"_L1, "document_external"_L1 },
    { "smartup_id"_L1, "document_smartup"_L1 },
    { "number"_L1, "document_number"_L1 },
} };

constexpr std::array<JournalCriteria::TextColumn, 3> JournalCriteria::TextColumns { {
    { "client"_L1, "document_client"_L1,
      "SELECT id FROM client WHERE instr(folded, ?) > 0 OR (code >= ? AND code < ?)"_L1, true },
    { "message"_L1, "document_message"_L1, "SELECT id FROM term WHERE instr(folded, ?) > 0"_L1,
      false },
    { "error_code"_L1, "document_error"_L1, "SELECT id FROM term WHERE instr(folded, ?) = 1"_L1,
      false },
} };

/// A part of a query that several columns may answer, each through its own index.
class JournalCriteria::Alternatives
{
public:
    void add(const QString &condition, QLatin1StringView index, const QVariantList &values)
    {
        m_criterion.sources.append(
            { u"SELECT id FROM document INDEXED BY %1 WHERE %2"_s.arg(index, condition), values,
              false });
        m_conditions.append(u'(' + condition + u')');
        m_criterion.values += values;
    }
    void addBeginning(const KeyColumn &column, const QString &beginning)
    {
        add(u"%1 >= ? AND %1 < ?"_s.arg(column.name), column.index,
            { beginning, endOfPrefix(beginning) });
    }
    /// One statement for all of them, however many.
    void addWhole(const KeyColumn &column, const QStringList &keys)
    {
        add(u"%1 IS NOT NULL AND %1 IN (SELECT value FROM json_each(?))"_s.arg(column.name),
            column.index, { journalTextList(keys) });
    }
    void addText(const TextColumn &column, const QString &text)
    {
        const QString folded = text.toCaseFolded();
        add(u"%1 IS NOT NULL AND %1 IN (%2)"_s.arg(column.name, column.words), column.index,
            column.isPrefix ? QVariantList { folded, text, endOfPrefix(text) }
                            : QVariantList { folded });
    }
    [[nodiscard]] JournalCriterion take()
    {
        m_criterion.condition = u'(' + m_conditions.join(u" OR "_s) + u')';
        return std::move(m_criterion);
    }

private:
    JournalCriterion m_criterion;
    QStringList m_conditions;
};

JournalCriteria::JournalCriteria(JournalDatabase &database)
    : m_database(database)
{
}

QString JournalCriteria::termIds(const QStringList &texts)
{
    QSqlQuery query = m_database.prepared(u"SELECT id FROM term WHERE text = ?"_s);
    QStringList ids;
    for (const QString &text : texts) {
        query.bindValue(0, text);
        if (query.exec() && query.next()) {
            ids.append(QString::number(query.value(0).toLongLong()));
        } else if (query.lastError().isValid()) {
            m_error = query.lastError(); // not the same as a text that no line has
        }
    }
    return ids.join(u',');
}

JournalCriterion JournalCriteria::kindCriterion(const JournalQuery &query)
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

JournalCriterion JournalCriteria::organisationCriterion(const QString &organisation)
{
    const QString id = termIds({ organisation });
    const JournalSource documents {
        u"SELECT id FROM document INDEXED BY document_kind WHERE outcome IN (%1) AND subject IN "
        "(SELECT DISTINCT subject FROM counter) AND organisation IN (%2)"_s.arg(
            termIds(allOutcomeKeys()), id),
        {},
        false
    };
    const JournalCriterion calls = callCriterion(u"organisation IN (%1)"_s.arg(id), {});
    return { { documents, calls.sources.constFirst() },
             u"(organisation IN (%1) OR %2)"_s.arg(id, calls.condition),
             {} };
}

JournalCriterion JournalCriteria::callCriterion(const QString &where, const QVariantList &values)
{
    return { { { u"SELECT first_document, last_document FROM call WHERE "_s + where, values,
                 true } },
             u"EXISTS (SELECT 1 FROM call WHERE call.id = document.call AND call.%1)"_s.arg(where),
             values };
}

JournalCriterion JournalCriteria::originCriterion(const QList<ErrorOrigin> &origins)
{
    // What went well names an origin that means nothing.
    QStringList outcomes;
    for (const Outcome outcome : { Outcome::Warning, Outcome::Refused, Outcome::NotSent,
                                   Outcome::Cancelled, Outcome::Unknown }) {
        outcomes.append(outcomeKey(outcome));
    }
    QStringList keys;
    for (const ErrorOrigin origin : origins) {
        keys.append(originKey(origin));
    }
    const QString condition =
        u"outcome IN (%1) AND origin IN (%2)"_s.arg(termIds(outcomes), termIds(keys));
    return {
        { { u"SELECT id FROM document INDEXED BY document_kind WHERE "_s + condition, {}, false } },
        condition,
        {},
        true
    };
}

JournalCriterion JournalCriteria::remarkCriterion(const QList<RemarkKind> &kinds)
{
    constexpr int WithRemarks = 2;
    if (m_database.version() < WithRemarks) {
        return { { { u"SELECT id FROM document WHERE 0"_s, {}, false } }, u"0"_s, {} };
    }
    QStringList keys;
    for (const RemarkKind kind : kinds) {
        keys.append(remarkKindKey(kind));
    }
    const QVariantList values { journalTextList(keys) };
    const QString told = u"withdrawn_ms IS NULL AND kind IN (SELECT value FROM json_each(?))"_s;
    // Few, as people make them: all are read.
    return { { { u"SELECT document FROM remark WHERE document IS NOT NULL AND "_s + told, values,
                 false },
               { u"SELECT c.first_document, c.last_document FROM remark r JOIN call c ON c.id = "
                 "r.call WHERE r.document IS NULL AND "_s
                     + told,
                 values, true } },
             u"EXISTS (SELECT 1 FROM remark r WHERE r.call = document.call AND (r.document IS "
             "NULL OR r.document = document.id) AND "_s
                 + told + u')',
             values };
}

JournalCriterion JournalCriteria::keyCriterion(std::span<const KeyColumn> columns,
                                               const QStringList &keys)
{
    QStringList whole;
    QStringList beginnings;
    for (const QString &key : keys) {
        if (key.endsWith(u'*')) {
            beginnings.append(key.chopped(1));
        } else {
            whole.append(key);
        }
    }
    Alternatives alternatives;
    for (const KeyColumn &column : columns) {
        if (!whole.isEmpty()) {
            alternatives.addWhole(column, whole);
        }
        for (const QString &beginning : std::as_const(beginnings)) {
            alternatives.addBeginning(column, beginning);
        }
    }
    return alternatives.take();
}

JournalCriterion JournalCriteria::textCriterion(const QString &text)
{
    Alternatives alternatives;
    for (const KeyColumn &column : KeyColumns) {
        alternatives.addBeginning(column, text);
    }
    for (const TextColumn &column : TextColumns) {
        alternatives.addText(column, text);
    }
    return alternatives.take();
}

QList<JournalCriterion> JournalCriteria::of(const JournalQuery &query)
{
    QList<JournalCriterion> parts;
    addFields(query, parts);
    for (const JournalQuery &one : query.without) {
        addLeftOut(one, parts);
    }
    return parts;
}

void JournalCriteria::addFields(const JournalQuery &query, QList<JournalCriterion> &parts)
{
    addKinds(query, parts);
    addCalls(query, parts);
    addKeys(query, parts);
    addTexts(query, parts);
    addUnindexed(query, parts);
}

void JournalCriteria::addLeftOut(const JournalQuery &one, QList<JournalCriterion> &parts)
{
    if (!one.subjects.isEmpty() && areMost(one.subjects)) {
        parts.append(otherSubjectsCriterion(one.subjects));
        return;
    }
    QList<JournalCriterion> left;
    addFields(one, left); // one field is one criterion
    for (JournalCriterion &part : left) {
        part.isLeftOut = true;
        // Most of the log may be theirs.
        part.isCostly = part.isCostly || !one.subjects.isEmpty() || !one.organisation.isEmpty();
        parts.append(std::move(part));
    }
}

/// Whether fewer lines remain than go: the counters know without reading one.
bool JournalCriteria::areMost(const QStringList &subjects)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT coalesce(sum(CASE WHEN subject IN (%1) THEN 1 ELSE -1 END * (documents + "
        "calls)), 0) FROM counter"_s.arg(termIds(subjects)));
    const bool isRead = query.exec() && query.next();
    if (query.lastError().isValid()) {
        m_error = query.lastError();
    }
    return isRead && query.value(0).toLongLong() > 0;
}

JournalCriterion JournalCriteria::otherSubjectsCriterion(const QStringList &subjects)
{
    const QString ids = termIds(subjects);
    const QString sql =
        u"SELECT id FROM document INDEXED BY document_kind WHERE outcome IN (%1) AND subject IN "
        "(SELECT DISTINCT subject FROM counter WHERE subject NOT IN (%2))"_s.arg(
            termIds(allOutcomeKeys()), ids);
    return { { { sql, {}, false } }, u"subject NOT IN (%1)"_s.arg(ids), {}, true };
}

void JournalCriteria::addKinds(const JournalQuery &query, QList<JournalCriterion> &parts)
{
    if (!query.outcomes.isEmpty() || !query.subjects.isEmpty()) {
        parts.append(kindCriterion(query));
    }
    if (!query.organisation.isEmpty()) {
        parts.append(organisationCriterion(query.organisation));
    }
    if (!query.origins.isEmpty()) {
        parts.append(originCriterion(query.origins));
    }
    if (!query.remarks.isEmpty()) {
        parts.append(remarkCriterion(query.remarks));
    }
}

void JournalCriteria::addCalls(const JournalQuery &query, QList<JournalCriterion> &parts)
{
    if (query.callId > 0) {
        parts.append(callCriterion(u"id = ?"_s, { query.callId }));
    }
    if (!query.runUuid.isEmpty()) {
        parts.append(
            callCriterion(u"run IN (SELECT id FROM run WHERE uuid = ?)"_s, { query.runUuid }));
    }
    if (query.from.isValid() || query.until.isValid()) {
        const qint64 from = query.from.isValid() ? query.from.toMSecsSinceEpoch() : Earliest;
        const qint64 until = query.until.isValid() ? query.until.toMSecsSinceEpoch() : Latest;
        parts.append(callCriterion(u"at_ms BETWEEN ? AND ?"_s, { from, until - 1 }));
    }
    if (!query.verbs.isEmpty()) {
        QStringList keys;
        for (const ApiVerb verb : query.verbs) {
            keys.append(apiVerbKey(verb));
        }
        JournalCriterion calls = callCriterion(u"verb IN (%1)"_s.arg(termIds(keys)), {});
        calls.isCostly = true; // every call is read
        parts.append(calls);
    }
}

void JournalCriteria::addKeys(const JournalQuery &query, QList<JournalCriterion> &parts)
{
    const std::array<const QStringList *, KeyColumns.size()> keys { &query.externalIds,
                                                                    &query.smartupIds,
                                                                    &query.numbers };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!keys.at(i)->isEmpty()) {
            parts.append(keyCriterion({ &KeyColumns.at(i), 1 }, *keys.at(i)));
        }
    }
    if (!query.anyOf.isEmpty()) {
        Alternatives alternatives;
        for (const KeyColumn &column : KeyColumns) {
            alternatives.addWhole(column, query.anyOf);
        }
        parts.append(alternatives.take());
    }
}

void JournalCriteria::addTexts(const JournalQuery &query, QList<JournalCriterion> &parts)
{
    const std::array<const QString *, TextColumns.size()> texts { &query.client, &query.message,
                                                                  &query.errorCode };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString text = texts.at(i)->trimmed();
        if (!text.isEmpty()) {
            Alternatives alternatives;
            alternatives.addText(TextColumns.at(i), text);
            parts.append(alternatives.take());
        }
    }
    const QString text = query.text.trimmed();
    if (!text.isEmpty()) {
        parts.append(textCriterion(text));
    }
}

void JournalCriteria::addUnindexed(const JournalQuery &query, QList<JournalCriterion> &parts)
{
    if (!query.statuses.isEmpty()) {
        QStringList statuses = query.statuses;
        for (const QString &status : query.statuses) {
            statuses.append(status.toUpper()); // as Smartup writes them
        }
        parts.append({ {}, u"status IN (%1)"_s.arg(termIds(statuses)), {}, true });
    }
    const QString warehouse = query.warehouse.trimmed();
    if (!warehouse.isEmpty()) {
        parts.append({ {},
                       u"warehouse IN (SELECT id FROM term WHERE instr(folded, ?) = 1)"_s,
                       { warehouse.toCaseFolded() },
                       true });
    }
    if (!query.sum.isEmpty()) {
        parts.append({ {}, sumCondition(query.sum), sumValues(query.sum), true });
    }
}

} // namespace smartup
