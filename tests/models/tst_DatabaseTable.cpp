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
    if (subject.documentType && !documentTypeInfo(*subject.documentType).linesField.isEmpty()) {
        QCOMPARE(table.find(QString(documentTypeInfo(*subject.documentType).linesField))->kind,
                 DatabaseColumn::Kind::List);
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

QTEST_APPLESS_MAIN(TestDatabaseTable)
#include "tst_DatabaseTable.moc"
