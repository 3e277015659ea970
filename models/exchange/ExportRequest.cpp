#include "models/exchange/ExportRequest.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString isoDays(QDate from, QDate to)
{
    return from.isValid() ? "-%1-%2"_L1.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))
                          : QString();
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
    if (subject->documentType && !request.from.isValid()) {
        return QCoreApplication::translate("ExportRequest", "Documents need a period.");
    }
    if (request.targetFile.isEmpty()) {
        return QCoreApplication::translate("ExportRequest", "Choose a file to write to.");
    }
    return {};
}

ExportFilter
exportFilter(const ExportRequest &request, const ExportWindow &window, const QString &filialCode)
{
    const ExchangeSubject *subject = findExchangeSubject(request.subject);
    const bool hasOwnDate = subject != nullptr && subject->documentType.has_value();
    ExportFilter filter;
    filter.from = window.from;
    filter.to = window.to;
    filter.by =
        request.by == DateFilter::RecordDate && !hasOwnDate ? DateFilter::CreatedOn : request.by;
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

} // namespace smartup
