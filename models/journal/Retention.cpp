#include "models/journal/Retention.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostDays = 36500;
constexpr int MostMegabytes = 1'000'000;
constexpr qint64 BytesOfMegabyte = 1024LL * 1024;
/// However small the file must be, the bodies of the last day stay.
constexpr int LeastBodyDays = 1;

constexpr std::array<RetentionSetting, 7> Settings { {
    { "bodies_days"_L1, &RetentionPolicy::bodyDays, MostDays,
      QT_TRANSLATE_NOOP("Retention",
                        "Days for which requests and answers of calls that went well are kept; 0 "
                        "is for ever.") },
    { "trouble_bodies_days"_L1, &RetentionPolicy::troubleBodyDays, MostDays,
      QT_TRANSLATE_NOOP(
          "Retention", "The same for calls in which something was refused, not sent or unknown.") },
    { "rows_days"_L1, &RetentionPolicy::rowDays, MostDays,
      QT_TRANSLATE_NOOP("Retention",
                        "Days for which the lines of calls that went well are kept; 0 is for "
                        "ever.") },
    { "trouble_rows_days"_L1, &RetentionPolicy::troubleRowDays, MostDays,
      QT_TRANSLATE_NOOP(
          "Retention", "The same for calls in which something was refused, not sent or unknown.") },
    { "most_megabytes"_L1, &RetentionPolicy::mostMegabytes, MostMegabytes,
      QT_TRANSLATE_NOOP("Retention",
                        "Size that the log may have; the oldest goes earlier when it is larger. 0 "
                        "is any size.") },
    { "archives"_L1, &RetentionPolicy::archives, 1,
      QT_TRANSLATE_NOOP("Retention",
                        "1 writes each month into a file of its own before anything of it goes.") },
    { "automatic"_L1, &RetentionPolicy::automatic, 1,
      QT_TRANSLATE_NOOP("Retention",
                        "1 lets the program see to it by itself once a day, 0 leaves it to "
                        "“smartupctl log prune --apply”.") },
} };

Error refused(const QString &text, const QString &raw = {})
{
    return { ErrorOrigin::File, text, {}, raw, {} };
}

QString say(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

QDateTime startOfMonth(const QDateTime &moment)
{
    return monthOf(moment).startOfDay(Qt::UTC);
}

/// Invalid when the days mean for ever.
QDateTime horizon(int days, const RetentionPolicy &policy, const QDateTime &now)
{
    if (days == 0) {
        return {};
    }
    const QDateTime moment = now.toUTC().addDays(-days);
    return policy.archives == 0 ? moment : startOfMonth(moment);
}

bool isBefore(const QDateTime &at, const QDateTime &horizon)
{
    return horizon.isValid() && at < horizon;
}

/// The later of two, of which an invalid one means never.
QDateTime later(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

/// A shorter time may not follow a longer one: 0 is the longest.
bool isNotLonger(int days, int than)
{
    return than == 0 || (days != 0 && days <= than);
}

constexpr const char *BodiesFirst =
    QT_TRANSLATE_NOOP("Retention", "Requests and answers cannot be kept longer than their lines.");
constexpr const char *TroubleLast =
    QT_TRANSLATE_NOOP("Retention", "What went wrong cannot be kept shorter than what went well.");

/// Of two times, one is not longer than the other.
struct Order
{
    int RetentionPolicy::*shorter;
    int RetentionPolicy::*longer;
    int RetentionPolicy::*told; ///< the number that the sentence is about
    const char *text;
};
constexpr std::array<Order, 4> Orders { {
    { &RetentionPolicy::bodyDays, &RetentionPolicy::rowDays, &RetentionPolicy::bodyDays,
      BodiesFirst },
    { &RetentionPolicy::troubleBodyDays, &RetentionPolicy::troubleRowDays,
      &RetentionPolicy::troubleBodyDays, BodiesFirst },
    { &RetentionPolicy::bodyDays, &RetentionPolicy::troubleBodyDays,
      &RetentionPolicy::troubleBodyDays, TroubleLast },
    { &RetentionPolicy::rowDays, &RetentionPolicy::troubleRowDays, &RetentionPolicy::troubleRowDays,
      TroubleLast },
} };

} // namespace

std::span<const RetentionSetting> retentionSettings()
{
    return Settings;
}

QString retentionEffect(const RetentionSetting &setting)
{
    return say(setting.effect);
}

QList<RetentionProblem> retentionProblems(const RetentionPolicy &policy)
{
    QList<RetentionProblem> problems;
    for (const RetentionSetting &setting : Settings) {
        const int value = policy.*setting.member;
        if (value < 0 || value > setting.most) {
            problems.append({ setting.member,
                              say(QT_TRANSLATE_NOOP("Retention", "%1 takes a number from 0 to %2."))
                                  .arg(setting.key)
                                  .arg(setting.most) });
        }
    }
    if (policy.rowDays != 0 && policy.rowDays < LeastRowDays) {
        problems.append({ &RetentionPolicy::rowDays,
                          say(QT_TRANSLATE_NOOP("Retention",
                                                "Lines are kept for at least %1 days: the overview "
                                                "counts them."))
                              .arg(LeastRowDays) });
    }
    for (const Order &order : Orders) {
        if (!isNotLonger(policy.*order.shorter, policy.*order.longer)) {
            problems.append({ order.told, say(order.text) });
        }
    }
    return problems;
}

Status judgeRetention(const RetentionPolicy &policy)
{
    const QList<RetentionProblem> problems = retentionProblems(policy);
    return problems.isEmpty() ? Status(Done {}) : Status(refused(problems.constFirst().text));
}

Result<RetentionPolicy> retentionFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return refused(
            say(QT_TRANSLATE_NOOP("Retention", "The settings of the log cannot be read.")),
            parsing.errorString());
    }
    RetentionPolicy policy;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const auto setting = std::ranges::find_if(
            Settings, [&field](const RetentionSetting &s) { return s.key == field.key(); });
        if (setting == Settings.end()) {
            return refused(
                say(QT_TRANSLATE_NOOP("Retention", "The log has no setting %1.")).arg(field.key()));
        }
        const double number = field.value().toDouble(-1);
        if (number < 0 || number > setting->most || number != static_cast<int>(number)) {
            return refused(say(QT_TRANSLATE_NOOP("Retention", "%1 takes a number from 0 to %2."))
                               .arg(setting->key)
                               .arg(setting->most));
        }
        policy.*setting->member = static_cast<int>(number);
    }
    if (const Status status = judgeRetention(policy); !status) {
        return status.error();
    }
    return policy;
}

QByteArray retentionToJson(const RetentionPolicy &policy)
{
    QJsonObject object;
    for (const RetentionSetting &setting : Settings) {
        object.insert(setting.key, policy.*setting.member);
    }
    return QJsonDocument(object).toJson();
}

bool isTrouble(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Warning:
    case Outcome::Refused:
    case Outcome::NotSent:
    case Outcome::Unknown:
        return true;
    case Outcome::Running:
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

QDateTime RetentionHorizons::newestRows() const
{
    return later(rows, troubleRows);
}

QDateTime RetentionHorizons::newestBodies() const
{
    return later(bodies, troubleBodies);
}

RetentionHorizons retentionHorizons(const RetentionPolicy &policy, const QDateTime &now)
{
    return { horizon(policy.bodyDays, policy, now), horizon(policy.troubleBodyDays, policy, now),
             horizon(policy.rowDays, policy, now), horizon(policy.troubleRowDays, policy, now) };
}

bool isTooLarge(const RetentionPolicy &policy, qint64 bytes)
{
    return policy.mostMegabytes > 0 && bytes > policy.mostMegabytes * BytesOfMegabyte;
}

std::optional<SizeStage>
nextSizeStage(const RetentionPolicy &policy, qint64 bytes, std::optional<SizeStage> stage)
{
    if (!isTooLarge(policy, bytes)) {
        return std::nullopt;
    }
    if (!stage) {
        return SizeStage::Bodies;
    }
    switch (*stage) {
    case SizeStage::Bodies:
        return SizeStage::TroubleBodies;
    case SizeStage::TroubleBodies:
        return SizeStage::Rows;
    case SizeStage::Rows:
        return SizeStage::TroubleRows;
    case SizeStage::TroubleRows:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

RetentionHorizons sizeHorizons(const RetentionPolicy &policy, SizeStage stage, const QDateTime &now)
{
    RetentionHorizons horizons = retentionHorizons(policy, now);
    const QDateTime bodies = horizon(LeastBodyDays, policy, now);
    const QDateTime rows = horizon(LeastRowDays, policy, now);
    horizons.bodies = bodies;
    if (stage >= SizeStage::TroubleBodies) {
        horizons.troubleBodies = bodies;
    }
    if (stage >= SizeStage::Rows) {
        horizons.rows = later(rows, horizons.rows);
    }
    if (stage >= SizeStage::TroubleRows) {
        horizons.troubleRows = later(rows, horizons.troubleRows);
    }
    return horizons;
}

Keeping judgeCall(const RetentionFacts &facts, const RetentionHorizons &horizons)
{
    if (facts.isPinned || facts.isOpen || !facts.isArchived) {
        return Keeping::Everything;
    }
    if (isBefore(facts.at, facts.isTrouble ? horizons.troubleRows : horizons.rows)) {
        return Keeping::Nothing;
    }
    return isBefore(facts.at, facts.isTrouble ? horizons.troubleBodies : horizons.bodies)
        ? Keeping::Lines
        : Keeping::Everything;
}

QDate monthOf(const QDateTime &moment)
{
    const QDate day = moment.toUTC().date();
    return { day.year(), day.month(), 1 };
}

QString monthKey(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}

std::optional<QDate> monthFromKey(const QString &key)
{
    const QDate month = QDate::fromString(key + "-01"_L1, u"yyyy-MM-dd"_s);
    return month.isValid() && monthKey(month) == key ? std::optional(month) : std::nullopt;
}

} // namespace smartup
