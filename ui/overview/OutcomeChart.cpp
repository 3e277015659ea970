#include "ui/overview/OutcomeChart.h"

#include "ui/shell/OutcomeStyle.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <iterator>
#include <utility>

namespace smartup {

namespace {

constexpr int DaysPerLabel[] = { 5, 10, 15, 30 };

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, QStringLiteral("d MMM"));
}

QString
dayLabel(const QList<DayFigures> &days, qsizetype index, int daysPerLabel, const QLocale &locale)
{
    // A label under the last bar would hang over the edge, and is left out by the chart.
    const bool isLabelled = (days.size() - 1 - index) % daysPerLabel == daysPerLabel / 2;
    // Categories of an axis must differ: invisible ones differ by their length.
    return isLabelled ? dayText(days.at(index).day, locale) : QString(index + 1, QChar::Nbsp);
}

} // namespace

OutcomeChart::OutcomeChart(QWidget *parent)
    : PaletteChart(QStringLiteral("overview/chart"), 12, parent)
    , m_daysPerLabel(DaysPerLabel[0])
{
    // Later: the chart is in the middle of its layout.
    connect(chart(), &QChart::plotAreaChanged, this, &OutcomeChart::fitLabels,
            Qt::QueuedConnection);
}

int OutcomeChart::daysPerLabel(qsizetype days, qreal room, qreal labelWidth)
{
    constexpr qreal withGap = 1.25;
    const qreal wanted = labelWidth * withGap * static_cast<qreal>(days);
    for (const int step : DaysPerLabel) {
        if (room * step >= wanted) {
            return step;
        }
    }
    return *std::rbegin(DaysPerLabel);
}

void OutcomeChart::fitLabels()
{
    const qreal room = chart()->plotArea().width();
    if (room <= 0) {
        return; // not laid out yet
    }
    qreal widest = 0;
    const QFontMetricsF metrics(font());
    for (const DayFigures &day : std::as_const(m_days)) {
        widest = std::max(widest, metrics.horizontalAdvance(dayText(day.day, locale())));
    }
    // Other labels change the plot a little: more of them come only with room to spare, or it went on for ever.
    constexpr qreal withSpare = 0.9;
    const int step =
        std::max(daysPerLabel(m_days.size(), room, widest),
                 std::min(daysPerLabel(m_days.size(), room * withSpare, widest), m_daysPerLabel));
    if (step != m_daysPerLabel) {
        m_daysPerLabel = step;
        rebuild();
    }
}

void OutcomeChart::setDays(const QList<DayFigures> &days)
{
    m_days = days;
    rebuild();
}

void OutcomeChart::rebuild()
{
    clearChart();
    if (m_days.isEmpty()) {
        return;
    }

    auto *series = new QStackedBarSeries(chart());
    series->setBarWidth(0.8);
    QStringList words;
    for (const Outcome outcome : stackedOutcomes()) {
        qint64 sum = 0;
        auto *set = new QBarSet(outcomeName(outcome), series);
        for (const DayFigures &day : std::as_const(m_days)) {
            sum += day.documents[outcome];
            set->append(static_cast<qreal>(day.documents[outcome]));
        }
        if (sum == 0) {
            delete set;
            continue;
        }
        set->setColor(outcomeBarColour(outcome, palette()));
        set->setBorderColor(palette().color(QPalette::Base));
        series->append(set);
        //: An outcome and how many documents had it: "Created: 1,204"
        words.append(tr("%1: %2").arg(outcomeName(outcome), locale().toString(sum)));
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    if (words.isEmpty()) {
        delete series; // an axis cannot be fitted to nothing
        return;
    }
    chart()->addSeries(series);

    auto *days = new QBarCategoryAxis(chart());
    days->setTruncateLabels(false); // each has the width of a bar, and the room of several
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        days->append(dayLabel(m_days, i, m_daysPerLabel, locale()));
    }
    auto *counts = new QValueAxis(chart());
    counts->setLabelFormat(QStringLiteral("%i"));
    for (QAbstractAxis *axis :
         { static_cast<QAbstractAxis *>(days), static_cast<QAbstractAxis *>(counts) }) {
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setGridLineColor(palette().color(QPalette::AlternateBase));
        axis->setLinePenColor(palette().color(QPalette::Mid));
    }
    days->setGridLineVisible(false);
    chart()->addAxis(days, Qt::AlignBottom);
    chart()->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(days);
    series->attachAxis(counts);
    counts->applyNiceNumbers();
    counts->setMin(0);

    setAccessibleName(tr("Documents of the last 30 days by outcome"));
    QMetaObject::invokeMethod(this, &OutcomeChart::fitLabels, Qt::QueuedConnection);
}

} // namespace smartup
