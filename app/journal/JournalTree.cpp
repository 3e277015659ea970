#include "app/journal/JournalTree.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsBetweenLooks = 4096;

/// The columns that callOf() reads.
constexpr auto CallColumns = "id, subject, verb, organisation, at_ms, outcome, message, "
                             "first_document, last_document"_L1;

} // namespace

JournalTree::JournalTree(JournalDatabase &database, OutcomeSets &outcomes)
    : m_database(database)
    , m_outcomes(outcomes)
    , m_rows(database)
{
}

void JournalTree::setIds(const IdSet &ids)
{
    m_ids = ids;
    m_arePartsKnown = false;
    m_rows.forgetTerms(); // texts may have gone since, and others have come
}

void JournalTree::add(const IdSet &ids)
{
    m_ids.unite(ids);
    m_arePartsKnown = false;
}

bool JournalTree::prepare(const IsCancelled &isCancelled)
{
    if (m_arePartsKnown) {
        return true;
    }
    const qint64 count = m_ids.count();
    if (count > 0 && !m_outcomes.learnUpTo(m_ids.at(count - 1), isCancelled)) {
        return false;
    }
    m_parts = m_outcomes.partsOf(m_ids);
    m_arePartsKnown = true;
    return true;
}

bool JournalTree::learnLoose(const IsCancelled &isCancelled)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT id, first_document, last_document FROM call NOT INDEXED WHERE id > ? AND run IS "
        "NULL"_s);
    query.bindValue(0, m_lastCall);
    if (!query.exec()) {
        return false;
    }
    for (int row = 1; query.next(); ++row) {
        if (row % RowsBetweenLooks == 0 && isCancelled()) {
            return false;
        }
        m_loose.insertRange(query.value(1).toLongLong(), query.value(2).toLongLong());
        m_lastCall = query.value(0).toLongLong();
    }
    return true;
}

void JournalTree::count(const Range &range, OutcomeCounts &into) const
{
    for (const auto &[outcome, part] : m_parts) {
        into[outcome] += part.countBetween(range.first, range.last);
    }
}

OutcomeCounts JournalTree::countRun(qint64 runId)
{
    OutcomeCounts counts;
    QSqlQuery query = m_database.prepared(
        u"SELECT first_document, last_document FROM call INDEXED BY call_run WHERE run = ?"_s);
    query.bindValue(0, runId);
    if (query.exec()) {
        while (query.next()) {
            const Range range { query.value(0).toLongLong(), query.value(1).toLongLong() };
            if (m_ids.countBetween(range.first, range.last) > 0) {
                count(range, counts);
            }
        }
    }
    return counts;
}

OutcomeCounts JournalTree::countLoose() const
{
    OutcomeCounts counts;
    for (const auto &[outcome, part] : m_parts) {
        IdSet loose = part;
        loose.intersect(m_loose);
        counts[outcome] = loose.count();
    }
    return counts;
}

std::optional<BranchPage> JournalTree::page(const BranchRequest &request,
                                            const IsCancelled &isCancelled)
{
    BranchPage page;
    page.request = request;
    if (!prepare(isCancelled)) {
        return std::nullopt;
    }
    bool isRead = false;
    switch (request.parent) {
    case BranchRequest::Parent::Root:
        isRead = readRuns(page, isCancelled);
        break;
    case BranchRequest::Parent::Run:
        isRead = readCallsOfRun(page, isCancelled);
        break;
    case BranchRequest::Parent::LooseCalls:
        isRead = readLooseCalls(page, isCancelled);
        break;
    case BranchRequest::Parent::Call:
        isRead = readLines(page);
        break;
    }
    return isRead ? std::optional(page) : std::nullopt;
}

bool JournalTree::readRuns(BranchPage &page, const IsCancelled &isCancelled)
{
    if (page.request.beyond == BranchRequest::FromTheNewest) {
        if (!learnLoose(isCancelled)) {
            return false;
        }
        JournalBranch loose;
        loose.kind = JournalBranch::Kind::LooseCalls;
        loose.rows = countLoose();
        if (loose.rows.total() > 0) {
            page.branches.append(loose);
        }
    }
    QSqlQuery query = m_database.prepared(
        u"SELECT id, subject, verb, organisation, started_ms, outcome, message, source FROM run "
        "WHERE id < ? ORDER BY id DESC"_s);
    query.bindValue(0, page.request.beyond);
    if (!query.exec()) {
        return false;
    }
    int runs = 0;
    while (query.next()) {
        if (isCancelled()) {
            return false;
        }
        JournalBranch run;
        run.id = query.value(0).toLongLong();
        run.rows = countRun(run.id);
        if (run.rows.total() == 0) {
            continue;
        }
        if (runs == BranchPageSize) {
            return true; // there is one more
        }
        run.subject = m_rows.term(query.value(1));
        run.verb = apiVerbFromKey(m_rows.term(query.value(2)));
        run.organisation = m_rows.term(query.value(3));
        run.at = journalMoment(query.value(4));
        run.outcome = m_outcomes.outcomeOf(query.value(5).toLongLong());
        run.message = query.value(6).toString();
        run.source = query.value(7).toString();
        page.branches.append(run);
        ++runs;
    }
    page.isLast = true;
    return true;
}

JournalBranch JournalTree::callOf(const QSqlQuery &query)
{
    JournalBranch call;
    call.kind = JournalBranch::Kind::Call;
    call.id = query.value(0).toLongLong();
    call.subject = m_rows.term(query.value(1));
    call.verb = apiVerbFromKey(m_rows.term(query.value(2)));
    call.organisation = m_rows.term(query.value(3));
    call.at = journalMoment(query.value(4));
    call.outcome = m_outcomes.outcomeOf(query.value(5).toLongLong());
    call.message = m_rows.term(query.value(6));
    const Range range { query.value(7).toLongLong(), query.value(8).toLongLong() };
    call.firstDocument = m_ids.at(m_ids.rankOf(range.first));
    count(range, call.rows);
    return call;
}

bool JournalTree::readCallsOfRun(BranchPage &page, const IsCancelled &isCancelled)
{
    // The lines of later calls have greater ids: the index of runs has them in their order.
    QSqlQuery query = m_database.prepared(
        u"SELECT %1 FROM call INDEXED BY call_run WHERE run = ? AND first_document < "
        "coalesce((SELECT first_document FROM call WHERE id = ?), ?) "
        "ORDER BY first_document DESC"_s.arg(CallColumns));
    query.bindValue(0, page.request.id);
    query.bindValue(1, page.request.beyond);
    query.bindValue(2, BranchRequest::FromTheNewest);
    if (!query.exec()) {
        return false;
    }
    while (query.next()) {
        if (isCancelled()) {
            return false;
        }
        if (m_ids.countBetween(query.value(7).toLongLong(), query.value(8).toLongLong()) == 0) {
            continue;
        }
        if (page.branches.size() == BranchPageSize) {
            return true;
        }
        page.branches.append(callOf(query));
    }
    page.isLast = true;
    return true;
}

bool JournalTree::readLooseCalls(BranchPage &page, const IsCancelled &isCancelled)
{
    if (!learnLoose(isCancelled)) {
        return false;
    }
    IdSet found = m_ids;
    found.intersect(m_loose);
    qint64 rows = found.count();
    if (page.request.beyond != BranchRequest::FromTheNewest) {
        QSqlQuery edge = m_database.prepared(u"SELECT first_document FROM call WHERE id = ?"_s);
        edge.bindValue(0, page.request.beyond);
        rows = edge.exec() && edge.next() ? found.rankOf(edge.value(0).toLongLong()) : 0;
    }
    QSqlQuery query = m_database.prepared(
        u"SELECT %1 FROM call WHERE id = (SELECT call FROM document WHERE id = ?)"_s.arg(
            CallColumns));
    while (rows > 0 && page.branches.size() < BranchPageSize) {
        if (isCancelled()) {
            return false;
        }
        query.bindValue(0, found.at(rows - 1));
        if (!query.exec() || !query.next()) {
            return false;
        }
        page.branches.append(callOf(query));
        rows = found.rankOf(query.value(7).toLongLong()); // what stands before this call
    }
    page.isLast = rows == 0;
    return true;
}

bool JournalTree::readLines(BranchPage &page)
{
    QSqlQuery query =
        m_database.prepared(u"SELECT first_document, last_document FROM call WHERE id = ?"_s);
    query.bindValue(0, page.request.id);
    if (!query.exec() || !query.next()) {
        page.isLast = true; // it was pruned meanwhile
        return !query.lastError().isValid();
    }
    const qint64 first = std::max(query.value(0).toLongLong(), page.request.beyond + 1);
    const qint64 last = query.value(1).toLongLong();
    const qint64 left = m_ids.countBetween(first, last);
    const int taken = static_cast<int>(std::min<qint64>(left, BranchPageSize));
    page.rows = m_rows.of(m_ids.slice(m_ids.rankOf(first), taken));
    page.isLast = taken == left;
    return !m_rows.takeError().isValid();
}

} // namespace smartup
