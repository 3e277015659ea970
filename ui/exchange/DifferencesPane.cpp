#include "ui/exchange/DifferencesPane.h"

#include "models/exchange/DifferenceModel.h"
#include "models/exchange/PlanDifferences.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/shell/PlainTextDelegate.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widths in characters of the font, in the order of DifferenceModel::Column.
constexpr std::array<int, DifferenceModel::ColumnCount> Widths { 50, 30, 30 };
constexpr int FewestRows = 3;

} // namespace

DifferencesPane::DifferencesPane(QWidget *parent)
    : QWidget(parent)
    , m_fields(new DifferenceModel(this))
    , m_sentence(makeSentenceLabel(u"import/differences/sentence"_s, this))
    , m_table(makeRowTable(u"import/differences"_s, this))
{
    m_table->setModel(m_fields);
    m_table->setItemDelegate(new PlainTextDelegate(this));
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < DifferenceModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, Widths[static_cast<std::size_t>(column)] * character);
    }
    m_table->setMinimumHeight(m_table->fontMetrics().height() * (FewestRows + 1) * 3 / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    retranslate();
}

void DifferencesPane::setDocument(const ImportPlanPtr &plan, std::optional<qsizetype> place)
{
    if (plan != m_plan || place != m_place) { // what is chosen in the table stays chosen
        m_plan = plan;
        m_place = place;
        refresh();
    }
}

void DifferencesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DifferencesPane::retranslate()
{
    m_table->setAccessibleName(tr("Fields that are not the same in Smartup and in the file"));
    refresh();
}

void DifferencesPane::refresh()
{
    const bool isDocument = m_plan && m_place && m_plan->file->type;
    const DocumentDifferences *found = isDocument ? differencesAt(*m_plan, *m_place) : nullptr;
    m_sentence->setText(isDocument ? differencesText(*m_plan, *m_place) : QString());
    m_fields->setFields(found == nullptr ? QList<FieldDifference>() : found->fields);
    m_table->setVisible(m_fields->rowCount() > 0);
    setVisible(!m_sentence->text().isEmpty());
}

} // namespace smartup
