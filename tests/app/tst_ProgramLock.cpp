#include "app/core/ProgramLock.h"

#include <QDateTime>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LongAgo = -60; ///< seconds

} // namespace

/// Lock files as programs leave them that end at any moment.
class TestProgramLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneHoldsItAtATime();
    void whatIsHeldIsNotTakenHoweverOld();
    void whatAnotherLeft_data();
    void whatAnotherLeft();
    void aFileThatIsJustBeingWrittenIsWaitedFor();
    void aFolderThatCannotBeWrittenTo();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"it.lock"_s); }
    void leave(const QByteArray &content, int age) const
    {
        QFile left(file());
        QVERIFY(left.open(QIODevice::ReadWrite) && left.write(content) == content.size());
        QVERIFY(left.flush());
        QVERIFY(left.setFileTime(QDateTime::currentDateTimeUtc().addSecs(age),
                                 QFile::FileModificationTime));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgramLock::oneHoldsItAtATime()
{
    ProgramLock one(file());
    ProgramLock other(file());
    QVERIFY(one.tryLock());
    QVERIFY(one.isLocked());
    QVERIFY(!other.tryLock());
    QVERIFY(!other.isLocked());
    QCOMPARE(other.error(), QLockFile::LockFailedError);
    one.unlock();
    QVERIFY(other.tryLock());
    QVERIFY(!one.tryLock());
}

/// It holds its own number, or, in the moment of making it, none: the system knows who has it open.
void TestProgramLock::whatIsHeldIsNotTakenHoweverOld()
{
    ProgramLock one(file());
    QVERIFY(one.tryLock());
    leave({}, LongAgo);
    QVERIFY(!ProgramLock(file()).tryLock());
    QFile held(file());
    QVERIFY(held.resize(0));
    leave({}, LongAgo);
    QVERIFY(!ProgramLock(file()).tryLock());
    QVERIFY(one.isLocked());
}

void TestProgramLock::whatAnotherLeft_data()
{
    const QByteArray here = QSysInfo::machineHostName().toLocal8Bit();
    // No number of a process is as high as that.
    const QByteArray gone = "1999999999\nsmartup-desk\n";
    const QByteArray there = "1\nsmartup-desk\nanother-machine.example\n";
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("ended before it wrote its number") << QByteArray() << LongAgo << true;
    QTest::newRow("ended with half a line") << "\n"_ba << LongAgo << true;
    QTest::newRow("is just writing its number") << QByteArray() << 0 << false;
    QTest::newRow("was killed long ago") << gone + here + '\n' << LongAgo << true;
    QTest::newRow("was killed just now") << gone + here + '\n' << 0 << true;
    // Nobody here can know whether it still runs.
    QTest::newRow("runs on another machine, for long") << there << LongAgo << false;
}

void TestProgramLock::whatAnotherLeft()
{
    QFETCH(QByteArray, content);
    QFETCH(int, age);
    QFETCH(bool, isFree);
    leave(content, age);
    ProgramLock lock(file());
    QCOMPARE(lock.tryLock(), isFree);
    QCOMPARE(lock.isLocked(), isFree);
}

void TestProgramLock::aFileThatIsJustBeingWrittenIsWaitedFor()
{
    leave({}, 0);
    ProgramLock lock(file());
    QVERIFY(lock.tryLock(20s));
}

void TestProgramLock::aFolderThatCannotBeWrittenTo()
{
    ProgramLock lock(m_folder->filePath(u"nowhere/it.lock"_s));
    QVERIFY(!lock.tryLock());
    QVERIFY(lock.error() != QLockFile::NoError);
}

QTEST_GUILESS_MAIN(TestProgramLock)
#include "tst_ProgramLock.moc"
