#pragma once

#include <QChartView>

namespace smartup {

/// A chart in the colours and the font of the window, drawn anew when they or the language change.
class PaletteChart : public QChartView
{
    Q_OBJECT

protected:
    /// At least `lines` lines of text high.
    PaletteChart(const QString &objectName, int lines, QWidget *parent);

    void changeEvent(QEvent *event) override;
    /// Takes out what is drawn, and draws all of it.
    virtual void rebuild() = 0;
    /// Without series and axes, in the colours of now.
    void clearChart();
};

} // namespace smartup
