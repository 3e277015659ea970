#include "ui/connection/ProfileForm.h"

#include "models/connection/ConnectionCheck.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SteadyInput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array Environments { Environment::Production, Environment::Test,
                                    Environment::Sandbox };

QSpinBox *secondsBox(int longest, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, longest);
    return box;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_passwordState(new QLabel(this))
    , m_keep(new QCheckBox(this))
    , m_project(new QComboBox(this))
    , m_organisation(new QComboBox(this))
    , m_filialCode(new QLineEdit(this))
    , m_organisationNote(new QLabel(this))
    , m_readOnly(new QCheckBox(this))
    , m_readOnlyText(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_advanced(new QWidget(this))
    , m_caFile(new QLineEdit(m_advanced))
    , m_browse(new QToolButton(m_advanced))
    , m_proxy(new QLineEdit(m_advanced))
    , m_connectTimeout(secondsBox(300, m_advanced))
    , m_readDeadline(secondsBox(7200, m_advanced))
    , m_writeDeadline(secondsBox(7200, m_advanced))
    , m_derivesIds(new QCheckBox(m_advanced))
    , m_derivesIdsText(new QLabel(m_advanced))
    , m_shortensIds(new QCheckBox(m_advanced))
    , m_shortensIdsText(new QLabel(m_advanced))
{
    setObjectName(u"profileForm"_s);
    setFocusProxy(m_name);
    for (QWidget *field :
         std::initializer_list<QWidget *> { m_environment, m_project, m_organisation,
                                            m_connectTimeout, m_readDeadline, m_writeDeadline }) {
        ignoreStrayWheel(field);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordState->setObjectName(u"passwordState"_s);
    m_passwordState->setTextFormat(Qt::PlainText);
    m_passwordState->setWordWrap(true);
    m_passwordState->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_keep->setObjectName(u"keepPassword"_s);
    m_keep->setChecked(true);
    m_project->setEditable(true);
    m_organisation->setEditable(true);
    m_organisation->setInsertPolicy(QComboBox::NoInsert);
    m_project->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *box : { m_project, m_organisation }) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // names are long
    }
    for (const Environment environment : Environments) {
        m_environment->addItem(icon(u"flag"_s, environmentColour(environment)), QString(),
                               QVariant::fromValue(static_cast<int>(environment)));
    }

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addChecked(form, ProfileField::Name, m_name, u"profileName"_s);
    m_environmentLabel = addRow(form, m_environment, u"profileEnvironment"_s);
    addChecked(form, ProfileField::BaseUrl, m_url, u"profileUrl"_s);
    addChecked(form, ProfileField::Login, m_login, u"profileLogin"_s);
    m_passwordLabel = addRow(form, m_password, u"profilePassword"_s);
    form->addRow(QString(), m_passwordState);
    form->addRow(QString(), m_keep);
    addChecked(form, ProfileField::ProjectCode, m_project, u"profileProject"_s);
    addChecked(form, ProfileField::FilialId, m_organisation, u"profileOrganisation"_s);
    addChecked(form, ProfileField::FilialCode, m_filialCode, u"profileFilialCode"_s);

    m_organisationNote->setObjectName(u"profileOrganisationNote"_s);
    m_organisationNote->setTextFormat(Qt::PlainText);
    m_organisationNote->setWordWrap(true);
    m_organisationNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(QString(), m_organisationNote);

    addBox(form, m_readOnly, m_readOnlyText, u"profileReadOnly"_s);

    m_more->setObjectName(u"profileMore"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    form->addRow(m_more);
    auto *further = new QFormLayout(m_advanced);
    further->setContentsMargins(0, 0, 0, 0);
    further->setVerticalSpacing(8);
    further->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *file = new QWidget(m_advanced);
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->addWidget(m_caFile, 1);
    fileRow->addWidget(m_browse);
    m_browse->setIcon(icon(u"document-open"_s));
    file->setFocusProxy(m_caFile);
    m_caFile->setObjectName(u"profileCaFile"_s);
    addChecked(further, ProfileField::CaFile, file, u"profileCaFileRow"_s);
    addChecked(further, ProfileField::Proxy, m_proxy, u"profileProxy"_s);
    addChecked(further, ProfileField::ConnectTimeout, m_connectTimeout, u"profileConnectTimeout"_s);
    addChecked(further, ProfileField::ReadDeadline, m_readDeadline, u"profileReadDeadline"_s);
    addChecked(further, ProfileField::WriteDeadline, m_writeDeadline, u"profileWriteDeadline"_s);
    addBox(further, m_derivesIds, m_derivesIdsText, u"profileDerivesIds"_s);
    addBox(further, m_shortensIds, m_shortensIdsText, u"profileShortensIds"_s);
    form->addRow(m_advanced);
    m_advanced->setVisible(false);

    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_advanced->setVisible(isOpen);
    });
    connect(m_browse, &QToolButton::clicked, this, &ProfileForm::chooseCaFile);
    for (QLineEdit *line :
         { m_name, m_url, m_login, m_password, m_filialCode, m_caFile, m_proxy }) {
        connect(line, &QLineEdit::textChanged, this, &ProfileForm::onEdited);
    }
    for (QSpinBox *box : { m_connectTimeout, m_readDeadline, m_writeDeadline }) {
        connect(box, &QSpinBox::valueChanged, this, &ProfileForm::onEdited);
    }
    for (QCheckBox *box : { m_readOnly, m_derivesIds, m_shortensIds }) {
        connect(box, &QCheckBox::toggled, this, &ProfileForm::onEdited);
    }
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ProfileForm::onEdited);
    connect(m_organisation, &QComboBox::editTextChanged, this, &ProfileForm::onEdited);
    connect(m_project, &QComboBox::editTextChanged, this, [this] {
        onEdited();
        if (!m_isFilling) {
            fillOrganisations();
        }
    });
    retranslate();
}

QLabel *ProfileForm::addRow(QFormLayout *form, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *label = new QLabel(editor->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor);
    form->addRow(label, editor);
    return label;
}

void ProfileForm::addChecked(QFormLayout *form,
                             ProfileField field,
                             QWidget *editor,
                             const QString &name)
{
    Row row;
    row.editor = editor;
    row.label = addRow(form, editor, name);
    row.problem = new QLabel(editor->parentWidget());
    row.problem->setObjectName(name + u"Problem"_s);
    row.problem->setTextFormat(Qt::PlainText);
    row.problem->setWordWrap(true);
    row.problem->setVisible(false);
    form->addRow(QString(), row.problem);
    m_rows.insert(field, row);
}

void ProfileForm::addBox(QFormLayout *form, QCheckBox *box, QLabel *text, const QString &name)
{
    box->setObjectName(name);
    text->setObjectName(name + u"Text"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    QSizePolicy wide = text->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    text->setSizePolicy(wide);
    form->addRow(QString(), box);
    form->addRow(QString(), text);
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_isFilling = true;
    m_profile = profile;
    m_name->setText(profile.name);
    m_environment->setCurrentIndex(static_cast<int>(
        std::ranges::find(Environments, profile.environment) - Environments.begin()));
    m_url->setText(profile.baseUrl.toString());
    m_login->setText(profile.login);
    m_password->clear();
    m_project->setCurrentText(profile.projectCode);
    fillOrganisations();
    m_filialCode->setText(profile.filialCode);
    m_caFile->setText(profile.caFile);
    m_proxy->setText(profile.proxy);
    m_connectTimeout->setValue(static_cast<int>(profile.connectTimeout.count()));
    m_readDeadline->setValue(static_cast<int>(profile.readDeadline.count()));
    m_writeDeadline->setValue(static_cast<int>(profile.writeDeadline.count()));
    m_derivesIds->setChecked(profile.derivesExternalIds);
    m_shortensIds->setChecked(profile.shortensExternalIds);
    m_readOnly->setChecked(profile.isReadOnly);
    m_isFilling = false;
    m_proven = this->profile();
    for (const Row &row : std::as_const(m_rows)) {
        row.problem->setVisible(false);
    }
    showSecretState();
    showOrganisationNote();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text();
    profile.environment = static_cast<Environment>(m_environment->currentData().toInt());
    const auto url = parseBaseUrl(m_url->text());
    profile.baseUrl = url.isOk() ? url.value() : QUrl(m_url->text());
    profile.login = m_login->text();
    profile.projectCode = m_project->currentText();
    profile.filialId = organisationId();
    if (profile.filialId != m_profile.filialId) {
        profile.organisationName.clear();
        for (const Organisation &organisation : organisationsFor(profile, m_session)) {
            if (organisation.id == profile.filialId) {
                profile.organisationName = organisation.name;
            }
        }
    }
    profile.filialCode = m_filialCode->text();
    profile.caFile = m_caFile->text();
    profile.proxy = m_proxy->text();
    profile.connectTimeout = std::chrono::seconds(m_connectTimeout->value());
    profile.readDeadline = std::chrono::seconds(m_readDeadline->value());
    profile.writeDeadline = std::chrono::seconds(m_writeDeadline->value());
    profile.derivesExternalIds = m_derivesIds->isChecked();
    profile.shortensExternalIds = m_shortensIds->isChecked();
    profile.isReadOnly = m_readOnly->isChecked();
    return profile;
}

QList<ProfileProblem> ProfileForm::problems() const
{
    QList<ProfileProblem> found = checkProfile(profile());
    // The address is judged as it was typed: QUrl mends what a person should see.
    const auto url = parseBaseUrl(m_url->text());
    const bool isNamed =
        std::ranges::find(found, ProfileField::BaseUrl, &ProfileProblem::field) != found.end();
    if (!url && !isNamed) {
        found.append({ ProfileField::BaseUrl, url.error().text });
    }
    return found;
}

QString ProfileForm::typedPassword() const
{
    return m_password->text();
}

void ProfileForm::setTypedPassword(const QString &password)
{
    const QSignalBlocker blocker(m_password);
    m_password->setText(password);
}

bool ProfileForm::isPasswordToBeKept() const
{
    return m_isKeychainUsable && m_keep->isChecked();
}

void ProfileForm::setSecretState(SecretState state)
{
    m_secretState = state;
    showSecretState();
}

void ProfileForm::setKeychainUsable(bool isUsable)
{
    m_isKeychainUsable = isUsable;
    showSecretState();
}

void ProfileForm::setSession(const SessionInfo &session)
{
    m_session = session;
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QString project = m_project->currentText();
    m_project->clear();
    for (const Project &one : session.projects) {
        m_project->addItem(one.code);
    }
    m_project->setCurrentText(project);
    fillOrganisations();
    m_isFilling = wasFilling;
}

void ProfileForm::focusPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

QString ProfileForm::organisationId() const
{
    // An entry of the list stands for its id; what is typed freely is the id itself.
    const int index = m_organisation->findText(m_organisation->currentText());
    return index >= 0 ? m_organisation->itemData(index).toString()
                      : m_organisation->currentText().trimmed();
}

void ProfileForm::fillOrganisations()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QString chosen =
        m_organisation->count() > 0 && !wasFilling ? organisationId() : m_profile.filialId;
    m_organisation->clear();
    m_organisation->addItem(tr("None: the user's own"), QString());
    Profile asked = m_profile;
    asked.projectCode = m_project->currentText();
    QList<Organisation> organisations = organisationsFor(asked, m_session);
    const auto isListed = [&organisations](const QString &id) {
        return std::ranges::find(organisations, id, &Organisation::id) != organisations.end();
    };
    if (!chosen.isEmpty() && !isListed(chosen)) {
        organisations.append({ chosen, m_profile.organisationName });
    }
    for (const Organisation &organisation : std::as_const(organisations)) {
        m_organisation->addItem(organisation.name.isEmpty()
                                    ? organisation.id
                                    //: Organisation and its id: "Chashma · Tashkent (101)"
                                    : tr("%1 (%2)").arg(organisation.name, organisation.id),
                                organisation.id);
    }
    m_organisation->setCurrentIndex(m_organisation->findData(chosen));
    m_isFilling = wasFilling;
}

void ProfileForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of your own authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Certificates (*.pem *.crt *.cer)"));
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void ProfileForm::onEdited()
{
    if (!m_isFilling) {
        if (!isSameSignIn(profile(), m_proven)) {
            m_profile.onlyOrganisation.clear(); // Smartup showed it to another sign-in
        }
        showProblems();
        showOrganisationNote();
        Q_EMIT edited();
    }
}

void ProfileForm::setOnlyOrganisation(const QString &name)
{
    m_profile.onlyOrganisation = name;
    m_proven = profile();
    showOrganisationNote();
    Q_EMIT edited();
}

void ProfileForm::focusWriting()
{
    QWidget *const field = m_readOnly->isChecked() ? static_cast<QWidget *>(m_readOnly)
                                                   : static_cast<QWidget *>(m_organisation);
    field->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::showProblems()
{
    const QList<ProfileProblem> found = problems();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto problem = std::ranges::find(found, row.key(), &ProfileProblem::field);
        const bool isWrong = problem != found.end();
        row->problem->setText(isWrong ? problem->text : QString());
        row->problem->setVisible(isWrong);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, outcomeColour(Outcome::Refused, palette()));
        row->problem->setPalette(colours);
        row->editor->setAccessibleDescription(row->problem->text());
    }
}

void ProfileForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace smartup
