#include "ui/journal/TimingBar.h"

#include <QPainter>

#include <algorithm>

namespace smartup {

namespace {

constexpr int WidthInLetters = 40;

} // namespace

TimingBar::TimingBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingBar::setTiming(const CallTiming &timing)
{
    m_timing = timing;
    update();
}

QSize TimingBar::sizeHint() const
{
    return { WidthInLetters * fontMetrics().averageCharWidth(), fontMetrics().height() };
}

void TimingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect frame = rect().adjusted(0, 0, -1, -1);
    painter.fillRect(frame, palette().base());
    if (m_timing.totalMs > 0) {
        const double share =
            static_cast<double>(m_timing.waitingMs) / static_cast<double>(m_timing.totalMs);
        // A part that took time is seen, however short it was.
        const int least = m_timing.receivingMs > 0 ? 2 : 0;
        const int waiting = std::clamp(static_cast<int>(share * frame.width()), 0,
                                       std::max(frame.width() - least, 0));
        QRect first = frame;
        first.setWidth(waiting);
        QRect second = frame;
        second.setLeft(frame.left() + waiting);
        painter.fillRect(first, palette().highlight());
        // Told apart by its lines, too: not by colour alone.
        painter.fillRect(second, QBrush(palette().color(QPalette::Text), Qt::BDiagPattern));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(frame);
}

} // namespace smartup
