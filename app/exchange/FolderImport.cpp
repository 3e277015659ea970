#include "app/exchange/FolderImport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Working = "working"_L1;
constexpr auto Finished = "done"_L1;
constexpr auto Failed = "failed"_L1;

QString firstProblem(const ImportFile &file)
{
    return file.problems.isEmpty()
        ? QCoreApplication::translate("FolderImport", "The file holds no documents.")
        : file.problems.constFirst().text;
}

} // namespace

FolderImport::FolderImport(ImportService &service, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
{
    connect(&service, &ImportService::fileRead, this, &FolderImport::takeFile);
    connect(&service, &ImportService::planned, this, &FolderImport::takePlan);
    connect(&service, &ImportService::previewFailed, this, [this](const Error &error) {
        giveBack(error, troubleOf(Outcome::Refused, error.origin, 0));
    });
    connect(&service, &ImportService::previewCancelled, this, [this] {
        giveBack({ ErrorOrigin::Program,
                   QCoreApplication::translate("FolderImport", "Cancelled."),
                   {},
                   {},
                   {} },
                 ExchangeTrouble::Cancelled);
    });
    connect(&service, &ImportService::finished, this, &FolderImport::takeSummary);
}

QString FolderImport::path(const QString &place, const QString &name) const
{
    return QDir(m_folder).filePath(place.isEmpty() ? name : place + u'/' + name);
}

void FolderImport::start(const QString &folder, DocumentType type)
{
    m_folder = folder;
    m_type = type;
    m_summary = {};
    m_isCancelled = false;
    m_isActive = true;
    setAbandonedAside();
    takeNext();
}

void FolderImport::cancel()
{
    m_isCancelled = true;
    m_service.cancel();
}

void FolderImport::setAbandonedAside()
{
    const QStringList names = QDir(path(Working, {})).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        m_name = name;
        ++m_summary.failed;
        put(Failed,
            QCoreApplication::translate(
                "FolderImport",
                "The program ended while this file was imported. Look in the log which of its "
                "documents were sent before it is imported again."));
    }
}

void FolderImport::takeNext()
{
    if (m_isCancelled) {
        end(ExchangeTrouble::Cancelled, QCoreApplication::translate("FolderImport", "Cancelled."));
        return;
    }
    const QDir folder(m_folder);
    if (!folder.exists()) {
        end(ExchangeTrouble::Local,
            QCoreApplication::translate("FolderImport", "The folder %1 is not there.")
                .arg(m_folder));
        return;
    }
    const QStringList names =
        folder.entryList({ u"*.json"_s }, QDir::Files | QDir::Readable, QDir::Name);
    if (names.isEmpty()) {
        end(ExchangeTrouble::None, {});
        return;
    }
    m_name = names.constFirst();
    folder.mkpath(Working);
    // A name that is there already is a file that could not be set aside.
    if (!QFile::rename(path({}, m_name), path(Working, m_name))) {
        end(ExchangeTrouble::Local,
            QCoreApplication::translate("FolderImport", "The file %1 cannot be moved.")
                .arg(path({}, m_name)));
        return;
    }
    m_service.readFile(path(Working, m_name), m_type);
}

void FolderImport::takeFile(const ImportFilePtr &file)
{
    if (!m_isActive) {
        return;
    }
    if (m_isCancelled) {
        giveBack({}, ExchangeTrouble::Cancelled);
    } else if (file->isUsable()) {
        m_service.preview();
    } else {
        ++m_summary.files;
        ++m_summary.failed;
        m_summary.message = m_name + u": "_s + firstProblem(*file);
        put(Failed, firstProblem(*file));
        takeNext();
    }
}

void FolderImport::takePlan()
{
    if (!m_isActive) {
        return;
    }
    m_summary.hasWritten = true;
    m_service.send();
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
    put(isDone ? Finished : Failed,
        summary.countsText() + u'\n' + summary.message + u'\n' + summary.details);
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
void FolderImport::giveBack(const Error &error, ExchangeTrouble trouble)
{
    if (!m_isActive) {
        return;
    }
    QFile::rename(path(Working, m_name), path({}, m_name));
    end(trouble, error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy);
}

void FolderImport::put(const QString &place, const QString &report)
{
    QDir(m_folder).mkpath(place);
    // The same name comes every day; a file never replaces another one.
    const QString stamp = m_clock.now().toTimeZone(serverTimeZone()).toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stamp + u'-' + m_name;
    for (int number = 2; QFile::exists(path(place, name)); ++number) {
        name = stamp + u'-' + QString::number(number) + u'-' + m_name;
    }
    QFile::rename(path(Working, m_name), path(place, name));
    QSaveFile file(path(place, name + u".txt"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(report.trimmed().toUtf8() + '\n');
        file.commit(); // without it the log still tells
    }
}

void FolderImport::end(ExchangeTrouble trouble, const QString &message)
{
    m_isActive = false;
    m_summary.trouble = trouble;
    if (!message.isEmpty()) {
        m_summary.message = message;
    }
    Q_EMIT finished(m_summary);
}

} // namespace smartup
