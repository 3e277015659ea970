#include "app/exchange/ReconcileService.h"

#include "app/api/WhileAlive.h"
#include "app/exchange/ClaimTidying.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/WindowQuestion.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ProbeFindings.h"

#include <QCoroSignal>

#include <QUuid>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes Pace { 1 };
constexpr qint64 LongestJitterMs = 60LL * 1000;

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

/// Looks are spread a little, the same way each time: no two programs ask in
/// step.
std::chrono::milliseconds jitterOf(const LedgerDocument &document)
{
    return std::chrono::milliseconds(document.id * 7919 % LongestJitterMs);
}

/// A file made of what the ledger kept, so that it is sent as any other.
ImportPlanPtr planAgain(const QList<LedgerDocument> &documents, const Profile &profile)
{
    const DocumentTypeInfo &info = documentTypeInfo(documents.first().type);
    QByteArray body = "{\"" + bytes(info.root) + "\":[";
    for (const LedgerDocument &document : documents) {
        body += document.payload + ',';
    }
    body.chop(1);
    body += "]}";
    auto file =
        std::make_shared<ImportFile>(readDocuments(body, info.type, documents.first().source));
    ImportTerms terms;
    terms.policy = DuplicatePolicy::Skip; // what became of them is told by the answer alone
    auto plan = std::make_shared<ImportPlan>(
        planImport(file, std::make_shared<const KnownDocuments>(), terms));
    plan->profile = profile;
    return file->isUsable() ? plan : nullptr;
}

/// Documents that may go together, one list a request.
QList<QList<LedgerDocument>> inRequests(const QList<LedgerDocument> &documents)
{
    QList<QList<LedgerDocument>> requests;
    for (const LedgerDocument &document : documents) {
        const int most = std::max(1, document.protocol.mostTogether);
        const bool fits = !requests.isEmpty() && requests.last().size() < most
            && requests.constLast().constFirst().protocol.mostTogether
                == document.protocol.mostTogether;
        if (!fits) {
            requests.append(QList<LedgerDocument> {});
        }
        requests.last().append(document);
    }
    return requests;
}

/// Those that were sent to where the connection leads now.
QList<LedgerDocument> oursOf(QList<LedgerDocument> documents, const Profile &profile)
{
    documents.removeIf(
        [&profile](const LedgerDocument &document) { return !belongsTo(document, profile); });
    return documents;
}

/// What the window's answer says of each document.
QList<LedgerStore::Change> looked(const QList<LedgerDocument> &documents,
                                  const WindowAnswer &window,
                                  const QSet<QString> &witnesses,
                                  const ProtocolMoment &now,
                                  QDate today)
{
    QList<LedgerStore::Change> changes;
    for (const LedgerDocument &document : documents) {
        const SoughtDocument sought {
            document.externalId, document.filialCode, serverDayOf(document.protocol.firstSent),
            serverDayOf(protocol::sentNoLaterThan(document.protocol, now)),
            contentOf(documentTypeInfo(document.type), document.payload)
        };
        Look look = lookFor(sought, window, witnesses, today);
        if (look.finding == Finding::Differs && !document.hasPayload) {
            look.finding = Finding::Same; // its content was never kept
        }
        changes.append({ document.id,
                         protocol::Looked { look.finding, look.smartupId, document.protocol.reason,
                                            jitterOf(document) } });
    }
    return changes;
}

} // namespace

/// One look after everything that is due.
struct ReconcileService::Job
{
    Profile profile;
    QString connection; ///< as the ledger names it
    ProtocolTerms terms;
    ReconcileSummary summary;
    QString runUuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<LedgerDocument> documents; ///< of the type being looked for
    bool provesAbsence = true; ///< as far as a probe of the type being looked for has shown
    bool isStopped = false;
};

/// Takes what is due out of the unknown; what nobody can prove any more goes to a person.
Result<QList<LedgerDocument>> ReconcileService::beginLook(LedgerStore &store,
                                                          Job &job,
                                                          DocumentType type,
                                                          const ProtocolMoment &now)
{
    LedgerQuery query { job.connection, type, { DocumentState::Unknown }, false };
    const auto unknown = store.documents(query);
    if (!unknown) {
        return unknown.error();
    }
    QList<LedgerStore::Change> changes;
    const QList<LedgerDocument> sought = oursOf(unknown.value(), job.profile);
    for (const LedgerDocument &document : sought) {
        const QDate sent = serverDayOf(protocol::sentNoLaterThan(document.protocol, now));
        const bool isCoverable =
            windowOf(sent, serverDayOf(now.wall), job.terms.dayRange).has_value();
        changes.append({ document.id, protocol::GivenTime { isCoverable } });
        changes.append({ document.id, protocol::LookBegun {} });
    }
    if (const auto changed = store.change(changes, job.terms, now); !changed) {
        return changed.error();
    }
    query.states = { DocumentState::Reconciling };
    query.withPayload = true;
    const auto begun = store.documents(query);
    return begun ? Result<QList<LedgerDocument>>(oursOf(begun.value(), job.profile)) : begun;
}

ReconcileService::ReconcileService(SmartupClient &client,
                                   const Clock &clock,
                                   std::shared_ptr<ImportLedger> ledger,
                                   QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
    , m_sender(client, clock, m_ledger)
    , m_limits(client)
{
    connect(&m_sender, &ImportService::runStarted, this, &ReconcileService::runStarted);
    connect(&m_sender, &ImportService::runChanged, this, &ReconcileService::runChanged);
    connect(&m_sender, &ImportService::runFinished, this, &ReconcileService::runFinished);
    m_watch.setInterval(Pace);
    connect(&m_watch, &QTimer::timeout, this, &ReconcileService::start);
}

ReconcileService::~ReconcileService() = default;

void ReconcileService::setClaims(const std::shared_ptr<ImportClaims> &claims)
{
    m_claims = claims;
    m_sender.setClaims(claims);
}

void ReconcileService::watch()
{
    m_watch.start();
}

void ReconcileService::start()
{
    if (m_isBusy || m_client.profile().baseUrl.isEmpty()) {
        return;
    }
    m_isBusy = true;
    QCoro::connect(run(), this, [] {});
}

void ReconcileService::note(Job &job, const Error &error)
{
    job.isStopped = true;
    job.summary.message = error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy;
}

/// What is looked for now: the types, each once, of documents that are due. Counts those that still wait.
QList<DocumentType> ReconcileService::dueTypes(Job &job, const QList<LedgerDocument> &open) const
{
    const SteadyMoment now = m_clock.steady();
    QList<DocumentType> types;
    for (const LedgerDocument &document : open) {
        const bool isUnknown = document.protocol.state == DocumentState::Unknown;
        const bool isDue = protocol::isDue(document.protocol, now);
        if (isUnknown && !isDue) {
            ++job.summary.waiting;
        } else if ((isUnknown || (document.protocol.hasLeft && isDue))
                   && !types.contains(document.type)) {
            types.append(document.type);
        }
    }
    return types;
}

QCoro::Task<> ReconcileService::run()
{
    auto job = std::make_shared<Job>();
    job->profile = m_client.profile();
    job->connection = ledgerConnection(job->profile);
    const LedgerQuery unknown { job->connection,
                                {},
                                { DocumentState::Unknown, DocumentState::Ready,
                                  DocumentState::Split },
                                false };
    const auto asking =
        m_ledger->ask([unknown](LedgerStore &store) { return store.documents(unknown); });
    const Result<QList<LedgerDocument>> open = co_await whileAlive(this, asking);
    QList<DocumentType> types;
    int elsewhere = 0;
    if (open) {
        const QList<LedgerDocument> ours = oursOf(open.value(), job->profile);
        elsewhere = static_cast<int>(open.value().size() - ours.size());
        types = dueTypes(*job, ours);
    } else {
        note(*job, open.error());
    }
    if (!types.isEmpty()) {
        RunRecord record;
        record.uuid = job->runUuid;
        record.profileId = job->profile.id;
        record.organisation = job->profile.organisationName;
        record.subject = documentTypeKey(types.first());
        record.verb = ApiVerb::Export;
        record.source = tr("Looking for documents with an unknown outcome");
        record.startedAt = m_clock.now();
        Q_EMIT runStarted(record);
        for (const DocumentType type : std::as_const(types)) {
            // What is told of another connection is about other documents.
            if (m_client.profile() != job->profile) {
                break;
            }
            co_await lookAfter(job, type);
            if (!job->isStopped) {
                co_await sendAbsent(job, type);
            }
        }
        record.finishedAt = m_clock.now();
        record.documents = job->summary.looked;
        record.outcome = job->isStopped ? Outcome::Warning : Outcome::Received;
        record.message = job->summary.message;
        Q_EMIT runFinished(record);
    }
    co_await tidyClaims(job);
    if (elsewhere > 0 && job->summary.message.isEmpty()) {
        job->summary.message =
            tr("%n document(s) were sent to another organisation than the connection names now. "
               "They are looked for when it names that one again.",
               nullptr, elsewhere);
    }
    m_isBusy = false;
    Q_EMIT finished(job->summary);
    co_await runList();
}

/// What is known by now of claimed documents is told to the shared log. When that fails it is tried
/// again with the next look; meanwhile other computers keep their hands off.
QCoro::Task<> ReconcileService::tidyClaims(std::shared_ptr<Job> job)
{
    const QString connection = job->connection;
    if (!m_claims || m_client.profile() != job->profile
        || (job->summary.looked == 0 && m_tidied.contains(connection))) {
        co_return;
    }
    m_tidied.remove(connection);
    const auto taking =
        m_ledger->ask([connection](LedgerStore &store) { return store.takeLease(connection); });
    if (const Status taken = co_await whileAlive(this, taking); !taken) {
        co_return;
    }
    auto beginning = beginClaims(m_claims, m_ledger, job->profile);
    const Result<std::optional<ClaimLease>> begun = co_await whileAlive(this, std::move(beginning));
    const auto giving = m_ledger->ask([connection](LedgerStore &store) {
        store.giveLeaseBack(connection);
        return Done {};
    });
    co_await whileAlive(this, giving);
    if (begun) {
        m_tidied.insert(connection);
    }
}

/// Asks for all documents created since the first of them was sent.
QCoro::Task<WindowAnswer> ReconcileService::askSince(std::shared_ptr<Job> job, DocumentType type)
{
    const ProtocolMoment now { m_clock.now(), m_clock.steady() };
    const QDate today = serverDayOf(now.wall);
    QDate first = today;
    for (const LedgerDocument &document : std::as_const(job->documents)) {
        first = std::min(first, serverDayOf(protocol::sentNoLaterThan(document.protocol, now)));
    }
    const auto days = windowOf(first, today, job->terms.dayRange);
    if (!days) {
        co_return WindowAnswer {};
    }
    const WindowOrder order { type,         days->first,  days->second, today,
                              job->profile, job->runUuid, true }; // the reserve is kept for this
    const WindowReply reply = co_await askWindow(this, m_client, m_form, order);
    if (reply.error) {
        note(*job, *reply.error);
    }
    co_return reply.window;
}

QCoro::Task<> ReconcileService::lookAfter(std::shared_ptr<Job> job, DocumentType type)
{
    job->terms.deadline = job->profile.writeDeadline;
    job->terms.dayRange = m_limits.of(documentTypeInfo(type).quotaClass).dayRange;
    const ProtocolMoment now { m_clock.now(), m_clock.steady() };
    const QDate today = serverDayOf(now.wall);
    const auto beginning =
        m_ledger->ask([job, type, now](LedgerStore &store) -> Result<QList<LedgerDocument>> {
            if (Status taken = store.takeLease(job->connection); !taken) {
                return taken.error();
            }
            if (const auto settle = store.settleTime(job->connection)) {
                job->terms.settle = settle.value();
            }
            const auto probed = store.probe(job->connection, documentTypeKey(type));
            job->provesAbsence = !probed || canProveAbsence(probed.value());
            Result<QList<LedgerDocument>> begun = beginLook(store, *job, type, now);
            if (!begun || begun.value().isEmpty()) {
                store.giveLeaseBack(job->connection);
            }
            return begun;
        });
    const Result<QList<LedgerDocument>> begun = co_await whileAlive(this, beginning);
    if (!begun) {
        note(*job, begun.error());
        co_return;
    }
    job->documents = begun.value();
    job->summary.looked += job->documents.size();
    if (job->documents.isEmpty()) {
        co_return;
    }
    WindowAnswer window = co_await askSince(job, type);
    window.mayProveAbsence = job->provesAbsence;
    const ProtocolMoment then { m_clock.now(), m_clock.steady() };
    const auto ending = m_ledger->ask([job, type, window, then, today](LedgerStore &store) {
        const QTimeZone zone = serverTimeZone();
        const auto witnesses =
            store.witnesses(job->connection, type, QDateTime(window.from, QTime(0, 0), zone),
                            QDateTime(window.to, QTime(23, 59, 59), zone));
        const auto changed =
            store.change(looked(job->documents, window,
                                witnesses ? witnesses.value() : QSet<QString>(), then, today),
                         job->terms, then);
        store.giveLeaseBack(job->connection);
        if (!changed) {
            return Result<QList<LedgerDocument>>(changed.error());
        }
        LedgerQuery all {
            job->connection, type, { AllDocumentStates.cbegin(), AllDocumentStates.cend() }, false
        };
        return store.documents(all);
    });
    const Result<QList<LedgerDocument>> after = co_await whileAlive(this, ending);
    if (!after) {
        note(*job, after.error());
        co_return;
    }
    for (const LedgerDocument &document : after.value()) {
        const bool wasLookedFor = std::ranges::any_of(
            job->documents, [&](const LedgerDocument &looked) { return looked.id == document.id; });
        job->summary.states[document.protocol.state] += wasLookedFor ? 1 : 0;
    }
}

/// What is proven not to be there goes again, with the same id and content, in
/// smaller requests.
QCoro::Task<> ReconcileService::sendAbsent(std::shared_ptr<Job> job, DocumentType type)
{
    const LedgerQuery query {
        job->connection, type, { DocumentState::Ready, DocumentState::Split }, true
    };
    const auto asking =
        m_ledger->ask([query](LedgerStore &store) { return store.documents(query); });
    const Result<QList<LedgerDocument>> ready = co_await whileAlive(this, asking);
    if (!ready) {
        co_return;
    }
    QList<LedgerDocument> again = oursOf(ready.value(), job->profile);
    again.removeIf([now = m_clock.steady()](const LedgerDocument &document) {
        return !document.protocol.hasLeft || document.payload.isEmpty()
            || !protocol::isDue(document.protocol, now);
    });
    const QList<QList<LedgerDocument>> requests = inRequests(again);
    for (const QList<LedgerDocument> &request : requests) {
        const ImportPlanPtr plan = planAgain(request, job->profile);
        if (!plan || m_client.profile() != job->profile) {
            co_return;
        }
        auto sending = qCoro(&m_sender, &ImportService::finished);
        m_sender.send(plan);
        const ImportSummary sent = co_await sending;
        job->summary.sentAgain +=
            request.size() - sent.count(Outcome::NotSent) - sent.count(Outcome::Cancelled);
        if (!sent.message.isEmpty()) {
            job->summary.message = sent.message;
            co_return;
        }
    }
}

void ReconcileService::list()
{
    QCoro::connect(runList(), this, [] {});
}

QCoro::Task<> ReconcileService::runList()
{
    const auto asking =
        m_ledger->ask([](LedgerStore &store) { return store.documents(LedgerQuery {}); });
    const Result<QList<LedgerDocument>> open = co_await whileAlive(this, asking);
    if (!open) {
        Q_EMIT failed(open.error());
        co_return;
    }
    QList<OpenDocument> documents;
    for (const LedgerDocument &document : open.value()) {
        documents.append(openDocument(document));
    }
    Q_EMIT openListed(documents);
}

void ReconcileService::decide(qint64 document, Decision decision)
{
    QCoro::connect(runDecide(document, decision), this, [] {});
}

QCoro::Task<> ReconcileService::runDecide(qint64 document, Decision decision)
{
    m_tidied.clear(); // what a person decides, the other computers must know
    const ProtocolMoment now { m_clock.now(), m_clock.steady() };
    const auto asking = m_ledger->ask([document, decision, now](LedgerStore &store) {
        return store.change({ { document, protocol::Decided { decision } } }, {}, now);
    });
    const Result<QList<qint64>> changed = co_await whileAlive(this, asking);
    if (!changed) {
        Q_EMIT failed(changed.error());
    }
    co_await runList();
}

} // namespace smartup
