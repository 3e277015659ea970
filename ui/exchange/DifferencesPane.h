#pragma once

#include "models/exchange/ImportPlan.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace smartup {

class DifferenceModel;

/// How the document of a file differs from the one that Smartup has: in one sentence, and field by
/// field.
class DifferencesPane : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPane(QWidget *parent);

    /// Nothing is shown of a document that is not there. `place`: in the file.
    void setDocument(const ImportPlanPtr &plan, std::optional<qsizetype> place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    ImportPlanPtr m_plan;
    std::optional<qsizetype> m_place;
    DifferenceModel *m_fields;
    QLabel *m_sentence;
    QTableView *m_table;
};

} // namespace smartup
