#pragma once

#include "models/journal/OverviewFigures.h"
#include "ui/shell/PaletteChart.h"

namespace smartup {

/// The documents of the last 30 days as bars, a day a bar, coloured by outcome. The same figures
/// stand in the accessible description, in words.
class OutcomeChart : public PaletteChart
{
    Q_OBJECT

public:
    explicit OutcomeChart(QWidget *parent = nullptr);

    void setDays(const QList<DayFigures> &days);

private:
    void rebuild() override;

    QList<DayFigures> m_days;
};

} // namespace smartup
