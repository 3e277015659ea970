#include "app/exchange/ExportService.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/ReferenceLook.h"
#include "tests/app/SandboxWire.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The name of an imported record, where the table keeps it.
const QString NewName = u"Imported by a test"_s;

class Bench
{
public:
    Bench()
        : ledger(std::make_shared<ImportLedger>(folder.filePath(u"imports"_s)))
        , preview(wire.client, wire.probe.clock, ledger)
        , service(wire.client, wire.probe.clock, ledger)
        , exports(wire.client, wire.probe.clock)
        , looking(wire.client, wire.probe.clock, ledger)
    {
        QObject::connect(&looking, &ReferenceLook::told, &looking,
                         [this](const QString &text, Outcome outcome) {
                             told.append(text);
                             toldOutcome = outcome;
                         });
        QObject::connect(&wire.client, &SmartupClient::callFinished, &service,
                         [this](const CallRecord &call) { calls.append(call); });
    }

    /// Records as an export of ours gives them.
    QJsonArray exported(const ExchangeSubject &subject)
    {
        QSignalSpy spy(&exports, &ExportService::finished);
        exports.start({ subject.key, DateFilter::RecordDate, {}, {}, {}, path() });
        [&spy] { QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000); }();
        QFile file(path());
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object().value(subject.fileRoot).toArray()
            : QJsonArray();
    }

    ImportPlanPtr plan(const ExchangeSubject &subject, const QJsonArray &records)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly)) {
            return nullptr;
        }
        file.write(QJsonDocument(QJsonObject { { subject.fileRoot, records } }).toJson());
        file.close();
        QSignalSpy read(&preview, &ImportPreview::fileRead);
        QSignalSpy planned(&preview, &ImportPreview::planned);
        failures = std::make_unique<QSignalSpy>(&preview, &ImportPreview::failed);
        preview.readFile(path(), subject.subject());
        [&read] { QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 30000); }();
        preview.start();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(planned.size() + failures->size(), 1, 30000); }();
        return planned.value(0).value(0).value<ImportPlanPtr>();
    }

    ImportSummary send(const ImportPlanPtr &plan)
    {
        QSignalSpy finished(&service, &ImportService::finished);
        service.send(plan);
        [&finished] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000); }();
        return finished.value(0).value(0).value<ImportSummary>();
    }

    /// A new producer, foreseen as such.
    ImportPlanPtr planNewProducer()
    {
        const ExchangeSubject &subject = *findExchangeSubject(u"producer"_s);
        return plan(subject,
                    { QJsonObject { { u"code"_s, u"NEW-1"_s },
                                    { u"name"_s, NewName },
                                    { u"state"_s, u"A"_s } } });
    }
    void lookAfter(std::chrono::minutes later)
    {
        wire.probe.clock.advance(later);
        told.clear();
        QSignalSpy done(&looking, &ReferenceLook::finished);
        looking.start();
        [&done] { QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000); }();
    }
    [[nodiscard]] QList<ReferenceRequest> doubtful() const
    {
        const auto asking =
            ledger->ask([](LedgerStore &store) { return store.doubtfulReferences(); });
        const Result<QList<ReferenceRequest>> found = asking.result();
        return found ? found.value() : QList<ReferenceRequest>();
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"records.json"_s); }

    QTemporaryDir folder;
    SandboxWire wire;
    std::shared_ptr<ImportLedger> ledger;
    ImportPreview preview;
    ImportService service;
    ExportService exports;
    ReferenceLook looking;
    QStringList told;
    Outcome toldOutcome = Outcome::Running;
    QList<CallRecord> calls;
    std::unique_ptr<QSignalSpy> failures;
};

/// The first records that have everything an import demands.
QJsonArray completeRecords(const QJsonArray &records, const ReferenceInfo &info, int count)
{
    QJsonArray complete;
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        const bool isComplete = std::ranges::all_of(info.fields, [&record](const Field &field) {
            return !field.isRequired || field.kind == FieldKind::List
                || !record.value(field.name).toString().isEmpty();
        });
        if (isComplete && complete.size() < count) {
            complete.append(record);
        }
    }
    return complete;
}

} // namespace

class TestReferenceImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReference_data();
    void everyReference();
    void refusedRecords();
    void answerThatDoesNotCome();
    void noByteWithoutItsLine();
    void whatGotNoAnswerIsLookedAfter_data();
    void whatGotNoAnswerIsLookedAfter();
    void aLookThatFailsWaits();
    void anotherOrganisationSaysNothing();
    void everyPageIsRead();
    void whatMayStillArriveIsNotOvertaken();
    void anEndOfTheProgramIsTold();
    void anotherConnection();
    void previewFails();
};

void TestReferenceImport::everyReference_data()
{
    QTest::addColumn<QString>("key");
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canImport && subject.entity) {
            QTest::newRow(subject.key.data()) << QString(subject.key);
        }
    }
}

/// Two records that are there and one with a new code: foreseen, sent, and found in the tables.
void TestReferenceImport::everyReference()
{
    QFETCH(QString, key);
    const ExchangeSubject &subject = *findExchangeSubject(key);
    const ReferenceInfo &info = referenceInfo(*subject.entity);
    Bench bench;
    QJsonArray records = completeRecords(bench.exported(subject), info, 2);
    QCOMPARE(records.size(), 2);
    QJsonObject changed = records.first().toObject();
    // All goods of the sample have prices: none of them is new.
    const bool isPrice = subject.entity == ReferenceEntity::ProductPrice;
    const int fresh = isPrice ? 0 : 1;
    if (isPrice) {
        QJsonArray prices = changed.value(info.linesField).toArray();
        QJsonObject price = prices.first().toObject();
        price.insert(u"price"_s, u"777.77"_s);
        prices[0] = price;
        changed.insert(info.linesField, prices);
    } else {
        changed.insert(info.nameField, NewName);
        QJsonObject added = records.last().toObject();
        added.remove(info.idField);
        added.insert(info.codeField, u"NEW-1"_s);
        added.insert(info.nameField, NewName + u" 1"_s);
        records.append(added);
    }
    records[0] = changed;

    const QString all = isPrice ? u"price"_s : u"record WHERE entity = '%1'"_s.arg(key);
    const QString written = isPrice
        ? u"price WHERE price = '777.77'"_s
        : u"record WHERE entity = '%1' AND instr(name, '%2') > 0"_s.arg(key, NewName);
    const int before = bench.wire.probe.count(all);
    QCOMPARE(bench.wire.probe.count(written), 0);
    const ImportPlanPtr plan = bench.plan(subject, records);
    QVERIFY2(plan, qPrintable(bench.failures->value(0).value(0).value<Error>().text));
    QCOMPARE(plan->count(Prediction::Update), 2);
    QCOMPARE(plan->count(Prediction::Create), fresh);
    QCOMPARE(bench.wire.count("$import"), 0);

    const ImportSummary summary = bench.send(plan);
    QCOMPARE(summary.count(Outcome::Updated), 2);
    QCOMPARE(summary.count(Outcome::Created), fresh);
    QCOMPARE(summary.requests, 1);
    QCOMPARE(bench.wire.probe.count(all), before + fresh);
    QCOMPARE(bench.wire.probe.count(written), 1 + fresh);
    const CallRecord &call = bench.calls.constLast();
    QCOMPARE(call.subject, key);
    QCOMPARE(call.documents.size(), records.size());
    QCOMPARE(call.documents.first().outcome, Outcome::Updated);
    QCOMPARE(call.documents.first().externalId, changed.value(info.codeField).toString());

    // The same file once more: nothing is doubled.
    const ImportPlanPtr again = bench.plan(subject, records);
    QCOMPARE(again->count(Prediction::Update), records.size());
    QCOMPARE(bench.send(again).count(Outcome::Updated), records.size());
    QCOMPARE(bench.wire.probe.count(all), before + fresh);
}

void TestReferenceImport::refusedRecords()
{
    Bench bench;
    const ExchangeSubject &subject = *findExchangeSubject(u"product_price"_s);
    QJsonArray records =
        completeRecords(bench.exported(subject), referenceInfo(ReferenceEntity::ProductPrice), 1);
    QJsonObject nobody = records.first().toObject();
    nobody.insert(u"inventory_code"_s, u"NOBODY"_s);
    records.append(nobody);
    const ImportSummary summary = bench.send(bench.plan(subject, records));
    QCOMPARE(summary.count(Outcome::Updated), 1);
    QCOMPARE(summary.count(Outcome::Refused), 1);
    QCOMPARE(bench.calls.constLast().documents.constLast().outcome, Outcome::Refused);
    QVERIFY(bench.calls.constLast().documents.constLast().message.contains(u"NOBODY"_s));
}

/// It may have been stored: said so, not repeated by itself, and the next preview knows.
void TestReferenceImport::answerThatDoesNotCome()
{
    Bench bench;
    const ExchangeSubject &subject = *findExchangeSubject(u"producer"_s);
    QJsonObject fresh =
        completeRecords(bench.exported(subject), referenceInfo(ReferenceEntity::Producer), 1)
            .first()
            .toObject();
    fresh.remove(u"producer_id"_s);
    fresh.insert(u"code"_s, u"NEW-1"_s);
    const ImportPlanPtr plan = bench.plan(subject, { fresh });
    QCOMPARE(plan->count(Prediction::Create), 1);
    bench.wire.setQuirks({ u"connection_cut_after_apply"_s });
    const ImportSummary summary = bench.send(plan);
    QCOMPARE(summary.count(Outcome::Unknown), 1);
    QCOMPARE(bench.wire.count("producer$import"), 1);
    bench.wire.setQuirks({});
    QCOMPARE(bench.plan(subject, { fresh })->count(Prediction::Update), 1);
}

void TestReferenceImport::noByteWithoutItsLine()
{
    Bench bench;
    const ImportPlanPtr plan = bench.planNewProducer();
    qint64 atTheWire = 0;
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &) {
        if (request.path().endsWith("producer$import")) {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            other.setDatabaseName(bench.folder.filePath(u"imports/ledger.sqlite"_s));
            QSqlQuery query(other);
            if (other.open()
                && query.exec(u"SELECT records FROM reference_request WHERE doubt = 0"_s)
                && query.next()) {
                atTheWire = query.value(0).toLongLong();
            }
        }
    };
    QCOMPARE(bench.send(plan).count(Outcome::Created), 1);
    QSqlDatabase::removeDatabase(u"look"_s);
    QCOMPARE(atTheWire, 1);
    QVERIFY(bench.doubtful().isEmpty()); // it was answered
}

void TestReferenceImport::whatGotNoAnswerIsLookedAfter_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<QString>("said");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("it had arrived")
        << u"connection_cut_after_apply"_s << u"as they were sent"_s << Outcome::Sent;
    QTest::newRow("it had not") << u"connection_cut"_s << u"are not there"_s << Outcome::NotSent;
}

/// Never sent by itself: what became of it is shown, and what to do.
void TestReferenceImport::whatGotNoAnswerIsLookedAfter()
{
    QFETCH(QString, quirk);
    QFETCH(QString, said);
    QFETCH(Outcome, outcome);
    Bench bench;
    const ImportPlanPtr plan = bench.planNewProducer();
    bench.wire.setQuirks({ quirk });
    QCOMPARE(bench.send(plan).count(Outcome::Unknown), 1);
    bench.wire.setQuirks({});
    QCOMPARE(bench.doubtful().size(), 1);
    bench.wire.paths.clear();
    bench.lookAfter(std::chrono::minutes(1));
    QCOMPARE(bench.told.size(), 1); // that it is in doubt
    QCOMPARE(bench.toldOutcome, Outcome::Unknown);
    QVERIFY(bench.wire.paths.isEmpty()); // too early to be asked for
    bench.lookAfter(std::chrono::minutes(1));
    QVERIFY(bench.told.isEmpty()); // once is enough
    QSignalSpy runs(&bench.looking, &ReferenceLook::runFinished);
    bench.lookAfter(std::chrono::minutes(10));
    QCOMPARE(bench.told.size(), 1);
    QVERIFY2(bench.told.constFirst().contains(said), qPrintable(bench.told.constFirst()));
    QCOMPARE(bench.toldOutcome, outcome);
    QCOMPARE(runs.size(), 1); // and the log has it
    QCOMPARE(bench.wire.count("producer$import"), 0);
    QVERIFY(bench.doubtful().isEmpty());
}

/// It costs requests of the day, and a line of the log each time.
void TestReferenceImport::aLookThatFailsWaits()
{
    Bench bench;
    const ImportPlanPtr plan = bench.planNewProducer();
    bench.wire.setQuirks({ u"connection_cut"_s });
    QCOMPARE(bench.send(plan).count(Outcome::Unknown), 1);
    bench.wire.paths.clear();
    bench.lookAfter(std::chrono::minutes(11));
    const qsizetype asked = bench.wire.paths.size();
    QVERIFY(asked > 0);
    bench.lookAfter(std::chrono::minutes(1));
    QCOMPARE(bench.wire.paths.size(), asked);
    QCOMPARE(bench.doubtful().size(), 1);
    bench.wire.setQuirks({});
    bench.lookAfter(std::chrono::minutes(30));
    QVERIFY2(bench.told.value(0).contains(u"are not there"_s), qPrintable(bench.told.value(0)));
    QVERIFY(bench.doubtful().isEmpty());
}

/// The connection was changed since: that they are not in Samarkand is no news of them.
void TestReferenceImport::anotherOrganisationSaysNothing()
{
    Bench bench;
    Profile here = bench.wire.profile;
    here.organisationName = u"Tashkent"_s;
    bench.wire.connectAs(here);
    const ImportPlanPtr plan = bench.planNewProducer();
    bench.wire.setQuirks({ u"connection_cut"_s });
    QCOMPARE(bench.send(plan).count(Outcome::Unknown), 1);
    bench.wire.setQuirks({});
    Profile elsewhere = here;
    elsewhere.filialId = u"102"_s;
    elsewhere.organisationName = u"Samarkand"_s;
    bench.wire.connectAs(elsewhere);
    bench.wire.paths.clear();
    bench.lookAfter(std::chrono::minutes(11));
    QCOMPARE(bench.toldOutcome, Outcome::Unknown);
    QVERIFY(bench.wire.paths.isEmpty());
    QCOMPARE(bench.doubtful().size(), 1);
    bench.wire.connectAs(here);
    bench.lookAfter(std::chrono::minutes(1));
    QVERIFY2(bench.told.value(0).contains(u"are not there"_s), qPrintable(bench.told.value(0)));
    QVERIFY(bench.doubtful().isEmpty());
}

/// Records without a code fill a page, too: what comes after them is there all the same.
void TestReferenceImport::everyPageIsRead()
{
    Bench bench;
    const qint64 pageSize = findExchangeSubject(u"product_price"_s)->pageSize;
    QVERIFY(pageSize > 1);
    const ReferenceInfo &info = referenceInfo(ReferenceEntity::ProductPrice);
    const QJsonObject late { { info.codeField, u"LATE"_s }, { info.linesField, QJsonArray() } };
    {
        LedgerStore store(bench.folder.filePath(u"imports"_s));
        ReferenceRequest request;
        request.profileId = ledgerConnection(bench.wire.profile);
        request.entity = ReferenceEntity::ProductPrice;
        request.source = u"prices.json"_s;
        request.runUuid = u"run"_s;
        request.callUuid = u"call"_s;
        request.records = 1;
        request.body =
            QJsonDocument(QJsonObject { { info.importRoot, QJsonArray { late } } }).toJson();
        request.sentAt = { bench.wire.probe.clock.now(), bench.wire.probe.clock.steady() };
        const Result<qint64> begun = store.beginReferences(request);
        QVERIFY(begun);
        QVERIFY(store.endReferences(begun.value(), true));
    }
    int pages = 0;
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (!request.path().endsWith("$export")) {
            return;
        }
        ++pages;
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        const bool isFirst = asked.value("offset"_L1).toString() == "0"_L1;
        QJsonArray rows;
        for (qint64 row = 0; isFirst && row < pageSize; ++row) {
            rows.append(QJsonObject { { info.nameField, QString::number(row) } });
        }
        if (!isFirst) {
            rows.append(late);
        }
        response.body =
            QJsonDocument(QJsonObject { { u"count"_s, pageSize + 1 }, { info.exportRoot, rows } })
                .toJson(QJsonDocument::Compact);
    };
    bench.lookAfter(std::chrono::minutes(11));
    QCOMPARE(pages, 2);
    QVERIFY2(bench.told.value(0).contains(u"as they were sent"_s), qPrintable(bench.told.value(0)));
    QCOMPARE(bench.toldOutcome, Outcome::Sent);
}

/// A late request would overwrite what was sent after it.
void TestReferenceImport::whatMayStillArriveIsNotOvertaken()
{
    Bench bench;
    const ImportPlanPtr plan = bench.planNewProducer();
    bench.wire.setQuirks({ u"connection_cut"_s });
    QCOMPARE(bench.send(plan).count(Outcome::Unknown), 1);
    bench.wire.setQuirks({});
    bench.wire.paths.clear();
    const ImportSummary early = bench.send(bench.planNewProducer());
    QCOMPARE(early.count(Outcome::NotSent), 1);
    QVERIFY2(early.message.contains(u"may still arrive"_s), qPrintable(early.message));
    QCOMPARE(bench.wire.count("producer$import"), 0);
    bench.wire.probe.clock.advance(std::chrono::minutes(11));
    QCOMPARE(bench.send(bench.planNewProducer()).count(Outcome::Created), 1);
    QCOMPARE(bench.wire.count("producer$import"), 1);
}

void TestReferenceImport::anEndOfTheProgramIsTold()
{
    Bench bench;
    {
        LedgerStore killed(
            bench.folder.filePath(u"imports"_s)); // a program that ends in the middle
        ReferenceRequest request;
        request.profileId = ledgerConnection(bench.wire.profile);
        request.entity = ReferenceEntity::Producer;
        request.source = u"makers.json"_s;
        request.runUuid = u"run-killed"_s;
        request.callUuid = u"call-killed"_s;
        request.records = 1;
        request.body = R"({"producer":[{"code":"NEW-1","name":"Maker"}]})";
        request.sentAt = { bench.wire.probe.clock.now(), bench.wire.probe.clock.steady() };
        QVERIFY(killed.beginReferences(request));
    }
    for (int start = 1; start <= 2; ++start) {
        QSignalSpy lost(&bench.service, &ImportService::callLost);
        QSignalSpy runs(&bench.service, &ImportService::runFinished);
        QSignalSpy recovered(&bench.service, &ImportService::recovered);
        bench.service.recover();
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 30000);
        QCOMPARE(lost.size(), start == 1 ? 1 : 0); // the log has it by now
        QCOMPARE(runs.size(), start == 1 ? 1 : 0);
        if (start == 1) {
            const auto call = lost.constFirst().constFirst().value<CallRecord>();
            QCOMPARE(call.uuid, u"call-killed"_s);
            QCOMPARE(call.outcome, Outcome::Unknown);
            QVERIFY(call.requestBody.contains("NEW-1"));
        }
    }
    bench.lookAfter(std::chrono::minutes(1));
    QVERIFY2(bench.told.value(0).contains(u"makers.json"_s), qPrintable(bench.told.value(0)));
    bench.lookAfter(std::chrono::minutes(10));
    QVERIFY2(bench.told.value(0).contains(u"are not there"_s), qPrintable(bench.told.value(0)));
}

void TestReferenceImport::anotherConnection()
{
    Bench bench;
    const ExchangeSubject &subject = *findExchangeSubject(u"producer"_s);
    const ImportPlanPtr plan = bench.plan(subject,
                                          { QJsonObject { { u"code"_s, u"NEW-1"_s },
                                                          { u"name"_s, NewName },
                                                          { u"state"_s, u"A"_s } } });
    Profile other = bench.wire.profile;
    other.filialId = u"102"_s;
    bench.wire.connectAs(other);
    const ImportSummary summary = bench.send(plan);
    QCOMPARE(summary.count(Outcome::NotSent), 1);
    QCOMPARE(bench.wire.count("producer$import"), 0);
}

void TestReferenceImport::previewFails()
{
    Bench bench;
    bench.wire.setQuirks({ u"limit_spent"_s });
    const ImportPlanPtr plan = bench.plan(
        *findExchangeSubject(u"producer"_s),
        { QJsonObject { { u"code"_s, u"N"_s }, { u"name"_s, NewName }, { u"state"_s, u"A"_s } } });
    QVERIFY(!plan);
    QCOMPARE(bench.failures->size(), 1);
    QVERIFY(!bench.preview.isBusy());
}

QTEST_GUILESS_MAIN(TestReferenceImport)
#include "tst_ReferenceImport.moc"
