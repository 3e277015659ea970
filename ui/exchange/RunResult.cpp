#include "ui/exchange/RunResult.h"

#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

RunResult::RunResult(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(makeSentenceLabel(prefix + u"/result"_s, this))
    , m_openLog(new QPushButton(icon(u"view-list-details"_s), {}, this))
    , m_row(new QHBoxLayout(this))
{
    m_openLog->setObjectName(prefix + u"/openLog"_s);
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_openLog, 0, Qt::AlignTop);
    connect(m_openLog, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(u"log?run="_s + m_runUuid); });
    retranslate();
    hide();
}

void RunResult::addButton(QPushButton *button)
{
    m_row->addWidget(button, 0, Qt::AlignTop);
}

void RunResult::setResult(Outcome outcome, const QString &text, const QString &runUuid)
{
    m_outcome = outcome;
    m_runUuid = runUuid;
    m_text->setText(text);
    m_openLog->setVisible(!runUuid.isEmpty());
    showIcon();
}

void RunResult::retranslate()
{
    m_openLog->setText(tr("Open in the log"));
}

void RunResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
    }
    QWidget::changeEvent(event);
}

void RunResult::showIcon()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        outcomeIcon(m_outcome, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace smartup
