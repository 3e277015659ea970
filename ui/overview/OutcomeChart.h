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

    /// Every how manyth of `days` bars gets a label, so that none of `labelWidth` pixels lies on the next one where all
    /// bars have `room` pixels.
    [[nodiscard]] static int daysPerLabel(qsizetype days, qreal room, qreal labelWidth);

private:
    void rebuild() override;
    void fitLabels();

    QList<DayFigures> m_days;
    int m_daysPerLabel;
};

} // namespace smartup
