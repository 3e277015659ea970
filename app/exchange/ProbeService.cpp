#include "app/exchange/ProbeService.h"

#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/exchange/ImportLedger.h"
#include "models/core/SmartupDate.h"
#include "models/core/VisibleText.h"
#include "models/exchange/DocumentContent.h"
#include "models/exchange/ExternalIds.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

// A list in braces does not live as long as a coroutine that waits in its loop.
constexpr std::array DayFilters { ProbeQuestion::CreatedFilter, ProbeQuestion::ModifiedFilter,
                                  ProbeQuestion::DocumentDateFilter };
constexpr std::array Around { true, false }; ///< the document's day, and days before it
constexpr int OldestTried = 3; ///< days; what is asked for beside it must be in reach, too

QByteArray bytes(QLatin1StringView text)
{
    return { text.data(), text.size() };
}

Error programError(const QString &text)
{
    return { ErrorOrigin::Program, text, {}, {}, {} };
}

/// The document with ids of its own, for it and its lines.
QJsonObject named(const QJsonObject &document, const DocumentTypeInfo &info, const QString &id)
{
    QJsonObject made = document;
    made.remove(info.idField);
    made.insert(ExternalIdField, id);
    QJsonArray lines;
    const QJsonArray linesMade = made.value(info.linesField).toArray();
    for (const QJsonValue &value : linesMade) {
        QJsonObject line = value.toObject();
        if (line.contains(ExternalIdField)) {
            line.insert(ExternalIdField, id + u'-' + QString::number(lines.size() + 1));
        }
        lines.append(line);
    }
    if (!info.linesField.isEmpty()) {
        made.insert(info.linesField, lines);
    }
    return made;
}

/// As an import judges it: an organisation that nobody named may be production. Empty = it may be sent.
QString whyNotSent(const Profile &profile, const ImportDocument &document)
{
    if (sendsNoOrganisation(profile) && document.filialCode.isEmpty()) {
        return ProbeService::tr("The document names no organisation (filial_code), and the "
                                "connection sends none either: Smartup would put it into the "
                                "user's default one. Nothing is sent.");
    }
    if (!profile.filialCode.isEmpty() && !document.filialCode.isEmpty()
        && profile.filialCode != document.filialCode) {
        return ProbeService::tr("The document belongs to the organisation %1, and the connection "
                                "writes to %2. Nothing is sent.")
            .arg(visibleText(excerpt(document.filialCode)), profile.filialCode);
    }
    return {};
}

} // namespace

/// One document that is sent twice.
struct ProbeService::Job
{
    Profile profile; ///< which is not marked as production; nothing goes to another
    DocumentType type = DocumentType::Order;
    QByteArray body;
    QDate date; ///< of the document
    QString status; ///< as the export shows it
    ProbeSight sight;
};

ProbeService::ProbeService(SmartupClient &client,
                           const Clock &clock,
                           std::shared_ptr<ImportLedger> ledger,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ledger(std::move(ledger))
{
}

ProbeService::~ProbeService() = default;

void ProbeService::start(const ImportFilePtr &file)
{
    if (m_isBusy) {
        return;
    }
    if (m_client.profile().environment == Environment::Production) {
        Q_EMIT failed(programError(tr("The probe does not run on a connection that is marked as "
                                      "production. Use a test organisation.")));
        return;
    }
    // Before anything is asked for it.
    if (const WriteBar bar = writeBar(m_client.profile()); bar != WriteBar::None) {
        Q_EMIT failed(programError(writeBarText(bar)));
        return;
    }
    if (!file->isUsable() || !file->type) {
        Q_EMIT failed({ ErrorOrigin::File,
                        tr("The probe needs a file with a document that Smartup takes."),
                        {},
                        file->problems.isEmpty() ? QString() : file->problems.first().text,
                        {} });
        return;
    }
    if (const QString why = whyNotSent(m_client.profile(), file->documents.constFirst());
        !why.isEmpty()) {
        Q_EMIT failed(programError(why));
        return;
    }
    m_isBusy = true;
    QCoro::connect(run(file), this, [] {});
}

QCoro::Task<Result<ApiAnswer>> ProbeService::ask(std::shared_ptr<Job> job, ApiCall call)
{
    call.connection = job->profile;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    if (answer.error && answer.outcome != Outcome::Refused && answer.outcome != Outcome::Warning) {
        co_return *answer.error;
    }
    co_return answer;
}

QCoro::Task<> ProbeService::run(ImportFilePtr file)
{
    auto job = std::make_shared<Job>();
    job->profile = m_client.profile();
    job->type = *file->type;
    job->date = file->documents.first().date;
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    const QString connection = ledgerConnection(job->profile);
    const ImportDocument &first = file->documents.first();
    job->sight.externalId =
        derivedExternalId(connection, u"probe", QString::number(m_clock.now().toMSecsSinceEpoch()));
    const QJsonObject document =
        named(QJsonDocument::fromJson(file->json(first).toByteArray()).object(), info,
              job->sight.externalId);
    job->sight.linesSent = static_cast<int>(document.value(info.linesField).toArray().size());
    job->body = QJsonDocument(QJsonObject { { info.root, QJsonArray { document } } })
                    .toJson(QJsonDocument::Compact);
    const Result<ProbeSight> seen = co_await look(job);
    m_isBusy = false;
    if (!seen) {
        Q_EMIT failed(seen.error());
        co_return;
    }
    const ProbeFindings findings = judgeProbe(seen.value());
    const auto keeping = m_ledger->ask(
        [connection, findings, type = job->type, at = m_clock.now()](LedgerStore &store) {
            return store.keepProbe(connection, documentTypeKey(type), findings, at);
        });
    if (const Status kept = co_await whileAlive(this, keeping); !kept) {
        Q_EMIT failed(kept.error());
        co_return;
    }
    Q_EMIT finished(findings);
}

QCoro::Task<Result<ProbeSight>> ProbeService::look(std::shared_ptr<Job> job)
{
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    const SettingsFormMap map = m_form;
    const ApiCall form = methods::settingsModel(map);
    const Result<ApiAnswer> model = co_await ask(job, form);
    const Result<QJsonObject> data =
        model ? readFormData(model.value().body) : Result<QJsonObject>(model.error());
    const Result<IntegrationSettings> settings =
        data ? settingsFromForm(data.value(), map) : Result<IntegrationSettings>(data.error());
    if (!settings) {
        co_return settings.error();
    }
    job->sight.policy = settings.value().duplicatePolicy(job->type);

    ExportFilter madeUp;
    madeUp.externalId = u"MADE-UP-"_s + job->sight.externalId.left(12);
    madeUp.filialCode = job->profile.filialCode;
    const ApiCall filtered = methods::exportDocuments(job->type, madeUp);
    const Result<ApiAnswer> rows = co_await ask(job, filtered);
    if (!rows || !rows.value().isSuccess()) {
        co_return rows ? rows.value().error.value_or(Error {}) : rows.error();
    }
    job->sight.hasLimits = rows.value().limits.has_value();
    const Status read =
        forEachRow(rows.value().body, bytes(info.root), [&job](const ExportRow & /*row*/) {
            job->sight.madeUpIdHadRows = true;
            return false;
        });
    if (!read) {
        co_return read.error();
    }

    const ApiCall sending = methods::importDocuments(job->type, job->body);
    const Result<ApiAnswer> once = co_await ask(job, sending);
    if (!once || once.value().outcome != Outcome::Sent) {
        co_return once ? once.value().error.value_or(Error {}) : once.error();
    }
    const Result<ImportLists> lists = readImportLists(once.value().body, bytes(info.idField));
    if (lists && !lists.value().successes.isEmpty()) {
        job->sight.first.code = lists.value().successes.first().code;
    }
    const Result<ApiAnswer> twice = co_await ask(job, sending);
    if (!twice) {
        co_return twice.error();
    }
    job->sight.isSecondAccepted = twice.value().outcome == Outcome::Sent;
    Status done = co_await count(job);
    if (done && job->sight.copies > 0) {
        done = co_await tryFilters(job);
    }
    if (!done) {
        co_return done.error();
    }
    co_return job->sight;
}

/// How often it is there now, and with how many lines.
QCoro::Task<Status> ProbeService::count(std::shared_ptr<Job> job)
{
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    const QDate today = serverDayOf(m_clock.now());
    ExportFilter window;
    window.by = DateFilter::CreatedOn;
    window.from = today.addDays(-1);
    window.to = today.addDays(1);
    window.filialCode = job->profile.filialCode;
    const ApiCall call = methods::exportDocuments(job->type, window);
    const Result<ApiAnswer> answer = co_await ask(job, call);
    if (!answer || !answer.value().isSuccess()) {
        co_return answer ? answer.value().error.value_or(Error {}) : answer.error();
    }
    co_return forEachRow(answer.value().body, bytes(info.root), [&](const ExportRow &row) {
        if (row.text(ExternalIdField) == job->sight.externalId) {
            ++job->sight.copies;
            job->sight.smartupId = row.text(info.idField);
            job->status = row.text(info.statusField);
            const auto content = contentOf(info, row.json());
            job->sight.linesFound = content ? static_cast<int>(content->lines.size()) : 0;
        }
        return true;
    });
}

QCoro::Task<Result<QList<ProbeService::Row>>> ProbeService::rowsOf(std::shared_ptr<Job> job,
                                                                   ExportFilter filter)
{
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    filter.filialCode = job->profile.filialCode;
    const ApiCall call = methods::exportDocuments(job->type, filter);
    const Result<ApiAnswer> answer = co_await ask(job, call);
    if (!answer || !answer.value().isSuccess()) {
        co_return answer ? answer.value().error.value_or(Error {}) : answer.error();
    }
    QList<Row> rows;
    const Status read =
        forEachRow(answer.value().body, bytes(info.root), [&](const ExportRow &row) {
            rows.append({ row.text(info.idField), row.text(info.statusField) });
            return true;
        });
    if (!read) {
        co_return read.error();
    }
    co_return rows;
}

/// Each with the document that is there now, which a filter must let pass, and where it can be seen, with
/// something that it must not.
QCoro::Task<Status> ProbeService::tryFilters(std::shared_ptr<Job> job)
{
    ExportFilter byId;
    byId.smartupId = job->sight.smartupId;
    const Result<QList<Row>> found = co_await rowsOf(job, byId);
    if (!found) {
        co_return found.error();
    }
    FilterSight seen;
    for (const Row &row : found.value()) {
        (row.smartupId == job->sight.smartupId ? seen.showsOurs : seen.showsOthers) = true;
    }
    job->sight.filters.insert(ProbeQuestion::SmartupIdFilter, seen);
    for (const ProbeQuestion question : DayFilters) {
        if (const Status tried = co_await tryDays(job, question); !tried) {
            co_return tried.error();
        }
    }
    co_return co_await tryStatuses(job);
}

/// Asks for the days around that of the document, and for two before them.
QCoro::Task<Status> ProbeService::tryDays(std::shared_ptr<Job> job, ProbeQuestion question)
{
    const QDate today = serverDayOf(m_clock.now());
    const bool isOwnDate = question == ProbeQuestion::DocumentDateFilter;
    const QDate day = isOwnDate ? job->date : today;
    // Smartup tells the last days only: what is older says nothing about the filter.
    if (!day.isValid() || day > today || day < today.addDays(-OldestTried)) {
        co_return Done {};
    }
    ExportFilter filter;
    filter.by = isOwnDate                          ? DateFilter::RecordDate
        : question == ProbeQuestion::CreatedFilter ? DateFilter::CreatedOn
                                                   : DateFilter::ModifiedOn;
    FilterSight seen;
    for (const bool isAround : Around) {
        filter.from = day.addDays(isAround ? -1 : -3);
        filter.to = day.addDays(isAround ? 1 : -2);
        const Result<QList<Row>> rows = co_await rowsOf(job, filter);
        if (!rows) {
            co_return rows.error();
        }
        const bool hasOurs = std::ranges::any_of(
            rows.value(), [&job](const Row &row) { return row.smartupId == job->sight.smartupId; });
        (isAround ? seen.showsOurs : seen.showsOthers) = hasOurs;
    }
    job->sight.filters.insert(question, seen);
    co_return Done {};
}

/// Asks for the document's own status, and for another one.
QCoro::Task<Status> ProbeService::tryStatuses(std::shared_ptr<Job> job)
{
    const DocumentTypeInfo &info = documentTypeInfo(job->type);
    QString other;
    for (const QLatin1StringView status : info.statuses) {
        other = status == job->status ? other : QString(status);
    }
    if (job->type != DocumentType::Order || job->status.isEmpty() || other.isEmpty()) {
        co_return Done {}; // no other type has such a filter
    }
    FilterSight seen;
    const QStringList asked { job->status, other };
    for (const QString &status : asked) {
        ExportFilter filter;
        filter.statuses = QStringList { status };
        const Result<QList<Row>> rows = co_await rowsOf(job, filter);
        if (!rows) {
            co_return rows.error();
        }
        for (const Row &row : rows.value()) {
            seen.showsOurs |= row.smartupId == job->sight.smartupId && status == job->status;
            seen.showsOthers |= row.status != status;
        }
    }
    job->sight.filters.insert(ProbeQuestion::StatusFilter, seen);
    co_return Done {};
}

} // namespace smartup
