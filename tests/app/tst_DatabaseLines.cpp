// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/DatabaseReader.h"
#include "models/exchange/DatabaseTable.h"
#include "tests/app/DatabaseBench.h"

#include <algorithm>
#include <stop_token>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString AllLines =
    u"SELECT row_key || ' ' || CAST(line_no AS TEXT) || ' ' || product_code || ' ' || order_quant "
    "|| ' ' || product_price FROM smartup_order_lines"_s;

/// "deal number product quantity price" of each line of the answer.
QStringList linesOf(const QByteArray &answer)
{
    QStringList lines;
    const QJsonArray orders = QJsonDocument::fromJson(answer).object().value("order"_L1).toArray();
    for (const QJsonValue &order : orders) {
        int number = 0;
        const QJsonArray list = order["order_products"_L1].toArray();
        for (const QJsonValue &line : list) {
            lines.append(order["deal_id"_L1].toString() + u' ' + QString::number(++number) + u' '
                         + line["product_code"_L1].toString() + u' '
                         + line["order_quant"_L1].toString() + u' '
                         + line["product_price"_L1].toString());
        }
    }
    lines.sort();
    return lines;
}

/// The product codes in the lines of one write-off.
QStringList codesOf(const ImportFile &file, int place)
{
    QStringList codes;
    const QJsonObject document =
        QJsonDocument::fromJson(file.json(file.documents.value(place)).toByteArray()).object();
    const QString list = documentTypeInfo(DocumentType::Writeoff).linesField;
    const QJsonArray lines = document.value(list).toArray();
    for (const QJsonValue &line : lines) {
        codes.append(line["product_code"_L1].toString());
    }
    return codes;
}

} // namespace

/// Lines of documents as a table of their own, on a real SQLite file, a real PostgreSQL and through a
/// real ODBC driver.
class TestDatabaseLines : public QObject, private DatabaseBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init()
    {
        open();
        m_wire->rewrite = [this](const LocalHttpRequest &request, LocalHttpResponse &response) {
            if (request.path().endsWith("order$export")) {
                m_answer = response.body;
            }
        };
    }
    void cleanup() { close(); }

    void eachLineIsARow_data() { addDatabases(); }
    void eachLineIsARow();
    void linesOfADocumentAreReplaced_data() { addDatabases(); }
    void linesOfADocumentAreReplaced();
    void linesBelongToTheirDocument_data() { addDatabases(); }
    void linesBelongToTheirDocument();
    void nothingIsWrittenWhenLinesAreNone_data() { addDatabases(); }
    void nothingIsWrittenWhenLinesAreNone();
    void nothingOfALineIsLost_data() { addDatabases(); }
    void nothingOfALineIsLost();
    void bothTablesAreReadBack_data() { addDatabases(); }
    void bothTablesAreReadBack();
    void linesOfSomebodyElse_data() { addDatabases(); }
    void linesOfSomebodyElse();
    void linesInTheRowItself_data() { addDatabases(); }
    void linesInTheRowItself();
    void readingCanBeStopped_data() { addDatabases(); }
    void readingCanBeStopped();
    void tablesAreListed_data() { addDatabases(); }
    void tablesAreListed();
    void throughOdbc();

private:
    [[nodiscard]] QStringList linesIn(const DatabaseProfile &profile)
    {
        QStringList lines = ask(profile, AllLines);
        lines.sort(); // a database sorts by its own rules
        return lines;
    }

    QByteArray m_answer; ///< what the sandbox told last
};

void TestDatabaseLines::eachLineIsARow()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    const ExportSummary summary = exportTo(profile, u"order"_s);
    QVERIFY2(summary.outcome == Outcome::Received, qPrintable(summary.message + summary.details));
    const QStringList expected = linesOf(m_answer);
    QVERIFY(expected.size() > summary.documents);
    QCOMPARE(linesIn(profile), expected);
    // And nothing is there twice: the header has no column of them.
    QVERIFY(databaseTable(*findExchangeSubject(u"order"_s)).find(u"order_products") == nullptr);
}

void TestDatabaseLines::linesOfADocumentAreReplaced()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    QCOMPARE(exportTo(profile, u"order"_s).outcome, Outcome::Received);
    const QStringList written = linesIn(profile);
    const QString document = written.first().section(u' ', 0, 0);
    const QString where = u" WHERE row_key = '%1'"_s.arg(document);
    // One line is changed, one is gone, one is too many; and one document is somebody's own.
    tell(profile, u"UPDATE smartup_order_lines SET order_quant = '777'"_s + where);
    tell(profile, u"DELETE FROM smartup_order_lines"_s + where + u" AND line_no = 1"_s);
    tell(profile,
         u"INSERT INTO smartup_order_lines (row_key, line_no, product_code) VALUES ('%1', 99, "
         "'X')"_s.arg(document));
    tell(profile, u"INSERT INTO smartup_order (row_key) VALUES ('of ours')"_s);
    tell(profile,
         u"INSERT INTO smartup_order_lines (row_key, line_no, product_code, order_quant, "
         "product_price) VALUES ('of ours', 1, 'P', '1', '2')"_s);
    QVERIFY(linesIn(profile) != written);
    QCOMPARE(exportTo(profile, u"order"_s).outcome, Outcome::Received);
    QStringList expected = written;
    expected.append(u"of ours 1 P 1 2"_s);
    expected.sort();
    QCOMPARE(linesIn(profile), expected);
}

void TestDatabaseLines::linesBelongToTheirDocument()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    QCOMPARE(exportTo(profile, u"order"_s).outcome, Outcome::Received);
    const QString document = linesIn(profile).constFirst().section(u' ', 0, 0);
    if (kind == DatabaseKind::Sqlite) { // it keeps the rule only for who asks it to
        QCOMPARE(ask(profile,
                     u"SELECT \"table\" || ' ' || \"from\" || ' ' || \"to\" || ' ' || on_delete "
                     "FROM pragma_foreign_key_list('smartup_order_lines')"_s),
                 QStringList { u"smartup_order row_key row_key CASCADE"_s });
        return;
    }
    tell(profile, u"DELETE FROM smartup_order WHERE row_key = '%1'"_s.arg(document));
    QCOMPARE(ask(profile,
                 u"SELECT count(*) FROM smartup_order_lines WHERE row_key = '%1'"_s.arg(document)),
             QStringList { u"0"_s });
}

/// Neither a document nor a line of the answer, and what was there before stays.
void TestDatabaseLines::nothingIsWrittenWhenLinesAreNone()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    QCOMPARE(exportTo(profile, u"order"_s).outcome, Outcome::Received);
    const QStringList before = linesIn(profile);
    const QStringList documents = ask(profile, u"SELECT count(*) FROM smartup_order"_s);
    m_wire->rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export")) {
            response.body = R"({"order":[)"
                            R"({"deal_id":"1","order_products":[{"product_code":"P"}]},)"
                            R"({"deal_id":"2","order_products":["P"]}]})";
        }
    };
    const ExportSummary failed = exportTo(profile, u"order"_s);
    QVERIFY(!failed.isWritten());
    QVERIFY2(failed.message.contains("lines of the document 2"_L1), qPrintable(failed.message));
    QCOMPARE(linesIn(profile), before);
    QCOMPARE(ask(profile, u"SELECT count(*) FROM smartup_order"_s), documents);
}

/// Texts as they are, everything else as it was written, what is not known beside it.
void TestDatabaseLines::nothingOfALineIsLost()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    m_wire->rewrite = [](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export")) {
            response.body =
                R"({"order":[{"deal_id":"7","order_products":[)"
                R"({"product_code":"A\u0022б","order_quant":0.1000000000000000055511151231257827,)"
                R"("note":null,"details":[{"a":1}],"of theirs":"x\ny","more":{"b":[2]}}]},)"
                R"({"deal_id":"8","order_products":null},{"deal_id":"9"}]})";
        }
    };
    QCOMPARE(exportTo(profile, u"order"_s).documents, 3);
    QCOMPARE(ask(profile, u"SELECT product_code FROM smartup_order_lines"_s),
             QStringList { u"A\"б"_s });
    QCOMPARE(ask(profile, u"SELECT order_quant FROM smartup_order_lines"_s),
             QStringList { u"0.1000000000000000055511151231257827"_s });
    QCOMPARE(ask(profile, u"SELECT details FROM smartup_order_lines"_s),
             QStringList { u"[{\"a\":1}]"_s });
    QCOMPARE(ask(profile, u"SELECT count(serial_number) FROM smartup_order_lines"_s),
             QStringList { u"0"_s }); // NULL, not empty
    const QString rest = ask(profile, u"SELECT other_fields FROM smartup_order_lines"_s).value(0);
    QCOMPARE(QJsonDocument::fromJson(rest.toUtf8()).object(),
             (QJsonObject { { u"note"_s, QJsonValue::Null },
                            { u"of theirs"_s, u"x\ny"_s },
                            { u"more"_s, QJsonObject { { u"b"_s, QJsonArray { 2 } } } } }));
}

void TestDatabaseLines::bothTablesAreReadBack()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    const ExportSummary summary = exportTo(profile, u"order"_s);
    const ImportFilePtr file =
        readDatabaseTable(profile, passwordOf(profile), u"smartup_order"_s, DocumentType::Order);
    QCOMPARE(file->documents.size(), summary.documents);
    QStringList lines;
    for (const ImportDocument &document : file->documents) {
        const QByteArray json = "{\"order\":[" + file->json(document).toByteArray() + "]}";
        lines += linesOf(json);
        QVERIFY(document.lineCount > 0);
    }
    lines.sort();
    QCOMPARE(lines, linesOf(m_answer));
    // A document without lines has none, and is no document of an earlier version.
    const QString one = linesIn(profile).constFirst().section(u' ', 0, 0);
    tell(profile, u"DELETE FROM smartup_order_lines WHERE row_key = '%1'"_s.arg(one));
    const ImportFilePtr less =
        readDatabaseTable(profile, passwordOf(profile), u"smartup_order"_s, DocumentType::Order);
    QVERIFY(std::ranges::any_of(less->problems, [](const FileProblem &problem) {
        return problem.text.contains("order_products"_L1);
    }));
}

/// In whatever order they lie there; those that belong to nobody are told, and not sent.
void TestDatabaseLines::linesOfSomebodyElse()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    tell(profile,
         u"CREATE TABLE writeoffs (row_key INTEGER, external_id VARCHAR(20), writeoff_date DATE, "
         "warehouse_code TEXT)"_s);
    tell(profile,
         u"CREATE TABLE writeoffs_lines (row_key INTEGER, line_no INTEGER, product_code "
         "TEXT, quantity TEXT)"_s);
    tell(profile,
         u"INSERT INTO writeoffs VALUES (1, 'W-1', '2024-05-30', 'MAIN'), (2, 'W-2', "
         "'2024-05-30', 'MAIN')"_s);
    tell(profile,
         u"INSERT INTO writeoffs_lines VALUES (2, 1, 'B1', '1'), (1, 2, 'A2', '2'), (1, 1, 'A1', "
         "'3'), (3, 1, 'C1', '4')"_s);
    const ImportFilePtr file =
        readDatabaseTable(profile, passwordOf(profile), u"writeoffs"_s, DocumentType::Writeoff);
    QCOMPARE(file->documents.size(), 2);
    QCOMPARE(codesOf(*file, 0), QStringList({ u"A1"_s, u"A2"_s }));
    QCOMPARE(codesOf(*file, 1), QStringList { u"B1"_s });
    QVERIFY(std::ranges::any_of(file->notes, [](const FileProblem &note) {
        return note.text.contains("1 document"_L1) && note.text.contains("writeoffs_lines"_L1);
    }));
}

/// The table of lines knows some documents only: the others keep the list in their own row.
void TestDatabaseLines::linesInTheRowItself()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    const QString list = documentTypeInfo(DocumentType::Writeoff).linesField;
    tell(profile,
         u"CREATE TABLE writeoffs (row_key INTEGER, external_id VARCHAR(20), writeoff_date DATE, "
         "warehouse_code TEXT, %1 TEXT)"_s.arg(list));
    tell(profile,
         u"CREATE TABLE writeoffs_lines (row_key INTEGER, line_no INTEGER, product_code "
         "TEXT, quantity TEXT)"_s);
    tell(profile,
         u"INSERT INTO writeoffs VALUES (1, 'W-1', '2024-05-30', 'MAIN', "
         "'[{\"product_code\":\"OWN\",\"quantity\":\"1\"}]'), (2, 'W-2', '2024-05-30', 'MAIN', "
         "'[{\"product_code\":\"OLD\",\"quantity\":\"1\"}]'), (3, 'W-3', '2024-05-30', 'MAIN', "
         "NULL)"_s);
    tell(profile, u"INSERT INTO writeoffs_lines VALUES (2, 1, 'B1', '1')"_s);
    const ImportFilePtr file =
        readDatabaseTable(profile, passwordOf(profile), u"writeoffs"_s, DocumentType::Writeoff);
    QCOMPARE(codesOf(*file, 0), QStringList { u"OWN"_s });
    QCOMPARE(codesOf(*file, 1),
             QStringList { u"B1"_s }); // both have some: those of the table count
    QCOMPARE(codesOf(*file, 2), QStringList());
}

void TestDatabaseLines::readingCanBeStopped()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    QCOMPARE(exportTo(profile, u"order"_s).outcome, Outcome::Received);
    std::stop_source stop;
    stop.request_stop();
    const ImportFilePtr file = readDatabaseTable(profile, passwordOf(profile), u"smartup_order"_s,
                                                 DocumentType::Order, stop.get_token());
    QVERIFY(!file->isUsable());
    QVERIFY(file->documents.isEmpty());
}

void TestDatabaseLines::tablesAreListed()
{
    QFETCH(DatabaseKind, kind);
    const DatabaseProfile profile = database(kind);
    QCOMPARE(exportTo(profile, u"order"_s).outcome, Outcome::Received);
    tell(profile, u"CREATE TABLE \"notes_lines\" (a TEXT)"_s);
    tell(profile, u"CREATE VIEW of_today AS SELECT * FROM smartup_order"_s);
    const Result<QStringList> tables = listDatabaseTables(profile, passwordOf(profile));
    QVERIFY(tables.isOk());
    // Lines of what is listed are read with it; a table that is only called so is not.
    QCOMPARE(tables.value(), QStringList({ u"notes_lines"_s, u"of_today"_s, u"smartup_order"_s }));
    DatabaseProfile nowhere = profile;
    nowhere.kind = DatabaseKind::Postgresql;
    nowhere.host = u"127.0.0.1"_s;
    nowhere.port = 1;
    QVERIFY(!listDatabaseTables(nowhere, {}));
}

/// As “smartupctl databases schema” prints them.
void TestDatabaseLines::throughOdbc()
{
    const DatabaseProfile file = database(DatabaseKind::Sqlite);
    DatabaseProfile odbc = file;
    odbc.id = u"odbc"_s;
    odbc.kind = DatabaseKind::Odbc;
    odbc.database = u"DRIVER=%1;Database=%2"_s.arg(odbcDriver(), file.database);
    const auto quoted = [](const QString &name) { return u'"' + name + u'"'; };
    const ExchangeSubject &subject = *findExchangeSubject(u"order"_s);
    tell(file, createTableSql(databaseTable(subject), quoted));
    const ExportSummary missing = exportTo(odbc, u"order"_s);
    QVERIFY(!missing.isWritten());
    QVERIFY2(missing.message.contains("smartup_order_lines"_L1), qPrintable(missing.message));

    tell(file, createTableSql(*databaseLineTable(subject), quoted));
    for (int run = 0; run < 2; ++run) {
        const ExportSummary summary = exportTo(odbc, u"order"_s);
        QVERIFY2(summary.outcome == Outcome::Received,
                 qPrintable(summary.message + summary.details));
        QCOMPARE(linesIn(file), linesOf(m_answer));
        tell(file, u"UPDATE smartup_order_lines SET order_quant = '777'"_s);
    }
    tell(file, u"UPDATE smartup_order_lines SET order_quant = '1' WHERE order_quant = '777'"_s);
    const ImportFilePtr read = readDatabaseTable(odbc, {}, u"smartup_order"_s, DocumentType::Order);
    QCOMPARE(read->documents.size(),
             ask(file, u"SELECT count(*) FROM smartup_order"_s).constFirst().toInt());
}

QTEST_GUILESS_MAIN(TestDatabaseLines)
#include "tst_DatabaseLines.moc"
