#pragma once

#include "app/api/SmartupClient.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ImportFile.h"
#include "models/exchange/ImportIntent.h"
#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"
#include "models/journal/JournalRecords.h"
#include "models/settings/IntegrationSettings.h"
#include "models/settings/SettingsForm.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QObject>

#include <memory>
#include <stop_token>

namespace smartup {

class ImportLedger;

/// Imports a file: reads it, learns what is there, shows the plan, and sends it in requests of at
/// most as many documents as the server takes, one after the other, each body once. What may have
/// been stored without an answer is unknown and is not sent again before Smartup shows whether it is
/// there; it is written down before its first byte leaves. One thing at a time.
class ImportService : public QObject
{
    Q_OBJECT

public:
    /// `ledgerFolder` keeps what was sent and not answered yet, from one start to the next.
    ImportService(SmartupClient &client,
                  const Clock &clock,
                  const QString &ledgerFolder,
                  QObject *parent = nullptr);
    ~ImportService() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Names of the settings form's fields, when they are not those this program ships.
    void setSettingsForm(const SettingsFormMap &map) { m_form = map; }

public Q_SLOTS:
    /// Tells of requests that an earlier start of the program left without an end. Call it when the
    /// log listens.
    void recover();
    /// fileRead() follows, also for a file that is of no use.
    void readFile(const QString &path, std::optional<smartup::DocumentType> chosen = {});
    /// Asks Smartup for its settings and for the documents of the file's days; planned() or
    /// previewFailed() or previewCancelled() follows.
    void preview();
    /// Sends what was planned; finished() follows.
    void send();
    /// A preview is stopped at once: it only asks. While documents are sent, the request under way is
    /// waited for and no further one is sent.
    void cancel();

Q_SIGNALS:
    void fileRead(const smartup::ImportFilePtr &file);
    void planned(const smartup::ImportPlanPtr &plan);
    void previewFailed(const smartup::Error &error);
    void previewCancelled();
    void runStarted(const smartup::RunRecord &run);
    void runChanged(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    /// A request whose end nobody saw: the documents of it are unknown.
    void callLost(const smartup::CallRecord &call);
    void progressed(const smartup::ExchangeProgress &progress);
    /// Results of documents, by their place in the file.
    void settled(const QList<qsizetype> &places, const QList<smartup::DocumentResult> &results);
    void finished(const smartup::ImportSummary &summary);

private:
    struct Job;

    QCoro::Task<> runRead(QString path, std::optional<DocumentType> chosen);
    QCoro::Task<> runPreview(ImportFilePtr file);
    QCoro::Task<> runSend(ImportPlanPtr plan);
    QCoro::Task<> sendBatches(std::shared_ptr<Job> job);
    QCoro::Task<NextStep> sendBatch(std::shared_ptr<Job> job, QList<qsizetype> places);
    QCoro::Task<Result<IntegrationSettings>> askSettings(std::stop_token stop);
    QCoro::Task<Status>
    learn(ImportFilePtr file, std::shared_ptr<KnownDocuments> known, std::stop_token stop);

    QCoro::Task<> learnDoubts(DocumentType type, std::shared_ptr<KnownDocuments> known);
    [[nodiscard]] ImportIntent intentOf(const Job &job, const QList<qsizetype> &places) const;
    void settle(Job &job, const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void settleRest(Job &job, const DocumentResult &result);
    void
    remember(const Job &job, const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void failPreview(const Error &error);
    void report(const Job &job);
    [[nodiscard]] Limits limits(DocumentType type) const;
    void keepLimits(const QuotaState &state);

    SmartupClient &m_client;
    const Clock &m_clock;
    SettingsFormMap m_form = builtInSettingsFormMap();
    std::shared_ptr<ImportLedger> m_ledger;
    bool m_isBusy = false;
    bool m_isCancelled = false;
    ImportFilePtr m_file;
    ImportPlanPtr m_plan;
    std::stop_source m_stop; ///< of the preview
    Profile m_planProfile; ///< the plan is good for this connection only
    QHash<QuotaClass, Limits> m_limits; ///< as the server last said, of the connection in use
    QString m_limitsOf; ///< id of that connection
    /// What answers named in this session, by connection and type: an export may hide it.
    QMap<std::pair<QString, DocumentType>, QList<KnownDocument>> m_heard;
};

} // namespace smartup
