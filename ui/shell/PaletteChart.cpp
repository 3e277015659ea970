#include "ui/shell/PaletteChart.h"

#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QLegend>

namespace smartup {

PaletteChart::PaletteChart(const QString &objectName, int lines, QWidget *parent)
    : QChartView(parent)
{
    setObjectName(objectName);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    setMinimumHeight(fontMetrics().height() * lines);
}

void PaletteChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::FontChange) {
        rebuild();
    }
    QChartView::changeEvent(event);
}

void PaletteChart::clearChart()
{
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> oldAxes = chart()->axes();
    for (QAbstractAxis *axis : oldAxes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(palette().brush(QPalette::Base));
    chart()->legend()->setLabelColor(palette().color(QPalette::Text));
    chart()->legend()->setFont(font());
}

} // namespace smartup
