#include "app/connection/ProfileStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

ProfileList oneProfile()
{
    Profile profile;
    profile.id = u"3c4c0a9e-9b1d-4ab0-8f0e-0a2b7c5d1e11"_s;
    profile.name = u"Chashma"_s;
    profile.baseUrl = QUrl(u"https://smartup.online"_s);
    profile.login = u"admin@demo"_s;
    return { { profile }, profile.id };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYetIsAnEmptyList()
    {
        const QTemporaryDir dir;
        ProfileStore store(dir.filePath(u"config"_s));
        const auto list = store.load();
        QVERIFY(list.isOk());
        QVERIFY(list.value().profiles.isEmpty());
        QVERIFY2(!QFileInfo::exists(store.filePath()), "reading writes nothing");
    }

    void keptForItsOwnerOnly()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"config/smartup-desk"_s);
        ProfileStore store(folder);
        QVERIFY(store.save(oneProfile()).isOk());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeGroup
            | QFileDevice::ExeOther;
        QVERIFY(!(QFile::permissions(store.filePath()) & others));
        QVERIFY(!(QFile::permissions(folder) & others));
        QCOMPARE(ProfileStore(folder).load().value(), oneProfile());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList { u"connections.json"_s });
    }

    void unreadableFileIsNotLost_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"format\":");
        QTest::newRow("too large") << QByteArray((4 << 20) + 1, ' ');
    }

    void unreadableFileIsNotLost()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir dir;
        ProfileStore store(dir.path());
        write(store.filePath(), content);
        const auto list = store.load();
        QVERIFY(!list.isOk());
        QVERIFY(!list.error().text.isEmpty());
        QCOMPARE(contentOf(store.filePath()), content);

        QVERIFY(store.save(oneProfile()).isOk());
        QCOMPARE(contentOf(store.filePath() + u".unreadable-1"_s), content);
        QCOMPARE(store.load().value(), oneProfile());
        QVERIFY(store.save(oneProfile()).isOk());
        QVERIFY(!QFileInfo::exists(store.filePath() + u".unreadable-2"_s));
    }

    void folderInPlaceOfTheFile()
    {
        const QTemporaryDir dir;
        ProfileStore store(dir.path());
        QVERIFY(QDir().mkpath(store.filePath()));
        QVERIFY(!store.load().isOk());
    }

    void placeThatCannotBeWritten()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"file"_s), "x");
        ProfileStore store(dir.filePath(u"file/config"_s));
        const auto saved = store.save(oneProfile());
        QVERIFY(!saved.isOk());
        QCOMPARE(saved.error().origin, ErrorOrigin::Storage);
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_ProfileStore.moc"
