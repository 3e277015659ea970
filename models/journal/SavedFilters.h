#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace smartup {

/// A filter of the log under a name: its expression, so that "today" stays today.
struct SavedFilter
{
    QString name;
    QString expression;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// What support staff ask every day, named in the user's language.
[[nodiscard]] QList<SavedFilter> builtInFilters();

/// As a file, to be carried to another machine.
[[nodiscard]] QByteArray savedFiltersJson(const QList<SavedFilter> &filters);
/// A filter that cannot be read stands in the error by its name; then none is taken.
[[nodiscard]] Result<QList<SavedFilter>> savedFiltersFromJson(const QByteArray &json,
                                                              const QDateTime &now);

/// The filters with another one under its name; a filter of the same name gives way.
[[nodiscard]] QList<SavedFilter> withFilter(QList<SavedFilter> filters, const SavedFilter &filter);
/// Both lists: of one name and another content, the one that comes is kept under "name (2)".
[[nodiscard]] QList<SavedFilter> joinedFilters(QList<SavedFilter> own,
                                               const QList<SavedFilter> &others);

} // namespace smartup
