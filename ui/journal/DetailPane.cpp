#include "ui/journal/DetailPane.h"

#include "models/core/DataSize.h"
#include "models/core/VisibleText.h"
#include "models/journal/CallTiming.h"
#include "models/journal/DocumentJson.h"
#include "models/journal/JournalText.h"
#include "models/journal/SharedJournal.h"
#include "ui/journal/BodyView.h"
#include "ui/journal/RemarksView.h"
#include "ui/journal/StoryView.h"
#include "ui/journal/TimingBar.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/PlainTextDelegate.h"
#include "ui/shell/PlainTip.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TabTotal = DetailPane::RemarksTab + 1;
/// Of a document with thousands of lines the whole is in the tab of its body.
constexpr int MostFields = 1000;
/// The tabs of request and response show all of a field.
constexpr qsizetype LongestField = 2000;

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QToolButton *makeButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

QScrollArea *inScrollArea(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QTabWidget(parent)
    , m_isFilled(TabTotal, false)
    , m_document(new QTreeWidget)
    , m_noDocument(makeLabel({}))
    , m_request(new BodyView)
    , m_response(new BodyView)
    , m_timingBar(new TimingBar)
    , m_timingWords(makeLabel({}))
    , m_story(new StoryView)
    , m_remarks(new RemarksView)
    , m_pin(makeButton(u"pinLine"_s))
    , m_comment(makeButton(u"commentLine"_s))
    , m_window(makeButton(u"openDetailWindow"_s))
{
    setObjectName(u"journalDetail"_s);
    setDocumentMode(true);
    makeTabs();
    makeCorner();
    connect(this, &QTabWidget::currentChanged, this, &DetailPane::fillCurrent);
    connect(m_story, &StoryView::lineChosen, this, &DetailPane::lineWanted);
    connect(m_story, &StoryView::olderWanted, this,
            [this](qint64 beyond) { Q_EMIT storyWanted(documentId(), beyond); });
    connect(m_remarks, &RemarksView::remarkMade, this, &DetailPane::remarkMade);
    retranslate();
    clear();
}

void DetailPane::makeTabs()
{
    m_document->setObjectName(u"documentFields"_s);
    m_document->setRootIsDecorated(false);
    m_document->setUniformRowHeights(true);
    m_document->setColumnCount(2);
    m_document->setItemDelegate(new PlainTextDelegate(m_document));
    m_document->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_noDocument->setObjectName(u"documentState"_s);
    m_request->setObjectName(u"requestBody"_s);
    m_response->setObjectName(u"responseBody"_s);
    m_timingBar->setObjectName(u"timingBar"_s);
    m_timingWords->setObjectName(u"timingWords"_s);
    auto *documentPage = new QWidget;
    auto *documentLayout = new QVBoxLayout(documentPage);
    documentLayout->addWidget(m_noDocument);
    documentLayout->addWidget(m_document, 1);
    auto *timingPage = new QWidget;
    auto *timingLayout = new QVBoxLayout(timingPage);
    m_timing = new QFormLayout;
    timingLayout->addWidget(m_timingBar);
    timingLayout->addWidget(m_timingWords);
    timingLayout->addLayout(m_timing);
    timingLayout->addStretch(1);

    addTab(inScrollArea(new QWidget, u"summaryTab"_s), {});
    addTab(documentPage, {});
    addTab(m_request, {});
    addTab(m_response, {});
    addTab(inScrollArea(timingPage, u"timingTab"_s), {});
    addTab(m_story, {});
    addTab(m_remarks, {});
}

void DetailPane::makeCorner()
{
    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pin->setCheckable(true);
    for (QToolButton *button : { m_pin, m_comment, m_window }) {
        layout->addWidget(button);
    }
    setCornerWidget(corner);
    connect(m_pin, &QToolButton::clicked, this, &DetailPane::togglePin);
    connect(m_comment, &QToolButton::clicked, this, &DetailPane::startComment);
    connect(m_window, &QToolButton::clicked, this, [this] { Q_EMIT windowWanted(documentId()); });
}

void DetailPane::retranslate()
{
    setTabText(SummaryTab, tr("Summary"));
    setTabText(DocumentTab, tr("Document"));
    setTabText(RequestTab, tr("Request"));
    setTabText(ResponseTab, tr("Response"));
    setTabText(TimingTab, tr("Timing"));
    setTabText(HistoryTab, tr("History"));
    m_document->setHeaderLabels({ tr("Field"), tr("Value") });
    m_document->setAccessibleName(tr("Fields of the document"));
    m_request->retranslate();
    m_response->retranslate();
    m_story->retranslate();
    m_remarks->retranslate();
    //: pins a line of the log, so that it is kept
    m_pin->setText(tr("Pin"));
    m_pin->setToolTip(tr("Pin the line: it is marked, and the retention leaves it alone"));
    m_pin->setIcon(icon(u"window-pin"_s));
    m_comment->setText(tr("Comment"));
    m_comment->setToolTip(tr("Say something about the line"));
    m_comment->setIcon(icon(u"edit-comment"_s));
    m_window->setText(tr("Own window"));
    m_window->setToolTip(tr("Open the line in a window of its own, which keeps it"));
    m_window->setIcon(icon(u"window-new"_s));
    m_isFilled.fill(false);
    showRemarks();
    fillCurrent();
}

void DetailPane::setDetail(const JournalDetail &detail)
{
    m_detail = detail;
    m_isFilled.fill(false);
    showRemarks();
    fillCurrent();
}

void DetailPane::clear()
{
    m_detail.reset();
    m_isFilled.fill(false);
    showRemarks();
    fillCurrent();
}

void DetailPane::findInBody(BodySide side, const QString &text)
{
    const bool isRequest = side == BodySide::Request;
    setCurrentIndex(isRequest ? RequestTab : ResponseTab); // fills it
    (isRequest ? m_request : m_response)->find(text);
}

qint64 DetailPane::documentId() const
{
    return m_detail ? m_detail->row.document.id : 0;
}

bool DetailPane::hasDraft() const
{
    return m_remarks->hasDraft();
}

bool DetailPane::hasAnyDraft() const
{
    return m_remarks->hasAnyDraft();
}

void DetailPane::hideWindowButton()
{
    m_window->hide();
}

void DetailPane::setReadOnly()
{
    m_pin->hide();
    m_comment->hide();
    m_remarks->setReadOnly();
}

void DetailPane::showComputers()
{
    m_showsComputers = true;
    m_isFilled[SummaryTab] = false;
    fillCurrent();
}

void DetailPane::fillCurrent()
{
    const int tab = currentIndex();
    if (tab < 0 || m_isFilled.at(tab)) {
        return;
    }
    m_isFilled[tab] = true;
    const JournalDetail detail = m_detail.value_or(JournalDetail {});
    switch (static_cast<Tab>(tab)) {
    case SummaryTab:
        fillSummary();
        return;
    case DocumentTab:
        fillDocument();
        return;
    case RequestTab:
        m_request->setContent(detail.call.requestHeaders, detail.request);
        return;
    case ResponseTab:
        m_response->setContent(detail.call.responseHeaders, detail.response);
        return;
    case TimingTab:
        fillTiming();
        return;
    case HistoryTab:
        fillStory();
        return;
    case RemarksTab:
        return; // always true: it keeps what is written there
    }
    Q_UNREACHABLE();
}

void DetailPane::fillSummary()
{
    auto *area = qobject_cast<QScrollArea *>(widget(SummaryTab));
    m_summary = new QWidget;
    auto *layout = new QVBoxLayout(m_summary);
    if (m_detail) {
        QFormLayout *facts = nullptr;
        QList<SummaryLine> lines = journalSummary(*m_detail);
        const QString computer = computerOfConnection(m_detail->call.profileId);
        if (m_showsComputers && !computer.isEmpty()) {
            const auto first = std::ranges::find(std::as_const(lines), SummaryLine::Kind::Fact,
                                                 &SummaryLine::kind);
            lines.insert(first,
                         { SummaryLine::Kind::Fact, tr("Computer"), visibleText(computer), {} });
        }
        for (const SummaryLine &line : std::as_const(lines)) {
            addSummaryLine(line, layout, facts);
        }
    } else {
        layout->addWidget(makeLabel(tr("Choose a line of the log to see what happened.")));
    }
    layout->addStretch(1);
    area->setWidget(m_summary); // deletes the one before
}

void DetailPane::addSummaryLine(const SummaryLine &line, QVBoxLayout *layout, QFormLayout *&facts)
{
    if (line.kind == SummaryLine::Kind::Fact) {
        if (facts == nullptr) {
            facts = new QFormLayout;
            layout->addLayout(facts);
        }
        auto *name = new QLabel(line.name);
        name->setTextFormat(Qt::PlainText);
        facts->addRow(name, makeLabel(line.text));
        return;
    }
    facts = nullptr;
    if (line.kind == SummaryLine::Kind::Link) {
        auto *button = new QPushButton(line.text);
        button->setObjectName(u"summaryLink"_s);
        button->setProperty("target", line.target);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this,
                [this, target = line.target] { follow(target); });
        return;
    }
    QLabel *label = makeLabel(line.text);
    if (line.kind == SummaryLine::Kind::Headline) {
        label->setObjectName(u"summaryHeadline"_s);
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText,
                         outcomeColour(m_detail->row.document.outcome, colours));
        label->setPalette(colours);
    }
    layout->addWidget(label);
}

void DetailPane::follow(const QString &target)
{
    if (target.startsWith(DocumentFieldLink)) {
        setCurrentIndex(DocumentTab);
        showField(target.mid(DocumentFieldLink.size()));
    } else if (target.startsWith(CompareLink)) {
        Q_EMIT comparisonWanted(target.mid(CompareLink.size()).toLongLong(), documentId());
    } else {
        Q_EMIT linkActivated(target);
    }
}

void DetailPane::showField(const QString &field)
{
    for (int row = 0; row < m_document->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_document->topLevelItem(row);
        static const QRegularExpression between(u"[.\\[]"_s);
        if (item->text(0).split(between).contains(field)) {
            m_document->setCurrentItem(item);
            m_document->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    // That it is missing is often what is wrong.
    m_noDocument->setText(tr("The document as it travelled has no field “%1”.").arg(field));
    m_noDocument->show();
}

void DetailPane::fillDocument()
{
    m_document->clear();
    QList<DocumentField> fields;
    if (m_detail) {
        fields = documentFields(m_detail->documentJson, MostFields);
    }
    QList<QTreeWidgetItem *> items;
    for (const DocumentField &field : std::as_const(fields)) {
        const QString value = visibleText(beginningOf(field.value, LongestField));
        auto *item =
            new QTreeWidgetItem({ visibleText(beginningOf(field.name, LongestField)), value });
        item->setToolTip(1, value);
        items.append(item);
    }
    m_document->addTopLevelItems(items);
    m_document->setVisible(!items.isEmpty());
    m_noDocument->setVisible(items.isEmpty() || items.size() >= MostFields);
    if (!items.isEmpty()) {
        m_noDocument->setText(tr("Only the first %n field(s) are shown; the tabs of request and "
                                 "response show all of it.",
                                 nullptr, MostFields));
    } else if (m_detail && m_detail->row.isCall()) {
        m_noDocument->setText(tr("This call carried no document."));
    } else {
        m_noDocument->setText(tr("The document is not in the stored part of the call."));
    }
}

void DetailPane::fillTiming()
{
    while (m_timing->rowCount() > 0) {
        m_timing->removeRow(0);
    }
    m_timingBar->setVisible(m_detail.has_value());
    m_timingWords->setVisible(m_detail.has_value());
    if (!m_detail) {
        return;
    }
    const CallRecord &call = m_detail->call;
    m_timingBar->setTiming(callTiming(call));
    m_timingBar->setAccessibleName(timingSentence(call));
    m_timingWords->setText(timingSentence(call));
    const auto add = [this](const QString &name, const QString &value) {
        auto *label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        m_timing->addRow(label, makeLabel(visibleText(value)));
    };
    add(tr("Start"), exactTime(call.at));
    add(tr("Duration"), tr("%1 ms").arg(QLocale().toString(call.durationMs)));
    add(tr("First byte"),
        call.firstByteMs < 0 ? tr("Nothing arrived.")
                             : tr("%1 ms").arg(QLocale().toString(call.firstByteMs)));
    add(tr("HTTP status"),
        call.httpStatus == 0 ? tr("No answer") : QString::number(call.httpStatus));
    add(tr("Sent"), dataSizeText(call.requestBytes));
    add(tr("Received"), dataSizeText(call.responseBytes));
    add(tr("Address"), call.url);
    add(tr("Organisation"), call.organisation);
    //: a number by which a call can be named to support
    add(tr("Number of the call"), QString::number(call.id));
    if (!m_detail->request.sha256.isEmpty()) {
        add(tr("SHA-256 of the request"), QString::fromLatin1(m_detail->request.sha256.toHex()));
        add(tr("SHA-256 of the response"), QString::fromLatin1(m_detail->response.sha256.toHex()));
    }
}

} // namespace smartup
