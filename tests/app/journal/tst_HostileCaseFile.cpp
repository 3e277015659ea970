#include "app/journal/CaseFile.h"
#include "app/journal/CaseService.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalStore.h"
#include "tests/app/journal/CaseBench.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <zip.h>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    QByteArray name;
    QByteArray bytes;
};

/// An archive of these entries.
QByteArray zipOf(const QList<Entry> &entries, bool isEncrypted = false)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    for (const Entry &entry : entries) {
        zip_source_t *content = zip_source_buffer(zip, entry.bytes.constData(),
                                                  static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const zip_int64_t at = zip_file_add(zip, entry.name.constData(), content, 0);
        if (isEncrypted) {
            zip_file_set_encryption(zip, static_cast<zip_uint64_t>(at), ZIP_EM_AES_256, "x");
        }
    }
    zip_close(zip);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_open(source);
    zip_source_stat(source, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

/// A manifest that says of the journal what is true, so that only the journal itself is wrong.
QByteArray manifestFor(const QByteArray &manifest, const QByteArray &journal)
{
    QJsonObject object = QJsonDocument::fromJson(manifest).object();
    object.insert(u"journal_bytes"_s, journal.size());
    object.insert(
        u"journal_sha256"_s,
        QString::fromLatin1(QCryptographicHash::hash(journal, QCryptographicHash::Sha256).toHex()));
    return QJsonDocument(object).toJson();
}

} // namespace

/// What becomes of a case file that is not sound, by chance or by intent.
class tst_HostileCaseFile : public QObject,
                            private CaseBench // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray manifest = entryOf(m_bytes, "manifest.json");
        const QByteArray journal = entryOf(m_bytes, "journal.sqlite");
        const auto with = [&manifest](const QByteArray &other) {
            return zipOf(
                { { "manifest.json", manifestFor(manifest, other) }, { "journal.sqlite", other } });
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no zip") << QByteArray(5000, 'x');
        QTest::newRow("the first half") << m_bytes.first(m_bytes.size() / 2);
        QTest::newRow("without the last byte") << m_bytes.chopped(1);
        QTest::newRow("a bare journal") << journal;
        QTest::newRow("no manifest") << zipOf({ { "journal.sqlite", journal } });
        QTest::newRow("no journal") << zipOf({ { "manifest.json", manifest } });
        QTest::newRow("an entry more") << zipOf(
            { { "manifest.json", manifest }, { "journal.sqlite", journal }, { "x", "x" } });
        QTest::newRow("a name that leads out")
            << zipOf({ { "manifest.json", manifest }, { "../journal.sqlite", journal } });
        QTest::newRow("encrypted")
            << zipOf({ { "manifest.json", manifest }, { "journal.sqlite", journal } }, true);
        QTest::newRow("another journal than the manifest says")
            << zipOf({ { "manifest.json", manifest }, { "journal.sqlite", journal + 'x' } });
        QTest::newRow("a manifest that is none")
            << zipOf({ { "manifest.json", "{}" }, { "journal.sqlite", journal } });
        QTest::newRow("a bomb") << with(QByteArray(64 * 1024 * 1024, '\0'));
        QTest::newRow("a large manifest")
            << zipOf({ { "manifest.json", QByteArray(LargestCaseManifest + 1, ' ') },
                       { "journal.sqlite", journal } });
        QTest::newRow("no database") << with(QByteArray(8192, 'x'));
        QTest::newRow("a database of something else") << with(foreign({}));
        QTest::newRow("a trigger more") << with(
            changed(journal, u"CREATE TRIGGER t AFTER INSERT ON remark BEGIN SELECT 1; END"_s));
        QTest::newRow("a view in place of a table") << with(
            changed(journal, u"DROP TABLE gap"_s,
                    u"CREATE VIEW gap AS SELECT 1 AS first_document, 2 AS last_document"_s));
        QTest::newRow("a newer structure") << with(changed(journal, u"PRAGMA user_version = 99"_s));
        QTest::newRow("damaged inside") << with(damaged(journal));
        QTest::newRow("a line with a negative id")
            << with(changed(journal, u"UPDATE document SET id = -5 WHERE id = 1"_s));
        QTest::newRow("a line with an id beyond all memory")
            << with(changed(journal, u"UPDATE document SET id = 9000000000000000 WHERE id = 1"_s));
        QTest::newRow("a call with lines beyond all memory")
            << with(changed(journal, u"UPDATE call SET last_document = 9000000000000000"_s));
        QTest::newRow("a gap beyond all memory")
            << with(changed(journal, u"INSERT INTO gap VALUES (5, 9000000000000000)"_s));
        QTest::newRow("a call at the end of all time")
            << with(changed(journal, u"UPDATE call SET at_ms = 9000000000000000"_s));
        QTest::newRow("a count at the end of all time")
            << with(changed(journal, u"UPDATE counter SET hour = hour + 9000000000"_s));
    }
    /// What it promises is what would be unpacked at most.
    void aManifestThatPromisesTooMuchIsRefusedBeforeAnythingIsUnpacked()
    {
        const QByteArray journal = entryOf(m_bytes, "journal.sqlite");
        QJsonObject manifest = QJsonDocument::fromJson(entryOf(m_bytes, "manifest.json")).object();
        manifest.insert(u"journal_bytes"_s, casefile::LargestJournal + 1);
        const QString path = m_folder.filePath(u"promise.case.zip"_s);
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(zipOf({ { "manifest.json", QJsonDocument(manifest).toJson() },
                             { "journal.sqlite", journal } }));
        target.close();
        const Result<std::shared_ptr<OpenCase>> result = OpenCase::open(path);
        QVERIFY(!result.isOk());
        QCOMPARE(result.error().raw, u"manifest: journal_bytes"_s);
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        const QString path = m_folder.filePath(u"hostile.case.zip"_s);
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(file), file.size());
        target.close();
        const Result<std::shared_ptr<OpenCase>> result = OpenCase::open(path);
        QVERIFY(!result.isOk());
        QVERIFY(!result.error().text.isEmpty());
        QCOMPARE(result.error().origin, ErrorOrigin::File);
    }

    void whatIsNoFileIsRefused()
    {
        QVERIFY(!OpenCase::open(m_folder.path()).isOk());
        QVERIFY(!OpenCase::open(m_folder.filePath(u"nowhere"_s)).isOk());
        QVERIFY(!OpenCase::open(u"/dev/zero"_s).isOk());
    }

    void aByteThatIsFlippedIsNoticedOrMeansNothing()
    {
        const QByteArray journal = entryOf(m_bytes, "journal.sqlite");
        const CaseManifest manifest = opened()->manifest();
        const QString path = m_folder.filePath(u"flipped.case.zip"_s);
        constexpr int Flips = 200;
        int refused = 0;
        for (int i = 0; i < Flips; ++i) {
            QByteArray bytes = m_bytes;
            const qsizetype at = i * (bytes.size() - 1) / (Flips - 1);
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (i % 8)));
            QFile target(path);
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(bytes);
            target.close();
            const Result<std::shared_ptr<OpenCase>> result = OpenCase::open(path);
            if (!result.isOk()) {
                ++refused;
                continue;
            }
            QCOMPARE(read(result.value()->journal()), journal);
            QCOMPARE(result.value()->manifest(), manifest);
        }
        QVERIFY2(refused > Flips / 2, qPrintable(QString::number(refused)));
    }

private:
    /// The journal after these statements.
    [[nodiscard]] QByteArray
    changed(const QByteArray &journal, const QString &one, const QString &other = {}) const
    {
        const QString path = m_folder.filePath(u"changed.sqlite"_s);
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(journal) != journal.size()) {
            qFatal("no file");
        }
        file.close();
        {
            PlainSqlite plain(path);
            if (!plain.run(one) || (!other.isEmpty() && !plain.run(other))) {
                qFatal("the statement");
            }
        }
        return read(path);
    }

    [[nodiscard]] QByteArray foreign(const QByteArray &empty) const
    {
        return changed(empty, u"CREATE TABLE t (x)"_s);
    }

    /// Bytes of the page where the schema ends and of every second page behind it are another.
    [[nodiscard]] static QByteArray damaged(QByteArray journal)
    {
        constexpr qsizetype Page = 4096;
        for (qsizetype at = 2 * Page; at + 16 < journal.size(); at += 2 * Page) {
            std::fill_n(journal.begin() + at, 16, '\x7f');
        }
        return journal;
    }
};

QTEST_GUILESS_MAIN(tst_HostileCaseFile)
#include "tst_HostileCaseFile.moc"
