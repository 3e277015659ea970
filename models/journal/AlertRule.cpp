#include "models/journal/AlertRule.h"

#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr QLatin1StringView TimeFormat("HH:mm");
constexpr qsizetype LongestText = 200;

constexpr std::array FileKeys { "version"_L1, "quiet"_L1, "rules"_L1 };
constexpr std::array QuietKeys { "on"_L1, "from"_L1, "until"_L1 };
constexpr std::array RuleKeys { "id"_L1,      "name"_L1,         "outcomes"_L1,
                                "subject"_L1, "organisation"_L1, "cause"_L1,
                                "count"_L1,   "minutes"_L1,      "paused"_L1 };

QString say(const char *text)
{
    return QCoreApplication::translate("Alerts", text);
}

Error refused(const QString &text)
{
    return { ErrorOrigin::File, text, {}, {}, {} };
}

Error unreadable(const QString &what)
{
    return { ErrorOrigin::File,
             say(QT_TRANSLATE_NOOP("Alerts", "The rules of the alerts cannot be read.")),
             {},
             what,
             {} };
}

template <std::size_t N>
bool hasOnly(const QJsonObject &object, const std::array<QLatin1StringView, N> &keys)
{
    const QStringList found = object.keys();
    return std::ranges::all_of(found, [&keys](const QString &key) {
        return std::ranges::any_of(keys, [&key](QLatin1StringView known) { return known == key; });
    });
}

QJsonObject toJson(const AlertRule &rule)
{
    QJsonArray outcomes;
    for (const Outcome outcome : rule.outcomes) {
        outcomes.append(outcomeKey(outcome));
    }
    return { { u"id"_s, rule.id },
             { u"name"_s, rule.name },
             { u"outcomes"_s, outcomes },
             { u"subject"_s, rule.subject },
             { u"organisation"_s, rule.organisation },
             { u"cause"_s, rule.cause },
             { u"count"_s, rule.count },
             { u"minutes"_s, rule.minutes },
             { u"paused"_s, rule.isPaused } };
}

std::optional<AlertRule> ruleFrom(const QJsonObject &object)
{
    AlertRule rule;
    rule.id = object.value("id"_L1).toString();
    rule.name = object.value("name"_L1).toString();
    rule.subject = object.value("subject"_L1).toString();
    rule.organisation = object.value("organisation"_L1).toString();
    rule.cause = object.value("cause"_L1).toString();
    rule.count = object.value("count"_L1).toInt(-1);
    rule.minutes = object.value("minutes"_L1).toInt(-1);
    rule.isPaused = object.value("paused"_L1).toBool();
    rule.outcomes.clear();
    const QJsonArray outcomes = object.value("outcomes"_L1).toArray();
    for (const QJsonValue &key : outcomes) {
        const auto outcome = outcomeFromKey(key.toString());
        if (!outcome) {
            return std::nullopt;
        }
        rule.outcomes.append(*outcome);
    }
    return hasOnly(object, RuleKeys) ? std::optional(rule) : std::nullopt;
}

} // namespace

bool QuietHours::holds(QTime time) const
{
    if (!isOn || from == until) {
        return false;
    }
    return from < until ? time >= from && time < until : time >= from || time < until;
}

Status judgeAlertSettings(const AlertSettings &settings)
{
    if (settings.rules.size() > AlertSettings::MostRules) {
        return refused(say(QT_TRANSLATE_NOOP("Alerts", "There may be up to %1 rules."))
                           .arg(AlertSettings::MostRules));
    }
    if (!settings.quiet.from.isValid() || !settings.quiet.until.isValid()) {
        return refused(say(QT_TRANSLATE_NOOP("Alerts", "The quiet hours need two times.")));
    }
    QSet<QString> ids;
    for (const AlertRule &rule : settings.rules) {
        const QString name = visibleText(rule.name);
        if (rule.name.trimmed().isEmpty() || rule.name.size() > LongestText) {
            return refused(say(QT_TRANSLATE_NOOP("Alerts", "Each rule needs a name.")));
        }
        if (rule.outcomes.isEmpty()) {
            return refused(
                say(QT_TRANSLATE_NOOP("Alerts", "The rule “%1” names no outcome.")).arg(name));
        }
        if (rule.count < 1 || rule.count > AlertRule::MostCount || rule.minutes < 1
            || rule.minutes > AlertRule::MostMinutes) {
            return refused(
                say(QT_TRANSLATE_NOOP("Alerts",
                                      "The rule “%1” takes a number from 1 to %2 within 1 to "
                                      "%3 minutes."))
                    .arg(name, QString::number(AlertRule::MostCount),
                         QString::number(AlertRule::MostMinutes)));
        }
        if (rule.id.isEmpty() || ids.contains(rule.id)) {
            return refused(
                say(QT_TRANSLATE_NOOP("Alerts", "The rule “%1” is there twice.")).arg(name));
        }
        ids.insert(rule.id);
    }
    return Done {};
}

QByteArray alertSettingsToJson(const AlertSettings &settings)
{
    QJsonArray rules;
    for (const AlertRule &rule : settings.rules) {
        rules.append(toJson(rule));
    }
    const QJsonObject quiet { { u"on"_s, settings.quiet.isOn },
                              { u"from"_s, settings.quiet.from.toString(TimeFormat) },
                              { u"until"_s, settings.quiet.until.toString(TimeFormat) } };
    return QJsonDocument(QJsonObject { { u"version"_s, Version },
                                       { u"quiet"_s, quiet },
                                       { u"rules"_s, rules } })
        .toJson();
}

Result<AlertSettings> alertSettingsFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject file = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError) {
        return unreadable(parsing.errorString());
    }
    const QJsonObject quiet = file.value("quiet"_L1).toObject();
    if (file.value("version"_L1).toInt() != Version || !hasOnly(file, FileKeys)
        || !hasOnly(quiet, QuietKeys)) {
        return unreadable(u"version, keys"_s);
    }
    AlertSettings settings;
    settings.quiet.isOn = quiet.value("on"_L1).toBool();
    settings.quiet.from = QTime::fromString(quiet.value("from"_L1).toString(), TimeFormat);
    settings.quiet.until = QTime::fromString(quiet.value("until"_L1).toString(), TimeFormat);
    const QJsonArray rules = file.value("rules"_L1).toArray();
    for (const QJsonValue &value : rules) {
        const auto rule = ruleFrom(value.toObject());
        if (!rule) {
            return unreadable(u"rules"_s);
        }
        settings.rules.append(*rule);
    }
    if (const Status status = judgeAlertSettings(settings); !status) {
        return status.error();
    }
    return settings;
}

} // namespace smartup
