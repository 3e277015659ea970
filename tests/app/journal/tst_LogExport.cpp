#include "app/exchange/formats/ZipReader.h"
#include "app/journal/ExportLog.h"
#include "app/journal/JournalStore.h"
#include "app/journal/LogExporter.h"
#include "app/journal/ReadPeriod.h"
#include "models/core/SecretMask.h"
#include "models/journal/ReportHtml.h"
#include "tests/app/journal/LogExportBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

/// Files that are made of a real journal.
class tst_LogExport : public QObject,
                      private LogExportBench // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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

    QList<LogExportProgress> m_told;
};

QTEST_GUILESS_MAIN(tst_LogExport)
#include "tst_LogExport.moc"
