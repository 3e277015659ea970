#include "models/catalogue/ErrorCatalog.h"

#include <QSet>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestErrorCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWhole();
    void everySampleFindsItsRow_data();
    void everySampleFindsItsRow();
    void everyListedAnswerIsExplained_data();
    void everyListedAnswerIsExplained();
    void recognition_data();
    void recognition();
    void unknownPasses();
    void gapsAreFilled();
    void orderStoredAnywayNamesTheOrder();
    void becomesAnError();
};

void TestErrorCatalog::rowsAreWhole()
{
    QSet<QString> keys;
    QSet<QString> patterns;
    for (const ErrorInfo &row : errorCatalog()) {
        QVERIFY2(!keys.contains(row.key), row.key.data());
        QVERIFY2(!patterns.contains(QString::fromUtf8(row.pattern)), row.pattern);
        keys.insert(row.key);
        patterns.insert(QString::fromUtf8(row.pattern));
        const QString what = QString::fromUtf8(row.what);
        const QString todo = QString::fromUtf8(row.todo);
        QVERIFY2(what.endsWith(u'.') && todo.endsWith(u'.'), row.key.data());
        QVERIFY2(row.link.isEmpty() || row.link == "connections"_L1
                     || row.link.startsWith("settings/"_L1),
                 row.link.data());
    }
}

void TestErrorCatalog::everySampleFindsItsRow_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("status");
    for (const ErrorInfo &row : errorCatalog()) {
        QTest::newRow(row.key.data())
            << QString(row.key) << QString::fromUtf8(row.sample) << row.sampleStatus;
    }
}

void TestErrorCatalog::everySampleFindsItsRow()
{
    QFETCH(QString, sample);
    QFETCH(int, status);
    const ErrorExplanation found = explainError({}, sample, status);
    QTEST(found.key, "key");
    QCOMPARE(found.raw, sample);
    QVERIFY(!found.what.isEmpty());
    QVERIFY(!found.todo.isEmpty());
    QVERIFY2(!found.what.contains(u'%'), qUtf8Printable(found.what));
}

/// The codes and texts of the description of Smartup's API, each with where it is mended: a field of
/// the document or a place of this program. What concerns no field has none.
void TestErrorCatalog::everyListedAnswerIsExplained_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("link");

    struct Listed
    {
        const char *said;
        int status;
        const char *key;
        const char *field = "";
        const char *link = "";
    };
    const Listed list[] = {
        { "A02-24-048", 400, "organisation_mismatch", "filial_code", "connections" },
        { "A02-24-042", 400, "organisation_unknown", "filial_code", "connections" },
        { "A02-24-070", 400, "organisation_without_code", "filial_code", "connections" },
        { "A02-24-012", 400, "warehouse_unknown", "warehouse_code" },
        { "A02-24-122", 400, "date_format" },
        { "A02-24-194", 400, "empty_body" },
        { "A02-02-024", 400, "stock_short", "order_quant" },
        { "A02-02-039", 400, "date_not_allowed", "deal_time" },
        { "A02-05-003", 400, "name_taken", "name" },
        { "A02-13-170", 400, "price_in_dispute", "product_price" },
        { "A02-16-011", 400, "currency_mismatch", "currency_code" },
        { "A02-16-157", 400, "changed_meanwhile" },
        { "H02-ANOR279-004", 400, "order_without_products", "order_products" },
        { "H02-ANOR279-005", 400, "quantity_zero", "order_quant" },
        { "H02-ANOR279-006", 400, "consignment_above_sum", "consignment_amount" },
        { "H02-ANOR279-010", 400, "consignment_date", "consignment_date" },
        { "H02-ANOR279-015", 400, "contract_not_allowed", "contract_code" },
        { "Штат не найден. Код штата =", 400, "room_missing", "room_code" },
        { "no_data_found", 500, "other_kind_of_person", "person_code" },
        { "Требуется авторизация", 401, "sign_in_required", "filial_id", "connections" },
        { "Проект невидим", 401, "project_invisible", "project_code", "connections" },
        { "ROUTE: Not found", 404, "route_unknown", "", "connections" },
        { "Forbidden", 404, "forbidden", "", "connections" },
        { "Тело запроса пустое", 400, "empty_body_text" },
        { "Hashmap:deal_time not found", 500, "key_missing", "deal_time" },
        { "ORA-06502: PL/SQL: numeric or value error: character string buffer too small", 500,
          "text_too_long", "external_id" },
        { "ORA-65503: LOB", 500, "temporary_lob" },
        { "Z:#z:something", 500, "internal_error" },
        { "Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=900001", 500,
          "order_stored_anyway", "deal_id", "settings/orders" },
        { "", 400, "business_rule" },
        { "", 401, "not_signed_in", "", "connections" },
        { "", 402, "subscription_ended" },
        { "", 403, "refused", "", "connections" },
        { "", 404, "not_found", "", "connections" },
        { "", 409, "conflict" },
        { "", 429, "too_many_requests", "", "connections" },
        { "", 500, "server_failure" },
    };
    for (const Listed &row : list) {
        QTest::addRow("%d %s", row.status, row.said)
            << QString::fromUtf8(row.said) << row.status << QString::fromUtf8(row.key)
            << QString::fromUtf8(row.field) << QString::fromUtf8(row.link);
    }
}

void TestErrorCatalog::everyListedAnswerIsExplained()
{
    QFETCH(QString, said);
    QFETCH(int, status);
    // As a bare text, and as the message and the code of an error document.
    const QString document = u"{\"error_code\":\"\",\"message\":\"%1\"}"_s.arg(said);
    for (const QString &raw : { said, document }) {
        const ErrorExplanation found = explainError({}, raw, status);
        QTEST(found.key, "key");
        QTEST(found.field, "field");
        QTEST(found.link, "link");
        QCOMPARE(found.raw, raw);
        QVERIFY(found.what.endsWith(u'.') && !found.what.contains(u'%'));
        QVERIFY(found.todo.endsWith(u'.') && found.todo != found.what);
    }
}

void TestErrorCatalog::recognition_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key"); // empty = not known

    const auto row = [](const char *name, const char *code, const char *text, int status,
                        const char *key) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(text) << status
                            << QString::fromUtf8(key);
    };
    row("code given by itself", "A02-24-012", "", 400, "warehouse_unknown");
    row("code in plain words", "", "Ошибка A02-02-039: дата заказа", 400, "date_not_allowed");
    row("code with HTTP 200", "", R"({"error_code":"A02-24-048","message":"x"})", 200,
        "organisation_mismatch");
    row("code beats the text beside it", "A02-24-194", "Forbidden", 400, "empty_body");
    row("text beats the status", "", "ROUTE: Not found", 404, "route_unknown");
    row("unknown code, known text: the text explains", "A99-01-001", "ORA-06502: buffer", 500,
        "text_too_long");
    row("unknown code, telling status: the status explains", "A99-01-001", "?", 429,
        "too_many_requests");
    row("unknown code with 400 stays unknown", "A99-01-001", "Новая ошибка", 400, "");
    row("part of a known code is not it", "A02-24-04", "", 0, "");
    row("a longer code is not it", "A02-24-0481", "", 0, "");
    row("no code, 400", "", "Что-то не так", 400, "business_rule");
    row("no code, 500", "", "Internal Server Error", 500, "server_failure");
    row("no answer at all", "", "", 0, "");
    row("502 is nobody's row", "", "Bad Gateway", 502, "");
    row("a client's code within a refusal of one document", "",
        "Контрагент не найден. Код контрагента = TAS-C0119", 200, "client_unknown");
    row("the staff unit before any other record", "", "Штат не найден. Код штата =", 200,
        "room_missing");
    row("upper case text", "", "ТРЕБУЕТСЯ АВТОРИЗАЦИЯ", 0, "sign_in_required");
    row("special Oracle text before the general one", "", "ORA-65503: LOB", 500, "temporary_lob");
    row("any other Oracle number", "", "Z:ORA-12345: x", 500, "database_error");
    row("dup val beats the internal error it stands in", "",
        "Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=7", 500,
        "order_stored_anyway");
    row("dup val of another table is not an order", "",
        "Z:#z:mdeal_notes dup val on index company_id=1 deal_id=7", 500, "internal_error");
    row("a sentence with the word forbidden is not the route's answer", "",
        "It is forbidden to sell this product here", 400, "business_rule");
    row("a note that mentions no data is not no_data_found", "", "no data found for client", 400,
        "business_rule");
    row("a number like ORA-065021 is not ORA-06502", "", "ORA-065021", 0, "");
    row("Z: inside a sentence is not an internal error", "", "Склад Z: нет остатка", 400,
        "business_rule");
    row("known words inside the JSON of a refusal", "",
        R"({"error_code":"","message":"Forbidden"})", 404, "forbidden");
    row("HTML of a proxy", "", "<html><h1>403</h1></html>", 403, "refused");
}

void TestErrorCatalog::recognition()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(int, status);
    const ErrorExplanation found = explainError(code, text, status);
    QTEST(found.key, "key");
    QCOMPARE(found.raw, text);
}

void TestErrorCatalog::unknownPasses()
{
    const ErrorExplanation found = explainError(u"A99-77-123"_s, u"Совсем новый текст"_s, 400);
    QVERIFY(!found.isKnown());
    QVERIFY2(found.what.contains(u"A99-77-123"_s), "the code is shown as it is");
    QCOMPARE(found.raw, u"Совсем новый текст"_s);
    QVERIFY(!found.todo.isEmpty());
    QVERIFY(!explainError({}, {}, 0).what.contains(u'%'));
}

void TestErrorCatalog::gapsAreFilled()
{
    const ErrorExplanation missing = explainError({}, u"Hashmap:room_code not found"_s, 500);
    QVERIFY(missing.what.contains(u"room_code"_s));
    QCOMPARE(missing.field, u"room_code"_s);
    QVERIFY(explainError({}, u"ORA-00942: table"_s, 500).what.contains(u"ORA-00942"_s));
    const ErrorExplanation hostile = explainError({}, u"Hashmap:%1%2<b> not found"_s, 500);
    QVERIFY2(hostile.what.contains(u"%1%2<b>"_s), "what the server wrote is not expanded again");
}

void TestErrorCatalog::orderStoredAnywayNamesTheOrder()
{
    const ErrorExplanation whole = explainError(
        {}, u"Z:#z:mdeal_origin_headers dup val on index company_id=1 deal_id=900001"_s, 500);
    QCOMPARE(whole.existingId, u"900001"_s);
    QVERIFY(whole.what.contains(u"900001"_s));
    const ErrorExplanation cut = explainError({}, u"Z:#z:mdeal_origin_headers dup val on"_s, 500);
    QCOMPARE(cut.key, u"order_stored_anyway"_s);
    QCOMPARE(cut.existingId, QString());
    QVERIFY(!cut.what.contains(u'%'));
}

void TestErrorCatalog::becomesAnError()
{
    const Error error = toError(explainError({}, u"ORA-06502: x"_s, 500));
    QCOMPARE(error.origin, ErrorOrigin::SmartupDatabase);
    QCOMPARE(error.raw, u"ORA-06502: x"_s);
    QVERIFY(!error.text.isEmpty() && !error.remedy.isEmpty());
}

QTEST_APPLESS_MAIN(TestErrorCatalog)
#include "tst_ErrorCatalog.moc"
