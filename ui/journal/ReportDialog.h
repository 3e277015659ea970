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

private:
    [[nodiscard]] ReportPeriod period() const;
    void judge();
    void choose();

    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_wrong;
    QPushButton *m_choose;
};

} // namespace smartup
