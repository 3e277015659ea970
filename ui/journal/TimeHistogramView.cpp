#include "ui/journal/TimeHistogramView.h"

#include "models/core/ShownTime.h"
#include "ui/shell/OutcomeStyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LinesOfBars = 3; ///< height in lines of text
constexpr int Air = 4;

} // namespace

TimeHistogramView::TimeHistogramView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timeHistogram"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void TimeHistogramView::retranslate()
{
    setAccessibleName(tr("Rows by time"));
    tell();
    update();
}

QSize TimeHistogramView::sizeHint() const
{
    const int line = fontMetrics().height();
    return { 20 * line, LinesOfBars * line + line + Air };
}

int TimeHistogramView::barsHeight() const
{
    return height() - fontMetrics().height() - Air;
}

void TimeHistogramView::setHistogram(const TimeHistogram &histogram)
{
    // Bars that only grow keep what is chosen of them; of other bars nothing is.
    if (histogram.start != m_histogram.start || histogram.step != m_histogram.step
        || histogram.bars.size() < m_histogram.bars.size()) {
        m_anchor = -1;
        m_cursor = -1;
        m_hovered = -1;
        m_isDragged = false;
    }
    m_histogram = histogram;
    tell();
    update();
}

// ── where things are ──

QRect TimeHistogramView::barRect(qsizetype bar) const
{
    const qsizetype count = std::max<qsizetype>(m_histogram.bars.size(), 1);
    const int left = static_cast<int>(bar * width() / count);
    const int right = static_cast<int>((bar + 1) * width() / count);
    return { left, 0, std::max(right - left, 1), barsHeight() };
}

qsizetype TimeHistogramView::barAt(const QPoint &position) const
{
    const qsizetype count = m_histogram.bars.size();
    if (count == 0 || width() == 0) {
        return -1;
    }
    // The last bar whose left edge, as barRect() rounds it, is not beyond.
    const qsizetype bar = ((qsizetype(position.x()) + 1) * count - 1) / width();
    return std::clamp<qsizetype>(bar, 0, count - 1);
}

TimeHistogramView::Span TimeHistogramView::span() const
{
    if (m_cursor < 0) {
        return {};
    }
    return { std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor) };
}

// ── painting ──

void TimeHistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), barsHeight(), palette().base());
    const Span chosen = span();
    if (chosen.isValid()) {
        QColor ground = palette().color(QPalette::Highlight);
        constexpr float Veil = 0.3F;
        ground.setAlphaF(Veil);
        painter.fillRect(barRect(chosen.first).united(barRect(chosen.last)), ground);
    }
    const qint64 highest = m_histogram.highest();
    for (qsizetype bar = 0; highest > 0 && bar < m_histogram.bars.size(); ++bar) {
        paintBar(painter, bar, highest);
    }
    paintScale(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = QRect(0, 0, width(), barsHeight());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TimeHistogramView::paintBar(QPainter &painter, qsizetype bar, qint64 highest) const
{
    const OutcomeCounts &rows = m_histogram.bars.at(bar);
    QRect rect = barRect(bar);
    const int gap = rect.width() > 3 ? 1 : 0;
    int bottom = rect.bottom() + 1;
    const QList<Outcome> outcomes = stackedOutcomes();
    for (const Outcome outcome : outcomes) {
        if (rows[outcome] == 0) {
            continue;
        }
        // One refused document among thousands is what somebody looks for: it is always to be seen.
        constexpr int Least = 2;
        const int tall =
            std::max(static_cast<int>(rows[outcome] * (barsHeight() - Least) / highest), Least);
        const int top = std::max(bottom - tall, 0);
        painter.fillRect(rect.left(), top, rect.width() - gap, bottom - top,
                         outcomeBarColour(outcome, palette()));
        bottom = top;
    }
}

void TimeHistogramView::paintScale(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect line(0, barsHeight() + Air, width(), fontMetrics().height());
    if (m_histogram.isEmpty()) {
        return;
    }
    const Span chosen = span();
    if (chosen.isValid() || m_hovered >= 0) {
        const Span told = chosen.isValid() ? chosen : Span { m_hovered, m_hovered };
        painter.drawText(line, Qt::AlignCenter,
                         fontMetrics().elidedText(histogramText(m_histogram, told.first, told.last),
                                                  Qt::ElideRight, line.width()));
        return;
    }
    const Exactness exactness =
        m_histogram.step < HistogramBuilder::Minute ? Exactness::Seconds : Exactness::Minutes;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     shownMoment(m_histogram.from(0), exactness));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     shownMoment(m_histogram.from(m_histogram.bars.size()), exactness));
}

// ── choosing ──

void TimeHistogramView::moveTo(qsizetype bar, bool extends)
{
    const qsizetype last = m_histogram.bars.size() - 1;
    if (last < 0) {
        return;
    }
    m_cursor = std::clamp<qsizetype>(bar, 0, last);
    if (!extends || m_anchor < 0) {
        m_anchor = m_cursor;
    }
    tell();
    update();
}

void TimeHistogramView::choose()
{
    const Span chosen = span();
    if (!chosen.isValid()) {
        return;
    }
    m_anchor = -1;
    m_cursor = -1;
    Q_EMIT periodChosen(m_histogram.from(chosen.first), m_histogram.until(chosen.last));
    update();
}

void TimeHistogramView::tell()
{
    if (m_histogram.isEmpty()) {
        setAccessibleDescription(tr("No rows"));
        return;
    }
    const Span chosen = span();
    const Span told = chosen.isValid() ? chosen : Span { 0, m_histogram.bars.size() - 1 };
    setAccessibleDescription(histogramText(m_histogram, told.first, told.last));
}

void TimeHistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_histogram.isEmpty()) {
        m_isDragged = true;
        moveTo(barAt(event->position().toPoint()), false);
    }
}

void TimeHistogramView::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = barAt(event->position().toPoint());
    if (m_isDragged) {
        moveTo(m_hovered, true);
    }
    update();
}

void TimeHistogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_isDragged) {
        m_isDragged = false;
        choose();
    }
}

void TimeHistogramView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() == Qt::ShiftModifier;
    const qsizetype last = m_histogram.bars.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_cursor < 0 ? last : m_cursor - 1, extends);
        return;
    case Qt::Key_Right:
        moveTo(m_cursor + 1, extends);
        return;
    case Qt::Key_Home:
        moveTo(0, extends);
        return;
    case Qt::Key_End:
        moveTo(last, extends);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    case Qt::Key_Backspace:
        Q_EMIT periodChosen({}, {});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeHistogramView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

bool TimeHistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_histogram.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), histogramText(m_histogram, bar, bar), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace smartup
