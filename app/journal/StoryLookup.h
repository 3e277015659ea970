#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalRows.h"
#include "models/journal/JournalStory.h"

#include <QStringList>

#include <utility>

namespace smartup {

/// Everything that the log knows of one document: lines of the same type and connection that share
/// its external id or its Smartup id, also by way of each other; and, of lines whose ids do not
/// contradict, its number within the organisation. Each key is looked up in its index, and a page is
/// as far as anything is read.
class StoryLookup
{
public:
    StoryLookup(JournalDatabase &database, JournalRows &rows);

    /// `beyond`: only lines older than this one; 0 = the newest page. The line itself belongs to its
    /// story; without any key it is all of it. Nothing when the line is not there.
    [[nodiscard]] JournalStory of(qint64 documentId, qint64 beyond);

    /// The first failure, once.
    [[nodiscard]] QSqlError takeError() { return std::exchange(m_error, QSqlError()); }

private:
    /// What lines of the same document have in common.
    struct Keys
    {
        qint64 profile = 0; ///< numbers of the dictionary
        qint64 subject = 0;
        qint64 organisation = 0;
        QStringList externalIds;
        QStringList smartupIds;
        QString number;
    };

    [[nodiscard]] std::optional<Keys> keysOf(qint64 documentId);
    /// The ids that lines with those of the keys have besides.
    void spread(Keys &keys);
    [[nodiscard]] QStringList
    otherIds(const QString &wanted, const QString &known, const QStringList &ids, const Keys &keys);
    [[nodiscard]] std::vector<qint64> linesOf(const Keys &keys, qint64 beyond);
    [[nodiscard]] QSqlQuery answered(const QString &sql, const QVariantList &values);
    /// The next row. A page that cannot be read ends an answer like its last row does: it is noted.
    [[nodiscard]] bool nextOf(QSqlQuery &query);
    void note(const QSqlQuery &query);

    JournalDatabase &m_database;
    JournalRows &m_rows;
    QSqlError m_error;
};

} // namespace smartup
