#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/JournalQuery.h"

#include <QList>
#include <QSqlError>

#include <array>
#include <span>

namespace smartup {

/// One statement that yields ids, or first and last ids of calls.
struct JournalSource
{
    QString sql;
    QVariantList values;
    bool yieldsRanges = false;
};

/// One part of a query, in both ways of asking.
struct JournalCriterion
{
    QList<JournalSource> sources; ///< any of them makes a line match; none: no index knows
    QString condition; ///< the same for one line of `document`
    QVariantList values; ///< of the condition
    bool isCostly = false; ///< the sources read much: few lines are better looked at one by one
    bool isLeftOut = false; ///< what it finds is taken away

    /// The condition as a line must meet it. What a line does not have it is not: no NULL gets through.
    [[nodiscard]] QString test() const;
};

/// What a query asks of the database, part by part.
class JournalCriteria
{
public:
    explicit JournalCriteria(JournalDatabase &database);

    /// Of no use when the database did not answer (lastError() then).
    [[nodiscard]] QList<JournalCriterion> of(const JournalQuery &query);

    [[nodiscard]] const QSqlError &lastError() const { return m_error; }

private:
    struct KeyColumn
    {
        QLatin1StringView name;
        QLatin1StringView index;
    };
    struct TextColumn
    {
        QLatin1StringView name;
        QLatin1StringView index;
        QLatin1StringView words; ///< the dictionary, narrowed to what matches
        bool isPrefix = false; ///< of the unfolded text, besides the folded part
    };
    class Alternatives;
    /// Keys are found by their beginning, through an ordered index.
    static const std::array<KeyColumn, 3> KeyColumns;
    /// Names, messages and codes repeat: the dictionary is searched as text, and leads to the documents.
    static const std::array<TextColumn, 3> TextColumns;

    void addKinds(const JournalQuery &query, QList<JournalCriterion> &parts);
    void addCalls(const JournalQuery &query, QList<JournalCriterion> &parts);
    static void addKeys(const JournalQuery &query, QList<JournalCriterion> &parts);
    static void addTexts(const JournalQuery &query, QList<JournalCriterion> &parts);
    void addUnindexed(const JournalQuery &query, QList<JournalCriterion> &parts);
    void addFields(const JournalQuery &query, QList<JournalCriterion> &parts);
    void addLeftOut(const JournalQuery &one, QList<JournalCriterion> &parts);
    [[nodiscard]] bool areMost(const QStringList &subjects);
    [[nodiscard]] JournalCriterion kindCriterion(const JournalQuery &query);
    [[nodiscard]] JournalCriterion otherSubjectsCriterion(const QStringList &subjects);
    [[nodiscard]] JournalCriterion organisationCriterion(const QString &organisation);
    [[nodiscard]] JournalCriterion originCriterion(const QList<ErrorOrigin> &origins);
    [[nodiscard]] JournalCriterion remarkCriterion(const QList<RemarkKind> &kinds);
    [[nodiscard]] static JournalCriterion keyCriterion(std::span<const KeyColumn> columns,
                                                       const QStringList &keys);
    [[nodiscard]] static JournalCriterion textCriterion(const QString &text);
    [[nodiscard]] static JournalCriterion callCriterion(const QString &where,
                                                        const QVariantList &values);
    [[nodiscard]] QString termIds(const QStringList &texts);

    JournalDatabase &m_database;
    QSqlError m_error;
};

} // namespace smartup
