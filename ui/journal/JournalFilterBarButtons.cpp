// The buttons of the filter: what they offer, and what they say of the query.

#include "models/core/VisibleText.h"
#include "models/journal/JournalRecords.h"
#include "models/journal/LeftOutText.h"
#include "models/journal/LogPeriod.h"
#include "ui/journal/CheckMenuButton.h"
#include "ui/journal/JournalFilterBar.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"

#include <QComboBox>
#include <QToolButton>

#include <algorithm>
#include <span>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<FilterField> timeFields()
{
    return { FilterField::Since, FilterField::Until, FilterField::Day };
}

} // namespace

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
    m_organisation->clear();
    m_organisation->addItem(tr("All organisations"), QString());
    for (const QString &name : std::as_const(m_choices.organisations)) {
        m_organisation->addItem(visibleText(name), name);
    }
    showOrganisation();
}

void JournalFilterBar::showOrganisation()
{
    // What is left out is an entry of its own, the last one, without a value.
    const int last = m_organisation->count() - 1;
    if (!m_organisation->itemData(last).isValid()) {
        m_organisation->removeItem(last);
    }
    const QString &organisation = m_query.organisation;
    if (!organisation.isEmpty() && m_organisation->findData(organisation) < 0) {
        m_organisation->addItem(visibleText(organisation), organisation);
    }
    const QString left = leftOutText(m_query, { FilterField::Organisation }, now());
    if (organisation.isEmpty() && !left.isEmpty()) {
        m_organisation->addItem(left);
        m_organisation->setCurrentIndex(m_organisation->count() - 1);
        return;
    }
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(organisation)));
}

void JournalFilterBar::fillPeriods()
{
    m_period->clear();
    for (const LogPeriod &period : logPeriods()) {
        m_period->addItem(logPeriodName(period));
    }
    std::optional<int> chosen = logPeriodOf(m_query.from, m_query.until, now().date());
    const QString left = leftOutText(m_query, timeFields(), now());
    const bool isAnyTime = !m_query.from.isValid() && !m_query.until.isValid();
    if (isAnyTime && !left.isEmpty()) {
        m_period->addItem(left);
        chosen.reset();
    } else if (!chosen) {
        //: a filter by time that none of the usual periods is
        m_period->addItem(tr("Chosen period"));
    }
    m_period->setCurrentIndex(chosen.value_or(m_period->count() - 1));
}

void JournalFilterBar::choosePeriod(int index)
{
    const std::span<const LogPeriod> periods = logPeriods();
    if (index < 0 || index >= std::ssize(periods)) {
        return; // the period that is shown already
    }
    const LogPeriod &period = periods[static_cast<std::size_t>(index)];
    setPeriod(period.from(now().date()), period.until(now().date()));
}

void JournalFilterBar::setPeriod(const QDateTime &from, const QDateTime &until)
{
    JournalQuery query = current();
    query.from = from;
    query.until = until;
    change(timeFields(), notLeavingOut(query, timeFields()));
}

void JournalFilterBar::showScope()
{
    const bool leavesOutCalls = !leftOut(m_query, FilterField::Call).isEmpty();
    const bool leavesOutRuns = !leftOut(m_query, FilterField::Run).isEmpty();
    m_scopeButton->setVisible(!m_query.runUuid.isEmpty() || m_query.callId > 0 || leavesOutCalls
                              || leavesOutRuns);
    m_scopeButton->setIcon(icon(u"edit-clear"_s));
    if (m_query.callId > 0) {
        //: a filter that shows one run or call only; a click takes it away
        m_scopeButton->setText(tr("One call"));
    } else if (!m_query.runUuid.isEmpty()) {
        m_scopeButton->setText(tr("One run"));
    } else {
        //: a filter that shows everything but one run or call; a click takes it away
        m_scopeButton->setText(leavesOutCalls ? tr("Without one call") : tr("Without one run"));
    }
    m_scopeButton->setToolTip(tr("Show other lines again"));
}

void JournalFilterBar::showNumbers()
{
    const int count = static_cast<int>(m_query.anyOf.size());
    //: a filter by a list of numbers
    QString text = count > 0 ? tr("%n number(s)", nullptr, count) : tr("List of numbers…");
    const QList<JournalQuery> lists = leftOut(m_query, FilterField::List);
    int left = 0;
    for (const JournalQuery &list : lists) {
        left += static_cast<int>(list.anyOf.size());
    }
    if (count == 0 && left > 0) {
        //: a filter that shows everything but a list of numbers
        text = tr("Without %n number(s)", nullptr, left);
    }
    if (count > 0 && m_missing && !m_missing->isEmpty()) {
        const int missing = static_cast<int>(m_missing->size());
        //: %1 = "5000 numbers"; %n of them are not in the log
        text = tr("%1, %n not found", nullptr, missing).arg(text);
    }
    m_numbersButton->setText(text);
    m_numbersButton->setIcon(icon(u"view-list-text"_s));
    m_numbersButton->setToolTip(tr("Find all rows of a list of numbers"));
    m_numbersClear->setVisible(count + left > 0);
    m_numbersClear->setIcon(icon(u"edit-clear"_s));
    m_numbersClear->setToolTip(tr("Forget the list of numbers"));
    m_numbersClear->setAccessibleName(tr("Forget the list of numbers"));
}

void JournalFilterBar::showButtons()
{
    QStringList outcomes;
    for (const Outcome outcome : std::as_const(m_query.outcomes)) {
        outcomes.append(outcomeKey(outcome));
    }
    m_outcomes->setChecked(outcomes);
    m_outcomes->setInstead(leftOutText(m_query, { FilterField::Outcome }, now()));
    m_subjects->setChecked(m_query.subjects);
    m_subjects->setInstead(m_query.subjects.isEmpty()
                               ? leftOutText(m_query, { FilterField::Type }, now())
                               : QString());
    showOrganisation();
    fillPeriods();
    showScope();
    showNumbers();
}

} // namespace smartup
