#pragma once

#include "app/api/SmartupClient.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/SeenLimits.h"
#include "models/core/Clock.h"
#include "models/exchange/DocumentContent.h"
#include "models/exchange/LedgerDocument.h"
#include "models/exchange/ReconcileSummary.h"
#include "models/settings/SettingsForm.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace smartup {

class ImportLedger;
class LedgerStore;

/// Finds out what became of documents whose outcome is unknown: waits the
/// settle time, asks for all documents created since, compares here, and
/// repeats only what is proven not to be there. One thing at a time, with the
/// connection in use.
class ReconcileService : public QObject
{
    Q_OBJECT

public:
    ReconcileService(SmartupClient &client,
                     const Clock &clock,
                     std::shared_ptr<ImportLedger> ledger,
                     QObject *parent = nullptr);
    ~ReconcileService() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Names of the settings form's fields, when they are not those this program ships.
    void setSettingsForm(const SettingsFormMap &map) { m_form = map; }
    /// As of ImportService; what a look shows is told there.
    void setClaims(const std::shared_ptr<ImportClaims> &claims);
    /// Looks by itself, every minute that something is due.
    void watch();

public Q_SLOTS:
    /// Looks after what is due, and sends again what is proven not to be there.
    /// finished() follows.
    void start();
    /// openListed() follows.
    void list();
    /// What a person found out; openListed() follows.
    void decide(qint64 document, smartup::Decision decision);

Q_SIGNALS:
    void runStarted(const smartup::RunRecord &run);
    void runChanged(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    void finished(const smartup::ReconcileSummary &summary);
    /// All documents that are open, of every connection.
    void openListed(const QList<smartup::OpenDocument> &documents);
    void failed(const smartup::Error &error);

private:
    struct Job;

    [[nodiscard]] static Result<QList<LedgerDocument>>
    beginLook(LedgerStore &store, Job &job, DocumentType type, const ProtocolMoment &now);
    QCoro::Task<> run();
    QCoro::Task<> lookAfter(std::shared_ptr<Job> job, DocumentType type);
    QCoro::Task<WindowAnswer> askSince(std::shared_ptr<Job> job, DocumentType type);
    QCoro::Task<> sendAbsent(std::shared_ptr<Job> job, DocumentType type);
    QCoro::Task<> tidyClaims(std::shared_ptr<Job> job);
    QCoro::Task<> runList();
    QCoro::Task<> runDecide(qint64 document, Decision decision);
    void note(Job &job, const Error &error);
    [[nodiscard]] QList<DocumentType> dueTypes(Job &job, const QList<LedgerDocument> &open) const;

    SmartupClient &m_client;
    const Clock &m_clock;
    std::shared_ptr<ImportLedger> m_ledger;
    ImportService m_sender; ///< of what goes again
    SettingsFormMap m_form = builtInSettingsFormMap();
    SeenLimits m_limits;
    QTimer m_watch;
    std::shared_ptr<ImportClaims> m_claims; ///< may be nullptr
    /// Connections whose claims are as the ledger knows it.
    QSet<QString> m_tidied;
    bool m_isBusy = false;
};

} // namespace smartup
