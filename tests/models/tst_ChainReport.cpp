#include "models/core/ShownTime.h"
#include "models/journal/ChainReport.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// What is said of the chain of a log.
class tst_ChainReport : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void everyBreakHasAKeyAndASentence()
    {
        QSet<QString> keys;
        QSet<QString> sentences;
        for (const ChainBreak what : AllChainBreaks) {
            const ChainFinding finding { what, 0, 11, 22, 33, {} };
            keys.insert(chainBreakKey(what));
            sentences.insert(chainFindingText(finding));
            QVERIFY(!chainFindingText(finding).contains(u'%'));
        }
        QCOMPARE(keys.size(), qsizetype(AllChainBreaks.size()));
        QCOMPARE(sentences.size(), qsizetype(AllChainBreaks.size()));
    }

    void everyBeginningHasAKeyAndASentence()
    {
        QSet<QString> texts;
        for (const ChainBeginning beginning : AllChainBeginnings) {
            texts.insert(chainBeginningKey(beginning));
            texts.insert(chainBeginningText(beginning));
        }
        QCOMPARE(texts.size(), qsizetype(2 * AllChainBeginnings.size()));
    }

    void theVerdictComesFirst_data()
    {
        QTest::addColumn<ChainReport>("report");
        QTest::addColumn<bool>("isIntact");
        QTest::addColumn<QString>("begins");

        ChainReport report;
        QTest::newRow("no chain") << report << false << u"This log has no chain"_s;
        report.hasChain = true;
        QTest::newRow("intact") << report << true << u"The log is intact"_s;
        report.isHeadFound = false;
        QTest::newRow("another chain")
            << report << false << u"The log agrees with its chain, but"_s;
        report.forgottenUntil = QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("another chain, or a hash of what the retention took")
            << report << false
            << u"The log agrees with its chain, but the noted hash is not in it. If it was noted "
               "before "_s
                + shownMoment(report.forgottenUntil.toLocalTime());
        report.broken = 2;
        QTest::newRow("changed") << report << false << u"The log is not as it was stored: 2"_s;
    }

    void theVerdictComesFirst()
    {
        QFETCH(const ChainReport, report);
        QFETCH(const bool, isIntact);
        QFETCH(const QString, begins);
        QCOMPARE(report.isIntact(), isIntact);
        QCOMPARE(chainReportToJson(report).value(u"intact"_s).toBool(), isIntact);
        const QString first = chainReportText(report).constFirst();
        QVERIFY2(first.startsWith(begins), qPrintable(first));
    }

    void aFindingSaysCommitAndTime()
    {
        const QDateTime at(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
        ChainReport report;
        report.hasChain = true;
        report.broken = 5;
        report.findings = { { ChainBreak::ChangedCall, 4, 11, 22, 33, at } };
        const QString text = chainFindingText(report.findings.constFirst());
        QVERIFY2(text.startsWith(u"Commit 4 of 24.11.2026"_s), qPrintable(text));
        QVERIFY(text.contains(u"Call 11 (lines 22 to 33)"_s));
        QVERIFY(chainReportText(report).contains(u"And 4 further place(s)."_s));
        const QJsonObject json = chainReportToJson(report);
        QCOMPARE(json.value(u"broken"_s).toInt(), 5);
        const QJsonObject found = json.value(u"findings"_s).toArray().at(0).toObject();
        QCOMPARE(found.value(u"what"_s).toString(), u"changed_call"_s);
        QCOMPARE(found.value(u"at"_s).toString(), u"2026-11-24T07:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ChainReport)
#include "tst_ChainReport.moc"
