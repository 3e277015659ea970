#include "ui/shell/Page.h"

#include "ui/shell/MessageBar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace smartup {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_messageBar(new MessageBar(this))
    , m_content(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_messageBar);
    layout->addLayout(m_content, 1);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace smartup
