#pragma once

#include "models/connection/Limits.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ExportChoice.h"
#include "models/settings/IntegrationSettings.h"
#include "ui/exchange/ExchangePane.h"

#include <QHash>

#include <optional>

class QLabel;
class QPushButton;

namespace smartup {

class ExportScope;
class ExportTarget;
class RunProgress;
class RunResult;

/// What, which days, which statuses, where to; then the export under way and how it ended.
class ExportPane final : public ExchangePane
{
    Q_OBJECT

public:
    ExportPane(const Clock &clock, QWidget *parent);

    [[nodiscard]] QString title() const override;
    /// `subject=order&from=2026-11-01&to=2026-11-03`: what a link asks to be exported is filled in.
    void openPlace(const QString &place) override;

    /// Another connection: settings and allowances of the former one mean nothing any more.
    void setConnected(bool isConnected);
    /// What the connection's last export asked for.
    void restore(const ExportChoice &choice);
    /// A file that was named for another connection is not written over by this one.
    void forgetFile();
    void setSettings(const IntegrationSettings &settings);
    void setSettingsUnknown();
    void setQuota(const QuotaState &state);
    void showProgress(const ExchangeProgress &progress);
    void showResult(const ExportSummary &summary);
    /// It could not even be begun.
    void showNotBegun();

    [[nodiscard]] ExportRequest request() const;
    /// As the form stands.
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] ExportTarget *target() const { return m_target; }

Q_SIGNALS:
    /// What the form asks for is begun.
    void chosen(const smartup::ExportChoice &choice);
    void exportRequested(const smartup::ExportRequest &request);
    void tableRequested(const smartup::DatabaseAccess &access,
                        const smartup::ExportRequest &request);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeForm();
    void retranslate();
    void refresh();
    void start();
    void startRest();
    void begin(const ExportRequest &asked);
    void setRunning(bool isRunning);
    [[nodiscard]] bool canFetchRest() const;
    [[nodiscard]] QString problem(const ExportRequest &asked) const;
    [[nodiscard]] QString costText() const;
    [[nodiscard]] QString resultText() const;

    bool m_isConnected = false;
    bool m_isRunning = false;
    QHash<QuotaClass, QuotaState> m_quotas;
    std::optional<ExportSummary> m_summary;
    ExportRequest m_asked; ///< what the summary speaks about

    ExportScope *m_scope;
    ExportTarget *m_target;
    QLabel *m_cost;
    QPushButton *m_start;
    RunProgress *m_progress;
    RunResult *m_result;
    QPushButton *m_showFile;
    QPushButton *m_fetchRest;
};

} // namespace smartup
