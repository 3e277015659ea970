#include "ui/journal/RemarksView.h"

#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"
#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TextLines = 3;

} // namespace

RemarksView::RemarksView(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
{
    m_state->setObjectName(u"remarksState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_list->setObjectName(u"remarkList"_s);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_text->setObjectName(u"commentText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight((TextLines + 1) * m_text->fontMetrics().lineSpacing());
    m_text->installEventFilter(this);
    m_add->setObjectName(u"addComment"_s);
    m_takeBack->setObjectName(u"takeBackRemark"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_takeBack);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text);
    layout->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        keepDraft();
        showButtons();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &RemarksView::showButtons);
    connect(m_add, &QPushButton::clicked, this, &RemarksView::addComment);
    connect(m_takeBack, &QPushButton::clicked, this, &RemarksView::takeBack);
    retranslate();
}

void RemarksView::setLine(qint64 callId, qint64 documentId)
{
    if (callId == m_callId && documentId == m_documentId) {
        return;
    }
    m_callId = callId;
    m_documentId = documentId;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(m_drafts.value(documentId).text);
    m_remarks.clear();
    fill();
}

void RemarksView::setRemarks(const QList<JournalRemark> &remarks)
{
    m_remarks = remarks;
    const QString sent = m_drafts.value(m_documentId).uuid;
    const bool isStored =
        !sent.isEmpty() && std::ranges::any_of(remarks, [&sent](const JournalRemark &remark) {
            return remark.uuid == sent;
        });
    if (isStored) {
        m_text->clear(); // and with it the draft
    }
    fill();
}

void RemarksView::fill()
{
    const QString current = m_list->currentItem() == nullptr
        ? QString()
        : m_list->currentItem()->data(Qt::UserRole).toString();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const JournalRemark &remark : std::as_const(m_remarks)) {
        const bool isPin = remark.kind == RemarkKind::Pin;
        //: head of a remark: %1 = when, %2 = who
        const QString head = (isPin ? tr("%1, %2: pinned") : tr("%1, %2:"))
                                 .arg(exactTime(remark.at), visibleText(remark.author));
        auto *item = new QListWidgetItem(
            icon(isPin ? u"window-pin"_s : u"edit-comment"_s),
            remark.text.isEmpty() ? head : head + u'\n' + visibleLines(remark.text), m_list);
        item->setData(Qt::UserRole, remark.uuid);
        if (remark.uuid == current) {
            m_list->setCurrentItem(item);
        }
    }
    showButtons();
}

void RemarksView::startComment()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void RemarksView::setReadOnly()
{
    m_isReadOnly = true;
    showButtons();
}

bool RemarksView::hasDraft() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

bool RemarksView::hasAnyDraft() const
{
    return std::ranges::any_of(m_drafts,
                               [](const Draft &draft) { return !draft.text.trimmed().isEmpty(); });
}

void RemarksView::keepDraft()
{
    // Another text is another remark.
    const QString text = m_text->toPlainText();
    if (text.isEmpty()) {
        m_drafts.remove(m_documentId);
    } else {
        m_drafts.insert(m_documentId, { text, {} });
    }
}

void RemarksView::addComment()
{
    if (!hasDraft() || m_documentId == 0) {
        return;
    }
    Draft &draft = m_drafts[m_documentId]; // clazy:exclude=detaching-member
    if (draft.uuid.isEmpty()) {
        draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    JournalRemark remark;
    remark.uuid = draft.uuid;
    remark.callId = m_callId;
    remark.documentId = m_documentId;
    remark.kind = RemarkKind::Comment;
    remark.text = m_text->toPlainText().trimmed();
    // The button goes dark with the text; the keyboard must not land on the next one, which pins.
    m_text->setFocus();
    Q_EMIT remarkMade(remark);
}

void RemarksView::takeBack()
{
    const int row = m_list->currentRow();
    if (!m_isReadOnly && row >= 0 && row < m_remarks.size()) {
        JournalRemark remark = m_remarks.at(row);
        remark.isWithdrawn = true;
        m_list->setFocus();
        Q_EMIT remarkMade(remark);
    }
}

bool RemarksView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_text && isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            addComment();
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete) {
            takeBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RemarksView::showButtons()
{
    m_text->setEnabled(m_documentId != 0);
    m_add->setEnabled(m_documentId != 0 && hasDraft());
    m_takeBack->setEnabled(m_list->currentRow() >= 0);
    m_list->setVisible(!m_remarks.isEmpty());
    m_takeBack->setVisible(!m_isReadOnly && !m_remarks.isEmpty());
    m_text->setVisible(!m_isReadOnly);
    m_add->setVisible(!m_isReadOnly);
    if (m_documentId == 0) {
        m_state->setText(tr("Choose a line of the log to say something about it."));
    } else if (m_remarks.isEmpty()) {
        m_state->setText(tr("Nobody has said anything about this line yet."));
    }
    m_state->setVisible(m_documentId == 0 || m_remarks.isEmpty());
}

void RemarksView::retranslate()
{
    m_list->setAccessibleName(tr("Remarks about this line"));
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("What somebody should know about this line"));
    m_add->setText(tr("Add comment"));
    m_add->setToolTip(tr("Add the comment (Ctrl+Enter)"));
    m_add->setIcon(icon(u"edit-comment"_s));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Take the chosen remark back (Delete)"));
    m_takeBack->setIcon(icon(u"edit-undo"_s));
    fill();
}

} // namespace smartup
