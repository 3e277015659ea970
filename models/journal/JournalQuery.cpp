#include "models/journal/JournalQuery.h"

#include "models/journal/FilterTimes.h"
#include "models/journal/LineRemarks.h"
#include "models/journal/OriginKeys.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One field of the link: how it is written and how it is read. `read` answers false for a value
/// that cannot be meant.
struct LinkField
{
    QLatin1StringView key;
    QString (*write)(const JournalQuery &) = nullptr;
    bool (*read)(JournalQuery &, const QString &) = nullptr;
};

QString writeMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

bool readMoment(QDateTime &moment, const QString &value)
{
    moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    return moment.isValid();
}

template <typename Value, QString (*KeyOf)(Value)>
QString keysOf(const QList<Value> &values)
{
    QStringList keys;
    for (const Value value : values) {
        keys.append(KeyOf(value));
    }
    return keys.join(u',');
}

template <typename Value, std::optional<Value> (*FromKey)(QStringView)>
bool readKeys(QList<Value> &values, const QString &text)
{
    const QStringList keys = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const std::optional<Value> value = FromKey(key);
        if (!value) {
            return false;
        }
        values.append(*value);
    }
    return !keys.isEmpty();
}

QString writeOutcomes(const JournalQuery &query)
{
    return keysOf<Outcome, outcomeKey>(query.outcomes);
}

bool readOutcomes(JournalQuery &query, const QString &value)
{
    return readKeys<Outcome, outcomeFromKey>(query.outcomes, value);
}

/// A comma inside a value is none between values.
QString joined(const QStringList &values)
{
    QStringList escaped;
    for (QString value : values) {
        escaped.append(value.replace(u'%', u"%25"_s).replace(u',', u"%2C"_s));
    }
    return escaped.join(u',');
}

QStringList separated(const QString &text)
{
    QStringList values = text.split(u',', Qt::SkipEmptyParts);
    for (QString &value : values) {
        value.replace(u"%2C"_s, u","_s).replace(u"%25"_s, u"%"_s);
    }
    return values;
}

bool readCall(JournalQuery &query, const QString &value)
{
    bool isNumber = false;
    query.callId = value.toLongLong(&isNumber);
    return isNumber && query.callId > 0;
}

template <QString JournalQuery::*Member>
constexpr LinkField textField(QLatin1StringView key)
{
    return { key, [](const JournalQuery &query) { return query.*Member; },
             [](JournalQuery &query, const QString &value) {
                 query.*Member = value;
                 return !value.isEmpty();
             } };
}

template <QStringList JournalQuery::*Member>
constexpr LinkField listField(QLatin1StringView key)
{
    return { key, [](const JournalQuery &query) { return joined(query.*Member); },
             [](JournalQuery &query, const QString &value) {
                 query.*Member = separated(value);
                 return !(query.*Member).isEmpty();
             } };
}

constexpr std::array<LinkField, 21> LinkFields { {
    { "outcome"_L1, writeOutcomes, readOutcomes },
    listField<&JournalQuery::subjects>("subject"_L1),
    textField<&JournalQuery::organisation>("organisation"_L1),
    textField<&JournalQuery::text>("text"_L1),
    { "from"_L1, [](const JournalQuery &q) { return writeMoment(q.from); },
      [](JournalQuery &q, const QString &v) { return readMoment(q.from, v); } },
    { "until"_L1, [](const JournalQuery &q) { return writeMoment(q.until); },
      [](JournalQuery &q, const QString &v) { return readMoment(q.until, v); } },
    textField<&JournalQuery::runUuid>("run"_L1),
    { "call"_L1,
      [](const JournalQuery &q) { return q.callId > 0 ? QString::number(q.callId) : QString(); },
      readCall },
    listField<&JournalQuery::numbers>("number"_L1),
    listField<&JournalQuery::externalIds>("external"_L1),
    listField<&JournalQuery::smartupIds>("smartup"_L1),
    listField<&JournalQuery::anyOf>("list"_L1),
    textField<&JournalQuery::client>("client"_L1),
    textField<&JournalQuery::warehouse>("warehouse"_L1),
    textField<&JournalQuery::errorCode>("code"_L1),
    textField<&JournalQuery::message>("message"_L1),
    listField<&JournalQuery::statuses>("status"_L1),
    { "verb"_L1, [](const JournalQuery &q) { return keysOf<ApiVerb, apiVerbKey>(q.verbs); },
      [](JournalQuery &q, const QString &v) {
          return readKeys<ApiVerb, knownApiVerbFromKey>(q.verbs, v);
      } },
    { "origin"_L1, [](const JournalQuery &q) { return keysOf<ErrorOrigin, originKey>(q.origins); },
      [](JournalQuery &q, const QString &v) {
          return readKeys<ErrorOrigin, knownOriginFromKey>(q.origins, v);
      } },
    { "sum"_L1, [](const JournalQuery &q) { return sumRangeText(q.sum); },
      [](JournalQuery &q, const QString &v) {
          const std::optional<SumRange> sum = sumRangeFromText(v);
          q.sum = sum.value_or(SumRange {});
          return sum.has_value();
      } },
    { "is"_L1, [](const JournalQuery &q) { return keysOf<RemarkKind, remarkStateKey>(q.remarks); },
      [](JournalQuery &q, const QString &v) {
          return readKeys<RemarkKind, remarkStateFromKey>(q.remarks, v);
      } },
} };

constexpr auto LeftOutKey = "not"_L1;

/// QUrlQuery leaves these as they are, and they would end the value when the link is read.
QString encoded(const QString &value)
{
    return QString::fromLatin1(value.toUtf8().toPercentEncoding(",:"));
}

} // namespace

QStringList numbersFromText(const QString &text)
{
    static const QRegularExpression between(u"[\\r\\n\\t,;]+"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    const QString whole = text.trimmed();
    // A space may belong to a number; it parts them only where nothing else does.
    const QStringList parts = whole.split(whole.contains(between) ? between : spaces);
    QStringList numbers;
    QSet<QString> seen;
    for (const QString &part : parts) {
        QString number = part.trimmed();
        if (number.size() >= 2 && number.front() == u'"' && number.back() == u'"') {
            number = number.mid(1, number.size() - 2).trimmed();
        }
        const QString folded = number.toCaseFolded();
        if (!number.isEmpty() && !seen.contains(folded)) {
            seen.insert(folded);
            numbers.append(number);
        }
    }
    return numbers;
}

namespace {

QStringList linkItems(const JournalQuery &query)
{
    QStringList items;
    for (const LinkField &field : LinkFields) {
        const QString value = field.write(query);
        if (!value.isEmpty()) {
            items.append(u"%1=%2"_s.arg(field.key, encoded(value)));
        }
    }
    return items;
}

bool readLinkItem(JournalQuery &query, const QString &key, const QString &value)
{
    const auto field =
        std::ranges::find_if(LinkFields, [&key](const LinkField &f) { return key == f.key; });
    return field != LinkFields.end() && field->read(query, value);
}

/// What is left out is a link within the link. It says one field: of two, each would leave out by itself.
bool readLeftOut(JournalQuery &query, const QString &link)
{
    JournalQuery one;
    const auto items = QUrlQuery(link).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "outcome"_L1 || !readLinkItem(one, key, value)) {
            return false;
        }
    }
    query.without.append(one);
    return items.size() == 1 || (items.size() == 2 && dayOf(one.from, one.until));
}

} // namespace

std::optional<JournalQuery> journalQueryFromTarget(const QString &target)
{
    const qsizetype mark = target.indexOf(u'?');
    if (QStringView(target).left(mark < 0 ? target.size() : mark) != u"log"_s) {
        return std::nullopt;
    }
    JournalQuery query;
    if (mark < 0) {
        return query;
    }
    const auto items = QUrlQuery(target.mid(mark + 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        const bool isRead =
            key == LeftOutKey ? readLeftOut(query, value) : readLinkItem(query, key, value);
        if (!isRead) {
            return std::nullopt;
        }
    }
    return query;
}

QString journalTarget(const JournalQuery &query)
{
    QStringList items = linkItems(query);
    for (const JournalQuery &one : query.without) {
        items.append(u"%1=%2"_s.arg(LeftOutKey, encoded(linkItems(one).join(u'&'))));
    }
    return items.isEmpty() ? u"log"_s : u"log?"_s + items.join(u'&');
}

} // namespace smartup
