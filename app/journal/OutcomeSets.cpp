#include "app/journal/OutcomeSets.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsBetweenLooks = 4096;

} // namespace

OutcomeSets::OutcomeSets(JournalDatabase &database)
    : m_database(database)
{
}

Outcome OutcomeSets::outcomeOf(qint64 term)
{
    const auto known = m_terms.constFind(term);
    if (known != m_terms.constEnd()) {
        return *known;
    }
    QSqlQuery query = m_database.prepared(u"SELECT text FROM term WHERE id = ?"_s);
    query.bindValue(0, term);
    const QString key = query.exec() && query.next() ? query.value(0).toString() : QString();
    const Outcome outcome = outcomeFromKey(key).value_or(Outcome::Unknown);
    m_terms.insert(term, outcome);
    return outcome;
}

bool OutcomeSets::learnUpTo(qint64 lastId, const IsCancelled &isCancelled)
{
    if (lastId <= m_lastId) {
        return true;
    }
    const bool isLearned =
        m_lastId == 0 ? learnAll(lastId, isCancelled) : learnNew(lastId, isCancelled);
    if (!isLearned) {
        return false;
    }
    m_lastId = lastId;
    return true;
}

bool OutcomeSets::learnAll(qint64 lastId, const IsCancelled &isCancelled)
{
    m_sets = {};
    // The outcome of most lines is not read: it is that of all lines that have no other. A line that
    // is not there any more is among them, too, but among no ids that somebody asks about.
    QSqlQuery most = m_database.prepared(
        u"SELECT outcome FROM counter GROUP BY outcome ORDER BY sum(documents + calls) DESC"_s);
    if (!most.exec() || !most.next()) {
        return false;
    }
    const qint64 usual = most.value(0).toLongLong();
    IdSet rest;
    rest.insertRange(1, lastId);
    while (most.next()) {
        const qint64 term = most.value(0).toLongLong();
        IdSet &set = setOf(outcomeOf(term));
        QSqlQuery query = m_database.prepared(
            u"SELECT id FROM document INDEXED BY document_kind WHERE outcome = ?"_s);
        query.bindValue(0, term);
        if (!query.exec()) {
            return false;
        }
        for (int row = 1; query.next(); ++row) {
            if (row % RowsBetweenLooks == 0 && isCancelled()) {
                return false;
            }
            const qint64 id = query.value(0).toLongLong();
            if (id <= lastId) {
                set.insert(id);
            }
        }
        rest.subtract(set);
    }
    setOf(outcomeOf(usual)).unite(rest);
    return true;
}

bool OutcomeSets::learnNew(qint64 lastId, const IsCancelled &isCancelled)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT id, outcome FROM document NOT INDEXED WHERE id > ? AND id <= ?"_s);
    query.bindValue(0, m_lastId);
    query.bindValue(1, lastId);
    if (!query.exec()) {
        return false;
    }
    for (int row = 1; query.next(); ++row) {
        if (row % RowsBetweenLooks == 0 && isCancelled()) {
            return false; // what is in already is put in again, and stays one bit
        }
        setOf(outcomeOf(query.value(1).toLongLong())).insert(query.value(0).toLongLong());
    }
    return true;
}

OutcomeSets::Parts OutcomeSets::partsOf(const IdSet &ids) const
{
    Parts parts;
    for (const Outcome outcome : AllOutcomes) {
        IdSet part = ids;
        part.intersect(m_sets.at(static_cast<std::size_t>(outcome)));
        if (!part.isEmpty()) {
            parts.append({ outcome, std::move(part) });
        }
    }
    return parts;
}

} // namespace smartup
