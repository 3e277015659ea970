#pragma once

#include "app/core/SharedDatabase.h"
#include "app/journal/SharedRecord.h"

#include <QHash>
#include <QList>

#include <optional>

namespace smartup {

/// A place among the rows of the server: behind which of them everything is still to be read.
struct SharedPlace
{
    QString xid = QStringLiteral("0"); ///< of the transaction, a number of 64 bits without a sign
    qint64 id = 0;

    friend bool operator==(const SharedPlace &, const SharedPlace &) = default;
};

/// The call up to which everything was sent.
struct SentCall
{
    qint64 id = 0;
    QString uuid; ///< empty when nothing was sent yet

    friend bool operator==(const SentCall &, const SentCall &) = default;
};

/// What is remembered of a run or a remark that was sent.
struct SentVersion
{
    qint64 id = 0; ///< in the log of this computer
    QByteArray hash; ///< of what it said
    QByteArray version; ///< made of the hashes of all it ever said
    bool isOpen = false;
};

/// How far this computer is with the shared log, on the disk. Moves on only after the server, or the
/// file that is read, has everything: an end of the program in between repeats, and never leaves out.
/// Lives on one thread.
class SharedState
{
public:
    explicit SharedState(QString file);

    [[nodiscard]] Status open();

    /// The database of the server that all the rest is about; empty at first.
    [[nodiscard]] QString instance();
    /// Another database: everything is to be sent and read again.
    [[nodiscard]] Status begin(const QString &instance);

    /// From which moment calls are sent; another one than before, and everything since is to be sent: what
    /// is there already is stored once.
    [[nodiscard]] Status setSince(qint64 ms);

    /// The log of this computer is another: everything is to be sent.
    [[nodiscard]] Status forgetSent();

    [[nodiscard]] std::optional<SentCall> lastCall(); ///< nothing: not begun
    [[nodiscard]] Status setLastCall(const SentCall &call);

    [[nodiscard]] SharedPlace place();
    [[nodiscard]] Status setPlace(const SharedPlace &place);

    /// What the log's remarks looked like when all of them had been sent.
    [[nodiscard]] QString remarks();
    [[nodiscard]] Status setRemarks(const QString &look);

    /// Ids of runs that may still change: open ones, and the newest `count`.
    [[nodiscard]] QList<qint64> changingRuns(int count);
    [[nodiscard]] qint64 lastRun();
    [[nodiscard]] SentVersion sent(SharedKind kind, const QString &uuid);
    [[nodiscard]] Status setSent(SharedKind kind, const QHash<QString, SentVersion> &versions);

private:
    [[nodiscard]] QString value(const QString &key);
    void put(const QString &key, const QString &value);
    void forget();

    SharedDatabase m_database;
};

} // namespace smartup
