#include "ui/journal/TextFinder.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace smartup {

namespace {

/// Up to here a search costs less than asking another thread.
constexpr qsizetype QuickSize = 32LL * 1024;
/// More marks than a screen can show apart, and few enough to be drawn at once.
constexpr qsizetype MostMarks = 500;

} // namespace

TextFinder::TextFinder(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    m_pool.setMaxThreadCount(1);
    edit->installEventFilter(this);
    for (QScrollBar *bar : { edit->verticalScrollBar(), edit->horizontalScrollBar() }) {
        connect(bar, &QScrollBar::valueChanged, this, &TextFinder::markSeen);
        connect(bar, &QScrollBar::rangeChanged, this, &TextFinder::markSeen); // it was resized
    }
}

TextFinder::~TextFinder() = default;

void TextFinder::setShown(const SharedShownText &shown)
{
    m_shown = shown;
    m_place = 0;
    search();
}

void TextFinder::find(const QString &text)
{
    m_text = text;
    search();
}

bool TextFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        markSeen(); // light or dark
    }
    return QObject::eventFilter(watched, event);
}

void TextFinder::search()
{
    const quint64 request = ++m_request;
    m_isSearching = !m_text.isEmpty();
    m_matches.clear();
    m_current = -1;
    m_areMore = false;
    if (m_text.isEmpty() || m_shown == nullptr) {
        markSeen();
        Q_EMIT changed(); // or it begins when the text is there
        return;
    }
    if (m_shown->text.size() <= QuickSize) {
        std::vector<ShownMatch> matches = shownMatches(*m_shown, m_text, MostMatches + 1);
        take(request, matches);
        return;
    }
    Q_EMIT changed();
    // The pool is a member and waits in its destructor: `this` outlives the work, and what was posted
    // dies with it.
    m_pool.start([this, request, shown = m_shown, text = m_text] {
        auto found =
            std::make_shared<std::vector<ShownMatch>>(shownMatches(*shown, text, MostMatches + 1));
        QMetaObject::invokeMethod(
            this, [this, request, found] { take(request, *found); }, Qt::QueuedConnection);
    });
}

void TextFinder::take(quint64 request, std::vector<ShownMatch> &matches)
{
    if (request != m_request) {
        return;
    }
    m_isSearching = false;
    m_matches = std::move(matches);
    m_areMore = m_matches.size() > MostMatches;
    if (m_areMore) {
        m_matches.resize(MostMatches);
    }
    m_current = matchFrom(m_matches, m_place);
    showCurrent();
    Q_EMIT changed();
}

void TextFinder::go(int direction)
{
    if (m_matches.empty()) {
        return;
    }
    m_current = (m_current + direction + total()) % total();
    showCurrent();
    Q_EMIT changed();
}

void TextFinder::showCurrent()
{
    if (m_current >= 0) {
        const ShownMatch &match = m_matches.at(static_cast<std::size_t>(m_current));
        m_place = match.at;
        QTextCursor cursor(m_edit->document());
        // The cursor stands at the beginning, so that a match longer than the window is seen from there.
        cursor.setPosition(static_cast<int>(match.at + match.length));
        cursor.setPosition(static_cast<int>(match.at), QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        m_edit->ensureCursorVisible();
    }
    markSeen();
}

void TextFinder::markSeen()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_matches.empty()) {
        const QRect seen = m_edit->viewport()->rect();
        const int from = m_edit->cursorForPosition(seen.topLeft()).block().position();
        const QTextBlock last = m_edit->cursorForPosition(seen.bottomLeft()).block();
        const int until = last.position() + last.length();
        const QPalette &palette = m_edit->palette();
        QTextCharFormat format;
        QColor background = palette.color(QPalette::Highlight);
        constexpr qreal Faint = 0.35; // the current one is a selection, in the full colour
        background.setAlphaF(static_cast<float>(Faint));
        format.setBackground(background);
        auto match = std::ranges::lower_bound(
            m_matches, from, {}, [](const ShownMatch &one) { return one.at + one.length; });
        for (; match != m_matches.end() && match->at < until && marks.size() < MostMarks; ++match) {
            QTextCursor cursor(m_edit->document());
            cursor.setPosition(static_cast<int>(match->at));
            cursor.setPosition(static_cast<int>(match->at + match->length),
                               QTextCursor::KeepAnchor);
            marks.append({ cursor, format });
        }
    }
    if (!marks.isEmpty() || !m_edit->extraSelections().isEmpty()) {
        m_edit->setExtraSelections(marks); // draws everything anew
    }
}

} // namespace smartup
