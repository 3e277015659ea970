#include "app/journal/JournalFile.h"

#include "app/journal/FormerVersion.h"
#include "app/journal/JournalSalvage.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using FileState = JournalDatabase::FileState;

/// What belongs to the file: without its WAL it could not be saved.
constexpr std::array<QLatin1StringView, 4> Parts { ""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1 };

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

Error error(const QString &text, const QString &remedy, const QString &raw)
{
    return { ErrorOrigin::Storage, text, remedy, raw, {} };
}

constexpr std::array NetworkFileSystems {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"
};

/// What the name of the file that was set aside says.
QString wordOf(FileState why)
{
    switch (why) {
    case FileState::Newer:
        return u"newer"_s;
    case FileState::Foreign:
        return u"foreign"_s;
    case FileState::Missing:
    case FileState::Ours:
    case FileState::Older:
    case FileState::Damaged:
        return u"damaged"_s;
    }
    Q_UNREACHABLE();
}

Error setAside(FileState why, const QString &aside, qint64 saved, const QString &file)
{
    const int lines = static_cast<int>(std::min<qint64>(saved, std::numeric_limits<int>::max()));
    switch (why) {
    case FileState::Newer:
        return error(
            QCoreApplication::translate(
                "Journal",
                "The exchange log was made by a newer version of this program. It was set aside "
                "as %1; %n line(s) of it were copied into a new log.",
                nullptr, lines)
                .arg(aside),
            say(QT_TRANSLATE_NOOP("Journal",
                                  "Update the program; “smartupctl log --file” then reads the file "
                                  "that was set aside.")),
            file);
    case FileState::Foreign:
        return error(
            QCoreApplication::translate(
                "Journal",
                "The file of the exchange log is not one of this program, or something "
                "else was put into it. It was set aside as %1; %n line(s) of it were "
                "copied into a new log.",
                nullptr, lines)
                .arg(aside),
            say(QT_TRANSLATE_NOOP("Journal", "Look at what the file is; it was not changed.")),
            file);
    case FileState::Missing:
    case FileState::Ours:
    case FileState::Older:
    case FileState::Damaged:
        break;
    }
    return error(
        QCoreApplication::translate("Journal",
                                    "The exchange log was damaged. It was set aside as %1; %n "
                                    "line(s) of it were saved into a new log.",
                                    nullptr, lines)
            .arg(aside),
        say(QT_TRANSLATE_NOOP("Journal", "Keep the file: what it holds can often be saved.")),
        file);
}

void removeAll(const QString &file)
{
    for (const QLatin1StringView part : Parts) {
        QFile::remove(file + part);
    }
}

} // namespace

std::optional<Error> refusalOfPlace(const QString &file)
{
    const QByteArray type = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType();
    const bool isOnNetwork =
        std::ranges::any_of(NetworkFileSystems, [&type](const char *name) { return type == name; });
    if (!isOnNetwork) {
        return std::nullopt;
    }
    return error(
        say(QT_TRANSLATE_NOOP("Journal", "The exchange log cannot be kept on a network drive: %1."))
            .arg(file),
        say(QT_TRANSLATE_NOOP("Journal", "Choose a folder on this computer's own disk.")), file);
}

Error leftAsItIs(JournalDatabase::FileState why, const QString &file)
{
    const QString text = why == FileState::Newer
        ? say(QT_TRANSLATE_NOOP("Journal",
                                "The exchange log was made by a newer version of this program and "
                                "is left as it is: %1."))
        : say(QT_TRANSLATE_NOOP("Journal",
                                "This file is not an exchange log of this program and is left as "
                                "it is: %1."));
    const QString remedy = why == FileState::Newer
        ? say(QT_TRANSLATE_NOOP("Journal", "Update the program; until then nothing is logged."))
        : say(QT_TRANSLATE_NOOP("Journal", "Move it away or choose another folder for the log."));
    return error(text.arg(file), remedy, file);
}

QString reserveFileOf(const QString &file)
{
    return file + ".reserve"_L1;
}

void makeReserve(const QString &file, qint64 bytes)
{
    (void)takeRoom(reserveFileOf(file), bytes); // without it a full disk is told a little earlier
}

JournalFile::JournalFile(QString file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
{
}

JournalFile::Prepared JournalFile::prepare(bool isAlone)
{
    // A WAL that was left behind means a crash, unless another program is writing right now.
    const FileState state =
        JournalDatabase::inspect(m_file,
                                 isAlone ? JournalDatabase::Inspection::AfterCrashThorough
                                         : JournalDatabase::Inspection::Quick);
    switch (state) {
    case FileState::Missing:
        // An end between setting the old one aside and putting the new one in its place.
        if (QFileInfo(finished()).size() > 0 && !QFileInfo::exists(m_file)) {
            return putInPlace(isAlone);
        }
        return makeEmpty(m_file);
    case FileState::Ours:
        return { true, {} };
    case FileState::Older:
        return keepFormer(isAlone);
    case FileState::Damaged:
    case FileState::Newer:
    case FileState::Foreign:
        return isAlone ? replace(state) : leave(state);
    }
    Q_UNREACHABLE();
}

JournalFile::Prepared JournalFile::replaceDamaged()
{
    return replace(FileState::Damaged);
}

/// Opening it for writing upgrades it.
JournalFile::Prepared JournalFile::keepFormer(bool isAlone)
{
    const qint64 room = QStorageInfo(QFileInfo(m_file).absolutePath()).bytesAvailable();
    const std::optional<NoFormerVersion> none = keepFormerVersion(m_file, room);
    if (!none) {
        return { true, {} };
    }
    if (none->trouble == StorageTrouble::Damaged) {
        return isAlone ? replace(FileState::Damaged) : leave(FileState::Damaged);
    }
    return { false, { none->error } };
}

/// The new file is whole and the old one is set aside, perhaps without its WAL: that would be read as
/// one of the new file.
JournalFile::Prepared JournalFile::putInPlace(bool isAlone)
{
    const QString aside = asideNameOfRest();
    if (!moveAll(m_file, aside)) {
        return { false, { journalError(StorageTrouble::Other, m_file, aside) } };
    }
    if (const Status placed = renameDurably(finished(), m_file); !placed) {
        return { false, { placed.error() } };
    }
    return prepare(isAlone);
}

/// What is left of the old file goes to where the rest of it is, as far as there is room.
QString JournalFile::asideNameOfRest() const
{
    const QFileInfo info(m_file);
    QStringList patterns;
    for (const FileState why : { FileState::Newer, FileState::Foreign, FileState::Damaged }) {
        patterns.append(u"%1.%2-*"_s.arg(info.fileName(), wordOf(why)));
    }
    const QFileInfoList there = info.absoluteDir().entryInfoList(patterns, QDir::Files, QDir::Time);
    const auto isRoomIn = [this](const QFileInfo &aside) {
        return std::ranges::none_of(Parts, [&](QLatin1StringView part) {
            return !part.isEmpty()
                && (aside.fileName().endsWith(part)
                    || (QFileInfo::exists(m_file + part)
                        && QFileInfo::exists(aside.absoluteFilePath() + part)));
        });
    };
    const auto aside = std::ranges::find_if(there, isRoomIn);
    return aside == there.end() ? asideName(FileState::Damaged) : aside->absoluteFilePath();
}

QString JournalFile::asideName(FileState why) const
{
    return u"%1.%2-%3"_s.arg(m_file, wordOf(why), m_clock.now().toString(u"yyyyMMdd-HHmmss-zzz"_s));
}

/// Another program is at the file: it cannot be taken away under it.
JournalFile::Prepared JournalFile::leave(FileState why) const
{
    if (why == FileState::Damaged) {
        return { false, { ownJournalError(StorageTrouble::Damaged, m_file, {}) } };
    }
    return { false, { leftAsItIs(why, m_file) } };
}

JournalFile::Prepared JournalFile::replace(FileState why)
{
    // First the new file, whole and on the disk, under a name of its own …
    removeAll(unfinished());
    removeAll(finished());
    Prepared result = makeEmpty(unfinished());
    if (!result.isUsable) {
        return result;
    }
    const Result<SalvageReport> saved = salvageJournal(m_file, unfinished(), m_clock.now());
    const Status isComplete =
        saved ? renameDurably(unfinished(), finished()) : Status(saved.error());
    if (!isComplete) {
        removeAll(unfinished());
        return { false, { isComplete.error() } };
    }
    // … then the old one aside, then the new one in its place.
    const QString aside = asideName(why);
    if (!moveAll(m_file, aside)) {
        if (QFileInfo::exists(m_file)) {
            removeAll(finished()); // otherwise it is all that the next start finds
        }
        return { false, { ownJournalError(StorageTrouble::Damaged, m_file, aside) } };
    }
    const Status placed = renameDurably(finished(), m_file);
    result.isUsable = placed.isOk();
    result.told.append(placed ? setAside(why, aside, saved.value().lines, m_file) : placed.error());
    return result;
}

bool JournalFile::moveAll(const QString &from, const QString &to) const
{
    return std::ranges::all_of(Parts, [&](QLatin1StringView part) {
        return !QFileInfo::exists(from + part) || QFile::rename(from + part, to + part);
    });
}

/// What is in here concerns its owner only. SQLite gives -wal and -shm the rights of the file, so it
/// must have them before there is anything in it.
JournalFile::Prepared JournalFile::makeEmpty(const QString &file) const
{
    QFile made(file);
    if (made.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner)) {
        return { true, {} };
    }
    return { false, { journalError(StorageTrouble::Other, m_file, made.errorString()) } };
}

} // namespace smartup
