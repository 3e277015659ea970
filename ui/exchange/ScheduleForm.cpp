#include "ui/exchange/ScheduleForm.h"

#include "models/core/ShownTime.h"
#include "models/exchange/ScheduleModel.h"
#include "ui/exchange/ScheduleScope.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RunsShown = 10;
constexpr int KeyRole = Qt::UserRole;
constexpr int WeekdaysInARow = 4; ///< seven of them are wider than half a small window

/// An invalid time for each word that is none: the schedule then says what is wrong.
QList<QTime> timesOf(const QString &text)
{
    QList<QTime> times;
    QString plain = text;
    const QStringList words =
        plain.replace(u',', u' ').replace(u';', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        times.append(QTime::fromString(word, u"H:mm"_s));
    }
    return times;
}

QString textOf(const QList<QTime> &times)
{
    QStringList words;
    for (const QTime &time : times) {
        words.append(shownTime(time));
    }
    return words.join(u", "_s);
}

} // namespace

ScheduleForm::ScheduleForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_actionLabel(new QLabel(this))
    , m_action(new QComboBox(this))
    , m_subjectsLabel(new QLabel(this))
    , m_subjects(new QListWidget(this))
    , m_daysLabel(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_scope(new ScheduleScope(this))
    , m_placeLabel(new QLabel(this))
    , m_place(new QComboBox(this))
    , m_databaseLabel(new QLabel(this))
    , m_database(new QComboBox(this))
    , m_tableLabel(new QLabel(this))
    , m_table(new QLineEdit(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_chooseFolder(new QPushButton(icon(u"document-open-folder"_s), {}, this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_intervalLabel(new QLabel(this))
    , m_interval(new QSpinBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QTimeEdit(this))
    , m_untilLabel(new QLabel(this))
    , m_until(new QTimeEdit(this))
    , m_timesLabel(new QLabel(this))
    , m_times(new QLineEdit(this))
    , m_weekdaysLabel(new QLabel(this))
    , m_missedLabel(new QLabel(this))
    , m_missed(new QComboBox(this))
    , m_previewLabel(new QLabel(this))
    , m_preview(new QListWidget(this))
    , m_effect(makeSentenceLabel(u"schedule/effect"_s, this))
    , m_problem(makeSentenceLabel(u"schedule/problem"_s, this))
    , m_save(new QPushButton(icon(u"document-save"_s), {}, this))
    , m_cancel(new QPushButton(icon(u"dialog-cancel"_s), {}, this))
{
    m_action->addItem({}, QVariant::fromValue(ScheduleAction::Export));
    m_action->addItem({}, QVariant::fromValue(ScheduleAction::Import));
    m_place->addItem({}, false);
    m_place->addItem({}, true);
    m_kind->addItem({}, QVariant::fromValue(ScheduleTiming::Kind::Interval));
    m_kind->addItem({}, QVariant::fromValue(ScheduleTiming::Kind::Times));
    for (const MissedRuns policy : { MissedRuns::CatchUpOnce, MissedRuns::Skip, MissedRuns::Ask }) {
        m_missed->addItem({}, QVariant::fromValue(policy));
    }
    m_days->setRange(1, 366);
    m_interval->setRange(5, 24 * 60);
    m_interval->setSingleStep(5);
    makeForm();
    retranslate();
    setSchedule({});

    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        fillSubjects(checkedSubjects());
        showKinds();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleForm::showKinds);
    connect(m_subjects, &QListWidget::itemChanged, this, &ScheduleForm::showKinds);
    connect(m_scope, &ScheduleScope::changed, this, &ScheduleForm::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, &ScheduleForm::refresh);
    connect(m_interval, &QSpinBox::valueChanged, this, &ScheduleForm::refresh);
    for (QTimeEdit *edit : { m_from, m_until }) {
        edit->setDisplayFormat(ShownTimeForm);
        connect(edit, &QTimeEdit::timeChanged, this, &ScheduleForm::refresh);
    }
    connect(m_place, &QComboBox::currentIndexChanged, this, &ScheduleForm::showKinds);
    connect(m_database, &QComboBox::currentIndexChanged, this, &ScheduleForm::refresh);
    for (QLineEdit *edit : { m_name, m_folder, m_table, m_times }) {
        connect(edit, &QLineEdit::textChanged, this, &ScheduleForm::refresh);
    }
    connect(m_chooseFolder, &QPushButton::clicked, this, &ScheduleForm::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(schedule()); });
    connect(m_cancel, &QPushButton::clicked, this, &ScheduleForm::cancelled);
}

void ScheduleForm::addRow(QGridLayout &form, QLabel *label, QWidget *field)
{
    const int row = form.rowCount();
    form.addWidget(label, row, 0, field == m_subjects ? Qt::AlignTop : Qt::AlignVCenter);
    form.addWidget(field, row, 1);
    label->setBuddy(field);
}

void ScheduleForm::makeForm()
{
    m_name->setObjectName(u"schedule/name"_s);
    m_action->setObjectName(u"schedule/action"_s);
    m_subjects->setObjectName(u"schedule/subjects"_s);
    m_days->setObjectName(u"schedule/days"_s);
    m_place->setObjectName(u"schedule/place"_s);
    m_database->setObjectName(u"schedule/database"_s);
    m_table->setObjectName(u"schedule/table"_s);
    m_folder->setObjectName(u"schedule/folder"_s);
    m_chooseFolder->setObjectName(u"schedule/chooseFolder"_s);
    m_kind->setObjectName(u"schedule/kind"_s);
    m_interval->setObjectName(u"schedule/interval"_s);
    m_from->setObjectName(u"schedule/from"_s);
    m_until->setObjectName(u"schedule/until"_s);
    m_times->setObjectName(u"schedule/times"_s);
    m_missed->setObjectName(u"schedule/missed"_s);
    m_preview->setObjectName(u"schedule/preview"_s);
    m_save->setObjectName(u"schedule/save"_s);
    m_cancel->setObjectName(u"schedule/cancel"_s);
    m_save->setDefault(true);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    // A part of the form, not a box in it.
    m_subjects->setFrameShape(QFrame::NoFrame);
    m_subjects->viewport()->setAutoFillBackground(false);
    const int line = fontMetrics().height();
    m_subjects->setMinimumHeight(line * 5);
    m_subjects->setMaximumHeight(line * 8);

    auto *fields = new QWidget;
    auto *form = new QGridLayout(fields);
    form->setContentsMargins({});
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    auto *folder = new QWidget(fields);
    auto *folderRow = new QHBoxLayout(folder);
    folderRow->setContentsMargins({});
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_chooseFolder);
    auto *days = new QWidget(fields);
    auto *dayRows = new QGridLayout(days);
    dayRows->setContentsMargins({});
    dayRows->setColumnStretch(WeekdaysInARow, 1);
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        m_weekdays.at(day) = new QCheckBox(days);
        m_weekdays.at(day)->setObjectName(u"schedule/weekday%1"_s.arg(day + 1));
        connect(m_weekdays.at(day), &QCheckBox::toggled, this, &ScheduleForm::refresh);
        const int place = static_cast<int>(day);
        dayRows->addWidget(m_weekdays.at(day), place / WeekdaysInARow, place % WeekdaysInARow);
    }
    addRow(*form, m_actionLabel, m_action);
    addRow(*form, m_subjectsLabel, m_subjects);
    addRow(*form, m_daysLabel, m_days);
    m_scope->addTo(form);
    addRow(*form, m_placeLabel, m_place);
    addRow(*form, m_databaseLabel, m_database);
    addRow(*form, m_tableLabel, m_table);
    addRow(*form, m_folderLabel, folder);
    m_folderLabel->setBuddy(m_folder);
    addRow(*form, m_kindLabel, m_kind);
    addRow(*form, m_intervalLabel, m_interval);
    addRow(*form, m_fromLabel, m_from);
    addRow(*form, m_untilLabel, m_until);
    addRow(*form, m_timesLabel, m_times);
    addRow(*form, m_weekdaysLabel, days);
    m_weekdaysLabel->setBuddy(m_weekdays.front());
    addRow(*form, m_missedLabel, m_missed);
    addRow(*form, m_nameLabel, m_name);
    form->setRowStretch(form->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it would be a stop of Tab that shows nothing
    scroll->setWidget(fields);

    m_previewLabel->setBuddy(m_preview);
    m_previewLabel->setWordWrap(true);
    const int sideWidth = fontMetrics().averageCharWidth() * 34;
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_previewLabel, m_preview, m_effect }) {
        widget->setFixedWidth(sideWidth);
    }
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_previewLabel);
    side->addWidget(m_preview, 1);
    side->addWidget(m_effect);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(scroll, 1);
    columns->addLayout(side);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
}

void ScheduleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ScheduleForm::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("May stay empty"));
    m_actionLabel->setText(tr("What to do"));
    //: What a schedule does
    m_action->setItemText(0, tr("Export"));
    //: What a schedule does
    m_action->setItemText(1, tr("Import"));
    m_subjectsLabel->setText(tr("What"));
    m_subjects->setAccessibleName(tr("What"));
    m_daysLabel->setText(tr("Documents of the last days"));
    //: Where a schedule writes to, or reads from
    m_placeLabel->setText(tr("Place"));
    //: Where a schedule writes to, or reads from
    m_place->setItemText(0, tr("Files of a folder"));
    //: Where a schedule writes to, or reads from
    m_place->setItemText(1, tr("Table of a database"));
    m_databaseLabel->setText(tr("Database"));
    m_database->setPlaceholderText(tr("None is known yet"));
    m_database->setToolTip(tr("The forms of an export and of an import make databases known."));
    m_tableLabel->setText(tr("Table or view"));
    m_folderLabel->setText(tr("Folder"));
    m_chooseFolder->setText(tr("Choose…"));
    m_kindLabel->setText(tr("Runs"));
    //: When a schedule runs
    m_kind->setItemText(0, tr("again and again"));
    //: When a schedule runs
    m_kind->setItemText(1, tr("at certain times"));
    m_intervalLabel->setText(tr("Minutes between two runs"));
    m_fromLabel->setText(tr("First run of a day"));
    m_untilLabel->setText(tr("No run after"));
    m_timesLabel->setText(tr("Times, as in 06:00, 18:00"));
    m_weekdaysLabel->setText(tr("Days of the week"));
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        const int number = static_cast<int>(day) + 1;
        m_weekdays.at(day)->setText(QLocale().standaloneDayName(number, QLocale::ShortFormat));
        m_weekdays.at(day)->setAccessibleName(QLocale().standaloneDayName(number));
    }
    m_missedLabel->setText(tr("When runs were missed"));
    m_missed->setItemText(0, tr("make up for them by one run"));
    m_missed->setItemText(1, tr("leave them out"));
    m_missed->setItemText(2, tr("ask me"));
    m_previewLabel->setText(tr("The next ten runs, in Tashkent time"));
    m_save->setText(tr("Save the schedule"));
    m_cancel->setText(tr("Cancel"));
    fillSubjects(checkedSubjects());
    m_scope->retranslate();
    refresh();
}

ScheduleAction ScheduleForm::action() const
{
    return m_action->currentData().value<ScheduleAction>();
}

void ScheduleForm::fillSubjects(const QStringList &checked)
{
    const QSignalBlocker blocker(m_subjects);
    m_subjects->clear();
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        const bool isPossible =
            action() == ScheduleAction::Export ? subject.canExport : subject.canImport;
        if (!isPossible) {
            continue;
        }
        auto *item = new QListWidgetItem(exchangeSubjectName(subject), m_subjects);
        item->setData(KeyRole, QString(subject.key));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(subject.key) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ScheduleForm::checkedSubjects() const
{
    QStringList keys;
    for (int row = 0; row < m_subjects->count(); ++row) {
        if (m_subjects->item(row)->checkState() == Qt::Checked) {
            keys.append(m_subjects->item(row)->data(KeyRole).toString());
        }
    }
    return keys;
}

void ScheduleForm::setSchedule(const Schedule &schedule)
{
    m_schedule = schedule;
    m_name->setText(schedule.name);
    m_action->setCurrentIndex(m_action->findData(QVariant::fromValue(schedule.action)));
    fillSubjects(schedule.subjects);
    m_days->setValue(schedule.days);
    m_scope->setSchedule(schedule);
    m_folder->setText(QDir::toNativeSeparators(schedule.folder));
    m_place->setCurrentIndex(schedule.database.isEmpty() ? 0 : 1);
    fillDatabases(schedule.database);
    m_table->setText(schedule.table);
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(schedule.timing.kind)));
    m_interval->setValue(schedule.timing.intervalMinutes);
    m_from->setTime(schedule.timing.from);
    m_until->setTime(schedule.timing.until);
    m_times->setText(textOf(schedule.timing.times));
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        m_weekdays.at(day)->setChecked(schedule.timing.weekdays.at(day));
    }
    m_missed->setCurrentIndex(m_missed->findData(QVariant::fromValue(schedule.missed)));
    showKinds();
}

ScheduleTiming ScheduleForm::timing() const
{
    ScheduleTiming timing;
    timing.kind = m_kind->currentData().value<ScheduleTiming::Kind>();
    timing.intervalMinutes = m_interval->value();
    timing.from = m_from->time();
    timing.until = m_until->time();
    timing.times = timesOf(m_times->text());
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        timing.weekdays.at(day) = m_weekdays.at(day)->isChecked();
    }
    return timing;
}

Schedule ScheduleForm::schedule() const
{
    Schedule schedule = m_schedule;
    schedule.name = m_name->text().trimmed();
    schedule.action = action();
    schedule.subjects = checkedSubjects();
    schedule.days = m_days->value();
    schedule.folder.clear();
    schedule.database.clear();
    schedule.table.clear();
    if (!isTable()) {
        schedule.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    } else {
        schedule.database = m_database->currentData().toString();
        if (schedule.action == ScheduleAction::Import) {
            schedule.table = m_table->text().trimmed();
        }
    }
    schedule.timing = timing();
    schedule.missed = m_missed->currentData().value<MissedRuns>();
    m_scope->apply(schedule);
    if (isTable()) {
        schedule.format.reset(); // of files
    }
    return schedule;
}

void ScheduleForm::setOthers(const QList<Schedule> &others)
{
    m_others = others;
    refresh();
}

void ScheduleForm::setBook(const AllowanceBook &book)
{
    m_book = book;
    refresh();
}

void ScheduleForm::setDatabases(const QList<DatabaseProfile> &databases)
{
    const QString chosen = m_database->currentData().toString();
    m_databases = databases;
    // That of the schedule may not have been in the list before.
    fillDatabases(chosen.isEmpty() ? m_schedule.database : chosen);
    refresh();
}

/// One that is not known any more is not chosen: the schedule then says what is missing.
void ScheduleForm::fillDatabases(const QString &chosen)
{
    const QSignalBlocker blocker(m_database);
    m_database->clear();
    for (const DatabaseProfile &database : std::as_const(m_databases)) {
        m_database->addItem(database.name, database.id);
    }
    const bool isFirst = chosen.isEmpty() && m_database->count() > 0;
    m_database->setCurrentIndex(isFirst ? 0 : m_database->findData(chosen));
}

bool ScheduleForm::isTable() const
{
    return m_place->currentData().toBool();
}

void ScheduleForm::showPlace()
{
    const bool isNamed = isTable() && action() == ScheduleAction::Import;
    m_scope->setFiles(!isTable());
    for (QWidget *widget : std::initializer_list<QWidget *> { m_databaseLabel, m_database }) {
        widget->setVisible(isTable());
    }
    m_tableLabel->setVisible(isNamed);
    m_table->setVisible(isNamed);
    m_folderLabel->setVisible(!isTable());
    m_folder->parentWidget()->setVisible(!isTable());
}

void ScheduleForm::showKinds()
{
    showPlace();
    const bool isInterval = timing().kind == ScheduleTiming::Kind::Interval;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_intervalLabel, m_interval, m_fromLabel, m_from, m_untilLabel, m_until }) {
        widget->setVisible(isInterval);
    }
    m_timesLabel->setVisible(!isInterval);
    m_times->setVisible(!isInterval);
    const bool isExport = action() == ScheduleAction::Export;
    m_daysLabel->setVisible(isExport);
    m_days->setVisible(isExport);
    m_scope->setSubjects(action(), checkedSubjects());
    refresh();
}

/// One sentence for each class of requests that the schedule spends, all schedules together.
QString ScheduleForm::effect(const Schedule &schedule) const
{
    QList<Schedule> all = m_others;
    all.append(schedule);
    const DayRanges ranges = dayRangesOf(m_book);
    const QHash<QuotaClass, qint64> own = requestsPerRun(schedule, ranges);
    QStringList lines;
    for (std::size_t i = 0; i < AllQuotaClasses.size(); ++i) {
        const QuotaClass quotaClass = AllQuotaClasses.at(i);
        if (!own.contains(quotaClass)) {
            continue;
        }
        const double foreign = m_book.foreignPerDay.at(i);
        const SpendEffect spent = effectOfSpending(plannedSpending(all, quotaClass, ranges),
                                                   foreign, m_book.lastLimit.at(i));
        lines.append(quotaClassName(quotaClass) + u": "_s + effectText(spent, foreign >= 0));
    }
    return lines.join(u'\n');
}

void ScheduleForm::refresh()
{
    const Schedule edited = schedule();
    const QString problem = scheduleProblem(edited);
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty());
    m_preview->clear();
    if (timingProblem(edited.timing).isEmpty()) {
        for (const QDateTime &run : runsAfter(edited.timing, m_clock.now(), RunsShown)) {
            const QLocale locale;
            const QDateTime local = run.toTimeZone(serverTimeZone());
            m_preview->addItem(
                locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u"  "_s
                + tashkentText(run));
        }
    }
    m_effect->setText(problem.isEmpty() ? effect(edited) : QString());
}

void ScheduleForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the schedule"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace smartup
