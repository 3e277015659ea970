// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "models/exchange/RetryRule.h"

#include <QObject>

namespace smartup {

/// How a table was imported.
struct TableImportSummary
{
    ImportSummary documents;
    qint64 rows = 0; ///< read of the table
    int keptBack = 0; ///< documents that were not sent, because Smartup would refuse them
    QStringList notes; ///< what could not be checked before sending
    ExchangeTrouble trouble = ExchangeTrouble::None; ///< what ended it
    QString message; ///< of that; empty when it went to its end
    QString details; ///< raw evidence; may be empty
    bool hasWritten = false; ///< something may have been sent

    /// The one word for it.
    [[nodiscard]] Outcome outcome() const;
};

/// Imports what is new or changed in a table, with nobody who looks at the plan. Rows that Smartup has
/// answered are not sent again before they change. One table at a time.
class TableImport : public QObject
{
    Q_OBJECT

public:
    TableImport(ImportPreview &preview, ImportService &service, QObject *parent = nullptr);

public Q_SLOTS:
    /// finished() follows. Does nothing while one is under way.
    void start(const smartup::DatabaseProfile &profile,
               const smartup::Secret &password,
               const QString &table,
               const smartup::ImportSubject &subject);
    /// A request under way is waited for and no further one is sent.
    void cancel();

Q_SIGNALS:
    void finished(const smartup::TableImportSummary &summary);

private:
    void takeRows(const ImportFilePtr &file);
    void takePlan();
    void takeFailure(const Error &error);
    void takeSummary(const ImportSummary &summary);
    void end(ExchangeTrouble trouble, const QString &message = {}, const QString &details = {});

    ImportPreview &m_preview;
    ImportService &m_service;
    bool m_isActive = false;
    bool m_isCancelled = false;
    TableImportSummary m_summary;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::TableImportSummary)
