#include "app/exchange/ImportLedger.h"
#include "app/exchange/ScheduleService.h"
#include "models/exchange/DocumentReader.h"
#include "tests/app/SandboxWire.h"
#include "tests/support/OrderFiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A program with schedules, on a sandbox whose clock is the program's. It stands at noon.
class Program
{
public:
    Program(SandboxWire &wire, const QString &folder, const QString &part = u"one"_s)
        : exports(wire.client, wire.probe.clock)
        , ledger(std::make_shared<ImportLedger>(folder + u"/imports-"_s + part))
        , preview(wire.client, wire.probe.clock, ledger)
        , imports(wire.client, wire.probe.clock, ledger)
        , service(exports,
                  preview,
                  imports,
                  wire.probe.clock,
                  { folder + u"/config"_s, folder + u"/data"_s, std::chrono::milliseconds(0),
                    [] { return 0.5; }, [this] { return isBusy; } })
        , ended(&service, &ScheduleService::runEnded)
        , logged(&service, &ScheduleService::rowLogged)
        , failed(&service, &ScheduleService::failed)
    {
    }

    void open(const Profile &profile)
    {
        QSignalSpy rows(&service, &ScheduleService::rowsChanged);
        service.open(profile);
        QTRY_VERIFY_WITH_TIMEOUT(service.isInCharge(), 20000);
    }

    [[nodiscard]] ScheduleResult result(qsizetype run) const
    {
        return ended.at(run).at(1).value<ScheduleResult>();
    }
    [[nodiscard]] QStringList messages() const
    {
        QStringList all;
        for (const QList<QVariant> &signal : logged) {
            all.append(signal.first().value<CallRecord>().message);
        }
        return all;
    }

    bool isBusy = false;
    ExportService exports;
    std::shared_ptr<ImportLedger> ledger;
    ImportPreview preview;
    ImportService imports;
    ScheduleService service;
    QSignalSpy ended;
    QSignalSpy logged;
    QSignalSpy failed;
};

/// The fields of a row that an import takes.
template <typename Fields>
QJsonObject kept(const QJsonObject &row, const Fields &fields, QLatin1StringView without)
{
    QJsonObject result;
    for (const Field &field : fields) {
        if (field.name != without && row.contains(field.name)) {
            result.insert(field.name, row.value(field.name));
        }
    }
    return result;
}

class Bench
{
public:
    Bench()
        : one(wire, folder.path())
    {
        wire.probe.configure([](QJsonObject &data) {
            data.insert("order_statuses"_L1, QJsonArray { u"B#S"_s, u"B#V"_s });
        });
        wire.paths.clear();
    }

    /// New orders after the pattern of one that is there, as a file of the folder.
    void writeOrders(const QString &name, const QStringList &externalIds)
    {
        const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
        const QJsonArray rows =
            wire.probe.json("/b/trade/txs/tdeal/order$export").value("order"_L1).toArray();
        QJsonObject pattern;
        for (const QJsonValue &row : rows) {
            pattern = kept(row.toObject(), info.fields, info.idField);
            QJsonArray lines;
            const QJsonArray rowLines = row.toObject().value(info.linesField).toArray();
            for (const QJsonValue &line : rowLines) {
                lines.append(kept(line.toObject(), info.lineFields, info.lineIdField));
            }
            pattern.insert(info.linesField, lines);
            if (!pattern.value(ExternalIdField).toString().isEmpty()
                && readDocuments(testing::orderFile({ pattern }), std::nullopt).isUsable()) {
                break;
            }
        }
        QList<QJsonObject> orders;
        for (const QString &id : externalIds) {
            pattern.insert(ExternalIdField, id);
            orders.append(pattern);
        }
        write(name, testing::orderFile(orders));
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(in());
        QFile file(in() + u'/' + name);
        // Old enough by the sandbox's clock: nobody is still writing it.
        const QDateTime old = wire.probe.clock.now().addSecs(-3600);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.flush() || !file.setFileTime(old, QFileDevice::FileModificationTime)) {
            qFatal("no file");
        }
    }
    [[nodiscard]] int ordersThere() { return wire.probe.count(u"document WHERE type = 'order'"_s); }

    [[nodiscard]] Schedule importing() const
    {
        Schedule schedule;
        schedule.id = u"import"_s;
        schedule.action = ScheduleAction::Import;
        schedule.subjects = QStringList { u"order"_s };
        schedule.folder = in();
        return schedule;
    }
    [[nodiscard]] QString in() const { return folder.filePath(u"in"_s); }
    [[nodiscard]] QString out() const { return folder.filePath(u"out"_s); }

    [[nodiscard]] Schedule hourly(const QStringList &subjects = { u"inventory"_s }) const
    {
        Schedule schedule;
        schedule.id = u"hourly"_s;
        schedule.subjects = subjects;
        schedule.folder = out();
        return schedule;
    }

    void wait(std::chrono::minutes time)
    {
        wire.probe.clock.advance(time);
        one.service.look();
    }

    [[nodiscard]] QStringList files(const QString &place) const
    {
        return QDir(place).entryList(QDir::Files, QDir::Name);
    }

    SandboxWire wire;
    QTemporaryDir folder;
    Program one;
};

} // namespace

class TestScheduleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhenItsTimeHasCome();
    void neverEarlyAndNeverTwice();
    void referencesBeforeDocuments();
    void missedRuns_data();
    void missedRuns();
    void personDecides();
    void pausedAndByHand();
    void waitsForSomebodyElse();
    void retriesReads_data();
    void retriesReads();
    void cancelSaysWhatIsThere();
    void twoProgramsRunItOnce();
    void staleEpochClaimsNothing();
    void importTakesAFolder();
    void importOfDoubtIsNotRepeated();
    void importThatOnlyAskedIsTriedAgain();
    void abandonedFileIsSetAside();
    void survivesAStart();
    void leftOutForTheAllowance();
    void unreadableFileStays();
    void jumpsOfTheClock();
};

void TestScheduleService::runsWhenItsTimeHasCome()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    QTRY_COMPARE(bench.one.service.rows().size(), 1);
    QCOMPARE(bench.one.service.rows().constFirst().next,
             QDateTime(QDate(2024, 5, 31), QTime(8, 0), Qt::UTC));
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    const ScheduleResult result = bench.one.result(0);
    QVERIFY2(result.outcome == Outcome::Received, qPrintable(result.message));
    QCOMPARE(bench.files(bench.out()), QStringList { u"inventory.json"_s });
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    const ScheduleRow row = bench.one.service.rows().constFirst();
    QCOMPARE(row.last.outcome, Outcome::Received);
    QVERIFY(!row.last.runUuid.isEmpty());
    QVERIFY(!row.isRunning);
    QVERIFY(bench.one.logged.isEmpty());
}

void TestScheduleService::neverEarlyAndNeverTwice()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    bench.wait(std::chrono::minutes(59));
    bench.wait(std::chrono::minutes(0));
    bench.wait(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    // Back by an hour and on again: the same moment comes a second time.
    bench.wait(std::chrono::minutes(-61));
    bench.wait(std::chrono::minutes(61));
    bench.wait(std::chrono::minutes(59));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 2, 30000);
    QCOMPARE(bench.wire.count("inventory$export"), 2);
    QCOMPARE(bench.one.result(0).due.addSecs(3600), bench.one.result(1).due);
}

void TestScheduleService::referencesBeforeDocuments()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    Schedule orders = bench.hourly({ u"order"_s });
    orders.id = u"a"_s;
    Schedule both = bench.hourly({ u"order"_s, u"inventory"_s });
    both.id = u"b"_s;
    Schedule goods = bench.hourly();
    goods.id = u"c"_s;
    for (const Schedule &schedule : { orders, both, goods }) {
        bench.one.service.save(schedule);
    }
    bench.wire.paths.clear();
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 3, 60000);
    QList<QByteArray> exports;
    for (const QByteArray &path : std::as_const(bench.wire.paths)) {
        if (path.endsWith("$export")) {
            exports.append(path.mid(path.lastIndexOf('/') + 1));
        }
    }
    QCOMPARE(exports,
             (QList<QByteArray> { "inventory$export", "order$export", "inventory$export",
                                  "order$export" }));
}

void TestScheduleService::missedRuns_data()
{
    QTest::addColumn<MissedRuns>("policy");
    QTest::addColumn<int>("runs");
    QTest::addColumn<bool>("asks");
    QTest::newRow("catch up") << MissedRuns::CatchUpOnce << 1 << false;
    QTest::newRow("skip") << MissedRuns::Skip << 0 << false;
    QTest::newRow("ask") << MissedRuns::Ask << 0 << true;
}

/// The program was off for five hours and a half.
void TestScheduleService::missedRuns()
{
    QFETCH(MissedRuns, policy);
    QFETCH(int, runs);
    QFETCH(bool, asks);
    Bench bench;
    {
        Program before(bench.wire, bench.folder.path(), u"before"_s);
        before.open(bench.wire.profile);
        Schedule schedule = bench.hourly();
        schedule.missed = policy;
        before.service.save(schedule);
    }
    bench.wire.probe.clock.advance(std::chrono::minutes(330));
    bench.one.open(bench.wire.profile);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.logged.size(), 1, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), runs, 30000);
    const auto row = bench.one.logged.constFirst().constFirst().value<CallRecord>();
    QCOMPARE(row.outcome, Outcome::NotSent);
    QCOMPARE(row.subject, u"inventory"_s);
    QVERIFY2(row.message.contains("5 run"_L1) && row.message.contains("13:00"_L1)
                 && row.message.contains("17:00"_L1),
             qPrintable(row.message));
    QCOMPARE(bench.one.service.rows().constFirst().missed, asks ? 5 : 0);
}

void TestScheduleService::personDecides()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    Schedule schedule = bench.hourly();
    schedule.missed = MissedRuns::Ask;
    bench.one.service.save(schedule);
    bench.wait(std::chrono::minutes(150));
    QTRY_COMPARE(bench.one.service.rows().constFirst().missed, 2);
    bench.one.service.decideMissed(schedule.id, false);
    QCOMPARE(bench.one.service.rows().constFirst().missed, 0);
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE(bench.one.service.rows().constFirst().missed, 1);
    bench.one.service.decideMissed(schedule.id, true);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
}

void TestScheduleService::pausedAndByHand()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    QVERIFY(bench.one.service.hasActive());
    bench.one.service.setPaused(u"hourly"_s, true);
    QVERIFY(!bench.one.service.hasActive());
    bench.wait(std::chrono::minutes(180));
    QVERIFY(!bench.one.service.rows().constFirst().next.isValid());
    bench.one.service.runNow(u"hourly"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    // What passed meanwhile was not missed.
    bench.one.service.setPaused(u"hourly"_s, false);
    bench.wait(std::chrono::minutes(5));
    QVERIFY(bench.one.logged.isEmpty());
    bench.wait(std::chrono::minutes(55));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 2, 30000);
    bench.one.service.remove(u"hourly"_s);
    QVERIFY(bench.one.service.rows().isEmpty());
}

void TestScheduleService::waitsForSomebodyElse()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    bench.one.isBusy = true;
    bench.wait(std::chrono::minutes(61));
    bench.wait(std::chrono::minutes(1));
    QCOMPARE(bench.wire.count("inventory$export"), 0);
    bench.one.isBusy = false;
    bench.wait(std::chrono::minutes(1));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    QVERIFY(bench.one.logged.isEmpty()); // late is not missed
}

void TestScheduleService::retriesReads_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("badAnswers");
    QTest::addColumn<int>("requests");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("fails once") << 503 << 1 << 2 << Outcome::Received;
    QTest::newRow("fails twice") << 500 << 2 << 3 << Outcome::Received;
    QTest::newRow("fails always: twice more is enough") << 503 << 99 << 3 << Outcome::Refused;
    QTest::newRow("refused: once") << 400 << 99 << 1 << Outcome::Refused;
    QTest::newRow("no right: once") << 403 << 99 << 1 << Outcome::Refused;
    QTest::newRow("allowance: once") << 429 << 99 << 1 << Outcome::Refused;
}

void TestScheduleService::retriesReads()
{
    QFETCH(int, status);
    QFETCH(int, badAnswers);
    QFETCH(int, requests);
    QFETCH(Outcome, outcome);
    Bench bench;
    int bad = badAnswers;
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("inventory$export") && bad-- > 0) {
            response.status = status;
            response.body = R"({"error_code":"X","message":"no"})";
        }
    };
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QVERIFY2(bench.one.result(0).outcome == outcome, qPrintable(bench.one.result(0).message));
    QCOMPARE(bench.wire.count("inventory$export"), requests);
}

void TestScheduleService::cancelSaysWhatIsThere()
{
    Bench bench;
    bench.wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export")) {
            response.delivery = Delivery::Silence;
        }
    };
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly({ u"inventory"_s, u"order"_s }));
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.wire.count("order$export"), 1, 30000);
    bench.one.service.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 30000);
    const ScheduleResult result = bench.one.result(0);
    QCOMPARE(result.outcome, Outcome::Cancelled);
    QVERIFY2(result.message.contains("record"_L1), qPrintable(result.message)); // of the goods
    QCOMPARE(bench.files(bench.out()), QStringList { u"inventory.json"_s });
}

void TestScheduleService::twoProgramsRunItOnce()
{
    Bench bench;
    auto other = std::make_unique<Program>(bench.wire, bench.folder.path(), u"two"_s);
    other->open(bench.wire.profile);
    bench.one.service.open(bench.wire.profile);
    other->service.save(bench.hourly());
    QVERIFY(!bench.one.service.isInCharge());
    bench.wire.probe.clock.advance(std::chrono::minutes(60));
    bench.one.service.look();
    other->service.look();
    QTRY_COMPARE_WITH_TIMEOUT(other->ended.size(), 1, 30000);
    bench.one.service.look();
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    // The one that ran them ends: the other takes over, and runs nothing a second time.
    other.reset();
    bench.one.service.look();
    QTRY_VERIFY_WITH_TIMEOUT(bench.one.service.isInCharge(), 30000);
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    bench.one.service.setPaused(u"hourly"_s, true);
}

void TestScheduleService::staleEpochClaimsNothing()
{
    const QTemporaryDir folder;
    const ScheduleLedger ledger(folder.path());
    const QDateTime due(QDate(2026, 11, 26), QTime(7, 0), Qt::UTC);
    const qint64 first = ledger.beginEpoch(u"a"_s).value();
    QVERIFY(ledger.claim(u"a"_s, u"s"_s, due, first).value());
    QVERIFY(!ledger.claim(u"a"_s, u"s"_s, due, first).value());
    const qint64 second = ledger.beginEpoch(u"a"_s).value();
    QVERIFY(second > first);
    QVERIFY(!ledger.claim(u"a"_s, u"s"_s, due.addSecs(60), first).value());
    QVERIFY(ledger.claim(u"a"_s, u"s"_s, due.addSecs(60), second).value());
    QVERIFY(ledger.claim(u"a"_s, u"t"_s, due, second).value());
    QVERIFY(!ledger.claim(u"b"_s, u"s"_s, due, second).value()); // nobody runs those
    QVERIFY(ledger.finish(u"a"_s, u"s"_s,
                          { due.addSecs(60), due.addSecs(90), Outcome::Warning, u"so so"_s, {} }));
    const auto memory = ledger.memory(u"a"_s);
    QVERIFY(memory.isOk());
    QCOMPARE(memory.value().last.value(u"s"_s).outcome, Outcome::Warning);
    QCOMPARE(memory.value().last.value(u"s"_s).message, u"so so"_s);
    QVERIFY(!memory.value().last.value(u"t"_s).finished.isValid());
}

void TestScheduleService::importTakesAFolder()
{
    Bench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s, u"S-2"_s });
    bench.writeOrders(u"b.json"_s, { u"S-3"_s });
    bench.write(u"c.json"_s, "no orders");
    bench.write(u"notes.pdf"_s, "mine");
    const int before = bench.ordersThere();
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    const ScheduleResult result = bench.one.result(0);
    QVERIFY2(result.outcome == Outcome::Warning, qPrintable(result.message)); // of c.json
    QVERIFY2(result.message.contains("3 file"_L1), qPrintable(result.message));
    QCOMPARE(bench.ordersThere(), before + 3);
    QCOMPARE(bench.files(bench.in()), QStringList { u"notes.pdf"_s });
    QCOMPARE(bench.files(bench.in() + u"/done"_s).size(), 4); // and a report beside each
    QCOMPARE(bench.files(bench.in() + u"/failed"_s).size(), 2);
    QVERIFY(bench.files(bench.in() + u"/taken"_s).isEmpty());
    // Once taken, never again.
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 2, 60000);
    QCOMPARE(bench.ordersThere(), before + 3);
    QCOMPARE(bench.wire.count("order$import"), 3); // the very first order went ahead
}

void TestScheduleService::importOfDoubtIsNotRepeated()
{
    Bench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s });
    bench.writeOrders(u"b.json"_s, { u"S-2"_s });
    const int before = bench.ordersThere();
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wire.setQuirks({ u"connection_cut_after_apply"_s });
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QCOMPARE(bench.one.result(0).outcome, Outcome::Unknown);
    QCOMPARE(bench.wire.count("order$import"), 1);
    QCOMPARE(bench.files(bench.in()), QStringList { u"b.json"_s });
    QCOMPARE(bench.files(bench.in() + u"/failed"_s).size(), 2);
    bench.wire.setQuirks({});
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 2, 60000);
    QCOMPARE(bench.ordersThere(), before + 2); // S-1 once, whatever was thought of it
}

void TestScheduleService::importThatOnlyAskedIsTriedAgain()
{
    Bench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s });
    const int before = bench.ordersThere();
    int bad = 2;
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export") && bad-- > 0) {
            response.delivery = Delivery::CutBeforeAnswer;
        }
    };
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QVERIFY2(bench.one.result(0).outcome == Outcome::Sent, qPrintable(bench.one.result(0).message));
    QCOMPARE(bench.ordersThere(), before + 1);
    QCOMPARE(bench.wire.count("order$import"), 1);
}

void TestScheduleService::abandonedFileIsSetAside()
{
    Bench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s });
    QVERIFY(QDir().mkpath(bench.in() + u"/taken"_s));
    QVERIFY(QFile::rename(bench.in() + u"/a.json"_s, bench.in() + u"/taken/a.json"_s));
    const int before = bench.ordersThere();
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QCOMPARE(bench.one.result(0).outcome, Outcome::Warning);
    QCOMPARE(bench.ordersThere(), before);
    QCOMPARE(bench.files(bench.in() + u"/failed"_s).size(), 2);
}

void TestScheduleService::survivesAStart()
{
    Bench bench;
    {
        Program before(bench.wire, bench.folder.path(), u"before"_s);
        before.open(bench.wire.profile);
        before.service.save(bench.hourly());
        bench.wire.probe.clock.advance(std::chrono::minutes(60));
        before.service.look();
        QTRY_COMPARE_WITH_TIMEOUT(before.ended.size(), 1, 30000);
    }
    bench.one.open(bench.wire.profile);
    const ScheduleRow row = bench.one.service.rows().constFirst();
    QCOMPARE(row.schedule.id, u"hourly"_s);
    QCOMPARE(row.last.outcome, Outcome::Received);
    bench.wait(std::chrono::minutes(1));
    QVERIFY(bench.one.ended.isEmpty());
    // Of another connection they are nobody's business.
    Profile other = bench.wire.profile;
    other.id = u"other"_s;
    bench.one.open(other);
    QVERIFY(bench.one.service.rows().isEmpty());
    bench.one.service.close();
    QTRY_VERIFY(!bench.one.service.isInCharge());
}

void TestScheduleService::leftOutForTheAllowance()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.hourly());
    AllowanceDay day;
    day.quotaClass = QuotaClass::References;
    day.seen.append({ bench.wire.probe.clock.now(), { true, 100, 90, 10 }, 0 });
    AllowanceBook book;
    book.profileId = bench.wire.profile.id;
    book.today.append(day);
    bench.one.service.setBook(book);
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.logged.size(), 1, 30000);
    QVERIFY(bench.one.messages().constFirst().contains("allowance"_L1));
    QCOMPARE(bench.wire.count("inventory$export"), 0);
}

void TestScheduleService::unreadableFileStays()
{
    Bench bench;
    const ScheduleStore store(bench.folder.path() + u"/config"_s);
    const QString path = store.filePath(bench.wire.profile.id);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ nothing");
    file.close();
    bench.one.open(bench.wire.profile);
    QCOMPARE(bench.one.failed.size(), 1);
    bench.one.service.save(bench.hourly());
    QCOMPARE(bench.one.failed.size(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{ nothing");
}

void TestScheduleService::jumpsOfTheClock()
{
    Bench bench;
    bench.one.open(bench.wire.profile);
    Schedule schedule = bench.hourly();
    schedule.missed = MissedRuns::Skip;
    bench.one.service.save(schedule);
    std::mt19937 dice(33); // the same jumps each time
    QList<QDateTime> starts;
    connect(&bench.one.exports, &ExportService::runStarted, &bench.one.service,
            [&](const RunRecord &run) { starts.append(run.startedAt); });
    for (int i = 0; i < 60; ++i) {
        bench.wire.probe.clock.advance(std::chrono::minutes(static_cast<int>(dice() % 400) - 200));
        bench.one.service.look();
        QTRY_VERIFY_WITH_TIMEOUT(
            !bench.one.service.isWorking() && starts.size() == bench.one.ended.size(), 30000);
    }
    QSet<QDateTime> moments;
    for (qsizetype i = 0; i < bench.one.ended.size(); ++i) {
        const ScheduleResult result = bench.one.result(i);
        QVERIFY(!moments.contains(result.due));
        moments.insert(result.due);
        QVERIFY(result.due <= starts.at(i));
    }
    QVERIFY(!moments.isEmpty());
}

QTEST_GUILESS_MAIN(TestScheduleService)
#include "tst_ScheduleService.moc"
