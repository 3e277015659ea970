#include "app/exchange/ExportService.h"
#include "tests/app/ExportBench.h"
#include "tests/app/SandboxWire.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// Exports that end otherwise than with a file full of rows.
class TestExportTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySettingsAreAWarning();
    void nothingAtAllIsAWarning();
    void daysOutOfReachAreAWarning();
    void settingsThatCannotBeReadAreToldOf();
    void refusedWritesNothing_data();
    void refusedWritesNothing();
    void cancel();
    void stoppedKeepsWholeDays_data();
    void stoppedKeepsWholeDays();
    void stoppedInAnAnswerThatWasCut();
    void cutTwiceTellsOfTheFurtherDays();
    void stockOfACutAnswerIsNotDoubled();
    void stoppedLeavesTheFileThatIsThere();
    void stoppedTellsWhatTheWholeWouldTell();
    void aDayThatMayBeCutIsNotFetched();
    void theRestCompletesIt();
    void rowThatCannotBeWrittenKeepsNothing();
    void folderThatCannotBeWritten();
    void badRequestCallsNobody();
    void anotherConnection();
    void closingWhileSmartupAnswers();
};

void TestExportTroubles::emptySettingsAreAWarning()
{
    ExportBench bench;
    bench.setStatuses({});
    bench.run(bench.orders());
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QCOMPARE(bench.summary.documents, 0);
    QVERIFY(bench.summary.message.contains("name no status"_L1));
    QCOMPARE(bench.summary.warnings.size(), 2);
    QCOMPARE(bench.rows().size(), 0);
}

void TestExportTroubles::nothingAtAllIsAWarning()
{
    ExportBench bench;
    bench.run(bench.orders(Today.addDays(1), Today.addDays(3)));
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QVERIFY(bench.summary.message.contains("without a single record"_L1));
    QVERIFY(QFile::exists(bench.path()));
}

void TestExportTroubles::daysOutOfReachAreAWarning()
{
    ExportBench bench;
    bench.run(bench.orders(Today.addDays(-39)));
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QVERIFY(bench.summary.documents > 0);
    QVERIFY2(bench.summary.message.contains("02.05.2024"_L1), qPrintable(bench.summary.message));
}

void TestExportTroubles::settingsThatCannotBeReadAreToldOf()
{
    ExportBench bench;
    SettingsFormMap map = builtInSettingsFormMap();
    map.form = u"trade/txs/other_settings"_s;
    bench.service.setSettingsForm(map);
    bench.run(bench.goods());
    QVERIFY2(bench.summary.outcome == Outcome::Received, qPrintable(bench.summary.message));
    QVERIFY2(!bench.summary.notes.isEmpty()
                 && bench.summary.notes.constFirst().contains("could not be read"_L1),
             qPrintable(bench.summary.message));
}

void TestExportTroubles::refusedWritesNothing_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("allowance spent") << u"limit_spent"_s << Outcome::Refused;
    QTest::newRow("connection cut") << u"connection_cut"_s << Outcome::Refused;
}

void TestExportTroubles::refusedWritesNothing()
{
    QFETCH(QString, quirk);
    QFETCH(Outcome, outcome);
    ExportBench bench;
    QFile former(bench.path());
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former export");
    former.close();
    bench.wire.setQuirks({ quirk });
    bench.run(bench.orders());
    QCOMPARE(bench.summary.outcome, outcome);
    QVERIFY(bench.summary.message.contains("Nothing was written."_L1));
    QCOMPARE(bench.summary.targetFile, QString());
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), "former export");
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files).size(), 1);
}

void TestExportTroubles::cancel()
{
    ExportBench bench;
    QSignalSpy spy(&bench.service, &ExportService::finished);
    bench.wire.setQuirks({ u"silence"_s });
    bench.service.start(bench.orders());
    QTRY_COMPARE(bench.wire.paths.size(), 1);
    bench.service.cancel();
    QTRY_COMPARE(spy.size(), 1);
    const auto summary = spy.constFirst().constFirst().value<ExportSummary>();
    QCOMPARE(summary.outcome, Outcome::Cancelled);
    QVERIFY(!QFile::exists(bench.path()));
    QVERIFY(!bench.service.isRunning());
}

namespace {

enum class StoppedBy { Cancel, Refusal, OtherConnection };

/// The first window of the export comes whole, the second does not.
void stopSecondWindow(ExportBench &bench, StoppedBy by)
{
    QObject::connect(&bench.service, &ExportService::runChanged, &bench.service,
                     [&bench, by](const RunRecord &) {
                         Profile other = bench.wire.profile;
                         other.filialId = u"102"_s;
                         switch (by) {
                         case StoppedBy::Cancel:
                             bench.service.cancel();
                             break;
                         case StoppedBy::Refusal:
                             bench.wire.setQuirks({ u"limit_spent"_s });
                             break;
                         case StoppedBy::OtherConnection:
                             bench.wire.connectAs(other);
                             break;
                         }
                     });
}

ExportRequest keeping(ExportRequest request)
{
    request.whenStopped = StoppedExport::KeepsWholeDays;
    return request;
}

/// An answer with these records, which says that it tells no more than `most` at once.
void tell(LocalHttpResponse &response, const QString &root, const QJsonArray &records, int most)
{
    QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    QJsonObject limits = answer.value("limits"_L1).toObject();
    limits.insert("object_count"_L1, QString::number(most));
    answer.insert("limits"_L1, limits);
    answer.insert(root, records);
    response.body = QJsonDocument(answer).toJson();
}

void tellOne(LocalHttpResponse &response, const QString &id, QDate day)
{
    const QJsonObject document { { u"deal_id"_s, id },
                                 { u"deal_time"_s, day.toString(u"dd.MM.yyyy"_s) },
                                 { u"status"_s, u"B#S"_s } };
    tell(response, u"order"_s, { document }, 1);
}

QStringList dealIds(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows) {
        ids.append(row["deal_id"_L1].toString());
    }
    ids.sort();
    return ids;
}

} // namespace

void TestExportTroubles::stoppedKeepsWholeDays_data()
{
    QTest::addColumn<StoppedBy>("by");
    QTest::addColumn<StoppedExport>("whenStopped");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("cancelled by a person, who reads what is missing")
        << StoppedBy::Cancel << StoppedExport::KeepsWholeDays << Outcome::Cancelled;
    QTest::newRow("refused in the middle")
        << StoppedBy::Refusal << StoppedExport::KeepsWholeDays << Outcome::Refused;
    QTest::newRow("another connection was chosen")
        << StoppedBy::OtherConnection << StoppedExport::KeepsWholeDays << Outcome::Cancelled;
    QTest::newRow("of a schedule, whose file another program takes for a whole one: nothing")
        << StoppedBy::Cancel << StoppedExport::KeepsNothing << Outcome::Cancelled;
}

/// The file there is a valid one with whole days in it, or there is none.
void TestExportTroubles::stoppedKeepsWholeDays()
{
    QFETCH(const StoppedBy, by);
    QFETCH(const StoppedExport, whenStopped);
    QFETCH(const Outcome, outcome);
    ExportBench bench;
    QSignalSpy days(&bench.service, &ExportService::daysFetched);
    stopSecondWindow(bench, by);
    ExportRequest request = bench.orders(Today.addDays(-27));
    request.whenStopped = whenStopped;
    bench.run(request);
    QCOMPARE(bench.summary.outcome, outcome);
    if (whenStopped == StoppedExport::KeepsNothing) {
        QVERIFY(bench.summary.message.contains("Nothing was written."_L1));
        QVERIFY(!bench.summary.isWritten());
        QVERIFY(!bench.summary.isPart());
        QVERIFY(QDir(bench.folder.path()).isEmpty());
        QVERIFY(days.isEmpty());
        return;
    }
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files).size(), 1);
    const ExportWindow week { Today.addDays(-27), Today.addDays(-21) };
    QCOMPARE(bench.summary.keptDays, week);
    QCOMPARE(bench.summary.missingDays, (ExportWindow { Today.addDays(-20), Today }));
    QCOMPARE(bench.summary.targetFile, bench.path());
    QCOMPARE(bench.summary.bytes, QFileInfo(bench.path()).size());
    QVERIFY2(bench.summary.message.contains(u"in the file: 04.05.2024–10.05.2024"_s),
             qPrintable(bench.summary.message));
    bench.wire.connectAs(bench.wire.profile);
    bench.wire.setQuirks({});
    const QStringList kept = dealIds(bench.rows());
    QVERIFY(!kept.isEmpty());
    QCOMPARE(kept.size(), bench.summary.documents);
    QCOMPARE(kept,
             dealIds(bench.asked({ { u"begin_deal_date"_s, u"04.05.2024"_s },
                                   { u"end_deal_date"_s, u"10.05.2024"_s } })));
    // Only these days are said to be fetched.
    QCOMPARE(days.size(), 1);
    const auto fetched = days.constFirst().at(1).value<QList<FetchedDay>>();
    QCOMPARE(fetched.size(), 7);
    QCOMPARE(fetched.constFirst().day, week.from);
    QCOMPARE(fetched.constLast().day, week.to);
}

/// Its rows are in the file already, and belong to no day that is whole.
void TestExportTroubles::stoppedInAnAnswerThatWasCut()
{
    ExportBench bench;
    bench.wire.rewrite = [&bench](const LocalHttpRequest &request, LocalHttpResponse &response) {
        const qsizetype calls = bench.wire.count("order$export");
        if (!request.path().endsWith("order$export") || calls == 1) {
            return;
        }
        if (calls == 3) {
            bench.service.cancel();
            return;
        }
        QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        QJsonObject limits = answer.value("limits"_L1).toObject();
        limits.insert("object_count"_L1,
                      QString::number(answer.value("order"_L1).toArray().size()));
        answer.insert("limits"_L1, limits);
        response.body = QJsonDocument(answer).toJson();
    };
    bench.run(keeping(bench.orders(Today.addDays(-27))));
    QCOMPARE(bench.summary.outcome, Outcome::Cancelled);
    QCOMPARE(bench.summary.keptDays.to, Today.addDays(-21));
    QVERIFY2(bench.summary.message.contains("are in it, too"_L1),
             qPrintable(bench.summary.message));
}

/// The rows of the wider answer reach further than the days of the narrower one.
void TestExportTroubles::cutTwiceTellsOfTheFurtherDays()
{
    ExportBench bench;
    bench.wire.rewrite = [&bench](const LocalHttpRequest &request, LocalHttpResponse &response) {
        const qsizetype calls = bench.wire.count("order$export");
        if (!request.path().endsWith("order$export")) {
            return;
        }
        if (calls == 6) {
            bench.service.cancel();
        } else if (calls == 2 || calls == 3) {
            tellOne(response, u"cut-%1"_s.arg(calls), Today);
        }
    };
    bench.run(keeping(bench.orders(Today.addDays(-27))));
    QCOMPARE(bench.summary.outcome, Outcome::Cancelled);
    QCOMPARE(bench.summary.calls, 6);
    QVERIFY(bench.summary.isPart());
    QVERIFY2(bench.summary.message.contains("are in it, too"_L1),
             qPrintable(bench.summary.message));
}

/// A row of stock has no id by which the second telling of it would be known.
void TestExportTroubles::stockOfACutAnswerIsNotDoubled()
{
    ExportBench bench;
    const QJsonObject former { { u"date"_s, u"30.05.2024"_s }, { u"product_id"_s, u"1"_s } };
    const QJsonObject today { { u"date"_s, u"31.05.2024"_s }, { u"product_id"_s, u"1"_s } };
    bench.wire.rewrite = [&](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("balance$export")) {
            const qsizetype calls = bench.wire.count("balance$export");
            tell(response, u"balance"_s,
                 calls == 1       ? QJsonArray { former, today }
                     : calls == 2 ? QJsonArray { former }
                                  : QJsonArray { today },
                 calls == 1 ? 2 : 5000);
        }
    };
    ExportRequest request = bench.orders(Today.addDays(-1));
    request.subject = u"balance"_s;
    bench.run(request);
    QVERIFY2(bench.summary.outcome == Outcome::Received, qPrintable(bench.summary.message));
    QCOMPARE(bench.summary.calls, 3);
    QCOMPARE(bench.summary.documents, 2);
    QCOMPARE(bench.rows("balance"_L1), (QJsonArray { former, today }));
}

/// A part does not take the place of what may be the whole.
void TestExportTroubles::stoppedLeavesTheFileThatIsThere()
{
    ExportBench bench;
    QFile former(bench.path());
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former export");
    former.close();
    QSignalSpy days(&bench.service, &ExportService::daysFetched);
    stopSecondWindow(bench, StoppedBy::Cancel);
    bench.run(keeping(bench.orders(Today.addDays(-27))));
    QCOMPARE(bench.summary.outcome, Outcome::Cancelled);
    QVERIFY2(bench.summary.message.contains("is the former one"_L1),
             qPrintable(bench.summary.message));
    QVERIFY(!bench.summary.isWritten());
    QVERIFY(!bench.summary.isPart());
    QVERIFY(days.isEmpty());
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), "former export");
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files).size(), 1);
}

/// Days that Smartup shows no more are not whole because their window came.
void TestExportTroubles::stoppedTellsWhatTheWholeWouldTell()
{
    ExportBench bench;
    QSignalSpy days(&bench.service, &ExportService::daysFetched);
    stopSecondWindow(bench, StoppedBy::Cancel);
    bench.run(keeping(bench.orders(Today.addDays(-60))));
    QVERIFY(bench.summary.isPart());
    QVERIFY2(bench.summary.message.contains("may be missing"_L1),
             qPrintable(bench.summary.message));
    QVERIFY(days.isEmpty());
}

/// Nothing narrower than a day can be asked for: it is told of, and the calendar does not call it fetched.
void TestExportTroubles::aDayThatMayBeCutIsNotFetched()
{
    ExportBench bench;
    bench.wire.rewrite = [&bench](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export") && bench.wire.count("order$export") <= 2) {
            tellOne(response, u"first"_s, Today.addDays(-1));
        }
    };
    QSignalSpy days(&bench.service, &ExportService::daysFetched);
    bench.run(bench.orders(Today.addDays(-1)));
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QCOMPARE(bench.summary.calls, 3); // both days, then each
    QVERIFY2(bench.summary.message.contains("there may be more"_L1),
             qPrintable(bench.summary.message));
    QCOMPARE(days.size(), 1);
    const auto fetched = days.constFirst().at(1).value<QList<FetchedDay>>();
    QCOMPARE(fetched.size(), 1);
    QCOMPARE(fetched.constFirst().day, Today);
}

/// What "Fetch the missing days" does: both files together are the export that was asked for.
void TestExportTroubles::theRestCompletesIt()
{
    ExportBench bench;
    const ExportRequest asked = keeping(bench.orders(Today.addDays(-27)));
    stopSecondWindow(bench, StoppedBy::Cancel);
    bench.run(asked);
    QVERIFY(bench.summary.isPart());
    QStringList all = dealIds(bench.rows());
    QObject::disconnect(&bench.service, &ExportService::runChanged, &bench.service, nullptr);
    const ExportRequest rest = continuedExport(asked, bench.summary);
    bench.run(rest);
    QCOMPARE(bench.summary.outcome, Outcome::Received);
    QVERIFY(!bench.summary.isPart());
    QFile file(rest.targetFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    all += dealIds(QJsonDocument::fromJson(file.readAll()).object().value("order"_L1).toArray());
    all.sort();
    const QStringList expected = dealIds(bench.asked(
        { { u"begin_deal_date"_s, u"04.05.2024"_s }, { u"end_deal_date"_s, u"31.05.2024"_s } }));
    QCOMPARE(all, expected);
}

/// An answer that could not be written is in the file by half.
void TestExportTroubles::rowThatCannotBeWrittenKeepsNothing()
{
    ExportBench bench;
    bench.wire.rewrite = [&bench](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export") && bench.wire.count("order$export") == 2) {
            // XML has no sign for this one: the row cannot be written.
            response.body = R"({"order":[{"deal_id":"1","\u0001":"x"}]})";
        }
    };
    ExportRequest request = keeping(bench.orders(Today.addDays(-27)));
    request.format = FileFormat::Xml;
    bench.run(request);
    QCOMPARE(bench.summary.outcome, Outcome::NotSent);
    QVERIFY2(bench.summary.message.contains("Nothing was written."_L1),
             qPrintable(bench.summary.message));
    QVERIFY(!bench.summary.isPart());
    QVERIFY(!QFile::exists(bench.path()));
}

void TestExportTroubles::folderThatCannotBeWritten()
{
    ExportBench bench;
    ExportRequest request = bench.orders();
    request.targetFile = bench.folder.filePath("missing/out.json"_L1);
    bench.run(request);
    QCOMPARE(bench.summary.outcome, Outcome::NotSent);
    QVERIFY(bench.summary.message.contains("cannot be written"_L1));
    QCOMPARE(bench.summary.origin, ErrorOrigin::Storage); // it failed on this computer
    QVERIFY(bench.wire.paths.isEmpty()); // the allowance is not touched
}

void TestExportTroubles::badRequestCallsNobody()
{
    ExportBench bench;
    bench.run(bench.orders(Today, Today.addDays(-1)));
    QCOMPARE(bench.summary.outcome, Outcome::NotSent);
    QVERIFY(bench.wire.paths.isEmpty());
}

void TestExportTroubles::anotherConnection()
{
    ExportBench bench;
    Profile other = bench.wire.profile;
    other.filialId = u"102"_s;
    QObject::connect(&bench.service, &ExportService::runChanged, &bench.service,
                     [&bench, other] { bench.wire.connectAs(other); });
    bench.run(bench.orders(Today.addDays(-27)));
    QCOMPARE(bench.summary.outcome, Outcome::Cancelled);
    QCOMPARE(bench.wire.count("order$export"), 1);
    QVERIFY(!QFile::exists(bench.path()));
}

/// What answers afterwards finds nobody, and another export goes its way.
void TestExportTroubles::closingWhileSmartupAnswers()
{
    ExportBench bench;
    auto other = std::make_unique<ExportService>(bench.wire.client, bench.wire.probe.clock);
    QTemporaryDir elsewhere;
    ExportRequest request = bench.orders();
    request.targetFile = elsewhere.filePath("gone.json"_L1);
    other->start(request);
    QTRY_VERIFY(!bench.wire.paths.isEmpty());
    other.reset();
    bench.run(bench.goods());
    QCOMPARE(bench.summary.outcome, Outcome::Received);
    QVERIFY(!QFile::exists(request.targetFile));
}

QTEST_GUILESS_MAIN(TestExportTroubles)
#include "tst_ExportTroubles.moc"
