#include "app/exchange/ImportPreview.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/DatabaseReader.h"
#include "app/exchange/ExpectedFormat.h"
#include "app/exchange/ImportFileLoader.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ReferencePreview.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/ExchangeSubject.h"
#include "models/exchange/ExternalIds.h"
#include "models/exchange/ImportRequests.h"
#include "models/exchange/PlanDifferences.h"
#include "models/exchange/ProbeFindings.h"
#include "models/exchange/RepeatedPlan.h"
#include "models/exchange/preflight/Preflight.h"
#include "models/settings/SettingsStamp.h"

#include <algorithm>

namespace smartup {

namespace {

/// How long what an answer said of a document is taken for true.
constexpr int DaysHeard = 7;

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

/// The known statuses whose documents no export tells, whatever it is asked for.
QStringList hiddenStatuses(const DocumentTypeInfo &info, const IntegrationSettings &settings)
{
    QStringList hidden;
    if (info.type == DocumentType::Order) {
        for (const QLatin1StringView status : info.statuses) {
            if (!settings.orderStatuses.contains(status)) {
                hidden.append(status);
            }
        }
    }
    return hidden;
}

/// What an export tells; of its content only how it differs from the file is kept.
Result<QList<KnownDocument>>
readKnown(const QByteArray &body, const DocumentTypeInfo &info, DifferenceFinder &differences)
{
    QList<KnownDocument> documents;
    const Status read = forEachRow(body, bytes(info.root), [&](const ExportRow &row) {
        documents.append({ row.text(info.idField), row.text(ExternalIdField),
                           row.text(FilialCodeField), row.text(info.numberField),
                           row.text(info.statusField) });
        differences.take(documents.constLast(), row.json());
        return true;
    });
    if (!read) {
        return read.error();
    }
    return documents;
}

Error otherConnection()
{
    return { ErrorOrigin::Program,
             ImportPreview::tr("Another connection was chosen meanwhile; preview the file again."),
             {},
             {},
             {} };
}

/// What was sent and may or may not be there.
void addDoubts(KnownDocuments &known, const QList<LedgerDocument> &open, const ProtocolMoment &now)
{
    for (const LedgerDocument &document : open) {
        if (isInDoubt(document.protocol.state) && !document.externalId.isEmpty()) {
            const bool mayStillArrive = document.protocol.state != DocumentState::Unknown
                || !protocol::isDue(document.protocol, now.steady);
            known.addDoubt(document.filialCode, document.externalId, mayStillArrive);
        }
    }
}

} // namespace

ImportPreview::ImportPreview(SmartupClient &client,
                             const Clock &clock,
                             std::shared_ptr<ImportLedger> ledger,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
    , m_limits(client)
    , m_codes(this, client, m_limits, clock)
{
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::readFile(const QString &path,
                             std::optional<ImportSubject> chosen,
                             std::optional<TextEncoding> encoding)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_isTable = false;
    m_file.reset();
    m_plan.reset();
    QCoro::connect(runRead(path, chosen, encoding), this, [] {});
}

QCoro::Task<> ImportPreview::runRead(QString path,
                                     std::optional<ImportSubject> chosen,
                                     std::optional<TextEncoding> encoding)
{
    const auto read = onWorker([path, chosen, encoding, expected = m_expectedFormat] {
        const ImportFilePtr other = expected ? fileOfOtherFormat(path, *expected) : nullptr;
        return other ? other : loadImportFile(path, chosen, encoding);
    });
    m_file = co_await whileAlive(this, read);
    m_isBusy = false;
    Q_EMIT fileRead(m_file);
}

void ImportPreview::readTable(const DatabaseProfile &profile,
                              const Secret &password,
                              const QString &table,
                              const ImportSubject &subject)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_isTable = true;
    m_file.reset();
    m_plan.reset();
    m_stop = std::stop_source();
    QCoro::connect(runReadTable(profile, password, table, subject), this, [] {});
}

QCoro::Task<> ImportPreview::runReadTable(DatabaseProfile profile,
                                          Secret password,
                                          QString table,
                                          ImportSubject subject)
{
    const std::stop_token stop = m_stop.get_token();
    const auto read = onWorker([profile, password, table, subject, stop] {
        return readDatabaseTable(profile, password, table, subject, stop);
    });
    const ImportFilePtr file = co_await whileAlive(this, read);
    m_isBusy = false;
    if (stop.stop_requested()) {
        Q_EMIT cancelled();
        co_return;
    }
    m_file = file;
    Q_EMIT fileRead(m_file);
}

bool ImportPreview::useFile(const ImportFilePtr &file)
{
    if (m_isBusy) {
        return false;
    }
    m_isTable = false;
    m_file = file;
    m_plan.reset();
    return true;
}

void ImportPreview::start()
{
    if (m_isBusy || !m_file) {
        return;
    }
    m_plan.reset();
    m_requests = 0;
    m_areOtherDaysUnseen = false;
    m_stop = std::stop_source();
    if (!m_file->isUsable() || !canImport(*m_file->subject())) {
        fail({ ErrorOrigin::File,
               tr("The file cannot be imported; its problems are listed."),
               {},
               {},
               {} });
        return;
    }
    m_isBusy = true;
    QCoro::connect(m_file->entity ? runReferences(m_file) : run(m_file), this, [] {});
}

void ImportPreview::cancel()
{
    m_stop.request_stop();
}

void ImportPreview::fail(const Error &error)
{
    m_isBusy = false;
    if (m_stop.stop_requested()) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(error);
    }
}

QCoro::Task<Result<IntegrationSettings>> ImportPreview::askSettings(std::stop_token stop)
{
    const SettingsFormMap map = m_form;
    ApiCall call = methods::settingsModel(map);
    call.stop = stop;
    ++m_requests;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    if (answer.error) {
        co_return *answer.error;
    }
    const Result<QJsonObject> data = readFormData(answer.body);
    if (!data) {
        co_return data.error();
    }
    co_return settingsFromForm(data.value(), map);
}

QCoro::Task<> ImportPreview::runReferences(ImportFilePtr file)
{
    const Profile profile = m_client.profile();
    auto planning = previewReferences(m_client, file, m_stop.get_token());
    const Result<ImportPlanPtr> plan = co_await whileAlive(this, std::move(planning));
    if (!plan || m_client.profile() != profile) {
        fail(plan ? otherConnection() : plan.error());
        co_return;
    }
    m_plan = plan.value();
    m_isBusy = false;
    Q_EMIT planned(m_plan);
}

QCoro::Task<> ImportPreview::run(ImportFilePtr asRead)
{
    const Profile profile = m_client.profile();
    const ExternalIdRules rules { ledgerConnection(profile), profile.derivesExternalIds,
                                  profile.shortensExternalIds };
    const auto naming = onWorker([asRead, rules] { return withExternalIds(asRead, rules); });
    const ImportFilePtr file = co_await whileAlive(this, naming);
    if (!file->isUsable()) { // with the ids that it got
        fail({ ErrorOrigin::File, fileProblemText(file->problems.value(0)), {}, {}, {} });
        co_return;
    }
    const std::stop_token stop = m_stop.get_token();
    const DocumentTypeInfo &info = documentTypeInfo(*file->type);
    const Result<IntegrationSettings> settings = co_await askSettings(stop);
    if (!settings) {
        fail(settings.error());
        co_return;
    }
    const QDateTime settingsRead = m_clock.now();
    const ClaimMoment askedAt { settingsRead, m_clock.steady() };
    auto known = std::make_shared<KnownDocuments>();
    const Learned learning { known, std::make_shared<DifferenceFinder>(file) };
    known->setHiddenStatuses(hiddenStatuses(info, settings.value()));
    // Settings without a status make every export of orders empty: nothing can be learned.
    const bool isBlind =
        info.type == DocumentType::Order && settings.value().orderStatuses.isEmpty();
    if (!isBlind) {
        if (const Status learned = co_await learn(file, learning, stop); !learned) {
            fail(learned.error());
            co_return;
        }
    }
    if (m_client.profile() != profile) {
        fail(otherConnection());
        co_return;
    }
    const Result<FromLedger> learned =
        co_await learnFromLedger(info.type, known, settings.value().duplicatePolicy(info.type));
    if (!learned) {
        fail(learned.error());
        co_return;
    }
    const ImportTerms terms { settings.value().duplicatePolicy(info.type),
                              settings.value().codeKind,
                              profile.filialCode,
                              sendsNoOrganisation(profile)
                                  || (profile.filialCode.isEmpty()
                                      && spansOrganisations(*file, *known)),
                              learned.value().isDedupeProven,
                              learned.value().codeHolds,
                              settingsStamp(settings.value(), settingsRead),
                              m_isUnattended,
                              profile.environment == Environment::Production,
                              sendsNoOrganisation(profile) };
    const auto made = onWorker([file, known, differences = learning.differences, terms, profile,
                                ledger = learned.value(), askedAt] {
        auto plan = std::make_shared<ImportPlan>(planImport(file, known, terms));
        plan->profile = profile;
        plan->ledgerHorizon = ledger.horizon;
        plan->askedAt = askedAt;
        plan->needsWitness = !ledger.hasWitness;
        plan->freeBytes = ledger.freeBytes;
        plan->differences = differences->of(*plan);
        return plan;
    });
    const std::shared_ptr<ImportPlan> plan = co_await whileAlive(this, made);
    if (const Status kept = co_await keepBackSent(plan); !kept) {
        fail(kept.error());
        co_return;
    }
    if (const Status inspected = co_await inspect(plan, learned.value().areRowsReplaced, stop);
        !inspected) {
        fail(inspected.error());
        co_return;
    }
    m_plan = plan;
    m_isBusy = false;
    Q_EMIT planned(m_plan);
}

/// A table that a schedule reads still has the rows that were sent.
QCoro::Task<Status> ImportPreview::keepBackSent(std::shared_ptr<ImportPlan> plan)
{
    if (!m_isUnattended || !m_isTable) {
        co_return Done {};
    }
    const auto comparing = m_ledger->ask([plan, connection = ledgerConnection(plan->profile)](
                                             LedgerStore &store) -> Status {
        const ImportFile &file = *plan->file;
        QList<NewDocument> rows;
        for (const ImportDocument &document : file.documents) {
            NewDocument row;
            row.externalId = document.externalId;
            row.filialCode = document.filialCode;
            row.payload = file.json(document).toByteArray();
            rows.append(row);
        }
        const auto found = store.find(connection, *file.type, rows);
        if (!found) {
            return found.error();
        }
        QList<std::optional<FormerSending>> former;
        for (const std::optional<LedgerRows::Found> &each : found.value()) {
            former.append(each ? std::optional(FormerSending { each->document.protocol.state,
                                                               each->isSamePayload,
                                                               each->document.protocol.hasLeft })
                               : std::nullopt);
        }
        keepBackRepeated(*plan, former);
        return Done {};
    });
    co_return co_await whileAlive(this, comparing);
}

/// Looks at the fields of the documents, with the codes that Smartup has.
QCoro::Task<Status>
ImportPreview::inspect(std::shared_ptr<ImportPlan> plan, bool areRowsReplaced, std::stop_token stop)
{
    const auto naming = onWorker(
        [plan, isAsked = m_areCodesChecked] { return isAsked ? namedCodes(*plan) : NamedCodes(); });
    const NamedCodes named = co_await whileAlive(this, naming);
    const CodeQuestion question { named, plan->terms.codeKind, plan->terms.isForSeveral,
                                  plan->terms.isUnattended };
    const auto codes = co_await m_codes.learn(question, stop);
    if (!codes || m_client.profile() != plan->profile) {
        co_return codes ? otherConnection() : codes.error();
    }
    plan->requestsAsked = m_requests + m_codes.calls();
    const PreflightTerms terms {
        serverDayOf(m_clock.now()),
        m_limits.of(documentTypeInfo(*plan->file->type).quotaClass).dayRange, areRowsReplaced,
        m_areOtherDaysUnseen
    };
    const auto inspecting = onWorker([plan, terms, known = codes.value()] {
        applyPreflight(*plan, std::make_shared<const Preflight>(preflight(*plan, terms, *known)));
        return Done {};
    });
    co_await whileAlive(this, inspecting);
    co_return Done {};
}

/// Asks for the days of the file, the latest first: the first answer says how many days back the
/// server tells anything at all, days beyond that stay uncovered. Then for all others in reach, unless it
/// is a schedule that asks, or they hold too much.
QCoro::Task<Status> ImportPreview::learn(ImportFilePtr file, Learned learned, std::stop_token stop)
{
    const QuotaClass quotaClass = documentTypeInfo(*file->type).quotaClass;
    const QDate today = serverDayOf(m_clock.now());
    QList<QDate> days = documentDays(*file);
    QList<DayRun> asked;
    qint64 told = 0;
    while (!days.isEmpty()) {
        const int dayRange = m_limits.of(quotaClass).dayRange;
        if (!asked.isEmpty() && days.last() < today.addDays(1 - dayRange)) {
            break;
        }
        const auto [from, to] = takeLatestWindow(days, dayRange);
        const Result<qint64> seen = co_await lookAt(*file->type, { from, to }, learned, stop);
        if (!seen) {
            co_return seen.error();
        }
        asked.append({ from, to });
        told += seen.value();
    }
    if (!m_isUnattended) {
        co_return co_await learnBeside(*file->type, asked, told, learned, stop);
    }
    co_return Done {};
}

/// Days on which nothing was told say nothing about the others: then a week is looked at before the rest.
QCoro::Task<Status> ImportPreview::learnBeside(
    DocumentType type, QList<DayRun> asked, qint64 told, Learned learned, std::stop_token stop)
{
    const QDate today = serverDayOf(m_clock.now());
    const int dayRange = m_limits.of(documentTypeInfo(type).quotaClass).dayRange;
    const DayRun all = daysInReach(today, dayRange);
    const QList<DayRun> steps = told > 0
        ? QList<DayRun> { all }
        : QList<DayRun> { daysInReach(today, std::min(dayRange, Week)), all };
    for (const DayRun &step : steps) {
        const std::optional<DayRun> beside = daysBeside(asked, step);
        if (!beside) {
            continue;
        }
        if (!areFew(*beside, told, asked, all)) {
            m_areOtherDaysUnseen = true;
            break;
        }
        const Result<qint64> seen = co_await lookAt(type, *beside, learned, stop);
        if (!seen) {
            co_return seen.error();
        }
        asked.append(*beside);
        told += seen.value();
    }
    co_return Done {};
}

/// How many documents of these days were told.
QCoro::Task<Result<qint64>>
ImportPreview::lookAt(DocumentType type, DayRun days, Learned learned, std::stop_token stop)
{
    ExportFilter filter;
    filter.from = days.from;
    filter.to = days.to;
    filter.filialCode = m_client.profile().filialCode;
    ApiCall call = methods::exportDocuments(type, filter);
    call.documents = {}; // looked up only: the log counts what is exchanged
    call.stop = stop;
    ++m_requests;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    if (!answer.isSuccess()) {
        co_return answer.error.value_or(Error {});
    }
    const auto reading = onWorker([body = answer.body, type, differences = learned.differences] {
        return readKnown(body, documentTypeInfo(type), *differences);
    });
    const Result<QList<KnownDocument>> rows = co_await whileAlive(this, reading);
    if (!rows) {
        co_return rows.error();
    }
    for (const KnownDocument &document : rows.value()) {
        learned.known->add(document);
    }
    const int dayRange = m_limits.of(documentTypeInfo(type).quotaClass).dayRange;
    const int reach = answer.limits ? answer.limits->dayRange : dayRange;
    const QDate earliest = serverDayOf(m_clock.now()).addDays(1 - reach);
    learned.known->addCoveredDays(std::max(days.from, earliest), days.to);
    co_return qint64(rows.value().size());
}

/// What earlier imports were told, what they left open, and what a probe has found out.
QCoro::Task<Result<ImportPreview::FromLedger>> ImportPreview::learnFromLedger(
    DocumentType type, std::shared_ptr<KnownDocuments> known, DuplicatePolicy policy)
{
    const QString connection = ledgerConnection(m_client.profile());
    const ProtocolMoment now { m_clock.now(), m_clock.steady() };
    const auto learning = m_ledger->ask(
        [connection, type, known, now, policy](LedgerStore &store) -> Result<FromLedger> {
            const auto heard = store.heard(connection, type, now.wall.addDays(-DaysHeard));
            const auto open = store.documents({ connection, type, {}, false });
            const auto probed = store.probe(connection, documentTypeKey(type));
            const auto horizon = store.horizon();
            const auto [from, to] = witnessTime(now.wall);
            const auto witness = store.hasWitness(connection, type, from, to);
            if (const auto error = firstError(heard, open, probed, horizon, witness)) {
                return *error;
            }
            for (const KnownDocument &document : heard.value()) {
                known->addHeard(document);
            }
            addDoubts(*known, open.value(), now);
            return FromLedger { isDedupeProven(probed.value(), policy),
                                codeHolds(probed.value()),
                                areRowsReplaced(probed.value()),
                                horizon.value(),
                                witness.value(),
                                store.freeBytes() };
        });
    co_return co_await whileAlive(this, learning);
}

} // namespace smartup
