#include "ui/journal/JournalPage.h"

#include "models/journal/JournalModel.h"
#include "models/journal/JournalTreeModel.h"
#include "ui/journal/BarButton.h"
#include "ui/journal/CaseDialog.h"
#include "ui/journal/ChosenLines.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalFilterBar.h"
#include "ui/journal/JournalTreeView.h"
#include "ui/journal/JournalView.h"
#include "ui/journal/LogCopies.h"
#include "ui/journal/LogExportBar.h"
#include "ui/journal/TimeHistogramView.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto SplitterKey = "log/splitter"_L1;
constexpr auto TreeKey = "log/tree"_L1;
constexpr auto Patience = 300ms;
constexpr auto TreeBeat = 400ms;
/// Whoever makes the file says how many are too many; so many are worth the question.
constexpr int MostRowsOfCase = 10000;

} // namespace

JournalPage::JournalPage(QSettings &state, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_model(new JournalModel(this))
    , m_filter(new JournalFilterBar(state, clock, this))
    , m_histogram(new TimeHistogramView(this))
    , m_view(new JournalView(m_model, state, this))
    , m_tree(new JournalTreeModel(this))
    , m_treeView(new JournalTreeView(m_tree, m_model, state, this))
    , m_detail(new DetailPane(this))
    , m_details(new DetailWindows(state, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_copies(new LogCopies(this))
    , m_exports(new LogExportBar(clock, this))
    , m_faces(nullptr)
    , m_emptyText(new QLabel(this))
    , m_emptyButton(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_cancel(makeBarButton(u"cancelSearch"_s, this))
    , m_form(makeBarButton(u"treeForm"_s, this))
    , m_follow(makeBarButton(u"follow"_s, this))
    , m_new(makeBarButton(u"newRows"_s, this))
{
    setObjectName(u"journalPage"_s);
    makeLayout();
    makeShortcuts();
    makeRowActions();
    makeCopies();
    makeExports();

    connect(m_filter, &JournalFilterBar::queryChanged, this, &JournalPage::applyFilter);
    connect(m_filter, &JournalFilterBar::suggestionsWanted, this, &JournalPage::suggestionsWanted);
    connect(m_filter, &JournalFilterBar::missingWanted, this, &JournalPage::missingWanted);
    connect(m_filter, &JournalFilterBar::failed, this, &JournalPage::showError);
    connect(m_histogram, &TimeHistogramView::periodChosen, m_filter, &JournalFilterBar::setPeriod);
    connect(m_model, &JournalModel::countChanged, this, &JournalPage::showCount);
    connect(m_model, &JournalModel::waitingChanged, this, &JournalPage::showWaiting);
    connect(m_model, &JournalModel::followingChanged, this, &JournalPage::showFollowing);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, m_cancel, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &JournalPage::cancelSearch);
    connectRows();
    connect(m_follow, &QToolButton::toggled, m_model, &JournalModel::setFollowing);
    connect(m_new, &QToolButton::clicked, m_model, [this] { m_model->setFollowing(true); });
    connect(m_emptyButton, &QPushButton::clicked, this, &JournalPage::pressEmptyButton);
    connectDetails();
    retranslate();
    showFollowing(m_model->isFollowing());
    showWaiting(0);
    m_form->setChecked(m_state.value(TreeKey).toBool());
}

JournalPage::~JournalPage()
{
    m_state.setValue(SplitterKey, m_splitter->saveState());
}

void JournalPage::connectRows()
{
    connect(m_view, &JournalView::documentChosen, this, &JournalPage::chooseDocument);
    connect(m_view, &QTableView::doubleClicked, this, &JournalPage::openChosen);
    connect(m_view, &JournalView::detailRequested, this, &JournalPage::openChosen);
    connect(m_treeView, &JournalTreeView::documentChosen, this, &JournalPage::chooseDocument);
    connect(m_treeView, &JournalTreeView::detailRequested, this, &JournalPage::openChosen);
    connect(m_treeView, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_tree->hasChildren(index.siblingAtColumn(0))) {
            openChosen(); // what has lines below is opened in its place
        }
    });
    connect(m_form, &QToolButton::toggled, this, &JournalPage::useForm);
    // The tree follows the table: another query, or rows that somebody who follows sees.
    connect(m_model, &QAbstractItemModel::modelReset, this, &JournalPage::readTree);
    m_treeBeat.setSingleShot(true);
    m_treeBeat.setInterval(TreeBeat);
    connect(&m_treeBeat, &QTimer::timeout, m_tree, &JournalTreeModel::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (isTree() && !m_treeBeat.isActive()) {
            m_treeBeat.start();
        }
    });
    connect(m_view, &JournalView::partlyCopied, this, [this](int copied, int selected) {
        messageBar()->show({ MessageBar::Kind::Information,
                             tr("%1 of %2 rows were copied: the others are not read yet.")
                                 .arg(copied)
                                 .arg(selected),
                             tr("Scroll over the rows that are wanted, or narrow the filter."),
                             {},
                             {},
                             {} });
    });
    connect(m_view, &JournalView::sortRefused, this, [this](const QString &column) {
        messageBar()->show(
            { MessageBar::Kind::Information,
              tr("The log is kept in the order of its time. Only up to %1 rows can be "
                 "sorted by “%2”.")
                  .arg(QLocale().toString(MostSortedRows), column),
              tr("Narrow the filter, or click on the head of the time: it puts the "
                 "newest or the oldest rows first."),
              {},
              {},
              {} });
    });
}

void JournalPage::connectDetails()
{
    m_details->serve(m_detail);
    connect(m_detail, &DetailPane::linkActivated, this, &JournalPage::followLink);
    connect(m_detail, &DetailPane::lineWanted, this, &JournalPage::goToLine);
    connect(m_details, &DetailWindows::failed, this, &JournalPage::showError);
    connect(m_details, &DetailWindows::linkActivated, this, [this](const QString &target) {
        window()->activateWindow();
        followLink(target);
    });
}

void JournalPage::makeLayout()
{
    auto *empty = new QWidget(this);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyButton->setObjectName(u"emptyButton"_s);

    auto *table = new QWidget(this);
    m_faces = new QStackedLayout;
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_treeView);
    m_faces->addWidget(empty);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_count, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_new);
    footer->addWidget(m_form);
    footer->addWidget(m_follow);
    auto *tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addLayout(m_faces, 1);
    tableLayout->addLayout(footer);
    m_count->setObjectName(u"rowCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_cancel->hide();
    m_form->setCheckable(true);
    m_follow->setCheckable(true);

    m_splitter->setObjectName(u"journalSplitter"_s);
    m_splitter->addWidget(table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 3000, 2000 }); // shares; the panes' own wishes say little
    m_splitter->restoreState(m_state.value(SplitterKey).toByteArray());
    content()->addWidget(m_filter);
    content()->addWidget(m_histogram);
    content()->addWidget(m_splitter, 1);
    content()->addWidget(m_exports);
}

void JournalPage::makeShortcuts()
{
    makeAction(QKeySequence::Find, [this] { m_filter->focusText(); });
    makeAction(QKeySequence::FindNext, [this] { goToNext(1); });
    makeAction(QKeySequence::FindPrevious, [this] { goToNext(-1); });
    makeAction(Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { m_filter->openNumbers(); });
    makeAction(QKeySequence::Refresh, [this] {
        m_filter->readAgain();
        m_model->setQuery(m_filter->query());
    });
    m_ownActions = {
        makeAction(QKeySequence(), [this] { askForCase(); }),
        makeAction(QKeySequence(),
                   [this] {
                       chooseCaseFile(this,
                                      [this](const QString &file) { Q_EMIT caseChosen(file); });
                   }),
        makeAction(QKeySequence(), [this] { Q_EMIT alertsWanted(); }),
        makeAction(QKeySequence(), [this] { Q_EMIT chainWanted(); }),
    };
    // Esc belongs to whatever has the focus; only inside the page it clears the filter.
    makeAction(Qt::Key_Escape, [this] {
        clearFilter();
    })->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void JournalPage::makeRowActions()
{
    const QList<QAction *> actions {
        makeAction(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { m_detail->togglePin(); }),
        makeAction(Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { m_detail->startComment(); }),
        makeAction(Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { openChosen(); }),
        makeAction(Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { compareChosen(); }),
    };
    m_ownActions.append({ actions.at(0), actions.at(1) });
    addToRows(actions);
}

void JournalPage::setForeign()
{
    m_detail->setReadOnly();
    m_details->setReadOnly();
    for (QAction *action : std::as_const(m_ownActions)) {
        action->setEnabled(false);
        action->setVisible(false);
    }
}

void JournalPage::showComputers()
{
    m_detail->showComputers();
    m_details->showComputers();
}

void JournalPage::addToRows(const QList<QAction *> &actions)
{
    for (QAbstractItemView *view : { static_cast<QAbstractItemView *>(m_view),
                                     static_cast<QAbstractItemView *>(m_treeView) }) {
        auto *separator = new QAction(view);
        separator->setSeparator(true);
        view->addAction(separator);
        view->addActions(actions);
    }
}

void JournalPage::retranslate()
{
    setActionTexts({ tr("Filter"),
                     tr("Next row"),
                     tr("Previous row"),
                     tr("List of numbers…"),
                     tr("Refresh"),
                     tr("Case file of the chosen rows…"),
                     tr("Open a case file…"),
                     tr("Alerts…"),
                     tr("Is the log as it was stored?…"),
                     tr("Clear the filter"),
                     tr("Pin or unpin the line"),
                     tr("Comment on the line"),
                     tr("Open the line in its own window"),
                     tr("Compare two lines"),
                     tr("Copy rows as JSON"),
                     tr("Copy document as JSON"),
                     tr("Copy call as cURL"),
                     tr("Copy call with its answer (HAR)"),
                     tr("Export the rows…"),
                     tr("Report of a period…") });
    m_exports->retranslate();
    m_filter->retranslate();
    m_histogram->retranslate();
    m_view->retranslate();
    m_treeView->retranslate();
    m_model->retranslate();
    m_tree->retranslate();
    m_detail->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give up this search and go back to the rows before"));
    m_cancel->setIcon(icon(u"process-stop"_s));
    //: shows the log as runs with their calls and lines, instead of a table of lines
    m_form->setText(tr("Tree"));
    m_form->setToolTip(tr("Runs with their calls and lines, newest runs first"));
    m_form->setIcon(icon(u"view-list-tree"_s));
    //: keeps the newest rows in sight while they arrive
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest rows in sight (End)"));
    showFollowing(m_model->isFollowing());
    showWaiting(m_model->waitingRows());
    showCount();
}

QString JournalPage::title() const
{
    return tr("Log");
}

void JournalPage::openPlace(const QString &place)
{
    if (place.isEmpty()) {
        return;
    }
    if (const auto query = journalQueryFromTarget(u"log?"_s + place)) {
        showQuery(*query);
    }
}

void JournalPage::showQuery(const JournalQuery &query)
{
    m_filter->setQuery(query);
    m_model->setQuery(query);
}

void JournalPage::applyFilter()
{
    m_model->setQuery(m_filter->query());
}

void JournalPage::clearFilter()
{
    if (!m_filter->isEmpty()) {
        m_filter->clear();
    }
    m_faces->currentWidget()->setFocus();
}

void JournalPage::cancelSearch()
{
    // Another query ends the one under way; that of the rows on screen was answered before.
    const JournalQuery before = m_model->shownQuery();
    m_filter->setQuery(before);
    m_model->setQuery(before);
}

// ── table or tree ──

bool JournalPage::isTree() const
{
    return m_form->isChecked();
}

void JournalPage::useForm(bool isTree)
{
    m_state.setValue(TreeKey, isTree);
    if (isTree && m_tree->generation() != m_model->generation()) {
        readTree();
    }
    showCount();
    showWaiting(m_model->waitingRows());
}

void JournalPage::readTree()
{
    // While a query is counted its ids are not known; the reset that ends the counting comes here.
    if (isTree() && m_model->generation() > 0 && !m_model->isCounting()) {
        m_tree->start(m_model->generation());
    }
}

void JournalPage::goToNext(int direction)
{
    if (isTree()) {
        m_treeView->goToNext(direction);
    } else {
        m_view->goToNext(direction);
    }
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_model->generation() == 0) {
        applyFilter(); // nothing is read before somebody looks
    }
    Q_EMIT choicesWanted();
}

// ── what the rows say ──

void JournalPage::showCount()
{
    const JournalCount &count = m_model->count();
    const QLocale locale;
    if (count.total != m_choicesOf && isVisible()) {
        m_choicesOf = count.total; // what came may be of a type or organisation that is new
        Q_EMIT choicesWanted();
    }
    if (count.rows > 0) {
        m_unavailable.reset(); // there are rows after all
    }
    if (m_unavailable) {
        m_emptyText->setText(m_unavailable->text + u'\n' + m_unavailable->remedy);
        m_emptyButton->hide();
    } else if (count.total == 0) {
        m_emptyText->setText(tr("Nothing has been exchanged yet. What is sent to Smartup or read "
                                "from it appears here."));
        m_emptyButton->setText(tr("Go to the exchange"));
        m_emptyButton->show();
    } else {
        m_emptyText->setText(tr("No line of the log matches the filter."));
        m_emptyButton->setText(tr("Clear the filter"));
        m_emptyButton->show();
    }
    const bool isEmpty = m_unavailable || (count.rows == 0 && !m_model->isCounting());
    m_faces->setCurrentIndex(isEmpty ? EmptyFace : isTree() ? TreeFace : TableFace);
    if (m_model->isCounting()) {
        m_count->setText(tr("Searching…"));
        if (!m_patience.isActive() && m_cancel->isHidden()) {
            m_patience.start();
        }
    } else {
        m_patience.stop();
        m_cancel->hide();
        //: %1 = rows found, %2 = rows of the whole log, %3 = milliseconds: "1 284 of 9 884 120 · 12 ms"
        m_count->setText(tr("%1 of %2 · %3 ms")
                             .arg(locale.toString(count.rows), locale.toString(count.total),
                                  locale.toString(count.milliseconds)));
    }
}

void JournalPage::showWaiting(int waiting)
{
    //: rows that arrived while the table stands still
    m_new->setText(tr("%n new", nullptr, waiting));
    m_new->setVisible(waiting > 0);
    m_new->setIcon(icon(isTree() || m_model->isNewestFirst() ? u"go-up"_s : u"go-bottom"_s));
}

void JournalPage::showFollowing(bool follows)
{
    const QSignalBlocker blocker(m_follow);
    m_follow->setChecked(follows);
    m_follow->setIcon(icon(follows ? u"media-playback-pause"_s : u"media-playback-start"_s));
    // What the tree has not taken in yet must not push away what somebody begins to read.
    if (!follows) {
        m_treeBeat.stop();
    } else if (isTree() && !m_treeBeat.isActive()) {
        m_treeBeat.start();
    }
}

void JournalPage::pressEmptyButton()
{
    if (m_model->count().total == 0) {
        Q_EMIT linkActivated(u"exchange"_s);
    } else {
        clearFilter();
    }
}

void JournalPage::setUnavailable(const Error &error)
{
    if (m_model->count().rows > 0) {
        messageBar()->showError(error); // over the rows, which are still true
    } else {
        m_unavailable = error;
    }
    m_model->giveUpCounting();
    showCount();
}

void JournalPage::showError(const Error &error)
{
    messageBar()->showError(error);
}

// ── the chosen line ──

void JournalPage::chooseDocument(qint64 documentId)
{
    // 0 = the row is still being read, or rows were reset: what is shown stays until there is better.
    if (documentId != 0 && documentId != m_wanted) {
        m_wanted = documentId;
        m_copies->forgetDetail();
        Q_EMIT detailWanted(documentId);
    }
}

void JournalPage::goToLine(qint64 documentId)
{
    // Where the line is not among the rows, none may look as if it were the one that is shown.
    const int row = m_model->rowOf(documentId);
    if (!isTree() && row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, JournalModel::WhatColumn));
    } else {
        rows()->setCurrentIndex({});
    }
    chooseDocument(documentId);
}

QAbstractItemView *JournalPage::rows() const
{
    return isTree() ? static_cast<QAbstractItemView *>(m_treeView) : m_view;
}

void JournalPage::openChosen()
{
    // A row that is not read yet, or a run, has no line; after a step in a history none is current.
    const QModelIndex current = rows()->currentIndex();
    m_details->openLine(current.isValid() ? current.data(JournalModel::DocumentIdRole).toLongLong()
                                          : m_detail->documentId());
}

void JournalPage::compareChosen()
{
    const auto lines = chosenDocuments(*rows()->selectionModel(), 3);
    if (lines && lines->size() == 2) {
        m_details->compare(lines->at(0), lines->at(1));
        return;
    }
    messageBar()->show({ MessageBar::Kind::Information,
                         tr("Two lines can be compared, and not two are chosen."),
                         tr("Click on one line, then on another while Ctrl is held."),
                         {},
                         {},
                         {} });
}

void JournalPage::followLink(const QString &target)
{
    if (const auto query = journalQueryFromTarget(target)) {
        showQuery(*query);
    } else {
        Q_EMIT linkActivated(target);
    }
}

void JournalPage::setRemarks(const CallRemarks &remarks)
{
    m_model->setRemarks(remarks);
    m_tree->setRemarks(remarks);
    m_details->setRemarks(remarks);
}

void JournalPage::askForCase()
{
    const auto chosen = chosenDocuments(*rows()->selectionModel(), MostRowsOfCase + 1);
    if (!chosen) {
        messageBar()->show({ MessageBar::Kind::Information,
                             tr("Some of the chosen rows are not read yet."),
                             tr("Scroll over the rows that are wanted, or narrow the filter."),
                             {},
                             {},
                             {} });
    } else {
        Q_EMIT caseWanted(*chosen);
    }
}

void JournalPage::setDetail(const JournalDetail &detail)
{
    if (detail.row.document.id == m_wanted) {
        m_detail->setDetail(detail);
        m_copies->setDetail(detail);
    }
}

void JournalPage::setChoices(const JournalChoices &choices)
{
    m_filter->setChoices(choices);
}

void JournalPage::setSuggestions(quint64 request, const QList<FilterSuggestion> &suggestions)
{
    m_filter->setSuggestions(request, suggestions);
}

void JournalPage::setHistogram(quint64 generation, const TimeHistogram &histogram)
{
    if (generation == m_model->generation()) {
        m_histogram->setHistogram(histogram);
    }
}

void JournalPage::setMissing(const QStringList &numbers, const QStringList &missing)
{
    m_filter->setMissing(numbers, missing);
}

} // namespace smartup
