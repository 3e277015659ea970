#include "ui/journal/JournalTreeView.h"

#include "models/journal/JournalTreeModel.h"
#include "ui/journal/FetchVisible.h"
#include "ui/journal/JournalCopying.h"
#include "ui/journal/JournalDelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ColumnsKey = "log/treeColumns"_L1;

/// Widths in characters of the font, in the order of JournalModel::Column.
constexpr std::array<int, JournalModel::ColumnTotal> Widths { 23, 34, 12, 14, 15, 13, 12, 19, 16 };

} // namespace

JournalTreeView::JournalTreeView(JournalTreeModel *tree,
                                 JournalModel *rows,
                                 QSettings &state,
                                 QWidget *parent)
    : QTreeView(parent)
    , m_tree(tree)
    , m_rows(rows)
    , m_state(state)
    , m_copying(new JournalCopying(u"copyTree"_s, this, header()))
{
    setObjectName(u"journalTree"_s);
    setItemDelegate(new JournalDelegate(this));
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setUniformRowHeights(true); // nobody measures rows
    setHorizontalScrollMode(ScrollPerPixel);
    setModel(tree);
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    retranslate();

    connect(m_copying, &JournalCopying::rowsWanted, this, &JournalTreeView::copyRows);
    connect(header(), &QWidget::customContextMenuRequested, this, &JournalTreeView::showColumnMenu);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            &JournalTreeView::stopFollowingOnTheWayDown);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { fetchVisible(*this); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fetchVisible(*this); });
    connect(rows, &JournalModel::followingChanged, this, [this](bool follows) {
        if (follows) {
            scrollToTop();
        }
    });
    connect(tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (m_rows->isFollowing() && !above.isValid()) {
            scrollToTop();
        }
    });
    // A run that is opened is read: it must not run away.
    connect(this, &QTreeView::expanded, this, [this] { m_rows->setFollowing(false); });
}

JournalTreeView::~JournalTreeView()
{
    m_state.setValue(ColumnsKey, header()->saveState());
}

void JournalTreeView::retranslate()
{
    setAccessibleName(tr("Exchange log as a tree"));
    m_copying->retranslate();
}

// ── columns ──

void JournalTreeView::resetColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < JournalModel::ColumnTotal; ++column) {
        // Whoever works in one organisation reads its name in every row for nothing.
        header()->setSectionHidden(column, column == JournalModel::OrganisationColumn);
        header()->moveSection(header()->visualIndex(column), column);
        header()->resizeSection(column, Widths.at(static_cast<std::size_t>(column)) * letter);
    }
    header()->moveSection(header()->visualIndex(JournalModel::WhatColumn), 0);
    setTreePosition(JournalModel::WhatColumn);
}

void JournalTreeView::restoreColumns()
{
    resetColumns();
    const QByteArray state = m_state.value(ColumnsKey).toByteArray();
    if (!state.isEmpty() && !header()->restoreState(state)) {
        resetColumns();
    }
    setTreePosition(JournalModel::WhatColumn);
}

void JournalTreeView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"treeColumnMenu"_s);
    for (int column = 0; column < JournalModel::ColumnTotal; ++column) {
        QAction *action =
            menu->addAction(m_tree->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != JournalModel::WhatColumn); // without it there is no tree
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, &JournalTreeView::resetColumns);
    menu->popup(header()->viewport()->mapToGlobal(position));
}

// ── following ──

void JournalTreeView::stopFollowingOnTheWayDown()
{
    // Sent only for what a person does with wheel, bar or keys; the value has not moved yet.
    if (verticalScrollBar()->sliderPosition() > verticalScrollBar()->value()) {
        m_rows->setFollowing(false);
    }
}

void JournalTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!current.isValid()) {
        return;
    }
    // Who chooses a row reads it: it must not run away.
    if (current.parent().isValid() || current.row() > 0) {
        m_rows->setFollowing(false);
    }
    Q_EMIT documentChosen(current.data(JournalModel::DocumentIdRole).toLongLong());
}

void JournalTreeView::goToNext(int direction)
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = !current.isValid() ? m_tree->index(0, JournalModel::WhatColumn)
        : direction > 0                         ? indexBelow(current)
                                                : indexAbove(current);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
    setFocus(Qt::ShortcutFocusReason);
}

void JournalTreeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        m_rows->setFollowing(true);
        scrollToTop();
        return;
    case Qt::Key_End:
        m_rows->setFollowing(false);
        scrollToBottom();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_tree->hasChildren(currentIndex().siblingAtColumn(0))) {
            setExpanded(currentIndex().siblingAtColumn(0),
                        !isExpanded(currentIndex().siblingAtColumn(0)));
        } else {
            Q_EMIT detailRequested();
        }
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

// ── clipboard ──

void JournalTreeView::forChosen(const std::function<void(const QModelIndex &)> &take) const
{
    for (QModelIndex index = m_tree->index(0, 0); index.isValid(); index = indexBelow(index)) {
        if (selectionModel()->isSelected(index)) {
            take(index);
        }
    }
}

void JournalTreeView::copyRows()
{
    QStringList lines;
    forChosen(
        [this, &lines](const QModelIndex &index) { lines.append(m_copying->rowText(index)); });
    m_copying->copyLines(lines);
}

QList<JournalRow> JournalTreeView::chosenRows() const
{
    QList<JournalRow> rows;
    forChosen([this, &rows](const QModelIndex &index) {
        if (const JournalRow *line = m_tree->line(index)) {
            rows.append(*line);
        }
    });
    return rows;
}

void JournalTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    m_copying->showMenu(event->globalPos());
}

} // namespace smartup
