#include "app/exchange/formats/ZipReader.h"
#include "app/journal/ExportLog.h"
#include "app/journal/JournalStore.h"
#include "app/journal/LogExporter.h"
#include "app/journal/ReadPeriod.h"
#include "tests/app/journal/LogExportBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// The report of a period that is made of a real journal.
class tst_LogReport : public QObject,
                      private LogExportBench // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    // ── a report ──

    void aReportHasTheNumbersOfTheLog()
    {
        appendRun();
        const Result<PeriodReport> read = readPeriod(m_journal, TwoDays, Noon.now(), never);
        QVERIFY(read);
        const PeriodReport &report = read.value();
        QVERIFY(!report.isCancelled);
        QCOMPARE(report.madeAt, Noon.now());
        QCOMPARE(report.documents[Outcome::Created], 240);
        QCOMPARE(report.documents[Outcome::Skipped], 30);
        QCOMPARE(report.documents[Outcome::Refused], 30);
        QCOMPARE(report.documents.total(), 300);
        QCOMPARE(report.subjects.size(), 1);
        QCOMPARE(report.subjects.first().subject, u"order"_s);
        QCOMPARE(report.subjects.first().documents, report.documents);
        QCOMPARE(report.days.size(), 2);
        QCOMPARE(report.days.at(0).documents.total(), 0);
        QCOMPARE(report.days.at(1).documents, report.documents);
        QCOMPARE(report.days.at(1).requests, 2);
        QCOMPARE(report.requests(), 2);
        QCOMPARE(report.calls[Outcome::Sent], 1);
        QCOMPARE(report.calls[Outcome::Refused], 1);
        QCOMPARE(report.runs[Outcome::Running], 1);
        QCOMPARE(report.lastRuns.size(), 1);
        QCOMPARE(report.lastRuns.first().source, u"orders.json"_s);
        QCOMPARE(report.causes.size(), 2);
        QCOMPARE(report.causes.at(0).code, u"A02-24-048"_s);
        QCOMPARE(report.causes.at(0).lines, 30);
        QCOMPARE(report.causes.at(0).subjects, QStringList { u"order"_s });
        QCOMPARE(report.causes.at(1).sample, u"login or password is wrong"_s);
        QCOMPARE(report.causes.at(1).lines, 1);
    }

    void otherDaysAreNotInIt()
    {
        appendRun();
        const ReportPeriod after { QDate(2026, 11, 25), QDate(2026, 11, 30) };
        const Result<PeriodReport> read = readPeriod(m_journal, after, Noon.now(), never);
        QVERIFY(read);
        QCOMPARE(read.value().documents.total(), 0);
        QCOMPARE(read.value().requests(), 0);
        QVERIFY(read.value().causes.isEmpty());
        QVERIFY(read.value().lastRuns.isEmpty());
        QCOMPARE(read.value().days.size(), 6);
    }

    void theSameTroubleIsOneCause()
    {
        CallRecord call = sampleImport(5, 40);
        for (DocumentRecord &document : call.documents) {
            document.outcome = Outcome::NotSent;
            document.origin = ErrorOrigin::Network;
            document.errorCode.clear();
            document.message = u"No answer for order %1."_s.arg(document.number);
        }
        append({ call });
        const Result<PeriodReport> read = readPeriod(m_journal, TwoDays, Noon.now(), never);
        QVERIFY(read);
        QCOMPARE(read.value().causes.size(), 3);
        QCOMPARE(read.value().causes.at(0).lines, 40);
        QCOMPARE(read.value().causes.at(0).origin, ErrorOrigin::Network);
    }

    void moreCausesThanAreListedAreCounted()
    {
        CallRecord call = sampleImport(5, 30);
        for (DocumentRecord &document : call.documents) {
            document.outcome = Outcome::Refused;
            document.errorCode = u"A99-%1"_s.arg(document.position);
        }
        append({ call });
        const Result<PeriodReport> read = readPeriod(m_journal, TwoDays, Noon.now(), never);
        QVERIFY(read);
        QCOMPARE(read.value().causes.size(), MostCauses);
        QCOMPARE(read.value().furtherCauses, 32 - MostCauses);
        QVERIFY(read.value().furtherLines >= read.value().furtherCauses);
    }

    void daysOfAHalfHourZoneAreTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("onTheFirst");
        QTest::addColumn<int>("onTheSecond");
        // 18:15 and 18:45 of UTC are of one hour there, and 23:45 and 0:15 in India.
        QTest::newRow("five hours and a half") << QByteArray("Asia/Kolkata") << 3 << 5;
        QTest::newRow("five hours and three quarters") << QByteArray("Asia/Kathmandu") << 0 << 8;
        QTest::newRow("five hours") << QByteArray("Asia/Tashkent") << 8 << 0;
    }
    void daysOfAHalfHourZoneAreTheirOwn()
    {
        QFETCH(QByteArray, zone);
        CallRecord before = sampleImport(5, 3);
        before.at = QDateTime(QDate(2026, 11, 22), QTime(18, 15), Qt::UTC);
        CallRecord after = sampleImport(6, 5);
        after.at = QDateTime(QDate(2026, 11, 22), QTime(18, 45), Qt::UTC);
        append({ before, after });
        const QByteArray usual = qgetenv("TZ");
        qputenv("TZ", zone);
        const ReportPeriod days { QDate(2026, 11, 22), QDate(2026, 11, 23) };
        const Result<PeriodReport> read = readPeriod(m_journal, days, Noon.now(), never);
        qputenv("TZ", usual);
        QVERIFY(read);
        QTEST(static_cast<int>(read.value().days.at(0).documents.total()), "onTheFirst");
        QTEST(static_cast<int>(read.value().days.at(1).documents.total()), "onTheSecond");
        QCOMPARE(read.value().documents.total(), 8);
        QCOMPARE(read.value().subjects.constFirst().documents.total(), 8);
    }

    void aCancelledReportSaysSo()
    {
        const Result<PeriodReport> read =
            readPeriod(m_journal, TwoDays, Noon.now(), [] { return true; });
        QVERIFY(read);
        QVERIFY(read.value().isCancelled);
    }

    void aReportOfBadDaysIsRefused()
    {
        QVERIFY(!readPeriod(m_journal, { TwoDays.to, TwoDays.from }, Noon.now(), never));
    }

    // ── the service ──

    void aReportIsWrittenAsPageOrPdf()
    {
        QString printed;
        QThread *printedOn = nullptr;
        const ReportPrinter printer = [&](const QString &html) {
            printed = html;
            printedOn = QThread::currentThread();
            return QByteArray("%PDF made up");
        };
        LogExporter exporter(m_journal, Noon, { printer, {} });
        QSignalSpy reported(&exporter, &LogExporter::reported);
        exporter.report({ TwoDays, m_out->filePath(u"report.html"_s) });
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(reported.at(0).at(1).toBool(), false);
        const QByteArray page = bytesOf(m_out->filePath(u"report.html"_s));
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(printed.isEmpty());
        exporter.report({ TwoDays, m_out->filePath(u"report.pdf"_s) });
        QTRY_COMPARE(reported.size(), 2);
        QCOMPARE(bytesOf(m_out->filePath(u"report.pdf"_s)), "%PDF made up");
        QCOMPARE(printed.toUtf8(), page);
        QVERIFY(printedOn != nullptr && printedOn != QThread::currentThread());
    }

    void aReportTellsOfTheAllowances()
    {
        const AllowanceUse use { u"Chashma"_s, QuotaClass::Frequent, TwoDays.to, 12, 500, 500 };
        LogExporter exporter(m_journal, Noon,
                             { {}, [use](const ReportPeriod &period) {
                                  return QList<AllowanceUse> { use }.mid(period == TwoDays ? 0 : 1);
                              } });
        QSignalSpy reported(&exporter, &LogExporter::reported);
        const QString file = m_out->filePath(u"report.html"_s);
        exporter.report({ TwoDays, file });
        QTRY_COMPARE(reported.size(), 1);
        const QByteArray page = bytesOf(file);
        QVERIFY(page.contains("Daily allowances"));
        QVERIFY(page.contains("500 of 500"));
    }

    void aReportThatCannotBeWrittenSaysWhere()
    {
        LogExporter exporter(m_journal, Noon, {});
        QSignalSpy failed(&exporter, &LogExporter::failed);
        exporter.report({ TwoDays, m_out->filePath(u"nowhere/report.html"_s) });
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<Error>().text.contains(u"nowhere/report.html"_s));
        QVERIFY(!exporter.isBusy());
    }
};

QTEST_GUILESS_MAIN(tst_LogReport)
#include "tst_LogReport.moc"
