#include "app/exchange/FolderImport.h"

#include "models/exchange/preflight/Preflight.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

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
    connect(&preview, &ImportPreview::failed, this, [this](const Error &error) {
        giveBack(error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy,
                 troubleOf(Outcome::Refused, error.origin, 0));
    });
    connect(&preview, &ImportPreview::cancelled, this,
            [this] { giveBack(cancelled(), ExchangeTrouble::Cancelled); });
    connect(&service, &ImportService::finished, this, &FolderImport::takeSummary);
}

void FolderImport::start(const QString &folder,
                         const ImportSubject &subject,
                         std::optional<FileFormat> format)
{
    m_subject = subject;
    m_preview.setExpectedFormat(format);
    m_summary = {};
    m_isCancelled = false;
    m_isActive = true;
    m_source = std::make_unique<FolderSource>(folder, m_clock);
    if (const Status opened = m_source->open(); !opened) {
        end(ExchangeTrouble::Local, opened.error().text);
        return;
    }
    m_summary.failed = static_cast<int>(m_source->recovered().size());
    takeNext();
}

void FolderImport::cancel()
{
    m_isCancelled = true;
    m_preview.cancel();
    m_service.cancel();
}

void FolderImport::takeNext()
{
    if (m_isCancelled) {
        end(ExchangeTrouble::Cancelled, cancelled());
        return;
    }
    const Result<QList<FolderEntry>> entries = m_source->look();
    if (!entries) {
        end(ExchangeTrouble::Local, entries.error().text);
        return;
    }
    // What is still being written is taken by the next run.
    const auto ready = std::ranges::find_if(entries.value(), [](const FolderEntry &entry) {
        return entry.judgement.verdict == FolderVerdict::Ready;
    });
    if (ready == entries.value().end()) {
        end(ExchangeTrouble::None, {});
        return;
    }
    const Result<TakenFile> file = m_source->take(ready->name);
    if (!file) {
        end(ExchangeTrouble::Local, file.error().text);
        return;
    }
    m_file = file.value();
    m_keptBack = {};
    m_preview.readFile(m_file.path, m_subject);
}

void FolderImport::takeFile(const ImportFilePtr &file)
{
    if (!m_isActive) {
        return;
    }
    if (m_isCancelled) {
        giveBack(cancelled(), ExchangeTrouble::Cancelled);
    } else if (file->isUsable()) {
        m_preview.start();
    } else {
        ++m_summary.files;
        ++m_summary.failed;
        m_summary.message = m_file.name + u": "_s + firstProblem(*file);
        if (putAway(false, Outcome::NotSent, firstProblem(*file))) {
            takeNext();
        }
    }
}

void FolderImport::takePlan()
{
    if (!m_isActive) {
        return;
    }
    const ImportPlanPtr plan = m_preview.takePlan();
    noteKeptBack(*plan);
    m_summary.hasWritten = true;
    m_service.send(plan);
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
    ++m_summary.files;
    m_summary.runUuid = summary.runUuid;
    m_summary.documents.documents += summary.documents;
    m_summary.documents.requests += summary.requests;
    for (auto count = summary.counts.cbegin(); count != summary.counts.cend(); ++count) {
        m_summary.documents.counts[count.key()] += count.value();
    }
    const Outcome outcome = summary.outcome();
    const bool isDone = troubleOf(outcome, ErrorOrigin::Smartup, 0) == ExchangeTrouble::None;
    m_summary.failed += isDone ? 0 : 1;
    if (!putAway(isDone, outcome, summary.countsText() + u'\n' + summary.message)) {
        return;
    }
    if (outcome == Outcome::Unknown || outcome == Outcome::Cancelled
        || !summary.message.isEmpty()) {
        // It stopped before its end: the next file would meet the same fate.
        end(outcome == Outcome::Unknown ? ExchangeTrouble::Unknown : ExchangeTrouble::Cancelled,
            summary.message);
        return;
    }
    m_summary.hasWritten = false;
    takeNext();
}

/// Nothing of the file was sent.
void FolderImport::giveBack(const QString &message, ExchangeTrouble trouble)
{
    if (!m_isActive) {
        return;
    }
    const Status back = m_source->putBack(m_file);
    end(back ? trouble : ExchangeTrouble::Local, back ? message : back.error().text);
}

/// Ends the run when the file cannot be put away: it would stay among the taken ones.
bool FolderImport::putAway(bool isDone, Outcome outcome, const QString &message)
{
    QJsonObject report { { u"outcome"_s, outcomeKey(outcome) },
                         { u"message"_s, message.trimmed() } };
    if (!m_keptBack.isEmpty()) {
        report.insert(u"kept_back"_s, m_keptBack);
    }
    const Result<QString> place = m_source->putAway(m_file, isDone, report);
    if (!place) {
        end(ExchangeTrouble::Local, place.error().text);
    }
    return place.isOk();
}

void FolderImport::end(ExchangeTrouble trouble, const QString &message)
{
    m_isActive = false;
    m_source.reset();
    m_summary.trouble = trouble;
    if (!message.isEmpty()) {
        m_summary.message = message;
    }
    Q_EMIT finished(m_summary);
}

} // namespace smartup
