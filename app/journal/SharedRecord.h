#pragma once

#include "models/core/Result.h"
#include "models/journal/JournalRecords.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace smartup {

/// What a row of the shared log is about; the numbers stand in its tables.
enum class SharedKind { Call = 1, Run = 2, Remark = 3 };

/// One row of the shared log, as it travels.
struct SharedRecord
{
    SharedKind kind = SharedKind::Call;
    QString uuid; ///< of the call, run or remark
    /// Empty of a call, which never changes; of the others a hash that tells one state from another.
    QByteArray version;
    qint64 atMs = 0; ///< its moment, 1970, UTC
    QByteArray payload; ///< packed JSON
    QByteArray bodies; ///< packedBodies() of a call; empty when there are none (any more)
    QString computer {}; ///< of one that was read: the name of who sent it
};

/// A remark without the ids of one computer's log.
struct SharedRemark
{
    JournalRemark remark; ///< callId and documentId are not set
    QString callUuid;
    std::optional<int> position; ///< of the line in its call; none = about the whole call
    QDateTime withdrawnAt; ///< invalid while it stands

    friend bool operator==(const SharedRemark &, const SharedRemark &) = default;
};

// What a call, a run, a remark says, as JSON, and back. Ids of the journal, bodies and headers are not
// part of it. Reading fails on what is no such record; names that are not known are passed over: a
// newer program may say more.

[[nodiscard]] QByteArray callToShared(const CallRecord &call);
[[nodiscard]] Result<CallRecord> callFromShared(const QByteArray &payload);
[[nodiscard]] QByteArray runToShared(const RunRecord &run);
[[nodiscard]] Result<RunRecord> runFromShared(const QByteArray &payload);
[[nodiscard]] QByteArray remarkToShared(const SharedRemark &remark);
[[nodiscard]] Result<SharedRemark> remarkFromShared(const QByteArray &payload);

/// The columns of the journal's table `body` behind its call, as they are stored: packed already.
struct PackedBodies
{
    struct Side
    {
        QByteArray headers;
        QByteArray bytes;
        qint64 size = 0;
        qint64 cutAt = -1;
        QByteArray sha256;
    };
    Side request;
    Side response;
};
[[nodiscard]] QByteArray packedBodies(const PackedBodies &bodies);
[[nodiscard]] std::optional<PackedBodies> bodiesFromPacked(const QByteArray &packed);

} // namespace smartup
