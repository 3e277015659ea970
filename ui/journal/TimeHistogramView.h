#pragma once

#include "models/journal/TimeHistogram.h"

#include <QWidget>

namespace smartup {

/// The rows of the log by time, as bars coloured by outcome. A click on a bar, or a drag over several,
/// narrows the filter to their time; with the keyboard the arrows move, Shift takes more, Enter
/// narrows, Backspace shows all time again. Painted by itself: it is drawn anew with every row.
class TimeHistogramView : public QWidget
{
    Q_OBJECT

public:
    explicit TimeHistogramView(QWidget *parent = nullptr);

    void setHistogram(const TimeHistogram &histogram);
    [[nodiscard]] const TimeHistogram &histogram() const { return m_histogram; }
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where a bar stands, over the whole height.
    [[nodiscard]] QRect barRect(qsizetype bar) const;

Q_SIGNALS:
    /// Invalid moments: any time.
    void periodChosen(const QDateTime &from, const QDateTime &until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Span
    {
        qsizetype first = -1;
        qsizetype last = -1;
        [[nodiscard]] bool isValid() const { return first >= 0; }
    };

    [[nodiscard]] qsizetype barAt(const QPoint &position) const;
    [[nodiscard]] Span span() const;
    [[nodiscard]] int barsHeight() const;
    void paintBar(QPainter &painter, qsizetype bar, qint64 highest) const;
    void paintScale(QPainter &painter) const;
    void moveTo(qsizetype bar, bool extends);
    void choose();
    void tell();

    TimeHistogram m_histogram;
    qsizetype m_anchor = -1; ///< where a drag or a keyboard's choice began
    qsizetype m_cursor = -1; ///< and where it is
    qsizetype m_hovered = -1;
    bool m_isDragged = false;
};

} // namespace smartup
