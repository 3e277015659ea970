#include "app/connection/ProfileStore.h"
#include "tests/ctl/ImportCommandBench.h"
#include "tests/support/BadFiles.h"
#include "tests/support/FormatFiles.h"
#include "tests/support/OrderFiles.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// `smartupctl import`, counted in the sandbox's own tables.
class TestImportCommands : public QObject, private ImportCommandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void lettersAreNamed();
    void importOfReferences();

    void importCreatesAndSkips();
    void importTellsWhatWasRefused();
    void importStopsAtARefusedDocument();
    void whatIsNotSentIsKept();
    void badFileSendsNothing();
    void everyFormatIsImported();
    void everyBadFileSendsNothing();
    void folderIsImported();
    void folderStopsAtARefusedDocument();
    void folderWithoutNetworkKeepsItsFiles();
    void importWithoutAnAnswer();
    void importGivesIds();
    void importIsStoppedBeforeItSends();
    void importIsStoppedWhileItSends();
    void importWrongWords_data();
    void importWrongWords();
};

/// A file that nothing but a person can say the letters of.
void TestImportCommands::lettersAreNamed()
{
    const QString file = m_bench->write(
        u"makers.csv"_s, "code;name;state\nNEW-1;Caf\xE9 \xD7\xE0\xE9;A\nNEW-2;\xCF;A\n");
    const auto imported = [this, &file](const QStringList &words) {
        return m_bench->run(
            QStringList { u"import"_s, u"producer"_s, file, u"--dry-run"_s, u"--json"_s } + words
            + m_bench->connection());
    };
    QCOMPARE(imported({ u"--encoding"_s, u"koi8-r"_s }).code, 2);
    QCOMPARE(imported({ u"--encoding"_s, u"utf-8"_s }).code, 1);
    const auto right = imported({ u"--encoding"_s, u"windows-1251"_s });
    QVERIFY2(right.code == 0, right.said().constData());
    QCOMPARE(right.json().value(u"planned"_s).toObject().value(u"create"_s).toInt(), 2);
    const auto guessed = imported({ u"--encoding"_s, u"auto"_s });
    QCOMPARE(guessed.code, imported({}).code);
}

void TestImportCommands::importOfReferences()
{
    const QString file = m_bench->write(
        u"makers.json"_s, R"({"producer":[{"code":"NEW-1","name":"Maker","state":"A"}]})");
    const auto words = [this, &file](const QString &type) {
        return QStringList { u"import"_s, type, file, u"--json"_s } + m_bench->connection();
    };
    const auto wrong = m_bench->run(words(u"service"_s));
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains(u"Producers"_s), wrong.said().constData());
    const auto first = m_bench->run(words(u"producer"_s));
    QVERIFY2(first.code == 0, first.said().constData());
    QCOMPARE(first.json().value(u"counts"_s).toObject().value(u"created"_s).toInt(), 1);
    const auto second = m_bench->run(words(u"producer"_s));
    QCOMPARE(second.json().value(u"counts"_s).toObject().value(u"updated"_s).toInt(), 1);
    QCOMPARE(
        m_bench->run(QStringList { u"import"_s, u"room"_s, file } + m_bench->connection()).code, 2);
}

void TestImportCommands::importCreatesAndSkips()
{
    skipDuplicates();
    const qint64 before = orderCount();
    const QString file = orderFileOf(sampleOrders(5, 3));
    const auto ended = m_bench->run(importWords(file, { u"--json"_s }));
    QVERIFY2(ended.code == 0, ended.said().constData());
    const QJsonObject counts = ended.json().value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"created"_s).toInt(), 5);
    QCOMPARE(counts.value(u"skipped"_s).toInt(), 3);
    const QJsonArray results = ended.json().value(u"results"_s).toArray();
    QCOMPARE(results.size(), 8);
    QCOMPARE(results.at(0).toObject().value(u"external_id"_s).toString(), u"1C-00000001"_s);
    QCOMPARE(results.at(0).toObject().value(u"rule"_s).toString(), u"duplicates.order=skip"_s);
    QCOMPARE(orderCount(), before + 5);
    QCOMPARE(logged(u"created"_s), 5);
    QCOMPARE(logged(u"skipped"_s), 3);
    const auto again = m_bench->run(importWords(file));
    QVERIFY2(again.code == 0, again.said().constData());
    QVERIFY2(again.out.contains(u"Skipped: 8"_s), again.said().constData());
    QCOMPARE(orderCount(), before + 5);
}

void TestImportCommands::importTellsWhatWasRefused()
{
    const qint64 before = orderCount();
    QList<QJsonObject> list = sampleOrders(3, 0);
    list[1].insert(u"person_code"_s, u"NOBODY"_s);
    const auto ended = m_bench->run(importWords(orderFileOf(list)));
    QVERIFY2(ended.code == 1, ended.said().constData());
    QVERIFY2(ended.err.contains(u"NEW-00000002: Refused."_s) && ended.err.contains(u"NOBODY"_s),
             ended.said().constData());
    QVERIFY2(ended.err.contains(u"line "_s), ended.said().constData());
    QCOMPARE(orderCount(), before + 2);
    QCOMPARE(logged(u"refused"_s), 1);
}

/// The first one goes ahead by itself, is refused, and the rest stays here.
void TestImportCommands::importStopsAtARefusedDocument()
{
    skipDuplicates();
    const qint64 before = orderCount();
    QList<QJsonObject> orders = sampleOrders(3, 0);
    orders[0].insert(u"person_code"_s, u"NOBODY"_s);
    const QString file = orderFileOf(orders);
    const auto stopped = m_bench->run(importWords(file, { u"--stop-at-error"_s, u"--json"_s }));
    QVERIFY2(stopped.code == 1, stopped.said().constData());
    const QJsonObject counts = stopped.json().value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"refused"_s).toInt(), 1);
    QCOMPARE(counts.value(u"not_sent"_s).toInt(), 2);
    QCOMPARE(orderCount(), before);
    const auto wentOn = m_bench->run(importWords(file, { u"--json"_s }));
    QVERIFY2(wentOn.code == 1, wentOn.said().constData());
    QCOMPARE(wentOn.json().value(u"counts"_s).toObject().value(u"created"_s).toInt(), 2);
    QCOMPARE(orderCount(), before + 2);
}

/// The rest is a file that goes on where the import stopped; without it, the words say what the same
/// import would do.
void TestImportCommands::whatIsNotSentIsKept()
{
    skipDuplicates();
    importFirst(); // so that none goes ahead by itself
    const qint64 before = orderCount();
    QList<QJsonObject> orders = sampleOrders(23, 0);
    orders[0].insert(u"person_code"_s, u"NOBODY"_s);
    const QString file = orderFileOf(orders);
    const QString restFile = m_bench->path(u"rest.json"_s);
    const QStringList words { u"--stop-at-error"_s, u"--json"_s, u"--rest"_s, restFile };
    const auto stopped = m_bench->run(importWords(file, words));
    QVERIFY2(stopped.code == 1, stopped.said().constData());
    QCOMPARE(stopped.json().value(u"unsent"_s).toInt(), 3);
    QCOMPARE(stopped.json().value(u"rest"_s).toString(), restFile);
    QCOMPARE(orderCount(), before + 19);
    const auto rest = m_bench->run(importWords(restFile, { u"--json"_s }));
    QVERIFY2(rest.code == 0, rest.said().constData());
    QCOMPARE(rest.json().value(u"counts"_s).toObject().value(u"created"_s).toInt(), 3);
    QCOMPARE(rest.json().value(u"unsent"_s).toInt(), 0);
    QCOMPARE(orderCount(), before + 22);
    // A file that is there is not written over by a slip.
    QCOMPARE(m_bench->run(importWords(file, words)).code, 2);
    // Where nothing can be kept nothing is sent.
    const auto nowhere = m_bench->run(importWords(
        orderFileOf(sampleOrders(1, 0)), { u"--rest"_s, m_bench->path(u"missing/rest.json"_s) }));
    QVERIFY2(nowhere.code == 4 && nowhere.err.contains("missing"_L1), nowhere.said().constData());
    QCOMPARE(orderCount(), before + 22);

    for (QJsonObject &order : orders) {
        order.insert(u"external_id"_s, u"MORE-"_s + order.value(u"external_id"_s).toString());
    }
    const auto told = m_bench->run(importWords(orderFileOf(orders), { u"--stop-at-error"_s }));
    QVERIFY2(told.err.contains("3 document"_L1) && told.err.contains("Duplicates are skipped"_L1)
                 && told.err.contains("--rest"_L1),
             told.said().constData());
}

void TestImportCommands::badFileSendsNothing()
{
    const qint64 before = orderCount();
    QList<QJsonObject> list = sampleOrders(3, 0);
    list[2].remove(u"deal_time"_s);
    const QString log = m_bench->run({ u"log"_s, u"--limit=100000"_s }).out;
    const auto ended = m_bench->run(importWords(orderFileOf(list), { u"--json"_s }));
    QVERIFY2(ended.code == 1, ended.said().constData());
    QVERIFY2(ended.err.contains(u"NEW-00000003"_s), ended.said().constData());
    const QJsonArray problems = ended.json().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().toObject().value(u"line"_s).toInt() > 1);
    const auto missing = m_bench->run(importWords(u"/nowhere/orders.json"_s));
    QVERIFY2(missing.code == 1, missing.said().constData());
    QCOMPARE(orderCount(), before);
    QCOMPARE(m_bench->run({ u"log"_s, u"--limit=100000"_s }).out, log); // nothing was even asked
}

void TestImportCommands::everyFormatIsImported()
{
    skipDuplicates();
    const qint64 before = orderCount();
    const QList<QJsonObject> list = sampleOrders(4, 0);
    const std::pair<QString, QByteArray> files[] = { { u"a.xml"_s, xmlFile(list) },
                                                     { u"a.csv"_s, csvFile(list) },
                                                     { u"a.json"_s, orderFile(list) } };
    QStringList outcomes;
    for (const auto &[name, bytes] : files) {
        const auto ended = m_bench->run(importWords(m_bench->write(name, bytes), { u"--json"_s }));
        QVERIFY2(ended.code == 0, ended.said().constData());
        const QJsonObject counts = ended.json().value(u"counts"_s).toObject();
        outcomes.append(counts.keys().join(u','));
    }
    // One file in three formats: the documents are the same ones.
    QCOMPARE(outcomes, (QStringList { u"created"_s, u"skipped"_s, u"skipped"_s }));
    QCOMPARE(orderCount(), before + 4);
}

void TestImportCommands::everyBadFileSendsNothing()
{
    const qint64 before = orderCount();
    const QString log = m_bench->run({ u"log"_s, u"--limit=100000"_s }).out;
    for (const BadFile &bad : badFiles()) {
        const auto ended =
            m_bench->run(importWords(m_bench->write(bad.name, bad.bytes), { u"--json"_s }));
        const QByteArray said = bad.sentence + (": " + ended.said());
        QVERIFY2(ended.code == 1, said.constData());
        const QJsonArray problems = ended.json().value(u"problems"_s).toArray();
        QVERIFY2(!problems.isEmpty(), bad.sentence);
        QVERIFY2(!problems.first()[u"text"_s].toString().isEmpty(), bad.sentence);
    }
    QCOMPARE(orderCount(), before);
    QCOMPARE(m_bench->run({ u"log"_s, u"--limit=100000"_s }).out, log); // nothing was even asked
}

void TestImportCommands::folderIsImported()
{
    const qint64 before = orderCount();
    const QList<QJsonObject> list = sampleOrders(4, 0);
    const QString folder = m_bench->path(u"in"_s);
    QVERIFY(QDir().mkdir(folder));
    putLongAgo(u"in/a-good.csv"_s, csvFile(list.first(2)));
    putLongAgo(u"in/b-bad.csv"_s, "external_id;order_products.product_code\n1;\"2\n");
    putLongAgo(u"in/c-good.xml"_s, xmlFile(list.sliced(2)));
    putLongAgo(u"in/d.csv.part"_s, "external_id");
    QVERIFY(QFile::link(u"/etc/passwd"_s, folder + u"/link.json"_s));

    const auto dry = m_bench->run(importWords(folder, { u"--dry-run"_s, u"--json"_s }));
    QVERIFY2(dry.code == 1, dry.said().constData());
    QCOMPARE(dry.json().value(u"files"_s).toArray().size(), 3);
    QCOMPARE(orderCount(), before);
    QVERIFY(QFile::exists(folder + u"/a-good.csv"_s));
    QVERIFY(!QFile::exists(folder + u"/taken"_s));

    const auto ended = m_bench->run(importWords(folder, { u"--json"_s }));
    QVERIFY2(ended.code == 1, ended.said().constData());
    QCOMPARE(orderCount(), before + 4);
    QCOMPARE(ended.json().value(u"files"_s).toArray().size(), 3);
    QCOMPARE(ended.json().value(u"left"_s).toArray().size(), 1);
    const auto names = [&folder](const QString &within) {
        return QDir(folder + u'/' + within).entryList(QDir::Files, QDir::Name);
    };
    QCOMPARE(names(u"taken"_s), QStringList());
    QCOMPARE(names(u"done"_s).size(), 4);
    const QStringList failed = names(u"failed"_s);
    QCOMPARE(failed.size(), 2);
    QVERIFY(failed.first().endsWith("-b-bad.csv"_L1));
    QFile report(folder + u"/failed/"_s + failed.last());
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(report.readAll()).object();
    QCOMPARE(told.value(u"problems"_s).toArray().first()[u"line"_s].toInt(), 2);
    QCOMPARE(names(u"."_s), (QStringList { u"d.csv.part"_s, u"link.json"_s }));

    // Nothing is left to do: nothing is sent again.
    QVERIFY(QFile::remove(folder + u"/link.json"_s));
    const auto again = m_bench->run(importWords(folder));
    QVERIFY2(again.code == 0, again.said().constData());
    QCOMPARE(orderCount(), before + 4);
}

/// The file with the refused document is put away, the one after it is not even opened.
void TestImportCommands::folderStopsAtARefusedDocument()
{
    skipDuplicates();
    const qint64 before = orderCount();
    QList<QJsonObject> list = sampleOrders(3, 0);
    list[0].insert(u"person_code"_s, u"NOBODY"_s);
    const QString folder = m_bench->path(u"in"_s);
    QVERIFY(QDir().mkdir(folder));
    putLongAgo(u"in/a.json"_s, orderFile({ list.at(0) }));
    putLongAgo(u"in/b.json"_s, orderFile(list.sliced(1)));
    const auto stopped = m_bench->run(importWords(folder, { u"--stop-at-error"_s, u"--json"_s }));
    QVERIFY2(stopped.code == 1, stopped.said().constData());
    QVERIFY2(stopped.err.contains(u"no further file is taken"_s), stopped.said().constData());
    QCOMPARE(stopped.json().value(u"files"_s).toArray().size(), 1);
    QVERIFY(QFile::exists(folder + u"/b.json"_s));
    QCOMPARE(orderCount(), before);
    const auto wentOn = m_bench->run(importWords(folder, { u"--json"_s }));
    QVERIFY2(wentOn.code == 0, wentOn.said().constData());
    QCOMPARE(orderCount(), before + 2);
}

void TestImportCommands::folderWithoutNetworkKeepsItsFiles()
{
    const QString folder = m_bench->path(u"in"_s);
    QVERIFY(QDir().mkdir(folder));
    putLongAgo(u"in/a.json"_s, orderFile(sampleOrders(2, 0)));
    QVERIFY(m_bench->sandbox.setQuirks({ u"connection_cut"_s }).isOk());
    const auto ended = m_bench->run(importWords(folder));
    QVERIFY2(ended.code == 4, ended.said().constData());
    QVERIFY(QFile::exists(folder + u"/a.json"_s));
    QVERIFY(QDir(folder + u"/failed"_s).isEmpty());
}

void TestImportCommands::importWithoutAnAnswer()
{
    importFirst();
    const qint64 before = orderCount();
    const QString file = orderFileOf(sampleOrders(4, 0));
    QVERIFY(m_bench->sandbox.setQuirks({ u"connection_cut_after_apply"_s }).isOk());
    const auto ended = m_bench->run(importWords(file, { u"--json"_s }));
    QVERIFY2(ended.code == 3, ended.said().constData());
    QCOMPARE(ended.json().value(u"counts"_s).toObject().value(u"unknown"_s).toInt(), 4);
    QCOMPARE(orderCount(), before + 4); // that is why nobody may say it failed
    QCOMPARE(logged(u"unknown"_s), 4);
}

/// Orders without an id of their own are known again by the one that is made for them.
void TestImportCommands::importGivesIds()
{
    skipDuplicates();
    QList<QJsonObject> list = sampleOrders(2, 0);
    for (QJsonObject &order : list) {
        order.remove(u"external_id"_s);
    }
    list[1].insert(u"delivery_number"_s, u"another"_s);
    const QString file = orderFileOf(list);
    const qint64 before = orderCount();
    for (const QString &outcome : { u"created"_s, u"skipped"_s }) {
        const auto ended =
            m_bench->run(importWords(file, { u"--derive-ids"_s, u"on"_s, u"--json"_s }));
        QVERIFY2(ended.code == 0, ended.said().constData());
        QVERIFY2(ended.json().value(u"counts"_s)[outcome].toInt() == 2, ended.said().constData());
        const QJsonArray results = ended.json().value(u"results"_s).toArray();
        for (const QJsonValue &result : results) {
            QCOMPARE(result[u"external_id"_s].toString().size(), 20);
        }
    }
    QCOMPARE(orderCount(), before + 2);
    QCOMPARE(m_bench->run(importWords(file, { u"--short-ids"_s, u"perhaps"_s })).code, 2);
}

void TestImportCommands::importIsStoppedBeforeItSends()
{
    const qint64 before = orderCount();
    const QString file = orderFileOf(sampleOrders(4, 0));
    QVERIFY(m_bench->sandbox.setQuirks({ u"silence"_s }).isOk());
    QProcess process;
    m_bench->start(process, importWords(file, { u"--json"_s }));
    QByteArray said;
    const auto isAsking = [&] {
        said += process.readAllStandardError();
        return said.contains("what is there already");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsking(), 20000);
    process.terminate();
    const auto ended = CommandBench::end(process);
    QVERIFY2(ended.code == 1, ended.said().constData());
    QCOMPARE(ended.json().value(u"outcome"_s).toString(), u"cancelled"_s);
    QCOMPARE(orderCount(), before);
}

void TestImportCommands::importIsStoppedWhileItSends()
{
    importFirst();
    const qint64 before = orderCount();
    const QString file = orderFileOf(sampleOrders(4, 0));
    QVERIFY(m_bench->sandbox.setQuirks({ u"delay=1500"_s }).isOk());
    QProcess process;
    m_bench->start(process, importWords(file, { u"--json"_s }));
    QByteArray said;
    const auto isUnderWay = [&] {
        said += process.readAllStandardError();
        return said.contains("requests: 0 of 1");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUnderWay(), 20000);
    process.terminate();
    const auto ended = CommandBench::end(process);
    // The request was on its way: its answer is waited for and told.
    QVERIFY2(ended.code == 0, ended.said().constData());
    QCOMPARE(ended.json().value(u"counts"_s).toObject().value(u"created"_s).toInt(), 4);
    QCOMPARE(orderCount(), before + 4);
}

void TestImportCommands::importWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList {} << u"Name what to import"_s;
    QTest::newRow("no file") << QStringList { u"order"_s } << u"one file"_s;
    QTest::newRow("two files") << QStringList { u"order"_s, u"a"_s, u"b"_s } << u"one file"_s;
    QTest::newRow("the rest of what is not sent")
        << QStringList { u"order"_s, u"a"_s, u"--rest"_s, u"r.json"_s, u"--dry-run"_s }
        << u"--rest"_s;
    QTest::newRow("no such type") << QStringList { u"weather"_s, u"a"_s } << u"weather"_s;
    QTest::newRow("workspaces are only exported") << QStringList { u"room"_s, u"a"_s } << u"room"_s;
}

void TestImportCommands::importWrongWords()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const auto ended = m_bench->run(QStringList { u"import"_s } + words + m_bench->connection());
    QVERIFY2(ended.code == 2, ended.said().constData());
    QVERIFY2(ended.err.contains(said), ended.said().constData());
}

QTEST_GUILESS_MAIN(TestImportCommands)
#include "tst_ImportCommands.moc"
