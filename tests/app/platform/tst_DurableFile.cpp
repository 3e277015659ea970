// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/DurableFile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Megabyte = 1024LL * 1024;

#ifndef Q_OS_WIN

/// No file of this program grows beyond it: the disk is full for whoever wants more, for root, too.
class FullDisk
{
public:
    explicit FullDisk(qint64 most)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) // or the program would end
    {
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        rlimit limit = m_former;
        limit.rlim_cur = static_cast<rlim_t>(most);
        m_isFull = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    [[nodiscard]] bool isFull() const { return m_isFull; }

private:
    using Handler = void (*)(int);
    Handler m_handler;
    rlimit m_former {};
    bool m_isFull = false;
};

#endif

} // namespace

/// Files that a later moment counts on.
class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsTaken();
    void roomThatIsThereStays();
    void noRoom_data();
    void noRoom();
    void folderThatIsNotThere();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"reserve"_s); }
    [[nodiscard]] qint64 size() const { return QFileInfo(path()).size(); }

    QTemporaryDir m_folder;
};

void TestDurableFile::roomIsTaken()
{
    QVERIFY(takeRoom(path(), Megabyte));
    QCOMPARE(size(), Megabyte);
    QVERIFY(takeRoom(path(), 2 * Megabyte));
    QCOMPARE(size(), 2 * Megabyte);
#ifndef Q_OS_WIN
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &facts), 0);
    constexpr qint64 Block = 512; // of st_blocks
    QVERIFY(qint64(facts.st_blocks) * Block >= 2 * Megabyte); // no holes
#endif
}

void TestDurableFile::roomThatIsThereStays()
{
    QVERIFY(takeRoom(path(), 2 * Megabyte));
    QVERIFY(takeRoom(path(), Megabyte));
    QCOMPARE(size(), 2 * Megabyte);
}

void TestDurableFile::noRoom_data()
{
    QTest::addColumn<qint64>("former");
    QTest::newRow("nothing was there: nothing is left") << qint64(0);
    QTest::newRow("the shorter one of an earlier version stays") << Megabyte;
}

void TestDurableFile::noRoom()
{
#ifdef Q_OS_WIN
    QSKIP("There is no limit of this kind.");
#else
    QFETCH(const qint64, former);
    QFile::remove(path());
    QVERIFY(former == 0 || takeRoom(path(), former));
    {
        const FullDisk disk(2 * Megabyte);
        QVERIFY(disk.isFull());
        QVERIFY(!takeRoom(path(), 8 * Megabyte));
    }
    QCOMPARE(QFileInfo::exists(path()), former > 0);
    QCOMPARE(former > 0 ? size() : 0, former);
#endif
}

void TestDurableFile::folderThatIsNotThere()
{
    QVERIFY(!takeRoom(m_folder.filePath(u"missing/reserve"_s), Megabyte));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"missing"_s)));
}

QTEST_APPLESS_MAIN(TestDurableFile)
#include "tst_DurableFile.moc"
