#include "ui/journal/NumberListDialog.h"

#include "models/core/VisibleText.h"
#include "models/journal/JournalQuery.h"
#include "ui/shell/SentenceLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

NumberListDialog::NumberListDialog(const QStringList &numbers, QWidget *parent)
    : QDialog(parent)
    , m_hint(makeSentenceLabel(u"numberHint"_s, this))
    , m_text(new QPlainTextEdit(this))
    , m_count(makeSentenceLabel(u"numberCount"_s, this))
    , m_missingLabel(makeSentenceLabel(u"missingLabel"_s, this))
    , m_missing(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_show(new QPushButton(this))
{
    setObjectName(u"numberListDialog"_s);
    m_text->setObjectName(u"numberList"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(numbers.join(u'\n'));
    m_missing->setObjectName(u"missingNumbers"_s);
    m_missing->setReadOnly(true);
    m_missing->setTabChangesFocus(true);
    m_copy->setObjectName(u"copyMissing"_s);
    m_show->setObjectName(u"showNumbers"_s);
    m_show->setDefault(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_hint, m_text, m_count, m_missingLabel, m_missing, m_copy, buttons }) {
        layout->addWidget(widget);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NumberListDialog::countNumbers);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const QStringList chosen = numbersFromText(m_text->toPlainText());
        if (chosen != m_shown) {
            m_shown = chosen;
            m_missingNumbers.reset(); // what was said is of another list
            showMissing();
        }
        Q_EMIT numbersChosen(m_shown);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_missing->toPlainText()); });
    m_shown = numbers;
    retranslate();
}

void NumberListDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void NumberListDialog::retranslate()
{
    setWindowTitle(tr("List of numbers"));
    m_hint->setText(tr("Numbers, external ids or Smartup ids: one a line, or with commas, "
                       "semicolons or tabs between them."));
    m_text->setAccessibleName(tr("Numbers"));
    m_missing->setAccessibleName(tr("Numbers that are not in the log"));
    m_copy->setText(tr("Copy the missing numbers"));
    m_show->setText(tr("Show their rows"));
    countNumbers();
    showMissing();
}

void NumberListDialog::countNumbers()
{
    const int count = static_cast<int>(numbersFromText(m_text->toPlainText()).size());
    m_count->setText(tr("%n different number(s)", nullptr, count));
    m_show->setEnabled(count > 0);
}

void NumberListDialog::setMissing(const QStringList &numbers, const QStringList &missing)
{
    if (numbers != m_shown) {
        return;
    }
    m_missingNumbers = missing;
    showMissing();
}

void NumberListDialog::showMissing()
{
    const QStringList missing = m_missingNumbers.value_or(QStringList());
    if (m_missingNumbers) {
        m_missingLabel->setText(missing.isEmpty() ? tr("All of them are in the log.")
                                                  : tr("%n number(s) are not in the log:", nullptr,
                                                       static_cast<int>(missing.size())));
    } else {
        m_missingLabel->clear();
    }
    m_missing->setPlainText(visibleLines(missing.join(u'\n')));
    m_missing->setVisible(!missing.isEmpty());
    m_copy->setVisible(!missing.isEmpty());
}

} // namespace smartup
