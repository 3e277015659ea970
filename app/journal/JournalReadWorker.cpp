#include "app/journal/JournalReadWorker.h"

#include "app/journal/JournalSearch.h"
#include "app/journal/StatusCounter.h"
#include "models/journal/DocumentJson.h"
#include "models/journal/Retention.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <map>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto WatchInterval = 250ms;
constexpr auto BusyTimeout = 5s;
constexpr int OverviewDays = 30;
constexpr int OverviewRuns = 10;
constexpr int MostAttempts = 200; ///< shown of one document
constexpr qint64 SecondsPerHour = 60LL * 60;

Outcome outcomeOf(const QString &key)
{
    return outcomeFromKey(key).value_or(Outcome::Unknown);
}

} // namespace

JournalReadWorker::JournalReadWorker(QString file,
                                     const std::atomic<quint64> &newestQuery,
                                     const std::atomic<quint64> &newestDetail,
                                     const std::atomic<quint64> &newestStatuses)
    : m_file(std::move(file))
    , m_newestQuery(newestQuery)
    , m_newestDetail(newestDetail)
    , m_newestStatuses(newestStatuses)
    , m_rows(m_database)
    , m_calls(m_database, m_rows, m_file)
    , m_watch(new QTimer(this))
{
    m_watch->setInterval(WatchInterval);
    connect(m_watch, &QTimer::timeout, this, &JournalReadWorker::look);
}

bool JournalReadWorker::isReady()
{
    if (m_database.isOpen()) {
        return true;
    }
    switch (JournalDatabase::inspect(m_file, JournalDatabase::Inspection::Quick)) {
    case JournalDatabase::FileState::Missing:
        return false; // nothing yet
    case JournalDatabase::FileState::Ours:
    case JournalDatabase::FileState::Older:
        break;
    case JournalDatabase::FileState::Damaged:
        Q_EMIT failed(journalError(StorageTrouble::Damaged, m_file, {}));
        return false;
    case JournalDatabase::FileState::Newer:
    case JournalDatabase::FileState::Foreign:
        Q_EMIT failed({ ErrorOrigin::Storage,
                        QCoreApplication::translate("Journal",
                                                    "This version of the program cannot read the "
                                                    "exchange log: %1.")
                            .arg(m_file),
                        QCoreApplication::translate("Journal", "Update the program."),
                        {},
                        {} });
        return false;
    }
    const Status status = m_database.open(m_file, JournalDatabase::Role::Reader, BusyTimeout);
    if (!status) {
        Q_EMIT failed(status.error());
    }
    return status.isOk();
}

void JournalReadWorker::close()
{
    m_watch->stop();
    m_database.close();
}

void JournalReadWorker::report(const QSqlError &error)
{
    if (error.isValid()) {
        Q_EMIT failed(journalError(troubleOf(error), m_file, error.text()));
    }
}

qint64 JournalReadWorker::lastId()
{
    return scalar(m_database.connection(), u"SELECT max(id) FROM document"_s).toLongLong();
}

qint64 JournalReadWorker::totalRows()
{
    return scalar(m_database.connection(), u"SELECT sum(documents + calls) FROM counter"_s)
        .toLongLong();
}

qint64 JournalReadWorker::lastRetention()
{
    return m_rows.hasSideTables()
        ? scalar(m_database.connection(),
                 u"SELECT max(id) FROM retention WHERE finished_ms IS NOT NULL"_s)
              .toLongLong()
        : 0;
}

std::optional<IdSet> JournalReadWorker::search(const JournalQuery &query,
                                               const std::function<bool()> &isCancelled)
{
    JournalSearch journalSearch(m_database, isCancelled);
    std::optional<IdSet> ids = journalSearch.find(query);
    report(journalSearch.lastError());
    return ids;
}

void JournalReadWorker::count(const JournalQuery &query, quint64 generation)
{
    const auto isCancelled = [this, generation] { return m_newestQuery != generation; };
    if (isCancelled()) {
        return;
    }
    m_query = query;
    m_generation = generation;
    m_ids = {};
    m_order.clear();
    m_lastId = 0;
    QElapsedTimer clock;
    clock.start();
    qint64 total = 0;
    if (isReady()) {
        const Transaction transaction(m_database);
        total = totalRows();
        m_lastId = lastId();
        m_retention = lastRetention();
        std::optional<IdSet> ids = search(query, isCancelled);
        if (!ids) {
            return; // given up, or reported
        }
        m_ids = std::move(*ids);
    }
    // Before the count: who asks about all rows of a query that is counted is known to have them.
    Q_EMIT idsFound(generation, query, m_ids);
    Q_EMIT counted(generation, { m_ids.count(), total, clock.elapsed() });
}

void JournalReadWorker::recount(quint64 generation)
{
    if (generation != m_generation || m_newestQuery != generation || !isReady()) {
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const Transaction transaction(m_database);
    const qint64 last = lastId();
    const qint64 total = totalRows();
    if (const qint64 retention = lastRetention(); retention != m_retention) {
        // Lines are gone: whatever was found may be among them.
        m_retention = retention;
        std::optional<IdSet> ids =
            search(m_query, [this, generation] { return m_newestQuery != generation; });
        if (!ids) {
            return;
        }
        m_ids = std::move(*ids);
        m_order.clear();
        m_lastId = last;
        Q_EMIT idsFound(generation, m_query, m_ids);
    } else if (last > m_lastId) {
        JournalSearch journalSearch(m_database, [] { return false; });
        const std::optional<IdSet> added = journalSearch.findNew(m_query, m_lastId);
        report(journalSearch.lastError());
        if (!added) {
            return;
        }
        m_ids.unite(*added);
        m_lastId = last;
        if (!added->isEmpty()) {
            Q_EMIT idsAdded(generation, *added);
        }
    }
    Q_EMIT counted(generation, { m_ids.count(), total, clock.elapsed() });
}

void JournalReadWorker::readBlock(int block, quint64 generation)
{
    if (generation != m_generation || m_newestQuery != generation || !isReady()) {
        return;
    }
    const qint64 first = qint64(block) * JournalBlockSize;
    if (m_order.empty()) {
        Q_EMIT blockRead(generation, block, m_rows.of(m_ids.slice(first, JournalBlockSize)));
    } else {
        const qint64 left = std::ssize(m_order) - first;
        const auto start = m_order.begin() + std::min<qint64>(first, std::ssize(m_order));
        Q_EMIT blockRead(
            generation, block,
            m_rows.inOrder({ start, start + std::clamp<qint64>(left, 0, JournalBlockSize) }));
    }
    report(m_rows.takeError());
}

void JournalReadWorker::sort(JournalSort sort, quint64 generation)
{
    if (generation != m_generation || m_newestQuery != generation || !isReady()) {
        return;
    }
    m_order.clear();
    const qint64 rows = m_ids.count();
    if (sort != JournalSort::Time && rows > 0 && rows <= MostSortedRows) {
        m_order = m_rows.sorted(m_ids.slice(0, static_cast<int>(rows)), sort);
        report(m_rows.takeError());
    }
    Q_EMIT sorted(generation, m_order.empty() ? JournalSort::Time : sort, rows);
}

QStringList JournalReadWorker::terms(const QString &idsSql)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT text FROM term WHERE text <> '' AND id IN (%1) ORDER BY folded"_s.arg(idsSql));
    QStringList texts;
    if (!query.exec()) {
        report(query.lastError());
    }
    while (query.next()) {
        texts.append(query.value(0).toString());
    }
    return texts;
}

void JournalReadWorker::readSideTables(JournalDetail &detail)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT r.hash, r.text, s.read_ms FROM call_settings s JOIN settings_revision r ON "
        "r.id = s.revision WHERE s.call = ?"_s);
    query.bindValue(0, detail.call.id);
    if (query.exec() && query.next()) {
        detail.call.settings = { query.value(0).toString(), query.value(1).toString(),
                                 journalMoment(query.value(2)) };
    }
    report(query.lastError());
    query = m_database.prepared(u"SELECT uuid, document, kind, author, at_ms, text FROM remark "
                                u"WHERE call = ? AND withdrawn_ms IS NULL ORDER BY id"_s);
    query.bindValue(0, detail.call.id);
    if (!query.exec()) {
        report(query.lastError());
    }
    while (query.next()) {
        JournalRemark remark;
        remark.uuid = query.value(0).toString();
        remark.callId = detail.call.id;
        remark.documentId = query.value(1).toLongLong();
        remark.kind = remarkKindFromKey(query.value(2).toString());
        remark.author = query.value(3).toString();
        remark.at = journalMoment(query.value(4));
        remark.text = query.value(5).toString();
        detail.remarks.append(remark);
    }
    const DocumentRecord &document = detail.row.document;
    const qint64 first = document.firstAttemptId == 0 ? document.id : document.firstAttemptId;
    query = m_database.prepared(u"SELECT document FROM attempt WHERE first_document = ? "
                                u"ORDER BY document LIMIT %1"_s.arg(MostAttempts));
    query.bindValue(0, first);
    if (!query.exec()) {
        report(query.lastError());
    }
    std::vector<qint64> ids { first };
    while (query.next()) {
        ids.push_back(query.value(0).toLongLong());
    }
    if (ids.size() > 1) {
        detail.attempts = m_rows.of(ids);
        report(m_rows.takeError());
    }
}

void JournalReadWorker::readDetail(qint64 documentId, quint64 request)
{
    if (m_newestDetail != request || !isReady()) {
        return;
    }
    JournalDetail detail;
    {
        const Transaction transaction(m_database);
        const QList<JournalRow> rows = m_rows.of({ documentId });
        report(m_rows.takeError());
        if (rows.isEmpty()) {
            return;
        }
        detail.row = rows.first();
        m_calls.readCall(detail.row.document.callId, detail);
        m_calls.readBodies(detail);
        if (const auto error = m_calls.takeError()) {
            Q_EMIT failed(*error);
        }
        if (m_rows.hasSideTables()) {
            readSideTables(detail);
        }
        if (!detail.call.runUuid.isEmpty()) {
            const QList<RunRecord> found = runs(u"WHERE uuid = ?"_s, { detail.call.runUuid });
            detail.run = found.value(0);
        }
    }
    const bool travelsInRequest = detail.row.verb == ApiVerb::Import;
    const StoredBody &body = travelsInRequest ? detail.request : detail.response;
    const QByteArray whole = body.isTruncated() ? body.bytes.first(body.cutAt) : body.bytes;
    detail.documentJson = indentedJson(
        documentJson(whole, detail.call.subject, detail.row.verb, detail.row.document.position));
    Q_EMIT detailRead(detail);
}

QList<RunRecord> JournalReadWorker::runs(const QString &where, const QVariantList &values)
{
    QSqlQuery query = m_database.prepared(
        u"SELECT uuid, profile, organisation, subject, verb, source, started_ms, finished_ms, "
        "outcome, message, documents FROM run %1 ORDER BY id DESC LIMIT %2"_s.arg(where)
            .arg(OverviewRuns));
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    QList<RunRecord> result;
    if (!query.exec()) {
        report(query.lastError());
    }
    while (query.next()) {
        RunRecord run;
        run.uuid = query.value(0).toString();
        run.profileId = m_rows.term(query.value(1));
        run.organisation = m_rows.term(query.value(2));
        run.subject = m_rows.term(query.value(3));
        run.verb = apiVerbFromKey(m_rows.term(query.value(4)));
        run.source = query.value(5).toString();
        run.startedAt = journalMoment(query.value(6));
        run.finishedAt = journalMoment(query.value(7));
        run.outcome = outcomeOf(m_rows.term(query.value(8)));
        run.message = query.value(9).toString();
        run.documents = query.value(10).toLongLong();
        result.append(run);
    }
    return result;
}

void JournalReadWorker::readOverview(const QString &profileId)
{
    OverviewFigures figures;
    const QDate today = QDate::currentDate();
    for (int ago = OverviewDays - 1; ago >= 0; --ago) {
        figures.days.append({ today.addDays(-ago), {} });
    }
    if (!isReady()) {
        Q_EMIT overviewRead(figures);
        return;
    }
    const Transaction transaction(m_database);
    const QString profile = u"profile = (SELECT id FROM term WHERE text = ?)"_s;
    QSqlQuery query =
        m_database.prepared(u"SELECT hour, subject, outcome, sum(documents), sum(calls) FROM "
                            u"counter WHERE hour >= ? %1 "
                            "GROUP BY hour, subject, outcome"_s.arg(
                                profileId.isEmpty() ? QString() : u"AND "_s + profile));
    const QDate firstDay = figures.days.constFirst().day;
    query.bindValue(0, firstDay.startOfDay().toSecsSinceEpoch() / SecondsPerHour);
    if (!profileId.isEmpty()) {
        query.bindValue(1, profileId);
    }
    if (!query.exec()) {
        report(query.lastError());
    }
    std::map<QString, OutcomeCounts> subjects;
    while (query.next()) {
        const QDate day =
            QDateTime::fromSecsSinceEpoch(query.value(0).toLongLong() * SecondsPerHour).date();
        const qint64 index = std::clamp<qint64>(firstDay.daysTo(day), 0, OverviewDays - 1);
        const Outcome outcome = outcomeOf(m_rows.term(query.value(2)));
        // A call line counts only when it tells of trouble: a successful sign-in is no document, a
        // refused one is something to look at.
        const qint64 count =
            query.value(3).toLongLong() + (isTrouble(outcome) ? query.value(4).toLongLong() : 0);
        figures.days[index].documents[outcome] += count;
        if (count > 0) {
            subjects[m_rows.term(query.value(1))][outcome] += count;
        }
    }
    for (const auto &[subject, counts] : subjects) {
        figures.subjects.append({ subject, counts });
    }
    std::ranges::stable_sort(figures.subjects, [](const auto &a, const auto &b) {
        return a.documents.total() > b.documents.total();
    });
    figures.lastRuns =
        profileId.isEmpty() ? runs({}, {}) : runs(u"WHERE "_s + profile, { profileId });
    Q_EMIT overviewRead(figures);
}

void JournalReadWorker::readStatuses(const QString &profileId, quint64 request)
{
    const auto isCancelled = [this, request] { return m_newestStatuses != request; };
    if (isCancelled()) {
        return;
    }
    StatusFigures figures;
    figures.since = QDate::currentDate().addDays(1 - OverviewDays).startOfDay();
    if (isReady()) {
        const Transaction transaction(m_database);
        StatusCounter counter(m_database, isCancelled);
        const auto counted = counter.count(profileId, figures.since);
        report(counter.lastError());
        if (!counted) {
            return; // given up, or reported
        }
        figures = *counted;
    }
    Q_EMIT statusesRead(figures);
}

void JournalReadWorker::readChoices()
{
    JournalChoices choices;
    if (isReady()) {
        const Transaction transaction(m_database);
        choices.subjects = terms(u"SELECT subject FROM counter"_s);
        // Step by step through the index from one value to the next: DISTINCT would read it all.
        choices.organisations = terms(
            u"WITH RECURSIVE step(id) AS (SELECT min(organisation) FROM call UNION ALL "
            "SELECT (SELECT min(organisation) FROM call WHERE organisation > step.id) FROM step "
            "WHERE step.id IS NOT NULL) SELECT id FROM step"_s);
    }
    Q_EMIT choicesRead(choices);
}

void JournalReadWorker::find(const QString &text, int limit)
{
    QList<JournalRow> rows;
    if (isReady() && !text.trimmed().isEmpty()) {
        const Transaction transaction(m_database);
        const std::optional<IdSet> ids = search({ .text = text }, [] { return false; });
        if (ids) {
            const qint64 count = ids->count();
            rows = m_rows.of(ids->slice(std::max<qint64>(count - limit, 0), limit));
            report(m_rows.takeError());
            std::ranges::reverse(rows);
        }
    }
    Q_EMIT found(text, rows);
}

void JournalReadWorker::setWatching(bool isWatching)
{
    m_dataVersion = -1;
    if (isWatching) {
        m_watch->start();
    } else {
        m_watch->stop();
    }
}

/// A damaged file may have been replaced by a new one of its name: what is open is then the old one.
void JournalReadWorker::leaveReplacedFile()
{
    if (m_database.isReplaced()) {
        m_database.close();
        m_rows.forgetTerms();
        m_ids = {};
        m_lastId = 0;
        m_retention = -1; // the next count looks at everything
        m_dataVersion = -1;
    }
}

void JournalReadWorker::look()
{
    leaveReplacedFile();
    if (!m_database.isOpen()) {
        const auto state = JournalDatabase::inspect(m_file, JournalDatabase::Inspection::Quick);
        if (state != JournalDatabase::FileState::Ours
            && state != JournalDatabase::FileState::Older) {
            return; // not yet; what is wrong with it is said to whoever asks for rows
        }
    }
    if (!isReady()) {
        return;
    }
    // Changes exactly when another connection has committed.
    const qint64 version = scalar(m_database.connection(), u"PRAGMA data_version"_s).toLongLong();
    if (version != m_dataVersion) {
        m_dataVersion = version;
        Q_EMIT grown();
    }
}

} // namespace smartup
