#include "app/journal/CaseFile.h"

#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalSchema.h"
#include "app/journal/JournalWriter.h"
#include "app/journal/SqlRun.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <zip.h>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *ManifestEntry = "manifest.json";
constexpr const char *JournalEntry = "journal.sqlite";
constexpr qint64 Entries = 2;
/// Rows that repeat themselves come to a twentieth; a trap to a thousandth.
constexpr quint64 LargestRatio = 250;
constexpr quint64 SmallEntry = 1024ULL * 1024;
constexpr qsizetype BlockBytes = 64LL * 1024;
constexpr auto BusyTimeout = 1s;
/// 0 = lines are 1, 2, 3 …, calls have some of them, and everything happened from 1970 to 2100, give or
/// take a day.
constexpr const char *StrangeRows =
    "SELECT (SELECT count(*) FROM document) IS NOT (SELECT coalesce(max(id), 0) FROM document) "
    "OR EXISTS (SELECT 1 FROM document WHERE id < 1) "
    "OR EXISTS (SELECT 1 FROM gap) "
    "OR EXISTS (SELECT 1 FROM call WHERE first_document < 1 OR last_document < first_document "
    "OR last_document > (SELECT max(id) FROM document) OR at_ms NOT BETWEEN -86400000 AND "
    "4102444800000) "
    "OR EXISTS (SELECT 1 FROM counter WHERE hour NOT BETWEEN -24 AND 1139568) "
    "OR EXISTS (SELECT 1 FROM run WHERE started_ms NOT BETWEEN -86400000 AND 4102444800000)";

QString say(const char *text)
{
    return QCoreApplication::translate("CaseFile", text);
}

Error notWritten(const QString &file, const QString &raw)
{
    return { ErrorOrigin::Storage,
             say(QT_TRANSLATE_NOOP("CaseFile", "The case file %1 cannot be written.")).arg(file),
             say(QT_TRANSLATE_NOOP("CaseFile", "Choose another folder, or make room on the disk.")),
             raw,
             {} };
}

Error tooLarge(const QString &file)
{
    return { ErrorOrigin::Program,
             say(QT_TRANSLATE_NOOP("CaseFile", "The case would be larger than %1 megabytes: %2."))
                 .arg(QString::number(casefile::LargestFile / 1024 / 1024), file),
             say(QT_TRANSLATE_NOOP("CaseFile", "Choose fewer lines, or narrow the filter.")),
             {},
             {} };
}

Error notOpened(const QString &file, const QString &raw)
{
    return { ErrorOrigin::File,
             say(QT_TRANSLATE_NOOP("CaseFile",
                                   "The file %1 is not a sound case file; nothing of it is used."))
                 .arg(file),
             say(QT_TRANSLATE_NOOP("CaseFile", "Ask for the file anew; do not trust this one.")),
             raw,
             {} };
}

// ── writing ──

/// A journal of its own, without a WAL beside it.
std::optional<QString> writeJournal(const QString &file, const CaseDraft &draft)
{
    JournalDatabase database;
    const Status made = database.open(file, JournalDatabase::Role::Writer, BusyTimeout);
    if (!made) {
        return made.error().raw;
    }
    QList<JournalItem> items;
    for (const RunRecord &run : draft.runs) {
        items.append(run);
    }
    for (const CallRecord &call : draft.calls) {
        items.append(call);
    }
    {
        JournalWriter writer(database);
        const auto written = writer.write(items);
        if (const auto *error = std::get_if<QSqlError>(&written)) {
            return error->text();
        }
    }
    try {
        runSql(database.connection(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        runSql(database.connection(), u"PRAGMA journal_mode = DELETE"_s);
    } catch (const SqlFailure &failure) {
        return failure.error.text();
    }
    return std::nullopt;
}

QByteArray bytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= most ? file.readAll() : QByteArray();
}

/// A zip archive in memory.
class ZipWriter
{
public:
    ZipWriter()
    {
        zip_error_init(&m_error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        m_zip = m_source == nullptr
            ? nullptr
            : zip_open_from_source(m_source, ZIP_CREATE | ZIP_TRUNCATE, &m_error);
        if (m_zip != nullptr) {
            zip_source_keep(m_source); // it outlives the archive: its bytes are what is wanted
        }
    }
    ~ZipWriter()
    {
        if (m_zip != nullptr) {
            zip_discard(m_zip);
        }
        zip_source_free(m_source);
        zip_error_fini(&m_error);
    }
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// `bytes` stay where they are until finish().
    [[nodiscard]] bool add(const char *name, const QByteArray &bytes)
    {
        if (m_zip == nullptr) {
            return false;
        }
        zip_source_t *entry =
            zip_source_buffer(m_zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (entry != nullptr && zip_file_add(m_zip, name, entry, ZIP_FL_ENC_UTF_8) >= 0) {
            return true;
        }
        zip_source_free(entry);
        return false;
    }

    /// The archive; empty when it could not be made.
    [[nodiscard]] QByteArray finish()
    {
        if (m_zip == nullptr || zip_close(m_zip) != 0) {
            return {};
        }
        m_zip = nullptr;
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_source_open(m_source) != 0 || zip_source_stat(m_source, &stat) != 0) {
            return {};
        }
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_source, bytes.data(), stat.size);
        zip_source_close(m_source);
        return read == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
    }

private:
    zip_error_t m_error {};
    zip_source_t *m_source = nullptr;
    zip_t *m_zip = nullptr;
};

CaseManifest manifestOf(const CaseDraft &draft, const QByteArray &journal, const QDateTime &now)
{
    CaseManifest manifest;
    manifest.madeAt = now.toUTC();
    manifest.program = QCoreApplication::applicationVersion();
    manifest.system = QSysInfo::prettyProductName() + ", Qt "_L1 + QString::fromLatin1(qVersion());
    manifest.journalVersion = journalschema::Version;
    manifest.documents = draft.preview.documents;
    manifest.calls = draft.preview.calls;
    manifest.journalBytes = journal.size();
    manifest.journalSha256 = QCryptographicHash::hash(journal, QCryptographicHash::Sha256);
    manifest.checkUp = draft.preview.checkUp;
    for (const CaseKind kind : AllCaseKinds) {
        manifest.replaced.append({ caseKindKey(kind), draft.preview.count(kind) });
    }
    for (const CaseRemoval removal : AllCaseRemovals) {
        manifest.removed.append({ caseRemovalKey(removal), draft.preview.count(removal) });
    }
    return manifest;
}

// ── reading ──

/// The archive of somebody else.
class ZipLook
{
public:
    explicit ZipLook(const QByteArray &bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(
            bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
        m_zip = source == nullptr
            ? nullptr
            : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
        if (m_zip == nullptr) {
            zip_source_free(source);
        }
        zip_error_fini(&error);
    }
    ~ZipLook()
    {
        if (m_zip != nullptr) {
            zip_discard(m_zip);
        }
    }
    ZipLook(const ZipLook &) = delete;
    ZipLook &operator=(const ZipLook &) = delete;

    /// What of it cannot be; empty when it may be read.
    [[nodiscard]] QString trouble() const
    {
        if (m_zip == nullptr) {
            return u"zip"_s;
        }
        if (zip_get_num_entries(m_zip, 0) != Entries) {
            return u"zip: entries"_s;
        }
        const QString manifest = trouble(ManifestEntry, LargestCaseManifest);
        return manifest.isEmpty() ? trouble(JournalEntry, casefile::LargestJournal) : manifest;
    }

    /// Gives the entry block by block until there is no more, or `take` answers false. False when it
    /// was not read to its end, or is not what its checksum says.
    template <typename Take>
    [[nodiscard]] bool read(const char *name, qint64 most, Take take) const
    {
        zip_file_t *file = zip_fopen(m_zip, name, 0);
        if (file == nullptr) {
            return false;
        }
        QByteArray block(BlockBytes, Qt::Uninitialized);
        qint64 total = 0;
        zip_int64_t count = 0;
        bool goesOn = true;
        while (goesOn
               && (count = zip_fread(file, block.data(), static_cast<zip_uint64_t>(BlockBytes)))
                   > 0) {
            total += count;
            goesOn = total <= most && take(QByteArrayView(block.constData(), count));
        }
        const bool isClosed = zip_fclose(file) == 0;
        return goesOn && count == 0 && isClosed;
    }

private:
    [[nodiscard]] QString trouble(const char *name, qint64 most) const
    {
        zip_stat_t entry;
        zip_stat_init(&entry);
        constexpr zip_uint64_t Needed =
            ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        QString what = "zip: "_L1 + QString::fromLatin1(name);
        if (zip_stat(m_zip, name, 0, &entry) != 0 || (entry.valid & Needed) != Needed
            || entry.encryption_method != ZIP_EM_NONE
            || (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE)) {
            return what;
        }
        const bool isInflated =
            entry.size > SmallEntry && entry.size / LargestRatio > entry.comp_size;
        return entry.size > static_cast<zip_uint64_t>(most) || isInflated ? what + " size"_L1
                                                                          : QString();
    }

    zip_t *m_zip = nullptr;
};

/// Of an unpacked journal: is it one, to the letter, and is every page of it sound?
QString troubleOfJournal(const QString &file)
{
    // First the pages, with everything off that a file could make SQLite do.
    {
        JournalDatabase database;
        if (!database.open(file, JournalDatabase::Role::Reader, BusyTimeout)) {
            return u"journal"_s;
        }
        if (scalar(database.connection(), u"PRAGMA quick_check(1)"_s).toString() != "ok"_L1) {
            return u"journal: quick_check"_s;
        }
    }
    // One that a former version of the program made is read like the log that it was.
    const auto state = JournalDatabase::inspect(file, JournalDatabase::Inspection::Quick);
    if (state != JournalDatabase::FileState::Ours && state != JournalDatabase::FileState::Older) {
        return u"journal: structure"_s;
    }
    // Ids carry the rows of every question, a bit each, and moments the bars: one that is far off would
    // take all memory. A case counts its lines from 1, without a gap.
    JournalDatabase database;
    const bool isCounted = database.open(file, JournalDatabase::Role::Reader, BusyTimeout)
        && scalar(database.connection(), QLatin1StringView(StrangeRows)).toString() == "0"_L1;
    return isCounted ? QString() : u"journal: ids, moments"_s;
}

} // namespace

Result<CaseManifest>
casefile::write(const QString &file, const CaseDraft &draft, const QDateTime &now)
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QLatin1StringView(JournalEntry));
    if (!folder.isValid()) {
        return notWritten(file, folder.errorString());
    }
    if (const auto trouble = writeJournal(journal, draft)) {
        return notWritten(file, *trouble);
    }
    const QByteArray bytes = bytesOf(journal, LargestJournal);
    if (bytes.isEmpty()) {
        return tooLarge(file);
    }
    CaseManifest manifest = manifestOf(draft, bytes, now);
    const QByteArray page = caseManifestToJson(manifest);
    ZipWriter zip;
    if (!zip.add(ManifestEntry, page) || !zip.add(JournalEntry, bytes)) {
        return notWritten(file, u"zip"_s);
    }
    const QByteArray archive = zip.finish();
    if (archive.isEmpty()) {
        return notWritten(file, u"zip"_s);
    }
    if (archive.size() > LargestFile) {
        return tooLarge(file);
    }
    const Status written = writeDurably(file, archive);
    return written ? Result<CaseManifest>(manifest) : Result<CaseManifest>(written.error());
}

OpenCase::OpenCase(QString file)
    : m_file(std::move(file))
{
}

QString OpenCase::journal() const
{
    return m_folder.filePath(QLatin1StringView(JournalEntry));
}

Result<std::shared_ptr<OpenCase>> OpenCase::open(const QString &file)
{
    QFile source(file);
    // A pipe would be waited for, a device read for ever.
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly)) {
        return notOpened(file, source.errorString());
    }
    if (source.size() > casefile::LargestFile) {
        return notOpened(file, u"size"_s);
    }
    const QByteArray bytes = source.read(std::min(source.size(), casefile::LargestFile));
    const ZipLook zip(bytes);
    if (const QString trouble = zip.trouble(); !trouble.isEmpty()) {
        return notOpened(file, trouble);
    }
    std::shared_ptr<OpenCase> opened(new OpenCase(file));
    QByteArray page;
    const bool isRead = zip.read(ManifestEntry, LargestCaseManifest, [&page](QByteArrayView block) {
        page += block;
        return true;
    });
    if (!isRead) {
        return notOpened(file, u"manifest"_s);
    }
    const Result<CaseManifest> manifest = caseManifestFromJson(page);
    if (!manifest) {
        return manifest.error();
    }
    opened->m_manifest = manifest.value();
    if (opened->m_manifest.journalBytes > casefile::LargestJournal) {
        return notOpened(file, u"manifest: journal_bytes"_s); // so much would be unpacked
    }
    QFile target(opened->journal());
    if (!opened->m_folder.isValid() || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return notWritten(opened->journal(), target.errorString());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isUnpacked = zip.read(
        JournalEntry, opened->m_manifest.journalBytes, [&hash, &target](QByteArrayView block) {
            hash.addData(block);
            return target.write(block.data(), block.size()) == block.size();
        });
    target.close();
    QFile::setPermissions(opened->journal(), QFile::ReadOwner);
    const bool isWhole = isUnpacked
        && QFile(opened->journal()).size() == opened->m_manifest.journalBytes
        && hash.result() == opened->m_manifest.journalSha256;
    if (!isWhole) {
        return notOpened(file, u"journal: sha256"_s);
    }
    if (const QString trouble = troubleOfJournal(opened->journal()); !trouble.isEmpty()) {
        return notOpened(file, trouble);
    }
    return opened;
}

} // namespace smartup
