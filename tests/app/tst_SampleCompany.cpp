#include "models/catalogue/DocumentCatalog.h"
#include "models/core/OrderStatus.h"
#include "tests/app/SandboxProbe.h"

#include <QCryptographicHash>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything in a table, as one number that changes with any of it.
QByteArray fingerprint(const QString &file, const QStringList &tables)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fingerprint"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        for (const QString &table : tables) {
            query.exec(u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(table));
            while (query.next()) {
                for (int i = 0; !query.value(i).isNull(); ++i) {
                    hash.addData(query.value(i).toByteArray() + '\0');
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(u"fingerprint"_s);
    return hash.result();
}

} // namespace

/// The sample company: the same every time, and what other tests rely on.
class TestSampleCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameEveryTime();
    void counts();
    void everyTypeAndStatus();
    void scale();
    void knownOrders();
    void externalIds();
    void datesAreConsistent();
    void documentsSpeakAboutWhatIsThere();
};

void TestSampleCompany::sameEveryTime()
{
    const QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2024, 5, 31), QTime(7, 0), Qt::UTC));
    const auto make = [&](const QString &name) {
        SandboxOptions options;
        options.dataFile = folder.filePath(name);
        const auto engine = SandboxEngine::open(options, clock);
        return engine.isOk() ? options.dataFile : QString();
    };
    const QStringList all { u"organisation"_s, u"account"_s, u"record"_s,  u"local_code"_s,
                            u"price"_s,        u"balance"_s, u"document"_s };
    const QString first = make(u"first"_s);
    clock.advance(std::chrono::hours(3)); // another time of the same day
    const QString second = make(u"second"_s);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QCOMPARE(fingerprint(first, all), fingerprint(second, all));
    // The same on every machine and from every compiler. Whoever changes the sample company on
    // purpose writes the new number here.
    QCOMPARE(fingerprint(first, all).toHex(),
             "e5ceea8a3d9d5b2d99eb19d32195124b2908093fd89aacd9af62db8299b2d9c8");
    // Another day moves dates and nothing else: no code, no price.
    clock.advance(std::chrono::hours(24));
    const QString later = make(u"later"_s);
    const QStringList dateless { u"organisation"_s, u"account"_s, u"local_code"_s, u"price"_s };
    QCOMPARE(fingerprint(first, dateless), fingerprint(later, dateless));
    QVERIFY(fingerprint(first, all) != fingerprint(later, all));
}

void TestSampleCompany::counts()
{
    SandboxProbe probe;
    QCOMPARE(probe.count(u"organisation"_s), 5);
    QCOMPARE(probe.table(u"SELECT group_concat(id) FROM organisation WHERE code = ''"_s), u"104"_s);
    QCOMPARE(probe.count(u"document WHERE organisation_id = 104"_s), 0);
    // The receipts of tests/support/TypeDocuments name this line.
    QCOMPARE(probe.count(u"document d, json_each(d.lines) l WHERE d.id = 130378 AND d.type = "
                         "'purchase' AND d.organisation_id = 101 AND "
                         "l.value ->> '$.purchase_item_id' = '130379'"_s),
             1);
    QCOMPARE(probe.count(u"record WHERE organisation_id = 104 AND entity = 'warehouse'"_s), 4);
    QCOMPARE(probe.count(u"record WHERE organisation_id = 104 AND entity = 'room'"_s), 8);
    QCOMPARE(probe.count(u"record WHERE entity = 'inventory'"_s), 2000);
    QCOMPARE(probe.count(u"record WHERE entity = 'inventory' AND code = ''"_s), 140);
    const QString withoutLocal =
        u"record g LEFT JOIN local_code l ON l.record_id = g.id AND l.organisation_id = %1 WHERE "
        "g.entity = 'inventory' AND g.code <> '' AND l.code IS NULL"_s;
    QCOMPARE(probe.count(withoutLocal.arg(101)), 41);
    QCOMPARE(probe.count(withoutLocal.arg(102)), 60);
    QCOMPARE(probe.count(withoutLocal.arg(103)), 55);
    QCOMPARE(probe.count(u"(SELECT organisation_id, code FROM local_code GROUP BY 1, 2 HAVING "
                         "count(*) > 1)"_s),
             0);
    const QString clients =
        u"record WHERE entity IN ('legal_person', 'natural_person') AND body ->> '$.is_client' = 'Y'"_s;
    QCOMPARE(probe.count(clients), 600);
    QCOMPARE(probe.count(clients + u" AND code = ''"_s), 12);
    QCOMPARE(probe.count(u"record WHERE body ->> '$.is_supplier' = 'Y'"_s), 40);
    QCOMPARE(probe.count(u"(SELECT DISTINCT name FROM record WHERE entity = 'legal_person')"_s),
             400);
    QCOMPARE(probe.count(u"(SELECT DISTINCT name FROM record WHERE entity = 'inventory')"_s), 2000);
}

void TestSampleCompany::everyTypeAndStatus()
{
    SandboxProbe probe;
    QCOMPARE(probe.count(u"document WHERE type = 'order'"_s), 5000);
    for (const DocumentTypeInfo &info : documentCatalog()) {
        for (const int organisation : { 101, 102, 103 }) {
            QVERIFY2(probe.count(u"document WHERE type = '%1' AND organisation_id = %2"_s.arg(
                         info.key, QString::number(organisation)))
                         > 0,
                     info.key.data());
        }
    }
    for (const OrderStatus &status : orderStatuses()) {
        QVERIFY2(probe.count(u"document WHERE type = 'order' AND organisation_id = 101 AND status "
                             "= '%1'"_s.arg(status.code))
                     > 50,
                 status.code.data());
    }
}

void TestSampleCompany::scale()
{
    SandboxOptions options;
    options.dataFile = u":memory:"_s;
    options.scale = 2;
    options.hasDailyLimits = false;
    SandboxProbe twice(options);
    SandboxProbe once;
    once.filialId = twice.filialId = "100";
    const auto goods = [](SandboxProbe &probe) {
        return probe.json("/b/anor/mxsx/mr/inventory$export")["inventory"_L1].toArray();
    };
    QCOMPARE(goods(twice), goods(once));
    const QJsonObject purchases = twice.json("/b/anor/mxsx/mkw/purchase$export",
                                             { { u"begin_created_on"_s, u"01.01.2024"_s } });
    QCOMPARE(purchases["limits"_L1]["has_limit"_L1].toString(), u"N"_s);
    const auto last = twice.json("/b/trade/txs/tdeal/order$export",
                                 { { u"begin_modified_on"_s, u"01.01.2024"_s } });
    bool isBeyond = false;
    const QJsonArray rows = last["order"_L1].toArray();
    for (const QJsonValue &row : rows) {
        isBeyond |= row["external_id"_L1].toString() > "1C-00005000"_L1;
    }
    QVERIFY(isBeyond);
}

void TestSampleCompany::knownOrders()
{
    SandboxProbe probe;
    QCOMPARE(probe.count(u"document WHERE type = 'order' AND organisation_id = 101 AND external_id "
                         "BETWEEN '1C-00000001' AND '1C-00000037' AND status IN ('B#S', 'B#V') AND "
                         "document_date >= '2024-05-26'"_s),
             37);
    QCOMPARE(probe.count(u"document WHERE external_id >= '1C-90000001' AND external_id < '1C-A'"_s),
             0);
}

void TestSampleCompany::externalIds()
{
    SandboxProbe probe;
    const int empty = probe.count(u"document WHERE type = 'order' AND external_id = ''"_s);
    QVERIFY2(empty > 300 && empty < 600, QByteArray::number(empty).constData());
    QCOMPARE(probe.count(u"(SELECT type, organisation_id, external_id FROM document WHERE "
                         "external_id <> '' GROUP BY 1, 2, 3 HAVING count(*) > 1)"_s),
             0);
}

void TestSampleCompany::datesAreConsistent()
{
    SandboxProbe probe;
    QCOMPARE(probe.count(u"document WHERE modified_on < created_on"_s), 0);
    QCOMPARE(probe.count(u"document WHERE created_on < document_date"_s), 0);
    QCOMPARE(probe.count(u"document WHERE modified_on >= '2024-05-31'"_s), 0);
    QCOMPARE(probe.count(u"document WHERE document_date < '2024-04-21'"_s), 0);
    QCOMPARE(probe.table(u"SELECT count(DISTINCT substr(document_date, 1, 10)) FROM document"_s),
             u"40"_s);
}

void TestSampleCompany::documentsSpeakAboutWhatIsThere()
{
    SandboxProbe probe;
    QCOMPARE(
        probe.count(u"document d WHERE d.person_id <> 0 AND NOT EXISTS (SELECT 1 FROM record r "
                    "WHERE r.id = d.person_id)"_s),
        0);
    QCOMPARE(probe.count(u"document d, json_each(d.lines) l WHERE l.value ->> '$.product_code' IS "
                         "NOT NULL AND NOT EXISTS (SELECT 1 FROM record r WHERE r.entity = "
                         "'inventory' AND r.id = l.value ->> '$.product_code')"_s),
             0);
    QCOMPARE(
        probe.count(u"document d, json_each(d.lines) l WHERE d.type = 'receipt' AND NOT "
                    "EXISTS (SELECT 1 FROM document p WHERE p.type = 'purchase' AND p.id = "
                    "l.value ->> '$.purchase_id' AND p.organisation_id = d.organisation_id)"_s),
        0);
    QCOMPARE(probe.count(u"document d, json_each(d.lines) l WHERE d.type = 'receipt' AND NOT "
                         "EXISTS (SELECT 1 FROM document p, json_each(p.lines) b WHERE p.id = "
                         "l.value ->> '$.purchase_id' AND b.value ->> '$.purchase_item_id' = "
                         "l.value ->> '$.purchase_item_id' AND b.value ->> '$.product_code' = "
                         "l.value ->> '$.product_code')"_s),
             0);
    QCOMPARE(probe.count(u"document d, json_each(d.lines) l WHERE d.type = 'order' AND NOT EXISTS "
                         "(SELECT 1 FROM record r WHERE r.entity = 'warehouse' AND r.code = "
                         "l.value ->> '$.warehouse_code' AND r.organisation_id = "
                         "d.organisation_id)"_s),
             0);
    // A payment goes through the cash box or the bank.
    QCOMPARE(probe.count(u"document WHERE type = 'client_payment' AND (header ->> '$.cashbox_code' "
                         "IS NULL) = (header ->> '$.bank_account_code' IS NULL)"_s),
             0);
}

QTEST_GUILESS_MAIN(TestSampleCompany)
#include "tst_SampleCompany.moc"
