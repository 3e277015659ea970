#include "models/journal/LeftOutText.h"

#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(10, 30), Qt::LocalTime);

} // namespace

class tst_LeftOutText : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsSayWhatIsLeftOut_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<FilterField>>("fields");
        QTest::addColumn<QString>("text");
        using enum FilterField;
        const QList<FilterField> times { Since, Until, Day };
        const auto row = [](const char *name, const QString &filter,
                            const QList<FilterField> &fields, const QString &text) {
            QTest::newRow(name) << filter << fields << text;
        };
        row("nothing", u"type:order client:x"_s, { Type }, {});
        row("nothing of this field", u"-client:x"_s, { Type }, {});
        row("a type", u"-type:order"_s, { Type }, u"all but Order"_s);
        row("types of one piece", u"-type:order,session"_s, { Type },
            u"all but Order and 1 more"_s);
        row("types of several pieces", u"-type:order -type:settings,session"_s, { Type },
            u"all but Order and 2 more"_s);
        row("a type that only the log knows", u"-type:\"marvel\""_s, { Type }, u"all but marvel"_s);
        row("an organisation, every letter seen", u"-org:\"T\u202E 1\""_s, { Organisation },
            u"all but T\\u202E 1"_s);
        row("a day with a name", u"-day:yesterday"_s, times, u"all but Yesterday"_s);
        row("a period with a name", u"-since:7d"_s, times, u"all but Last 7 days"_s);
        row("another day", u"-day:2026-11-01"_s, times, u"all but day:2026-11-01"_s);
        row("two times", u"-since:today -day:2026-11-01"_s, times, u"all but Today and 1 more"_s);
        row("an outcome", u"-outcome:received"_s, { Outcome }, u"all but Received"_s);
        row("most outcomes left out: the others are named", u"outcome:refused"_s, { Outcome }, {});
        row("all outcomes", u"type:order"_s, { Outcome }, {});
        row("a field without a button", u"-client:\"a b\""_s, { Client },
            u"all but client:\"a b\""_s);
    }
    void buttonsSayWhatIsLeftOut()
    {
        QFETCH(QString, filter);
        QFETCH(QList<FilterField>, fields);
        const FilterReading reading = readFilter(filter, Now);
        QVERIFY2(!reading.trouble, qPrintable(filter));
        QTEST(leftOutText(reading.query, fields, Now), "text");
    }
};

QTEST_MAIN(tst_LeftOutText)
#include "tst_LeftOutText.moc"
