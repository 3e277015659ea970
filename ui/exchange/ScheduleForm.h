#pragma once

#include "models/core/Clock.h"
#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/Schedule.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace smartup {

class ScheduleScope;

/// One schedule to be made or changed: what, when, where to; beside it the next ten runs and what
/// it does to the allowance, before anything is saved.
class ScheduleForm : public QWidget
{
    Q_OBJECT

public:
    ScheduleForm(const Clock &clock, QWidget *parent);

    void setSchedule(const Schedule &schedule);
    [[nodiscard]] Schedule schedule() const;
    /// The others, as they count against the same allowance.
    void setOthers(const QList<Schedule> &others);
    void setBook(const AllowanceBook &book);
    /// That it can go to or come from; the chosen one stays chosen.
    void setDatabases(const QList<DatabaseProfile> &databases);

Q_SIGNALS:
    void saveRequested(const smartup::Schedule &schedule);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForm();
    void addRow(QGridLayout &form, QLabel *label, QWidget *field);
    void retranslate();
    void refresh();
    void showKinds();
    void showPlace();
    void fillDatabases(const QString &chosen);
    [[nodiscard]] bool isTable() const;
    void fillSubjects(const QStringList &checked);
    void chooseFolder();
    [[nodiscard]] ScheduleAction action() const;
    [[nodiscard]] ScheduleTiming timing() const;
    [[nodiscard]] QStringList checkedSubjects() const;
    [[nodiscard]] QString effect(const Schedule &schedule) const;

    const Clock &m_clock;
    Schedule m_schedule; ///< as it was given; fields replace parts of it
    QList<Schedule> m_others;
    QList<DatabaseProfile> m_databases;
    AllowanceBook m_book;

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_actionLabel;
    QComboBox *m_action;
    QLabel *m_subjectsLabel;
    QListWidget *m_subjects;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    ScheduleScope *m_scope;
    QLabel *m_placeLabel;
    QComboBox *m_place;
    QLabel *m_databaseLabel;
    QComboBox *m_database;
    QLabel *m_tableLabel;
    QLineEdit *m_table;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_chooseFolder;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_intervalLabel;
    QSpinBox *m_interval;
    QLabel *m_fromLabel;
    QTimeEdit *m_from;
    QLabel *m_untilLabel;
    QTimeEdit *m_until;
    QLabel *m_timesLabel;
    QLineEdit *m_times;
    QLabel *m_weekdaysLabel;
    std::array<QCheckBox *, 7> m_weekdays {};
    QLabel *m_missedLabel;
    QComboBox *m_missed;
    QLabel *m_previewLabel;
    QListWidget *m_preview;
    QLabel *m_effect;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace smartup
