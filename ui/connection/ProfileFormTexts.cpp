#include "models/core/VisibleText.h"
#include "ui/connection/ProfileForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

// The words of the form; what it does stands in ProfileForm.cpp.

namespace smartup {

void ProfileForm::showOrganisationNote()
{
    const Profile now = profile();
    const bool isNamed = !now.filialId.isEmpty() || !now.filialCode.isEmpty();
    m_organisationNote->setVisible(!isNamed && now.environment != Environment::Sandbox);
    m_organisationNote->setText(
        now.onlyOrganisation.isEmpty()
            ? tr("Without an organisation nothing is sent: Smartup would write into the user's "
                 "default one, usually production. Choose one, or test the connection: it finds "
                 "out whether the user has only one.")
            : tr("Smartup shows only one organisation to this user, “%1”: documents may be sent "
                 "without naming it.")
                  .arg(visibleText(excerpt(now.onlyOrganisation))));
}

void ProfileForm::showSecretState()
{
    const bool isNeeded = m_secretState != SecretState::NotNeeded;
    m_password->setEnabled(isNeeded);
    m_keep->setVisible(isNeeded && m_isKeychainUsable);
    switch (m_secretState) {
    case SecretState::NotNeeded:
        m_passwordState->setText(tr("The sandbox's password is public; you need not enter it."));
        break;
    case SecretState::Missing:
        m_passwordState->setText(m_isKeychainUsable
                                     ? tr("No password is known yet.")
                                     : tr("This system has no keychain: the password is asked for "
                                          "each time and never written to a file."));
        break;
    case SecretState::InMemory:
        m_passwordState->setText(tr("Known until you close the program."));
        break;
    case SecretState::InKeychain:
        m_passwordState->setText(tr("Kept in the keychain of your system."));
        break;
    }
    const bool isKnown =
        m_secretState == SecretState::InMemory || m_secretState == SecretState::InKeychain;
    m_password->setPlaceholderText(isKnown ? tr("Unchanged") : QString());
}

void ProfileForm::retranslate()
{
    const auto name = [this](ProfileField field, const QString &text) {
        const Row row = m_rows.value(field);
        row.label->setText(text);
        row.editor->setAccessibleName(text);
    };
    name(ProfileField::Name, tr("Name"));
    name(ProfileField::BaseUrl, tr("Address"));
    name(ProfileField::Login, tr("Login"));
    name(ProfileField::ProjectCode, tr("Project"));
    name(ProfileField::FilialId, tr("Organisation"));
    name(ProfileField::FilialCode, tr("Organisation code"));
    name(ProfileField::CaFile, tr("Certificate file"));
    name(ProfileField::Proxy, tr("Proxy"));
    name(ProfileField::ConnectTimeout, tr("Time to connect"));
    name(ProfileField::ReadDeadline, tr("Time for an export"));
    name(ProfileField::WriteDeadline, tr("Time for an import"));
    m_environmentLabel->setText(tr("Environment"));
    m_environment->setAccessibleName(m_environmentLabel->text());
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(m_passwordLabel->text());
    m_keep->setText(tr("Keep the password in the keychain of your system"));
    m_more->setText(tr("Certificate, proxy, times and external ids"));
    m_readOnly->setText(tr("Only read from Smartup"));
    m_readOnlyText->setText(
        tr("Exports, previews and comparisons work. No import, no change of the "
           "settings and no probe leaves with this connection, by hand, by a "
           "schedule or on the command line. New connections begin so: take the tick away "
           "when this one is to send."));
    m_derivesIds->setText(tr("Give documents without an external id one of their own"));
    m_derivesIdsText->setText(
        tr("A document or line that comes without an external id gets one that is made of its own "
           "number and date, the same each time the file is imported. Without one, Smartup cannot "
           "tell that a document was sent before, and its lines may be doubled by an update."));
    m_shortensIds->setText(tr("Send external ids of at most 20 safe characters"));
    m_shortensIdsText->setText(
        tr("An external id that is longer than 20 characters, or holds others than Latin letters, "
           "digits, “_” and “-”, is replaced by one that is always the same for it. Some servers "
           "refuse longer ones with ORA-06502. Choose it before the first import: documents that "
           "were sent under their long ids are not found under the short ones."));
    for (const auto &[box, text] :
         { std::pair(m_readOnly, m_readOnlyText), std::pair(m_derivesIds, m_derivesIdsText),
           std::pair(m_shortensIds, m_shortensIdsText) }) {
        box->setAccessibleDescription(text->text());
    }
    m_browse->setToolTip(tr("Choose a file"));
    m_browse->setAccessibleName(m_browse->toolTip());
    m_caFile->setPlaceholderText(tr("The authorities of your system"));
    m_proxy->setPlaceholderText(tr("As the system"));
    m_filialCode->setPlaceholderText(tr("Not sent"));
    for (QSpinBox *box : { m_connectTimeout, m_readDeadline, m_writeDeadline }) {
        //: Unit behind a number of seconds
        box->setSuffix(tr(" s"));
    }
    for (int index = 0; index < m_environment->count(); ++index) {
        const auto environment = static_cast<Environment>(m_environment->itemData(index).toInt());
        m_environment->setItemText(index, environmentName(environment));
    }
    if (m_organisation->count() > 0) {
        fillOrganisations();
    }
    showOrganisationNote();
    showSecretState();
}

} // namespace smartup
