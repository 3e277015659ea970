#include "app/exchange/AttentionMarks.h"
#include "app/exchange/AttentionService.h"
#include "models/exchange/AttentionModel.h"
#include "tests/app/ImportBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Count = 3;

/// An import against the sandbox, and the list of what needs attention.
class Bench : public ImportBench
{
public:
    Bench()
        : service(wire.probe.clock, ledger, ledgerFolder())
    {
    }

    void import(const QStringList &quirks, bool isStranger = false)
    {
        QList<QJsonObject> orders = sampleOrders(Count, wire.probe.clock.now().date(), u"NEW-"_s);
        if (isStranger) {
            for (QJsonObject &order : orders) {
                order.insert(u"person_code"_s, u"NOBODY"_s);
            }
        }
        read(orders);
        preview();
        QVERIFY2(plan, qUtf8Printable(failure.text + failure.raw));
        wire.setQuirks(quirks); // of the sending alone
        send();
        wire.setQuirks({});
    }
    void list()
    {
        QSignalSpy listed(&service, &AttentionService::listed);
        service.list();
        QTRY_VERIFY(!listed.isEmpty());
        items = listed.last().first().value<QList<AttentionItem>>();
    }
    void mark(const QString &reason = u"called them"_s)
    {
        QList<AttentionMark> marks;
        for (const AttentionItem &item : std::as_const(items)) {
            marks.append(markOf(item, AttentionMark::Kind::Handled, reason));
        }
        QSignalSpy listed(&service, &AttentionService::listed);
        service.mark(marks);
        QTRY_VERIFY(!listed.isEmpty());
        items = listed.last().first().value<QList<AttentionItem>>();
    }
    [[nodiscard]] ImportFilePtr make(const QList<qint64> &documents)
    {
        QSignalSpy made(&service, &AttentionService::fileMade);
        QSignalSpy bad(&service, &AttentionService::failed);
        service.makeFile(documents);
        if (!QTest::qWaitFor([&] { return !made.isEmpty() || !bad.isEmpty(); })) {
            return nullptr;
        }
        return made.isEmpty() ? nullptr : made.constFirst().constFirst().value<ImportFilePtr>();
    }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> found;
        for (const AttentionItem &item : items) {
            found.append(item.open.id);
        }
        return found;
    }

    AttentionService service;
    QList<AttentionItem> items;
};

} // namespace

class TestAttentionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTheMatter();
    void unknownIsListed();
    void refusedIsListedForSomeDays();
    void marksAreDurable();
    void aNewFailureBringsItBack();
    void marksAreTakenBack();
    void unreadableMarksHideNothing();
    void linesOfTheLogAreMarked();
    void refusedGoesThroughThePreviewAgain();
    void unknownIsNeverMadeAFile();
};

void TestAttentionService::nothingIsTheMatter()
{
    Bench bench;
    bench.import({});
    QCOMPARE(bench.summary.count(Outcome::Created), Count);
    bench.list();
    QVERIFY(bench.items.isEmpty());
}

void TestAttentionService::unknownIsListed()
{
    Bench bench;
    bench.import({ u"connection_cut"_s });
    bench.list();
    QCOMPARE(bench.items.size(), Count);
    for (const AttentionItem &item : std::as_const(bench.items)) {
        QCOMPARE(item.group, AttentionGroup::Unknown);
        QCOMPARE(item.open.source, u"orders.json"_s);
        QVERIFY(item.nextLook > bench.wire.probe.clock.now());
        QVERIFY(item.nextLook <= bench.wire.probe.clock.now().addSecs(11 * 60));
    }
}

void TestAttentionService::refusedIsListedForSomeDays()
{
    Bench bench;
    bench.import({}, true);
    QCOMPARE(bench.summary.count(Outcome::Refused), Count);
    bench.list();
    QCOMPARE(bench.items.size(), Count);
    QCOMPARE(bench.items.first().group, AttentionGroup::Code);
    QVERIFY(bench.items.first().open.reason.contains("NOBODY"_L1));
    bench.wire.probe.clock.advance(std::chrono::hours(24 * AttentionService::RefusedDays + 1));
    bench.list();
    QVERIFY(bench.items.isEmpty());
}

void TestAttentionService::marksAreDurable()
{
    Bench bench;
    bench.import({ u"connection_cut"_s });
    bench.list();
    bench.mark();
    QCOMPARE(unmarkedCount(bench.items), 0);
    QCOMPARE(bench.items.first().mark->reason, u"called them"_s);
    QCOMPARE(bench.items.first().mark->at, bench.wire.probe.clock.now());

    // Another start of the program.
    AttentionService other(bench.wire.probe.clock, bench.ledger, bench.ledgerFolder());
    QSignalSpy listed(&other, &AttentionService::listed);
    other.list();
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(unmarkedCount(listed.first().first().value<QList<AttentionItem>>()), 0);
}

void TestAttentionService::aNewFailureBringsItBack()
{
    Bench bench;
    bench.import({}, true);
    bench.list();
    bench.mark();
    QCOMPARE(unmarkedCount(bench.items), 0);
    bench.wire.probe.clock.advance(std::chrono::minutes(1));
    bench.import({}, true); // the same documents, refused again
    bench.list();
    QCOMPARE(bench.items.size(), Count);
    QCOMPARE(unmarkedCount(bench.items), Count);
}

void TestAttentionService::marksAreTakenBack()
{
    Bench bench;
    bench.import({}, true);
    bench.list();
    bench.mark();
    QSignalSpy listed(&bench.service, &AttentionService::listed);
    bench.service.unmark({ bench.items.constFirst().open.id });
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(unmarkedCount(listed.first().first().value<QList<AttentionItem>>()), 1);
}

void TestAttentionService::unreadableMarksHideNothing()
{
    Bench bench;
    bench.import({}, true);
    QFile file(bench.ledgerFolder() + u"/handled.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("half a fi"), 9);
    file.close();
    QSignalSpy bad(&bench.service, &AttentionService::failed);
    bench.list();
    QCOMPARE(bad.size(), 1);
    QCOMPARE(unmarkedCount(bench.items), Count);
    // And nothing is written over it.
    bench.mark();
    QVERIFY(bad.size() >= 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("half a fi"));
}

/// The mark of a kind of lines outlives the program, is replaced by the next one, and taken back.
void TestAttentionService::linesOfTheLogAreMarked()
{
    Bench bench;
    const QDateTime now = bench.wire.probe.clock.now();
    AttentionService service(bench.wire.probe.clock, bench.ledger, bench.ledgerFolder());
    QSignalSpy read(&service, &AttentionService::loggedMarksRead);
    const auto last = [&read] {
        [&] { QTRY_VERIFY(!read.isEmpty()); }();
        return read.isEmpty() ? QList<LoggedMark>()
                              : read.takeLast().constFirst().value<QList<LoggedMark>>();
    };
    service.listLogged();
    QVERIFY(last().isEmpty());
    LoggedMark mark { LoggedKind::Skipped, now,        37, AttentionMark::Kind::Handled,
                      u"told them"_s,      QDateTime() };
    service.markLogged(mark);
    mark.at = now;
    QCOMPARE(last(), QList<LoggedMark> { mark });

    const LoggedMark former = mark;
    mark = {
        LoggedKind::Skipped, now.addSecs(60), 3, AttentionMark::Kind::Ignored, u"again"_s, now
    };
    service.markLogged(mark);
    QCOMPARE(last(), QList<LoggedMark> { mark });
    service.markLogged(former); // an undo puts it back as it was
    QCOMPARE(last(), QList<LoggedMark> { former });
    AttentionService next(bench.wire.probe.clock, bench.ledger, bench.ledgerFolder());
    QSignalSpy nextRead(&next, &AttentionService::loggedMarksRead);
    next.listLogged();
    QTRY_COMPARE(nextRead.size(), 1);
    QCOMPARE(nextRead.constFirst().constFirst().value<QList<LoggedMark>>(),
             QList<LoggedMark> { former });
    service.unmarkLogged(LoggedKind::Skipped);
    QVERIFY(last().isEmpty());

    QFile file(bench.ledgerFolder() + u"/handled-lines.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense");
    file.close();
    QSignalSpy failed(&service, &AttentionService::failed);
    service.listLogged();
    QVERIFY(last().isEmpty()); // everything is counted, and it is said why
    QCOMPARE(failed.size(), 1);
}

void TestAttentionService::refusedGoesThroughThePreviewAgain()
{
    Bench bench;
    bench.import({}, true);
    bench.list();
    const QList<qint64> ids = bench.ids();
    const ImportFilePtr file = bench.make(ids.first(2));
    QVERIFY(file);
    QVERIFY(file->isUsable());
    QCOMPARE(file->documents.size(), 2);
    QCOMPARE(file->type, std::optional(DocumentType::Order));
    QCOMPARE(file->documents.first().externalId, bench.items.first().open.externalId);
    QVERIFY(bench.previewer.useFile(file));
    bench.preview();
    QVERIFY2(bench.plan, qUtf8Printable(bench.failure.text));
    QCOMPARE(bench.plan->count(Prediction::Create), 2);
    bench.send();
    QCOMPARE(bench.summary.count(Outcome::Refused), 2);
}

void TestAttentionService::unknownIsNeverMadeAFile()
{
    Bench bench;
    bench.import({ u"connection_cut"_s });
    bench.list();
    QVERIFY(!bench.make(bench.ids()));
}

QTEST_GUILESS_MAIN(TestAttentionService)
#include "tst_AttentionService.moc"
