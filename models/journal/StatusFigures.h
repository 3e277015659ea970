#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <algorithm>

namespace smartup {

struct StatusCount
{
    QString status; ///< as it travelled: `B#S`
    qint64 orders = 0;
    friend bool operator==(const StatusCount &, const StatusCount &) = default;
};

/// How many orders the log saw in which status. An order counts once, in the status it was seen in last;
/// what never went through this program is not among them.
struct StatusFigures
{
    QList<StatusCount> statuses; ///< as they were met, the latest first
    QDateTime since; ///< counted from this moment on
    bool isCut =
        false; ///< `since` is later than was asked for: the log holds too much to count in a moment

    [[nodiscard]] qint64 orders(const QString &status) const
    {
        const auto found = std::ranges::find(statuses, status, &StatusCount::status);
        return found == statuses.end() ? 0 : found->orders;
    }
    friend bool operator==(const StatusFigures &, const StatusFigures &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::StatusFigures)
