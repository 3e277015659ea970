#include "models/exchange/DatabaseTable.h"
#include "models/exchange/DocumentReader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySubject_data();
    void everySubject();
    void rowsBecomeDocuments();
    void listsStayAsTheyWereWritten();
    void whatIsNoListIsSaid();
    void linesStandInATableOfTheirOwn_data();
    void linesStandInATableOfTheirOwn();
    void linesComeFromTheirOwnTable();
    void rowsOfLinesBecomeLines();
    void namesOfTables_data();
    void namesOfTables();
    void standardSql();
};

void TestDatabaseTable::everySubject_data()
{
    QTest::addColumn<QString>("key");
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        QTest::newRow(subject.key.data()) << QString(subject.key);
    }
}

/// Whatever the catalogue names has a column of its own, once, whatever the database thinks of
/// capital letters.
void TestDatabaseTable::everySubject()
{
    QFETCH(QString, key);
    const ExchangeSubject &subject = *findExchangeSubject(key);
    const DatabaseTable table = databaseTable(subject);
    QCOMPARE(table.name, u"smartup_"_s + key);
    QCOMPARE(table.columns.first().kind, DatabaseColumn::Kind::Key);
    QSet<QString> names;
    for (const DatabaseColumn &column : table.columns) {
        QVERIFY2(!column.name.isEmpty() && !names.contains(column.name.toLower()),
                 qPrintable(column.name));
        names.insert(column.name.toLower());
    }
    const auto hasAll = [&table](std::span<const Field> fields) {
        return std::ranges::all_of(fields, [&table](const Field &field) {
            return table.find(QString(field.name)) != nullptr;
        });
    };
    QVERIFY(hasAll(subject.documentType ? documentTypeInfo(*subject.documentType).fields
                                        : referenceInfo(*subject.entity).fields));
    QVERIFY(subject.idField.isEmpty() || table.find(QString(subject.idField)) != nullptr);
    if (subject.documentType) {
        for (const QLatin1StringView list : documentTypeInfo(*subject.documentType).furtherLists) {
            QCOMPARE(table.find(QString(list))->kind, DatabaseColumn::Kind::List);
        }
    }
}

void TestDatabaseTable::rowsBecomeDocuments()
{
    const TableRow row { {
        { u"row_key"_s, u"1"_s },
        { u"external_id"_s, u"ERP-1"_s },
        { u"deal_time"_s, QDateTime(QDate(2026, 11, 1), QTime(9, 30)) },
        { u"delivery_date"_s, QDate(2026, 11, 2) },
        { u"self_shipment"_s, true },
        { u"note"_s, QVariant(QMetaType::fromType<QString>()) },
        { u"total_amount"_s, u"12.50"_s }, // only exports have it
        { u"other_fields"_s, u"{\"of_ours\":\"x\",\"deep\":{\"a\":[1]}}"_s },
        { u"exported_at"_s, u"2026-11-01T00:00:00Z"_s },
    } };
    const QJsonObject json =
        QJsonDocument::fromJson(tableRowJson(row, DocumentType::Order)).object();
    QCOMPARE(json,
             (QJsonObject { { u"external_id"_s, u"ERP-1"_s },
                            { u"deal_time"_s, u"01.11.2026 09:30:00"_s },
                            { u"delivery_date"_s, u"02.11.2026"_s },
                            { u"self_shipment"_s, u"Y"_s },
                            { u"of_ours"_s, u"x"_s },
                            { u"deep"_s, QJsonObject { { u"a"_s, QJsonArray { 1 } } } } }));
    QCOMPARE(tableRowJson({}, DocumentType::Order), "{}");
}

/// A number of a list never goes through a double.
void TestDatabaseTable::listsStayAsTheyWereWritten()
{
    const QByteArray lines = R"([{"order_quant":0.1000000000000000055511151231257827,"x":"„“"}])";
    const TableRow row { { { u"order_products"_s, QString::fromUtf8(lines) } } };
    QCOMPARE(tableRowJson(row, DocumentType::Order), "{\"order_products\":" + lines + '}');
}

void TestDatabaseTable::whatIsNoListIsSaid()
{
    const TableRow row { { { u"order_products"_s, u"twelve bottles"_s } } };
    const QByteArray json = tableRowJson(row, DocumentType::Order);
    const ImportFile file =
        readDocuments("{\"order\":[" + json + "]}", DocumentType::Order, u"table"_s);
    QVERIFY(std::ranges::any_of(file.problems, [](const FileProblem &problem) {
        return problem.text.contains("order_products"_L1) && problem.text.contains("list"_L1);
    }));
}

void TestDatabaseTable::linesStandInATableOfTheirOwn_data()
{
    everySubject_data();
}

void TestDatabaseTable::linesStandInATableOfTheirOwn()
{
    QFETCH(QString, key);
    const ExchangeSubject &subject = *findExchangeSubject(key);
    const std::optional<DatabaseTable> lines = databaseLineTable(subject);
    const bool hasLines = subject.documentType.has_value()
        && !documentTypeInfo(*subject.documentType).linesField.isEmpty();
    QCOMPARE(lines.has_value(), hasLines);
    if (!hasLines) {
        return;
    }
    const DocumentTypeInfo &info = documentTypeInfo(*subject.documentType);
    QCOMPARE(lines->name, u"smartup_%1_lines"_s.arg(key));
    QCOMPARE(lines->parent, databaseTable(subject).name);
    QCOMPARE(databaseTable(subject).find(QString(info.linesField)), nullptr);
    QCOMPARE(lines->columns.at(0).kind, DatabaseColumn::Kind::Key);
    QCOMPARE(lines->columns.at(1).kind, DatabaseColumn::Kind::LineNumber);
    QCOMPARE(lines->columns.last().kind, DatabaseColumn::Kind::Rest);
    QSet<QString> names;
    for (const DatabaseColumn &column : lines->columns) {
        QVERIFY2(!names.contains(column.name.toLower()), qPrintable(column.name));
        names.insert(column.name.toLower());
    }
    for (const Field &field : info.lineFields) {
        QVERIFY2(lines->find(QString(field.name)) != nullptr, field.name.data());
    }
}

void TestDatabaseTable::linesComeFromTheirOwnTable()
{
    const TableRow row { { { u"row_key"_s, u"1"_s },
                           { u"external_id"_s, u"ERP-1"_s },
                           { u"order_products"_s, u"[{\"of\":\"an earlier version\"}]"_s } } };
    QCOMPARE(row.text(RowKeyColumn), u"1"_s);
    QCOMPARE(tableRowJson(row, DocumentType::Order, "[{\"product_code\":\"P\"}]"),
             R"({"external_id":"ERP-1","order_products":[{"product_code":"P"}]})");
    QCOMPARE(tableRowJson({}, DocumentType::Order, "[]"), R"({"order_products":[]})");
}

void TestDatabaseTable::rowsOfLinesBecomeLines()
{
    const TableRow row { { { u"row_key"_s, u"1"_s },
                           { u"line_no"_s, 3 },
                           { u"purchase_item_id"_s, u"77"_s },
                           { u"marking_codes"_s, u"[\"M1\",2.50]"_s },
                           { u"product_name"_s, u"only exports have it"_s },
                           { u"quantity"_s, QVariant(QMetaType::fromType<QString>()) },
                           { u"other_fields"_s, u"{\"of_ours\":\"x\"}"_s } } };
    QCOMPARE(lineRowJson(row, DocumentType::Receipt),
             R"({"purchase_item_id":"77","marking_codes":["M1",2.50],"of_ours":"x"})");
}

void TestDatabaseTable::namesOfTables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("subject"); // empty: may hold anything
    QTest::newRow("as an export calls it") << u"smartup_order"_s << u"order"_s;
    QTest::newRow("in a schema") << u"public.smartup_order_return"_s << u"order_return"_s;
    QTest::newRow("in capital letters") << u"SMARTUP_RECEIPT"_s << u"receipt"_s;
    QTest::newRow("its lines") << u"smartup_order_lines"_s << QString();
    QTest::newRow("somebody's own") << u"orders"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDatabaseTable::namesOfTables()
{
    QFETCH(QString, table);
    QFETCH(QString, subject);
    const ExchangeSubject *found = subjectOfTable(table);
    QCOMPARE(found == nullptr ? QString() : QString(found->key), subject);
}

void TestDatabaseTable::standardSql()
{
    const auto quoted = [](const QString &name) { return u'"' + name + u'"'; };
    DatabaseTable table { u"a"_s,
                          { { u"row_key"_s, DatabaseColumn::Kind::Key },
                            { u"note"_s, DatabaseColumn::Kind::Field } } };
    QCOMPARE(createTableSql(table, quoted),
             u"CREATE TABLE \"a\" (\n    \"row_key\" TEXT NOT NULL,\n    \"note\" TEXT,\n    "
             "PRIMARY KEY (\"row_key\")\n)"_s);
    table.parent = u"p"_s;
    table.columns.insert(1, { u"line_no"_s, DatabaseColumn::Kind::LineNumber });
    const QString sql = createTableSql(table, quoted);
    QVERIFY(sql.contains(u"\"line_no\" INTEGER NOT NULL"_s));
    QVERIFY(sql.contains(u"PRIMARY KEY (\"row_key\", \"line_no\")"_s));
    QVERIFY(sql.contains(
        u"FOREIGN KEY (\"row_key\") REFERENCES \"p\" (\"row_key\") ON DELETE CASCADE"_s));
}

QTEST_APPLESS_MAIN(TestDatabaseTable)
#include "tst_DatabaseTable.moc"
