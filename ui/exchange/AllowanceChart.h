#pragma once

#include "models/connection/AllowanceForecast.h"
#include "ui/shell/PaletteChart.h"

class QLineSeries;

namespace smartup {

/// A day of an allowance by the hours of Tashkent: what was sent by ourselves and by others so far,
/// piled up, the limit, and where it leads at the present pace. The same stands in the accessible
/// description, in words.
class AllowanceChart : public PaletteChart
{
    Q_OBJECT

public:
    explicit AllowanceChart(QWidget *parent = nullptr);

    /// `now` is the time in Tashkent.
    void setDay(const AllowanceDay &day, QTime now);

private:
    void rebuild() override;
    void addPile(const QString &name, const QColor &colour, QLineSeries *upper, QLineSeries *lower);
    [[nodiscard]] QLineSeries *
    addLine(const QString &name, const QColor &colour, Qt::PenStyle style);
    void addAxes(double most);

    AllowanceDay m_day;
    QTime m_now;
};

} // namespace smartup
