#include "app/exchange/AttentionService.h"
#include "models/exchange/AttentionModel.h"
#include "tests/app/ImportBench.h"

#include <QJsonDocument>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Orders that the sandbox has refused, because it does not know the client.
class Bench : public ImportBench
{
public:
    Bench()
        : attention(wire.probe.clock, ledger, ledgerFolder())
    {
        QList<QJsonObject> orders = sampleOrders(2, wire.probe.clock.now().date(), u"NEW-"_s);
        for (QJsonObject &order : orders) {
            order.insert(u"person_code"_s, u"NOBODY"_s);
        }
        read(orders);
        preview();
        send();
        list();
    }

    void list()
    {
        QSignalSpy listed(&attention, &AttentionService::listed);
        attention.list();
        QTRY_VERIFY(!listed.isEmpty());
        items = listed.last().first().value<QList<AttentionItem>>();
    }
    [[nodiscard]] EditableDocument readDocument(qint64 document)
    {
        QSignalSpy good(&attention, &AttentionService::documentRead);
        QSignalSpy bad(&attention, &AttentionService::failed);
        attention.readDocument(document);
        const bool isTold = QTest::qWaitFor([&] { return !good.isEmpty() || !bad.isEmpty(); });
        return isTold && !good.isEmpty() ? good.constFirst().constFirst().value<EditableDocument>()
                                         : EditableDocument {};
    }
    [[nodiscard]] ImportFilePtr edit(qint64 document, const QByteArray &json)
    {
        QSignalSpy good(&attention, &AttentionService::fileMade);
        QSignalSpy bad(&attention, &AttentionService::failed);
        attention.makeEdited(document, json);
        if (!QTest::qWaitFor([&] { return !good.isEmpty() || !bad.isEmpty(); })) {
            return nullptr;
        }
        failure = bad.isEmpty() ? Error {} : bad.constFirst().constFirst().value<Error>();
        return good.isEmpty() ? nullptr : good.constFirst().constFirst().value<ImportFilePtr>();
    }
    /// Previews and sends what was edited.
    void sendAgain(const ImportFilePtr &edited)
    {
        QVERIFY(edited);
        QVERIFY(previewer.useFile(edited));
        preview();
        QVERIFY2(plan, qUtf8Printable(failure.text));
        send();
    }
    /// The first number that this statement finds in the ledger.
    [[nodiscard]] int number(const QString &sql) const
    {
        int found = -1;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            other.setDatabaseName(ledgerFolder() + u"/ledger.sqlite"_s);
            QSqlQuery query(other);
            if (other.open() && query.exec(sql) && query.next()) {
                found = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return found;
    }
    [[nodiscard]] static QByteArray withClient(const EditableDocument &document,
                                               const QByteArray &client)
    {
        QByteArray json = document.json;
        return json.replace("NOBODY", client);
    }

    AttentionService attention;
    QList<AttentionItem> items;
};

} // namespace

/// Refused, edited by hand, and sent again: what becomes of it in Smartup, ledger and log.
class TestEditedDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editedItIsCreated();
    void refusedAgainItStaysMarked();
    void itIsLookedAtOnceMore_data();
    void itIsLookedAtOnceMore();
    void whatIsUnknownIsNotEdited();
    void neverToProduction();
    void theSourceImportedAgainIsNoEdit();
};

void TestEditedDocuments::editedItIsCreated()
{
    Bench bench;
    QCOMPARE(bench.items.size(), 2);
    const qint64 id = bench.items.constFirst().open.id;
    QVERIFY(bench.items.first().canBeEdited);
    const EditableDocument document = bench.readDocument(id);
    QCOMPARE(document.id, id);
    QCOMPARE(document.name, bench.items.first().open.externalId);
    QVERIFY(document.json.contains("NOBODY"));
    const ImportFilePtr edited = bench.edit(id, Bench::withClient(document, "C0007"));
    QVERIFY2(edited, qPrintable(bench.failure.text));
    QCOMPARE(edited->documents.size(), 1);
    QVERIFY(edited->documents.first().isEdited);
    QCOMPARE(edited->name, editedSource(u"orders.json"_s));

    QSignalSpy ended(&bench.service, &ImportService::runFinished);
    const qsizetype before = bench.ordersInSandbox();
    bench.sendAgain(edited);
    QCOMPARE(bench.summary.count(Outcome::Created), 1);
    QCOMPARE(bench.ordersInSandbox(), before + 1);
    // The log: the run names its source, the line says it.
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<RunRecord>().source,
             editedSource(u"orders.json"_s));
    const auto call = std::ranges::find(bench.calls, ApiVerb::Import, &CallRecord::verb);
    QVERIFY(call != bench.calls.end());
    QCOMPARE(call->documents.first().message, editedRemark());
    // The ledger: another life and another try of the same document, marked.
    QCOMPARE(bench.number(u"SELECT is_edited FROM import_doc WHERE id = %1"_s.arg(id)), 1);
    QCOMPARE(bench.number(u"SELECT rev FROM import_doc WHERE id = %1"_s.arg(id)), 2);
    QCOMPARE(bench.number(u"SELECT count(*) FROM attempt_doc WHERE doc = %1"_s.arg(id)), 2);
    bench.list();
    QCOMPARE(bench.items.size(), 1); // the other one is still refused
    QVERIFY(!bench.items.first().open.isEdited);
}

void TestEditedDocuments::refusedAgainItStaysMarked()
{
    Bench bench;
    const qint64 id = bench.items.constFirst().open.id;
    bench.sendAgain(bench.edit(id, Bench::withClient(bench.readDocument(id), "NONE")));
    QCOMPARE(bench.summary.count(Outcome::Refused), 1);
    bench.list();
    const auto again = std::ranges::find_if(
        bench.items, [id](const AttentionItem &item) { return item.open.id == id; });
    QVERIFY(again != bench.items.end());
    QVERIFY(again->open.isEdited);
    QVERIFY(again->open.reason.contains(editedRemark()));
    // Sent as it is now it is still what somebody has edited; its source is said once.
    QSignalSpy made(&bench.attention, &AttentionService::fileMade);
    bench.attention.makeFile({ id });
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(made.constFirst().constFirst().value<ImportFilePtr>()->documents.first().isEdited);
    QByteArray json = bench.readDocument(id).json;
    const ImportFilePtr twice = bench.edit(id, json.replace("NONE", "C0007"));
    QVERIFY(twice);
    QCOMPARE(twice->name, editedSource(u"orders.json"_s));
}

void TestEditedDocuments::itIsLookedAtOnceMore_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("into");
    QTest::newRow("nothing was changed") << QByteArray("NOBODY") << QByteArray("NOBODY");
    QTest::newRow("no JSON any more") << QByteArray("NOBODY\"") << QByteArray("NOBODY");
    QTest::newRow("another external id")
        << QByteArray("NEW-00000001\"") << QByteArray("NEW-00000009\"");
}

void TestEditedDocuments::itIsLookedAtOnceMore()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, into);
    Bench bench;
    const auto first = std::ranges::find_if(bench.items, [](const AttentionItem &item) {
        return item.open.externalId == "NEW-00000001"_L1;
    });
    QVERIFY(first != bench.items.end());
    QByteArray json = bench.readDocument(first->open.id).json;
    QVERIFY(json.contains(change));
    json.replace(change, into);
    QVERIFY(!bench.edit(first->open.id, json));
    QVERIFY(!bench.failure.text.isEmpty());
}

void TestEditedDocuments::whatIsUnknownIsNotEdited()
{
    Bench bench;
    const qint64 id = bench.items.constFirst().open.id;
    const EditableDocument document = bench.readDocument(id);
    bench.change(u"UPDATE import_doc SET state = 'unknown' WHERE id = %1"_s.arg(id));
    QCOMPARE(bench.readDocument(id).id, 0);
    QVERIFY(!bench.edit(id, Bench::withClient(document, "C0007")));
}

/// However it got there: the environment of the connection was changed meanwhile.
void TestEditedDocuments::neverToProduction()
{
    Bench bench;
    const qint64 id = bench.items.constFirst().open.id;
    const ImportFilePtr edited = bench.edit(id, Bench::withClient(bench.readDocument(id), "C0007"));
    Profile production = bench.wire.profile;
    production.environment = Environment::Production;
    bench.wire.connectAs(production);
    const qsizetype before = bench.ordersInSandbox();
    bench.wire.paths.clear();
    bench.sendAgain(edited);
    QCOMPARE(bench.plan->items.first().reason, PlanReason::EditedByHand);
    QCOMPARE(bench.summary.count(Outcome::NotSent), 1);
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(bench.ordersInSandbox(), before);
}

void TestEditedDocuments::theSourceImportedAgainIsNoEdit()
{
    Bench bench;
    const qint64 id = bench.items.constFirst().open.id;
    bench.sendAgain(bench.edit(id, Bench::withClient(bench.readDocument(id), "NONE")));
    QCOMPARE(bench.number(u"SELECT is_edited FROM import_doc WHERE id = %1"_s.arg(id)), 1);
    bench.readPath(bench.folder.filePath(u"orders.json"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    bench.send();
    QCOMPARE(bench.number(u"SELECT is_edited FROM import_doc WHERE id = %1"_s.arg(id)), 0);
}

QTEST_GUILESS_MAIN(TestEditedDocuments)
#include "tst_EditedDocuments.moc"
