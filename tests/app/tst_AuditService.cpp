#include "app/api/CallGate.h"
#include "app/exchange/AttentionService.h"
#include "app/exchange/AuditService.h"
#include "tests/app/ImportBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr int Count = 4;

/// Reading is not let through any more.
class NoReading final : public CallGate
{
public:
    QFuture<std::optional<Error>> ask(const QString &, QuotaClass, RequestKind kind) override
    {
        ++asked;
        std::optional<Error> refusal;
        if (kind == RequestKind::Read) {
            refusal = Error { ErrorOrigin::Program, u"The allowance is spent."_s, {}, {}, {} };
        }
        return QtFuture::makeReadyFuture(refusal);
    }
    void giveBack(const QString &, QuotaClass) override { }
    void hearAnswer(const QString &, const std::optional<QDateTime> &) override { }
    void hearLimits(const QString &, const QuotaState &) override { }
    QFuture<std::optional<qint64>> left(const QString &, QuotaClass) override
    {
        return QtFuture::makeReadyFuture(std::optional<qint64>());
    }

    int asked = 0;
};

/// Four orders that Smartup confirmed a quarter of an hour ago.
class Bench : public ImportBench
{
public:
    Bench()
        : audit(wire.client, wire.probe.clock, ledger)
    {
        forgetTheWitness(); // it is in no sandbox
        read(sampleOrders(Count, wire.probe.clock.now().date(), u"NEW-"_s));
        preview();
        send();
        QCOMPARE(summary.count(Outcome::Created), Count);
        wire.probe.clock.advance(minutes(15));
        wire.paths.clear();
    }

    void look(bool isAll = false)
    {
        QSignalSpy done(&audit, &AuditService::finished);
        if (isAll) {
            audit.startAll();
        } else {
            audit.start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
        found = done.constFirst().constFirst().value<AuditSummary>();
    }
    /// Smartup shows the orders as somebody has left them.
    void rewrite(const std::function<void(QJsonArray &)> &work)
    {
        wire.rewrite = [work](const LocalHttpRequest &request, LocalHttpResponse &response) {
            if (request.path().endsWith("order$export")) {
                QJsonObject root = QJsonDocument::fromJson(response.body).object();
                QJsonArray orders = root.value("order"_L1).toArray();
                work(orders);
                root.insert("order"_L1, orders);
                response.body = QJsonDocument(root).toJson(QJsonDocument::Compact);
            }
        };
    }
    [[nodiscard]] QHash<QString, AttentionGroup> needsAttention()
    {
        AttentionService attention(wire.probe.clock, ledger, ledgerFolder());
        QSignalSpy listed(&attention, &AttentionService::listed);
        attention.list();
        [&] { QTRY_COMPARE(listed.size(), 1); }();
        QHash<QString, AttentionGroup> groups;
        const auto items = listed.constFirst().constFirst().value<QList<AttentionItem>>();
        for (const AttentionItem &item : items) {
            groups.insert(item.open.externalId, item.group);
        }
        return groups;
    }

    AuditService audit;
    AuditSummary found;
};

QString idOf(const QJsonValue &order)
{
    return order[ExternalIdField].toString();
}

} // namespace

class TestAuditService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceADayAndNoOftener();
    void whatIsGoneOrChangedIsForAPerson();
    void whatWasUpdatedIsComparedToo();
    void hiddenStatusesProveNothing();
    void itNeverTakesWhatIsKeptForOthers();
    void ofAnotherConnectionNothingIsAsked();
    void closingWhileSmartupAnswers();
};

void TestAuditService::onceADayAndNoOftener()
{
    Bench bench;
    QSignalSpy runs(&bench.audit, &AuditService::runFinished);
    bench.look();
    QCOMPARE(bench.found.same, Count);
    QCOMPARE(bench.found.forPerson(), 0);
    QVERIFY2(bench.found.message.isEmpty(), qUtf8Printable(bench.found.message));
    QCOMPARE(bench.wire.count("order$export"), 1);
    QCOMPARE(runs.size(), 1);
    const auto run = runs.constFirst().constFirst().value<RunRecord>();
    QCOMPARE(run.outcome, Outcome::Received);
    QCOMPARE(run.documents, Count);
    bench.look();
    QCOMPARE(bench.found.compared(), 0);
    QCOMPARE(bench.wire.count("order$export"), 1);
    QCOMPARE(runs.size(), 1); // nothing was done, nothing is told
    bench.look(true);
    QCOMPARE(bench.found.same, Count);
    bench.wire.probe.clock.advance(hours(24));
    bench.look();
    QCOMPARE(bench.found.same, Count);
    QCOMPARE(bench.wire.count("order$export"), 3);
    QVERIFY(bench.needsAttention().isEmpty());
}

void TestAuditService::whatIsGoneOrChangedIsForAPerson()
{
    Bench bench;
    bench.rewrite([](QJsonArray &orders) {
        for (qsizetype i = orders.size() - 1; i >= 0; --i) {
            QJsonObject order = orders.at(i).toObject();
            if (idOf(order) == "NEW-00000001"_L1) {
                orders.removeAt(i);
            } else if (idOf(order) == "NEW-00000002"_L1) {
                order.insert("person_code"_L1, u"C0008"_s);
                orders.replace(i, order);
            } else if (idOf(order) == "NEW-00000003"_L1) {
                order.insert("deal_id"_L1, u"999999"_s);
                orders.append(order);
            }
        }
    });
    bench.look();
    QCOMPARE(bench.found.gone, 1);
    QCOMPARE(bench.found.changed, 1);
    QCOMPARE(bench.found.several, 1);
    QCOMPARE(bench.found.same, 1);
    const QHash<QString, AttentionGroup> expected {
        { u"NEW-00000001"_s, AttentionGroup::Gone },
        { u"NEW-00000002"_s, AttentionGroup::Changed },
        { u"NEW-00000003"_s, AttentionGroup::Duplicate },
    };
    QCOMPARE(bench.needsAttention(), expected);
    QCOMPARE(bench.wire.count("order$import"), 0); // nothing is sent again by itself
    // Put right: nothing needs attention any more.
    bench.wire.rewrite = {};
    bench.look(true);
    QVERIFY(bench.needsAttention().isEmpty());
}

/// Orders that were made before the days an export of the created ones tells of.
void TestAuditService::whatWasUpdatedIsComparedToo()
{
    Bench bench;
    bench.configure(u"update"_s, AllStatuses);
    QList<QJsonObject> orders = sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s);
    for (QJsonObject &order : orders) {
        QJsonArray lines = order.value("order_products"_L1).toArray();
        QJsonObject line = lines.first().toObject();
        line.insert("order_quant"_L1, u"11"_s);
        lines.replace(0, line);
        order.insert("order_products"_L1, lines);
    }
    bench.read(orders);
    bench.preview();
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Updated), Count);
    bench.wire.probe.clock.advance(minutes(15));
    bench.change(u"UPDATE import_doc SET created_ms = NULL, made_ms = NULL"_s);
    bench.wire.paths.clear();
    bool isTouched = false;
    bench.wire.rewrite = [&isTouched](const LocalHttpRequest &request,
                                      LocalHttpResponse &response) {
        if (!request.path().endsWith("order$export")) {
            return;
        }
        QJsonObject root = QJsonDocument::fromJson(response.body).object();
        QJsonArray found;
        const QJsonArray all = root.value("order"_L1).toArray();
        for (const QJsonValue &value : all) {
            QJsonObject order = value.toObject();
            const bool isOurs = idOf(order).startsWith("NEW-"_L1);
            if (isOurs && request.body.contains("begin_created_on")) {
                continue;
            }
            if (isTouched && idOf(order) == "NEW-00000002"_L1) {
                order.insert("person_code"_L1, u"C0008"_s);
            }
            found.append(order);
        }
        root.insert("order"_L1, found);
        response.body = QJsonDocument(root).toJson(QJsonDocument::Compact);
    };
    bench.look();
    QVERIFY2(bench.found.message.isEmpty(), qUtf8Printable(bench.found.message));
    QCOMPARE(bench.wire.count("order$export"), 2); // by creation, and by change
    QCOMPARE(bench.found.requests, 2);
    QCOMPARE(bench.found.same, Count);
    isTouched = true;
    bench.look(true);
    QCOMPARE(bench.found.same, Count - 1);
    QCOMPARE(bench.found.changed, 1);
    const QHash<QString, AttentionGroup> expected { { u"NEW-00000002"_s,
                                                      AttentionGroup::Changed } };
    QCOMPARE(bench.needsAttention(), expected);
}

void TestAuditService::hiddenStatusesProveNothing()
{
    Bench bench;
    bench.configure(u"skip"_s, { u"B#S"_s });
    bench.look();
    QCOMPARE(bench.found.gone, 0);
    QCOMPARE(bench.found.notProven, Count);
    QVERIFY(bench.needsAttention().isEmpty());
}

void TestAuditService::itNeverTakesWhatIsKeptForOthers()
{
    NoReading gate;
    Bench bench;
    bench.wire.client.setGate(&gate);
    bench.look();
    QVERIFY(!bench.found.message.isEmpty());
    QCOMPARE(bench.wire.count("order$export"), 0);
    const int asked = gate.asked;
    // It is not asked for again at once …
    QSignalSpy done(&bench.audit, &AuditService::finished);
    bench.audit.start();
    QVERIFY(!bench.audit.isBusy());
    QCOMPARE(gate.asked, asked);
    // … but on the same day.
    bench.wire.client.setGate(nullptr);
    bench.wire.probe.clock.advance(hours(3));
    bench.look();
    QCOMPARE(bench.found.same, Count);
}

void TestAuditService::ofAnotherConnectionNothingIsAsked()
{
    Bench bench;
    Profile other = bench.wire.profile;
    other.id = u"another"_s;
    bench.wire.connectAs(other);
    bench.look(true);
    QCOMPARE(bench.found.compared(), 0);
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestAuditService::closingWhileSmartupAnswers()
{
    Bench bench;
    auto audit =
        std::make_unique<AuditService>(bench.wire.client, bench.wire.probe.clock, bench.ledger);
    audit->startAll();
    QTRY_VERIFY(!bench.wire.paths.isEmpty());
    audit.reset();
    bench.look(true); // by then the former question is answered, too
    QCOMPARE(bench.found.same, Count);
}

QTEST_GUILESS_MAIN(TestAuditService)
#include "tst_AuditService.moc"
