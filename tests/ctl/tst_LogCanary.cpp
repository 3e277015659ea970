#include "app/journal/ArchiveShelf.h"
#include "app/journal/CaseFile.h"
#include "app/journal/FormerVersion.h"
#include "app/journal/JournalArchive.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/JournalSalvage.h"
#include "app/sandbox/SandboxStore.h"
#include "models/core/SecretMask.h"
#include "models/journal/CurlCommand.h"
#include "models/journal/HarEntry.h"
#include "models/journal/RowJson.h"
#include "tests/app/SecretCanary.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/ctl/CommandBench.h"
#include "tests/support/OrderFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <memory>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

// Of nobody.
const QByteArray Password = "canary-\"7Q4z"; // not a secret: made up here, to be looked for
const QByteArray WrongPassword = "canary-wrong-8W5x";
const QByteArray Login = "admin@demo";

const SecretCanary Canary(Login, { Password, WrongPassword });

const QString Name = u"Гулнора Каримова"_s;
const QString Phone = u"998901112233"_s;
const QString Sum = u"7654321"_s;

/// Everything about a line, and what is copied of it. Bodies are stored compressed: a look at the bytes of
/// the file alone would see nothing of them.
QByteArray textOf(const JournalDetail &detail)
{
    QByteArrayList all { detail.request.bytes,
                         detail.response.bytes,
                         detail.documentJson,
                         harEntry(detail),
                         rowsJson({ detail.row }),
                         visibleJson(detail.documentJson).toUtf8(),
                         curlCommand(detail, QString::fromUtf8(Login)).toUtf8(),
                         detail.call.url.toUtf8(),
                         detail.call.message.toUtf8() };
    for (const HeaderList &headers : { detail.call.requestHeaders, detail.call.responseHeaders }) {
        for (const auto &[name, value] : headers) {
            all.append(name);
            all.append(value);
        }
    }
    return all.join('\n');
}

bool neverCancelled()
{
    return false;
}

} // namespace

/// Secrets that really travel: signed in with, sent in a body, refused, sent to nobody. Afterwards they are
/// looked for in everything that the program has written or said. The case file keeps no people and no
/// sums besides.
class tst_LogCanary : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_root.isValid());
        // Every temporary file of every program comes here.
        qputenv("TMPDIR", m_root.path().toLocal8Bit());
        m_bench = std::make_unique<CommandBench>();
        QVERIFY(m_bench->path({}).startsWith(m_root.path()));
        changePassword();
        exchange();
    }
    void cleanupTestCase() { m_bench.reset(); }

    void theyTravelled()
    {
        // Without this nothing that follows could fail.
        const QByteArray exported = m_bench->read(u"known.json"_s);
        QVERIFY(exported.contains(Canary.formsOf(Password).at(1)));
        QVERIFY(exported.contains((Login + ':' + Password).toBase64()));
        QVERIFY(exported.contains(Phone.toUtf8()));
        bool isMasked = false;
        const QList<JournalDetail> details = detailsOf(journal());
        for (const JournalDetail &detail : details) {
            isMasked = isMasked || detail.request.bytes.contains(SecretMask::Placeholder.data());
        }
        QVERIFY(isMasked);
    }

    void noneIsInTheLogOrInWhatIsMadeOfIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("the log") << journal();
        const QDate month = monthOf(QDateTime::currentDateTimeUtc());
        const QString archives = m_bench->path(u"archive"_s);
        QVERIFY(archiveMonth(journal(), archives, month, neverCancelled));
        QTest::newRow("an archive") << archiveFile(archives, month);
        const QString saved = m_bench->path(u"saved.sqlite"_s);
        QVERIFY(salvageJournal(journal(), saved, QDateTime::currentDateTimeUtc()));
        QTest::newRow("a log that was saved") << saved;
        const QString former = m_bench->path(u"former.sqlite"_s);
        QVERIFY(QFile::copy(saved, former));
        QVERIFY(makeVersion1(former));
        QVERIFY(!keepFormerVersion(former, -1));
        QTest::newRow("the copy of a former version") << formerVersionFile(former, 1);
    }
    void noneIsInTheLogOrInWhatIsMadeOfIt()
    {
        QFETCH(QString, file);
        const QList<JournalDetail> details = detailsOf(file);
        QVERIFY(details.size() > 3);
        for (const JournalDetail &detail : details) {
            QCOMPARE(Canary.foundIn(textOf(detail)), QByteArray());
        }
    }

    void noneIsInAnyFileThatIsWritten()
    {
        const QStringList words { u"export --csv"_s, u"export --xlsx"_s, u"export --json"_s,
                                  u"export --har"_s, u"report --html"_s };
        for (const QString &word : words) {
            const QString file = m_bench->path(u"log."_s + word.section(u"--"_s, 1));
            run(QStringList { u"log"_s } + word.split(u' ') + QStringList { file }, 0);
            QVERIFY2(QFileInfo(file).size() > 0, qPrintable(word));
        }
        run({ u"log"_s, u"case"_s, u"make"_s, m_bench->path(u"x.case.zip"_s),
              u"--filter=external:CAN-*"_s },
            0);
        run({ u"log"_s, u"--json"_s }, 0);
        // Smartup's own books, and what a person gave and asked for: documents as they are.
        const auto walk = Canary.lookThrough(m_root.path(), [](const QString &name) {
            return name.startsWith("sandbox.sqlite"_L1) || name.endsWith("orders.json"_L1)
                || name == "known.json"_L1;
        });
        QCOMPARE(walk.found, QString());
        QVERIFY(walk.files > 10);
        QCOMPARE(Canary.foundIn(m_said), QByteArray());
    }

    void noneIsFoundInABody()
    {
        const auto found = [this](const QString &text) {
            const auto ended = m_bench->run({ u"log"_s, u"search-bodies"_s, text });
            return ended.code == 0 ? ended.out.count(u'\n') : -1;
        };
        for (const QByteArray &secret : { Password, WrongPassword }) {
            const QList<QByteArray> forms = Canary.formsOf(secret);
            for (const QByteArray &form : forms) {
                if (!form.contains(
                        '\0')) { // nobody can write what lies in memory on a command line
                    QCOMPARE(found(QString::fromUtf8(form)), 0);
                }
            }
        }
        QVERIFY(found(u"can-"_s) > 0); // what stands beside them is
    }

    void noPeopleAndNoSumsAreInACaseFile()
    {
        const QString file = m_bench->path(u"people.case.zip"_s);
        run({ u"log"_s, u"case"_s, u"make"_s, file, u"--filter=external:CAN-*"_s }, 0);
        QByteArray content = unpacked(file);
        const auto opened = OpenCase::open(file);
        QVERIFY(opened.isOk());
        const QList<JournalDetail> details = detailsOf(opened.value()->journal());
        QVERIFY(details.size() > 3);
        for (const JournalDetail &detail : details) {
            content += textOf(detail);
        }
        QVERIFY(content.contains("CAN-"));
        QCOMPARE(Canary.foundIn(content), QByteArray());
        const auto shown = m_bench->run({ u"log"_s, u"case"_s, u"show"_s, file });
        QVERIFY2(shown.code == 0, shown.said().constData());
        QVERIFY(shown.out.contains(u"CAN-"_s));
        for (const QString &canary :
             { Name, Name.section(u' ', 0, 0), Name.section(u' ', 1), Phone, Sum }) {
            QVERIFY2(!content.contains(canary.toUtf8()), qPrintable(canary));
            QVERIFY2(!shown.out.contains(canary), qPrintable(canary));
        }
    }

private:
    [[nodiscard]] QString journal() const
    {
        return journalFileIn(m_bench->path(u"data/smartup-desk"_s));
    }

    /// The sandbox knows its users from its start.
    void changePassword()
    {
        SandboxServer &sandbox = m_bench->sandbox;
        QSignalSpy stopped(&sandbox, &SandboxServer::stopped);
        sandbox.stop();
        QVERIFY(!stopped.isEmpty() || stopped.wait(60000));
        SandboxOptions options;
        options.dataFile = m_bench->path(u"sandbox.sqlite"_s);
        {
            PlainSqlite plain(options.dataFile);
            const QByteArray hash =
                SandboxUser::hash(QString::fromUtf8(Login), QString::fromUtf8(Password));
            QVERIFY(plain.run(u"UPDATE account SET password_hash = '%1' WHERE login = '%2'"_s.arg(
                QString::fromLatin1(hash), QString::fromUtf8(Login))));
        }
        QSignalSpy started(&sandbox, &SandboxServer::started);
        sandbox.start(options);
        QVERIFY(!started.isEmpty() || started.wait(60000));
    }

    /// Orders whose notes hold what never should be in one: one is taken, one refused, one comes to
    /// nobody; and a sign-in that is wrong.
    void exchange()
    {
        QList<QJsonObject> orders = sampleOrders(3, m_bench->today(), u"CAN-"_s);
        const QString note =
            QString::fromUtf8(Password + " Basic " + (Login + ':' + Password).toBase64() + ' ')
            + Name + u" +"_s + Phone + u' ' + Sum;
        for (QJsonObject &order : orders) {
            order.insert(u"note"_s, note);
        }
        orders[1].insert(u"person_code"_s, u"NOBODY"_s);
        const QString file = m_bench->write(u"orders.json"_s, orderFile(orders));
        const QStringList words { u"import"_s, u"order"_s, file };
        const QStringList connection = m_bench->connection();
        run(words + connection, 1); // of one it was said that nobody knows the client
        QVERIFY2(m_said.contains("NOBODY"), m_said.constData());
        run(QStringList { u"import"_s, u"order"_s, file, u"--json"_s } + connection, 1);
        run(QStringList { u"export"_s, u"order"_s, u"--from"_s,
                          m_bench->today().toString(u"dd.MM.yyyy"_s), u"--out"_s,
                          m_bench->path(u"known.json"_s) }
                + connection,
            0);
        run(QStringList { u"export"_s, u"producer"_s, u"--out"_s, m_bench->path(u"none.json"_s) }
                + connection,
            1, WrongPassword);
        everythingElse(orders);
        // Nobody listens there.
        QStringList nowhere = connection;
        nowhere[1] = u"http://127.0.0.1:1"_s;
        const auto unsent = m_bench->run(words + nowhere, Password);
        m_said += unsent.said();
        QVERIFY2(unsent.code != 0, unsent.said().constData());
    }

    /// What else signs in: the test of a connection, settings that are saved, a folder with its reports, the probe, looks after
    /// what became of documents.
    void everythingElse(QList<QJsonObject> orders)
    {
        const QStringList connection = m_bench->connection();
        run(QStringList { u"test"_s } + connection, 0);
        run(QStringList { u"settings"_s, u"set"_s, u"order_statuses=D,B#N,B#E,B#W,B#S,B#V,A,C"_s }
                + connection,
            0);
        const QString folder = m_bench->path(u"in"_s);
        QVERIFY(QDir().mkdir(folder));
        for (QJsonObject &order : orders) {
            order.insert(u"external_id"_s, u"CAN-F"_s + order["external_id"_L1].toString());
        }
        (void)m_bench->write(u"in/orders.json"_s, orderFile(orders));
        run(QStringList { u"import"_s, u"order"_s, folder } + connection, 1);
        QVERIFY(QDir(folder + u"/failed"_s).entryList(QDir::Files).size() > 1); // with a report
        orders = { orders.constFirst() };
        run(QStringList { u"probe"_s, u"order"_s,
                          m_bench->write(u"orders.json"_s, orderFile(orders)), u"--confirm"_s }
                + connection,
            0);
        run(QStringList { u"reconcile"_s, u"--json"_s } + connection, 0);
        run(QStringList { u"reconcile"_s, u"--audit"_s, u"--json"_s } + connection, 0);
        run({ u"ledger"_s, u"--json"_s }, 0);
        run({ u"check-up"_s }, 0);
    }

    void run(const QStringList &words, int code, const QByteArray &password = Password)
    {
        const auto ended = m_bench->run(words, password);
        m_said += ended.said();
        QVERIFY2(ended.code == code, ended.said().constData());
    }

    /// The first lines of each call with the call: its bodies are the same beside each of a thousand lines.
    [[nodiscard]] static QList<JournalDetail> detailsOf(const QString &file)
    {
        constexpr int LinesOfACall = 3;
        QList<JournalDetail> details;
        QHash<qint64, int> seen; // lines by their call
        Reading reading(file);
        const qint64 rows = reading.count().rows;
        for (int block = 0; block * JournalBlockSize < rows; ++block) {
            const QList<JournalRow> lines = reading.block(block);
            for (const JournalRow &line : lines) {
                if (++seen[line.document.callId] <= LinesOfACall) {
                    details.append(reading.detail(line.document.id));
                }
            }
        }
        return details;
    }

    QTemporaryDir m_root;
    std::unique_ptr<CommandBench> m_bench;
    QByteArray m_said; ///< by all programs
};

QTEST_GUILESS_MAIN(tst_LogCanary)
#include "tst_LogCanary.moc"
