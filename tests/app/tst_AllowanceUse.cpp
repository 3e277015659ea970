#include "app/connection/AllowanceBooks.h"
#include "app/connection/ProfileStore.h"
#include "app/connection/ReadAllowanceUse.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Monday(2026, 11, 23);
const QString Known = u"3c4c0a9e-9b1d-4ab0-8f0e-0a2b7c5d1e11"_s;

AllowanceUse use(const QString &connection, int day, qint64 own, qint64 used, qint64 limit)
{
    return { connection, QuotaClass::Frequent, Monday.addDays(day), own, used, limit };
}

} // namespace

/// What was used of the allowances on past days, read beside the ledger that counts.
class tst_AllowanceUse : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void eachDayIsToldAsItWasSeenLast()
    {
        Profile profile;
        profile.id = Known;
        profile.name = u"Chashma"_s;
        profile.baseUrl = QUrl(u"https://smartup.online"_s);
        profile.login = u"admin@demo"_s;
        ProfileList list;
        list.profiles = { profile };
        QVERIFY(ProfileStore(m_dir->path()).save(list));
        {
            AllowanceBooks books(file());
            QVERIFY(books.open());
            count(books, Known, 0, 9, 3);
            see(books, Known, 0, 9, 10);
            count(books, Known, 0, 10, 2);
            see(books, Known, 0, 10, 400);
            count(books, Known, 1, 9, 1);
            count(books, u"removed"_s, 1, 9, 4);
            count(books, Known, 2, 9, 7); // a day later than is asked for
        }
        const auto read = readAllowanceUse(places(), Monday, Monday.addDays(1));
        QVERIFY(read);
        QCOMPARE(read.value(),
                 (QList { use(u"Chashma"_s, 0, 5, 400, 500), use(u"Chashma"_s, 1, 1, -1, -1),
                          use(u"removed"_s, 1, 4, -1, -1) }));
    }

    void whereNothingWasCountedNothingIsMade()
    {
        const auto read = readAllowanceUse(places(), Monday, Monday);
        QVERIFY(read);
        QVERIFY(read.value().isEmpty());
        QVERIFY(!QFile::exists(file()));
    }

    void daysAreSummarised_data()
    {
        QTest::addColumn<QList<AllowanceUse>>("days");
        QTest::addColumn<QList<AllowanceSummary>>("summaries");
        using Days = QList<AllowanceUse>;
        using Summaries = QList<AllowanceSummary>;
        const QuotaClass frequent = QuotaClass::Frequent;
        QTest::newRow("no day") << Days {} << Summaries {};
        QTest::newRow("the day on which everybody used most")
            << Days { use(u"a"_s, 0, 50, 60, 500), use(u"a"_s, 1, 5, 300, 500) }
            << Summaries { { u"a"_s, frequent, 55, use(u"a"_s, 1, 5, 300, 500), 0 } };
        QTest::newRow("a day of which nobody told counts by what we sent")
            << Days { use(u"a"_s, 0, 5, 6, 500), use(u"a"_s, 1, 50, -1, -1) }
            << Summaries { { u"a"_s, frequent, 55, use(u"a"_s, 1, 50, -1, -1), 0 } };
        QTest::newRow("days with nothing left")
            << Days { use(u"a"_s, 0, 1, 500, 500), use(u"a"_s, 1, 1, 499, 500),
                      use(u"a"_s, 2, 1, 510, 500) }
            << Summaries { { u"a"_s, frequent, 3, use(u"a"_s, 2, 1, 510, 500), 2 } };
        QTest::newRow("connections are told apart")
            << Days { use(u"a"_s, 0, 1, 2, 3), use(u"b"_s, 0, 1, 2, 3) }
            << Summaries { { u"a"_s, frequent, 1, use(u"a"_s, 0, 1, 2, 3), 0 },
                           { u"b"_s, frequent, 1, use(u"b"_s, 0, 1, 2, 3), 0 } };
    }
    void daysAreSummarised()
    {
        QFETCH(QList<AllowanceUse>, days);
        QTEST(summarised(days), "summaries");
    }

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"allowance.sqlite"_s); }
    [[nodiscard]] AllowancePlaces places() const { return { file(), m_dir->path() }; }

    static AllowanceBooks::Place place(const QString &profile, int day, int hour)
    {
        return { profile, QuotaClass::Frequent, Monday.addDays(day), hour, true };
    }
    static void count(AllowanceBooks &books, const QString &profile, int day, int hour, int times)
    {
        for (int i = 0; i < times; ++i) {
            QVERIFY(books.take(place(profile, day, hour),
                               [](const AllowanceDay &) { return AllowanceVerdict::Free; }));
        }
    }
    static void see(AllowanceBooks &books, const QString &profile, int day, int hour, qint64 used)
    {
        QVERIFY(books.see(place(profile, day, hour), { true, 500, used, 500 - used },
                          QDateTime(Monday, QTime(hour, 0), Qt::UTC)));
    }

    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_AllowanceUse)
#include "tst_AllowanceUse.moc"
