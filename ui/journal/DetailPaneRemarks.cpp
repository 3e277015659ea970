// The history of the line, and what people say of it.

#include "ui/journal/DetailPane.h"
#include "ui/journal/RemarksView.h"
#include "ui/journal/StoryView.h"

#include <QToolButton>
#include <QUuid>

namespace smartup {

void DetailPane::fillStory()
{
    m_story->wait(documentId());
    if (m_detail) {
        Q_EMIT storyWanted(documentId(), 0);
    }
}

void DetailPane::setStory(const JournalStory &story)
{
    m_story->setStory(story);
}

void DetailPane::showRemarks()
{
    const QList<JournalRemark> remarks =
        m_detail ? remarksAbout(m_detail->remarks, documentId()) : QList<JournalRemark>();
    m_remarks->setLine(m_detail ? m_detail->row.document.callId : 0, documentId());
    m_remarks->setRemarks(remarks);
    setTabText(RemarksTab,
               remarks.isEmpty() ? tr("Remarks")
                                 //: a tab: %1 = how many remarks there are
                                 : tr("Remarks (%1)").arg(remarks.size()));
    m_pin->setChecked(isPinned(remarks, documentId()));
    for (QToolButton *button : { m_pin, m_comment, m_window }) {
        button->setEnabled(m_detail.has_value());
    }
}

void DetailPane::setRemarks(const CallRemarks &remarks)
{
    if (!m_detail || m_detail->row.document.callId != remarks.callId) {
        return;
    }
    m_detail->remarks = remarks.remarks;
    m_detail->row.isPinned = isPinned(remarks.remarks, documentId());
    showRemarks();
    // The history tells of them, too.
    if (currentIndex() == HistoryTab) {
        Q_EMIT storyWanted(documentId(), 0);
    } else {
        m_isFilled[HistoryTab] = false;
    }
}

void DetailPane::startComment()
{
    if (m_detail) {
        setCurrentIndex(RemarksTab);
        m_remarks->startComment();
    }
}

void DetailPane::togglePin()
{
    if (!m_detail) {
        return;
    }
    // The button says what is stored, not what was pressed.
    const QList<JournalRemark> remarks = remarksAbout(m_detail->remarks, documentId());
    m_pin->setChecked(isPinned(remarks, documentId()));
    if (!m_pin->isChecked()) {
        JournalRemark pin;
        pin.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        pin.callId = m_detail->row.document.callId;
        pin.documentId = documentId();
        pin.kind = RemarkKind::Pin;
        Q_EMIT remarkMade(pin);
        return;
    }
    for (JournalRemark remark : remarks) {
        if (remark.kind == RemarkKind::Pin) {
            remark.isWithdrawn = true;
            Q_EMIT remarkMade(remark);
        }
    }
}

} // namespace smartup
