// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportScope.h"

#include "models/core/ShownTime.h"
#include "models/core/SmartupDate.h"
#include "ui/exchange/DateKindBox.h"
#include "ui/exchange/ExportFilters.h"
#include "ui/exchange/ExportStatuses.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QUrlQuery>

#include <algorithm>
#include <initializer_list>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostFilters = 3; ///< that one subject takes

} // namespace

ExportScope::ExportScope(const Clock &clock, QWidget *pane)
    : QObject(pane)
    , m_clock(clock)
    , m_subjectLabel(new QLabel(pane))
    , m_subject(new QComboBox(pane))
    , m_dateKindLabel(new QLabel(pane))
    , m_dateKind(new DateKindBox(u"export/dateKind"_s, pane))
    , m_hasPeriod(new QCheckBox(pane))
    , m_daysLabel(new QLabel(pane))
    , m_days(new QComboBox(pane))
    , m_fromLabel(new QLabel(pane))
    , m_from(new QDateEdit(pane))
    , m_toLabel(new QLabel(pane))
    , m_to(new QDateEdit(pane))
    , m_statusesLabel(new QLabel(pane))
    , m_statuses(new ExportStatuses(pane))
    , m_filters(new ExportFilters(u"export/filter"_s, MostFilters, pane))
{
    m_subject->setObjectName(u"export/subject"_s);
    m_hasPeriod->setObjectName(u"export/hasPeriod"_s);
    m_days->setObjectName(u"export/days"_s);
    m_from->setObjectName(u"export/from"_s);
    m_to->setObjectName(u"export/to"_s);
    m_subjectLabel->setBuddy(m_subject);
    m_dateKindLabel->setBuddy(m_dateKind);
    m_daysLabel->setBuddy(m_days);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_statusesLabel->setBuddy(m_statuses);
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canExport) {
            m_subject->addItem(QString(), QVariant(QString(subject.key)));
        }
    }
    for (const ExportDays each : AllExportDays) {
        m_days->addItem(QString(), QVariant(static_cast<int>(each)));
    }
    setDays(ExportDays::LastWeek); // as far as Smartup tells at once
    followToday();
    for (QDateEdit *edit : { m_from, m_to }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(ShownDayForm);
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            setDays(ExportDays::Chosen); // by hand: these are meant, tomorrow too
            Q_EMIT changed();
        });
    }
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] {
        followToday();
        Q_EMIT changed();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExportScope::subjectChanged);
    connect(m_dateKind, &QComboBox::currentIndexChanged, this, &ExportScope::changed);
    connect(m_hasPeriod, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_statuses, &ExportStatuses::changed, this, &ExportScope::changed);
    connect(m_statuses, &ExportStatuses::linkActivated, this, &ExportScope::linkActivated);
    connect(m_filters, &ExportFilters::changed, this, &ExportScope::changed);
    retranslate();
    subjectChanged();
}

int ExportScope::addTo(QGridLayout *form, int row)
{
    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(m_from);
    days->addWidget(m_toLabel);
    days->addWidget(m_to);
    days->addStretch(1);
    form->addWidget(m_subjectLabel, ++row, 0);
    form->addWidget(m_subject, row, 1, Qt::AlignLeft);
    form->addWidget(m_dateKindLabel, ++row, 0);
    form->addWidget(m_dateKind, row, 1, Qt::AlignLeft);
    form->addWidget(m_hasPeriod, ++row, 1);
    form->addWidget(m_daysLabel, ++row, 0);
    form->addWidget(m_days, row, 1, Qt::AlignLeft);
    form->addWidget(m_fromLabel, ++row, 0);
    form->addLayout(days, row, 1);
    form->addWidget(m_statusesLabel, ++row, 0, Qt::AlignTop);
    form->addWidget(m_statuses, row, 1);
    return m_filters->addTo(form, row);
}

void ExportScope::retranslate()
{
    m_subjectLabel->setText(tr("What"));
    m_dateKindLabel->setText(tr("Days of"));
    m_hasPeriod->setText(tr("Only a period"));
    //: which days: today, the last 7 days …
    m_daysLabel->setText(tr("Period"));
    for (int i = 0; i < m_days->count(); ++i) {
        m_days->setItemText(i,
                            exportDaysName(static_cast<ExportDays>(m_days->itemData(i).toInt())));
    }
    m_fromLabel->setText(tr("From"));
    //: between two dates: from 01.11.2026 to 07.11.2026
    m_toLabel->setText(tr("to"));
    m_statusesLabel->setText(tr("Statuses"));
    for (int i = 0; i < m_subject->count(); ++i) {
        m_subject->setItemText(
            i, exchangeSubjectName(*findExchangeSubject(m_subject->itemData(i).toString())));
    }
    m_filters->setKeys(exportFiltersOf({ QString(subject().key) }));
}

const ExchangeSubject &ExportScope::subject() const
{
    const ExchangeSubject *found = findExchangeSubject(m_subject->currentData().toString());
    return found == nullptr ? exchangeSubjects().front() : *found;
}

bool ExportScope::hasPeriod() const
{
    switch (subject().period) {
    case PeriodUse::None:
        return false;
    case PeriodUse::Optional:
        return m_hasPeriod->isChecked();
    case PeriodUse::Required:
        return true;
    }
    Q_UNREACHABLE();
}

void ExportScope::subjectChanged()
{
    const PeriodUse period = subject().period;
    m_statuses->setSubject(subject());
    m_filters->setKeys(exportFiltersOf({ QString(subject().key) }));
    m_hasPeriod->setVisible(period == PeriodUse::Optional);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_daysLabel, m_days, m_fromLabel,
                                                              m_from, m_toLabel, m_to }) {
        widget->setVisible(period != PeriodUse::None);
    }
    // The days of stock are always those of the stock itself.
    const bool hasKinds = period == PeriodUse::Optional || subject().documentType.has_value();
    m_dateKindLabel->setVisible(hasKinds);
    m_dateKind->setVisible(hasKinds);
    const bool hasStatuses = !subject().statuses.empty();
    m_statusesLabel->setVisible(hasStatuses);
    m_statuses->setVisible(hasStatuses);
    refresh();
    Q_EMIT changed();
}

void ExportScope::refresh()
{
    const bool isWithDays = hasPeriod() && m_isChoosable;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_days, m_from, m_to, m_dateKind }) {
        widget->setEnabled(isWithDays);
    }
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_subject, m_hasPeriod, m_statuses }) {
        widget->setEnabled(m_isChoosable);
    }
    m_filters->setEnabled(m_isChoosable);
}

ExportDays ExportScope::days() const
{
    return static_cast<ExportDays>(m_days->currentData().toInt());
}

/// Leaves the dates as they are.
void ExportScope::setDays(ExportDays days)
{
    const QSignalBlocker blocker(m_days);
    m_days->setCurrentIndex(m_days->findData(static_cast<int>(days)));
}

void ExportScope::setDates(QDate from, QDate to)
{
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
}

void ExportScope::followToday()
{
    if (days() != ExportDays::Chosen) {
        const auto [from, to] = exportDaysOn(days(), serverDayOf(m_clock.now()));
        setDates(from, to);
    }
}

void ExportScope::keep(ExportChoice &choice) const
{
    choice.subject = subject().key;
    choice.by = m_dateKind->kind();
    choice.hasPeriod = hasPeriod();
    choice.days = days();
    if (days() == ExportDays::Chosen) {
        choice.from = m_from->date();
        choice.to = m_to->date();
    }
    choice.statuses = m_statuses->checked();
    choice.filters = m_filters->filters();
}

void ExportScope::restore(const ExportChoice &choice)
{
    m_subject->setCurrentIndex(std::max(m_subject->findData(choice.subject), 0));
    m_dateKind->setKind(choice.by);
    m_hasPeriod->setChecked(choice.hasPeriod);
    setDays(choice.days);
    if (choice.days == ExportDays::Chosen) {
        setDates(choice.from, choice.to);
    } else {
        followToday();
    }
    m_statuses->setChecked(choice.statuses);
    m_filters->setFilters(choice.filters);
    refresh();
    Q_EMIT changed();
}

void ExportScope::setChoosable(bool isChoosable)
{
    m_isChoosable = isChoosable;
    refresh();
}

void ExportScope::apply(ExportRequest &request) const
{
    request.subject = subject().key;
    request.by = m_dateKind->kind();
    if (hasPeriod()) {
        request.from = m_from->date();
        request.to = m_to->date();
    }
    request.filters = m_filters->filters();
    request.statuses = m_statuses->checked();
}

QString ExportScope::problem() const
{
    return m_statuses->problem();
}

void ExportScope::choose(const QString &place)
{
    const QUrlQuery query(place);
    const int asked = m_subject->findData(query.queryItemValue(u"subject"_s));
    if (asked < 0 || !m_isChoosable) {
        return;
    }
    m_subject->setCurrentIndex(asked);
    const QDate from = QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate);
    const QDate to = QDate::fromString(query.queryItemValue(u"to"_s), Qt::ISODate);
    if (from.isValid() && to.isValid()) {
        m_dateKind->setKind(DateFilter::RecordDate);
        m_hasPeriod->setChecked(true);
        setDays(ExportDays::Chosen);
        setDates(from, to);
        // The whole of these days is missing, whatever was asked for the last time.
        m_statuses->setChecked({});
        m_filters->setFilters({});
        Q_EMIT changed();
    }
}

void ExportScope::setSettingsStatuses(const std::optional<QStringList> &statuses)
{
    m_statuses->setSettings(statuses);
    Q_EMIT changed();
}

void ExportScope::forgetStatuses()
{
    m_statuses->setSubject(subject());
    setSettingsStatuses(std::nullopt);
}

} // namespace smartup
