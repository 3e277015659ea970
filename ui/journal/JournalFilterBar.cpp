#include "ui/journal/JournalFilterBar.h"

#include "models/core/VisibleText.h"
#include "models/journal/JournalRecords.h"
#include "ui/journal/CheckMenuButton.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto TypingRest = 250ms;

struct PeriodRow
{
    const char *name;
    int firstDaysAgo; ///< −1 = no beginning
    int lastDaysAgo; ///< −1 = until now and later
};

constexpr std::array<PeriodRow, 5> Periods { {
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Any time"), -1, -1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Today"), 0, -1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Yesterday"), 1, 1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Last 7 days"), 6, -1 },
    { QT_TRANSLATE_NOOP("JournalFilterBar", "Last 30 days"), 29, -1 },
} };

/// Behind the rows of the table: a period that came by a link.
constexpr int LinkedPeriod = static_cast<int>(Periods.size());

} // namespace

JournalFilterBar::JournalFilterBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_outcomes(new CheckMenuButton(this))
    , m_subjects(new CheckMenuButton(this))
    , m_organisation(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_scopeButton(new QToolButton(this))
    , m_text(new QLineEdit(this))
{
    m_outcomes->setObjectName(u"outcomeFilter"_s);
    m_subjects->setObjectName(u"typeFilter"_s);
    m_organisation->setObjectName(u"organisationFilter"_s);
    m_period->setObjectName(u"periodFilter"_s);
    m_scopeButton->setObjectName(u"scopeFilter"_s);
    m_text->setObjectName(u"textFilter"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_outcomes, m_subjects, m_organisation, m_period, m_scopeButton }) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_text, 1);
    m_text->setClearButtonEnabled(true);
    // Long names of organisations are cut, they do not push the others out of the window.
    m_organisation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int ShownLetters = 18;
    m_organisation->setMinimumContentsLength(ShownLetters);
    m_scopeButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingRest);
    connect(&m_typing, &QTimer::timeout, this, &JournalFilterBar::queryChanged);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    // The clear button edits too, without a key.
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_text->hasFocus()) {
            m_typing.start();
        }
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT queryChanged();
    });
    connect(m_outcomes, &CheckMenuButton::checkedChanged, this, &JournalFilterBar::queryChanged);
    connect(m_subjects, &CheckMenuButton::checkedChanged, this, &JournalFilterBar::queryChanged);
    connect(m_organisation, &QComboBox::activated, this, &JournalFilterBar::queryChanged);
    connect(m_period, &QComboBox::activated, this, &JournalFilterBar::choosePeriod);
    connect(m_scopeButton, &QToolButton::clicked, this, [this] {
        m_scope.runUuid.clear();
        m_scope.callId = 0;
        showScope();
        Q_EMIT queryChanged();
    });
    retranslate();
}

void JournalFilterBar::retranslate()
{
    m_outcomes->setNeutralText(tr("All outcomes"));
    m_subjects->setNeutralText(tr("All types"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_period->setAccessibleName(tr("Period"));
    m_text->setPlaceholderText(tr("Number, client, error…"));
    m_text->setAccessibleName(tr("Find in the log"));
    m_text->setToolTip(tr("Numbers, external ids and codes are found by their beginning, names and "
                          "messages by any part. Upper and lower case are the same."));
    fillOutcomes();
    fillSubjects();
    fillOrganisations();
    fillPeriods();
    showScope();
}

void JournalFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fillOutcomes(); // the icons carry the colours of light or dark
    }
}

void JournalFilterBar::fillOutcomes()
{
    QList<CheckMenuButton::Choice> choices;
    for (const Outcome outcome : AllOutcomes) {
        choices.append(
            { outcomeKey(outcome), outcomeName(outcome), outcomeIcon(outcome, palette()) });
    }
    m_outcomes->setChoices(choices);
}

void JournalFilterBar::fillSubjects()
{
    QList<CheckMenuButton::Choice> choices;
    for (const QString &subject : std::as_const(m_choices.subjects)) {
        choices.append({ subject, subjectName(subject), {} });
    }
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    m_subjects->setChoices(choices);
}

void JournalFilterBar::fillOrganisations()
{
    const QString chosen = m_organisation->currentData().toString();
    m_organisation->clear();
    m_organisation->addItem(tr("All organisations"), QString());
    QStringList names = m_choices.organisations;
    if (!chosen.isEmpty() && !names.contains(chosen)) {
        names.append(chosen); // a filter does not go because its rows are not there yet
    }
    for (const QString &name : std::as_const(names)) {
        m_organisation->addItem(visibleText(name), name);
    }
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(chosen)));
}

void JournalFilterBar::fillPeriods()
{
    const int chosen = std::max(0, m_period->currentIndex());
    m_period->clear();
    for (const PeriodRow &row : Periods) {
        m_period->addItem(QCoreApplication::translate("JournalFilterBar", row.name));
    }
    if (m_scope.from.isValid() || m_scope.until.isValid()) {
        //: a filter by time that came with a link
        m_period->addItem(tr("Chosen period"));
    }
    m_period->setCurrentIndex(std::min(chosen, m_period->count() - 1));
}

void JournalFilterBar::choosePeriod(int index)
{
    if (index != LinkedPeriod) {
        m_scope.from = {};
        m_scope.until = {};
        fillPeriods();
    }
    Q_EMIT queryChanged();
}

void JournalFilterBar::showScope()
{
    m_scopeButton->setVisible(!m_scope.runUuid.isEmpty() || m_scope.callId > 0);
    m_scopeButton->setIcon(icon(u"edit-clear"_s));
    //: a filter that shows one run or call only; a click takes it away
    m_scopeButton->setText(m_scope.callId > 0 ? tr("One call") : tr("One run"));
    m_scopeButton->setToolTip(tr("Show other lines again"));
}

JournalQuery JournalFilterBar::query() const
{
    JournalQuery query = m_scope;
    for (const Outcome outcome : AllOutcomes) {
        if (m_outcomes->checked().contains(outcomeKey(outcome))) {
            query.outcomes.append(outcome);
        }
    }
    query.subjects = m_subjects->checked();
    query.organisation = m_organisation->currentData().toString();
    query.text = m_text->text().trimmed();
    const int period = m_period->currentIndex();
    if (period > 0 && period < LinkedPeriod) {
        const PeriodRow &row = Periods.at(static_cast<std::size_t>(period));
        const QDate today = m_clock.now().toLocalTime().date();
        query.from = today.addDays(-row.firstDaysAgo).startOfDay();
        query.until =
            row.lastDaysAgo < 0 ? QDateTime() : today.addDays(1 - row.lastDaysAgo).startOfDay();
    }
    return query;
}

void JournalFilterBar::setQuery(const JournalQuery &query)
{
    m_typing.stop();
    QStringList outcomes;
    for (const Outcome outcome : query.outcomes) {
        outcomes.append(outcomeKey(outcome));
    }
    m_outcomes->setChecked(outcomes);
    m_subjects->setChecked(query.subjects);
    if (!query.organisation.isEmpty() && m_organisation->findData(query.organisation) < 0) {
        m_organisation->addItem(visibleText(query.organisation), query.organisation);
    }
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(query.organisation)));
    m_text->setText(query.text);
    m_scope = {};
    m_scope.runUuid = query.runUuid;
    m_scope.callId = query.callId;
    m_scope.from = query.from;
    m_scope.until = query.until;
    fillPeriods();
    const bool hasPeriod = query.from.isValid() || query.until.isValid();
    m_period->setCurrentIndex(hasPeriod ? LinkedPeriod : 0);
    showScope();
}

void JournalFilterBar::setChoices(const JournalChoices &choices)
{
    if (m_choices == choices) {
        return; // an open menu is not rebuilt for nothing
    }
    m_choices = choices;
    fillSubjects();
    fillOrganisations();
}

void JournalFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void JournalFilterBar::clear()
{
    setQuery({});
    Q_EMIT queryChanged();
}

} // namespace smartup
