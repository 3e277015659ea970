#include "models/exchange/ImportModel.h"

#include "models/core/SmartupDate.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace smartup {

namespace {

constexpr std::array<const char *, ImportModel::ColumnCount> Headings {
    QT_TRANSLATE_NOOP("ImportModel", "Line"),
    QT_TRANSLATE_NOOP("ImportModel", "Document"),
    QT_TRANSLATE_NOOP("ImportModel", "Date"),
    QT_TRANSLATE_NOOP("ImportModel", "Client"),
    QT_TRANSLATE_NOOP("ImportModel", "Sum"),
    QT_TRANSLATE_NOOP("ImportModel", "What would happen"),
    QT_TRANSLATE_NOOP("ImportModel", "Result"),
    QT_TRANSLATE_NOOP("ImportModel", "Smartup id"),
    QT_TRANSLATE_NOOP("ImportModel", "Why"),
};

bool isNumeric(int column)
{
    return column == ImportModel::LineColumn || column == ImportModel::AmountColumn
        || column == ImportModel::SmartupIdColumn;
}

} // namespace

Outcome predictedOutcome(Prediction prediction)
{
    switch (prediction) {
    case Prediction::Create:
        return Outcome::Created;
    case Prediction::Update:
        return Outcome::Updated;
    case Prediction::Skip:
        return Outcome::Skipped;
    case Prediction::Reject:
        return Outcome::Refused;
    case Prediction::Undecidable:
        return Outcome::Unknown;
    }
    Q_UNREACHABLE();
}

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setPlan(const ImportPlanPtr &plan)
{
    beginResetModel();
    m_plan = plan;
    m_results.clear();
    m_filter = {};
    m_rows.clear();
    endResetModel();
}

void ImportModel::replacePlan(const ImportPlanPtr &plan)
{
    Q_ASSERT(m_plan && plan && plan->items.size() == m_plan->items.size());
    m_plan = plan;
    if (const int rows = rowCount(); rows > 0) {
        Q_EMIT dataChanged(index(0, PredictionColumn), index(rows - 1, ReasonColumn));
    }
}

void ImportModel::setResults(const QList<qsizetype> &places, const QList<DocumentResult> &results)
{
    if (!m_plan) {
        return;
    }
    m_results.resize(m_plan->items.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        m_results[places.at(i)] = results.at(i);
    }
    if (m_filter == Filter {}) {
        const auto [first, last] = std::ranges::minmax(places);
        Q_EMIT dataChanged(index(static_cast<int>(first), ResultColumn),
                           index(static_cast<int>(last), ReasonColumn));
    } else {
        refilter();
    }
}

qint64 ImportModel::count(Outcome outcome) const
{
    return std::ranges::count(m_results, outcome, &DocumentResult::outcome);
}

void ImportModel::setFilter(const Filter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refilter();
    }
}

void ImportModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    if (m_plan && m_filter != Filter {}) {
        for (qsizetype place = 0; place < m_plan->items.size(); ++place) {
            if (isShown(place)) {
                m_rows.append(place);
            }
        }
    }
    endResetModel();
}

bool ImportModel::isShown(qsizetype place) const
{
    const bool isPredicted =
        !m_filter.prediction || m_plan->items.at(place).prediction == *m_filter.prediction;
    const Outcome outcome = m_results.isEmpty() ? Outcome::Running : m_results.at(place).outcome;
    return isPredicted && (!m_filter.outcome || outcome == *m_filter.outcome)
        && (!m_filter.isRemarked || hasRemarks(*m_plan, place));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_plan) {
        return 0;
    }
    return static_cast<int>(m_filter == Filter {} ? m_plan->items.size() : m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const qsizetype place = m_filter == Filter {} ? index.row() : m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return visibleText(text(place, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    case OutcomeRole:
        return outcome(place, index.column());
    case PlaceRole:
        return place;
    case RuleRole:
        return rule(place);
    case RuleTextRole:
        return ruleText(place);
    case RemarksRole:
        return planRemarks(*m_plan, place);
    default:
        return {};
    }
}

QString ImportModel::text(qsizetype place, int column) const
{
    const ImportDocument &document = m_plan->file->documents.at(place);
    const PlanItem &item = m_plan->items.at(place);
    const DocumentResult *result = m_results.isEmpty() ? nullptr : &m_results.at(place);
    const bool isSettled = result != nullptr && result->outcome != Outcome::Running;
    switch (static_cast<Column>(column)) {
    case LineColumn:
        return QLocale().toString(document.line);
    case DocumentColumn:
        return document.externalId.isEmpty() ? document.number : document.externalId;
    case DateColumn:
        return toSmartupDate(document.date);
    case PersonColumn:
        return document.personCode;
    case AmountColumn:
        return groupedAmount(document.amount);
    case PredictionColumn:
        return predictionName(item.prediction);
    case ResultColumn:
        return isSettled ? outcomeName(result->outcome) : QString();
    case SmartupIdColumn:
        if (isSettled && !result->smartupId.isEmpty()) {
            return result->smartupId;
        }
        return item.known < 0 ? document.smartupId
                              : m_plan->known->documents().at(item.known).smartupId;
    case ReasonColumn:
        return isSettled && !result->message.isEmpty() ? result->message : foreseen(place);
    case ColumnCount:
        break;
    }
    return {};
}

/// Why it is foreseen, and what else was found.
QString ImportModel::foreseen(qsizetype place) const
{
    return (QStringList { planReasonText(*m_plan, place) } + planRemarks(*m_plan, place))
        .join(u' ');
}

QString ImportModel::ruleText(qsizetype place) const
{
    const bool isSettled = !m_results.isEmpty() && m_results.at(place).outcome != Outcome::Running;
    if (isSettled) {
        return m_results.at(place).rule.isEmpty() ? QString()
                                                  : duplicateTermsSentence(m_plan->terms);
    }
    return planRuleText(*m_plan, place);
}

QString ImportModel::rule(qsizetype place) const
{
    const bool isSettled = !m_results.isEmpty() && m_results.at(place).outcome != Outcome::Running;
    return isSettled ? m_results.at(place).rule : planRule(*m_plan, place);
}

QVariant ImportModel::outcome(qsizetype place, int column) const
{
    if (column == PredictionColumn) {
        return QVariant::fromValue(predictedOutcome(m_plan->items.at(place).prediction));
    }
    if (column == ResultColumn && !m_results.isEmpty()
        && m_results.at(place).outcome != Outcome::Running) {
        return QVariant::fromValue(m_results.at(place).outcome);
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::DisplayRole) {
        return QCoreApplication::translate("ImportModel",
                                           Headings[static_cast<std::size_t>(section)]);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

} // namespace smartup
