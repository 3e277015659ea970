#include "ui/connection/ConnectionsPage.h"
#include "ui/shell/MessageBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <functional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile profile(const QString &id, Environment environment = Environment::Production)
{
    Profile result;
    result.id = id;
    result.name = u"Chashma "_s + id;
    result.environment = environment;
    result.baseUrl = QUrl(u"https://smartup.example"_s);
    result.login = u"admin@chashma"_s;
    result.projectCode = u"trade"_s;
    return result;
}

ConnectionCheck checkOf(const QString &id)
{
    ConnectionCheck check;
    check.profileId = id;
    check.session.projects = {
        { u"trade"_s, u"Trade"_s, { { u"101"_s, u"Tashkent"_s }, { u"102"_s, u"Samarkand"_s } } },
        { u"anor"_s, u"Anor"_s, { { u"201"_s, u"Bukhara"_s } } },
    };
    return check;
}

} // namespace

class TestConnectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void enterStartsWhatIsOfferedFirst();
    void newConnectionBeginsAtItsName();
    void organisationIsPickedFromTheSession();
    void endingTheConnectionInUseAsks();
    void failedLayerSaysWhatToDo();
    void withoutAKeychainNothingIsKept();
    void tabGoesAsTheEyeDoes();
    void wheelAndStrayClicksChangeNothing();
    void externalIdsAreChosenWithTheirMeaning();
    void onlyReadingIsChosenWithItsMeaning();
    void newConnectionsOnlyRead();
    void theOnlyOrganisationIsFoundByATest();
    void severalOrganisationsProveNothing();
    void whatKeepsFromWritingIsLedTo();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void showTwo() const
    {
        m_page->setProfiles({ profile(u"a"_s), profile(u"b"_s, Environment::Test) }, u"a"_s);
    }

    std::unique_ptr<ConnectionsPage> m_page;
    std::function<void()> m_proceed; ///< what the page wants to do once it may
    int m_leaves = 0; ///< how often it asked
};

void TestConnectionsPage::init()
{
    m_page = std::make_unique<ConnectionsPage>();
    m_proceed = {};
    m_leaves = 0;
    connect(m_page.get(), &ConnectionsPage::leaveRequested, this,
            [this](const std::function<void()> &next) {
                m_proceed = next;
                ++m_leaves;
            });
    m_page->resize(1000, 1600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestConnectionsPage::enterStartsWhatIsOfferedFirst()
{
    QSignalSpy led(m_page.get(), &ConnectionsPage::assistantRequested);
    QSignalSpy asked(m_page.get(), &ConnectionsPage::sandboxRequested);
    QVERIFY(find<QWidget>(u"welcomeAssistant"_s)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(led.count(), 1);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QVERIFY(find<QWidget>(u"welcomeSandbox"_s)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestConnectionsPage::newConnectionBeginsAtItsName()
{
    click(u"welcomeConnect"_s);
    auto *name = find<QLineEdit>(u"profileName"_s);
    QVERIFY(name->hasFocus());
    QSignalSpy saves(m_page.get(), &ConnectionsPage::saveRequested);
    click(u"connectionSave"_s);
    QCOMPARE(saves.count(), 0);
    QVERIFY2(find<QLabel>(u"profileNameProblem"_s)->isVisible(), "the reason stands at the field");
    QTest::keyClicks(name, u"Chashma"_s);
    QTest::keyClicks(find<QLineEdit>(u"profileLogin"_s), u"admin@chashma"_s);
    click(u"connectionSave"_s);
    QCOMPARE(saves.count(), 1);
    QCOMPARE(saves.at(0).at(0).value<Profile>().name, u"Chashma"_s);
}

void TestConnectionsPage::organisationIsPickedFromTheSession()
{
    showTwo();
    auto *organisation = find<QComboBox>(u"profileOrganisation"_s);
    QCOMPARE(organisation->count(), 1); // none
    m_page->showCheck(checkOf(u"a"_s));
    QCOMPARE(organisation->count(), 3);
    organisation->setCurrentIndex(organisation->findData(u"102"_s));
    // The connection in use leads elsewhere by that: what other pages stage may be lost.
    QSignalSpy saves(m_page.get(), &ConnectionsPage::saveRequested);
    click(u"connectionSave"_s);
    QCOMPARE(saves.count(), 0);
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY(m_proceed);
    m_proceed();
    const auto saved = saves.value(0).value(0).value<Profile>();
    QCOMPARE(saved.filialId, u"102"_s);
    QCOMPARE(saved.organisationName, u"Samarkand"_s);

    find<QComboBox>(u"profileProject"_s)->setCurrentText(u"anor"_s);
    QVERIFY(organisation->findData(u"201"_s) >= 0);
    QVERIFY(organisation->findData(u"101"_s) < 0);
}

void TestConnectionsPage::endingTheConnectionInUseAsks()
{
    showTwo();
    QSignalSpy removals(m_page.get(), &ConnectionsPage::removeRequested);
    const auto remove = [this] {
        click(u"connectionRemove"_s);
        click(u"removeConfirm"_s);
    };
    remove();
    QCOMPARE(m_leaves, 1);
    QCOMPARE(removals.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    find<QListWidget>(u"connectionList"_s)->setCurrentRow(1);
    remove();
    QCOMPARE(m_leaves, 1);
    QCOMPARE(removals.count(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // A new name leads nowhere else.
    QSignalSpy saves(m_page.get(), &ConnectionsPage::saveRequested);
    find<QListWidget>(u"connectionList"_s)->setCurrentRow(0);
    find<QLineEdit>(u"profileName"_s)->setText(u"Another"_s);
    click(u"connectionSave"_s);
    QCOMPARE(m_leaves, 1);
    QCOMPARE(saves.count(), 1);
}

void TestConnectionsPage::failedLayerSaysWhatToDo()
{
    showTwo();
    ConnectionCheck check = checkOf(u"a"_s);
    check[CheckStage::Address].state = CheckState::Passed;
    check[CheckStage::SignIn] = { CheckState::Failed, u"The password is wrong."_s,
                                  u"Type it again."_s, u"401"_s };
    m_page->showCheck(check);
    const QString stage = QString::number(static_cast<int>(CheckStage::SignIn));
    QVERIFY(find<QLabel>(u"checkText"_s + stage)->text().contains(u"The password is wrong."_s));
    QCOMPARE(find<QLabel>(u"checkRemedy"_s + stage)->text(), u"Type it again."_s);
    QVERIFY(find<QLabel>(u"checkRemedy"_s + stage)->isVisible());
    const QString next = QString::number(static_cast<int>(CheckStage::Project));
    QVERIFY(!find<QLabel>(u"checkRemedy"_s + next)->isVisible());
    // Half of a result would stay in the old language.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QVERIFY(!find<QLabel>(u"checkRemedy"_s + stage)->isVisible());
    m_page->showCheck(check);
    QVERIFY(find<QLabel>(u"checkRemedy"_s + stage)->isVisible());
    // The other connection has not been tested.
    find<QListWidget>(u"connectionList"_s)->setCurrentRow(1);
    QVERIFY(!find<QLabel>(u"checkRemedy"_s + stage)->isVisible());
}

void TestConnectionsPage::withoutAKeychainNothingIsKept()
{
    showTwo();
    QVERIFY(find<QCheckBox>(u"keepPassword"_s)->isVisible());
    m_page->showKeychainError({ ErrorOrigin::Program, u"No keychain."_s, u"Start one."_s, {}, {} });
    QVERIFY(!find<QCheckBox>(u"keepPassword"_s)->isVisible());
    QVERIFY(m_page->messageBar()->text().contains(u"No keychain."_s));
    QVERIFY(find<QLabel>(u"passwordState"_s)->text().contains(u"each time"_s));
    QSignalSpy given(m_page.get(), &ConnectionsPage::passwordGiven);
    QTest::keyClicks(find<QLineEdit>(u"profilePassword"_s), u"secret"_s);
    click(u"connectionSave"_s);
    QCOMPARE(given.count(), 1);
    QCOMPARE(given.at(0).at(2).toBool(), false);
}

void TestConnectionsPage::tabGoesAsTheEyeDoes()
{
    m_page->setSandbox(u"a"_s, QUrl(u"http://127.0.0.1:8080"_s));
    m_page->setQuirks({ { u"zeta"_s, u"Zeta."_s, false }, { u"alpha"_s, u"Alpha."_s, false } });
    showTwo();
    click(u"profileMore"_s);
    find<QLineEdit>(u"profileName"_s)->setText(u"Another"_s); // Revert and Save can be reached
    find<QWidget>(u"connectionList"_s)->setFocus();
    QStringList walk;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        if (m_page->focusWidget() == find<QWidget>(u"connectionList"_s)) {
            break;
        }
        walk.append(m_page->focusWidget()->objectName());
    }
    walk.removeAll(QString());
    const QStringList expected {
        u"connectionAdd"_s,        u"connectionDuplicate"_s,   u"connectionRemove"_s,
        u"profileName"_s,          u"profileEnvironment"_s,    u"profileUrl"_s,
        u"profileLogin"_s,         u"profilePassword"_s,       u"keepPassword"_s,
        u"profileProject"_s,       u"profileOrganisation"_s,   u"profileFilialCode"_s,
        u"profileReadOnly"_s,      u"profileMore"_s,           u"profileCaFile"_s,
        u"profileProxy"_s,         u"profileConnectTimeout"_s, u"profileReadDeadline"_s,
        u"profileWriteDeadline"_s, u"profileDerivesIds"_s,     u"profileShortensIds"_s,
        u"connectionRevert"_s,     u"connectionSave"_s,        u"connectionTest"_s,
        u"quirk_zeta"_s,           u"quirk_alpha"_s,           u"sandboxAnew"_s,
    };
    QCOMPARE(walk.join(u'\n'), expected.join(u'\n'));
}

void TestConnectionsPage::wheelAndStrayClicksChangeNothing()
{
    showTwo();
    auto *environment = find<QComboBox>(u"profileEnvironment"_s);
    find<QLineEdit>(u"profileName"_s)->setFocus();
    const QPointF at = environment->rect().center();
    QWheelEvent wheel(at, environment->mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(environment, &wheel);
    QCOMPARE(m_page->stagedChanges(), 0);

    const auto *list = find<QListWidget>(u"connectionList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      QPoint(10, list->viewport()->height() - 5));
    QCOMPARE(list->selectedItems().size(), 1);
}

void TestConnectionsPage::externalIdsAreChosenWithTheirMeaning()
{
    Profile shortened = profile(u"a"_s);
    shortened.shortensExternalIds = true;
    m_page->setProfiles({ shortened, profile(u"b"_s) }, u"b"_s);
    click(u"profileMore"_s);
    auto *list = find<QListWidget>(u"connectionList"_s);
    list->setCurrentRow(0);
    QVERIFY(find<QCheckBox>(u"profileShortensIds"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"profileDerivesIds"_s)->isChecked());
    QVERIFY(find<QLabel>(u"profileDerivesIdsText"_s)->isVisible());
    QVERIFY(find<QLabel>(u"profileShortensIdsText"_s)->text().contains(u"20"_s));
    QVERIFY(!find<QCheckBox>(u"profileShortensIds"_s)->accessibleDescription().isEmpty());
    QCOMPARE(m_page->stagedChanges(), 0);

    for (const QString &name : { u"profileDerivesIds"_s, u"profileShortensIds"_s }) {
        auto *box = find<QCheckBox>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
    }
    QCOMPARE(m_page->stagedChanges(), 1);
    QSignalSpy saves(m_page.get(), &ConnectionsPage::saveRequested);
    click(u"connectionSave"_s);
    if (saves.isEmpty() && m_proceed) {
        m_proceed();
    }
    const auto saved = saves.value(0).value(0).value<Profile>();
    QCOMPARE(saved.id, u"a"_s);
    QVERIFY(saved.derivesExternalIds);
    QVERIFY(!saved.shortensExternalIds);
}

void TestConnectionsPage::onlyReadingIsChosenWithItsMeaning()
{
    m_page->setProfiles({ profile(u"a"_s), profile(u"b"_s) }, u"b"_s);
    find<QListWidget>(u"connectionList"_s)->setCurrentRow(0);
    auto *box = find<QCheckBox>(u"profileReadOnly"_s);
    QVERIFY(!box->isChecked());
    QVERIFY(find<QLabel>(u"profileReadOnlyText"_s)->isVisible());
    QVERIFY(!box->accessibleDescription().isEmpty());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
    QCOMPARE(m_page->stagedChanges(), 1);
    QSignalSpy saves(m_page.get(), &ConnectionsPage::saveRequested);
    click(u"connectionSave"_s);
    if (saves.isEmpty() && m_proceed) {
        m_proceed();
    }
    QVERIFY(saves.value(0).value(0).value<Profile>().isReadOnly);
}

void TestConnectionsPage::newConnectionsOnlyRead()
{
    click(u"welcomeConnect"_s);
    auto *box = find<QCheckBox>(u"profileReadOnly"_s);
    QVERIFY(box->isChecked());
    // One that may write stays as it is; its copy is a new one.
    showTwo();
    find<QListWidget>(u"connectionList"_s)->setCurrentRow(0);
    QVERIFY(!box->isChecked());
    click(u"connectionDuplicate"_s);
    QVERIFY(box->isChecked());
}

void TestConnectionsPage::theOnlyOrganisationIsFoundByATest()
{
    showTwo();
    auto *note = find<QLabel>(u"profileOrganisationNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().startsWith(u"Without an organisation nothing is sent"_s),
             qUtf8Printable(note->text()));
    ConnectionCheck check;
    check.profileId = u"a"_s;
    check.session.projects = { { u"trade"_s, u"Trade"_s, { { u"101"_s, u"Tashkent"_s } } } };
    m_page->showCheck(check); // of a test that nobody began here
    QCOMPARE(m_page->stagedChanges(), 0);
    click(u"connectionTest"_s);
    m_page->showCheck(check);
    QCOMPARE(m_page->stagedChanges(), 1);
    QVERIFY2(note->text().contains(u"“Tashkent”"_s), qUtf8Printable(note->text()));
    QSignalSpy saves(m_page.get(), &ConnectionsPage::saveRequested);
    click(u"connectionSave"_s);
    QCOMPARE(saves.value(0).value(0).value<Profile>().onlyOrganisation, u"Tashkent"_s);

    // Another sign-in may have others.
    auto saved = saves.value(0).value(0).value<Profile>();
    m_page->setProfiles({ saved }, u"a"_s);
    QTest::keyClicks(find<QLineEdit>(u"profileLogin"_s), u"x"_s);
    QVERIFY(note->text().startsWith(u"Without an organisation nothing is sent"_s));
    m_page->showCheck(check); // which asked as somebody else
    QVERIFY(note->text().startsWith(u"Without an organisation nothing is sent"_s));
    // With an organisation there is nothing to note.
    QTest::keyClicks(find<QLineEdit>(u"profileFilialCode"_s), u"TAS"_s);
    QVERIFY(!note->isVisible());
}

void TestConnectionsPage::severalOrganisationsProveNothing()
{
    showTwo();
    click(u"connectionTest"_s);
    m_page->showCheck(checkOf(u"a"_s));
    QCOMPARE(m_page->stagedChanges(), 0);
    QVERIFY(find<QLabel>(u"profileOrganisationNote"_s)
                ->text()
                .startsWith(u"Without an organisation nothing is sent"_s));
}

void TestConnectionsPage::whatKeepsFromWritingIsLedTo()
{
    Profile reading = profile(u"a"_s);
    reading.isReadOnly = true;
    m_page->setProfiles({ reading, profile(u"b"_s) }, u"a"_s);
    m_page->openPlace(u"writing"_s);
    QVERIFY(find<QCheckBox>(u"profileReadOnly"_s)->hasFocus());
    m_page->setProfiles({ reading, profile(u"b"_s) }, u"b"_s);
    m_page->openPlace(u"writing"_s);
    auto *organisation = find<QComboBox>(u"profileOrganisation"_s);
    QVERIFY(organisation->hasFocus()
            || (organisation->lineEdit() != nullptr && organisation->lineEdit()->hasFocus()));
}

QTEST_MAIN(TestConnectionsPage)
#include "tst_ConnectionsPage.moc"
