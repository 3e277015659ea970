#pragma once

#include "models/connection/Profile.h"
#include "models/core/DocumentType.h"
#include "models/exchange/ImportProtocol.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace smartup {

/// A document as the ledger of imports keeps it.
struct LedgerDocument
{
    qint64 id = 0;
    QString profileId;
    QString organisation; ///< name for display
    DocumentType type = DocumentType::Order;
    QString externalId; ///< empty: it can never be found again
    QString filialCode;
    QString number;
    QString status; ///< as it was sent
    QDate date;
    QString source; ///< file name
    QString runUuid; ///< of the import that sent it last
    int revision = 1; ///< a later import with the same id is the next one
    QByteArray payload; ///< its JSON as it is sent; empty where only its state was asked for
    bool hasPayload = true; ///< not of documents that a former version noted
    bool isEdited = false; ///< what is sent of it was changed by hand, in this program
    QDateTime since; ///< of its state, UTC
    qint64 claim = 0; ///< of another computer, because of which it came into doubt; 0 = none
    ProtocolDocument protocol;
};

/// A document that is open, for the pages that show what needs attention.
struct OpenDocument
{
    qint64 id = 0;
    QString profileId;
    QString organisation;
    DocumentType type = DocumentType::Order;
    QString externalId;
    QString filialCode;
    QString number;
    QDate date;
    QString source;
    QString runUuid;
    DocumentState state = DocumentState::Unknown;
    QDateTime since; ///< UTC
    QDateTime sentAt; ///< UTC; invalid = never
    QString smartupId; ///< of all that were found, with commas
    QString reason; ///< one translated sentence, with Smartup's own words where there are any
    QString lookFor; ///< what to look for in Smartup; empty unless a person must
    bool isEdited = false; ///< what was sent of it was changed by hand

    friend bool operator==(const OpenDocument &, const OpenDocument &) = default;
};

/// By what the ledger tells connections apart: the profile's id, and of one that is not kept its
/// address, sign-in and organisation.
[[nodiscard]] QString ledgerConnection(const Profile &profile);
/// Does the connection lead to where the document was sent? It may have been changed since: the document must be
/// neither looked for nor sent again elsewhere. As far as it is known: the ledger has the organisation's name, and
/// its code when the document carries one.
[[nodiscard]] bool belongsTo(const LedgerDocument &document, const Profile &profile);
[[nodiscard]] OpenDocument openDocument(const LedgerDocument &document);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::OpenDocument)
