#include "app/journal/ArchiveShelf.h"

#include <QDir>

#include <algorithm>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Prefix("journal-");
constexpr QLatin1StringView Suffix(".sqlite");
constexpr auto BusyTimeout = 1s;

std::shared_ptr<JournalDatabase> openArchive(const QString &file)
{
    const auto state = JournalDatabase::inspect(file, JournalDatabase::Inspection::Quick);
    if (state != JournalDatabase::FileState::Ours && state != JournalDatabase::FileState::Older) {
        return nullptr;
    }
    auto database = std::make_shared<JournalDatabase>();
    return database->open(file, JournalDatabase::Role::Reader, BusyTimeout) ? database : nullptr;
}

} // namespace

QString archiveFolderIn(const QString &dataFolder)
{
    return dataFolder + "/archive"_L1;
}

QString archiveFile(const QString &folder, QDate month)
{
    return folder + u'/' + Prefix + monthKey(month) + Suffix;
}

QList<QDate> archivedMonths(const QString &folder)
{
    QList<QDate> months;
    const QStringList names =
        QDir(folder).entryList({ Prefix + u'*' + Suffix }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString key = name.mid(Prefix.size()).chopped(Suffix.size());
        if (const auto month = monthFromKey(key)) {
            months.append(*month);
        }
    }
    return months;
}

ArchiveShelf::ArchiveShelf(QString folder)
    : m_folder(std::move(folder))
{
}

ArchiveShelf::~ArchiveShelf() = default;

bool ArchiveShelf::holds(const WalkedCall &call, const QStringList &remarks)
{
    const QDate month = monthOf(QDateTime::fromMSecsSinceEpoch(call.atMs, Qt::UTC));
    if (!m_open.contains(month)) {
        m_open.insert(month, openArchive(archiveFile(m_folder, month)));
    }
    const std::shared_ptr<JournalDatabase> archive = m_open.value(month);
    if (archive == nullptr) {
        return false;
    }
    QSqlQuery query =
        archive->prepared(u"SELECT last_document - first_document + 1 FROM call WHERE uuid = ?"_s);
    query.bindValue(0, call.uuid);
    // Fewer lines are what is left of it after a part has gone.
    return query.exec() && query.next() && query.value(0).toLongLong() >= call.lines()
        && holdsRemarks(*archive, remarks);
}

bool ArchiveShelf::holdsRemarks(JournalDatabase &archive, const QStringList &remarks)
{
    return std::ranges::all_of(remarks, [&archive](const QString &uuid) {
        QSqlQuery query = archive.prepared(u"SELECT 1 FROM remark WHERE uuid = ?"_s);
        query.bindValue(0, uuid);
        return query.exec() && query.next();
    });
}

} // namespace smartup
