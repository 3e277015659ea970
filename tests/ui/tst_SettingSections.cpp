#include "models/catalogue/DocumentCatalog.h"
#include "models/core/OrderStatus.h"
#include "tests/ui/SettingsBench.h"
#include "ui/settings/SettingFindEntries.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// The editors of the settings page, by mouse and keyboard: what they show, and what they warn of.
class TestSettingSections : public QObject, private SettingsBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everySettingHasItsEditor();
    void matrixByKeyboard();
    void everyPolicySaysWhatItDoes();
    void figuresStandBesideTheChoices();
    void wheelAndStrayClicksChangeNothing();
    void setAllOfTheMatrix();
    void searchNarrows();
    void unknownStatusIsShownAndKept();
    void noStatusWarns();
    void tooLongPeriodBlocksSaving();
    void placesOpen();
};

void TestSettingSections::everySettingHasItsEditor()
{
    for (const DocumentTypeInfo &type : documentCatalog()) {
        for (const QString &policy : { u"off"_s, u"error"_s, u"update"_s, u"skip"_s }) {
            auto *button =
                find<QAbstractButton>(u"setting/duplicates.%1/%2"_s.arg(type.key, policy));
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->accessibleDescription().isEmpty());
        }
    }
    for (const OrderStatus &status : orderStatuses()) {
        QVERIFY(find<QAbstractButton>(u"setting/order_statuses/"_s + status.code) != nullptr);
    }
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/global"_s)->isChecked());
    QVERIFY(!find<QAbstractButton>(u"setting/code_kind/local"_s)->isChecked());
    QVERIFY(find<QAbstractButton>(u"setting/period_minutes/realtime"_s)->isChecked());
    QVERIFY(!find<QAbstractButton>(u"setting/export_without_codes/on"_s)->isChecked());
    QVERIFY(find<QAbstractButton>(u"setting/order_statuses/B#S"_s)->isChecked());
    QVERIFY(find<QAbstractButton>(u"setting/duplicates.order/error"_s)->isChecked());
    QVERIFY(find<QAbstractButton>(u"setting/duplicates.purchase/off"_s)->isChecked());
    QVERIFY(!isBarShown());
}

void TestSettingSections::matrixByKeyboard()
{
    go(u"duplicates.order_return"_s);
    auto *first = find<QAbstractButton>(u"setting/duplicates.order_return/off"_s);
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down);
    auto *below = find<QAbstractButton>(u"setting/duplicates.receipt/off"_s);
    QVERIFY(below->hasFocus());
    QCOMPARE(m_page->stagedChanges(), 0);
    QTest::keyClick(below, Qt::Key_Right);
    QVERIFY(find<QAbstractButton>(u"setting/duplicates.receipt/error"_s)->isChecked());
    QCOMPARE(m_page->stagedChanges(), 1);
    // The example is that of the policy under the keyboard, and stands below its sentence.
    const QLabel *sentence = shown<QLabel>(u"setting/duplicates/effect/error"_s);
    const QLabel *next = shown<QLabel>(u"setting/duplicates/effect/update"_s);
    const QLabel *example = shown<QLabel>(u"setting/duplicates/example"_s);
    QTRY_VERIFY(example->y() > sentence->y() && example->y() < next->y());
    QVERIFY2(example->text().contains(u"gets an error"_s), qUtf8Printable(example->text()));
    QTest::keyClick(first, Qt::Key_Up);
    QCOMPARE(m_page->stagedChanges(), 1);
}

void TestSettingSections::everyPolicySaysWhatItDoes()
{
    for (const QString &place : { u"orders"_s, u"other_documents"_s }) {
        go(place);
        for (const SettingOption &option : settingInfo(SettingId::Duplicates).options) {
            const QString text =
                shown<QLabel>(u"setting/duplicates/effect/"_s + option.value)->text();
            QVERIFY2(text.contains(QString::fromUtf8(option.effect)), qUtf8Printable(text));
            QVERIFY2(text.startsWith(QString::fromUtf8(option.name)), qUtf8Printable(text));
        }
    }
}

void TestSettingSections::figuresStandBesideTheChoices()
{
    OutcomeCounts orders;
    orders[Outcome::Created] = 163;
    orders[Outcome::Updated] = 2;
    orders[Outcome::Skipped] = 37;
    orders[Outcome::Refused] = 4;
    orders[Outcome::Received] = 184; // an export creates nothing
    OverviewFigures figures;
    figures.subjects = { { u"order"_s, orders } };
    m_page->setFigures(figures);

    const auto *order = find<QLabel>(u"setting/duplicates.order/figures"_s);
    QCOMPARE(order->text(), u"163 / 2 / 37 / 4"_s);
    QCOMPARE(order->toolTip(), u"Created: 163, Updated: 2, Skipped: 37, Refused: 4"_s);
    QCOMPARE(find<QLabel>(u"setting/duplicates.purchase/figures"_s)->text(), u"–"_s);

    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(find<QLabel>(u"setting/duplicates.order/figures"_s)->text(), u"163 / 2 / 37 / 4"_s);
}

void TestSettingSections::wheelAndStrayClicksChangeNothing()
{
    auto *minutes = find<QSpinBox>(u"setting/period_minutes/minutes"_s);
    find<QLineEdit>(u"settings/search"_s)->setFocus();
    const auto roll = [minutes, at = QPointF(minutes->rect().center())] {
        QWheelEvent wheel(at, minutes->mapToGlobal(at), {}, { 0, 120 }, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(minutes, &wheel);
    };
    roll();
    QCOMPARE(m_page->stagedChanges(), 0);
    minutes->setFocus();
    roll();
    QCOMPARE(m_page->stagedChanges(), 1);

    const auto *navigation = find<QListWidget>(u"settings/navigation"_s);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                      QPoint(10, navigation->viewport()->height() - 5));
    QCOMPARE(navigation->selectedItems().size(), 1);
}

void TestSettingSections::setAllOfTheMatrix()
{
    go(u"other_documents"_s);
    QVERIFY(find<QPushButton>(u"setting/duplicates/setAll"_s)->isVisible());
    find<QAction>(u"setting/duplicates/setAll/update"_s)->trigger();
    QCOMPARE(m_page->stagedChanges(), 10);
    for (const DocumentTypeInfo &type : documentCatalog()) {
        const QString expected = type.type == DocumentType::Order ? u"error"_s : u"update"_s;
        QVERIFY2(find<QAbstractButton>(u"setting/duplicates.%1/%2"_s.arg(type.key, expected))
                     ->isChecked(),
                 type.key.data());
    }
}

void TestSettingSections::searchNarrows()
{
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>(u"settings/search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"purchase"_s);
    auto *navigation = find<QListWidget>(u"settings/navigation"_s);
    QCOMPARE(navigation->currentRow(), static_cast<int>(SettingPage::OtherDocuments));
    QVERIFY(find<QWidget>(u"setting/duplicates.purchase/off"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"setting/duplicates.writeoff/off"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"settings/noMatch"_s)->isVisible());
    search->clear();
    QTest::keyClicks(search, u"interval"_s);
    QCOMPARE(navigation->currentRow(), static_cast<int>(SettingPage::General));
    QVERIFY(find<QWidget>(u"setting/period_minutes/realtime"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"setting/code_kind/local"_s)->isVisible());
    search->clear();
    QTest::keyClicks(search, u"zebra"_s);
    QVERIFY(find<QWidget>(u"settings/noMatch"_s)->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(find<QWidget>(u"setting/code_kind/local"_s)->isVisible());
}

void TestSettingSections::unknownStatusIsShownAndKept()
{
    m_stored.orderStatuses = { u"Z#1"_s, u"B#S"_s };
    m_page->showSettings(m_stored);
    go(u"orders"_s);
    auto *unknown = find<QAbstractButton>(u"setting/order_statuses/Z#1"_s);
    QVERIFY(unknown->isVisible() && unknown->isChecked());
    QSignalSpy saves(m_page.get(), &SettingsPage::saveRequested);
    click(u"setting/order_statuses/A"_s);
    click(u"saveBar/save"_s);
    QCOMPARE(saves.at(0).at(1).value<IntegrationSettings>().orderStatuses,
             QStringList({ u"B#S"_s, u"A"_s, u"Z#1"_s }));
}

void TestSettingSections::noStatusWarns()
{
    go(u"orders"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"settingFinding/no_status"_s) == nullptr);
    QTest::mouseClick(find<QLabel>(u"setting/order_statuses/B#S/name"_s), Qt::LeftButton);
    QVERIFY(!find<QAbstractButton>(u"setting/order_statuses/B#S"_s)->isChecked());
    QTRY_VERIFY(find<QLabel>(u"settingFinding/no_status"_s)->isVisible());
    QVERIFY2(find<QAbstractButton>(u"saveBar/save"_s)->isEnabled(), "a warning does not block");
}

void TestSettingSections::tooLongPeriodBlocksSaving()
{
    QSignalSpy saves(m_page.get(), &SettingsPage::saveRequested);
    auto *minutes = find<QSpinBox>(u"setting/period_minutes/minutes"_s);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"2000"_s);
    QVERIFY(find<QAbstractButton>(u"setting/period_minutes/every"_s)->isChecked());
    QTRY_VERIFY(find<QLabel>(u"settingFinding/period_bounds"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(u"saveBar/save"_s)->isEnabled());
    go(u"orders"_s);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.size(), 0);
    QVERIFY2(minutes->isVisible(), "the first wrong setting is shown");
    minutes->selectAll();
    QTest::keyClicks(minutes, u"20"_s);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves.at(0).at(1).value<IntegrationSettings>().periodMinutes, 20);
}

void TestSettingSections::placesOpen()
{
    auto *navigation = find<QListWidget>(u"settings/navigation"_s);
    go(u"other_documents"_s);
    QCOMPARE(navigation->currentRow(), 3);
    go(u"export_without_codes"_s);
    QCOMPARE(navigation->currentRow(), 2);
    QTRY_VERIFY(find<QWidget>(u"setting/export_without_codes/on"_s)->hasFocus());
    go(u"nowhere"_s);
    QCOMPARE(navigation->currentRow(), 2);

    // What the find box offers leads to a setting, each of them.
    const QList<FindEntry> entries = settingFindEntries();
    QCOMPARE(entries.size(), static_cast<qsizetype>(SettingCount));
    for (const FindEntry &entry : entries) {
        QVERIFY2(entry.target.startsWith("settings/"_L1)
                     && settingFromKey(entry.target.section(u'/', 1)).has_value(),
                 qUtf8Printable(entry.target));
    }
}

QTEST_MAIN(TestSettingSections)
#include "tst_SettingSections.moc"
