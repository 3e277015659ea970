#pragma once

#include "models/journal/OverviewFigures.h"

#include <QChartView>

namespace smartup {

/// The documents of the last 30 days as bars, a day a bar, coloured by outcome. The same figures
/// stand in the accessible description, in words.
class OutcomeChart : public QChartView
{
    Q_OBJECT

public:
    explicit OutcomeChart(QWidget *parent = nullptr);

    void setDays(const QList<DayFigures> &days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<DayFigures> m_days;
};

} // namespace smartup
