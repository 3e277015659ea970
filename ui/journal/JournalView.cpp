#include "ui/journal/JournalView.h"

#include "models/journal/JournalModel.h"
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

constexpr auto ColumnsKey = "log/columns"_L1;
constexpr auto NewestFirstKey = "log/newestFirst"_L1;

static_assert(static_cast<int>(JournalSort::Message) == JournalModel::MessageColumn
              && static_cast<int>(JournalSort::Time) == JournalModel::TimeColumn);

/// Widths in characters of the font, in the order of JournalModel::Column.
constexpr std::array<int, JournalModel::ColumnTotal> Widths { 23, 20, 12, 14, 15, 13, 12, 19, 16 };

} // namespace

JournalView::JournalView(JournalModel *model, QSettings &state, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_state(state)
    , m_copying(new JournalCopying(u"copy"_s, this, horizontalHeader()))
{
    setObjectName(u"journalTable"_s);
    setItemDelegate(new JournalDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    // Rows of one height that nobody measures: the only way a table of millions stays quick.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    // A click on a head would choose every row of the log.
    disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this, nullptr);
    disconnect(horizontalHeader(), &QHeaderView::sectionEntered, this, nullptr);
    horizontalHeader()->setSortIndicatorShown(true);
    model->setNewestFirst(state.value(NewestFirstKey).toBool());
    setModel(model);
    restoreColumns();
    retranslate();

    connect(m_copying, &JournalCopying::rowsWanted, this, &JournalView::copyRows);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &JournalView::sortBy);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &JournalView::showColumnMenu);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JournalView::tellWhatIsSeen);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &JournalView::tellWhatIsSeen);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            &JournalView::stopFollowingOnTheWayBack);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showOrder();
        scrollToNewest();
        tellWhatIsSeen(); // as many rows as before move no scroll bar
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &JournalView::showNewestIfFollowing);
    connect(model, &JournalModel::followingChanged, this, &JournalView::showNewestIfFollowing);
    // A row that is chosen before it is read has no document yet.
    connect(model, &QAbstractItemModel::dataChanged, this, &JournalView::chooseCurrent);
}

JournalView::~JournalView()
{
    saveColumns();
}

void JournalView::retranslate()
{
    setAccessibleName(tr("Exchange log"));
    m_copying->retranslate();
}

void JournalView::setRowHeight()
{
    constexpr int Air = 8;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Air);
}

// ── columns ──

void JournalView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < JournalModel::ColumnTotal; ++column) {
        // Whoever works in one organisation reads its name in every row for nothing.
        header->setSectionHidden(column, column == JournalModel::OrganisationColumn);
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, Widths.at(static_cast<std::size_t>(column)) * letter);
    }
}

void JournalView::restoreColumns()
{
    resetColumns();
    // A state of another version with other columns is not taken.
    const QByteArray state = m_state.value(ColumnsKey).toByteArray();
    if (!state.isEmpty() && !horizontalHeader()->restoreState(state)) {
        resetColumns();
    }
    showOrder();
}

void JournalView::saveColumns()
{
    m_state.setValue(ColumnsKey, horizontalHeader()->saveState());
}

void JournalView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    for (int column = 0; column < JournalModel::ColumnTotal; ++column) {
        QAction *action = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A table without columns could not be brought back.
        action->setEnabled(isColumnHidden(column)
                           || horizontalHeader()->hiddenSectionCount()
                               < JournalModel::ColumnTotal - 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->addSeparator();
    QAction *newestFirst = menu->addAction(tr("Newest rows first"));
    newestFirst->setObjectName(u"newestFirst"_s);
    newestFirst->setCheckable(true);
    newestFirst->setChecked(m_model->isNewestFirst());
    newestFirst->setEnabled(m_model->sort() == JournalSort::Time);
    connect(newestFirst, &QAction::toggled, this, [this] { sortBy(JournalModel::TimeColumn); });
    QAction *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, &JournalView::resetColumns);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

// ── following ──

void JournalView::tellWhatIsSeen()
{
    const int first = rowAt(0);
    if (first < 0) {
        return; // not laid out yet: a look at everything would read the whole log
    }
    const int last = rowAt(viewport()->height() - 1);
    m_model->lookAt(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void JournalView::stopFollowingOnTheWayBack()
{
    // Sent only for what a person does with wheel, bar or keys; the value has not moved yet.
    const int way = verticalScrollBar()->sliderPosition() - verticalScrollBar()->value();
    if (m_model->isTurned() ? way > 0 : way < 0) {
        m_model->setFollowing(false);
    }
}

void JournalView::scrollToNewest()
{
    // Sorted by something else, one reads from the top.
    if (m_model->isNewestFirst() || m_model->sort() != JournalSort::Time) {
        scrollToTop();
    } else {
        scrollToBottom();
    }
}

void JournalView::showNewestIfFollowing()
{
    if (m_model->isFollowing()) {
        scrollToNewest();
    }
    tellWhatIsSeen();
}

void JournalView::followAt(bool isEnd)
{
    if (m_model->sort() == JournalSort::Time) {
        m_model->setFollowing(isEnd != m_model->isNewestFirst());
    }
    if (isEnd) {
        scrollToBottom();
    } else {
        scrollToTop();
    }
}

// ── order ──

void JournalView::sortBy(int column)
{
    const auto sort = static_cast<JournalSort>(column);
    if (sort == m_model->sort()) {
        m_model->sortBy(sort, !m_model->isTurned());
    } else if (sort == JournalSort::Time) {
        m_model->sortBy(sort, m_model->isNewestFirst());
    } else if (m_model->canSort()) {
        m_model->sortBy(sort, false);
    } else {
        Q_EMIT sortRefused(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    if (m_model->sort() == JournalSort::Time) {
        m_state.setValue(NewestFirstKey, m_model->isNewestFirst());
    }
    showOrder(); // the header has moved its arrow already
}

void JournalView::showOrder()
{
    horizontalHeader()->setSortIndicator(static_cast<int>(m_model->sort()),
                                         m_model->isTurned() ? Qt::DescendingOrder
                                                             : Qt::AscendingOrder);
}

void JournalView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Who chooses a row reads it: it must not run away.
    if (current.isValid() && current.row() != m_model->newestRow()) {
        m_model->setFollowing(false);
    }
    chooseCurrent();
}

void JournalView::chooseCurrent()
{
    const qint64 id = currentIndex().data(JournalModel::DocumentIdRole).toLongLong();
    if (id != m_chosen) {
        m_chosen = id;
        Q_EMIT documentChosen(id);
    }
}

void JournalView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_End:
        followAt(true);
        return;
    case Qt::Key_Home:
        followAt(false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT detailRequested();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void JournalView::goToNext(int direction)
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        return;
    }
    const QModelIndex current = currentIndex();
    const int row =
        current.isValid() ? std::clamp(current.row() + direction, 0, rows - 1) : rows - 1;
    setCurrentIndex(m_model->index(row, std::max(current.column(), 0)));
    setFocus(Qt::ShortcutFocusReason);
}

void JournalView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showNewestIfFollowing();
}

void JournalView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
    }
}

// ── clipboard ──

int JournalView::forChosenRows(const std::function<void(int)> &take) const
{
    int selected = 0;
    // By ranges and blocks: a list of a million indexes would hold the window up.
    QItemSelection ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top); // not as they were clicked on
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        selected += range.height();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model->loadedRow(row) == nullptr) {
                row = (row / JournalBlockSize + 1) * JournalBlockSize - 1;
                continue;
            }
            take(row);
        }
    }
    return selected;
}

void JournalView::copyRows()
{
    QStringList lines;
    const int selected = forChosenRows(
        [this, &lines](int row) { lines.append(m_copying->rowText(m_model->index(row, 0))); });
    m_copying->copyLines(lines);
    if (lines.size() < selected) {
        Q_EMIT partlyCopied(static_cast<int>(lines.size()), selected);
    }
}

QList<JournalRow> JournalView::takeRows()
{
    QList<JournalRow> rows;
    const int selected =
        forChosenRows([this, &rows](int row) { rows.append(*m_model->loadedRow(row)); });
    if (rows.size() < selected) {
        Q_EMIT partlyCopied(static_cast<int>(rows.size()), selected);
    }
    return rows;
}

void JournalView::contextMenuEvent(QContextMenuEvent *event)
{
    m_copying->showMenu(event->globalPos());
}

} // namespace smartup
