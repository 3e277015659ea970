#include "ui/journal/DetailPane.h"

#include "models/core/VisibleText.h"
#include "models/journal/DocumentJson.h"
#include "models/journal/JournalText.h"
#include "ui/journal/BodyView.h"
#include "ui/shell/OutcomeStyle.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TabTotal = DetailPane::TimingTab + 1;
/// Of a document with thousands of lines the whole is in the tab of its body.
constexpr int MostFields = 1000;

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
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
    , m_timing(nullptr)
{
    setObjectName(u"journalDetail"_s);
    setDocumentMode(true);
    m_document->setObjectName(u"documentFields"_s);
    m_document->setRootIsDecorated(false);
    m_document->setUniformRowHeights(true);
    m_document->setColumnCount(2);
    m_document->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_request->setObjectName(u"requestBody"_s);
    m_response->setObjectName(u"responseBody"_s);
    auto *documentPage = new QWidget;
    auto *documentLayout = new QVBoxLayout(documentPage);
    documentLayout->addWidget(m_noDocument);
    documentLayout->addWidget(m_document, 1);
    auto *timingPage = new QWidget;
    m_timing = new QFormLayout(timingPage);

    addTab(inScrollArea(new QWidget, u"summaryTab"_s), {});
    addTab(documentPage, {});
    addTab(m_request, {});
    addTab(m_response, {});
    addTab(inScrollArea(timingPage, u"timingTab"_s), {});
    connect(this, &QTabWidget::currentChanged, this, &DetailPane::fillCurrent);
    retranslate();
    clear();
}

void DetailPane::retranslate()
{
    setTabText(SummaryTab, tr("Summary"));
    setTabText(DocumentTab, tr("Document"));
    setTabText(RequestTab, tr("Request"));
    setTabText(ResponseTab, tr("Response"));
    setTabText(TimingTab, tr("Timing"));
    m_document->setHeaderLabels({ tr("Field"), tr("Value") });
    m_document->setAccessibleName(tr("Fields of the document"));
    m_request->retranslate();
    m_response->retranslate();
    m_isFilled.fill(false);
    fillCurrent();
}

void DetailPane::setDetail(const JournalDetail &detail)
{
    m_detail = detail;
    m_isFilled.fill(false);
    fillCurrent();
}

void DetailPane::clear()
{
    m_detail.reset();
    m_isFilled.fill(false);
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
        const QList<SummaryLine> lines = journalSummary(*m_detail);
        for (const SummaryLine &line : lines) {
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
                [this, target = line.target] { Q_EMIT linkActivated(target); });
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

void DetailPane::fillDocument()
{
    m_document->clear();
    QList<DocumentField> fields;
    if (m_detail) {
        fields = documentFields(m_detail->documentJson, MostFields);
    }
    QList<QTreeWidgetItem *> items;
    for (const DocumentField &field : std::as_const(fields)) {
        auto *item = new QTreeWidgetItem({ visibleText(field.name), visibleText(field.value) });
        item->setToolTip(1, visibleText(field.value));
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
    if (!m_detail) {
        return;
    }
    const CallRecord &call = m_detail->call;
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
    add(tr("Sent"), byteSize(call.requestBytes));
    add(tr("Received"), byteSize(call.responseBytes));
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
