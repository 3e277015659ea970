#pragma once

#include "models/exchange/ExchangeProgress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace smartup {

/// A run under way: bar, figures, and the button that stops it with a word on what stays.
class RunProgress : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `prefix`: `export/progress`, `export/cancel`.
    RunProgress(const QString &prefix, QWidget *parent);

    /// Shows itself with nothing done yet; `cancelEffect` says what a cancel leaves behind.
    void begin(const QString &cancelEffect);
    void setProgress(const ExchangeProgress &progress);
    /// Instead of figures.
    void setSentence(const QString &sentence);
    void setCancelEffect(const QString &cancelEffect);
    void retranslate();

Q_SIGNALS:
    void cancelRequested();

private:
    void showText();

    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_text;
    QLabel *m_effect;
    ExchangeProgress m_progress;
    QString m_sentence;
    bool m_isCancelling = false;
};

} // namespace smartup
