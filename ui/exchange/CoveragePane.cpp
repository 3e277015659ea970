#include "ui/exchange/CoveragePane.h"

#include "ui/exchange/CoverageDelegate.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A month and a few days: the widest window that servers are known to have.
constexpr int ShownDays = 35;

} // namespace

CoveragePane::CoveragePane(QWidget *parent)
    : ExchangePane(parent)
    , m_model(new CoverageModel(this))
    , m_headline(makeSentenceLabel(u"coverage/headline"_s, this))
    , m_table(new QTableView(this))
    , m_legend(makeSentenceLabel(u"coverage/legend"_s, this))
    , m_detail(makeSentenceLabel(u"coverage/detail"_s, this))
    , m_fill(new QPushButton(icon(u"document-export"_s), {}, this))
    , m_again(new QPushButton(icon(u"view-refresh"_s), {}, this))
{
    m_table->setObjectName(u"coverage/calendar"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CoverageDelegate(this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the calendar, arrows walk in it
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(u"00"_s)
                                                       + fontMetrics().averageCharWidth());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_fill->setObjectName(u"coverage/fill"_s);
    m_again->setObjectName(u"coverage/again"_s);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_detail, 1);
    actions->addWidget(m_again);
    actions->addWidget(m_fill);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    layout->addLayout(actions);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CoveragePane::refresh);
    connect(m_table, &QTableView::activated, this, &CoveragePane::fill);
    connect(m_fill, &QPushButton::clicked, this, [this] { fill(m_table->currentIndex()); });
    connect(m_again, &QPushButton::clicked, this, &CoveragePane::coverageWanted);
    retranslate();
}

QString CoveragePane::title() const
{
    return tr("Coverage");
}

void CoveragePane::setCoverage(const Coverage &coverage)
{
    const QModelIndex current = m_table->currentIndex();
    m_model->setCoverage(coverage, ShownDays);
    // Where somebody stands they stay; at first it is today.
    m_table->setCurrentIndex(current.isValid() ? m_model->index(current.row(), current.column())
                                               : m_model->index(0, m_model->columnCount() - 1));
    m_table->scrollTo(m_table->currentIndex());
    refresh();
}

void CoveragePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    ExchangePane::changeEvent(event);
}

void CoveragePane::showEvent(QShowEvent *event)
{
    ExchangePane::showEvent(event);
    Q_EMIT coverageWanted();
}

void CoveragePane::retranslate()
{
    m_table->setAccessibleName(title());
    m_fill->setText(tr("Export these days…"));
    //: reads the calendar anew
    m_again->setText(tr("Refresh"));
    QStringList legend;
    for (const CoverageState state :
         { CoverageState::Fetched, CoverageState::Unfinished, CoverageState::Suspicious,
           CoverageState::Gap, CoverageState::Leaving, CoverageState::Lost }) {
        legend.append(QString(coverageSign(state)) + QChar(QChar::Nbsp) + coverageStateName(state));
    }
    m_legend->setText(legend.join(u"   "_s));
    refresh();
}

QString CoveragePane::headlineText() const
{
    if (!m_model->coverage()) {
        return tr("Which days were exported is not known yet.");
    }
    const auto leaving = static_cast<int>(m_model->leavingSubjects().size());
    return leaving == 0
        ? tr("No day goes out of Smartup's reach tomorrow without having been exported.")
        : tr(
            "Tomorrow a day of %n document type(s) goes out of Smartup's reach without having been "
            "exported.",
            nullptr, leaving);
}

void CoveragePane::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    m_headline->setText(headlineText());
    m_detail->setText(current.data(Qt::ToolTipRole).toString());
    m_fill->setEnabled(
        current.isValid()
        && isFillable(current.data(CoverageModel::StateRole).value<CoverageState>()));
}

void CoveragePane::fill(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const QString subject = index.data(CoverageModel::SubjectRole).toString();
    const auto days =
        m_model->coverage()->gapAround(subject, index.data(CoverageModel::DayRole).toDate());
    if (days) {
        Q_EMIT linkActivated(u"exchange/export?subject=%1&from=%2&to=%3"_s.arg(
            subject, days->first.toString(Qt::ISODate), days->second.toString(Qt::ISODate)));
    }
}

} // namespace smartup
