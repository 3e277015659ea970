#pragma once

#include "models/core/Outcome.h"
#include "models/exchange/ExchangeSubject.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace smartup {

/// Which date a period speaks about.
enum class ExportDate {
    Document, ///< the document's own date
    Created, ///< when it was entered in Smartup
    Modified, ///< when it was last changed there
};

inline constexpr std::array AllExportDates { ExportDate::Document, ExportDate::Created,
                                             ExportDate::Modified };

/// What a person asks to be exported.
struct ExportRequest
{
    QString subject; ///< key of an ExchangeSubject
    ExportDate dateKind = ExportDate::Document;
    QDate from; ///< invalid = without a period; references only
    QDate to; ///< included
    QStringList statuses; ///< empty = those of the settings
    QString targetFile;

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

/// Why the request cannot be made, in one translated sentence; empty when it can.
[[nodiscard]] QString exportRequestProblem(const ExportRequest &request);

/// The body of one call. `filialCode` comes from the connection and may be empty.
[[nodiscard]] QByteArray exportBody(const ExchangeSubject &subject,
                                    ExportDate dateKind,
                                    const ExportWindow &window,
                                    const QStringList &statuses,
                                    const QString &filialCode);

/// A name for the file: `order-2026-11-01-2026-11-12.json`.
[[nodiscard]] QString suggestedFileName(const ExportRequest &request);

/// How an export went.
struct ExportSummary
{
    QString runUuid;
    QString subject;
    QString targetFile; ///< empty when no file was written
    Outcome outcome = Outcome::Running;
    QString message; ///< what went wrong, or what to look at; empty when all is well
    QString details; ///< raw evidence; may be empty
    QStringList warnings;
    qint64 documents = 0;
    qint64 calls = 0;
    qint64 bytes = 0;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ExportRequest)
Q_DECLARE_METATYPE(smartup::ExportSummary)
