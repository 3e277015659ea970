#include "app/exchange/FolderImport.h"

#include "app/api/WhileAlive.h"
#include "app/api/Worker.h"
#include "models/exchange/ImportRest.h"
#include "models/exchange/preflight/Preflight.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cancelled()
{
    return QCoreApplication::translate("FolderImport", "Cancelled.");
}

QString firstProblem(const ImportFile &file)
{
    return file.problems.isEmpty()
        ? QCoreApplication::translate("FolderImport", "The file holds no documents.")
        : file.problems.constFirst().text;
}

struct NextFile
{
    std::optional<TakenFile> file; ///< unset: none is ready
};

/// What is still being written is taken by the next run.
Result<NextFile> takeReady(FolderSource &source)
{
    const Result<QList<FolderEntry>> entries = source.look();
    if (!entries) {
        return entries.error();
    }
    const auto ready = std::ranges::find_if(entries.value(), [](const FolderEntry &entry) {
        return entry.judgement.verdict == FolderVerdict::Ready;
    });
    if (ready == entries.value().end()) {
        return NextFile {};
    }
    const Result<TakenFile> file = source.take(ready->name);
    if (!file) {
        return file.error();
    }
    return NextFile { file.value() };
}

} // namespace

FolderImport::FolderImport(ImportPreview &preview,
                           ImportService &service,
                           const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_preview(preview)
    , m_service(service)
    , m_clock(clock)
{
    preview.setUnattended(true);
    connect(&preview, &ImportPreview::fileRead, this, &FolderImport::takeFile);
    connect(&preview, &ImportPreview::planned, this, &FolderImport::takePlan);
    connect(&preview, &ImportPreview::failed, this, &FolderImport::takeFailure);
    connect(&preview, &ImportPreview::cancelled, this, [this] {
        QCoro::connect(giveBack(cancelled(), {}, ExchangeTrouble::Cancelled), this, [] {});
    });
    connect(&service, &ImportService::settled, this, &FolderImport::takeResults);
    connect(&service, &ImportService::finished, this, &FolderImport::takeSummary);
}

void FolderImport::look(const QString &folder)
{
    QCoro::connect(runLook(folder), this, [] {});
}

QCoro::Task<> FolderImport::runLook(QString folder)
{
    const auto source = std::make_shared<FolderSource>(folder, m_clock);
    const auto looking = onWorker([source] { return source->look(); });
    const Result<QList<FolderEntry>> entries = co_await whileAlive(this, looking);
    if (entries) {
        Q_EMIT looked(folder, entries.value());
    } else {
        Q_EMIT lookFailed(entries.error());
    }
}

void FolderImport::start(const QString &folder,
                         std::optional<ImportSubject> subject,
                         std::optional<TextEncoding> encoding)
{
    if (m_isActive) {
        return;
    }
    m_subject = subject;
    m_encoding = encoding;
    m_summary = {};
    m_isCancelled = false;
    m_isActive = true;
    m_source = std::make_shared<FolderSource>(folder, m_clock);
    QCoro::connect(open(), this, [] {});
}

void FolderImport::cancel()
{
    m_isCancelled = true;
    m_preview.cancel();
    m_service.cancel();
}

QCoro::Task<> FolderImport::open()
{
    const auto source = m_source;
    const auto opening = onWorker([source] { return source->open(); });
    const Status opened = co_await whileAlive(this, opening);
    if (!opened) {
        end(ExchangeTrouble::Local, opened.error().text, opened.error().raw);
        co_return;
    }
    m_summary.failed = static_cast<int>(source->recovered().size());
    // No file is taken, or judged, and no allowance spent on a preview of what is not sent.
    if (const WriteBar bar = m_service.bar(m_subject); bar != WriteBar::None) {
        end(ExchangeTrouble::Cancelled, writeBarText(bar));
        co_return;
    }
    co_await takeNext();
}

QCoro::Task<> FolderImport::takeNext()
{
    if (m_isCancelled) {
        end(ExchangeTrouble::Cancelled, cancelled());
        co_return;
    }
    const auto source = m_source;
    const auto taking = onWorker([source] { return takeReady(*source); });
    const Result<NextFile> next = co_await whileAlive(this, taking);
    if (!next) {
        end(ExchangeTrouble::Local, next.error().text, next.error().raw);
        co_return;
    }
    if (!next.value().file) {
        end(ExchangeTrouble::None, {});
        co_return;
    }
    m_file = *next.value().file;
    m_keptBack = {};
    m_plan.reset();
    Q_EMIT fileTaken(m_file.name);
    m_preview.readFile(m_file.path, m_subject, m_encoding);
}

void FolderImport::takeFile(const ImportFilePtr &file)
{
    if (!m_isActive) {
        return;
    }
    if (m_isCancelled) {
        QCoro::connect(giveBack(cancelled(), {}, ExchangeTrouble::Cancelled), this, [] {});
    } else if (file->isUsable()) {
        m_preview.start();
    } else {
        refuseFile(firstProblem(*file), file->documents.size());
    }
}

/// The file is of no use; those after it may be.
void FolderImport::refuseFile(const QString &why, qsizetype documents)
{
    ++m_summary.files;
    ++m_summary.failed;
    m_summary.message = m_file.name + u": "_s + why;
    const FolderFileResult result { m_file.name, Outcome::NotSent, why, documents, {} };
    QCoro::connect(endFile(result, false, true), this, [] {});
}

void FolderImport::takeFailure(const Error &error)
{
    if (!m_isActive) {
        return;
    }
    if (error.origin == ErrorOrigin::File && !m_isCancelled) {
        refuseFile(error.text, 0);
        return;
    }
    const QString text = error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy;
    QCoro::connect(giveBack(text, error.raw, troubleOf(Outcome::Refused, error.origin, 0)), this,
                   [] {});
}

void FolderImport::takePlan()
{
    if (!m_isActive) {
        return;
    }
    const ImportPlanPtr plan = m_preview.takePlan();
    if (m_isCancelled) { // since the preview asked for the last time
        QCoro::connect(giveBack(cancelled(), {}, ExchangeTrouble::Cancelled), this, [] {});
        return;
    }
    noteKeptBack(*plan);
    m_summary.hasWritten = true;
    m_plan = plan;
    m_results = QList<DocumentResult>(plan->items.size());
    m_service.send(plan);
}

void FolderImport::takeResults(const QList<qsizetype> &places, const QList<DocumentResult> &results)
{
    if (!m_isActive || !m_plan) {
        return;
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        m_results[places.at(i)] = results.at(i);
    }
}

void FolderImport::noteKeptBack(const ImportPlan &plan)
{
    for (qsizetype place = 0; place < plan.items.size(); ++place) {
        if (plan.items.at(place).isKeptBackForContent()) {
            const ImportDocument &document = plan.file->documents.at(place);
            ++m_summary.keptBack;
            m_keptBack.append(QJsonObject { { u"line"_s, document.line },
                                            { u"external_id"_s, document.externalId },
                                            { u"reason"_s, keptBackReason(plan, place) } });
        }
    }
    const QStringList notes = plan.preflight ? plan.preflight->untold : QStringList();
    for (const QString &note : notes) {
        if (!m_summary.notes.contains(note)) {
            m_summary.notes.append(note);
        }
    }
}

void FolderImport::takeSummary(const ImportSummary &summary)
{
    if (!m_isActive) {
        return;
    }
    m_summary.runUuid = summary.runUuid;
    if (summary.requests == 0 && !summary.message.isEmpty()) { // nothing left this computer
        m_summary.hasWritten = false;
        m_summary.keptBack -= static_cast<int>(m_keptBack.size());
        QCoro::connect(giveBack(summary.message, summary.details, ExchangeTrouble::Cancelled), this,
                       [] {});
        return;
    }
    ++m_summary.files;
    m_summary.documents.documents += summary.documents;
    m_summary.documents.requests += summary.requests;
    for (auto count = summary.counts.cbegin(); count != summary.counts.cend(); ++count) {
        m_summary.documents.counts[count.key()] += count.value();
    }
    const Outcome outcome = summary.outcome();
    // With a message it stopped before its end: some of it is still to be sent.
    const bool isDone = summary.message.isEmpty()
        && troubleOf(outcome, ErrorOrigin::Smartup, 0) == ExchangeTrouble::None;
    m_summary.failed += isDone ? 0 : 1;
    // The next file would meet the same fate.
    const bool goesOn =
        outcome != Outcome::Unknown && outcome != Outcome::Cancelled && summary.message.isEmpty();
    if (!goesOn) {
        m_summary.trouble =
            outcome == Outcome::Unknown ? ExchangeTrouble::Unknown : ExchangeTrouble::Cancelled;
        m_summary.message = summary.message;
        m_summary.details = summary.details;
    }
    const auto keptBack = static_cast<int>(m_keptBack.size());
    QStringList texts { summary.countsText(), keptBackText(keptBack), summary.message };
    if (const int unsent = static_cast<int>(unsentPlaces(*m_plan, m_results).size()); unsent > 0) {
        texts.append(
            tr("%n document(s) were not sent: they are in a file of their own beside this one. "
               "Put that into the folder to go on.",
               nullptr, unsent));
    }
    texts.removeAll(QString());
    const QString text = texts.join(u'\n');
    QCoro::connect(
        endFile({ m_file.name, outcome, text.trimmed(), summary.documents, {} }, isDone, goesOn),
        this, [] {});
}

/// Nothing of the file was sent.
QCoro::Task<> FolderImport::giveBack(QString message, QString details, ExchangeTrouble trouble)
{
    if (!m_isActive) {
        co_return;
    }
    const auto source = m_source;
    const TakenFile file = m_file;
    const auto putting = onWorker([source, file] { return source->putBack(file); });
    const Status back = co_await whileAlive(this, putting);
    if (!back) {
        end(ExchangeTrouble::Local, back.error().text, back.error().raw);
        co_return;
    }
    Q_EMIT fileEnded({ file.name, Outcome::NotSent, message, 0, {} });
    end(trouble, message, details);
}

/// Puts the file away. Ends the run when that fails: it would stay among the taken ones.
QCoro::Task<> FolderImport::endFile(FolderFileResult result, bool isDone, bool goesOn)
{
    const auto source = m_source;
    const TakenFile file = m_file;
    QJsonObject report { { u"outcome"_s, outcomeKey(result.outcome) },
                         { u"message"_s, result.message } };
    if (!m_keptBack.isEmpty()) {
        report.insert(u"kept_back"_s, m_keptBack);
    }
    const auto putting = onWorker([source, file, isDone, report,
                                   plan = std::exchange(m_plan, nullptr), results = m_results] {
        const ImportFilePtr rest = plan ? unsentFile(*plan, results) : nullptr;
        return source->putAway(file, isDone, report, rest ? documentsJson(*rest) : QByteArray());
    });
    const Result<QString> place = co_await whileAlive(this, putting);
    if (!place) {
        end(ExchangeTrouble::Local, place.error().text, place.error().raw);
        co_return;
    }
    result.place = place.value();
    Q_EMIT fileEnded(result);
    if (!goesOn) {
        end(m_summary.trouble, m_summary.message, m_summary.details);
        co_return;
    }
    m_summary.hasWritten = false;
    co_await takeNext();
}

void FolderImport::end(ExchangeTrouble trouble, const QString &message, const QString &details)
{
    m_isActive = false;
    m_source->close(); // a worker may hold it a moment longer
    m_source.reset();
    m_summary.trouble = trouble;
    m_summary.details = details;
    if (!message.isEmpty()) {
        m_summary.message = message;
    }
    Q_EMIT finished(m_summary);
}

} // namespace smartup
