#include "ui/journal/EmptyLog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

EmptyLog::EmptyLog(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"emptyButton"_s);
    connect(m_button, &QPushButton::clicked, this, &EmptyLog::actionTriggered);
}

void EmptyLog::showUnavailable(const Error &error)
{
    m_text->setText(error.text + u'\n' + error.remedy);
    m_button->hide();
}

void EmptyLog::showNothingYet()
{
    say(tr("Nothing has been exchanged yet. What is sent to Smartup or read from it appears here."),
        tr("Go to the exchange"));
}

void EmptyLog::showNoMatch()
{
    // Whoever looked for words may have meant those: a filter that finds nothing leaves no bodies either.
    say(tr("No line of the log matches the filter.") + u'\n'
            + tr("What stands only in a request or a response is found with Ctrl+Shift+F, once the "
                 "filter is cleared."),
        tr("Clear the filter"));
}

void EmptyLog::say(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_button->setText(action);
    m_button->show();
}

} // namespace smartup
