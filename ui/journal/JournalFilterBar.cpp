#include "ui/journal/JournalFilterBar.h"

#include "ui/journal/BarButton.h"
#include "ui/journal/CheckMenuButton.h"
#include "ui/journal/ExpressionLine.h"
#include "ui/journal/NumberListDialog.h"
#include "ui/journal/SavedFilterButton.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto TypingRest = 250ms;

/// More numbers than this are a list of its own: nobody reads them in a line.
constexpr qsizetype MostNumbersInLine = 20;

} // namespace

JournalFilterBar::JournalFilterBar(QSettings &state, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_outcomes(new CheckMenuButton(this))
    , m_subjects(new CheckMenuButton(this))
    , m_organisation(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_scopeButton(makeBarButton(u"scopeFilter"_s, this))
    , m_numbersButton(makeBarButton(u"numbersFilter"_s, this))
    , m_numbersClear(makeBarButton(u"numbersClear"_s, this))
    , m_saved(new SavedFilterButton(state, clock, this))
    , m_line(new ExpressionLine(this))
    , m_trouble(new QLabel(this))
{
    m_outcomes->setObjectName(u"outcomeFilter"_s);
    m_subjects->setObjectName(u"typeFilter"_s);
    m_organisation->setObjectName(u"organisationFilter"_s);
    m_period->setObjectName(u"periodFilter"_s);
    m_line->setObjectName(u"textFilter"_s);
    m_trouble->setObjectName(u"filterTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_numbersClear->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // Long names of organisations are cut, they do not push the others out of the window.
    m_organisation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int ShownLetters = 18;
    m_organisation->setMinimumContentsLength(ShownLetters);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingRest);
    makeLayout();
    connectParts();
    retranslate();
}

void JournalFilterBar::makeLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_outcomes, m_subjects, m_organisation, m_period, m_scopeButton }) {
        buttons->addWidget(widget);
    }
    buttons->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_line, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_numbersButton, m_numbersClear, m_saved }) {
        line->addWidget(widget);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addLayout(line);
    layout->addWidget(m_trouble);
}

void JournalFilterBar::connectParts()
{
    connect(&m_typing, &QTimer::timeout, this, &JournalFilterBar::readLine);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    // The clear button edits too, without a key.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_line->hasFocus()) {
            m_typing.start();
        }
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        readLine();
        m_line->selectTrouble();
    });
    connect(m_line, &ExpressionLine::suggestionsWanted, this, &JournalFilterBar::suggestionsWanted);
    connect(m_line, &ExpressionLine::numbersPasted, this, &JournalFilterBar::takeNumbers);
    connect(m_outcomes, &CheckMenuButton::checkedChanged, this, [this] {
        const QStringList chosen = m_outcomes->checked();
        JournalQuery query = current();
        query.outcomes.clear();
        for (const Outcome outcome : AllOutcomes) {
            if (chosen.contains(outcomeKey(outcome))) {
                query.outcomes.append(outcome);
            }
        }
        change({ FilterField::Outcome }, query);
    });
    connect(m_subjects, &CheckMenuButton::checkedChanged, this, [this] {
        const QStringList chosen = m_subjects->checked();
        JournalQuery query = current();
        query.subjects = chosen;
        change({ FilterField::Type }, notLeavingOut(query, { FilterField::Type }));
    });
    connect(m_organisation, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_organisation->currentData();
        if (!chosen.isValid()) {
            return; // what is left out already
        }
        JournalQuery query = current();
        query.organisation = chosen.toString();
        change({ FilterField::Organisation }, notLeavingOut(query, { FilterField::Organisation }));
    });
    connect(m_period, &QComboBox::activated, this, &JournalFilterBar::choosePeriod);
    connect(m_scopeButton, &QToolButton::clicked, this, [this] {
        JournalQuery query = current();
        query.runUuid.clear();
        query.callId = 0;
        change({ FilterField::Run, FilterField::Call },
               notLeavingOut(query, { FilterField::Run, FilterField::Call }));
    });
    connect(m_numbersButton, &QToolButton::clicked, this, &JournalFilterBar::openNumbers);
    connect(m_numbersClear, &QToolButton::clicked, this, [this] { takeNumbers({}); });
    connect(m_saved, &SavedFilterButton::filterChosen, this, &JournalFilterBar::takeLine);
    connect(m_saved, &SavedFilterButton::failed, this, &JournalFilterBar::failed);
}

void JournalFilterBar::retranslate()
{
    m_outcomes->setNeutralText(tr("All outcomes"));
    m_subjects->setNeutralText(tr("All types"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_period->setAccessibleName(tr("Period"));
    m_line->setPlaceholderText(tr("Number, client, error… or outcome:refused client:\"…\""));
    m_line->setAccessibleName(tr("Find in the log"));
    m_line->setToolTip(
        tr("Numbers, external ids and codes are found by their beginning, names and "
           "messages by any part. Upper and lower case are the same. A minus before "
           "a field leaves out what it finds: -type:order. The arrow down lists what "
           "else can be written."));
    m_saved->retranslate();
    fillOutcomes();
    fillSubjects();
    fillOrganisations();
    showButtons();
    if (m_line->trouble()) {
        readLine(); // its sentence is of the other language
    }
}

void JournalFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fillOutcomes(); // the icons carry the colours of light or dark
    }
}

void JournalFilterBar::showTrouble()
{
    const std::optional<FilterTrouble> &trouble = m_line->trouble();
    m_trouble->setVisible(trouble.has_value());
    m_trouble->setText(trouble ? trouble->sentence : QString());
}

// ── the line ──

QDateTime JournalFilterBar::now() const
{
    return m_clock.now().toLocalTime();
}

JournalQuery JournalFilterBar::current()
{
    if (m_typing.isActive()) {
        readLine(); // what was written just now counts
    }
    return m_query;
}

void JournalFilterBar::readLine()
{
    m_typing.stop();
    FilterReading reading = readFilter(m_line->text(), now());
    m_line->setTrouble(reading.trouble);
    showTrouble();
    if (reading.trouble) {
        return; // the rows stay those of the filter that could be read
    }
    if (reading.query.anyOf.isEmpty()) {
        reading.query.anyOf = m_longList;
    } else {
        m_longList.clear(); // another list was written
    }
    m_saved->setExpression(filterExpression());
    if (reading.query != m_query) {
        take(reading.query);
        Q_EMIT queryChanged();
    }
}

QString JournalFilterBar::filterExpression() const
{
    // What is saved says everything, the list that the line leaves out too.
    if (m_longList.isEmpty()) {
        return m_line->text().trimmed();
    }
    JournalQuery query = readFilter(m_line->text(), now()).query;
    query.anyOf = m_longList;
    return filterTextWith(m_line->text(), { FilterField::List }, query, now());
}

void JournalFilterBar::take(const JournalQuery &query)
{
    const bool isOtherList = query.anyOf != m_query.anyOf;
    m_query = query;
    if (isOtherList) {
        m_missing.reset();
    }
    showButtons();
    if (isOtherList && !m_query.anyOf.isEmpty()) {
        Q_EMIT missingWanted(m_query.anyOf);
    }
}

void JournalFilterBar::change(const QList<FilterField> &fields, const JournalQuery &query)
{
    // What cannot be read would hide what the button says.
    const QString text =
        !m_line->trouble() ? m_line->text() : filterText(shownInLine(m_query), now());
    m_line->setText(filterTextWith(text, fields, shownInLine(query), now()));
    m_line->setTrouble(std::nullopt);
    showTrouble();
    m_saved->setExpression(filterExpression());
    take(query);
    Q_EMIT queryChanged();
}

JournalQuery JournalFilterBar::shownInLine(JournalQuery query)
{
    m_longList = query.anyOf.size() > MostNumbersInLine ? query.anyOf : QStringList();
    if (!m_longList.isEmpty()) {
        query.anyOf.clear();
    }
    return query;
}

void JournalFilterBar::setQuery(const JournalQuery &query)
{
    m_typing.stop();
    m_line->setText(filterText(shownInLine(query), now()));
    m_line->setTrouble(std::nullopt);
    showTrouble();
    m_saved->setExpression(filterExpression());
    take(query);
}

void JournalFilterBar::takeLine(const QString &text)
{
    const FilterReading reading = readFilter(text, now());
    m_longList.clear();
    if (reading.query.anyOf.size() > MostNumbersInLine) {
        setQuery(reading.query);
        Q_EMIT queryChanged();
        return;
    }
    m_line->setText(text);
    readLine();
}

void JournalFilterBar::takeNumbers(const QStringList &numbers)
{
    JournalQuery query = current();
    query.anyOf = numbers;
    change({ FilterField::List }, notLeavingOut(query, { FilterField::List }));
}

void JournalFilterBar::readAgain()
{
    readLine();
    if (!m_query.anyOf.isEmpty()) {
        Q_EMIT missingWanted(m_query.anyOf);
    }
}

// ── numbers ──

void JournalFilterBar::openNumbers()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    QStringList numbers = m_query.anyOf;
    if (numbers.isEmpty()) {
        const QString copied = QApplication::clipboard()->text();
        numbers = copied.contains(u'\n') ? numbersFromText(copied) : QStringList();
    }
    m_dialog = new NumberListDialog(numbers, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NumberListDialog::numbersChosen, this, &JournalFilterBar::takeNumbers);
    if (m_missing) {
        m_dialog->setMissing(m_query.anyOf, *m_missing);
    }
    m_dialog->show();
}

void JournalFilterBar::setMissing(const QStringList &numbers, const QStringList &missing)
{
    if (numbers != m_query.anyOf) {
        return;
    }
    m_missing = missing;
    showNumbers();
    if (m_dialog) {
        m_dialog->setMissing(numbers, missing);
    }
}

void JournalFilterBar::setSuggestions(quint64 request, const QList<FilterSuggestion> &suggestions)
{
    m_line->setSuggestions(request, suggestions);
}

void JournalFilterBar::setChoices(const JournalChoices &choices)
{
    if (m_choices == choices) {
        return; // an open menu is not rebuilt for nothing
    }
    m_choices = choices;
    m_line->setChoices(choices);
    fillSubjects();
    fillOrganisations();
}

void JournalFilterBar::focusText()
{
    m_line->focusWords();
}

bool JournalFilterBar::isEmpty() const
{
    return m_query.isEmpty() && m_line->text().isEmpty();
}

void JournalFilterBar::clear()
{
    setQuery({});
    Q_EMIT queryChanged();
}

} // namespace smartup
