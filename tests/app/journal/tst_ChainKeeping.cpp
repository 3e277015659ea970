#include "tests/app/journal/ChainBench.h"

#include <QFile>
#include <QTest>

using namespace smartup;
using namespace smartup::retention;
using namespace Qt::Literals::StringLiterals;

/// The chain of the log where the retention was, and that of its archives.
// NOLINTNEXTLINE(readability-identifier-naming)
class tst_ChainKeeping : public QObject, private ChainBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void theRetentionLeavesAnAnchor()
    {
        for (int i = 1; i <= 5; ++i) {
            append({ importOf(i, 130, 30) });
        }
        append({ troubledImport(6, 130, 30) }); // stays, without its bodies
        append({ importOf(7, 20, 5), importOf(8, 1, 5) }); // the first one loses its bodies
        const QByteArray before = walk().head;
        const RetentionReport pruned = prune(orderOf());
        QVERIFY(pruned.documents >= 150);
        const ChainReport report = walk(before);
        QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
        QCOMPARE(report.takenCalls, 5);
        QCOMPARE(report.calls, 3);
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"SELECT count(*) FROM chain WHERE kind = 'anchor'"_s).toInt(), 1);
        QCOMPARE(plain.value(u"SELECT links FROM chain WHERE kind = 'anchor'"_s).toInt(), 5);
        QCOMPARE(plain.value(u"SELECT calls FROM chain WHERE kind = 'anchor'"_s).toInt(), 5);
        QCOMPARE(plain.value(u"SELECT last_document FROM chain WHERE kind = 'anchor'"_s).toInt(),
                 150);
    }

    void aHashThatWentWithWhatWasTakenIsNotCalledOneOfAnotherLog()
    {
        append({ importOf(1, 130, 3) });
        append({ importOf(2, 129, 3) });
        const QByteArray early = walk().head;
        append({ importOf(3, 128, 3) });
        append({ importOf(4, 1, 3) });
        const QByteArray late = walk().head;
        QVERIFY(walk(early).isIntact());
        QVERIFY(!walk(early).forgottenUntil.isValid());
        QCOMPARE(prune(orderOf()).calls, 3);

        const ChainReport report = walk(early);
        QCOMPARE(breaksOf(report), QStringList());
        QVERIFY(!report.isHeadFound); // nobody can say any more whether it was one of this log
        QCOMPARE(report.forgottenUntil, importOf(3, 128, 3).at);
        QVERIFY(chainReportText(report).constFirst().contains(
            u"may have gone with what the retention took away"_s));
        QVERIFY(walk(late).isIntact());
    }

    void whatIsTakenOfAnUpgradedLogWasNotCovered()
    {
        append({ importOf(1, 130, 3) });
        QVERIFY(makeVersion2(m_file));
        append({ importOf(2, 1, 3) });
        QCOMPARE(prune(orderOf()).calls, 1);
        const ChainReport report = walk();
        QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
        QCOMPARE(report.takenCalls, 0);
        QCOMPARE(report.uncoveredCalls, 0);
        QCOMPARE(report.calls, 1);
    }

    void whatIsChangedBehindAnAnchorIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("found");
        QTest::newRow("a line that stayed")
            << u"UPDATE document SET amount = '1' WHERE id = (SELECT max(id) FROM document)"_s
            << u"changed_call"_s;
        QTest::newRow("the place of an anchor")
            << u"UPDATE chain SET seals = zeroblob(32) WHERE kind = 'anchor'"_s
            << u"changed_link"_s;
        QTest::newRow("the hash of an anchor")
            << u"UPDATE chain SET hash = zeroblob(32) WHERE kind = 'anchor'"_s << u"changed_link"_s;
        QTest::newRow("what the retention says")
            << u"UPDATE chain SET seals = CAST('1-9  ' AS BLOB) WHERE kind = 'taken'"_s
            << u"changed_link"_s;
        QTest::newRow("a body that should be there")
            << u"DELETE FROM body WHERE call = (SELECT max(id) FROM call)"_s << u"missing_body"_s;
    }

    void whatIsChangedBehindAnAnchorIsFound()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, found);
        for (int i = 1; i <= 3; ++i) {
            append({ importOf(i, 130, 3) });
        }
        append({ importOf(4, 20, 3), importOf(5, 1, 3) });
        QCOMPARE(prune(orderOf()).documents, 9);
        QVERIFY(walk().isIntact());
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(statement));
        }
        QVERIFY2(breaksOf(walk()).contains(found), qPrintable(breaksOf(walk()).join(u' ')));
    }

    void aCallThatSomebodyTookBeforeTheRetentionStaysMissing()
    {
        append({ importOf(1, 130, 3), importOf(2, 130, 3) });
        append({ importOf(3, 1, 3) });
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"DELETE FROM document WHERE call = 1"_s));
            QVERIFY(plain.run(u"DELETE FROM body WHERE call = 1"_s));
            QVERIFY(plain.run(u"DELETE FROM call WHERE id = 1"_s));
        }
        QVERIFY(prune(orderOf()).documents > 0);
        QCOMPARE(breaksOf(walk()), QStringList { u"missing_call"_s });
    }

    void runsOfTheRetentionFollowOneAnother()
    {
        for (int i = 1; i <= 12; ++i) {
            append({ i % 4 == 0 ? troubledImport(i, 200 - 10 * i, 20)
                                : importOf(i, 200 - 10 * i, 20) });
        }
        RetentionOrder order = orderOf();
        for (int day = 0; day < 200; day += 25) {
            order.now = Now.addDays(day);
            QVERIFY(prune(order).isFinished);
            const ChainReport report = walk();
            QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
        }
        PlainSqlite plain(m_file);
        QCOMPARE(plain.value(u"SELECT count(*) FROM call"_s).toInt(), 0);
        QCOMPARE(plain.value(u"SELECT count(*) FROM chain WHERE kind = 'batch'"_s).toInt(), 0);
        QCOMPARE(walk().takenCalls, 12); // an anchor counts them, too
        append({ importOf(20, 0, 2) });
        QVERIFY(walk().isIntact());
    }

    void anArchiveIsCheckedByItself()
    {
        append({ importOf(1, 170, 10), importOf(2, 165, 10), importOf(3, 1, 5) });
        append({ importOf(4, 163, 10) });
        const QString file = archived();
        QVERIFY(!file.isEmpty());
        const ChainReport report = walkFile(file);
        QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
        QCOMPARE(report.beginning, ChainBeginning::Archived);
        QCOMPARE(report.calls, 3);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        {
            PlainSqlite plain(file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 3"_s));
        }
        QCOMPARE(breaksOf(walkFile(file)), QStringList { u"changed_call"_s });
    }

    void whatWasChangedBeforeItWasArchivedIsFoundInTheArchive()
    {
        append({ importOf(1, 170, 10), importOf(2, 165, 10) });
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 3"_s));
        }
        QCOMPARE(breaksOf(walkFile(archived())), QStringList { u"changed_call"_s });
    }

    void anArchiveOfWhatTheRetentionShortenedIsIntact()
    {
        append({ importOf(1, 170, 10), importOf(2, 165, 10) });
        RetentionOrder order = orderOf();
        order.policy.rowDays = 0; // bodies only
        order.policy.troubleRowDays = 0;
        QVERIFY(prune(order).bodies == 2);
        QVERIFY(walk().isIntact());
        const ChainReport report = walkFile(archived());
        QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
    }

    void anArchiveOfWhatIsNotCoveredSaysSo()
    {
        append({ importOf(1, 170, 10) });
        QVERIFY(makeVersion2(m_file));
        append({ importOf(2, 165, 10) });
        const ChainReport report = walkFile(archived());
        QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
        QCOMPARE(report.uncoveredCalls, 1);
        QCOMPARE(report.calls, 1);
    }
};

QTEST_GUILESS_MAIN(tst_ChainKeeping)

#include "tst_ChainKeeping.moc"
