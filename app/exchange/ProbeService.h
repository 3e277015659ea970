#pragma once

#include "app/api/SmartupClient.h"
#include "models/catalogue/ExportFilter.h"
#include "models/core/Clock.h"
#include "models/exchange/ImportFile.h"
#include "models/exchange/ProbeFindings.h"
#include "models/settings/SettingsForm.h"

#include <QObject>

#include <memory>

namespace smartup {

class ImportLedger;

/// Finds out what is not documented of a server by trying it: sends one document twice and looks at
/// what became of it. Only in an organisation that is not marked as production; the document stays
/// there. What it finds is kept with the connection.
class ProbeService : public QObject
{
    Q_OBJECT

public:
    ProbeService(SmartupClient &client,
                 const Clock &clock,
                 std::shared_ptr<ImportLedger> ledger,
                 QObject *parent = nullptr);
    ~ProbeService() override;

    /// Names of the settings form's fields, when they are not those this program ships.
    void setSettingsForm(const SettingsFormMap &map) { m_form = map; }

public Q_SLOTS:
    /// `file` holds one document that Smartup takes. finished() or failed() follows.
    void start(const smartup::ImportFilePtr &file);

Q_SIGNALS:
    void finished(const smartup::ProbeFindings &findings);
    void failed(const smartup::Error &error);

private:
    struct Job;

    QCoro::Task<> run(ImportFilePtr file);
    QCoro::Task<Result<ApiAnswer>> ask(std::shared_ptr<Job> job, ApiCall call);
    QCoro::Task<Result<ProbeSight>> look(std::shared_ptr<Job> job);
    QCoro::Task<Status> count(std::shared_ptr<Job> job);
    /// A document that an export told, as far as a filter is judged by it.
    struct Row
    {
        QString smartupId;
        QString status;
    };
    QCoro::Task<Result<QList<Row>>> rowsOf(std::shared_ptr<Job> job, ExportFilter filter);
    QCoro::Task<Status> tryFilters(std::shared_ptr<Job> job);
    QCoro::Task<Status> tryDays(std::shared_ptr<Job> job, ProbeQuestion question);
    QCoro::Task<Status> tryStatuses(std::shared_ptr<Job> job);

    SmartupClient &m_client;
    const Clock &m_clock;
    std::shared_ptr<ImportLedger> m_ledger;
    SettingsFormMap m_form = builtInSettingsFormMap();
    bool m_isBusy = false;
};

} // namespace smartup
