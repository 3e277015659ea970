#include "app/http/LocalHttpServer.h"
#include "app/settings/CodeCountService.h"
#include "models/settings/SettingsForm.h"
#include "tests/app/SandboxProbe.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sandbox behind a real port, the service, and ears for what it says.
class Bench
{
public:
    Bench()
        : server({},
                 [this](const LocalHttpRequest &request, const LocalHttpServer::Answer &answer) {
                     answer(respond(request));
                 })
        , client(probe.clock)
    {
        const auto port = server.listen();
        [&] { QVERIFY(port.isOk()); }();
        profile.id = u"sandbox"_s;
        profile.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port.value()));
        profile.projectCode = u"trade"_s;
        profile.filialId = u"101"_s;
        profile.login = u"admin@demo"_s;
        connectTo(profile);
        restart();
    }

    void connectTo(const Profile &to) { client.setConnection(to, Secret(u"demo"_s)); }

    /// The program begins anew on the same folder.
    void restart()
    {
        service =
            std::make_unique<CodeCountService>(client, probe.clock, folder.path(), folder.path());
        counted = std::make_unique<QSignalSpy>(service.get(), &CodeCountService::counted);
        failed = std::make_unique<QSignalSpy>(service.get(), &CodeCountService::failed);
        records = std::make_unique<QSignalSpy>(service.get(), &CodeCountService::recordsCounted);
        ended = std::make_unique<QSignalSpy>(service.get(), &CodeCountService::recordsEnded);
    }

    void useCodes(const QString &kind, bool withoutCodes)
    {
        probe.configure([&](QJsonObject &form) {
            form.insert(u"code_kind"_s, kind);
            form.insert(u"export_without_codes"_s, withoutCodes ? u"Y"_s : u"N"_s);
        });
    }

    [[nodiscard]] CodeCount last() const
    {
        return counted->isEmpty() ? CodeCount() : counted->constLast().at(0).value<CodeCount>();
    }
    [[nodiscard]] QString lastError() const
    {
        return failed->isEmpty() ? QString() : failed->constLast().at(0).value<Error>().text;
    }

    QTemporaryDir folder;
    SandboxProbe probe;
    QList<QByteArray> paths;
    std::function<void(LocalHttpResponse &)> meddle; ///< with the answer about goods; may be empty
    LocalHttpServer server;
    SmartupClient client;
    Profile profile;
    std::unique_ptr<CodeCountService> service;
    std::unique_ptr<QSignalSpy> counted;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<QSignalSpy> records;
    std::unique_ptr<QSignalSpy> ended;

    [[nodiscard]] RecordCodes lastRecords() const
    {
        return records->isEmpty() ? RecordCodes() : records->constLast().at(0).value<RecordCodes>();
    }

private:
    LocalHttpResponse respond(const LocalHttpRequest &request)
    {
        paths.append(request.path());
        const SandboxResponse answer =
            probe.engine->handle({ request.method, request.path(), request.headers, request.body });
        LocalHttpResponse response { answer.status, answer.contentType, answer.headers,
                                     answer.body,   answer.delivery,    answer.delayMs };
        if (meddle && request.path().endsWith("inventory$export")) {
            meddle(response);
        }
        return response;
    }
};

} // namespace

class TestCodeCountService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheKindInUse_data();
    void countsTheKindInUse();
    void leftOutCannotBeCounted();
    void isRememberedForItsOrganisation();
    void failuresAreSaid_data();
    void failuresAreSaid();
    void answerOfAFormerConnectionIsDropped();
    void everyKindOfReferenceDataIsCounted();
    void oneKindThatCannotBeHadIsSaid_data();
    void oneKindThatCannotBeHadIsSaid();
    void aCountThatIsStoppedIsNotKept();
    void aCountOfAFormerConnectionIsGivenUp();
    void theListIsWritten();
    void aListThatCannotBeWritten();
};

void TestCodeCountService::countsTheKindInUse_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<QString>("table"); ///< the same asked of the sandbox's own tables
    QTest::newRow("local: the organisation's own")
        << u"L"_s << CodeKind::Local
        << u"(SELECT id FROM record WHERE entity = 'inventory' EXCEPT SELECT record_id FROM local_code WHERE organisation_id = 101)"_s;
    QTest::newRow("global: the company's")
        << u"G"_s << CodeKind::Global << u"record WHERE entity = 'inventory' AND code = ''"_s;
}

void TestCodeCountService::countsTheKindInUse()
{
    QFETCH(const QString, form);
    QFETCH(const CodeKind, kind);
    QFETCH(const QString, table);
    Bench bench;
    bench.useCodes(form, true);
    bench.service->count();
    QTRY_COMPARE(bench.counted->size(), 1);
    const CodeCount count = bench.last();
    QCOMPARE(count.kind, kind);
    QCOMPARE(count.countedAt, bench.probe.clock.now());
    QCOMPARE(count.goods, bench.probe.count(u"record WHERE entity = 'inventory'"_s));
    QCOMPARE(count.withoutCode, bench.probe.count(table));
    QVERIFY(count.withoutCode > 0);
    QCOMPARE(count.listed.size(), count.withoutCode);
    QVERIFY(!count.listed.constFirst().smartupId.isEmpty());
    QVERIFY(!count.listed.constFirst().name.isEmpty());
    QVERIFY(bench.failed->isEmpty());
}

void TestCodeCountService::leftOutCannotBeCounted()
{
    Bench bench;
    bench.useCodes(u"L"_s, false);
    bench.service->remember(); // asks nobody but the disk
    bench.service->count();
    QTRY_COMPARE(bench.failed->size(), 1);
    QVERIFY2(bench.lastError().contains(u"cannot be counted"_s), qUtf8Printable(bench.lastError()));
    // Nothing of the allowance was spent on an answer that would have told nothing.
    QCOMPARE(bench.paths, QList<QByteArray> { "/b/trade/txs/external_settings:model" });
    QVERIFY(bench.counted->isEmpty());
}

void TestCodeCountService::isRememberedForItsOrganisation()
{
    Bench bench;
    bench.useCodes(u"L"_s, true);
    bench.service->count();
    QTRY_COMPARE(bench.counted->size(), 1);
    const CodeCount count = bench.last();

    bench.restart();
    bench.service->remember();
    QTRY_COMPARE(bench.counted->size(), 1);
    QVERIFY(bench.last() == count);

    bench.probe.filialId = "102";
    bench.useCodes(u"L"_s, true);
    Profile other = bench.profile;
    other.filialId = u"102"_s;
    bench.connectTo(other);
    bench.restart();
    bench.service->remember(); // nothing was counted there
    bench.service->count();
    QTRY_COMPARE(bench.counted->size(), 1);
    QVERIFY(bench.last().withoutCode != count.withoutCode); // Samarkand has codes of its own

    QDirIterator files(bench.folder.path(), { u"*.json"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        files.next();
        ++found;
        QCOMPARE(files.fileInfo().permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    QCOMPARE(found, 2);
}

void TestCodeCountService::failuresAreSaid_data()
{
    QTest::addColumn<LocalHttpResponse>("answer");
    LocalHttpResponse refused;
    refused.status = 403;
    refused.contentType = "text/plain;charset=UTF-8";
    refused.body = "Forbidden";
    QTest::newRow("no right to the goods") << refused;
    LocalHttpResponse cut;
    cut.status = 200;
    cut.contentType = "application/json";
    cut.body = R"({"inventory":[{"code":"","name":)";
    QTest::newRow("an answer that ends in the middle is no count") << cut;
}

void TestCodeCountService::failuresAreSaid()
{
    QFETCH(const LocalHttpResponse, answer);
    Bench bench;
    bench.useCodes(u"L"_s, true);
    bench.meddle = [&answer](LocalHttpResponse &response) { response = answer; };
    bench.service->count();
    QTRY_COMPARE(bench.failed->size(), 1);
    QVERIFY(!bench.lastError().isEmpty());
    QVERIFY(bench.counted->isEmpty());
    QVERIFY(!QFileInfo::exists(bench.folder.filePath(u"goods-codes"_s)));
}

void TestCodeCountService::answerOfAFormerConnectionIsDropped()
{
    Bench bench;
    bench.useCodes(u"L"_s, true);
    bench.meddle = [&bench](LocalHttpResponse &) {
        Profile other = bench.profile;
        other.filialId = u"102"_s;
        bench.connectTo(other);
    };
    bench.service->count();
    QTRY_COMPARE(bench.paths.size(), 2);
    bench.meddle = {};
    bench.service->count(); // of the other one
    QTRY_COMPARE(bench.failed->size() + bench.counted->size(), 1);
    QCOMPARE(bench.paths.size(), 3); // Samarkand's own settings leave goods without codes out
    QVERIFY(bench.counted->isEmpty());
}

/// Held against the sandbox's own tables.
void TestCodeCountService::everyKindOfReferenceDataIsCounted()
{
    Bench bench;
    bench.useCodes(u"G"_s, true);
    bench.service->countRecords();
    bench.service->countRecords(); // one at a time
    QTRY_COMPARE(bench.ended->size(), 1);
    QVERIFY2(bench.failed->isEmpty(), qUtf8Printable(bench.lastError()));
    const RecordCodes codes = bench.lastRecords();
    QVERIFY(codes.isWhole());
    QCOMPARE(codes.countedAt, bench.probe.clock.now());
    QCOMPARE(bench.records->size(), codes.entities.size()); // told as they came
    for (const EntityCodes &each : codes.entities) {
        const QString key = referenceInfo(each.entity).key;
        const QString rows =
            u"record WHERE entity = '%1' AND organisation_id IN (0, 101)"_s.arg(key);
        QVERIFY2(each.trouble.isEmpty(), qUtf8Printable(key + u": "_s + each.trouble));
        QVERIFY2(each.records == bench.probe.count(rows), qUtf8Printable(key));
        QVERIFY2(each.withoutCode == bench.probe.count(rows + u" AND code = ''"_s),
                 qUtf8Printable(key));
        QCOMPARE(each.listed.size(), each.withoutCode);
    }
    const auto clients =
        std::ranges::find(codes.entities, ReferenceEntity::LegalPerson, &EntityCodes::entity);
    QVERIFY(clients->withoutCode > 0);
    QCOMPARE(bench.paths.size(), 1 + codes.entities.size()); // the settings, and a request each

    bench.restart();
    bench.service->remember();
    QTRY_COMPARE(bench.records->size(), 1);
    QVERIFY(bench.lastRecords() == codes);
}

void TestCodeCountService::oneKindThatCannotBeHadIsSaid_data()
{
    QTest::addColumn<bool>("isLeftOut");
    QTest::addColumn<QString>("said");
    QTest::newRow("the settings leave goods without a code out") << true << u"cannot be counted"_s;
    QTest::newRow("no right to the goods") << false << QString();
}

void TestCodeCountService::oneKindThatCannotBeHadIsSaid()
{
    QFETCH(const bool, isLeftOut);
    QFETCH(const QString, said);
    Bench bench;
    bench.useCodes(u"G"_s, !isLeftOut);
    bench.meddle = [](LocalHttpResponse &response) {
        response.status = 403;
        response.contentType = "text/plain;charset=UTF-8";
        response.body = "Forbidden";
    };
    bench.service->countRecords();
    QTRY_COMPARE(bench.ended->size(), 1);
    const RecordCodes codes = bench.lastRecords();
    QVERIFY(codes.isWhole());
    const EntityCodes &goods = codes.entities.constFirst();
    QCOMPARE(goods.entity, ReferenceEntity::Goods);
    QVERIFY(!goods.trouble.isEmpty());
    QVERIFY2(goods.trouble.contains(said), qUtf8Printable(goods.trouble));
    QCOMPARE(bench.paths.contains("/b/anor/mxsx/mr/inventory$export"), !isLeftOut);
    const QList<EntityCodes> others = codes.entities.sliced(1);
    for (const EntityCodes &each : others) {
        QVERIFY2(each.trouble.isEmpty(), qUtf8Printable(each.trouble));
    }
    QVERIFY(bench.failed->isEmpty());
}

void TestCodeCountService::aCountThatIsStoppedIsNotKept()
{
    Bench bench;
    bench.useCodes(u"G"_s, true);
    bench.meddle = [&bench](LocalHttpResponse &) { bench.service->stopRecords(); };
    bench.service->countRecords();
    QTRY_COMPARE(bench.ended->size(), 1);
    QVERIFY(bench.records->isEmpty());
    QVERIFY2(bench.failed->isEmpty(), qUtf8Printable(bench.lastError()));
    QCOMPARE(bench.paths.size(), 2);
    QVERIFY(!QFileInfo::exists(bench.folder.filePath(u"record-codes"_s)));
    // The next one begins anew.
    bench.meddle = {};
    bench.service->countRecords();
    QTRY_COMPARE(bench.ended->size(), 2);
    QVERIFY(bench.lastRecords().isWhole());
}

/// Its answer is being read when another organisation is chosen, which is counted at once.
void TestCodeCountService::aCountOfAFormerConnectionIsGivenUp()
{
    Bench bench;
    bench.useCodes(u"G"_s, true);
    bool isSwitched = false;
    const auto change = [&bench] {
        Profile other = bench.profile;
        other.filialId = u"102"_s;
        bench.connectTo(other);
        bench.service->countRecords();
    };
    connect(&bench.client, &SmartupClient::callFinished, bench.service.get(),
            [&](const CallRecord &call) {
                if (!isSwitched && call.subject == referenceInfo(ReferenceEntity::Goods).key) {
                    isSwitched = true;
                    QMetaObject::invokeMethod(bench.service.get(), change, Qt::QueuedConnection);
                }
            });
    bench.service->countRecords();
    QTRY_COMPARE(bench.ended->size(), 1);
    QVERIFY(isSwitched);
    const RecordCodes codes = bench.lastRecords();
    QVERIFY(codes.isWhole());
    QCOMPARE(bench.records->size(), codes.entities.size()); // none of them of the former one
    QCOMPARE(bench.records->constFirst().at(0).value<RecordCodes>().entities.size(), 1);
    const QDir kept(bench.folder.filePath(u"record-codes"_s));
    QCOMPARE(kept.entryList(QDir::Files).size(), 1);
}

/// A name in it is no formula to the spreadsheet that opens it.
void TestCodeCountService::theListIsWritten()
{
    Bench bench;
    RecordCodes codes;
    codes.countedAt = bench.probe.clock.now();
    codes.entities = {
        { ReferenceEntity::Goods, 2, 1, { { u"7"_s, u"=cmd|' /C calc'!A0"_s, u"A;1"_s } }, {} },
        { ReferenceEntity::Warehouse, 1, 1, { { u"8"_s, u"Склад"_s, {} } }, {} },
    };
    QSignalSpy saved(bench.service.get(), &CodeCountService::listSaved);
    const QString path = bench.folder.filePath(u"list.csv"_s);
    bench.service->saveList(codes, path);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.constFirst().constFirst().toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 1 + 2 + 1);
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBF"));
    QCOMPARE(lines.at(1), "Goods and materials;7;'=cmd|' /C calc'!A0;\"A;1\"\r");
    QCOMPARE(lines.at(2), "Warehouses;8;Склад;\r");
    QVERIFY(bench.paths.isEmpty()); // what is known is written, nobody is asked
}

void TestCodeCountService::aListThatCannotBeWritten()
{
    Bench bench;
    bench.service->saveList({}, bench.folder.filePath(u"missing/list.csv"_s));
    QTRY_COMPARE(bench.failed->size(), 1);
    QVERIFY2(bench.lastError().contains(u"cannot be written"_s), qUtf8Printable(bench.lastError()));
}

QTEST_GUILESS_MAIN(TestCodeCountService)
#include "tst_CodeCountService.moc"
