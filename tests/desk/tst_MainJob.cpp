#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/sandbox/SandboxTables.h"
#include "models/core/Clock.h"
#include "models/core/Outcome.h"
#include "models/journal/JournalModel.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/desk/MainJobBench.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray rowsOfFile(const QString &path, QLatin1StringView root)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? rowsOf(file.readAll(), root) : QJsonArray();
}

/// `deal_id status` of each order, sorted: as SandboxTables::orders() has it.
QStringList idsAndStatuses(const QJsonArray &orders)
{
    QStringList lines;
    for (const QJsonValue &order : orders) {
        lines.append(order["deal_id"_L1].toString() + u' ' + order["status"_L1].toString());
    }
    lines.sort();
    return lines;
}

/// `deal_id product_code` of each line, sorted: as SandboxTables::localCodesOfLines() has it.
QStringList codesOfLines(const QJsonArray &orders)
{
    QStringList lines;
    for (const QJsonValue &order : orders) {
        const QJsonArray products = order["order_products"_L1].toArray();
        for (const QJsonValue &product : products) {
            lines.append(order["deal_id"_L1].toString() + u' '
                         + product["product_code"_L1].toString());
        }
    }
    lines.sort();
    return lines;
}

} // namespace

/// The work the program is made for, done by mouse and keyboard in the real window on a fresh sample
/// company, and every number compared with the sandbox's own tables: settings and exports.
class TestMainJob : public QObject, private MainJobBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void settings();
    void exportOrders();
    void exportGoods_data();
    void exportGoods();
};

void TestMainJob::settings()
{
    const auto before = m_tables->settings(Tashkent);
    QVERIFY(before);
    goToSection(0);
    setTo(u"setting/code_kind/local"_s, true);
    QCOMPARE(text(u"saveBar/count"_s), u"1 change"_s);
    QCOMPARE(m_tables->settings(Tashkent).value(), before.value()); // staged, not stored
    chooseSettings(u"skip"_s);

    const auto after = m_tables->settings(Tashkent);
    QVERIFY(after);
    const QJsonObject form = after.value();
    QCOMPARE(form["code_kind"_L1].toString(), u"L"_s);
    QCOMPARE(form["order_statuses"_L1].toArray(), QJsonArray::fromStringList(chosenStatuses()));
    const QJsonObject order = form["duplicates"_L1].toObject().value("order"_L1).toObject();
    QCOMPARE(order["check"_L1].toString(), u"Y"_s);
    QCOMPARE(order["action"_L1].toString(), u"S"_s);
    QCOMPARE(form["export_without_codes"_L1].toString(), u"Y"_s);
    QStringList changed;
    for (const QString &key : form.keys()) {
        if (form.value(key) != before.value().value(key)) {
            changed.append(key);
        }
    }
    changed.sort();
    QCOMPARE(changed,
             QStringList({ u"code_kind"_s, u"duplicates"_s, u"export_without_codes"_s,
                           u"order_statuses"_s }));
}

void TestMainJob::exportOrders()
{
    chooseSettings(u"skip"_s);
    const QString path = file(u"orders.json"_s);
    exportTo(u"order"_s, path);

    const QDate today = m_clock->now().toTimeZone(serverTimeZone()).date();
    const SandboxTables::OrderRange range { Tashkent, chosenStatuses(),
                                            today.addDays(1 - WindowDays), today };
    const QJsonArray orders = rowsOfFile(path, "order"_L1);
    const auto inTables = m_tables->orders(range);
    const auto codes = m_tables->localCodesOfLines(range);
    QVERIFY(inTables && codes);
    QVERIFY(!inTables.value().isEmpty());
    QCOMPARE(idsAndStatuses(orders), inTables.value());
    QCOMPARE(codesOfLines(orders), codes.value());
    QVERIFY(text(u"export/result"_s).startsWith(QLocale().toString(orders.size())));
    compareLog(u"export/openLog"_s, u"order"_s, { { Outcome::Received, orders.size() } });
}

void TestMainJob::exportGoods_data()
{
    QTest::addColumn<bool>("withoutCodes");
    QTest::newRow("records without codes are exported") << true;
    QTest::newRow("records without codes are left out") << false;
}

void TestMainJob::exportGoods()
{
    QFETCH(const bool, withoutCodes);
    chooseSettings(u"skip"_s, withoutCodes);
    const QString path = file(u"goods.json"_s);
    exportTo(u"inventory"_s, path);
    const QJsonArray goods = rowsOfFile(path, "inventory"_L1);
    const qint64 all = m_tables->goods().value();
    const qint64 coded = m_tables->goodsWithLocalCode(Tashkent).value();
    QVERIFY(coded > 0 && coded < all);
    QCOMPARE(goods.size(), withoutCodes ? all : coded);
    const auto empty = std::ranges::count_if(
        goods, [](const QJsonValue &one) { return one["code"_L1].toString().isEmpty(); });
    QCOMPARE(empty, withoutCodes ? all - coded : 0);
    compareLog(u"export/openLog"_s, u"inventory"_s, { { Outcome::Received, goods.size() } });
}

QTEST_MAIN(TestMainJob)
#include "tst_MainJob.moc"
