#pragma once

#include "app/api/SmartupClient.h"
#include "app/exchange/LedgerOrders.h"
#include "app/exchange/SeenLimits.h"
#include "models/core/Clock.h"
#include "models/exchange/DocumentAudit.h"
#include "models/journal/JournalRecords.h"
#include "models/settings/SettingsForm.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace smartup {

class ImportLedger;
struct WindowReply;

/// Once a day, compares the documents that Smartup confirmed with what it shows of the days that it
/// still tells of: one export for each type that is in use, and one more where older documents were
/// updated. It only asks and marks; what is gone, changed or doubled is for a person, and nothing is
/// sent again.
class AuditService : public QObject
{
    Q_OBJECT

public:
    AuditService(SmartupClient &client,
                 const Clock &clock,
                 std::shared_ptr<ImportLedger> ledger,
                 QObject *parent = nullptr);
    ~AuditService() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Names of the settings form's fields, when they are not those this program ships.
    void setSettingsForm(const SettingsFormMap &map) { m_form = map; }
    /// Audits by itself, of the connection in use, when a day has passed.
    void watch();

public Q_SLOTS:
    /// The types that are due; finished() follows, unless it is busy or there is no connection.
    void start();
    /// The same of all types, whenever they were audited last.
    void startAll();

Q_SIGNALS:
    void runStarted(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    void finished(const smartup::AuditSummary &summary);

private:
    [[nodiscard]] static QString troubleOf(const WindowReply &reply);
    void begin(bool onlyDue);
    QCoro::Task<> run(bool onlyDue);
    QCoro::Task<AuditSummary> audit(Profile profile, AuditedType audited, QString runUuid);

    SmartupClient &m_client;
    const Clock &m_clock;
    std::shared_ptr<ImportLedger> m_ledger;
    SettingsFormMap m_form = builtInSettingsFormMap();
    SeenLimits m_limits;
    QTimer m_watch;
    QDateTime m_notBefore; ///< UTC; after one that failed
    bool m_isBusy = false;
};

} // namespace smartup
