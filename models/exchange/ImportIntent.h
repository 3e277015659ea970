#pragma once

#include "models/core/DocumentType.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace smartup {

/// A document of a request that is about to leave: what is needed to find it in Smartup again.
struct IntendedDocument
{
    QString externalId;
    QString filialCode;
    QDate date;
    QString status;

    friend bool operator==(const IntendedDocument &, const IntendedDocument &) = default;
};

/// One request of an import whose end nobody saw: its documents may or may not be in Smartup. A former
/// version noted it in a file; the ledger still reads those.
struct ImportIntent
{
    QString runUuid;
    int request = 0; ///< of the run, from 0
    QString profileId;
    QString organisation; ///< name for display
    DocumentType type = DocumentType::Order;
    QString source; ///< file name
    QDateTime startedAt; ///< of the run, UTC
    QDateTime sentAt; ///< UTC
    QList<IntendedDocument> documents;

    friend bool operator==(const ImportIntent &, const ImportIntent &) = default;
};

[[nodiscard]] QByteArray toJson(const ImportIntent &intent);
[[nodiscard]] Result<ImportIntent> importIntentFromJson(const QByteArray &json);

} // namespace smartup
