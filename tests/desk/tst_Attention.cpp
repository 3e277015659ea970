#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/sandbox/SampleFigures.h"
#include "app/sandbox/SandboxTables.h"
#include "models/core/Clock.h"
#include "models/journal/JournalModel.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/support/OrderFiles.h"
#include "ui/exchange/AttentionPane.h"
#include "ui/exchange/ImportPane.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/NavigationList.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60000; ///< under a sanitizer, on a busy machine
constexpr int Count = 3;
constexpr qint64 Tashkent = 101;

/// The machine's clocks, which a test may set forward; the sandbox asks from a thread of its own.
class MovingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(m_shiftMs);
    }
    [[nodiscard]] SteadyMoment steady() const override
    {
        SteadyMoment moment = machineSteadyMoment();
        moment.sinceBoot += std::chrono::milliseconds(m_shiftMs);
        return moment;
    }
    void advance(std::chrono::milliseconds by) { m_shiftMs += by.count(); }

private:
    std::atomic<qint64> m_shiftMs = 0;
};

} // namespace

/// Documents in trouble, seen to in the real window with the real sandbox.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLostAnswerIsLookedAfter();
    void aRefusedDocumentIsHandledAndSentAgain();
    void aRefusedDocumentIsEditedAndSentAgain();
    void countsOfTheLogOpenTheirRows();

private:
    void open();
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
    void goToAttention();
    void click(const QString &button);
    void import(const QList<QJsonObject> &orders, const QString &quirk = {});
    /// Clicks a choice of the integration settings and saves.
    void set(const QString &setting, const QString &value);
    /// Clicks a button with a count; the log then shows so many rows.
    void openCount(const QString &button, qint64 count);
    [[nodiscard]] AttentionModel *rows()
    {
        return window().findChild<AttentionPane *>()->documents();
    }
    /// What the navigation says aloud: "Needs attention, 3".
    [[nodiscard]] bool isCounted(int count);
    [[nodiscard]] QString text(const QString &label) { return child<QLabel>(label)->text(); }
    [[nodiscard]] qint64 orderCount();

    MovingClock m_clock;
    FakeSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestAttention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestAttention::cleanup()
{
    m_desk.reset();
    QLocale::setDefault(QLocale::c());
}

void TestAttention::open()
{
    m_desk.reset();
    DeskOptions options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.configFolder = m_folder->filePath(u"config"_s);
    options.language = u"en"_s;
    options.opensSandbox = true;
    m_desk = std::make_unique<Desk>(options, m_clock, m_secrets);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->connections().activeProfile().has_value(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window().messageBar()->isVisible(), Patience);
}

void TestAttention::goToAttention()
{
    auto *list = child<NavigationList>(u"navigation"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(4)).center());
    QVERIFY(window().findChild<AttentionPane *>()->isVisible());
}

void TestAttention::click(const QString &button)
{
    auto *found = child<QAbstractButton>(button);
    QTRY_VERIFY2_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), qUtf8Printable(button),
                              Patience);
    const QPoint place = qobject_cast<QCheckBox *>(found) != nullptr
        ? QPoint(found->height() / 2, found->height() / 2)
        : found->rect().center();
    QTest::mouseClick(found, Qt::LeftButton, {}, place);
}

void TestAttention::import(const QList<QJsonObject> &orders, const QString &quirk)
{
    QFile file(m_folder->filePath(u"orders.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(testing::orderFile(orders)) > 0);
    file.close();
    window().openLink(u"exchange/import"_s);
    auto *path = child<QLineEdit>(u"import/path"_s);
    path->clear();
    QTest::keyClicks(path, file.fileName());
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/start"_s)->isVisible()
                                 && child<QWidget>(u"import/start"_s)->isEnabled(),
                             Patience);
    const auto setQuirk = [&] {
        if (!quirk.isEmpty()) {
            window().openLink(u"connections"_s);
            click(u"quirk_"_s + quirk);
            window().openLink(u"exchange/import"_s);
        }
    };
    setQuirk();
    click(u"import/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/openLog"_s)->isVisible(), Patience);
    setQuirk(); // off again
}

bool TestAttention::isCounted(int count)
{
    const QString said =
        child<NavigationList>(u"navigation"_s)->item(4)->data(Qt::AccessibleTextRole).toString();
    return count == 0 ? !said.contains(QRegularExpression(u"\\d"_s))
                      : said.contains(QString::number(count));
}

qint64 TestAttention::orderCount()
{
    auto tables = SandboxTables::open(m_folder->filePath(u"data/sandbox.sqlite"_s));
    return tables ? tables.value()->orderCount(Tashkent).value() : -1;
}

void TestAttention::aLostAnswerIsLookedAfter()
{
    const QDate today = m_clock.now().toTimeZone(serverTimeZone()).date();
    import(testing::sampleOrders(1, today, u"FIRST-"_s)); // that goes alone
    const qint64 before = orderCount();
    QVERIFY(isCounted(0));
    import(testing::sampleOrders(Count, today, u"LOST-"_s), u"connection_cut_after_apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(Count), Patience);
    goToAttention();
    QTRY_COMPARE(rows()->rowCount(), Count);
    QVERIFY(child<QAbstractButton>(u"attention/filter/unknown"_s)->text().endsWith(": 3"_L1));
    QVERIFY2(text(u"attention/detail"_s).contains("It is looked for again by itself at"_L1),
             qUtf8Printable(text(u"attention/detail"_s)));
    QVERIFY(!child<QWidget>(u"attention/send"_s)->isEnabled());

    click(u"attention/look"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text(u"attention/status"_s).startsWith("It is too early"_L1),
                             Patience);
    QCOMPARE(rows()->rowCount(), Count);

    m_clock.advance(std::chrono::minutes(11));
    click(u"attention/look"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows()->rowCount() == 0, Patience);
    QVERIFY2(text(u"attention/status"_s)
                 .contains(documentStateName(DocumentState::Confirmed) + u": 3"_s),
             qUtf8Printable(text(u"attention/status"_s)));
    QVERIFY(isCounted(0));
    QCOMPARE(orderCount() - before, Count); // each once
}

void TestAttention::aRefusedDocumentIsHandledAndSentAgain()
{
    const QDate today = m_clock.now().toTimeZone(serverTimeZone()).date();
    QList<QJsonObject> orders = testing::sampleOrders(Count, today, u"NEW-"_s);
    orders.first().insert(u"person_code"_s, u"NOBODY"_s);
    import(orders);
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(1), Patience);
    goToAttention();
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(rows()->item(0).group, AttentionGroup::Code);
    QVERIFY(text(u"attention/detail"_s).contains("NOBODY"_L1));
    // The log has the same one.
    QTRY_VERIFY_WITH_TIMEOUT(
        window().findChild<QAbstractButton *>(u"attention/log/refused"_s) != nullptr
            && child<QAbstractButton>(u"attention/log/refused"_s)->text().endsWith(": 1"_L1),
        Patience);

    QTest::keyClicks(child<QLineEdit>(u"attention/reason"_s), u"the client was added"_s);
    click(u"attention/handled"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 0, Patience);
    QVERIFY(isCounted(0));
    open(); // begins anew
    goToAttention();
    click(u"attention/showMarked"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, Patience);
    QVERIFY(isCounted(0));
    QVERIFY(text(u"attention/detail"_s).endsWith("the client was added"_L1));

    click(u"attention/send"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/start"_s)->isVisible()
                                 && child<QWidget>(u"import/start"_s)->isEnabled(),
                             Patience);
    QCOMPARE(window().findChild<ImportPane *>()->documents()->rowCount(), 1);
    click(u"import/start"_s); // refused again: it is back, although it was handled
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(1), Patience);
    QVERIFY(!rows()->item(0).mark);
}

/// A sandbox connection: what was refused is mended in the window, previewed and created.
void TestAttention::aRefusedDocumentIsEditedAndSentAgain()
{
    const QDate today = m_clock.now().toTimeZone(serverTimeZone()).date();
    QList<QJsonObject> orders = testing::sampleOrders(1, today, u"NEW-"_s);
    orders.first().insert(u"person_code"_s, u"NOBODY"_s);
    import(orders);
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(1), Patience);
    goToAttention();
    QTRY_COMPARE(rows()->rowCount(), 1);
    const qint64 before = orderCount();
    click(u"attention/edit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QPlainTextEdit *>(u"edit/text"_s) != nullptr,
                             Patience);
    auto *edit = child<QPlainTextEdit>(u"edit/text"_s);
    QVERIFY(edit->find(u"NOBODY"_s));
    QTest::keyClicks(edit, u"C0007"_s);
    click(u"edit/send"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/start"_s)->isVisible()
                                 && child<QWidget>(u"import/start"_s)->isEnabled(),
                             Patience);
    QVERIFY(text(u"import/detail"_s).contains("edited by hand"_L1));
    QCOMPARE(orderCount(), before); // nothing has left yet
    click(u"import/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"import/openLog"_s)->isVisible(), Patience);
    QCOMPARE(orderCount(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(0), Patience);
}

void TestAttention::set(const QString &setting, const QString &value)
{
    window().openLink(u"settings/"_s + setting);
    const QString name = u"setting/"_s + setting + u'/' + value;
    QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QAbstractButton *>(name) != nullptr
                                 && child<QAbstractButton>(name)->isVisible(),
                             Patience);
    auto *choice = child<QAbstractButton>(name);
    if (!choice->isChecked()) {
        QTest::mouseClick(choice, Qt::LeftButton, {},
                          QPoint(choice->height() / 2, choice->height() / 2));
        QVERIFY(choice->isChecked());
        click(u"saveBar/save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage()->stagedChanges(), 0, Patience);
    }
}

void TestAttention::openCount(const QString &button, qint64 count)
{
    goToAttention();
    const QString expected = u": "_s + QLocale().toString(count);
    QTRY_VERIFY2_WITH_TIMEOUT(window().findChild<QAbstractButton *>(button) != nullptr
                                  && child<QAbstractButton>(button)->text().endsWith(expected),
                              qUtf8Printable(button), Patience);
    click(button);
    auto *page = window().findChild<JournalPage *>();
    QVERIFY(page->isVisible());
    const JournalModel *model = page->model();
    QTRY_VERIFY_WITH_TIMEOUT(
        !model->query().isEmpty() && !model->isCounting() && model->rowCount() == count, Patience);
}

/// Skipped duplicates and records without a code stand in the log; a count opens exactly its rows.
void TestAttention::countsOfTheLogOpenTheirRows()
{
    set(u"duplicates.order"_s, u"skip"_s);
    set(u"export_without_codes"_s, u"on"_s);
    const QDate today = m_clock.now().toTimeZone(serverTimeZone()).date();
    const QList<QJsonObject> orders = testing::sampleOrders(Count, today, u"TWICE-"_s);
    import(orders);
    import(orders);
    openCount(u"attention/log/skipped"_s, Count);
    // Seen to: the next one is counted alone.
    goToAttention();
    click(u"attention/log/open"_s);
    child<QComboBox>(u"attention/log/kind"_s)->setCurrentIndex(1);
    QTest::keyClicks(child<QLineEdit>(u"attention/log/reason"_s), u"meant so"_s);
    click(u"attention/log/handled"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QAbstractButton>(u"attention/log/skipped"_s)->text().endsWith(u": 0"_s), Patience);
    import({ orders.constFirst() });
    openCount(u"attention/log/skipped"_s, 1);

    window().openLink(u"exchange/export?subject=inventory"_s);
    auto *file = child<QLineEdit>(u"export/file"_s);
    file->clear();
    QTest::keyClicks(file, m_folder->filePath(u"goods.json"_s));
    click(u"export/start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"export/showFile"_s)->isVisible(), Patience);
    openCount(u"attention/log/withoutCode"_s, sample::GoodsWithoutCodes);
    const JournalModel *model = window().findChild<JournalPage *>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->loadedRow(0) != nullptr, Patience);
    QVERIFY(model->loadedRow(0)->document.externalId.isEmpty());
    QVERIFY(!model->loadedRow(0)->document.number.isEmpty()); // its name
}

QTEST_MAIN(TestAttention)
#include "tst_Attention.moc"
