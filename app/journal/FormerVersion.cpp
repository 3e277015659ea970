#include "app/journal/FormerVersion.h"

#include "app/journal/ScopedConnection.h"
#include "app/platform/DurableFile.h"
#include "models/core/DataSize.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Word(".version-");

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

NoFormerVersion noRoom(const QString &file, qint64 needed)
{
    return { StorageTrouble::Full,
             { ErrorOrigin::Storage,
               say(QT_TRANSLATE_NOOP("Journal",
                                     "The exchange log of a former version was not upgraded: the "
                                     "disk has no room for a copy of it: %1."))
                   .arg(file),
               say(QT_TRANSLATE_NOOP("Journal",
                                     "Make room for %1 on the disk and start the program again. "
                                     "The log is as it was; until then nothing is logged."))
                   .arg(dataSizeText(needed)),
               {},
               {} } };
}

NoFormerVersion noCopy(StorageTrouble trouble, const QString &file, const QString &raw)
{
    return { trouble,
             { ErrorOrigin::Storage,
               say(QT_TRANSLATE_NOOP("Journal",
                                     "The exchange log of a former version was not upgraded: no "
                                     "copy of it can be written: %1."))
                   .arg(file),
               say(QT_TRANSLATE_NOOP("Journal",
                                     "Look at the disk and at the rights of the folder, and start "
                                     "the program again. The log is as it was; until then nothing "
                                     "is logged.")),
               raw,
               {} } };
}

/// Empty, so that it has its rights before there is anything in it.
bool makeEmpty(const QString &part)
{
    QFile::remove(part);
    QFile file(part);
    return file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner);
}

void removeCopies(const QString &file, const QString &except)
{
    const QFileInfo info(file);
    const QFileInfoList copies =
        info.absoluteDir().entryInfoList({ info.fileName() + Word + u'*' }, QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (copy.fileName() != QFileInfo(except).fileName()) {
            QFile::remove(copy.absoluteFilePath());
        }
    }
}

} // namespace

QString formerVersionFile(const QString &file, int version)
{
    return file + Word + QString::number(version);
}

std::optional<NoFormerVersion> keepFormerVersion(const QString &file, qint64 room)
{
    ScopedConnection journal(file, u"QSQLITE_OPEN_READONLY"_s);
    const auto number = [&journal](const QString &pragma) {
        return scalar(journal.connection, u"PRAGMA "_s + pragma).toLongLong();
    };
    const QString copy = formerVersionFile(file, static_cast<int>(number(u"user_version"_s)));
    const QString part = copy + ".part"_L1;
    const qint64 needed = number(u"page_count"_s) * number(u"page_size"_s);
    if (room >= 0 && room < needed) {
        return noRoom(file, needed);
    }
    if (!makeEmpty(part)) {
        return noCopy(StorageTrouble::Other, file, part);
    }
    QSqlQuery query(journal.connection);
    query.prepare(u"VACUUM INTO ?"_s); // all of one moment, with what still stands in the WAL
    query.bindValue(0, part);
    if (!query.exec()) {
        const QSqlError failure = query.lastError();
        QFile::remove(part);
        const StorageTrouble trouble = troubleOf(failure);
        return trouble == StorageTrouble::Full ? noRoom(file, needed)
                                               : noCopy(trouble, file, failure.text());
    }
    if (const Status synced = syncDurably(part); !synced) {
        QFile::remove(part);
        return noCopy(StorageTrouble::Other, file, synced.error().raw);
    }
    // A copy of the same version is that of an upgrade that did not happen.
    removeCopies(file, part);
    if (const Status placed = renameDurably(part, copy); !placed) {
        return noCopy(StorageTrouble::Other, file, placed.error().raw);
    }
    return std::nullopt;
}

} // namespace smartup
