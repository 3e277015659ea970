#include "ui/journal/OtherLogWindow.h"

#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace smartup {

namespace {

constexpr int Margin = 16;
constexpr int WideLetters = 140;
constexpr int HighLines = 44;

} // namespace

OtherLogWindow::OtherLogWindow(QSettings &state, const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_about(new QLabel(this))
    , m_page(new JournalPage(state, clock, this))
{
    m_page->setForeign();
    connect(m_page, &Page::linkActivated, this, &OtherLogWindow::refuseToLeave);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(Margin, Margin / 2, Margin, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_page, 1);
    auto *close = new QShortcut(QKeySequence::Close, this); // Esc clears the filter of its page
    connect(close, &QShortcut::activated, this, &QWidget::close);
    resize(fontMetrics().averageCharWidth() * WideLetters, fontMetrics().height() * HighLines);
}

void OtherLogWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void OtherLogWindow::retranslate()
{
    const Texts said = texts();
    setWindowTitle(said.title);
    m_about->setText(said.about);
}

void OtherLogWindow::refuseToLeave()
{
    const Texts said = texts();
    m_page->messageBar()->show(
        { MessageBar::Kind::Information, said.notHere, said.where, {}, {}, {} });
}

} // namespace smartup
