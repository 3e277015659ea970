#include "ui/exchange/SchedulesPane.h"

#include "models/core/VisibleText.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/exchange/RunProgress.h"
#include "ui/exchange/RunResult.h"
#include "ui/exchange/ScheduleForm.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeDelegate.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Side { ListSide, FormSide };

} // namespace

SchedulesPane::SchedulesPane(const Clock &clock, QWidget *parent)
    : ExchangePane(parent)
    , m_model(new ScheduleModel(this))
    , m_stack(new QStackedWidget(this))
    , m_note(makeSentenceLabel(u"schedules/note"_s, this))
    , m_table(makeRowTable(u"schedules/table"_s, this))
    , m_new(new QPushButton(icon(u"list-add"_s), {}, this))
    , m_change(new QPushButton(icon(u"document-edit"_s), {}, this))
    , m_pause(new QPushButton(this))
    , m_run(new QPushButton(icon(u"run-build"_s), {}, this))
    , m_remove(new QPushButton(icon(u"edit-delete"_s), {}, this))
    , m_missed(makeSentenceLabel(u"schedules/missed"_s, this))
    , m_catchUp(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_progress(new RunProgress(u"schedules"_s, this))
    , m_result(new RunResult(u"schedules"_s, this))
    , m_form(new ScheduleForm(clock, this))
{
    makeList();
    m_stack->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);

    const auto id = [this] { return chosen() == nullptr ? QString() : chosen()->schedule.id; };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SchedulesPane::refresh);
    connect(m_table, &QTableView::activated, this, [this] {
        if (chosen() != nullptr) {
            edit(chosen()->schedule);
        }
    });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(chosen()->schedule); });
    connect(m_pause, &QPushButton::clicked, this,
            [this] { Q_EMIT pauseRequested(chosen()->schedule.id, !chosen()->schedule.isPaused); });
    connect(m_run, &QPushButton::clicked, this, [this, id] { Q_EMIT runRequested(id()); });
    connect(m_remove, &QPushButton::clicked, this, &SchedulesPane::askRemove);
    connect(m_catchUp, &QPushButton::clicked, this,
            [this, id] { Q_EMIT missedDecided(id(), true); });
    connect(m_leave, &QPushButton::clicked, this,
            [this, id] { Q_EMIT missedDecided(id(), false); });
    connect(m_progress, &RunProgress::cancelRequested, this, &SchedulesPane::cancelRequested);
    connect(m_result, &RunResult::linkActivated, this, &SchedulesPane::linkActivated);
    connect(m_form, &ScheduleForm::cancelled, this, &SchedulesPane::closeForm);
    connect(m_form, &ScheduleForm::saveRequested, this, [this](const Schedule &schedule) {
        closeForm();
        Q_EMIT saveRequested(schedule);
    });
    retranslate();
}

void SchedulesPane::makeList()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(
        new OutcomeDelegate(ScheduleModel::OutcomeRole, ScheduleModel::LastColumn, this));
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(ScheduleModel::TimingColumn, QHeaderView::Stretch);
    columns->resizeSection(ScheduleModel::TitleColumn, letter * 28);
    columns->resizeSection(ScheduleModel::NextColumn, letter * 20);
    columns->resizeSection(ScheduleModel::LastColumn, letter * 30);
    m_new->setObjectName(u"schedules/new"_s);
    m_change->setObjectName(u"schedules/change"_s);
    m_pause->setObjectName(u"schedules/pause"_s);
    m_run->setObjectName(u"schedules/run"_s);
    m_remove->setObjectName(u"schedules/remove"_s);
    m_catchUp->setObjectName(u"schedules/catchUp"_s);
    m_leave->setObjectName(u"schedules/leave"_s);

    auto *list = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : { m_new, m_change, m_pause, m_run }) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_remove); // apart from what does no harm
    auto *question = new QHBoxLayout;
    question->setSpacing(8);
    question->addWidget(m_missed, 1);
    question->addWidget(m_catchUp);
    question->addWidget(m_leave);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addLayout(question);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    m_stack->addWidget(list);
    m_progress->hide();
}

QString SchedulesPane::title() const
{
    //: Tab: what is exchanged by itself, at which times
    return tr("Schedules");
}

void SchedulesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    ExchangePane::changeEvent(event);
}

void SchedulesPane::retranslate()
{
    m_new->setText(tr("New schedule…"));
    m_change->setText(tr("Change…"));
    m_run->setText(tr("Run now"));
    m_remove->setText(tr("Remove…"));
    m_catchUp->setText(tr("Make up for them now"));
    m_leave->setText(tr("Leave them out"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
    m_progress->retranslate();
    m_result->retranslate();
    refresh();
}

const ScheduleRow *SchedulesPane::chosen() const
{
    return m_model->row(m_table->currentIndex());
}

void SchedulesPane::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    closeForm();
    refresh();
}

void SchedulesPane::setInCharge(bool isInCharge)
{
    m_isInCharge = isInCharge;
    refresh();
}

void SchedulesPane::setRows(const QList<ScheduleRow> &rows)
{
    const QString before = chosen() == nullptr ? QString() : chosen()->schedule.id;
    m_model->setRows(rows);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (rows.at(row).schedule.id == before && chosen() == nullptr) {
            m_table->selectRow(row);
        }
    }
    if (chosen() == nullptr && !rows.isEmpty()) {
        m_table->selectRow(0);
    }
    refresh();
}

void SchedulesPane::setBook(const AllowanceBook &book)
{
    m_form->setBook(book);
}

void SchedulesPane::setDatabases(const QList<DatabaseProfile> &databases)
{
    m_form->setDatabases(databases);
}

void SchedulesPane::showProgress(const ExchangeProgress &progress)
{
    m_progress->setProgress(progress);
}

QString SchedulesPane::note() const
{
    if (!m_isConnected) {
        return tr("Choose a connection first: schedules belong to it.");
    }
    if (m_model->rows().isEmpty()) {
        return tr("Nothing is exchanged by itself yet. A schedule exports into a folder or a "
                  "database, or "
                  "imports from one, at times that you choose.");
    }
    return m_isInCharge
        ? tr("They run while this program does. All times are those of Tashkent.")
        : tr("Another program runs these schedules: a second window, or smartupctl serve. This one "
             "takes over when that ends.");
}

void SchedulesPane::showLast(const ScheduleRow *row)
{
    const bool hasResult = row != nullptr && row->last.due.isValid() && !row->isRunning;
    m_result->setVisible(hasResult);
    if (hasResult) {
        const Outcome outcome = row->last.finished.isValid() ? row->last.outcome : Outcome::Warning;
        m_result->setResult(outcome, lastRunText(*row) + u'\n' + visibleLines(row->last.message),
                            row->last.runUuid);
    }
}

void SchedulesPane::refresh()
{
    const ScheduleRow *row = chosen();
    const bool isAny = row != nullptr && m_isConnected;
    bool isRunning = false;
    for (const ScheduleRow &each : m_model->rows()) {
        isRunning = isRunning || each.isRunning;
    }
    m_note->setText(note());
    m_new->setEnabled(m_isConnected);
    m_change->setEnabled(isAny);
    m_run->setEnabled(isAny && m_isInCharge && !isRunning);
    m_remove->setEnabled(isAny);
    m_pause->setEnabled(isAny);
    const bool isPaused = isAny && row->schedule.isPaused;
    //: Button: a paused schedule is to run again
    m_pause->setText(isPaused ? tr("Resume")
                              //: Button: a schedule is not to run for now
                              : tr("Pause"));
    m_pause->setIcon(icon(isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    const bool asks = isAny && row->missed > 0;
    m_missed->setVisible(asks);
    m_catchUp->setVisible(asks);
    m_leave->setVisible(asks);
    m_missed->setText(
        asks ? missedText(static_cast<int>(row->missed), row->missedFrom, row->missedTo)
             : QString());
    if (isRunning && !m_progress->isVisibleTo(this)) {
        m_progress->begin(tr("Cancel stops between two documents; what was sent stays sent, and an "
                             "export under way writes no file."));
    }
    m_progress->setVisible(isRunning);
    showLast(isAny ? row : nullptr);
}

void SchedulesPane::edit(const Schedule &schedule)
{
    QList<Schedule> others;
    for (const ScheduleRow &row : m_model->rows()) {
        if (row.schedule.id != schedule.id) {
            others.append(row.schedule);
        }
    }
    m_form->setOthers(others);
    m_form->setSchedule(schedule);
    m_stack->setCurrentIndex(FormSide);
}

void SchedulesPane::closeForm()
{
    m_stack->setCurrentIndex(ListSide);
}

void SchedulesPane::askRemove()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"schedules/removeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove the schedule"));
    box->setText(tr("Remove “%1”?").arg(visibleText(scheduleTitle(chosen()->schedule))));
    auto *remove = box->addButton(tr("Remove the schedule"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"schedules/removeYes"_s);
    auto *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this,
            [this, id = chosen()->schedule.id] { Q_EMIT removeRequested(id); });
    box->open();
}

} // namespace smartup
