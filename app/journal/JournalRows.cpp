#include "app/journal/JournalRows.h"

#include "models/journal/OriginKeys.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RememberedTerms = 20000;

/// Number of the try, line of the first one, pinned.
constexpr QLatin1StringView SideColumns(
    "coalesce((SELECT number FROM attempt WHERE document = d.id), 1), "
    "(SELECT first_document FROM attempt WHERE document = d.id), "
    "EXISTS (SELECT 1 FROM remark WHERE call = d.call AND kind = 'pin' AND withdrawn_ms IS NULL "
    "AND (document IS NULL OR document = d.id))");
constexpr QLatin1StringView NoSideColumns("1, NULL, 0");

/// Numbers by their value, whatever stands before or behind them by its text.
QLatin1StringView orderOf(JournalSort sort)
{
    switch (sort) {
    case JournalSort::Time:
        return "d.id"_L1;
    case JournalSort::What:
        return "(SELECT folded FROM term WHERE id = d.subject), c.verb"_L1;
    case JournalSort::Number:
        return "CAST(coalesce(d.number, d.smartup_id) AS INTEGER), "
               "coalesce(d.number, d.smartup_id) COLLATE NOCASE"_L1;
    case JournalSort::ExternalId:
        return "d.external_id"_L1;
    case JournalSort::Client:
        return "k.folded, k.code"_L1;
    case JournalSort::Organisation:
        return "(SELECT folded FROM term WHERE id = d.organisation)"_L1;
    case JournalSort::Sum:
        return "CAST(d.amount AS REAL)"_L1;
    case JournalSort::Outcome:
        return "(SELECT text FROM term WHERE id = d.outcome)"_L1;
    case JournalSort::Message:
        return "(SELECT folded FROM term WHERE id = d.message)"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString journalIdList(const std::vector<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids) {
        texts.append(QString::number(id));
    }
    return u'[' + texts.join(u',') + u']';
}

QString journalTextList(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QDateTime journalMoment(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

JournalRows::JournalRows(JournalDatabase &database)
    : m_database(database)
    , m_terms(RememberedTerms)
{
}

QList<JournalRow> JournalRows::of(const std::vector<qint64> &ids)
{
    QList<JournalRow> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    QSqlQuery query = m_database.prepared(
        u"SELECT d.id, d.call, d.position, d.subject, d.organisation, d.outcome, d.origin, "
        "d.external_id, d.smartup_id, d.number, d.status, k.code, k.name, d.warehouse, d.amount, "
        "d.error_code, d.message, d.rule, c.at_ms, c.verb, %1 "
        "FROM json_each(?) j JOIN document d ON d.id = j.value JOIN call c ON c.id = d.call "
        "LEFT JOIN client k ON k.id = d.client ORDER BY d.id"_s.arg(
            hasSideTables() ? SideColumns : NoSideColumns));
    query.bindValue(0, journalIdList(ids));
    if (!query.exec()) {
        m_error = query.lastError();
        return rows;
    }
    while (query.next()) {
        int column = 0;
        const auto next = [&query, &column] { return query.value(column++); };
        JournalRow row;
        DocumentRecord &document = row.document;
        document.id = next().toLongLong();
        document.callId = next().toLongLong();
        document.position = next().toInt();
        document.subject = term(next());
        document.organisation = term(next());
        document.outcome = outcomeFromKey(term(next())).value_or(Outcome::Unknown);
        document.origin = originFromKey(term(next()));
        document.externalId = next().toString();
        document.smartupId = next().toString();
        document.number = next().toString();
        document.status = term(next());
        document.personCode = next().toString();
        document.personName = next().toString();
        document.warehouseCode = term(next());
        document.amount = next().toString();
        document.errorCode = term(next());
        document.message = term(next());
        document.rule = term(next());
        row.at = journalMoment(next());
        row.verb = apiVerbFromKey(term(next()));
        document.attempt = next().toInt();
        document.firstAttemptId = next().toLongLong();
        row.isPinned = next().toBool();
        rows.append(row);
    }
    note(query);
    return rows;
}

QList<JournalRow> JournalRows::inOrder(const std::vector<qint64> &ids)
{
    QHash<qint64, qsizetype> places;
    for (const qint64 id : ids) {
        places.insert(id, places.size());
    }
    QList<JournalRow> rows = of(ids);
    std::ranges::sort(rows, [&places](const JournalRow &left, const JournalRow &right) {
        return places.value(left.document.id) < places.value(right.document.id);
    });
    return rows;
}

std::vector<qint64> JournalRows::sorted(const std::vector<qint64> &ids, JournalSort sort)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT d.id FROM json_each(?) j JOIN document d ON d.id = j.value JOIN call c ON "
        "c.id = d.call LEFT JOIN client k ON k.id = d.client ORDER BY %1, d.id"_s.arg(
            orderOf(sort)));
    query.bindValue(0, journalIdList(ids));
    std::vector<qint64> result;
    if (!query.exec()) {
        m_error = query.lastError();
        return result;
    }
    result.reserve(ids.size());
    while (query.next()) {
        result.push_back(query.value(0).toLongLong());
    }
    note(query);
    return result;
}

/// A page that cannot be read ends a query like its last row does.
void JournalRows::note(const QSqlQuery &query)
{
    if (query.lastError().isValid()) {
        m_error = query.lastError();
    }
}

bool JournalRows::hasSideTables() const
{
    // Of a file that is not upgraded yet: an archive, or the log before its first writer.
    constexpr int WithSideTables = 2;
    return m_database.version() >= WithSideTables;
}

QString JournalRows::term(const QVariant &id)
{
    if (id.isNull()) {
        return {};
    }
    const qint64 key = id.toLongLong();
    if (const QString *known = m_terms.object(key)) {
        return *known;
    }
    QSqlQuery query = m_database.prepared(u"SELECT text FROM term WHERE id = ?"_s);
    query.bindValue(0, key);
    QString text = query.exec() && query.next() ? query.value(0).toString() : QString();
    if (query.lastError().isValid()) {
        note(query);
        return text;
    }
    m_terms.insert(key, new QString(text));
    return text;
}

} // namespace smartup
