#include "tests/app/ImportBench.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Count = 3;

bool ran(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

/// A folder that can be made one that only reads. Whoever may mount gets a disk of its own in memory:
/// rights of files and folders bind everybody but root. Everybody else takes away the right to write.
class Disk
{
public:
    Disk()
        : m_isMounted(
            ran(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64m"_s, u"smartup"_s, path() }))
        , m_isThere(m_isMounted || doRightsBind())
    {
    }
    ~Disk()
    {
        // One on top of the other, if it was kept from new files.
        while (m_isMounted && ran(u"umount"_s, { u"--lazy"_s, path() })) { }
        setRights(true, true); // or it could not be removed
    }
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString path() const { return m_place.path(); }
    [[nodiscard]] QString ledgerFolder() const { return m_place.filePath(u"imports"_s); }
    /// The whole of it; no file of it may be open for writing.
    [[nodiscard]] bool setReadOnly(bool isReadOnly) const
    {
        if (!m_isMounted) {
            return setRights(!isReadOnly, !isReadOnly);
        }
        return ran(u"mount"_s, { u"-o"_s, isReadOnly ? u"remount,ro"_s : u"remount,rw"_s, path() });
    }
    /// What is open stays as it is, and nothing new is made.
    [[nodiscard]] bool keepFromNewFiles() const
    {
        if (!m_isMounted) {
            return setRights(false, true);
        }
        return ran(u"mount"_s, { u"--bind"_s, path(), path() })
            && ran(u"mount"_s, { u"-o"_s, u"remount,ro,bind"_s, path() });
    }

private:
    /// Of all folders and of all files in it.
    bool setRights(bool areFoldersWritten, bool areFilesWritten) const
    {
        using File = QFileDevice;
        const auto rights = [](bool isWritten, bool isFolder) {
            return File::ReadOwner | (isWritten ? File::WriteOwner : File::Permission {})
                | (isFolder ? File::ExeOwner : File::Permission {});
        };
        // A folder without the right to write still lets the rights of what lies in it be changed.
        bool isDone = QFile::setPermissions(path(), rights(areFoldersWritten, true));
        QDirIterator all(path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo entry(all.next());
            const bool isWritten = entry.isDir() ? areFoldersWritten : areFilesWritten;
            isDone &= QFile::setPermissions(entry.filePath(), rights(isWritten, entry.isDir()));
        }
        return isDone;
    }
    /// They do not bind root.
    [[nodiscard]] bool doRightsBind() const
    {
        QFile probe(m_place.filePath(u"probe"_s));
        const bool isBound = setRights(false, false) && !probe.open(QIODevice::WriteOnly);
        return setRights(true, true) && isBound;
    }

    QTemporaryDir m_place;
    bool m_isMounted;
    bool m_isThere;
};

Status tookLease(ImportLedger &ledger, const QString &connection)
{
    const auto taking = ledger.ask([connection](LedgerStore &store) {
        Status taken = store.takeLease(connection);
        store.giveLeaseBack(connection);
        return taken;
    });
    return taking.result();
}

} // namespace

/// Nothing leaves that cannot be noted: the ledger lies on a disk, or in a folder, that only reads, or is
/// full.
class TestReadOnlyDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheStartOn();
    void sinceTheLedgerWasOpened();
    void nearlyFull();
};

void TestReadOnlyDisk::fromTheStartOn()
{
    const Disk disk;
    if (!disk.isThere()) {
        QSKIP("Nothing binds this user: it is root and may not mount.");
    }
    ImportBench bench;
    const QString connection = ledgerConnection(bench.wire.profile);
    { // an earlier run of the program
        ImportLedger earlier(disk.ledgerFolder());
        QVERIFY(tookLease(earlier, connection));
    }
    QVERIFY(disk.setReadOnly(true));
    bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), u"NEW-"_s));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    ImportService service(bench.wire.client, bench.wire.probe.clock,
                          std::make_shared<ImportLedger>(disk.ledgerFolder()));
    service.setLeastFree(0); // the disk is a small one
    const auto send = [&service, &bench] {
        QSignalSpy done(&service, &ImportService::finished);
        service.send(bench.previewer.takePlan());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000); }();
        return done.constFirst().constFirst().value<ImportSummary>();
    };
    const ImportSummary stopped = send();
    QCOMPARE(bench.wire.count("order$import"), 0);
    QCOMPARE(stopped.count(Outcome::NotSent), Count);
    QVERIFY2(stopped.message.contains(disk.ledgerFolder()), qPrintable(stopped.message));

    QVERIFY(disk.setReadOnly(false));
    bench.preview();
    QVERIFY2(bench.plan, qPrintable(bench.failure.text));
    QCOMPARE(send().count(Outcome::Created), Count);
}

/// It is not another program that keeps the import here.
void TestReadOnlyDisk::sinceTheLedgerWasOpened()
{
    const Disk disk;
    if (!disk.isThere()) {
        QSKIP("Nothing binds this user: it is root and may not mount.");
    }
    ImportLedger ledger(disk.ledgerFolder());
    QVERIFY(tookLease(ledger, u"one"_s));
    QVERIFY(disk.keepFromNewFiles());
    const Status taken = tookLease(ledger, u"two"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().origin, ErrorOrigin::Storage);
    QVERIFY2(taken.error().text.contains(disk.ledgerFolder()), qPrintable(taken.error().text));
}

/// Found out before anything leaves; with room again the next import goes its way.
void TestReadOnlyDisk::nearlyFull()
{
    const Disk disk;
    if (!disk.isThere()) {
        QSKIP("Only who may mount a disk can make a small one.");
    }
    ImportBench bench;
    ImportService service(bench.wire.client, bench.wire.probe.clock,
                          std::make_shared<ImportLedger>(disk.ledgerFolder()));
    const auto send = [&service, &bench](const QString &prefix) {
        bench.read(sampleOrders(Count, bench.wire.probe.clock.now().date(), prefix));
        bench.preview();
        QSignalSpy done(&service, &ImportService::finished);
        service.send(bench.previewer.takePlan());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000); }();
        return done.constFirst().constFirst().value<ImportSummary>();
    };
    const ImportSummary small = send(u"SMALL-"_s);
    QCOMPARE(small.count(Outcome::NotSent), Count);
    QVERIFY2(small.message.contains("1 GB"_L1), qPrintable(small.message));
    QCOMPARE(bench.wire.count("order$import"), 0);

    service.setLeastFree(0);
    QCOMPARE(send(u"FITS-"_s).count(Outcome::Created), Count);
    const qsizetype sent = bench.wire.count("order$import");
    QFile filler(disk.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const qsizetype size : { 1024 * 1024, 4096, 1 }) {
        while (filler.write(QByteArray(size, 'x')) == size) { }
    }
    const ImportSummary full = send(u"FULL-"_s);
    QCOMPARE(full.count(Outcome::NotSent), Count);
    QVERIFY(!full.message.isEmpty());
    QCOMPARE(bench.wire.count("order$import"), sent);
    QVERIFY(filler.remove());
    QCOMPARE(send(u"ROOM-"_s).count(Outcome::Created), Count);
}

QTEST_GUILESS_MAIN(TestReadOnlyDisk)
#include "tst_ReadOnlyDisk.moc"
