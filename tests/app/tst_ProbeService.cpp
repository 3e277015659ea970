#include "app/exchange/ProbeService.h"
#include "tests/app/ImportBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

class Bench : public ImportBench
{
public:
    Bench()
        : probe(wire.client, wire.probe.clock, ledger)
    {
    }

    /// What it found; the error when it did not come so far.
    [[nodiscard]] ProbeFindings run()
    {
        read(sampleOrders(1, wire.probe.clock.now().date(), u"SAMPLE-"_s));
        QSignalSpy good(&probe, &ProbeService::finished);
        QSignalSpy bad(&probe, &ProbeService::failed);
        probe.start(file);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!good.isEmpty() || !bad.isEmpty(), 30000); }();
        error = bad.isEmpty() ? Error {} : bad.constFirst().constFirst().value<Error>();
        return good.isEmpty() ? ProbeFindings()
                              : good.constFirst().constFirst().value<ProbeFindings>();
    }
    [[nodiscard]] ProbeFindings kept()
    {
        return ledger->ask([](LedgerStore &store) { return store.probe(u"sandbox"_s, u"order"_s); })
            .result()
            .value();
    }

    ProbeService probe;
    Error error;
};

} // namespace

class TestProbeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worlds_data();
    void worlds();
    void filters_data();
    void filters();
    void notInProduction();
    void notIntoAnUnnamedOrganisation_data();
    void notIntoAnUnnamedOrganisation();
    void aFileOfNoUse();
    void anAnswerThatIsLost();
};

void TestProbeService::worlds_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QStringList>("quirks");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isProven");
    const QStringList none;

    QTest::newRow("duplicates are not checked")
        << u"off"_s << none << u"doubles"_s << u"obeyed"_s << false;
    QTest::newRow("duplicates are skipped")
        << u"skip"_s << none << u"keeps"_s << u"obeyed"_s << true;
    QTest::newRow("duplicates are updated")
        << u"update"_s << none << u"keeps"_s << u"obeyed"_s << true;
    QTest::newRow("duplicates are refused")
        << u"error"_s << none << u"refuses"_s << u"obeyed"_s << false;
    QTest::newRow("the filter is ignored")
        << u"skip"_s << QStringList { u"external_id_filter_ignored"_s } << u"keeps"_s
        << u"ignored"_s << true;
}

void TestProbeService::worlds()
{
    QFETCH(QString, policy);
    QFETCH(QStringList, quirks);
    QFETCH(QString, again);
    QFETCH(QString, filter);
    QFETCH(bool, isProven);
    Bench bench;
    bench.configure(policy, AllStatuses);
    bench.wire.setQuirks(quirks);
    const ProbeFindings found = bench.run();
    QVERIFY2(!found.isEmpty(), qUtf8Printable(bench.error.text + bench.error.raw));
    QCOMPARE(found.value(u"same_id_again"_s), again);
    QCOMPARE(found.value(u"id_filter"_s), filter);
    QCOMPARE(found.value(u"limits_block"_s), u"told"_s);
    QVERIFY(codeHolds(found) != CodeHolds::Unknown);
    QCOMPARE(bench.kept(), found);
    const DuplicatePolicy now = policy == "update"_L1 ? DuplicatePolicy::Update
        : policy == "skip"_L1                         ? DuplicatePolicy::Skip
        : policy == "error"_L1                        ? DuplicatePolicy::Error
                                                      : DuplicatePolicy::Off;
    QCOMPARE(isDedupeProven(found, now), isProven);
    // Proven for the setting it was asked with, and for no other.
    QVERIFY(!isDedupeProven(
        found, now == DuplicatePolicy::Skip ? DuplicatePolicy::Update : DuplicatePolicy::Skip));
}

void TestProbeService::filters_data()
{
    QTest::addColumn<QStringList>("ignoredKeys");
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("canProve");
    const auto row = [](const char *name, const QStringList &keys, const QString &question,
                        bool canProve = true) {
        QTest::newRow(name) << keys << question << canProve;
    };
    row("all are obeyed", {}, {});
    row("the id is ignored", { u"deal_id"_s }, u"smartup_id_filter"_s);
    row("the days of making are ignored", { u"begin_created_on"_s, u"end_created_on"_s },
        u"created_filter"_s, false);
    row("the days of changing are ignored", { u"begin_modified_on"_s, u"end_modified_on"_s },
        u"modified_filter"_s);
    row("the days of the documents are ignored", { u"begin_deal_date"_s, u"end_deal_date"_s },
        u"date_filter"_s);
    row("the statuses are ignored", { u"statuses"_s }, u"status_filter"_s);
}

/// A server that does not look at some keys answers as if they were not there.
void TestProbeService::filters()
{
    QFETCH(QStringList, ignoredKeys);
    QFETCH(QString, question);
    QFETCH(bool, canProve);
    Bench bench;
    bench.configure(u"skip"_s, AllStatuses);
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &response) {
        QJsonObject body = QJsonDocument::fromJson(request.body).object();
        bool isOther = false;
        for (const QString &key : std::as_const(ignoredKeys)) {
            isOther |= body.contains(key);
            body.remove(key);
        }
        if (isOther && request.path().endsWith("order$export")) {
            response.body = bench.wire.probe.engine
                                ->handle({ request.method, request.path(), request.headers,
                                           QJsonDocument(body).toJson(QJsonDocument::Compact) })
                                .body;
        }
    };
    const ProbeFindings found = bench.run();
    QVERIFY2(!found.isEmpty(), qUtf8Printable(bench.error.text + bench.error.raw));
    for (const QString &key : { u"smartup_id_filter"_s, u"created_filter"_s, u"modified_filter"_s,
                                u"date_filter"_s, u"status_filter"_s }) {
        QVERIFY2(found.value(key) == (key == question ? u"ignored"_s : u"obeyed"_s),
                 qPrintable(key + u": "_s + found.value(key)));
    }
    QCOMPARE(canProveAbsence(found), canProve);
    QCOMPARE(bench.kept(), found);
}

void TestProbeService::notInProduction()
{
    Bench bench;
    Profile production = bench.wire.profile;
    production.environment = Environment::Production;
    bench.wire.connectAs(production);
    QVERIFY(bench.run().isEmpty());
    QVERIFY(bench.error.text.contains("production"_L1));
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestProbeService::notIntoAnUnnamedOrganisation_data()
{
    QTest::addColumn<QString>("ofDocument");
    QTest::addColumn<QString>("ofConnection");
    QTest::addColumn<QString>("says"); // empty = it begins
    QTest::newRow("the connection has only a code, the document none")
        << QString() << u"TAS"_s << u"names no organisation"_s;
    QTest::newRow("they name different ones") << u"SAM"_s << u"TAS"_s << u"writes to TAS"_s;
    QTest::newRow("they name the same") << u"TAS"_s << u"TAS"_s << QString();
}

void TestProbeService::notIntoAnUnnamedOrganisation()
{
    QFETCH(const QString, ofDocument);
    QFETCH(const QString, ofConnection);
    QFETCH(const QString, says);
    Bench bench;
    Profile profile = bench.wire.profile;
    profile.environment = Environment::Test;
    profile.filialId.clear();
    profile.filialCode = ofConnection;
    bench.wire.connectAs(profile);
    bench.read(sampleOrders(1, bench.wire.probe.clock.now().date(), u"SAMPLE-"_s));
    QVERIFY(bench.file->isUsable());
    // Of an order the reader asks for it, of other types it does not.
    auto file = std::make_shared<ImportFile>(*bench.file);
    file->documents.first().filialCode = ofDocument;
    bench.wire.paths.clear();
    QSignalSpy good(&bench.probe, &ProbeService::finished);
    QSignalSpy bad(&bench.probe, &ProbeService::failed);
    bench.probe.start(file);
    if (says.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(!good.isEmpty() || !bad.isEmpty(), 30000);
        QVERIFY(!bench.wire.paths.isEmpty());
        return;
    }
    QCOMPARE(bad.size(), 1);
    const auto error = bad.constFirst().constFirst().value<Error>();
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestProbeService::aFileOfNoUse()
{
    Bench bench;
    bench.readPath(bench.write("{"));
    QSignalSpy bad(&bench.probe, &ProbeService::failed);
    bench.probe.start(bench.file);
    QCOMPARE(bad.size(), 1);
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestProbeService::anAnswerThatIsLost()
{
    Bench bench;
    bench.wire.setQuirks({ u"connection_cut_after_apply"_s });
    QVERIFY(bench.run().isEmpty());
    QVERIFY(!bench.error.text.isEmpty());
    QVERIFY(bench.kept().isEmpty()); // the worst stays true
    QCOMPARE(bench.wire.count("order$import"), 1);
}

QTEST_GUILESS_MAIN(TestProbeService)
#include "tst_ProbeService.moc"
