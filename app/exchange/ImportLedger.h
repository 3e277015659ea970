#pragma once

#include "models/core/Result.h"
#include "models/exchange/ImportIntent.h"
#include "models/exchange/KnownDocuments.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QString>

#include <memory>

class QLockFile;

namespace smartup {

/// What imports are about to send and what they never heard of again, one small file a request. A
/// file is on the disk before the first byte of its request leaves, and goes when every document of
/// it is settled. Several programs may share the folder; for any thread.
class ImportLedger
{
public:
    explicit ImportLedger(const QString &folder);
    ~ImportLedger();
    ImportLedger(const ImportLedger &) = delete;
    ImportLedger &operator=(const ImportLedger &) = delete;

    /// On the disk when it answers well; otherwise nothing may be sent.
    [[nodiscard]] Status begin(const ImportIntent &intent);
    /// The request has ended: `doubtful` are the documents nobody knows about, mostly none.
    [[nodiscard]] Status settle(ImportIntent intent, const QList<IntendedDocument> &doubtful);
    /// No further request of this run.
    void finish(const QString &runUuid);

    /// Requests that were never settled and are over.
    [[nodiscard]] QList<ImportIntent> doubts() const;
    /// Requests under way, of other programs too.
    [[nodiscard]] QList<ImportIntent> underWay() const;
    /// Doubts of this connection and type that the documents Smartup shows now settle are dropped;
    /// answers what stays open, with the requests under way.
    [[nodiscard]] QList<ImportIntent> reconcile(const QString &profileId,
                                                DocumentType type,
                                                const KnownDocuments &known,
                                                const QDateTime &now);
    /// Requests whose program is gone: from now on they are doubtful, and told once.
    [[nodiscard]] QList<ImportIntent> takeAbandoned();

    /// What answers named since the program started: an export may hide it by its status.
    void hear(const QString &profileId, DocumentType type, const QList<KnownDocument> &documents);
    [[nodiscard]] QList<KnownDocument> heard(const QString &profileId, DocumentType type) const;

private:
    [[nodiscard]] QString path(const ImportIntent &intent, QLatin1StringView kind) const;
    [[nodiscard]] QList<ImportIntent> read(QLatin1StringView kind) const;

    QString m_folder;
    mutable QMutex m_mutex;
    QHash<QString, std::shared_ptr<QLockFile>> m_locks; ///< of the runs under way, by their uuid
    QMap<std::pair<QString, DocumentType>, QList<KnownDocument>> m_heard;
};

} // namespace smartup
