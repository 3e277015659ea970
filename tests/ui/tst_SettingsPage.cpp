#include "models/catalogue/DocumentCatalog.h"
#include "models/core/OrderStatus.h"
#include "tests/ui/SettingsBench.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// Reading, staging and saving on the settings page, and what becomes of edits when it goes wrong.
class TestSettingsPage : public QObject, private SettingsBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void asksForTheSettingsWhenShown();
    void threeChangesShownRevertedSaved();
    void savedValuesAreThoseStored();
    void othersChangesAreTold();
    void aConnectionThatMayNotWriteIsOneClickAway();
    void failingSaveKeepsTheEdits();
    void readFailureSaysWhy();
    void readAgainKeepsTheEdits();
    void conflictIsDecidedSettingBySetting();
    void conflictLeftUndecidedWritesNothing();
    void undoRedoAndRevertOne();
    void guardGetsItsAnswer();
    void anotherConnectionDropsEverything();
    void editsWaitForTheSameOrganisation();
    void languageChangeKeepsTheEdits();
};

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

void TestSettingsPage::aConnectionThatMayNotWriteIsOneClickAway()
{
    Profile profile = connection(u"tashkent"_s);
    profile.isReadOnly = true;
    m_page->setConnection(profile);
    m_page->showSettings(m_stored);
    click(u"setting/code_kind/local"_s);
    click(u"saveBar/save"_s);
    m_page->showSaveError({ ErrorOrigin::Program, readOnlyText(), {}, {}, {} });
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    click(u"messageAction"_s);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().constFirst().toString(), u"connections/writing"_s);
    QCOMPARE(m_page->stagedChanges(), 1);
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
