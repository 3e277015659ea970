#include "app/exchange/FolderSource.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    /// Files of a test are written now; the clock says how old they are.
    FixedClock clock { QDateTime::currentDateTimeUtc().addSecs(60) };

    void write(const QString &name, const QByteArray &bytes = "{}") const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QStringList names(const QString &within) const
    {
        return QDir(folder.filePath(within)).entryList(QDir::Files, QDir::Name);
    }
};

QJsonObject reportIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList ready(FolderSource &source)
{
    QStringList names;
    const auto entries = source.look();
    if (entries) {
        for (const FolderEntry &entry : entries.value()) {
            if (entry.judgement.verdict == FolderVerdict::Ready) {
                names.append(entry.name);
            }
        }
    }
    return names;
}

} // namespace

class TestFolderSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenAndPutAway();
    void sameNameTwice();
    void onlyFilesAreTaken();
    void waitsUntilItIsWritten();
    void oneProgramAtATime();
    void takenOnce();
    void putBack();
    void becameALink();
    void leftOver();
    void folderThatIsNone();
    void ownFolderIsALink();
};

void TestFolderSource::takenAndPutAway()
{
    const Bench bench;
    bench.write(u"b.json"_s);
    bench.write(u"a.csv"_s);
    FolderSource source(bench.folder.path(), bench.clock);
    QVERIFY(source.open());
    QVERIFY(source.recovered().isEmpty());
    QCOMPARE(ready(source), (QStringList { u"a.csv"_s, u"b.json"_s }));

    const Result<TakenFile> taken = source.take(u"a.csv"_s);
    QVERIFY(taken);
    QVERIFY(QFile::exists(taken.value().path));
    QCOMPARE(ready(source), QStringList { u"b.json"_s });

    const Result<QString> put =
        source.putAway(taken.value(), true, { { u"outcome"_s, u"created"_s } });
    QVERIFY(put);
    QVERIFY(put.value().contains("/done/"_L1) && put.value().endsWith("-a.csv"_L1));
    QVERIFY(QFile::exists(put.value()));
    const QJsonObject report = reportIn(put.value() + ".report.json"_L1);
    QCOMPARE(report.value("outcome"_L1).toString(), u"created"_s);
    QCOMPARE(report.value("file"_L1).toString(), u"a.csv"_s);

    const Result<TakenFile> second = source.take(u"b.json"_s);
    QVERIFY(second);
    QVERIFY(source.putAway(second.value(), false, {}).value().contains("/failed/"_L1));
    QVERIFY(ready(source).isEmpty());
    QCOMPARE(bench.names(u"taken"_s), QStringList());
}

void TestFolderSource::sameNameTwice()
{
    const Bench bench;
    FolderSource source(bench.folder.path(), bench.clock);
    QVERIFY(source.open());
    for (int i = 0; i < 3; ++i) {
        bench.write(u"a.csv"_s, QByteArray::number(i));
        const Result<TakenFile> taken = source.take(u"a.csv"_s);
        QVERIFY(taken);
        QVERIFY(source.putAway(taken.value(), true, {}));
    }
    QCOMPARE(bench.names(u"done"_s).size(), 6);
}

void TestFolderSource::onlyFilesAreTaken()
{
    const Bench bench;
    bench.write(u"good.json"_s);
    bench.write(u"notes.pdf"_s);
    bench.write(u"CON.json"_s);
    bench.write(u"a\nb.json"_s);
    bench.write(u".hidden.json"_s);
    bench.write(u"growing.json.part"_s);
    QVERIFY(QDir(bench.folder.path()).mkdir(u"folder.json"_s));
    QVERIFY(QFile::link(u"/etc/passwd"_s, bench.folder.filePath(u"link.json"_s)));
    QVERIFY(QFile::link(u"good.json"_s, bench.folder.filePath(u"near.json"_s)));
    QCOMPARE(QProcess::execute(u"mkfifo"_s, { bench.folder.filePath(u"pipe.json"_s) }), 0);
    std::ofstream(QFile::encodeName(bench.folder.path()).toStdString() + "/\xC7\xE0.json") << "{}";

    FolderSource source(bench.folder.path(), bench.clock);
    QVERIFY(source.open());
    const auto entries = source.look();
    QVERIFY(entries);
    QStringList refused;
    for (const FolderEntry &entry : entries.value()) {
        if (entry.judgement.verdict == FolderVerdict::Refused) {
            QVERIFY(!entry.judgement.reason.isEmpty());
            refused.append(entry.name);
        }
    }
    QCOMPARE(ready(source), QStringList { u"good.json"_s });
    QCOMPARE(refused.size(), 8);
    QVERIFY(refused.contains(u"a\\nb.json"_s));
    for (const QString &name : { u"link.json"_s, u"near.json"_s, u"pipe.json"_s, u"folder.json"_s,
                                 u"notes.pdf"_s, u"CON.json"_s }) {
        QVERIFY2(refused.contains(name), qPrintable(name));
    }
}

void TestFolderSource::waitsUntilItIsWritten()
{
    Bench bench;
    bench.write(u"a.json"_s, "{");
    FixedClock clock(QDateTime::currentDateTimeUtc());
    FolderSource source(bench.folder.path(), clock);
    QVERIFY(source.open());
    QVERIFY(ready(source).isEmpty());
    clock.advance(std::chrono::milliseconds(SettleMs - 1000));
    bench.write(u"a.json"_s, "{ }");
    QVERIFY(ready(source).isEmpty());
    clock.advance(std::chrono::milliseconds(2 * SettleMs));
    QCOMPARE(ready(source), QStringList { u"a.json"_s });
}

void TestFolderSource::oneProgramAtATime()
{
    const Bench bench;
    FolderSource first(bench.folder.path(), bench.clock);
    QVERIFY(first.open());
    FolderSource second(bench.folder.path(), bench.clock);
    const Status opened = second.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains("Another program"_L1));
}

void TestFolderSource::takenOnce()
{
    const Bench bench;
    bench.write(u"a.json"_s);
    FolderSource source(bench.folder.path(), bench.clock);
    QVERIFY(source.open());
    QVERIFY(source.take(u"a.json"_s));
    QVERIFY(!source.take(u"a.json"_s));
    QVERIFY(!source.take(u"never.json"_s));
}

void TestFolderSource::putBack()
{
    const Bench bench;
    bench.write(u"a.json"_s, "first");
    FolderSource source(bench.folder.path(), bench.clock);
    QVERIFY(source.open());
    Result<TakenFile> taken = source.take(u"a.json"_s);
    QVERIFY(taken);
    QVERIFY(source.putBack(taken.value()));
    QCOMPARE(ready(source), QStringList { u"a.json"_s });
    taken = source.take(u"a.json"_s);
    QVERIFY(taken);
    // Meanwhile another of that name came: it is not written over.
    bench.write(u"a.json"_s, "second");
    QVERIFY(!source.putBack(taken.value()));
    QVERIFY(QFile::exists(taken.value().path));
}

void TestFolderSource::becameALink()
{
    const Bench bench;
    bench.write(u"a.json"_s);
    FolderSource source(bench.folder.path(), bench.clock);
    QVERIFY(source.open());
    QCOMPARE(ready(source), QStringList { u"a.json"_s });
    QVERIFY(QFile::remove(bench.folder.filePath(u"a.json"_s)));
    QVERIFY(QFile::link(u"/etc/passwd"_s, bench.folder.filePath(u"a.json"_s)));
    QVERIFY(!source.take(u"a.json"_s));
}

void TestFolderSource::leftOver()
{
    const Bench bench;
    bench.write(u"a.json"_s);
    {
        FolderSource source(bench.folder.path(), bench.clock);
        QVERIFY(source.open());
        QVERIFY(source.take(u"a.json"_s));
    }
    FolderSource source(bench.folder.path(), bench.clock);
    QVERIFY(source.open());
    QCOMPARE(source.recovered().size(), 1);
    QVERIFY(ready(source).isEmpty());
    const QJsonObject report = reportIn(source.recovered().first() + ".report.json"_L1);
    QCOMPARE(report.value("outcome"_L1).toString(), u"unknown"_s);
    QVERIFY(source.recovered().first().contains("/failed/"_L1));
}

void TestFolderSource::folderThatIsNone()
{
    const Bench bench;
    FolderSource source(bench.folder.filePath(u"none"_s), bench.clock);
    QVERIFY(!source.open());
    bench.write(u"file"_s);
    FolderSource file(bench.folder.filePath(u"file"_s), bench.clock);
    QVERIFY(!file.open());
}

void TestFolderSource::ownFolderIsALink()
{
    const Bench bench;
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.path(), bench.folder.filePath(u"done"_s)));
    FolderSource source(bench.folder.path(), bench.clock);
    const Status opened = source.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains("must be a folder"_L1));
}

QTEST_GUILESS_MAIN(TestFolderSource)
#include "tst_FolderSource.moc"
