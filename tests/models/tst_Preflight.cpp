#include "models/exchange/preflight/Preflight.h"
#include "tests/models/PreflightBench.h"
#include "tests/support/TypeDocuments.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using Change = std::function<void(QJsonObject &)>;

namespace {

QStringList keysOf(const QList<PreflightFinding> &findings)
{
    QStringList keys;
    for (const PreflightFinding &finding : findings) {
        keys.append(preflightCheckKey(finding.check));
    }
    return keys;
}

/// Sets a field of the first row of a list.
void setInRow(QJsonObject &document,
              const QString &list,
              const QString &name,
              const QJsonValue &value)
{
    QJsonArray rows = document.value(list).toArray();
    QJsonObject row = rows.first().toObject();
    row.insert(name, value);
    rows[0] = row;
    document.insert(list, rows);
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// The checks before an import: what each of them finds.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void soundDocumentsOfEveryType();
    void codesThatWereNotTold();
    void namedCodesAreThoseSmartupLooksAt();
};

void TestPreflight::checks_data()
{
    QTest::addColumn<DocumentType>("type");
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected"); // the gravest first

    using enum DocumentType;
    using enum DuplicatePolicy;
    const auto field = [](const QString &name, const QString &value) -> Change {
        return [name, value](QJsonObject &document) { setField(document, name, value); };
    };
    const auto inRow = [](const QString &list, const QString &name,
                          const QJsonValue &value) -> Change {
        return
            [list, name, value](QJsonObject &document) { setInRow(document, list, name, value); };
    };
    const auto gifts = [](const std::function<void(QJsonObject &)> &change) -> Change {
        return [change](QJsonObject &document) {
            QJsonObject row = gift();
            change(row);
            document.insert(u"order_gifts"_s, QJsonArray { row });
        };
    };
    const auto row = [](const char *name, DocumentType type, DuplicatePolicy policy,
                        const Change &change, const QStringList &expected) {
        QTest::newRow(name) << type << policy << change << expected;
    };

    row("sound: nothing", Order, Skip, [](QJsonObject &) {}, {});
    row("goods that nobody knows", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u"P-NONE"_s), { u"unknown_goods"_s });
    row("goods with spaces around the code: known", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u" P000017 "_s), {});
    row("goods in another case: another code", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u"p000017"_s), { u"unknown_goods"_s });
    row("goods: a code of spaces only", Order, Skip,
        inRow(u"order_products"_s, u"product_code"_s, u"  "_s), { u"unknown_goods"_s });
    row("client that nobody knows", Order, Skip, field(u"person_code"_s, u"C-NONE"_s),
        { u"unknown_person"_s });
    row("owner that nobody knows", Order, Skip, field(u"owner_person_code"_s, u"C-NONE"_s),
        { u"unknown_person"_s });
    row("owner that is not named", Order, Skip, field(u"owner_person_code"_s, {}), {});
    row("warehouse of a row", Order, Skip,
        inRow(u"order_products"_s, u"warehouse_code"_s, u"W-NONE"_s), { u"unknown_warehouse"_s });
    row("both warehouses of a movement", Movement, Skip,
        [](QJsonObject &document) {
            setField(document, u"from_warehouse_code"_s, u"W-NONE"_s);
            setField(document, u"to_warehouse_code"_s, u"W-NONE"_s);
        },
        { u"unknown_warehouse"_s, u"unknown_warehouse"_s });
    row("workspace", OrderReturn, Skip, field(u"room_code"_s, u"R-NONE"_s),
        { u"unknown_workspace"_s });
    row("price type: a warning", Order, Skip,
        inRow(u"order_products"_s, u"price_type_code"_s, u"PT-NONE"_s),
        { u"unknown_price_type"_s });
    row("currency: a warning", Purchase, Skip, field(u"currency_code"_s, u"999"_s),
        { u"unknown_currency"_s });
    row("contract: a warning", Order, Skip, field(u"contract_code"_s, u"D-NONE"_s),
        { u"unknown_contract"_s });
    row("contract that is there", ClientPayment, Skip, field(u"contract_code"_s, u"TAS-D1"_s), {});
    row("return reason: a warning", OrderReturn, Skip, field(u"return_reason_code"_s, u"RSN:99"_s),
        { u"unknown_return_reason"_s });
    row("reason of a write-off: no return reason", Writeoff, Skip,
        field(u"reason_code"_s, u"RSN:99"_s), {});
    row("staff: no export tells them", Order, Skip, field(u"expeditor_code"_s, u"NOBODY"_s), {});
    row("status that an import does not take", Writeoff, Skip, field(u"status"_s, u"C"_s),
        { u"unknown_status"_s });
    row("status in letters of an order, not closed to a purchase", Purchase, Skip,
        field(u"status_code"_s, u"ANY"_s), {});
    row("payment without cash desk and account", ClientPayment, Skip,
        [](QJsonObject &document) { document.remove(u"cashbox_code"_s); },
        { u"no_cash_account"_s });
    row("payment with an account", ClientPayment, Skip,
        [](QJsonObject &document) {
            document.remove(u"cashbox_code"_s);
            setField(document, u"bank_account_code"_s, u"B-1"_s);
        },
        {});

    row("quantity zero of an order", Order, Skip,
        inRow(u"order_products"_s, u"order_quant"_s, u"0.00"_s), { u"zero_quantity"_s });
    row("quantity zero of a write-off", Writeoff, Skip,
        inRow(u"writeoff_items"_s, u"quantity"_s, u"0"_s), { u"odd_quantity"_s });
    row("quantity zero of a stocktaking: counted as none", Stocktaking, Skip,
        inRow(u"stocktaking_items"_s, u"quantity"_s, u"0"_s), {});
    row("quantity below zero", OrderReturn, Skip,
        inRow(u"return_products"_s, u"return_quant"_s, u"-1"_s), { u"negative_quantity"_s });
    row("quantity below zero of a stocktaking", Stocktaking, Skip,
        inRow(u"stocktaking_items"_s, u"quantity"_s, u"-0.5"_s), { u"negative_quantity"_s });
    row("goods of no known kind", Order, Skip,
        inRow(u"order_products"_s, u"inventory_kind"_s, u"X"_s), { u"bad_value_in_list"_s });
    row("goods of a known kind", Order, Skip,
        inRow(u"order_products"_s, u"inventory_kind"_s, u"M"_s), {});
    row("marking codes attached in no known way", Order, Skip,
        field(u"marking_attaching_method"_s, u"X"_s), { u"bad_value_in_list"_s });
    row("marking codes attached in no way", Order, Skip, field(u"marking_attaching_method"_s, {}),
        {});
    row("quantity -0 of an order is zero", Order, Skip,
        inRow(u"order_products"_s, u"order_quant"_s, u"-0"_s), { u"zero_quantity"_s });

    row("today", Order, Skip, field(u"deal_time"_s, u"31.05.2024 23:59:59"_s),
        { u"dates_reversed"_s }); // delivered on the 30th
    row("tomorrow", Stocktaking, Skip, field(u"stocktaking_date"_s, u"01.06.2024"_s),
        { u"day_in_future"_s });
    row("the last day that exports reach", Stocktaking, Skip,
        field(u"stocktaking_date"_s, u"25.05.2024"_s), {});
    row("a day before that", Stocktaking, Skip, field(u"stocktaking_date"_s, u"24.05.2024"_s),
        { u"day_out_of_reach"_s });
    row("arrives before it leaves", Movement, Skip, field(u"to_movement_date"_s, u"29.05.2024"_s),
        { u"dates_reversed"_s });

    row("external id of 20 safe characters", Order, Skip,
        field(u"external_id"_s, u"ABCDEFGHIJ_123456-89"_s), {});
    row("external id of 21", Order, Skip, field(u"external_id"_s, u"ABCDEFGHIJ_123456-890"_s),
        { u"unsafe_external_id"_s });
    row("external id with a letter that is not Latin", Order, Skip,
        field(u"external_id"_s, u"Заказ-1"_s), { u"unsafe_external_id"_s });
    row("external id of 500", Order, Skip, field(u"external_id"_s, QString(500, u'A')),
        { u"unsafe_external_id"_s });
    row("external id of 501: the request would fail", Order, Skip,
        field(u"external_id"_s, QString(501, u'A')), { u"external_id_too_long"_s });

    row("gift without the key of a required field", Order, Skip,
        gifts([](QJsonObject &line) { line.remove(u"product_code"_s); }), { u"absent_in_list"_s });
    row("gift with an empty required field", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"order_quant"_s, QString()); }),
        { u"empty_in_list"_s });
    row("gift of goods that nobody knows", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"product_code"_s, u"P-NONE"_s); }),
        { u"unknown_goods"_s });
    row("gift with a quantity that is none", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"order_quant"_s, u"many"_s); }),
        { u"bad_value_in_list"_s });
    row("gift with a quantity below zero", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"order_quant"_s, u"-1"_s); }),
        { u"negative_quantity"_s });
    row("gift of no known kind", Order, Skip,
        gifts([](QJsonObject &line) { line.insert(u"inventory_kind"_s, u"X"_s); }),
        { u"bad_value_in_list"_s });
    row("sound gift", Order, Skip, gifts([](QJsonObject &) {}), {});

    const auto existing = field(u"external_id"_s, u"E-1"_s);
    row("rows without own id, updated", Order, Update, existing, { u"rows_without_id"_s });
    row("rows without own id, skipped", Order, Skip, existing, {});
    row("rows without own id, refused", Order, Error, existing, {});
    row("rows without own id, added", Order, Off, existing, {});
    row("rows without own id of a new document", Order, Update, [](QJsonObject &) {}, {});
    row("rows with own id, updated", Order, Update,
        [](QJsonObject &document) {
            setField(document, u"external_id"_s, u"E-1"_s);
            setInRow(document, u"order_products"_s, u"external_id"_s, u"E-1-1"_s);
        },
        {});
    row("rows with Smartup's id, updated", Order, Update,
        [](QJsonObject &document) {
            setField(document, u"external_id"_s, u"E-1"_s);
            setInRow(document, u"order_products"_s, u"product_unit_id"_s, u"17"_s);
        },
        {});
    const auto rowIds = [](const QString &first, const QString &second) -> Change {
        return [first, second](QJsonObject &document) {
            const QJsonObject line =
                document.value(u"order_products"_s).toArray().first().toObject();
            QJsonArray rows { line, line };
            for (const auto &[place, id] : { std::pair(0, first), std::pair(1, second) }) {
                QJsonObject one = rows.at(place).toObject();
                one.insert(u"external_id"_s, id);
                rows[place] = one;
            }
            document.insert(u"order_products"_s, rows);
        };
    };
    row("two rows with ids of their own", Order, Skip, rowIds(u"R-1"_s, u"R-2"_s), {});
    row("two rows with the same id", Order, Skip, rowIds(u"R-1"_s, u"R-1"_s),
        { u"repeated_row_id"_s });
    row("the same id with spaces around it", Order, Skip, rowIds(u"R-1"_s, u" R-1 "_s),
        { u"repeated_row_id"_s });
    row("in another case: another id", Order, Skip, rowIds(u"R-1"_s, u"r-1"_s), {});
    row("two rows without an id: no repetition", Order, Skip, rowIds({}, {}), {});
    row("a row and a gift with the same id: lists of their own", Order, Skip,
        [rowIds](QJsonObject &document) {
            rowIds(u"R-1"_s, u"R-2"_s)(document);
            QJsonObject free = gift();
            free.insert(u"external_id"_s, u"R-1"_s);
            document.insert(u"order_gifts"_s, QJsonArray { free });
        },
        {});
    row("row id of 20 safe characters", Order, Skip, rowIds(u"ABCDEFGHIJ_123456-89"_s, u"R-2"_s),
        {});
    row("row id of 21", Order, Skip, rowIds(u"ABCDEFGHIJ_123456-890"_s, u"R-2"_s),
        { u"unsafe_row_id"_s });
    row("row id with a letter that is not Latin", Order, Skip, rowIds(u"Строка-1"_s, u"R-2"_s),
        { u"unsafe_row_id"_s });
    row("row id of 501", Order, Skip, rowIds(QString(501, u'A'), u"R-2"_s),
        { u"row_id_too_long"_s });
    row("long, and twice", Order, Skip, rowIds(QString(21, u'A'), QString(21, u'A')),
        { u"repeated_row_id"_s, u"unsafe_row_id"_s });
    row("rows without own id, where another has one", Order, Update,
        [rowIds](QJsonObject &document) {
            rowIds(u"R-1"_s, {})(document);
            setField(document, u"external_id"_s, u"E-1"_s);
        },
        { u"rows_without_id"_s });
    row("subcounts have no id of their own", CashDocument, Update, existing, {});
    row("several: the gravest first", Order, Update,
        [](QJsonObject &document) {
            setField(document, u"external_id"_s, u"E-1"_s);
            setField(document, u"person_code"_s, u"C-NONE"_s);
            setField(document, u"delivery_date"_s, u"01.05.2024"_s);
        },
        { u"unknown_person"_s, u"rows_without_id"_s, u"dates_reversed"_s });
}

void TestPreflight::checks()
{
    QFETCH(DocumentType, type);
    QFETCH(DuplicatePolicy, policy);
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    const DocumentTypeInfo &info = documentTypeInfo(type);
    QJsonObject document = typeDocument(info, u"NEW-1"_s);
    change(document);
    const ImportFilePtr file = fileOf(info, { document });
    QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
    const ImportPlan plan = planOf(file, policy);
    const Preflight found = preflight(plan, { Today, 7, false }, sampleCodes());
    QCOMPARE(keysOf(found.documents.at(0)), expected);
    // Where the rows are proven to be replaced, nothing is doubled.
    QVERIFY(!keysOf(preflight(plan, { Today, 7, true }, sampleCodes()).documents.at(0))
                 .contains(u"rows_without_id"_s));
}

void TestPreflight::soundDocumentsOfEveryType()
{
    for (const DocumentTypeInfo &info : documentCatalog()) {
        const ImportFilePtr file = fileOf(info, { typeDocument(info, u"NEW-1"_s) });
        QVERIFY2(file->isUsable(), qPrintable(file->problems.value(0).text));
        const Preflight found =
            preflight(planOf(file, DuplicatePolicy::Skip), { Today, 7, false }, sampleCodes());
        QCOMPARE(keysOf(found.documents.at(0)), QStringList());
    }
}

/// What could not be learned is no trouble of a document; it is said.
void TestPreflight::codesThatWereNotTold()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject document = typeDocument(info, u"NEW-1"_s);
    document.insert(u"person_code"_s, u"C-NONE"_s);
    KnownCodes codes;
    codes.add(CodeSpace::Person, u"C0007"_s);
    codes.setUntold(u"Not asked."_s);
    const Preflight found = preflight(planOf(fileOf(info, { document }), DuplicatePolicy::Skip),
                                      { Today, 7, false }, codes);
    QCOMPARE(keysOf(found.documents.at(0)), QStringList());
    QCOMPARE(found.notes, QStringList { u"Not asked."_s });
    QVERIFY(!codes.knows(CodeSpace::Person, u"C0007"_s));
}

void TestPreflight::namedCodesAreThoseSmartupLooksAt()
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject fresh = typeDocument(info, u"NEW-1"_s);
    fresh.insert(u"order_gifts"_s, QJsonArray { gift() });
    QJsonObject there = typeDocument(info, u"E-1"_s);
    there.insert(u"person_code"_s, u"C-OTHER"_s);
    const ImportFilePtr file = fileOf(info, { fresh, there });
    const NamedCodes skipping = namedCodes(planOf(file, DuplicatePolicy::Skip));
    QCOMPARE(skipping.value(CodeSpace::Person), QSet<QString> { u"C0007"_s });
    QCOMPARE(skipping.value(CodeSpace::Goods), QSet<QString> { QString(GoodsCode) });
    QCOMPARE(skipping.value(CodeSpace::Workspace), QSet<QString> { u"TAS-R1"_s });
    QCOMPARE(skipping.value(CodeSpace::Currency), QSet<QString> { u"X-1"_s });
    QVERIFY(!skipping.contains(CodeSpace::PriceType));
    const NamedCodes updating = namedCodes(planOf(file, DuplicatePolicy::Update));
    QCOMPARE(updating.value(CodeSpace::Person), (QSet<QString> { u"C0007"_s, u"C-OTHER"_s }));
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_Preflight.moc"
