#pragma once

#include "models/connection/ConnectionState.h"
#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/journal/OverviewFigures.h"
#include "models/settings/IntegrationSettings.h"
#include "ui/shell/Page.h"

#include <QMap>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableWidget;
class QVBoxLayout;

namespace smartup {

class OutcomeChart;

/// The state at one glance: connection, allowance, what happened in the last 30 days, what needs a
/// look, and the next step.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

public Q_SLOTS:
    void setProfile(const smartup::Profile &profile);
    /// `reason` says what is wrong, as it came; empty when nothing is.
    void setConnectionState(smartup::ConnectionState state, const QString &reason = {});
    void setQuota(const smartup::QuotaState &state);
    void setSettings(const smartup::IntegrationSettings &settings);
    void setFigures(const smartup::OverviewFigures &figures);
    /// The log has grown: figures are asked for again, at most once a beat, while somebody looks.
    void noteAppended();

Q_SIGNALS:
    /// The page is shown or asked to refresh: whoever has the journal answers with setFigures().
    void figuresWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeConnectionPart();
    [[nodiscard]] QWidget *makeDocumentsPart();
    [[nodiscard]] QWidget *makeRunsPart();
    void showProfile();
    void showConnectionState();
    void showQuota();
    void showWarnings();
    void showRuns();

    struct Meter
    {
        QLabel *label = nullptr;
        QProgressBar *bar = nullptr;
    };

    Profile m_profile;
    ConnectionState m_connection = ConnectionState::None;
    QString m_reason;
    QTimer m_beat;
    QMap<QuotaClass, QuotaState> m_quota;
    std::optional<IntegrationSettings> m_settings;
    OverviewFigures m_figures;

    QLabel *m_connectionHeading = nullptr;
    QLabel *m_profileName = nullptr;
    QLabel *m_connectionIcon = nullptr;
    QLabel *m_connectionState = nullptr;
    QLabel *m_quotaHeading = nullptr;
    QLabel *m_quotaEmpty = nullptr;
    QMap<QuotaClass, Meter> m_meters;
    QLabel *m_warningsHeading = nullptr;
    QLabel *m_warningsEmpty = nullptr;
    QVBoxLayout *m_warnings = nullptr;
    QLabel *m_documentsHeading = nullptr;
    OutcomeChart *m_chart = nullptr;
    QLabel *m_nothingYet = nullptr;
    QStackedLayout *m_documents = nullptr;
    QLabel *m_runsHeading = nullptr;
    QTableWidget *m_runs = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_settingsButton = nullptr;
    QPushButton *m_logButton = nullptr;
    QPushButton *m_checkUpButton = nullptr;
};

} // namespace smartup
