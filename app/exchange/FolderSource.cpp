#include "app/exchange/FolderSource.h"

#include "app/core/ProgramLock.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr auto Taken = "taken"_L1;
constexpr auto DoneFolder = "done"_L1;
constexpr auto Failed = "failed"_L1;
constexpr auto ReportEnding = ".report.json"_L1;
constexpr auto RestEnding = ".rest.json"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("FolderSource", text);
}

Error error(const QString &text, const QString &raw = {})
{
    return { ErrorOrigin::File, text, {}, raw, {} };
}

/// The file system's own bytes: a name need not be text.
fs::path pathOf(const QString &path)
{
    return { QFile::encodeName(path).toStdString() };
}

bool isOwnFolder(const QString &name)
{
    return name == Taken || name == DoneFolder || name == Failed;
}

/// A real folder, not a link that leads somewhere else.
Status makeFolder(const QString &path)
{
    std::error_code code;
    fs::create_directory(pathOf(path), code);
    const fs::file_status status = fs::symlink_status(pathOf(path), code);
    if (!fs::is_directory(status)) {
        return error(
            translated(QT_TRANSLATE_NOOP("FolderSource", "%1 must be a folder.")).arg(path),
            QString::fromStdString(code.message()));
    }
    return Done {};
}

/// nullopt: a file as it should be.
std::optional<FolderJudgement> judgeKind(const fs::file_status &status)
{
    const auto refused = [](const char *text) {
        return FolderJudgement { FolderVerdict::Refused, translated(text) };
    };
    if (fs::is_symlink(status)) {
        return refused(QT_TRANSLATE_NOOP("FolderSource", "This is a link, not a file."));
    }
    if (fs::is_directory(status)) {
        return refused(QT_TRANSLATE_NOOP("FolderSource", "This is a folder, not a file."));
    }
    if (!fs::is_regular_file(status)) {
        return refused(
            QT_TRANSLATE_NOOP("FolderSource", "This is a pipe or a device, not a file."));
    }
    return std::nullopt;
}

/// Never over a file that is there: std::filesystem::rename() would replace it without a word.
QString freeName(const QDir &folder, const QString &name, const QDateTime &moment)
{
    int attempt = 1;
    QString free = putAwayName(name, moment, attempt);
    const auto isTaken = [&folder](const QString &each) {
        return QFileInfo::exists(folder.filePath(each));
    };
    while (isTaken(free) || isTaken(free + ReportEnding) || isTaken(free + RestEnding)) {
        free = putAwayName(name, moment, ++attempt);
    }
    return free;
}

} // namespace

FolderSource::FolderSource(const QString &folder, const Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
{
}

FolderSource::~FolderSource() = default;

Status FolderSource::open()
{
    if (!QFileInfo(m_folder).isDir()) {
        return error(translated(QT_TRANSLATE_NOOP("FolderSource", "The folder %1 does not exist."))
                         .arg(m_folder));
    }
    const QDir folder(m_folder);
    m_lock = std::make_unique<ProgramLock>(folder.filePath(u".smartup-desk.lock"_s));
    if (!m_lock->tryLock()) {
        const bool isHeld = m_lock->error() == QLockFile::LockFailedError;
        return error((isHeld ? translated(QT_TRANSLATE_NOOP(
                          "FolderSource", "Another program imports from the folder %1 just now."))
                             : translated(QT_TRANSLATE_NOOP("FolderSource",
                                                            "The folder %1 cannot be written to.")))
                         .arg(m_folder));
    }
    for (const QLatin1StringView name : { Taken, DoneFolder, Failed }) {
        if (Status made = makeFolder(folder.filePath(name)); !made) {
            return made;
        }
    }
    return recover();
}

void FolderSource::close()
{
    m_lock.reset();
}

Status FolderSource::recover()
{
    const QDir taken(QDir(m_folder).filePath(Taken));
    const QStringList names =
        taken.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QString &name : names) {
        const QJsonObject report {
            { u"outcome"_s, u"unknown"_s },
            { u"message"_s,
              translated(QT_TRANSLATE_NOOP(
                  "FolderSource",
                  "The program ended while it imported this file. What was sent is found by its "
                  "external_id: put the file back into the folder to import the rest.")) },
        };
        const Result<QString> put = putAway({ name, taken.filePath(name) }, false, report);
        if (!put) {
            return put.error();
        }
        m_recovered.append(put.value());
    }
    return Done {};
}

Result<QList<FolderEntry>> FolderSource::look()
{
    QList<FolderEntry> entries;
    std::error_code code;
    QStringList seen;
    for (fs::directory_iterator at(pathOf(m_folder), code), end; !code && at != end;
         at.increment(code)) {
        const std::string raw = at->path().filename().string();
        const QByteArrayView bytes(raw.data(), static_cast<qsizetype>(raw.size()));
        const QString name = QString::fromUtf8(bytes);
        if (isOwnFolder(name)) {
            continue;
        }
        FolderJudgement judgement = judgeFileName(bytes);
        if (judgement.verdict == FolderVerdict::Ignored) {
            continue;
        }
        std::error_code problem;
        if (const auto kind = judgeKind(at->symlink_status(problem)); kind && !problem) {
            judgement = *kind;
        }
        if (judgement.verdict == FolderVerdict::Ready) {
            const QFileInfo info(QDir(m_folder).filePath(name));
            seen.append(name);
            judgement.verdict = isUnchanged(name, info.size(), info.lastModified())
                ? FolderVerdict::Ready
                : FolderVerdict::Waiting;
        }
        entries.append({ visibleText(name), judgement });
    }
    if (code) {
        return error(translated(QT_TRANSLATE_NOOP("FolderSource", "The folder %1 cannot be read."))
                         .arg(m_folder),
                     QString::fromStdString(code.message()));
    }
    m_looks.removeIf([&seen](const auto &look) { return !seen.contains(look.key()); });
    std::ranges::sort(entries, {}, &FolderEntry::name);
    return entries;
}

bool FolderSource::isUnchanged(const QString &name, qint64 size, const QDateTime &modified)
{
    Look look = m_looks.value(name);
    const QDateTime now = m_clock.now();
    if (!look.since.isValid() || look.size != size || look.modified != modified) {
        look = { size, modified, now };
        m_looks.insert(name, look);
    }
    return isSettled(modified, look.since, now);
}

Result<TakenFile> FolderSource::take(const QString &name)
{
    const QDir folder(m_folder);
    const TakenFile file { name, QDir(folder.filePath(Taken)).filePath(name) };
    std::error_code code;
    fs::rename(pathOf(folder.filePath(name)), pathOf(file.path), code);
    if (code) {
        return error(
            translated(QT_TRANSLATE_NOOP("FolderSource", "The file %1 cannot be taken.")).arg(name),
            QString::fromStdString(code.message()));
    }
    m_looks.remove(name);
    // It may have become a link between the look and now.
    if (const auto kind = judgeKind(fs::symlink_status(pathOf(file.path), code))) {
        return error(kind->reason, name);
    }
    return file;
}

Status FolderSource::putBack(const TakenFile &file)
{
    const QString path = QDir(m_folder).filePath(file.name);
    std::error_code code;
    if (fs::symlink_status(pathOf(path), code).type() == fs::file_type::not_found) {
        fs::rename(pathOf(file.path), pathOf(path), code);
        if (!code) {
            return Done {};
        }
    }
    return error(translated(QT_TRANSLATE_NOOP("FolderSource",
                                              "%1 cannot be put back into the folder; it stays in "
                                              "%2."))
                     .arg(file.name, Taken),
                 QString::fromStdString(code.message()));
}

Result<QString> FolderSource::putAway(const TakenFile &file,
                                      bool isDone,
                                      const QJsonObject &report,
                                      const QByteArray &rest)
{
    const QDir target(QDir(m_folder).filePath(isDone ? DoneFolder : Failed));
    const QString name = freeName(target, file.name, m_clock.now());
    const QString path = target.filePath(name);
    QJsonObject whole = report;
    whole.insert(u"file"_s, file.name);
    whole.insert(u"finished"_s, m_clock.now().toString(Qt::ISODate));
    if (!rest.isEmpty()) {
        QSaveFile kept(path + RestEnding);
        if (!kept.open(QIODevice::WriteOnly) || kept.write(rest) != rest.size() || !kept.commit()) {
            return error(translated(QT_TRANSLATE_NOOP("FolderSource",
                                                      "The documents of %1 that were not sent "
                                                      "cannot be written."))
                             .arg(file.name),
                         kept.errorString());
        }
        whole.insert(u"rest"_s, name + RestEnding);
    }
    // The report first: a file that is put away always has one.
    QSaveFile written(path + ReportEnding);
    if (!written.open(QIODevice::WriteOnly)
        || written.write(QJsonDocument(whole).toJson(QJsonDocument::Indented)) < 0
        || !written.commit()) {
        return error(
            translated(QT_TRANSLATE_NOOP("FolderSource", "The report of %1 cannot be written."))
                .arg(file.name),
            written.errorString());
    }
    std::error_code code;
    fs::rename(pathOf(file.path), pathOf(path), code);
    if (code) {
        return error(
            translated(QT_TRANSLATE_NOOP("FolderSource", "The file %1 cannot be put away."))
                .arg(file.name),
            QString::fromStdString(code.message()));
    }
    return path;
}

} // namespace smartup
