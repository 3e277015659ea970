#include "ui/journal/ChainDialog.h"

#include "models/core/VisibleText.h"
#include "ui/shell/GrowToTexts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int BarSteps = 1000;

} // namespace

ChainDialog::ChainDialog(QWidget *parent)
    : QDialog(parent)
    , m_verdict(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_details(new QPlainTextEdit(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"chainDialog"_s);
    m_verdict->setObjectName(u"chainVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_bar->setObjectName(u"chainProgress"_s);
    m_bar->setRange(0, 0); // how many there are is not known yet
    m_details->setObjectName(u"chainDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 8);
    m_close->setObjectName(u"closeChain"_s);
    m_close->setDefault(true);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_verdict, m_bar, m_details, buttons }) {
        layout->addWidget(widget);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ChainDialog::setProgress(qint64 done, qint64 of)
{
    m_done = done;
    m_of = of;
    showStage();
}

void ChainDialog::setReport(const ChainReport &report)
{
    m_report = report;
    m_stage = Stage::Done;
    showStage();
}

void ChainDialog::setFailed(const Error &error)
{
    m_error = error;
    m_stage = Stage::Failed;
    showStage();
}

void ChainDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ChainDialog::retranslate()
{
    setWindowTitle(tr("Is the log as it was stored?"));
    m_details->setAccessibleName(tr("What was found in the log"));
    showStage();
}

void ChainDialog::showStage()
{
    m_bar->setVisible(m_stage == Stage::Walking);
    m_details->setVisible(m_stage == Stage::Done);
    m_close->setText(m_stage == Stage::Walking ? tr("Cancel") : tr("Close"));
    switch (m_stage) {
    case Stage::Walking:
        m_verdict->setText(m_of == 0 ? tr("Reading the log…")
                                     : tr("%1 of %2 calls looked at")
                                           .arg(QString::number(m_done), QString::number(m_of)));
        if (m_of > 0) {
            m_bar->setRange(0, BarSteps);
            m_bar->setValue(static_cast<int>(m_done * BarSteps / m_of));
        }
        break;
    case Stage::Done: {
        QStringList sentences = chainReportText(m_report);
        m_verdict->setText(visibleText(sentences.takeFirst()));
        m_details->setPlainText(visibleLines(sentences.join(u'\n')));
        m_details->setVisible(!sentences.isEmpty());
        break;
    }
    case Stage::Failed:
        m_verdict->setText(visibleLines(m_error.text + u'\n' + m_error.remedy).trimmed());
        break;
    }
    growToTexts(this);
}

} // namespace smartup
