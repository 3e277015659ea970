#pragma once

#include "models/connection/Allowance.h"

#include <QDate>
#include <QList>
#include <QString>

namespace smartup {

/// What was used of one allowance on one day, as it was seen last.
struct AllowanceUse
{
    QString connection; ///< its name
    QuotaClass quotaClass = QuotaClass::Frequent;
    QDate day; ///< of the server
    qint64 own = 0; ///< requests of the programs of this computer
    qint64 used = -1; ///< by everybody, at the end of the day; −1 = never told
    qint64 limit = -1; ///< −1 = never told, or there is none

    friend bool operator==(const AllowanceUse &, const AllowanceUse &) = default;
};

/// Some days of one allowance together.
struct AllowanceSummary
{
    QString connection;
    QuotaClass quotaClass = QuotaClass::Frequent;
    qint64 own = 0;
    AllowanceUse busiest; ///< the day on which most was used; of equal ones the first
    int spentDays = 0; ///< nothing was left on them

    friend bool operator==(const AllowanceSummary &, const AllowanceSummary &) = default;
};

/// One a connection and class, in the order in which they come.
[[nodiscard]] QList<AllowanceSummary> summarised(const QList<AllowanceUse> &days);

} // namespace smartup
