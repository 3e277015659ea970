#pragma once

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/journal/OverviewFigures.h"
#include "models/settings/IntegrationSettings.h"
#include "ui/shell/Page.h"

#include <QMap>

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

    void setProfile(const Profile &profile);
    /// One sentence of the connection's state: "Connected as admin@demo."
    void setConnectionState(const QString &sentence, Outcome outcome);
    void setQuota(const QuotaState &state);
    void setSettings(const IntegrationSettings &settings);
    void setFigures(const OverviewFigures &figures);

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
    void showQuota();
    void showWarnings();
    void showRuns();

    struct Meter
    {
        QLabel *label = nullptr;
        QProgressBar *bar = nullptr;
    };

    Profile m_profile;
    QMap<QuotaClass, QuotaState> m_quota;
    std::optional<IntegrationSettings> m_settings;
    OverviewFigures m_figures;

    QLabel *m_connectionHeading;
    QLabel *m_profileName;
    QLabel *m_connectionIcon;
    QLabel *m_connectionState;
    QLabel *m_quotaHeading;
    QLabel *m_quotaEmpty;
    QMap<QuotaClass, Meter> m_meters;
    QLabel *m_warningsHeading;
    QLabel *m_warningsEmpty;
    QVBoxLayout *m_warnings;
    QLabel *m_documentsHeading;
    OutcomeChart *m_chart;
    QLabel *m_nothingYet;
    QStackedLayout *m_documents;
    QLabel *m_runsHeading;
    QTableWidget *m_runs;
    QPushButton *m_exportButton;
    QPushButton *m_settingsButton;
    QPushButton *m_logButton;
};

} // namespace smartup
