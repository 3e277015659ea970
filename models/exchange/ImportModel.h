#pragma once

#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"

#include <QAbstractTableModel>

#include <optional>

namespace smartup {

/// The documents of a plan and, while it is sent, their results. A view of the plan: nothing of it
/// is copied, texts are made for the rows that are looked at.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        DocumentColumn, ///< external id, else number
        DateColumn,
        PersonColumn,
        AmountColumn,
        PredictionColumn,
        ResultColumn,
        SmartupIdColumn,
        ReasonColumn,
        ColumnCount
    };

    enum Role {
        OutcomeRole = Qt::UserRole, ///< Outcome of the cell, for icon and colour; else invalid
        PlaceRole, ///< place in the file
        RuleRole, ///< the setting that decides, `duplicates.order=skip`; empty when none does
        RuleTextRole, ///< the setting in the user's words; empty when no setting decides
        RemarksRole, ///< what else was found in the document, a sentence each
    };

    /// Which rows are shown.
    struct Filter
    {
        std::optional<Prediction> prediction;
        std::optional<Outcome> outcome;
        bool isRemarked = false; ///< only those in which something was found
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit ImportModel(QObject *parent = nullptr);

    /// nullptr empties the table.
    void setPlan(const ImportPlanPtr &plan);
    /// The same documents of which something else is foreseen now. The rows that are shown stay, whatever
    /// the filter says of them.
    void replacePlan(const ImportPlanPtr &plan);
    [[nodiscard]] const ImportPlanPtr &plan() const { return m_plan; }
    void setResults(const QList<qsizetype> &places, const QList<DocumentResult> &results);
    [[nodiscard]] const QList<DocumentResult> &results() const { return m_results; }
    /// Documents with this outcome; Running = without a result so far.
    [[nodiscard]] qint64 count(Outcome outcome) const;

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(qsizetype place, int column) const;
    [[nodiscard]] QString foreseen(qsizetype place) const;
    [[nodiscard]] QString ruleText(qsizetype place) const;
    [[nodiscard]] QString rule(qsizetype place) const;
    [[nodiscard]] QVariant outcome(qsizetype place, int column) const;
    [[nodiscard]] bool isShown(qsizetype place) const;
    void refilter();

    ImportPlanPtr m_plan;
    QList<DocumentResult> m_results; ///< one a document; empty before the first result
    Filter m_filter;
    QList<qsizetype> m_rows; ///< places that are shown; empty without a filter
};

/// The look of a prediction is that of the outcome it foretells.
[[nodiscard]] Outcome predictedOutcome(Prediction prediction);

} // namespace smartup
