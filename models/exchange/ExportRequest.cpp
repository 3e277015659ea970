#include "models/exchange/ExportRequest.h"

#include "models/core/SmartupDate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DateFilter
{
    QString begin;
    QString end;
    bool isMoment; ///< its end is a moment: the last day must be named to its last second
};

DateFilter dateFilter(const ExchangeSubject &subject, ExportDate kind)
{
    switch (kind) {
    case ExportDate::Document:
        if (!subject.dateFilterBegin.isEmpty()) {
            return { subject.dateFilterBegin, subject.dateFilterEnd, false };
        }
        // A reference record has no date of its own but the one it was entered at.
        return { u"begin_created_on"_s, u"end_created_on"_s, true };
    case ExportDate::Created:
        return { u"begin_created_on"_s, u"end_created_on"_s, true };
    case ExportDate::Modified:
        return { u"begin_modified_on"_s, u"end_modified_on"_s, true };
    }
    Q_UNREACHABLE();
}

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

QByteArray exportBody(const ExchangeSubject &subject,
                      ExportDate dateKind,
                      const ExportWindow &window,
                      const QStringList &statuses,
                      const QString &filialCode)
{
    QJsonObject body;
    if (!filialCode.isEmpty()) {
        body.insert(FilialCodeField, filialCode);
    }
    if (window.from.isValid()) {
        const DateFilter filter = dateFilter(subject, dateKind);
        QString begin = toSmartupDate(window.from);
        QString end = toSmartupDate(window.to);
        if (filter.isMoment) {
            begin += " 00:00:00"_L1;
            end += " 23:59:59"_L1;
        }
        body.insert(filter.begin, begin);
        body.insert(filter.end, end);
    }
    if (!statuses.isEmpty() && !subject.statuses.empty()) {
        body.insert("statuses"_L1, QJsonArray::fromStringList(statuses));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString suggestedFileName(const ExportRequest &request)
{
    return "%1%2.json"_L1.arg(request.subject, isoDays(request.from, request.to));
}

} // namespace smartup
