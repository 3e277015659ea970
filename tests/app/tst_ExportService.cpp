#include "app/exchange/ExportService.h"
#include "tests/app/ExportBench.h"
#include "tests/app/SandboxWire.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sandbox's own rows of a subject in organisation 101, as text: id and what it is worth.
QString tableRows(SandboxProbe &probe, const ExchangeSubject &subject)
{
    if (subject.documentType) {
        // What the header of an export does not tell, the table knows all the same.
        const bool hasAmount = !documentTypeInfo(*subject.documentType).amountField.isEmpty();
        return probe.table(
            u"SELECT group_concat(id || '=' || %2 || '/' || json_array_length(lines), ' ') "
            u"FROM "
            "(SELECT * FROM document WHERE type = '%1' AND organisation_id = 101 AND "
            "document_date >= '2024-05-02' AND document_date < '2024-06-01' ORDER BY id)"_s.arg(
                QString(subject.key), hasAmount ? u"amount"_s : u"''"_s));
    }
    if (subject.entity == ReferenceEntity::ProductPrice) {
        return probe.table(u"SELECT group_concat(goods_id || '=' || prices, ' ') FROM (SELECT "
                           "goods_id, group_concat(price, '+') AS prices FROM (SELECT p.* FROM "
                           "price p JOIN record t ON t.id = p.price_type_id ORDER BY goods_id, "
                           "t.code, card_code) GROUP BY goods_id ORDER BY goods_id)"_s);
    }
    if (subject.entity == ReferenceEntity::Balance) {
        return probe.table(u"SELECT group_concat(goods_id || '=' || quantity, ' ') FROM (SELECT * "
                           "FROM balance WHERE organisation_id = 101 ORDER BY goods_id, "
                           "warehouse_id, batch_number)"_s);
    }
    return probe.table(u"SELECT group_concat(id || '=' || name, ' ') FROM (SELECT * FROM record "
                       "WHERE entity = '%1' AND organisation_id IN (0, 101) ORDER BY id)"_s.arg(
                           QString(subject.key)));
}

/// The same of a row in a file.
QString rowText(const QJsonObject &row, const ExchangeSubject &subject)
{
    if (subject.documentType) {
        const DocumentTypeInfo &info = documentTypeInfo(*subject.documentType);
        const auto lines = row.value(info.linesField).toArray().size();
        return row.value(info.idField).toString() + u'=' + row.value(info.amountField).toString()
            + u'/' + QString::number(lines);
    }
    if (subject.entity == ReferenceEntity::ProductPrice) {
        QStringList prices;
        const QJsonArray rowPrices = row.value("price_type"_L1).toArray();
        for (const QJsonValue &price : rowPrices) {
            prices.append(price["price"_L1].toString());
        }
        return row.value("inventory_id"_L1).toString() + u'=' + prices.join(u'+');
    }
    if (subject.entity == ReferenceEntity::Balance) {
        return row.value("product_id"_L1).toString() + u'=' + row.value("quantity"_L1).toString();
    }
    const ReferenceInfo &info = referenceInfo(*subject.entity);
    QString name = row.value(info.nameField).toString();
    if (subject.entity == ReferenceEntity::NaturalPerson) {
        QStringList parts { row.value("last_name"_L1).toString(), name,
                            row.value("middle_name"_L1).toString() };
        parts.removeAll(QString());
        name = parts.join(u' ');
    }
    return row.value(info.idField).toString() + u'=' + name;
}

QStringList ids(const QJsonArray &rows)
{
    QStringList all;
    for (const QJsonValue &row : rows) {
        all.append(row["deal_id"_L1].toString());
    }
    all.sort();
    return all;
}

} // namespace

/// What an export asks for, and that everything the sandbox has is in its file.
class TestExportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersOfAWeek();
    void windowsGrowToWhatTheServerTells();
    void statusesAreNarrowed();
    void statusesThatAreIgnoredAreSaid();
    void everySubject_data();
    void everySubject();
    void stockIsNarrowed();
    void pagesAreAskedOneByOne();
    void pagesOfAServerWithoutOffset();
    void tooManyDaysAreAskedAgain();
    void fullAnswerIsAskedAgain();
    void emptyDaysBesideFullOnes();
    void goods_data();
    void goods();
    void settings();
};

void TestExportService::ordersOfAWeek()
{
    ExportBench bench;
    QSignalSpy progress(&bench.service, &ExportService::progressed);
    QSignalSpy ended(&bench.service, &ExportService::runFinished);
    bench.run(bench.orders());
    QCOMPARE(bench.summary.outcome, Outcome::Received);
    QCOMPARE(bench.summary.message, QString());
    QCOMPARE(bench.summary.targetFile, bench.path());
    QCOMPARE(bench.wire.count("order$export"), 1);
    const QJsonArray rows = bench.rows();
    QCOMPARE(rows.size(), bench.summary.documents);
    QVERIFY(rows.size() > 10);
    const QStringList expected = ids(bench.asked(
        { { u"begin_deal_date"_s, u"25.05.2024"_s }, { u"end_deal_date"_s, u"31.05.2024"_s } }));
    QCOMPARE(ids(rows), expected);
    for (const QJsonValue &row : rows) {
        QVERIFY((QStringList { u"B#S"_s, u"B#V"_s }).contains(row["status"_L1].toString()));
    }
    // Each record is told to the log as received, under this run.
    QCOMPARE(bench.calls.last().documents.size(), rows.size());
    QCOMPARE(bench.calls.last().documents.first().outcome, Outcome::Received);
    const RunRecord run = ended.constFirst().constFirst().value<RunRecord>();
    QCOMPARE(run.uuid, bench.summary.runUuid);
    QCOMPARE(run.outcome, Outcome::Received);
    QCOMPARE(run.documents, rows.size());
    QVERIFY(run.finishedAt.isValid());
    for (const CallRecord &call : std::as_const(bench.calls)) {
        QCOMPARE(call.runUuid, run.uuid);
    }
    QCOMPARE(progress.last().first().value<ExchangeProgress>().documents, rows.size());
    QFile file(bench.path());
    QCOMPARE(file.size(), bench.summary.bytes);
}

/// The first answer says that 30 days come at once: four weeks need two calls, not four.
void TestExportService::windowsGrowToWhatTheServerTells()
{
    ExportBench bench;
    bench.run(bench.orders(Today.addDays(-27)));
    QCOMPARE(bench.summary.outcome, Outcome::Received);
    QCOMPARE(bench.wire.count("order$export"), 2);
    const QStringList expected = ids(bench.asked(
        { { u"begin_deal_date"_s, u"04.05.2024"_s }, { u"end_deal_date"_s, u"31.05.2024"_s } }));
    QCOMPARE(ids(bench.rows()), expected);
    // What was learned is kept for the next export.
    bench.wire.paths.clear();
    bench.run(bench.orders(Today.addDays(-27)));
    QCOMPARE(bench.wire.count("order$export"), 1);
    QCOMPARE(ids(bench.rows()), expected);
}

void TestExportService::statusesAreNarrowed()
{
    ExportBench bench;
    ExportRequest request = bench.orders();
    request.statuses = QStringList { u"B#V"_s, u"A"_s };
    bench.run(request);
    QVERIFY(bench.summary.documents > 0);
    const QJsonArray rows = bench.rows();
    for (const QJsonValue &row : rows) {
        QCOMPARE(row["status"_L1].toString(), u"B#V"_s);
    }
}

/// A server that does not look at the statuses says nothing about it.
void TestExportService::statusesThatAreIgnoredAreSaid()
{
    ExportBench bench;
    bench.wire.rewrite = [&bench](const LocalHttpRequest &request, LocalHttpResponse &response) {
        QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (request.path().endsWith("order$export") && body.contains(u"statuses"_s)) {
            body.remove(u"statuses"_s);
            response.body = bench.wire.probe.engine
                                ->handle({ request.method, request.path(), request.headers,
                                           QJsonDocument(body).toJson(QJsonDocument::Compact) })
                                .body;
        }
    };
    ExportRequest request = bench.orders();
    request.statuses = QStringList { u"B#V"_s };
    bench.run(request);
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QVERIFY2(bench.summary.message.contains("does not obey the filter"_L1),
             qPrintable(bench.summary.message));
    QVERIFY(bench.summary.isWritten());
}

void TestExportService::everySubject_data()
{
    QTest::addColumn<QString>("key");
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canExport) {
            QTest::newRow(subject.key.data()) << QString(subject.key);
        }
    }
}

/// What stands in the file is what stands in the sandbox's tables, row by row.
void TestExportService::everySubject()
{
    QFETCH(QString, key);
    const ExchangeSubject &subject = *findExchangeSubject(key);
    ExportBench bench;
    bench.setStatuses({ u"D"_s, u"B#N"_s, u"B#E"_s, u"B#W"_s, u"B#S"_s, u"B#V"_s, u"A"_s, u"C"_s });
    bench.wire.probe.configure(
        [](QJsonObject &data) { data.insert("export_without_codes"_L1, u"Y"_s); });
    ExportRequest request { key, DateFilter::RecordDate, {}, {}, {}, bench.path() };
    if (subject.period == PeriodUse::Required) {
        request.to = Today;
        request.from = subject.documentType ? Today.addDays(-29) : Today;
    }
    bench.run(request);
    QVERIFY2(bench.summary.outcome == Outcome::Received, qPrintable(bench.summary.message));
    const QJsonArray rows = bench.rows(subject.fileRoot);
    QCOMPARE(rows.size(), bench.summary.documents);
    QVERIFY(!rows.isEmpty());
    QStringList texts;
    for (const QJsonValue &row : rows) {
        texts.append(rowText(row.toObject(), subject));
    }
    QStringList expected =
        tableRows(bench.wire.probe, subject).split(QRegularExpression(u" (?=\\d+=)"_s));
    texts.sort();
    expected.sort();
    QCOMPARE(texts, expected);
    QCOMPARE(bench.calls.last().subject, key);
}

void TestExportService::stockIsNarrowed()
{
    ExportBench bench;
    ExportRequest request { u"balance"_s, DateFilter::CreatedOn, Today, Today, {}, bench.path() };
    bench.run(request);
    const QJsonArray all = bench.rows("balance"_L1);
    const QString warehouse = all.first()["warehouse_code"_L1].toString();
    const auto isIn = [&warehouse](const QJsonValue &row) {
        return row["warehouse_code"_L1].toString() == warehouse;
    };
    const auto expected = std::ranges::count_if(all, isIn);
    QVERIFY(expected > 0 && expected < all.size());
    request.filters.insert(u"warehouse_codes"_s, { warehouse });
    bench.run(request);
    const QJsonArray narrowed = bench.rows("balance"_L1);
    QCOMPARE(narrowed.size(), expected);
    QVERIFY(std::ranges::all_of(narrowed, isIn));
}

void TestExportService::pagesAreAskedOneByOne()
{
    ExportBench bench;
    ExportRequest request { u"product_price"_s, DateFilter::RecordDate, {}, {}, {}, bench.path() };
    bench.run(request);
    const int goods =
        bench.wire.probe.table(u"SELECT count(DISTINCT goods_id) FROM price"_s).toInt();
    QVERIFY(goods > 1000);
    QCOMPARE(bench.summary.documents, goods);
    QCOMPARE(bench.wire.count("product_price$export"), goods / 1000 + 1);
}

/// A server that answers the first page whatever is asked does not keep us for ever.
void TestExportService::pagesOfAServerWithoutOffset()
{
    ExportBench bench;
    QByteArray first;
    bench.wire.rewrite = [&first](const LocalHttpRequest &, LocalHttpResponse &response) {
        first = first.isEmpty() ? response.body : first;
        response.body = first;
    };
    bench.run({ u"product_price"_s, DateFilter::RecordDate, {}, {}, {}, bench.path() });
    QCOMPARE(bench.summary.documents, 1000);
    QCOMPARE(bench.wire.count("product_price$export"), 2);
}

/// The server tells three days at once and answers a wider question with nothing at all.
void TestExportService::tooManyDaysAreAskedAgain()
{
    ExportBench bench;
    bench.run(bench.orders());
    const QStringList expected = ids(bench.rows());
    ExportBench narrow;
    narrow.wire.rewrite = [&narrow](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (!request.path().endsWith("order$export")) {
            return;
        }
        QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        QJsonObject limits = answer.value("limits"_L1).toObject();
        limits.insert("day_range_limit"_L1, u"3"_s);
        answer.insert("limits"_L1, limits);
        if (narrow.wire.count("order$export") == 1) {
            answer.insert("order"_L1, QJsonArray());
        }
        response.body = QJsonDocument(answer).toJson();
    };
    narrow.run(narrow.orders());
    QCOMPARE(ids(narrow.rows()), expected);
    QCOMPARE(narrow.wire.count("order$export"), 1 + 3);
}

/// Exactly as many rows as the server tells at once: it may have cut there.
void TestExportService::fullAnswerIsAskedAgain()
{
    ExportBench bench;
    bench.run(bench.orders());
    const QStringList expected = ids(bench.rows());
    ExportBench cut;
    cut.wire.rewrite = [&cut](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export") && cut.wire.count("order$export") == 1) {
            QJsonObject answer = QJsonDocument::fromJson(response.body).object();
            QJsonArray rows = answer.value("order"_L1).toArray();
            while (rows.size() > 10) {
                rows.removeLast();
            }
            QJsonObject limits = answer.value("limits"_L1).toObject();
            limits.insert("object_count"_L1, u"10"_s);
            answer.insert("limits"_L1, limits);
            answer.insert("order"_L1, rows);
            response.body = QJsonDocument(answer).toJson();
        }
    };
    cut.run(cut.orders());
    QCOMPARE(ids(cut.rows()), expected);
    QCOMPARE(cut.wire.count("order$export"), 1 + 2);
}

void TestExportService::emptyDaysBesideFullOnes()
{
    ExportBench bench;
    bench.wire.rewrite = [&bench](const LocalHttpRequest &request, LocalHttpResponse &response) {
        if (request.path().endsWith("order$export") && bench.wire.count("order$export") == 2) {
            response.body = R"({"order":[]})";
        }
    };
    bench.run(bench.orders(Today.addDays(-27)));
    QCOMPARE(bench.summary.outcome, Outcome::Warning);
    QVERIFY2(bench.summary.message.contains(u"11.05.2024–31.05.2024"_s),
             qPrintable(bench.summary.message));
}

void TestExportService::goods_data()
{
    QTest::addColumn<QString>("withoutCodes");
    QTest::addColumn<bool>("areTold");
    QTest::newRow("without codes off") << u"N"_s << false;
    QTest::newRow("without codes on") << u"Y"_s << true;
}

void TestExportService::goods()
{
    QFETCH(QString, withoutCodes);
    QFETCH(bool, areTold);
    ExportBench bench;
    bench.wire.probe.configure([&withoutCodes](QJsonObject &data) {
        data.insert("export_without_codes"_L1, withoutCodes);
    });
    bench.run(bench.goods());
    QCOMPARE(bench.summary.outcome, Outcome::Received);
    const QJsonArray rows = bench.rows("inventory"_L1);
    QCOMPARE(rows.size(), bench.summary.documents);
    const auto coded = std::ranges::count_if(
        rows, [](const QJsonValue &row) { return !row["code"_L1].toString().isEmpty(); });
    QVERIFY(coded > 1000);
    QCOMPARE(coded < rows.size(), areTold);
    QCOMPARE(bench.calls.last().documents.size(), rows.size());
    QCOMPARE(bench.calls.last().subject, u"inventory"_s);
    // What has no code is named, or it is said that nobody can tell.
    QCOMPARE(bench.summary.notes.size(), 1);
    const QString note = bench.summary.notes.constFirst();
    QCOMPARE(bench.summary.message, note);
    QVERIFY(bench.summary.warnings.isEmpty());
    QCOMPARE(note.contains("left out"_L1), !areTold);
    if (areTold) {
        QVERIFY2(note.contains(QString::number(rows.size() - coded)), qPrintable(note));
        const auto named = std::ranges::count_if(rows, [&note](const QJsonValue &row) {
            return row["code"_L1].toString().isEmpty() && note.contains(row["name"_L1].toString());
        });
        QVERIFY2(named >= 5, qPrintable(note));
    }
}

void TestExportService::settings()
{
    ExportBench bench;
    QSignalSpy good(&bench.service, &ExportService::settingsRead);
    QSignalSpy bad(&bench.service, &ExportService::settingsFailed);
    bench.service.readSettings();
    QTRY_COMPARE(good.size(), 1);
    const auto read = good.constFirst().constFirst().value<IntegrationSettings>();
    QCOMPARE(read.orderStatuses, (QStringList { u"B#S"_s, u"B#V"_s }));
    Profile other = bench.wire.profile;
    other.login = u"noright@demo"_s;
    bench.wire.connectAs(other);
    bench.service.readSettings();
    QTRY_COMPARE(bad.size(), 1);

    // Whoever knows the real names of the form puts them into a file.
    bench.wire.connectAs(bench.wire.profile);
    SettingsFormMap map = builtInSettingsFormMap();
    map.form = u"trade/txs/other_settings"_s;
    bench.service.setSettingsForm(map);
    bench.service.readSettings();
    QTRY_COMPARE(bad.size(), 2);
    QCOMPARE(bench.wire.count("trade/txs/other_settings:model"), 1);
}

QTEST_GUILESS_MAIN(TestExportService)
#include "tst_ExportService.moc"
