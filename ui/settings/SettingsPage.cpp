#include "ui/settings/SettingsPage.h"

#include "ui/settings/ConflictView.h"
#include "ui/settings/RecordCodesDialog.h"
#include "ui/settings/SaveBar.h"
#include "ui/settings/SettingSections.h"
#include "ui/settings/SettingsPlaceholder.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"

#include <QHBoxLayout>
#include <QPushButton>
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
    , m_sections(new SettingSections(this))
    , m_body(new QStackedWidget(this))
    , m_placeholder(new SettingsPlaceholder(this))
    , m_saveBar(new SaveBar(this))
    , m_reload(new QPushButton(this))
{
    setObjectName(u"settingsPage"_s);
    m_reload->setObjectName(u"settings/reload"_s);
    m_reload->setIcon(icon(u"view-refresh"_s));
    headerActions()->addWidget(m_reload);

    m_body->addWidget(m_placeholder);
    m_body->addWidget(m_sections);
    content()->addWidget(m_body, 1);
    content()->addWidget(m_saveBar);

    connect(m_sections, &SettingSections::edited, this,
            [this](const QList<SettingRef> &refs, const QString &value) {
                m_draft.edit(refs, value);
                refresh();
            });
    connect(m_sections, &SettingSections::revertRequested, this, [this](SettingRef ref) {
        m_draft.revert(ref);
        refresh();
        m_sections->focusSetting(ref);
    });
    connect(m_sections, &SettingSections::pageRevertRequested, this, [this](SettingPage page) {
        m_draft.revert(page);
        refresh();
    });
    connect(m_sections, &SettingSections::countRequested, this, [this] {
        m_isCounting = true;
        refreshCodeCount();
        Q_EMIT codeCountRequested();
    });
    connect(m_sections, &SettingSections::recordCodesWanted, this, &SettingsPage::openRecordCodes);
    connect(m_sections, &SettingSections::searched, this, &SettingsPage::refresh);
    connect(m_placeholder, &SettingsPlaceholder::actionTriggered, this, [this] {
        if (m_state == State::NotConnected) {
            Q_EMIT linkActivated(connectionsLink());
        } else {
            reload();
        }
    });
    connect(m_reload, &QPushButton::clicked, this, &SettingsPage::reload);
    connect(m_saveBar, &SaveBar::saveRequested, this, &SettingsPage::save);
    connect(m_saveBar, &SaveBar::revertRequested, this, &SettingsPage::discardStagedChanges);
    connect(m_saveBar, &SaveBar::changeActivated, m_sections, &SettingSections::reveal);
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
        [this] { m_sections->focusSearch(); });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::openPlace(const QString &place)
{
    if (const auto page = settingPageFromKey(place); page.has_value()) {
        m_sections->openPage(*page);
    } else if (const auto ref = settingFromKey(place); ref.has_value()) {
        m_sections->reveal(*ref);
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
        m_evidence = {};
        m_recordCodes = {};
        delete m_recordCodesDialog; // of the former one
    }
    m_saveBar->setEvidence(m_evidence);
    m_isCounting = false; // an answer to the former connection does not come any more
    showRecordCodesEnded();
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
    m_sections->showFigures(figures);
}

void SettingsPage::setStatuses(const StatusFigures &figures)
{
    m_sections->showStatuses(figures);
    m_evidence.statuses = figures;
    m_saveBar->setEvidence(m_evidence);
}

void SettingsPage::setDuplicates(const DuplicateFigures &figures)
{
    m_evidence.duplicates = figures;
    m_saveBar->setEvidence(m_evidence);
}

void SettingsPage::showCodeCount(const CodeCount &count)
{
    m_isCounting = false;
    if (!m_evidence.codes || m_evidence.codes->countedAt <= count.countedAt) {
        m_evidence.codes = count;
    }
    m_saveBar->setEvidence(m_evidence);
    refreshCodeCount();
}

void SettingsPage::openRecordCodes()
{
    auto *dialog = new RecordCodesDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCodes(m_recordCodes);
    dialog->setCounting(m_areRecordsCounted);
    connect(dialog, &RecordCodesDialog::countRequested, this, [this] {
        m_areRecordsCounted = true;
        m_recordCodesDialog->setCounting(true);
        Q_EMIT recordCodesRequested();
    });
    connect(dialog, &RecordCodesDialog::stopRequested, this, &SettingsPage::recordCodesStopped);
    connect(dialog, &RecordCodesDialog::saveRequested, this,
            [this](const QString &file) { Q_EMIT recordListWanted(m_recordCodes, file); });
    m_recordCodesDialog = dialog;
    dialog->open();
}

void SettingsPage::showRecordCodes(const RecordCodes &codes)
{
    // One that was read from the disk meanwhile is passed over.
    if (codes.countedAt >= m_recordCodes.countedAt || !m_recordCodes.countedAt.isValid()) {
        m_recordCodes = codes;
    }
    if (m_recordCodesDialog) {
        m_recordCodesDialog->setCodes(m_recordCodes);
    }
}

void SettingsPage::showRecordCodesEnded()
{
    m_areRecordsCounted = false;
    if (m_recordCodesDialog) {
        m_recordCodesDialog->setCounting(false);
    }
}

void SettingsPage::showRecordListSaved(const QString &file)
{
    if (m_recordCodesDialog) {
        const QString text = tr("Saved: %1").arg(file);
        const int most = static_cast<int>(ListedGoods);
        m_recordCodesDialog->showNews(
            m_recordCodes.areAllListed() ? text
                                         : text + u'\n'
                    + tr("Of each kind of reference data the first %n are in it.", nullptr, most));
    }
}

void SettingsPage::showCodeCountError(const Error &error)
{
    m_isCounting = false;
    refreshCodeCount();
    if (m_recordCodesDialog) {
        m_recordCodesDialog->showNews(error.remedy.isEmpty() ? error.text
                                                             : error.text + u' ' + error.remedy);
    }
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
    if (settingsWriteBar(m_owner) == WriteBar::None) {
        messageBar()->showError(error);
    } else {
        messageBar()->showError(error, tr("Open the connection"), u"connections/writing"_s);
    }
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
    m_conflict = new ConflictView(merge.conflicts, m_evidence, m_body);
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
        showBody();
    }
    m_saveBar->setEnabled(true);
}

void SettingsPage::retranslate()
{
    m_reload->setText(tr("Read again"));
    m_reload->setToolTip(tr("Reads the settings from Smartup once more; your edits stay (F5)."));
    m_saveBar->retranslate();
    closeConflict();
    m_sections->retranslate();
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
    m_sections->showDraft(m_draft, m_findings);
    refreshCodeCount();
    const QList<SettingChange> changes = m_draft.changes();
    m_evidence.codeKind =
        m_draft.isLoaded() ? std::optional(m_draft.edited().codeKind) : std::nullopt;
    m_saveBar->setChanges(changes, m_evidence);
    m_saveBar->setBlocked(hasErrors(m_findings));
    m_saveBar->setSaving(m_state == State::Saving);
    m_sections->setEnabled(m_state == State::Ready);
    m_reload->setEnabled(m_state == State::Ready || m_state == State::LoadFailed
                         || m_state == State::NotLoaded);
    if (m_reportedChanges != stagedChanges()) {
        m_reportedChanges = stagedChanges();
        Q_EMIT stagedChangesChanged(m_reportedChanges);
    }
}

void SettingsPage::refreshPlaceholder()
{
    using Reason = SettingsPlaceholder::Reason;
    switch (m_state) {
    case State::NotConnected:
        m_placeholder->showReason(Reason::NotConnected, {});
        break;
    case State::NotLoaded:
        m_placeholder->showReason(Reason::NotLoaded, {});
        break;
    case State::Loading:
        m_placeholder->showReason(Reason::Loading, {});
        break;
    case State::LoadFailed:
        m_placeholder->showReason(Reason::LoadFailed, m_loadError.text);
        break;
    case State::Ready:
    case State::Saving:
        break;
    }
    if (m_conflict.isNull()) {
        showBody();
    }
}

void SettingsPage::showBody()
{
    if (m_draft.isLoaded()) {
        m_body->setCurrentWidget(m_sections);
    } else {
        m_body->setCurrentWidget(m_placeholder);
    }
}

void SettingsPage::refreshCodeCount()
{
    // What is stored counts, not what is staged: the server obeys nothing else.
    const bool isTold = m_draft.isLoaded() && m_draft.saved().exportWithoutCodes;
    const CodeCountStrip::Can now =
        isTold ? CodeCountStrip::Can::Count : CodeCountStrip::Can::NotCount;
    m_sections->showCodeCount(m_evidence.codes, m_isCounting ? CodeCountStrip::Can::Wait : now);
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
    m_sections->finishTyping();
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
        m_sections->reveal(error->ref);
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

} // namespace smartup
