#pragma once

#include "models/exchange/Schedule.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QWidget;

namespace smartup {

class DateKindBox;
class ExportFilters;
class StatusTicks;

/// What narrows a schedule, and how its files are written: days of what, statuses, codes, format. The
/// fields stand in the form of a schedule, in line with its others; those that mean nothing for what
/// is exchanged are hidden.
class ScheduleScope : public QObject
{
    Q_OBJECT

public:
    explicit ScheduleScope(QWidget *form);

    /// Adds the rows below those that are there.
    void addTo(QGridLayout *form);
    /// A table has no format.
    void setFiles(bool areFiles);
    void retranslate();
    /// What is exchanged. What was chosen for something else is forgotten when it is applied.
    void setSubjects(ScheduleAction action, const QStringList &subjects);
    void setSchedule(const Schedule &schedule);
    /// Writes what is chosen into the schedule.
    void apply(Schedule &schedule) const;

Q_SIGNALS:
    void changed();

private:
    void fillStatuses(const QStringList &checked);
    void fillFormats(std::optional<FileFormat> chosen);
    [[nodiscard]] std::optional<FileFormat> format() const;

    ScheduleAction m_action = ScheduleAction::Export;
    QStringList m_subjects;
    QLabel *m_byLabel;
    DateKindBox *m_by;
    QLabel *m_statusesLabel;
    StatusTicks *m_statuses;
    QLabel *m_statusesNote;
    ExportFilters *m_filters;
    QLabel *m_formatLabel;
    QComboBox *m_format;
};

} // namespace smartup
