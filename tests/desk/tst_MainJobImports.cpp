#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/Desk.h"
#include "app/sandbox/SampleOrders.h"
#include "app/sandbox/SandboxTables.h"
#include "models/core/Outcome.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/desk/MainJobBench.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 FileOrders = 200;

constexpr qint64 KnownOrders = 37;

/// The sample orders, one of the new ones for a client nobody knows.
QByteArray ordersWithStranger(const QStringList &known)
{
    QJsonArray orders = rowsOf(sampleOrders(), "order"_L1);
    for (qsizetype place = 0; place < orders.size(); ++place) {
        QJsonObject order = orders.at(place).toObject();
        if (!known.contains(order.value("external_id"_L1).toString())) {
            order.insert("person_code"_L1, u"NOBODY"_s);
            orders.replace(place, order);
            break;
        }
    }
    return QJsonDocument(QJsonObject { { "order"_L1, orders } }).toJson();
}

/// One order that is not in the sample.
QByteArray firstOrder()
{
    QJsonObject order = rowsOf(sampleOrders(), "order"_L1).last().toObject();
    order.insert("external_id"_L1, u"FIRST-1"_s);
    return QJsonDocument(QJsonObject { { "order"_L1, QJsonArray { order } } }).toJson();
}

} // namespace

/// Orders that come from a file, sent by mouse and keyboard in the real window, and every number compared
/// with the sandbox's own tables and with the log.
class TestMainJobImports : public QObject, private MainJobBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void importOrders_data();
    void importOrders();
    void refusedOrder();
    void trouble_data();
    void trouble();
};

void TestMainJobImports::importOrders_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("predicted");
    QTest::addColumn<Outcome>("known");
    QTest::addColumn<bool>("takesTheNote");
    QTest::newRow("skip: what is there stays")
        << u"skip"_s << u"skip"_s << Outcome::Skipped << false;
    QTest::newRow("update: what is there is overwritten")
        << u"update"_s << u"update"_s << Outcome::Updated << true;
    QTest::newRow("error: what is there is refused")
        << u"error"_s << u"refuse"_s << Outcome::Refused << false;
    QTest::newRow("not checked: what is there is doubled")
        << u"off"_s << u"create"_s << Outcome::Created << true;
}

void TestMainJobImports::importOrders()
{
    QFETCH(const QString, policy);
    QFETCH(const QString, predicted);
    QFETCH(const Outcome, known);
    QFETCH(const bool, takesTheNote);
    chooseSettings(policy);
    const auto there = m_tables->knownOrdersOfFile(Tashkent, sampleOrders());
    const auto notes = m_tables->ordersWithNoteOfFile(Tashkent, sampleOrders());
    const auto before = m_tables->orderCount(Tashkent);
    QVERIFY(there && notes && before);
    QCOMPARE(there.value().size(), KnownOrders);
    constexpr qint64 New = FileOrders - KnownOrders;

    previewImport(sampleOrders());
    QCOMPARE(m_tables->orderCount(Tashkent).value(), before.value()); // nothing is sent yet
    // Two statuses are exported: whether a new one is there in another one cannot be seen, which
    // matters where duplicates are checked.
    const bool isCertain = predicted == u"create"_s;
    QCOMPARE(shownOf(u"create"_s), isCertain ? FileOrders : 0);
    QCOMPARE(shownOf(u"undecidable"_s), isCertain ? 0 : New);
    if (!isCertain) {
        QCOMPARE(shownOf(predicted), KnownOrders);
    }
    sendImport();
    Counts expected { { Outcome::Created, New } };
    expected[known] += KnownOrders;
    compareResult(expected);
    QCOMPARE(m_tables->orderCount(Tashkent).value() - before.value(),
             expected.value(Outcome::Created));
    // A new order comes with its note, an updated one takes it over, others keep theirs.
    QCOMPARE(m_tables->ordersWithNoteOfFile(Tashkent, sampleOrders()).value() - notes.value(),
             New + (takesTheNote ? KnownOrders : 0));
    compareLog(u"import/openLog"_s, u"order"_s, expected);
}

void TestMainJobImports::refusedOrder()
{
    chooseSettings(u"skip"_s);
    const auto there = m_tables->knownOrdersOfFile(Tashkent, sampleOrders());
    const qint64 before = m_tables->orderCount(Tashkent).value();
    previewImport(ordersWithStranger(there.value()));
    sendImport();
    const Counts expected { { Outcome::Created, FileOrders - KnownOrders - 1 },
                            { Outcome::Skipped, KnownOrders },
                            { Outcome::Refused, 1 } };
    compareResult(expected);
    QCOMPARE(m_tables->orderCount(Tashkent).value() - before, FileOrders - KnownOrders - 1);
    compareLog(u"import/openLog"_s, u"order"_s, expected);
    selectFirstLogged(Outcome::Refused);
    const auto *detail = child<QWidget>(u"journalDetail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(detail->findChildren<QLabel *>(),
                                                 [](const QLabel *label) {
                                                     return label->text().contains(u"NOBODY"_s);
                                                 }),
                             Patience);
}

void TestMainJobImports::trouble_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("cause");
    QTest::newRow("the daily allowance is spent")
        << u"limit_spent"_s << Outcome::Refused << u"лимит"_s;
    QTest::newRow("the connection is cut")
        << u"connection_cut"_s << Outcome::Unknown << u"closed the connection"_s;
}

void TestMainJobImports::trouble()
{
    QFETCH(const QString, quirk);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, cause);
    chooseSettings(u"skip"_s);
    // The first import of a connection sends one order ahead; the trouble is to meet all of them.
    previewImport(firstOrder());
    sendImport();
    const qint64 before = m_tables->orderCount(Tashkent).value();
    previewImport(sampleOrders());
    go(u"connections"_s);
    setTo(u"quirk_"_s + quirk, true);
    goToTab(1);
    sendImport();
    compareResult({ { outcome, FileOrders } });
    QCOMPARE(m_tables->orderCount(Tashkent).value(), before);
    compareLog(u"import/openLog"_s, u"order"_s, { { outcome, FileOrders } });
    selectFirstLogged(outcome);
    const auto *detail = child<QWidget>(u"journalDetail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(detail->findChildren<QLabel *>(),
                                                 [cause](const QLabel *label) {
                                                     return label->text().contains(
                                                         cause, Qt::CaseInsensitive);
                                                 }),
                             Patience);
}

QTEST_MAIN(TestMainJobImports)
#include "tst_MainJobImports.moc"
