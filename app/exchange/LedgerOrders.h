#pragma once

#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/Outcome.h"
#include "models/exchange/DocumentAudit.h"
#include "models/exchange/ImportIntent.h"
#include "models/exchange/LedgerDocument.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace smartup {

/// A document that an import is about to send.
struct NewDocument
{
    QString externalId;
    QString filialCode;
    QString number;
    QString status;
    QDate date;
    QByteArray payload; ///< its JSON
    bool isEdited = false; ///< by hand, in this program
};

/// A request that is about to leave.
struct AttemptOrder
{
    QString profileId;
    QString organisation; ///< name for display
    DocumentType type = DocumentType::Order;
    QString runUuid;
    int request = 0; ///< of the run, from 0
    QString source; ///< file name
    QDateTime startedAt; ///< of the run, UTC
    QList<NewDocument> documents;
    ProtocolTerms terms;
    ProtocolMoment now;
    /// A document that changed after this change of the ledger is not sent: whoever planned this did
    /// not know. -1 = whatever it was.
    qint64 horizon = -1;
    QString callUuid = {}; ///< of the line that the log is going to have of it
};

/// Documents that are kept back, because Smartup would refuse them.
struct ParkingOrder
{
    AttemptOrder documents; ///< whose they are; no request is meant
    QStringList reasons; ///< one sentence for each
};

/// Documents that another computer may have sent: nobody but Smartup knows.
struct InheritedDocuments
{
    struct Claim
    {
        QDateTime since; ///< UTC
        qint64 change = 0;
        bool onlyIfLeft = false; ///< left alone unless an earlier request of ours had it
    };
    AttemptOrder documents; ///< whose they are; no request is meant
    QList<Claim> claims; ///< one for each
};

struct BegunAttempt
{
    qint64 id = 0;
    /// Of each document, in the order of the request; 0 = it may not be sent, an
    /// earlier import of it is still open.
    QList<qint64> documents;
};

/// How a request ended.
struct AttemptResult
{
    struct Document
    {
        qint64 id = 0;
        protocol::Ended end;
        bool isCreated = false; ///< Smartup made it just now: it can be a witness
        bool isUpdated = false; ///< it was there, and is now as it was sent
    };
    qint64 attempt = 0;
    int httpStatus = 0;
    qint64 bytesPulled = 0;
    Outcome outcome = Outcome::Unknown;
    QList<Document> documents;
    ProtocolTerms terms;
    ProtocolMoment now;
};

/// What a page or a service wants to see of the ledger.
struct LedgerQuery
{
    QString profileId; ///< empty = all
    std::optional<DocumentType> type;
    QList<DocumentState> states; ///< empty = all that are open
    bool withPayload = false;
    QDateTime since = {}; ///< of the state, not earlier; invalid = any time
    QList<qint64> ids = {}; ///< empty = all
    bool onlyFlagged = false; ///< confirmed ones of which an audit found something
};

/// A request of a program that has ended, whose line may be missing in the log.
struct LostAttempt : ImportIntent
{
    QString callUuid; ///< of that line
    bool isEnded = false; ///< its answer was noted; else nobody saw how it ended
    Outcome outcome = Outcome::Unknown;
    int httpStatus = 0;
    qint64 bytesPulled = 0;
    QList<Outcome> outcomes; ///< of its documents, as the ledger knows them now
    QByteArray body; ///< made of what the ledger kept; empty when a document has changed since
};

/// A request with reference records whose end nobody saw, or that is about to leave.
struct ReferenceRequest
{
    qint64 id = 0;
    QString profileId;
    ReferenceEntity entity = ReferenceEntity::Goods;
    QString organisation; ///< name for display
    QString source; ///< file name
    QString runUuid;
    QString callUuid; ///< of the line that the log is going to have of it
    qint64 records = 0;
    QByteArray body; ///< as it is sent
    ProtocolMoment sentAt;
    bool isUntold = false; ///< the program ended meanwhile, and the log does not know it yet
};

/// A type of which there are documents to be compared.
struct AuditedType
{
    DocumentType type = DocumentType::Order;
    /// Some of them were updated, and were made before the days that are asked for by creation.
    bool hasOlder = false;
};

/// Confirmed documents that are to be compared with what an export showed.
struct AuditOrder
{
    QString profileId;
    std::optional<Profile>
        connection = {}; ///< that was asked; of documents of elsewhere it proves nothing
    DocumentType type = DocumentType::Order;
    WindowAnswer window; ///< what Smartup made in these days
    QList<FoundDocument> modified = {}; ///< what was changed in them, if that was asked for
    QDate today; ///< Smartup's
    ProtocolTerms terms;
    ProtocolMoment now;
};

} // namespace smartup
