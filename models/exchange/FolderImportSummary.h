// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportSummary.h"
#include "models/exchange/RetryRule.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace smartup {

/// How one file of a folder was imported.
struct FolderFileResult
{
    QString name;
    Outcome outcome = Outcome::Running;
    QString message; ///< counts of its documents, or why nothing was sent; plain text
    qint64 documents = 0;
    QString place; ///< where it lies now; empty = still where it was found
};

/// How the files of a folder were imported.
struct FolderImportSummary
{
    int files = 0; ///< taken
    int failed = 0; ///< put into `failed`, those that an earlier program had left among them
    int keptBack = 0; ///< documents that were not sent, because Smartup would refuse them
    QStringList notes; ///< what could not be checked before sending; each once
    ImportSummary documents; ///< counts of all files together
    ExchangeTrouble trouble = ExchangeTrouble::None; ///< what ended it before the last file
    QString message;
    QString details; ///< raw evidence of that; may be empty
    bool hasWritten = false; ///< of the file that ended it, something may have been sent
    QString runUuid; ///< of the last import

    /// The one word for all of them.
    [[nodiscard]] Outcome outcome() const;
};

/// "3 document(s) were not sent …"; empty when there are none.
[[nodiscard]] QString keptBackText(int documents);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::FolderFileResult)
Q_DECLARE_METATYPE(smartup::FolderImportSummary)
