#pragma once

#include "app/core/SharedDatabase.h"
#include "models/connection/Allowance.h"

#include <QSet>

namespace smartup {

/// The statements on the file of allowances (tables: resources/sql/allowance.sql). Each is one
/// transaction. Lives on one thread.
class AllowanceBooks
{
public:
    explicit AllowanceBooks(const QString &file);

    [[nodiscard]] Status open();

    /// The day that counted last; invalid when there was none.
    [[nodiscard]] QDate storedDay(const QString &profileId);
    [[nodiscard]] AllowanceDay day(const QString &profileId, QuotaClass quotaClass, QDate day);

    /// The place of a request in the books.
    struct Place
    {
        QString profileId;
        QuotaClass quotaClass = QuotaClass::Frequent;
        QDate day;
        int hour = 0;
        bool isSettled = false; ///< the server has said which day it is
    };
    /// Counts one request unless `judge` says no to the day as it stands, in one transaction with the
    /// judgement: two programs never take the same last request.
    [[nodiscard]] Result<AllowanceVerdict>
    take(const Place &place, const std::function<AllowanceVerdict(const AllowanceDay &)> &judge);
    [[nodiscard]] Status giveBack(const Place &place);
    /// This day counts now; requests that were counted before it was known move to it.
    [[nodiscard]] Status settle(const QString &profileId, QDate day);
    [[nodiscard]] Status see(const Place &place, const Limits &limits, const QDateTime &at);
    [[nodiscard]] Status
    setRules(const QString &profileId, QuotaClass quotaClass, const AllowanceRules &rules);
    [[nodiscard]] Status
    lift(const QString &profileId, QuotaClass quotaClass, QDate day, const QDateTime &at);
    /// `now` and today are for the caller to say.
    [[nodiscard]] AllowanceBook book(const QString &profileId, const QDateTime &now, QDate today);

private:
    void remember(const QString &profileId, QDate day);
    [[nodiscard]] qint64 ownTotal(const Place &place);
    /// Has a day of the last weeks shown that the server counts a request once?
    [[nodiscard]] bool isMeasured(const QString &profileId, QDate day);

    SharedDatabase m_database;
    QSet<QString> m_measured; ///< profiles: what was seen once holds
};

} // namespace smartup
