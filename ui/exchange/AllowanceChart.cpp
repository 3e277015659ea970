#include "ui/exchange/AllowanceChart.h"

#include "ui/shell/OutcomeStyle.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace smartup {

namespace {

double hoursOf(QTime time)
{
    return time.hour() + time.minute() / 60.0;
}

/// What has come together by the end of each hour, and by now.
QList<QPointF> piled(const HourCounts &counts, QTime now)
{
    QList<QPointF> points { { 0, 0 } };
    double sum = 0;
    for (int hour = 0; hour <= now.hour(); ++hour) {
        sum += static_cast<double>(counts.at(static_cast<std::size_t>(hour)));
        points.append({ std::min<double>(hour + 1, hoursOf(now)), sum });
    }
    return points;
}

} // namespace

AllowanceChart::AllowanceChart(QWidget *parent)
    : PaletteChart(QStringLiteral("allowance/chart"), 14, parent)
{
    AllowanceChart::rebuild();
}

void AllowanceChart::setDay(const AllowanceDay &day, QTime now)
{
    m_day = day;
    m_now = now;
    rebuild();
}

void AllowanceChart::addPile(const QString &name,
                             const QColor &colour,
                             QLineSeries *upper,
                             QLineSeries *lower)
{
    auto *area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    if (lower != nullptr) {
        lower->setParent(area);
    }
    area->setName(name);
    QColor fill = colour;
    fill.setAlphaF(0.6F);
    area->setBrush(fill);
    area->setPen(QPen(colour));
    chart()->addSeries(area);
}

QLineSeries *AllowanceChart::addLine(const QString &name, const QColor &colour, Qt::PenStyle style)
{
    auto *line = new QLineSeries(chart());
    line->setName(name);
    line->setPen(QPen(colour, 2, style));
    chart()->addSeries(line);
    return line;
}

void AllowanceChart::rebuild()
{
    setAccessibleName(tr("Requests of today"));
    clearChart();
    if (!m_now.isValid()) {
        return;
    }
    const QList<QPointF> own = piled(m_day.own, m_now);
    QList<QPointF> all = piled(m_day.foreignByHour(), m_now);
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].ry() += own.at(i).y();
    }
    const auto lineOf = [](const QList<QPointF> &points) {
        auto *line = new QLineSeries;
        line->append(points);
        return line;
    };
    addPile(tr("Own requests"), outcomeColour(Outcome::Updated, palette()), lineOf(own), nullptr);
    addPile(tr("Requests of others"), outcomeColour(Outcome::Skipped, palette()), lineOf(all),
            lineOf(own));
    double most = std::max(10.0, all.constLast().y());
    const AllowanceForecast forecast = forecastAllowance(m_day, m_now);
    if (const auto limit = m_day.limit()) {
        const auto top = static_cast<double>(*limit);
        //: The most requests that Smartup allows in a day, in a chart
        *addLine(tr("Limit"), outcomeColour(Outcome::Refused, palette()), Qt::SolidLine)
            << QPointF(0, top) << QPointF(24, top);
        most = std::max(most, top);
        if (forecast.hasPace) {
            const QPointF end = forecast.spentAt
                ? QPointF(hoursOf(*forecast.spentAt), top)
                : QPointF(24, top - static_cast<double>(forecast.leftAtMidnight));
            //: Where a line of a chart leads when everything goes on as it does now
            *addLine(tr("Forecast"), outcomeColour(Outcome::Warning, palette()), Qt::DashLine)
                << all.constLast() << end;
        }
    }
    if (m_day.rules.ceiling > 0) {
        const auto ceiling = static_cast<double>(m_day.rules.ceiling);
        //: The most requests that a person allows this program in a day, in a chart
        *addLine(tr("Own ceiling"), outcomeColour(Outcome::Unknown, palette()), Qt::DotLine)
            << QPointF(0, ceiling) << QPointF(24, ceiling);
        most = std::max(most, ceiling);
    }
    addAxes(most);
    setAccessibleDescription(
        tr("Own requests: %1. Requests of others: %2.")
            .arg(locale().toString(m_day.ownTotal()), locale().toString(m_day.foreignTotal()))
        + u' ' + forecastText(forecast));
}

void AllowanceChart::addAxes(double most)
{
    auto *hours = new QValueAxis(chart());
    hours->setRange(0, 24);
    hours->setTickCount(9);
    hours->setLabelFormat(QStringLiteral("%02d:00"));
    hours->setTitleText(tr("Time in Tashkent"));
    auto *requests = new QValueAxis(chart());
    requests->setLabelFormat(QStringLiteral("%d"));
    requests->setRange(0, most * 1.05);
    chart()->addAxis(hours, Qt::AlignBottom);
    chart()->addAxis(requests, Qt::AlignLeft);
    for (QValueAxis *axis : { hours, requests }) {
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setTitleBrush(palette().brush(QPalette::Text));
        axis->setTitleFont(font());
        axis->setGridLineColor(palette().color(QPalette::AlternateBase));
        axis->setLinePenColor(palette().color(QPalette::Mid));
        const QList<QAbstractSeries *> all = chart()->series();
        for (QAbstractSeries *series : all) {
            series->attachAxis(axis);
        }
    }
    requests->applyNiceNumbers();
}

} // namespace smartup
