#include "ui/shell/MessageBar.h"

#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SentenceLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A bar is coloured like the outcome it tells of; information has none and takes the highlight.
QColor kindColour(MessageBar::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return palette.color(QPalette::Highlight);
    case MessageBar::Kind::Success:
        return outcomeColour(Outcome::Created, palette);
    case MessageBar::Kind::Warning:
        return outcomeColour(Outcome::Warning, palette);
    case MessageBar::Kind::Error:
        return outcomeColour(Outcome::Refused, palette);
    }
    Q_UNREACHABLE();
}

QString kindIcon(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return u"help-about"_s;
    case MessageBar::Kind::Success:
        return u"dialog-ok-apply"_s;
    case MessageBar::Kind::Warning:
        return u"data-warning"_s;
    case MessageBar::Kind::Error:
        return u"dialog-cancel"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeSentenceLabel(u"messageText"_s, this))
    , m_repeats(new QLabel(this))
    , m_remedy(makeSentenceLabel(u"messageRemedy"_s, this))
    , m_details(new QPlainTextEdit(this))
    , m_detailsToggle(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_repeats->setObjectName(u"messageRepeats"_s);
    m_repeats->setTextFormat(Qt::PlainText);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * 6);
    m_detailsToggle->setObjectName(u"messageDetailsToggle"_s);
    m_detailsToggle->setCheckable(true);
    m_detailsToggle->setAutoRaise(true);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"window-close"_s));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_detailsToggle->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_remedy);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_repeats, 0, Qt::AlignTop);
    row->addWidget(m_detailsToggle, 0, Qt::AlignTop);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_details);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_detailsToggle, &QToolButton::toggled, this, &MessageBar::setDetailsVisible);
    connect(m_action, &QPushButton::clicked, this,
            [this] { Q_EMIT actionTriggered(m_message.actionTarget); });
    retranslate();
    clear();
}

void MessageBar::show(const Message &message)
{
    const bool isRepeat =
        m_count > 0 && message.text == m_message.text && message.kind == m_message.kind;
    m_count = isRepeat ? m_count + 1 : 1;
    m_message = message;
    m_text->setText(message.text);
    m_remedy->setText(message.remedy);
    m_remedy->setVisible(!message.remedy.isEmpty());
    m_details->setPlainText(message.details);
    m_detailsToggle->setVisible(!message.details.isEmpty());
    if (!isRepeat || message.details.isEmpty()) {
        m_detailsToggle->setChecked(false);
    }
    m_details->setVisible(m_detailsToggle->isChecked());
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    retranslate();
    restyle();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error &error,
                           const QString &actionText,
                           const QString &actionTarget)
{
    QString details = error.raw;
    if (!error.code.isEmpty()) {
        details.prepend(details.isEmpty() ? error.code : error.code + u'\n');
    }
    show({ Kind::Error, error.text, error.remedy, details, actionText, actionTarget });
}

void MessageBar::clear()
{
    m_message = {};
    m_count = 0;
    m_text->clear();
    setVisible(false);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        restyle();
    }
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colour();
    ground.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setBrush(colour());
    painter.drawRoundedRect(QRect(0, 0, 4, height()), 2, 2);
}

void MessageBar::retranslate()
{
    //: How often the same message came
    m_repeats->setText(tr("%n time(s)", nullptr, m_count));
    m_repeats->setVisible(m_count > 1);
    m_detailsToggle->setText(m_detailsToggle->isChecked() ? tr("Hide details") : tr("Details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_details->setAccessibleName(tr("Details"));
    setAccessibleName(tr("Message"));
    setAccessibleDescription(m_message.text + u' ' + m_message.remedy);
}

void MessageBar::restyle()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        icon(kindIcon(m_message.kind), colour()).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void MessageBar::setDetailsVisible(bool isVisible)
{
    m_details->setVisible(isVisible);
    retranslate();
}

QColor MessageBar::colour() const
{
    return kindColour(m_message.kind, palette());
}

} // namespace smartup
