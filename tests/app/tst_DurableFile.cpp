#include "app/platform/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Little = 64LL * 1024;
constexpr qint64 Much = 256LL * 1024;
constexpr qint64 MoreThanAnyDiskHas = 1LL << 60;

} // namespace

/// Room that is kept for a disk that is full.
class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsTaken();
    void withoutRoomItStaysAsItWas();

private:
    QTemporaryDir m_folder;
};

void TestDurableFile::roomIsTaken()
{
    const QString path = m_folder.filePath(u"taken"_s);
    QVERIFY(takeRoom(path, Little));
    QCOMPARE(QFileInfo(path).size(), Little);
    QVERIFY(takeRoom(path, Much)); // a later version wants more
    QCOMPARE(QFileInfo(path).size(), Much);
    QVERIFY(takeRoom(path, Little));
    QCOMPARE(QFileInfo(path).size(), Much);
}

void TestDurableFile::withoutRoomItStaysAsItWas()
{
#ifndef Q_OS_LINUX
    QSKIP("Elsewhere the disk is filled before it is known to be too small.");
#endif
    const QString path = m_folder.filePath(u"short"_s);
    QVERIFY(!takeRoom(path, MoreThanAnyDiskHas));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(takeRoom(path, Little));
    QVERIFY(!takeRoom(path, MoreThanAnyDiskHas));
    QCOMPARE(QFileInfo(path).size(), Little);
}

QTEST_APPLESS_MAIN(TestDurableFile)
#include "tst_DurableFile.moc"
