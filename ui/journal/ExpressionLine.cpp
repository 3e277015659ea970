#include "ui/journal/ExpressionLine.h"

#include "models/core/VisibleText.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/PlainTip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ValueRole = Qt::UserRole;
/// A name of a field is offered from the second letter on: one letter begins many words.
constexpr qsizetype LettersOfField = 2;
/// The line of a whole page of a letter; a longer list of numbers is no text any more.
constexpr int LongestLine = 100000;

} // namespace

ExpressionLine::ExpressionLine(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offered(new QStandardItemModel(this))
    , m_mark(addAction(QIcon(), TrailingPosition))
{
    setMaxLength(LongestLine);
    setClearButtonEnabled(true);
    m_mark->setObjectName(u"filterMark"_s);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostSuggestions / 2);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"filterSuggestions"_s);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ExpressionLine::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(m_mark, &QAction::triggered, this, &ExpressionLine::selectTrouble);
    showMark();
}

// ── what is wrong ──

void ExpressionLine::setTrouble(const std::optional<FilterTrouble> &trouble)
{
    m_trouble = trouble;
    showMark();
}

void ExpressionLine::showMark()
{
    if (m_trouble) {
        m_mark->setIcon(icon(u"data-warning"_s, outcomeColour(Outcome::Refused, palette())));
        m_mark->setToolTip(plainTip(m_trouble->sentence));
    } else {
        m_mark->setIcon(icon(u"checkmark"_s, outcomeColour(Outcome::Created, palette())));
        m_mark->setToolTip(tr("The filter can be read."));
    }
    // The mark alone would not be heard.
    setAccessibleDescription(m_trouble ? m_trouble->sentence : QString());
}

void ExpressionLine::selectTrouble()
{
    if (m_trouble) {
        setFocus();
        setSelection(static_cast<int>(m_trouble->at), static_cast<int>(m_trouble->length));
    }
}

void ExpressionLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        showMark(); // its colour is that of light or dark
    }
}

void ExpressionLine::focusWords()
{
    setFocus(Qt::ShortcutFocusReason);
    const QString whole = text();
    const FilterReading reading = readFilter(whole, QDateTime::currentDateTime());
    const QString words = reading.query.text;
    if (!words.isEmpty() && whole.endsWith(words)) {
        setSelection(static_cast<int>(whole.size() - words.size()), static_cast<int>(words.size()));
        return;
    }
    if (!whole.isEmpty() && !whole.back().isSpace()) {
        setText(whole + u' ');
    }
    end(false);
}

// ── completing ──

void ExpressionLine::offer(bool isAsked)
{
    ++m_request; // what was asked for another place is too late
    m_spot = filterSpot(text(), cursorPosition());
    const bool isEnough = m_spot.field || m_spot.begun.size() >= LettersOfField;
    if (!isEnough && !isAsked) {
        showSuggestions({});
        return;
    }
    m_known = knownSuggestions(m_spot, m_choices);
    showSuggestions(m_known);
    if (asksTheJournal(m_spot)) {
        Q_EMIT suggestionsWanted(*m_spot.field, m_spot.begun, m_request);
    }
}

void ExpressionLine::setSuggestions(quint64 request, const QList<FilterSuggestion> &suggestions)
{
    if (request == m_request && hasFocus()) {
        showSuggestions(m_known + suggestions);
    }
}

void ExpressionLine::showSuggestions(const QList<FilterSuggestion> &suggestions)
{
    const bool isWhole = suggestions.size() == 1
        && suggestions.constFirst().value.compare(m_spot.begun, Qt::CaseInsensitive) == 0;
    if (suggestions.isEmpty() || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    m_offered->clear();
    for (const FilterSuggestion &suggestion : suggestions) {
        const QString value = visibleText(suggestion.value);
        //: a suggestion for a filter: %1 = what is written, %2 = what it means
        auto *item = new QStandardItem(
            suggestion.hint.isEmpty() ? value
                                      : tr("%1 — %2").arg(value, visibleText(suggestion.hint)));
        item->setData(suggestion.value, ValueRole);
        m_offered->appendRow(item);
    }
    m_completer->complete();
    // Enter applies what is written, unless somebody has gone into the list.
    m_completer->popup()->setCurrentIndex({});
}

void ExpressionLine::take(const QModelIndex &index)
{
    const CompletedFilter result =
        completed(text(), m_spot, { index.data(ValueRole).toString(), {} });
    setText(result.text);
    setCursorPosition(static_cast<int>(result.cursor));
    // As if it had been typed: it is read, and behind the name of a field its values are offered.
    Q_EMIT textEdited(result.text);
}

bool ExpressionLine::isOffering() const
{
    return m_completer->popup()->isVisible();
}

bool ExpressionLine::event(QEvent *event)
{
    // Esc closes the list first, and clears the filter only when there is none.
    if (event->type() == QEvent::ShortcutOverride && isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ExpressionLine::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isOffering() && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // it is for the list
        return;
    }
    const bool asksForHelp = event->key() == Qt::Key_Down
        || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier);
    if (asksForHelp) {
        offer(true);
        return;
    }
    if (event->matches(QKeySequence::Paste) && pasteNumbers()) {
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool ExpressionLine::pasteNumbers()
{
    const QString pasted = QApplication::clipboard()->text();
    const bool isTable = std::ranges::any_of(
        pasted.trimmed(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    const QStringList numbers = isTable ? numbersFromText(pasted) : QStringList();
    if (numbers.size() < 2) {
        return false;
    }
    Q_EMIT numbersPasted(numbers);
    return true;
}

} // namespace smartup
