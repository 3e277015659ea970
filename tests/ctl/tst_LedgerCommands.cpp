#include "tests/ctl/CommandBench.h"
#include "tests/support/OrderFiles.h"

#include <QJsonArray>

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
    void probe();
    void wrongWords_data();
    void wrongWords();

private:
    [[nodiscard]] QString file(const QString &prefix) const
    {
        return m_bench->write(u"orders.json"_s,
                              orderFile(sampleOrders(2, m_bench->today(), prefix)));
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
    QVERIFY(m_bench->sandbox.setQuirks({ u"connection_cut_after_apply"_s }));
    const auto sent = m_bench->run(QStringList { u"import"_s, u"order"_s, file(u"LOST-"_s) }
                                   + m_bench->connection());
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
    const auto again = m_bench->run(QStringList { u"import"_s, u"order"_s, file(u"LOST-"_s) }
                                    + m_bench->connection());
    QVERIFY2(again.out.contains("Not sent: 2"_L1) || again.code != 0, again.said().constData());
    QCOMPARE(
        m_bench->tables->ordersOfFile(101, orderFile(sampleOrders(2, m_bench->today(), u"LOST-"_s)))
            .value(),
        2);
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
