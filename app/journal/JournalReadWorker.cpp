#include "app/journal/JournalReadWorker.h"

#include "app/journal/DuplicateCounter.h"
#include "app/journal/JournalRemarks.h"
#include "app/journal/JournalSearch.h"
#include "app/journal/StatusCounter.h"
#include "app/journal/StoryLookup.h"
#include "models/journal/DocumentJson.h"
#include "models/journal/Retention.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto WatchInterval = 250ms;
constexpr int OverviewDays = 30;
constexpr int OverviewRuns = 10;
constexpr qint64 SecondsPerHour = 60LL * 60;
constexpr qint64 ReplacedFile = -1; ///< no run of a retention: what was found is of another file

} // namespace

JournalReadWorker::JournalReadWorker(QString file,
                                     const std::atomic<quint64> &newestQuery,
                                     const std::atomic<quint64> &newestDetail,
                                     const std::atomic<quint64> &newestStatuses,
                                     const std::atomic<quint64> &newestDuplicates)
    : m_file(std::move(file))
    , m_newestQuery(newestQuery)
    , m_newestDetail(newestDetail)
    , m_newestStatuses(newestStatuses)
    , m_newestDuplicates(newestDuplicates)
    , m_rows(m_database)
    , m_details(m_file, m_database, m_rows, [this](const Error &error) { Q_EMIT failed(error); })
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
    const Result<bool> opened = openJournal(m_database, m_file);
    if (!opened) {
        Q_EMIT failed(opened.error());
    }
    return opened && opened.value();
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
    bool isAnew = false;
    const qint64 retention = lastRetention();
    if (retention != m_retention) {
        // Lines are gone: whatever was found may be among them. More may have come than went, so that
        // the number of rows says nothing.
        std::optional<IdSet> ids =
            search(m_query, [this, generation] { return m_newestQuery != generation; });
        if (!ids) {
            return;
        }
        IdSet gone = std::exchange(m_ids, std::move(*ids));
        gone.subtract(m_ids);
        isAnew = m_retention == ReplacedFile || !gone.isEmpty();
        if (isAnew) {
            m_order.clear();
        }
        m_retention = retention;
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
    const JournalCount found { m_ids.count(), total, clock.elapsed(), isAnew };
    Q_EMIT counted(generation, found);
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
    const bool isAnswered = query.exec();
    while (isAnswered && query.next()) {
        texts.append(query.value(0).toString());
    }
    report(query.lastError()); // a page that cannot be read ends an answer like its last row
    return texts;
}

std::optional<JournalDetail> JournalReadWorker::detailOf(qint64 documentId)
{
    std::optional<JournalDetail> detail;
    {
        const Transaction transaction(m_database);
        detail = m_details.read(documentId);
    }
    if (!detail) {
        return std::nullopt;
    }
    const bool travelsInRequest = detail->row.verb == ApiVerb::Import;
    const StoredBody &body = travelsInRequest ? detail->request : detail->response;
    const QByteArray whole = body.isTruncated() ? body.bytes.first(body.cutAt) : body.bytes;
    detail->documentJson = indentedJson(
        documentJson(whole, detail->call.subject, detail->row.verb, detail->row.document.position));
    return detail;
}

void JournalReadWorker::readDetail(qint64 documentId, quint64 request)
{
    if (m_newestDetail != request || !isReady()) {
        return;
    }
    if (const std::optional<JournalDetail> detail = detailOf(documentId)) {
        Q_EMIT detailRead(*detail);
    }
}

void JournalReadWorker::readDetails(const QList<qint64> &documentIds, quint64 ticket)
{
    QList<JournalDetail> details;
    if (isReady()) {
        for (const qint64 id : documentIds) {
            if (const std::optional<JournalDetail> detail = detailOf(id)) {
                details.append(*detail);
            }
        }
    }
    Q_EMIT detailsRead(ticket, details);
}

void JournalReadWorker::readStory(qint64 documentId, qint64 beyond)
{
    JournalStory story;
    story.documentId = documentId;
    story.beyond = beyond;
    if (isReady()) {
        const Transaction transaction(m_database);
        StoryLookup lookup(m_database, m_rows);
        story = lookup.of(documentId, beyond);
        report(lookup.takeError());
    }
    Q_EMIT storyRead(story);
}

void JournalReadWorker::readRemarks(qint64 callId)
{
    CallRemarks result { callId, {} };
    if (isReady() && m_rows.hasSideTables()) {
        JournalRemarks remarks(m_database);
        result.remarks = remarks.ofCalls({ callId });
        report(remarks.takeError());
    }
    Q_EMIT remarksRead(result);
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
    const bool isAnswered = query.exec();
    std::map<QString, OutcomeCounts> subjects;
    while (isAnswered && query.next()) {
        const QDate day =
            QDateTime::fromSecsSinceEpoch(query.value(0).toLongLong() * SecondsPerHour).date();
        const qint64 index = std::clamp<qint64>(firstDay.daysTo(day), 0, OverviewDays - 1);
        const Outcome outcome =
            outcomeFromKey(m_rows.term(query.value(2))).value_or(Outcome::Unknown);
        // A call line counts only when it tells of trouble: a successful sign-in is no document, a
        // refused one is something to look at.
        const qint64 count =
            query.value(3).toLongLong() + (isTrouble(outcome) ? query.value(4).toLongLong() : 0);
        figures.days[index].documents[outcome] += count;
        if (count > 0) {
            subjects[m_rows.term(query.value(1))][outcome] += count;
        }
    }
    report(query.lastError());
    for (const auto &[subject, counts] : subjects) {
        figures.subjects.append({ subject, counts });
    }
    std::ranges::stable_sort(figures.subjects, [](const auto &a, const auto &b) {
        return a.documents.total() > b.documents.total();
    });
    figures.lastRuns = profileId.isEmpty()
        ? m_details.runs({ {}, {}, OverviewRuns })
        : m_details.runs({ u"WHERE "_s + profile, { profileId }, OverviewRuns });
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

void JournalReadWorker::readDuplicates(const QString &profileId, quint64 request)
{
    const auto isCancelled = [this, request] { return m_newestDuplicates != request; };
    if (isCancelled()) {
        return;
    }
    DuplicateFigures figures;
    if (isReady()) {
        const Transaction transaction(m_database);
        DuplicateCounter counter(m_database, isCancelled);
        const auto counted =
            counter.count(profileId, QDate::currentDate().addDays(1 - OverviewDays).startOfDay());
        report(counter.lastError());
        if (!counted) {
            return; // given up, or reported
        }
        figures = *counted;
    }
    Q_EMIT duplicatesRead(figures);
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
        m_order.clear();
        m_lastId = 0;
        m_retention = ReplacedFile; // the next count looks at everything
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
