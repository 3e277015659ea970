#include "app/journal/JournalPruner.h"

#include "app/journal/ArchiveShelf.h"
#include "app/journal/SqlRun.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostIds = 2000; ///< of a transaction
constexpr int LeastIds = 200;
constexpr int MostPages = 1000;
constexpr int LeastPages = 200;
/// A step aims at little more than half of what it may take; below the least amounts only the disk's own
/// time for a commit would be left, and the whole would take hours.
constexpr qint64 AimMs = 60;
/// Reading on is given up after this, before the commit.
constexpr qint64 ReadMs = 20;
constexpr int RunsAtOnce = 500;
constexpr qint64 MsPerHour = 60LL * 60 * 1000;
/// Calls are stored when they end: their ids follow their time, but for so long.
constexpr qint64 MostDelaySeconds = 24LL * 60 * 60;

} // namespace

class JournalPruner::Statements
{
public:
    explicit Statements(JournalDatabase &database)
        : countLines(database.prepared(
            u"SELECT subject, outcome, sum(position >= 0), sum(position < 0) FROM document "
            "NOT INDEXED WHERE id BETWEEN ? AND ? GROUP BY subject, outcome"_s))
        , takeFromCounter(database.prepared(
              u"UPDATE counter SET documents = documents - ?, calls = calls - ? WHERE hour = ? AND "
              "profile = (SELECT profile FROM call WHERE id = ?) AND subject = ? AND outcome = ?"_s))
        , deleteCounter(database.prepared(
              u"DELETE FROM counter WHERE hour = ? AND documents <= 0 AND calls <= 0"_s))
        , deleteTries(database.prepared(u"DELETE FROM attempt WHERE document BETWEEN ? AND ?"_s))
        , deleteLines(database.prepared(u"DELETE FROM document WHERE id BETWEEN ? AND ?"_s))
        , shortenCall(database.prepared(u"UPDATE call SET first_document = ? WHERE id = ?"_s))
        , deleteBody(database.prepared(u"DELETE FROM body WHERE call = ?"_s))
        , deleteSettings(database.prepared(u"DELETE FROM call_settings WHERE call = ?"_s))
        , deleteRemarks(database.prepared(u"DELETE FROM remark WHERE call = ?"_s))
        , deleteCall(database.prepared(u"DELETE FROM call WHERE id = ?"_s))
        , gapBefore(database.prepared(
              u"SELECT first_document, last_document FROM gap WHERE first_document <= ? "
              "ORDER BY first_document DESC LIMIT 1"_s))
        , gapAfter(database.prepared(u"SELECT last_document FROM gap WHERE first_document = ?"_s))
        , deleteGap(database.prepared(u"DELETE FROM gap WHERE first_document = ?"_s))
        , writeGap(database.prepared(u"INSERT INTO gap VALUES (?, ?)"_s))
        , beginRun(database.prepared(u"INSERT INTO retention (started_ms, documents, calls, "
                                     u"bodies, sweeps) VALUES (?, 0, 0, 0, 0)"_s))
        , noteRun(database.prepared(u"UPDATE retention SET documents = ?, calls = ?, bodies = ?, "
                                    u"finished_ms = ? WHERE id = ?"_s))
    {
    }

    QSqlQuery countLines;
    QSqlQuery takeFromCounter;
    QSqlQuery deleteCounter;
    QSqlQuery deleteTries;
    QSqlQuery deleteLines;
    QSqlQuery shortenCall;
    QSqlQuery deleteBody;
    QSqlQuery deleteSettings;
    QSqlQuery deleteRemarks;
    QSqlQuery deleteCall;
    QSqlQuery gapBefore;
    QSqlQuery gapAfter;
    QSqlQuery deleteGap;
    QSqlQuery writeGap;
    QSqlQuery beginRun;
    QSqlQuery noteRun;
};

namespace {

/// What people say about a call and have not withdrawn: uuids.
QStringList remarksOf(JournalDatabase &journal, const WalkedCall &call)
{
    QSqlQuery query =
        journal.prepared(u"SELECT uuid FROM remark WHERE call = ? AND withdrawn_ms IS NULL"_s);
    runSql(query, { call.id });
    QStringList remarks;
    while (query.next()) {
        remarks.append(query.value(0).toString());
    }
    return remarks;
}

RetentionWalk::IsArchived archivedIn(const RetentionOrder &order, JournalDatabase &journal)
{
    if (order.policy.archives == 0) {
        return {};
    }
    return [shelf = std::make_shared<ArchiveShelf>(order.archiveFolder), &journal](
               const WalkedCall &call) { return shelf->holds(call, remarksOf(journal, call)); };
}

} // namespace

JournalPruner::JournalPruner(JournalDatabase &database, RetentionOrder order)
    : m_database(database)
    , m_order(std::move(order))
    , m_horizons(retentionHorizons(m_order.policy, m_order.now))
    , m_sql(std::make_unique<Statements>(database))
    , m_walk(database, m_order.open, archivedIn(m_order, database))
    , m_texts(database)
    , m_chain(database.connection())
    , m_bytesBefore(usedBytes(database.connection()))
    , m_idsAtOnce(MostIds / 4)
    , m_pagesAtOnce(MostPages / 4)
{
    m_walk.keep(m_order.unsent);
    // Lines name their call without an index: the check would read all of them for each call that
    // goes. What goes here goes whole, from the leaves.
    QSqlQuery(m_database.connection()).exec(u"PRAGMA foreign_keys = 0"_s);
}

JournalPruner::~JournalPruner()
{
    m_sql.reset();
    QSqlQuery(m_database.connection()).exec(u"PRAGMA foreign_keys = 1"_s);
}

std::variant<bool, QSqlError> JournalPruner::step()
{
    if (m_phase == Phase::Done) {
        return false;
    }
    QElapsedTimer clock;
    clock.start();
    // The exception never leaves this function, see JournalWriter::write.
    try {
        doStep();
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    const qint64 took = clock.elapsed();
    ++m_report.steps;
    m_report.longestStepMs = std::max(m_report.longestStepMs, took);
    adapt(took);
    return m_phase != Phase::Done;
}

void JournalPruner::adapt(qint64 milliseconds)
{
    const auto fit = [milliseconds](int &amount, int least, int most) {
        if (milliseconds > AimMs) {
            amount = std::max(least, amount / 2);
        } else if (milliseconds < AimMs / 2) {
            amount = std::min(most, amount + amount / 4);
        }
    };
    if (m_phase == Phase::Room) {
        fit(m_pagesAtOnce, LeastPages, MostPages);
    } else {
        fit(m_idsAtOnce, LeastIds, MostIds);
    }
}

void JournalPruner::doStep()
{
    switch (m_phase) {
    case Phase::Prepare:
        prepare();
        return;
    case Phase::Bodies:
        takeBodies();
        return;
    case Phase::Rows:
        takeRows();
        return;
    case Phase::Size:
        lookAtSize();
        return;
    case Phase::Chain:
        shortenChain();
        return;
    case Phase::Runs:
        takeRuns();
        return;
    case Phase::Texts:
        takeTexts();
        return;
    case Phase::Room:
        giveRoomBack();
        return;
    case Phase::Finish:
        finish();
        return;
    case Phase::Done:
        return;
    }
    Q_UNREACHABLE();
}

void JournalPruner::prepare()
{
    if (m_walk.prepareMore()) {
        return;
    }
    // One that was broken off is gone on with: what it took away left texts and room behind.
    QSqlQuery query = m_database.prepared(
        u"SELECT id, documents, calls, bodies FROM retention WHERE finished_ms IS NULL "
        "ORDER BY id DESC LIMIT 1"_s);
    runSql(query, {});
    if (query.next()) {
        m_run = query.value(0).toLongLong();
        m_earlier.documents = query.value(1).toLongLong();
        m_earlier.calls = query.value(2).toLongLong();
        m_earlier.bodies = query.value(3).toLongLong();
    }
    m_phase = Phase::Bodies;
}

bool JournalPruner::isSmallEnough()
{
    return m_stage && !isTooLarge(m_order.policy, usedBytes(m_database.connection()));
}

void JournalPruner::takeBodies()
{
    const QDateTime newest = m_horizons.newestBodies();
    const QList<WalkedCall> calls =
        newest.isValid() ? m_walk.nextWithBodies(m_body) : QList<WalkedCall>();
    if (calls.isEmpty() || isSmallEnough()
        || calls.constFirst().atMs > newest.addSecs(MostDelaySeconds).toMSecsSinceEpoch()) {
        m_phase = m_stage ? Phase::Size : Phase::Rows;
        return;
    }
    QElapsedTimer clock;
    clock.start();
    std::optional<WriteTransaction> transaction;
    for (const WalkedCall &call : calls) {
        // Those of calls that go whole go with them.
        if (m_walk.judge(call, m_horizons) == Keeping::Lines) {
            if (!transaction) {
                transaction.emplace(m_database.connection());
                beginRun();
            }
            removeBody(call);
        }
        m_body = call.id;
        if (clock.elapsed() > ReadMs || isSmallEnough()) {
            break;
        }
    }
    if (transaction) {
        endOfPiece(*transaction);
    }
}

void JournalPruner::takeRows()
{
    const QList<WalkedCall> calls = m_walk.nextByTime(m_place, m_horizons.newestRows());
    if (calls.isEmpty() || isSmallEnough()) {
        m_phase = Phase::Size;
        return;
    }
    QElapsedTimer clock;
    clock.start();
    std::optional<WriteTransaction> transaction;
    qint64 budget = m_idsAtOnce;
    for (const WalkedCall &call : calls) {
        if (m_walk.judge(call, m_horizons) == Keeping::Nothing) {
            if (!transaction) {
                transaction.emplace(m_database.connection());
                beginRun();
            }
            const qint64 count = std::min(budget, call.lines());
            removeLines(call, count);
            budget -= count;
            if (count < call.lines()) {
                break; // the rest of it stands at the same place the next time
            }
            removeCall(call);
        }
        m_place = { call.atMs, call.firstDocument };
        if (budget <= 0 || clock.elapsed() > ReadMs || isSmallEnough()) {
            break;
        }
    }
    if (transaction) {
        endOfPiece(*transaction);
    }
}

/// What has gone is said in the chain, in the same transaction.
void JournalPruner::endOfPiece(WriteTransaction &transaction)
{
    noteRun(false);
    if (!m_taken.isEmpty()) {
        m_chain.append(m_taken, m_order.now.toMSecsSinceEpoch());
        m_taken = {};
    }
    transaction.commit();
}

/// The lines with everything that counts or names them, from the first one on.
void JournalPruner::removeLines(const WalkedCall &call, qint64 count)
{
    const qint64 first = call.firstDocument;
    const qint64 last = first + count - 1;
    const qint64 hour = call.atMs / MsPerHour;
    runSql(m_sql->countLines, { first, last });
    while (m_sql->countLines.next()) {
        runSql(m_sql->takeFromCounter,
               { m_sql->countLines.value(2), m_sql->countLines.value(3), hour, call.id,
                 m_sql->countLines.value(0), m_sql->countLines.value(1) });
    }
    m_sql->countLines.finish();
    runSql(m_sql->deleteCounter, { hour });
    runSql(m_sql->deleteTries, { first, last });
    runSql(m_sql->deleteLines, { first, last });
    m_report.documents += count;
    addGap(first, last);
    if (count < call.lines()) {
        runSql(m_sql->shortenCall, { last + 1, call.id });
        m_taken.begun.add(call.id);
    }
}

void JournalPruner::removeCall(const WalkedCall &call)
{
    runSql(m_sql->deleteBody, { call.id });
    runSql(m_sql->deleteSettings, { call.id });
    runSql(m_sql->deleteRemarks, { call.id });
    runSql(m_sql->deleteCall, { call.id });
    m_taken.calls.add(call.id);
    m_lastTakenCall = std::max(m_lastTakenCall, call.id);
    ++m_report.calls;
}

void JournalPruner::removeBody(const WalkedCall &call)
{
    runSql(m_sql->deleteBody, { call.id });
    m_taken.bodies.add(call.id);
    ++m_report.bodies;
}

/// Ranges that touch become one: however many calls have gone, the table stays small.
void JournalPruner::addGap(qint64 first, qint64 last)
{
    runSql(m_sql->gapBefore, { first });
    if (m_sql->gapBefore.next() && m_sql->gapBefore.value(1).toLongLong() == first - 1) {
        first = m_sql->gapBefore.value(0).toLongLong();
    }
    m_sql->gapBefore.finish();
    runSql(m_sql->deleteGap, { first });
    runSql(m_sql->gapAfter, { last + 1 });
    if (m_sql->gapAfter.next()) {
        const qint64 after = last + 1;
        last = m_sql->gapAfter.value(0).toLongLong();
        m_sql->gapAfter.finish();
        runSql(m_sql->deleteGap, { after });
    }
    m_sql->gapAfter.finish();
    runSql(m_sql->writeGap, { first, last });
}

void JournalPruner::lookAtSize()
{
    m_stage = nextSizeStage(m_order.policy, usedBytes(m_database.connection()), m_stage);
    if (!m_stage) {
        m_phase = Phase::Chain;
        return;
    }
    m_horizons = sizeHorizons(m_order.policy, *m_stage, m_order.now);
    m_place = {};
    m_body = 0;
    switch (*m_stage) {
    case SizeStage::Bodies:
    case SizeStage::TroubleBodies:
        m_phase = Phase::Bodies;
        return;
    case SizeStage::Rows:
    case SizeStage::TroubleRows:
        m_phase = Phase::Rows;
        return;
    }
}

void JournalPruner::shortenChain()
{
    if (!m_anchors) {
        m_anchors.emplace(m_database, m_lastTakenCall);
    }
    if (m_lastTakenCall == 0 || !m_anchors->step()) {
        m_anchors.reset();
        m_phase = Phase::Runs;
    }
}

/// Runs whose calls have all gone, or that never had one.
void JournalPruner::takeRuns()
{
    if (m_run == 0) {
        m_phase = Phase::Room; // nothing went: no run and no text either
        return;
    }
    QSqlDatabase &connection = m_database.connection();
    const qint64 last =
        scalar(connection,
               u"SELECT max(id) FROM (SELECT id FROM run WHERE id > %1 ORDER BY id LIMIT %2)"_s
                   .arg(m_lastRun)
                   .arg(RunsAtOnce))
            .toLongLong();
    if (last == 0) {
        m_phase = Phase::Texts;
        return;
    }
    const auto ms = [](const QDateTime &moment) {
        return moment.isValid() ? moment.toMSecsSinceEpoch() : -1;
    };
    WriteTransaction transaction(connection);
    QSqlQuery query = m_database.prepared(
        u"DELETE FROM run WHERE id > ? AND id <= ? AND finished_ms IS NOT NULL AND finished_ms < "
        "CASE WHEN outcome IN (%1) THEN ? ELSE ? END "
        "AND NOT EXISTS (SELECT 1 FROM call WHERE call.run = run.id)"_s.arg(m_walk.troubleTerms()));
    runSql(query, { m_lastRun, last, ms(m_horizons.troubleRows), ms(m_horizons.rows) });
    transaction.commit();
    m_lastRun = last;
}

void JournalPruner::takeTexts()
{
    if (m_report.documents + m_earlier.documents == 0 || !m_texts.step(m_run)) {
        m_report.texts = m_texts.taken();
        m_phase = Phase::Room;
    }
}

void JournalPruner::giveRoomBack()
{
    QSqlDatabase &connection = m_database.connection();
    const qint64 before = scalar(connection, u"PRAGMA freelist_count"_s).toLongLong();
    if (before > 0) {
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        if (!query.exec(u"PRAGMA incremental_vacuum(%1)"_s.arg(m_pagesAtOnce))) {
            throw SqlFailure { query.lastError() };
        }
        while (query.next()) { } // each row is a page
    }
    if (scalar(connection, u"PRAGMA freelist_count"_s).toLongLong() == before) {
        m_phase = Phase::Finish; // nothing is left, or nothing can be moved
    }
}

void JournalPruner::finish()
{
    m_report.isTooLarge = isTooLarge(m_order.policy, usedBytes(m_database.connection()));
    m_report.bytes = std::max<qint64>(0, m_bytesBefore - usedBytes(m_database.connection()));
    m_report.isFinished = true;
    if (m_run > 0) {
        WriteTransaction transaction(m_database.connection());
        noteRun(true);
        transaction.commit();
        // The file becomes shorter when all of the WAL is in it, unless somebody reads the old end.
        QSqlQuery(m_database.connection()).exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    }
    m_phase = Phase::Done;
}

void JournalPruner::beginRun()
{
    m_taken = {}; // of a transaction that was taken back
    if (m_run == 0) {
        runSql(m_sql->beginRun, { m_order.now.toMSecsSinceEpoch() });
        m_run = m_sql->beginRun.lastInsertId().toLongLong();
    }
}

void JournalPruner::noteRun(bool isFinished)
{
    const QVariant finished = isFinished ? QVariant(m_order.now.toMSecsSinceEpoch())
                                         : QVariant(QMetaType::fromType<qint64>());
    runSql(m_sql->noteRun,
           { m_earlier.documents + m_report.documents, m_earlier.calls + m_report.calls,
             m_earlier.bodies + m_report.bodies, finished, m_run });
}

} // namespace smartup
