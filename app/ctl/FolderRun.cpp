#include "app/ctl/FolderRun.h"

#include "app/ctl/CommandLine.h"
#include "models/exchange/ImportRest.h"
#include "models/exchange/ImportSummary.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LookAgainMs = 1000;
/// A file that still grows after so many looks is left for the next run.
constexpr int MostLooks = 30;

} // namespace

FolderRun::FolderRun(const Clock &clock, const ImportOrder &order, MakeRun makeRun)
    : m_order(order)
    , m_makeRun(std::move(makeRun))
    , m_source(order.file, clock)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(LookAgainMs);
    connect(&m_wait, &QTimer::timeout, this, &FolderRun::next);
}

FolderRun::~FolderRun() = default;

void FolderRun::start()
{
    if (const Status opened = m_source.open(); !opened) {
        fail(opened.error());
        return;
    }
    for (const QString &path : m_source.recovered()) {
        m_code = ExitCode::Unknown;
        printError(QCoreApplication::translate(
                       "FolderRun", "An import ended in the middle of a file; it lies in %1 now.")
                       .arg(QDir::toNativeSeparators(path)));
    }
    next();
}

void FolderRun::cancel()
{
    m_isStopped = true;
    if (m_run) {
        m_run->cancel();
    } else {
        m_wait.stop();
        end();
    }
}

void FolderRun::next()
{
    const Result<QList<FolderEntry>> entries = m_source.look();
    if (!entries) {
        fail(entries.error());
        return;
    }
    if (!m_isStopped && importNext(entries.value())) {
        return;
    }
    const bool isAnyWaiting = std::ranges::any_of(entries.value(), [](const FolderEntry &entry) {
        return entry.judgement.verdict == FolderVerdict::Waiting;
    });
    if (isAnyWaiting && !m_isStopped && ++m_looks < MostLooks) {
        m_wait.start();
        return;
    }
    tell(entries.value());
    end();
}

bool FolderRun::importNext(const QList<FolderEntry> &entries)
{
    for (const FolderEntry &entry : entries) {
        if (entry.judgement.verdict != FolderVerdict::Ready || m_seen.contains(entry.name)) {
            continue;
        }
        m_seen.append(entry.name);
        const Result<TakenFile> taken = m_source.take(entry.name);
        if (taken) {
            m_seen.removeAll(entry.name); // another one may come under its name
            import(taken.value());
            return true;
        }
        m_code = worse(m_code, ExitCode::Failed);
        printError(taken.error());
    }
    return false;
}

void FolderRun::import(const TakenFile &file)
{
    m_looks = 0;
    m_file = file;
    ImportOrder order = m_order;
    order.isOfFolder = true;
    order.file = file.path;
    printNote(QCoreApplication::translate("FolderRun", "File %1").arg(file.name));
    m_run = m_makeRun(order);
    connect(m_run.get(), &ImportRun::ended, this, &FolderRun::takeEnd, Qt::QueuedConnection);
    m_run->start();
}

void FolderRun::takeEnd(ExitCode code, const QJsonObject &result)
{
    const ImportFilePtr rest = m_run->rest();
    m_run.reset();
    m_code = worse(m_code, code);
    QJsonObject report = result;
    report.insert(u"file"_s, m_file.name);
    // Nothing of it was sent, and the next file would fare no better.
    if (code == ExitCode::Failed) {
        const Status back = m_source.putBack(m_file);
        m_files.append(report);
        if (!back) {
            printError(back.error());
        }
        end();
        return;
    }
    const Result<QString> put = m_source.putAway(m_file, code == ExitCode::Done, report,
                                                 rest ? documentsJson(*rest) : QByteArray());
    if (!put) {
        fail(put.error());
        return;
    }
    if (rest) {
        const auto unsent = static_cast<int>(rest->documents.size());
        printError(QCoreApplication::translate(
            "smartup::FolderImport",
            "%n document(s) were not sent: they are in a file of their own beside it. Put that "
            "into the folder to go on.",
            nullptr, unsent));
    }
    report.insert(u"path"_s, put.value());
    m_files.append(report);
    stopAtRefusal(result);
    next();
}

/// The files after one with a refused document stay in the folder, where that is wanted.
void FolderRun::stopAtRefusal(const QJsonObject &result)
{
    const QJsonObject counts = result.value("counts"_L1).toObject();
    const qint64 refused = counts.value(outcomeKey(Outcome::Refused)).toInteger();
    if (afterRefusals(refused, m_order.afterRefusal) == NextStep::Stop) {
        m_isStopped = true;
        printError(QCoreApplication::translate(
            "FolderRun", "Stopped because Smartup refused a document: no further file is taken."));
    }
}

/// What is left in the folder, and why.
void FolderRun::tell(const QList<FolderEntry> &entries)
{
    for (const FolderEntry &entry : entries) {
        const bool isWaiting = entry.judgement.verdict == FolderVerdict::Waiting;
        if (!isWaiting && entry.judgement.verdict != FolderVerdict::Refused) {
            continue;
        }
        const QString reason = isWaiting
            ? QCoreApplication::translate("FolderRun", "It is still being written.")
            : entry.judgement.reason;
        m_code = worse(m_code, ExitCode::Refused);
        m_left.append(QJsonObject { { u"file"_s, entry.name }, { u"reason"_s, reason } });
        printError(entry.name + u": "_s + reason);
    }
}

void FolderRun::fail(const Error &error)
{
    m_code = worse(m_code, ExitCode::Failed);
    printError(error);
    end();
}

void FolderRun::end()
{
    Q_EMIT ended(m_code,
                 { { u"folder"_s, m_order.file }, { u"files"_s, m_files }, { u"left"_s, m_left } });
}

} // namespace smartup
