#include "ui/connection/ConnectionsPage.h"

#include "ui/connection/CheckLadder.h"
#include "ui/connection/ProfileForm.h"
#include "ui/connection/SandboxPanel.h"
#include "ui/connection/WelcomePanel.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SteadyInput.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QUuid>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ColumnWidth = 760;

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *result = new QPushButton(parent);
    result->setObjectName(name);
    return result;
}

} // namespace

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : Page(parent)
    , m_body(new QStackedWidget(this))
    , m_welcome(new WelcomePanel(this))
    , m_list(new QListWidget(this))
    , m_add(button(u"connectionAdd"_s, this))
    , m_duplicate(button(u"connectionDuplicate"_s, this))
    , m_remove(button(u"connectionRemove"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ProfileForm(this))
    , m_use(button(u"connectionUse"_s, this))
    , m_revert(button(u"connectionRevert"_s, this))
    , m_save(button(u"connectionSave"_s, this))
    , m_sandbox(new SandboxPanel(this))
    , m_testHeading(new QLabel(this))
    , m_testCost(new QLabel(this))
    , m_test(button(u"connectionTest"_s, this))
    , m_ladder(new CheckLadder(this))
{
    setObjectName(u"connectionsPage"_s);
    m_body->addWidget(m_welcome);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"connectionsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({ letter * 30, letter * 120 });
    m_body->addWidget(splitter);
    content()->addWidget(m_body);

    connect(m_welcome, &WelcomePanel::sandboxChosen, this, &ConnectionsPage::sandboxRequested);
    connect(m_welcome, &WelcomePanel::connectChosen, this, &ConnectionsPage::add);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) {
            select(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::add);
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionsPage::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsPage::askRemove);
    connect(m_form, &ProfileForm::edited, this, &ConnectionsPage::onEdited);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(m_selectedId); });
    connect(m_revert, &QPushButton::clicked, this, &ConnectionsPage::revert);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsPage::saveSelected);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsPage::test);
    connect(m_sandbox, &SandboxPanel::startRequested, this, &ConnectionsPage::sandboxRequested);
    connect(m_sandbox, &SandboxPanel::beginAnewRequested, this, [this] {
        const auto beginAnew = [this] { Q_EMIT sandboxAnewRequested(); };
        if (m_activeId == m_sandboxId) {
            Q_EMIT leaveRequested(beginAnew);
        } else {
            beginAnew();
        }
    });
    connect(m_sandbox, &SandboxPanel::quirksChosen, this, &ConnectionsPage::quirksChosen);
    for (QPushButton *button : { m_add, m_duplicate, m_remove, m_use, m_revert, m_save, m_test }) {
        QAction *action = makeAction(
            button == m_save ? QKeySequence(QKeySequence::Save) : QKeySequence(),
            [button] { return button->text(); }, [button] { button->click(); });
        m_buttonActions.append({ button, action });
    }
    retranslate();
    fillList();
}

QWidget *ConnectionsPage::makeList()
{
    m_list->setObjectName(u"connectionList"_s);
    m_list->setWordWrap(true);
    keepCurrentMarked(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    for (QPushButton *one : { m_add, m_duplicate, m_remove }) {
        layout->addWidget(one);
    }
    m_add->setIcon(icon(u"list-add"_s));
    m_duplicate->setIcon(icon(u"edit-copy"_s));
    m_remove->setIcon(icon(u"list-remove"_s));
    return side;
}

QWidget *ConnectionsPage::makeDetail()
{
    m_testHeading->setTextFormat(Qt::PlainText);
    QFont bold = m_testHeading->font();
    bold.setBold(true);
    m_testHeading->setFont(bold);
    m_testCost->setTextFormat(Qt::PlainText);
    m_testCost->setWordWrap(true);
    m_test->setIcon(icon(u"media-playback-start"_s));
    m_save->setIcon(icon(u"document-save"_s));
    m_revert->setIcon(icon(u"edit-undo"_s));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_use);
    bar->addStretch(1);
    bar->addWidget(m_revert);
    bar->addWidget(m_save);
    auto *column = new QWidget(this);
    column->setMaximumWidth(ColumnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(8, 0, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_form);
    layout->addLayout(bar);
    layout->addWidget(m_testHeading);
    layout->addWidget(m_testCost);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addWidget(m_ladder);
    layout->addWidget(m_sandbox);
    layout->addStretch(1);

    // The column stays at the left where there is more room than it takes.
    auto *room = new QWidget(this);
    auto *roomLayout = new QHBoxLayout(room);
    roomLayout->setContentsMargins(0, 0, 0, 0);
    roomLayout->addWidget(column, 1);
    roomLayout->addStretch(0);
    m_scroll->setObjectName(u"connectionScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it would be a stop of Tab that shows nothing
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setWidget(room);
    return m_scroll;
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

QString ConnectionsPage::saveActionText() const
{
    return tr("Save the connections");
}

void ConnectionsPage::openPlace(const QString &place)
{
    if (place == "password"_L1) {
        select(m_activeId);
        m_form->focusPassword();
        return;
    }
    if (saved(place)) {
        select(place);
    }
}

std::optional<Profile> ConnectionsPage::saved(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

int ConnectionsPage::stagedChanges() const
{
    return static_cast<int>(m_drafts.size());
}

void ConnectionsPage::saveStagedChanges()
{
    const QStringList ids = m_drafts.keys();
    for (const QString &id : ids) {
        if (!save(id)) {
            select(id);
            m_form->showProblems();
            Q_EMIT stagedChangesSaved(false);
            return;
        }
    }
    Q_EMIT stagedChangesSaved(true);
}

void ConnectionsPage::discardStagedChanges()
{
    m_drafts.clear();
    fillList();
    Q_EMIT stagedChangesChanged(0);
}

void ConnectionsPage::setProfiles(const QList<Profile> &profiles, const QString &activeId)
{
    m_profiles = profiles;
    m_activeId = activeId;
    fillList();
}

void ConnectionsPage::setSecretState(const QString &id, SecretState state)
{
    m_secretStates.insert(id, state);
    if (id == m_selectedId) {
        m_form->setSecretState(state);
    }
}

void ConnectionsPage::showKeychainError(const Error &error)
{
    m_form->setKeychainUsable(false);
    messageBar()->show({ MessageBar::Kind::Warning, error.text, error.remedy, error.raw, {}, {} });
}

void ConnectionsPage::showCheck(const ConnectionCheck &check)
{
    m_checks.insert(check.profileId, check);
    if (check.profileId != m_selectedId) {
        return;
    }
    m_ladder->setCheck(check);
    // The step under way, or the one that failed, is what somebody waits for.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_ladder);
    if (!check.session.projects.isEmpty()) {
        m_form->setSession(check.session);
    }
}

void ConnectionsPage::setSandbox(const QString &profileId, const QUrl &url)
{
    m_sandboxId = profileId;
    m_sandbox->setAddress(url);
    refreshActions();
}

void ConnectionsPage::setQuirks(const QList<QuirkChoice> &quirks)
{
    m_sandbox->setQuirks(quirks);
    if (QWidget *first = m_sandbox->firstToReach(); first != nullptr) {
        setTabOrder(m_test, first);
    }
}

void ConnectionsPage::fillList()
{
    QList<Profile> shown = m_profiles;
    for (const Draft &draft : std::as_const(m_drafts)) {
        if (draft.isNew) {
            shown.append(draft.profile);
        }
    }
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Profile &profile : std::as_const(shown)) {
            const QString word = environmentName(profile.environment);
            auto *item = new QListWidgetItem(
                icon(u"flag"_s, environmentColour(profile.environment)),
                //: Connection in the list: its name, below it the environment
                tr("%1\n%2").arg(profile.name.isEmpty() ? tr("New connection") : profile.name,
                                 word),
                m_list);
            item->setData(Qt::UserRole, profile.id);
            if (profile.id == m_activeId) {
                QFont bold = m_list->font();
                bold.setBold(true);
                item->setFont(bold);
                //: Connection in the list, for screen readers
                item->setData(Qt::AccessibleTextRole, tr("%1, %2, in use").arg(profile.name, word));
            }
        }
    }
    m_body->setCurrentIndex(shown.isEmpty() ? 0 : 1);
    if (shown.isEmpty()) {
        m_selectedId.clear();
        return;
    }
    const auto isShown = [&shown](const QString &id) {
        return std::ranges::find(shown, id, &Profile::id) != shown.end();
    };
    if (!isShown(m_selectedId)) {
        m_selectedId = isShown(m_activeId) ? m_activeId : shown.constFirst().id;
    }
    showSelected();
}

void ConnectionsPage::select(const QString &id)
{
    if (id.isEmpty()) {
        return;
    }
    m_selectedId = id;
    showSelected();
    if (saved(id) && !m_secretStates.contains(id)) {
        Q_EMIT passwordStateWanted(id);
    }
}

void ConnectionsPage::showSelected()
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == m_selectedId) {
                m_list->setCurrentRow(row);
            }
        }
    }
    const auto draft = m_drafts.constFind(m_selectedId);
    const bool isDraft = draft != m_drafts.constEnd();
    const Profile profile = isDraft ? draft->profile : saved(m_selectedId).value_or(Profile());
    m_form->setProfile(profile);
    m_form->setTypedPassword(isDraft ? draft->password : QString());
    const SecretState unasked =
        profile.environment == Environment::Sandbox ? SecretState::NotNeeded : SecretState::Missing;
    m_form->setSecretState(m_secretStates.value(m_selectedId, unasked));
    const ConnectionCheck check = m_checks.value(m_selectedId);
    m_form->setSession(check.session);
    m_ladder->setCheck(check);
    if (isDraft && !draft->isNew) {
        m_form->showProblems();
    }
    refreshActions();
}

void ConnectionsPage::onEdited()
{
    const Profile edited = m_form->profile();
    const QString password = m_form->typedPassword();
    const auto before = saved(m_selectedId);
    if (before == edited && password.isEmpty()) {
        m_drafts.remove(m_selectedId);
    } else {
        m_drafts.insert(m_selectedId, { edited, password, !before });
    }
    refreshActions();
    Q_EMIT stagedChangesChanged(stagedChanges());
}

void ConnectionsPage::add()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.baseUrl = QUrl(u"https://smartup.online"_s);
    profile.projectCode = u"trade"_s;
    m_drafts.insert(profile.id, { profile, {}, true });
    m_selectedId = profile.id;
    fillList();
    m_form->setFocus(Qt::OtherFocusReason);
    Q_EMIT stagedChangesChanged(stagedChanges());
}

void ConnectionsPage::duplicate()
{
    Profile profile = m_form->profile();
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    //: Name of a duplicated connection
    profile.name = tr("%1 (copy)").arg(profile.name);
    m_drafts.insert(profile.id, { profile, {}, true });
    m_selectedId = profile.id;
    fillList();
    Q_EMIT stagedChangesChanged(stagedChanges());
}

void ConnectionsPage::askRemove()
{
    if (!saved(m_selectedId)) {
        removeSelected();
        return;
    }
    auto *box = new QMessageBox(this);
    box->setObjectName(u"removeConnection"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove a connection"));
    box->setText(tr("The connection “%1” and its password are removed from this computer.")
                     .arg(saved(m_selectedId)->name));
    box->setInformativeText(tr("Nothing changes in Smartup. The log keeps what it has."));
    auto *remove = box->addButton(tr("Remove the connection"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"removeConfirm"_s);
    auto *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, &ConnectionsPage::removeSelected);
    box->open();
}

void ConnectionsPage::removeSelected()
{
    const QString id = m_selectedId;
    const bool isSaved = saved(id).has_value();
    const auto remove = [this, id, isSaved] {
        m_drafts.remove(id);
        m_secretStates.remove(id);
        m_checks.remove(id);
        if (isSaved) {
            Q_EMIT removeRequested(id);
        } else {
            fillList();
        }
        Q_EMIT stagedChangesChanged(stagedChanges());
    };
    if (id == m_activeId) {
        Q_EMIT leaveRequested(remove);
    } else {
        remove();
    }
}

void ConnectionsPage::revert()
{
    m_drafts.remove(m_selectedId);
    fillList();
    Q_EMIT stagedChangesChanged(stagedChanges());
}

void ConnectionsPage::saveSelected()
{
    const QString id = m_selectedId;
    const auto before = saved(id);
    const bool isOtherOrganisation =
        m_drafts.contains(id) && before && !isSameOrganisation(*before, m_drafts.value(id).profile);
    if (id == m_activeId && isOtherOrganisation && m_form->problems().isEmpty()) {
        Q_EMIT leaveRequested([this, id] { save(id); });
    } else {
        save(id);
    }
}

bool ConnectionsPage::save(const QString &id)
{
    if (!m_drafts.contains(id)) {
        return true;
    }
    const Draft draft = m_drafts.value(id);
    if (id == m_selectedId ? !m_form->problems().isEmpty()
                           : !checkProfile(draft.profile).isEmpty()) {
        m_form->showProblems();
        return false;
    }
    m_drafts.remove(id);
    const bool isToBeKept = m_form->isPasswordToBeKept();
    Q_EMIT saveRequested(draft.profile);
    if (!draft.password.isEmpty()) {
        Q_EMIT passwordGiven(id, Secret(draft.password), isToBeKept);
    }
    refreshActions();
    Q_EMIT stagedChangesChanged(stagedChanges());
    return true;
}

void ConnectionsPage::test()
{
    m_form->showProblems();
    Q_EMIT testRequested(m_form->profile(), Secret(m_form->typedPassword()));
}

void ConnectionsPage::refreshActions()
{
    const bool isDirty = m_drafts.contains(m_selectedId);
    m_save->setEnabled(isDirty);
    m_revert->setEnabled(isDirty);
    m_use->setEnabled(!isDirty && saved(m_selectedId) && m_selectedId != m_activeId);
    m_use->setText(m_selectedId == m_activeId ? tr("In use") : tr("Use this connection"));
    for (const auto &[button, action] : std::as_const(m_buttonActions)) {
        action->setText(button->text());
        action->setEnabled(button->isEnabled());
    }
    m_sandbox->setVisible(!m_sandboxId.isEmpty() && m_selectedId == m_sandboxId);
}

void ConnectionsPage::retranslate()
{
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("Add"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove…"));
    m_revert->setText(tr("Revert"));
    m_save->setText(tr("Save"));
    // What a test has said stays in the language it was said in: better none than half of it.
    for (ConnectionCheck &check : m_checks) {
        check.steps = {};
    }
    m_testHeading->setText(tr("Test of the connection"));
    m_testCost->setText(connectionCheckCost());
    m_test->setText(tr("Test"));
    if (!m_selectedId.isEmpty()) {
        fillList();
    }
    refreshActions();
}

} // namespace smartup
