// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ExportChoice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
struct Word
{
    T value;
    QLatin1StringView word;
};

constexpr std::array<Word<ExportDays>, 7> DayWords { {
    { ExportDays::Chosen, "chosen"_L1 },
    { ExportDays::Today, "today"_L1 },
    { ExportDays::Yesterday, "yesterday"_L1 },
    { ExportDays::LastWeek, "last_7"_L1 },
    { ExportDays::LastMonth, "last_30"_L1 },
    { ExportDays::ThisMonth, "this_month"_L1 },
    { ExportDays::FormerMonth, "former_month"_L1 },
} };

constexpr std::array<Word<DateFilter>, 3> DateWords { {
    { DateFilter::RecordDate, "date"_L1 },
    { DateFilter::CreatedOn, "created"_L1 },
    { DateFilter::ModifiedOn, "modified"_L1 },
} };

template <typename Words, typename T>
QString wordOf(const Words &words, T value)
{
    return std::ranges::find(words, value, &Word<T>::value)->word;
}

/// A word that is not known is the usual one.
template <typename Words, typename T>
T valueOf(const Words &words, const QJsonValue &word, T usual)
{
    const auto found = std::ranges::find(words, word.toString(), &Word<T>::word);
    return found == std::end(words) ? usual : found->value;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &each : array) {
        texts.append(each.toString());
    }
    return texts;
}

QDate dayOf(const QJsonValue &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

QString exportDaysName(ExportDays days)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("ExportChoice", text);
    };
    switch (days) {
    case ExportDays::Chosen:
        //: a period of an export
        return say(QT_TRANSLATE_NOOP("ExportChoice", "these days"));
    case ExportDays::Today:
        return say(QT_TRANSLATE_NOOP("ExportChoice", "today"));
    case ExportDays::Yesterday:
        return say(QT_TRANSLATE_NOOP("ExportChoice", "yesterday"));
    case ExportDays::LastWeek:
        return say(QT_TRANSLATE_NOOP("ExportChoice", "the last 7 days"));
    case ExportDays::LastMonth:
        return say(QT_TRANSLATE_NOOP("ExportChoice", "the last 30 days"));
    case ExportDays::ThisMonth:
        return say(QT_TRANSLATE_NOOP("ExportChoice", "this month"));
    case ExportDays::FormerMonth:
        return say(QT_TRANSLATE_NOOP("ExportChoice", "the month before"));
    }
    Q_UNREACHABLE();
}

std::pair<QDate, QDate> exportDaysOn(ExportDays days, QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    switch (days) {
    case ExportDays::Chosen:
        return {};
    case ExportDays::Today:
        return { today, today };
    case ExportDays::Yesterday:
        return { today.addDays(-1), today.addDays(-1) };
    case ExportDays::LastWeek:
        return { today.addDays(-6), today };
    case ExportDays::LastMonth:
        return { today.addDays(-29), today };
    case ExportDays::ThisMonth:
        return { first, today };
    case ExportDays::FormerMonth:
        return { first.addMonths(-1), first.addDays(-1) };
    }
    Q_UNREACHABLE();
}

QByteArray exportChoiceToJson(const ExportChoice &choice)
{
    QJsonObject filters;
    for (auto each = choice.filters.cbegin(); each != choice.filters.cend(); ++each) {
        filters.insert(each.key(), QJsonArray::fromStringList(each.value()));
    }
    const QJsonObject json {
        { u"subject"_s, choice.subject },
        { u"by"_s, wordOf(DateWords, choice.by) },
        { u"has_period"_s, choice.hasPeriod },
        { u"days"_s, wordOf(DayWords, choice.days) },
        { u"from"_s, choice.from.toString(Qt::ISODate) },
        { u"to"_s, choice.to.toString(Qt::ISODate) },
        { u"statuses"_s, QJsonArray::fromStringList(choice.statuses) },
        { u"filters"_s, filters },
        { u"format"_s, choice.format ? QString(fileFormatInfo(*choice.format).key) : QString() },
        { u"file"_s, choice.file },
        { u"folder"_s, choice.folder },
        { u"database"_s, choice.database },
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ExportChoice exportChoiceFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ExportChoice choice;
    const QString key = object.value("subject"_L1).toString();
    const ExchangeSubject *subject = findExchangeSubject(key);
    if (subject == nullptr || !subject->canExport) {
        return choice;
    }
    choice.subject = key;
    choice.by = valueOf(DateWords, object.value("by"_L1), choice.by);
    choice.hasPeriod = object.value("has_period"_L1).toBool();
    choice.days = valueOf(DayWords, object.value("days"_L1), choice.days);
    if (choice.days == ExportDays::Chosen) {
        choice.from = dayOf(object.value("from"_L1));
        choice.to = dayOf(object.value("to"_L1));
        if (!choice.from.isValid() || !choice.to.isValid()) {
            choice.days = ExportDays::LastWeek;
            choice.from = {};
            choice.to = {};
        }
    }
    choice.statuses = textsOf(object.value("statuses"_L1));
    const QJsonObject filters = object.value("filters"_L1).toObject();
    for (const QLatin1StringView filter : subject->filters) {
        if (const QStringList codes = textsOf(filters.value(filter)); !codes.isEmpty()) {
            choice.filters.insert(filter, codes);
        }
    }
    choice.format = fileFormatFromKey(object.value("format"_L1).toString());
    choice.file = object.value("file"_L1).toString();
    choice.folder = object.value("folder"_L1).toString();
    choice.database = object.value("database"_L1).toString();
    return choice;
}

} // namespace smartup
