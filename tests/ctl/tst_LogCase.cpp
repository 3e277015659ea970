#include "app/journal/JournalStore.h"
#include "tests/ctl/CommandBench.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <memory>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

const QString Name = u"Гулнора Каримова"_s;
constexpr qint64 Tashkent = 101;
const QByteArray CaseOne = R"({"order":[{"external_id":"CASE-1"}]})";

/// An order of a company that the sandbox does not know.
QJsonObject order(const QString &externalId, const QString &person, const QString &quantity)
{
    const QJsonObject line { { u"inventory_kind"_s, u"G"_s },
                             { u"warehouse_code"_s, u"W-9"_s },
                             { u"product_code"_s, u"G-17"_s },
                             { u"order_quant"_s, quantity },
                             { u"product_price"_s, u"7654321"_s } };
    return {
        { u"filial_code"_s, u"HQ"_s },
        { u"external_id"_s, externalId },
        { u"delivery_date"_s, u"30.05.2024"_s },
        { u"room_code"_s, u"R-9"_s },
        { u"robot_code"_s, u"B-9"_s },
        { u"deal_time"_s, u"30.05.2024 15:00:00"_s },
        { u"status"_s, u"B#N"_s },
        { u"sales_manager_code"_s, u"E-9"_s },
        { u"person_code"_s, person },
        { u"currency_code"_s, u"860"_s },
        { u"note"_s, Name },
        { u"order_products"_s, QJsonArray { line } },
    };
}

struct Sent
{
    QString externalId;
    QString person;
    QString quantity;
    Outcome outcome = Outcome::Created;
    QString message;
};

CallRecord import(const QString &uuid, const QList<Sent> &documents)
{
    CallRecord call;
    call.uuid = uuid;
    call.profileId = u"profile"_s;
    call.organisation = u"Chashma"_s;
    call.at = Noon.now();
    call.subject = u"order"_s;
    call.verb = ApiVerb::Import;
    call.isWrite = true;
    call.outcome = Outcome::Sent;
    call.httpStatus = 200;
    call.url = u"https://chashma.example/b/trade/txs/tdeal/order$import"_s;
    call.settings = { u"hash"_s, u"duplicates.order=skip\n"_s, call.at };
    QJsonArray array;
    for (const Sent &sent : documents) {
        array.append(order(sent.externalId, sent.person, sent.quantity));
        DocumentRecord record;
        record.position = static_cast<int>(call.documents.size());
        record.subject = u"order"_s;
        record.externalId = sent.externalId;
        record.personCode = sent.person;
        record.personName = Name;
        record.outcome = sent.outcome;
        record.message = sent.message;
        call.documents.append(record);
    }
    call.requestBody =
        QJsonDocument(QJsonObject { { u"order"_s, array } }).toJson(QJsonDocument::Compact);
    call.responseBody = R"({"successes":[],"errors":[]})";
    return call;
}

} // namespace

/// `smartupctl log case` over a real log, against real sandboxes.
class tst_LogCase : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<CommandBench>();
        m_journal = m_bench->path(u"journal.sqlite"_s);
        JournalOptions options;
        options.file = m_journal;
        options.reserveBytes = 0;
        JournalStore store(options, Noon);
        store.appendCall(import(u"first"_s,
                                { { u"CASE-1"_s, u"X-77"_s, u"2"_s, Outcome::Created, {} },
                                  { u"CASE-2"_s, u"Z-13"_s, u"1"_s, Outcome::Refused,
                                    u"Контрагент не найден. Код контрагента = Z-13"_s } }));
        store.appendCall(
            import(u"second"_s, { { u"CASE-1"_s, u"X-77"_s, u"2"_s, Outcome::Skipped, {} } }));
        store.appendCall(
            import(u"third"_s, { { u"CASE-3"_s, u"X-77"_s, u"0"_s, Outcome::Created, {} } }));
    }
    void cleanupTestCase() { m_bench.reset(); }

    void aDryRunSaysWhatWouldLeaveAndWritesNothing()
    {
        const auto ended = make(u"dry.case.zip"_s, u"external:CASE-1"_s, { u"--dry-run"_s });
        QVERIFY2(ended.code == 0, ended.said().constData());
        QCOMPARE(ended.json().value("documents"_L1).toInt(), 2);
        const QJsonArray replaced = ended.json().value("replaced"_L1).toArray();
        const bool isNamed = std::ranges::any_of(replaced, [](const QJsonValue &one) {
            return one["before"_L1].toString() == Name && one["kind"_L1].toString() == "person"_L1;
        });
        QVERIFY2(isNamed, ended.said().constData());
        QVERIFY(!QFileInfo::exists(m_bench->path(u"dry.case.zip"_s)));
        QVERIFY(QString(m_bench
                            ->run({ u"log"_s, u"case"_s, u"make"_s, u"x.case.zip"_s,
                                    u"--filter=external:CASE-1"_s, u"--dry-run"_s, u"--file"_s,
                                    m_journal })
                            .out)
                    .contains(Name));
    }

    void whatIsMadeIsShownWithoutNames()
    {
        const auto made = make(u"one.case.zip"_s, u"external:CASE-1"_s);
        QVERIFY2(made.code == 0, made.said().constData());
        QCOMPARE(made.json().value("documents"_L1).toInt(), 2);
        const auto shown =
            m_bench->run({ u"log"_s, u"case"_s, u"show"_s, m_bench->path(u"one.case.zip"_s) });
        QVERIFY2(shown.code == 0, shown.said().constData());
        QCOMPARE(shown.out.count(u"CASE-1"_s), 2);
        QVERIFY2(!shown.out.contains(Name), shown.said().constData());
        QVERIFY2(!shown.out.contains(u"X-77"_s), shown.said().constData());
        QVERIFY2(shown.out.contains(u"Client "_s), shown.said().constData());
    }

    void aReplayComesOutAsItDid()
    {
        const auto made = make(u"same.case.zip"_s, u"external:CASE-1,CASE-2"_s);
        QVERIFY2(made.code == 0, made.said().constData());
        const auto ended = replay(u"same.case.zip"_s);
        QVERIFY2(ended.code == 0, ended.said().constData());
        QCOMPARE(ended.json().value("sent"_L1).toInt(), 3);
        QCOMPARE(ended.json().value("different"_L1).toInt(), 0);
        QStringList outcomes;
        const QJsonArray documents = ended.json().value("documents"_L1).toArray();
        for (const QJsonValue &one : documents) {
            outcomes.append(one["external_id"_L1].toString() + u' ' + one["then"_L1].toString()
                            + u' ' + one["now"_L1].toString());
        }
        QCOMPARE(outcomes,
                 QStringList({ u"CASE-1 created sent"_s, u"CASE-2 refused refused"_s,
                               u"CASE-1 skipped sent"_s }));
    }

    /// The sandbox does not say whether it created or updated what it took: neither is said of then.
    void aReplayComparesLikeWithLike()
    {
        QCOMPARE(make(u"words.case.zip"_s, u"external:CASE-1,CASE-2"_s).code, 0);
        const auto ended =
            m_bench->run({ u"log"_s, u"case"_s, u"replay"_s, m_bench->path(u"words.case.zip"_s) });
        QVERIFY2(ended.out.contains(u"CASE-1: then Accepted, now Accepted."_s),
                 ended.said().constData());
        QVERIFY2(ended.out.contains(u"CASE-2: then Refused, now Refused."_s),
                 ended.said().constData());
    }

    void aReplayThatIsEndedLeavesNothingUnpacked()
    {
        QCOMPARE(make(u"ended.case.zip"_s, u"external:CASE-1,CASE-2"_s).code, 0);
        const QTemporaryDir unpacked;
        QProcess program;
        m_bench->prepare(program);
        QProcessEnvironment environment = program.processEnvironment();
        environment.insert(u"TMPDIR"_s, unpacked.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                      { u"log"_s, u"case"_s, u"replay"_s, m_bench->path(u"ended.case.zip"_s) });
        const QDir folder(unpacked.path());
        QTRY_VERIFY(!folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void aReaderThatLeavesLeavesNothingUnpacked_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::newRow("before anything is printed") << u"true"_s;
        QTest::newRow("after a line") << u"head -n 1"_s;
    }
    void aReaderThatLeavesLeavesNothingUnpacked()
    {
        QFETCH(QString, reader);
        const QString file = m_bench->path(u"piped-%1.case.zip"_s.arg(reader.size()));
        QCOMPARE(make(file, u"external:CASE-1,CASE-2"_s).code, 0);
        const QTemporaryDir unpacked;
        QProcess shell;
        m_bench->prepare(shell);
        QProcessEnvironment environment = shell.processEnvironment();
        environment.insert(u"TMPDIR"_s, unpacked.path());
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s,
                    { u"-c"_s, u"\"$0\" --lang=en log case show \"$1\" | "_s + reader,
                      QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"), file });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(QDir(unpacked.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void whatIsThereIsOnlyReplacedByForce()
    {
        const QString file = m_bench->write(u"there.case.zip"_s, "mine");
        const auto refused = make(file, u"external:CASE-1"_s);
        QVERIFY2(refused.code == 2 && refused.err.contains(u"--force"_s),
                 refused.said().constData());
        QCOMPARE(m_bench->read(u"there.case.zip"_s), QByteArray("mine"));
        QCOMPARE(make(file, u"external:CASE-1"_s, { u"--dry-run"_s }).code, 0);
        QCOMPARE(make(file, u"external:CASE-1"_s, { u"--force"_s }).code, 0);
        QVERIFY(m_bench->read(u"there.case.zip"_s) != QByteArray("mine"));
    }

    void aReplayThatComesOutDifferentlySaysSo()
    {
        const auto made = make(u"other.case.zip"_s, u"external:CASE-3"_s);
        QVERIFY2(made.code == 0, made.said().constData());
        const auto ended = replay(u"other.case.zip"_s);
        QVERIFY2(ended.code == 1, ended.said().constData());
        QCOMPARE(ended.json().value("different"_L1).toInt(), 1);
        const QJsonValue document = ended.json().value("documents"_L1).toArray().at(0);
        QCOMPARE(document["now"_L1].toString(), u"refused"_s);
        QVERIFY2(document["message"_L1].toString().contains("H02-ANOR279-005"_L1),
                 ended.said().constData());
    }

    void aSandboxThatRunsGetsTheDocuments()
    {
        const auto made = make(u"live.case.zip"_s, u"external:CASE-1"_s);
        QVERIFY2(made.code == 0, made.said().constData());
        SystemClock clock;
        SandboxServer sandbox(clock);
        QSignalSpy ready(&sandbox, &SandboxServer::started);
        SandboxOptions options;
        options.dataFile = m_bench->path(u"controlled.sqlite"_s);
        options.hasControl = true;
        sandbox.start(options);
        QVERIFY(ready.wait(60000));
        const auto ended =
            replay(u"live.case.zip"_s, { u"--sandbox"_s, sandbox.baseUrl().toString() });
        QVERIFY2(ended.code == 0, ended.said().constData());
        QCOMPARE(ended.json().value("sent"_L1).toInt(), 2);
        sandbox.stop();
        const auto tables = SandboxTables::open(options.dataFile);
        QVERIFY(tables.isOk());
        QCOMPARE(tables.value()->ordersOfFile(Tashkent, CaseOne).value(), 1);
    }

    void whatIsNoSandboxGetsNothing()
    {
        const auto made = make(u"safe.case.zip"_s, u"external:CASE-1"_s);
        QVERIFY2(made.code == 0, made.said().constData());
        // Behind a port of this computer, and without the door that only sandboxes have.
        const auto ended =
            replay(u"safe.case.zip"_s, { u"--sandbox"_s, m_bench->sandbox.baseUrl().toString() });
        QVERIFY2(ended.code == 4, ended.said().constData());
        QVERIFY2(ended.err.contains(u"nothing of the case was sent"_s), ended.said().constData());
        QCOMPARE(m_bench->tables->ordersOfFile(Tashkent, CaseOne).value(), 0);
    }

    void onlyThisComputerIsAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("loopback") << u"http://127.0.0.1:1"_s << true;
        QTest::newRow("loopback, IPv6") << u"http://[::1]:1"_s << true;
        QTest::newRow("by its name") << u"http://localhost:1/"_s << true;
        QTest::newRow("another computer") << u"http://192.168.0.7:8080"_s << false;
        QTest::newRow("a live Smartup") << u"https://smartup.online"_s << false;
        QTest::newRow("a name that begins alike") << u"http://localhost.evil.example"_s << false;
        QTest::newRow("a name that holds the address") << u"http://127.0.0.1.nip.io"_s << false;
        QTest::newRow("every address of the computer") << u"http://0.0.0.0:80"_s << false;
        QTest::newRow("somebody in front") << u"http://a@127.0.0.1:80"_s << false;
        QTest::newRow("a path behind") << u"http://127.0.0.1:80/x"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyThisComputerIsAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        const auto ended =
            m_bench->run({ u"log"_s, u"case"_s, u"replay"_s, m_bench->path(u"one.case.zip"_s),
                           u"--sandbox"_s, address });
        // Nothing listens at these: one that is an address is asked, the others are not even that.
        QCOMPARE(ended.code == 2, !isOne);
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString file = m_bench->path(u"wrong.case.zip"_s);
        QTest::newRow("nothing") << QStringList {} << 2;
        QTest::newRow("no file") << QStringList { u"make"_s } << 2;
        QTest::newRow("another verb") << QStringList { u"send"_s, file } << 2;
        QTest::newRow("everything") << QStringList { u"make"_s, file } << 2;
        QTest::newRow("a filter that cannot be read")
            << QStringList { u"make"_s, file, u"--filter=outcom:x"_s } << 2;
        QTest::newRow("a filter that finds nothing")
            << QStringList { u"make"_s, file, u"--filter=number:none"_s, u"--file"_s, m_journal }
            << 4;
        QTest::newRow("a log that is not there")
            << QStringList { u"make"_s, file, u"--filter=number:1"_s, u"--file=/nowhere"_s } << 4;
        QTest::newRow("a file that is not there") << QStringList { u"show"_s, file } << 4;
        QTest::newRow("show with an option of make")
            << QStringList { u"show"_s, m_journal, u"--filter=number:1"_s } << 2;
        QTest::newRow("show that would write over a file")
            << QStringList { u"show"_s, m_journal, u"--force"_s } << 2;
        QTest::newRow("replay with the other name of an option of make")
            << QStringList { u"replay"_s, m_journal, u"--journal"_s, m_journal } << 2;
        QTest::newRow("make with an option of replay")
            << QStringList { u"make"_s, file, u"--filter=number:1"_s,
                             u"--sandbox=http://127.0.0.1:1"_s }
            << 2;
        QTest::newRow("a file that is none") << QStringList { u"replay"_s, m_journal } << 1;
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const auto ended = m_bench->run(QStringList { u"log"_s, u"case"_s } + words);
        QVERIFY2(ended.code == code, ended.said().constData());
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(!QFileInfo::exists(m_bench->path(u"wrong.case.zip"_s)));
    }

private:
    [[nodiscard]] CommandBench::Ended
    make(const QString &name, const QString &filter, const QStringList &further = {}) const
    {
        return m_bench->run(QStringList { u"log"_s, u"case"_s, u"make"_s,
                                          QDir(m_bench->path({})).absoluteFilePath(name),
                                          u"--json"_s, u"--filter"_s, filter, u"--file"_s,
                                          m_journal }
                            + further);
    }
    [[nodiscard]] CommandBench::Ended replay(const QString &name,
                                             const QStringList &further = {}) const
    {
        return m_bench->run(
            QStringList { u"log"_s, u"case"_s, u"replay"_s, m_bench->path(name), u"--json"_s }
            + further);
    }

    std::unique_ptr<CommandBench> m_bench;
    QString m_journal;
};

QTEST_GUILESS_MAIN(tst_LogCase)
#include "tst_LogCase.moc"
