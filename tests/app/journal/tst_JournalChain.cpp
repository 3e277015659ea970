#include "app/journal/InstallationCheckUp.h"
#include "app/journal/JournalSalvage.h"
#include "tests/app/journal/ChainBench.h"

#include <QTest>

using namespace smartup;
using namespace smartup::retention;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The chain of the log: what it covers, what it finds, and what leaves it whole.
// NOLINTNEXTLINE(readability-identifier-naming)
class tst_JournalChain : public QObject, private ChainBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aLogThatNobodyTouchedIsIntact()
    {
        append(everything());
        remark({ .documentId = 1 }); // a pin changes nothing of it
        const ChainReport report = walk();
        QCOMPARE(breaksOf(report), QStringList());
        QVERIFY(report.isIntact());
        QCOMPARE(report.beginning, ChainBeginning::NewLog);
        QCOMPARE(report.calls, everything().size());
        QCOMPARE(report.uncoveredCalls, 0);
        QCOMPARE(report.head.size(), 32);
        // A call that comes twice is stored once, and so it is sealed.
        append({ everything().constFirst() });
        QVERIFY(walk().isIntact());
        QCOMPARE(walk().head, report.head);
    }

    void textsThatAreNoneAreSealedAsTheyAreStored()
    {
        CallRecord call = importOf(1, 1, 3);
        call.documents[0].externalId = u"half "_s + QChar(0xD83D);
        call.documents[0].message = QString(16 * 1024 - 1, u'x') + u"\U0001F600 and more"_s;
        call.documents[1].personName = QString(1023, u'n') + u"\U0001F600"_s;
        call.documents[1].personCode = u"CODE"_s;
        call.documents[2].personCode = u"code"_s;
        call.documents[2].personName = call.documents[1].personName;
        call.documents[2].message = u"a\0b"_s;
        const QString marks(2, QChar(QChar::ByteOrderMark)); // as a file of a spreadsheet begins
        call.documents[0].number = marks + u"17"_s + marks;
        call.documents[1].number = marks;
        call.documents[1].message = QChar(QChar::ByteOrderSwapped) + u"turned"_s;
        call.documents[2].status = u"no "_s + QChar(u'\uffff') + u" character"_s;
        call.message.clear();
        append({ call });
        QCOMPARE(breaksOf(walk()), QStringList());
    }

    void tampering_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QStringList &statements,
                            const QStringList &found) {
            QTest::newRow(name) << statements << found;
        };
        row("a message is another one",
            { u"INSERT INTO term (text, folded) VALUES ('all is well', 'all is well')"_s,
              u"UPDATE document SET message = (SELECT id FROM term WHERE text = 'all is well') "
              "WHERE id = 7"_s },
            { u"changed_call"_s });
        row("a text that lines share is written anew",
            { u"UPDATE term SET text = 'skipped: nothing' WHERE id = (SELECT message FROM document "
              "WHERE message IS NOT NULL ORDER BY id LIMIT 1)"_s },
            { u"changed_call"_s });
        row("an outcome",
            { u"UPDATE document SET outcome = (SELECT outcome FROM document WHERE id = 1) WHERE "
              "outcome <> (SELECT outcome FROM document WHERE id = 1)"_s },
            { u"changed_call"_s });
        row("a sum", { u"UPDATE document SET amount = '1' WHERE id = 3"_s }, { u"changed_call"_s });
        row("a name of a client", { u"UPDATE client SET name = 'somebody else' WHERE id = 1"_s },
            { u"changed_call"_s });
        row("the moment of a call", { u"UPDATE call SET at_ms = at_ms - 60000 WHERE id = 2"_s },
            { u"changed_call"_s });
        row("the run of a call",
            { u"UPDATE run SET uuid = 'other' WHERE id = (SELECT run FROM call WHERE id = 1)"_s },
            { u"changed_call"_s });
        row("the settings that decided",
            { u"UPDATE settings_revision SET text = 'duplicates.order=update'"_s },
            { u"changed_call"_s });
        row("settings of another moment", { u"UPDATE call_settings SET read_ms = 1"_s },
            { u"changed_call"_s });
        row("a line is taken out", { u"DELETE FROM document WHERE id = 5"_s },
            { u"changed_call"_s });
        row("the last line is taken out",
            { u"DELETE FROM document WHERE id = (SELECT max(id) FROM document)"_s },
            { u"changed_call"_s });
        row("two lines change places",
            { u"UPDATE document SET id = -1 WHERE id = 2"_s,
              u"UPDATE document SET id = 2 WHERE id = 3"_s,
              u"UPDATE document SET id = 3 WHERE id = -1"_s },
            { u"changed_call"_s });
        row("two calls change places",
            { u"UPDATE call SET id = -1 WHERE id = 2"_s, u"UPDATE call SET id = 2 WHERE id = 3"_s,
              u"UPDATE call SET id = 3 WHERE id = -1"_s },
            { u"strange_line"_s, u"changed_call"_s });
        row("a call is taken out whole",
            { u"DELETE FROM document WHERE call = 2"_s, u"DELETE FROM body WHERE call = 2"_s,
              u"DELETE FROM call WHERE id = 2"_s },
            { u"missing_call"_s });
        row("the newest call is taken out whole",
            { u"DELETE FROM document WHERE call = (SELECT max(id) FROM call)"_s,
              u"DELETE FROM body WHERE call = (SELECT max(id) FROM call)"_s,
              u"DELETE FROM call WHERE id = (SELECT max(id) FROM call)"_s },
            { u"missing_call"_s });
        row("a call is put in", { copyOfCall(), copyOfLine() }, { u"strange_call"_s });
        row("a line is put in",
            { u"INSERT INTO document SELECT (SELECT max(id) + 1 FROM document), call, position, "
              "subject, organisation, outcome, origin, external_id, smartup_id, number, status, "
              "client, warehouse, amount, error_code, message, rule FROM document WHERE id = 1"_s },
            { u"strange_line"_s });
        row("a line is put into a range",
            { u"UPDATE call SET last_document = last_document + 1 WHERE id = (SELECT max(id) FROM "
              "call)"_s,
              u"INSERT INTO document SELECT (SELECT max(id) + 1 FROM document), (SELECT max(id) "
              "FROM call), position, subject, organisation, outcome, origin, external_id, "
              "smartup_id, number, status, client, warehouse, amount, error_code, message, rule "
              "FROM document WHERE id = 1"_s },
            { u"changed_call"_s });
        row("an answer is another one", { u"UPDATE body SET response = request WHERE call = 1"_s },
            { u"changed_body"_s });
        row("requests and answers are taken out", { u"DELETE FROM body WHERE call = 1"_s },
            { u"missing_body"_s });
        row("a link says something else", { u"UPDATE chain SET at_ms = at_ms + 1 WHERE id = 3"_s },
            { u"changed_link"_s });
        row("a link has other seals",
            { u"UPDATE chain SET seals = (SELECT seals FROM chain WHERE id = 2) WHERE id = 3"_s },
            { u"changed_link"_s });
        row("a link has another hash", { u"UPDATE chain SET hash = zeroblob(32) WHERE id = 3"_s },
            { u"changed_link"_s });
        row("a link is of another kind", { u"UPDATE chain SET kind = 'something' WHERE id = 3"_s },
            { u"changed_link"_s });
        row("a link is said to be an anchor",
            { u"UPDATE chain SET kind = 'anchor' WHERE id = 3"_s }, { u"changed_link"_s });
        row("a link is taken out", { u"DELETE FROM chain WHERE id = 3"_s }, { u"missing_link"_s });
        row("the first link is taken out", { u"DELETE FROM chain WHERE id = 1"_s },
            { u"missing_link"_s });
        row("the last link is taken out",
            { u"DELETE FROM chain WHERE id = (SELECT max(id) FROM chain)"_s },
            { u"strange_call"_s, u"missing_end"_s });
        row("the whole chain is taken out", { u"DELETE FROM chain"_s },
            { u"strange_call"_s, u"missing_end"_s });
        row("the newest calls are taken out with their link",
            { u"DELETE FROM document WHERE call = (SELECT max(id) FROM call)"_s,
              u"DELETE FROM body WHERE call = (SELECT max(id) FROM call)"_s,
              u"DELETE FROM call WHERE id = (SELECT max(id) FROM call)"_s,
              u"DELETE FROM chain WHERE id = (SELECT max(id) FROM chain)"_s },
            { u"missing_end"_s });
        row("the retention is said to have taken a call",
            { u"DELETE FROM document WHERE call = 2"_s, u"DELETE FROM body WHERE call = 2"_s,
              u"DELETE FROM call WHERE id = 2"_s,
              u"INSERT INTO chain (kind, at_ms, first_call, last_call, calls, first_document, "
              "last_document, links, seals, hash) VALUES ('taken', 1, 0, 0, 0, 0, 0, 1, "
              "CAST('2  ' AS BLOB), zeroblob(32))"_s },
            { u"changed_link"_s });
        row("what may change: tries, comments, counters, gaps, folded texts, a run's end",
            { u"DELETE FROM attempt"_s, u"DELETE FROM remark"_s, u"UPDATE counter SET calls = 9"_s,
              u"INSERT INTO gap VALUES (1000, 1001)"_s, u"UPDATE term SET folded = text"_s,
              u"UPDATE run SET finished_ms = 5, documents = 7, message = 'done'"_s },
            {});
    }

    void tampering()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QStringList, found);
        for (const CallRecord &call : everything()) {
            append({ call }); // a link each
        }
        QVERIFY(walk().isIntact());
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"PRAGMA foreign_keys = 0"_s));
            for (const QString &statement : statements) {
                QVERIFY2(plain.run(statement), qPrintable(statement));
            }
        }
        const ChainReport report = walk();
        QCOMPARE(breaksOf(report), found);
        QCOMPARE(report.isIntact(), found.isEmpty());
        for (const ChainFinding &finding : report.findings) {
            const QString text = chainFindingText(finding);
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
    }

    void aFindingNamesThePlace()
    {
        for (const CallRecord &call : everything()) {
            append({ call });
        }
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 3"_s));
        }
        const ChainReport report = walk();
        QCOMPARE(report.findings.size(), 1);
        const ChainFinding &finding = report.findings.constFirst();
        QCOMPARE(finding.call, 1);
        QCOMPARE(finding.link, 2); // behind the one that begins it
        QCOMPARE(finding.firstLine, 1);
        QCOMPARE(finding.lastLine, 5);
        QCOMPARE(finding.at, everything().constFirst().at);
    }

    void aNotedHashIsFoundAgainUnlessTheChainWasMadeAnew()
    {
        append({ importOf(1, 3, 2) });
        const QByteArray noted = walk().head;
        append({ importOf(2, 2, 2) });
        QVERIFY(walk(noted).isIntact());
        {
            // Somebody who knows how it is made.
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 1"_s));
            QVERIFY(plain.run(u"DROP TABLE chain"_s));
            QVERIFY(plain.run(u"PRAGMA user_version = 2"_s));
        }
        append({});
        const ChainReport report = walk(noted);
        QCOMPARE(report.broken, 0);
        QVERIFY(!report.isHeadFound);
        QVERIFY(!report.isIntact());
    }

    void anUpgradedLogIsCoveredFromThenOn()
    {
        append({ importOf(1, 3, 2), importOf(2, 3, 3) });
        QVERIFY(makeVersion2(m_file));
        QVERIFY(!walk().hasChain);
        QVERIFY(!walk().isIntact());
        append({ importOf(3, 1, 2) });
        const ChainReport report = walk();
        QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
        QCOMPARE(report.beginning, ChainBeginning::Upgraded);
        QCOMPARE(report.uncoveredCalls, 2);
        QCOMPARE(report.takenCalls, 0);
        QCOMPARE(report.uncoveredUntil, importOf(2, 3, 3).at);
        QCOMPARE(report.calls, 1);
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 1"_s));
        }
        QVERIFY(walk().isIntact()); // nobody knows what it was
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 6"_s));
        }
        QCOMPARE(breaksOf(walk()), QStringList { u"changed_call"_s });
    }

    void whatIsSavedBeginsANewChain()
    {
        append({ importOf(1, 3, 5), importOf(2, 2, 5) });
        const QString fresh = m_dir->filePath(u"fresh.sqlite"_s);
        QVERIFY(salvageJournal(m_file, fresh, Now));
        m_file = fresh;
        QCOMPARE(walk().beginning, ChainBeginning::Saved);
        append({ importOf(3, 1, 5) });
        const ChainReport report = walk();
        QVERIFY2(report.isIntact(), qPrintable(chainReportText(report).join(u'\n')));
        QCOMPARE(report.uncoveredCalls, 2);
        QCOMPARE(report.calls, 1);
    }

    void itCanBeCancelled()
    {
        append(everything());
        const auto report = walkChain(m_file, {}, [](const ChainProgress &) { return false; });
        QVERIFY(!report);
        QVERIFY(report.error().text.isEmpty());
    }

    void itIsToldHowFarItIs()
    {
        append(everything());
        QList<qint64> told;
        const auto report = walkChain(m_file, {}, [&told](const ChainProgress &progress) {
            told.append(progress.done);
            return progress.done <= progress.of;
        });
        QVERIFY(report);
        QCOMPARE(told.size(), everything().size());
    }

    void aCheckUpWithoutTimeSaysWhatItFoundSoFar()
    {
        using Chain = CheckUpFacts::Journal::Chain;
        for (const CallRecord &call : everything()) {
            append({ call });
        }
        const CheckUpPlaces places { m_dir->path(), m_dir->path(), m_file, Profile(), Now, 0ms };
        QCOMPARE(readCheckUp(places).journal.chain, Chain::TooLong);
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 3"_s));
        }
        const CheckUpFacts::Journal journal = readCheckUp(places).journal;
        QCOMPARE(journal.chain, Chain::Broken);
        QCOMPARE(journal.breaks, 1);
    }

    void whatIsNoLogIsNotLookedAt()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(!walkChain(m_file, {}, toTheEnd));
        QVERIFY(!walkChain(m_dir->filePath(u"nothing.sqlite"_s), {}, toTheEnd));
    }

private:
    [[nodiscard]] static QList<CallRecord> everything()
    {
        CallRecord first = sampleImport(1, 5);
        first.settings = { u"abc"_s, u"duplicates.order=skip"_s, Now };
        first.runUuid = u"run-1"_s;
        first.requestBody = "{\"order\":[1]}";
        first.responseBody = "{\"successes\":[]}";
        return { first, sampleImport(2, 12), sampleImport(3, 12), sampleSignIn(4) };
    }

    [[nodiscard]] static QString copyOfCall()
    {
        return u"INSERT INTO call SELECT 100, 'put in', run, profile, organisation, at_ms, "
               u"subject, "
               "verb, is_write, url, outcome, origin, http_status, error_code, message, "
               "duration_ms, first_byte_ms, request_bytes, response_bytes, (SELECT max(id) + 1 "
               "FROM document), (SELECT max(id) + 1 FROM document) FROM call WHERE id = 1"_s;
    }
    [[nodiscard]] static QString copyOfLine()
    {
        return u"INSERT INTO document SELECT (SELECT max(id) + 1 FROM document), 100, position, "
               "subject, organisation, outcome, origin, external_id, smartup_id, number, status, "
               "client, warehouse, amount, error_code, message, rule FROM document WHERE id = 1"_s;
    }
};

QTEST_GUILESS_MAIN(tst_JournalChain)

#include "tst_JournalChain.moc"
