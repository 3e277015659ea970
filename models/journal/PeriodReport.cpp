#include "models/journal/PeriodReport.h"

#include "models/core/VisibleText.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a message that is longer, the beginning says what is the matter.
constexpr qsizetype LongestKey = 200;

Status wrong(const char *text)
{
    return Error {
        ErrorOrigin::Program, QCoreApplication::translate("PeriodReport", text), {}, {}, {}
    };
}

} // namespace

Status judgePeriod(const ReportPeriod &period)
{
    if (!period.from.isValid() || !period.to.isValid()) {
        return wrong(QT_TRANSLATE_NOOP("PeriodReport", "A report needs its first and last day."));
    }
    if (period.to < period.from) {
        return wrong(QT_TRANSLATE_NOOP("PeriodReport",
                                       "The last day of a report cannot be before its first."));
    }
    if (period.from.daysTo(period.to) >= MostReportDays) {
        return wrong(QT_TRANSLATE_NOOP("PeriodReport", "A report is of a year at most."));
    }
    return Done {};
}

ReportFormat reportFormatOfFile(const QString &file)
{
    return file.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? ReportFormat::Pdf : ReportFormat::Html;
}

QString logReportText(const LogReportOrder &order, bool isCancelled)
{
    return isCancelled
        ? QCoreApplication::translate("PeriodReport",
                                      "The report was cancelled; no file was written.")
        : QCoreApplication::translate("PeriodReport", "The report was written to %1.")
              .arg(visibleText(order.file));
}

qint64 PeriodReport::requests() const
{
    qint64 sum = 0;
    for (const PeriodDay &day : days) {
        sum += day.requests;
    }
    return sum;
}

QString causeKey(const QString &code, const QString &message)
{
    if (!code.isEmpty()) {
        return code.toCaseFolded();
    }
    QString key;
    bool isInNumber = false;
    for (const QChar c : QStringView(message).left(LongestKey)) {
        if (!c.isDigit()) {
            key += c;
        } else if (!isInNumber) {
            key += u'#';
        }
        isInNumber = c.isDigit();
    }
    return key.simplified().toCaseFolded();
}

bool hasLeft(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
    case Outcome::Cancelled:
        return false;
    case Outcome::Running:
    case Outcome::Sent:
    case Outcome::Received:
    case Outcome::Created:
    case Outcome::Updated:
    case Outcome::Skipped:
    case Outcome::Warning:
    case Outcome::Refused:
    case Outcome::Unknown:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace smartup
