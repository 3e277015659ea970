#include "ui/connection/SetupAssistant.h"

#include "models/core/VisibleText.h"
#include "models/settings/SettingRules.h"
#include "ui/connection/CheckLadder.h"
#include "ui/connection/ProfileForm.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/SentenceLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Step = 8;
constexpr int WidthInLetters = 110;
constexpr int HeightInLines = 40;
constexpr int IdRole = Qt::UserRole;

std::size_t placeOf(SetupStep step)
{
    return static_cast<std::size_t>(step);
}

QPushButton *namedButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

} // namespace

SetupAssistant::SetupAssistant(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QStackedWidget(this))
    , m_sandbox(namedButton(u"setup/sandbox"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ProfileForm(this))
    , m_ladder(new CheckLadder(this))
    , m_trouble(makeSentenceLabel(u"setup/trouble"_s, this))
    , m_organisationText(makeSentenceLabel(u"setup/organisationText"_s, this))
    , m_organisations(new QListWidget(this))
    , m_settingsText(makeSentenceLabel(u"setup/settingsText"_s, this))
    , m_checkUpText(makeSentenceLabel(u"setup/checkUpText"_s, this))
    , m_checkUpRows(new QPlainTextEdit(this))
    , m_openCheckUp(namedButton(u"setup/openCheckUp"_s, this))
    , m_back(namedButton(u"setup/back"_s, this))
    , m_skip(namedButton(u"setup/skip"_s, this))
    , m_next(namedButton(u"setup/next"_s, this))
{
    setObjectName(u"setupAssistant"_s);
    setWindowTitle(tr("Set up Smartup Desk"));
    m_profile = newConnection();
    m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->setProfile(m_profile);
    m_kept = m_form->profile();

    auto *rail = new QVBoxLayout;
    rail->setSpacing(Step / 2);
    for (const SetupStep step : AllSetupSteps) {
        QLabel *line = makePlainLabel(this);
        line->setObjectName(u"setup/step/%1"_s.arg(placeOf(step)));
        m_rail.at(placeOf(step)) = line;
        rail->addWidget(line);
    }
    m_pages->addWidget(makeConnectPage());
    m_pages->addWidget(makeOrganisationPage());
    m_pages->addWidget(makeSettingsPage());
    m_pages->addWidget(makeCheckUpPage());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Step);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Step);
    layout->addLayout(rail);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
    m_next->setDefault(true);
    m_back->setText(tr("Back"));
    //: button: goes on without what the step does
    m_skip->setText(tr("Skip this step"));

    connect(m_next, &QPushButton::clicked, this, &SetupAssistant::goOn);
    connect(m_skip, &QPushButton::clicked, this, &SetupAssistant::skip);
    connect(m_back, &QPushButton::clicked, this, &SetupAssistant::goBack);
    resize(fontMetrics().averageCharWidth() * WidthInLetters,
           fontMetrics().lineSpacing() * HeightInLines);
    enter(SetupStep::Connect);
}

void SetupAssistant::enter(SetupStep step)
{
    if (m_step == SetupStep::Connect && step == SetupStep::Organisation) {
        // What the later steps did was with another connection, or without one.
        std::fill(m_results.begin() + placeOf(step), m_results.end(), QString());
    }
    m_step = step;
    m_trouble->clear();
    m_pages->setCurrentIndex(static_cast<int>(placeOf(step)));
    refresh();
    switch (step) {
    case SetupStep::Connect:
        m_form->setFocus(Qt::OtherFocusReason);
        break;
    case SetupStep::Organisation:
        fillOrganisations();
        refresh(); // there may be nothing chosen in the new list
        break;
    case SetupStep::Settings:
        m_settingsText->setText(tr("Waiting for the connection…"));
        readSettings();
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    case SetupStep::CheckUp:
        m_checkUpText->setText(tr("Looking…"));
        m_checkUpRows->clear();
        Q_EMIT checkUpWanted();
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void SetupAssistant::goOn()
{
    switch (m_step) {
    case SetupStep::Connect:
        if (m_isSandbox || judgeSetup(m_check) == SetupVerdict::SignedIn) {
            enter(SetupStep::Organisation);
        } else {
            connectNow();
        }
        return;
    case SetupStep::Organisation:
        takeOrganisation();
        enter(SetupStep::Settings);
        return;
    case SetupStep::Settings:
        enter(SetupStep::CheckUp);
        return;
    case SetupStep::CheckUp:
        finish();
        return;
    }
    Q_UNREACHABLE();
}

void SetupAssistant::finish()
{
    if (hasUnsavedForm()) {
        reject(); // which asks
    } else {
        accept();
    }
}

void SetupAssistant::skip()
{
    m_isTesting = false;
    if (m_step == SetupStep::Organisation && !m_isSandbox) {
        save(); // with what the form says
    }
    if (m_results.at(placeOf(m_step)).isEmpty()) {
        note(m_step, tr("Skipped."));
    }
    const std::optional<SetupStep> next = stepAfter(m_step, hasConnection());
    if (!next) {
        finish();
        return;
    }
    if (m_step == SetupStep::Connect && *next == SetupStep::CheckUp) {
        const QString reason = tr("Not possible without a connection.");
        note(SetupStep::Organisation, reason);
        note(SetupStep::Settings, reason);
    }
    enter(*next);
}

void SetupAssistant::goBack()
{
    if (const auto before = stepBefore(m_step, hasConnection())) {
        enter(*before);
    }
}

void SetupAssistant::connectNow()
{
    if (!m_form->problems().isEmpty()) {
        m_form->showProblems();
        return;
    }
    m_profile = m_form->profile();
    m_check = {};
    m_check.profileId = m_profile.id;
    m_isTesting = true;
    m_trouble->clear();
    refresh();
    Q_EMIT testRequested(m_profile, Secret(m_form->typedPassword()));
}

void SetupAssistant::showCheck(const ConnectionCheck &check)
{
    if (check.profileId != m_profile.id || !m_isTesting) {
        return;
    }
    m_check = check;
    m_ladder->setCheck(check);
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_ladder);
    if (!check.session.projects.isEmpty()) {
        m_form->setSession(check.session);
    }
    const SetupVerdict verdict = judgeSetup(check);
    if (verdict == SetupVerdict::Testing) {
        return;
    }
    m_isTesting = false;
    if (verdict == SetupVerdict::SignedIn) {
        //: %1 is a user and the company
        note(SetupStep::Connect, tr("Signed in: %1.").arg(check[CheckStage::SignIn].text));
        enter(SetupStep::Organisation);
    } else {
        note(SetupStep::Connect, tr("The test failed; the steps below the form say where."));
    }
}

void SetupAssistant::startSandbox()
{
    m_isSandbox = true;
    m_isTesting = false;
    note(SetupStep::Connect, tr("The sandbox is being started…"));
    Q_EMIT sandboxRequested(); // setConnected() comes at once when it is running
}

void SetupAssistant::setConnected(const Profile &profile)
{
    const bool isOurs = m_isSandbox ? profile.environment == Environment::Sandbox
                                    : m_isSaved && profile.id == m_profile.id;
    if (!isOurs) {
        return;
    }
    m_isConnected = true;
    m_trouble->clear();
    if (m_isSandbox) {
        m_profile = profile;
        note(SetupStep::Connect, tr("The sandbox is running; signed in as %1.").arg(profile.login));
        if (m_step == SetupStep::Connect) {
            enter(SetupStep::Organisation);
        } else if (m_step == SetupStep::Organisation) {
            fillOrganisations();
        }
    }
    if (m_step == SetupStep::Settings) {
        readSettings();
    }
}

void SetupAssistant::showTrouble(const Error &error)
{
    m_trouble->setText(visibleLines(error.text + u'\n' + error.remedy).trimmed());
    refresh();
}

void SetupAssistant::setKeychainUsable(bool isUsable)
{
    m_form->setKeychainUsable(isUsable);
}

void SetupAssistant::fillOrganisations()
{
    m_organisations->clear();
    m_organisations->setVisible(!m_isSandbox);
    if (m_isSandbox) {
        m_organisationText->setText(
            m_isConnected ? tr("The sample company works in “%1”. With a real Smartup you choose "
                               "the organisation here.")
                                .arg(m_profile.organisationName)
                          : tr("Waiting for the connection…"));
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_organisationText->setText(
        tr("In which organisation does this connection work? Settings, documents and the log are "
           "those of one organisation."));
    const QString proposed = proposedOrganisation(m_profile, m_check.session);
    const QList<Organisation> organisations = organisationsFor(m_profile, m_check.session);
    for (const Organisation &organisation : organisations) {
        auto *item = new QListWidgetItem(visibleText(organisation.name), m_organisations);
        item->setData(IdRole, organisation.id);
        if (organisation.id == proposed) {
            m_organisations->setCurrentItem(item);
        }
    }
    m_organisations->setFocus(Qt::OtherFocusReason);
}

void SetupAssistant::takeOrganisation()
{
    if (m_isSandbox) {
        note(SetupStep::Organisation, m_profile.organisationName);
        return;
    }
    m_profile.filialId = m_organisations->selectedItems().constFirst()->data(IdRole).toString();
    const QList<Organisation> organisations = organisationsFor(m_profile, m_check.session);
    const auto chosen = std::ranges::find(organisations, m_profile.filialId, &Organisation::id);
    m_profile.organisationName = chosen == organisations.end() ? QString() : chosen->name;
    note(SetupStep::Organisation,
         tr("“%1”; the connection is saved.").arg(m_profile.organisationName));
    save();
}

void SetupAssistant::save()
{
    const QString password = m_form->typedPassword();
    if (m_profile.filialId.isEmpty() && m_profile.filialCode.isEmpty()) {
        m_profile.onlyOrganisation = onlyOrganisationOf(m_profile, m_check.session);
    }
    m_isSaved = true;
    m_isConnected = false;
    Q_EMIT saveRequested(m_profile);
    if (!password.isEmpty()) {
        Q_EMIT passwordGiven(m_profile.id, Secret(password), m_form->isPasswordToBeKept());
    }
    Q_EMIT useRequested(m_profile.id);
    // Whoever goes back finds what was chosen, and the password that was typed.
    m_form->setProfile(m_profile);
    m_form->setTypedPassword(password);
    m_kept = m_form->profile();
    m_keptPassword = password;
}

void SetupAssistant::readSettings()
{
    if (m_isConnected) {
        m_isReading = true;
        m_settingsText->setText(tr("Reading the integration settings…"));
        Q_EMIT settingsWanted();
    }
}

void SetupAssistant::showSettings(const IntegrationSettings &settings)
{
    if (!std::exchange(m_isReading, false)) {
        return; // asked for by somebody else
    }
    const QList<SettingFinding> advice = adviseOnSettings(settings);
    QStringList lines { tr("The integration settings were read; nothing was changed.") };
    for (const SettingFinding &finding : advice) {
        lines.append(finding.text);
    }
    m_settingsText->setText(visibleLines(lines.join(u"\n\n"_s)));
    const int count = static_cast<int>(advice.size());
    note(SetupStep::Settings,
         advice.isEmpty() ? tr("Read; they hold nothing to be warned of.")
                          : tr("Read; %n thing(s) should be looked at.", nullptr, count));
}

void SetupAssistant::showSettingsError(const Error &error)
{
    if (!std::exchange(m_isReading, false)) {
        return;
    }
    m_settingsText->setText(visibleLines(error.text + u'\n' + error.remedy).trimmed());
    note(SetupStep::Settings, tr("Could not be read."));
}

void SetupAssistant::showCheckUp(const QList<CheckUpRow> &rows)
{
    if (m_step != SetupStep::CheckUp) {
        return;
    }
    QList<CheckUpRow> shown = rows;
    shown.removeIf([](const CheckUpRow &row) { return row.state == CheckUpState::Good; });
    const int count = static_cast<int>(shown.size());
    const QString found = shown.isEmpty() ? tr("All is well.")
                                          : tr("%n thing(s) should be looked at.", nullptr, count);
    m_checkUpText->setText(found);
    m_checkUpRows->setPlainText(visibleLines(checkUpText(shown).join(u'\n')));
    note(SetupStep::CheckUp, found);
}

void SetupAssistant::note(SetupStep step, const QString &result)
{
    m_results.at(placeOf(step)) = visibleText(result);
    refresh();
}

void SetupAssistant::refresh()
{
    for (const SetupStep step : AllSetupSteps) {
        QLabel *line = m_rail.at(placeOf(step));
        const QString &result = m_results.at(placeOf(step));
        const int number = static_cast<int>(placeOf(step)) + 1;
        line->setText(
            result.isEmpty()
                //: number and name of a step of the assistant
                ? tr("%1. %2").arg(QString::number(number), setupStepName(step))
                //: number and name of a step of the assistant, and what it did
                : tr("%1. %2: %3").arg(QString::number(number), setupStepName(step), result));
        QFont font = line->font();
        font.setBold(step == m_step);
        line->setFont(font);
    }
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_back->setEnabled(stepBefore(m_step, hasConnection()).has_value());
    const bool isLast = !stepAfter(m_step, hasConnection());
    m_skip->setVisible(!isLast);
    const bool mustChoose = m_step == SetupStep::Organisation && !m_isSandbox
        && m_organisations->selectedItems().isEmpty();
    const bool mustWait =
        m_step == SetupStep::Connect && (m_isTesting || (m_isSandbox && !m_isConnected));
    m_next->setEnabled(!mustChoose && !mustWait);
    m_next->setText(isLast                             ? tr("Finish")
                        : m_step == SetupStep::Connect ? tr("Connect")
                                                       : tr("Next"));
}

bool SetupAssistant::hasUnsavedForm() const
{
    return m_form->profile() != m_kept || m_form->typedPassword() != m_keptPassword;
}

void SetupAssistant::reject()
{
    if (!hasUnsavedForm()) {
        QDialog::reject();
    } else if (!m_question) {
        m_question = LeaveGuard::open(
            this,
            { tr("The connection is not saved yet."), tr("Save the connection"),
              tr("Discard what was typed") },
            [this] {
                m_profile = m_form->profile();
                if (m_form->problems().isEmpty()) {
                    save();
                    QDialog::reject();
                } else {
                    enter(SetupStep::Connect);
                    m_form->showProblems();
                }
            },
            [this] { QDialog::reject(); });
    }
}

} // namespace smartup
