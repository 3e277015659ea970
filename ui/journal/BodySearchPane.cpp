#include "ui/journal/BodySearchPane.h"

#include "models/core/VisibleText.h"
#include "models/journal/BodyHitsModel.h"
#include "models/journal/FilterExpression.h"
#include "ui/journal/BarButton.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestText = 2000;
constexpr int Whole = 1000; ///< a bar counts in int, calls do not

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BodySearchPane::BodySearchPane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new BodyHitsModel(this))
    , m_text(new QLineEdit(this))
    , m_search(new QPushButton(this))
    , m_cancel(makeBarButton(u"cancelBodySearch"_s, this))
    , m_close(makeBarButton(u"closeBodySearch"_s, this))
    , m_scope(makeLabel(u"bodySearchScope"_s, this))
    , m_view(new BodyHitsView(m_model, this))
    , m_bar(new QProgressBar(this))
    , m_said(makeLabel(u"bodySearchState"_s, this))
{
    setObjectName(u"bodySearch"_s);
    makeLayout();
    connect(m_text, &QLineEdit::returnPressed, this, &BodySearchPane::start);
    connect(m_search, &QPushButton::clicked, this, &BodySearchPane::start);
    connect(m_cancel, &QToolButton::clicked, this, &BodySearchPane::cancelWanted);
    connect(m_close, &QToolButton::clicked, this, &BodySearchPane::closeWanted);
    retranslate();
}

void BodySearchPane::makeLayout()
{
    m_text->setObjectName(u"bodySearchText"_s);
    m_text->setMaxLength(LongestText);
    m_text->setClearButtonEnabled(true);
    m_search->setObjectName(u"startBodySearch"_s);
    m_bar->setObjectName(u"bodySearchBar"_s);
    m_bar->setRange(0, Whole);
    m_bar->setTextVisible(false);
    setFocusProxy(m_text);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_search);
    line->addWidget(m_cancel);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_scope);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_said);
}

void BodySearchPane::retranslate()
{
    m_text->setPlaceholderText(tr("Text in requests and responses"));
    m_text->setAccessibleName(tr("Text in requests and responses"));
    m_text->setToolTip(tr("Upper and lower case are the same; escapes of JSON are read."));
    m_search->setText(tr("Search"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("End the search; what was found stays"));
    m_cancel->setIcon(icon(u"process-stop"_s));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Back to the rows of the log (Esc)"));
    m_close->setIcon(icon(u"window-close"_s));
    m_bar->setAccessibleName(tr("How much is searched"));
    m_view->retranslate();
    m_model->retranslate();
    showScope();
    showState();
}

void BodySearchPane::enter(const JournalQuery &query)
{
    setQuery(query);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void BodySearchPane::leave()
{
    if (m_state == State::Running) {
        Q_EMIT cancelWanted();
    }
    ++m_ticket; // whatever is told of it comes too late
    m_order = {};
    m_state = State::Idle;
    m_model->clear();
    showState();
}

void BodySearchPane::setQuery(const JournalQuery &query)
{
    m_query = query;
    showScope();
    if (!m_order.text.isEmpty() && m_order.query != query) {
        start();
    }
}

void BodySearchPane::start()
{
    if (m_text->text().trimmed().isEmpty()) {
        return;
    }
    m_order = { m_query, m_text->text() };
    m_state = State::Running;
    m_progress = {};
    m_model->clear();
    showState();
    Q_EMIT searchWanted(m_order, ++m_ticket);
}

void BodySearchPane::setProgress(quint64 ticket,
                                 const QList<BodyHit> &hits,
                                 const BodySearchProgress &progress)
{
    if (ticket != m_ticket || m_state != State::Running) {
        return;
    }
    m_progress = progress;
    m_model->append(hits);
    if (!hits.isEmpty() && !m_view->currentIndex().isValid()) {
        // The newest hit is read at once; who chooses another one keeps it.
        m_view->setCurrentIndex(m_model->index(0, JournalModel::WhatColumn));
    }
    showState();
}

void BodySearchPane::setEnded(quint64 ticket, const BodySearchReport &report)
{
    if (ticket != m_ticket) {
        return;
    }
    m_state = State::Ended;
    m_report = report;
    showState();
}

void BodySearchPane::setFailed(quint64 ticket, const Error &error)
{
    if (ticket != m_ticket) {
        return;
    }
    m_state = State::Failed;
    showState();
    Q_EMIT failed(error);
}

void BodySearchPane::setRemarks(const CallRemarks &remarks)
{
    m_model->setRemarks(remarks);
}

std::optional<BodyHit> BodySearchPane::hitOf(qint64 documentId) const
{
    const int row = m_model->rowOf(documentId);
    return row < 0 ? std::nullopt : std::optional(m_model->hits().at(row));
}

void BodySearchPane::goToLine(qint64 documentId)
{
    const int row = m_model->rowOf(documentId);
    m_view->setCurrentIndex(row < 0 ? QModelIndex()
                                    : m_model->index(row, JournalModel::WhatColumn));
}

void BodySearchPane::showScope()
{
    if (m_query.isEmpty()) {
        m_scope->setText(tr("All calls are searched. A filter above, a period for example, makes "
                            "the search shorter."));
        return;
    }
    const QString filter = filterText(m_query, m_clock.now().toLocalTime());
    m_scope->setText(tr("Only calls with a line that the filter finds are searched: %1")
                         .arg(visibleText(excerpt(filter))));
}

void BodySearchPane::showState()
{
    const bool isRunning = m_state == State::Running;
    m_cancel->setEnabled(isRunning);
    m_bar->setVisible(isRunning);
    m_said->setVisible(m_state != State::Idle);
    switch (m_state) {
    case State::Idle:
        return;
    case State::Running: {
        const int hits = m_model->rowCount();
        const qint64 share =
            m_progress.total > 0 ? m_progress.looked * Whole / m_progress.total : 0;
        m_bar->setValue(static_cast<int>(share));
        m_said->setText(tr("%n call(s) found so far.", nullptr, hits) + u' '
                        + bodySearchProgressText(m_progress));
        return;
    }
    case State::Ended:
        m_said->setText(bodySearchReportText(m_report));
        return;
    case State::Failed:
        m_said->setText(tr("The search has ended before it was through."));
        return;
    }
    Q_UNREACHABLE();
}

bool BodySearchPane::event(QEvent *event)
{
    // Esc clears the filter of the page: here it leads back to the rows first.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void BodySearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace smartup
