#include "tests/support/FixedClock.h"
#include "ui/exchange/AllowanceChart.h"
#include "ui/exchange/AllowancePane.h"
#include "ui/exchange/ScheduleForm.h"
#include "ui/exchange/SchedulesPane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Noon in Tashkent.
const QDateTime Noon({ 2026, 11, 26 }, { 7, 0 }, Qt::UTC);

ScheduleRow rowOf(const QString &id, const QString &name = {})
{
    ScheduleRow row;
    row.schedule.id = id;
    row.schedule.name = name;
    row.schedule.subjects = QStringList { u"order"_s };
    row.schedule.folder = u"/srv/out"_s;
    row.next = Noon.addSecs(3600);
    return row;
}

AllowanceBook book(qint64 own = 100, qint64 used = 340)
{
    AllowanceBook book;
    book.profileId = u"a"_s;
    book.now = Noon;
    for (const QuotaClass quotaClass : AllQuotaClasses) {
        AllowanceDay day;
        day.quotaClass = quotaClass;
        day.day = QDate(2026, 11, 26);
        day.own.at(11) = own;
        day.seen.append({ Noon.addSecs(-60), { true, 500, used, 500 - used }, own });
        book.today.append(day);
    }
    book.foreignPerDay = { 10, 10, 240 };
    book.lastLimit = { 100, 300, 500 };
    return book;
}

template <typename T>
T *in(const QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<T *>(name);
    if (found == nullptr) {
        qFatal("no %s", qUtf8Printable(name));
    }
    return found;
}

void click(const QWidget &parent, const QString &name)
{
    auto *button = in<QPushButton>(parent, name);
    QVERIFY2(button->isEnabled() && button->isVisibleTo(&parent), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

QString text(const QWidget &parent, const QString &name)
{
    return in<QLabel>(parent, name)->text();
}

} // namespace

class TestSchedulesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelIsSound();
    void emptyListSpeaks();
    void listAndButtons();
    void aNewScheduleByHand();
    void previewAndEffect();
    void badTimesCannotBeSaved();
    void changeKeepsWhatIsNotShown();
    void exportsAreNarrowed();
    void formatsOfImports();
    void tablesOfDatabases();
    void whatDoesNotApplyIsForgotten();
    void missedRunsAreAsked();
    void removingAsks();
    void lastResult();
    void runningShowsProgress();
    void everythingHasAName();

    void allowanceInWords();
    void rulesAreChosen();
    void typingStays();
    void liftedForToday();
    void chartSpeaks();
    void withoutAConnection();

private:
    FixedClock m_clock { Noon };
    std::unique_ptr<SchedulesPane> m_pane;
};

void TestSchedulesPane::init()
{
    m_pane = std::make_unique<SchedulesPane>(m_clock);
    m_pane->resize(1000, 700);
    m_pane->setConnected(true);
    m_pane->setInCharge(true);
    m_pane->show();
}

void TestSchedulesPane::cleanup()
{
    m_pane.reset();
}

void TestSchedulesPane::modelIsSound()
{
    ScheduleModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ScheduleRow ran = rowOf(u"a"_s);
    ran.last = { Noon, Noon, Outcome::Received, u"120 records"_s, {} };
    model.setRows({ ran, rowOf(u"b"_s) });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ScheduleModel::NextColumn).data().toString(), u"26.11.2026 13:00"_s);
    QCOMPARE(
        model.index(0, ScheduleModel::LastColumn).data(ScheduleModel::OutcomeRole).value<Outcome>(),
        Outcome::Received);
    QVERIFY(!model.index(1, ScheduleModel::LastColumn).data(ScheduleModel::OutcomeRole).isValid());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ran.schedule.isPaused = true;
    model.setRows({ ran, rowOf(u"b"_s) });
    QVERIFY(reset.isEmpty()); // the selection stays
    QCOMPARE(model.index(0, ScheduleModel::NextColumn).data().toString(), u"Paused"_s);
    ran.isRunning = true;
    model.setRows({ ran });
    QCOMPARE(model.index(0, ScheduleModel::NextColumn).data().toString(), u"Running now"_s);
    ran.isRunning = false;
    ran.last.finished = {};
    model.setRows({ ran });
    QVERIFY(model.index(0, ScheduleModel::LastColumn).data().toString().contains("middle"_L1));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSchedulesPane::emptyListSpeaks()
{
    QVERIFY(text(*m_pane, u"schedules/note"_s).contains("Nothing is exchanged"_L1));
    QVERIFY(!in<QPushButton>(*m_pane, u"schedules/run"_s)->isEnabled());
    m_pane->setConnected(false);
    QVERIFY(text(*m_pane, u"schedules/note"_s).contains("connection"_L1));
    QVERIFY(!in<QPushButton>(*m_pane, u"schedules/new"_s)->isEnabled());
}

void TestSchedulesPane::listAndButtons()
{
    QSignalSpy pause(m_pane.get(), &SchedulesPane::pauseRequested);
    QSignalSpy run(m_pane.get(), &SchedulesPane::runRequested);
    m_pane->setRows({ rowOf(u"a"_s), rowOf(u"b"_s) });
    in<QTableView>(*m_pane, u"schedules/table"_s)->selectRow(1);
    click(*m_pane, u"schedules/pause"_s);
    QCOMPARE(pause.first(), (QList<QVariant> { u"b"_s, true }));
    ScheduleRow paused = rowOf(u"b"_s);
    paused.schedule.isPaused = true;
    m_pane->setRows({ rowOf(u"a"_s), paused });
    QCOMPARE(in<QPushButton>(*m_pane, u"schedules/pause"_s)->text(), u"Resume"_s);
    click(*m_pane, u"schedules/pause"_s);
    QCOMPARE(pause.last(), (QList<QVariant> { u"b"_s, false }));
    click(*m_pane, u"schedules/run"_s);
    QCOMPARE(run.constFirst().constFirst().toString(), u"b"_s);
    // Another program runs them: this one must not.
    m_pane->setInCharge(false);
    QVERIFY(!in<QPushButton>(*m_pane, u"schedules/run"_s)->isEnabled());
    QVERIFY(text(*m_pane, u"schedules/note"_s).contains("Another program"_L1));
}

void TestSchedulesPane::aNewScheduleByHand()
{
    QSignalSpy saved(m_pane.get(), &SchedulesPane::saveRequested);
    click(*m_pane, u"schedules/new"_s);
    auto *save = in<QPushButton>(*m_pane, u"schedule/save"_s);
    QVERIFY(save->isVisibleTo(m_pane.get()));
    QVERIFY(!save->isEnabled());
    QVERIFY(!text(*m_pane, u"schedule/problem"_s).isEmpty());
    auto *subjects = in<QListWidget>(*m_pane, u"schedule/subjects"_s);
    subjects->item(0)->setCheckState(Qt::Checked);
    QTest::keyClicks(in<QLineEdit>(*m_pane, u"schedule/folder"_s), u"/srv/out"_s);
    in<QComboBox>(*m_pane, u"schedule/kind"_s)->setCurrentIndex(1);
    QTest::keyClicks(in<QLineEdit>(*m_pane, u"schedule/times"_s), u"18:00, 6:00"_s);
    QTest::mouseClick(in<QCheckBox>(*m_pane, u"schedule/weekday7"_s), Qt::LeftButton, {},
                      QPoint(8, 8));
    in<QComboBox>(*m_pane, u"schedule/missed"_s)->setCurrentIndex(2);
    QVERIFY2(save->isEnabled(), qPrintable(text(*m_pane, u"schedule/problem"_s)));
    click(*m_pane, u"schedule/save"_s);
    QCOMPARE(saved.size(), 1);
    const auto schedule = saved.constFirst().constFirst().value<Schedule>();
    QCOMPARE(schedule.subjects, QStringList { u"order"_s });
    QCOMPARE(schedule.folder, u"/srv/out"_s);
    QCOMPARE(schedule.timing.kind, ScheduleTiming::Kind::Times);
    QCOMPARE(timesOfDay(schedule.timing), (QList<QTime> { { 6, 0 }, { 18, 0 } }));
    QVERIFY(!schedule.timing.weekdays.back() && schedule.timing.weekdays.front());
    QCOMPARE(schedule.missed, MissedRuns::Ask);
    QVERIFY(!save->isVisibleTo(m_pane.get())); // back to the list
}

void TestSchedulesPane::previewAndEffect()
{
    m_pane->setBook(book());
    m_pane->setRows({ rowOf(u"a"_s) });
    click(*m_pane, u"schedules/new"_s);
    in<QListWidget>(*m_pane, u"schedule/subjects"_s)->item(0)->setCheckState(Qt::Checked);
    QTest::keyClicks(in<QLineEdit>(*m_pane, u"schedule/folder"_s), u"/srv/out"_s);
    auto *preview = in<QListWidget>(*m_pane, u"schedule/preview"_s);
    QCOMPARE(preview->count(), 10);
    QVERIFY2(preview->item(0)->text().contains("26.11.2026 13:00"_L1),
             qPrintable(preview->item(0)->text()));
    // 24 of this one and 24 of the other; others send 240 of 500.
    QVERIFY2(text(*m_pane, u"schedule/effect"_s).contains("48 of 500"_L1)
                 && text(*m_pane, u"schedule/effect"_s).contains("lasts"_L1),
             qPrintable(text(*m_pane, u"schedule/effect"_s)));
    in<QSpinBox>(*m_pane, u"schedule/interval"_s)->setValue(5);
    QVERIFY2(preview->item(0)->text().contains("12:05"_L1), qPrintable(preview->item(0)->text()));
    QVERIFY2(text(*m_pane, u"schedule/effect"_s).contains("spent at"_L1),
             qPrintable(text(*m_pane, u"schedule/effect"_s)));
}

void TestSchedulesPane::badTimesCannotBeSaved()
{
    click(*m_pane, u"schedules/new"_s);
    in<QListWidget>(*m_pane, u"schedule/subjects"_s)->item(0)->setCheckState(Qt::Checked);
    in<QLineEdit>(*m_pane, u"schedule/folder"_s)->setText(u"/srv"_s);
    in<QComboBox>(*m_pane, u"schedule/kind"_s)->setCurrentIndex(1);
    auto *save = in<QPushButton>(*m_pane, u"schedule/save"_s);
    auto *times = in<QLineEdit>(*m_pane, u"schedule/times"_s);
    times->setText(u"6:00"_s);
    QVERIFY(save->isEnabled());
    times->setText(u"6:00 25:00"_s);
    QVERIFY(!save->isEnabled());
    times->clear();
    QVERIFY(!save->isEnabled());
    QCOMPARE(in<QListWidget>(*m_pane, u"schedule/preview"_s)->count(), 0);
    click(*m_pane, u"schedule/cancel"_s);
    QVERIFY(!save->isVisibleTo(m_pane.get()));
}

void TestSchedulesPane::changeKeepsWhatIsNotShown()
{
    QSignalSpy saved(m_pane.get(), &SchedulesPane::saveRequested);
    ScheduleRow row = rowOf(u"a"_s);
    row.schedule.statuses = QStringList { u"B#S"_s };
    row.schedule.by = DateFilter::ModifiedOn;
    row.schedule.isPaused = true;
    m_pane->setRows({ row });
    click(*m_pane, u"schedules/change"_s);
    QTest::keyClicks(in<QLineEdit>(*m_pane, u"schedule/name"_s), u"Mine"_s);
    click(*m_pane, u"schedule/save"_s);
    Schedule expected = row.schedule;
    expected.name = u"Mine"_s;
    QCOMPARE(saved.constFirst().constFirst().value<Schedule>(), expected);
}

void TestSchedulesPane::exportsAreNarrowed()
{
    QSignalSpy saved(m_pane.get(), &SchedulesPane::saveRequested);
    click(*m_pane, u"schedules/new"_s);
    auto *subjects = in<QListWidget>(*m_pane, u"schedule/subjects"_s);
    auto *statuses = in<QListWidget>(*m_pane, u"schedule/statuses"_s);
    auto *filter = in<QLineEdit>(*m_pane, u"schedule/filter0"_s);
    const auto tick = [](QListWidget *list, const QString &part) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(part)) {
                // By keyboard: a click beside the box would only choose it.
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                return;
            }
        }
        QFAIL(qPrintable(part));
    };
    QVERIFY(!statuses->isVisibleTo(m_pane.get()));
    QVERIFY(!filter->isVisibleTo(m_pane.get()));
    tick(subjects, u"Orders"_s);
    QVERIFY(statuses->isVisibleTo(m_pane.get()));
    QCOMPARE(statuses->count(), 8);
    QVERIFY(in<QComboBox>(*m_pane, u"schedule/by"_s)->isVisibleTo(m_pane.get()));
    tick(subjects, u"Stock balance"_s);
    QVERIFY(filter->isVisibleTo(m_pane.get()));
    tick(statuses, u"B#V"_s);
    QTest::keyClicks(filter, u"W1, W2"_s);
    auto *format = in<QComboBox>(*m_pane, u"schedule/format"_s);
    QCOMPARE(format->count(), 4);
    format->setFocus();
    QTest::keyClick(format, Qt::Key_End);
    QTest::keyClick(in<QComboBox>(*m_pane, u"schedule/by"_s), Qt::Key_End);
    QTest::keyClicks(in<QLineEdit>(*m_pane, u"schedule/folder"_s), u"/srv/out"_s);
    click(*m_pane, u"schedule/save"_s);
    QCOMPARE(saved.size(), 1);
    const auto schedule = saved.constFirst().constFirst().value<Schedule>();
    QCOMPARE(schedule.statuses, QStringList { u"B#V"_s });
    QCOMPARE(schedule.filters.value(u"warehouse_codes"_s), (QStringList { u"W1"_s, u"W2"_s }));
    QCOMPARE(schedule.format, std::optional(FileFormat::Xlsx));
    QCOMPARE(schedule.by, DateFilter::ModifiedOn);

    // It comes back into the form as it was saved, and stands behind the mouse in the list.
    ScheduleRow row;
    row.schedule = schedule;
    m_pane->setRows({ row });
    const QModelIndex title = in<QTableView>(*m_pane, u"schedules/table"_s)->model()->index(0, 0);
    QVERIFY2(title.data(Qt::ToolTipRole).toString().contains("B#V"_L1),
             qPrintable(title.data(Qt::ToolTipRole).toString()));
    click(*m_pane, u"schedules/change"_s);
    QCOMPARE(filter->text(), u"W1, W2"_s);
    click(*m_pane, u"schedule/save"_s);
    QCOMPARE(saved.constLast().constFirst().value<Schedule>(), schedule);
}

void TestSchedulesPane::formatsOfImports()
{
    QSignalSpy saved(m_pane.get(), &SchedulesPane::saveRequested);
    click(*m_pane, u"schedules/new"_s);
    in<QComboBox>(*m_pane, u"schedule/action"_s)->setCurrentIndex(1);
    auto *format = in<QComboBox>(*m_pane, u"schedule/format"_s);
    QCOMPARE(format->count(), 5);
    QVERIFY2(format->currentText().contains("recognised"_L1), qPrintable(format->currentText()));
    in<QListWidget>(*m_pane, u"schedule/subjects"_s)->item(0)->setCheckState(Qt::Checked);
    QVERIFY(!in<QListWidget>(*m_pane, u"schedule/statuses"_s)->isVisibleTo(m_pane.get()));
    in<QLineEdit>(*m_pane, u"schedule/folder"_s)->setText(u"/srv/in"_s);
    click(*m_pane, u"schedule/save"_s);
    QVERIFY(!saved.last().first().value<Schedule>().format);
    click(*m_pane, u"schedules/new"_s);
    in<QComboBox>(*m_pane, u"schedule/action"_s)->setCurrentIndex(1);
    in<QListWidget>(*m_pane, u"schedule/subjects"_s)->item(0)->setCheckState(Qt::Checked);
    in<QLineEdit>(*m_pane, u"schedule/folder"_s)->setText(u"/srv/in"_s);
    format->setCurrentIndex(3);
    click(*m_pane, u"schedule/save"_s);
    QCOMPARE(saved.last().first().value<Schedule>().format, std::optional(FileFormat::Csv));
}

void TestSchedulesPane::tablesOfDatabases()
{
    QSignalSpy saved(m_pane.get(), &SchedulesPane::saveRequested);
    DatabaseProfile warehouse;
    warehouse.id = u"w"_s;
    warehouse.name = u"Warehouse"_s;
    DatabaseProfile office = warehouse;
    office.id = u"p"_s;
    office.name = u"Office"_s;
    m_pane->setDatabases({ warehouse, office });
    click(*m_pane, u"schedules/new"_s);
    auto *place = in<QComboBox>(*m_pane, u"schedule/place"_s);
    auto *database = in<QComboBox>(*m_pane, u"schedule/database"_s);
    auto *table = in<QLineEdit>(*m_pane, u"schedule/table"_s);
    in<QListWidget>(*m_pane, u"schedule/subjects"_s)->item(0)->setCheckState(Qt::Checked);
    QVERIFY(!database->isVisibleTo(m_pane.get()));
    place->setCurrentIndex(1);
    QVERIFY(database->isVisibleTo(m_pane.get()));
    QVERIFY(!table->isVisibleTo(m_pane.get())); // an export's tables have their own names
    QVERIFY(!in<QLineEdit>(*m_pane, u"schedule/folder"_s)->isVisibleTo(m_pane.get()));
    QVERIFY(!in<QComboBox>(*m_pane, u"schedule/format"_s)->isVisibleTo(m_pane.get()));
    QCOMPARE(database->currentText(), u"Warehouse"_s);
    database->setCurrentIndex(1);
    click(*m_pane, u"schedule/save"_s);
    const auto exporting = saved.constLast().constFirst().value<Schedule>();
    QCOMPARE(exporting.database, u"p"_s);
    QVERIFY(exporting.folder.isEmpty());

    ScheduleRow row;
    row.schedule = exporting;
    row.schedule.id = u"a"_s;
    m_pane->setRows({ row });
    click(*m_pane, u"schedules/change"_s);
    QCOMPARE(database->currentText(), u"Office"_s); // as it was saved
    in<QComboBox>(*m_pane, u"schedule/action"_s)->setCurrentIndex(1);
    in<QListWidget>(*m_pane, u"schedule/subjects"_s)->item(0)->setCheckState(Qt::Checked);
    QVERIFY(table->isVisibleTo(m_pane.get()));
    QVERIFY(!in<QPushButton>(*m_pane, u"schedule/save"_s)->isEnabled());
    QVERIFY(text(*m_pane, u"schedule/problem"_s).contains("table"_L1));
    QTest::keyClicks(table, u"sales"_s);
    click(*m_pane, u"schedule/save"_s);
    QCOMPARE(saved.last().first().value<Schedule>().table, u"sales"_s);

    m_pane->setDatabases({}); // removed meanwhile: nothing else is chosen in its place
    click(*m_pane, u"schedules/change"_s);
    QVERIFY(!in<QPushButton>(*m_pane, u"schedule/save"_s)->isEnabled());
    m_pane->setDatabases({ warehouse }); // nor when another becomes known
    QCOMPARE(database->currentIndex(), -1);
    QVERIFY(!in<QPushButton>(*m_pane, u"schedule/save"_s)->isEnabled());
    m_pane->setDatabases({ warehouse, office });
    QCOMPARE(database->currentText(), u"Office"_s);
}

/// Codes typed for one thing are not sent with another.
void TestSchedulesPane::whatDoesNotApplyIsForgotten()
{
    QSignalSpy saved(m_pane.get(), &SchedulesPane::saveRequested);
    ScheduleRow row = rowOf(u"a"_s);
    row.schedule.subjects = QStringList { u"balance"_s };
    row.schedule.filters = { { u"warehouse_codes"_s, { u"W1"_s } } };
    m_pane->setRows({ row });
    click(*m_pane, u"schedules/change"_s);
    auto *subjects = in<QListWidget>(*m_pane, u"schedule/subjects"_s);
    for (int each = 0; each < subjects->count(); ++each) {
        subjects->item(each)->setCheckState(each == 0 ? Qt::Checked : Qt::Unchecked);
    }
    QVERIFY(!in<QLineEdit>(*m_pane, u"schedule/filter0"_s)->isVisibleTo(m_pane.get()));
    click(*m_pane, u"schedule/save"_s);
    const auto schedule = saved.constFirst().constFirst().value<Schedule>();
    QCOMPARE(schedule.subjects, QStringList { u"order"_s });
    QVERIFY(schedule.filters.isEmpty());
}

void TestSchedulesPane::missedRunsAreAsked()
{
    QSignalSpy decided(m_pane.get(), &SchedulesPane::missedDecided);
    ScheduleRow row = rowOf(u"a"_s);
    m_pane->setRows({ row });
    QVERIFY(!in<QPushButton>(*m_pane, u"schedules/catchUp"_s)->isVisibleTo(m_pane.get()));
    row.missed = 5;
    row.missedFrom = Noon.addSecs(-5 * 3600);
    row.missedTo = Noon.addSecs(-3600);
    m_pane->setRows({ row });
    QVERIFY2(text(*m_pane, u"schedules/missed"_s).contains("5 run"_L1)
                 && text(*m_pane, u"schedules/missed"_s).contains("26.11.2026 07:00"_L1)
                 && text(*m_pane, u"schedules/missed"_s).contains("26.11.2026 11:00"_L1),
             qPrintable(text(*m_pane, u"schedules/missed"_s)));
    // Whoever runs them: the answer may be given here.
    m_pane->setInCharge(false);
    click(*m_pane, u"schedules/catchUp"_s);
    click(*m_pane, u"schedules/leave"_s);
    QCOMPARE(decided.at(0), (QList<QVariant> { u"a"_s, true }));
    QCOMPARE(decided.at(1), (QList<QVariant> { u"a"_s, false }));
}

void TestSchedulesPane::removingAsks()
{
    QSignalSpy removed(m_pane.get(), &SchedulesPane::removeRequested);
    m_pane->setRows({ rowOf(u"a"_s, u"<b>Nightly</b>"_s) });
    click(*m_pane, u"schedules/remove"_s);
    auto *box = in<QMessageBox>(*m_pane, u"schedules/removeQuestion"_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(removed.isEmpty());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(removed.isEmpty());
    QTRY_VERIFY(m_pane->findChild<QMessageBox *>() == nullptr);
    click(*m_pane, u"schedules/remove"_s);
    QTest::mouseClick(in<QPushButton>(*m_pane, u"schedules/removeYes"_s), Qt::LeftButton);
    QCOMPARE(removed.constFirst().constFirst().toString(), u"a"_s);
}

void TestSchedulesPane::lastResult()
{
    QSignalSpy link(m_pane.get(), &ExchangePane::linkActivated);
    ScheduleRow row = rowOf(u"a"_s);
    row.last = { Noon, Noon, Outcome::Warning, u"Orders: 120 records"_s, u"run-1"_s };
    m_pane->setRows({ row });
    QVERIFY(text(*m_pane, u"schedules/result"_s).contains("120 records"_L1));
    click(*m_pane, u"schedules/openLog"_s);
    QCOMPARE(link.constFirst().constFirst().toString(), u"log?run=run-1"_s);
}

void TestSchedulesPane::runningShowsProgress()
{
    QSignalSpy cancelled(m_pane.get(), &SchedulesPane::cancelRequested);
    ScheduleRow row = rowOf(u"a"_s);
    row.isRunning = true;
    m_pane->setRows({ row });
    m_pane->showProgress({ 1, 3, 120, 0, 1000 });
    click(*m_pane, u"schedules/cancel"_s);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!in<QPushButton>(*m_pane, u"schedules/run"_s)->isEnabled());
    row.isRunning = false;
    m_pane->setRows({ row });
    QVERIFY(!in<QPushButton>(*m_pane, u"schedules/cancel"_s)->isVisibleTo(m_pane.get()));
}

void TestSchedulesPane::everythingHasAName()
{
    AllowancePane allowance;
    for (const QWidget *parent :
         std::initializer_list<const QWidget *> { m_pane.get(), &allowance }) {
        for (const QWidget *widget : parent->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->objectName().isEmpty()
                || widget->objectName().startsWith("qt_"_L1)) {
                continue;
            }
            const auto labels = parent->findChildren<QLabel *>();
            const bool hasBuddy = std::ranges::any_of(
                labels, [widget](const QLabel *label) { return label->buddy() == widget; });
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isLabel = qobject_cast<const QLabel *>(widget) != nullptr;
            QVERIFY2(hasBuddy || isLabel || !widget->accessibleName().isEmpty()
                         || (button != nullptr && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
}

void TestSchedulesPane::allowanceInWords()
{
    AllowancePane pane;
    pane.setBook(book());
    const QString words = text(pane, u"allowance/words"_s);
    QVERIFY2(words.contains("100"_L1) && words.contains("240"_L1) && words.contains("160"_L1),
             qPrintable(words));
    // 340 in three hours at the most: spent soon after noon.
    QVERIFY2(text(pane, u"allowance/forecast"_s).contains("At this pace spent at"_L1),
             qPrintable(text(pane, u"allowance/forecast"_s)));
    pane.openPlace(u"references"_s);
    QCOMPARE(in<QComboBox>(pane, u"allowance/class"_s)->currentIndex(), 0);
}

void TestSchedulesPane::rulesAreChosen()
{
    AllowancePane pane;
    QSignalSpy chosen(&pane, &AllowancePane::rulesChosen);
    pane.setBook(book());
    auto *save = in<QPushButton>(pane, u"allowance/save"_s);
    QVERIFY(!save->isEnabled());
    in<QSpinBox>(pane, u"allowance/ceiling"_s)->setValue(200);
    QVERIFY2(text(pane, u"allowance/rulesNote"_s).contains("188"_L1)
                 && text(pane, u"allowance/rulesNote"_s).contains("194"_L1),
             qPrintable(text(pane, u"allowance/rulesNote"_s)));
    click(pane, u"allowance/save"_s);
    QCOMPARE(chosen.first().at(0).value<QuotaClass>(), QuotaClass::Frequent);
    QCOMPARE(chosen.first().at(1).value<AllowanceRules>(), (AllowanceRules { 200, 6 }));
    QCOMPARE(in<QSpinBox>(pane, u"allowance/share"_s)->value(), 0);
    in<QSpinBox>(pane, u"allowance/share"_s)->setValue(50);
    QVERIFY2(text(pane, u"allowance/rulesNote"_s).contains("138"_L1)
                 && text(pane, u"allowance/rulesNote"_s).contains("144"_L1),
             qPrintable(text(pane, u"allowance/rulesNote"_s)));
    click(pane, u"allowance/save"_s);
    QCOMPARE(chosen.last().at(1).value<AllowanceRules>(), (AllowanceRules { 200, 6, 50 }));
}

void TestSchedulesPane::typingStays()
{
    AllowancePane pane;
    pane.setBook(book());
    in<QSpinBox>(pane, u"allowance/ceiling"_s)->setValue(200);
    pane.setBook(book(101, 341)); // a request was counted meanwhile
    QCOMPARE(in<QSpinBox>(pane, u"allowance/ceiling"_s)->value(), 200);
    AllowanceBook other = book();
    other.profileId = u"b"_s;
    pane.setBook(other);
    QCOMPARE(in<QSpinBox>(pane, u"allowance/ceiling"_s)->value(), 0);
}

void TestSchedulesPane::liftedForToday()
{
    AllowancePane pane;
    QSignalSpy lifted(&pane, &AllowancePane::liftRequested);
    pane.setBook(book());
    click(pane, u"allowance/lift"_s);
    QCOMPARE(lifted.size(), 1);
    AllowanceBook after = book();
    after.today[2].isLifted = true;
    pane.setBook(after);
    QVERIFY(!in<QPushButton>(pane, u"allowance/lift"_s)->isEnabled());
    QVERIFY(text(pane, u"allowance/rulesNote"_s).contains("lifted"_L1));
}

void TestSchedulesPane::chartSpeaks()
{
    AllowanceChart chart;
    AllowanceDay day = book().today.at(2);
    chart.setDay(day, QTime(12, 0));
    // Two areas, the limit, the forecast.
    QCOMPARE(chart.chart()->series().size(), 4);
    QVERIFY2(chart.accessibleDescription().contains("100"_L1)
                 && chart.accessibleDescription().contains("240"_L1),
             qPrintable(chart.accessibleDescription()));
    day.rules.ceiling = 200;
    chart.setDay(day, QTime(12, 0));
    QCOMPARE(chart.chart()->series().size(), 5);
    day.seen.clear();
    chart.setDay(day, QTime(12, 0));
    QCOMPARE(chart.chart()->series().size(), 3);
}

void TestSchedulesPane::withoutAConnection()
{
    AllowancePane pane;
    pane.setBook(book());
    pane.setBook({});
    QVERIFY(text(pane, u"allowance/forecast"_s).contains("connection"_L1));
    QVERIFY(!in<QPushButton>(pane, u"allowance/lift"_s)->isEnabled());
    QVERIFY(!in<QSpinBox>(pane, u"allowance/ceiling"_s)->isEnabled());
    QVERIFY(!in<QSpinBox>(pane, u"allowance/share"_s)->isEnabled());
}

QTEST_MAIN(TestSchedulesPane)
#include "tst_SchedulesPane.moc"
