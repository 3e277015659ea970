#pragma once

#include "models/core/Error.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace smartup {

/// What happened, what to do, one button that does it, details on demand: on the page that caused
/// it. Showing the same text again counts it instead of repeating it. All texts are plain text.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    struct Message
    {
        Kind kind = Kind::Information;
        QString text;
        QString remedy; ///< what to do; may be empty
        QString details; ///< raw evidence, shown on demand; may be empty
        QString actionText; ///< the one button; empty = none
        QString actionTarget; ///< sent with actionTriggered
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void
    showError(const Error &error, const QString &actionText = {}, const QString &actionTarget = {});
    void clear();
    [[nodiscard]] QString text() const;
    /// How often this message came in a row; 0 when there is none.
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void actionTriggered(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();
    void setDetailsVisible(bool isVisible);
    [[nodiscard]] QColor colour() const;

    Message m_message;
    int m_count = 0;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_repeats;
    QLabel *m_remedy;
    QPlainTextEdit *m_details;
    QToolButton *m_detailsToggle;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace smartup
