#pragma once

#include "models/connection/SetupSteps.h"
#include "models/core/CheckUp.h"
#include "models/core/Error.h"
#include "models/core/Secret.h"
#include "models/settings/IntegrationSettings.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QListWidget;
class QMessageBox;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace smartup {

class CheckLadder;
class ProfileForm;

/// Leads through a first start: connection or sandbox, organisation, settings, check-up. Each step is a thin
/// face of what the pages use, says what it did at the top, and can be skipped. What a step has done stays
/// done, also when the window is closed in the middle.
class SetupAssistant final : public QDialog
{
    Q_OBJECT

public:
    explicit SetupAssistant(QWidget *parent = nullptr);

public Q_SLOTS:
    void showCheck(const smartup::ConnectionCheck &check);
    /// The connection of this assistant, or the sandbox that it asked for, is in use; another one is not looked at.
    void setConnected(const smartup::Profile &profile);
    /// Something stands in the way of the connection: the sandbox does not start, the file cannot be written …
    void showTrouble(const smartup::Error &error);
    void setKeychainUsable(bool isUsable);
    void showSettings(const smartup::IntegrationSettings &settings);
    void showSettingsError(const smartup::Error &error);
    void showCheckUp(const QList<smartup::CheckUpRow> &rows);

    void reject() override;

Q_SIGNALS:
    void testRequested(const smartup::Profile &profile, const smartup::Secret &password);
    void sandboxRequested();
    void saveRequested(const smartup::Profile &profile);
    void passwordGiven(const QString &id, const smartup::Secret &password, bool remember);
    /// setConnected() is wanted.
    void useRequested(const QString &id);
    /// showSettings() or showSettingsError() is wanted.
    void settingsWanted();
    void checkUpWanted();
    /// The page where this goes on: `check-up`.
    void linkActivated(const QString &target);

private:
    [[nodiscard]] QWidget *makeConnectPage();
    [[nodiscard]] QWidget *makeOrganisationPage();
    [[nodiscard]] QWidget *makeSettingsPage();
    [[nodiscard]] QWidget *makeCheckUpPage();
    void enter(SetupStep step);
    void goOn();
    /// Asks when something was typed and not saved.
    void finish();
    void skip();
    void goBack();
    void connectNow();
    void startSandbox();
    void fillOrganisations();
    void takeOrganisation();
    /// False when it is told that it could not be kept.
    bool save();
    void readSettings();
    void note(SetupStep step, const QString &result);
    void refresh();
    [[nodiscard]] bool hasConnection() const { return m_isSaved || m_isSandbox; }
    [[nodiscard]] bool hasUnsavedForm() const;

    SetupStep m_step = SetupStep::Connect;
    Profile m_kept; ///< what the form began with, or was saved with
    QString m_keptPassword; ///< likewise
    Profile m_profile; ///< as far as it is known
    ConnectionCheck m_check;
    bool m_isTesting = false;
    bool m_isSandbox = false;
    bool m_isSaved = false;
    bool m_isConnected = false;
    bool m_isSaving = false;
    QString m_saveTrouble; ///< why the connection was not kept when it was saved last
    bool m_isReading = false; ///< the settings are asked for
    QPointer<QMessageBox> m_question;

    std::array<QLabel *, AllSetupSteps.size()> m_rail {}; ///< what each step did
    std::array<QString, AllSetupSteps.size()> m_results;
    QStackedWidget *m_pages;
    QPushButton *m_sandbox;
    QScrollArea *m_scroll;
    ProfileForm *m_form;
    CheckLadder *m_ladder;
    QLabel *m_trouble;
    QLabel *m_organisationText;
    QListWidget *m_organisations;
    QLabel *m_settingsText;
    QLabel *m_checkUpText;
    QPlainTextEdit *m_checkUpRows;
    QPushButton *m_openCheckUp;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace smartup
