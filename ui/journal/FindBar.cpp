#include "ui/journal/FindBar.h"

#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer than anything that is looked for, and short enough for a field.
constexpr int LongestText = 2000;

QToolButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_previous(makeButton(u"findPrevious"_s, this))
    , m_next(makeButton(u"findNext"_s, this))
    , m_close(makeButton(u"findClose"_s, this))
{
    setObjectName(u"findBar"_s);
    m_text->setObjectName(u"findText"_s);
    m_text->setMaxLength(LongestText);
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_state->setObjectName(u"findState"_s);
    m_state->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeWanted);
    retranslate();
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::setText(const QString &text)
{
    const QSignalBlocker blocker(m_text);
    m_text->setText(text);
    showState();
}

void FindBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::showMatches(qsizetype current, qsizetype total, bool areMore)
{
    m_current = current;
    m_total = total;
    m_areMore = areMore;
    m_isSearching = false;
    showState();
}

void FindBar::showSearching()
{
    m_isSearching = true;
    showState();
}

void FindBar::setNothingText(const QString &sentence)
{
    m_nothing = sentence;
    showState();
}

void FindBar::showState()
{
    const QLocale locale;
    if (m_text->text().isEmpty()) {
        m_state->clear();
    } else if (m_isSearching) {
        m_state->setText(tr("Searching…"));
    } else if (m_total == 0) {
        m_state->setText(m_nothing);
    } else if (m_areMore) {
        //: %1 = the match that is shown, %2 = how many were counted; there are more
        m_state->setText(
            tr("%1 of the first %2").arg(locale.toString(m_current), locale.toString(m_total)));
    } else {
        //: the match that is shown, of how many: "3 of 17"
        m_state->setText(tr("%1 of %2").arg(locale.toString(m_current), locale.toString(m_total)));
    }
    const bool canGo = m_total > 0 && !m_isSearching && !m_text->text().isEmpty();
    m_previous->setEnabled(canGo);
    m_next->setEnabled(canGo);
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this body"));
    m_text->setAccessibleName(tr("Find in this body"));
    m_text->setToolTip(tr("Upper and lower case are the same; escapes of JSON are read."));
    m_previous->setIcon(icon(u"go-up"_s));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setIcon(icon(u"go-down"_s));
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_close->setIcon(icon(u"window-close"_s));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the search in this body"));
    showState();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier)) {
                Q_EMIT previousWanted();
            } else {
                Q_EMIT nextWanted();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace smartup
