#include "ui/connection/WelcomePanel.h"

#include "ui/shell/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

WelcomePanel::WelcomePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_assistant(new QPushButton(icon(u"go-next"_s), QString(), this))
    , m_assistantText(new QLabel(this))
    , m_sandbox(new QPushButton(icon(u"run-build"_s), QString(), this))
    , m_sandboxText(new QLabel(this))
    , m_connect(new QPushButton(icon(u"network-connect"_s), QString(), this))
    , m_connectText(new QLabel(this))
{
    setObjectName(u"welcome"_s);
    m_assistant->setObjectName(u"welcomeAssistant"_s);
    m_sandbox->setObjectName(u"welcomeSandbox"_s);
    m_connect->setObjectName(u"welcomeConnect"_s);
    m_assistant->setDefault(true);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_heading->setFont(font);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    for (QLabel *label : { m_heading, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    const std::array<std::pair<QPushButton *, QLabel *>, 3> choices {
        { { m_assistant, m_assistantText },
          { m_sandbox, m_sandboxText },
          { m_connect, m_connectText } }
    };
    for (const auto &[button, label] : choices) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        button->setAutoDefault(true); // Enter takes the one that has the focus
        layout->addSpacing(16);
        layout->addWidget(button, 0, Qt::AlignLeft);
        layout->addWidget(label);
    }
    layout->addStretch(2);
    connect(m_assistant, &QPushButton::clicked, this, &WelcomePanel::assistantChosen);
    connect(m_sandbox, &QPushButton::clicked, this, &WelcomePanel::sandboxChosen);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePanel::connectChosen);
    retranslate();
}

void WelcomePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WelcomePanel::showEvent(QShowEvent *event)
{
    // Enter does what the page offers first, unless somebody is at work elsewhere in the window.
    if (window()->focusWidget() == nullptr) {
        m_assistant->setFocus(Qt::OtherFocusReason);
    }
    QWidget::showEvent(event);
}

void WelcomePanel::retranslate()
{
    m_heading->setText(tr("Welcome to Smartup Desk"));
    m_text->setText(
        tr("Here you set how Smartup exchanges data with other programs, exchange documents, and "
           "see what became of each of them."));
    m_assistant->setText(tr("Set up step by step"));
    m_assistantText->setText(
        tr("Connection or sandbox, organisation, settings, check-up: each step says what it did, "
           "and can be skipped."));
    m_sandbox->setText(tr("Practise on a sample company"));
    m_sandboxText->setText(
        tr("Starts a Smartup inside this program, with made-up goods, clients and orders. Nothing "
           "you do there reaches a real Smartup."));
    m_connect->setText(tr("Connect to Smartup"));
    m_connectText->setText(
        tr("You need the address of your Smartup and a user who may open the integration "
           "settings."));
}

} // namespace smartup
