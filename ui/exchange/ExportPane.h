#pragma once

#include "models/connection/Limits.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ExportRequest.h"
#include "models/settings/IntegrationSettings.h"
#include "ui/exchange/ExchangePane.h"

#include <QHash>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace smartup {

class ExportFilters;
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
    void setSettings(const IntegrationSettings &settings);
    void setSettingsUnknown();
    void setQuota(const QuotaState &state);
    void showProgress(const ExchangeProgress &progress);
    void showResult(const ExportSummary &summary);

    [[nodiscard]] ExportRequest request() const;

Q_SIGNALS:
    void exportRequested(const smartup::ExportRequest &request);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForm();
    void makeResult();
    void retranslate();
    void fillSubjects();
    void fillDateKinds();
    void fillFormats();
    void formatChanged();
    void followName(const QString &path);
    void fillStatuses();
    void subjectChanged();
    void refresh();
    void start();
    void chooseFile();
    void setRunning(bool isRunning);
    [[nodiscard]] QString statusesNote() const;
    [[nodiscard]] QString problem(const ExportRequest &asked) const;
    [[nodiscard]] bool isHiddenBySettings() const;
    [[nodiscard]] const ExchangeSubject &subject() const;
    [[nodiscard]] bool hasPeriod() const;
    [[nodiscard]] QString costText() const;
    [[nodiscard]] QString resultText() const;

    const Clock &m_clock;
    bool m_isConnected = false;
    bool m_isRunning = false;
    bool m_isFileOwn = false; ///< the person chose the name; it is not suggested any more
    std::optional<QStringList> m_settingsStatuses;
    QHash<QuotaClass, QuotaState> m_quotas;
    std::optional<ExportSummary> m_summary;

    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QLabel *m_dateKindLabel;
    QComboBox *m_dateKind;
    QCheckBox *m_hasPeriod;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QLabel *m_statusesLabel;
    QListWidget *m_statuses;
    QLabel *m_statusesNote;
    QPushButton *m_openStatuses;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    ExportFilters *m_filters;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_chooseFile;
    QLabel *m_cost;
    QPushButton *m_start;
    RunProgress *m_progress;
    RunResult *m_result;
    QPushButton *m_showFile;
};

} // namespace smartup
