#include "ui/exchange/ProbeDialog.h"

#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CharactersWide = 80;

} // namespace

ProbeDialog::ProbeDialog(ImportFilePtr file, QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_result(makeSentenceLabel(u"probe/result"_s, this))
    , m_start(new QPushButton(icon(u"media-playback-start"_s), tr("Send it twice"), this))
{
    setObjectName(u"probe"_s);
    setWindowTitle(tr("What does Smartup do with a document that comes again?"));
    m_start->setObjectName(u"probe/start"_s);
    auto *explanation = makeSentenceLabel(u"probe/explanation"_s, this);
    explanation->setText(probeExplanation());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    // Enter sends nothing: whoever wants it presses the button itself.
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setDefault(true);
    close->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(explanation);
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_result->hide();
    connect(m_start, &QPushButton::clicked, this, &ProbeDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(CharactersWide * fontMetrics().averageCharWidth(), sizeHint().height());
}

void ProbeDialog::start()
{
    m_start->setEnabled(false);
    showResult(tr("Smartup is being asked…"));
    Q_EMIT startRequested(m_file);
}

void ProbeDialog::showResult(const QString &text)
{
    m_result->setText(text);
    m_result->show();
}

void ProbeDialog::showFindings(const ProbeFindings &findings)
{
    QStringList lines;
    for (const ProbeQuestion question : AllProbeQuestions) {
        //: %1 a question, %2 the answer to it; each is a whole sentence
        lines.append(tr("%1 %2").arg(probeQuestionText(question),
                                     probeAnswerText(findings.value(probeQuestionKey(question)))));
    }
    lines.append(tr("This is kept with the connection. Preview the file again."));
    showResult(lines.join(u'\n'));
}

void ProbeDialog::showError(const Error &error)
{
    showResult(error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy);
    m_start->setEnabled(true);
}

} // namespace smartup
