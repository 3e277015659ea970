#include "app/ctl/ExportOptions.h"

#include "app/ctl/CommandLine.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/ForceOption.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ExportCommand", text);
}

Error refused(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

struct DateWord
{
    QLatin1StringView word;
    DateFilter by {};
};
constexpr DateWord DateWords[] = {
    { "date"_L1, DateFilter::RecordDate },
    { "created"_L1, DateFilter::CreatedOn },
    { "modified"_L1, DateFilter::ModifiedOn },
};

/// The day an option names; an invalid one when it is not there; nullopt when it is no day.
std::optional<QDate> dayOf(const CommandLine &line, const QString &option)
{
    return line.isSet(option) ? parseSmartupDate(line.value(option)) : QDate();
}

/// A folder is given a file that is named after what it holds.
QString targetOf(const QString &path, const ExportRequest &request)
{
    if (path.isEmpty()) {
        return suggestedFileName(request);
    }
    return QFileInfo(path).isDir() ? QDir(path).filePath(suggestedFileName(request)) : path;
}

/// What was named, each once: several words, or one with commas.
QStringList subjectsOf(const CommandLine &line)
{
    QStringList subjects = line.positionalArguments().join(u',').split(u',', Qt::SkipEmptyParts);
    subjects.removeDuplicates();
    return inRunOrder(subjects);
}

/// What all of them have in common.
Result<ExportRequest> commonRequest(const CommandLine &line, QDate today)
{
    const std::optional<QDate> from = dayOf(line, u"from"_s);
    const std::optional<QDate> to = dayOf(line, u"to"_s);
    if (!from || !to) {
        return refused(say(QT_TRANSLATE_NOOP("ExportCommand", "A day is written as in %1."))
                           .arg(u"01.11.2026"_s));
    }
    const Result<DateFilter> by = dateFilterFromWord(line.value(u"by"_s));
    const auto filters = filtersFromWords(line.values(u"filter"_s));
    const auto format = formatFromWord(line.value(u"format"_s));
    if (!by || !filters || !format) {
        return !by ? by.error() : !filters ? filters.error() : format.error();
    }
    ExportRequest request;
    request.filters = filters.value();
    request.by = by.value();
    request.from = *from;
    request.to = from->isValid() && !to->isValid() ? today : *to;
    request.statuses = line.value(u"status"_s).split(u',', Qt::SkipEmptyParts);
    request.format = format.value();
    request.database = line.value(u"database"_s);
    request.whenStopped = StoppedExport::KeepsWholeDays;
    return request;
}

bool takes(const ExchangeSubject &subject, const QString &filter)
{
    return std::ranges::any_of(subject.filters,
                               [&filter](QLatin1StringView key) { return key == filter; });
}

bool needsPeriod(const QString &key)
{
    const ExchangeSubject *subject = findExchangeSubject(key);
    return subject != nullptr && subject->period == PeriodUse::Required;
}

/// What one of several takes of the common words.
ExportRequest narrowed(const ExportRequest &common, const QString &key, bool areDaysOfDocuments)
{
    ExportRequest request = common;
    request.subject = key;
    const ExchangeSubject *subject = findExchangeSubject(key);
    if (subject == nullptr) {
        return request;
    }
    const bool isWhole = subject->period == PeriodUse::None
        || (subject->period == PeriodUse::Optional && areDaysOfDocuments);
    if (isWhole) {
        request.from = {};
        request.to = {};
    }
    request.filters.removeIf([subject](const QMap<QString, QStringList>::iterator &filter) {
        return !takes(*subject, filter.key());
    });
    return request;
}

/// A filter that none of them takes.
QString strayFilter(const ExportRequest &common, const QStringList &subjects)
{
    for (auto each = common.filters.cbegin(); each != common.filters.cend(); ++each) {
        const QString &filter = each.key();
        const bool isTaken = std::ranges::any_of(subjects, [&filter](const QString &key) {
            const ExchangeSubject *subject = findExchangeSubject(key);
            return subject != nullptr && takes(*subject, filter);
        });
        if (!isTaken) {
            return filter;
        }
    }
    return {};
}

} // namespace

Result<QMap<QString, QStringList>> filtersFromWords(const QStringList &words)
{
    QMap<QString, QStringList> filters;
    for (const QString &word : words) {
        const QStringList codes = word.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
        if (codes.isEmpty()) {
            return refused(say(QT_TRANSLATE_NOOP("ExportCommand", "A filter is written as in %1."))
                               .arg(u"warehouse_codes=W1,W2"_s));
        }
        filters[word.section(u'=', 0, 0)] += codes;
    }
    return filters;
}

Result<DateFilter> dateFilterFromWord(const QString &word)
{
    const auto row = std::ranges::find_if(
        DateWords, [&word](const DateWord &each) { return word == each.word; });
    if (row == std::end(DateWords)) {
        return refused(
            say(QT_TRANSLATE_NOOP("ExportCommand", "--by takes date, created or modified.")));
    }
    return row->by;
}

Result<std::optional<FileFormat>> formatFromWord(const QString &word)
{
    const std::optional<FileFormat> format = fileFormatFromKey(word);
    if (!format && !word.isEmpty()) {
        return refused(
            say(QT_TRANSLATE_NOOP("ExportCommand", "--format takes json, xml, csv or xlsx.")));
    }
    return format;
}

void addExportOptions(CommandLine &line)
{
    addConnectionOptions(line);
    addDatabaseOptions(line);
    line.addOptions({
        { u"from"_s, say(QT_TRANSLATE_NOOP("ExportCommand", "First day, as in 01.11.2026.")),
          u"DAY"_s },
        { u"to"_s, say(QT_TRANSLATE_NOOP("ExportCommand", "Last day; today when it is left out.")),
          u"DAY"_s },
        { u"by"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "What the days speak about: date, created or modified.")),
          u"WHICH"_s, u"date"_s },
        { u"status"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "Only these statuses of orders, as in B#S,B#V; those of the "
                                "settings when it is left out.")),
          u"CODE,…"_s },
        { u"filter"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "Only records of these codes, as in warehouse_codes=W1,W2; may be "
                                "given several times. What takes which filter stands below.")),
          u"NAME=CODE,…"_s },
        { u"out"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "File to write, or a folder for it; named after what it holds "
                                "when it is left out.")),
          u"FILE"_s },
        { u"format"_s,
          say(QT_TRANSLATE_NOOP("ExportCommand",
                                "json, xml, csv or xlsx; the file's extension decides when it is "
                                "left out.")),
          u"FORMAT"_s },
        { u"json"_s, say(QT_TRANSLATE_NOOP("ExportCommand", "The result as one JSON object.")) },
    });
    addForceOption(line);
    QString text = line.applicationDescription() + u"\n\n"_s
        + say(QT_TRANSLATE_NOOP(
            "ExportCommand",
            "Several types are exported one after the other, references before documents, each "
            "into its own file. The days are those of the documents then, and references are "
            "exported whole."))
        + u"\n\n"_s + say(QT_TRANSLATE_NOOP("ExportCommand", "What can be exported:"));
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canExport) {
            text +=
                u"\n  "_s + QString(subject.key).leftJustified(17) + exchangeSubjectName(subject);
            for (const QLatin1StringView filter : subject.filters) {
                text += u"\n      --filter "_s + filter + u"=…"_s;
            }
        }
    }
    line.setApplicationDescription(text);
}

Result<QList<ExportRequest>> exportRequestsOf(const CommandLine &line, QDate today)
{
    const Result<ExportRequest> common = commonRequest(line, today);
    if (!common) {
        return common.error();
    }
    const QStringList subjects = subjectsOf(line);
    if (subjects.isEmpty()) {
        return refused(
            say(QT_TRANSLATE_NOOP("ExportCommand", "Name one thing to export, or several.")));
    }
    const QString out = line.value(u"out"_s);
    const bool areSeveral = subjects.size() > 1;
    if (areSeveral && !out.isEmpty() && !QFileInfo(out).isDir()) {
        return refused(say(QT_TRANSLATE_NOOP(
            "ExportCommand", "Several types need a folder that is there behind --out.")));
    }
    const bool areDaysOfDocuments = std::ranges::any_of(subjects, needsPeriod);
    const QString stray = strayFilter(common.value(), subjects);
    QList<ExportRequest> requests;
    for (const QString &key : subjects) {
        ExportRequest request = common.value();
        request.subject = key;
        if (areSeveral) {
            request = narrowed(common.value(), key, areDaysOfDocuments);
            if (!stray.isEmpty()) { // the sentence about it names what was asked for first
                request.filters.insert(stray, common.value().filters.value(stray));
            }
        }
        if (request.database.isEmpty()) {
            request.targetFile = targetOf(out, request);
        }
        if (const QString problem = exportRequestProblem(request); !problem.isEmpty()) {
            return refused(problem);
        }
        if (QFileInfo::exists(request.targetFile) && !line.isSet(u"force"_s)) {
            return refused(isThereText(request.targetFile));
        }
        requests.append(request);
    }
    return requests;
}

} // namespace smartup
