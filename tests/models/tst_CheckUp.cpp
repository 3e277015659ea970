#include "models/core/CheckUp.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

using Chain = CheckUpFacts::Journal::Chain;

/// An installation with which all is well.
CheckUpFacts sound()
{
    CheckUpFacts facts;
    facts.versions = { u"0.1.0"_s, u"6.4.2"_s, u"3.40.1"_s, u"Debian 12"_s };
    facts.journal = { true, true, 3, 4096, 1LL << 40, 2, Chain::Intact, 0 };
    facts.settings = { QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC), {} };
    facts.open = QList<CheckUpFacts::OpenDocuments>();
    facts.allowance = QList<CheckUpFacts::Allowance> { { u"Frequent"_s, 400, 500 } };
    facts.schedules = CheckUpFacts::Schedules { 2, 1, 0, 0 };
    facts.coverage = CheckUpFacts::Coverage();
    facts.clockSeconds = 3;
    return facts;
}

using Change = void (*)(CheckUpFacts &);

} // namespace

Q_DECLARE_METATYPE(Change)

/// What a check-up says of what is known.
class tst_CheckUp : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell()
    {
        const QList<CheckUpRow> rows = checkUp(sound());
        QCOMPARE(worstOf(rows), CheckUpState::Good);
        for (const CheckUpRow &row : rows) {
            QVERIFY2(row.remedy.isEmpty(), qPrintable(row.remedy));
        }
        for (const CheckUpArea area : AllCheckUpAreas) {
            QVERIFY2(std::ranges::any_of(
                         rows, [area](const CheckUpRow &row) { return row.area == area; }),
                     qPrintable(checkUpAreaKey(area)));
        }
    }

    void keysAndNamesAreDifferent()
    {
        QSet<QString> words;
        for (const CheckUpArea area : AllCheckUpAreas) {
            words.insert(checkUpAreaKey(area));
            words.insert(checkUpAreaName(area));
        }
        for (const CheckUpState state : AllCheckUpStates) {
            words.insert(checkUpStateKey(state));
            words.insert(checkUpStateName(state));
        }
        QCOMPARE(words.size(), qsizetype(2 * (AllCheckUpAreas.size() + AllCheckUpStates.size())));
    }

    void oneThing_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<CheckUpArea>("area");
        QTest::addColumn<CheckUpState>("state");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Change change, CheckUpArea area, CheckUpState state,
                            const QString &says) {
            QTest::newRow(name) << change << area << state << says;
        };
        using Area = CheckUpArea;
        using State = CheckUpState;
        row(
            "no log yet", [](CheckUpFacts &f) { f.journal.isThere = false; }, Area::Journal,
            State::Good, u"no log yet"_s);
        row(
            "a log that cannot be used", [](CheckUpFacts &f) { f.journal.isUsable = false; },
            Area::Journal, State::Bad, u"cannot be used"_s);
        row(
            "a log that was changed",
            [](CheckUpFacts &f) {
                f.journal.chain = Chain::Broken;
                f.journal.breaks = 4;
            },
            Area::Journal, State::Bad, u"not as it was stored: 4"_s);
        row(
            "a log too long to look at", [](CheckUpFacts &f) { f.journal.chain = Chain::TooLong; },
            Area::Journal, State::Good, u"So far as there was time"_s);
        row(
            "a log without a chain", [](CheckUpFacts &f) { f.journal.chain = Chain::None; },
            Area::Journal, State::Good, u"is not known"_s);
        row(
            "little room", [](CheckUpFacts &f) { f.journal.freeBytes = 1000; }, Area::Journal,
            State::Bad, u"has only"_s);
        row(
            "room that is not known", [](CheckUpFacts &f) { f.journal.freeBytes = -1; },
            Area::Journal, State::Good, u"unchanged since it was stored"_s);
        row(
            "settings never seen", [](CheckUpFacts &f) { f.settings->readAt = {}; }, Area::Settings,
            State::Look, u"were not seen"_s);
        row(
            "risky settings",
            [](CheckUpFacts &f) {
                f.settings->warnings = { { u"Doubles it."_s, u"duplicates.order"_s } };
            },
            Area::Settings, State::Look, u"Doubles it."_s);
        row(
            "documents that are looked after",
            [](CheckUpFacts &f) {
                f.open->append({ u"unknown"_s, 3, false });
            },
            Area::OpenDocuments, State::Look, u"unknown: 3"_s);
        row(
            "documents for a person",
            [](CheckUpFacts &f) {
                f.open->append({ u"conflict"_s, 2, true });
            },
            Area::OpenDocuments, State::Bad, u"conflict: 2"_s);
        row(
            "a ledger that cannot be read", [](CheckUpFacts &f) { f.open.reset(); },
            Area::OpenDocuments, State::Look, u"Nothing could be found out"_s);
        row(
            "an allowance that is spent",
            [](CheckUpFacts &f) {
                f.allowance = { { u"Frequent"_s, 0, 500 } };
            },
            Area::Allowance, State::Bad, u"0 of 500"_s);
        row(
            "an allowance of which little is left",
            [](CheckUpFacts &f) {
                f.allowance = { { u"Frequent"_s, 49, 500 } };
            },
            Area::Allowance, State::Look, u"49 of 500"_s);
        row(
            "a tenth is enough",
            [](CheckUpFacts &f) {
                f.allowance = { { u"Frequent"_s, 50, 500 } };
            },
            Area::Allowance, State::Good, u"50 of 500"_s);
        row(
            "an allowance nobody told",
            [](CheckUpFacts &f) {
                f.allowance = { { u"Frequent"_s, {}, {} } };
            },
            Area::Allowance, State::Good, u"has not told"_s);
        row(
            "a schedule that went wrong", [](CheckUpFacts &f) { f.schedules->failed = 1; },
            Area::Schedules, State::Bad, u"1 schedule"_s);
        row(
            "a schedule that waits", [](CheckUpFacts &f) { f.schedules->missed = 2; },
            Area::Schedules, State::Look, u"2 schedule"_s);
        row(
            "days that are leaving", [](CheckUpFacts &f) { f.coverage->leaving = 1; },
            Area::Coverage, State::Bad, u"soon"_s);
        row(
            "days that are missing", [](CheckUpFacts &f) { f.coverage->gaps = 5; }, Area::Coverage,
            State::Look, u"5 day"_s);
        row(
            "days that are lost", [](CheckUpFacts &f) { f.coverage->lost = 6; }, Area::Coverage,
            State::Look, u"no more"_s);
        row(
            "days that are suspiciously empty", [](CheckUpFacts &f) { f.coverage->suspicious = 7; },
            Area::Coverage, State::Look, u"suspiciously"_s);
        row(
            "a clock that is ahead", [](CheckUpFacts &f) { f.clockSeconds = 121; }, Area::Clock,
            State::Look, u"121 seconds ahead"_s);
        row(
            "a clock that is behind", [](CheckUpFacts &f) { f.clockSeconds = -3600; }, Area::Clock,
            State::Look, u"3600 seconds behind"_s);
        row(
            "a clock that is a little off", [](CheckUpFacts &f) { f.clockSeconds = 120; },
            Area::Clock, State::Good, u"goes with"_s);
    }

    void oneThing()
    {
        QFETCH(const Change, change);
        QFETCH(const CheckUpArea, area);
        QFETCH(const CheckUpState, state);
        QFETCH(const QString, says);
        CheckUpFacts facts = sound();
        change(facts);
        const QList<CheckUpRow> rows = checkUp(facts);
        QCOMPARE(worstOf(rows), state);
        const auto found = std::ranges::find_if(rows, [&](const CheckUpRow &row) {
            return row.area == area && row.state == state && row.text.contains(says);
        });
        QVERIFY2(found != rows.end(), qPrintable(checkUpText(rows).join(u'\n')));
        for (const CheckUpRow &row : rows) {
            QVERIFY2(!row.text.contains(u'%'), qPrintable(row.text));
        }
    }

    void everyRowLeadsToItsPlace_data()
    {
        QTest::addColumn<CheckUpArea>("area");
        QTest::addColumn<QString>("place");
        using Area = CheckUpArea;
        QTest::newRow("versions are not changed here") << Area::Versions << QString();
        QTest::newRow("the log") << Area::Journal << u"log"_s;
        QTest::newRow("a setting") << Area::Settings << u"settings/duplicates.order"_s;
        QTest::newRow("open documents") << Area::OpenDocuments << u"exchange/attention"_s;
        QTest::newRow("the allowance") << Area::Allowance << u"exchange/allowance"_s;
        QTest::newRow("schedules") << Area::Schedules << u"exchange/schedules"_s;
        QTest::newRow("coverage") << Area::Coverage << u"exchange/coverage"_s;
        QTest::newRow("the clock is the computer's") << Area::Clock << QString();
    }

    void everyRowLeadsToItsPlace()
    {
        QFETCH(const CheckUpArea, area);
        CheckUpFacts facts = sound();
        facts.settings->warnings = { { u"Doubles it."_s, u"duplicates.order"_s } };
        const QList<CheckUpRow> rows = checkUp(facts);
        const auto row = std::ranges::find(rows, area, &CheckUpRow::area);
        QVERIFY(row != rows.end());
        QTEST(checkUpPlace(*row), "place");
    }

    void settingsNeverSeenLeadToTheirPage()
    {
        CheckUpFacts facts = sound();
        facts.settings->readAt = {};
        const QList<CheckUpRow> rows = checkUp(facts);
        const auto row = std::ranges::find(rows, CheckUpArea::Settings, &CheckUpRow::area);
        QVERIFY(row != rows.end());
        QCOMPARE(checkUpPlace(*row), u"settings"_s);
    }

    void whichSettingItIsStaysHere()
    {
        CheckUpFacts facts = sound();
        facts.settings->warnings = { { u"Doubles it."_s, u"duplicates.order"_s } };
        const QByteArray file = checkUpJsonFile(checkUp(facts));
        QVERIFY(file.contains("Doubles it."));
        QVERIFY(file.contains("\"state\": \"look\""));
        QVERIFY(!file.contains("duplicates.order"));
    }

    void itIsTextAndJson()
    {
        CheckUpFacts facts = sound();
        facts.coverage->gaps = 5;
        const QList<CheckUpRow> rows = checkUp(facts);
        const QStringList lines = checkUpText(rows);
        QVERIFY(lines.contains(u"Look at it · Coverage · 5 day(s) were not exported."_s));
        QVERIFY(lines.contains(u"    Export the days that are missing."_s));
        const QJsonArray json = checkUpToJson(rows);
        QCOMPARE(json.size(), rows.size());
        QCOMPARE(json.at(0).toObject().value(u"area"_s).toString(), u"versions"_s);
        QCOMPARE(json.at(0).toObject().value(u"state"_s).toString(), u"good"_s);
        QCOMPARE(checkUpFromJson(json), std::optional(rows));
    }

    void whatIsNoCheckUpIsRefused_data()
    {
        QTest::addColumn<QJsonArray>("json");
        const QJsonObject row { { u"area"_s, u"clock"_s },
                                { u"state"_s, u"good"_s },
                                { u"text"_s, u"All is well."_s },
                                { u"todo"_s, QString() } };
        const auto with = [row](const QString &key, const QJsonValue &value) {
            QJsonObject changed = row;
            changed.insert(key, value);
            return QJsonArray { changed };
        };
        QTest::newRow("no object") << QJsonArray { 1 };
        QTest::newRow("another area") << with(u"area"_s, u"people"_s);
        QTest::newRow("another state") << with(u"state"_s, 1);
        QTest::newRow("a key more") << with(u"run"_s, u"rm"_s);
        QTest::newRow("a text that is none") << with(u"text"_s, 1);
        QTest::newRow("a long text") << with(u"todo"_s, QString(5000, u'x'));
        QJsonArray many;
        for (int i = 0; i < 200; ++i) {
            many.append(row);
        }
        QTest::newRow("more than there ever are") << many;
    }

    void whatIsNoCheckUpIsRefused()
    {
        QFETCH(const QJsonArray, json);
        QVERIFY(!checkUpFromJson(json));
    }
};

QTEST_GUILESS_MAIN(tst_CheckUp)
#include "tst_CheckUp.moc"
