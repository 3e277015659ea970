#pragma once

#include "app/journal/CaseFile.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalStore.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline const FixedClock Noon(QDateTime(QDate(2026, 11, 27), QTime(7, 0), Qt::UTC));

inline bool neverCancelled()
{
    return false;
}

inline DocumentRecord document(int position, Outcome outcome)
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

inline QByteArray orderJson(int position)
{
    return R"({"external_id":"1C-0000)" + QByteArray::number(position)
        + R"(","person_code":"C9317","note":"Позвонить Гулноре Каримовой 998901112233",
           "delivery_address_full":"Чорсу 5","manager":"gulnora@mail.uz","deal_time":
           "12.11.2026 10:00:00","total_amount":"7654321","order_products":[{"product_code":
           "P000017","order_quant":"2","product_price":"7654321","details":["Гулнора"]}]})";
}

inline CallRecord import()
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

inline RunRecord run()
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

inline QByteArray entryOf(const QByteArray &archive, const char *name)
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

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A case file of two calls, one of them an import with a run and a remark.
class CaseBench
{
protected:
    /// Makes it.
    void prepare()
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

    [[nodiscard]] std::shared_ptr<OpenCase> opened() const
    {
        Result<std::shared_ptr<OpenCase>> result = OpenCase::open(m_file);
        if (!result.isOk()) {
            qFatal("%s", qPrintable(result.error().raw));
        }
        return std::move(result).value();
    }

    QTemporaryDir m_folder;
    QString m_journal;
    QString m_file;
    CasePreview m_preview;
    QByteArray m_bytes; ///< of the case file
};

} // namespace smartup::testing
