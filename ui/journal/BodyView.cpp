#include "ui/journal/BodyView.h"

#include "models/core/DataSize.h"
#include "models/core/VisibleText.h"
#include "models/journal/DocumentJson.h"
#include "models/journal/JournalText.h"
#include "ui/journal/BarButton.h"
#include "ui/journal/FindBar.h"
#include "ui/journal/JsonTreeView.h"
#include "ui/journal/TextFinder.h"
#include "ui/shell/Icons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Up to here making a body ready costs less than asking another thread.
constexpr qsizetype QuickSize = 32LL * 1024;
/// So many characters enter the text at once: a few milliseconds.
constexpr qsizetype PieceSize = 16LL * 1024;
/// A line of a hundred thousand characters would be laid out in one go; raw bodies have only such.
constexpr qsizetype LongestLine = 1000;
constexpr int HeaderLines = 5;

struct Preparation
{
    StoredBody body;
    bool isFormatted = true;
    bool wantsAll = false;
    QString cutNote; ///< stands where the stored body has its gap
};

/// A sentence of Smartup's is shown as it is: its blanks are part of it.
bool beginsAsJson(const QByteArray &bytes)
{
    const auto first = std::ranges::find_if_not(
        bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return first != bytes.end() && (*first == '{' || *first == '[');
}

/// Pure, and called on another thread for long bodies.
std::pair<SharedShownText, bool> preparedText(const Preparation &preparation)
{
    const StoredBody &body = preparation.body;
    const bool isIndented = preparation.isFormatted && beginsAsJson(body.bytes);
    const auto shape = [isIndented](const QByteArray &bytes) {
        return isIndented ? indentedJson(bytes) : bytes;
    };
    const auto shown = [](const QString &text) {
        return std::make_shared<const ShownText>(withShortLines(visibleLines(text), LongestLine));
    };
    const qsizetype limit = preparation.wantsAll ? body.bytes.size() : BodyView::ShownAtFirst;
    const bool isAll = body.bytes.size() <= limit;
    if (!isAll || !body.isTruncated()) {
        const QByteArray bytes = body.bytes.first(std::min(limit, body.bytes.size()));
        return { shown(QString::fromUtf8(shape(bytes))), isAll };
    }
    const QString head = QString::fromUtf8(shape(body.bytes.first(body.cutAt)));
    const QString tail = QString::fromUtf8(shape(body.bytes.mid(body.cutAt)));
    return { shown(head + u"\n\n"_s + preparation.cutNote + u"\n\n"_s + tail), true };
}

QPlainTextEdit *makeText(QWidget *parent, const QString &name)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setUndoRedoEnabled(false);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_formatted(new QRadioButton(this))
    , m_raw(new QRadioButton(this))
    , m_tree(new QRadioButton(this))
    , m_size(new QLabel(this))
    , m_loadAll(new QPushButton(this))
    , m_findButton(makeBarButton(u"bodyFind"_s, this))
    , m_find(new FindBar(this))
    , m_headerText(makeText(this, u"bodyHeaders"_s))
    , m_text(makeText(this, u"bodyText"_s))
    , m_json(new JsonTreeView(this))
    , m_finder(new TextFinder(m_text))
{
    m_formatted->setObjectName(u"bodyFormatted"_s);
    m_raw->setObjectName(u"bodyRaw"_s);
    m_tree->setObjectName(u"bodyTree"_s);
    m_json->setObjectName(u"bodyJson"_s);
    m_size->setObjectName(u"bodySize"_s);
    m_json->hide();
    m_loadAll->setObjectName(u"bodyLoadAll"_s);
    m_size->setTextFormat(Qt::PlainText);
    m_formatted->setChecked(true);
    m_headerText->setMaximumHeight(m_headerText->fontMetrics().lineSpacing() * HeaderLines);
    m_pool.setMaxThreadCount(1);
    m_insertion.setInterval(0);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_formatted);
    bar->addWidget(m_raw);
    bar->addWidget(m_tree);
    bar->addStretch(1);
    bar->addWidget(m_size);
    bar->addWidget(m_loadAll);
    bar->addWidget(m_findButton);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_find);
    layout->addWidget(m_headerText);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_json, 1);

    for (QRadioButton *form : { m_formatted, m_raw, m_tree }) {
        connect(form, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen) {
                prepare();
            }
        });
    }
    connect(m_loadAll, &QPushButton::clicked, this, [this] {
        m_wantsAll = true;
        prepare();
    });
    connect(&m_insertion, &QTimer::timeout, this, &BodyView::insertNext);
    makeFinding();
    retranslate();
}

void BodyView::makeFinding()
{
    m_find->hide();
    connect(m_findButton, &QToolButton::clicked, this, &BodyView::openFind);
    connect(m_find, &FindBar::textChanged, this, &BodyView::takeFindText);
    connect(m_find, &FindBar::nextWanted, m_finder, [this] { m_finder->go(1); });
    connect(m_find, &FindBar::previousWanted, m_finder, [this] { m_finder->go(-1); });
    connect(m_find, &FindBar::closeWanted, this, &BodyView::closeFind);
    connect(m_finder, &TextFinder::changed, this, &BodyView::showMatches);
}

BodyView::~BodyView() = default;

void BodyView::retranslate()
{
    //: a body of a call, indented so that people can read it
    m_formatted->setText(tr("Formatted"));
    //: a body of a call as it travelled
    m_raw->setText(tr("Raw"));
    //: a body of a call as a tree of names and values
    m_tree->setText(tr("Tree"));
    m_json->retranslate();
    m_loadAll->setText(tr("Load all"));
    m_findButton->setText(tr("Find"));
    m_findButton->setToolTip(tr("Find a text in this body (Ctrl+F)"));
    m_findButton->setIcon(icon(u"edit-find"_s));
    m_find->retranslate();
    m_headerText->setAccessibleName(tr("Headers"));
    m_text->setAccessibleName(tr("Body"));
    showState();
}

void BodyView::setContent(const HeaderList &headers, const StoredBody &body)
{
    m_headers = headers;
    m_body = body;
    m_wantsAll = isFinding(); // all of it is searched
    QStringList lines;
    for (const auto &[name, value] : headers) {
        lines.append(visibleText(QString::fromUtf8(name + ": " + value)));
    }
    m_headerText->setPlainText(lines.join(u'\n'));
    m_headerText->setVisible(!lines.isEmpty());
    prepare();
}

void BodyView::prepare()
{
    const quint64 request = ++m_request;
    m_insertion.stop();
    m_pending.reset();
    m_finder->setShown(nullptr);
    m_text->clear();
    m_outline.reset();
    m_json->setOutline(nullptr);
    m_text->setVisible(!m_tree->isChecked());
    m_json->setVisible(m_tree->isChecked());
    if (m_tree->isChecked()) {
        closeFind(); // nothing could be marked there
        prepareTree(request);
        return;
    }
    const Preparation preparation { m_body, m_formatted->isChecked(), m_wantsAll,
                                    tr("… %1 of this body are not stored …")
                                        .arg(dataSizeText(m_body.size - m_body.bytes.size())) };
    if (std::min(m_body.bytes.size(), m_wantsAll ? m_body.bytes.size() : ShownAtFirst)
        <= QuickSize) {
        const auto [text, isAll] = preparedText(preparation);
        take(request, text, isAll);
        return;
    }
    m_isAll = true;
    showState();
    // The pool is a member and waits in its destructor: `this` outlives the work, and what was
    // posted dies with it.
    m_pool.start([this, request, preparation] {
        auto [text, isAll] = preparedText(preparation);
        QMetaObject::invokeMethod(
            this,
            [this, request, prepared = std::move(text), all = isAll] {
                take(request, prepared, all);
            },
            Qt::QueuedConnection);
    });
}

void BodyView::prepareTree(quint64 request)
{
    const auto outlineOf = [](const StoredBody &body) {
        return std::make_shared<const JsonOutline>(
            JsonOutline::of(body.isTruncated() ? body.bytes.first(body.cutAt) : body.bytes));
    };
    if (m_body.bytes.size() <= QuickSize) {
        takeTree(request, outlineOf(m_body));
        return;
    }
    m_isAll = true;
    showState();
    m_pool.start([this, request, outlineOf, body = m_body] {
        QMetaObject::invokeMethod(
            this,
            [this, request, outline = SharedJsonOutline(outlineOf(body))] {
                takeTree(request, outline);
            },
            Qt::QueuedConnection);
    });
}

void BodyView::takeTree(quint64 request, const SharedJsonOutline &outline)
{
    if (request != m_request) {
        return;
    }
    m_isAll = true;
    m_outline = outline;
    m_json->setOutline(outline);
    showState();
    Q_EMIT shown();
}

void BodyView::take(quint64 request, const SharedShownText &text, bool isAll)
{
    if (request != m_request) {
        return;
    }
    m_isAll = isAll;
    m_pending = text;
    m_inserted = 0;
    showState();
    insertNext();
    if (m_pending != nullptr) {
        m_insertion.start();
    }
}

void BodyView::insertNext()
{
    const QString &text = m_pending->text;
    qsizetype end = std::min(m_inserted + PieceSize, text.size());
    if (end < text.size() && text.at(end).isLowSurrogate()) {
        ++end;
    }
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text.mid(m_inserted, end - m_inserted));
    m_inserted = end;
    if (m_inserted == text.size()) {
        m_insertion.stop();
        m_inserted = 0;
        m_finder->setShown(std::exchange(m_pending, nullptr));
        Q_EMIT shown();
    }
}

void BodyView::showState()
{
    m_find->setNothingText(m_body.isTruncated() ? tr("Not in the stored part")
                                                : tr("Not in this body"));
    m_loadAll->setVisible(!m_isAll);
    if (m_outline != nullptr && m_outline->isEmpty() && !m_body.bytes.isEmpty()) {
        m_size->setText(tr("This body is not JSON and has no tree."));
        return;
    }
    if (m_outline != nullptr && !m_outline->isWhole() && !m_body.bytes.isEmpty()) {
        m_size->setText(tr("The tree shows the beginning of %1.").arg(dataSizeText(m_body.size)));
        return;
    }
    m_size->setText(m_isAll ? dataSizeText(m_body.size)
                            : tr("The first %1 of %2 are shown.")
                                  .arg(dataSizeText(ShownAtFirst), dataSizeText(m_body.size)));
}

// ── finding ──

bool BodyView::isFinding() const
{
    return !m_find->isHidden() && !m_find->text().isEmpty();
}

void BodyView::find(const QString &text)
{
    m_find->setText(text);
    m_find->show();
    takeFindText(text);
}

void BodyView::openFind()
{
    const QString chosen = m_text->textCursor().selectedText();
    m_find->show();
    if (m_find->text().isEmpty() && !chosen.contains(QChar::ParagraphSeparator)) {
        m_find->setText(chosen);
    }
    takeFindText(m_find->text());
    m_find->focusText();
}

void BodyView::closeFind()
{
    const bool hadFocus = m_find->isAncestorOf(QApplication::focusWidget());
    m_find->hide();
    m_finder->find({});
    if (hadFocus) {
        m_text->setFocus();
    }
}

void BodyView::takeFindText(const QString &text)
{
    m_finder->find(text);
    if (text.isEmpty()) {
        return;
    }
    if (m_tree->isChecked()) {
        m_wantsAll = true;
        m_formatted->setChecked(true); // prepares the text
    } else if (!m_wantsAll && m_body.bytes.size() > ShownAtFirst) {
        m_wantsAll = true;
        prepare();
    }
}

void BodyView::showMatches()
{
    if (m_finder->isSearching()) {
        m_find->showSearching();
    } else {
        m_find->showMatches(m_finder->current() + 1, m_finder->total(), m_finder->areMore());
    }
}

bool BodyView::isOurs(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Find)) {
        return true;
    }
    return !m_find->isHidden()
        && (event.matches(QKeySequence::FindNext) || event.matches(QKeySequence::FindPrevious)
            || (event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier));
}

bool BodyView::event(QEvent *event)
{
    // The same keys belong to the page: inside a body they mean the body.
    if (event->type() == QEvent::ShortcutOverride
        && isOurs(*static_cast<const QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void BodyView::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Find)) {
        openFind();
    } else if (event->key() == Qt::Key_Escape) {
        closeFind();
    } else {
        m_finder->go(event->matches(QKeySequence::FindNext) ? 1 : -1);
    }
}

} // namespace smartup
