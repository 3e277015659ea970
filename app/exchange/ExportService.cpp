#include "app/exchange/ExportService.h"

#include "app/api/AnswerReader.h"
#include "app/api/AnswerRecords.h"
#include "app/api/SmartupMethods.h"
#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "app/exchange/DatabaseWriter.h"
#include "app/exchange/ExportWriter.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/DatabaseTable.h"
#include "models/exchange/ExportNotes.h"

#include <QFileInfo>
#include <QUuid>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

ApiCall exportCall(const ExchangeSubject &subject, const ExportFilter &filter)
{
    if (subject.documentType) {
        return methods::exportDocuments(*subject.documentType, filter);
    }
    ApiCall call = methods::exportReference(*subject.entity, filter);
    call.documents = exportRecords(call.subject, call.root);
    return call;
}

Result<qint64> rowsIn(const QByteArray &body, QLatin1StringView root)
{
    qint64 rows = 0;
    const auto count = [&rows](const ExportRow &) {
        ++rows;
        return true;
    };
    const Status read =
        forEachRow(body, QByteArray(root.data(), root.size()), count, StrictJson::Walk::Judged);
    return read ? Result<qint64>(rows) : Result<qint64>(read.error());
}

} // namespace

/// One export from start to end.
struct ExportService::Job
{
    ExportRequest request;
    const ExchangeSubject *subject = nullptr;
    Profile profile;
    RunRecord run;
    ExportSummary summary;
    std::shared_ptr<ExportSink> writer;
    QElapsedTimer timer;
    qint64 callsTotal = 0;
    QList<WindowResult> windows; ///< those whose answers stand
    QHash<QDate, qint64> days; ///< documents by day
    QHash<QString, qint64> statuses; ///< documents by status
    QMap<QString, QString> withoutCode; ///< records that have none: name by Smartup's id
    WindowResult last; ///< of the call that came back last
    int mostDays = 0; ///< of one call, since an answer was too narrow; 0 = as the server tells
    QDate cutUntil; ///< last day of answers that were cut, whose rows are written all the same
    int dayRange = 0; ///< days that its connection tells at once; another may be chosen meanwhile
    bool isSound = true; ///< everything that came was written as it is
    std::stop_token stop;

    void fail(Outcome outcome, const Error &error)
    {
        summary.outcome = outcome;
        summary.origin = error.origin;
        summary.message = error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy;
        summary.details = error.raw;
    }

    void addToMessage(const QString &sentence)
    {
        summary.message += summary.message.isEmpty() ? sentence : u' ' + sentence;
    }
};

ExportService::ExportService(SmartupClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    connect(&client, &SmartupClient::limitsSeen, this, &ExportService::keepLimits);
}

ExportService::~ExportService() = default;

void ExportService::keepLimits(const QuotaState &state)
{
    if (m_dayRangesOf != m_client.profile().id) {
        m_dayRanges.clear();
        m_dayRangesOf = m_client.profile().id;
    }
    m_dayRanges.insert(state.quotaClass, state.limits.dayRange);
}

int ExportService::dayRange(QuotaClass quotaClass) const
{
    const bool isKnown = m_dayRangesOf == m_client.profile().id;
    return isKnown ? m_dayRanges.value(quotaClass, Limits().dayRange) : Limits().dayRange;
}

void ExportService::readSettings()
{
    QCoro::connect(runReadSettings(), this, [] {});
}

QCoro::Task<> ExportService::runReadSettings()
{
    const SettingsFormMap map = m_form;
    const ApiCall call = methods::settingsModel(map);
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    if (answer.error) {
        Q_EMIT settingsFailed(*answer.error);
        co_return;
    }
    const Result<QJsonObject> data = readFormData(answer.body);
    const Result<IntegrationSettings> settings =
        data ? settingsFromForm(data.value(), map) : Result<IntegrationSettings>(data.error());
    if (settings) {
        Q_EMIT settingsRead(settings.value());
    } else {
        Q_EMIT settingsFailed(settings.error());
    }
}

void ExportService::start(const ExportRequest &request)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_stop = std::stop_source();
    QCoro::connect(run(request), this, [] {});
}

void ExportService::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<> ExportService::run(ExportRequest request)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->subject = findExchangeSubject(request.subject);
    job->profile = m_client.profile();
    job->stop = m_stop.get_token();
    job->timer.start();
    job->run.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job->run.profileId = job->profile.id;
    job->run.organisation = job->profile.organisationName;
    job->run.subject = request.subject;
    job->run.verb = ApiVerb::Export;
    job->run.source = request.database.isEmpty() || job->subject == nullptr
        ? QFileInfo(request.targetFile).fileName()
        : databaseTable(*job->subject).name;
    job->run.startedAt = m_clock.now();
    job->summary.runUuid = job->run.uuid;
    job->summary.subject = request.subject;
    Q_EMIT runStarted(job->run);

    if (const QString problem = exportRequestProblem(request); !problem.isEmpty()) {
        job->fail(Outcome::NotSent, { ErrorOrigin::Program, problem, {}, {}, {} });
    } else {
        co_await work(job);
    }
    finish(job);
}

void ExportService::useDatabase(const DatabaseProfile &profile, const Secret &password)
{
    m_database = profile;
    m_databasePassword = password;
}

void ExportService::leaveDatabase()
{
    m_database.reset();
    m_databasePassword = {};
}

Result<std::shared_ptr<ExportSink>> ExportService::sinkOf(const Job &job) const
{
    if (job.request.database.isEmpty()) {
        return std::shared_ptr<ExportSink>(std::make_shared<ExportWriter>(
            makeFileSink(exportFormat(job.request), job.request.targetFile,
                         recordShape(*job.subject)),
            *job.subject));
    }
    if (!m_database || m_database->id != job.request.database) {
        return Error {
            ErrorOrigin::Program, tr("The database of this export is not known."), {}, {}, {}
        };
    }
    return std::shared_ptr<ExportSink>(std::make_shared<DatabaseWriter>(
        *m_database, m_databasePassword, *job.subject, m_clock.now()));
}

QCoro::Task<> ExportService::work(std::shared_ptr<Job> job)
{
    // A target that cannot be written to is found out before the allowance is touched.
    const Result<std::shared_ptr<ExportSink>> sink = sinkOf(*job);
    if (!sink) {
        job->fail(Outcome::NotSent, sink.error());
        co_return;
    }
    job->writer = sink.value();
    const auto opening = onWorker([target = job->writer] { return target->open(); });
    if (const Status opened = co_await whileAlive(this, opening); !opened) {
        job->fail(Outcome::NotSent, opened.error());
        co_return;
    }
    job->dayRange = dayRange(job->subject->quotaClass);
    job->callsTotal = exportWindows(job->request, job->dayRange).size();
    report(*job);
    co_await lookAtSettings(job);

    if (!co_await callPages(job)) {
        co_await keepWholeDays(job);
        co_return;
    }
    warnAboutEmptiness(*job);
    if (!co_await write(job)) {
        co_return;
    }
    job->summary.outcome = job->summary.warnings.isEmpty() ? Outcome::Received : Outcome::Warning;
    if (!job->withoutCode.isEmpty()) {
        job->summary.notes.append(recordsWithoutCodeText(job->withoutCode));
    }
    job->summary.message = (job->summary.warnings + job->summary.notes).join(u'\n');
    tellDays(*job, job->request.to);
}

/// What was handed to the target appears in it.
QCoro::Task<bool> ExportService::write(std::shared_ptr<Job> job)
{
    const std::shared_ptr<ExportSink> writer = job->writer;
    const auto committing = onWorker([writer] { return writer->commit(); });
    const Result<qint64> written = co_await whileAlive(this, committing);
    if (!written) {
        job->fail(Outcome::NotSent, written.error());
        co_return false;
    }
    if (job->request.database.isEmpty()) {
        job->summary.bytes = written.value();
        job->summary.targetFile = job->request.targetFile;
    } else {
        job->summary.targetTable = m_database->name + u": "_s + databaseTable(*job->subject).name;
    }
    co_return true;
}

/// It was stopped: why stands in the summary already. A document that two answers tell stands in the
/// first, so that the days before are whole whatever comes after them.
QCoro::Task<> ExportService::keepWholeDays(std::shared_ptr<Job> job)
{
    const ExportWindow kept = wholeDays(job->windows);
    const bool isWanted = job->request.whenStopped == StoppedExport::KeepsWholeDays
        && job->subject->pageSize == 0; // pages have no days
    if (!job->isSound || !isWanted || !kept.from.isValid()) {
        job->addToMessage(tr("Nothing was written."));
        co_return;
    }
    // A whole file is not given for a part of one.
    const QString file = job->request.database.isEmpty() ? job->request.targetFile : QString();
    const auto looking = onWorker([file] { return !file.isEmpty() && QFileInfo::exists(file); });
    if (co_await whileAlive(this, looking)) {
        job->addToMessage(tr("Nothing was written. The file that is there is the former one."));
        co_return;
    }
    if (!co_await write(job)) {
        co_return;
    }
    job->summary.keptDays = kept;
    job->summary.missingDays = { kept.to.addDays(1), job->request.to };
    job->addToMessage(keptDaysText(job->summary, job->cutUntil > kept.to));
    warnAboutEmptiness(*job);
    for (const QString &warning : std::as_const(job->summary.warnings)) {
        job->summary.message += u'\n' + warning;
    }
    tellDays(*job, kept.to);
}

/// One call after the other: windows of days, or pages of rows.
QCoro::Task<bool> ExportService::callPages(std::shared_ptr<Job> job)
{
    const ExportRequest &request = job->request;
    QDate next = request.from;
    qint64 offset = 0;
    bool isMore = true;
    while (isMore) {
        // The first answer says how many days the server really tells at once.
        const int most = job->mostDays > 0 ? std::min(job->dayRange, job->mostDays) : job->dayRange;
        const auto windows = exportWindows(next, request.to, most);
        job->callsTotal = job->summary.calls + windows.size();
        report(*job);
        if (!co_await callWindow(job, windows.first(), offset)) {
            co_return false;
        }
        if (const int narrower = narrowerWindow(job->last)) {
            job->mostDays = narrower;
            if (job->last.rows > 0 && !job->subject->idField.isEmpty()) {
                job->cutUntil = std::max(job->cutUntil, windows.first().to);
            }
            continue;
        }
        job->windows.append(job->last);
        if (job->subject->pageSize > 0) {
            // A page that holds nothing new ends it, too: a server may not know `offset`.
            isMore = job->last.rows >= job->subject->pageSize;
            offset += job->last.rows;
        } else {
            next = windows.first().to.addDays(1);
            isMore = windows.size() > 1;
        }
    }
    co_return true;
}

/// Days that were asked for as they are, all documents of them: not a status, not those that changed,
/// and not a day of which Smartup told as many as it tells at most.
void ExportService::tellDays(const Job &job, QDate last)
{
    const ExportRequest &request = job.request;
    if (!job.subject->documentType || request.by != DateFilter::RecordDate
        || !request.statuses.isEmpty() || !request.filters.isEmpty()) {
        return;
    }
    // Of days beyond its window the server tells nothing, and an empty day is another thing.
    const QDate from = std::max(request.from, earliestDay(job));
    QList<FetchedDay> days =
        fetchedDays(request.subject, { from, last }, job.days, m_clock.now(), job.dayRange);
    days.removeIf(
        [cut = cutDays(job.windows)](const FetchedDay &each) { return cut.contains(each.day); });
    if (!days.isEmpty()) {
        Q_EMIT daysFetched(coverageScope(job.profile), days);
    }
}

QDate ExportService::earliestDay(const Job &job) const
{
    const QDate today = serverDayOf(m_clock.now());
    return today.addDays(1 - job.dayRange);
}

/// Orders are narrowed by the settings to some statuses, goods to those that have a code. What cannot be
/// read is told: the export itself does not need it.
QCoro::Task<> ExportService::lookAtSettings(std::shared_ptr<Job> job)
{
    const bool areGoods = job->subject->entity == ReferenceEntity::Goods;
    if (job->subject->statuses.empty() && !areGoods) {
        co_return;
    }
    const SettingsFormMap map = m_form;
    ApiCall call = methods::settingsModel(map);
    call.runUuid = job->run.uuid;
    call.stop = job->stop;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    const Result<QJsonObject> data = readFormData(answer.body);
    const Result<IntegrationSettings> settings =
        data ? settingsFromForm(data.value(), map) : Result<IntegrationSettings>(data.error());
    const bool areRead = answer.isSuccess() && settings;
    if (areGoods) {
        if (!areRead) {
            job->summary.notes.append(tr("The integration settings could not be read: they may "
                                         "leave goods without a code out."));
        } else if (!settings.value().exportWithoutCodes) {
            job->summary.notes.append(goodsLeftOutText(settings.value().codeKind));
        }
        co_return;
    }
    if (!areRead) {
        job->summary.warnings.append(
            tr("The integration settings could not be read: they may hide some statuses."));
    } else if (settings.value().orderStatuses.isEmpty()) {
        job->summary.warnings.append(
            tr("The integration settings name no status: Smartup exports no orders at all."));
    }
}

QCoro::Task<bool>
ExportService::callWindow(std::shared_ptr<Job> job, ExportWindow window, qint64 offset)
{
    if (m_client.profile() != job->profile) {
        job->fail(Outcome::Cancelled,
                  { ErrorOrigin::Program,
                    tr("Stopped because another connection was chosen."),
                    {},
                    {},
                    {} });
        co_return false;
    }
    ExportFilter filter = exportFilter(job->request, window, job->profile.filialCode);
    filter.offset = offset;
    ApiCall call = exportCall(*job->subject, filter);
    call.runUuid = job->run.uuid;
    call.stop = job->stop;
    auto sending = m_client.send(call);
    const ApiAnswer answer = co_await whileAlive(this, std::move(sending));
    ++job->summary.calls;
    if (answer.outcome == Outcome::Cancelled) {
        job->fail(Outcome::Cancelled, { ErrorOrigin::Program, tr("Cancelled."), {}, {}, {} });
        co_return false;
    }
    if (!answer.isSuccess()) {
        job->fail(answer.outcome, answer.error.value_or(Error {}));
        job->summary.httpStatus = answer.httpStatus;
        job->summary.retryAfter = answer.retryAfter;
        co_return false;
    }
    if (m_client.profile() == job->profile) {
        job->dayRange = dayRange(job->subject->quotaClass);
    }
    if (co_await isLeftOut(job, window, answer)) {
        report(*job);
        co_return true;
    }
    const std::shared_ptr<ExportSink> writer = job->writer;
    const QByteArray body = answer.body;
    const auto appending = onWorker([writer, body] { return writer->append(body); });
    const Result<AppendedRows> rows = co_await whileAlive(this, appending);
    if (!rows) {
        job->fail(Outcome::NotSent, rows.error());
        job->isSound = false; // what it wrote before the fault belongs to no whole day
        co_return false;
    }
    const Limits limits = answer.limits.value_or(Limits { .objectCount = 0, .dayRange = 0 });
    job->last = { window, rows.value().read, limits.dayRange, limits.objectCount };
    if (job->subject->pageSize > 0 && rows.value().added == 0) {
        job->last.rows = 0;
    }
    job->summary.documents += rows.value().added;
    job->withoutCode.insert(rows.value().withoutCode);
    const QHash<QDate, qint64> &days = rows.value().days;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        job->days[day.key()] += day.value();
    }
    const QHash<QString, qint64> &statuses = rows.value().statuses;
    for (auto status = statuses.cbegin(); status != statuses.cend(); ++status) {
        job->statuses[status.key()] += status.value();
    }
    job->run.documents = job->summary.documents;
    Q_EMIT runChanged(job->run);
    report(*job);
    co_return true;
}

/// Rows without an id, as those of stock, cannot be told from the same ones of the next answer: of a cut
/// answer, whose days are asked for again, nothing is written.
QCoro::Task<bool>
ExportService::isLeftOut(std::shared_ptr<Job> job, ExportWindow window, ApiAnswer answer)
{
    if (!job->subject->idField.isEmpty() || !window.from.isValid()) {
        co_return false;
    }
    const auto counting =
        onWorker([body = answer.body, root = job->subject->root] { return rowsIn(body, root); });
    const Result<qint64> rows = co_await whileAlive(this, counting);
    if (!rows) {
        co_return false; // who writes it says what is the matter
    }
    const Limits limits = answer.limits.value_or(Limits { .objectCount = 0, .dayRange = 0 });
    const WindowResult told { window, rows.value(), limits.dayRange, limits.objectCount };
    if (narrowerWindow(told) == 0) {
        co_return false;
    }
    job->last = told;
    co_return true;
}

/// Nothing at all, or nothing where the neighbours are full.
void ExportService::warnAboutEmptiness(Job &job) const
{
    QStringList &warnings = job.summary.warnings;
    if (job.summary.documents == 0) {
        warnings.append(tr("Smartup answered without a single record."));
    }
    warnings.append(suspiciousWindows(job.windows));
    if (const QString text = otherStatusesText(job.statuses, job.request.statuses);
        !text.isEmpty()) {
        warnings.append(text);
    }
    const QDate earliest = earliestDay(job);
    if (job.subject->documentType && job.request.from < earliest) {
        warnings.append(tr("Smartup shows the last %n day(s) only; days before %1 may be missing.",
                           nullptr, job.dayRange)
                            .arg(toSmartupDate(earliest)));
    }
}

void ExportService::report(const Job &job)
{
    ExchangeProgress progress;
    progress.calls = job.summary.calls;
    progress.callsTotal = job.callsTotal;
    progress.documents = job.summary.documents;
    progress.elapsedMs = job.timer.elapsed();
    Q_EMIT progressed(progress);
}

void ExportService::finish(const std::shared_ptr<Job> &job)
{
    job->writer.reset(); // without commit() the file that was begun is thrown away
    job->run.outcome = job->summary.outcome;
    job->run.message = job->summary.message;
    job->run.documents = job->summary.documents;
    job->run.finishedAt = m_clock.now();
    m_isRunning = false;
    Q_EMIT runFinished(job->run);
    Q_EMIT finished(job->summary);
}

} // namespace smartup
