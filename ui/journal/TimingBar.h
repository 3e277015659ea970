#pragma once

#include "models/journal/CallTiming.h"

#include <QWidget>

namespace smartup {

/// The time of a call as a bar of two parts: until the first byte of the answer, and its arrival.
/// What it shows stands beside it in words.
class TimingBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBar(QWidget *parent = nullptr);

    void setTiming(const CallTiming &timing);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CallTiming m_timing;
};

} // namespace smartup
