#pragma once

#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/sandbox/SampleOrders.h"
#include "app/sandbox/SandboxTables.h"
#include "models/core/Clock.h"
#include "models/core/Outcome.h"
#include "models/journal/JournalModel.h"
#include "tests/app/FakeSecretStore.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NavigationList.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline constexpr int Patience = 60000; ///< under a sanitizer, on a busy machine

inline constexpr qint64 Tashkent = 101;

inline constexpr int WindowDays = 30; ///< as far back as the sandbox answers

using Counts = QMap<Outcome, qint64>;

inline const QStringList &chosenStatuses()
{
    static const QStringList statuses { u"B#S"_s, u"B#V"_s };
    return statuses;
}

inline QJsonArray rowsOf(const QByteArray &json, QLatin1StringView root)
{
    return QJsonDocument::fromJson(json).object().value(root).toArray();
}

/// The window of the program on a fresh sample company, with hands to work in it and eyes to read it.
class MainJobBench
{
protected:
    /// Makes the sample company that every test begins with.
    void prepare();
    void begin();
    void end();

    void open();
    void readTables();
    MainWindow &window() { return m_desk->window(); }
    template <typename T>
    T *child(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qUtf8Printable(name));
        }
        return found;
    }
    [[nodiscard]] QString text(const QString &label) { return child<QLabel>(label)->text(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    void go(const QString &page);
    void click(const QString &button);
    void setTo(const QString &button, bool isOn);
    void type(const QString &edit, const QString &words);
    void typeDate(const QString &edit, QDate date);
    void goToSection(int row);
    void goToTab(int tab);
    void chooseSettings(const QString &policy, bool withoutCodes = true);
    void exportTo(const QString &subject, const QString &path);
    void previewImport(const QByteArray &orders);
    void sendImport();
    [[nodiscard]] qint64 shownOf(const QString &key);
    void compareResult(const Counts &expected);
    void compareLog(const QString &openLog, const QString &subject, const Counts &expected);
    [[nodiscard]] qint64 logged(Outcome outcome);
    void selectFirstLogged(Outcome outcome);

    std::unique_ptr<ShiftedClock> m_clock;
    FakeSecretStore m_secrets;
    QTemporaryDir m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SandboxTables> m_tables;
};

inline void MainJobBench::prepare()
{
    begin();
    m_desk.reset(); // the file is whole and at rest
    QVERIFY(QFile::copy(file(u"data/sandbox.sqlite"_s), m_sample.filePath(u"sandbox.sqlite"_s)));
    end();
}

inline void MainJobBench::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ShiftedClock>(sampleOrdersMoment());
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    QFile::copy(m_sample.filePath(u"sandbox.sqlite"_s), file(u"data/sandbox.sqlite"_s));
    open();
    readTables();
}

inline void MainJobBench::end()
{
    m_tables.reset();
    m_desk.reset();
    QLocale::setDefault(QLocale::c());
}

inline void MainJobBench::open()
{
    DeskOptions options;
    options.dataFolder = file(u"data"_s);
    options.configFolder = file(u"config"_s);
    options.language = u"en"_s;
    options.opensSandbox = true;
    m_desk = std::make_unique<Desk>(options, *m_clock, m_secrets);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->connections().activeProfile().has_value(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->isVisible(), Patience);
}

inline void MainJobBench::readTables()
{
    auto tables = SandboxTables::open(file(u"data/sandbox.sqlite"_s));
    QVERIFY(tables);
    m_tables = std::move(tables).value();
}

// ── hands ──

inline void MainJobBench::go(const QString &page)
{
    auto *list = child<NavigationList>(u"navigation"_s);
    const QStringList order { u"overview"_s, u"settings"_s,  u"exchange"_s,
                              u"log"_s,      u"attention"_s, u"connections"_s };
    const QRect place = list->visualItemRect(list->item(static_cast<int>(order.indexOf(page))));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(window().currentPageKey(), page);
}

inline void MainJobBench::click(const QString &button)
{
    auto *found = child<QAbstractButton>(button);
    QTRY_VERIFY2_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), qUtf8Printable(button),
                              Patience);
    // A mark is at the left of its button, which may be much wider than its words.
    const QPoint place = found->isCheckable() ? QPoint(found->height() / 2, found->height() / 2)
                                              : found->rect().center();
    QTest::mouseClick(found, Qt::LeftButton, {}, place);
}

inline void MainJobBench::setTo(const QString &button, bool isOn)
{
    auto *found = child<QAbstractButton>(button);
    if (found->isChecked() != isOn) {
        click(button);
    }
    QCOMPARE(found->isChecked(), isOn);
}

inline void MainJobBench::type(const QString &edit, const QString &words)
{
    auto *found = child<QLineEdit>(edit);
    QTRY_VERIFY(found->isVisible() && found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
    QTest::keySequence(found, QKeySequence::SelectAll);
    QTest::keyClicks(found, words);
    QCOMPARE(found->text(), words);
}

inline void MainJobBench::typeDate(const QString &edit, QDate date)
{
    auto *found = child<QDateEdit>(edit);
    found->setFocus();
    found->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(found, date.toString(u"ddMMyyyy"_s));
    QCOMPARE(found->date(), date);
}

inline void MainJobBench::goToSection(int row)
{
    go(u"settings"_s);
    auto *list = child<QListWidget>(u"settings/navigation"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->isEnabled() && list->count() == 4,
                             Patience);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(row)).center());
}

inline void MainJobBench::goToTab(int tab)
{
    go(u"exchange"_s);
    const QTabBar *bar = child<QTabWidget>(u"exchange/tabs"_s)->tabBar();
    QTest::mouseClick(const_cast<QTabBar *>(bar), Qt::LeftButton, {}, bar->tabRect(tab).center());
}

inline void MainJobBench::chooseSettings(const QString &policy, bool withoutCodes)
{
    goToSection(0);
    setTo(u"setting/code_kind/local"_s, true);
    goToSection(1);
    for (const auto &status : { "D", "B#N", "B#E", "B#W", "B#S", "B#V", "A", "C" }) {
        const QString code = QString::fromLatin1(status);
        setTo(u"setting/order_statuses/"_s + code, chosenStatuses().contains(code));
    }
    setTo(u"setting/duplicates.order/"_s + policy, true);
    goToSection(2);
    setTo(u"setting/export_without_codes/on"_s, withoutCodes);
    if (window().currentPage()->stagedChanges() > 0) {
        click(u"saveBar/save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage()->stagedChanges(), 0, Patience);
    }
}

inline void MainJobBench::exportTo(const QString &subject, const QString &path)
{
    goToTab(0);
    auto *subjects = child<QComboBox>(u"export/subject"_s);
    subjects->setFocus();
    for (int step = 0; step < subjects->count() && subjects->currentData() != subject; ++step) {
        QTest::keyClick(subjects, Qt::Key_Down);
    }
    QCOMPARE(subjects->currentData().toString(), subject);
    if (child<QDateEdit>(u"export/from"_s)->isEnabled()) {
        const QDate today = m_clock->now().toTimeZone(serverTimeZone()).date();
        typeDate(u"export/from"_s, today.addDays(1 - WindowDays));
        typeDate(u"export/to"_s, today);
    }
    type(u"export/file"_s, path);
    click(u"export/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"export/showFile"_s)->isVisible(), Patience);
}

inline void MainJobBench::previewImport(const QByteArray &orders)
{
    const QString path = file(u"orders-from-1c.json"_s);
    QFile target(path);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(orders), orders.size());
    target.close();
    goToTab(1);
    type(u"import/path"_s, path);
    QTest::keyClick(child<QLineEdit>(u"import/path"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/start"_s)->isVisible()
                                 && child<QWidget>(u"import/start"_s)->isEnabled(),
                             Patience);
}

inline void MainJobBench::sendImport()
{
    click(u"import/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/openLog"_s)->isVisible(), Patience);
}

// ── eyes ──

/// The number on a button of the import's filter, "Created: 163"; 0 where there is none.
inline qint64 MainJobBench::shownOf(const QString &key)
{
    const auto *button = window().findChild<QAbstractButton *>(u"import/filter/"_s + key);
    if (button == nullptr || !button->isVisible()) {
        return 0;
    }
    QString number = button->text().section(u": "_s, -1);
    return QLocale().toLongLong(number);
}

inline void MainJobBench::compareResult(const Counts &expected)
{
    for (const Outcome outcome : AllOutcomes) {
        const qint64 shown = shownOf(outcomeKey(outcome));
        QVERIFY2(shown == expected.value(outcome),
                 qUtf8Printable(u"%1: shown %2, expected %3"_s.arg(outcomeKey(outcome))
                                    .arg(shown)
                                    .arg(expected.value(outcome))));
    }
}

/// Opens the log at the run whose result is shown, and counts what its filter finds.
inline void
MainJobBench::compareLog(const QString &openLog, const QString &subject, const Counts &expected)
{
    click(openLog);
    QCOMPARE(window().currentPageKey(), u"log"_s);
    // A run reads the settings, too: only its documents are counted.
    const auto *types = child<QPushButton>(u"typeFilter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(types->findChild<QAction *>(subject) != nullptr, Patience);
    types->findChild<QAction *>(subject)->trigger();
    // The filters learn of new outcomes after the documents are stored.
    const auto *outcomes = child<QPushButton>(u"outcomeFilter"_s);
    for (const Outcome outcome : AllOutcomes) {
        QTRY_VERIFY_WITH_TIMEOUT(expected.value(outcome) == 0
                                     || outcomes->findChild<QAction *>(outcomeKey(outcome))
                                         != nullptr,
                                 Patience);
        const qint64 seen = logged(outcome);
        QVERIFY2(seen == expected.value(outcome),
                 qUtf8Printable(u"%1: logged %2, expected %3"_s.arg(outcomeKey(outcome))
                                    .arg(seen)
                                    .arg(expected.value(outcome))));
    }
}

inline qint64 MainJobBench::logged(Outcome outcome)
{
    const JournalModel *model = window().findChild<JournalPage *>()->model();
    auto *menu = child<QPushButton>(u"outcomeFilter"_s);
    const auto choice = [menu, outcome] { return menu->findChild<QAction *>(outcomeKey(outcome)); };
    if (choice() == nullptr) {
        return 0;
    }
    choice()->trigger();
    const auto isCounted = [model, outcome] {
        return model->query().outcomes == QList<Outcome> { outcome } && !model->isCounting();
    };
    if (!QTest::qWaitFor(isCounted, Patience)) {
        return -1;
    }
    // "163 of 2,295 · 12 ms": what a person reads.
    const qint64 rows = QLocale().toLongLong(text(u"rowCount"_s).section(u' ', 0, 0));
    choice()->trigger();
    const auto isOpen = [model] { return model->query().outcomes.isEmpty(); };
    return QTest::qWaitFor(isOpen, Patience) ? rows : -1;
}

/// Clicks the first row that the log has of this outcome; the detail below tells its cause.
inline void MainJobBench::selectFirstLogged(Outcome outcome)
{
    auto *menu = child<QPushButton>(u"outcomeFilter"_s);
    menu->findChild<QAction *>(outcomeKey(outcome))->trigger();
    auto *table = child<QTableView>(u"journalTable"_s);
    const JournalModel *model = window().findChild<JournalPage *>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->query().outcomes == QList<Outcome> { outcome }
                                 && !model->isCounting() && model->rowCount() > 0
                                 && model->loadedRow(0) != nullptr,
                             Patience);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model->index(0, 0)).center());
}

} // namespace smartup::testing
