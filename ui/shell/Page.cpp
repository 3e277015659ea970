#include "ui/shell/Page.h"

#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace smartup {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_headerActions(new QHBoxLayout)
    , m_messageBar(new MessageBar(this))
    , m_content(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_title->setFont(font);

    m_headerActions->setSpacing(8);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title);
    header->addStretch(1);
    header->addLayout(m_headerActions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addWidget(m_messageBar);
    layout->addLayout(m_content, 1);
    connect(m_messageBar, &MessageBar::actionTriggered, this, [this](const QString &target) {
        if (!target.isEmpty()) {
            Q_EMIT linkActivated(target);
        }
    });
}

QAction *Page::makeAction(const QKeySequence &keys,
                          const std::function<QString()> &text,
                          const std::function<void()> &run)
{
    auto *action = new QAction(text(), this);
    m_actionTexts.append({ action, text });
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run] { run(); });
    addAction(action);
    return action;
}

QString Page::saveActionText() const
{
    return tr("Save to Smartup");
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_title->setText(title());
        for (const ActionText &one : std::as_const(m_actionTexts)) {
            one.action->setText(one.text());
        }
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    // The title is virtual: it cannot be asked for in the constructor.
    m_title->setText(title());
    QWidget::showEvent(event);
}

} // namespace smartup
