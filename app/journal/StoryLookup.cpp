#include "app/journal/StoryLookup.h"

#include "app/journal/JournalRemarks.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A document has one id on each side, a renamed one a few: more would be another document's.
constexpr int MostIds = 20;

void addNew(QStringList &ids, const QStringList &others)
{
    for (const QString &id : others) {
        if (!ids.contains(id, Qt::CaseInsensitive)) {
            ids.append(id);
        }
    }
}

} // namespace

StoryLookup::StoryLookup(JournalDatabase &database, JournalRows &rows)
    : m_database(database)
    , m_rows(rows)
{
}

QSqlQuery StoryLookup::answered(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = m_database.prepared(sql);
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        note(query);
    }
    return query;
}

bool StoryLookup::nextOf(QSqlQuery &query)
{
    const bool isRow = query.next();
    if (!isRow) {
        note(query);
    }
    return isRow;
}

void StoryLookup::note(const QSqlQuery &query)
{
    if (!m_error.isValid()) {
        m_error = query.lastError();
    }
}

std::optional<StoryLookup::Keys> StoryLookup::keysOf(qint64 documentId)
{
    QSqlQuery query = answered(u"SELECT c.profile, d.subject, d.organisation, d.external_id, "
                               "d.smartup_id, d.number FROM document d JOIN call c ON c.id = "
                               "d.call WHERE d.id = ?"_s,
                               { documentId });
    if (!nextOf(query)) {
        return std::nullopt;
    }
    Keys keys;
    keys.profile = query.value(0).toLongLong();
    keys.subject = query.value(1).toLongLong();
    keys.organisation = query.value(2).toLongLong();
    const auto take = [&query](int column, QStringList &ids) {
        if (const QString id = query.value(column).toString(); !id.isEmpty()) {
            ids.append(id);
        }
    };
    take(3, keys.externalIds);
    take(4, keys.smartupIds);
    keys.number = query.value(5).toString();
    return keys;
}

QStringList StoryLookup::otherIds(const QString &wanted,
                                  const QString &known,
                                  const QStringList &ids,
                                  const Keys &keys)
{
    const QString index =
        known == "external_id"_L1 ? u"document_external"_s : u"document_smartup"_s;
    QSqlQuery query =
        answered(u"SELECT DISTINCT d.%1 FROM document d INDEXED BY %3 JOIN call c ON c.id = d.call "
                 "WHERE d.%2 IS NOT NULL AND d.%2 IN (SELECT value FROM json_each(?)) AND d.%1 IS "
                 "NOT NULL AND d.subject = ? AND c.profile = ? LIMIT %4"_s.arg(wanted, known, index)
                     .arg(MostIds),
                 { journalTextList(ids), keys.subject, keys.profile });
    QStringList found;
    while (nextOf(query)) {
        found.append(query.value(0).toString());
    }
    return found;
}

void StoryLookup::spread(Keys &keys)
{
    // There and back: a line that knows one id only is joined by one that knows both.
    for (int round = 0; round < 2; ++round) {
        addNew(keys.smartupIds,
               otherIds(u"smartup_id"_s, u"external_id"_s, keys.externalIds, keys));
        addNew(keys.externalIds,
               otherIds(u"external_id"_s, u"smartup_id"_s, keys.smartupIds, keys));
    }
}

std::vector<qint64> StoryLookup::linesOf(const Keys &keys, qint64 beyond)
{
    const qint64 end = beyond > 0 ? beyond : std::numeric_limits<qint64>::max();
    const QString arm =
        u"SELECT id FROM (SELECT d.id FROM document d INDEXED BY %2 JOIN call c ON c.id = d.call "
        "WHERE d.%1 IS NOT NULL AND d.%1 IN (SELECT value FROM json_each(?)) AND d.id < ? AND "
        "d.subject = ? AND c.profile = ? %3 ORDER BY d.id DESC LIMIT %4)"_s;
    // A number is given again; it says something only where no id says otherwise.
    const QString noOther =
        u"AND d.organisation = ? AND (d.external_id IS NULL OR d.external_id IN "
        "(SELECT value FROM json_each(?)) OR json_array_length(?) = 0) AND "
        "(d.smartup_id IS NULL OR d.smartup_id IN (SELECT value FROM "
        "json_each(?)) OR json_array_length(?) = 0)"_s;
    const int most = StoryPageSize + 1;
    const QString externals = journalTextList(keys.externalIds);
    const QString smartups = journalTextList(keys.smartupIds);
    QString sql = arm.arg(u"external_id"_s, u"document_external"_s, QString()).arg(most)
        + u" UNION "_s + arm.arg(u"smartup_id"_s, u"document_smartup"_s, QString()).arg(most);
    QVariantList values { externals, end, keys.subject, keys.profile,
                          smartups,  end, keys.subject, keys.profile };
    if (!keys.number.isEmpty()) {
        sql += u" UNION "_s + arm.arg(u"number"_s, u"document_number"_s, noOther).arg(most);
        values += QVariantList { journalTextList({ keys.number }),
                                 end,
                                 keys.subject,
                                 keys.profile,
                                 keys.organisation,
                                 externals,
                                 externals,
                                 smartups,
                                 smartups };
    }
    QSqlQuery query = answered(sql + u" ORDER BY id DESC LIMIT %1"_s.arg(most), values);
    std::vector<qint64> ids;
    while (nextOf(query)) {
        ids.push_back(query.value(0).toLongLong());
    }
    return ids;
}

JournalStory StoryLookup::of(qint64 documentId, qint64 beyond)
{
    JournalStory story;
    story.documentId = documentId;
    story.beyond = beyond;
    std::optional<Keys> keys = keysOf(documentId);
    if (!keys) {
        return story;
    }
    spread(*keys);
    std::vector<qint64> ids = linesOf(*keys, beyond);
    if (ids.empty() && beyond == 0) {
        ids.push_back(documentId); // of a call, or of a document without any key
    }
    story.isMore = std::ssize(ids) > StoryPageSize;
    ids.resize(std::min<std::size_t>(ids.size(), StoryPageSize));
    story.lines = m_rows.of(ids);
    m_error = m_error.isValid() ? m_error : m_rows.takeError();
    if (!m_rows.hasSideTables()) {
        return story;
    }
    QSet<qint64> calls;
    QSet<qint64> lines;
    for (const JournalRow &line : std::as_const(story.lines)) {
        calls.insert(line.document.callId);
        lines.insert(line.document.id);
    }
    JournalRemarks remarks(m_database);
    story.remarks = remarks.ofCalls({ calls.cbegin(), calls.cend() });
    story.remarks.removeIf([&lines](const JournalRemark &remark) {
        return remark.documentId != 0 && !lines.contains(remark.documentId);
    });
    m_error = m_error.isValid() ? m_error : remarks.takeError();
    return story;
}

} // namespace smartup
