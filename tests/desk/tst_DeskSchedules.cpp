#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/exchange/ScheduleService.h"
#include "models/core/Clock.h"
#include "tests/app/FakeSecretStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60000; ///< a new sample company, under a sanitizer too

} // namespace

/// Schedules and allowance in the real window, on a real sandbox.
class TestDeskSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void madeByHandRunAndCounted();
    void closingKeepsThemRunning();

private:
    void open();
    template <typename T>
    T *child(const QString &name)
    {
        T *found = m_desk->window().findChild<T *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qUtf8Printable(name));
        }
        return found;
    }
    void click(const QString &name)
    {
        auto *button = child<QPushButton>(name);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), Patience);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void makeSchedule();
    [[nodiscard]] QString out() const { return m_folder->filePath(u"out"_s); }

    SystemClock m_clock;
    FakeSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestDeskSchedules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestDeskSchedules::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void TestDeskSchedules::open()
{
    DeskOptions options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.configFolder = m_folder->filePath(u"config"_s);
    options.language = u"en"_s;
    options.opensSandbox = true;
    m_desk = std::make_unique<Desk>(options, m_clock, m_secrets);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->schedules().isInCharge(), Patience);
}

void TestDeskSchedules::makeSchedule()
{
    m_desk->window().openLink(u"exchange/schedules"_s);
    click(u"schedules/new"_s);
    auto *subjects = child<QListWidget>(u"schedule/subjects"_s);
    for (int row = 0; row < subjects->count(); ++row) {
        if (subjects->item(row)->data(Qt::UserRole) == u"inventory"_s) {
            subjects->item(row)->setCheckState(Qt::Checked);
        }
    }
    QTest::keyClicks(child<QLineEdit>(u"schedule/folder"_s), out());
    QVERIFY(!child<QLabel>(u"schedule/effect"_s)->text().isEmpty());
    click(u"schedule/save"_s);
    QTRY_COMPARE(child<QTableView>(u"schedules/table"_s)->model()->rowCount(), 1);
}

void TestDeskSchedules::madeByHandRunAndCounted()
{
    makeSchedule();
    click(u"schedules/run"_s);
    auto *result = child<QLabel>(u"schedules/result"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->text().contains("record"_L1), Patience);
    QVERIFY(QFile::exists(out() + u"/inventory.json"_s));
    click(u"schedules/openLog"_s);
    QCOMPARE(m_desk->window().currentPageKey(), u"log"_s);

    m_desk->window().openLink(u"exchange/allowance?references"_s);
    auto *words = child<QLabel>(u"allowance/words"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(words->text().contains("today: 1."_L1)
                                  && words->text().contains("99 of 100"_L1),
                              qPrintable(words->text()), Patience);
    // A ceiling that is reached: the next run refuses by itself, and says where to lift it.
    child<QSpinBox>(u"allowance/ceiling"_s)->setValue(1);
    click(u"allowance/save"_s);
    m_desk->window().openLink(u"exchange/schedules"_s);
    click(u"schedules/run"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(result->text().contains("ceiling"_L1), qPrintable(result->text()),
                              Patience);
    m_desk->window().openLink(u"exchange/allowance"_s);
    click(u"allowance/lift"_s);
    m_desk->window().openLink(u"exchange/schedules"_s);
    click(u"schedules/run"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(result->text().contains("record"_L1), qPrintable(result->text()),
                              Patience);
}

void TestDeskSchedules::closingKeepsThemRunning()
{
    makeSchedule();
    QVERIFY(!m_desk->window().close());
    auto *box = child<QMessageBox>(u"stayRunning"_s);
    QVERIFY(box->isVisible());
    QTest::mouseClick(child<QPushButton>(u"stayRunning/stay"_s), Qt::LeftButton);
    QVERIFY(m_desk->schedules().hasActive());
    m_desk->window().showNormal();
    m_desk->window().openLink(u"exchange/schedules"_s);
    click(u"schedules/pause"_s);
    QTRY_VERIFY(!m_desk->schedules().hasActive());
    QVERIFY(m_desk->window().close()); // nothing runs by itself any more
    // It is there after a start.
    m_desk.reset();
    open();
    QTRY_COMPARE(m_desk->schedules().rows().size(), 1);
    QVERIFY(m_desk->schedules().rows().first().schedule.isPaused);
}

QTEST_MAIN(TestDeskSchedules)
#include "tst_DeskSchedules.moc"
