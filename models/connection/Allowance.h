#pragma once

#include "models/connection/Limits.h"

#include <QDate>
#include <QList>
#include <QMetaType>

#include <array>
#include <optional>

namespace smartup {

inline constexpr std::array AllQuotaClasses { QuotaClass::References, QuotaClass::Infrequent,
                                              QuotaClass::Frequent };
/// Translated: "Reference data", "Infrequently used documents", "Frequently used documents".
[[nodiscard]] QString quotaClassName(QuotaClass quotaClass);
[[nodiscard]] std::optional<QuotaClass> quotaClassFromKey(QStringView key);

/// What a request is for: when little is left, reading stops first, then writing; finding out what
/// became of a doubtful import goes on.
enum class RequestKind { Read, Write, Reconciliation };

/// What a person allows this program to spend.
struct AllowanceRules
{
    qint64 ceiling = 0; ///< requests of our own a day; 0 = none
    qint64 reserve = 6; ///< kept for finding out what became of doubtful imports
    /// Kept for what other programs send through this one. Nothing forwards requests yet: all of it
    /// stays free.
    qint64 share = 0;

    friend bool operator==(const AllowanceRules &, const AllowanceRules &) = default;
};

/// What an answer said, and how many requests of our own there had been by then.
struct LimitSighting
{
    QDateTime at; ///< UTC, as the server counts
    Limits limits;
    qint64 own = 0;
};

using HourCounts = std::array<qint64, 24>; ///< by hour of Tashkent

/// One class of requests on one day.
struct AllowanceDay
{
    QuotaClass quotaClass = QuotaClass::Frequent;
    QDate day; ///< of the server; invalid = nothing is known
    HourCounts own {}; ///< requests of the programs of this computer
    QList<LimitSighting> seen; ///< in order of time
    AllowanceRules rules;
    bool isLifted = false; ///< ceiling and reserve do not hold on this day
    bool isMeasured = false; ///< on an earlier day it was seen that one request counts once

    [[nodiscard]] qint64 ownTotal() const;
    /// Requests of everybody else. A request of ours that is under way may be missing in what an
    /// answer says, never one of theirs: the most that was ever seen is right.
    [[nodiscard]] qint64 foreignTotal() const;
    /// The same by hour: what came between two sightings is spread evenly over the time between.
    [[nodiscard]] HourCounts foreignByHour() const;
    /// For how many one of our requests is taken: nobody says how a server counts them, so that each is
    /// taken for two until its own numbers show that it counts them once.
    [[nodiscard]] qint64 weight() const;
    /// Requests of ours that no answer has told of yet.
    [[nodiscard]] qint64 untold() const;
    /// Of everybody, at the most: what an answer said, and ours since then.
    [[nodiscard]] qint64 used() const;
    /// Of the server; nullopt when it is not known today or when there is none.
    [[nodiscard]] std::optional<qint64> limit() const;
    [[nodiscard]] std::optional<qint64> left() const;
};

/// So many requests of ours may be under way, and not be in what an answer says: two of each of two
/// programs.
inline constexpr qint64 MostUnderWay = 4;
/// Do the numbers of a day show that a request counts once? Between two answers the server's count must
/// have grown by less than twice our own requests, those aside that may have been under way.
[[nodiscard]] bool showsSingleCount(const QList<LimitSighting> &seen);

enum class AllowanceVerdict {
    Free,
    Ceiling, ///< our own ceiling is reached
    Reserve, ///< what is left of the server's allowance is kept for more important requests
};

/// May one more request leave? The server's own limit is left to the server.
[[nodiscard]] AllowanceVerdict judgeRequest(const AllowanceDay &day, RequestKind kind);
/// How many requests of a top are free for this kind. Reading leaves the reserve twice (once for
/// writing), writing leaves it once; half of a small top is never kept back for that. Both leave the
/// share of others, of which no more is kept than half of what reading had without it.
[[nodiscard]] qint64 freeOf(qint64 top, const AllowanceRules &rules, RequestKind kind);

/// All that is known about a connection's allowances.
struct AllowanceBook
{
    QString profileId;
    QDateTime now; ///< UTC, as the server counts
    QList<AllowanceDay> today; ///< one a class, in the order of AllQuotaClasses
    /// Requests of everybody else on an average day of the last week; −1 = never seen.
    std::array<double, 3> foreignPerDay { -1, -1, -1 };
    /// The limit that was seen last, today or before; 0 = never seen, or there is none.
    std::array<qint64, 3> lastLimit {};

    [[nodiscard]] const AllowanceDay &of(QuotaClass quotaClass) const;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::AllowanceBook)
Q_DECLARE_METATYPE(smartup::AllowanceRules)
Q_DECLARE_METATYPE(smartup::QuotaClass)
