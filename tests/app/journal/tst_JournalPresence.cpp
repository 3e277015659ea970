#include "app/journal/JournalPresence.h"
#include "app/journal/JournalStore.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <memory>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));
constexpr auto DieWord = "--open-and-die";
constexpr int DeadCode = 9;
constexpr int Calls = 40;
constexpr qint64 PageSize = 4096;

JournalOptions optionsFor(const QString &file)
{
    JournalOptions options;
    options.file = file;
    options.reserveBytes = 0;
    return options;
}

/// What the program is when it is started with DieWord: one that ends while it has the journal open.
int openAndDie(const QCoreApplication &application, const QString &file)
{
    const JournalStore store(optionsFor(file), Noon);
    QObject::connect(&store, &JournalStore::opened, &application, [] { std::_Exit(DeadCode); });
    return QCoreApplication::exec();
}

} // namespace

/// A journal is taken away only from whoever is alone at it.
class tst_JournalPresence : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
        JournalStore store(optionsFor(m_file), Noon);
        for (int i = 0; i < Calls; ++i) {
            store.appendCall(sampleImport(i, 10));
        }
    }

    void whoIsAloneKnowsIt()
    {
        JournalPresence first(m_file);
        QVERIFY(!first.isAlone()); // not announced
        first.announce();
        QVERIFY(first.isAlone());
        JournalPresence second(m_file);
        second.announce();
        QVERIFY(!first.isAlone());
        QVERIFY(!second.isAlone());
        first.leave();
        QVERIFY(second.isAlone());
        QVERIFY(!first.isAlone());
        second.leave();
        QCOMPARE(filesLike(u"journal.sqlite.open*"_s), QStringList());
    }

    void theFirstThatLeavesDoesNotLeaveTheSecondUnseen()
    {
        auto first = open();
        const auto second = open(); // goes on writing
        QVERIFY(first && second);
        first.reset();
        makeNewer();
        JournalStore third(optionsFor(m_file), Noon);
        QSignalSpy failed(&third, &JournalStore::failed);
        QTRY_COMPARE(failed.size(), 1);
        const QString text = failed.at(0).at(0).value<Error>().text;
        QVERIFY2(text.contains(u"is left as it is"_s), qPrintable(text));
        QCOMPARE(filesLike(u"journal.sqlite.newer-*"_s), QStringList());
    }

    void damageIsNotMendedUnderAnotherProgram()
    {
        const auto first = open();
        const auto second = open();
        QVERIFY(first && second);
        {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 rest = file.size() - PageSize;
            QVERIFY(rest > 0 && file.seek(PageSize));
            QCOMPARE(file.write(QByteArray(rest, 'x')), rest);
        }
        QSignalSpy failed(first.get(), &JournalStore::failed);
        first->appendCall(sampleImport(500, 3));
        QTRY_VERIFY(!failed.isEmpty());
        const QString text = failed.at(0).at(0).value<Error>().text;
        QVERIFY2(text.contains(u"is damaged"_s), qPrintable(text));
        QCOMPARE(filesLike(u"journal.sqlite.damaged-*"_s), QStringList());
    }

    void aProgramThatHasDiedIsNotThereAnyMore()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      { QLatin1StringView(DieWord), m_file });
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), DeadCode);
        QCOMPARE(filesLike(u"journal.sqlite.open*"_s).size(), 1);
        makeNewer();
        {
            const auto store = open();
            QCOMPARE(filesLike(u"journal.sqlite.open*"_s).size(), 1); // its own
        }
        QCOMPARE(filesLike(u"journal.sqlite.newer-*-000"_s).size(), 1); // it was alone
        QCOMPARE(filesLike(u"journal.sqlite.open*"_s), QStringList());
    }

private:
    [[nodiscard]] std::unique_ptr<JournalStore> open() const
    {
        auto store = std::make_unique<JournalStore>(optionsFor(m_file), Noon);
        QSignalSpy opened(store.get(), &JournalStore::opened);
        return opened.wait() ? std::move(store) : nullptr;
    }

    void makeNewer() const
    {
        PlainSqlite plain(m_file);
        QVERIFY(plain.run(u"PRAGMA user_version = 99"_s));
    }

    [[nodiscard]] QStringList filesLike(const QString &pattern) const
    {
        return QDir(m_dir->path()).entryList({ pattern }, QDir::Files);
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView(DieWord)) {
        return openAndDie(application, words.value(2));
    }
    tst_JournalPresence test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_JournalPresence.moc"
