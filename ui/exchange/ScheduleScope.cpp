#include "ui/exchange/ScheduleScope.h"

#include "models/core/OrderStatus.h"
#include "ui/exchange/DateKindBox.h"
#include "ui/exchange/ExportFilters.h"
#include "ui/exchange/StatusTicks.h"
#include "ui/shell/SentenceLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostFilters = 6; ///< that all subjects together take

bool hasDocuments(const QStringList &subjects)
{
    return std::ranges::any_of(subjects, [](const QString &key) {
        const ExchangeSubject *subject = findExchangeSubject(key);
        return subject != nullptr && subject->documentType.has_value();
    });
}

} // namespace

ScheduleScope::ScheduleScope(QWidget *form)
    : QObject(form)
    , m_byLabel(new QLabel(form))
    , m_by(new DateKindBox(u"schedule/by"_s, form))
    , m_statusesLabel(new QLabel(form))
    , m_statuses(new StatusTicks(u"schedule/statuses"_s, form))
    , m_statusesNote(makeSentenceLabel(u"schedule/statusesNote"_s, form))
    , m_filters(new ExportFilters(u"schedule/filter"_s, MostFilters, form))
    , m_formatLabel(new QLabel(form))
    , m_format(new QComboBox(form))
{
    m_format->setObjectName(u"schedule/format"_s);
    m_byLabel->setBuddy(m_by);
    m_statusesLabel->setBuddy(m_statuses);
    m_formatLabel->setBuddy(m_format);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ScheduleScope::changed);
    connect(m_statuses, &QListWidget::itemChanged, this, &ScheduleScope::changed);
    connect(m_filters, &ExportFilters::changed, this, &ScheduleScope::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ScheduleScope::changed);
}

void ScheduleScope::addTo(QGridLayout *form)
{
    const auto add = [form](QLabel *label, QWidget *field, Qt::Alignment alignment) {
        const int row = form->rowCount();
        form->addWidget(label, row, 0, alignment);
        form->addWidget(field, row, 1);
    };
    add(m_byLabel, m_by, Qt::AlignVCenter);
    add(m_statusesLabel, m_statuses, Qt::AlignTop);
    form->addWidget(m_statusesNote, form->rowCount(), 1);
    (void)m_filters->addTo(form, form->rowCount() - 1);
    add(m_formatLabel, m_format, Qt::AlignVCenter);
}

void ScheduleScope::setFiles(bool areFiles)
{
    m_formatLabel->setVisible(areFiles);
    m_format->setVisible(areFiles);
}

void ScheduleScope::retranslate()
{
    m_byLabel->setText(tr("Days of"));
    m_statusesLabel->setText(tr("Statuses of orders"));
    m_statuses->setAccessibleName(tr("Statuses of orders"));
    m_statusesNote->setText(tr(
        "None ticked: those of the integration settings. Others than those are never exported."));
    fillStatuses(m_statuses->ticked());
    fillFormats(format());
    m_filters->setKeys(m_action == ScheduleAction::Export ? exportFiltersOf(m_subjects)
                                                          : QStringList());
}

void ScheduleScope::fillStatuses(const QStringList &checked)
{
    QStringList codes;
    for (const OrderStatus &status : orderStatuses()) {
        codes.append(status.code);
    }
    for (const QString &code : checked) { // the list of statuses is not closed
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    QList<StatusTicks::Entry> entries;
    for (const QString &code : std::as_const(codes)) {
        entries.append({ code, StatusTicks::statusText(code), checked.contains(code) });
    }
    m_statuses->setEntries(entries);
}

void ScheduleScope::fillFormats(std::optional<FileFormat> chosen)
{
    const bool isExport = m_action == ScheduleAction::Export;
    //: of a file: JSON, XML, a table …
    m_formatLabel->setText(isExport ? tr("Format") : tr("Format of the files"));
    const QSignalBlocker blocker(m_format);
    m_format->clear();
    if (!isExport) {
        //: format of the files that an import takes
        m_format->addItem(tr("any that can be read; recognised by itself"));
    }
    for (const FileFormatInfo &info : fileFormats()) {
        if (isExport ? info.canWrite : info.canRead) {
            m_format->addItem(fileFormatName(info.format), QVariant::fromValue(info.format));
        }
    }
    const int place = chosen ? m_format->findData(QVariant::fromValue(*chosen)) : 0;
    m_format->setCurrentIndex(std::max(place, 0));
}

std::optional<FileFormat> ScheduleScope::format() const
{
    const QVariant data = m_format->currentData();
    if (!data.isValid()) {
        return std::nullopt;
    }
    const auto chosen = data.value<FileFormat>();
    // An export that says nothing writes JSON.
    return m_action == ScheduleAction::Export && chosen == FileFormat::Json ? std::nullopt
                                                                            : std::optional(chosen);
}

void ScheduleScope::setSubjects(ScheduleAction action, const QStringList &subjects)
{
    const bool isOther = action != m_action || m_format->count() == 0;
    const std::optional<FileFormat> chosen = format();
    m_action = action;
    m_subjects = subjects;
    if (isOther) {
        fillFormats(chosen);
    }
    const bool isExport = action == ScheduleAction::Export;
    m_filters->setKeys(isExport ? exportFiltersOf(subjects) : QStringList());
    const bool hasDays = isExport && hasDocuments(subjects);
    m_byLabel->setVisible(hasDays);
    m_by->setVisible(hasDays);
    const bool hasStatuses = isExport && takeStatuses(subjects);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_statusesLabel, m_statuses, m_statusesNote }) {
        widget->setVisible(hasStatuses);
    }
}

void ScheduleScope::setSchedule(const Schedule &schedule)
{
    setSubjects(schedule.action, schedule.subjects);
    const QSignalBlocker blocker(m_by);
    m_by->setKind(schedule.by);
    fillStatuses(schedule.statuses);
    m_filters->setFilters(schedule.filters);
    fillFormats(schedule.format);
}

void ScheduleScope::apply(Schedule &schedule) const
{
    const bool isExport = m_action == ScheduleAction::Export;
    schedule.by = isExport && hasDocuments(m_subjects) ? m_by->kind() : DateFilter::RecordDate;
    schedule.statuses = isExport && takeStatuses(m_subjects) ? m_statuses->ticked() : QStringList();
    schedule.filters = isExport ? m_filters->filters() : QMap<QString, QStringList>();
    schedule.format = format();
}

} // namespace smartup
