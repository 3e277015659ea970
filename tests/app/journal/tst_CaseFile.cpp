#include "app/journal/CaseFile.h"
#include "app/journal/CaseService.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalStore.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <zip.h>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 27), QTime(7, 0), Qt::UTC));

/// What must not leave: names, telephones, sums, a password, words of notes, a host, a file's name.
constexpr std::array Canaries {
    "Гулнора",   "Каримова",       "Чорсу",     "998901112233", "7654321",
    "901112233", "hunter2-canary", "Позвонить", "chashma-host", "C9317",
    "Chashma",   "zakazy-gulnora", "GULNORA",   "gulnora@mail",
};

bool neverCancelled()
{
    return false;
}

DocumentRecord document(int position, Outcome outcome)
{
    DocumentRecord record;
    record.position = position;
    record.subject = u"order"_s;
    record.externalId = u"1C-0000%1"_s.arg(position);
    record.smartupId = QString::number(230000000 + position);
    record.number = u"УТ-%1"_s.arg(position);
    record.status = u"B#S"_s;
    record.personCode = u"C9317"_s;
    record.personName = u"Гулнора Каримова"_s;
    record.warehouseCode = u"TAS-W1"_s;
    record.amount = u"7654321.00"_s;
    record.outcome = outcome;
    record.rule = u"duplicates.order=skip"_s;
    if (outcome == Outcome::Refused) {
        record.message = u"Контрагент не найден. Код контрагента = C9317 (Гулнора Каримова, "
                         "+998901112233)"_s;
    }
    return record;
}

QByteArray orderJson(int position)
{
    return R"({"external_id":"1C-0000)" + QByteArray::number(position)
        + R"(","person_code":"C9317","note":"Позвонить Гулноре Каримовой 998901112233",
           "delivery_address_full":"Чорсу 5","manager":"gulnora@mail.uz","deal_time":
           "12.11.2026 10:00:00","total_amount":"7654321","order_products":[{"product_code":
           "P000017","order_quant":"2","product_price":"7654321","details":["Гулнора"]}]})";
}

CallRecord import()
{
    CallRecord call;
    call.uuid = u"case-call"_s;
    call.runUuid = u"case-run"_s;
    call.profileId = u"gulnora@mail"_s;
    call.organisation = u"Chashma · Tashkent"_s;
    call.at = QDateTime(QDate(2026, 11, 12), QTime(5, 0), Qt::UTC);
    call.subject = u"order"_s;
    call.verb = ApiVerb::Import;
    call.isWrite = true;
    call.outcome = Outcome::Warning;
    call.origin = ErrorOrigin::Smartup;
    call.httpStatus = 200;
    call.url = u"https://chashma-host.example/b/trade/txs/tdeal/order$import"_s;
    call.requestHeaders = { { "X-Trace", "hunter2-canary" }, { "filial_id", "101" } };
    call.responseHeaders = { { "Content-Type", "application/json" }, { "X-User", "GULNORA" } };
    call.requestBody =
        R"({"order":[)" + orderJson(0) + ',' + orderJson(1) + ',' + orderJson(2) + "]}";
    call.responseBody = R"({"successes":[{"code":"230000000","external_id":"1C-00000"},
        {"code":"230000002","external_id":"1C-00002"}],"errors":[{"code":"1C-00001","message":
        "Контрагент не найден. Код контрагента = C9317 Гулнора Каримова"}]})";
    call.documents = { document(0, Outcome::Created), document(1, Outcome::Refused),
                       document(2, Outcome::Created) };
    call.settings = { u"abc"_s, u"duplicates.order=skip\n"_s, call.at };
    return call;
}

RunRecord run()
{
    RunRecord record;
    record.uuid = u"case-run"_s;
    record.profileId = u"gulnora@mail"_s;
    record.organisation = u"Chashma · Tashkent"_s;
    record.subject = u"order"_s;
    record.verb = ApiVerb::Import;
    record.source = u"zakazy-gulnora.json"_s;
    record.startedAt = QDateTime(QDate(2026, 11, 12), QTime(5, 0), Qt::UTC);
    record.finishedAt = record.startedAt.addSecs(1);
    record.outcome = Outcome::Warning;
    return record;
}

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

QByteArray entryOf(const QByteArray &archive, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat(zip, name, 0, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_file_t *file = zip_fopen(zip, name, 0);
    zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    zip_discard(zip);
    return bytes;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

/// A case file of a real journal: what is in it, and what becomes of one that is not sound.
class tst_CaseFile : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_journal = m_folder.filePath(u"journal.sqlite"_s);
        JournalOptions options;
        options.file = m_journal;
        options.reserveBytes = 0;
        {
            JournalStore store(options, Noon);
            store.appendRun(run());
            store.appendCall(import());
            store.appendCall(sampleSignIn(9));
        }
        JournalRemark remark;
        remark.uuid = u"remark"_s;
        remark.callId = 1;
        remark.author = u"Гулнора"_s;
        remark.at = Noon.now();
        remark.text = u"Позвонить Каримовой"_s;
        {
            JournalStore store(options, Noon);
            store.appendRemark(remark);
        }
        m_file = m_folder.filePath(u"one.case.zip"_s);
        const Result<CaseDraft> draft =
            draftCase(m_journal, { 1, 2 }, newCaseKey(), neverCancelled);
        QVERIFY(draft.isOk());
        m_preview = draft.value().preview;
        const Result<CaseManifest> written = casefile::write(m_file, draft.value(), Noon.now());
        QVERIFY2(written.isOk(), written.isOk() ? "" : qPrintable(written.error().raw));
        m_bytes = read(m_file);
    }

    void nothingOfItLeavesTheHouse()
    {
        const QByteArray journal = entryOf(m_bytes, "journal.sqlite");
        const QByteArray manifest = entryOf(m_bytes, "manifest.json");
        const auto shown = opened();
        Reading reading(shown->journal());
        QCOMPARE(reading.count().rows, 2);
        const JournalDetail detail = reading.detail(2);
        QVERIFY(!detail.request.bytes.isEmpty());
        QVERIFY(!detail.response.bytes.isEmpty());
        const QByteArray bodies = detail.request.bytes + detail.response.bytes;
        for (const char *canary : Canaries) {
            const QByteArray word(canary);
            const QByteArray escaped = QJsonDocument(QJsonArray { QString::fromUtf8(word) })
                                           .toJson(QJsonDocument::Compact)
                                           .sliced(2)
                                           .chopped(2);
            for (const QByteArray &form : { word, escaped, word.toBase64() }) {
                QVERIFY2(!journal.contains(form), canary);
                QVERIFY2(!manifest.contains(form), canary);
                QVERIFY2(!bodies.contains(form), canary);
                QVERIFY2(!m_bytes.contains(form), canary);
            }
        }
        for (const auto &[name, value] : detail.call.requestHeaders + detail.call.responseHeaders) {
            QVERIFY2(!value.contains("canary") && !value.contains("GULNORA"), name.constData());
        }
    }

    void whatTheCaseIsAboutIsThere()
    {
        const auto shown = opened();
        Reading reading(shown->journal());
        QCOMPARE(reading.externalIds({}), QStringList({ u"1C-00000"_s, u"1C-00001"_s }));
        const JournalDetail detail = reading.detail(2);
        QCOMPARE(detail.row.document.outcome, Outcome::Refused);
        QCOMPARE(detail.row.document.number, u"УТ-1"_s);
        QCOMPARE(detail.row.document.rule, u"duplicates.order=skip"_s);
        QCOMPARE(detail.row.document.warehouseCode, u"TAS-W1"_s);
        QVERIFY(
            detail.row.document.message.startsWith(u"Контрагент не найден. Код контрагента = K"_s));
        QCOMPARE(detail.call.settings.text, u"duplicates.order=skip\n"_s);
        QCOMPARE(detail.call.at, import().at);
        QCOMPARE(detail.run.uuid, u"case-run"_s);
        QVERIFY(detail.remarks.isEmpty());
        const QJsonObject order = QJsonDocument::fromJson(detail.documentJson).object();
        QCOMPARE(order.value("external_id"_L1).toString(), u"1C-00001"_s);
        QCOMPARE(order.value("person_code"_L1).toString(), detail.row.document.personCode);
        QVERIFY(detail.response.bytes.contains("1C-00001"));
        QVERIFY(!detail.response.bytes.contains("1C-00002")); // not chosen
        QVERIFY(!detail.request.bytes.contains("1C-00002"));
        QCOMPARE(shown->manifest().documents, 2);
        QCOMPARE(shown->manifest().calls, 1);
    }

    void thePreviewSaysWhatStaysHere()
    {
        QCOMPARE(m_preview.documents, 2);
        QCOMPARE(m_preview.count(CaseRemoval::OtherDocuments), 1);
        QCOMPARE(m_preview.count(CaseRemoval::Headers), 2);
        QCOMPARE(m_preview.count(CaseRemoval::Remarks), 1);
        QCOMPARE(m_preview.count(CaseRemoval::UnreadableDocuments), 0);
        const auto replaced =
            std::ranges::find(m_preview.replaced, u"Гулнора Каримова"_s, &CaseReplacement::before);
        QVERIFY(replaced != m_preview.replaced.end());
        QCOMPARE(replaced->kind, CaseKind::Person);
        // Every text that is replaced is one that is not in the file.
        const QByteArray journal = entryOf(m_bytes, "journal.sqlite");
        for (const CaseReplacement &one : m_preview.replaced) {
            QVERIFY2(one.before.size() < 6 || !journal.contains(one.before.toUtf8()),
                     qPrintable(one.before));
        }
    }

    void twoFilesCannotBeJoined()
    {
        const Result<CaseDraft> again =
            draftCase(m_journal, { 1, 2 }, newCaseKey(), neverCancelled);
        QVERIFY(again.isOk());
        for (const CaseReplacement &one : again.value().preview.replaced) {
            const auto before =
                std::ranges::find(m_preview.replaced, one.before, &CaseReplacement::before);
            QVERIFY(before != m_preview.replaced.end());
            if (one.kind != CaseKind::Sum) { // five digits may meet
                QVERIFY2(before->after != one.after, qPrintable(one.before));
            }
        }
    }

    void aCallWithoutDocumentsIsALine()
    {
        const Result<CaseDraft> draft = draftCase(m_journal, { 4 }, newCaseKey(), neverCancelled);
        QVERIFY(draft.isOk());
        QCOMPARE(draft.value().calls.size(), 1);
        QVERIFY(draft.value().calls.first().documents.isEmpty());
        QCOMPARE(draft.value().calls.first().httpStatus, 401);
    }

    void whatCannotBeACaseIsSaid_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("nothing chosen") << QList<qint64> {};
        QTest::newRow("a line that is not there") << QList<qint64> { 999 };
        QTest::newRow("too many") << QList<qint64>(MostCaseDocuments + 1, 1);
    }
    void whatCannotBeACaseIsSaid()
    {
        QFETCH(QList<qint64>, ids);
        const Result<CaseDraft> draft = draftCase(m_journal, ids, newCaseKey(), neverCancelled);
        QVERIFY(!draft.isOk());
        QVERIFY(!draft.error().text.isEmpty());
        QVERIFY(!draft.error().remedy.isEmpty());
    }

    void anOpenedCaseCannotBeWritten()
    {
        const auto shown = opened();
        QVERIFY(!(QFile(shown->journal()).permissions() & QFile::WriteOwner));
        QVERIFY(
            !(QFileInfo(shown->folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!(QFileInfo(m_file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(JournalDatabase::inspect(shown->journal(), JournalDatabase::Inspection::Quick),
                 JournalDatabase::FileState::Ours);
        QCOMPARE(untruthOf(shown->journal()), QString());
    }

    void itIsGoneWhenNobodyLooksAtIt()
    {
        QString folder;
        {
            const auto shown = opened();
            folder = shown->folder();
            QVERIFY(QFileInfo::exists(shown->journal()));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

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

    void theServiceDraftsWritesAndOpens()
    {
        CaseService service(m_journal, Noon);
        QSignalSpy drafted(&service, &CaseService::drafted);
        QSignalSpy written(&service, &CaseService::written);
        QSignalSpy failed(&service, &CaseService::failed);
        std::shared_ptr<OpenCase> shown;
        connect(&service, &CaseService::opened, this,
                [&shown](const std::shared_ptr<OpenCase> &one) { shown = one; });
        service.write(m_folder.filePath(u"too-early.case.zip"_s)); // nothing was looked at yet
        service.draft({ 1 });
        QTRY_COMPARE(drafted.size(), 1);
        QCOMPARE(drafted.at(0).at(0).value<CasePreview>().documents, 1);
        const QString file = m_folder.filePath(u"service.case.zip"_s);
        service.write(file);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"too-early.case.zip"_s)));
        service.open(file);
        QTRY_VERIFY(shown != nullptr);
        QCOMPARE(shown->manifest().documents, 1);
        const QString folder = shown->folder();
        shown.reset();
        QTRY_VERIFY(!QFileInfo::exists(folder)); // nobody looks at it any more
        QCOMPARE(failed.size(), 0);
        service.open(m_journal);
        QTRY_COMPARE(failed.size(), 1);
        service.draft({});
        QTRY_COMPARE(failed.size(), 2);
    }

    void whatIsWantedWhileAnotherIsWrittenIsWrittenAfterIt()
    {
        CaseService service(m_journal, Noon);
        QSignalSpy drafted(&service, &CaseService::drafted);
        QSignalSpy written(&service, &CaseService::written);
        service.draft({ 1 });
        QTRY_COMPARE(drafted.size(), 1);
        const QString first = m_folder.filePath(u"first.case.zip"_s);
        const QString second = m_folder.filePath(u"second.case.zip"_s);
        service.write(first);
        service.write(second);
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(written.at(0).at(0).toString(), first);
        QCOMPARE(written.at(1).at(0).toString(), second);
        QVERIFY(OpenCase::open(second).isOk());
    }

    void aServiceThatGoesTakesNobodyAlong()
    {
        {
            CaseService service(m_journal, Noon);
            service.draft({ 1, 2 });
            service.open(m_file);
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    }

private:
    [[nodiscard]] std::shared_ptr<OpenCase> opened() const
    {
        Result<std::shared_ptr<OpenCase>> result = OpenCase::open(m_file);
        if (!result.isOk()) {
            qFatal("%s", qPrintable(result.error().raw));
        }
        return std::move(result).value();
    }

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

    QTemporaryDir m_folder;
    QString m_journal;
    QString m_file;
    CasePreview m_preview;
    QByteArray m_bytes; ///< of the case file
};

QTEST_GUILESS_MAIN(tst_CaseFile)
#include "tst_CaseFile.moc"
