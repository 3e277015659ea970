#include "models/journal/PeriodReport.h"
#include "models/journal/ReportHtml.h"
#include "tests/support/JournalSamples.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);

/// A report with one of everything; `text` stands wherever a text of others may stand.
PeriodReport reportWith(const QString &text)
{
    PeriodReport report;
    report.from = QDate(2026, 11, 23);
    report.to = QDate(2026, 11, 24);
    report.madeAt = Noon;
    report.documents[Outcome::Created] = 1234;
    report.documents[Outcome::Refused] = 5;
    report.runs[Outcome::Sent] = 1;
    report.calls[Outcome::Sent] = 17;
    report.subjects = { { u"order"_s, report.documents }, { text, {} } };
    report.days = { { report.from, {}, 0 }, { report.to, report.documents, 17 } };
    report.causes = { { u"A02-24-048"_s, text, ErrorOrigin::Smartup, { u"order"_s }, 5, Noon },
                      { text, text, ErrorOrigin::Network, { text }, 1, Noon } };
    report.allowances = { { text, QuotaClass::Frequent, report.to, 17, 480, 500 } };
    RunRecord run = sampleRun(u"run-1"_s);
    run.source = text;
    run.organisation = text;
    run.message = text;
    report.lastRuns = { run };
    return report;
}

} // namespace

/// The rules of a report, and how it looks as a page.
class tst_PeriodReport : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void causes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("key");
        QTest::newRow("a code says it all")
            << u"A02-24-048"_s << u"any text 12"_s << u"a02-24-048"_s;
        QTest::newRow("numbers are not the cause")
            << QString() << u"Order 45112 of 24.11.2026"_s << u"order # of #.#.#"_s;
        QTest::newRow("breaks and blanks are not the cause")
            << QString() << u" not\n found  "_s << u"not found"_s;
        QTest::newRow("no text") << QString() << QString() << QString();
    }
    void causes()
    {
        QFETCH(QString, code);
        QFETCH(QString, message);
        QTEST(causeKey(code, message), "key");
    }

    void onlyTheBeginningOfALongMessageCounts()
    {
        const QString long1 = QString(u'x').repeated(5'000'000) + u"a"_s;
        const QString long2 = QString(u'x').repeated(5'000'000) + u"b"_s;
        QCOMPARE(causeKey({}, long1), causeKey({}, long2));
    }

    void periods_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("isGood");
        const QDate day(2026, 11, 24);
        QTest::newRow("one day") << day << day << true;
        QTest::newRow("a leap year") << QDate(2028, 1, 1) << QDate(2028, 12, 31) << true;
        QTest::newRow("more than a year") << QDate(2027, 1, 1) << QDate(2028, 1, 2) << false;
        QTest::newRow("backwards") << day << day.addDays(-1) << false;
        QTest::newRow("no first day") << QDate() << day << false;
        QTest::newRow("no last day") << day << QDate() << false;
    }
    void periods()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const Status judged = judgePeriod({ from, to });
        QTEST(judged.isOk(), "isGood");
        QVERIFY(judged.isOk() || judged.error().text.endsWith(u'.'));
    }

    void whatLeftThisComputerIsARequest_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("left");
        QTest::newRow("sent") << Outcome::Sent << true;
        QTest::newRow("refused by Smartup") << Outcome::Refused << true;
        QTest::newRow("nobody knows") << Outcome::Unknown << true;
        QTest::newRow("not sent") << Outcome::NotSent << false;
        QTest::newRow("cancelled before it was sent") << Outcome::Cancelled << false;
    }
    void whatLeftThisComputerIsARequest()
    {
        QFETCH(Outcome, outcome);
        QTEST(hasLeft(outcome), "left");
    }

    void aPageHasTheNumbers()
    {
        const QString html = reportHtml(reportWith(u"orders.json"_s));
        for (const QString &part :
             { u"Exchange with Smartup, 23.11.2026 to 24.11.2026"_s, u"Created 1,234, Refused 5"_s,
               u"17 on 24.11.2026"_s, u"480 of 500"_s, u"orders.json"_s, u"A02-24-048"_s,
               u"Order"_s, u"24.11.2026 12:00:00.000"_s }) {
            QVERIFY2(html.contains(part), qPrintable(part));
        }
        QVERIFY(!html.contains(u"not listed"_s));
    }

    void whatIsNotListedIsSaid()
    {
        PeriodReport report = reportWith(u"x"_s);
        report.furtherCauses = 3;
        report.furtherLines = 4711;
        report.furtherRuns = 1;
        const QString html = reportHtml(report);
        QVERIFY(html.contains(u"3 further cause"_s));
        QVERIFY(html.contains(u"4,711"_s));
        QVERIFY(html.contains(u"1 earlier run"_s));
    }

    void anEmptyPeriodIsAPageToo()
    {
        PeriodReport report;
        report.from = QDate(2026, 11, 24);
        report.to = report.from;
        report.madeAt = Noon;
        report.days = { { report.from, {}, 0 } };
        const QString html = reportHtml(report);
        QVERIFY(html.contains(u"No documents."_s));
        QVERIFY(html.contains(u"Nothing went wrong."_s));
        QVERIFY(html.contains(u"No runs."_s));
    }

    void nothingOfAHostileTextWorks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a script") << u"<script>alert(1)</script><img src=x onerror=alert(1)>"_s;
        QTest::newRow("an end of the page") << u"</td></table></body></html>"_s;
        QTest::newRow("quotation marks") << u"\" onload=\"alert(1)"_s;
        QTest::newRow("places of arguments") << u"%1 %2 %n &amp; %%"_s;
        QTest::newRow("colours, letters that turn around, zero")
            << u"\u001B[31m\u202E\u2066"_s + QChar(u'\0');
        QTest::newRow("five megabytes") << QString(u'<').repeated(5'000'000);
    }
    void nothingOfAHostileTextWorks()
    {
        QFETCH(QString, text);
        const QString html = reportHtml(reportWith(text));
        const QString calm = reportHtml(reportWith(u"calm"_s));
        // As many tags as with a text that has none: none was added, and none was closed.
        QCOMPARE(html.count(u'<'), calm.count(u'<'));
        QCOMPARE(html.count(u"<td"_s), calm.count(u"<td"_s));
        QVERIFY(html.size() < 100'000);
        for (const QChar c : html) {
            QVERIFY(c == u'\n' || c.unicode() >= 0x20);
            QVERIFY(c.unicode() != 0x202E && c.unicode() != 0x2066);
        }
    }

    void aPageFetchesNothing()
    {
        const QString html = reportHtml(reportWith(u"x"_s));
        static const QRegularExpression fetching(
            u"\\b(src|href)\\s*=|<script|<link|<img|url\\(|@import|https?:"_s);
        QVERIFY2(!html.contains(fetching), qPrintable(fetching.match(html).captured()));
        QVERIFY(html.contains(u"default-src 'none'"_s));
    }
};

QTEST_GUILESS_MAIN(tst_PeriodReport)
#include "tst_PeriodReport.moc"
