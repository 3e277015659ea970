#include "ui/exchange/EditDocumentDialog.h"

#include "models/core/VisibleText.h"
#include "models/journal/DocumentJson.h"
#include "ui/shell/Icons.h"
#include "ui/shell/LeaveGuard.h"
#include "ui/shell/SentenceLabel.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CharactersWide = 100;
constexpr int LinesHigh = 30;

} // namespace

EditDocumentDialog::EditDocumentDialog(EditableDocument document, QWidget *parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_explanation(makeSentenceLabel(u"edit/explanation"_s, this))
    , m_text(new QPlainTextEdit(this))
    , m_judgement(makeSentenceLabel(u"edit/judgement"_s, this))
    , m_send(new QPushButton(icon(u"document-send"_s), tr("See what would happen…"), this))
{
    setObjectName(u"edit"_s);
    setWindowTitle(tr("Edit %1 and send it again").arg(visibleText(m_document.name)));
    m_send->setObjectName(u"edit/send"_s);
    m_explanation->setText(
        tr("This is what was sent. Ledger and log mark the document as edited by hand; the file it "
           "came from stays as it is. Nothing leaves before you have seen what would happen."));
    m_text->setObjectName(u"edit/text"_s);
    m_text->setAccessibleName(tr("The document as JSON"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(QString::fromUtf8(indentedJson(m_document.json)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_explanation);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_judgement);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EditDocumentDialog::judge);
    connect(m_send, &QPushButton::clicked, this, &EditDocumentDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &EditDocumentDialog::reject);
    m_text->setFocus();
    resize(CharactersWide * fontMetrics().averageCharWidth(),
           LinesHigh * fontMetrics().lineSpacing());
    judge();
}

void EditDocumentDialog::resume(const QByteArray &json)
{
    m_explanation->setText(tr(
        "This is how you changed it last; it has not been sent. Ledger and log mark the document "
        "as edited by hand; the file it came from stays as it is. Nothing leaves before you have "
        "seen what would happen."));
    m_text->setPlainText(QString::fromUtf8(json));
    m_text->document()->setModified(true);
}

QByteArray EditDocumentDialog::json() const
{
    return m_text->toPlainText().toUtf8();
}

void EditDocumentDialog::judge()
{
    const EditJudgement judgement = judgeEdit(m_document.type, m_document.json, json());
    m_judgement->setText(editText(judgement));
    m_send->setEnabled(judgement.canBeSent());
    showPlace(judgement.line);
}

/// The line that the sentence is about stands out; 0 = none does.
void EditDocumentDialog::showPlace(qint64 line)
{
    QList<QTextEdit::ExtraSelection> selections;
    const QTextBlock block = m_text->document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.format.setBackground(palette().alternateBase());
        selection.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
}

void EditDocumentDialog::send()
{
    m_send->setEnabled(false); // once is enough
    Q_EMIT sendRequested(m_document.id, json());
}

void EditDocumentDialog::setSent()
{
    accept();
}

void EditDocumentDialog::showTrouble(const QString &sentence)
{
    judge();
    m_judgement->setText(sentence);
}

void EditDocumentDialog::reject()
{
    if (!m_text->document()->isModified()) {
        QDialog::reject();
    } else if (!m_question) {
        m_question = LeaveGuard::open(
            this, { tr("What you have changed is not sent yet."), {}, tr("Discard the changes") },
            {}, [this] { QDialog::reject(); });
    }
}

} // namespace smartup
