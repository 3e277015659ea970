#include "models/journal/SharedJournal.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

SharedJournalSettings settings()
{
    SharedJournalSettings settings;
    settings.isOn = true;
    settings.databaseId = u"db-1"_s;
    settings.deskId = u"5a3f4c5e-0000-4000-8000-000000000001"_s;
    settings.deskName = u"Склад, Олим"_s;
    settings.since = QDateTime(QDate(2026, 11, 24), QTime(7, 30, 0, 125), Qt::UTC);
    settings.reads = false;
    return settings;
}

} // namespace

class tst_SharedJournalSettings : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        QVERIFY(sharedJournalFromJson(sharedJournalToJson(settings())).value() == settings());
        SharedJournalSettings everything = settings();
        everything.since = {};
        everything.isOn = false;
        everything.reads = true;
        QVERIFY(sharedJournalFromJson(sharedJournalToJson(everything)).value() == everything);
    }

    void nothingIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("another version")
            << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
        QTest::newRow("no database") << QByteArray("db-1") << QByteArray("");
        QTest::newRow("no id of this computer")
            << QByteArray("5a3f4c5e-0000-4000-8000-000000000001") << QByteArray("me");
        QTest::newRow("no moment") << QByteArray("2026-11-24T") << QByteArray("yesterday");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
    }
    void nothingIsGuessed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray json = sharedJournalToJson(settings());
        QVERIFY2(json.contains(before), json.constData());
        QVERIFY(!sharedJournalFromJson(json.replace(before, after)));
    }

    void aConnectionNamesItsComputer()
    {
        const QString one = connectionOfComputer(u"Office\n 2"_s, u"profile-1"_s);
        QCOMPARE(computerOfConnection(one), u"Office 2"_s);
        QVERIFY(one != connectionOfComputer(u"Office 2"_s, u"profile-2"_s));
        QCOMPARE(computerOfConnection(u"profile-1"_s), QString());
        QCOMPARE(computerOfConnection(connectionOfComputer({}, u"profile-1"_s)), QString());
    }

    void theStateIsASentence_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<qint64>("behind");
        QTest::addColumn<QString>("text");
        using Link = SharedJournalState::Link;
        QTest::newRow("off") << int(Link::Off) << qint64(0) << u"The shared log is off."_s;
        QTest::newRow("all is there")
            << int(Link::Connected) << qint64(0) << u"The shared log is up to date."_s;
        QTest::newRow("on its way") << int(Link::Connected) << qint64(7)
                                    << u"7 call(s) are on their way to the shared log."_s;
        QTest::newRow("away") << int(Link::Away) << qint64(0)
                              << u"The shared log is out of reach."_s;
        QTest::newRow("away, and work waits")
            << int(Link::Away) << qint64(214)
            << u"The shared log is out of reach; 214 call(s) wait here."_s;
    }
    void theStateIsASentence()
    {
        QFETCH(int, link);
        QFETCH(qint64, behind);
        SharedJournalState state;
        state.link = static_cast<SharedJournalState::Link>(link);
        state.behind = behind;
        QTEST(sharedJournalText(state), "text");
    }
};

QTEST_GUILESS_MAIN(tst_SharedJournalSettings)
#include "tst_SharedJournalSettings.moc"
