#pragma once

#include "models/journal/PeriodReport.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;

namespace smartup {

/// Asks for the days of a report.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the thirty days that end today.
    explicit ReportDialog(QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void periodChosen(const smartup::ReportPeriod &period);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] ReportPeriod period() const;
    void judge();
    void choose();

    QLabel *m_what;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QLabel *m_wrong;
    QPushButton *m_choose;
};

} // namespace smartup
