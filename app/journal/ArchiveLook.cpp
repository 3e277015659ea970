#include "app/journal/ArchiveLook.h"

#include "app/journal/ArchiveShelf.h"
#include "app/journal/JournalOpening.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

using FileState = JournalDatabase::FileState;

QString sentencesOf(const Error &error)
{
    return (error.text + u'\n' + error.remedy).trimmed();
}

ArchiveEntry unreadable(ArchiveEntry entry, const Error &error)
{
    entry.state = ArchiveState::Unreadable;
    entry.said = sentencesOf(error);
    return entry;
}

/// -1 when they cannot be counted.
qint64 linesIn(const QString &file)
{
    JournalDatabase database;
    const Result<bool> opened = openJournal(database, file);
    if (!opened || !opened.value()) {
        return -1;
    }
    const QVariant lines = scalar(database.connection(), u"SELECT count(*) FROM document"_s);
    return lines.isValid() ? lines.toLongLong() : -1;
}

} // namespace

QList<ArchiveEntry> archivesIn(const QString &folder)
{
    QList<ArchiveEntry> entries;
    const QList<QDate> months = archivedMonths(folder);
    for (const QDate month : months) {
        const QString file = archiveFile(folder, month);
        entries.append({ file, month, QFileInfo(file).size(), -1, ArchiveState::Unchecked, {} });
    }
    return entries;
}

ArchiveEntry lookAtArchive(ArchiveEntry entry, const ChainGoesOn &goesOn)
{
    if (const std::optional<Error> refused = whyNotShown(entry.file)) {
        return unreadable(std::move(entry), *refused);
    }
    entry.lines = linesIn(entry.file);
    const Result<ChainReport> report = walkChain(entry.file, {}, goesOn);
    if (!report) {
        // Without a text somebody has cancelled it.
        return report.error().text.isEmpty() ? entry : unreadable(std::move(entry), report.error());
    }
    if (!report.value().hasChain) {
        entry.state = ArchiveState::NoChain;
    } else {
        entry.state = report.value().isIntact() ? ArchiveState::Whole : ArchiveState::Changed;
    }
    entry.said = chainReportText(report.value()).join(u'\n');
    return entry;
}

std::optional<Error> whyNotShown(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile()) {
        return Error { ErrorOrigin::Storage,
                       QCoreApplication::translate("ArchiveLook", "There is no file %1.").arg(file),
                       {},
                       {},
                       {} };
    }
    const FileState state = JournalDatabase::inspect(file, JournalDatabase::Inspection::Quick);
    if (state == FileState::Missing) {
        return Error { ErrorOrigin::Storage,
                       QCoreApplication::translate("ArchiveLook",
                                                   "%1 is empty: there is no exchange log in it.")
                           .arg(file),
                       {},
                       {},
                       {} };
    }
    return refusalOf(state, file);
}

} // namespace smartup
