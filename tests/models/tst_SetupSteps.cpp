#include "models/connection/SetupSteps.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A test that came as far as this stage; it ends there when it failed.
ConnectionCheck checkUntil(CheckStage last, CheckState state)
{
    ConnectionCheck check;
    for (const CheckStage stage : AllCheckStages) {
        check[stage].state = stage == last ? state : CheckState::Passed;
        if (stage == last) {
            break;
        }
    }
    return check;
}

SessionInfo sessionOf(const QList<Organisation> &organisations)
{
    SessionInfo session;
    session.projects = { { u"trade"_s, u"Trade"_s, organisations } };
    return session;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<smartup::SetupStep>)

class TestSetupSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWay_data();
    void theWay();
    void theWayBackIsTheSame();
    void theTestDecides_data();
    void theTestDecides();
    void organisationIsProposed_data();
    void organisationIsProposed();
};

void TestSetupSteps::theWay_data()
{
    QTest::addColumn<SetupStep>("step");
    QTest::addColumn<bool>("hasConnection");
    QTest::addColumn<std::optional<SetupStep>>("next");
    using Next = std::optional<SetupStep>;
    QTest::newRow("connected: choose the organisation")
        << SetupStep::Connect << true << Next(SetupStep::Organisation);
    QTest::newRow("without a connection only the check-up is left")
        << SetupStep::Connect << false << Next(SetupStep::CheckUp);
    QTest::newRow("then the settings")
        << SetupStep::Organisation << true << Next(SetupStep::Settings);
    QTest::newRow("then the check-up") << SetupStep::Settings << true << Next(SetupStep::CheckUp);
    QTest::newRow("then it is done") << SetupStep::CheckUp << true << Next();
}

void TestSetupSteps::theWay()
{
    QFETCH(const SetupStep, step);
    QFETCH(const bool, hasConnection);
    QFETCH(const std::optional<SetupStep>, next);
    QVERIFY(stepAfter(step, hasConnection) == next);
}

void TestSetupSteps::theWayBackIsTheSame()
{
    for (const bool hasConnection : { true, false }) {
        SetupStep step = SetupStep::Connect;
        while (const auto next = stepAfter(step, hasConnection)) {
            QVERIFY(stepBefore(*next, hasConnection) == step);
            step = *next;
        }
        QVERIFY(step == SetupStep::CheckUp);
        QVERIFY(!stepBefore(SetupStep::Connect, hasConnection));
    }
}

void TestSetupSteps::theTestDecides_data()
{
    QTest::addColumn<ConnectionCheck>("check");
    QTest::addColumn<SetupVerdict>("verdict");
    QTest::newRow("not begun") << ConnectionCheck() << SetupVerdict::Testing;
    QTest::newRow("at the sign-in")
        << checkUntil(CheckStage::SignIn, CheckState::Running) << SetupVerdict::Testing;
    QTest::newRow("signed in, and still at it")
        << checkUntil(CheckStage::Rights, CheckState::Running) << SetupVerdict::Testing;
    for (const CheckStage stage : { CheckStage::Address, CheckStage::SecureConnection,
                                    CheckStage::SignIn, CheckStage::Project }) {
        QTest::addRow("the form is wrong: %s", qUtf8Printable(checkStageName(stage)))
            << checkUntil(stage, CheckState::Failed) << SetupVerdict::Failed;
    }
    for (const CheckStage stage :
         { CheckStage::Organisation, CheckStage::Rights, CheckStage::Allowance }) {
        QTest::addRow("goes on all the same: %s", qUtf8Printable(checkStageName(stage)))
            << checkUntil(stage, CheckState::Failed) << SetupVerdict::SignedIn;
    }
    QTest::newRow("all passed") << checkUntil(CheckStage::Allowance, CheckState::Passed)
                                << SetupVerdict::SignedIn;
    QTest::newRow("with a warning")
        << checkUntil(CheckStage::Allowance, CheckState::Warning) << SetupVerdict::SignedIn;
}

void TestSetupSteps::theTestDecides()
{
    QFETCH(const ConnectionCheck, check);
    QFETCH(const SetupVerdict, verdict);
    QVERIFY(judgeSetup(check) == verdict);
}

void TestSetupSteps::organisationIsProposed_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("the only one") << QString() << QStringList { u"101"_s } << u"101"_s;
    QTest::newRow("one of several must be chosen")
        << QString() << QStringList { u"101"_s, u"102"_s } << QString();
    QTest::newRow("what is chosen stays")
        << u"102"_s << QStringList { u"101"_s, u"102"_s } << u"102"_s;
    QTest::newRow("what does not belong to the user does not")
        << u"900"_s << QStringList { u"101"_s, u"102"_s } << QString();
    QTest::newRow("none") << QString() << QStringList() << QString();
}

void TestSetupSteps::organisationIsProposed()
{
    QFETCH(const QString, chosen);
    QFETCH(const QStringList, theirs);
    Profile profile = newConnection();
    profile.filialId = chosen;
    QList<Organisation> organisations;
    for (const QString &id : theirs) {
        organisations.append({ id, u"Organisation "_s + id });
    }
    QTEST(proposedOrganisation(profile, sessionOf(organisations)), "proposed");
}

QTEST_APPLESS_MAIN(TestSetupSteps)
#include "tst_SetupSteps.moc"
