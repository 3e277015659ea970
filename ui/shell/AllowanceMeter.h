#pragma once

#include "models/connection/Limits.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace smartup {

/// The daily request allowance at a glance: the class that is nearest to its end, all of them in
/// the tooltip. Hidden while nothing is known or nothing is limited.
class AllowanceMeter : public QWidget
{
    Q_OBJECT

public:
    explicit AllowanceMeter(QWidget *parent = nullptr);

    void setQuota(const QuotaState &state);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    QMap<QuotaClass, QuotaState> m_states;
    QProgressBar *m_bar;
    QLabel *m_label;
};

} // namespace smartup
