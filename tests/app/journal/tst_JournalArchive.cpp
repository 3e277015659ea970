#include "app/journal/ArchiveShelf.h"
#include "app/journal/JournalArchive.h"
#include "app/journal/RetentionLook.h"
#include "tests/app/journal/RetentionBench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdlib>

using namespace smartup;
using namespace smartup::retention;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ArchiveWord = "--archive-and-die";
constexpr int DeadCode = 9;

int archiveAndDie(const QString &file, const QString &folder, int pieces)
{
    const auto archived = archiveMonth(file, folder, QDate(2026, 6, 1), [left = pieces]() mutable {
        if (left-- == 0) {
            std::_Exit(DeadCode);
        }
        return false;
    });
    return archived ? 0 : 1;
}

} // namespace

/// Archives of months, and what may go because of them.
// NOLINTNEXTLINE(readability-identifier-naming)
class tst_JournalArchive : public QObject, private RetentionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void anArchiveHoldsTheMonthAndOnlyThen()
    {
        // June and July 2026.
        append({ importOf(1, 170, 30), troubledImport(2, 165, 30), importOf(3, 130, 30),
                 importOf(4, 1, 5) });
        remark({ .documentId = 31 });
        const RetentionOrder order = orderOf(archiveFolder());
        QCOMPARE(monthsToArchive(m_file, order).value(),
                 (QList<QDate> { QDate(2026, 6, 1), QDate(2026, 7, 1) }));
        QCOMPARE(prune(order).documents, 0); // nothing is archived yet: nothing goes

        const QList<JournalRow> june = rowsOf(u"1C-00001"_s);
        const auto archived = archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), never);
        QVERIFY2(archived, archived ? "" : qPrintable(archived.error().raw));
        QCOMPARE(archived.value().documents, 60);
        QCOMPARE(archived.value().calls, 2);
        QCOMPARE(prune(order).documents,
                 30); // the first; the second is pinned, the third not archived
        QCOMPARE(untruthOf(m_file), QString());
        QCOMPARE(Reading(m_file).count().rows, 65);

        Reading archive(archived.value().file);
        QCOMPARE(archive.count().rows, 60);
        QCOMPARE(archive.count().total, 60);
        QCOMPARE(archive.count({ .text = u"1C-00001"_s }).rows, 30);
        QCOMPARE(archive.block(0).mid(0, 30), june);
        QCOMPARE(archive.detail(1).request.bytes, importOf(1, 170, 30).requestBody);
        QVERIFY(archive.detail(31).row.isPinned);
        QVERIFY(!(QFile::permissions(archived.value().file) & QFile::WriteOwner));
        QVERIFY(!QFileInfo::exists(archived.value().file + "-wal"_L1));
    }

    void anArchiveIsNeverWrittenAgain()
    {
        append({ importOf(1, 170, 3) });
        QVERIFY(archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), never));
        QFile file(archiveFile(archiveFolder(), QDate(2026, 6, 1)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        // A call of that month that came late stays, because the archive has it not.
        append({ importOf(2, 169, 3) });
        const auto again = archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), never);
        QVERIFY(!again);
        QVERIFY(again.error().text.contains(u"has an archive already"_s));
        QCOMPARE(prune(orderOf(archiveFolder())).documents, 3);
        QCOMPARE(rowsOf(u"1C-00002"_s).size(), 3);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aRemarkThatCameAfterTheArchiveKeepsItsCall()
    {
        append({ importOf(1, 170, 3), importOf(2, 169, 3) });
        QVERIFY(archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), never));
        remark({ .kind = RemarkKind::Comment, .documentId = 2 });
        QCOMPARE(prune(orderOf(archiveFolder())).documents, 3); // of the other one
        QCOMPARE(Reading(m_file).count().rows, 3);
        QCOMPARE(Reading(m_file).detail(2).remarks.size(), 1);
        remark({ .kind = RemarkKind::Comment, .documentId = 2, .isWithdrawn = true });
        QCOMPARE(prune(orderOf(archiveFolder())).documents, 3);
    }

    void whatComesWhileAMonthIsArchivedIsFoundMissing()
    {
        append({ importOf(1, 170, 3) });
        // Asked before the calls are copied, then before each table is compared.
        const auto archived =
            archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), [this, asked = 0]() mutable {
                if (++asked == 2) {
                    remark({ .documentId = 2 });
                }
                return false;
            });
        QVERIFY(!archived);
        QVERIFY2(archived.error().text.contains(u"differs from the exchange log"_s),
                 qPrintable(archived.error().text));
        QVERIFY(QDir(archiveFolder()).isEmpty());
        QVERIFY(archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), never));
    }

    void anArchiveThatDiesIsNoneAndNothingGoes()
    {
        QList<CallRecord> calls;
        for (int i = 0; i < 300; ++i) {
            calls.append(importOf(i, 170, 1));
        }
        append(calls);
        int deaths = 0;
        for (int pieces = 0;; ++pieces) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          { QLatin1StringView(ArchiveWord), QString::number(pieces), m_file,
                            archiveFolder() });
            QVERIFY(program.waitForFinished());
            if (program.exitCode() == 0) {
                break;
            }
            QCOMPARE(program.exitCode(), DeadCode);
            ++deaths;
            QVERIFY(archivedMonths(archiveFolder()).isEmpty());
            QCOMPARE(prune(orderOf(archiveFolder())).documents, 0);
        }
        QVERIFY(deaths > 6);
        QCOMPARE(archivedMonths(archiveFolder()), QList<QDate> { QDate(2026, 6, 1) });
        QCOMPARE(prune(orderOf(archiveFolder())).documents, 300);
    }

    void aDamagedArchiveLetsNothingGo()
    {
        append({ importOf(1, 170, 3) });
        QDir().mkpath(archiveFolder());
        QFile file(archiveFile(archiveFolder(), QDate(2026, 6, 1)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database ").repeated(1000));
        file.close();
        QCOMPARE(prune(orderOf(archiveFolder())).documents, 0);
    }

    void aCancelledArchiveLeavesNothingBehind()
    {
        append({ importOf(1, 170, 3) });
        QVERIFY(!archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), [] { return true; }));
        QVERIFY(QDir(archiveFolder()).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1StringView(ArchiveWord)) {
        return archiveAndDie(words.value(3), words.value(4), words.value(2).toInt());
    }
    tst_JournalArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_JournalArchive.moc"
