#include "tests/app/SandboxProbe.h"

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray OrderExport = "/b/trade/txs/tdeal/order$export";
const QByteArray OrderImport = "/b/trade/txs/tdeal/order$import";
const QByteArray Session = "/b/biruni/m:session";

} // namespace

/// Sign-in, routing, organisations, allowances, the data window and the quirks.
class TestSandboxEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session();
    void orderComesBackAsImported();
};

void TestSandboxEngine::session()
{
    SandboxProbe probe;
    const QJsonObject session = probe.json(Session);
    const QJsonObject project = session["projects"_L1][0].toObject();
    QCOMPARE(project["code"_L1].toString(), u"trade"_s);
    QCOMPARE(project["filials"_L1].toArray().size(), 4);
    QCOMPARE(project["filials"_L1][1][0].toString(), u"101"_s);
    QCOMPARE(project["filials"_L1][1][1].toString(), u"Chashma · Tashkent"_s);
}

void TestSandboxEngine::orderComesBackAsImported()
{
    SandboxProbe probe;
    const QJsonObject line {
        { u"inventory_kind"_s, u"G"_s },     { u"warehouse_code"_s, u"TAS-W1"_s },
        { u"product_code"_s, u"P000017"_s }, { u"order_quant"_s, 10 },
        { u"product_price"_s, u"1500.5"_s },
    };
    const QJsonObject order {
        { u"filial_code"_s, u"TAS"_s },
        { u"external_id"_s, u"EXT-1"_s },
        { u"delivery_date"_s, u"01.06.2024"_s },
        { u"room_code"_s, u"TAS-R1"_s },
        { u"robot_code"_s, u"TAS-B1"_s },
        { u"deal_time"_s, u"31.05.2024 10:30"_s },
        { u"status"_s, u"B#N"_s },
        { u"sales_manager_code"_s, u"E001"_s },
        { u"person_code"_s, u"C0007"_s },
        { u"currency_code"_s, 860 },
        { u"note"_s, u"Quote \" and \\ and\nline"_s },
        { u"order_products"_s, QJsonArray { line } },
    };
    const QJsonObject answer = probe.json(OrderImport, { { u"order"_s, QJsonArray { order } } });
    QCOMPARE(answer["errors"_L1].toArray(), QJsonArray());
    const QJsonObject success = answer["successes"_L1][0].toObject();
    const QString id = success["deal_id"_L1].toString();
    QVERIFY(id.toLongLong() > 0);
    QCOMPARE(success["code"_L1].toString(), id);
    QCOMPARE(success["external_id"_L1].toString(), u"EXT-1"_s);

    const QJsonObject found = probe.json(OrderExport, { { u"deal_id"_s, id } });
    QCOMPARE(found["order"_L1].toArray().size(), 1);
    const QJsonObject row = found["order"_L1][0].toObject();
    QCOMPARE(row["deal_time"_L1].toString(), u"31.05.2024 10:30:00"_s);
    QCOMPARE(row["currency_code"_L1].toString(), u"860"_s);
    QCOMPARE(row["person_code"_L1].toString(), u"C0007"_s);
    QCOMPARE(row["person_local_code"_L1].toString(), u"TAS-C0007"_s);
    QCOMPARE(row["note"_L1].toString(), order["note"_L1].toString());
    QCOMPARE(row["total_amount"_L1].toString(), u"15005"_s);
    QCOMPARE(row["order_products"_L1][0]["order_quant"_L1].toString(), u"10"_s);
}

QTEST_GUILESS_MAIN(TestSandboxEngine)
#include "tst_SandboxEngine.moc"
