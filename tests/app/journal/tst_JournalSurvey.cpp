#include "app/journal/JournalStore.h"
#include "app/journal/JournalSurvey.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

} // namespace

class tst_JournalSurvey : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
    }

    void valuesThatOccurAreSuggested_data()
    {
        QTest::addColumn<FilterField>("field");
        QTest::addColumn<QString>("begun");
        QTest::addColumn<QStringList>("values");
        using enum FilterField;
        QTest::newRow("numbers") << Number << u"3004"_s << QStringList { u"3004"_s };
        QTest::newRow("external ids, small letters")
            << External << u"1c-0000300"_s
            << QStringList { u"1C-00003000"_s, u"1C-00003001"_s, u"1C-00003002"_s, u"1C-00003003"_s,
                             u"1C-00003004"_s, u"1C-00003005"_s, u"1C-00003006"_s, u"1C-00003007"_s,
                             u"1C-00003008"_s, u"1C-00003009"_s };
        QTest::newRow("Smartup ids")
            << Smartup << u"23000300"_s
            << QStringList { u"230003000"_s, u"230003001"_s, u"230003002"_s, u"230003003"_s,
                             u"230003004"_s, u"230003005"_s, u"230003006"_s, u"230003007"_s,
                             u"230003008"_s, u"230003009"_s };
        QTest::newRow("a client by part of the name")
            << Client << u"газин 3"_s << QStringList { u"Магазин 3"_s };
        QTest::newRow("a client by its code")
            << Client << u"c4"_s << QStringList { u"Магазин 4"_s };
        QTest::newRow("codes, all of them")
            << Code << QString() << QStringList { u"A02-24-048"_s, u"ORA-1"_s };
        QTest::newRow("codes by their beginning") << Code << u"ora"_s << QStringList { u"ORA-1"_s };
        QTest::newRow("statuses") << DocumentStatus << QString() << QStringList { u"B#S"_s };
        QTest::newRow("warehouses") << Warehouse << u"w"_s << QStringList { u"W1"_s };
        QTest::newRow("nothing like it") << Client << u"%"_s << QStringList();
    }
    void valuesThatOccurAreSuggested()
    {
        QFETCH(FilterField, field);
        QFETCH(QString, begun);
        fill();
        JournalSurvey survey(m_file);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        survey.suggest(field, begun, 1);
        QVERIFY(suggested.wait());
        QStringList values;
        const auto suggestions = suggested.at(0).at(1).value<QList<FilterSuggestion>>();
        for (const FilterSuggestion &suggestion : suggestions) {
            values.append(suggestion.value);
        }
        QTEST(values, "values");
    }

    void suggestionsAreFewAndSayWhatTheyMean()
    {
        fill();
        JournalSurvey survey(m_file);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        survey.suggest(FilterField::Number, u"3"_s, 1);
        QVERIFY(suggested.wait());
        QCOMPARE(suggested.at(0).at(1).value<QList<FilterSuggestion>>().size(), MostSuggestions);
        survey.suggest(FilterField::DocumentStatus, u"b"_s, 2);
        QVERIFY(suggested.wait());
        QCOMPARE(suggested.at(1).at(1).value<QList<FilterSuggestion>>().first().hint, u"Shipped"_s);
    }

    void theNewestQuestionIsAnswered()
    {
        fill();
        JournalSurvey survey(m_file);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        for (quint64 request = 1; request <= 50; ++request) {
            survey.suggest(FilterField::Client, u"м"_s, request);
        }
        QTRY_VERIFY(!suggested.isEmpty());
        QTRY_COMPARE(suggested.last().at(0).toULongLong(), 50);
        QVERIFY(suggested.size() < 50);
    }

    void numbersThatAreNotThereAreNamed()
    {
        fill();
        QStringList numbers;
        for (int i = 0; i < 5000; ++i) {
            numbers.append(QString::number(i));
        }
        numbers += { u"1c-00003004"_s, u"230003005"_s, u"Ä \"1\""_s };
        JournalSurvey survey(m_file);
        QSignalSpy found(&survey, &JournalSurvey::missingFound);
        survey.findMissing(numbers);
        QVERIFY(found.wait());
        QCOMPARE(found.at(0).at(0).toStringList(), numbers);
        const QStringList missing = found.at(0).at(1).toStringList();
        QCOMPARE(missing.size(), 5000 - 5 * 20 + 1); // five calls of twenty orders
        QCOMPARE(missing.last(), u"Ä \"1\""_s);
        QVERIFY(!missing.contains(u"3004"_s));
        QCOMPARE(missing.first(), u"20"_s); // in the order of the list
    }

    void withoutAJournalNothingIsThere()
    {
        JournalSurvey survey(m_file);
        QSignalSpy found(&survey, &JournalSurvey::missingFound);
        QSignalSpy suggested(&survey, &JournalSurvey::suggested);
        survey.findMissing({ u"1"_s });
        QVERIFY(found.wait());
        QCOMPARE(found.at(0).at(1).toStringList(), (QStringList { u"1"_s }));
        survey.suggest(FilterField::Code, {}, 1);
        QVERIFY(suggested.wait());
        QVERIFY(suggested.at(0).at(1).value<QList<FilterSuggestion>>().isEmpty());
        QVERIFY(!QFile::exists(m_file)); // a question makes no journal
    }

private:
    void fill()
    {
        JournalOptions options;
        options.file = m_file;
        options.batchDelay = 1ms;
        options.reserveBytes = 0;
        JournalStore store(options, Noon);
        for (int i = 0; i < 5; ++i) {
            CallRecord call = sampleImport(i, 20);
            call.documents[3].warehouseCode = u"W1"_s;
            call.documents[16].errorCode = u"ORA-1"_s;
            store.appendCall(call);
        }
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_JournalSurvey)
#include "tst_JournalSurvey.moc"
