#pragma once

#include "models/exchange/CoverageModel.h"
#include "ui/exchange/ExchangePane.h"

class QLabel;
class QPushButton;
class QTableView;

namespace smartup {

/// Which days of which document type were exported: a calendar, each cell a sign, a colour and a
/// sentence. Enter or a double click on a missing day leads to the export that fills it.
class CoveragePane : public ExchangePane
{
    Q_OBJECT

public:
    explicit CoveragePane(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setCoverage(const Coverage &coverage);
    [[nodiscard]] CoverageModel *model() const { return m_model; }

Q_SIGNALS:
    /// Shown, or asked for anew.
    void coverageWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void fill(const QModelIndex &index);
    [[nodiscard]] QString headlineText() const;

    CoverageModel *m_model;
    QLabel *m_headline;
    QTableView *m_table;
    QLabel *m_legend;
    QLabel *m_detail;
    QPushButton *m_fill;
    QPushButton *m_again;
};

} // namespace smartup
