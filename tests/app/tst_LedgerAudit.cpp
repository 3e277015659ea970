#include "app/exchange/LedgerStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const QDateTime Noon(QDate(2026, 11, 12), QTime(7, 0), Qt::UTC);
constexpr int HoursOfADay = 24;

ProtocolMoment at(minutes later)
{
    return { Noon.addSecs(later.count() * 60), { "boot", hours(1000) + later } };
}
ProtocolMoment onDay(int day)
{
    return at(hours(HoursOfADay * day));
}

QByteArray orderOf(const QString &client)
{
    return R"({"person_code":")" + client.toLatin1() + R"("})";
}

FoundDocument row(const QString &externalId, const QString &smartupId, const QString &client)
{
    return { smartupId, externalId, u"TAS"_s, { client, {}, {}, {}, true } };
}

/// What Smartup did with what was sent.
enum class Taken { Created, Updated, Skipped };

/// Documents of the ledger, and the days on which they were sent.
class Bench
{
public:
    Bench()
        : store(folder.path())
    {
        if (!store.takeLease(u"p"_s)) {
            qFatal("no lease");
        }
        send(u"WITNESS"_s, u"1"_s, u"C1"_s, Taken::Created, 0);
    }

    [[nodiscard]] BegunAttempt begin(const QString &externalId, const QString &client, int day)
    {
        AttemptOrder order;
        order.profileId = u"p"_s;
        order.runUuid = u"run-%1"_s.arg(day);
        order.startedAt = onDay(day).wall;
        order.now = onDay(day);
        order.documents = { { externalId, u"TAS"_s, u"45112"_s, u"B#N"_s, order.now.wall.date(),
                              orderOf(client) } };
        const auto begun = store.begin(order);
        if (!begun || begun.value().documents.constFirst() == 0) {
            qFatal("not sent");
        }
        return begun.value();
    }
    [[nodiscard]] static AttemptResult
    ended(const BegunAttempt &begun, AttemptEnd end, const QString &smartupId, int day)
    {
        AttemptResult result;
        result.attempt = begun.id;
        result.now = onDay(day);
        protocol::Ended how;
        how.end = end;
        how.smartupId = smartupId;
        result.documents = { { begun.documents.constFirst(), how, false, false } };
        return result;
    }
    void send(const QString &externalId,
              const QString &smartupId,
              const QString &client,
              Taken taken,
              int day)
    {
        AttemptResult result =
            ended(begin(externalId, client, day), AttemptEnd::Confirmed, smartupId, day);
        result.documents[0].isCreated = taken == Taken::Created;
        result.documents[0].isUpdated = taken == Taken::Updated;
        QVERIFY(store.finish(result));
    }

    [[nodiscard]] AuditSummary audit(int day,
                                     const QList<FoundDocument> &created,
                                     const QList<FoundDocument> &modified = {},
                                     const std::optional<Profile> &connection = {})
    {
        AuditOrder order;
        order.connection = connection;
        order.profileId = u"p"_s;
        order.now = onDay(day);
        order.today = order.now.wall.date();
        order.window.isWhole = true;
        order.window.from = order.today.addDays(-6);
        order.window.to = order.today;
        order.window.rows = created;
        order.window.rows.append(row(u"WITNESS"_s, u"1"_s, u"C1"_s));
        order.modified = modified;
        const auto summary = store.audit(order);
        if (!summary) {
            qFatal("%s", qPrintable(summary.error().raw));
        }
        return summary.value();
    }
    [[nodiscard]] QList<AuditedType> types(int day)
    {
        const QDateTime now = onDay(day).wall;
        return store.auditedTypes(u"p"_s, now.addDays(-7), now, false).value();
    }

    QTemporaryDir folder;
    LedgerStore store;
};

} // namespace

/// Which documents the daily comparison looks at: all whose last sending Smartup is known to have taken.
class TestLedgerAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateIsComparedWithWhatWasSentLast();
    void anUpdatedOneIsAsOldAsItWas();
    void ofAnOlderOneTheChangesAreAskedFor();
    void whatWasSkippedIsNotCompared();
    void aLaterImportEndsTheFormerLife();
    void whatALookSettledIsCompared();
    void ofAnotherOrganisationNothingIsSaid();
};

/// The connection was changed since: that it is not in Samarkand says nothing.
void TestLedgerAudit::ofAnotherOrganisationNothingIsSaid()
{
    Bench bench;
    bench.send(u"A"_s, u"7"_s, u"C1"_s, Taken::Created, 0);
    Profile elsewhere;
    elsewhere.filialCode = u"SAM"_s;
    const AuditSummary there = bench.audit(2, {}, {}, elsewhere);
    QCOMPARE(there.gone, 0);
    QCOMPARE(there.notProven, 2); // it and the witness
    Profile here = elsewhere;
    here.filialCode = u"TAS"_s;
    QCOMPARE(bench.audit(2, {}, {}, here).gone, 1);
}

void TestLedgerAudit::anUpdateIsComparedWithWhatWasSentLast()
{
    Bench bench;
    bench.send(u"A"_s, u"7"_s, u"C1"_s, Taken::Created, 0);
    bench.send(u"A"_s, u"7"_s, u"C2"_s, Taken::Updated, 1);
    QCOMPARE(bench.audit(2, { row(u"A"_s, u"7"_s, u"C2"_s) }).same, 2);
    // The update was taken back by somebody.
    const AuditSummary former = bench.audit(2, { row(u"A"_s, u"7"_s, u"C1"_s) });
    QCOMPARE(former.changed, 1);
    QCOMPARE(former.same, 1);
    const AuditSummary doubled =
        bench.audit(2, { row(u"A"_s, u"7"_s, u"C2"_s), row(u"A"_s, u"8"_s, u"C2"_s) });
    QCOMPARE(doubled.several, 1);
    LedgerQuery flagged { {}, {}, { DocumentState::Confirmed }, false };
    flagged.onlyFlagged = true;
    const QList<LedgerDocument> marked = bench.store.documents(flagged).value();
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked.first().externalId, u"A"_s);
    QVERIFY(marked.first().protocol.isDoubled);
}

void TestLedgerAudit::anUpdatedOneIsAsOldAsItWas()
{
    Bench bench;
    bench.send(u"A"_s, u"7"_s, u"C1"_s, Taken::Created, 0);
    bench.send(u"A"_s, u"7"_s, u"C2"_s, Taken::Updated, 1);
    QCOMPARE(bench.types(2).size(), 1);
    QVERIFY(!bench.types(2).constFirst().hasOlder); // the days of creation show it
    QCOMPARE(bench.audit(2, {}).gone, 1); // it was made in the window, and is not there
    QVERIFY(bench.store.isChainSound().value());
}

void TestLedgerAudit::ofAnOlderOneTheChangesAreAskedFor()
{
    Bench bench;
    bench.send(u"MADE-EARLIER"_s, u"7"_s, u"C1"_s, Taken::Created, 0);
    bench.send(u"MADE-EARLIER"_s, u"7"_s, u"C2"_s, Taken::Updated, 20);
    bench.send(u"NOT-OURS"_s, u"8"_s, u"C3"_s, Taken::Updated, 20);
    bench.send(u"WITNESS-2"_s, u"9"_s, u"C1"_s, Taken::Created, 20);
    QCOMPARE(bench.types(21).size(), 1);
    QVERIFY(bench.types(21).constFirst().hasOlder);
    const QList<FoundDocument> created { row(u"WITNESS-2"_s, u"9"_s, u"C1"_s) };
    const QList<FoundDocument> modified { row(u"MADE-EARLIER"_s, u"7"_s, u"C2"_s),
                                          row(u"NOT-OURS"_s, u"8"_s, u"C9"_s),
                                          row(u"WITNESS-2"_s, u"9"_s, u"C1"_s) };
    const AuditSummary found = bench.audit(21, created, modified);
    QCOMPARE(found.compared(), 3);
    QCOMPARE(found.same, 2);
    QCOMPARE(found.changed, 1);
    // Absent among the changes proves nothing.
    const AuditSummary absent = bench.audit(21, created, created);
    QCOMPARE(absent.same, 1);
    QCOMPARE(absent.notProven, 2);
    QCOMPARE(absent.gone, 0);
    // A month later no export tells of those days any more.
    QVERIFY(bench.types(50).isEmpty());
}

void TestLedgerAudit::whatWasSkippedIsNotCompared()
{
    Bench bench;
    bench.send(u"A"_s, u"7"_s, u"C1"_s, Taken::Created, 0);
    bench.send(u"A"_s, u"7"_s, u"C2"_s, Taken::Skipped, 1);
    // Smartup left it as it was, with the client of the first sending: nobody has changed it.
    const AuditSummary summary = bench.audit(2, { row(u"A"_s, u"7"_s, u"C1"_s) });
    QCOMPARE(summary.compared(), 1); // the witness
    QCOMPARE(summary.changed, 0);
}

void TestLedgerAudit::aLaterImportEndsTheFormerLife()
{
    Bench bench;
    bench.send(u"A"_s, u"7"_s, u"C1"_s, Taken::Updated, 0);
    QCOMPARE(bench.audit(1, { row(u"A"_s, u"7"_s, u"C1"_s) }).same, 2);
    const BegunAttempt begun = bench.begin(u"A"_s, u"C2"_s, 1);
    QVERIFY(bench.store.finish(Bench::ended(begun, AttemptEnd::Rejected, {}, 1)));
    QCOMPARE(bench.audit(2, { row(u"A"_s, u"7"_s, u"C1"_s) }).compared(), 1);
}

void TestLedgerAudit::whatALookSettledIsCompared()
{
    Bench bench;
    const BegunAttempt begun = bench.begin(u"A"_s, u"C1"_s, 0);
    QVERIFY(bench.store.finish(Bench::ended(begun, AttemptEnd::Unknown, {}, 0)));
    QCOMPARE(bench.audit(1, { row(u"A"_s, u"7"_s, u"C1"_s) }).compared(), 1); // not settled yet
    const qint64 id = begun.documents.constFirst();
    QVERIFY(bench.store.change({ { id, protocol::LookBegun {} },
                                 { id, protocol::Looked { Finding::Same, u"7"_s, {}, {} } } },
                               {}, onDay(1)));
    QCOMPARE(bench.audit(2, { row(u"A"_s, u"7"_s, u"C1"_s) }).same, 2);
    QCOMPARE(bench.audit(2, { row(u"A"_s, u"7"_s, u"C5"_s) }).changed, 1);
    QCOMPARE(bench.audit(2, {}).gone, 1);
}

QTEST_GUILESS_MAIN(TestLedgerAudit)
#include "tst_LedgerAudit.moc"
