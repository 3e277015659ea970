#include "app/exchange/ExportService.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "tests/app/SandboxWire.h"

#include <QSignalSpy>
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
    {
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

    [[nodiscard]] QString path() const { return folder.filePath(u"records.json"_s); }

    QTemporaryDir folder;
    SandboxWire wire;
    std::shared_ptr<ImportLedger> ledger;
    ImportPreview preview;
    ImportService service;
    ExportService exports;
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
