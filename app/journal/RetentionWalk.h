#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/RetentionOrder.h"

#include <QSet>

#include <functional>
#include <optional>
#include <utility>

namespace smartup {

/// A call on the way of the retention.
struct WalkedCall
{
    qint64 id = 0;
    qint64 atMs = 0;
    qint64 firstDocument = 0;
    qint64 lastDocument = 0;
    QString uuid;
    qint64 outcome = 0; ///< id of its term
    qint64 bodyBytes = 0; ///< 0 = its bodies are gone already
    bool isPinned = false;

    [[nodiscard]] qint64 lines() const { return lastDocument - firstDocument + 1; }
};

/// Goes through the calls of a journal, oldest first, and says what the retention makes of each.
/// Whoever shows what would go and whoever takes it away go the same way.
class RetentionWalk
{
public:
    /// Is this call in an archive?
    using IsArchived = std::function<bool(const WalkedCall &call)>;

    /// Without a function every call may go.
    RetentionWalk(JournalDatabase &database, OpenLines open, IsArchived isArchived = {});

    /// These stay. Before judge(); how far the log was sent is read once.
    void keep(const UnsentCalls &unsent);

    /// Finds the calls of some more open documents; false when all are found. Before judge().
    [[nodiscard]] bool prepareMore();

    /// The calls that come next in the order of their time.
    struct TimePlace
    {
        qint64 atMs = -1;
        qint64 firstDocument = -1;
    };
    [[nodiscard]] QList<WalkedCall> nextByTime(TimePlace after, const QDateTime &before);
    /// The calls that come next among those that have bodies.
    [[nodiscard]] QList<WalkedCall> nextWithBodies(qint64 afterCall);

    [[nodiscard]] Keeping judge(const WalkedCall &call, const RetentionHorizons &horizons);
    [[nodiscard]] bool isOpen(const WalkedCall &call) const { return m_open.contains(call.id); }
    /// Did something go wrong in it? What was asked last is remembered.
    [[nodiscard]] bool isTrouble(const WalkedCall &call);

    /// Ids of the terms that name outcomes of trouble, as SQL: `3, 7`.
    [[nodiscard]] const QString &troubleTerms() const { return m_troubleTerms; }

private:
    [[nodiscard]] static QList<WalkedCall> read(QSqlQuery &query);
    void addOpen(QSqlQuery &query, const QString &key);

    JournalDatabase &m_database;
    OpenLines m_wanted;
    IsArchived m_isArchived;
    QSet<qint64> m_open; ///< calls
    std::optional<qint64> m_sentUpTo; ///< call; nothing when none is sent
    qint64 m_sentSinceMs = 0;
    QString m_troubleTerms;
    QSqlQuery m_byTime;
    QSqlQuery m_withBodies;
    QSqlQuery m_anyTrouble;
    std::optional<std::pair<qint64, bool>> m_lastTrouble; ///< call; trouble or not
};

/// Bytes of the file that are in use.
[[nodiscard]] qint64 usedBytes(QSqlDatabase &connection);

} // namespace smartup
