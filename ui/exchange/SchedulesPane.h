#pragma once

#include "models/exchange/DatabaseProfile.h"
#include "models/exchange/ExchangeProgress.h"
#include "models/exchange/ScheduleModel.h"
#include "ui/exchange/ExchangePane.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartup {

class Clock;
class RunProgress;
class RunResult;
class ScheduleForm;

/// What is exchanged by itself: the list, how each went last, and a form to make or change one.
class SchedulesPane : public ExchangePane
{
    Q_OBJECT

public:
    explicit SchedulesPane(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

public Q_SLOTS:
    void setConnected(bool isConnected);
    void setRows(const QList<smartup::ScheduleRow> &rows);
    /// Does this program run them, or another one?
    void setInCharge(bool isInCharge);
    void setBook(const smartup::AllowanceBook &book);
    /// That schedules can go to or come from.
    void setDatabases(const QList<smartup::DatabaseProfile> &databases);
    void showProgress(const smartup::ExchangeProgress &progress);

Q_SIGNALS:
    void saveRequested(const smartup::Schedule &schedule);
    void removeRequested(const QString &id);
    void pauseRequested(const QString &id, bool isPaused);
    void runRequested(const QString &id);
    void cancelRequested();
    void missedDecided(const QString &id, bool isCaughtUp);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    void retranslate();
    void refresh();
    void showLast(const ScheduleRow *row);
    [[nodiscard]] QString note() const;
    void edit(const Schedule &schedule);
    void closeForm();
    void askRemove();
    [[nodiscard]] const ScheduleRow *chosen() const;

    bool m_isConnected = false;
    bool m_isInCharge = false;
    ScheduleModel *m_model;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QTableView *m_table;
    QPushButton *m_new;
    QPushButton *m_change;
    QPushButton *m_pause;
    QPushButton *m_run;
    QPushButton *m_remove;
    QLabel *m_missed;
    QPushButton *m_catchUp;
    QPushButton *m_leave;
    RunProgress *m_progress;
    RunResult *m_result;
    ScheduleForm *m_form;
};

} // namespace smartup
