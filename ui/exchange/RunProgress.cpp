#include "ui/exchange/RunProgress.h"

#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

RunProgress::RunProgress(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(icon(u"process-stop"_s), {}, this))
    , m_text(makeSentenceLabel(prefix + u"/progressText"_s, this))
    , m_effect(makeSentenceLabel(prefix + u"/cancelEffect"_s, this))
{
    m_bar->setObjectName(prefix + u"/progress"_s);
    m_cancel->setObjectName(prefix + u"/cancel"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_text);
    layout->addWidget(m_effect);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isCancelling = true;
        m_cancel->setEnabled(false);
        showText();
        Q_EMIT cancelRequested();
    });
    retranslate();
    hide();
}

void RunProgress::begin(const QString &cancelEffect)
{
    m_progress = {};
    m_sentence.clear();
    m_isCancelling = false;
    m_cancel->setEnabled(true);
    setCancelEffect(cancelEffect);
    setProgress({});
    show();
}

void RunProgress::setProgress(const ExchangeProgress &progress)
{
    m_progress = progress;
    m_sentence.clear();
    // Until the first answer nobody knows how long it takes: a bar that moves instead of one at 0.
    const bool isOpen = progress.percent() == 0;
    m_bar->setRange(0, isOpen ? 0 : 100);
    m_bar->setValue(progress.percent());
    showText();
}

void RunProgress::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    showText();
}

void RunProgress::setCancelEffect(const QString &cancelEffect)
{
    m_effect->setText(cancelEffect);
    m_cancel->setAccessibleDescription(cancelEffect);
}

void RunProgress::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
    showText();
}

void RunProgress::showText()
{
    if (m_isCancelling) {
        m_text->setText(tr("Being cancelled…"));
    } else {
        m_text->setText(m_sentence.isEmpty() ? progressText(m_progress) : m_sentence);
    }
}

} // namespace smartup
