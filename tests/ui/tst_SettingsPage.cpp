#include "models/catalogue/DocumentCatalog.h"
#include "models/core/OrderStatus.h"
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

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile connection(const QString &id)
{
    Profile profile;
    profile.id = id;
    return profile;
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForTheSettingsWhenShown();
    void everySettingHasItsEditor();
    void threeChangesShownRevertedSaved();
    void savedValuesAreThoseStored();
    void othersChangesAreTold();
    void failingSaveKeepsTheEdits();
    void readFailureSaysWhy();
    void readAgainKeepsTheEdits();
    void conflictIsDecidedSettingBySetting();
    void conflictLeftUndecidedWritesNothing();
    void undoRedoAndRevertOne();
    void matrixByKeyboard();
    void everyPolicySaysWhatItDoes();
    void figuresStandBesideTheChoices();
    void wheelAndStrayClicksChangeNothing();
    void setAllOfTheMatrix();
    void searchNarrows();
    void unknownStatusIsShownAndKept();
    void noStatusWarns();
    void tooLongPeriodBlocksSaving();
    void guardGetsItsAnswer();
    void placesOpen();
    void anotherConnectionDropsEverything();
    void editsWaitForTheSameOrganisation();
    void languageChangeKeepsTheEdits();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    /// Of the section that is shown: two of them have a matrix.
    template <typename T>
    T *shown(const QString &name) const
    {
        const auto all = m_page->findChildren<T *>(name);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        [&] { QVERIFY2(found != all.end(), qUtf8Printable(name)); }();
        return *found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    void go(const QString &place) const { m_page->openPlace(place); }
    [[nodiscard]] QString count() const { return find<QLabel>(u"saveBar/count"_s)->text(); }
    [[nodiscard]] bool isBarShown() const { return find<QWidget>(u"saveBar"_s)->isVisible(); }

    std::unique_ptr<SettingsPage> m_page;
    IntegrationSettings m_stored;
};

void TestSettingsPage::init()
{
    m_stored = {};
    m_stored.orderStatuses = { u"B#S"_s };
    m_stored.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Error);
    m_stored.unknownKeys = { { u"colour"_s, u"green"_s } };
    m_page = std::make_unique<SettingsPage>();
    m_page->resize(1000, 800);
    m_page->show();
    m_page->setConnection(connection(u"tashkent"_s));
    m_page->showSettings(m_stored);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
}

void TestSettingsPage::asksForTheSettingsWhenShown()
{
    SettingsPage page;
    QSignalSpy loads(&page, &SettingsPage::loadRequested);
    QSignalSpy links(&page, &SettingsPage::linkActivated);
    page.show();
    QCOMPARE(loads.size(), 0);
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"settings/placeholderAction"_s),
                      Qt::LeftButton);
    QCOMPARE(links.value(0).value(0).toString(), u"connections"_s);
    page.setConnection(connection(u"tashkent"_s));
    QCOMPARE(loads.size(), 1);

    SettingsPage hidden;
    QSignalSpy hiddenLoads(&hidden, &SettingsPage::loadRequested);
    hidden.setConnection(connection(u"tashkent"_s));
    QCOMPARE(hiddenLoads.size(), 0);
    hidden.show();
    QCOMPARE(hiddenLoads.size(), 1);
}

void TestSettingsPage::everySettingHasItsEditor()
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

void TestSettingsPage::threeChangesShownRevertedSaved()
{
    QSignalSpy staged(m_page.get(), &SettingsPage::stagedChangesChanged);
    QSignalSpy saves(m_page.get(), &SettingsPage::saveRequested);
    click(u"setting/code_kind/local"_s);
    go(u"orders"_s);
    click(u"setting/order_statuses/B#V"_s);
    click(u"setting/duplicates.order/skip"_s);
    QCOMPARE(staged.size(), 3);
    QCOMPARE(m_page->stagedChanges(), 3);
    QVERIFY(isBarShown());
    QCOMPARE(count(), u"3 change(s)"_s); // plurals come with the translations
    QVERIFY(find<QListWidget>(u"settings/navigation"_s)->item(1)->text().contains(u'•'));
    QVERIFY(!find<QListWidget>(u"settings/navigation"_s)->item(3)->text().contains(u'•'));

    auto *list = find<QListWidget>(u"saveBar/changes"_s);
    QVERIFY(!list->isVisible());
    click(u"saveBar/show"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(2)->text(), u"Order duplicates: Report an error → Skip the duplicate"_s);

    click(u"saveBar/revert"_s);
    QCOMPARE(m_page->stagedChanges(), 0);
    QVERIFY(!isBarShown());
    QVERIFY(find<QAbstractButton>(u"setting/duplicates.order/error"_s)->isChecked());

    click(u"setting/duplicates.order/skip"_s);
    QCOMPARE(saves.size(), 0);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.size(), 1);
    IntegrationSettings wanted = m_stored;
    wanted.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Skip);
    QVERIFY(saves.at(0).at(0).value<IntegrationSettings>() == m_stored);
    QVERIFY(saves.at(0).at(1).value<IntegrationSettings>() == wanted);
    click(u"saveBar/save"_s);
    QCOMPARE(saves.size(), 1); // nothing twice while it is under way

    m_page->showSaved({ wanted, wanted, {} });
    QVERIFY(!isBarShown());
    QVERIFY(find<QAbstractButton>(u"setting/duplicates.order/skip"_s)->isChecked());
    QVERIFY(!m_page->messageBar()->text().isEmpty());
}

void TestSettingsPage::savedValuesAreThoseStored()
{
    click(u"setting/code_kind/local"_s);
    click(u"saveBar/save"_s);
    IntegrationSettings sent = m_stored;
    sent.codeKind = CodeKind::Local;
    m_page->showSaved({ m_stored, sent, {} });
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/global"_s)->isChecked());
    QVERIFY2(m_page->messageBar()->text().contains(u"other values"_s),
             qUtf8Printable(m_page->messageBar()->text()));
}

void TestSettingsPage::othersChangesAreTold()
{
    click(u"setting/code_kind/local"_s);
    click(u"saveBar/save"_s);
    IntegrationSettings stored = m_stored;
    stored.codeKind = CodeKind::Local;
    stored.periodMinutes = 30;
    m_page->showSaved({ stored, stored, { { { SettingId::Period }, u"0"_s, u"30"_s } } });
    QVERIFY(m_page->messageBar()->text().contains(u"Somebody else"_s));
    QVERIFY(find<QAbstractButton>(u"setting/period_minutes/every"_s)->isChecked());
    QCOMPARE(find<QSpinBox>(u"setting/period_minutes/minutes"_s)->value(), 30);
}

void TestSettingsPage::failingSaveKeepsTheEdits()
{
    click(u"setting/code_kind/local"_s);
    click(u"saveBar/save"_s);
    QVERIFY(!find<QAbstractButton>(u"setting/code_kind/global"_s)->isEnabled());
    m_page->showSaveError({ ErrorOrigin::Smartup, u"No right."_s, u"Ask."_s, u"Forbidden"_s, {} });
    QVERIFY(m_page->messageBar()->text().contains(u"No right."_s));
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/local"_s)->isChecked());
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/global"_s)->isEnabled());
    QSignalSpy saves(m_page.get(), &SettingsPage::saveRequested);
    click(u"saveBar/save"_s);
    QCOMPARE(saves.size(), 1);
}

void TestSettingsPage::readFailureSaysWhy()
{
    SettingsPage page;
    page.show();
    page.setConnection(connection(u"tashkent"_s));
    page.showLoadError({ ErrorOrigin::Smartup, u"No right to this form."_s, u"Ask."_s, {}, {} });
    const auto *text = page.findChild<QLabel *>(u"settings/placeholder"_s);
    QTRY_VERIFY(text->isVisible() && text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(page.findChild<QLabel *>(u"settings/placeholderRemedy"_s)->text(),
             u"No right to this form."_s);
    QSignalSpy loads(&page, &SettingsPage::loadRequested);
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"settings/placeholderAction"_s),
                      Qt::LeftButton);
    QCOMPARE(loads.size(), 1);
}

void TestSettingsPage::readAgainKeepsTheEdits()
{
    QSignalSpy loads(m_page.get(), &SettingsPage::loadRequested);
    click(u"setting/code_kind/local"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F5);
    QCOMPARE(loads.size(), 1);
    IntegrationSettings stored = m_stored;
    stored.periodMinutes = 30;
    m_page->showSettings(stored);
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/local"_s)->isChecked());
    QCOMPARE(find<QSpinBox>(u"setting/period_minutes/minutes"_s)->value(), 30);

    QTest::keyClick(m_page.get(), Qt::Key_F5);
    m_page->showLoadError({ ErrorOrigin::Network, u"No answer."_s, {}, {}, {} });
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/local"_s)->isVisible());
}

void TestSettingsPage::conflictIsDecidedSettingBySetting()
{
    QSignalSpy saves(m_page.get(), &SettingsPage::saveRequested);
    go(u"orders"_s);
    click(u"setting/duplicates.order/skip"_s);
    click(u"setting/order_statuses/B#V"_s);
    click(u"saveBar/save"_s);
    QCOMPARE(saves.size(), 1);
    const auto mine = saves.at(0).at(1).value<IntegrationSettings>();
    IntegrationSettings theirs = m_stored;
    theirs.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Update);
    theirs.orderStatuses = { u"A"_s };
    theirs.periodMinutes = 15;
    m_page->showConflict(m_stored, theirs, mine);

    QVERIFY(find<QWidget>(u"conflictView"_s)->focusProxy()->hasFocus());
    QVERIFY(!find<QAbstractButton>(u"conflict/save"_s)->isEnabled());
    QCOMPARE(find<QAbstractButton>(u"conflict/duplicates.order/theirs"_s)->text(), u"Update"_s);
    click(u"conflict/duplicates.order/theirs"_s);
    QVERIFY(!find<QAbstractButton>(u"conflict/save"_s)->isEnabled());
    click(u"conflict/order_statuses/mine"_s);
    click(u"conflict/save"_s);
    QCOMPARE(saves.size(), 2);
    IntegrationSettings wanted = theirs;
    wanted.orderStatuses = mine.orderStatuses;
    QVERIFY(saves.at(1).at(0).value<IntegrationSettings>() == theirs);
    QVERIFY(saves.at(1).at(1).value<IntegrationSettings>() == wanted);
}

void TestSettingsPage::conflictLeftUndecidedWritesNothing()
{
    QSignalSpy saves(m_page.get(), &SettingsPage::saveRequested);
    go(u"orders"_s);
    click(u"setting/duplicates.order/skip"_s);
    click(u"saveBar/save"_s);
    const auto mine = saves.at(0).at(1).value<IntegrationSettings>();
    IntegrationSettings theirs = m_stored;
    theirs.setDuplicatePolicy(DocumentType::Order, DuplicatePolicy::Update);
    m_page->showConflict(m_stored, theirs, mine);
    QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.size(), 1);
    click(u"conflict/back"_s);
    QCOMPARE(m_page->stagedChanges(), 1);
    click(u"saveBar/save"_s);
    QCOMPARE(saves.size(), 2);
    // The base is still what was read, so that the service finds the conflict again.
    QVERIFY(saves.at(1).at(0).value<IntegrationSettings>() == m_stored);
}

void TestSettingsPage::undoRedoAndRevertOne()
{
    click(u"setting/code_kind/local"_s);
    go(u"orders"_s);
    click(u"setting/duplicates.order/skip"_s);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(find<QAbstractButton>(u"setting/duplicates.order/error"_s)->isChecked());
    QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_page->stagedChanges(), 2);
    click(u"setting/duplicates.order/revert"_s);
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(!find<QWidget>(u"setting/duplicates.order/revert"_s)->isVisible());
    go(u"general"_s);
    click(u"setting/code_kind/revert"_s);
    QCOMPARE(m_page->stagedChanges(), 0);
    click(u"setting/code_kind/local"_s);
    click(u"settings/revert/general"_s);
    QCOMPARE(m_page->stagedChanges(), 0);
}

void TestSettingsPage::matrixByKeyboard()
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

void TestSettingsPage::everyPolicySaysWhatItDoes()
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

void TestSettingsPage::figuresStandBesideTheChoices()
{
    OutcomeCounts orders;
    orders[Outcome::Created] = 163;
    orders[Outcome::Updated] = 2;
    orders[Outcome::Skipped] = 37;
    orders[Outcome::Received] = 184; // an export creates nothing
    OverviewFigures figures;
    figures.subjects = { { u"order"_s, orders } };
    m_page->setFigures(figures);

    const auto *order = find<QLabel>(u"setting/duplicates.order/figures"_s);
    QCOMPARE(order->text(), u"163 / 39"_s);
    QCOMPARE(order->toolTip(), u"Created: 163, Updated: 2, Skipped: 37"_s);
    QCOMPARE(find<QLabel>(u"setting/duplicates.purchase/figures"_s)->text(), u"–"_s);

    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(find<QLabel>(u"setting/duplicates.order/figures"_s)->text(), u"163 / 39"_s);
}

void TestSettingsPage::wheelAndStrayClicksChangeNothing()
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

void TestSettingsPage::setAllOfTheMatrix()
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

void TestSettingsPage::searchNarrows()
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

void TestSettingsPage::unknownStatusIsShownAndKept()
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

void TestSettingsPage::noStatusWarns()
{
    go(u"orders"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"settingFinding/no_status"_s) == nullptr);
    QTest::mouseClick(find<QLabel>(u"setting/order_statuses/B#S/name"_s), Qt::LeftButton);
    QVERIFY(!find<QAbstractButton>(u"setting/order_statuses/B#S"_s)->isChecked());
    QTRY_VERIFY(find<QLabel>(u"settingFinding/no_status"_s)->isVisible());
    QVERIFY2(find<QAbstractButton>(u"saveBar/save"_s)->isEnabled(), "a warning does not block");
}

void TestSettingsPage::tooLongPeriodBlocksSaving()
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

void TestSettingsPage::guardGetsItsAnswer()
{
    QSignalSpy answers(m_page.get(), &SettingsPage::stagedChangesSaved);
    m_page->saveStagedChanges();
    QCOMPARE(answers.takeFirst().at(0).toBool(), true); // nothing to save

    click(u"setting/code_kind/local"_s);
    m_page->saveStagedChanges();
    QCOMPARE(answers.size(), 0);
    m_page->showSaveError({ ErrorOrigin::Network, u"No answer."_s, {}, {}, {} });
    QCOMPARE(answers.takeFirst().at(0).toBool(), false);

    m_page->saveStagedChanges();
    m_page->showConflict(m_stored, m_stored, m_stored);
    QCOMPARE(answers.takeFirst().at(0).toBool(), false);
    click(u"conflict/back"_s);

    m_page->saveStagedChanges();
    IntegrationSettings stored = m_stored;
    stored.codeKind = CodeKind::Local;
    m_page->showSaved({ stored, stored, {} });
    QCOMPARE(answers.takeFirst().at(0).toBool(), true);
    m_page->showSaveError({ ErrorOrigin::Network, u"Late."_s, {}, {}, {} });
    QCOMPARE(answers.size(), 0);
}

void TestSettingsPage::placesOpen()
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

void TestSettingsPage::anotherConnectionDropsEverything()
{
    QSignalSpy loads(m_page.get(), &SettingsPage::loadRequested);
    click(u"setting/code_kind/local"_s);
    m_page->setConnection(connection(u"samarkand"_s));
    QCOMPARE(m_page->stagedChanges(), 0);
    QCOMPARE(loads.size(), 1);
    QVERIFY(find<QLabel>(u"settings/placeholder"_s)->isVisible());
    m_page->setConnection({});
    QVERIFY(find<QLabel>(u"settings/placeholder"_s)->text().contains(u"No connection"_s));
    QCOMPARE(loads.size(), 1);
}

void TestSettingsPage::editsWaitForTheSameOrganisation()
{
    click(u"setting/code_kind/local"_s);
    m_page->setConnection({});
    QCOMPARE(m_page->stagedChanges(), 1);
    Profile renamed = connection(u"tashkent"_s);
    renamed.name = u"Another name"_s;
    renamed.login = u"other@demo"_s;
    m_page->setConnection(renamed);
    m_page->showSettings(m_stored);
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/local"_s)->isChecked());
}

void TestSettingsPage::languageChangeKeepsTheEdits()
{
    click(u"setting/code_kind/local"_s);
    go(u"orders"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(find<QAbstractButton>(u"setting/code_kind/local"_s)->isChecked());
    QCOMPARE(find<QListWidget>(u"settings/navigation"_s)->currentRow(), 1);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_SettingsPage.moc"
