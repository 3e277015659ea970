#include "models/journal/JournalQuery.h"

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

QString writeOutcomes(const JournalQuery &query)
{
    QStringList keys;
    for (const Outcome outcome : query.outcomes) {
        keys.append(outcomeKey(outcome));
    }
    return keys.join(u',');
}

bool readOutcomes(JournalQuery &query, const QString &value)
{
    const QStringList keys = value.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const std::optional<Outcome> outcome = outcomeFromKey(key);
        if (!outcome) {
            return false;
        }
        query.outcomes.append(*outcome);
    }
    return !keys.isEmpty();
}

bool readCall(JournalQuery &query, const QString &value)
{
    bool isNumber = false;
    query.callId = value.toLongLong(&isNumber);
    return isNumber && query.callId > 0;
}

constexpr std::array<LinkField, 8> LinkFields { {
    { "outcome"_L1, writeOutcomes, readOutcomes },
    { "subject"_L1, [](const JournalQuery &q) { return q.subjects.join(u','); },
      [](JournalQuery &q, const QString &v) {
          q.subjects = v.split(u',', Qt::SkipEmptyParts);
          return !q.subjects.isEmpty();
      } },
    { "organisation"_L1, [](const JournalQuery &q) { return q.organisation; },
      [](JournalQuery &q, const QString &v) { return !(q.organisation = v).isEmpty(); } },
    { "text"_L1, [](const JournalQuery &q) { return q.text; },
      [](JournalQuery &q, const QString &v) { return !(q.text = v).isEmpty(); } },
    { "from"_L1, [](const JournalQuery &q) { return writeMoment(q.from); },
      [](JournalQuery &q, const QString &v) { return readMoment(q.from, v); } },
    { "until"_L1, [](const JournalQuery &q) { return writeMoment(q.until); },
      [](JournalQuery &q, const QString &v) { return readMoment(q.until, v); } },
    { "run"_L1, [](const JournalQuery &q) { return q.runUuid; },
      [](JournalQuery &q, const QString &v) { return !(q.runUuid = v).isEmpty(); } },
    { "call"_L1,
      [](const JournalQuery &q) { return q.callId > 0 ? QString::number(q.callId) : QString(); },
      readCall },
} };

/// QUrlQuery leaves these as they are, and they would end the value when the link is read.
QString encoded(const QString &value)
{
    return QString::fromLatin1(value.toUtf8().toPercentEncoding(",:"));
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
        const auto field = std::ranges::find_if(
            LinkFields, [&name = key](const LinkField &f) { return name == f.key; });
        if (field == LinkFields.end() || !field->read(query, value)) {
            return std::nullopt;
        }
    }
    return query;
}

QString journalTarget(const JournalQuery &query)
{
    QStringList items;
    for (const LinkField &field : LinkFields) {
        const QString value = field.write(query);
        if (!value.isEmpty()) {
            items.append(u"%1=%2"_s.arg(field.key, encoded(value)));
        }
    }
    return items.isEmpty() ? u"log"_s : u"log?"_s + items.join(u'&');
}

} // namespace smartup
