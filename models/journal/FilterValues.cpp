#include "models/journal/FilterValues.h"

#include "models/journal/LineRemarks.h"
#include "models/journal/OriginKeys.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FilterExpression", text);
}

/// The value itself, or the one whose name in the user's language this is.
template <typename Value>
std::optional<Value> valueNamed(const QString &word,
                                const std::optional<Value> &byKey,
                                std::span<const Value> all,
                                QString (*nameOf)(Value))
{
    if (byKey) {
        return byKey;
    }
    const QString folded = word.toCaseFolded();
    const auto found = std::ranges::find_if(
        all, [&](Value value) { return nameOf(value).toCaseFolded() == folded; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString outcomeKeys()
{
    QStringList keys;
    for (const Outcome outcome : AllOutcomes) {
        keys.append(outcomeKey(outcome));
    }
    return keys.join(u", "_s);
}

template <typename Value>
QStringList keysOf(const QList<Value> &values, QString (*keyOf)(Value))
{
    QStringList keys;
    for (const Value value : values) {
        keys.append(keyOf(value));
    }
    return keys;
}

template <typename Value, typename Known, typename Keys>
FilterComplaint readKeys(QList<Value> &into,
                         const FilterPiece &piece,
                         const Known &known,
                         const Keys &all,
                         QString (*keyOf)(Value),
                         const char *complaint)
{
    const QStringList words = piece.values();
    for (const QString &word : words) {
        const std::optional<Value> value = known(word.toLower());
        if (!value) {
            return say(complaint).arg(
                word, keysOf(QList<Value>(all.begin(), all.end()), keyOf).join(u", "_s));
        }
        if (!into.contains(*value)) {
            into.append(*value);
        }
    }
    return {};
}

template <typename Value>
QStringList writeKeys(QLatin1StringView field, const QList<Value> &values, QString (*keyOf)(Value))
{
    return values.isEmpty() ? QStringList()
                            : QStringList { fieldPiece(field, keysOf(values, keyOf)) };
}

bool isRun(const QString &uuid)
{
    return !QUuid::fromString(uuid).isNull();
}

} // namespace

FilterComplaint readOutcomes(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    QList<Outcome> named;
    const QStringList words = piece.values();
    for (const QString &word : words) {
        const auto outcome =
            valueNamed<Outcome>(word, outcomeFromKey(word.toLower()), AllOutcomes, outcomeName);
        if (!outcome) {
            //: of a filter: %1 = what was written, %2 = what can be written
            return say(QT_TRANSLATE_NOOP("FilterExpression",
                                         "No outcome is called “%1”. There are: %2."))
                .arg(word, outcomeKeys());
        }
        named.append(*outcome);
    }
    const QList<Outcome> before = std::exchange(query.outcomes, {});
    for (const Outcome outcome : AllOutcomes) {
        const bool isLeft = before.isEmpty() || before.contains(outcome);
        const bool isNamed = named.contains(outcome);
        if (piece.isExcluding ? isLeft && !isNamed : isNamed || before.contains(outcome)) {
            query.outcomes.append(outcome);
        }
    }
    return query.outcomes.isEmpty()
        ? say(QT_TRANSLATE_NOOP("FilterExpression", "Not every outcome can be left out."))
        : FilterComplaint();
}

QStringList writeOutcomes(const JournalQuery &query, const QDateTime &)
{
    QStringList with;
    QStringList without;
    for (const Outcome outcome : AllOutcomes) {
        (query.outcomes.contains(outcome) ? with : without).append(outcomeKey(outcome));
    }
    if (with.isEmpty()) {
        return {};
    }
    const bool isShorterByExcluding = !without.isEmpty() && without.size() < with.size();
    return { isShorterByExcluding ? u'-' + fieldPiece("outcome"_L1, without)
                                  : fieldPiece("outcome"_L1, with) };
}

FilterComplaint readSubjects(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    for (const FilterPiece::Item &item : piece.items) {
        if (item.text.isEmpty()) {
            continue;
        }
        const std::optional<QString> known = subjectCalled(item.text);
        if (!known && !item.isQuoted()) {
            return say(QT_TRANSLATE_NOOP("FilterExpression",
                                         "No type is called “%1”. There are: %2. A type that this "
                                         "version does not know stands in quotation marks."))
                .arg(item.text, journalSubjects().join(u", "_s));
        }
        const QString subject = known.value_or(item.text);
        if (!query.subjects.contains(subject)) {
            query.subjects.append(subject);
        }
    }
    return {};
}

QString writtenSubject(const QString &subject)
{
    return journalSubjects().contains(subject) ? subject : quoted(subject);
}

QStringList writeSubjects(const JournalQuery &query, const QDateTime &)
{
    QStringList written;
    for (const QString &subject : query.subjects) {
        written.append(writtenSubject(subject));
    }
    return written.isEmpty() ? written : QStringList { u"type:"_s + written.join(u',') };
}

FilterComplaint readVerbs(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    return readKeys<ApiVerb>(
        query.verbs, piece, knownApiVerbFromKey, AllApiVerbs, apiVerbKey,
        QT_TRANSLATE_NOOP("FilterExpression", "No action is called “%1”. There are: %2."));
}

QStringList writeVerbs(const JournalQuery &query, const QDateTime &)
{
    return writeKeys("verb"_L1, query.verbs, apiVerbKey);
}

FilterComplaint readOrigins(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    return readKeys<ErrorOrigin>(
        query.origins, piece, knownOriginFromKey, AllErrorOrigins, originKey,
        QT_TRANSLATE_NOOP("FilterExpression", "No origin is called “%1”. There are: %2."));
}

QStringList writeOrigins(const JournalQuery &query, const QDateTime &)
{
    return writeKeys("origin"_L1, query.origins, originKey);
}

FilterComplaint readRemarks(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    return readKeys<RemarkKind>(
        query.remarks, piece, remarkStateFromKey, AllRemarkKinds, remarkStateKey,
        QT_TRANSLATE_NOOP("FilterExpression", "A line cannot be “%1”. There are: %2."));
}

QStringList writeRemarks(const JournalQuery &query, const QDateTime &)
{
    return writeKeys("is"_L1, query.remarks, remarkStateKey);
}

FilterComplaint readRun(JournalQuery &query, const FilterPiece &piece, const QDateTime &)
{
    query.runUuid = piece.value();
    const bool isMeant = isRun(query.runUuid) || piece.items.constFirst().isQuoted();
    return isMeant
        ? FilterComplaint()
        : say(QT_TRANSLATE_NOOP("FilterExpression",
                                "“%1” is no id of a run: it looks like %2. An id of another "
                                "program stands in quotation marks."))
              .arg(query.runUuid, u"3f2b8c1e-5d0a-4c7e-9b61-0a2f4e7d9c35"_s);
}

QString writtenRun(const QString &uuid)
{
    return isRun(uuid) ? uuid : quoted(uuid);
}

QStringList writeRun(const JournalQuery &query, const QDateTime &)
{
    return query.runUuid.isEmpty() ? QStringList()
                                   : QStringList { u"run:"_s + writtenRun(query.runUuid) };
}

} // namespace smartup
