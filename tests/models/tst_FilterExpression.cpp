#include "models/journal/FilterExpression.h"
#include "tests/models/FilterMaker.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(10, 30), Qt::LocalTime);

QDateTime startOf(int daysAgo)
{
    return Now.date().addDays(-daysAgo).startOfDay();
}

JournalQuery read(const QString &text)
{
    const FilterReading reading = readFilter(text, Now);
    if (reading.trouble) {
        qWarning("%s", qPrintable(reading.trouble->sentence));
    }
    return reading.query;
}

} // namespace

class tst_FilterExpression : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void anExpressionMeansAQuery_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<JournalQuery>("query");
        const auto row = [](const char *name, const QString &text, const JournalQuery &query) {
            QTest::newRow(name) << text << query;
        };
        row("nothing: everything", u"  "_s, {});
        row("words are text", u"Магазин  4321"_s, { .text = u"Магазин 4321"_s });
        row("quoted words keep their spaces", u"\"a  b\" c"_s, { .text = u"a  b c"_s });
        row("an outcome", u"outcome:refused"_s, { .outcomes = { Outcome::Refused } });
        row("outcomes in the order of the list", u"outcome:unknown,created"_s,
            { .outcomes = { Outcome::Created, Outcome::Unknown } });
        row("an outcome named twice is one", u"outcome:refused outcome:refused,unknown"_s,
            { .outcomes = { Outcome::Refused, Outcome::Unknown } });
        row("an outcome by its name", u"outcome:\"Outcome unknown\""_s,
            { .outcomes = { Outcome::Unknown } });
        row("everything but these",
            u"-outcome:received,running,sent,created,updated,skipped,warning -outcome:cancelled"_s,
            { .outcomes = { Outcome::Refused, Outcome::NotSent, Outcome::Unknown } });
        row("a type", u"type:order"_s, { .subjects = { u"order"_s } });
        row("a type by its name", u"type:\"order return\""_s,
            { .subjects = { u"order_return"_s } });
        row("a type nobody knows yet, in quotation marks", u"type:\"marvel\",Order"_s,
            { .subjects = { u"marvel"_s, u"order"_s } });
        row("an organisation", u"org:\"Chashma · Tashkent\""_s,
            { .organisation = u"Chashma · Tashkent"_s });
        row("numbers", u"number:45112,45113 no:451*"_s,
            { .numbers = { u"45112"_s, u"45113"_s, u"451*"_s } });
        row("an external id by its beginning", u"external:1C-*"_s,
            { .externalIds = { u"1C-*"_s } });
        row("a Smartup id", u"smartup:230000117"_s, { .smartupIds = { u"230000117"_s } });
        row("a list", u"list:1,2,1,,3"_s, { .anyOf = { u"1"_s, u"2"_s, u"3"_s } });
        row("a client with a comma", u"client:\"Магазин, 4321\""_s,
            { .client = u"Магазин, 4321"_s });
        row("a quotation mark in a name", u"client:\"ООО \\\"Вода\\\"\""_s,
            { .client = u"ООО \"Вода\""_s });
        row("a quotation mark within a word", u"21\"x\" client:Вода\"5"_s,
            { .text = u"21\"x\""_s, .client = u"Вода\"5"_s });
        row("a code", u"code:A02"_s, { .errorCode = u"A02"_s });
        row("a status", u"status:B#S,B#V"_s, { .statuses = { u"B#S"_s, u"B#V"_s } });
        row("a verb", u"verb:import"_s, { .verbs = { ApiVerb::Import } });
        row("an origin", u"origin:smartup_database,network"_s,
            { .origins = { ErrorOrigin::SmartupDatabase, ErrorOrigin::Network } });
        row("a sum above", u"sum:>1000000"_s, { .sum = { u"1000000"_s, {}, false, true } });
        row("a sum between", u"sum:100..200,5"_s, { .sum = { u"100"_s, u"200.5"_s } });
        row("a sum in groups", u"sum:\"1 234 500,50\""_s,
            { .sum = { u"1234500.50"_s, u"1234500.50"_s } });
        row("a sum with open ends", u"sum:>100<=200"_s, { .sum = { u"100"_s, u"200"_s, false } });
        row("today", u"since:today"_s, { .from = startOf(0) });
        row("yesterday alone", u"day:yesterday"_s, { .from = startOf(1), .until = startOf(0) });
        row("until yesterday is its end", u"until:yesterday"_s, { .until = startOf(0) });
        row("seven days, today is one", u"since:7d"_s, { .from = startOf(6) });
        row("two hours", u"since:2h"_s, { .from = Now.addSecs(-7200) });
        row("a date as people write it", u"day:24.11.2026"_s,
            { .from = startOf(0), .until = startOf(-1) });
        row("a moment", u"since:2026-11-24T10:15:07.250"_s,
            { .from = QDateTime(QDate(2026, 11, 24), QTime(10, 15, 7, 250)) });
        row("a moment in quotation marks", u"until:\"2026-11-24 10:15\""_s,
            { .until = QDateTime(QDate(2026, 11, 24), QTime(10, 15)) });
        row("a moment of UTC", u"since:2026-11-24T05:30Z"_s,
            { .from = QDateTime(QDate(2026, 11, 24), QTime(5, 30), Qt::UTC) });
        row("a run and a call", u"run:3f2b8c1e-5d0a-4c7e-9b61-0a2f4e7d9c35 call:17"_s,
            { .runUuid = u"3f2b8c1e-5d0a-4c7e-9b61-0a2f4e7d9c35"_s, .callId = 17 });
        row("a run of another program", u"run:\"0f3c\""_s, { .runUuid = u"0f3c"_s });
        row("all but a type", u"-type:order"_s, { .without = { { .subjects = { u"order"_s } } } });
        row("all but two types", u"-type:order,\"order return\""_s,
            { .without = { { .subjects = { u"order"_s, u"order_return"_s } } } });
        row("neither of two clients", u"-client:a -client:\"b c\" -client:a"_s,
            { .without = { { .client = u"a"_s }, { .client = u"b c"_s } } });
        row("found and left out, in the order of the fields",
            u"-message:\"not found\" outcome:refused,sent -type:order client:Вода -outcome:sent"_s,
            { .outcomes = { Outcome::Refused },
              .client = u"Вода"_s,
              .without = { { .subjects = { u"order"_s } }, { .message = u"not found"_s } } });
        row("Russian and Uzbek fields left out", u"-тип:order -mijoz:Suv -Организация:\"T 1\""_s,
            { .without = { { .subjects = { u"order"_s } },
                           { .organisation = u"T 1"_s },
                           { .client = u"Suv"_s } } });
        row("not a day, not a sum, not since", u"-sum:>5 -day:yesterday -since:2h"_s,
            { .without = { { .sum = { u"5"_s, {}, false, true } },
                           { .from = Now.addSecs(-7200) },
                           { .from = startOf(1), .until = startOf(0) } } });
        row("words left out", u"-text:\"a b\" -text:c d"_s,
            { .text = u"d"_s, .without = { { .text = u"a b"_s }, { .text = u"c"_s } } });
        row("a minus before words is theirs", u"-45 -x"_s, { .text = u"-45 -x"_s });
        row("all but the pinned of a run",
            u"-is:pinned -run:\"x\" -call:7 -status:D -verb:import"_s,
            { .without = { { .statuses = { u"D"_s } },
                           { .verbs = { ApiVerb::Import } },
                           { .runUuid = u"x"_s },
                           { .callId = 7 },
                           { .remarks = { RemarkKind::Pin } } } });
        row("pinned or commented", u"is:pinned is:Commented,pinned"_s,
            { .remarks = { RemarkKind::Pin, RemarkKind::Comment } });
        row("Russian fields", u"результат:refused Клиент:Вода с:сегодня сумма:<5"_s,
            { .outcomes = { Outcome::Refused },
              .from = startOf(0),
              .client = u"Вода"_s,
              .sum = { {}, u"5"_s, true, false } });
        row("Uzbek fields", u"natija:refused mijoz:Suv dan:bugun ombor:W1"_s,
            { .outcomes = { Outcome::Refused },
              .from = startOf(0),
              .client = u"Suv"_s,
              .warehouse = u"W1"_s });
        row("a pasted error is words", u"ORA-06512: at line 5"_s,
            { .text = u"ORA-06512: at line 5"_s });
        row("an address is words", u"http://x/y"_s, { .text = u"http://x/y"_s });
        row("a time is words", u"10:42:07"_s, { .text = u"10:42:07"_s });
        row("words behind text:", u"text:\"outcome:x\" y"_s, { .text = u"outcome:x y"_s });
        row("all at once",
            u"outcome:refused type:order client:\"Магазин 4321\" number:45112 "
            "external:1C-* code:A02 since:today text of it"_s,
            { .outcomes = { Outcome::Refused },
              .subjects = { u"order"_s },
              .text = u"text of it"_s,
              .from = startOf(0),
              .numbers = { u"45112"_s },
              .externalIds = { u"1C-*"_s },
              .client = u"Магазин 4321"_s,
              .errorCode = u"A02"_s });
    }
    void anExpressionMeansAQuery()
    {
        QFETCH(QString, text);
        const JournalQuery query = read(text);
        QTEST(query, "query");
        QCOMPARE(read(filterText(query, Now)), query);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, QStringView text, QStringView piece,
                            QStringView sentence) {
            QTest::newRow(name) << text.toString() << piece.toString() << sentence.toString();
        };
        row("an unknown field", u"type:order outcom:refused", u"outcom:refused",
            u"no field “outcom”");
        row("bodies are no field", u"type:order body:\"a b\"", u"body:\"a b\"", u"Ctrl+Shift+F");
        row("bodies, in Russian", u"Тело:дом", u"Тело:дом", u"search-bodies");
        row("an unknown outcome", u"a outcome:created,gone", u"created,gone",
            u"No outcome is called “gone”");
        row("no value yet", u"client:", u"client:", u"“client:” needs a value.");
        row("nothing in quotation marks", u"client:\"\"", u"client:\"\"", u"needs a value");
        row("only a comma", u"type:, x", u"type:,", u"needs a value");
        row("an open quotation mark", u"client:\"Магазин 4", u"\"Магазин 4", u"not closed");
        row("an open quotation mark of words", u"x \"y", u"\"y", u"not closed");
        row("letters behind a quotation mark", u"client:\"a\"b c", u"b", u"space belongs");
        row("a sum that is none", u"sum:much", u"much", u"“much” is no sum");
        row("a time that is none", u"since:never", u"never", u"“never” is no time");
        row("a day that is none", u"day:2026-02-30", u"2026-02-30", u"is no time");
        row("a moment is no day", u"day:2026-11-24T10:00", u"2026-11-24T10:00", u"is no time");
        row("a call that is none", u"call:x", u"x", u"no number of a call");
        row("a verb that is none", u"verb:buy", u"buy", u"There are: export, import");
        row("an origin that is none", u"origin:moon", u"moon", u"There are: program, file");
        row("a line cannot be that", u"is:green", u"green", u"There are: pinned, commented");
        row("said again", u"client:a client:b", u"client:b", u"says again");
        row("a day and its end", u"day:today until:today", u"until:today", u"says again");
        row("a type nobody has", u"type:order,nix", u"order,nix", u"No type is called “nix”");
        row("the types there are", u"type:nix", u"nix", u"order_return");
        row("left out what nobody has", u"-type:nix", u"nix", u"No type is called “nix”");
        row("left out without a value", u"-client:", u"-client:", u"needs a value");
        row("a run that is none", u"run:nix", u"nix", u"no id of a run");
        row("everything left out",
            u"-outcome:running,sent,received,created,updated,skipped,warning,refused,not_sent,"
            u"cancelled,unknown",
            u"running,sent,received,created,updated,skipped,warning,refused,not_sent,"
            u"cancelled,unknown",
            u"Not every outcome");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const FilterReading reading = readFilter(text, Now);
        QVERIFY(reading.trouble);
        QTEST(text.mid(reading.trouble->at, reading.trouble->length), "piece");
        QVERIFY2(reading.trouble->sentence.contains(sentence),
                 qPrintable(reading.trouble->sentence));
        QVERIFY(reading.query.isEmpty());
    }

    void queriesArePrintedAsPeopleWriteThem_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<QString>("text");
        QTest::newRow("most outcomes") << JournalQuery {
            .outcomes = { Outcome::Running, Outcome::Sent, Outcome::Created, Outcome::Updated,
                          Outcome::Skipped, Outcome::Warning, Outcome::Refused, Outcome::NotSent,
                          Outcome::Cancelled, Outcome::Unknown }
        } << u"-outcome:received"_s;
        QTest::newRow("words stay bare")
            << JournalQuery { .text = u"магазин 43-21"_s } << u"магазин 43-21"_s;
        QTest::newRow("words like a field are quoted")
            << JournalQuery { .text = u"type:x"_s } << u"\"type:x\""_s;
        QTest::newRow("the last week") << JournalQuery { .from = startOf(6) } << u"since:7d"_s;
        QTest::newRow("yesterday")
            << JournalQuery { .from = startOf(1), .until = startOf(0) } << u"day:yesterday"_s;
        QTest::newRow("days") << JournalQuery { .from = startOf(9), .until = startOf(3) }
                              << u"since:2026-11-15 until:2026-11-20"_s;
        QTest::newRow("minutes") << JournalQuery { .from =
                                                       QDateTime(QDate(2026, 11, 24), QTime(8, 5)) }
                                 << u"since:2026-11-24T08:05"_s;
        QTest::newRow("what is left out stands beside what is found")
            << JournalQuery { .subjects = { u"order"_s },
                              .text = u"x"_s,
                              .without = { { .subjects = { u"marvel"_s } },
                                           { .client = u"A B"_s },
                                           { .text = u"y"_s } } }
            << u"type:order -type:\"marvel\" -client:\"A B\" x -text:y"_s;
        QTest::newRow("one sum") << JournalQuery { .sum = { u"5"_s, u"5"_s } } << u"sum:5"_s;
    }
    void queriesArePrintedAsPeopleWriteThem()
    {
        QFETCH(JournalQuery, query);
        QTEST(filterText(query, Now), "text");
    }

    void whateverIsPrintedIsReadBack()
    {
        FilterMaker maker(20261124, Now);
        for (int i = 0; i < 3000; ++i) {
            const JournalQuery query = maker.query();
            const QString text = filterText(query, Now);
            const FilterReading reading = readFilter(text, Now);
            QVERIFY2(!reading.trouble, qPrintable(text));
            if (reading.query != query) {
                qWarning("%s\n%s", qPrintable(text), qPrintable(filterText(reading.query, Now)));
            }
            QCOMPARE(reading.query, query);
            QCOMPARE(journalQueryFromTarget(journalTarget(query)), query);
        }
    }

    void whateverIsWrittenIsReadOrRefusedAtItsPlace()
    {
        FilterMaker maker(7, Now);
        int read = 0;
        for (int i = 0; i < 20000; ++i) {
            const QString text = maker.noise();
            const FilterReading reading = readFilter(text, Now);
            if (reading.trouble) {
                QVERIFY(reading.trouble->at >= 0 && reading.trouble->length > 0
                        && reading.trouble->at + reading.trouble->length <= text.size());
            } else {
                ++read;
                QCOMPARE(readFilter(filterText(reading.query, Now), Now).query, reading.query);
            }
            for (qsizetype at = 0; at <= text.size(); ++at) {
                const FilterSpot spot = filterSpot(text, at);
                QVERIFY(spot.start >= 0 && spot.start <= at
                        && spot.start + spot.length <= text.size());
            }
        }
        QVERIFY(read > 1000);
    }

    void oneFieldChangesAndTheRestStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("changed");
        QTest::newRow("nothing there") << u""_s << u"outcome:refused"_s;
        QTest::newRow("before the words")
            << u"since:2h vodka"_s << u"since:2h outcome:refused vodka"_s;
        QTest::newRow("in its place")
            << u"x outcome:created since:2h"_s << u"x outcome:refused since:2h"_s;
        QTest::newRow("named twice, then once") << u"outcome:created client:\"a b\" -outcome:sent"_s
                                                << u"outcome:refused client:\"a b\""_s;
        QTest::newRow("wrong elsewhere: not ours to correct")
            << u"outcom:x"_s << u"outcom:x outcome:refused"_s;
    }
    void oneFieldChangesAndTheRestStays()
    {
        QFETCH(QString, text);
        QTEST(filterTextWith(text, { FilterField::Outcome }, { .outcomes = { Outcome::Refused } },
                             Now),
              "changed");
    }

    void whatIsLeftOutGoesWithItsField()
    {
        const JournalQuery query = read(u"-type:order -client:a -client:b type:client_payment x"_s);
        QCOMPARE(leftOut(query, FilterField::Client).size(), 2);
        QCOMPARE(leftOut(query, FilterField::Number).size(), 0);
        const JournalQuery rest = notLeavingOut(query, { FilterField::Type, FilterField::Client });
        QCOMPARE(rest, read(u"type:client_payment x"_s));
        QCOMPARE(
            filterTextWith(u"a -type:order since:2h -client:b"_s, { FilterField::Type }, rest, Now),
            u"a type:client_payment since:2h -client:b"_s);
    }

    void theCursorStandsInAPiece_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<FilterSpot>("spot");
        using enum FilterField;
        QTest::newRow("nothing") << u"|"_s << FilterSpot { 0, 0, std::nullopt, {} };
        QTest::newRow("a field begins") << u"x ou|"_s << FilterSpot { 2, 2, std::nullopt, u"ou"_s };
        QTest::newRow("behind a space") << u"x |"_s << FilterSpot { 2, 0, std::nullopt, {} };
        QTest::newRow("a value begins")
            << u"outcome:ref|"_s << FilterSpot { 8, 3, Outcome, u"ref"_s };
        QTest::newRow("a value has not begun")
            << u"outcome:|"_s << FilterSpot { 8, 0, Outcome, {} };
        QTest::newRow("the second value")
            << u"outcome:a,re|f x"_s << FilterSpot { 10, 3, Outcome, u"re"_s };
        QTest::newRow("a value in open quotation marks")
            << u"client:\"Магазин 4|"_s << FilterSpot { 7, 10, Client, u"Магазин 4"_s };
        QTest::newRow("a comma of a client")
            << u"client:a,b|"_s << FilterSpot { 7, 3, Client, u"a,b"_s };
        QTest::newRow("a field that is left out begins")
            << u"x -cl|"_s << FilterSpot { 2, 3, std::nullopt, u"-cl"_s };
        QTest::newRow("a value that is left out")
            << u"-client:Во|"_s << FilterSpot { 8, 2, Client, u"Во"_s };
        QTest::newRow("a Russian field") << u"клиент:Во|"_s << FilterSpot { 7, 2, Client, u"Во"_s };
    }
    void theCursorStandsInAPiece()
    {
        QFETCH(QString, text);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        QTEST(filterSpot(text, cursor), "spot");
    }

    void pastedNumbersArePartedWhereverTheyCome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        const QStringList three { u"45112"_s, u"1C-1"_s, u"45 114"_s };
        QTest::newRow("lines") << u"45112\r\n1C-1\r\n45 114\r\n"_s << three;
        QTest::newRow("cells") << u"45112\t1C-1\n45 114"_s << three;
        QTest::newRow("commas and semicolons") << u"45112, 1C-1; 45 114;"_s << three;
        QTest::newRow("quotation marks") << u"\"45112\",\"1C-1\",\"45 114\""_s << three;
        QTest::newRow("one line of spaces")
            << u" 45112 1C-1  7 "_s << QStringList { u"45112"_s, u"1C-1"_s, u"7"_s };
        QTest::newRow("each once") << u"1c-1\n1C-1\n2"_s << QStringList { u"1c-1"_s, u"2"_s };
        QTest::newRow("nothing") << u" \n "_s << QStringList();
    }
    void pastedNumbersArePartedWhereverTheyCome()
    {
        QFETCH(QString, text);
        QTEST(numbersFromText(text), "numbers");
    }
};

QTEST_MAIN(tst_FilterExpression)
#include "tst_FilterExpression.moc"
