#include "app/journal/SharedReplica.h"

#include "app/journal/JournalFile.h"
#include "app/journal/SqlRun.h"
#include "models/journal/SharedJournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds BusyTimeout { 5000 };

QByteArray present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// The columns of one side of the table `body`.
QVariantList valuesOf(const PackedBodies::Side &side)
{
    return { present(side.headers), present(side.bytes), side.size, side.cutAt,
             present(side.sha256) };
}

} // namespace

/// Records on their way into the file: calls and runs together, a remark when its call is there.
class SharedReplica::Batch
{
public:
    explicit Batch(SharedReplica &replica)
        : m_replica(replica)
        , m_line(replica.m_database.prepared(
              u"SELECT c.id, d.id FROM call c LEFT JOIN document d ON d.id BETWEEN "
              "c.first_document AND c.last_document AND d.position = ? WHERE c.uuid = ?"_s))
        , m_setBody(replica.m_database.prepared(
              u"UPDATE body SET request_headers = ?, request = ?, request_size = ?, "
              "request_cut = ?, request_sha256 = ?, response_headers = ?, response = ?, "
              "response_size = ?, response_cut = ?, response_sha256 = ? WHERE call = (SELECT id "
              "FROM call WHERE uuid = ?)"_s))
        , m_dropBody(replica.m_database.prepared(
              u"DELETE FROM body WHERE call = (SELECT id FROM call WHERE uuid = ?)"_s))
    {
    }

    void add(const SharedRecord &record)
    {
        switch (record.kind) {
        case SharedKind::Call:
            addCall(record);
            return;
        case SharedKind::Run:
            if (const auto run = runFromShared(record.payload)) {
                m_items.append(run.value());
                return;
            }
            break;
        case SharedKind::Remark:
            if (const auto remark = remarkFromShared(record.payload)) {
                addRemark(remark.value());
                return;
            }
            break;
        }
        ++m_applied.unreadable; // of a newer program, or none of ours
    }

    [[nodiscard]] Applied finish()
    {
        write();
        return m_applied;
    }

private:
    void addCall(const SharedRecord &record)
    {
        const auto call = callFromShared(record.payload);
        const auto bodies = bodiesFromPacked(record.bodies);
        if (!call || (!bodies && !record.bodies.isEmpty())) {
            ++m_applied.unreadable;
            return;
        }
        CallRecord stored = call.value();
        stored.profileId = connectionOfComputer(record.computer, stored.profileId);
        m_items.append(stored);
        m_bodies.append({ stored.uuid, bodies });
    }

    void addRemark(const SharedRemark &shared)
    {
        write();
        runSql(
            m_line,
            { shared.position ? QVariant(*shared.position) : QVariant(QMetaType::fromType<int>()),
              shared.callUuid });
        const bool isThere = m_line.next();
        JournalRemark remark = shared.remark;
        remark.callId = isThere ? m_line.value(0).toLongLong() : 0;
        remark.documentId = isThere ? m_line.value(1).toLongLong() : 0;
        m_line.finish();
        if (!isThere || (shared.position && remark.documentId == 0)) {
            return; // about a line that the server has not, or not any more
        }
        remark.isWithdrawn = false;
        m_items.append(remark);
        if (shared.withdrawnAt.isValid()) {
            remark.isWithdrawn = true;
            remark.at = shared.withdrawnAt;
            m_items.append(remark);
        }
    }

    void write()
    {
        if (m_items.isEmpty()) {
            return;
        }
        const auto written = m_replica.m_writer->write(m_items);
        if (const auto *error = std::get_if<QSqlError>(&written)) {
            throw SqlFailure { *error };
        }
        m_applied.lines += std::get<WrittenBatch>(written).rows;
        m_items.clear();
        writeBodies();
    }

    /// As they were stored where they come from: of a long one the middle is missing.
    void writeBodies()
    {
        WriteTransaction transaction(m_replica.m_database.connection());
        for (const auto &[uuid, bodies] : std::as_const(m_bodies)) {
            if (!bodies) {
                runSql(m_dropBody, { uuid });
                continue;
            }
            runSql(m_setBody,
                   valuesOf(bodies->request) + valuesOf(bodies->response) + QVariantList { uuid });
        }
        transaction.commit();
        m_bodies.clear();
    }

    SharedReplica &m_replica;
    QSqlQuery m_line;
    QSqlQuery m_setBody;
    QSqlQuery m_dropBody;
    QList<JournalItem> m_items;
    QList<std::pair<QString, std::optional<PackedBodies>>> m_bodies;
    Applied m_applied;
};

SharedReplica::SharedReplica(QString file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_lock(m_file + ".lock"_L1)
    , m_presence(m_file + ".open"_L1)
{
}

Error SharedReplica::fail(const QSqlError &error)
{
    close(); // the next open() looks at what it is
    const StorageTrouble trouble = troubleOf(error);
    const Status done = trouble == StorageTrouble::Damaged ? discard() : Status(Done {});
    return done ? ownJournalError(trouble, m_file, error.text()) : done.error();
}

bool SharedReplica::takeLock()
{
    return m_lock.tryLock(BusyTimeout);
}

bool SharedReplica::isSound() const
{
    const auto state =
        JournalDatabase::inspect(m_file, JournalDatabase::Inspection::AfterCrashThorough);
    return state == JournalDatabase::FileState::Ours || state == JournalDatabase::FileState::Older;
}

Result<QList<Error>> SharedReplica::open()
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (const std::optional<Error> refused = refusalOfPlace(m_file)) {
        return *refused;
    }
    const bool isAlone = m_presence.isLocked() || m_presence.tryLock();
    if (!isAlone || !takeLock()) {
        return journalError(StorageTrouble::Busy, m_file, m_lock.fileName());
    }
    const JournalFile::Prepared prepared = JournalFile(m_file, m_clock).prepare(isAlone);
    const Status opened = prepared.isUsable
        ? m_database.open(m_file, JournalDatabase::Role::Writer, BusyTimeout)
        : Status(prepared.told.value(0));
    m_lock.unlock();
    if (!opened) {
        return opened.error();
    }
    // Bodies come packed, and are put in their places afterwards.
    m_writer = std::make_unique<JournalWriter>(m_database, JournalWriter::Covered::Lines);
    return prepared.told;
}

void SharedReplica::close()
{
    m_pruner.reset();
    m_writer.reset();
    m_database.close();
}

Status SharedReplica::discard()
{
    close();
    if (!takeLock()) {
        return journalError(StorageTrouble::Busy, m_file, m_lock.fileName());
    }
    for (const QLatin1StringView part : { "-wal"_L1, "-shm"_L1, ""_L1 }) {
        QFile::remove(m_file + part);
    }
    m_lock.unlock();
    return QFileInfo::exists(m_file) ? Status(journalError(StorageTrouble::Other, m_file, {}))
                                     : Status(Done {});
}

Result<SharedReplica::Applied> SharedReplica::apply(const QList<SharedRecord> &records)
{
    if (!takeLock()) {
        return journalError(StorageTrouble::Busy, m_file, m_lock.fileName());
    }
    try {
        Applied applied;
        {
            Batch batch(*this);
            for (const SharedRecord &record : records) {
                batch.add(record);
            }
            applied = batch.finish();
        }
        m_lock.unlock();
        return applied;
    } catch (const SqlFailure &failure) {
        m_lock.unlock();
        return fail(failure.error);
    }
}

Result<bool> SharedReplica::pruneAStep(const RetentionPolicy &policy)
{
    if (!takeLock()) {
        return journalError(StorageTrouble::Busy, m_file, m_lock.fileName());
    }
    if (!m_pruner) {
        RetentionOrder order { policy, {}, {}, m_clock.now() };
        order.policy.archives = 0;
        m_pruner = std::make_unique<JournalPruner>(m_database, order);
    }
    const auto result = m_pruner->step();
    m_lock.unlock();
    if (const auto *failure = std::get_if<QSqlError>(&result)) {
        return fail(*failure);
    }
    const bool hasMore = std::get<bool>(result);
    if (!hasMore) {
        m_pruner.reset();
    }
    return hasMore;
}

} // namespace smartup
