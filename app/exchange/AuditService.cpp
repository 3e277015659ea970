#include "app/exchange/AuditService.h"

#include "app/api/WhileAlive.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/WindowQuestion.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/ProbeFindings.h"

#include <QUuid>

namespace smartup {

namespace {

constexpr std::chrono::minutes Pace { 30 }; ///< it is looked whether a day has passed
constexpr std::chrono::minutes AfterTheStart { 2 }; ///< a program may run for minutes only
constexpr std::chrono::hours AfterAFailure { 3 }; ///< it must not eat the day's allowance

} // namespace

AuditService::AuditService(SmartupClient &client,
                           const Clock &clock,
                           std::shared_ptr<ImportLedger> ledger,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
    , m_limits(client)
{
    m_watch.setInterval(Pace);
    connect(&m_watch, &QTimer::timeout, this, &AuditService::start);
}

AuditService::~AuditService() = default;

void AuditService::watch()
{
    m_watch.start();
    QTimer::singleShot(AfterTheStart, this, &AuditService::start);
}

void AuditService::start()
{
    begin(true);
}

void AuditService::startAll()
{
    begin(false);
}

void AuditService::begin(bool onlyDue)
{
    // A clock that was set back does not put it off.
    const qint64 pause = m_clock.now().msecsTo(m_notBefore);
    const bool isTooSoon = onlyDue && m_notBefore.isValid() && pause > 0
        && pause <= std::chrono::milliseconds(AfterAFailure).count();
    if (m_isBusy || isTooSoon || m_client.profile().baseUrl.isEmpty()) {
        return;
    }
    m_isBusy = true;
    QCoro::connect(run(onlyDue), this, [] {});
}

QCoro::Task<> AuditService::run(bool onlyDue)
{
    const Profile profile = m_client.profile();
    const QDateTime now = m_clock.now();
    const auto asking =
        m_ledger->ask([id = ledgerConnection(profile), now, onlyDue](LedgerStore &store) {
            return store.auditedTypes(id, now.addDays(-Limits().dayRange), now, onlyDue);
        });
    const Result<QList<AuditedType>> types = co_await whileAlive(this, asking);
    AuditSummary summary;
    if (!types) {
        summary.message = types.error().text;
    } else if (!types.value().isEmpty()) {
        RunRecord record;
        record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.profileId = profile.id;
        record.organisation = profile.organisationName;
        record.subject = documentTypeKey(types.value().first().type);
        record.verb = ApiVerb::Export;
        record.source = tr("Comparing confirmed documents with Smartup");
        record.startedAt = now;
        Q_EMIT runStarted(record);
        for (const AuditedType &type : types.value()) {
            // What is told of another connection is about other documents.
            if (m_client.profile() == profile && summary.message.isEmpty()) {
                const AuditSummary one = co_await audit(profile, type, record.uuid);
                summary.add(one);
            }
        }
        record.finishedAt = m_clock.now();
        record.documents = summary.compared();
        record.outcome = summary.message.isEmpty() && summary.forPerson() == 0 ? Outcome::Received
                                                                               : Outcome::Warning;
        record.message = summary.message.isEmpty() ? summary.countsText() : summary.message;
        Q_EMIT runFinished(record);
    }
    m_notBefore = summary.message.isEmpty()
        ? QDateTime()
        : m_clock.now().addMSecs(std::chrono::milliseconds(AfterAFailure).count());
    m_isBusy = false;
    Q_EMIT finished(summary);
}

/// Why an answer is of no use; empty when it is.
QString AuditService::troubleOf(const WindowReply &reply)
{
    if (reply.error) {
        return reply.error->remedy.isEmpty() ? reply.error->text
                                             : reply.error->text + u' ' + reply.error->remedy;
    }
    // Asked again later, not at the next tick.
    return reply.window.isWhole ? QString()
                                : tr("Smartup does not show all the days that are compared.");
}

QCoro::Task<AuditSummary> AuditService::audit(Profile profile, AuditedType audited, QString runUuid)
{
    const DocumentType type = audited.type;
    const QDate today = serverDayOf(m_clock.now());
    const auto days = auditWindow(today, m_limits.of(documentTypeInfo(type).quotaClass).dayRange);
    WindowOrder question {
        type, days.first, days.second, today, profile, runUuid, false
    }; // it never spends what is kept for doubtful ones
    const WindowReply created = co_await askWindow(this, m_client, m_form, question);
    AuditSummary summary;
    summary.requests = created.requests;
    summary.message = troubleOf(created);
    if (!summary.message.isEmpty()) {
        co_return summary;
    }
    AuditOrder order;
    order.profileId = ledgerConnection(profile);
    order.connection = profile;
    order.type = type;
    order.window = created.window;
    if (audited.hasOlder) {
        question.by = DateFilter::ModifiedOn;
        const WindowReply modified = co_await askWindow(this, m_client, m_form, question);
        summary.requests += modified.requests;
        summary.message = troubleOf(modified);
        if (!summary.message.isEmpty()) {
            co_return summary;
        }
        order.modified = modified.window.rows;
    }
    order.today = today;
    order.terms.deadline = profile.writeDeadline;
    order.now = { m_clock.now(), m_clock.steady() };
    const auto comparing = m_ledger->ask([order](LedgerStore &store) -> Result<AuditSummary> {
        AuditOrder whole = order;
        if (const auto settle = store.settleTime(order.profileId)) {
            whole.terms.settle = settle.value();
        }
        const auto probed = store.probe(order.profileId, documentTypeKey(order.type));
        whole.window.mayProveAbsence = !probed || canProveAbsence(probed.value());
        return store.audit(whole);
    });
    const Result<AuditSummary> compared = co_await whileAlive(this, comparing);
    if (compared) {
        summary.add(compared.value());
    } else {
        summary.message = compared.error().text;
    }
    co_return summary;
}

} // namespace smartup
