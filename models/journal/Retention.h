#pragma once

#include "models/core/Outcome.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QStringList>

#include <optional>
#include <span>

namespace smartup {

/// How long the log keeps what. Days of 0 mean for ever.
struct RetentionPolicy
{
    int bodyDays = 30; ///< requests and answers of calls that went well
    int troubleBodyDays = 90; ///< of calls in which something went wrong
    int rowDays = 400; ///< lines of calls that went well
    int troubleRowDays = 800; ///< lines of calls in which something went wrong
    int mostMegabytes = 0; ///< of the whole file; 0 = any size
    int archives = 0; ///< 1: a month is written into a file of its own before anything of it goes
    int automatic = 1; ///< 1: the program sees to it by itself, once a day

    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;
};

/// One row per setting: the file of the settings, the command line and its help are made from it.
struct RetentionSetting
{
    QLatin1StringView key;
    int RetentionPolicy::*member = nullptr;
    int most = 0;
    const char *effect = nullptr; ///< English, context "Retention"
};
[[nodiscard]] std::span<const RetentionSetting> retentionSettings();
[[nodiscard]] QString retentionEffect(const RetentionSetting &setting);

/// `{"rows_days": 400, …}`; what is not named has its default. Unknown names are refused.
[[nodiscard]] Result<RetentionPolicy> retentionFromJson(const QByteArray &json);
[[nodiscard]] QByteArray retentionToJson(const RetentionPolicy &policy);
/// A number that does not go with the others.
struct RetentionProblem
{
    int RetentionPolicy::*member = nullptr;
    QString text; ///< a whole translated sentence
};
[[nodiscard]] QList<RetentionProblem> retentionProblems(const RetentionPolicy &policy);
/// What is wrong with the policy in itself: the first of its problems.
[[nodiscard]] Status judgeRetention(const RetentionPolicy &policy);

/// The overview counts so many days: no line goes earlier, however small the file must be.
inline constexpr int LeastRowDays = 31;

/// Did something go wrong that somebody may come back to?
[[nodiscard]] bool isTrouble(Outcome outcome);

/// What is older goes; invalid = nothing does.
struct RetentionHorizons
{
    QDateTime bodies;
    QDateTime troubleBodies;
    QDateTime rows;
    QDateTime troubleRows;

    /// Nothing that is younger than this can go.
    [[nodiscard]] QDateTime newestRows() const;
    [[nodiscard]] QDateTime newestBodies() const;
    friend bool operator==(const RetentionHorizons &, const RetentionHorizons &) = default;
};

/// By age. Months that are archived go as a whole: the horizons are then the beginnings of months.
[[nodiscard]] RetentionHorizons retentionHorizons(const RetentionPolicy &policy,
                                                  const QDateTime &now);

/// What goes besides, oldest first, as long as the file is too large.
enum class SizeStage { Bodies, TroubleBodies, Rows, TroubleRows };
/// The next stage, or nothing when the size is right or nothing else may go.
[[nodiscard]] std::optional<SizeStage>
nextSizeStage(const RetentionPolicy &policy, qint64 bytes, std::optional<SizeStage> stage);
[[nodiscard]] RetentionHorizons
sizeHorizons(const RetentionPolicy &policy, SizeStage stage, const QDateTime &now);
[[nodiscard]] bool isTooLarge(const RetentionPolicy &policy, qint64 bytes);

/// What decides about a call; its lines and its bodies go together.
struct RetentionFacts
{
    QDateTime at;
    bool isTrouble = false; ///< the call, or one of its documents
    bool isPinned = false;
    bool isOpen = false; ///< an import of one of its documents has not found its end
    bool isArchived = true; ///< or need not be
};

enum class Keeping { Everything, Lines, Nothing };
[[nodiscard]] Keeping judgeCall(const RetentionFacts &facts, const RetentionHorizons &horizons);

/// Documents of imports that are open: their lines stay.
struct OpenLines
{
    QStringList externalIds;
    QStringList runUuids;
};

/// What would go of a month.
struct RetentionMonth
{
    QDate month; ///< its first day, UTC
    qint64 lines = 0; ///< of calls that went well
    qint64 troubleLines = 0; ///< of calls in which something went wrong
    qint64 bodies = 0; ///< of calls whose lines stay
    qint64 bytes = 0; ///< as in the preview

    friend bool operator==(const RetentionMonth &, const RetentionMonth &) = default;
};

/// What would go.
struct RetentionPreview
{
    qint64 documents = 0; ///< lines
    qint64 calls = 0;
    qint64 bodies = 0; ///< of calls whose lines stay
    qint64 bytes = 0; ///< that become free; lines are estimated
    QDateTime oldest; ///< call that goes
    QDateTime newest;
    qint64 pinned = 0; ///< calls that stay because of it
    qint64 open = 0;
    QList<QDate> months; ///< that are archived first: their first days
    QList<RetentionMonth> byMonth; ///< earliest first; only those of which something goes

    [[nodiscard]] bool isEmpty() const { return calls == 0 && bodies == 0; }
    friend bool operator==(const RetentionPreview &, const RetentionPreview &) = default;
};

/// What went.
struct RetentionReport
{
    qint64 documents = 0;
    qint64 calls = 0;
    qint64 bodies = 0;
    qint64 texts = 0; ///< names and messages that nothing mentions any more
    qint64 bytes = 0; ///< by which the file is smaller
    qint64 steps = 0;
    qint64 longestStepMs = 0;
    bool isFinished = false; ///< false: cancelled, or it failed
    bool isTooLarge = false; ///< still, and nothing else may go

    [[nodiscard]] bool isEmpty() const { return calls == 0 && bodies == 0; }
};

/// First day of the month, UTC.
[[nodiscard]] QDate monthOf(const QDateTime &moment);
/// `2026-10`
[[nodiscard]] QString monthKey(QDate month);
[[nodiscard]] std::optional<QDate> monthFromKey(const QString &key);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::RetentionPreview)
Q_DECLARE_METATYPE(smartup::RetentionReport)
