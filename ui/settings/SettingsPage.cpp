#include "ui/settings/SettingsPage.h"

#include "ui/settings/CodeCountStrip.h"
#include "ui/settings/ConflictView.h"
#include "ui/settings/SaveBar.h"
#include "ui/settings/SettingEditor.h"
#include "ui/settings/SettingGroup.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/SteadyInput.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString connectionsLink()
{
    return u"connections"_s;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : Page(parent)
    , m_search(new QLineEdit(this))
    , m_noMatch(new QLabel(this))
    , m_navigation(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
    , m_body(new QStackedWidget(this))
    , m_placeholder(new QWidget(this))
    , m_placeholderText(makeSentence({}, m_placeholder))
    , m_placeholderRemedy(makeRemark({}, m_placeholder))
    , m_placeholderAction(new QPushButton(m_placeholder))
    , m_editors(new QWidget(this))
    , m_saveBar(new SaveBar(this))
    , m_reload(new QPushButton(this))
{
    setObjectName(u"settingsPage"_s);
    m_search->setObjectName(u"settings/search"_s);
    m_search->setClearButtonEnabled(true);
    m_noMatch->setObjectName(u"settings/noMatch"_s);
    m_noMatch->setWordWrap(true);
    m_navigation->setObjectName(u"settings/navigation"_s);
    m_navigation->setSpacing(4);
    keepCurrentMarked(m_navigation);
    m_sections->setObjectName(u"settings/sections"_s);
    m_placeholderText->setObjectName(u"settings/placeholder"_s);
    m_placeholderRemedy->setObjectName(u"settings/placeholderRemedy"_s);
    m_placeholderAction->setObjectName(u"settings/placeholderAction"_s);
    m_reload->setObjectName(u"settings/reload"_s);
    m_reload->setIcon(icon(u"view-refresh"_s));
    headerActions()->addWidget(m_reload);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_noMatch);
    left->addWidget(m_navigation, 1);
    auto *columns = new QHBoxLayout(m_editors);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addWidget(m_sections, 1);

    auto *placeholder = new QVBoxLayout(m_placeholder);
    placeholder->addStretch(1);
    for (QLabel *label : { m_placeholderText, m_placeholderRemedy }) {
        label->setAlignment(Qt::AlignHCenter); // a label that wraps needs the whole width
        placeholder->addWidget(label);
    }
    placeholder->addWidget(m_placeholderAction, 0, Qt::AlignHCenter);
    placeholder->addStretch(2);

    m_body->addWidget(m_placeholder);
    m_body->addWidget(m_editors);
    content()->addWidget(m_body, 1);
    content()->addWidget(m_saveBar);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_navigation, &QListWidget::currentRowChanged, m_sections,
            &QStackedWidget::setCurrentIndex);
    connect(m_placeholderAction, &QPushButton::clicked, this, [this] {
        if (m_state == State::NotConnected) {
            Q_EMIT linkActivated(connectionsLink());
        } else {
            reload();
        }
    });
    connect(m_reload, &QPushButton::clicked, this, &SettingsPage::reload);
    connect(m_saveBar, &SaveBar::saveRequested, this, &SettingsPage::save);
    connect(m_saveBar, &SaveBar::revertRequested, this, &SettingsPage::discardStagedChanges);
    connect(m_saveBar, &SaveBar::changeActivated, this, &SettingsPage::reveal);
    makeKeys();
    retranslate();
}

void SettingsPage::makeKeys()
{
    makeAction(
        QKeySequence::Save, [] { return tr("Save to Smartup"); }, [this] { save(); });
    makeAction(
        QKeySequence::Refresh, [] { return tr("Read the settings again"); }, [this] { reload(); });
    makeAction(
        QKeySequence::Undo, [] { return tr("Take back the last edit"); },
        [this] {
            if (canEdit() && m_draft.undo()) {
                refresh();
            }
        });
    makeAction(
        QKeySequence(Qt::CTRL | Qt::Key_Y), [] { return tr("Make the edit again"); },
        [this] {
            if (canEdit() && m_draft.redo()) {
                refresh();
            }
        });
    makeAction(
        QKeySequence::Find, [] { return tr("Find a setting"); },
        [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    auto *clear = new QShortcut(Qt::Key_Escape, m_search);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::openPlace(const QString &place)
{
    if (const auto page = settingPageFromKey(place); page.has_value()) {
        m_search->clear();
        m_navigation->setCurrentRow(static_cast<int>(*page));
    } else if (const auto ref = settingFromKey(place); ref.has_value()) {
        reveal(*ref);
    }
}

int SettingsPage::stagedChanges() const
{
    return static_cast<int>(m_draft.changes().size());
}

void SettingsPage::saveStagedChanges()
{
    m_isGuardWaiting = true;
    save();
}

void SettingsPage::discardStagedChanges()
{
    if (m_state != State::Saving && m_draft.revertAll()) {
        closeConflict();
        refresh();
    }
}

void SettingsPage::setConnection(const Profile &profile)
{
    closeConflict();
    messageBar()->clear();
    answerGuard(false);
    if (profile.id.isEmpty()) {
        if (m_draft.changes().isEmpty()) {
            m_draft.clear();
        }
        setState(State::NotConnected);
        return;
    }
    if (!isSameOrganisation(profile, m_owner)) {
        m_draft.clear();
        setFigures({});
        setStatuses({});
        m_codeCount.reset();
    }
    m_isCounting = false; // an answer to the former connection does not come any more
    m_owner = profile;
    setState(State::NotLoaded);
    Q_EMIT codeCountWanted();
    if (isVisible()) {
        Q_EMIT figuresWanted();
        reload();
    }
}

void SettingsPage::showSettings(const IntegrationSettings &stored)
{
    messageBar()->clear();
    if (m_draft.changes().isEmpty()) {
        m_draft.load(stored);
    } else {
        m_draft.rebase(stored);
    }
    setState(State::Ready);
}

void SettingsPage::setFigures(const OverviewFigures &figures)
{
    m_figures = figures;
    for (const SettingGroup *group : std::as_const(m_groups)) {
        group->editor()->showFigures(figures);
    }
}

void SettingsPage::setStatuses(const StatusFigures &figures)
{
    m_statuses = figures;
    for (const SettingGroup *group : std::as_const(m_groups)) {
        group->editor()->showStatuses(figures);
    }
}

void SettingsPage::showCodeCount(const CodeCount &count)
{
    m_isCounting = false;
    if (!m_codeCount || m_codeCount->countedAt <= count.countedAt) {
        m_codeCount = count;
    }
    refreshCodeCount();
}

void SettingsPage::showCodeCountError(const Error &error)
{
    m_isCounting = false;
    refreshCodeCount();
    messageBar()->showError(error);
}

void SettingsPage::showLoadError(const Error &error)
{
    m_loadError = error;
    messageBar()->showError(error, tr("Open connections"), connectionsLink());
    setState(m_draft.isLoaded() ? State::Ready : State::LoadFailed);
}

void SettingsPage::showSaved(const SettingsSaved &saved)
{
    m_draft.load(saved.stored);
    setState(State::Ready);

    QStringList notTaken;
    for (const SettingChange &change : settingChanges(saved.sent, saved.stored)) {
        notTaken.append(changeText(change));
    }
    QStringList theirs;
    for (const SettingChange &change : saved.theirChanges) {
        theirs.append(changeText(change));
    }
    if (!notTaken.isEmpty()) {
        messageBar()->show(
            { MessageBar::Kind::Warning,
              tr("Smartup accepted the settings but stored other values than were sent."),
              tr("The page shows what is stored. Check whether it is what you want."),
              notTaken.join(u'\n'),
              {},
              {} });
    } else if (!theirs.isEmpty()) {
        messageBar()->show({ MessageBar::Kind::Information,
                             tr("Saved. Somebody else had changed other settings meanwhile; their "
                                "changes are kept."),
                             {},
                             theirs.join(u'\n'),
                             {},
                             {} });
    } else {
        messageBar()->show({ MessageBar::Kind::Success,
                             tr("Saved. The page shows what Smartup has stored."),
                             {},
                             {},
                             {},
                             {} });
    }
    answerGuard(true);
}

void SettingsPage::showSaveError(const Error &error)
{
    messageBar()->showError(error);
    setState(m_draft.isLoaded() ? State::Ready : State::NotLoaded);
    answerGuard(false);
}

void SettingsPage::showConflict(const IntegrationSettings &base,
                                const IntegrationSettings &theirs,
                                const IntegrationSettings &mine)
{
    // The draft keeps its base until every setting is decided: a save without a decision finds the
    // same conflict again instead of writing over somebody's values.
    const SettingsMerge merge = mergeSettings(base, theirs, mine);
    setState(State::Ready);
    closeConflict();
    m_theirs = theirs;
    m_conflict = new ConflictView(merge.conflicts, m_body);
    connect(m_conflict, &ConflictView::cancelled, this, &SettingsPage::closeConflict);
    connect(m_conflict, &ConflictView::decided, this, &SettingsPage::takeConflictDecision);
    m_body->addWidget(m_conflict);
    m_body->setCurrentWidget(m_conflict);
    m_conflict->setFocus(Qt::OtherFocusReason);
    m_saveBar->setEnabled(false);
    answerGuard(false);
}

void SettingsPage::takeConflictDecision(const QList<SettingRef> &keepTheirs)
{
    closeConflict();
    m_draft.rebase(m_theirs);
    for (const SettingRef ref : keepTheirs) {
        m_draft.revert(ref);
    }
    refresh();
    save();
}

void SettingsPage::closeConflict()
{
    if (!m_conflict.isNull()) {
        m_body->removeWidget(m_conflict);
        m_conflict->deleteLater();
        m_conflict.clear();
        m_body->setCurrentWidget(m_draft.isLoaded() ? m_editors : m_placeholder);
    }
    m_saveBar->setEnabled(true);
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_noMatch->setText(tr("No setting is found by these words. Esc clears them."));
    m_navigation->setAccessibleName(tr("Pages of the settings"));
    m_reload->setText(tr("Read again"));
    m_reload->setToolTip(tr("Reads the settings from Smartup once more; your edits stay (F5)."));
    m_saveBar->retranslate();
    closeConflict();
    rebuildSections();
    refreshPlaceholder();
    refresh();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT figuresWanted();
    if (m_state == State::NotLoaded) {
        reload();
    }
}

void SettingsPage::rebuildSections()
{
    // Every text of an editor comes from the catalogue: a new language is a new set of editors over
    // the same draft.
    const int current = qMax(0, m_navigation->currentRow());
    while (m_sections->count() > 0) {
        QWidget *old = m_sections->widget(0);
        m_sections->removeWidget(old);
        old->deleteLater();
    }
    m_groups.clear();
    m_navigation->clear();
    for (const SettingPage page : AllSettingPages) {
        m_sections->addWidget(makeSection(page));
        m_navigation->addItem(settingPageName(page));
    }
    m_navigation->setCurrentRow(current);
    const int width = m_navigation->sizeHintForColumn(0)
        + 4 * m_navigation->fontMetrics().averageCharWidth() + 2 * m_navigation->frameWidth();
    const int searchWidth =
        m_search->fontMetrics().horizontalAdvance(m_search->placeholderText() + u"    "_s);
    m_navigation->setFixedWidth(qMax(width, searchWidth));
    m_search->setFixedWidth(m_navigation->width());
    m_noMatch->setFixedWidth(m_navigation->width());
    search(m_search->text());
}

QWidget *SettingsPage::makeSection(SettingPage page)
{
    // The column of text keeps to the left and grows no wider than it is read with ease.
    auto *inner = new QWidget;
    auto *column = new QWidget(inner);
    column->setMaximumWidth(readableWidth(column));
    auto *sides = new QHBoxLayout(inner);
    sides->setContentsMargins(0, 0, 8, 0);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const QList<QList<SettingRef>> groups = settingGroups(page);
    for (const QList<SettingRef> &refs : groups) {
        auto *group = new SettingGroup(refs, column);
        connect(group->editor(), &SettingEditor::edited, this,
                [this](const QList<SettingRef> &edited, const QString &value) {
                    m_draft.edit(edited, value);
                    refresh();
                });
        connect(group->editor(), &SettingEditor::revertRequested, this, [this](SettingRef ref) {
            m_draft.revert(ref);
            refresh();
            groupOf(ref)->editor()->focusSetting(ref);
        });
        group->editor()->showFigures(m_figures);
        group->editor()->showStatuses(m_statuses);
        if (group->codeCount() != nullptr) {
            connect(group->codeCount(), &CodeCountStrip::countRequested, this, [this] {
                m_isCounting = true;
                refreshCodeCount();
                Q_EMIT codeCountRequested();
            });
        }
        layout->addWidget(group);
        m_groups.append(group);
    }
    auto *revert = new QPushButton(tr("Revert this page"), column);
    revert->setObjectName(u"settings/revert/"_s + settingPageKey(page));
    connect(revert, &QPushButton::clicked, this, [this, page] {
        m_draft.revert(page);
        refresh();
    });
    layout->addWidget(revert, 0, Qt::AlignLeft);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(m_sections);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it would be a stop of Tab that shows nothing
    scroll->setWidget(inner);
    return scroll;
}

void SettingsPage::setState(State state)
{
    m_state = state;
    refreshPlaceholder();
    refresh();
}

void SettingsPage::refresh()
{
    m_findings = m_draft.isLoaded() ? judgeSettings(m_draft.saved(), m_draft.edited())
                                    : QList<SettingFinding>();
    for (SettingGroup *group : std::as_const(m_groups)) {
        group->showDraft(m_draft, m_findings);
    }
    refreshNavigation();
    refreshCodeCount();
    const QList<SettingChange> changes = m_draft.changes();
    m_saveBar->setChanges(changes);
    m_saveBar->setBlocked(hasErrors(m_findings));
    m_saveBar->setSaving(m_state == State::Saving);
    m_editors->setEnabled(m_state == State::Ready);
    m_reload->setEnabled(m_state == State::Ready || m_state == State::LoadFailed
                         || m_state == State::NotLoaded);
    if (m_reportedChanges != stagedChanges()) {
        m_reportedChanges = stagedChanges();
        Q_EMIT stagedChangesChanged(m_reportedChanges);
    }
}

void SettingsPage::refreshPlaceholder()
{
    QString text;
    QString remedy;
    QString action;
    switch (m_state) {
    case State::NotConnected:
        text = tr("No connection is open, so there are no settings to show.");
        remedy = tr("Choose a connection, or start the sandbox to practise on.");
        action = tr("Open connections");
        break;
    case State::NotLoaded:
        text = tr("The settings have not been read yet.");
        action = tr("Read the settings");
        break;
    case State::Loading:
        text = tr("Reading the settings from Smartup…");
        break;
    case State::LoadFailed:
        text = tr("The settings could not be read.");
        remedy = m_loadError.text;
        action = tr("Try again");
        break;
    case State::Ready:
    case State::Saving:
        break;
    }
    m_placeholderText->setText(text);
    m_placeholderRemedy->setText(remedy);
    m_placeholderRemedy->setVisible(!remedy.isEmpty());
    m_placeholderAction->setText(action);
    m_placeholderAction->setVisible(!action.isEmpty());
    if (m_conflict.isNull()) {
        m_body->setCurrentWidget(m_draft.isLoaded() ? m_editors : m_placeholder);
    }
}

void SettingsPage::refreshCodeCount()
{
    // What is stored counts, not what is staged: the server obeys nothing else.
    const bool isTold = m_draft.isLoaded() && m_draft.saved().exportWithoutCodes;
    const CodeCountStrip::Can now =
        isTold ? CodeCountStrip::Can::Count : CodeCountStrip::Can::NotCount;
    for (const SettingGroup *group : std::as_const(m_groups)) {
        if (group->codeCount() != nullptr) {
            group->codeCount()->showCount(m_codeCount,
                                          m_isCounting ? CodeCountStrip::Can::Wait : now);
        }
    }
}

void SettingsPage::refreshNavigation()
{
    for (const SettingPage page : AllSettingPages) {
        const int row = static_cast<int>(page);
        QListWidgetItem *item = m_navigation->item(row);
        const QString name = settingPageName(page);
        const bool isChanged = m_draft.isChanged(page);
        item->setText(isChanged ? name + u"  •"_s : name);
        item->setData(Qt::AccessibleTextRole, isChanged ? tr("%1, changed").arg(name) : name);
        auto *revert = m_sections->widget(row)->findChild<QPushButton *>(u"settings/revert/"_s
                                                                         + settingPageKey(page));
        revert->setVisible(isChanged);
    }
}

bool SettingsPage::canEdit() const
{
    return m_state == State::Ready && m_conflict.isNull();
}

void SettingsPage::reload()
{
    if (m_state == State::NotConnected || m_state == State::Loading || m_state == State::Saving) {
        return;
    }
    closeConflict();
    setState(State::Loading);
    Q_EMIT loadRequested();
}

void SettingsPage::save()
{
    for (const SettingGroup *group : std::as_const(m_groups)) {
        group->editor()->finishTyping();
    }
    if (m_draft.changes().isEmpty()) {
        answerGuard(true);
        return;
    }
    if (!canEdit()) {
        answerGuard(false);
        return;
    }
    const auto error =
        std::ranges::find(m_findings, FindingSeverity::Error, &SettingFinding::severity);
    if (error != m_findings.end()) {
        messageBar()->show({ MessageBar::Kind::Error,
                             error->text,
                             tr("Nothing is saved before this is corrected."),
                             {},
                             {},
                             {} });
        reveal(error->ref);
        answerGuard(false);
        return;
    }
    messageBar()->clear();
    setState(State::Saving);
    Q_EMIT saveRequested(m_draft.saved(), m_draft.edited());
}

void SettingsPage::answerGuard(bool complete)
{
    if (std::exchange(m_isGuardWaiting, false)) {
        Q_EMIT stagedChangesSaved(complete);
    }
}

void SettingsPage::search(const QString &words)
{
    QList<bool> hasMatch(static_cast<qsizetype>(AllSettingPages.size()), false);
    for (SettingGroup *group : std::as_const(m_groups)) {
        const bool isFound = group->showMatches(words);
        const auto page = static_cast<qsizetype>(settingPage(group->editor()->refs().constFirst()));
        hasMatch[page] = hasMatch.at(page) || isFound;
    }
    for (int row = 0; row < m_navigation->count(); ++row) {
        QListWidgetItem *item = m_navigation->item(row);
        item->setFlags(hasMatch.at(row) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                        : Qt::NoItemFlags);
    }
    const auto first = hasMatch.indexOf(true);
    m_noMatch->setVisible(first < 0);
    if (first >= 0 && !hasMatch.at(qMax(0, m_navigation->currentRow()))) {
        m_navigation->setCurrentRow(static_cast<int>(first));
    }
    refresh();
}

void SettingsPage::reveal(SettingRef ref)
{
    m_search->clear();
    m_navigation->setCurrentRow(static_cast<int>(settingPage(ref)));
    SettingGroup *group = groupOf(ref);
    group->editor()->focusSetting(ref);
    if (auto *scroll = qobject_cast<QScrollArea *>(m_sections->currentWidget());
        scroll != nullptr) {
        scroll->ensureWidgetVisible(group);
    }
}

SettingGroup *SettingsPage::groupOf(SettingRef ref) const
{
    const auto found = std::ranges::find_if(m_groups, [ref](const SettingGroup *group) {
        return group->editor()->refs().contains(ref);
    });
    return *found; // every setting of the catalogue has its editor
}

} // namespace smartup
