#include "models/exchange/ExportRequest.h"

#include "models/core/SmartupDate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString isoDays(QDate from, QDate to)
{
    return from.isValid() ? "-%1-%2"_L1.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))
                          : QString();
}

QString joinedDays(const QList<WindowResult> &results)
{
    QStringList texts;
    for (const WindowResult &result : results) {
        texts.append(daysText(result.window));
    }
    return texts.join(", "_L1);
}

qint64 dayCount(const WindowResult &result)
{
    return result.window.from.isValid() ? result.window.from.daysTo(result.window.to) + 1 : 0;
}

bool isMaybeCut(const WindowResult &result)
{
    return result.objectCount > 0 && result.rows == result.objectCount;
}

/// The filter's value as it travels: `state` is one text (`A,P`), everything else is a list.
QJsonValue filterValue(const QString &key, const QStringList &codes)
{
    if (key == "state"_L1) {
        return codes.join(u',');
    }
    return QJsonArray::fromStringList(codes);
}

} // namespace

QList<ExportWindow> exportWindows(QDate from, QDate to, int dayRange)
{
    if (!from.isValid() || !to.isValid()) {
        return { ExportWindow {} };
    }
    QList<ExportWindow> windows;
    const int days = std::max(dayRange, 1);
    for (QDate begin = from; begin <= to; begin = begin.addDays(days)) {
        windows.append({ begin, std::min(begin.addDays(days - 1), to) });
    }
    return windows;
}

QList<ExportWindow> exportWindows(const ExportRequest &request, int dayRange)
{
    return exportWindows(request.from, request.to, dayRange);
}

int narrowerWindow(const WindowResult &result)
{
    const qint64 asked = dayCount(result);
    if (result.rows == 0 && result.dayRange > 0 && asked > result.dayRange) {
        return result.dayRange;
    }
    if (isMaybeCut(result) && asked > 1) {
        return static_cast<int>((asked + 1) / 2);
    }
    return 0;
}

QStringList suspiciousWindows(const QList<WindowResult> &results)
{
    QList<WindowResult> empty;
    QList<WindowResult> cut;
    bool isAnyFull = false;
    for (const WindowResult &result : results) {
        isAnyFull = isAnyFull || result.rows > 0;
        if (result.rows == 0 && result.window.from.isValid()) {
            empty.append(result);
        }
        if (isMaybeCut(result) && result.window.from.isValid()) {
            cut.append(result);
        }
    }
    QStringList sentences;
    if (isAnyFull && !empty.isEmpty()) {
        sentences.append(QCoreApplication::translate(
                             "ExportRequest", "Smartup answered without a single record for %1.")
                             .arg(joinedDays(empty)));
    }
    if (!cut.isEmpty()) {
        sentences.append(
            QCoreApplication::translate("ExportRequest",
                                        "Smartup answered with exactly %1 records for %2, the most "
                                        "it tells at once: there may be more of them.")
                .arg(QString::number(cut.constFirst().objectCount), joinedDays(cut)));
    }
    return sentences;
}

QString exportRequestProblem(const ExportRequest &request)
{
    const ExchangeSubject *subject = findExchangeSubject(request.subject);
    if (subject == nullptr || !subject->canExport) {
        return QCoreApplication::translate("ExportRequest", "\"%1\" cannot be exported.")
            .arg(request.subject);
    }
    if (request.from.isValid() != request.to.isValid()) {
        return QCoreApplication::translate("ExportRequest",
                                           "A period needs its first and its last day.");
    }
    if (request.from.isValid() && request.from > request.to) {
        return QCoreApplication::translate("ExportRequest",
                                           "The first day lies behind the last one.");
    }
    // A century of one-day windows is a slip of the finger, not an order.
    if (request.from.isValid() && request.from.daysTo(request.to) > 3660) {
        return QCoreApplication::translate("ExportRequest", "The period is longer than ten years.");
    }
    if (subject->period == PeriodUse::Required && !request.from.isValid()) {
        return subject->documentType
            ? QCoreApplication::translate("ExportRequest", "Documents need a period.")
            : QCoreApplication::translate("ExportRequest", "\"%1\" needs a period.")
                  .arg(exchangeSubjectName(*subject));
    }
    if (subject->period == PeriodUse::None && request.from.isValid()) {
        return QCoreApplication::translate("ExportRequest",
                                           "\"%1\" is exported as a whole, without a period.")
            .arg(exchangeSubjectName(*subject));
    }
    for (auto filter = request.filters.cbegin(); filter != request.filters.cend(); ++filter) {
        const auto isIt = [&filter](QLatin1StringView key) { return key == filter.key(); };
        if (std::ranges::none_of(subject->filters, isIt)) {
            return QCoreApplication::translate("ExportRequest",
                                               "\"%1\" cannot be narrowed by \"%2\".")
                .arg(exchangeSubjectName(*subject), filter.key());
        }
    }
    if (request.targetFile.isEmpty() && request.database.isEmpty()) {
        return QCoreApplication::translate("ExportRequest", "Choose a file to write to.");
    }
    return {};
}

ExportFilter
exportFilter(const ExportRequest &request, const ExportWindow &window, const QString &filialCode)
{
    const ExchangeSubject *subject = findExchangeSubject(request.subject);
    const bool hasOwnDate = subject != nullptr && subject->hasRecordDate;
    const bool isOwnDateOnly = hasOwnDate && !subject->documentType;
    ExportFilter filter;
    filter.from = window.from;
    filter.to = window.to;
    filter.by =
        request.by == DateFilter::RecordDate && !hasOwnDate ? DateFilter::CreatedOn : request.by;
    if (isOwnDateOnly) {
        filter.by = DateFilter::RecordDate;
    }
    for (auto codes = request.filters.cbegin(); codes != request.filters.cend(); ++codes) {
        if (!codes.value().isEmpty()) {
            filter.further.insert(codes.key(), filterValue(codes.key(), codes.value()));
        }
    }
    filter.limit = subject == nullptr ? 0 : subject->pageSize;
    if (subject != nullptr && !subject->statuses.empty()) {
        filter.statuses = request.statuses;
    }
    filter.filialCode = filialCode;
    return filter;
}

FileFormat exportFormat(const ExportRequest &request)
{
    return request.format ? *request.format
                          : fileFormatOfName(request.targetFile).value_or(FileFormat::Json);
}

QString suggestedFileName(const ExportRequest &request)
{
    return "%1%2.%3"_L1.arg(request.subject, isoDays(request.from, request.to),
                            fileFormatInfo(exportFormat(request)).extensions.front());
}

ExportWindow wholeDays(const QList<WindowResult> &results)
{
    if (results.isEmpty() || !results.constFirst().window.from.isValid()) {
        return {};
    }
    return { results.constFirst().window.from, results.constLast().window.to };
}

QSet<QDate> cutDays(const QList<WindowResult> &results)
{
    QSet<QDate> days;
    for (const WindowResult &result : results) {
        for (qint64 day = 0; isMaybeCut(result) && day < dayCount(result); ++day) {
            days.insert(result.window.from.addDays(day));
        }
    }
    return days;
}

ExportRequest continuedExport(const ExportRequest &asked, const ExportSummary &stopped)
{
    ExportRequest rest = asked;
    rest.from = stopped.missingDays.from;
    rest.to = stopped.missingDays.to;
    if (rest.targetFile.isEmpty()) {
        return rest;
    }
    const QFileInfo former(asked.targetFile);
    const bool isSuggested = former.fileName() == suggestedFileName(asked);
    const QString name = isSuggested ? suggestedFileName(rest)
                                     : former.completeBaseName() + isoDays(rest.from, rest.to)
            + (former.suffix().isEmpty() ? QString() : u'.' + former.suffix());
    rest.targetFile = former.path() == "."_L1 ? name : former.path() + u'/' + name;
    return rest;
}

QString daysText(const ExportWindow &window)
{
    const QString from = toSmartupDate(window.from);
    return window.from == window.to ? from : from + u'–' + toSmartupDate(window.to);
}

} // namespace smartup
