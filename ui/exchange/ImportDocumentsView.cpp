// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportDocumentsView.h"

#include "models/exchange/PlanChoice.h"
#include "ui/exchange/CountFilter.h"
#include "ui/exchange/DifferencesPane.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeDelegate.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SentenceLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widths in characters of the font, in the order of ImportModel::Column.
constexpr std::array<int, ImportModel::ColumnCount> Widths { 8, 17, 12, 12, 15, 24, 20, 12, 40 };

const QString AllKey = u"all"_s;
const QString RemarksKey = u"remarks"_s;

void setWidths(QTableView *table)
{
    const int character = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < ImportModel::ColumnCount; ++column) {
        table->setColumnWidth(column, Widths[static_cast<std::size_t>(column)] * character);
    }
}

} // namespace

ImportDocumentsView::ImportDocumentsView(QWidget *parent)
    : QWidget(parent)
    , m_documents(new ImportModel(this))
    , m_filter(new CountFilter(u"import/filter"_s, 1 + static_cast<int>(AllOutcomes.size()), this))
    , m_table(makeRowTable(u"import/documents"_s, this))
    , m_differences(new DifferencesPane(this))
    , m_detail(makeSentenceLabel(u"import/detail"_s, this))
    , m_leaveOut(new QCheckBox(this))
    , m_openRule(new QPushButton(icon(u"go-jump"_s), {}, this))
{
    m_table->setModel(m_documents);
    m_table->setItemDelegate(new OutcomeDelegate(ImportModel::OutcomeRole, std::nullopt, this));
    setWidths(m_table);
    m_openRule->setObjectName(u"import/openRule"_s);
    m_leaveOut->setObjectName(u"import/leaveOut"_s);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"importSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_differences);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *detail = new QHBoxLayout;
    detail->setSpacing(8);
    detail->addWidget(m_detail, 1);
    detail->addWidget(m_leaveOut, 0, Qt::AlignTop);
    detail->addWidget(m_openRule, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    layout->addLayout(detail);
    connect(m_leaveOut, &QCheckBox::clicked, this, &ImportDocumentsView::chooseLeftOut);
    connect(m_openRule, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(policyTarget()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDocumentsView::refreshDetail);
    connect(m_documents, &ImportModel::modelReset, this, &ImportDocumentsView::refreshDetail);
    connect(m_filter, &CountFilter::chosenChanged, this, &ImportDocumentsView::applyFilter);
    retranslate();
}

void ImportDocumentsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshFilter();
    }
    QWidget::changeEvent(event);
}

void ImportDocumentsView::retranslate()
{
    m_table->setAccessibleName(tr("Documents of the file"));
    m_openRule->setText(tr("Open the setting"));
    //: of a document of an import: it is not sent
    m_leaveOut->setText(tr("Leave it out"));
    m_leaveOut->setToolTip(
        tr("The chosen documents are not sent; what Smartup has of them stays as "
           "it is."));
    refreshFilter();
    refreshDetail();
}

void ImportDocumentsView::setPlan(const ImportPlanPtr &plan)
{
    m_offered = plan;
    m_leftOut.clear();
    m_documents->setPlan(plan);
    refreshFilter();
    refreshDetail();
}

void ImportDocumentsView::setResults(const QList<qsizetype> &places,
                                     const QList<DocumentResult> &results)
{
    m_documents->setResults(places, results);
    refreshFilter();
    refreshDetail();
}

void ImportDocumentsView::setResultShown(bool isShown)
{
    m_isResultShown = isShown;
    m_table->setColumnHidden(ImportModel::ResultColumn, !isShown);
    refreshDetail();
}

void ImportDocumentsView::chooseFirst()
{
    m_table->setCurrentIndex(m_documents->index(0, ImportModel::DocumentColumn));
}

QList<qsizetype> ImportDocumentsView::leftOut() const
{
    QList<qsizetype> places(m_leftOut.cbegin(), m_leftOut.cend());
    std::ranges::sort(places);
    return places;
}

void ImportDocumentsView::chooseLeftOut(bool isLeftOut)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const auto place = row.data(ImportModel::PlaceRole).value<qsizetype>();
        if (!isLeftOut) {
            m_leftOut.remove(place);
        } else if (canBeLeftOut(*plan(), place)) {
            m_leftOut.insert(place);
        }
    }
    m_documents->replacePlan(leaveOut(m_offered, leftOut()));
    refreshFilter();
    refreshDetail();
    Q_EMIT leftOutChanged();
}

QString ImportDocumentsView::policyTarget() const
{
    const QString deciding = m_table->currentIndex().data(ImportModel::RuleRole).toString();
    const QString rule = deciding.startsWith("code_kind="_L1)
        ? deciding
        : duplicateRule(*plan()->file->type, plan()->terms.policy);
    return u"settings/"_s + rule.section(u'=', 0, 0);
}

void ImportDocumentsView::refreshFilter()
{
    if (!plan()) {
        return;
    }
    //: a number of documents: "All: 200", "Create: 163"
    const auto entryText = [](const QString &word, qint64 count) {
        return tr("%1: %2").arg(word, QLocale().toString(count));
    };
    QList<CountFilter::Entry> entries {
        { AllKey, entryText(tr("All"), plan()->items.size()), {} }
    };
    if (m_documents->results().isEmpty()) {
        const auto counts = plan()->counts();
        for (const Prediction prediction : AllPredictions) {
            entries.append({ predictionKey(prediction),
                             entryText(predictionName(prediction),
                                       counts[static_cast<std::size_t>(prediction)]),
                             outcomeIcon(predictedOutcome(prediction), palette()) });
        }
        if (const qint64 remarked = countRemarked(*plan()); remarked > 0) {
            //: documents in which the checks before sending found something
            entries.append({ RemarksKey, entryText(tr("Look at"), remarked),
                             outcomeIcon(Outcome::Warning, palette()) });
        }
    } else {
        for (const Outcome outcome : AllOutcomes) {
            if (const qint64 count = m_documents->count(outcome); count > 0) {
                entries.append(
                    { outcomeKey(outcome),
                      //: documents whose result is not there yet
                      entryText(outcome == Outcome::Running ? tr("Waiting") : outcomeName(outcome),
                                count),
                      outcomeIcon(outcome, palette()) });
            }
        }
    }
    m_filter->setEntries(entries);
}

void ImportDocumentsView::applyFilter()
{
    const QString key = m_filter->chosen();
    ImportModel::Filter filter;
    if (m_documents->results().isEmpty()) {
        for (const Prediction prediction : AllPredictions) {
            if (predictionKey(prediction) == key) {
                filter.prediction = prediction;
            }
        }
        filter.isRemarked = key == RemarksKey;
    } else {
        filter.outcome = outcomeFromKey(key);
    }
    m_documents->setFilter(filter);
}

void ImportDocumentsView::refreshDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const QString reason = current.isValid()
        ? current.siblingAtColumn(ImportModel::ReasonColumn).data().toString()
        : QString();
    const QString rule = current.data(ImportModel::RuleTextRole).toString();
    m_detail->setText(
        rule.isEmpty() || rule == reason // a policy may be the whole reason
            ? reason
            //: %1 why something happens to a document, %2 what the settings say, both sentences
            : tr("%1 The integration settings decide it: %2").arg(reason, rule));
    m_detail->setToolTip(current.data(ImportModel::RuleRole).toString());
    m_openRule->setVisible(plan() && plan()->file->type);
    const auto place = current.isValid()
        ? std::optional(current.data(ImportModel::PlaceRole).value<qsizetype>())
        : std::nullopt;
    m_differences->setDocument(plan(), place);
    m_leaveOut->setVisible(place && !m_isResultShown && canBeLeftOut(*plan(), *place));
    m_leaveOut->setChecked(place && m_leftOut.contains(*place));
}

} // namespace smartup
