#include "app/exchange/AttentionService.h"

#include "app/api/Worker.h"
#include "app/exchange/AttentionMarks.h"
#include "app/exchange/ImportLedger.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DocumentReader.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Known
{
    QList<LedgerDocument> documents;
    QList<AttentionMark> marks;
    Status marksStatus = Done {}; ///< without marks everything is shown
};

Result<Known> readKnown(LedgerStore &store, const QString &folder, const QDateTime &refusedSince)
{
    LedgerQuery refused;
    refused.states = { DocumentState::Rejected };
    refused.since = refusedSince;
    LedgerQuery flagged;
    flagged.states = { DocumentState::Confirmed };
    flagged.onlyFlagged = true;
    const auto open = store.documents({});
    const auto rejected = store.documents(refused);
    refused.states = { DocumentState::Invalid }; // one state each: each has its index
    const auto keptBack = store.documents(refused);
    const auto audited = store.documents(flagged);
    for (const auto *found : { &open, &rejected, &keptBack, &audited }) {
        if (!*found) {
            return found->error();
        }
    }
    Known known;
    known.documents = open.value() + rejected.value() + keptBack.value() + audited.value();
    const Result<QList<AttentionMark>> marks = AttentionMarks(folder).read();
    if (marks) {
        known.marks = marks.value();
    } else {
        known.marksStatus = marks.error();
    }
    return known;
}

QList<AttentionItem> itemsOf(const Known &known, const ProtocolMoment &now)
{
    QHash<qint64, AttentionMark> marks;
    for (const AttentionMark &mark : known.marks) {
        marks.insert(mark.document, mark);
    }
    QList<AttentionItem> items;
    for (const LedgerDocument &document : known.documents) {
        std::optional<AttentionItem> item = attentionItem(document, now);
        if (!item) {
            continue;
        }
        const auto mark = marks.constFind(document.id);
        if (mark != marks.cend() && isAbout(*mark, *item)) {
            item->mark = *mark;
        }
        items.append(*item);
    }
    return items;
}

/// Documents of one type as a file; what is known of having been edited stays known.
ImportFilePtr fileWith(const QList<LedgerDocument> &documents, const QString &source)
{
    const DocumentTypeInfo &info = documentTypeInfo(documents.first().type);
    QByteArray body = "{\"" + QByteArray(info.root.data(), info.root.size()) + "\":[";
    for (const LedgerDocument &document : documents) {
        body += document.payload + ',';
    }
    body.chop(1);
    body += "]}";
    auto file = std::make_shared<ImportFile>(readDocuments(body, info.type, source));
    for (qsizetype i = 0; i < std::min(file->documents.size(), documents.size()); ++i) {
        file->documents[i].isEdited = documents.at(i).isEdited;
    }
    return file;
}

/// nullptr when none of them may be sent.
ImportFilePtr fileOf(const QList<LedgerDocument> &documents, const ProtocolMoment &now)
{
    QList<LedgerDocument> sendable = documents;
    sendable.removeIf([&](const LedgerDocument &document) {
        const auto item = attentionItem(document, now);
        return !item || !item->canBeSent || document.payload.isEmpty()
            || document.type != documents.first().type;
    });
    return sendable.isEmpty() ? nullptr : fileWith(sendable, sendable.first().source);
}

LedgerQuery withPayload(const QList<qint64> &documents)
{
    LedgerQuery query;
    query.states = { AllDocumentStates.cbegin(), AllDocumentStates.cend() };
    query.withPayload = true;
    query.ids = documents;
    return query;
}

Error programError(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

/// A document that may be edited.
Result<LedgerDocument> editable(LedgerStore &store, qint64 document, const ProtocolMoment &now)
{
    const auto found = store.documents(withPayload({ document }));
    if (!found) {
        return found.error();
    }
    LedgerDocument known = found.value().value(0);
    const auto item = attentionItem(known, now);
    if (!item || !item->canBeEdited || known.payload.isEmpty()) {
        return programError(
            AttentionService::tr("This document may not be edited now; the list was out of date."));
    }
    if (known.payload.size() > LargestEditedDocument) {
        return programError(AttentionService::tr("This document is too large to be edited here."));
    }
    return known;
}

/// As a person has changed it, and marked so.
Result<ImportFilePtr> editedFile(LedgerDocument document, const QByteArray &json)
{
    const EditJudgement judgement = judgeEdit(document.type, document.payload, json);
    if (!judgement.canBeSent()) {
        return programError(editText(judgement));
    }
    const QString source = document.isEdited ? document.source : editedSource(document.source);
    document.payload = json;
    document.isEdited = true;
    return fileWith({ document }, source);
}

} // namespace

AttentionService::AttentionService(const Clock &clock,
                                   std::shared_ptr<ImportLedger> ledger,
                                   QString folder,
                                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
    , m_folder(std::move(folder))
{
}

void AttentionService::list()
{
    m_isListWanted = true;
    if (!m_isListing) {
        m_isListing = true;
        QCoro::connect(runList(), this, [] {});
    }
}

QCoro::Task<> AttentionService::runList()
{
    const QPointer<AttentionService> self(this); // the window may close meanwhile
    while (m_isListWanted) {
        m_isListWanted = false;
        const ProtocolMoment moment = now();
        const auto asking =
            m_ledger->ask([folder = m_folder, moment](LedgerStore &store) -> Result<Known> {
                return readKnown(store, folder, moment.wall.addDays(-RefusedDays));
            });
        const Result<Known> known = co_await asking;
        if (!self) {
            co_return;
        }
        if (!known) {
            Q_EMIT failed(known.error());
            continue;
        }
        if (!known.value().marksStatus) {
            Q_EMIT failed(known.value().marksStatus.error());
        }
        const auto judging = onWorker([known, moment] { return itemsOf(known.value(), moment); });
        const QList<AttentionItem> items = co_await judging;
        if (!self) {
            co_return;
        }
        Q_EMIT listed(items);
    }
    m_isListing = false;
}

void AttentionService::mark(const QList<AttentionMark> &marks)
{
    QCoro::connect(runChange([marks, at = m_clock.now()](QList<AttentionMark> &kept) {
                       for (const AttentionMark &mark : marks) {
                           kept.removeIf([&mark](const AttentionMark &old) {
                               return old.document == mark.document;
                           });
                           kept.append(mark);
                           kept.last().at = at;
                       }
                   }),
                   this, [] {});
}

void AttentionService::unmark(const QList<qint64> &documents)
{
    QCoro::connect(runChange([documents](QList<AttentionMark> &kept) {
                       kept.removeIf([&documents](const AttentionMark &mark) {
                           return documents.contains(mark.document);
                       });
                   }),
                   this, [] {});
}

QCoro::Task<> AttentionService::runChange(std::function<void(QList<AttentionMark> &)> work)
{
    const QPointer<AttentionService> self(this);
    // On the ledger's thread: the disk may be slow.
    const auto changing = m_ledger->ask([folder = m_folder, work](LedgerStore &) -> Status {
        return AttentionMarks(folder).change(work);
    });
    const Status changed = co_await changing;
    if (!self) {
        co_return;
    }
    if (!changed) {
        Q_EMIT failed(changed.error());
    }
    list();
}

void AttentionService::listLogged()
{
    QCoro::connect(runLogged({}), this, [] {});
}

void AttentionService::markLogged(const LoggedMark &mark)
{
    LoggedMark dated = mark;
    dated.at = mark.at.isValid() ? mark.at : m_clock.now(); // an undo puts back what was there
    QCoro::connect(runLogged([dated](QList<LoggedMark> &kept) {
                       kept.removeIf(
                           [&dated](const LoggedMark &old) { return old.kind == dated.kind; });
                       kept.append(dated);
                   }),
                   this, [] {});
}

void AttentionService::unmarkLogged(LoggedKind kind)
{
    QCoro::connect(runLogged([kind](QList<LoggedMark> &kept) {
                       kept.removeIf([kind](const LoggedMark &old) { return old.kind == kind; });
                   }),
                   this, [] {});
}

QCoro::Task<> AttentionService::runLogged(std::function<void(QList<LoggedMark> &)> work)
{
    const QPointer<AttentionService> self(this);
    const auto asking =
        m_ledger->ask([folder = m_folder, work](LedgerStore &) -> Result<QList<LoggedMark>> {
            const AttentionMarks marks(folder);
            const Status changed = work ? marks.changeLogged(work) : Status(Done {});
            return changed ? marks.readLogged() : Result<QList<LoggedMark>>(changed.error());
        });
    const Result<QList<LoggedMark>> marks = co_await asking;
    if (!self) {
        co_return;
    }
    if (!marks) {
        Q_EMIT failed(marks.error()); // without marks everything is counted
    }
    Q_EMIT loggedMarksRead(marks ? marks.value() : QList<LoggedMark>());
}

void AttentionService::makeFile(const QList<qint64> &documents)
{
    if (!documents.isEmpty()) {
        QCoro::connect(runMakeFile(documents), this, [] {});
    }
}

QCoro::Task<> AttentionService::runMakeFile(QList<qint64> documents)
{
    const ProtocolMoment moment = now();
    const QPointer<AttentionService> self(this);
    const auto asking =
        m_ledger->ask([documents, moment](LedgerStore &store) -> Result<ImportFilePtr> {
            const auto found = store.documents(withPayload(documents));
            if (!found) {
                return found.error();
            }
            return found.value().isEmpty() ? nullptr : fileOf(found.value(), moment);
        });
    const Result<ImportFilePtr> file = co_await asking;
    if (!self) {
        co_return;
    }
    tell(file);
}

void AttentionService::tell(const Result<ImportFilePtr> &file)
{
    if (!file) {
        Q_EMIT failed(file.error());
    } else if (!file.value()) {
        Q_EMIT failed(
            programError(tr("None of these documents may be sent now; the list was out of date.")));
        list();
    } else {
        Q_EMIT fileMade(file.value());
    }
}

void AttentionService::readDocument(qint64 document)
{
    QCoro::connect(runReadDocument(document), this, [] {});
}

QCoro::Task<> AttentionService::runReadDocument(qint64 document)
{
    const QPointer<AttentionService> self(this);
    const auto asking = m_ledger->ask([document, moment = now()](LedgerStore &store) {
        return editable(store, document, moment);
    });
    const Result<LedgerDocument> known = co_await asking;
    if (!self) {
        co_return;
    }
    if (!known) {
        Q_EMIT failed(known.error());
        list();
        co_return;
    }
    const LedgerDocument &found = known.value();
    Q_EMIT documentRead({ found.id, found.type,
                          found.externalId.isEmpty() ? found.number : found.externalId,
                          found.payload });
}

void AttentionService::makeEdited(qint64 document, const QByteArray &json)
{
    QCoro::connect(runMakeEdited(document, json), this, [] {});
}

QCoro::Task<> AttentionService::runMakeEdited(qint64 document, QByteArray json)
{
    const QPointer<AttentionService> self(this);
    const auto asking = m_ledger->ask(
        [document, json, moment = now()](LedgerStore &store) -> Result<ImportFilePtr> {
            const Result<LedgerDocument> known = editable(store, document, moment);
            return known ? editedFile(known.value(), json) : Result<ImportFilePtr>(known.error());
        });
    const Result<ImportFilePtr> file = co_await asking;
    if (self) {
        tell(file);
    }
}

} // namespace smartup
