#include "app/connection/ProfileStore.h"
#include "tests/ctl/ImportCommandBench.h"

#include <QDir>

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// `smartupctl import --dry-run`: says what would happen, and nothing of it does.
class TestDryRunCommands : public QObject, private ImportCommandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void dryRunSendsNothing();
    void dryRunOfSeveralFiles();
    void dryRunInWords();
    void dryRunTellsDifferences();
    void dryRunOfAConnectionThatMayNotWrite_data();
    void dryRunOfAConnectionThatMayNotWrite();
    void dryRunCountsTheRequestsOfAStop();
};

void TestDryRunCommands::dryRunSendsNothing()
{
    skipDuplicates();
    const qint64 before = orderCount();
    const QString file = orderFileOf(sampleOrders(5, 3));
    const auto ended = m_bench->run(importWords(file, { u"--dry-run"_s, u"--json"_s }));
    QVERIFY2(ended.code == 0, ended.said().constData());
    const QJsonObject planned = ended.json().value(u"planned"_s).toObject();
    QCOMPARE(planned.value(u"create"_s).toInt(), 5);
    QCOMPARE(planned.value(u"skip"_s).toInt(), 3);
    QCOMPARE(orderCount(), before);
    // Each document of the file, with what would happen to it and the rule behind it.
    const QJsonArray results = ended.json().value(u"results"_s).toArray();
    QCOMPARE(results.size(), 8);
    const QJsonObject known = results.at(0).toObject();
    QCOMPARE(known.value(u"external_id"_s).toString(), u"1C-00000001"_s);
    QCOMPARE(known.value(u"prediction"_s).toString(), u"skip"_s);
    QCOMPARE(known.value(u"rule"_s).toString(), u"duplicates.order=skip"_s);
    QVERIFY(!known.value(u"smartup_id"_s).toString().isEmpty());
    QVERIFY(!known.value(u"message"_s).toString().isEmpty());
    QCOMPARE(results.at(7).toObject().value(u"prediction"_s).toString(), u"create"_s);
    const auto words = m_bench->run(importWords(file, { u"--dry-run"_s }));
    QVERIFY2(words.out.contains(u"Create: 5"_s) && words.out.contains(u"Skip: 3"_s),
             words.said().constData());
    QVERIFY(words.out.contains(u"Nothing was sent."_s));
}

/// Each file is a section of its own, and there is a sum; a script goes by the gravest.
void TestDryRunCommands::dryRunOfSeveralFiles()
{
    skipDuplicates();
    QList<QJsonObject> orders = sampleOrders(3, 2);
    QVERIFY(QDir().mkpath(m_bench->path(u"in"_s)));
    (void)m_bench->write(u"in/1.json"_s, orderFile(orders.first(2)));
    QJsonObject bad = orders.at(4);
    bad.insert(u"person_code"_s, u"C-NONE"_s);
    (void)m_bench->write(u"in/2.json"_s, orderFile({ orders.at(2), orders.at(3), bad }));
    (void)m_bench->write(u"in/.hidden"_s, "x");
    const qint64 before = orderCount();
    const auto folder =
        m_bench->run(importWords(m_bench->path(u"in"_s), { u"--dry-run"_s, u"--json"_s }));
    QVERIFY2(folder.code == 1, folder.said().constData());
    const QJsonArray files = folder.json().value(u"files"_s).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0)[u"planned"_s][u"skip"_s].toInt(), 2);
    QCOMPARE(files.at(1)[u"planned"_s][u"create"_s].toInt(), 2);
    QCOMPARE(files.at(1)[u"planned"_s][u"refuse"_s].toInt(), 1);
    const QJsonValue refused = files.at(1)[u"results"_s][2];
    QCOMPARE(refused[u"prediction"_s].toString(), u"refuse"_s);
    QCOMPARE(refused[u"rule"_s].toString(), u"code_kind=global"_s);
    QCOMPARE(refused[u"findings"_s][0][u"check"_s].toString(), u"unknown_person"_s);
    QCOMPARE(refused[u"findings"_s][0][u"severity"_s].toString(), u"refused"_s);
    const QJsonObject sum = folder.json();
    QCOMPARE(sum.value(u"documents"_s).toInt(), 5);
    QCOMPARE(sum.value(u"planned"_s)[u"skip"_s].toInt(), 2);
    QCOMPARE(sum.value(u"planned"_s)[u"create"_s].toInt(), 2);
    QCOMPARE(sum.value(u"predicted_requests"_s)[u"to_send"_s].toInt(), 3); // one goes ahead
    QVERIFY(sum.value(u"predicted_requests"_s)[u"asked"_s].toInt() > 4);
    QVERIFY(sum.value(u"predicted_requests"_s)[u"left"_s].toInt() > 0);
    const auto named = m_bench->run(
        QStringList { u"import"_s, u"order"_s }
        + QStringList { m_bench->path(u"in/1.json"_s), m_bench->path(u"in/none.json"_s) }
        + QStringList { u"--dry-run"_s, u"--json"_s } + m_bench->connection());
    QCOMPARE(named.code, 1);
    QCOMPARE(named.json().value(u"files"_s).toArray().size(), 2);
    QVERIFY(!named.json().value(u"files"_s)[1][u"problems"_s].toArray().isEmpty());
    QCOMPARE(orderCount(), before);
    // Without --dry-run it is one file.
    QCOMPARE(m_bench->run(importWords(m_bench->path(u"in/1.json"_s), { u"other.json"_s })).code, 2);
}

/// The table of the window, a line a document.
void TestDryRunCommands::dryRunInWords()
{
    skipDuplicates();
    QList<QJsonObject> orders = sampleOrders(2, 1);
    orders[1].insert(u"person_code"_s, u"C-NONE"_s);
    const auto ended = m_bench->run(importWords(orderFileOf(orders), { u"--dry-run"_s }));
    QVERIFY2(ended.code == 1, ended.said().constData());
    for (const QString &words :
         { u"1C-00000001"_s, u"Skip"_s, u"person_code: nobody in Smartup has the code “C-NONE”."_s,
           u"Planned: Create: 1 · Skip: 1 · Refuse: 1"_s, u"This takes 2 request"_s,
           u"One document goes ahead"_s, u"Left today:"_s, u"Nothing was sent."_s }) {
        QVERIFY2(ended.out.contains(words), (words.toUtf8() + ended.said()).constData());
    }
}

void TestDryRunCommands::dryRunTellsDifferences()
{
    skipDuplicates();
    QList<QJsonObject> orders = sampleOrders(1, 1);
    orders[0].insert(u"note"_s, u"by noon"_s); // the one that is there
    const QString file = orderFileOf(orders);
    const auto ended = m_bench->run(importWords(file, { u"--dry-run"_s, u"--json"_s }));
    const QJsonArray results = ended.json().value(u"results"_s).toArray();
    QCOMPARE(results.size(), 2);
    QVERIFY(results.at(1).toObject().value(u"differences"_s).isNull()); // it is not there
    const QJsonObject known = results.at(0).toObject();
    const QJsonArray differences = known.value(u"differences"_s).toArray();
    QCOMPARE(known.value(u"difference_count"_s).toInt(), differences.size());
    const auto note = std::ranges::find_if(differences, [](const QJsonValue &difference) {
        return difference[u"field"_s].toString() == "note"_L1;
    });
    QVERIFY(note != differences.end());
    QCOMPARE((*note)[u"incoming"_s].toString(), u"by noon"_s);
    const auto words = m_bench->run(importWords(file, { u"--dry-run"_s }));
    QVERIFY2(words.out.contains(u"difference"_s) && words.out.contains(u"by noon"_s),
             words.said().constData());
}

void TestDryRunCommands::dryRunOfAConnectionThatMayNotWrite_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("filialId");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<QString>("said");
    QTest::newRow("it only reads")
        << Environment::Sandbox << u"101"_s << true << u"This connection only reads"_s;
    QTest::newRow("it names no organisation")
        << Environment::Test << QString() << false << u"This connection names no organisation"_s;
}

void TestDryRunCommands::dryRunOfAConnectionThatMayNotWrite()
{
    QFETCH(const Environment, environment);
    QFETCH(const QString, filialId);
    QFETCH(const bool, isReadOnly);
    QFETCH(const QString, said);
    Profile reader;
    reader.id = u"7c1ea2f4-53a0-4a0a-9d55-000000000009"_s;
    reader.name = u"Reader"_s;
    reader.environment = environment;
    reader.baseUrl = m_bench->sandbox.baseUrl();
    reader.login = u"admin@demo"_s;
    reader.projectCode = u"trade"_s;
    reader.filialId = filialId;
    reader.isReadOnly = isReadOnly;
    QVERIFY(QDir().mkpath(m_bench->configFolder()));
    QVERIFY(ProfileStore(m_bench->configFolder()).save({ { reader }, reader.id }).isOk());
    const qint64 before = orderCount();
    const QStringList words { u"import"_s,    u"order"_s, orderFileOf(sampleOrders(3, 0)),
                              u"--profile"_s, reader.id,  u"--password-stdin"_s };
    for (const QStringList &further : { QStringList { u"--dry-run"_s }, QStringList() }) {
        const auto ended = m_bench->run(words + further);
        QVERIFY2(ended.code == 4, ended.said().constData());
        QVERIFY2(ended.err.contains(said), ended.said().constData());
        // An import that nobody may send costs no request.
        QCOMPARE(ended.err.contains(u"Asking Smartup"_s), !further.isEmpty());
    }
    const auto told = m_bench->run(words + QStringList { u"--json"_s });
    QCOMPARE(told.code, 4);
    QCOMPARE(told.json().value(u"outcome"_s).toString(), u"not_sent"_s);
    const QString folder = m_bench->path(u"inbox"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(words.at(2), folder + u"/orders.json"_s));
    QStringList ofFolder = words;
    ofFolder[2] = folder;
    QCOMPARE(m_bench->run(ofFolder).code, 4);
    QVERIFY(QFile::exists(folder + u"/orders.json"_s)); // neither taken nor judged
    QCOMPARE(orderCount(), before);
}

/// 60 orders: one goes ahead, the others in one request, or in three of 20.
void TestDryRunCommands::dryRunCountsTheRequestsOfAStop()
{
    skipDuplicates();
    const QString file = orderFileOf(sampleOrders(60, 0));
    const auto toSend = [&](const QStringList &further) {
        const auto ended =
            m_bench->run(importWords(file, QStringList { u"--dry-run"_s, u"--json"_s } + further));
        return ended.json().value(u"predicted_requests"_s)[u"to_send"_s].toInt();
    };
    QCOMPARE(toSend({}), 2);
    QCOMPARE(toSend({ u"--stop-at-error"_s }), 4);
}

QTEST_GUILESS_MAIN(TestDryRunCommands)
#include "tst_DryRunCommands.moc"
