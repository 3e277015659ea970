#pragma once

#include "app/api/SmartupClient.h"
#include "models/core/Clock.h"
#include "models/core/Secret.h"
#include "models/exchange/Coverage.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ExportRequest.h"
#include "models/journal/JournalRecords.h"
#include "models/settings/IntegrationSettings.h"
#include "models/settings/SettingsForm.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <memory>
#include <stop_token>

namespace smartup {

class ExportSink;

/// Exports documents and references into a file or a table: period cut into windows the server
/// answers, answers merged. Everything is written or nothing, or, when it is stopped and the request
/// says so, the days that came whole. One export at a time.
class ExportService : public QObject
{
    Q_OBJECT

public:
    ExportService(SmartupClient &client, const Clock &clock, QObject *parent = nullptr);
    ~ExportService() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Names of the settings form's fields, when they are not those this program ships.
    void setSettingsForm(const SettingsFormMap &map) { m_form = map; }

    /// The database that requests which name its id are written to.
    void useDatabase(const DatabaseProfile &profile, const Secret &password);
    /// Its password is not kept longer than it is needed.
    void leaveDatabase();

public Q_SLOTS:
    /// What the settings let an export answer: settingsRead() or settingsFailed() follows.
    void readSettings();
    /// Does nothing while one is running. finished() follows in every case.
    void start(const smartup::ExportRequest &request);
    /// The call under way is stopped; what is kept of the others says the request.
    void cancel();

Q_SIGNALS:
    void settingsRead(const smartup::IntegrationSettings &settings);
    void settingsFailed(const smartup::Error &error);
    void runStarted(const smartup::RunRecord &run);
    void runChanged(const smartup::RunRecord &run);
    void runFinished(const smartup::RunRecord &run);
    /// What was written holds all documents of these days. For a CoverageService.
    void daysFetched(const QString &scope, const QList<smartup::FetchedDay> &days);
    void progressed(const smartup::ExchangeProgress &progress);
    void finished(const smartup::ExportSummary &summary);

private:
    struct Job;

    QCoro::Task<> runReadSettings();
    QCoro::Task<> run(ExportRequest request);
    [[nodiscard]] Result<std::shared_ptr<ExportSink>> sinkOf(const Job &job) const;
    QCoro::Task<> work(std::shared_ptr<Job> job);
    QCoro::Task<> lookAtSettings(std::shared_ptr<Job> job);
    QCoro::Task<bool> callPages(std::shared_ptr<Job> job);
    QCoro::Task<bool> callWindow(std::shared_ptr<Job> job, ExportWindow window, qint64 offset = 0);
    QCoro::Task<bool> isLeftOut(std::shared_ptr<Job> job, ExportWindow window, ApiAnswer answer);
    QCoro::Task<> keepWholeDays(std::shared_ptr<Job> job);
    QCoro::Task<bool> write(std::shared_ptr<Job> job);
    void finish(const std::shared_ptr<Job> &job);
    void tellDays(const Job &job, QDate last);
    [[nodiscard]] QDate earliestDay(const Job &job) const;
    void warnAboutEmptiness(Job &job) const;
    void report(const Job &job);
    [[nodiscard]] int dayRange(QuotaClass quotaClass) const;
    void keepLimits(const QuotaState &state);

    SmartupClient &m_client;
    const Clock &m_clock;
    std::optional<DatabaseProfile> m_database;
    Secret m_databasePassword;
    SettingsFormMap m_form = builtInSettingsFormMap();
    bool m_isRunning = false;
    std::stop_source m_stop;
    QHash<QuotaClass, int> m_dayRanges; ///< as the server last said, of the connection in use
    QString m_dayRangesOf; ///< id of that connection
};

} // namespace smartup
