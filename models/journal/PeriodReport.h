#pragma once

#include "models/connection/AllowanceUse.h"
#include "models/core/Result.h"
#include "models/journal/OverviewFigures.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace smartup {

/// What went wrong in the same way, however often and in however many documents.
struct PeriodCause
{
    QString code; ///< Smartup's error code; may be empty
    QString sample; ///< the message of the first line that was found, cut when it is long
    ErrorOrigin origin = ErrorOrigin::Smartup;
    QStringList subjects; ///< catalogue keys
    qint64 lines = 0;
    QDateTime last; ///< UTC

    friend bool operator==(const PeriodCause &, const PeriodCause &) = default;
};

/// The days of a report, as the person counts them who asks.
struct ReportPeriod
{
    QDate from;
    QDate to; ///< inclusive

    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

/// A report of more days is none that somebody prints.
inline constexpr int MostReportDays = 366;

/// What is wrong with the period, in a sentence.
[[nodiscard]] Status judgePeriod(const ReportPeriod &period);

enum class ReportFormat { Html, Pdf };
/// By what the file's name ends with; HTML when it is nothing known.
[[nodiscard]] ReportFormat reportFormatOfFile(const QString &file);

struct LogReportOrder
{
    ReportPeriod period;
    QString file; ///< is replaced when it is there

    friend bool operator==(const LogReportOrder &, const LogReportOrder &) = default;
};

/// "The report was written to …": what a person hears in the end.
[[nodiscard]] QString logReportText(const LogReportOrder &order, bool isCancelled);

struct PeriodDay
{
    QDate day;
    OutcomeCounts documents;
    qint64 requests = 0; ///< that left this computer

    friend bool operator==(const PeriodDay &, const PeriodDay &) = default;
};

/// What the log knows of some days: page, PDF and `smartupctl log report` are made from it.
struct PeriodReport
{
    QDate from; ///< local day of the person asking
    QDate to; ///< inclusive
    QDateTime madeAt; ///< UTC
    OutcomeCounts runs;
    OutcomeCounts calls;
    OutcomeCounts documents;
    QList<SubjectFigures> subjects; ///< most documents first
    QList<PeriodDay> days; ///< oldest first; days without anything are there too
    QList<AllowanceUse>
        allowances; ///< by connection, class and day; not of the log, so whoever has it adds it
    QList<PeriodCause> causes; ///< the most frequent first
    qint64 furtherCauses = 0; ///< that are not listed; of very many, a rare one may count again
    qint64 furtherLines = 0; ///< with those causes
    QList<RunRecord> lastRuns; ///< newest first
    qint64 furtherRuns = 0; ///< that are not listed
    bool isCancelled = false; ///< the figures are not complete

    [[nodiscard]] qint64 requests() const;
    friend bool operator==(const PeriodReport &, const PeriodReport &) = default;
};

/// What such a report lists at most.
inline constexpr qsizetype MostCauses = 20;
inline constexpr qsizetype MostListedRuns = 200;
/// Two troubles with the same key have the same cause: the error code, or else the message without its
/// numbers.
[[nodiscard]] QString causeKey(const QString &code, const QString &message);

/// Bytes of the request went out, or may have.
[[nodiscard]] bool hasLeft(Outcome outcome);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::LogReportOrder)
Q_DECLARE_METATYPE(smartup::PeriodReport)
