#pragma once

#include "models/connection/ProfileRules.h"
#include "models/connection/SecretState.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace smartup {

/// Every field of a connection, with what is wrong below each. Knows one profile at a time.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    /// As typed; an address that cannot be read is invalid, and problems() says why.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QList<ProfileProblem> problems() const;
    /// Empty = leave the password as it is.
    [[nodiscard]] QString typedPassword() const;
    void setTypedPassword(const QString &password);
    [[nodiscard]] bool isPasswordToBeKept() const;

    void setSecretState(SecretState state);
    /// When there is none, "keep" is not offered.
    void setKeychainUsable(bool isUsable);
    void setSession(const SessionInfo &session);
    /// Smartup has shown this one and no other to the sign-in that stands in the form, or several: empty.
    void setOnlyOrganisation(const QString &name);
    void showProblems();
    void focusPassword();
    /// What keeps the connection from writing: the box, or the organisation.
    void focusWriting();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *problem = nullptr; ///< null where nothing can be wrong
    };

    QLabel *addRow(QFormLayout *form, QWidget *editor, const QString &name);
    void addChecked(QFormLayout *form, ProfileField field, QWidget *editor, const QString &name);
    /// A box with what it does below it.
    void addBox(QFormLayout *form, QCheckBox *box, QLabel *text, const QString &name);
    void retranslate();
    void showSecretState();
    void showOrganisationNote();
    void fillOrganisations();
    void chooseCaFile();
    void onEdited();
    [[nodiscard]] QString organisationId() const;

    bool m_isFilling = false;
    Profile m_profile; ///< what the form has no field for comes from here
    Profile m_proven; ///< as the form was when the only organisation was seen
    SessionInfo m_session;
    SecretState m_secretState = SecretState::Missing;
    bool m_isKeychainUsable = true;

    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_url;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLabel *m_passwordState;
    QCheckBox *m_keep;
    QComboBox *m_project;
    QComboBox *m_organisation;
    QLineEdit *m_filialCode;
    QLabel *m_organisationNote; ///< what it means that none is named
    QCheckBox *m_readOnly;
    QLabel *m_readOnlyText;
    QToolButton *m_more;
    QWidget *m_advanced;
    QLineEdit *m_caFile;
    QToolButton *m_browse;
    QLineEdit *m_proxy;
    QSpinBox *m_connectTimeout;
    QSpinBox *m_readDeadline;
    QSpinBox *m_writeDeadline;
    QCheckBox *m_derivesIds;
    QLabel *m_derivesIdsText;
    QCheckBox *m_shortensIds;
    QLabel *m_shortensIdsText;

    QLabel *m_environmentLabel;
    QLabel *m_passwordLabel;
    QMap<ProfileField, Row> m_rows;
};

} // namespace smartup
