#include "app/exchange/formats/ZipReader.h"
#include "app/journal/ExportLog.h"
#include "app/journal/JournalStore.h"
#include "app/journal/LogExporter.h"
#include "app/journal/ReadPeriod.h"
#include "models/core/SecretMask.h"
#include "models/core/VisibleText.h"
#include "models/journal/ReportHtml.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
const ReportPeriod TwoDays { QDate(2026, 11, 23), QDate(2026, 11, 24) };

QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QByteArray sheetOf(const QString &workbook, int number)
{
    const QByteArray bytes = bytesOf(workbook);
    ZipReader zip;
    if (!zip.open(bytes)) {
        return {};
    }
    const auto entry = zip.entry("xl/worksheets/sheet" + QByteArray::number(number) + ".xml");
    return entry ? entry->readAll() : QByteArray();
}

/// What a person or a program finds in the file: of a workbook its first sheet.
QByteArray contentOf(const LogExportOrder &order)
{
    return order.format == LogFormat::Xlsx ? sheetOf(order.file, 1) : bytesOf(order.file);
}

QJsonArray linesOf(const QString &file)
{
    return QJsonDocument::fromJson(bytesOf(file)).object().value("lines"_L1).toArray();
}

QJsonArray entriesOf(const QString &file)
{
    return QJsonDocument::fromJson(bytesOf(file))
        .object()
        .value("log"_L1)
        .toObject()
        .value("entries"_L1)
        .toArray();
}

bool never()
{
    return false;
}

} // namespace

/// Files that are made of a real journal.
class tst_LogExport : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_out.emplace();
        m_journal = m_dir->filePath(u"journal.sqlite"_s);
        append({ sampleImport(1, 300), sampleSignIn(2) });
    }

    void everyFormatHasAllRows_data()
    {
        QTest::addColumn<LogFormat>("format");
        QTest::addColumn<int>("rows");
        QTest::newRow("a CSV table") << LogFormat::Csv << 301;
        QTest::newRow("a workbook") << LogFormat::Xlsx << 301;
        QTest::newRow("JSON") << LogFormat::Json << 301;
        QTest::newRow("calls, each once") << LogFormat::Har << 2;
    }
    void everyFormatHasAllRows()
    {
        QFETCH(LogFormat, format);
        QFETCH(int, rows);
        const LogExportOrder order = orderOf(format);
        const Result<LogExportReport> done = write(order);
        QVERIFY(done);
        QCOMPARE(done.value().rows, rows);
        QCOMPARE(done.value().bytes, QFile(order.file).size());
        QCOMPARE(done.value().sheets, 1);
        QVERIFY(!done.value().isCancelled);
        QCOMPARE(QDir(m_out->path()).entryList(QDir::Files).size(), 1);
        const QByteArray content = contentOf(order);
        switch (format) {
        case LogFormat::Csv:
            QCOMPARE(content.count("\r\n"), rows + 1);
            QCOMPARE(content.count('\n'), rows + 1);
            break;
        case LogFormat::Xlsx:
            QCOMPARE(content.count("<row "), rows + 1);
            break;
        case LogFormat::Json:
            QCOMPARE(linesOf(order.file).size(), rows);
            QCOMPARE(linesOf(order.file).at(0).toObject().value("external_id"_L1).toString(),
                     u"1C-00001000"_s);
            break;
        case LogFormat::Har:
            QCOMPARE(entriesOf(order.file).size(), rows);
            break;
        }
        QVERIFY(m_told.size() >= 1);
        QCOMPARE(m_told.last(), (LogExportProgress { 301, 301 }));
    }

    void onlyWhatTheFilterFindsIsWritten()
    {
        LogExportOrder order = orderOf(LogFormat::Csv);
        order.query.outcomes = { Outcome::Skipped };
        const Result<LogExportReport> done = write(order);
        QVERIFY(done);
        QCOMPARE(done.value().rows, 30);
        const QByteArray content = contentOf(order);
        QVERIFY(content.contains("1C-00001002"));
        QVERIFY(!content.contains("1C-00001001"));
        QVERIFY(content.contains("24.11.2026 09:00:01.000"));
    }

    void aCallIsWrittenWithItsBodies()
    {
        const LogExportOrder order = orderOf(LogFormat::Har);
        QVERIFY(write(order));
        const QJsonObject entry = entriesOf(order.file).at(0).toObject();
        QCOMPARE(entry.value("request"_L1)
                     .toObject()
                     .value("postData"_L1)
                     .toObject()
                     .value("text"_L1)
                     .toString()
                     .toUtf8(),
                 sampleImport(1, 300).requestBody);
        QCOMPARE(entry.value("response"_L1)
                     .toObject()
                     .value("content"_L1)
                     .toObject()
                     .value("text"_L1)
                     .toString()
                     .toUtf8(),
                 sampleImport(1, 300).responseBody);
        QCOMPARE(entriesOf(order.file)
                     .at(1)
                     .toObject()
                     .value("response"_L1)
                     .toObject()
                     .value("status"_L1)
                     .toInt(),
                 401);
    }

    void whatASheetCannotHoldGoesOnInAnother()
    {
        const LogExportOrder order = orderOf(LogFormat::Xlsx);
        LogExportLimits limits = logExportLimits();
        limits.rowsPerSheet = 100;
        const Result<LogExportReport> done = write(order, limits);
        QVERIFY(done);
        QCOMPARE(done.value().rows, 301);
        QCOMPARE(done.value().sheets, 4);
        QVERIFY(logExportText(order, done.value()).contains(u"4 sheet"_s));
        const QList<qsizetype> rows { 100, 100, 100, 5 };
        for (int sheet = 1; sheet <= 4; ++sheet) {
            const QByteArray content = sheetOf(order.file, sheet);
            QCOMPARE(content.count("<row "), rows.at(sheet - 1));
            QVERIFY(content.contains("External id"));
        }
        QVERIFY(sheetOf(order.file, 4).contains("1C-00001299"));
    }

    void aCancelledExportLeavesWhatWasThere_data()
    {
        QTest::addColumn<LogFormat>("format");
        for (const LogFormatInfo &info : logFormats()) {
            QTest::newRow(info.key.data()) << info.format;
        }
    }
    void aCancelledExportLeavesWhatWasThere()
    {
        QFETCH(LogFormat, format);
        const LogExportOrder order = orderOf(format);
        QFile before(order.file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        bool isCancelled = false;
        const Result<LogExportReport> done = exportLog(
            m_journal, order, [&isCancelled] { return isCancelled; },
            [&isCancelled](const LogExportProgress &) { isCancelled = true; });
        QVERIFY(done);
        QVERIFY(done.value().isCancelled);
        QCOMPARE(bytesOf(order.file), "before");
        QCOMPARE(QDir(m_out->path()).entryList(QDir::Files).size(), 1);
        QVERIFY(logExportText(order, done.value()).contains(u"no file"_s));
    }

    void anExportThatCannotBeWrittenSaysWhere()
    {
        for (const LogFormatInfo &info : logFormats()) {
            LogExportOrder order = orderOf(info.format);
            order.file = m_out->filePath(u"nowhere/log."_s + info.key);
            const Result<LogExportReport> done = write(order);
            QVERIFY(!done);
            QVERIFY(done.error().text.contains(order.file));
            QVERIFY(!done.error().remedy.isEmpty());
        }
    }

    void aLogThatIsNotThereIsEmpty()
    {
        m_journal = m_dir->filePath(u"not-yet.sqlite"_s);
        const LogExportOrder order = orderOf(LogFormat::Csv);
        const Result<LogExportReport> done = write(order);
        QVERIFY(done);
        QCOMPARE(done.value().rows, 0);
        QCOMPARE(contentOf(order).count('\n'), 1);
        QVERIFY(!QFile::exists(m_journal)); // reading makes none
    }

    void aFileThatIsNoLogIsNamed()
    {
        m_journal = m_dir->filePath(u"other"_s);
        QFile other(m_journal);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray("no database ").repeated(500));
        other.close();
        const LogExportOrder order = orderOf(LogFormat::Json);
        QVERIFY(!write(order));
        QVERIFY(!QFile::exists(order.file));
        QVERIFY(!readPeriod(m_journal, TwoDays, Noon.now(), never));
    }

    void hostileTextsStayTexts()
    {
        const QStringList hostile {
            u"<script>alert(1)</script>"_s,
            u"=HYPERLINK(\"http://x\";\"y\")"_s,
            u"+1+1"_s,
            u"@SUM(A1)"_s,
            u"\t=1"_s,
            u"a;b\"c\r\nd"_s,
            u"\u001B[31mred\u001B]0;title\u0007"_s,
            u"abc\u202Edcb\u2066"_s,
            u"_x000D_"_s,
            QString(u'=').repeated(5'000'000),
        };
        CallRecord call = sampleImport(3, static_cast<int>(hostile.size()));
        for (qsizetype at = 0; at < hostile.size(); ++at) {
            DocumentRecord &document = call.documents[at]; // clazy:exclude=detaching-member
            document.message = hostile.at(at);
            document.personName = hostile.at(at).left(40);
            document.outcome = Outcome::Refused;
            document.errorCode.clear();
        }
        call.message = hostile.at(0);
        append({ call });
        for (const LogFormatInfo &info : logFormats()) {
            LogExportOrder order = orderOf(info.format);
            order.query.numbers = { u"3*"_s };
            const Result<LogExportReport> done = write(order);
            QVERIFY2(done, info.key.data());
            QCOMPARE(done.value().rows, info.format == LogFormat::Har ? 1 : hostile.size());
            const QString content = QString::fromUtf8(contentOf(order));
            QVERIFY2(!content.contains(u'\u001B'), info.key.data());
            QVERIFY2(!content.contains(u'\u202E'), info.key.data());
            QVERIFY2(!content.contains(u'\u2066'), info.key.data());
        }
        const QByteArray csv = contentOf(orderOf(LogFormat::Csv));
        QCOMPARE(csv.count('\n'), hostile.size() + 1);
        for (const char *formula : { ";=", ";+", ";@", ";\"=", ";\"+", ";\"@" }) {
            QVERIFY2(!csv.contains(formula), formula);
        }
        const QByteArray sheet = contentOf(orderOf(LogFormat::Xlsx));
        QCOMPARE(sheet.count("<row "), hostile.size() + 1);
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(!sheet.contains("<script"));
        QVERIFY(sheet.contains("…")); // the five megabytes
        const QJsonArray lines = linesOf(orderOf(LogFormat::Json).file);
        for (qsizetype at = 0; at < hostile.size() - 1; ++at) {
            QCOMPARE(lines.at(at).toObject().value("message"_L1).toString(), hostile.at(at));
        }
    }

    void noSecretLeavesTheLog()
    {
        const QString password = u"canary-Pa55wörd"_s; // not a secret: made up here
        SecretMask mask;
        mask.add(u"admin@demo"_s, Secret(password));
        const QByteArray signIn = (u"admin@demo:"_s + password).toUtf8().toBase64();
        CallRecord call = sampleImport(4, 3);
        call.url = u"https://admin:canary-Pa55w%C3%B6rd@smartup.example/b/x"_s;
        call.requestHeaders = { { "Authorization", "Basic " + signIn },
                                { "Cookie", "session=" + password.toUtf8() },
                                { "filial_id", "101" } };
        call.responseHeaders = { { "Set-Cookie", "session=" + password.toUtf8() } };
        // As the client does it before a record is made.
        call.requestBody = mask.masked("{\"order\":[{\"note\":\"" + password.toUtf8() + "\"}]}");
        call.message = mask.masked(u"refused: "_s + password);
        call.documents.first().outcome = Outcome::Refused;
        call.documents.first().message = mask.masked(u"refused: "_s + password);
        append({ call });
        QByteArrayList files;
        for (const LogFormatInfo &info : logFormats()) {
            const LogExportOrder order = orderOf(info.format);
            QVERIFY(write(order));
            files.append(contentOf(order));
        }
        const Result<PeriodReport> report = readPeriod(m_journal, TwoDays, Noon.now(), never);
        QVERIFY(report);
        files.append(reportHtml(report.value()).toUtf8());
        for (const QByteArray &file : std::as_const(files)) {
            QVERIFY(!file.isEmpty());
            QVERIFY(!file.contains("canary"));
            QVERIFY(!file.contains(signIn));
            QVERIFY(file.contains("********")); // it has been there
        }
    }

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

    void theServiceWritesOnAThreadOfItsOwn()
    {
        LogExporter exporter(m_journal, Noon, {});
        QSignalSpy written(&exporter, &LogExporter::written);
        QSignalSpy progressed(&exporter, &LogExporter::progressed);
        const LogExportOrder order = orderOf(LogFormat::Csv);
        exporter.write(order);
        QVERIFY(exporter.isBusy());
        exporter.write(orderOf(LogFormat::Json)); // one at a time
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(!exporter.isBusy());
        QCOMPARE(written.at(0).at(0).value<LogExportOrder>(), order);
        QCOMPARE(written.at(0).at(1).value<LogExportReport>().rows, 301);
        QVERIFY(!progressed.isEmpty());
        QVERIFY(!QFile::exists(orderOf(LogFormat::Json).file));
        exporter.write(orderOf(LogFormat::Json));
        QTRY_COMPARE(written.size(), 2);
        QVERIFY(QFile::exists(orderOf(LogFormat::Json).file));
    }

    void theServiceCanBeCancelled()
    {
        LogExporter exporter(m_journal, Noon, {});
        QSignalSpy written(&exporter, &LogExporter::written);
        exporter.write(orderOf(LogFormat::Csv));
        exporter.cancel();
        QTRY_COMPARE(written.size(), 1);
        // It may have been quicker; then the file is whole.
        const auto report = written.at(0).at(1).value<LogExportReport>();
        QCOMPARE(QFile::exists(orderOf(LogFormat::Csv).file), !report.isCancelled);
        QCOMPARE(report.rows, report.isCancelled ? 0 : 301);
    }

    void anEndInTheMiddleLeavesNoFile()
    {
        {
            LogExporter exporter(m_journal, Noon, {});
            exporter.write(orderOf(LogFormat::Xlsx));
        }
        const QStringList files = QDir(m_out->path()).entryList(QDir::Files);
        QVERIFY(files.isEmpty() || files == QStringList { u"log.xlsx"_s });
    }

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

private:
    [[nodiscard]] LogExportOrder orderOf(LogFormat format) const
    {
        const auto info = std::ranges::find(logFormats(), format, &LogFormatInfo::format);
        return { {}, format, m_out->filePath(u"log."_s + info->key) };
    }

    [[nodiscard]] Result<LogExportReport> write(const LogExportOrder &order,
                                                const LogExportLimits &limits = logExportLimits())
    {
        m_told.clear();
        return exportLog(
            m_journal, order, never,
            [this](const LogExportProgress &progress) { m_told.append(progress); }, limits);
    }

    void append(const QList<CallRecord> &calls) const
    {
        JournalStore store(options(), Noon);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }
    void appendRun() const
    {
        JournalStore store(options(), Noon);
        store.appendRun(sampleRun(u"run-1"_s));
    }
    [[nodiscard]] JournalOptions options() const
    {
        JournalOptions options;
        options.file = m_journal;
        options.reserveBytes = 0;
        return options;
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<QTemporaryDir> m_out;
    QString m_journal;
    QList<LogExportProgress> m_told;
};

QTEST_GUILESS_MAIN(tst_LogExport)
#include "tst_LogExport.moc"
