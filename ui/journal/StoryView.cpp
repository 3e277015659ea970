#include "ui/journal/StoryView.h"

#include "models/journal/JournalText.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeDelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { TimeColumn, WhatColumn, OutcomeColumn, TextColumn };
constexpr int DocumentRole = Qt::UserRole;
constexpr int OutcomeRole = Qt::UserRole + 1;

} // namespace

StoryView::StoryView(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_older(new QPushButton(this))
    , m_list(new QTreeWidget(this))
{
    m_state->setObjectName(u"storyState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_older->setObjectName(u"storyOlder"_s);
    m_list->setObjectName(u"storyList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnCount(TextColumn + 1);
    m_list->setItemDelegate(new OutcomeDelegate(OutcomeRole, OutcomeColumn, m_list));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_older, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    connect(m_older, &QPushButton::clicked, this, [this] {
        if (!m_story.lines.isEmpty()) {
            Q_EMIT olderWanted(m_story.lines.constFirst().document.id);
        }
    });
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem *item) { choose(item); });
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { choose(item); });
    retranslate();
}

void StoryView::wait(qint64 documentId)
{
    m_story = {};
    m_story.documentId = documentId;
    m_isWaiting = documentId != 0;
    fill();
}

void StoryView::setStory(const JournalStory &story)
{
    if (story.documentId != m_story.documentId) {
        return;
    }
    m_isWaiting = false;
    if (story.beyond == 0) {
        m_story = story;
    } else if (!m_story.lines.isEmpty() && story.beyond == m_story.lines.constFirst().document.id) {
        m_story.lines = story.lines + m_story.lines;
        m_story.remarks = story.remarks + m_story.remarks;
        m_story.isMore = story.isMore;
    }
    fill();
}

void StoryView::retranslate()
{
    //: more of the past of a document
    m_older->setText(tr("Show earlier"));
    m_list->setHeaderLabels({ tr("Time"), tr("What"), tr("Outcome"), tr("Details") });
    m_list->setAccessibleName(tr("History of the document"));
    fill();
}

void StoryView::choose(const QTreeWidgetItem *item)
{
    if (item == nullptr) {
        return; // a click has led on already, and its item is of the list before
    }
    const qint64 document = item->data(0, DocumentRole).toLongLong();
    if (document != 0 && document != m_story.documentId) {
        Q_EMIT lineChosen(document);
    }
}

QTreeWidgetItem *StoryView::itemOf(const StoryEntry &entry)
{
    auto *item = new QTreeWidgetItem;
    item->setText(TimeColumn, exactTime(entry.at));
    item->setText(WhatColumn, storyWhat(entry));
    item->setText(TextColumn, storyText(entry));
    item->setToolTip(TextColumn, storyText(entry));
    if (entry.line) {
        const DocumentRecord &document = entry.line->document;
        item->setText(OutcomeColumn, outcomeName(document.outcome));
        item->setData(OutcomeColumn, OutcomeRole, QVariant::fromValue(document.outcome));
        item->setData(0, DocumentRole, document.id);
        if (document.id == m_story.documentId) {
            QFont font = m_list->font();
            font.setBold(true); // this is the line that is shown
            item->setFont(TimeColumn, font);
            item->setFont(WhatColumn, font);
        }
    } else {
        item->setData(0, DocumentRole, entry.remark->documentId);
        item->setIcon(
            WhatColumn,
            icon(entry.remark->kind == RemarkKind::Pin ? u"window-pin"_s : u"edit-comment"_s));
    }
    return item;
}

void StoryView::fill()
{
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    const QList<StoryEntry> entries = storyEntries(m_story);
    for (const StoryEntry &entry : entries) {
        items.append(itemOf(entry));
    }
    m_list->addTopLevelItems(items);
    for (const int column : { TimeColumn, WhatColumn, OutcomeColumn }) {
        m_list->resizeColumnToContents(column);
    }
    m_older->setVisible(m_story.isMore);
    if (m_isWaiting) {
        m_state->setText(tr("Being read…"));
    } else if (m_story.documentId == 0) {
        m_state->setText(tr("Choose a line of the log to see the history of its document."));
    } else if (m_story.isMore) {
        m_state->setText(tr("The newest %n line(s) of this document are shown.", nullptr,
                            static_cast<int>(m_story.lines.size())));
    } else {
        m_state->setText(tr("%n line(s) of the log belong to this document.", nullptr,
                            static_cast<int>(m_story.lines.size())));
    }
}

} // namespace smartup
