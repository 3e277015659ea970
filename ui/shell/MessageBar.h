#pragma once

#include "models/core/Error.h"

#include <QFrame>

class QLabel;
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

Q_SIGNALS:
    void actionTriggered(const QString &target);

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace smartup
