#pragma once

#include "models/connection/Profile.h"
#include "models/core/Error.h"
#include "models/journal/DuplicateFigures.h"
#include "models/journal/OverviewFigures.h"
#include "models/journal/StatusFigures.h"
#include "models/settings/ChangeConsequence.h"
#include "models/settings/CodeCount.h"
#include "models/settings/RecordCodes.h"
#include "models/settings/SettingRules.h"
#include "models/settings/SettingsDraft.h"
#include "ui/shell/Page.h"

#include <QPointer>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace smartup {

class ConflictView;
class RecordCodesDialog;
class SaveBar;
class SettingSections;
class SettingsPlaceholder;

/// The integration settings of the connected organisation. Edits are staged in a draft and leave the
/// page only as saveRequested(); whatever fails, they stay.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// `orders`, or the key of one setting: `duplicates.order`.
    void openPlace(const QString &place) override;
    [[nodiscard]] int stagedChanges() const override;
    void saveStagedChanges() override;
    void discardStagedChanges() override;

public Q_SLOTS:
    /// Who is connected; without an id nobody. For another organisation what was shown is dropped
    /// (the window's guard has asked about staged changes before); while a connection to the same
    /// one is away, staged changes wait for it.
    void setConnection(const smartup::Profile &profile);
    /// Values as stored. Staged edits stay on top of them.
    void showSettings(const smartup::IntegrationSettings &stored);
    void showLoadError(const smartup::Error &error);
    void showSaved(const smartup::SettingsSaved &saved);
    void showSaveError(const smartup::Error &error);
    /// What the log counted for this connection, shown beside the choices it concerns.
    void setFigures(const smartup::OverviewFigures &figures);
    void setStatuses(const smartup::StatusFigures &figures);
    /// What it knows of duplicates, by which a staged change is told what it would have done.
    void setDuplicates(const smartup::DuplicateFigures &figures);
    /// An older count than the one that is shown is passed over.
    void showCodeCount(const smartup::CodeCount &count);
    void showCodeCountError(const smartup::Error &error);
    /// Records without a code by kind of reference data, as far as they are counted.
    void showRecordCodes(const smartup::RecordCodes &codes);
    void showRecordCodesEnded();
    void showRecordListSaved(const QString &file);
    void showConflict(const smartup::IntegrationSettings &base,
                      const smartup::IntegrationSettings &theirs,
                      const smartup::IntegrationSettings &mine);

Q_SIGNALS:
    void loadRequested();
    /// The page is looked at: setFigures(), setStatuses() and setDuplicates() are wanted.
    void figuresWanted();
    /// Another organisation: what was counted of it before is wanted.
    void codeCountWanted();
    /// Somebody asks to count; showCodeCount() or showCodeCountError() is wanted.
    void codeCountRequested();
    /// Somebody asks to count the records without a code: showRecordCodes() is wanted after each kind of
    /// data, showRecordCodesEnded() in the end.
    void recordCodesRequested();
    void recordCodesStopped();
    /// Writes the list of them.
    void recordListWanted(const smartup::RecordCodes &codes, const QString &file);
    /// `base` is what the edits were made on.
    void saveRequested(const smartup::IntegrationSettings &base,
                       const smartup::IntegrationSettings &mine);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    enum class State { NotConnected, NotLoaded, Loading, LoadFailed, Ready, Saving };

    void makeKeys();
    void setState(State state);
    void refresh();
    void refreshPlaceholder();
    void refreshCodeCount();
    void openRecordCodes();
    void showBody();
    [[nodiscard]] bool canEdit() const;
    void reload();
    void save();
    void answerGuard(bool complete);
    void closeConflict();
    void takeConflictDecision(const QList<SettingRef> &keepTheirs);

    State m_state = State::NotConnected;
    Profile m_owner; ///< of what the draft holds
    SettingsDraft m_draft;
    QList<SettingFinding> m_findings;
    int m_reportedChanges = 0;
    bool m_isGuardWaiting = false; ///< the window asked to save and wants an answer

    ChangeEvidence m_evidence;
    bool m_isCounting = false;
    RecordCodes m_recordCodes;
    bool m_areRecordsCounted = false; ///< just now
    QPointer<RecordCodesDialog> m_recordCodesDialog; ///< while it is open
    SettingSections *m_sections;
    QStackedWidget *m_body; ///< placeholder, editors, conflict
    SettingsPlaceholder *m_placeholder;
    QPointer<ConflictView> m_conflict;
    IntegrationSettings m_theirs; ///< what was stored when the conflict was found
    SaveBar *m_saveBar;
    QPushButton *m_reload;
    Error m_loadError;
};

} // namespace smartup
