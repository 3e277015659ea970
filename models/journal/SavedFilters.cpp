#include "models/journal/SavedFilters.h"

#include "models/core/VisibleText.h"
#include "models/journal/FilterExpression.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto FormatName = "smartup-desk-log-filters"_L1;
constexpr int FormatVersion = 1;
constexpr qsizetype LongestName = 100;

QString say(const char *text)
{
    return QCoreApplication::translate("SavedFilters", text);
}

Error unreadable(const QString &text, const QString &raw = {})
{
    return { ErrorOrigin::File,
             text,
             say(QT_TRANSLATE_NOOP("SavedFilters",
                                   "Choose a file that this program has exported.")),
             raw,
             {} };
}

} // namespace

QList<SavedFilter> builtInFilters()
{
    return {
        { say(QT_TRANSLATE_NOOP("SavedFilters", "Errors of today")),
          u"outcome:refused,not_sent,unknown since:today"_s },
        { say(QT_TRANSLATE_NOOP("SavedFilters", "Outcome unknown")), u"outcome:unknown"_s },
        { say(QT_TRANSLATE_NOOP("SavedFilters", "Skipped as duplicates")), u"outcome:skipped"_s },
    };
}

QByteArray savedFiltersJson(const QList<SavedFilter> &filters)
{
    QJsonArray rows;
    for (const SavedFilter &filter : filters) {
        rows.append(QJsonObject { { u"name"_s, filter.name }, { u"filter"_s, filter.expression } });
    }
    return QJsonDocument(QJsonObject { { u"format"_s, FormatName },
                                       { u"version"_s, FormatVersion },
                                       { u"filters"_s, rows } })
        .toJson();
}

Result<QList<SavedFilter>> savedFiltersFromJson(const QByteArray &json, const QDateTime &now)
{
    QJsonParseError trouble;
    const QJsonObject file = QJsonDocument::fromJson(json, &trouble).object();
    if (file.value("format"_L1).toString() != FormatName) {
        return unreadable(
            say(QT_TRANSLATE_NOOP("SavedFilters", "This is no file of saved filters.")),
            trouble.error == QJsonParseError::NoError ? QString() : trouble.errorString());
    }
    if (file.value("version"_L1).toInt() != FormatVersion) {
        return unreadable(say(QT_TRANSLATE_NOOP(
            "SavedFilters", "This file of saved filters was made by another version.")));
    }
    QList<SavedFilter> filters;
    const QJsonArray rows = file.value("filters"_L1).toArray();
    for (const auto &row : rows) {
        const SavedFilter filter { row[u"name"].toString().trimmed().left(LongestName),
                                   row[u"filter"].toString() };
        const FilterReading reading = readFilter(filter.expression, now);
        if (filter.name.isEmpty() || reading.trouble) {
            return unreadable(say(QT_TRANSLATE_NOOP("SavedFilters",
                                                    "The filter “%1” of the file cannot be read."))
                                  .arg(visibleText(filter.name)),
                              reading.trouble ? reading.trouble->sentence : QString());
        }
        filters = withFilter(filters, filter);
    }
    return filters;
}

QList<SavedFilter> withFilter(QList<SavedFilter> filters, const SavedFilter &filter)
{
    const auto same = std::ranges::find(filters, filter.name, &SavedFilter::name);
    if (same == filters.end()) {
        filters.append(filter);
    } else {
        same->expression = filter.expression;
    }
    return filters;
}

QList<SavedFilter> joinedFilters(QList<SavedFilter> own, const QList<SavedFilter> &others)
{
    const auto isTaken = [&own](const SavedFilter &filter) {
        return std::ranges::any_of(own, [&filter](const SavedFilter &other) {
            return other.name == filter.name && other.expression != filter.expression;
        });
    };
    for (SavedFilter filter : others) {
        const QString name = filter.name;
        for (int number = 2; isTaken(filter); ++number) {
            filter.name = u"%1 (%2)"_s.arg(name).arg(number);
        }
        own = withFilter(std::move(own), filter);
    }
    return own;
}

} // namespace smartup
