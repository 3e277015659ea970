#include "models/exchange/ImportClaim.h"

#include <QTest>

#include <chrono>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

const QDateTime Noon(QDate(2026, 11, 12), QTime(7, 0), Qt::UTC);

Profile connection(const QString &address, const QString &login = u"anvar@anhor"_s)
{
    Profile profile;
    profile.id = u"any"_s;
    profile.baseUrl = QUrl(address);
    profile.login = login;
    profile.filialCode = u"TAS"_s;
    return profile;
}

ClaimMoment after(seconds wall, seconds steady)
{
    return { Noon.addSecs(wall.count()), { "boot", std::chrono::hours(5) + steady } };
}

} // namespace

/// What two computers call the same document, and what becomes of a claim.
class TestImportClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organisation_data();
    void organisation();
    void addresses_data();
    void addresses();
    void sandboxesAreNotClaimed();
    void end_data();
    void end();
    void use_data();
    void use();
    void agesOfPlans();
    void texts();
};

void TestImportClaim::organisation_data()
{
    QTest::addColumn<Profile>("other");
    QTest::addColumn<QString>("filial");
    QTest::addColumn<bool>("isSame");

    const auto with = [](const QString &code, const QString &id) {
        Profile profile = connection(u"https://smartup.online"_s);
        profile.filialCode = code;
        profile.filialId = id;
        return profile;
    };
    const QString usual = u"https://smartup.online"_s;
    QTest::newRow("somebody else of the company")
        << connection(usual, u"olim@ANHOR"_s) << QString() << true;
    QTest::newRow("the usual port, the name in capitals, a stroke at the end")
        << connection(u"https://Smartup.Online:443/"_s) << QString() << true;
    QTest::newRow("the document itself names the organisation")
        << with(QString(), u"101"_s) << u"TAS"_s << true;
    QTest::newRow("another company") << connection(usual, u"anvar@buston"_s) << QString() << false;
    QTest::newRow("another server")
        << connection(u"https://app.example.uz"_s) << QString() << false;
    QTest::newRow("another place of the server")
        << connection(u"https://smartup.online/xtrade"_s) << QString() << false;
    QTest::newRow("another organisation") << connection(usual) << u"SAM"_s << false;
    QTest::newRow("the organisation by its number: nobody knows that it is the same")
        << with(QString(), u"101"_s) << QString() << false;
}

void TestImportClaim::organisation()
{
    QFETCH(Profile, other);
    QFETCH(QString, filial);
    QFETCH(bool, isSame);
    const QString ours = claimOrganisation(connection(u"https://smartup.online"_s), {});
    QCOMPARE(claimOrganisation(other, filial) == ours, isSame);
}

void TestImportClaim::addresses_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("a stroke at the end of the path")
        << u"https://smartup.online/xtrade"_s << u"https://smartup.online/xtrade//"_s << true;
    QTest::newRow("the usual port without encryption")
        << u"http://10.0.0.5"_s << u"http://10.0.0.5:80/"_s << true;
    QTest::newRow("with and without encryption")
        << u"http://10.0.0.5"_s << u"https://10.0.0.5"_s << false;
}

/// Whatever leads to the same place is the same.
void TestImportClaim::addresses()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(claimOrganisation(connection(one), {}) == claimOrganisation(connection(other), {}),
             isSame);
}

void TestImportClaim::sandboxesAreNotClaimed()
{
    Profile profile = connection(u"http://127.0.0.1:8080"_s);
    profile.environment = Environment::Sandbox;
    QVERIFY(!isClaimed(profile));
    profile.environment = Environment::Test;
    QVERIFY(isClaimed(profile));
    profile.environment = Environment::Production;
    QVERIFY(isClaimed(profile));
}

void TestImportClaim::end_data()
{
    QTest::addColumn<std::optional<DocumentState>>("state");
    QTest::addColumn<bool>("hasLeft");
    QTest::addColumn<ClaimEnd>("end");
    const auto row = [](const char *name, std::optional<DocumentState> state, ClaimEnd end,
                        bool hasLeft = true) { QTest::newRow(name) << state << hasLeft << end; };
    using State = DocumentState;
    row("ended between claim and ledger: nothing was sent", std::nullopt, ClaimEnd::Freed);
    row("Smartup has it", State::Confirmed, ClaimEnd::Sent);
    row("refused", State::Rejected, ClaimEnd::Freed);
    row("given up before anything left", State::Cancelled, ClaimEnd::Freed, false);
    row("given up after it had left: it may be there", State::Cancelled, ClaimEnd::Sent);
    row("proven not to be there", State::Ready, ClaimEnd::Freed);
    row("not taken because of the sign-in", State::HeldAuth, ClaimEnd::Freed);
    for (const State doubt : { State::Intent, State::Unknown, State::Reconciling, State::Conflict,
                               State::Duplicate, State::Manual }) {
        QTest::addRow("%s: still ours", qUtf8Printable(documentStateKey(doubt)))
            << std::optional(doubt) << true << ClaimEnd::Kept;
    }
}

void TestImportClaim::end()
{
    QFETCH(std::optional<DocumentState>, state);
    QFETCH(bool, hasLeft);
    QFETCH(ClaimEnd, end);
    QCOMPARE(claimEnd(state, hasLeft), end);
}

void TestImportClaim::use_data()
{
    QTest::addColumn<ClaimMoment>("now");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("at once") << after(seconds(0), seconds(0)) << true;
    QTest::newRow("it waited for other requests") << after(seconds(299), seconds(299)) << true;
    QTest::newRow("the machine slept: only the wall clock knows")
        << after(seconds(7200), seconds(2)) << false;
    QTest::newRow("the wall clock was set back meanwhile")
        << after(seconds(-3600), seconds(5)) << false;
    QTest::newRow("the wall clock was set back just as long as the machine was busy")
        << after(seconds(0), seconds(301)) << false;
}

void TestImportClaim::use()
{
    QFETCH(ClaimMoment, now);
    QFETCH(bool, isUsed);
    QCOMPARE(isFresh(after(seconds(0), seconds(0)), now), isUsed);
}

/// Another computer may have sent the document while this one slept.
void TestImportClaim::agesOfPlans()
{
    const ClaimMoment asked = after(seconds(0), seconds(0));
    QCOMPARE(planAge(asked, after(seconds(60), seconds(60))), seconds(60));
    QCOMPARE(planAge(asked, after(seconds(7200), seconds(60))), seconds(7200)); // it slept
    QCOMPARE(planAge(asked, after(seconds(-3600), seconds(60))), seconds(60)); // its clock was set
    QCOMPARE(planAge({}, after(seconds(0), seconds(0))), std::chrono::hours(5)); // never asked
}

void TestImportClaim::texts()
{
    QVERIFY(claimHeldText({}).isEmpty());
    for (const ClaimVerdict verdict :
         { ClaimVerdict::InHand, ClaimVerdict::Sent, ClaimVerdict::Abandoned }) {
        const QString text = claimHeldText({ verdict, u"Warehouse"_s, Noon, 7 });
        QVERIFY2(text.contains(u"Warehouse"_s) && text.contains(u"Not sent"_s), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(TestImportClaim)
#include "tst_ImportClaim.moc"
