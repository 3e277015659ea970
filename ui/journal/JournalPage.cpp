#include "ui/journal/JournalPage.h"

#include "models/journal/JournalModel.h"
#include "models/journal/JournalTreeModel.h"
#include "ui/journal/BarButton.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/CaseDialog.h"
#include "ui/journal/ChosenLines.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/EmptyLog.h"
#include "ui/journal/JournalFilterBar.h"
#include "ui/journal/JournalTreeView.h"
#include "ui/journal/JournalView.h"
#include "ui/journal/LogCopies.h"
#include "ui/journal/LogExportBar.h"
#include "ui/journal/LogFooter.h"
#include "ui/journal/TimeHistogramView.h"
#include "ui/shell/MessageBar.h"

#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto SplitterKey = "log/splitter"_L1;
constexpr auto TreeKey = "log/tree"_L1;
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
    , m_empty(new EmptyLog(this))
    , m_bodies(new BodySearchPane(clock, this))
    , m_footer(new LogFooter(this))
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
    connect(m_footer, &LogFooter::searchCancelled, this, &JournalPage::cancelSearch);
    connectRows();
    connect(m_footer, &LogFooter::followToggled, m_model, &JournalModel::setFollowing);
    connect(m_footer, &LogFooter::newWanted, m_model, [this] { m_model->setFollowing(true); });
    connect(m_empty, &EmptyLog::actionTriggered, this, &JournalPage::pressEmptyButton);
    connectDetails();
    connectBodies();
    retranslate();
    showFollowing(m_model->isFollowing());
    showWaiting(0);
    m_footer->setTree(m_state.value(TreeKey).toBool());
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
    connect(m_footer, &LogFooter::treeToggled, this, &JournalPage::useForm);
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
    auto *table = new QWidget(this);
    m_faces = new QStackedLayout;
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_treeView);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(m_bodies);
    // What is rarely open must not ask for room all the time.
    m_bodies->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addLayout(m_faces, 1);
    tableLayout->addWidget(m_footer);

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

void JournalPage::showComputers()
{
    m_detail->showComputers();
    m_details->showComputers();
}

void JournalPage::retranslate()
{
    m_exports->retranslate();
    m_filter->retranslate();
    m_histogram->retranslate();
    m_view->retranslate();
    m_treeView->retranslate();
    m_model->retranslate();
    m_tree->retranslate();
    m_detail->retranslate();
    m_bodies->retranslate();
    m_footer->retranslate();
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
    closeBodies(); // who follows a link wants to see its rows
    m_filter->setQuery(query);
    setQuery(query);
}

void JournalPage::applyFilter()
{
    setQuery(m_filter->query());
}

void JournalPage::setQuery(const JournalQuery &query)
{
    m_model->setQuery(query);
    if (m_isInBodies) {
        m_bodies->setQuery(query);
    }
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
    setQuery(before);
}

// ── table or tree ──

bool JournalPage::isTree() const
{
    return m_footer->isTree();
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
    if (m_isInBodies) {
        m_bodies->view()->goToNext(direction);
    } else if (isTree()) {
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
    if (count.total != m_choicesOf && isVisible()) {
        m_choicesOf = count.total; // what came may be of a type or organisation that is new
        Q_EMIT choicesWanted();
    }
    if (count.rows > 0) {
        m_unavailable.reset(); // there are rows after all
    }
    if (m_unavailable) {
        m_empty->showUnavailable(*m_unavailable);
    } else if (count.total == 0) {
        m_empty->showNothingYet();
    } else {
        m_empty->showNoMatch();
    }
    const bool isEmpty = m_unavailable || (count.rows == 0 && !m_model->isCounting());
    m_faces->setCurrentIndex(m_isInBodies   ? BodiesFace
                                 : isEmpty  ? EmptyFace
                                 : isTree() ? TreeFace
                                            : TableFace);
    m_footer->setVisible(!m_isInBodies); // it tells of the rows
    if (m_model->isCounting()) {
        m_footer->showSearching();
    } else {
        m_footer->showCount(count);
    }
}

void JournalPage::showWaiting(int waiting)
{
    m_footer->showWaiting(waiting, isTree() || m_model->isNewestFirst());
}

void JournalPage::showFollowing(bool follows)
{
    m_footer->showFollowing(follows);
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
    if (m_isInBodies) {
        m_bodies->goToLine(documentId);
    } else if (!isTree() && row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, JournalModel::WhatColumn));
    } else {
        rows()->setCurrentIndex({});
    }
    chooseDocument(documentId);
}

QAbstractItemView *JournalPage::rows() const
{
    if (m_isInBodies) {
        return m_bodies->view();
    }
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
    m_bodies->setRemarks(remarks);
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
        findIn(m_detail);
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
