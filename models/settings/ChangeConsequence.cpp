#include "models/settings/ChangeConsequence.h"

#include "models/core/ShownTime.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One sentence for each of the two: the log knows all of the 30 days, or it does not (%1 = since when).
struct Phrase
{
    const char *thirtyDays;
    const char *shorter;
};

QString words(const char *text)
{
    return QCoreApplication::translate("ChangeConsequence", text);
}

QString counted(const char *text, qint64 count)
{
    const int number = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("ChangeConsequence", text, nullptr, number);
}

/// `since` is from when on something was counted; invalid when it is all of the 30 days.
QString say(const Phrase &phrase, const QDateTime &since, qint64 count)
{
    return since.isValid() ? counted(phrase.shorter, count).arg(shownMoment(since.toLocalTime()))
                           : counted(phrase.thirtyDays, count);
}

/// The same for sentences without a number: a text without plural forms is found by no number.
QString say(const Phrase &phrase, const QDateTime &since)
{
    return since.isValid() ? words(phrase.shorter).arg(shownMoment(since.toLocalTime()))
                           : words(phrase.thirtyDays);
}

QString nothingLogged()
{
    return words(QT_TRANSLATE_NOOP(
        "ChangeConsequence", "The log holds nothing yet by which the consequence could be told."));
}

/// What the policy would have done to documents that are there already.
const Phrase &effectOf(DuplicatePolicy policy)
{
    static constexpr Phrase Added {
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "In the last 30 days up to %n document(s) would have been added a "
                            "second time."),
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "Since %1, as far back as the log knows, up to %n document(s) would "
                            "have been added a second time.")
    };
    static constexpr Phrase Refused {
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "In the last 30 days %n document(s) would have been refused."),
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "Since %1, as far back as the log knows, %n document(s) would have "
                            "been refused.")
    };
    static constexpr Phrase Overwritten {
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "In the last 30 days %n document(s) would have been overwritten."),
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "Since %1, as far back as the log knows, %n document(s) would have "
                            "been overwritten.")
    };
    static constexpr Phrase Skipped {
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "In the last 30 days %n document(s) would have been skipped."),
        QT_TRANSLATE_N_NOOP("ChangeConsequence",
                            "Since %1, as far back as the log knows, %n document(s) would have "
                            "been skipped.")
    };
    switch (policy) {
    case DuplicatePolicy::Off:
        return Added;
    case DuplicatePolicy::Error:
        return Refused;
    case DuplicatePolicy::Update:
        return Overwritten;
    case DuplicatePolicy::Skip:
        return Skipped;
    }
    Q_UNREACHABLE();
}

/// Documents that were there already and that fared otherwise than under this policy.
qint64 affected(const DuplicateCounts &counts, DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Off:
        return counts.updated + counts.skipped + counts.refused;
    case DuplicatePolicy::Error:
        return counts.updated + counts.skipped + counts.addedAgain;
    case DuplicatePolicy::Update:
        return counts.skipped + counts.refused + counts.addedAgain;
    case DuplicatePolicy::Skip:
        return counts.updated + counts.refused + counts.addedAgain;
    }
    Q_UNREACHABLE();
}

QString consequenceOfPolicy(const SettingChange &change, const DuplicateFigures &figures)
{
    static constexpr Phrase NoDocument {
        QT_TRANSLATE_NOOP("ChangeConsequence",
                          "In the last 30 days no document of this type was imported by this "
                          "program."),
        QT_TRANSLATE_NOOP("ChangeConsequence",
                          "Since %1, as far back as the log knows, no document of this type was "
                          "imported by this program.")
    };
    static constexpr Phrase NoDuplicate {
        QT_TRANSLATE_NOOP("ChangeConsequence",
                          "In the last 30 days the log knows of no document that would have fared "
                          "otherwise."),
        QT_TRANSLATE_NOOP("ChangeConsequence",
                          "Since %1, as far back as it reaches, the log knows of no document that "
                          "would have fared otherwise.")
    };
    static constexpr Phrase NotChecked {
        QT_TRANSLATE_NOOP("ChangeConsequence",
                          "In the last 30 days the log saw no document added twice. While "
                          "duplicates are not checked, Smartup does not tell which were there "
                          "before."),
        QT_TRANSLATE_NOOP("ChangeConsequence",
                          "Since %1, as far back as it reaches, the log saw no document added "
                          "twice. While duplicates are not checked, Smartup does not tell which "
                          "were there before.")
    };
    if (!figures.since.isValid()) {
        return nothingLogged();
    }
    const QDateTime since = figures.isCut ? figures.since : QDateTime();
    const DuplicateCounts &counts = figures.of(change.ref.type);
    if (counts.documents + counts.unanswered == 0) {
        return say(NoDocument, since);
    }
    // The two values are those of the catalogue: what is loaded and edited is an IntegrationSettings.
    IntegrationSettings before;
    IntegrationSettings after;
    if (!setSettingValue(before, change.ref, change.before)
        || !setSettingValue(after, change.ref, change.after)) {
        return {};
    }
    const bool wasChecked = before.duplicatePolicy(change.ref.type) != DuplicatePolicy::Off;
    const DuplicatePolicy policy = after.duplicatePolicy(change.ref.type);
    const qint64 count = affected(counts, policy);
    if (count == 0) {
        return wasChecked ? say(NoDuplicate, since) : say(NotChecked, since);
    }
    const QString known = say(effectOf(policy), since, count);
    //: %1 is a sentence on what the log knows
    return wasChecked
        ? known
        : words(QT_TRANSLATE_NOOP("ChangeConsequence",
                                  "%1 There may be more: while duplicates are not checked, "
                                  "Smartup does not tell which documents were there."))
              .arg(known);
}

qint64
ordersIn(const QStringList &statuses, const QStringList &butNot, const StatusFigures &figures)
{
    qint64 orders = 0;
    for (const QString &status : statuses) {
        orders += butNot.contains(status) ? 0 : figures.orders(status);
    }
    return orders;
}

bool hasMore(const QStringList &statuses, const QStringList &butNot)
{
    return std::ranges::any_of(
        statuses, [&butNot](const QString &status) { return !butNot.contains(status); });
}

QString consequenceOfStatuses(const SettingChange &change,
                              const DuplicateFigures &log,
                              const StatusFigures &figures)
{
    static constexpr Phrase Fewer {
        QT_TRANSLATE_N_NOOP(
            "ChangeConsequence",
            "Of the orders that the log saw in the last 30 days, %n would no longer "
            "be exported."),
        QT_TRANSLATE_N_NOOP(
            "ChangeConsequence",
            "Of the orders that the log saw since %1, as far back as it reaches, %n "
            "would no longer be exported.")
    };
    if (!log.wholeSince.isValid()) {
        return nothingLogged();
    }
    const QStringList before = statusesFromText(change.before);
    const QStringList after = statusesFromText(change.after);
    QStringList sentences;
    if (hasMore(before, after)) {
        const bool isYoung = log.wholeSince > figures.since;
        const QDateTime since = isYoung ? log.wholeSince
            : figures.isCut             ? figures.since
                                        : QDateTime();
        sentences.append(say(Fewer, since, ordersIn(before, after, figures)));
    }
    if (hasMore(after, before)) {
        sentences.append(words(QT_TRANSLATE_NOOP(
            "ChangeConsequence",
            "How many orders come in addition is not known: Smartup does not tell those whose "
            "status is not exported.")));
    }
    return sentences.join(u' ');
}

QString consequenceOfCodeKind(const SettingChange &change, const std::optional<CodeCount> &codes)
{
    QString unknown =
        words(QT_TRANSLATE_NOOP("ChangeConsequence",
                                "How many goods and clients have a code of the other kind is not "
                                "known: Smartup tells only the codes in use."));
    IntegrationSettings before;
    const bool isOfThese = codes && setSettingValue(before, change.ref, change.before).isOk()
        && codes->kind == before.codeKind;
    if (!isOfThese) {
        return unknown;
    }
    //: %1 is "41 of 2000 goods have no local code here.", %2 a moment, %3 a sentence
    return words(QT_TRANSLATE_NOOP("ChangeConsequence", "%1 (Counted on %2.) %3"))
        .arg(codeCountText(*codes), shownMoment(codes->countedAt.toLocalTime()), unknown);
}

QString consequenceOfMissingCodes(bool isExported, const ChangeEvidence &evidence)
{
    const std::optional<CodeCount> &codes = evidence.codes;
    if (isExported) {
        return words(QT_TRANSLATE_NOOP("ChangeConsequence",
                                       "How many goods come in addition is not known: Smartup "
                                       "does not tell those that it leaves out."));
    }
    if (!codes || evidence.codeKind.value_or(codes->kind) != codes->kind) {
        return words(QT_TRANSLATE_NOOP("ChangeConsequence",
                                       "How many goods have no code was not counted yet: “Count” "
                                       "on the first page of the settings finds out."));
    }
    return counted(QT_TRANSLATE_N_NOOP("ChangeConsequence",
                                       "%n of the goods would no longer be exported, as they were "
                                       "counted on %1."),
                   codes->withoutCode)
        .arg(shownMoment(codes->countedAt.toLocalTime()));
}

} // namespace

QString changeConsequence(const SettingChange &change, const ChangeEvidence &evidence)
{
    switch (change.ref.id) {
    case SettingId::Duplicates:
        return evidence.duplicates ? consequenceOfPolicy(change, *evidence.duplicates) : QString();
    case SettingId::OrderStatuses:
        return evidence.duplicates && evidence.statuses
            ? consequenceOfStatuses(change, *evidence.duplicates, *evidence.statuses)
            : QString();
    case SettingId::CodeKind:
        return consequenceOfCodeKind(change, evidence.codes);
    case SettingId::ExportWithoutCodes:
        return consequenceOfMissingCodes(change.after == "on"_L1, evidence);
    case SettingId::Period:
        return {}; // how often other programs ask is theirs to keep
    }
    Q_UNREACHABLE();
}

} // namespace smartup
