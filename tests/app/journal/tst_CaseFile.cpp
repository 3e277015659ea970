#include "app/journal/CaseFile.h"
#include "app/journal/CaseService.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalStore.h"
#include "tests/app/journal/CaseBench.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <zip.h>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What must not leave: names, telephones, sums, a password, words of notes, a host, a file's name.
constexpr std::array Canaries {
    "Гулнора",   "Каримова",       "Чорсу",     "998901112233", "7654321",
    "901112233", "hunter2-canary", "Позвонить", "chashma-host", "C9317",
    "Chashma",   "zakazy-gulnora", "GULNORA",   "gulnora@mail",
};

} // namespace

/// A case file of a real journal: what is in it, and who writes and opens it.
class tst_CaseFile : public QObject, private CaseBench // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

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
};

QTEST_GUILESS_MAIN(tst_CaseFile)
#include "tst_CaseFile.moc"
