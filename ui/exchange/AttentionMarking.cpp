#include "ui/exchange/AttentionMarking.h"

#include "ui/exchange/ExchangeWidgets.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

AttentionMarking::AttentionMarking(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_marks(new QWidget(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_handled(makeButton(prefix + u"/handled"_s, u"checkmark"_s, this))
    , m_ignore(makeButton(prefix + u"/ignore"_s, u"media-skip-forward"_s, this))
    , m_unmark(makeButton(prefix + u"/unmark"_s, u"edit-undo"_s, this))
    , m_status(makeSentenceLabel(prefix + u"/status"_s, this))
    , m_undo(makeButton(prefix + u"/undo"_s, u"edit-undo"_s, this))
{
    m_reason->setObjectName(prefix + u"/reason"_s);
    m_reasonLabel->setBuddy(m_reason);
    auto *marking = new QHBoxLayout(m_marks);
    marking->setContentsMargins({});
    marking->setSpacing(8);
    marking->addWidget(m_reasonLabel);
    marking->addWidget(m_reason, 1);
    marking->addWidget(m_handled);
    marking->addWidget(m_ignore);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_status, 1);
    said->addWidget(m_undo, 0, Qt::AlignTop);
    said->addWidget(m_unmark, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_marks);
    layout->addLayout(said);

    connect(m_reason, &QLineEdit::textChanged, this, &AttentionMarking::refresh);
    connect(m_handled, &QPushButton::clicked, this, [this] { mark(AttentionMark::Kind::Handled); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { mark(AttentionMark::Kind::Ignored); });
    connect(m_unmark, &QPushButton::clicked, this, &AttentionMarking::unmarkRequested);
    connect(m_undo, &QPushButton::clicked, this, &AttentionMarking::undoRequested);
    retranslate();
    setChosen(false, false);
}

void AttentionMarking::retranslate()
{
    //: why somebody marks a document as handled
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setPlaceholderText(tr("What was done about it, or why nothing is to be done"));
    m_handled->setText(tr("Mark as handled"));
    //: marks documents as not worth any work
    m_ignore->setText(tr("Ignore"));
    m_unmark->setText(tr("Take the mark back"));
    m_undo->setText(tr("Undo"));
    say({}, false);
}

void AttentionMarking::setChosen(bool isAny, bool areMarked)
{
    m_marks->setVisible(isAny && !areMarked);
    m_unmark->setVisible(areMarked);
    refresh();
}

void AttentionMarking::refresh()
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_handled->setEnabled(hasReason);
    m_ignore->setEnabled(hasReason);
}

void AttentionMarking::say(const QString &sentence, bool canUndo)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    m_undo->setVisible(!sentence.isEmpty() && canUndo);
}

void AttentionMarking::mark(AttentionMark::Kind kind)
{
    const QString reason = m_reason->text().trimmed();
    m_reason->clear();
    Q_EMIT marked(kind, reason);
}

} // namespace smartup
