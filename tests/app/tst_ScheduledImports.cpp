#include "app/exchange/AttentionService.h"
#include "tests/app/ScheduleBench.h"

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// Imports that nobody looks at before they are sent.
class TestScheduledImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importTakesAFolder();
    void importOfDoubtIsNotRepeated();
    void importThatOnlyAskedIsTriedAgain();
    void abandonedFileIsSetAside();
    void whatWouldBeRefusedIsKeptBack();
    void aFileOfRefusedOnesFails();
    void codesAreAskedForSparingly();
    void withoutAllowanceNothingIsHeldBack();
    void onlyFilesOfTheFormat();
};

void TestScheduledImports::importTakesAFolder()
{
    ScheduleBench bench;
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

void TestScheduledImports::importOfDoubtIsNotRepeated()
{
    ScheduleBench bench;
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

void TestScheduledImports::importThatOnlyAskedIsTriedAgain()
{
    ScheduleBench bench;
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

void TestScheduledImports::abandonedFileIsSetAside()
{
    ScheduleBench bench;
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

/// Goods that nobody knows: the rest is sent, and somebody finds the one that was not.
void TestScheduledImports::whatWouldBeRefusedIsKeptBack()
{
    ScheduleBench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s, u"S-2"_s, u"S-3"_s },
                      [](QJsonObject &order, qsizetype place) {
                          if (place == 1) {
                              order.insert(u"person_code"_s, u"NOBODY"_s);
                          }
                      });
    const int before = bench.ordersThere();
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    const ScheduleResult result = bench.one.result(0);
    QVERIFY2(result.outcome == Outcome::Warning, qPrintable(result.message));
    QVERIFY2(result.message.contains("1 document(s) were not sent"_L1), qPrintable(result.message));
    QCOMPARE(bench.ordersThere(), before + 2);
    QVERIFY(bench.wire.count("legal_person$export") > 0);
    const QJsonObject report = bench.report(u"done"_s);
    const QJsonObject kept = report.value(u"kept_back"_s).toArray().at(0).toObject();
    QCOMPARE(report.value(u"kept_back"_s).toArray().size(), 1);
    QCOMPARE(kept.value(u"external_id"_s).toString(), u"S-2"_s);
    QVERIFY(kept.value(u"reason"_s).toString().contains("NOBODY"_L1));

    AttentionService attention(bench.wire.probe.clock, bench.one.ledger,
                               bench.folder.filePath(u"imports-one"_s));
    QSignalSpy listed(&attention, &AttentionService::listed);
    attention.list();
    QTRY_COMPARE(listed.size(), 1);
    const auto items = listed.constFirst().constFirst().value<QList<AttentionItem>>();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().open.externalId, u"S-2"_s);
    QCOMPARE(items.constFirst().group, AttentionGroup::Held);
    QVERIFY(items.constFirst().canBeSent);
    QVERIFY(items.constFirst().open.reason.contains("NOBODY"_L1));
    // What was kept can be sent once the code is there.
    QSignalSpy made(&attention, &AttentionService::fileMade);
    attention.makeFile({ items.constFirst().open.id });
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.constFirst().constFirst().value<ImportFilePtr>()->documents.size(), 1);
}

void TestScheduledImports::aFileOfRefusedOnesFails()
{
    ScheduleBench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s }, [](QJsonObject &order, qsizetype) {
        order.insert(u"room_code"_s, u"NOWHERE"_s);
    });
    bench.writeOrders(u"b.json"_s, { u"S-2"_s });
    const int before = bench.ordersThere();
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QCOMPARE(bench.one.result(0).outcome, Outcome::Warning);
    QCOMPARE(bench.ordersThere(), before + 1); // the next file is not held up
    QCOMPARE(bench.wire.count("order$import"), 1);
    QCOMPARE(bench.files(bench.in() + u"/failed"_s).size(), 2);
    QVERIFY(bench.report(u"failed"_s)
                .value(u"kept_back"_s)
                .toArray()
                .at(0)["reason"_L1]
                .toString()
                .contains("NOWHERE"_L1));
}

/// What was told is good for a day; only an unknown code asks anew.
void TestScheduledImports::codesAreAskedForSparingly()
{
    ScheduleBench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s });
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    for (qsizetype run = 2; run <= 4; ++run) {
        bench.writeOrders(u"b.json"_s, { u"S-%1"_s.arg(run) });
        bench.wait(std::chrono::minutes(60));
        QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), run, 60000);
    }
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    QCOMPARE(bench.wire.count("room$export"), 1);
    QCOMPARE(bench.wire.count("order$import"), 4);
    bench.writeOrders(u"c.json"_s, { u"S-9"_s }, [](QJsonObject &order, qsizetype) {
        order.insert(u"room_code"_s, u"NOWHERE"_s);
    });
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 5, 60000);
    QCOMPARE(bench.wire.count("room$export"), 2);
    QCOMPARE(bench.wire.count("inventory$export"), 1);
}

/// Half of the day's requests for reference data are left to others. What was not looked up is sent,
/// and Smartup itself says no.
void TestScheduledImports::withoutAllowanceNothingIsHeldBack()
{
    ScheduleBench bench;
    bench.wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("inventory$export")) {
            QJsonObject answer = QJsonDocument::fromJson(response.body).object();
            QJsonObject limits = answer.value(u"limits"_s).toObject();
            limits.insert(u"limit_quant"_s, u"100"_s);
            limits.insert(u"left_limit_quant"_s, u"50"_s);
            answer.insert(u"limits"_s, limits);
            response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        }
    };
    bench.writeOrders(u"a.json"_s, { u"S-1"_s }, [](QJsonObject &order, qsizetype) {
        order.insert(u"room_code"_s, u"NOWHERE"_s);
    });
    bench.one.open(bench.wire.profile);
    bench.one.service.save(bench.importing());
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    const ScheduleResult result = bench.one.result(0);
    QCOMPARE(bench.wire.count("room$export"), 0);
    QCOMPARE(bench.wire.count("order$import"), 1);
    QVERIFY2(result.outcome == Outcome::Warning, qPrintable(result.message));
    QVERIFY2(result.message.contains("Workspaces: whether"_L1), qPrintable(result.message));
}

void TestScheduledImports::onlyFilesOfTheFormat()
{
    ScheduleBench bench;
    bench.writeOrders(u"a.json"_s, { u"S-1"_s });
    bench.write(u"b.csv"_s, "external_id;deal_time\nX;30.05.2024\n");
    const int before = bench.ordersThere();
    bench.one.open(bench.wire.profile);
    Schedule schedule = bench.importing();
    schedule.format = FileFormat::Csv;
    bench.one.service.save(schedule);
    bench.wait(std::chrono::minutes(60));
    QTRY_COMPARE_WITH_TIMEOUT(bench.one.ended.size(), 1, 60000);
    QCOMPARE(bench.ordersThere(), before);
    QCOMPARE(bench.files(bench.in() + u"/failed"_s).size(), 4); // and a report beside each
    const QString said = bench.report(u"failed"_s).value(u"message"_s).toString();
    QVERIFY2(said.contains("JSON"_L1) && said.contains("CSV"_L1), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestScheduledImports)
#include "tst_ScheduledImports.moc"
