#include "app/exchange/ReferenceLook.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/ImportLedger.h"
#include "models/exchange/ExchangeSubject.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <chrono>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes Pace { 1 };
constexpr std::chrono::milliseconds AfterAFailure = std::chrono::minutes(30);

/// One answer of the export.
struct Page
{
    QHash<QString, QJsonObject> records; ///< by their code; of those that were sent
    qint64 rows = 0; ///< all of them, also those without a code
    QByteArray mark; ///< another one for a page with other rows
};

Result<Page>
readPage(const QByteArray &body, const ReferenceInfo &info, const QSet<QString> &sentCodes)
{
    Page page;
    QCryptographicHash mark(QCryptographicHash::Sha256);
    const QByteArray root(info.exportRoot.data(), info.exportRoot.size());
    const Status read = forEachRow(body, root, [&](const ExportRow &row) {
        ++page.rows;
        mark.addData(row.json().toByteArray());
        const QString code = row.text(info.codeField);
        if (sentCodes.contains(code)) {
            page.records.insert(code, QJsonDocument::fromJson(row.json().toByteArray()).object());
        }
        return true;
    });
    if (!read) {
        return read.error();
    }
    page.mark = mark.result();
    return page;
}

/// The connection was changed since: what is in another organisation says nothing of these records.
bool isElsewhere(const ReferenceRequest &request, const Profile &profile)
{
    const bool areBothNamed =
        !request.organisation.isEmpty() && !profile.organisationName.isEmpty();
    return sendsNoOrganisation(profile)
        || (areBothNamed && request.organisation != profile.organisationName);
}

} // namespace

ReferenceLook::ReferenceLook(SmartupClient &client,
                             const Clock &clock,
                             std::shared_ptr<ImportLedger> ledger,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
{
    m_watch.setInterval(Pace);
    connect(&m_watch, &QTimer::timeout, this, &ReferenceLook::start);
}

ReferenceLook::~ReferenceLook() = default;

void ReferenceLook::start()
{
    if (m_isBusy || m_client.profile().baseUrl.isEmpty()) {
        return;
    }
    m_isBusy = true;
    QCoro::connect(run(), this, [] {});
}

void ReferenceLook::tellWaiting(const ReferenceRequest &request)
{
    if (!m_told.contains(request.id)) {
        m_told.append(request.id);
        const int records = static_cast<int>(request.records);
        Q_EMIT told(
            tr("An import of %1 (%2) got no answer: whether its %n record(s) are in Smartup "
               "is not known yet. It is looked after by itself.",
               nullptr, records)
                .arg(referenceName(request.entity), request.source),
            Outcome::Unknown);
    }
}

QCoro::Task<> ReferenceLook::run()
{
    const Profile profile = m_client.profile();
    const QString connection = ledgerConnection(profile);
    ProtocolTerms terms;
    const auto asking = m_ledger->ask(
        [connection](LedgerStore &store) { return store.doubtfulReferences(connection); });
    const Result<QList<ReferenceRequest>> doubtful = co_await whileAlive(this, asking);
    const auto settling =
        m_ledger->ask([connection](LedgerStore &store) { return store.settleTime(connection); });
    const Result<std::chrono::minutes> settle = co_await whileAlive(this, settling);
    terms.settle = settle ? settle.value() : terms.settle;
    terms.deadline = profile.writeDeadline;
    const QList<ReferenceRequest> requests =
        doubtful ? doubtful.value() : QList<ReferenceRequest>();
    for (const ReferenceRequest &each : requests) {
        const auto passed = certainlyPassed(each.sentAt.steady, m_clock.steady());
        // What is told of another connection is about other records.
        if (m_client.profile() != profile) {
            break;
        }
        // The steady clock: one that is set back would keep it waiting.
        const bool isPausing =
            m_failedAt && certainlyPassed(*m_failedAt, m_clock.steady()) < AfterAFailure;
        if (passed < settleTime(terms) || isPausing || isElsewhere(each, profile)) {
            tellWaiting(each);
            continue;
        }
        RunRecord record;
        record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.profileId = profile.id;
        record.organisation = profile.organisationName;
        record.subject = referenceInfo(each.entity).key;
        record.verb = ApiVerb::Export;
        record.source = tr("Looking for records with an unknown outcome");
        record.startedAt = m_clock.now();
        Q_EMIT runStarted(record);
        const auto request = std::make_shared<const ReferenceRequest>(each);
        const Result<ReferenceComparison> found = co_await lookAt(profile, record.uuid, request);
        record.finishedAt = m_clock.now();
        record.documents = each.records;
        record.outcome = found ? found.value().outcome() : Outcome::Warning;
        record.message =
            found ? comparisonText(found.value(), each.entity, each.source) : found.error().text;
        Q_EMIT runFinished(record);
        if (!found) {
            tellWaiting(each);
            m_failedAt = m_clock.steady();
            break; // the next one would meet the same fate
        }
        const auto noting = m_ledger->ask(
            [id = each.id](LedgerStore &store) { return store.settleReferences(id); });
        const Status noted = co_await whileAlive(this, noting);
        Q_EMIT told(record.message, record.outcome);
        if (!noted) { // found out once more when the disk has room again
            m_failedAt = m_clock.steady();
            break;
        }
    }
    m_isBusy = false;
    Q_EMIT finished();
}

/// All records of the kind, page by page, compared with those that were sent.
QCoro::Task<Result<ReferenceComparison>> ReferenceLook::lookAt(
    Profile profile, QString runUuid, std::shared_ptr<const ReferenceRequest> request)
{
    const ReferenceInfo &info = referenceInfo(request->entity);
    const qint64 pageSize = findExchangeSubject(ImportSubject(request->entity))->pageSize;
    const auto naming = onWorker([request, &info] {
        return std::make_shared<const QSet<QString>>(sentCodes(request->body, info));
    });
    const auto codes = co_await whileAlive(this, naming);
    auto there = std::make_shared<QHash<QString, QJsonObject>>(); // no more than were sent
    ExportFilter filter;
    filter.limit = pageSize;
    QByteArray former;
    bool isMore = true;
    while (isMore) {
        ApiCall call = methods::exportReference(request->entity, filter);
        call.connection = profile;
        call.runUuid = runUuid;
        auto sending = m_client.send(call);
        const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
        if (!answer.isSuccess()) {
            co_return answer.error.value_or(Error {});
        }
        const auto reading =
            onWorker([body = answer.body, &info, codes] { return readPage(body, info, *codes); });
        const Result<Page> page = co_await whileAlive(this, reading);
        if (!page) {
            co_return page.error();
        }
        there->insert(page.value().records);
        filter.offset += pageSize;
        // A server may not know `offset`: the same page once more ends it.
        isMore = pageSize > 0 && page.value().rows >= pageSize && page.value().mark != former;
        former = page.value().mark;
    }
    const auto comparing =
        onWorker([request, there, &info] { return compareRecords(request->body, *there, info); });
    co_return co_await whileAlive(this, comparing);
}

} // namespace smartup
