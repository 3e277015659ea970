#include "ui/settings/SettingSections.h"

#include "ui/settings/SettingEditor.h"
#include "ui/settings/SettingGroup.h"
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

SettingSections::SettingSections(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_noMatch(new QLabel(this))
    , m_navigation(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
{
    m_search->setObjectName(u"settings/search"_s);
    m_search->setClearButtonEnabled(true);
    m_noMatch->setObjectName(u"settings/noMatch"_s);
    m_noMatch->setWordWrap(true);
    m_navigation->setObjectName(u"settings/navigation"_s);
    m_navigation->setSpacing(4);
    keepCurrentMarked(m_navigation);
    m_sections->setObjectName(u"settings/sections"_s);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_noMatch);
    left->addWidget(m_navigation, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addWidget(m_sections, 1);

    connect(m_search, &QLineEdit::textChanged, this, &SettingSections::search);
    connect(m_navigation, &QListWidget::currentRowChanged, m_sections,
            &QStackedWidget::setCurrentIndex);
    auto *clear = new QShortcut(Qt::Key_Escape, m_search);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
}

void SettingSections::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_noMatch->setText(tr("No setting is found by these words. Esc clears them."));
    m_navigation->setAccessibleName(tr("Pages of the settings"));

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

QWidget *SettingSections::makeSection(SettingPage page)
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
        connect(group->editor(), &SettingEditor::edited, this, &SettingSections::edited);
        connect(group->editor(), &SettingEditor::revertRequested, this,
                &SettingSections::revertRequested);
        group->editor()->showFigures(m_figures);
        group->editor()->showStatuses(m_statuses);
        if (group->codeCount() != nullptr) {
            connect(group->codeCount(), &CodeCountStrip::countRequested, this,
                    &SettingSections::countRequested);
        }
        if (group->recordCodes() != nullptr) {
            connect(group->recordCodes(), &QPushButton::clicked, this,
                    &SettingSections::recordCodesWanted);
        }
        layout->addWidget(group);
        m_groups.append(group);
    }
    auto *revert = new QPushButton(tr("Revert this page"), column);
    revert->setObjectName(u"settings/revert/"_s + settingPageKey(page));
    connect(revert, &QPushButton::clicked, this,
            [this, page] { Q_EMIT pageRevertRequested(page); });
    layout->addWidget(revert, 0, Qt::AlignLeft);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(m_sections);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it would be a stop of Tab that shows nothing
    scroll->setWidget(inner);
    return scroll;
}

void SettingSections::showDraft(const SettingsDraft &draft, const QList<SettingFinding> &findings)
{
    for (SettingGroup *group : std::as_const(m_groups)) {
        group->showDraft(draft, findings);
    }
    for (const SettingPage page : AllSettingPages) {
        const int row = static_cast<int>(page);
        QListWidgetItem *item = m_navigation->item(row);
        const QString name = settingPageName(page);
        const bool isChanged = draft.isChanged(page);
        item->setText(isChanged ? name + u"  •"_s : name);
        item->setData(Qt::AccessibleTextRole, isChanged ? tr("%1, changed").arg(name) : name);
        auto *revert = m_sections->widget(row)->findChild<QPushButton *>(u"settings/revert/"_s
                                                                         + settingPageKey(page));
        revert->setVisible(isChanged);
    }
}

void SettingSections::showFigures(const OverviewFigures &figures)
{
    m_figures = figures;
    for (const SettingGroup *group : std::as_const(m_groups)) {
        group->editor()->showFigures(figures);
    }
}

void SettingSections::showStatuses(const StatusFigures &figures)
{
    m_statuses = figures;
    for (const SettingGroup *group : std::as_const(m_groups)) {
        group->editor()->showStatuses(figures);
    }
}

void SettingSections::showCodeCount(const std::optional<CodeCount> &count, CodeCountStrip::Can now)
{
    for (const SettingGroup *group : std::as_const(m_groups)) {
        if (group->codeCount() != nullptr) {
            group->codeCount()->showCount(count, now);
        }
    }
}

void SettingSections::search(const QString &words)
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
    Q_EMIT searched();
}

void SettingSections::openPage(SettingPage page)
{
    m_search->clear();
    m_navigation->setCurrentRow(static_cast<int>(page));
}

void SettingSections::reveal(SettingRef ref)
{
    openPage(settingPage(ref));
    SettingGroup *group = groupOf(ref);
    group->editor()->focusSetting(ref);
    if (auto *scroll = qobject_cast<QScrollArea *>(m_sections->currentWidget());
        scroll != nullptr) {
        scroll->ensureWidgetVisible(group);
    }
}

void SettingSections::focusSetting(SettingRef ref)
{
    groupOf(ref)->editor()->focusSetting(ref);
}

void SettingSections::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingSections::finishTyping()
{
    for (const SettingGroup *group : std::as_const(m_groups)) {
        group->editor()->finishTyping();
    }
}

SettingGroup *SettingSections::groupOf(SettingRef ref) const
{
    const auto found = std::ranges::find_if(m_groups, [ref](const SettingGroup *group) {
        return group->editor()->refs().contains(ref);
    });
    return *found; // every setting of the catalogue has its editor
}

} // namespace smartup
