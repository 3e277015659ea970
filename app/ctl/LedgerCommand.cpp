#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/exchange/ImportLedger.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LedgerCommand", text);
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const OpenDocument &document)
{
    return { { u"id"_s, document.id },
             { u"connection"_s, document.profileId },
             { u"organisation"_s, document.organisation },
             { u"type"_s, documentTypeKey(document.type) },
             { u"external_id"_s, document.externalId },
             { u"filial_code"_s, document.filialCode },
             { u"state"_s, documentStateKey(document.state) },
             { u"since"_s, momentText(document.since) },
             { u"sent_at"_s, momentText(document.sentAt) },
             { u"smartup_id"_s, document.smartupId },
             { u"source"_s, document.source },
             { u"run"_s, document.runUuid },
             { u"reason"_s, document.reason },
             { u"look_for"_s, document.lookFor },
             { u"is_edited"_s, document.isEdited } };
}

void print(const OpenDocument &document)
{
    const QString name = document.externalId.isEmpty() ? document.number : document.externalId;
    smartup::print(documentTypeKey(document.type) + u' ' + visibleText(name) + u": "_s
                   + documentStateName(document.state) + u". "_s + visibleText(document.reason));
    if (!document.lookFor.isEmpty()) {
        smartup::print(u"    "_s + visibleText(document.lookFor));
    }
}

QJsonObject toJson(const ReferenceRequest &request)
{
    return { { u"connection"_s, request.profileId },
             { u"organisation"_s, request.organisation },
             { u"type"_s, QString(referenceInfo(request.entity).key) },
             { u"records"_s, request.records },
             { u"state"_s, documentStateKey(DocumentState::Unknown) },
             { u"sent_at"_s, momentText(request.sentAt.wall) },
             { u"source"_s, request.source },
             { u"run"_s, request.runUuid } };
}

void print(const ReferenceRequest &request)
{
    const int records = static_cast<int>(request.records);
    smartup::print(QString(referenceInfo(request.entity).key) + u' ' + visibleText(request.source)
                   + u": "_s
                   + QCoreApplication::translate("LedgerCommand",
                                                 "%n record(s) without an answer. Sent again they "
                                                 "are overwritten, and none is doubled.",
                                                 nullptr, records));
}

/// nullopt when one of the words is no state.
std::optional<QList<DocumentState>> statesOf(const QString &text)
{
    QList<DocumentState> states;
    const QStringList keys = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const auto state = documentStateFromKey(key);
        if (!state) {
            return std::nullopt;
        }
        states.append(*state);
    }
    return states;
}

/// What is open, and what an audit found; or the documents in these states.
Result<QList<LedgerDocument>> listed(LedgerStore &store, const QList<DocumentState> &states)
{
    LedgerQuery flagged { {}, {}, { DocumentState::Confirmed }, false };
    flagged.onlyFlagged = true;
    const auto found = store.documents({ {}, {}, states, false });
    const auto audited = store.documents(flagged);
    if (!found || !audited || !states.isEmpty()) {
        return !found || !states.isEmpty() ? found : audited;
    }
    return found.value() + audited.value();
}

} // namespace

ExitCode runLedger(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    line.addOptions({
        { u"state"_s,
          say(QT_TRANSLATE_NOOP("LedgerCommand",
                                "Only documents in these states: unknown, manual, conflict, "
                                "duplicate, held_auth …")),
          u"KEY"_s },
        { u"json"_s,
          say(QT_TRANSLATE_NOOP(
              "LedgerCommand",
              "One JSON array with every document, and with every request of reference "
              "records that got no answer.")) },
    });
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const auto states = statesOf(line.value(u"state"_s));
    if (!line.positionalArguments().isEmpty() || !states) {
        return line.refuse(say(QT_TRANSLATE_NOOP("LedgerCommand", "There is no such state.")));
    }
    ImportLedger ledger(dataFolder() + u"/imports"_s);
    const Result<QList<LedgerDocument>> found =
        ledger.ask([states = *states](LedgerStore &store) { return listed(store, states); })
            .result();
    if (!found) {
        printError(found.error());
        return ExitCode::Failed;
    }
    const bool hasReferences = states->isEmpty() || states->contains(DocumentState::Unknown);
    const Result<QList<ReferenceRequest>> references =
        ledger.ask([](LedgerStore &store) { return store.doubtfulReferences(); }).result();
    if (!references) {
        printError(references.error());
        return ExitCode::Failed;
    }
    const QList<ReferenceRequest> requests =
        hasReferences ? references.value() : QList<ReferenceRequest>();
    QJsonArray array;
    for (const LedgerDocument &document : found.value()) {
        const OpenDocument open = openDocument(document);
        if (line.isSet(u"json"_s)) {
            array.append(toJson(open));
        } else {
            print(open);
        }
    }
    for (const ReferenceRequest &request : requests) {
        if (line.isSet(u"json"_s)) {
            array.append(toJson(request));
        } else {
            print(request);
        }
    }
    if (line.isSet(u"json"_s)) {
        smartup::print(QString::fromUtf8(QJsonDocument(array).toJson()).trimmed());
    } else if (found.value().isEmpty() && requests.isEmpty()) {
        smartup::print(
            say(QT_TRANSLATE_NOOP("LedgerCommand", "No document of an import is open.")));
    }
    return ExitCode::Done;
}

} // namespace smartup
