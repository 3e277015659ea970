#include "ui/shell/MessageBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace smartup {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    clear();
}

void MessageBar::show(const Message &message)
{
    m_text->setText(message.text);
    setVisible(true);
}

void MessageBar::showError(const Error &error,
                           const QString &actionText,
                           const QString &actionTarget)
{
    show({ Kind::Error, error.text, error.remedy, error.raw, actionText, actionTarget });
}

void MessageBar::clear()
{
    m_text->clear();
    setVisible(false);
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace smartup
