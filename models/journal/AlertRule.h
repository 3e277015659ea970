#pragma once

#include "models/core/Outcome.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QTime>

namespace smartup {

/// When somebody is to be told: so many things that went wrong for one cause, within so many minutes.
struct AlertRule
{
    QString id; ///< never changes
    QString name; ///< what the person calls it
    QList<Outcome> outcomes { Outcome::Refused, Outcome::NotSent, Outcome::Unknown };
    QString subject; ///< catalogue key; empty = every type
    QString organisation; ///< as the log shows it; empty = every one
    QString cause; ///< beginning of the error code; empty = every cause
    int count = 1;
    int minutes = 60;
    bool isPaused = false;

    static constexpr int MostCount = 10000;
    static constexpr int MostMinutes = 24 * 60;

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// By this computer's own clock. What goes wrong meanwhile is told when they are over, if it has not
/// ended by then.
struct QuietHours
{
    bool isOn = false;
    QTime from { 22, 0 };
    QTime until { 7, 0 }; ///< earlier than `from`: on the next day

    [[nodiscard]] bool holds(QTime time) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct AlertSettings
{
    QList<AlertRule> rules;
    QuietHours quiet;

    static constexpr qsizetype MostRules = 100;

    friend bool operator==(const AlertSettings &, const AlertSettings &) = default;
};

/// May they be kept? An error says which rule is wrong.
[[nodiscard]] Status judgeAlertSettings(const AlertSettings &settings);

[[nodiscard]] QByteArray alertSettingsToJson(const AlertSettings &settings);
/// An unknown key, outcome or version is an error: a rule that is read in part warns of something else.
[[nodiscard]] Result<AlertSettings> alertSettingsFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::AlertSettings)
