#pragma once

#include "models/connection/ConnectionCheck.h"
#include "models/connection/ProfileDrafts.h"
#include "models/connection/SecretState.h"
#include "models/core/Secret.h"
#include "ui/connection/SandboxPanel.h"
#include "ui/shell/Page.h"

#include <QHash>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace smartup {

class CheckLadder;
class ConnectionList;
class ProfileForm;
class WelcomePanel;

/// The connections: list at the left, the chosen one at the right, its test below. Edits of each
/// connection wait until they are saved.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Id of a connection, `password`: the password of the one in use is to be typed, or `writing`: whether it may
    /// write.
    void openPlace(const QString &place) override;
    [[nodiscard]] int stagedChanges() const override;
    void saveStagedChanges() override;
    [[nodiscard]] QString saveActionText() const override;
    void discardStagedChanges() override;

public Q_SLOTS:
    void setProfiles(const QList<smartup::Profile> &profiles, const QString &activeId);
    void setSecretState(const QString &id, smartup::SecretState state);
    void showKeychainError(const smartup::Error &error);
    void showCheck(const smartup::ConnectionCheck &check);
    /// The sandbox inside the program is the connection with this id; an empty address: not running.
    void setSandbox(const QString &profileId, const QUrl &url);
    void setQuirks(const QList<smartup::QuirkChoice> &quirks);

Q_SIGNALS:
    void saveRequested(const smartup::Profile &profile);
    void removeRequested(const QString &id);
    void useRequested(const QString &id);
    /// What is done next ends the connection in use, or leads it elsewhere: go on with `proceed` when
    /// nothing is lost on the other pages.
    void leaveRequested(const std::function<void()> &proceed);
    void passwordGiven(const QString &id, const smartup::Secret &password, bool remember);
    /// This connection is shown: where is its password?
    void passwordStateWanted(const QString &id);
    /// An empty password: the one that is known.
    void testRequested(const smartup::Profile &profile, const smartup::Secret &password);
    /// Somebody wants to be led: through connection, organisation, settings and check-up.
    void assistantRequested();
    void sandboxRequested();
    void sandboxAnewRequested();
    void quirksChosen(const QStringList &keys);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetail();
    void fillList();
    void showSelected();
    void select(const QString &id);
    void onEdited();
    void add();
    void duplicate();
    void addLike(const Profile &pattern);
    void askRemove();
    void removeSelected();
    void revert();
    bool save(const QString &id);
    void saveSelected();
    void test();
    void noteOnlyOrganisation(const SessionInfo &session);
    void refreshActions();

    ProfileDrafts m_drafts;
    QString m_activeId;
    QString m_selectedId;
    QString m_sandboxId;
    QHash<QString, SecretState> m_secretStates;
    QHash<QString, ConnectionCheck> m_checks;
    QHash<QString, Profile> m_tested; ///< as each was when its test began

    QStackedWidget *m_body;
    WelcomePanel *m_welcome;
    ConnectionList *m_list;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QScrollArea *m_scroll;
    ProfileForm *m_form;
    QPushButton *m_use;
    QPushButton *m_revert;
    QPushButton *m_save;
    SandboxPanel *m_sandbox;
    QLabel *m_testHeading;
    QLabel *m_testCost;
    QPushButton *m_test;
    CheckLadder *m_ladder;
    QList<std::pair<QPushButton *, QAction *>>
        m_buttonActions; ///< what the page's menu offers, too
};

} // namespace smartup
