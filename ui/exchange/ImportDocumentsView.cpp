// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportDocumentsView.h"

#include "ui/exchange/CountFilter.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeDelegate.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widths in characters of the font, in the order of ImportModel::Column.
constexpr std::array<int, ImportModel::ColumnCount> Widths { 8, 17, 12, 12, 15, 20, 20, 12, 40 };

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
    , m_detail(makeSentenceLabel(u"import/detail"_s, this))
    , m_openRule(new QPushButton(icon(u"go-jump"_s), {}, this))
{
    m_table->setModel(m_documents);
    m_table->setItemDelegate(new OutcomeDelegate(ImportModel::OutcomeRole, std::nullopt, this));
    setWidths(m_table);
    m_openRule->setObjectName(u"import/openRule"_s);
    auto *detail = new QHBoxLayout;
    detail->setSpacing(8);
    detail->addWidget(m_detail, 1);
    detail->addWidget(m_openRule, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(detail);
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
    refreshFilter();
    refreshDetail();
}

void ImportDocumentsView::setPlan(const ImportPlanPtr &plan)
{
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
    m_table->setColumnHidden(ImportModel::ResultColumn, !isShown);
}

void ImportDocumentsView::chooseFirst()
{
    m_table->setCurrentIndex(m_documents->index(0, ImportModel::DocumentColumn));
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
}

} // namespace smartup
