#include "models/core/SecretMask.h"
#include "models/core/VisibleText.h"
#include "models/journal/CurlCommand.h"
#include "models/journal/HarEntry.h"
#include "models/journal/JournalText.h"
#include "models/journal/LogExport.h"
#include "models/journal/LogTable.h"
#include "models/journal/RowJson.h"
#include "tests/support/JournalSamples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A call as the log gives it back: its body is `body`.
JournalDetail detailOf(const QByteArray &body)
{
    JournalDetail detail;
    detail.call = sampleImport(1, 2);
    detail.call.requestBytes = body.size();
    detail.call.responseBytes = 2;
    detail.request = { body, body.size(), -1, {} };
    detail.response = { "{}", 2, -1, {} };
    return detail;
}

JournalRow rowOf(const QString &message)
{
    JournalRow row;
    row.at = QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
    row.verb = ApiVerb::Import;
    row.document = sampleImport(1, 1).documents.constFirst();
    row.document.message = message;
    return row;
}

/// Runs a command in a real shell; its curl writes down what it was told.
class FakeCurl
{
public:
    FakeCurl()
    {
        write(u"curl"_s,
              "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\0' \"$word\"; done > \"$0.words\"\n"
              "cat > \"$0.body\"\n");
        QFile::setPermissions(m_dir.filePath(u"curl"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] bool run(const QString &command)
    {
        write(u"command"_s, command.toUtf8());
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s,
                           m_dir.path() + QDir::listSeparator() + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(m_dir.path());
        shell.start(u"sh"_s, { m_dir.filePath(u"command"_s) });
        shell.closeWriteChannel();
        return shell.waitForFinished() && shell.exitCode() == 0
            && shell.readAllStandardError().isEmpty();
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        const QList<QByteArray> read = bytes(u"curl.words"_s).split('\0');
        for (const QByteArray &word : read) {
            words.append(QString::fromUtf8(word));
        }
        words.removeLast(); // behind the last mark
        return words;
    }
    [[nodiscard]] QByteArray body() const { return bytes(u"curl.body"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir.path()).entryList(QDir::Files, QDir::Name);
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

QJsonObject harOf(const JournalDetail &detail)
{
    const QByteArray archive = harBegin() + '\n' + harEntry(detail) + harEnd();
    return QJsonDocument::fromJson(archive).object().value("log"_L1).toObject();
}

QJsonObject entryOf(const JournalDetail &detail)
{
    return harOf(detail).value("entries"_L1).toArray().at(0).toObject();
}

} // namespace

/// The log as text that leaves the program: cells, JSON, commands, HTTP archives.
class tst_LogTexts : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain text stays") << u"Магазин 4321"_s << u"Магазин 4321"_s;
        QTest::newRow("nothing stays nothing") << QString() << QString();
        QTest::newRow("a negative sum is a number") << u"-12.50"_s << u"-12.50"_s;
        QTest::newRow("a formula is text") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a command is text") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
        QTest::newRow("a plus is no number") << u"+998901234567"_s << u"'+998901234567"_s;
        QTest::newRow("a minus before a word") << u"-A1"_s << u"'-A1"_s;
        QTest::newRow("an at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("a wide equals sign") << u"\uFF1D1+1"_s << u"'\uFF1D1+1"_s;
        QTest::newRow("a tab tears no row") << u"a\tb"_s << u"a\\tb"_s;
        QTest::newRow("a tab hides no formula") << u"\t=1"_s << u"\\t=1"_s;
        QTest::newRow("a line break tears no row") << u"a\r\nb"_s << u"a\\r\\nb"_s;
        QTest::newRow("letters that turn around") << u"a\u202Eb"_s << u"a\\u202Eb"_s;
        QTest::newRow("colours of a terminal") << u"\u001B[31m"_s << u"\\u001B[31m"_s;
    }
    void cells()
    {
        QFETCH(QString, text);
        QTEST(tsvCell(text), "cell");
    }

    void aTableHasACellForEachColumn()
    {
        const std::vector<TableCell> heading = logHeading();
        QCOMPARE(heading.size(), logColumns().size());
        const std::vector<TableCell> cells = logCells(rowOf(u"=1\u202E"_s), 0);
        QCOMPARE(cells.size(), heading.size());
        const auto cell = [&](const char *name) -> const TableCell & {
            for (std::size_t at = 0; at < heading.size(); ++at) {
                if (heading[at].text == name) {
                    return cells[at];
                }
            }
            qFatal("There is no column %s.", name);
        };
        QCOMPARE(cell("Message").text, "'=1\\u202E");
        QCOMPARE(cell("Sum").text, "1234500.50");
        QVERIFY(cell("Sum").isNumber);
        QCOMPARE(cell("External id").text, "1C-00001000");
        QVERIFY(!cell("Smartup id").isNumber); // all its digits are needed
        QVERIFY(cell("Error code").text.isEmpty());
    }

    void aSumThatANumberCannotHoldIsText()
    {
        JournalRow row = rowOf({});
        row.document.amount = u"12345678901234567890.01"_s;
        const std::vector<TableCell> cells = logCells(row, 0);
        QVERIFY(std::ranges::none_of(cells, &TableCell::isNumber));
    }

    void aLongTextIsCutWithASign()
    {
        const QString text = QString(u'x').repeated(9) + u"🙂 and more"_s;
        const std::vector<TableCell> cells = logCells(rowOf(text), 10);
        QVERIFY(std::ranges::any_of(cells, [](const TableCell &cell) {
            return QString::fromUtf8(cell.text) == QString(u'x').repeated(9) + u'…';
        }));
    }

    void formats_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("format");
        QTest::newRow("a table") << u"/a/log.csv"_s << int(LogFormat::Csv);
        QTest::newRow("capitals") << u"C:/LOG.XLSX"_s << int(LogFormat::Xlsx);
        QTest::newRow("the last ending counts") << u"log.csv.json"_s << int(LogFormat::Json);
        QTest::newRow("an archive of calls") << u"log.har"_s << int(LogFormat::Har);
        QTest::newRow("another ending") << u"log.txt"_s << -1;
        QTest::newRow("no ending") << u"csv"_s << -1;
    }
    void formats()
    {
        QFETCH(QString, file);
        const std::optional<LogFormat> format = logFormatOfFile(file);
        QTEST(format ? static_cast<int>(*format) : -1, "format");
    }

    // ── JSON ──

    void jsonMeansWhatItMeantAndHidesNothing()
    {
        const QString hostile = u"<b>\u202E\u001B[31m\n\"'=1\u2066"_s;
        const QString text = visibleJson(rowsJson({ rowOf(hostile), rowOf({}) }));
        QCOMPARE(visibleLines(text), text);
        QVERIFY(text.contains(u"\\u202E"_s));
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8(), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value("message"_L1).toString(), hostile);
        QVERIFY(!rows.at(1).toObject().contains("message"_L1));
        QCOMPARE(rows.at(0).toObject().value("time"_L1).toString(), u"2026-11-24T04:00:00.000Z"_s);
    }

    // ── cURL ──

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"a b  c"_s;
        QTest::newRow("an apostrophe") << u"o'clock"_s;
        QTest::newRow("only apostrophes") << u"'''"_s;
        QTest::newRow("what a shell would run") << u"$(id) `id` ; id & | > x !! \\ \" * ?"_s;
        QTest::newRow("line breaks") << u"a\nb"_s;
    }
    void words()
    {
        QFETCH(QString, text);
        FakeCurl curl;
        QVERIFY(curl.run(u"curl "_s + shellWord(text) + u'\n'));
        QCOMPARE(curl.words(), QStringList { text });
    }

    void theSameBytesAreSentAgain_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("an ordinary document")
            << QByteArray("{\"order\":[{\"external_id\":\"1C-1\",\"note\":\"o'clock\"}]}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a body like the name of a file") << QByteArray("@/etc/passwd");
        QTest::newRow("a body like an option") << QByteArray("--config x");
        QTest::newRow("what a shell would run") << QByteArray("$(id) `id` ; id & | ! \\ \" %s %n");
        QTest::newRow("lines, the last one open") << QByteArray("a\nb\nc");
        QTest::newRow("lines, the last one closed") << QByteArray("a\nb\n\n");
        QTest::newRow("the end of a here document") << QByteArray("\nSMARTUP_BODY\n\t");
        QTest::newRow("Cyrillic") << QByteArray("{\"name\":\"Магазин\"}");
        QTest::newRow("a mark of UTF-8") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("colours of a terminal") << QByteArray("\x1B[31m\x1B[201~ id");
        QTest::newRow("letters that turn around") << QByteArray("a\xE2\x80\xAE"
                                                                "b");
        QTest::newRow("tabs and returns") << QByteArray("a\tb\r\n");
        QTest::newRow("zeros and bytes that are no text") << QByteArray("\0\xFF\xFE\x80z", 5);
        QTest::newRow("five megabytes") << QByteArray("x'").repeated(2'500'000);
    }
    void theSameBytesAreSentAgain()
    {
        QFETCH(QByteArray, body);
        const QString command = curlCommand(detailOf(body), u"admin@demo"_s);
        QCOMPARE(visibleLines(command), command);
        QVERIFY(!command.contains(u'\t'));
        FakeCurl curl;
        QVERIFY(curl.run(command));
        QVERIFY(curl.body() == body);
        const QStringList words = curl.words();
        QVERIFY(words.contains(body.isEmpty() ? QString() : u"@-"_s));
        QCOMPARE(words.last(), u"https://smartup.example/b/trade/txs/tdeal/order$import"_s);
    }

    void theCommandHasTheLoginAndNoSecret()
    {
        JournalDetail detail = detailOf("{}");
        detail.call.requestHeaders.emplaceBack("Cookie", "session=canary");
        detail.call.requestHeaders.emplaceBack("proxy-authorization", "Basic canary");
        detail.call.requestHeaders.emplaceBack("Content-Length", "2");
        FakeCurl curl;
        const QString command = curlCommand(detail, u"admin@demo"_s);
        QVERIFY(curl.run(command));
        const QStringList words = curl.words();
        QCOMPARE(words.at(words.indexOf(u"--user"_s) + 1), u"admin@demo"_s);
        QCOMPARE(words.count(u"--header"_s), 1);
        QCOMPARE(words.at(words.indexOf(u"--header"_s) + 1), u"filial_id: 101"_s);
        for (const QString &secret :
             { u"canary"_s, u"secret"_s, u"YWRtaW5AZGVtbzpjYW5hcnk"_s, u"Basic"_s }) {
            QVERIFY2(!command.contains(secret, Qt::CaseInsensitive), qPrintable(command));
        }
        QVERIFY(command.startsWith(u"# curl asks for the password."_s));
        QVERIFY(command.contains(u"it may write again"_s));
    }

    void whatIsNotKnownIsSaid()
    {
        JournalDetail detail = detailOf("{\"password\":\"********\"}");
        QVERIFY(curlCommand(detail, u"x"_s).contains(u"a secret was hidden"_s));
        QVERIFY(curlCommand(detail, {}).contains(u"in the place of LOGIN"_s));
        QVERIFY(!curlCommand(detail, u"x"_s).contains(u"LOGIN"_s));
        detail.request = { "headtail", 5'000'000, 4, {} };
        const QString cut = curlCommand(detail, u"x"_s);
        QVERIFY(cut.contains(u"the file body.json"_s));
        QVERIFY(cut.contains(u"--data-binary @body.json"_s));
        QVERIFY(!cut.contains(u"headtail"_s));
        detail.request = {};
        detail.areBodiesGone = true;
        detail.call.requestHeaders.clear();
        const QString gone = curlCommand(detail, u"x"_s);
        QVERIFY(gone.contains(u"--data-binary @body.json"_s));
        QVERIFY(gone.contains(u"--header 'Content-Type: application/json'"_s));
    }

    void hostileHeadersAndAddressesStayWords()
    {
        JournalDetail detail = detailOf("{}");
        detail.call.url = u"https://smartup.example/b/'$(touch stolen)'?a=[1-9]&b=\u202E"_s;
        detail.call.requestHeaders = { { "X-Note", "'; touch stolen; '\x1B" },
                                       { "@file", "x" },
                                       { "X\nY", "x" } };
        FakeCurl curl;
        const QString command = curlCommand(detail, u"o'clock $(touch stolen)"_s);
        QVERIFY(curl.run(command));
        QCOMPARE(visibleLines(command), command);
        QVERIFY(!curl.files().contains(u"stolen"_s));
        const QStringList words = curl.words();
        QCOMPARE(words.count(u"--header"_s), 1);
        QCOMPARE(words.at(words.indexOf(u"--header"_s) + 1),
                 u"X-Note: '; touch stolen; '\\u001B"_s);
        QVERIFY(words.contains(u"--globoff"_s));
    }

    // ── HTTP archive ──

    void anEntryHasWhatTheFormatWants()
    {
        const QJsonObject log = harOf(detailOf("{\"order\":[]}"));
        QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
        QCOMPARE(log.value("creator"_L1).toObject().value("name"_L1).toString(), u"Smartup Desk"_s);
        QVERIFY(log.value("creator"_L1).toObject().contains("version"_L1));
        const QJsonObject entry = log.value("entries"_L1).toArray().at(0).toObject();
        QCOMPARE(entry.value("startedDateTime"_L1).toString(), u"2026-11-24T04:00:01.000Z"_s);
        QCOMPARE(entry.value("time"_L1).toInt(), 480);
        const QJsonObject times = entry.value("timings"_L1).toObject();
        QCOMPARE(times.value("send"_L1).toInt(-1), 0);
        QCOMPARE(times.value("wait"_L1).toInt(), 410);
        QCOMPARE(times.value("receive"_L1).toInt(), 70);
        QVERIFY(entry.value("cache"_L1).isObject());
        const QJsonObject request = entry.value("request"_L1).toObject();
        const QJsonObject response = entry.value("response"_L1).toObject();
        for (const QString &key :
             { u"method"_s, u"url"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s,
               u"queryString"_s, u"headersSize"_s, u"bodySize"_s, u"postData"_s }) {
            QVERIFY2(request.contains(key), qPrintable(key));
        }
        for (const QString &key :
             { u"status"_s, u"statusText"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s,
               u"content"_s, u"redirectURL"_s, u"headersSize"_s, u"bodySize"_s }) {
            QVERIFY2(response.contains(key), qPrintable(key));
        }
        const QJsonObject posted = request.value("postData"_L1).toObject();
        QCOMPARE(posted.value("text"_L1).toString(), u"{\"order\":[]}"_s);
        QVERIFY(posted.contains("mimeType"_L1));
        QCOMPARE(response.value("content"_L1).toObject().value("size"_L1).toInt(), 2);
        QCOMPARE(response.value("status"_L1).toInt(), 200);
    }

    void anEntryHasNoSecret()
    {
        JournalDetail detail = detailOf("{}");
        detail.call.requestHeaders.emplaceBack("cookie", "session=canary");
        detail.call.responseHeaders.emplaceBack("Set-Cookie", "session=canary");
        const QByteArray entry = harEntry(detail);
        for (const char *secret : { "canary", "secret", "YWRtaW5AZGVtbzpjYW5hcnk", "Basic" }) {
            QVERIFY2(!entry.contains(secret), secret);
        }
        QVERIFY(entry.contains("filial_id"));
        QVERIFY(
            entryOf(detail).value("request"_L1).toObject().value("cookies"_L1).toArray().isEmpty());
    }

    void anEntryCarriesHostileBodies()
    {
        const QByteArray hostile = "<script>\x1B[31m\xE2\x80\xAE\n\"=1+1";
        JournalDetail detail = detailOf(hostile);
        const QByteArray entry = harEntry(detail);
        QCOMPARE(visibleText(QString::fromUtf8(entry)), QString::fromUtf8(entry));
        QCOMPARE(entryOf(detail)
                     .value("request"_L1)
                     .toObject()
                     .value("postData"_L1)
                     .toObject()
                     .value("text"_L1)
                     .toString(),
                 QString::fromUtf8(hostile));
        detail.response = { QByteArray("\xFF\x00\x80", 3), 3, -1, {} };
        const QJsonObject content =
            entryOf(detail).value("response"_L1).toObject().value("content"_L1).toObject();
        QCOMPARE(content.value("encoding"_L1).toString(), u"base64"_s);
        QCOMPARE(QByteArray::fromBase64(content.value("text"_L1).toString().toLatin1()),
                 detail.response.bytes);
    }

    void whatTheLogDoesNotHaveIsSaidInTheEntry()
    {
        JournalDetail detail = detailOf("{}");
        detail.response = { "headtail", 5'000'000, 4, {} };
        const auto comment = [&detail] {
            return entryOf(detail)
                .value("response"_L1)
                .toObject()
                .value("content"_L1)
                .toObject()
                .value("comment"_L1)
                .toString();
        };
        QVERIFY(comment().contains(u"beginning and the end"_s));
        detail.response = {};
        detail.areBodiesGone = true;
        QVERIFY(comment().contains(u"any more"_s));
    }

    void aCallWithoutAnAnswerOnlyWaited()
    {
        JournalDetail detail = detailOf("{}");
        detail.call.firstByteMs = -1;
        detail.call.httpStatus = 0;
        const QJsonObject times = entryOf(detail).value("timings"_L1).toObject();
        QCOMPARE(times.value("wait"_L1).toInt(), 480);
        QCOMPARE(times.value("receive"_L1).toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(tst_LogTexts)
#include "tst_LogTexts.moc"
