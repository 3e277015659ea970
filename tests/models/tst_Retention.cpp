#include "models/journal/RetentionText.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
constexpr qint64 Megabyte = 1024LL * 1024;

RetentionPolicy policy()
{
    RetentionPolicy result;
    result.bodyDays = 14;
    result.troubleBodyDays = 60;
    result.rowDays = 100;
    result.troubleRowDays = 200;
    return result;
}

/// "trouble, pinned, open, not archived": what is said about a call.
RetentionFacts factsOf(int daysAgo, const QString &words)
{
    RetentionFacts facts;
    facts.at = Now.addDays(-daysAgo);
    facts.isTrouble = words.contains(u"trouble"_s);
    facts.isPinned = words.contains(u"pinned"_s);
    facts.isOpen = words.contains(u"open"_s);
    facts.isArchived = !words.contains(u"not archived"_s);
    return facts;
}

} // namespace

class tst_Retention : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsJudgedByItsAge_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Keeping>("expected");
        const auto row = [](const char *name, int days, const QString &words, Keeping expected) {
            QTest::newRow(name) << days << words << expected;
        };
        row("of today", 0, {}, Keeping::Everything);
        row("on the last day of its bodies", 14, {}, Keeping::Everything);
        row("a day later", 15, {}, Keeping::Lines);
        row("with trouble: bodies longer", 15, u"trouble"_s, Keeping::Everything);
        row("with trouble, after that", 61, u"trouble"_s, Keeping::Lines);
        row("on the last day of its lines", 100, {}, Keeping::Lines);
        row("old", 101, {}, Keeping::Nothing);
        row("old, with trouble: lines longer", 101, u"trouble"_s, Keeping::Lines);
        row("very old, with trouble", 201, u"trouble"_s, Keeping::Nothing);
        row("very old and pinned", 9999, u"pinned"_s, Keeping::Everything);
        row("very old and open", 9999, u"open"_s, Keeping::Everything);
        row("very old, in no archive yet", 9999, u"not archived"_s, Keeping::Everything);
        row("tomorrow, by a clock that was wrong", -1, {}, Keeping::Everything);
    }
    void aCallIsJudgedByItsAge()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        const RetentionHorizons horizons = retentionHorizons(policy(), Now);
        QTEST(judgeCall(factsOf(days, words), horizons), "expected");
    }

    void zeroDaysAreForEver()
    {
        RetentionPolicy forEver;
        forEver.bodyDays = 0;
        forEver.troubleBodyDays = 0;
        forEver.rowDays = 0;
        forEver.troubleRowDays = 0;
        QVERIFY(judgeRetention(forEver));
        const RetentionHorizons horizons = retentionHorizons(forEver, Now);
        QCOMPARE(judgeCall(factsOf(99999, {}), horizons), Keeping::Everything);
        QVERIFY(!horizons.newestRows().isValid());
    }

    void archivedMonthsGoWhole()
    {
        RetentionPolicy archiving = policy();
        archiving.archives = 1;
        const RetentionHorizons horizons = retentionHorizons(archiving, Now);
        // 14 days before 24 November is 10 November: nothing of November goes.
        QCOMPARE(horizons.bodies, QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(horizons.rows, QDateTime(QDate(2026, 8, 1), QTime(0, 0), Qt::UTC));
    }

    void aFileThatIsTooLargeGivesUpBodiesFirst()
    {
        RetentionPolicy small = policy();
        small.mostMegabytes = 100;
        const qint64 large = 101 * Megabyte;
        QCOMPARE(nextSizeStage(small, 100 * Megabyte, {}), std::nullopt);
        QCOMPARE(nextSizeStage(small, large, {}), SizeStage::Bodies);
        QCOMPARE(nextSizeStage(small, large, SizeStage::Bodies), SizeStage::TroubleBodies);
        QCOMPARE(nextSizeStage(small, large, SizeStage::TroubleBodies), SizeStage::Rows);
        QCOMPARE(nextSizeStage(small, large, SizeStage::Rows), SizeStage::TroubleRows);
        QCOMPARE(nextSizeStage(small, large, SizeStage::TroubleRows), std::nullopt);
        QCOMPARE(nextSizeStage(policy(), large, {}), std::nullopt); // any size
        QVERIFY(isTooLarge(small, large));
    }

    void whatGoesForTheSize_data()
    {
        QTest::addColumn<SizeStage>("stage");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Keeping>("expected");
        QTest::newRow("bodies of yesterday")
            << SizeStage::Bodies << 2 << QString() << Keeping::Lines;
        QTest::newRow("not those of today")
            << SizeStage::Bodies << 0 << QString() << Keeping::Everything;
        QTest::newRow("trouble's later")
            << SizeStage::Bodies << 2 << u"trouble"_s << Keeping::Everything;
        QTest::newRow("trouble's, too")
            << SizeStage::TroubleBodies << 2 << u"trouble"_s << Keeping::Lines;
        QTest::newRow("lines after a month")
            << SizeStage::Rows << 32 << QString() << Keeping::Nothing;
        QTest::newRow("never the lines that the overview counts")
            << SizeStage::TroubleRows << 31 << u"trouble"_s << Keeping::Lines;
        QTest::newRow("lines of trouble last")
            << SizeStage::Rows << 32 << u"trouble"_s << Keeping::Lines;
        QTest::newRow("lines of trouble at last")
            << SizeStage::TroubleRows << 32 << u"trouble"_s << Keeping::Nothing;
        QTest::newRow("never what is pinned")
            << SizeStage::TroubleRows << 999 << u"pinned"_s << Keeping::Everything;
    }
    void whatGoesForTheSize()
    {
        QFETCH(SizeStage, stage);
        QFETCH(int, days);
        QFETCH(QString, words);
        const RetentionHorizons horizons = sizeHorizons(policy(), stage, Now);
        QTEST(judgeCall(factsOf(days, words), horizons), "expected");
    }

    void badPoliciesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *json, const QString &says) {
            QTest::newRow(name) << QByteArray(json) << says;
        };
        row("no JSON", "rows_days=5", u"cannot be read"_s);
        row("an unknown name", R"({"row_days": 400})", u"no setting row_days"_s);
        row("a text", R"({"rows_days": "400"})", u"rows_days takes a number"_s);
        row("half a day", R"({"rows_days": 40.5})", u"rows_days takes a number"_s);
        row("negative", R"({"rows_days": -1})", u"rows_days takes a number"_s);
        row("too many", R"({"rows_days": 1e9})", u"rows_days takes a number"_s);
        row("lines shorter than the overview counts",
            R"({"rows_days": 30, "bodies_days": 5, "trouble_bodies_days": 5})",
            u"at least 31 days"_s);
        row("bodies longer than lines", R"({"bodies_days": 0, "trouble_bodies_days": 0})",
            u"longer than their lines"_s);
        row("trouble shorter", R"({"trouble_rows_days": 100})", u"shorter than what went well"_s);
    }
    void badPoliciesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = retentionFromJson(json);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    }

    void aProblemNamesItsNumber_data()
    {
        QTest::addColumn<RetentionPolicy>("policy");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char *name, const RetentionPolicy &policy,
                            const QStringList &keys) { QTest::newRow(name) << policy << keys; };
        row("all is well", policy(), {});
        RetentionPolicy changed = policy();
        changed.rowDays = 30;
        row("lines shorter than the overview counts", changed, { u"rows_days"_s });
        changed = policy();
        changed.bodyDays = 101;
        row("bodies longer than their lines, and than those of trouble", changed,
            { u"bodies_days"_s, u"trouble_bodies_days"_s });
        changed = policy();
        changed.troubleBodyDays = 0;
        row("bodies of trouble for ever, and their lines not", changed,
            { u"trouble_bodies_days"_s });
        changed = policy();
        changed.troubleRowDays = 99;
        row("lines of trouble shorter", changed, { u"trouble_rows_days"_s });
        changed = policy();
        changed.mostMegabytes = -1;
        row("a size that is none", changed, { u"most_megabytes"_s });
    }
    void aProblemNamesItsNumber()
    {
        QFETCH(const RetentionPolicy, policy);
        QFETCH(const QStringList, keys);
        const QList<RetentionProblem> problems = retentionProblems(policy);
        QStringList found;
        for (const RetentionProblem &problem : problems) {
            QVERIFY(!problem.text.isEmpty());
            for (const RetentionSetting &setting : retentionSettings()) {
                if (setting.member == problem.member) {
                    found.append(setting.key);
                }
            }
        }
        QCOMPARE(found, keys);
        QCOMPARE(judgeRetention(policy).isOk(), keys.isEmpty());
    }

    void whatWouldGoIsSaidInSentences()
    {
        RetentionPreview preview;
        QCOMPARE(retentionPreviewText(preview), QStringList { u"Nothing would go."_s });
        preview.calls = 2;
        preview.documents = 60;
        preview.bodies = 1;
        preview.bytes = 3 * Megabyte;
        preview.oldest = Now.addDays(-300);
        preview.newest = Now.addDays(-50);
        preview.pinned = 4;
        preview.open = 5;
        preview.months = { QDate(2026, 1, 1) };
        const QStringList sentences = retentionPreviewText(preview);
        QCOMPARE(sentences.size(), 5);
        QVERIFY2(sentences.at(0).startsWith(u"Would go: 60 line"_s), qPrintable(sentences.at(0)));
        QCOMPARE(sentences.at(1), u"The oldest is of 28.01.2026, the newest of 05.10.2026."_s);
        QVERIFY(sentences.at(2).contains(u"4 call"_s));
        QVERIFY(sentences.at(3).contains(u"5 call"_s));
        QCOMPARE(sentences.at(4), u"Archived first: 2026-01."_s);
    }

    void whatHasGoneIsSaidInSentences()
    {
        RetentionReport report;
        report.documents = 30;
        report.bytes = 2 * Megabyte;
        QCOMPARE(retentionReportText(report).size(), 1);
        report.isTooLarge = true;
        QCOMPARE(retentionReportText(report).size(), 2);
        QVERIFY(retentionReportText(report).constFirst().startsWith(u"Gone: 30 line"_s));
    }

    void aPolicyComesBackAsItWas()
    {
        RetentionPolicy written = policy();
        written.archives = 1;
        written.automatic = 0;
        written.mostMegabytes = 700;
        const auto read = retentionFromJson(retentionToJson(written));
        QVERIFY(read);
        QCOMPARE(read.value(), written);
        QCOMPARE(retentionFromJson("{}").value(), RetentionPolicy());
        QVERIFY(judgeRetention(RetentionPolicy()));
    }

    void monthsAreKeys()
    {
        QCOMPARE(monthKey(monthOf(Now)), u"2026-11"_s);
        QCOMPARE(monthFromKey(u"2026-02"_s), QDate(2026, 2, 1));
        for (const QString &wrong :
             { u"2026-13"_s, u"2026"_s, u"2026-2"_s, u"../x"_s, QString() }) {
            QVERIFY(!monthFromKey(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_Retention.moc"
