#include "models/journal/BodyMatcher.h"
#include "models/journal/BodySearch.h"
#include "tests/support/JournalSamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Nothing; // null: no match is expected

StoredBody wholeBody(const QByteArray &bytes)
{
    return { bytes, bytes.size(), -1, {} };
}

} // namespace

class tst_BodyMatcher : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("found"); // the bytes; null = none
        const QByteArray order = R"({"number":"45112","name":"Магазин №4"})";
        QTest::newRow("digits") << order << u"4511"_s << QByteArray("4511");
        QTest::newRow("over a quotation mark") << order << u"\":\"45"_s << QByteArray("\":\"45");
        QTest::newRow("cyrillic") << order << u"Магазин"_s << QByteArray("Магазин");
        QTest::newRow("cyrillic in capitals")
            << order << u"МАГАЗИН №4"_s << QByteArray("Магазин №4");
        QTest::newRow("latin in the other case") << order << u"NUMBER"_s << QByteArray("number");
        QTest::newRow("Uzbek with its apostrophe")
            << QByteArray("{\"a\":\"Ko‘chirish\"}") << u"kO‘CHIR"_s << QByteArray("Ko‘chir");
        QTest::newRow("another apostrophe is another letter")
            << QByteArray("{\"a\":\"Ko‘chirish\"}") << u"ko'chir"_s << Nothing;
        QTest::newRow("beyond the first plane")
            << QByteArray("{\"a\":\"😀b\"}") << u"😀B"_s << QByteArray("😀b");
        QTest::newRow("the sign of the kelvin is a k")
            << QByteArray("300 \xE2\x84\xAA") << u"300 k"_s << QByteArray("300 \xE2\x84\xAA");
        QTest::newRow("not there") << order << u"45113"_s << Nothing;
        QTest::newRow("the end of the body alone") << order << u"4\"}x"_s << Nothing;
        QTest::newRow("a beginning that repeats")
            << QByteArray("aabaabaac") << u"aabaac"_s << QByteArray("aabaac");
        QTest::newRow("е is not ё") << QByteArray("ещё") << u"еще"_s << Nothing;

        const QByteArray escaped = R"({"name":"\u041c\u0430\u0433\u0430\u0437\u0438\u043d 0434"})";
        QTest::newRow("escaped cyrillic")
            << escaped << u"магаз"_s << QByteArray(R"(\u041c\u0430\u0433\u0430\u0437)");
        QTest::newRow("escaped and written out, mixed")
            << QByteArray(R"({"a":"\u0434ом"})") << u"Дом"_s << QByteArray(R"(\u0434ом)");
        QTest::newRow("escapes in capitals")
            << QByteArray(R"({"a":"\u041C"})") << u"м"_s << QByteArray(R"(\u041C)");
        QTest::newRow("a pair of escapes") << QByteArray(R"({"a":"x\ud83d\ude00y"})") << u"x😀y"_s
                                           << QByteArray(R"(x\ud83d\ude00y)");
        QTest::newRow("the digits of an escape are no number")
            << QByteArray(R"({"a":"\u0434\u043e"})") << u"0434"_s << Nothing;
        QTest::newRow("the number beside them is") << escaped << u"0434"_s << QByteArray("0434");
        QTest::newRow("an escaped quotation mark")
            << QByteArray("{\"a\":\"ООО \\\"Ромашка\\\"\"}") << u"ооо \"ромашка"_s
            << QByteArray("ООО \\\"Ромашка");
        QTest::newRow("an escaped slash") << QByteArray(R"({"a":"order\/export"})")
                                          << u"order/export"_s << QByteArray(R"(order\/export)");
        QTest::newRow("a line break of JSON")
            << QByteArray(R"({"a":"one\ntwo"})") << u"one\ntwo"_s << QByteArray(R"(one\ntwo)");
        QTest::newRow("the letter of an escape is none")
            << QByteArray(R"({"a":"one\ntwo"})") << u"ntwo"_s << Nothing;
        QTest::newRow("a path") << QByteArray(R"({"a":"C:\\temp\\a"})") << u"c:\\temp"_s
                                << QByteArray(R"(C:\\temp)");
        QTest::newRow("an escape as the body has it")
            << QByteArray(R"({"a":"\u0434ом"})") << u"\\u0434"_s << QByteArray(R"(\u0434)");
        QTest::newRow("half a pair of escapes ends nothing")
            << QByteArray(R"({"a":"\ud83d tail"})") << u"tail"_s << QByteArray("tail");
        QTest::newRow("an escape that the end cuts")
            << QByteArray("[\"tail\\u04") << u"tail"_s << QByteArray("tail");
        QTest::newRow("an answer that is one text")
            << QByteArray(R"("\u0434\u0430")") << u"да"_s << QByteArray(R"(\u0434\u0430)");

        QTest::newRow("plain text: a backslash is one")
            << QByteArray(R"(see C:\new)") << u"c:\\NEW"_s << QByteArray(R"(C:\new)");
        QTest::newRow("plain text: what follows it, too")
            << QByteArray(R"(see C:\new)") << u"new"_s << QByteArray("new");
        QTest::newRow("XML") << QByteArray("<error>ORA-06508</error>") << u"ora-0"_s
                             << QByteArray("ORA-0");
        QTest::newRow("bytes that are no UTF-8 hide nothing")
            << QByteArray("\xFF\xD0order\x80") << u"order"_s << QByteArray("order");
        QTest::newRow("a letter that the end cuts")
            << QByteArray("дом\xD0") << u"домо"_s << Nothing;
        QTest::newRow("nothing is found nowhere") << order << QString() << Nothing;
        QTest::newRow("nothing is in an empty body") << QByteArray() << u"a"_s << Nothing;
    }
    void textsAreFound()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QFETCH(QByteArray, found);
        const BodyMatcher matcher(text);
        const std::optional<BodyMatch> match = matcher.first(body, bodyReadingOf(body));
        QCOMPARE(match.has_value(), !found.isNull());
        if (match) {
            QCOMPARE(body.sliced(match->at, match->length), found);
        }
    }

    void everyPlaceIsFoundOnce()
    {
        const QByteArray body = R"(["aaaa","\u0061A","a"])";
        const std::vector<BodyMatch> found = BodyMatcher(u"aa"_s).all(body, BodyReading::Json, 10);
        QCOMPARE(found.size(), 3U);
        QCOMPARE(found.at(0), (BodyMatch { 2, 2 }));
        QCOMPARE(found.at(1), (BodyMatch { 4, 2 }));
        QCOMPARE(found.at(2), (BodyMatch { 9, 7 }));
        QCOMPARE(BodyMatcher(u"aa"_s).all(body, BodyReading::Json, 2).size(), 2U);
        QVERIFY(BodyMatcher(u"aa"_s).all(body, BodyReading::Json, 0).empty());
    }

    void whatRepeatsCostsNoMoreTime()
    {
        // Begun anew at each byte, this would be a thousand million steps.
        const QByteArray body(1024LL * 1024, 'a');
        const QString text = QString(2000, u'a') + u'b';
        QVERIFY(!BodyMatcher(text).first(body, BodyReading::Plain));
        const QByteArray slashes(1024LL * 1024, '\\');
        QVERIFY(!BodyMatcher(QString(2000, u'\\') + u'b').first(slashes, BodyReading::Json));
    }

    void theKindOfABodyIsSeen_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("an object") << QByteArray("{}") << true;
        QTest::newRow("a list behind spaces") << QByteArray(" \r\n\t[1]") << true;
        QTest::newRow("behind a mark of the byte order") << QByteArray("\xEF\xBB\xBF{}") << true;
        QTest::newRow("a text") << QByteArray("\"x\"") << true;
        QTest::newRow("a page") << QByteArray("<html>{}</html>") << false;
        QTest::newRow("words") << QByteArray("not found") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void theKindOfABodyIsSeen()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isJson);
        QCOMPARE(bodyReadingOf(body) == BodyReading::Json, isJson);
    }

    void anExcerptSaysWhatIsAroundAMatch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("excerpt");
        QTest::newRow("a short body is whole") << QByteArray("{\n  \"number\": \"45112\"\n}")
                                               << u"45112"_s << u"{ \"number\": \"45112\" }"_s;
        QTest::newRow("escapes are read")
            << QByteArray(R"({"a":"\u0434\u043e\u043c"})") << u"дом"_s << u"{\"a\":\"дом\"}"_s;
        QTest::newRow("it begins with a whole letter")
            << QByteArray("дддддддддддддддддддддд!") << u"!"_s << u"…дддддддддддддддд!"_s;
        QTest::newRow("it begins with a whole escape")
            << QByteArray(R"(["\u0434\u0434\u0434\u0434\u0434\u0434\u0434\u0434!"])") << u"!"_s
            << u"…ддддд!\"]"_s;
        QTest::newRow("it does not go on for ever")
            << QByteArray("!" + QByteArray(500, 'a')) << u"!"_s
            << QString(u'!' + QString(120, u'a') + u'…');
    }
    void anExcerptSaysWhatIsAroundAMatch()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        const StoredBody stored = wholeBody(body);
        const std::vector<BodyMatch> places = findInBody(BodyMatcher(text), stored, 1);
        QCOMPARE(places.size(), 1U);
        QTEST(excerptOf(stored, places.front()), "excerpt");
    }

    void aCutBodyIsTwoTexts()
    {
        StoredBody body;
        body.bytes = "[\"head4511"
                     "2tail\"]";
        body.cutAt = 10;
        body.size = 5000;
        const auto places = [&body](const QString &text) {
            return findInBody(BodyMatcher(text), body, 10);
        };
        QVERIFY(places(u"45112"_s).empty()); // over what is missing
        QCOMPARE(places(u"head4511"_s).front(), (BodyMatch { 2, 8 }));
        QCOMPARE(places(u"2TAIL"_s).front(), (BodyMatch { 10, 5 }));
        QCOMPARE(places(u"a"_s).size(), 2U);
        QCOMPARE(findInBody(BodyMatcher(u"a"_s), body, 1).size(), 1U);
        // And nothing of the other one is around it.
        QCOMPARE(excerptOf(body, places(u"head"_s).front()), u"[\"head4511"_s);
        QCOMPARE(excerptOf(body, places(u"tail"_s).front()), u"2tail\"]"_s);
    }

    void aSearchThatEndedSaysWhatItSaw_data()
    {
        QTest::addColumn<BodySearchReport>("report");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<QStringList>("silent");
        BodySearchReport report;
        report.reached = { 1204, 1204, QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC) };
        report.hits = 17;
        const QStringList whole { u"17 call"_s, u"1,204 of 1,204"_s, u"24.11.2026 09:00:00"_s };
        const QStringList trouble { u"cancelled"_s, u"longer text"_s, u"beginning"_s,
                                    u"retention"_s, u"damaged"_s };
        QTest::newRow("to its end") << report << whole << trouble;
        report.reached.total = 9884;
        report.isCancelled = true;
        QTest::newRow("cancelled") << report << QStringList { u"1,204 of 9,884"_s, u"cancelled"_s }
                                   << QStringList { u"retention"_s };
        BodySearchReport atOnce;
        atOnce.isCancelled = true;
        QTest::newRow("cancelled before it was known how many there are")
            << atOnce << QStringList { u"cancelled before a call"_s }
            << QStringList { u"0"_s, u"have the text"_s };
        report.isCancelled = false;
        report.isFull = true;
        QTest::newRow("enough") << report << QStringList { u"longer text"_s }
                                << QStringList { u"cancelled"_s };
        report.isFull = false;
        report.cut = 2;
        report.gone = 3;
        report.damaged = 1;
        QTest::newRow("not all could be searched")
            << report << QStringList { u"Of 2 call"_s, u"beginning and its end"_s,
                                       u"3 call"_s,    u"retention"_s,
                                       u"1 call"_s,    u"damaged"_s }
            << QStringList { u"cancelled"_s };
        QTest::newRow("of nothing")
            << BodySearchReport {} << QStringList { u"0 of 0"_s } << QStringList { u"back to"_s };
    }
    void aSearchThatEndedSaysWhatItSaw()
    {
        QFETCH(BodySearchReport, report);
        QFETCH(QStringList, says);
        QFETCH(QStringList, silent);
        QLocale::setDefault(QLocale(QLocale::English));
        const QString text = bodySearchReportText(report);
        for (const QString &part : std::as_const(says)) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        for (const QString &part : std::as_const(silent)) {
            QVERIFY2(!text.contains(part), qPrintable(text));
        }
    }

    void aHitAsJsonHasTheKeysOfItsLine()
    {
        BodyHit hit;
        hit.row.document = sampleImport(1, 1).documents.constFirst();
        hit.isInResponse = true;
        hit.excerpt = u"a \"b\""_s;
        const QJsonObject object = QJsonDocument::fromJson(bodyHitJson(hit)).object();
        QCOMPARE(object.value("external_id"_L1).toString(), u"1C-00001000"_s);
        QCOMPARE(object.value("found_in"_L1).toArray(), QJsonArray { u"response"_s });
        QCOMPARE(object.value("excerpt"_L1).toString(), u"a \"b\""_s);
        QVERIFY(!object.contains("is_cut"_L1));
        hit.isInRequest = true;
        hit.isCut = true;
        const QJsonObject both = QJsonDocument::fromJson(bodyHitJson(hit)).object();
        QCOMPARE(both.value("found_in"_L1).toArray().size(), 2);
        QVERIFY(both.value("is_cut"_L1).toBool());
        QCOMPARE(bodySideText(hit), u"Request and response"_s);
    }
};

QTEST_GUILESS_MAIN(tst_BodyMatcher)
#include "tst_BodyMatcher.moc"
