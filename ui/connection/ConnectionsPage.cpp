#include "ui/connection/ConnectionsPage.h"

#include "ui/connection/CheckLadder.h"
#include "ui/connection/ConnectionList.h"
#include "ui/connection/ProfileForm.h"
#include "ui/connection/RemoveConnectionBox.h"
#include "ui/connection/SandboxPanel.h"
#include "ui/connection/WelcomePanel.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ColumnWidth = 760;

QPushButton *button(const QString &name, const QIcon &sign, QWidget *parent)
{
    auto *result = new QPushButton(parent);
    result->setObjectName(name);
    result->setIcon(sign);
    return result;
}

} // namespace

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : Page(parent)
    , m_body(new QStackedWidget(this))
    , m_welcome(new WelcomePanel(this))
    , m_list(new ConnectionList(this))
    , m_add(button(u"connectionAdd"_s, icon(u"list-add"_s), this))
    , m_duplicate(button(u"connectionDuplicate"_s, icon(u"edit-copy"_s), this))
    , m_remove(button(u"connectionRemove"_s, icon(u"list-remove"_s), this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ProfileForm(this))
    , m_use(button(u"connectionUse"_s, {}, this))
    , m_revert(button(u"connectionRevert"_s, icon(u"edit-undo"_s), this))
    , m_save(button(u"connectionSave"_s, icon(u"document-save"_s), this))
    , m_sandbox(new SandboxPanel(this))
    , m_testHeading(new QLabel(this))
    , m_testCost(new QLabel(this))
    , m_test(button(u"connectionTest"_s, icon(u"media-playback-start"_s), this))
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

    connect(m_welcome, &WelcomePanel::assistantChosen, this, &ConnectionsPage::assistantRequested);
    connect(m_welcome, &WelcomePanel::sandboxChosen, this, &ConnectionsPage::sandboxRequested);
    connect(m_welcome, &WelcomePanel::connectChosen, this, &ConnectionsPage::add);
    connect(m_list, &ConnectionList::chosen, this, &ConnectionsPage::select);
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
    makeAction(
        {}, [] { return tr("Set up step by step…"); }, [this] { Q_EMIT assistantRequested(); });
    retranslate();
    fillList();
}

QWidget *ConnectionsPage::makeList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    for (QPushButton *one : { m_add, m_duplicate, m_remove }) {
        layout->addWidget(one);
    }
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
    if (place == "writing"_L1) {
        select(m_activeId);
        m_form->focusWriting();
        return;
    }
    if (m_drafts.saved(place)) {
        select(place);
    }
}

int ConnectionsPage::stagedChanges() const
{
    return m_drafts.count();
}

void ConnectionsPage::saveStagedChanges()
{
    const QStringList ids = m_drafts.ids();
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
    m_drafts.setSaved(profiles);
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
        noteOnlyOrganisation(check.session);
    }
}

/// A connection that names no organisation may write all the same when Smartup has shown that there is only one.
void ConnectionsPage::noteOnlyOrganisation(const SessionInfo &session)
{
    const Profile shown = m_form->profile();
    // What was typed since is another question than the one that was answered.
    const bool isAsked = shown.filialId.isEmpty() && shown.filialCode.isEmpty()
        && isSameSignIn(shown, m_tested.value(m_selectedId));
    const QString only = onlyOrganisationOf(shown, session);
    if (isAsked && only != shown.onlyOrganisation) {
        m_form->setOnlyOrganisation(only);
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
    const QList<Profile> shown = m_drafts.shown();
    m_list->setProfiles(shown, m_activeId);
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
    if (m_drafts.saved(id) && !m_secretStates.contains(id)) {
        Q_EMIT passwordStateWanted(id);
    }
}

void ConnectionsPage::showSelected()
{
    m_list->mark(m_selectedId);
    const auto draft = m_drafts.draft(m_selectedId);
    const Profile profile = m_drafts.current(m_selectedId);
    m_form->setProfile(profile);
    m_form->setTypedPassword(draft ? draft->password : QString());
    const SecretState unasked =
        profile.environment == Environment::Sandbox ? SecretState::NotNeeded : SecretState::Missing;
    m_form->setSecretState(m_secretStates.value(m_selectedId, unasked));
    const ConnectionCheck check = m_checks.value(m_selectedId);
    m_form->setSession(check.session);
    m_ladder->setCheck(check);
    if (draft && !draft->isNew) {
        m_form->showProblems();
    }
    refreshActions();
}

void ConnectionsPage::onEdited()
{
    m_drafts.edit(m_form->profile(), m_form->typedPassword());
    refreshActions();
    Q_EMIT stagedChangesChanged(stagedChanges());
}

void ConnectionsPage::add()
{
    addLike(newConnection());
    m_form->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPage::duplicate()
{
    Profile profile = m_form->profile();
    //: Name of a duplicated connection
    profile.name = tr("%1 (copy)").arg(profile.name);
    profile.isReadOnly = profile.environment != Environment::Sandbox; // as every new one
    addLike(profile);
}

void ConnectionsPage::addLike(const Profile &pattern)
{
    m_selectedId = m_drafts.add(pattern);
    fillList();
    Q_EMIT stagedChangesChanged(stagedChanges());
}

void ConnectionsPage::askRemove()
{
    if (!m_drafts.saved(m_selectedId)) {
        removeSelected();
        return;
    }
    auto *box = new RemoveConnectionBox(m_drafts.saved(m_selectedId)->name, this);
    connect(box, &RemoveConnectionBox::confirmed, this, &ConnectionsPage::removeSelected);
    box->open();
}

void ConnectionsPage::removeSelected()
{
    const QString id = m_selectedId;
    const bool isSaved = m_drafts.saved(id).has_value();
    const auto remove = [this, id, isSaved] {
        m_drafts.drop(id);
        m_secretStates.remove(id);
        m_checks.remove(id);
        m_tested.remove(id);
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
    m_drafts.drop(m_selectedId);
    fillList();
    Q_EMIT stagedChangesChanged(stagedChanges());
}

void ConnectionsPage::saveSelected()
{
    const QString id = m_selectedId;
    const auto before = m_drafts.saved(id);
    const auto draft = m_drafts.draft(id);
    const bool isOtherOrganisation =
        draft && before && !isSameOrganisation(*before, draft->profile);
    if (id == m_activeId && isOtherOrganisation && m_form->problems().isEmpty()) {
        Q_EMIT leaveRequested([this, id] { save(id); });
    } else {
        save(id);
    }
}

bool ConnectionsPage::save(const QString &id)
{
    const auto draft = m_drafts.draft(id);
    if (!draft) {
        return true;
    }
    if (id == m_selectedId ? !m_form->problems().isEmpty()
                           : !checkProfile(draft->profile).isEmpty()) {
        m_form->showProblems();
        return false;
    }
    m_drafts.drop(id);
    const bool isToBeKept = m_form->isPasswordToBeKept();
    Q_EMIT saveRequested(draft->profile);
    if (!draft->password.isEmpty()) {
        Q_EMIT passwordGiven(id, Secret(draft->password), isToBeKept);
    }
    refreshActions();
    Q_EMIT stagedChangesChanged(stagedChanges());
    return true;
}

void ConnectionsPage::test()
{
    m_form->showProblems();
    m_tested.insert(m_selectedId, m_form->profile());
    Q_EMIT testRequested(m_form->profile(), Secret(m_form->typedPassword()));
}

void ConnectionsPage::refreshActions()
{
    const bool isDirty = m_drafts.isDraft(m_selectedId);
    m_save->setEnabled(isDirty);
    m_revert->setEnabled(isDirty);
    m_use->setEnabled(!isDirty && m_drafts.saved(m_selectedId) && m_selectedId != m_activeId);
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
