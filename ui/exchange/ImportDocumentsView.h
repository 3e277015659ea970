// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace smartup {

class CountFilter;

/// The documents of an import, one a row: what would happen to each, or what happened, and why. Counts
/// above filter them.
class ImportDocumentsView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDocumentsView(QWidget *parent);

    [[nodiscard]] ImportModel *model() const { return m_documents; }
    [[nodiscard]] const ImportPlanPtr &plan() const { return m_documents->plan(); }
    /// nullptr empties the table.
    void setPlan(const ImportPlanPtr &plan);
    void setResults(const QList<qsizetype> &places, const QList<DocumentResult> &results);
    /// Is there a column for what became of each?
    void setResultShown(bool isShown);
    void chooseFirst();

Q_SIGNALS:
    void linkActivated(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshFilter();
    void refreshDetail();
    void applyFilter();
    [[nodiscard]] QString policyTarget() const;

    ImportModel *m_documents;
    CountFilter *m_filter;
    QTableView *m_table;
    QLabel *m_detail;
    QPushButton *m_openRule;
};

} // namespace smartup
