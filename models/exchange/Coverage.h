#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

namespace smartup {

struct Profile;

/// Whose days: a connection and the organisation it is bound to. A connection that is not kept
/// goes by its address and login.
[[nodiscard]] QString coverageScope(const Profile &profile);

/// What an export told of one day of one type, all statuses and filters of the settings let through.
struct FetchedDay
{
    QString subject; ///< key of the catalogue: `order`
    QDate day;
    qint64 rows = 0;
    QDateTime fetchedAt; ///< UTC
    int dayRange = 0; ///< days the server told at once then; 0 = it did not say

    friend bool operator==(const FetchedDay &, const FetchedDay &) = default;
};

enum class CoverageState {
    Future, ///< the day has not come
    Fetched,
    Unfinished, ///< fetched before the day was over: the rest of it is missing
    Suspicious, ///< fetched, and empty where the neighbours are full
    Gap, ///< not fetched, still in the server's window
    Leaving, ///< the same, and out of it soon
    Lost, ///< not fetched, and the server tells it no more
};

[[nodiscard]] QString coverageStateKey(CoverageState state); ///< `fetched`, `gap` …
[[nodiscard]] QString coverageStateName(CoverageState state); ///< translated: "Fetched"
[[nodiscard]] QChar coverageSign(CoverageState state); ///< one letter or sign for a cell
/// Can an export still change it?
[[nodiscard]] bool isFillable(CoverageState state);

/// What is known of the days of one scope.
class Coverage
{
public:
    /// A day this near to the edge of the window is said to be leaving.
    static constexpr int DaysOfWarning = 2;

    /// `today`: of the server.
    explicit Coverage(QDate today = {}, const QList<FetchedDay> &days = {});

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] CoverageState state(const QString &subject, QDate day) const;
    /// nullptr when it was never fetched.
    [[nodiscard]] const FetchedDay *fetched(const QString &subject, QDate day) const;
    /// The first day the server still tells of this type.
    [[nodiscard]] QDate earliest(const QString &subject) const;
    /// The days around this one that one export can fill: no longer than the window. nullopt when the
    /// day cannot be filled.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> gapAround(const QString &subject,
                                                                   QDate day) const;
    /// Days that can be filled today and not tomorrow any more.
    [[nodiscard]] QList<QDate> lastChance(const QString &subject) const;

private:
    [[nodiscard]] bool isEmptyAmongFull(const QString &subject, QDate day) const;
    [[nodiscard]] std::optional<qint64> rows(const QString &subject, QDate day) const;

    QDate m_today;
    QHash<std::pair<QString, QDate>, FetchedDay> m_days;
    QHash<QString, int> m_dayRanges; ///< as the server last said
};

/// Days that an export fetched, with their rows; days between without a row count as empty.
[[nodiscard]] QList<FetchedDay> fetchedDays(const QString &subject,
                                            const std::pair<QDate, QDate> &period,
                                            const QHash<QDate, qint64> &rows,
                                            const QDateTime &fetchedAt,
                                            int dayRange);

/// One translated sentence: what stands in a cell.
[[nodiscard]] QString coverageText(const Coverage &coverage, const QString &subject, QDate day);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::FetchedDay)
Q_DECLARE_METATYPE(smartup::Coverage)
