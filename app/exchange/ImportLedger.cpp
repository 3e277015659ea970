#include "app/exchange/ImportLedger.h"

#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto IntentKind = ".intent"_L1; ///< the request is under way
constexpr auto DoubtKind = ".doubt"_L1; ///< it is over, and nobody knows how
constexpr auto LockKind = ".lock"_L1; ///< held while the run's program lives

/// A damaged file is left where it is: it says that something was sent.
std::optional<ImportIntent> readIntent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const Result<ImportIntent> intent = importIntentFromJson(file.readAll());
    return intent ? std::optional(intent.value()) : std::nullopt;
}

std::shared_ptr<QLockFile> lockOf(const QString &folder, const QString &runUuid)
{
    auto lock = std::make_shared<QLockFile>(QDir(folder).filePath(runUuid + LockKind));
    // Stale when its program is gone, not when it is old.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

ImportLedger::ImportLedger(const QString &folder)
    : m_folder(folder)
{
}

ImportLedger::~ImportLedger() = default;

QString ImportLedger::path(const ImportIntent &intent, QLatin1StringView kind) const
{
    return QDir(m_folder).filePath(intent.runUuid + u'-' + QString::number(intent.request) + kind);
}

QList<ImportIntent> ImportLedger::read(QLatin1StringView kind) const
{
    QList<ImportIntent> intents;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({ u'*' + kind }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (const auto intent = readIntent(folder.filePath(name))) {
            intents.append(*intent);
        }
    }
    return intents;
}

QList<ImportIntent> ImportLedger::doubts() const
{
    return read(DoubtKind);
}

QList<ImportIntent> ImportLedger::underWay() const
{
    return read(IntentKind);
}

Status ImportLedger::begin(const ImportIntent &intent)
{
    const QMutexLocker locker(&m_mutex);
    QDir().mkpath(m_folder);
    if (!m_locks.contains(intent.runUuid)) {
        auto lock = lockOf(m_folder, intent.runUuid);
        if (!lock->tryLock(0)) {
            return Error { ErrorOrigin::Storage,
                           QCoreApplication::translate("ImportLedger",
                                                       "The folder %1 cannot be written to.")
                               .arg(m_folder),
                           QCoreApplication::translate("ImportLedger",
                                                       "Make room on the disk, or look at the "
                                                       "rights of the folder."),
                           {},
                           {} };
        }
        m_locks.insert(intent.runUuid, lock);
    }
    return writeDurably(path(intent, IntentKind), toJson(intent));
}

Status ImportLedger::settle(ImportIntent intent, const QList<IntendedDocument> &doubtful)
{
    intent.documents = doubtful;
    if (doubtful.isEmpty()) {
        QFile::remove(path(intent, DoubtKind));
    } else if (Status written = writeDurably(path(intent, DoubtKind), toJson(intent)); !written) {
        return written; // the intent stays, and it says no less
    }
    QFile::remove(path(intent, IntentKind));
    return Done {};
}

void ImportLedger::finish(const QString &runUuid)
{
    const QMutexLocker locker(&m_mutex);
    m_locks.remove(runUuid);
}

QList<ImportIntent> ImportLedger::reconcile(const QString &profileId,
                                            DocumentType type,
                                            const KnownDocuments &known,
                                            const QDateTime &now)
{
    QList<ImportIntent> open = doubts() + underWay();
    open.removeIf([&](const ImportIntent &intent) {
        return intent.profileId != profileId || intent.type != type;
    });
    for (ImportIntent &intent : open) {
        QList<IntendedDocument> left = intent.documents;
        const auto settled = left.removeIf([&](const IntendedDocument &document) {
            return judgeDoubt(document, intent.sentAt, known, now) != Doubt::Open;
        });
        // A request that is under way is its sender's.
        if (settled > 0 && QFile::exists(path(intent, DoubtKind))) {
            (void)settle(intent, left); // not written: it is judged again next time
            intent.documents = left;
        }
    }
    return open;
}

QList<ImportIntent> ImportLedger::takeAbandoned()
{
    QList<ImportIntent> abandoned;
    const QList<ImportIntent> intents = underWay();
    for (const ImportIntent &intent : intents) {
        const bool isOwn = [&] {
            const QMutexLocker locker(&m_mutex);
            return m_locks.contains(intent.runUuid);
        }();
        if (isOwn) {
            continue;
        }
        const auto lock = lockOf(m_folder, intent.runUuid);
        if (lock->tryLock(0) && settle(intent, intent.documents)) {
            abandoned.append(intent);
        }
    }
    return abandoned;
}

void ImportLedger::hear(const QString &profileId,
                        DocumentType type,
                        const QList<KnownDocument> &documents)
{
    const QMutexLocker locker(&m_mutex);
    m_heard[{ profileId, type }].append(documents);
}

QList<KnownDocument> ImportLedger::heard(const QString &profileId, DocumentType type) const
{
    const QMutexLocker locker(&m_mutex);
    return m_heard.value({ profileId, type });
}

} // namespace smartup
