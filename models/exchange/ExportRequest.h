#pragma once

#include "models/catalogue/ExportFilter.h"
#include "models/core/Error.h"
#include "models/core/Outcome.h"
#include "models/exchange/ExchangeSubject.h"
#include "models/exchange/formats/FileFormat.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <optional>

namespace smartup {

/// What an export leaves behind that does not come to its end.
enum class StoppedExport {
    KeepsNothing, ///< for who takes a file that appears for a whole one: another program
    /// The days that came whole, when there are some: a person reads what is missing. Into a table, or
    /// a file that is not there yet.
    KeepsWholeDays,
};

/// What a person asks to be exported.
struct ExportRequest
{
    QString subject; ///< key of an ExchangeSubject
    DateFilter by = DateFilter::RecordDate;
    QDate from; ///< invalid = without a period; references only
    QDate to; ///< included
    QStringList statuses; ///< empty = those of the settings
    QString targetFile;
    std::optional<FileFormat> format {}; ///< unset: as the file is called
    /// Codes by filter of the subject: `warehouse_codes`; an empty list is no filter.
    QMap<QString, QStringList> filters = {};
    QString database = {}; ///< id of a DatabaseProfile: into its table instead of the file
    StoppedExport whenStopped = StoppedExport::KeepsNothing;

    friend bool operator==(const ExportRequest &, const ExportRequest &) = default;
};

/// Days of one call, both included; invalid = without a period.
struct ExportWindow
{
    QDate from;
    QDate to;
    friend bool operator==(const ExportWindow &, const ExportWindow &) = default;
};

/// Cuts the period into windows of at most so many days: a wider one may be answered with nothing
/// at all. Windows follow each other without gap or overlap.
[[nodiscard]] QList<ExportWindow> exportWindows(QDate from, QDate to, int dayRange);
[[nodiscard]] QList<ExportWindow> exportWindows(const ExportRequest &request, int dayRange);

/// How one call of a period ended, for judging what is missing.
struct WindowResult
{
    ExportWindow window;
    qint64 rows = 0;
    int dayRange = 0; ///< days the server tells at once, as its answer said; 0 = it did not say
    qint64 objectCount = 0; ///< objects it tells at once; 0 = it did not say
};

/// Into windows of how many days the period of a call must be cut and asked for again; 0 when its
/// answer can stand. A period of more days than the server tells at once may be answered with
/// nothing and no error; an answer of exactly as many objects as it tells may have been cut there.
[[nodiscard]] int narrowerWindow(const WindowResult &result);

/// What is to be looked at: days without a record beside days with some, and a day with exactly as
/// many as the server tells at once. Translated sentences.
[[nodiscard]] QStringList suspiciousWindows(const QList<WindowResult> &results);

/// Why the request cannot be made, in one translated sentence; empty when it can.
[[nodiscard]] QString exportRequestProblem(const ExportRequest &request);

/// The filter of one call. `filialCode` comes from the connection and may be empty. A reference
/// record has no date of its own but the one it was entered at.
[[nodiscard]] ExportFilter
exportFilter(const ExportRequest &request, const ExportWindow &window, const QString &filialCode);

/// The chosen one, else that of the extension, else JSON.
[[nodiscard]] FileFormat exportFormat(const ExportRequest &request);

/// A name for the file: `order-2026-11-01-2026-11-12.json`.
[[nodiscard]] QString suggestedFileName(const ExportRequest &request);

/// The days whose answers stand, when the export stopped after them: they can be kept, each of them
/// whole. Without a period when there are none: what has no days cannot be told apart.
[[nodiscard]] ExportWindow wholeDays(const QList<WindowResult> &results);

/// The days of which the server may have told a part only: those of the last answers that hold as many
/// records as it tells at most.
[[nodiscard]] QSet<QDate> cutDays(const QList<WindowResult> &results);

/// How an export went.
struct ExportSummary
{
    QString runUuid;
    QString subject;
    QString targetFile; ///< empty when no file was written
    QString targetTable; ///< "Warehouse: smartup_order"; empty when no table was written
    Outcome outcome = Outcome::Running;
    ErrorOrigin origin = ErrorOrigin::Program; ///< only when it went wrong: who spoke
    int httpStatus = 0; ///< of the answer that ended it; 0 = none did
    std::optional<std::chrono::seconds> retryAfter; ///< when that answer said how long to wait
    QString message; ///< what went wrong, or what to look at; empty when all is well
    QString details; ///< raw evidence; may be empty
    QStringList warnings;
    QStringList notes; ///< worth knowing, although nothing is wrong
    qint64 documents = 0;
    qint64 calls = 0;
    qint64 bytes = 0; ///< of the file
    /// Of an export that was stopped and kept what came whole: days that are in the target, and days
    /// that are not. Without a period: it was not, or nothing was kept.
    ExportWindow keptDays;
    ExportWindow missingDays;

    /// Something was kept of it, and something is missing.
    [[nodiscard]] bool isPart() const { return missingDays.from.isValid(); }
    [[nodiscard]] bool isWritten() const { return !targetFile.isEmpty() || !targetTable.isEmpty(); }
};

/// Fetches what is missing of an export that kept a part: into the same table, or into a file of its
/// own beside the other, named after its days. `asked`: the request that was stopped.
[[nodiscard]] ExportRequest continuedExport(const ExportRequest &asked,
                                            const ExportSummary &stopped);

/// "01.11.2026–07.11.2026"; one day when both are the same.
[[nodiscard]] QString daysText(const ExportWindow &window);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ExportRequest)
Q_DECLARE_METATYPE(smartup::ExportSummary)
