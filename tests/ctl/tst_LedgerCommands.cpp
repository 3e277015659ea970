#include "tests/ctl/CommandBench.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// `smartupctl ledger`, `reconcile` and `probe`.
class TestLedgerCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CommandBench>(); }
    void cleanup() { m_bench.reset(); }

    void nothingIsOpen();
    void aLostAnswerIsListed();
    void lostReferencesAreListed();
    void whatVanishedIsListed();
    void probe();
    void wrongWords_data();
    void wrongWords();

private:
    [[nodiscard]] QString file(const QString &prefix, int count = 2) const
    {
        return m_bench->write(u"orders.json"_s,
                              orderFile(sampleOrders(count, m_bench->today(), prefix)));
    }
    [[nodiscard]] CommandBench::Ended import(const QString &prefix, int count = 2) const
    {
        return m_bench->run(QStringList { u"import"_s, u"order"_s, file(prefix, count) }
                            + m_bench->connection());
    }

    std::unique_ptr<CommandBench> m_bench;
};

void TestLedgerCommands::nothingIsOpen()
{
    const auto listed = m_bench->run({ u"ledger"_s });
    QVERIFY2(listed.code == 0, listed.said().constData());
    QVERIFY(listed.out.contains("No document"_L1));
    const auto looked = m_bench->run(QStringList { u"reconcile"_s } + m_bench->connection());
    QVERIFY2(looked.code == 0, looked.said().constData());
}

void TestLedgerCommands::aLostAnswerIsListed()
{
    QCOMPARE(import(u"FIRST-"_s, 1).code, 0); // the first one goes alone
    QVERIFY(m_bench->sandbox.setQuirks({ u"connection_cut_after_apply"_s }));
    const auto sent = import(u"LOST-"_s);
    QVERIFY2(sent.code == 3, sent.said().constData());
    const auto listed = m_bench->run({ u"ledger"_s, u"--json"_s, u"--state"_s, u"unknown"_s });
    const QJsonArray open = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.first().toObject().value("external_id"_L1).toString(), u"LOST-00000001"_s);
    QCOMPARE(open.first().toObject().value("state"_L1).toString(), u"unknown"_s);
    QVERIFY(m_bench->run({ u"ledger"_s }).out.contains("LOST-00000002"_L1));
    // It may still arrive: it is not looked for yet, nor sent again.
    const auto looked =
        m_bench->run(QStringList { u"reconcile"_s, u"--json"_s } + m_bench->connection());
    QVERIFY2(looked.code == 3, looked.said().constData());
    QCOMPARE(looked.json().value("waiting"_L1).toInt(), 2);
    const auto again = import(u"LOST-"_s);
    QVERIFY2(again.out.contains("Not sent: 2"_L1) || again.code != 0, again.said().constData());
    QCOMPARE(
        m_bench->tables->ordersOfFile(101, orderFile(sampleOrders(2, m_bench->today(), u"LOST-"_s)))
            .value(),
        2);
}

void TestLedgerCommands::lostReferencesAreListed()
{
    const QString makers = m_bench->write(
        u"makers.json"_s, R"({"producer":[{"code":"NEW-1","name":"Maker","state":"A"}]})");
    QVERIFY(m_bench->sandbox.setQuirks({ u"connection_cut_after_apply"_s }));
    const auto sent =
        m_bench->run(QStringList { u"import"_s, u"producer"_s, makers } + m_bench->connection());
    QVERIFY2(sent.code == 3, sent.said().constData());
    QVERIFY(m_bench->sandbox.setQuirks({}));
    const auto listed = m_bench->run({ u"ledger"_s, u"--json"_s });
    const QJsonArray open = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().toObject().value("type"_L1).toString(), u"producer"_s);
    QCOMPARE(open.first().toObject().value("records"_L1).toInt(), 1);
    QVERIFY(m_bench->run({ u"ledger"_s }).out.contains("makers.json: 1 record"_L1));
    const auto others = m_bench->run({ u"ledger"_s, u"--json"_s, u"--state"_s, u"manual"_s });
    QVERIFY(QJsonDocument::fromJson(others.out.toUtf8()).array().isEmpty());
    // It may still arrive: reconcile says that it waits, and asks for nothing.
    const auto looked = m_bench->run(QStringList { u"reconcile"_s } + m_bench->connection());
    QVERIFY2(looked.err.contains("makers.json"_L1), looked.said().constData());
}

/// Somebody removes an order in Smartup and changes another: the comparison of the day says so.
void TestLedgerCommands::whatVanishedIsListed()
{
    const auto audit = [this] {
        return m_bench->run(QStringList { u"reconcile"_s, u"--audit"_s, u"--json"_s }
                            + m_bench->connection());
    };
    QCOMPARE(audit().json().value("compared"_L1).toInt(-1), 0);
    const auto set = m_bench->run(
        QStringList { u"settings"_s, u"set"_s, u"order_statuses=D,B#N,B#E,B#W,B#S,B#V,A,C"_s }
        + m_bench->connection());
    QVERIFY2(set.code == 0, set.said().constData());
    QCOMPARE(import(u"A-"_s, 4).code, 0);
    // Too young: Smartup may be slow to show it.
    QCOMPARE(audit().json().value("compared"_L1).toInt(-1), 0);
    const auto past = [](const QString &file, const QStringList &statements) {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
            other.setDatabaseName(file);
            QVERIFY(other.open());
            for (const QString &sql : statements) {
                QSqlQuery query(other);
                QVERIFY2(query.exec(sql), qUtf8Printable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"past"_s);
    };
    past(m_bench->path(u"data/smartup-desk/imports/ledger.sqlite"_s),
         { u"UPDATE import_doc SET since_ms = since_ms - 1200000"_s });
    const auto sound = audit();
    QVERIFY2(sound.code == 0, sound.said().constData());
    QCOMPARE(sound.json().value("same"_L1).toInt(), 4);

    past(m_bench->path(u"sandbox.sqlite"_s),
         { u"DELETE FROM document WHERE external_id = 'A-00000002'"_s });
    const auto found = audit();
    QVERIFY2(found.code == 1, found.said().constData());
    QCOMPARE(found.json().value("gone"_L1).toInt(), 1);
    QCOMPARE(found.json().value("same"_L1).toInt(), 3);
    const auto listed = m_bench->run({ u"ledger"_s });
    QVERIFY2(listed.out.contains("A-00000002"_L1) && !listed.out.contains("A-00000001"_L1),
             listed.said().constData());
    QVERIFY(listed.out.contains("does not have it any more"_L1));
    // Nothing was sent: only asked.
    QCOMPARE(
        m_bench->tables->ordersOfFile(101, orderFile(sampleOrders(4, m_bench->today(), u"A-"_s)))
            .value(),
        3);
}

void TestLedgerCommands::probe()
{
    const QStringList words { u"probe"_s, u"order"_s, file(u"SAMPLE-"_s) };
    const auto asked = m_bench->run(words + m_bench->connection());
    QVERIFY2(asked.code == 2 && asked.err.contains("stays in Smartup"_L1),
             asked.said().constData());
    const auto found =
        m_bench->run(words + QStringList { u"--confirm"_s, u"--json"_s } + m_bench->connection());
    QVERIFY2(found.code == 0, found.said().constData());
    QVERIFY(!found.json().value("same_id_again"_L1).toString().isEmpty());
}

void TestLedgerCommands::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such state") << QStringList { u"ledger"_s, u"--state"_s, u"lost"_s };
    QTest::newRow("a word too many") << QStringList { u"ledger"_s, u"all"_s };
    QTest::newRow("reconcile what") << QStringList { u"reconcile"_s, u"order"_s };
    QTest::newRow("probe without a file") << QStringList { u"probe"_s, u"order"_s };
}

void TestLedgerCommands::wrongWords()
{
    QFETCH(QStringList, words);
    const auto ended = m_bench->run(words);
    QVERIFY2(ended.code == 2, ended.said().constData());
    QVERIFY(!ended.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestLedgerCommands)
#include "tst_LedgerCommands.moc"
