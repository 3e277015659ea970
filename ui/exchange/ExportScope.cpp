// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportScope.h"

#include "models/connection/Limits.h"
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
#include <QUrlQuery>

#include <initializer_list>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostFilters = 3; ///< that one subject takes

} // namespace

ExportScope::ExportScope(const Clock &clock, QWidget *pane)
    : QObject(pane)
    , m_subjectLabel(new QLabel(pane))
    , m_subject(new QComboBox(pane))
    , m_dateKindLabel(new QLabel(pane))
    , m_dateKind(new DateKindBox(u"export/dateKind"_s, pane))
    , m_hasPeriod(new QCheckBox(pane))
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
    m_from->setObjectName(u"export/from"_s);
    m_to->setObjectName(u"export/to"_s);
    m_subjectLabel->setBuddy(m_subject);
    m_dateKindLabel->setBuddy(m_dateKind);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_statusesLabel->setBuddy(m_statuses);
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canExport) {
            m_subject->addItem(QString(), QVariant(QString(subject.key)));
        }
    }
    const QDate today = serverDayOf(clock.now());
    m_from->setDate(today.addDays(1 - Limits().dayRange));
    m_to->setDate(today);
    for (QDateEdit *edit : { m_from, m_to }) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(ShownDayForm);
        connect(edit, &QDateEdit::dateChanged, this, &ExportScope::changed);
    }
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
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_fromLabel, m_from, m_toLabel, m_to }) {
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
    for (QWidget *widget : std::initializer_list<QWidget *> { m_from, m_to, m_dateKind }) {
        widget->setEnabled(isWithDays);
    }
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_subject, m_hasPeriod, m_statuses }) {
        widget->setEnabled(m_isChoosable);
    }
    m_filters->setEnabled(m_isChoosable);
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
        m_from->setDate(from);
        m_to->setDate(to);
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
