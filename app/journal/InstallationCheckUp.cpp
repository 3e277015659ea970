#include "app/journal/InstallationCheckUp.h"

#include "app/connection/ConnectionCheckUp.h"
#include "app/exchange/ExchangeCheckUp.h"
#include "app/journal/ArchiveShelf.h"
#include "app/journal/BodyPacking.h"
#include "app/journal/ChainWalk.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/ScopedConnection.h"
#include "app/settings/SettingsCheckUp.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Chain = CheckUpFacts::Journal::Chain;

constexpr auto BusyTimeout = 2s;
constexpr qint64 MsPerSecond = 1000;

QString sqliteVersion()
{
    ScopedConnection memory(u":memory:"_s, {});
    return scalar(memory.connection, u"SELECT sqlite_version()"_s).toString();
}

void walk(const CheckUpPlaces &places, CheckUpFacts::Journal &facts)
{
    QElapsedTimer clock;
    clock.start();
    bool isTooLong = false;
    qint64 brokenSoFar = 0;
    const auto report = walkChain(places.journal, {}, [&](const ChainProgress &progress) {
        isTooLong = clock.elapsed() >= places.walkTime.count();
        brokenSoFar = progress.broken;
        return !isTooLong;
    });
    if (isTooLong) {
        facts.chain = brokenSoFar > 0 ? Chain::Broken : Chain::TooLong;
        facts.breaks = brokenSoFar;
    } else if (!report) {
        facts.isUsable = false;
    } else if (!report.value().hasChain) {
        facts.chain = Chain::None;
    } else {
        facts.chain = report.value().isIntact() ? Chain::Intact : Chain::Broken;
        facts.breaks = report.value().broken;
    }
}

/// Invalid when it is another header.
QDateTime dateOf(const QByteArray &header)
{
    if (!header.toLower().startsWith("date:")) {
        return {};
    }
    return QDateTime::fromString(QString::fromLatin1(header.mid(header.indexOf(':') + 1).trimmed()),
                                 Qt::RFC2822Date);
}

/// By how much the computer was ahead when the last answer came that told the server's time.
std::optional<qint64> clockSeconds(JournalDatabase &journal)
{
    QSqlQuery query = journal.prepared(
        u"SELECT c.at_ms + max(c.first_byte_ms, 0), b.response_headers FROM call c JOIN body b ON "
        "b.call = c.id ORDER BY c.id DESC LIMIT 20"_s);
    if (!query.exec()) {
        return std::nullopt;
    }
    while (query.next()) {
        const auto headers = decompressed(query.value(1).toByteArray());
        if (!headers) {
            continue; // another answer tells it as well
        }
        const QList<QByteArray> lines = headers.value().split('\n');
        for (const QByteArray &line : lines) {
            const QDateTime said = dateOf(line);
            if (said.isValid()) {
                return (query.value(0).toLongLong() - said.toMSecsSinceEpoch()) / MsPerSecond;
            }
        }
    }
    return std::nullopt;
}

SettingsStamp lastSettings(JournalDatabase &journal, const QString &profileId)
{
    SettingsStamp stamp;
    QSqlQuery query = journal.prepared(
        u"SELECT r.hash, r.text, s.read_ms FROM call_settings s JOIN call c ON c.id = s.call JOIN "
        "settings_revision r ON r.id = s.revision WHERE c.profile = (SELECT id FROM term WHERE "
        "text = ?) ORDER BY s.call DESC LIMIT 1"_s);
    query.bindValue(0, profileId);
    if (query.exec() && query.next()) {
        stamp.hash = query.value(0).toString();
        stamp.text = query.value(1).toString();
        stamp.readAt = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
    }
    return stamp;
}

void readJournal(const CheckUpPlaces &places, const QString &profileId, CheckUpFacts &facts)
{
    using FileState = JournalDatabase::FileState;
    CheckUpFacts::Journal &journal = facts.journal;
    const FileState state =
        JournalDatabase::inspect(places.journal, JournalDatabase::Inspection::Quick);
    journal.isThere = state != FileState::Missing;
    journal.isUsable = state == FileState::Ours || state == FileState::Older;
    journal.archives = static_cast<int>(archivedMonths(archiveFolderIn(places.dataFolder)).size());
    const QStorageInfo disk(QFileInfo(places.journal).absolutePath());
    journal.freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
    facts.settings = CheckUpFacts::Settings();
    if (!journal.isUsable) {
        return;
    }
    journal.bytes = QFileInfo(places.journal).size() + QFileInfo(places.journal + "-wal"_L1).size();
    JournalDatabase database;
    if (!database.open(places.journal, JournalDatabase::Role::Reader, BusyTimeout)) {
        journal.isUsable = false;
        return;
    }
    journal.version = database.version();
    facts.settings = settingsFacts(lastSettings(database, profileId));
    facts.clockSeconds = clockSeconds(database);
    database.close();
    walk(places, journal);
}

} // namespace

CheckUpFacts readCheckUp(const CheckUpPlaces &places)
{
    CheckUpFacts facts;
    facts.versions = { QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                       sqliteVersion(), QSysInfo::prettyProductName() };
    const Profile profile = places.profile ? *places.profile : profileInUse(places.configFolder);
    readJournal(places, profile.id, facts);
    const QDate today = serverDayOf(places.now);
    facts.open = openFacts(places.dataFolder + u"/imports"_s, profile.id);
    facts.allowance = allowanceFacts(places.configFolder, places.dataFolder, profile.name, today);
    facts.schedules = scheduleFacts(places.configFolder, places.dataFolder, profile.id);
    facts.coverage = coverageFacts(places.dataFolder, profile, today);
    return facts;
}

} // namespace smartup
