#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "models/exchange/ImportModel.h"
#include "models/exchange/preflight/Preflight.h"
#include "tests/app/SandboxWire.h"
#include "tests/support/TypeDocuments.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array Policies { DuplicatePolicy::Off, DuplicatePolicy::Error,
                                DuplicatePolicy::Update, DuplicatePolicy::Skip };

/// A preview, the sandbox that it asks, and a service that sends.
class Bench
{
public:
    Bench()
        : ledger(std::make_shared<ImportLedger>(folder.filePath(u"imports"_s)))
        , previewer(wire.client, wire.probe.clock, ledger)
        , service(wire.client, wire.probe.clock, ledger)
    {
        wire.probe.filialId = "101";
        QObject::connect(
            &service, &ImportService::settled, &service,
            [this](const QList<qsizetype> &places, const QList<DocumentResult> &found) {
                for (qsizetype i = 0; i < places.size(); ++i) {
                    results.insert(places.at(i), found.at(i));
                }
            });
    }

    void configure(const DocumentTypeInfo &info, DuplicatePolicy policy)
    {
        wire.probe.configure([&](QJsonObject &data) {
            QJsonArray statuses;
            for (const QLatin1StringView status : documentTypeInfo(DocumentType::Order).statuses) {
                statuses.append(QString(status));
            }
            data.insert(u"order_statuses"_s, statuses);
            QJsonObject duplicates = data.value(u"duplicates"_s).toObject();
            const bool isChecked = policy != DuplicatePolicy::Off;
            const QString action = policy == DuplicatePolicy::Update ? u"U"_s
                : policy == DuplicatePolicy::Skip                    ? u"S"_s
                                                                     : u"E"_s;
            duplicates.insert(info.key,
                              QJsonObject { { u"check"_s, isChecked ? u"Y"_s : u"N"_s },
                                            { u"action"_s, action } });
            data.insert(u"duplicates"_s, duplicates);
        });
    }

    /// The Smartup id of a document that is put there directly.
    QString put(const DocumentTypeInfo &info, const QString &externalId)
    {
        const QJsonObject answer = wire.probe.json(
            info.importPath(), { { info.root, QJsonArray { typeDocument(info, externalId) } } });
        return answer["successes"_L1][0]["code"_L1].toString();
    }

    void preview(const DocumentTypeInfo &info, const QList<QJsonObject> &documents)
    {
        QJsonArray array;
        for (const QJsonObject &document : documents) {
            array.append(document);
        }
        QFile file(folder.filePath(u"documents.json"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no file");
        }
        file.write(QJsonDocument(QJsonObject { { info.root, array } }).toJson());
        file.close();
        QSignalSpy read(&previewer, &ImportPreview::fileRead);
        previewer.readFile(file.fileName(), info.type);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 30000);
        const auto taken = read.constFirst().constFirst().value<ImportFilePtr>();
        QVERIFY2(taken->isUsable(), qPrintable(taken->problems.value(0).text));
        QSignalSpy good(&previewer, &ImportPreview::planned);
        QSignalSpy bad(&previewer, &ImportPreview::failed);
        previewer.start();
        QTRY_VERIFY_WITH_TIMEOUT(!good.isEmpty() || !bad.isEmpty(), 30000);
        const Error failure =
            bad.isEmpty() ? Error {} : bad.constFirst().constFirst().value<Error>();
        QVERIFY2(!good.isEmpty(), qPrintable(failure.text + failure.raw));
        plan = good.first().first().value<ImportPlanPtr>();
    }

    void send()
    {
        results.clear();
        QSignalSpy spy(&service, &ImportService::finished);
        service.send(previewer.takePlan());
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000);
    }

    /// All that the sandbox keeps but the counter of requests, which asking moves: name of the table and
    /// digest of its rows.
    [[nodiscard]] QHash<QString, QByteArray> tables()
    {
        const QStringList names =
            wire.probe
                .table(
                    u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND name "
                    "NOT LIKE 'sqlite_%' AND name <> 'request_count'"_s)
                .split(u',');
        QHash<QString, QByteArray> digests;
        for (const QString &name : names) {
            const QString columns = wire.probe.table(
                u"SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM "
                "pragma_table_info('%1')"_s.arg(name));
            const QString rows = wire.probe.table(
                u"SELECT coalesce(group_concat(line, char(10)), '') FROM (SELECT %1 AS line FROM "
                "\"%2\" ORDER BY 1)"_s.arg(columns, name));
            digests.insert(name,
                           QCryptographicHash::hash(rows.toUtf8(), QCryptographicHash::Sha256));
        }
        return digests;
    }

    QTemporaryDir folder;
    SandboxWire wire;
    std::shared_ptr<ImportLedger> ledger;
    ImportPreview previewer;
    ImportService service;
    ImportPlanPtr plan;
    QHash<qsizetype, DocumentResult> results;
};

bool has(std::span<const Field> fields, QLatin1StringView name)
{
    return std::ranges::any_of(fields, [name](const Field &field) { return field.name == name; });
}

/// The field with a value of this kind; empty when there is none.
QLatin1StringView fieldOf(std::span<const Field> fields, FieldKind kind)
{
    const auto field = std::ranges::find(fields, kind, &Field::kind);
    return field == fields.end() ? QLatin1StringView() : field->name;
}

QJsonObject inFirstRow(QJsonObject document,
                       const DocumentTypeInfo &info,
                       QLatin1StringView field,
                       const QString &value)
{
    QJsonArray rows = document.value(info.linesField).toArray();
    QJsonObject row = rows.first().toObject();
    row.insert(field, value);
    rows[0] = row;
    document.insert(info.linesField, rows);
    return document;
}

/// Good and bad documents of a type; T-1 and T-2 are there, `smartupId` is one more.
QList<QJsonObject> mixedFile(const DocumentTypeInfo &info, const QString &smartupId)
{
    QList<QJsonObject> documents;
    const auto fresh = [&] { return typeDocument(info, u"N-%1"_s.arg(documents.size())); };
    documents.append(fresh());
    documents.append(typeDocument(info, u"T-1"_s));
    documents.append(typeDocument(info, {}));
    // With an id of its own: an answer tells refused documents apart by nothing else.
    QJsonObject named = typeDocument(info, u"S-1"_s);
    named.insert(info.idField, smartupId);
    documents.append(named);
    if (const auto goods = fieldOf(info.lineFields, FieldKind::GoodsCode); !goods.isEmpty()) {
        documents.append(inFirstRow(fresh(), info, goods, u"P-NONE"_s));
        // There already: a policy that skips does not look at the goods.
        documents.append(inFirstRow(typeDocument(info, u"T-2"_s), info, goods, u"P-NONE"_s));
    }
    if (const auto person = fieldOf(info.fields, FieldKind::PersonCode); !person.isEmpty()) {
        QJsonObject document = fresh();
        document.insert(person, u"C-NONE"_s);
        documents.append(document);
    }
    for (const QLatin1StringView field :
         { "warehouse_code"_L1, "to_warehouse_code"_L1, "room_code"_L1 }) {
        if (has(info.fields, field)) {
            QJsonObject document = fresh();
            document.insert(field, u"NONE"_s);
            documents.append(document);
        }
    }
    if (has(info.lineFields, "warehouse_code"_L1)) {
        documents.append(inFirstRow(fresh(), info, "warehouse_code"_L1, u"NONE"_s));
    }
    if (has(info.lineFields, "price_type_code"_L1)) {
        documents.append(inFirstRow(fresh(), info, "price_type_code"_L1, u"NONE"_s));
    }
    if (!info.quantityField.isEmpty()) {
        documents.append(inFirstRow(fresh(), info, info.quantityField, u"0"_s));
        documents.append(inFirstRow(fresh(), info, info.quantityField, u"-3"_s));
    }
    if (has(info.lineFields, "inventory_kind"_L1)) {
        documents.append(inFirstRow(fresh(), info, "inventory_kind"_L1, u"X"_s));
    }
    if (info.statusField == "status"_L1 && !info.statuses.empty()) {
        QJsonObject document = fresh();
        document.insert(info.statusField, u"B"_s);
        documents.append(document);
    }
    if (info.type == DocumentType::ClientPayment) {
        QJsonObject document = fresh();
        document.remove(u"cashbox_code"_s);
        documents.append(document);
    }
    if (!info.furtherLists.empty()) {
        QJsonObject empty = requiredFields(info.lineFields, info);
        empty.insert(u"inventory_kind"_s, QString());
        QJsonObject document = fresh();
        document.insert(info.furtherLists.front(), QJsonArray { empty });
        documents.append(document);
        empty.remove(u"inventory_kind"_s);
        document = fresh();
        document.insert(info.furtherLists.front(), QJsonArray { empty });
        documents.append(document);
        QJsonObject negative = requiredFields(info.lineFields, info);
        negative.insert(info.quantityField, u"-1"_s);
        document = fresh();
        document.insert(info.furtherLists.front(), QJsonArray { negative });
        documents.append(document);
    }
    return documents;
}

} // namespace

/// What a dry run says, held against what then happens, with the sandbox as Smartup.
class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWritten_data();
    void nothingIsWritten();
    void predictionsComeTrue_data();
    void predictionsComeTrue();
    void localCodes();
    void callsOfLearning();
    void contractsAndReasonsAreLookedUp();
    void codesThatCannotBeLearned();
    void sparesTheAllowance();
};

void TestDryRun::nothingIsWritten_data()
{
    QTest::addColumn<DocumentType>("type");
    for (const DocumentTypeInfo &info : documentCatalog()) {
        QTest::newRow(info.key.data()) << info.type;
    }
}

void TestDryRun::nothingIsWritten()
{
    QFETCH(DocumentType, type);
    const DocumentTypeInfo &info = documentTypeInfo(type);
    Bench bench;
    bench.configure(info, DuplicatePolicy::Update);
    const QString smartupId = bench.put(info, u"T-1"_s);
    const QHash<QString, QByteArray> before = bench.tables();
    QVERIFY(before.size() > 5);
    bench.preview(info, mixedFile(info, smartupId));
    QVERIFY(bench.plan);
    QCOMPARE(bench.tables(), before);
    QCOMPARE(bench.wire.count("$import"), 0);
    QCOMPARE(bench.wire.count(":save"), 0);
    // The comparison sees a change.
    bench.put(info, u"T-9"_s);
    QVERIFY(bench.tables() != before);
}

void TestDryRun::predictionsComeTrue_data()
{
    QTest::addColumn<DocumentType>("type");
    QTest::addColumn<DuplicatePolicy>("policy");
    for (const DocumentTypeInfo &info : documentCatalog()) {
        for (const DuplicatePolicy policy : Policies) {
            QTest::addRow("%s, %s", info.key.data(), qPrintable(duplicatePolicyKey(policy)))
                << info.type << policy;
        }
    }
}

void TestDryRun::predictionsComeTrue()
{
    QFETCH(DocumentType, type);
    QFETCH(DuplicatePolicy, policy);
    const DocumentTypeInfo &info = documentTypeInfo(type);
    Bench bench;
    bench.configure(info, DuplicatePolicy::Off);
    bench.put(info, u"T-1"_s);
    bench.put(info, u"T-2"_s);
    const QString smartupId = bench.put(info, u"T-3"_s);
    bench.configure(info, policy);
    const QList<QJsonObject> documents = mixedFile(info, smartupId);
    bench.preview(info, documents);
    QVERIFY(bench.plan);
    bench.send();
    QCOMPARE(bench.results.size(), documents.size());
    for (qsizetype place = 0; place < documents.size(); ++place) {
        const PlanItem &item = bench.plan->items.at(place);
        const DocumentResult &result = bench.results.value(place);
        const Outcome foreseen =
            item.isKeptBack() ? Outcome::NotSent : predictedOutcome(item.prediction);
        QVERIFY2(result.outcome == foreseen,
                 qPrintable(u"%1: foreseen %2 (%3), came %4 (%5)"_s.arg(
                     QString::fromUtf8(QJsonDocument(documents.at(place)).toJson()),
                     outcomeKey(foreseen), planReasonText(*bench.plan, place),
                     outcomeKey(result.outcome), result.message)));
    }
    QVERIFY(bench.plan->count(Prediction::Create) > 0);
    QCOMPARE(bench.plan->count(Prediction::Undecidable), 0);
}

/// With local codes the global ones are unknown, in the preview and in Smartup.
void TestDryRun::localCodes()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Writeoff);
    Bench bench;
    bench.configure(info, DuplicatePolicy::Off);
    bench.wire.probe.configure([](QJsonObject &data) { data.insert(u"code_kind"_s, u"L"_s); });
    const QLatin1StringView goods = fieldOf(info.lineFields, FieldKind::GoodsCode);
    bench.preview(info,
                  { typeDocument(info, u"G-1"_s),
                    inFirstRow(typeDocument(info, u"L-1"_s), info, goods, LocalGoodsCode) });
    QVERIFY(bench.plan);
    QCOMPARE(bench.plan->items.at(0).reason, PlanReason::WouldBeRefused);
    QCOMPARE(planRule(*bench.plan, 0), u"code_kind=local"_s);
    QVERIFY(planRuleText(*bench.plan, 0).contains(u"local"_s));
    QCOMPARE(bench.plan->items.at(1).prediction, Prediction::Create);
    bench.send();
    QCOMPARE(bench.results.value(0).outcome, Outcome::Refused);
    QCOMPARE(bench.results.value(1).outcome, Outcome::Created);
}

/// Only what is named is asked for, and once for several files.
void TestDryRun::callsOfLearning()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Writeoff);
    Bench bench;
    bench.configure(info, DuplicatePolicy::Skip);
    bench.preview(info, { typeDocument(info, u"N-1"_s) });
    QVERIFY(bench.plan);
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    QCOMPARE(bench.wire.count("warehouse$export"), 1);
    QCOMPARE(bench.wire.count("legal_person$export"), 0);
    QCOMPARE(bench.wire.count("room$export"), 0);
    // Settings, documents of the day of the file, of the thirty that the answer told of, goods, warehouses.
    QCOMPARE(bench.plan->requestsAsked, 5);
    bench.preview(info, { typeDocument(info, u"N-2"_s) });
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    QCOMPARE(bench.plan->requestsAsked, 3);
    // What is not among the codes may be new in Smartup.
    bench.preview(info,
                  { inFirstRow(typeDocument(info, u"N-3"_s), info,
                               fieldOf(info.lineFields, FieldKind::GoodsCode), u"NONE"_s) });
    QCOMPARE(bench.wire.count("inventory$export"), 2);
    QCOMPARE(bench.plan->items.at(0).reason, PlanReason::WouldBeRefused);
    bench.wire.probe.clock.advance(std::chrono::minutes(11));
    bench.preview(info, { typeDocument(info, u"N-4"_s) });
    QCOMPARE(bench.wire.count("inventory$export"), 3);
    // Where nobody looks at the plan.
    bench.previewer.setCodesChecked(false);
    bench.preview(info,
                  { inFirstRow(typeDocument(info, u"N-5"_s), info,
                               fieldOf(info.lineFields, FieldKind::GoodsCode), u"NONE"_s) });
    QCOMPARE(bench.wire.count("inventory$export"), 3);
    QCOMPARE(bench.plan->requestsAsked, 3);
    QCOMPARE(bench.plan->items.at(0).prediction, Prediction::Create);
}

/// By the rows of the catalogue; what no export tells is said.
void TestDryRun::contractsAndReasonsAreLookedUp()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::OrderReturn);
    Bench bench;
    bench.configure(info, DuplicatePolicy::Skip);
    QJsonObject good = typeDocument(info, u"N-1"_s);
    good.insert(u"contract_code"_s, u"TAS-D1"_s);
    good.insert(u"return_reason_code"_s, u"RSN:1"_s);
    QJsonObject bad = typeDocument(info, u"N-2"_s);
    bad.insert(u"contract_code"_s, u"D-NONE"_s);
    bad.insert(u"return_reason_code"_s, u"RSN:99"_s);
    bench.preview(info, { good, bad });
    QVERIFY(bench.plan);
    QCOMPARE(bench.wire.count("contract$export"), 1);
    QCOMPARE(bench.wire.count("return_reason$export"), 1);
    QCOMPARE(planRemarks(*bench.plan, 0), QStringList());
    const QString remarks = planRemarks(*bench.plan, 1).join(u' ');
    QVERIFY2(remarks.contains("D-NONE"_L1) && remarks.contains("RSN:99"_L1), qPrintable(remarks));
    QCOMPARE(planNotes(*bench.plan).size(), 1);
    QVERIFY2(planNotes(*bench.plan).constFirst().contains("Staff"_L1),
             qPrintable(planNotes(*bench.plan).constFirst()));
    bench.send(); // a warning is no refusal
    QCOMPARE(bench.results.value(1).outcome, Outcome::Created);
}

/// A refused export of reference data does not hold up the preview: what was not checked is said.
void TestDryRun::codesThatCannotBeLearned()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Writeoff);
    Bench bench;
    bench.configure(info, DuplicatePolicy::Skip);
    bench.wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("warehouse$export")) {
            response.status = 404;
            response.body = "ROUTE: Not found";
        }
    };
    QJsonObject document = typeDocument(info, u"N-1"_s);
    document.insert(info.warehouseField, u"NONE"_s);
    bench.preview(info, { document });
    QVERIFY(bench.plan);
    QCOMPARE(bench.plan->items.at(0).prediction, Prediction::Create);
    QCOMPARE(planNotes(*bench.plan).size(), 1);
    QVERIFY(planNotes(*bench.plan).constFirst().contains(u"Warehouses"_s));
}

/// The last requests for reference data are left for others.
void TestDryRun::sparesTheAllowance()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Writeoff);
    Bench bench;
    bench.configure(info, DuplicatePolicy::Skip);
    bench.wire.rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("inventory$export")) {
            QJsonObject answer = QJsonDocument::fromJson(response.body).object();
            QJsonObject limits = answer.value(u"limits"_s).toObject();
            limits.insert(u"left_limit_quant"_s, u"5"_s);
            answer.insert(u"limits"_s, limits);
            response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        }
    };
    bench.preview(info, { typeDocument(info, u"N-1"_s) });
    QVERIFY(bench.plan);
    QCOMPARE(bench.wire.count("inventory$export"), 1);
    QCOMPARE(bench.wire.count("warehouse$export"), 0);
    QCOMPARE(planNotes(*bench.plan).size(), 1);
    QVERIFY(planNotes(*bench.plan).constFirst().contains(u"5 request"_s));
}

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_DryRun.moc"
