#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace smartup {

/// What is known of an installation and one of its connections without a request to anybody. Each room
/// fills in its own. Numbers, the program's own words and versions only: nothing of it names a person,
/// a company or a place on the disk, so that all of it may leave the house.
struct CheckUpFacts
{
    struct Versions
    {
        QString program;
        QString qt;
        QString sqlite;
        QString system;
    };
    struct Journal
    {
        bool isThere = false;
        bool isUsable = false; ///< of this version of the program, and sound as far as it says
        int version = 0; ///< of its structure
        qint64 bytes = 0;
        qint64 freeBytes = -1; ///< of the disk; −1 = not known
        int archives = 0;
        enum class Chain { NotLookedAt, None, Intact, Broken, TooLong };
        Chain chain = Chain::NotLookedAt; ///< TooLong: there was no time to walk to its end
        qint64 breaks = 0;
    };
    struct Warning
    {
        QString text; ///< of a rule, translated
        QString setting; ///< its key: `duplicates.order`
    };
    struct Settings
    {
        QDateTime readAt; ///< UTC; invalid = never seen
        QList<Warning> warnings;
    };
    struct OpenDocuments
    {
        QString state; ///< translated
        qint64 count = 0;
        bool isForPerson = false;
    };
    struct Allowance
    {
        QString name; ///< translated class of requests
        std::optional<qint64> left;
        std::optional<qint64> limit;
    };
    struct Schedules
    {
        int count = 0;
        int paused = 0;
        int failed = 0; ///< whose last run went wrong
        int missed = 0; ///< that wait for a person's word
    };
    struct Coverage
    {
        int gaps = 0; ///< days that can still be fetched, of all types that are exported
        int leaving = 0; ///< … and soon not any more
        int lost = 0;
        int suspicious = 0;
    };

    Versions versions;
    Journal journal;
    std::optional<Settings> settings;
    std::optional<QList<OpenDocuments>> open; ///< unset: the ledger could not be asked
    std::optional<QList<Allowance>> allowance; ///< of today
    std::optional<Schedules> schedules;
    std::optional<Coverage> coverage;
    std::optional<qint64>
        clockSeconds; ///< of this computer ahead of the server's, as its last answer said
};

enum class CheckUpArea {
    Versions,
    Journal,
    Settings,
    OpenDocuments,
    Allowance,
    Schedules,
    Coverage,
    Clock,
};
inline constexpr std::array AllCheckUpAreas {
    CheckUpArea::Versions,      CheckUpArea::Journal,   CheckUpArea::Settings,
    CheckUpArea::OpenDocuments, CheckUpArea::Allowance, CheckUpArea::Schedules,
    CheckUpArea::Coverage,      CheckUpArea::Clock,
};
[[nodiscard]] QString checkUpAreaKey(CheckUpArea area); ///< `open_documents`
[[nodiscard]] QString checkUpAreaName(CheckUpArea area); ///< translated

enum class CheckUpState { Good, Look, Bad };
inline constexpr std::array AllCheckUpStates { CheckUpState::Good, CheckUpState::Look,
                                               CheckUpState::Bad };
[[nodiscard]] QString checkUpStateKey(CheckUpState state); ///< `good`
[[nodiscard]] QString checkUpStateName(CheckUpState state); ///< translated: "Good"

struct CheckUpRow
{
    CheckUpArea area = CheckUpArea::Versions;
    CheckUpState state = CheckUpState::Good;
    QString text; ///< a whole translated sentence
    QString remedy; ///< what to do; empty when there is nothing
    QString setting = {}; ///< key of the setting it is about; stays in this program

    friend bool operator==(const CheckUpRow &, const CheckUpRow &) = default;
};

/// Pure: one row for each thing that is found, by area.
[[nodiscard]] QList<CheckUpRow> checkUp(const CheckUpFacts &facts);
/// Where what the row speaks of is looked at or mended: `exchange/attention`, `settings/duplicates.order`;
/// empty when that is not in this program.
[[nodiscard]] QString checkUpPlace(const CheckUpRow &row);
/// Of all rows the worst.
[[nodiscard]] CheckUpState worstOf(const QList<CheckUpRow> &rows);

/// A line for each row, and one for what to do.
[[nodiscard]] QStringList checkUpText(const QList<CheckUpRow> &rows);
[[nodiscard]] QJsonArray checkUpToJson(const QList<CheckUpRow> &rows);
/// The state of all and the rows, as a file.
[[nodiscard]] QByteArray checkUpJsonFile(const QList<CheckUpRow> &rows);
/// Of a file of somebody else: nothing when it is not to the letter what checkUpToJson() makes, or longer
/// than a check-up ever is.
[[nodiscard]] std::optional<QList<CheckUpRow>> checkUpFromJson(const QJsonArray &array);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::CheckUpRow)
