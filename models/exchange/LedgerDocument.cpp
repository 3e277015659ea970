#include "models/exchange/LedgerDocument.h"

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/DocumentEdit.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LedgerDocument", text);
}

/// What an audit found of a document that was confirmed; empty when nothing.
QString flagReasonOf(const ProtocolDocument &document)
{
    if (document.isGone) {
        return say(QT_TRANSLATE_NOOP(
            "LedgerDocument",
            "Smartup had confirmed it, and does not have it any more: somebody has removed it."));
    }
    if (document.isDoubled) {
        return say(QT_TRANSLATE_NOOP(
            "LedgerDocument", "Smartup had confirmed it, and has it more than once by now."));
    }
    if (document.isChanged) {
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Smartup had confirmed it, and has it with other content by "
                                     "now: somebody has changed it."));
    }
    return {};
}

QString reasonOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
    case DocumentState::Confirmed:
    case DocumentState::Cancelled:
        return {};
    case DocumentState::Invalid:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "A scheduled import did not send it, because Smartup would "
                                     "refuse it."));
    case DocumentState::Rejected:
        return say(QT_TRANSLATE_NOOP("LedgerDocument", "It was refused; nothing was stored."));
    case DocumentState::Ready:
        return say(
            QT_TRANSLATE_NOOP("LedgerDocument", "It is not in Smartup and can be sent again."));
    case DocumentState::Intent:
        return say(QT_TRANSLATE_NOOP("LedgerDocument", "Its request is under way."));
    case DocumentState::HeldAuth:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Smartup did not accept the sign-in; nothing was stored."));
    case DocumentState::HeldConfig:
        return say(QT_TRANSLATE_NOOP(
            "LedgerDocument",
            "Smartup does not know the call at this address; nothing was stored."));
    case DocumentState::Split:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "The request was too large for Smartup; nothing was stored."));
    case DocumentState::HeldQuota:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "The allowance of the day was spent; nothing was stored."));
    case DocumentState::Unknown:
    case DocumentState::Reconciling:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "It was sent, and no answer says what became of it. It is not "
                                     "sent again before Smartup shows whether it is there."));
    case DocumentState::Conflict:
        return say(QT_TRANSLATE_NOOP(
            "LedgerDocument", "Smartup has a document with its external id and other content."));
    case DocumentState::Duplicate:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Smartup has more than one document with its external id. "
                                     "Nothing is imported with this connection until somebody has "
                                     "decided which one is right."));
    case DocumentState::Manual:
        return say(
            QT_TRANSLATE_NOOP("LedgerDocument",
                              "It was sent, and this program cannot find out any more whether "
                              "it arrived."));
    }
    Q_UNREACHABLE();
}

/// What to look for of a document that was confirmed.
QString flagLookForOf(const LedgerDocument &document)
{
    const QString type = documentTypeName(document.type);
    const ProtocolDocument &protocol = document.protocol;
    if (protocol.isGone) {
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Ask who removed the %1 with the Smartup id %2 and the "
                                     "external id %3. It is not sent again by itself."))
            .arg(type, protocol.smartupId, document.externalId);
    }
    if (protocol.isDoubled) {
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Look for the %1 with the external id %2: only one of them "
                                     "may stay."))
            .arg(type, document.externalId);
    }
    if (protocol.isChanged) {
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Open the %1 with the Smartup id %2 and compare client, "
                                     "currency, lines and total with the document %3 of %4."))
            .arg(type, protocol.smartupId, document.externalId, document.source);
    }
    return {};
}

QString lookForOf(const LedgerDocument &document)
{
    const QString type = documentTypeName(document.type);
    const QString name = document.externalId.isEmpty() ? document.number : document.externalId;
    switch (document.protocol.state) {
    case DocumentState::Conflict:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Open the %1 with the Smartup id %2 and compare client, "
                                     "currency, lines and total with the document %3 of %4."))
            .arg(type, document.protocol.smartupId, name, document.source);
    case DocumentState::Duplicate:
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Open the %1 with the Smartup ids %2: only one of them may "
                                     "stay."))
            .arg(type, document.protocol.smartupId);
    case DocumentState::Manual:
        return say(QT_TRANSLATE_NOOP(
                       "LedgerDocument",
                       "Look for the %1 with the external id %2, dated %3, created on "
                       "%4 or later, in the organisation %5."))
            .arg(type, name, toSmartupDate(document.date),
                 toSmartupDate(document.protocol.firstSent.date()),
                 document.filialCode.isEmpty() ? document.organisation : document.filialCode);
    case DocumentState::Confirmed:
        return flagLookForOf(document);
    case DocumentState::Draft:
    case DocumentState::Invalid:
    case DocumentState::Ready:
    case DocumentState::Intent:
    case DocumentState::Rejected:
    case DocumentState::HeldAuth:
    case DocumentState::HeldConfig:
    case DocumentState::Split:
    case DocumentState::HeldQuota:
    case DocumentState::Unknown:
    case DocumentState::Reconciling:
    case DocumentState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString ledgerConnection(const Profile &profile)
{
    if (!profile.id.isEmpty()) {
        return profile.id;
    }
    const QStringList parts { profile.baseUrl.toString(QUrl::RemoveUserInfo), profile.login,
                              profile.projectCode, profile.filialId, profile.filialCode };
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

bool belongsTo(const LedgerDocument &document, const Profile &profile)
{
    if (!document.filialCode.isEmpty()) {
        return profile.filialCode.isEmpty() || profile.filialCode == document.filialCode;
    }
    const bool areBothNamed =
        !document.organisation.isEmpty() && !profile.organisationName.isEmpty();
    return !sendsNoOrganisation(profile)
        && (!areBothNamed || document.organisation == profile.organisationName);
}

namespace {

QString reasonOf(const LedgerDocument &document)
{
    const DocumentState state = document.protocol.state;
    if (state == DocumentState::Confirmed) {
        return flagReasonOf(document.protocol);
    }
    if (document.claim != 0
        && (state == DocumentState::Unknown || state == DocumentState::Reconciling)) {
        return say(QT_TRANSLATE_NOOP("LedgerDocument",
                                     "Another computer was about to send it, or has sent it. It is "
                                     "not sent from here before Smartup shows that it is not "
                                     "there."));
    }
    return reasonOf(state);
}

} // namespace

OpenDocument openDocument(const LedgerDocument &document)
{
    OpenDocument open;
    open.id = document.id;
    open.profileId = document.profileId;
    open.organisation = document.organisation;
    open.type = document.type;
    open.externalId = document.externalId;
    open.filialCode = document.filialCode;
    open.number = document.number;
    open.date = document.date;
    open.source = document.source;
    open.runUuid = document.runUuid;
    open.state = document.protocol.state;
    open.since = document.since;
    open.sentAt = document.protocol.lastSent;
    open.smartupId = document.protocol.smartupId;
    open.reason = reasonOf(document);
    if (document.protocol.state == DocumentState::Invalid) { // the words are ours
        open.reason = (open.reason + u' ' + document.protocol.reason).trimmed();
    } else if (!document.protocol.reason.isEmpty()
               && document.protocol.state != DocumentState::Confirmed) {
        //: %1 a sentence of this program, %2 what Smartup said
        open.reason = say(QT_TRANSLATE_NOOP("LedgerDocument", "%1 Smartup said: %2"))
                          .arg(open.reason, document.protocol.reason);
    }
    open.lookFor = lookForOf(document);
    open.isEdited = document.isEdited;
    if (document.isEdited) {
        open.reason = (open.reason + u' ' + editedRemark()).trimmed();
    }
    return open;
}

} // namespace smartup
