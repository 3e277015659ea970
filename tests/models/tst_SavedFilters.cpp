#include "models/journal/FilterCompletion.h"
#include "models/journal/SavedFilters.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(10, 30), Qt::LocalTime);

QStringList valuesAt(const QString &text)
{
    const FilterSpot spot = filterSpot(text, text.size());
    QStringList values;
    const QList<FilterSuggestion> suggestions =
        knownSuggestions(spot, { { u"order"_s, u"session"_s }, { u"Chashma · Tashkent"_s } });
    for (const FilterSuggestion &suggestion : suggestions) {
        values.append(suggestion.value);
    }
    return values;
}

} // namespace

class tst_SavedFilters : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void whatEverybodyAsksCanBeRead()
    {
        const QList<SavedFilter> filters = builtInFilters();
        QCOMPARE(filters.size(), 3);
        for (const SavedFilter &filter : filters) {
            const FilterReading reading = readFilter(filter.expression, Now);
            QVERIFY2(!reading.trouble, qPrintable(filter.expression));
            QVERIFY(!reading.query.isEmpty());
        }
        QCOMPARE(readFilter(filters.constFirst().expression, Now.addDays(1)).query.from,
                 QDate(2026, 11, 25).startOfDay()); // today is the day on which it is asked
    }

    void filtersTravelAsAFile()
    {
        const QList<SavedFilter> filters { { u"Водка & Co"_s, u"client:\"Вода\" since:7d"_s },
                                           { u"mine"_s, u"outcome:refused"_s } };
        const Result<QList<SavedFilter>> read =
            savedFiltersFromJson(savedFiltersJson(filters), Now);
        QVERIFY(read);
        QCOMPARE(read.value(), filters);
    }

    void filesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no JSON") << QByteArray("x") << u"no file of saved filters"_s;
        QTest::newRow("another file") << QByteArray(R"({"a":1})") << u"no file of saved filters"_s;
        QTest::newRow("another version")
            << QByteArray(R"({"format":"smartup-desk-log-filters","version":9,"filters":[]})")
            << u"another version"_s;
        QTest::newRow("a filter that cannot be read")
            << QByteArray(R"({"format":"smartup-desk-log-filters","version":1,"filters":[
                             {"name":"a","filter":"outcome:created"},
                             {"name":"b","filter":"outcom:created"}]})")
            << u"“b” of the file cannot be read"_s;
        QTest::newRow("a filter without a name")
            << QByteArray(R"({"format":"smartup-desk-log-filters","version":1,"filters":[
                             {"filter":"outcome:created"}]})")
            << u"cannot be read"_s;
    }
    void filesThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        const Result<QList<SavedFilter>> read = savedFiltersFromJson(json, Now);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(sentence), qPrintable(read.error().text));
    }

    void namesStayApart()
    {
        const QList<SavedFilter> own { { u"a"_s, u"x"_s }, { u"b"_s, u"y"_s } };
        QCOMPARE(withFilter(own, { u"b"_s, u"z"_s }),
                 (QList<SavedFilter> { { u"a"_s, u"x"_s }, { u"b"_s, u"z"_s } }));
        const QList<SavedFilter> others { { u"a"_s, u"x"_s },
                                          { u"b"_s, u"z"_s },
                                          { u"c"_s, u"q"_s } };
        const QList<SavedFilter> both = joinedFilters(own, others);
        QCOMPARE(both,
                 (QList<SavedFilter> { { u"a"_s, u"x"_s },
                                       { u"b"_s, u"y"_s },
                                       { u"b (2)"_s, u"z"_s },
                                       { u"c"_s, u"q"_s } }));
        QCOMPARE(joinedFilters(both, others), both); // the same file again brings nothing new
    }

    void whatMayStandThereIsOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("a field by its beginning")
            << u"x or"_s << QStringList { u"organisation:"_s, u"origin:"_s };
        QTest::newRow("a field that is left out") << u"-out"_s << QStringList { u"-outcome:"_s };
        QTest::newRow("an outcome by its key") << u"outcome:no"_s << QStringList { u"not_sent"_s };
        QTest::newRow("an outcome by its name")
            << u"outcome:outcome"_s << QStringList { u"unknown"_s };
        QTest::newRow("the second outcome")
            << u"outcome:created,ref"_s << QStringList { u"refused"_s };
        QTest::newRow("types that occur") << u"тип:"_s << QStringList { u"order"_s, u"session"_s };
        QTest::newRow("organisations")
            << u"org:\"chash"_s << QStringList { u"Chashma · Tashkent"_s };
        QTest::newRow("times") << u"since:y"_s << QStringList { u"yesterday"_s };
        QTest::newRow("nothing for a word") << u"vodka"_s << QStringList();
    }
    void whatMayStandThereIsOffered()
    {
        QFETCH(QString, text);
        QTEST(valuesAt(text), "values");
    }

    void theJournalIsAskedForWhatItKnows()
    {
        const auto asks = [](const QString &text) {
            return asksTheJournal(filterSpot(text, text.size()));
        };
        QVERIFY(asks(u"client:В"_s));
        QVERIFY(!asks(u"client:"_s)); // thousands
        QVERIFY(asks(u"code:"_s)); // a few
        QVERIFY(!asks(u"outcome:r"_s));
        QVERIFY(!asks(u"client"_s));
    }

    void aSuggestionTakesItsPlace_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("result");
        QTest::newRow("a field") << u"x ou|"_s << u"outcome:"_s << u"x outcome:|"_s;
        QTest::newRow("a field left out") << u"-ou|"_s << u"-outcome:"_s << u"-outcome:|"_s;
        QTest::newRow("a client left out")
            << u"x -client:Ма| y"_s << u"Магазин"_s << u"x -client:Магазин| y"_s;
        QTest::newRow("a type that only the log knows")
            << u"type:ma|"_s << u"marvel"_s << u"type:\"marvel\" |"_s;
        QTest::newRow("a value at the end")
            << u"outcome:re|"_s << u"refused"_s << u"outcome:refused |"_s;
        QTest::newRow("a value before more")
            << u"outcome:re| x"_s << u"refused"_s << u"outcome:refused| x"_s;
        QTest::newRow("a value in quotation marks")
            << u"client:\"Маг|"_s << u"Магазин \"4\""_s << u"client:\"Магазин \\\"4\\\"\" |"_s;
        QTest::newRow("the second value of three")
            << u"outcome:a,re|,b"_s << u"refused"_s << u"outcome:a,refused|,b"_s;
    }
    void aSuggestionTakesItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        CompletedFilter result = completed(text, filterSpot(text, cursor), { value, {} });
        QTEST(result.text.insert(result.cursor, u'|'), "result");
    }
};

QTEST_MAIN(tst_SavedFilters)
#include "tst_SavedFilters.moc"
