#include "models/catalogue/ErrorCatalog.h"
#include "models/core/VisibleText.h"
#include "models/journal/DocumentJson.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/JournalText.h"

#include <QLocale>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// The small pure functions of the log, each with its table.
class tst_JournalText : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void visible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain text stays")
            << u"Магазин 4321 🙂"_s << u"Магазин 4321 🙂"_s;
        QTest::newRow("terminal colours") << u"\u001B[31mred"_s << u"\\u001B[31mred"_s;
        QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a\\u202Eb"_s;
        QTest::newRow("isolate") << u"\u2066x"_s << u"\\u2066x"_s;
        QTest::newRow("line breaks") << u"a\r\nb\tc"_s << u"a\\r\\nb\\tc"_s;
        QTest::newRow("zero") << QString(QChar(u'\0')) << u"\\u0000"_s;
        QTest::newRow("half of a pair") << QString(QChar(0xD83D)) << u"\\uD83D"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
    }
    void visible()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "shown");
    }

    void visibleLinesKeepTheirBreaks()
    {
        QCOMPARE(visibleLines(u"a\n\tb\r\u202E"_s), u"a\n\tb\\r\\u202E"_s);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("shown");
        QTest::newRow("groups of three") << u"1234500"_s << u"1,234,500"_s;
        QTest::newRow("fraction") << u"-1234.50"_s << u"-1,234.50"_s;
        QTest::newRow("beyond a double")
            << u"12345678901234567890.01"_s << u"12,345,678,901,234,567,890.01"_s;
        QTest::newRow("short") << u"12"_s << u"12"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("no number") << u"12 apples"_s << u"12 apples"_s;
        QTest::newRow("exponent") << u"1e5"_s << u"1e5"_s;
    }
    void amounts()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QFETCH(QString, amount);
        QTEST(groupedAmount(amount), "shown");
    }

    void linksGoThereAndBack_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::newRow("everything") << JournalQuery {};
        QTest::newRow("outcomes and subjects")
            << JournalQuery { .outcomes = { Outcome::Refused, Outcome::NotSent },
                              .subjects = { u"order"_s, u"inventory"_s } };
        QTest::newRow("text with marks of the link")
            << JournalQuery { .text = u"a&b=c,%d+e #\"Магазин\""_s };
        QTest::newRow("a run") << JournalQuery { .runUuid = u"0f3c"_s };
        QTest::newRow("a call") << JournalQuery { .callId = 17 };
        QTest::newRow("a period") << JournalQuery {
            .organisation = u"Chashma · Tashkent"_s,
            .from = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC),
            .until = QDateTime(QDate(2026, 11, 2), QTime(0, 0, 0, 5), Qt::UTC)
        };
    }
    void linksGoThereAndBack()
    {
        QFETCH(JournalQuery, query);
        QCOMPARE(journalQueryFromTarget(journalTarget(query)), query);
    }

    void strangeLinksAreRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("another page") << u"settings/orders"_s;
        QTest::newRow("another page that begins alike") << u"logs?call=1"_s;
        QTest::newRow("unknown outcome") << u"log?outcome=fine"_s;
        QTest::newRow("unknown field") << u"log?colour=red"_s;
        QTest::newRow("no number") << u"log?call=x"_s;
        QTest::newRow("no moment") << u"log?from=yesterday"_s;
        QTest::newRow("leaves out nothing") << u"log?not="_s;
        QTest::newRow("leaves out an outcome") << u"log?not=outcome%3Drefused"_s;
        QTest::newRow("leaves out two fields at once") << u"log?not=client%3DA%26subject%3Dorder"_s;
        QTest::newRow("leaves out a period that is no day")
            << u"log?not=from%3D2026-11-01T00:00:00.000Z%26until%3D2026-11-04T00:00:00.000Z"_s;
    }
    void strangeLinksAreRefused()
    {
        QFETCH(QString, target);
        QVERIFY(!journalQueryFromTarget(target));
    }

    void documents_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("position");
        QTest::addColumn<QByteArray>("document");
        const auto import = static_cast<int>(ApiVerb::Import);
        const auto exported = static_cast<int>(ApiVerb::Export);
        const QByteArray orders = R"({"order":[{"a":1},{"a":2, "b":[{}]}]})";
        QTest::newRow("second order")
            << orders << u"order"_s << import << 1 << QByteArray(R"({"a":2, "b":[{}]})");
        QTest::newRow("of an export")
            << orders << u"order"_s << exported << 0 << QByteArray(R"({"a":1})");
        QTest::newRow("beyond the end") << orders << u"order"_s << import << 2 << QByteArray();
        QTest::newRow("the call's own line")
            << orders << u"order"_s << import << -1 << QByteArray();
        QTest::newRow("unknown subject") << orders << u"session"_s << import << 0 << QByteArray();
        QTest::newRow("cut behind the document")
            << QByteArray(R"({"order":[{"a":1},{"a":2},{"a")") << u"order"_s << import << 1
            << QByteArray(R"({"a":2})");
        QTest::newRow("cut before the document") << QByteArray(R"({"order":[{"a":1},{"a":2},{"a")")
                                                 << u"order"_s << import << 2 << QByteArray();
        QTest::newRow("not JSON") << QByteArray("<html>") << u"order"_s << exported << 0
                                  << QByteArray();
        QTest::newRow("nothing") << QByteArray() << u"order"_s << exported << 0 << QByteArray();
    }
    void documents()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, subject);
        QFETCH(int, verb);
        QFETCH(int, position);
        QTEST(documentJson(body, subject, static_cast<ApiVerb>(verb), position), "document");
    }

    void placesLieInDocuments()
    {
        const QByteArray body =
            R"({"note":"x","order":[{"a":"first"}, {"b":[{"c":"second"}]},{"d":"third"}],"e":"y"})";
        const auto positions = [&body](const QString &subject, const QList<QByteArray> &texts) {
            std::vector<qsizetype> places;
            for (const QByteArray &text : texts) {
                places.push_back(body.indexOf(text));
            }
            return documentPositions(body, subject, ApiVerb::Import, places);
        };
        QCOMPARE(positions(u"order"_s,
                           { "x", "order", "{\"a", "first", "irst", "},", ", {", "second", "third",
                             "}],\"e", "\"e\"" }),
                 (std::vector<int> { -1, -1, 0, 0, 0, 0, -1, 1, 2, 2, -1 }));
        QCOMPARE(positions(u"session"_s, { "first" }), std::vector<int> { -1 });
        QVERIFY(positions(u"order"_s, {}).empty());
        // Of the beginning of a body, what is there.
        QCOMPARE(documentPositions(QByteArray("{\"order\":[{\"a\":1},{\"a\":\"cut here"),
                                   u"order"_s, ApiVerb::Import, { 19, 25, 400 }),
                 (std::vector<int> { 1, 1, -1 }));
    }

    void indents_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("object") << QByteArray(R"({"a":1,"b":[1,2],"c":{}})")
                                << QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    1,\n    2\n  ],\n"
                                              "  \"c\": {}\n}");
        QTest::newRow("marks inside texts")
            << QByteArray("[\"a{,}:\\\"b\",1.50]") << QByteArray("[\n  \"a{,}:\\\"b\",\n  1.50\n]");
        QTest::newRow("spaces go, doubled keys stay")
            << QByteArray("{ \"a\" : 1 ,\n \"a\" : 2 }")
            << QByteArray("{\n  \"a\": 1,\n  \"a\": 2\n}");
        QTest::newRow("ends in a text")
            << QByteArray("{\"a\":\"b\\") << QByteArray("{\n  \"a\": \"b\\");
        QTest::newRow("more ends than beginnings") << QByteArray("]]") << QByteArray("\n]\n]");
    }
    void indents()
    {
        QFETCH(QByteArray, json);
        QTEST(indentedJson(json), "shown");
    }

    void fieldsKeepTheirOrderAndPath()
    {
        const QList<DocumentField> fields = documentFields(
            R"({"deal_id":"7","total":1234567890123456789,"lines":[{"code":"P1","gift":null}],"none":[]})");
        const QList<DocumentField> expected {
            { u"deal_id"_s, u"7"_s },        { u"total"_s, u"1234567890123456789"_s },
            { u"lines[0].code"_s, u"P1"_s }, { u"lines[0].gift"_s, u"null"_s },
            { u"none"_s, u"[]"_s },
        };
        QCOMPARE(fields, expected);
    }

    void numbersKeepEveryDigit()
    {
        const QList<DocumentField> expected {
            { u"sum"_s, u"10.50"_s }, { u"id"_s, u"18446744073709551616"_s },
            { u"far"_s, u"1e400"_s }, { u"on"_s, u"true"_s },
            { u"empty"_s, u"{}"_s },
        };
        QCOMPARE(documentFields(
                     R"({"sum":10.50,"id":18446744073709551616,"far":1e400,"on":true,"empty":{}})"),
                 expected);
    }

    void brokenDocumentHasNoFields()
    {
        for (const char *text :
             { "{\"a\":1,", "{\"a\":01}", "{\"a\":nul}", "{\"a\":\"b", "[1]", "7", "" }) {
            QVERIFY2(documentFields(text).isEmpty(), text);
        }
    }

    void fieldsAreBounded()
    {
        QCOMPARE(documentFields(R"({"a":[1,2,3,4,5]})", 3).size(), 3);
        QVERIFY(documentFields("[").isEmpty());
    }

    void summaryExplainsARefusal()
    {
        JournalDetail detail;
        detail.row.document.subject = u"order"_s;
        detail.row.document.outcome = Outcome::Refused;
        detail.row.document.position = 3;
        detail.row.document.externalId = u"1C-00004511"_s;
        detail.row.document.message = u"something nobody has seen"_s;
        detail.row.verb = ApiVerb::Import;
        detail.call.id = 17;
        detail.documents = 200;
        const QList<SummaryLine> lines = journalSummary(detail);
        QCOMPARE(lines.first().kind, SummaryLine::Kind::Headline);
        QVERIFY(lines.first().text.startsWith(u"Order: import"_s));
        const auto has = [&lines](SummaryLine::Kind kind, const QString &text) {
            return std::ranges::any_of(lines, [&](const SummaryLine &line) {
                return line.kind == kind && (line.text == text || line.target == text);
            });
        };
        QVERIFY(has(SummaryLine::Kind::Raw, u"something nobody has seen"_s));
        QVERIFY(has(SummaryLine::Kind::Fact, u"1C-00004511"_s));
        QVERIFY(has(SummaryLine::Kind::Link, u"log?call=17"_s));
    }

    void aKnownErrorLeadsToItsFieldAndItsSetting_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<bool>("leadsToField");
        QTest::newRow("the document is there") << QByteArray(R"({"product_code":"P1"})") << true;
        QTest::newRow("it is not stored") << QByteArray() << false;
    }
    void aKnownErrorLeadsToItsFieldAndItsSetting()
    {
        QFETCH(QByteArray, document);
        QFETCH(bool, leadsToField);
        const auto rows = errorCatalog();
        const auto row = std::ranges::find_if(rows, [](const ErrorInfo &info) {
            return info.field == "product_code"_L1 && info.link == "settings/code_kind"_L1;
        });
        QVERIFY(row != rows.end());
        JournalDetail detail;
        detail.row.document.subject = u"order"_s;
        detail.row.document.outcome = Outcome::Refused;
        detail.row.document.origin = ErrorOrigin::Smartup;
        detail.row.document.message = QString::fromUtf8(row->sample);
        detail.call.httpStatus = row->sampleStatus;
        detail.documentJson = document;
        QStringList targets;
        const QList<SummaryLine> lines = journalSummary(detail);
        for (const SummaryLine &line : lines) {
            if (line.kind == SummaryLine::Kind::Link) {
                targets.append(line.target);
            }
        }
        QVERIFY(targets.contains(u"settings/code_kind"_s));
        QCOMPARE(targets.contains(u"document/product_code"_s), leadsToField);
    }

    void theSettingThatDecidedIsSaid_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("sentence"); // empty = only the fact
        QTest::newRow("skip") << u"duplicates.order=skip"_s << u"are skipped."_s;
        QTest::newRow("update") << u"duplicates.order=update"_s << u"are updated."_s;
        QTest::newRow("error") << u"duplicates.order=error"_s << u"are refused."_s;
        QTest::newRow("off") << u"duplicates.order=off"_s << u"are not checked."_s;
        QTest::newRow("a policy of another version") << u"duplicates.order=merge"_s << QString();
        QTest::newRow("a setting of another version") << u"colour=skip"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void theSettingThatDecidedIsSaid()
    {
        QFETCH(QString, rule);
        QFETCH(QString, sentence);
        JournalDetail detail;
        detail.row.document.outcome = Outcome::Skipped;
        detail.row.document.rule = rule;
        const QList<SummaryLine> lines = journalSummary(detail);
        const auto isSaid = [&](SummaryLine::Kind kind, const QString &text) {
            return !text.isEmpty() && std::ranges::any_of(lines, [&](const SummaryLine &line) {
                return line.kind == kind && (line.text.endsWith(text) || line.target == text);
            });
        };
        QCOMPARE(isSaid(SummaryLine::Kind::Explanation, sentence), !sentence.isEmpty());
        QCOMPARE(isSaid(SummaryLine::Kind::Link, u"settings/duplicates.order"_s),
                 !sentence.isEmpty());
        QCOMPARE(isSaid(SummaryLine::Kind::Fact, rule), !rule.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_JournalText)
#include "tst_JournalText.moc"
