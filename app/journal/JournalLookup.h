#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/FilterCompletion.h"

#include <QStringList>

#include <functional>

namespace smartup {

/// Small questions beside the rows: which values there are, and which numbers are not there.
class JournalLookup
{
public:
    using IsCancelled = std::function<bool()>;

    JournalLookup(JournalDatabase &database, IsCancelled isCancelled);

    /// Values of the field that begin with the text, at most `limit`; of clients those whose name
    /// contains it, too.
    [[nodiscard]] QList<FilterSuggestion>
    suggestions(FilterField field, const QString &text, int limit);

    /// Those of the list that no document has as its number, external id or Smartup id.
    [[nodiscard]] QStringList missing(const QStringList &numbers);

    [[nodiscard]] const QSqlError &lastError() const { return m_error; }

private:
    [[nodiscard]] QList<FilterSuggestion> read(const QString &sql, const QVariantList &values);
    [[nodiscard]] QList<FilterSuggestion>
    keys(QLatin1StringView column, QLatin1StringView index, const QString &begun, int limit);
    [[nodiscard]] QList<FilterSuggestion>
    recentTerms(QLatin1StringView column, const QString &begun, int limit);
    [[nodiscard]] QList<FilterSuggestion> codes(const QString &begun, int limit);
    [[nodiscard]] QList<FilterSuggestion> clients(const QString &begun, int limit);

    JournalDatabase &m_database;
    IsCancelled m_isCancelled;
    QSqlError m_error;
};

} // namespace smartup
