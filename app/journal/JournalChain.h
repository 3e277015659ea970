#pragma once

#include "app/journal/CallRanges.h"
#include "models/journal/ChainReport.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace smartup {

/// The chain of a journal: a row (link) for every commit that stored calls, and for every one in which
/// the retention took some away. Its hash is the SHA-256 of the hash before it and of everything in the
/// row, so that nothing of it can be changed, left out or put in between without all that follow.
///
/// A link of a commit holds two SHA-256 for each call. The first is of the call with its lines: every
/// column of `call` and `document`, texts instead of their ids, the uuid of its run, and the settings
/// that decided. The second is of its row in `body`. Not covered is what changes or can be made anew:
/// runs, tries, pins and comments, counters, gaps, the folded texts that are searched.
///
/// A chain proves a change to whoever has noted a hash of it elsewhere, or against somebody who does not
/// know of it: it has no secret, so it can be made anew from its first changed link on. That calls were
/// taken away by the retention, and not by somebody who says so in the same way, it cannot prove.
namespace chain {

inline constexpr qsizetype HashBytes = 32;
inline constexpr int FirstVersion = 3; ///< of the journal

/// Values in a form of their own, one after the other; their kinds and lengths among them, so that no
/// two rows look the same.
class RowSeal
{
public:
    void number(qint64 value);
    void text(QStringView value);
    void bytes(QByteArrayView value);
    void nothing();
    void forget(); ///< what was added
    /// Of all of them so far; begins anew.
    [[nodiscard]] QByteArray take();

private:
    void add(char kind, QByteArrayView value);
    void end(char kind, qsizetype size);

    QByteArray m_row; ///< until there is enough to be hashed
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

/// A code as the tables compare it: A to Z are a to z.
[[nodiscard]] QString foldedCode(QString code);

/// What a link knows of a call.
struct CallSeal
{
    qint64 call = 0;
    QByteArray lines; ///< SHA-256 of call and lines
    QByteArray body; ///< of the bodies; zeros = not covered, they were stored by others
};
[[nodiscard]] QByteArray packSeals(const QList<CallSeal> &seals);
/// Nothing when it is no such list.
[[nodiscard]] std::optional<QList<CallSeal>> unpackSeals(const QByteArray &packed);
[[nodiscard]] QByteArray uncoveredBody();
/// Of a row of `body`, its columns in the order of the table.
[[nodiscard]] QByteArray bodySeal(const QVariantList &row);

enum class LinkKind {
    Beginning, ///< of one of the kinds of ChainBeginning; what has ids up to its own is not covered
    Batch, ///< calls that were stored
    Taken, ///< calls or bodies that the retention took away; `seals` names them
    Anchor, ///< stands for links whose calls have all gone; `seals` is the hash before them
};

struct Link
{
    qint64 id = 0;
    LinkKind kind = LinkKind::Batch;
    ChainBeginning beginning = ChainBeginning::NewLog; ///< of a Beginning
    qint64 atMs = 0; ///< of its last call, or of the retention
    qint64 firstCall = 0;
    qint64 lastCall = 0;
    qint64 calls = 0;
    qint64 firstDocument = 0;
    qint64 lastDocument = 0;
    qint64 links = 1; ///< that it stands for
    QByteArray seals;
    QByteArray hash;
};
[[nodiscard]] QString linkKindKey(const Link &link);
/// The columns of `chain` in the order of linkOf().
inline constexpr QLatin1StringView LinkColumns(
    "id, kind, at_ms, first_call, last_call, calls, first_document, last_document, links, seals, "
    "hash");
/// Nothing when its kind is unknown.
[[nodiscard]] std::optional<Link> linkOf(const QSqlQuery &row);
/// The hash that the link must have behind `before`.
[[nodiscard]] QByteArray hashOf(const Link &link, const QByteArray &before);

/// What the retention took away, as the Taken links say.
struct Taken
{
    CallRanges calls;
    CallRanges begun; ///< lines of these are on their way out
    CallRanges bodies;

    [[nodiscard]] bool isEmpty() const
    {
        return calls.isEmpty() && begun.isEmpty() && bodies.isEmpty();
    }
    void addAll(const Taken &other);
    [[nodiscard]] QByteArray toSeals() const;
    [[nodiscard]] static std::optional<Taken> fromSeals(const QByteArray &seals);
};
/// Of all Taken links in `schema`.chain. Throws SqlFailure.
[[nodiscard]] Taken takenOf(QSqlDatabase &connection, const QString &schema);

/// Adds links to a journal, in the transaction of whoever calls. Throws SqlFailure.
class Appender
{
public:
    explicit Appender(QSqlDatabase &connection);

    /// Completes the hash; id and links are given by the table.
    void append(Link link);
    void append(const Taken &taken, qint64 atMs);

private:
    QSqlQuery m_last;
    QSqlQuery m_insert;
};

/// The first link of a journal whose calls, up to now, are not covered. Takes away what was there of a
/// chain. Throws SqlFailure.
void begin(QSqlDatabase &connection, ChainBeginning beginning, const QByteArray &from = {});

} // namespace chain

} // namespace smartup
