#include "models/journal/AlertJudge.h"
#include "models/journal/JournalQuery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 10:00 by the clock of the wall.
QDateTime ten()
{
    return QDateTime(QDate(2026, 11, 27), QTime(10, 0));
}

AlertRule rule(int count, int minutes)
{
    AlertRule made;
    made.id = u"rule"_s;
    made.name = u"Orders fail"_s;
    made.count = count;
    made.minutes = minutes;
    return made;
}

AlertSettings settingsOf(const AlertRule &one, const QuietHours &quiet = {})
{
    return { { one }, quiet };
}

/// What happened so many minutes after ten.
struct Happened
{
    int minute = 0;
    Outcome outcome = Outcome::Refused;
    QString cause = u"A02-24-048"_s;
    int count = 1;
    QString subject = u"order"_s;
    QString organisation = u"TAS"_s;
};

AlertEvent eventOf(const Happened &happened, qint64 serial)
{
    return { serial,
             ten().addSecs(60LL * happened.minute).toUTC(),
             happened.subject,
             happened.organisation,
             happened.outcome,
             happened.outcome == Outcome::Created ? QString() : happened.cause,
             u"It went wrong."_s,
             happened.count };
}

/// Judges minute by minute; `R3@10:05`: raised at five past, after three.
QStringList toldBetween(const AlertSettings &settings, const QList<Happened> &all, int minutes)
{
    QStringList told;
    AlertMemory memory;
    QList<AlertEvent> recent;
    for (int minute = 0; minute <= minutes; ++minute) {
        for (const Happened &one : all) {
            if (one.minute == minute) {
                recent.append(eventOf(one, recent.size() + 1));
            }
        }
        const QDateTime now = ten().addSecs(60LL * minute + 1);
        const AlertJudgement judged = judgeAlerts(settings, recent, memory, now.toUTC());
        memory = judged.memory;
        for (const AlertMessage &message : judged.messages) {
            const QChar kind = u"RAOT"_s.at(static_cast<int>(message.kind));
            told.append(kind + QString::number(message.count) + now.toString(u"@HH:mm"_s));
        }
    }
    return told;
}

} // namespace

/// When somebody is told, and when not.
class tst_Alerts : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void told_data()
    {
        QTest::addColumn<AlertSettings>("settings");
        QTest::addColumn<QList<Happened>>("happened");
        QTest::addColumn<QStringList>("told");
        using Row = QList<Happened>;
        const Happened well { 0, Outcome::Created };
        const auto wellAt = [](int minute) { return Happened { minute, Outcome::Created }; };
        const auto badAt = [](int minute) { return Happened { minute }; };

        QTest::newRow("nothing happens") << settingsOf(rule(1, 60)) << Row {} << QStringList {};
        QTest::newRow("all goes well")
            << settingsOf(rule(1, 60)) << Row { well, wellAt(3) } << QStringList {};
        QTest::newRow("the first is told at once")
            << settingsOf(rule(1, 60)) << Row { badAt(5) } << QStringList { u"R1@10:05"_s };
        QTest::newRow("fewer than the rule wants")
            << settingsOf(rule(3, 60)) << Row { badAt(1), badAt(2) } << QStringList {};
        QTest::newRow("as many as the rule wants")
            << settingsOf(rule(3, 60)) << Row { badAt(1), badAt(2), badAt(3) }
            << QStringList { u"R3@10:03"_s };
        QTest::newRow("as many, in one request")
            << settingsOf(rule(3, 60)) << Row { { 4, Outcome::Refused, u"X-1"_s, 3 } }
            << QStringList { u"R3@10:04"_s };
        QTest::newRow("as many, in too long a time")
            << settingsOf(rule(3, 5)) << Row { badAt(0), badAt(4), badAt(8) } << QStringList {};
        QTest::newRow("the same cause is told once")
            << settingsOf(rule(1, 60)) << Row { badAt(1), badAt(2), badAt(3), badAt(30) }
            << QStringList { u"R1@10:01"_s };
        QTest::newRow("another cause is another alert")
            << settingsOf(rule(1, 60)) << Row { badAt(1), { 2, Outcome::Refused, u"X-1"_s } }
            << QStringList { u"R1@10:01"_s, u"R1@10:02"_s };
        QTest::newRow("two causes are not counted together")
            << settingsOf(rule(2, 60)) << Row { badAt(1), { 2, Outcome::Refused, u"X-1"_s } }
            << QStringList {};
        QTest::newRow("a hundred more are told again")
            << settingsOf(rule(1, 60))
            << Row { badAt(1), { 2, Outcome::Refused, u"A02-24-048"_s, 99 }, badAt(3) }
            << QStringList { u"R1@10:01"_s, u"A101@10:03"_s };
        QTest::newRow("over when it goes well and the time has passed")
            << settingsOf(rule(1, 10)) << Row { badAt(1), wellAt(5) }
            << QStringList { u"R1@10:01"_s, u"O1@10:11"_s };
        QTest::newRow("not over when nothing is sent")
            << settingsOf(rule(1, 10)) << Row { badAt(1) } << QStringList { u"R1@10:01"_s };
        QTest::newRow("not over when the last one went wrong")
            << settingsOf(rule(2, 10)) << Row { badAt(1), badAt(2), wellAt(5), badAt(6) }
            << QStringList { u"R2@10:02"_s };
        QTest::newRow("after it was over it is told anew")
            << settingsOf(rule(1, 10)) << Row { badAt(1), wellAt(5), badAt(20) }
            << QStringList { u"R1@10:01"_s, u"O1@10:11"_s, u"R1@10:20"_s };
        AlertRule narrow = rule(1, 60);
        narrow.outcomes = { Outcome::Unknown };
        QTest::newRow("another outcome")
            << settingsOf(narrow) << Row { badAt(1), { 2, Outcome::Unknown } }
            << QStringList { u"R1@10:02"_s };
        narrow = rule(1, 60);
        narrow.subject = u"purchase"_s;
        QTest::newRow("another type") << settingsOf(narrow) << Row { badAt(1) } << QStringList {};
        narrow = rule(1, 60);
        narrow.organisation = u"tas"_s;
        QTest::newRow("the organisation, however it is written")
            << settingsOf(narrow)
            << Row { badAt(1), { 2, Outcome::Refused, u"X-1"_s, 1, u"order"_s, u"SAM"_s } }
            << QStringList { u"R1@10:01"_s };
        narrow = rule(1, 60);
        narrow.cause = u"a02"_s;
        QTest::newRow("the beginning of the code")
            << settingsOf(narrow) << Row { badAt(1), { 2, Outcome::Refused, u"X-1"_s } }
            << QStringList { u"R1@10:01"_s };
        narrow = rule(1, 60);
        narrow.isPaused = true;
        QTest::newRow("a rule that is paused")
            << settingsOf(narrow) << Row { badAt(1) } << QStringList {};
        const QuietHours quiet { true, { 10, 0 }, { 10, 30 } };
        QTest::newRow("quiet: told when it is over")
            << settingsOf(rule(1, 5), quiet) << Row { badAt(1) } << QStringList { u"R1@10:30"_s };
        QTest::newRow("quiet: what came and went is not told")
            << settingsOf(rule(1, 5), quiet) << Row { badAt(1), wellAt(3) } << QStringList {};
        const QuietHours later { true, { 10, 5 }, { 10, 30 } };
        QTest::newRow("quiet: that it is over is told afterwards")
            << settingsOf(rule(1, 5), later) << Row { badAt(1), wellAt(7) }
            << QStringList { u"R1@10:01"_s, u"O1@10:30"_s };
    }
    void told()
    {
        QFETCH(AlertSettings, settings);
        QFETCH(QList<Happened>, happened);
        QFETCH(QStringList, told);
        QCOMPARE(toldBetween(settings, happened, 40), told);
    }

    void onceADayWhileItGoesOn()
    {
        const AlertSettings settings = settingsOf(rule(1, 60));
        QList<Happened> all;
        for (int hour = 0; hour <= 49; ++hour) {
            Happened one;
            one.minute = hour * 60;
            all.append(one);
        }
        const QStringList told = toldBetween(settings, all, 49 * 60);
        QCOMPARE(told, QStringList({ u"R1@10:00"_s, u"A25@10:00"_s, u"A49@10:00"_s }));
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("before") << QTime(12, 0) << QTime(14, 0) << QTime(11, 59) << false;
        QTest::newRow("begins") << QTime(12, 0) << QTime(14, 0) << QTime(12, 0) << true;
        QTest::newRow("ends") << QTime(12, 0) << QTime(14, 0) << QTime(14, 0) << false;
        QTest::newRow("over midnight, late") << QTime(22, 0) << QTime(7, 0) << QTime(23, 0) << true;
        QTest::newRow("over midnight, early")
            << QTime(22, 0) << QTime(7, 0) << QTime(6, 59) << true;
        QTest::newRow("over midnight, noon")
            << QTime(22, 0) << QTime(7, 0) << QTime(12, 0) << false;
        QTest::newRow("no time at all") << QTime(7, 0) << QTime(7, 0) << QTime(7, 0) << false;
    }
    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, time);
        QFETCH(bool, isQuiet);
        QCOMPARE((QuietHours { true, from, until }).holds(time), isQuiet);
        QVERIFY(!(QuietHours { false, from, until }).holds(time));
    }

    void eventsOfACall()
    {
        CallRecord call;
        call.subject = u"order"_s;
        call.organisation = u"Chashma"_s;
        call.isWrite = true;
        call.verb = ApiVerb::Import;
        call.outcome = Outcome::Warning;
        const auto document = [](Outcome outcome, const QString &message) {
            DocumentRecord record;
            record.subject = u"order"_s;
            record.organisation = u"TAS"_s;
            record.outcome = outcome;
            record.message = message;
            return record;
        };
        call.documents = {
            document(Outcome::Created, {}),
            document(Outcome::Created, {}),
            document(Outcome::Refused, u"Контрагент не найден. Код контрагента = C-1"_s),
            document(Outcome::Refused, u"Контрагент не найден. Код контрагента = C-2"_s),
            document(Outcome::Refused, u"A02-24-048: нет"_s),
        };
        const QList<AlertEvent> events = alertEvents(call, ten());
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(0).outcome, Outcome::Created);
        QCOMPARE(events.at(0).count, 2);
        QCOMPARE(events.at(1).cause, u"client_unknown"_s);
        QCOMPARE(events.at(1).count, 2);
        QVERIFY(!events.at(1).words.isEmpty());
        QCOMPARE(events.at(2).cause, u"A02-24-048"_s);
    }

    void aReadingOfManyIsOneEvent()
    {
        CallRecord call;
        call.subject = u"order"_s;
        call.outcome = Outcome::Received;
        call.documents = QList<DocumentRecord>(1000);
        QCOMPARE(alertEvents(call, ten()).size(), 1);
        call.outcome = Outcome::NotSent;
        call.origin = ErrorOrigin::Network;
        call.message = u"No answer."_s;
        call.documents.clear();
        const QList<AlertEvent> events = alertEvents(call, ten());
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().cause, u"network"_s);
        QCOMPARE(events.first().words, u"No answer."_s);
    }

    void aMessageLeadsToItsRows()
    {
        AlertRule one = rule(1, 60);
        one.subject = u"order"_s;
        const AlertJudgement judged =
            judgeAlerts(settingsOf(one), { eventOf({ 1 }, 1) }, {}, ten().addSecs(61).toUTC());
        QCOMPARE(judged.messages.size(), 1);
        const AlertMessage &message = judged.messages.first();
        const auto query = journalQueryFromTarget(message.target);
        QVERIFY2(query.has_value(), qPrintable(message.target));
        QCOMPARE(query->subjects, QStringList { u"order"_s });
        QCOMPARE(query->outcomes, one.outcomes);
        QVERIFY(alertTitle(message).contains(u"Orders fail"_s));
        QVERIFY(alertText(message).contains(u"It went wrong."_s));
        for (const AlertKind kind : { AlertKind::Again, AlertKind::Recovered, AlertKind::Test }) {
            AlertMessage other = message;
            other.kind = kind;
            QVERIFY(!alertTitle(other).isEmpty());
            QVERIFY(!alertText(other).contains(u"%1"_s));
        }
    }

    void whatARuleBeganEndsWithTheRule()
    {
        AlertJudgement judged = judgeAlerts(settingsOf(rule(1, 60)), { eventOf({ 1 }, 1) }, {},
                                            ten().addSecs(61).toUTC());
        QCOMPARE(judged.memory.open.size(), 1);
        judged = judgeAlerts({}, { eventOf({ 1 }, 1) }, judged.memory, ten().addSecs(62).toUTC());
        QCOMPARE(judged.memory.open.size(), 0);
    }

    void settingsAreReadAsTheyWereWritten()
    {
        AlertRule one = rule(3, 15);
        one.subject = u"order"_s;
        one.organisation = u"TAS"_s;
        one.cause = u"A02"_s;
        one.isPaused = true;
        const AlertSettings settings = settingsOf(one, { true, { 21, 30 }, { 6, 15 } });
        const Result<AlertSettings> read = alertSettingsFromJson(alertSettingsToJson(settings));
        QVERIFY(read.isOk());
        QCOMPARE(read.value(), settings);
    }

    void strangeSettingsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("an outcome nobody knows")
            << u"outcomes"_s << QJsonValue(QJsonArray { u"x"_s });
        QTest::newRow("no outcome") << u"outcomes"_s << QJsonValue(QJsonArray {});
        QTest::newRow("a key nobody knows") << u"command"_s << QJsonValue(u"rm"_s);
        QTest::newRow("none at all") << u"count"_s << QJsonValue(0);
        QTest::newRow("too many") << u"count"_s << QJsonValue(10001);
        QTest::newRow("no time") << u"minutes"_s << QJsonValue(u"soon"_s);
        QTest::newRow("more than a day") << u"minutes"_s << QJsonValue(1441);
        QTest::newRow("no name") << u"name"_s << QJsonValue(u" "_s);
        QTest::newRow("no id") << u"id"_s << QJsonValue(QString());
    }
    void strangeSettingsAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject file =
            QJsonDocument::fromJson(alertSettingsToJson(settingsOf(rule(1, 60)))).object();
        QJsonObject one = file.value("rules"_L1).toArray().at(0).toObject();
        one.insert(key, value);
        file.insert("rules"_L1, QJsonArray { one });
        QVERIFY(!alertSettingsFromJson(QJsonDocument(file).toJson()).isOk());
        file.insert("rules"_L1, QJsonArray {});
        QVERIFY(alertSettingsFromJson(QJsonDocument(file).toJson()).isOk());
        file.insert("version"_L1, 2);
        QVERIFY(!alertSettingsFromJson(QJsonDocument(file).toJson()).isOk());
    }

    void twoRulesOfOneIdAreRefused()
    {
        AlertSettings settings = settingsOf(rule(1, 60));
        settings.rules.append(settings.rules.constFirst());
        QVERIFY(!judgeAlertSettings(settings).isOk());
        QVERIFY(!alertSettingsFromJson("no json").isOk());
        QVERIFY(!alertSettingsFromJson({}).isOk());
    }
};

QTEST_GUILESS_MAIN(tst_Alerts)
#include "tst_Alerts.moc"
