// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportModel.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace smartup {

class CountFilter;
class DifferencesPane;

/// The documents of an import, one a row: what would happen to each, or what happened, and why. Counts
/// above filter them; of one that is there, the differences stand below, and a person may leave it out.
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
    /// What a person does not want to be sent, by the places in the file, in their order.
    [[nodiscard]] QList<qsizetype> leftOut() const;

Q_SIGNALS:
    void leftOutChanged();
    void linkActivated(const QString &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshFilter();
    void refreshDetail();
    void applyFilter();
    void chooseLeftOut(bool isLeftOut);
    [[nodiscard]] QString policyTarget() const;

    ImportPlanPtr m_offered; ///< before anybody left something out
    QSet<qsizetype> m_leftOut; ///< places in the file
    bool m_isResultShown = false;
    ImportModel *m_documents;
    CountFilter *m_filter;
    QTableView *m_table;
    DifferencesPane *m_differences;
    QLabel *m_detail;
    QCheckBox *m_leaveOut;
    QPushButton *m_openRule;
};

} // namespace smartup
