#include "app/journal/CheckUpService.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/JournalStore.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
const FixedClock Noon(Now);

Profile profileCalled(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.name = id;
    return profile;
}

bool says(const QList<CheckUpRow> &rows, CheckUpArea area, const QString &words)
{
    return std::ranges::any_of(
        rows, [&](const CheckUpRow &row) { return row.area == area && row.text.contains(words); });
}

} // namespace

/// The check-up of a window, on a real folder and a real log.
class TestCheckUpService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheLogKnowsOfTheConnection();
    void theNewestConnectionIsTold();
    void writesTheFile();
    void saysWhyNothingWasWritten();

private:
    [[nodiscard]] CheckUpPlaces places() const
    {
        return { m_dir->filePath(u"config"_s), m_dir->path(), m_journal, std::nullopt, {} };
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_journal;
};

void TestCheckUpService::init()
{
    m_dir.emplace();
    m_journal = journalFileIn(m_dir->path());
    JournalOptions options;
    options.file = m_journal;
    JournalStore store(options, Noon);
    CallRecord call = sampleImport(1, 3);
    call.profileId = u"tashkent"_s;
    call.settings = { u"hash"_s, u"duplicates.order=off"_s, Now };
    store.appendCall(call);
}

void TestCheckUpService::saysWhatTheLogKnowsOfTheConnection()
{
    CheckUpService service(places(), Noon);
    QSignalSpy checked(&service, &CheckUpService::checked);
    service.check(profileCalled(u"tashkent"_s));
    QCOMPARE(checked.size(), 0); // never at once: it waits for the disk
    QVERIFY(checked.wait());
    const auto rows = checked.constFirst().at(0).value<QList<CheckUpRow>>();
    QVERIFY(says(rows, CheckUpArea::Journal, u"The log takes"_s));
    QVERIFY(says(rows, CheckUpArea::Settings, u"not checked for duplicates"_s));
    const auto warning = std::ranges::find_if(rows, [](const CheckUpRow &row) {
        return row.text.contains(u"not checked for duplicates"_s);
    });
    QCOMPARE(checkUpPlace(*warning), u"settings/duplicates.order"_s);
    QCOMPARE(checked.constFirst().at(1).toDateTime(), Now);
}

void TestCheckUpService::theNewestConnectionIsTold()
{
    CheckUpService service(places(), Noon);
    QSignalSpy checked(&service, &CheckUpService::checked);
    service.check(profileCalled(u"tashkent"_s));
    service.check(profileCalled(u"bukhara"_s));
    service.check(profileCalled(u"samarkand"_s));
    QVERIFY(checked.wait());
    QCOMPARE(checked.size(), 1);
    const auto rows = checked.constFirst().at(0).value<QList<CheckUpRow>>();
    QVERIFY(says(rows, CheckUpArea::Settings, u"were not seen"_s));
    // And once more, when nothing is under way.
    service.check(profileCalled(u"tashkent"_s));
    QVERIFY(checked.wait());
    QCOMPARE(checked.size(), 2);
}

void TestCheckUpService::writesTheFile()
{
    CheckUpService service(places(), Noon);
    QSignalSpy written(&service, &CheckUpService::written);
    const QString name = m_dir->filePath(u"check.txt"_s);
    service.write(name, "All is well.\n");
    QVERIFY(written.wait());
    QCOMPARE(written.constFirst().constFirst().toString(), name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("All is well.\n"));
}

void TestCheckUpService::saysWhyNothingWasWritten()
{
    CheckUpService service(places(), Noon);
    QSignalSpy failed(&service, &CheckUpService::failed);
    service.write(m_dir->filePath(u"no/such/folder/check.txt"_s), "All is well.\n");
    QVERIFY(failed.wait());
    QVERIFY(!failed.constFirst().constFirst().value<Error>().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckUpService)
#include "tst_CheckUpService.moc"
