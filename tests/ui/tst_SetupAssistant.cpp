#include "ui/connection/SetupAssistant.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString TypedPassword = u"s3cret"_s; // not a secret: typed into a form of a test

/// A test that passed, of a user with these organisations.
ConnectionCheck passedCheck(const QString &id, const QList<Organisation> &organisations)
{
    ConnectionCheck check;
    check.profileId = id;
    for (const CheckStage stage : AllCheckStages) {
        check[stage].state = CheckState::Passed;
    }
    check[CheckStage::SignIn].text = u"Admin, Chashma"_s;
    check.session.projects = { { u"trade"_s, u"Trade"_s, organisations } };
    return check;
}

QList<Organisation> twoOrganisations()
{
    return { { u"101"_s, u"Tashkent"_s }, { u"102"_s, u"Samarkand"_s } };
}

IntegrationSettings sound()
{
    IntegrationSettings settings;
    settings.orderStatuses = { u"B#S"_s };
    settings.duplicates.fill(DuplicatePolicy::Skip);
    return settings;
}

} // namespace

class TestSetupAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRealSmartupStepByStep();
    void theKeyboardIsEnough();
    void aTestThatFailsStaysAtTheForm();
    void severalOrganisationsMustBeChosenFrom();
    void theSandboxNeedsNoForm();
    void everyStepCanBeSkipped();
    void whatIsTypedMeansAnotherThanTheSandbox();
    void settingsThatCannotBeReadAreSaid();
    void settingsOfSomebodyElseAreNotMeant();
    void whatIsNotKeptIsNotCalledSaved();
    void namesOfSmartupStayInTheirLine();
    void anotherSignInIsNotCalledSignedIn();
    void fitsOnASmallScreen();
    void closingAsksWhatBecomesOfTheForm();
    void leadsOnToTheCheckUp();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_assistant->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    [[nodiscard]] QString did(SetupStep step) const
    {
        return find<QLabel>(u"setup/step/%1"_s.arg(static_cast<int>(step)))->text();
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void fillForm() const
    {
        type(u"profileName"_s, u"Chashma"_s);
        type(u"profileLogin"_s, u"admin@chashma"_s);
        type(u"profilePassword"_s, TypedPassword);
    }
    /// The form is filled and the test has passed.
    [[nodiscard]] Profile signIn(const QList<Organisation> &organisations) const
    {
        QSignalSpy tests(m_assistant.get(), &SetupAssistant::testRequested);
        fillForm();
        click(u"setup/next"_s);
        if (tests.isEmpty()) {
            qFatal("the form is not tested");
        }
        const auto profile = tests.constFirst().constFirst().value<Profile>();
        m_assistant->showCheck(passedCheck(profile.id, organisations));
        return profile;
    }

    std::unique_ptr<SetupAssistant> m_assistant;
};

void TestSetupAssistant::init()
{
    m_assistant = std::make_unique<SetupAssistant>();
    m_assistant->show();
    QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
}

void TestSetupAssistant::cleanup()
{
    m_assistant.reset();
}

void TestSetupAssistant::aRealSmartupStepByStep()
{
    QSignalSpy tests(m_assistant.get(), &SetupAssistant::testRequested);
    QSignalSpy saves(m_assistant.get(), &SetupAssistant::saveRequested);
    QSignalSpy passwords(m_assistant.get(), &SetupAssistant::passwordGiven);
    QSignalSpy uses(m_assistant.get(), &SetupAssistant::useRequested);
    QSignalSpy settings(m_assistant.get(), &SetupAssistant::settingsWanted);
    QSignalSpy checkUps(m_assistant.get(), &SetupAssistant::checkUpWanted);
    QSignalSpy done(m_assistant.get(), &QDialog::accepted);

    const Profile tested = signIn(twoOrganisations());
    QCOMPARE(tests.size(), 1);
    QCOMPARE(tests.constFirst().at(1).value<Secret>().reveal(), TypedPassword);
    QCOMPARE(did(SetupStep::Connect), u"1. Connect: Signed in: Admin, Chashma."_s);
    QCOMPARE(saves.size(), 0); // not before it is known where to

    auto *list = find<QListWidget>(u"setup/organisations"_s);
    QVERIFY(list->isVisible());
    list->setCurrentRow(1);
    click(u"setup/next"_s);
    QCOMPARE(saves.size(), 1);
    const auto saved = saves.constFirst().constFirst().value<Profile>();
    QCOMPARE(saved.id, tested.id);
    QCOMPARE(saved.filialId, u"102"_s);
    QCOMPARE(saved.organisationName, u"Samarkand"_s);
    QCOMPARE(passwords.size(), 1);
    QCOMPARE(uses.constFirst().constFirst().toString(), saved.id);
    QCOMPARE(did(SetupStep::Organisation),
             u"2. Organisation: “Samarkand”; the connection is saved."_s);

    QCOMPARE(settings.size(), 0); // nobody is connected yet
    Profile other = saved;
    other.id = u"another"_s;
    m_assistant->setConnected(other);
    QCOMPARE(settings.size(), 0);
    m_assistant->setConnected(saved);
    QCOMPARE(settings.size(), 1);
    m_assistant->showSettings(sound());
    QCOMPARE(did(SetupStep::Settings),
             u"3. Read the settings: Read; they hold nothing to be warned of."_s);
    click(u"setup/next"_s);

    QCOMPARE(checkUps.size(), 1);
    m_assistant->showCheckUp(
        { { CheckUpArea::Versions, CheckUpState::Good, u"Version 1."_s, {} } });
    QCOMPARE(did(SetupStep::CheckUp), u"4. Check-up: All is well."_s);
    click(u"setup/next"_s);
    QCOMPARE(done.size(), 1);
}

void TestSetupAssistant::theKeyboardIsEnough()
{
    QSignalSpy tests(m_assistant.get(), &SetupAssistant::testRequested);
    QVERIFY(find<QLineEdit>(u"profileName"_s)->hasFocus());
    fillForm();
    QTest::keyClick(find<QLineEdit>(u"profilePassword"_s), Qt::Key_Return);
    QCOMPARE(tests.size(), 1);
    const auto profile = tests.constFirst().constFirst().value<Profile>();
    m_assistant->showCheck(passedCheck(profile.id, twoOrganisations()));
    auto *list = find<QListWidget>(u"setup/organisations"_s);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->selectedItems().size(), 1);
    QSignalSpy saves(m_assistant.get(), &SetupAssistant::saveRequested);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(saves.size(), 1);
    QVERIFY(find<QAbstractButton>(u"setup/next"_s)->hasFocus());
    QTest::keyClick(m_assistant->focusWidget(), Qt::Key_Return);
    QVERIFY(find<QPlainTextEdit>(u"setup/checkUpRows"_s)->isVisible());
}

void TestSetupAssistant::aTestThatFailsStaysAtTheForm()
{
    QSignalSpy tests(m_assistant.get(), &SetupAssistant::testRequested);
    click(u"setup/next"_s);
    QCOMPARE(tests.size(), 0);
    QVERIFY(find<QLabel>(u"profileNameProblem"_s)->isVisible());
    fillForm();
    click(u"setup/next"_s);
    QVERIFY(!find<QAbstractButton>(u"setup/next"_s)->isEnabled()); // it is under way
    ConnectionCheck check;
    check.profileId = tests.constFirst().constFirst().value<Profile>().id;
    check[CheckStage::Address].state = CheckState::Passed;
    check[CheckStage::SecureConnection].state = CheckState::Passed;
    check[CheckStage::SignIn] = { CheckState::Failed, u"The password is wrong."_s, {}, {} };
    m_assistant->showCheck(check);
    QVERIFY(find<QLineEdit>(u"profileName"_s)->isVisible());
    QVERIFY(did(SetupStep::Connect).contains(u"failed"_s));
    click(u"setup/next"_s); // and once more
    QCOMPARE(tests.size(), 2);
}

void TestSetupAssistant::severalOrganisationsMustBeChosenFrom()
{
    static_cast<void>(signIn(twoOrganisations()));
    QVERIFY(!find<QAbstractButton>(u"setup/next"_s)->isEnabled());
    find<QListWidget>(u"setup/organisations"_s)->setCurrentRow(0);
    QVERIFY(find<QAbstractButton>(u"setup/next"_s)->isEnabled());
    click(u"setup/back"_s);
    static_cast<void>(signIn({ { u"101"_s, u"Tashkent"_s } }));
    QVERIFY(find<QAbstractButton>(u"setup/next"_s)->isEnabled()); // the only one is proposed
}

void TestSetupAssistant::theSandboxNeedsNoForm()
{
    QSignalSpy asked(m_assistant.get(), &SetupAssistant::sandboxRequested);
    QSignalSpy saves(m_assistant.get(), &SetupAssistant::saveRequested);
    QSignalSpy settings(m_assistant.get(), &SetupAssistant::settingsWanted);
    click(u"setup/sandbox"_s);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!find<QAbstractButton>(u"setup/next"_s)->isEnabled()); // it is being started
    Profile sandbox;
    sandbox.id = u"sandbox"_s;
    sandbox.environment = Environment::Sandbox;
    sandbox.login = u"admin@demo"_s;
    sandbox.organisationName = u"Chashma · Tashkent"_s;
    m_assistant->setConnected(sandbox);
    QCOMPARE(did(SetupStep::Connect),
             u"1. Connect: The sandbox is running; signed in as admin@demo."_s);
    QVERIFY(find<QLabel>(u"setup/organisationText"_s)->text().contains(u"Chashma · Tashkent"_s));
    click(u"setup/next"_s);
    QCOMPARE(settings.size(), 1);
    QCOMPARE(saves.size(), 0);
}

void TestSetupAssistant::everyStepCanBeSkipped()
{
    QSignalSpy done(m_assistant.get(), &QDialog::accepted);
    click(u"setup/skip"_s);
    QCOMPARE(did(SetupStep::Connect), u"1. Connect: Skipped."_s);
    QCOMPARE(did(SetupStep::Organisation),
             u"2. Organisation: Not possible without a connection."_s);
    QVERIFY(find<QPlainTextEdit>(u"setup/checkUpRows"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(u"setup/skip"_s)->isVisible()); // Finish does the same
    click(u"setup/back"_s);
    QVERIFY(find<QLineEdit>(u"profileName"_s)->isVisible());

    QSignalSpy saves(m_assistant.get(), &SetupAssistant::saveRequested);
    const Profile profile = signIn(twoOrganisations());
    click(u"setup/skip"_s); // the connection stays as the form says
    QCOMPARE(saves.size(), 1);
    QVERIFY(saves.constFirst().constFirst().value<Profile>().filialId.isEmpty());
    click(u"setup/skip"_s);
    QVERIFY(did(SetupStep::Settings).startsWith(u"3. Read the settings: "_s));
    click(u"setup/next"_s);
    QCOMPARE(done.size(), 1);
}

void TestSetupAssistant::whatIsTypedMeansAnotherThanTheSandbox()
{
    QSignalSpy tests(m_assistant.get(), &SetupAssistant::testRequested);
    click(u"setup/sandbox"_s);
    Profile sandbox;
    sandbox.environment = Environment::Sandbox;
    m_assistant->setConnected(sandbox);
    click(u"setup/back"_s);
    fillForm();
    click(u"setup/next"_s);
    QCOMPARE(tests.size(), 1);
    QVERIFY(tests.constFirst().constFirst().value<Profile>().environment != Environment::Sandbox);
}

void TestSetupAssistant::settingsThatCannotBeReadAreSaid()
{
    const Profile profile = signIn({ { u"101"_s, u"Tashkent"_s } });
    click(u"setup/next"_s);
    m_assistant->setConnected(profile);
    m_assistant->showSettingsError({ ErrorOrigin::Smartup, u"No right."_s, u"Ask."_s, {}, {} });
    QCOMPARE(find<QLabel>(u"setup/settingsText"_s)->text(), u"No right.\nAsk."_s);
    QCOMPARE(did(SetupStep::Settings), u"3. Read the settings: Could not be read."_s);
    click(u"setup/next"_s); // it goes on all the same
    QVERIFY(find<QPlainTextEdit>(u"setup/checkUpRows"_s)->isVisible());
}

void TestSetupAssistant::settingsOfSomebodyElseAreNotMeant()
{
    m_assistant->showSettings(sound()); // the page of the settings has read them
    QCOMPARE(did(SetupStep::Settings), u"3. Read the settings"_s);
}

void TestSetupAssistant::whatIsNotKeptIsNotCalledSaved()
{
    // As the service does when the disk is full: it says so, and works with the connection all the same.
    connect(m_assistant.get(), &SetupAssistant::saveRequested, m_assistant.get(),
            [this](const Profile &profile) {
                m_assistant->showTrouble(
                    { ErrorOrigin::File, u"The disk is full."_s, u"Make room."_s, {}, {} });
                m_assistant->setConnected(profile);
            });
    QSignalSpy settings(m_assistant.get(), &SetupAssistant::settingsWanted);
    static_cast<void>(signIn({ { u"101"_s, u"Tashkent"_s } }));
    click(u"setup/next"_s);
    QCOMPARE(did(SetupStep::Organisation),
             u"2. Organisation: “Tashkent”; the connection could not be saved."_s);
    QCOMPARE(find<QLabel>(u"setup/trouble"_s)->text(), u"The disk is full.\nMake room."_s);
    QVERIFY(find<QLabel>(u"setup/trouble"_s)->isVisible());
    QCOMPARE(settings.size(), 1);
    // Once it can be kept, nothing is left of it.
    m_assistant->disconnect(m_assistant.get());
    click(u"setup/back"_s);
    click(u"setup/next"_s);
    QCOMPARE(did(SetupStep::Organisation),
             u"2. Organisation: “Tashkent”; the connection is saved."_s);
    QVERIFY(!find<QLabel>(u"setup/trouble"_s)->isVisible());
}

void TestSetupAssistant::namesOfSmartupStayInTheirLine()
{
    const QString hostile = QString(5000, u'x') + QChar(0x202E) + u"\n<b>y</b>"_s;
    static_cast<void>(signIn({ { u"101"_s, hostile }, { u"102"_s, QString() } }));
    auto *list = find<QListWidget>(u"setup/organisations"_s);
    QVERIFY(list->item(0)->text().endsWith(u"… (101)"_s));
    QVERIFY(list->item(0)->text().size() < 100);
    QCOMPARE(list->item(1)->text(), u"102"_s); // a person can tell what is chosen
    list->setCurrentRow(0);
    click(u"setup/next"_s);
    QVERIFY(did(SetupStep::Organisation).size() < 200);
}

void TestSetupAssistant::anotherSignInIsNotCalledSignedIn()
{
    static_cast<void>(signIn(twoOrganisations()));
    click(u"setup/back"_s);
    type(u"profileLogin"_s, u"other@chashma"_s);
    QCOMPARE(did(SetupStep::Connect), u"1. Connect"_s);
}

void TestSetupAssistant::fitsOnASmallScreen()
{
    const QSize room = m_assistant->screen()->availableSize();
    QVERIFY(m_assistant->height() <= room.height() && m_assistant->width() <= room.width());
    // What there is to say of the settings does not push the buttons out.
    const int least = m_assistant->minimumSizeHint().height();
    find<QLabel>(u"setup/settingsText"_s)->setText(QString(u"A line.\n"_s).repeated(200));
    QCOMPARE(m_assistant->minimumSizeHint().height(), least);
}

void TestSetupAssistant::closingAsksWhatBecomesOfTheForm()
{
    QSignalSpy closed(m_assistant.get(), &QDialog::rejected);
    QSignalSpy saves(m_assistant.get(), &SetupAssistant::saveRequested);
    fillForm();
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    auto *box = m_assistant->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QTest::keyClick(box, Qt::Key_Escape); // goes on
    QCOMPARE(closed.size(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const Profile profile = signIn({ { u"101"_s, u"Tashkent"_s } });
    click(u"setup/next"_s);
    QCOMPARE(saves.size(), 1);
    // What is changed after that is asked for, too.
    click(u"setup/back"_s);
    click(u"setup/back"_s);
    type(u"profileName"_s, u"Chashma 2"_s);
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    auto *again = m_assistant->findChild<QMessageBox *>();
    QVERIFY(again != nullptr);
    QTest::mouseClick(again->findChild<QAbstractButton *>(u"guardSave"_s), Qt::LeftButton);
    QCOMPARE(saves.size(), 2);
    QCOMPARE(saves.constLast().constFirst().value<Profile>().name, u"Chashma 2"_s);
    QCOMPARE(closed.size(), 1);
}

void TestSetupAssistant::leadsOnToTheCheckUp()
{
    QSignalSpy links(m_assistant.get(), &SetupAssistant::linkActivated);
    click(u"setup/skip"_s);
    m_assistant->showCheckUp(
        { { CheckUpArea::Journal, CheckUpState::Bad, u"It is damaged."_s, u"Start anew."_s } });
    QCOMPARE(did(SetupStep::CheckUp), u"4. Check-up: 1 thing(s) should be looked at."_s);
    QVERIFY(
        find<QPlainTextEdit>(u"setup/checkUpRows"_s)->toPlainText().contains(u"It is damaged."_s));
    click(u"setup/openCheckUp"_s);
    QCOMPARE(links.constFirst().constFirst().toString(), u"check-up"_s);
    QVERIFY(!m_assistant->isVisible());
}

QTEST_MAIN(TestSetupAssistant)
#include "tst_SetupAssistant.moc"
