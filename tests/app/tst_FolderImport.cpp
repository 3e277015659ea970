// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/FolderImport.h"
#include "app/exchange/FolderPreview.h"
#include "tests/app/ImportBench.h"

#include <QDir>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// The files of a folder, looked at and imported one after the other, with a real sandbox.
class TestFolderImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lookingTakesNothing();
    void foreseenFileByFile();
    void foreseeingIsCancelled();
    void foreseeingWithoutAnAnswer();
    void eachFileOnce();
    void twoDocumentsOfOneKey();
    void aFileThatIsNotSentGoesBack();
    void theRestOfAFileIsAFileOfItsOwn();
    void lettersChosenByHand();
    void aConnectionThatOnlyReads();
    void aFolderThatIsNotThere();
    void twoAtOnce();

private:
    [[nodiscard]] QString in() const { return m_bench->folder.filePath(u"in"_s); }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(in());
        QFile file(in() + u'/' + name);
        // Old enough by the sandbox's clock: nobody is still writing it.
        const QDateTime old = m_bench->wire.probe.clock.now().addSecs(-3600);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.flush() || !file.setFileTime(old, QFileDevice::FileModificationTime)) {
            qFatal("no file");
        }
    }
    [[nodiscard]] QByteArray newOrders(const QStringList &ids) const
    {
        QList<QJsonObject> orders;
        QJsonObject pattern = m_bench->existing(1).value(0);
        for (const QString &id : ids) {
            pattern.insert(ExternalIdField, id);
            orders.append(pattern);
        }
        return orderFile(orders);
    }
    [[nodiscard]] QStringList files(const QString &place = {}) const
    {
        return QDir(in() + u'/' + place).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] int ordersThere() const
    {
        return m_bench->wire.probe.count(u"document WHERE type = 'order'"_s);
    }
    [[nodiscard]] qsizetype importCalls() const { return m_bench->wire.count("$import"); }
    FolderImportSummary imported(std::optional<ImportSubject> subject = DocumentType::Order,
                                 std::optional<TextEncoding> encoding = {})
    {
        QSignalSpy finished(m_import.get(), &FolderImport::finished);
        m_import->start(in(), subject, encoding);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000); }();
        return finished.value(0).value(0).value<FolderImportSummary>();
    }

    std::unique_ptr<ImportBench> m_bench;
    std::unique_ptr<FolderPreview> m_preview;
    std::unique_ptr<FolderImport> m_import;
};

void TestFolderImport::init()
{
    m_bench = std::make_unique<ImportBench>();
    m_preview = std::make_unique<FolderPreview>(m_bench->previewer);
    m_import = std::make_unique<FolderImport>(m_bench->previewer, m_bench->service,
                                              m_bench->wire.probe.clock);
}

void TestFolderImport::cleanup()
{
    m_import.reset();
    m_preview.reset();
    m_bench.reset();
}

void TestFolderImport::lookingTakesNothing()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s }));
    write(u"b.exe"_s, "x");
    QSignalSpy looked(m_import.get(), &FolderImport::looked);
    m_import->look(in());
    QTRY_COMPARE(looked.size(), 1);
    const auto entries = looked.constFirst().at(1).value<QList<FolderEntry>>();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).judgement.verdict, FolderVerdict::Ready);
    QCOMPARE(entries.at(1).judgement.verdict, FolderVerdict::Refused);
    QCOMPARE(files(), QStringList({ u"a.json"_s, u"b.exe"_s }));
    QVERIFY(QDir(in()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void TestFolderImport::foreseenFileByFile()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s, u"A-2"_s }));
    write(u"b.json"_s, "{\"order\":[{");
    write(u"c.json"_s, orderFile(m_bench->existing(1)));
    const int before = ordersThere();
    QSignalSpy foreseen(m_preview.get(), &FolderPreview::foreseen);
    QSignalSpy finished(m_preview.get(), &FolderPreview::finished);
    m_preview->start(in(), { u"a.json"_s, u"b.json"_s, u"c.json"_s }, DocumentType::Order, {});
    QVERIFY(m_preview->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QVERIFY(!m_preview->isBusy());
    QCOMPARE(foreseen.size(), 3);
    const auto at = [&foreseen](int i) {
        return foreseen.at(i).constFirst().value<FolderFileForecast>();
    };
    QCOMPARE(at(0).name, u"a.json"_s);
    QVERIFY(at(0).isSendable);
    QCOMPARE(at(0).documents, 2);
    QVERIFY2(at(0).text.contains("Create: 2"_L1), qPrintable(at(0).text));
    QVERIFY(at(0).asked > 0);
    QVERIFY(at(0).toSend > 0); // how many is the protocol's business
    QCOMPARE(at(1).toSend, 0);
    QVERIFY(!at(1).isSendable);
    QVERIFY2(at(1).text.contains("Line 1"_L1), qPrintable(at(1).text));
    QVERIFY2(at(2).text.contains("Skip: 1"_L1), qPrintable(at(2).text));
    QCOMPARE(files().size(), 3);
    QCOMPARE(importCalls(), 0);
    QCOMPARE(ordersThere(), before);
}

void TestFolderImport::foreseeingIsCancelled()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s }));
    write(u"b.json"_s, newOrders({ u"B-1"_s }));
    QSignalSpy foreseen(m_preview.get(), &FolderPreview::foreseen);
    QSignalSpy cancelled(m_preview.get(), &FolderPreview::cancelled);
    connect(m_preview.get(), &FolderPreview::foreseen, m_preview.get(), &FolderPreview::cancel);
    m_preview->start(in(), { u"a.json"_s, u"b.json"_s }, DocumentType::Order, {});
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 30000);
    QCOMPARE(foreseen.size(), 1);
    QVERIFY(!m_preview->isBusy());
}

void TestFolderImport::foreseeingWithoutAnAnswer()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s }));
    write(u"b.json"_s, newOrders({ u"B-1"_s }));
    m_bench->wire.rewrite = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        response.status = 500;
    };
    QSignalSpy failed(m_preview.get(), &FolderPreview::failed);
    m_preview->start(in(), { u"a.json"_s, u"b.json"_s }, DocumentType::Order, {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QVERIFY(!m_preview->isBusy());
    QCOMPARE(files().size(), 2);
}

void TestFolderImport::eachFileOnce()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s, u"A-2"_s }));
    write(u"b.json"_s, "{\"order\":[{");
    write(u"c.json"_s, newOrders({ u"C-1"_s }));
    const int before = ordersThere();
    QSignalSpy taken(m_import.get(), &FolderImport::fileTaken);
    QSignalSpy ended(m_import.get(), &FolderImport::fileEnded);
    const FolderImportSummary summary = imported();
    QCOMPARE(summary.trouble, ExchangeTrouble::None);
    QCOMPARE(summary.files, 3);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.documents.count(Outcome::Created), 3);
    QCOMPARE(summary.outcome(), Outcome::Warning);
    QCOMPARE(ordersThere() - before, 3);
    QCOMPARE(taken.size(), 3);
    QCOMPARE(ended.size(), 3);
    const auto first = ended.at(0).constFirst().value<FolderFileResult>();
    QCOMPARE(first.name, u"a.json"_s);
    QCOMPARE(first.documents, 2);
    QVERIFY(QFile::exists(first.place) && first.place.contains("/done/"_L1));
    const auto second = ended.at(1).constFirst().value<FolderFileResult>();
    QCOMPARE(second.outcome, Outcome::NotSent);
    QVERIFY(QFile::exists(second.place + u".report.json"_s));
    QVERIFY(files().isEmpty());
    // Again at once: the folder is free, and nothing is left.
    const FolderImportSummary again = imported();
    QCOMPARE(again.files, 0);
    QCOMPARE(ordersThere() - before, 3);
}

/// Both would get the same id: that is about their file, and those after it are none the worse.
void TestFolderImport::twoDocumentsOfOneKey()
{
    Profile deriving = m_bench->wire.profile;
    deriving.derivesExternalIds = true;
    m_bench->wire.connectAs(deriving);
    QJsonObject nameless = m_bench->existing(1).value(0);
    nameless.remove(ExternalIdField);
    write(u"a.json"_s, orderFile({ nameless, nameless }));
    write(u"b.json"_s, newOrders({ u"B-1"_s }));
    QSignalSpy foreseen(m_preview.get(), &FolderPreview::foreseen);
    QSignalSpy finished(m_preview.get(), &FolderPreview::finished);
    m_preview->start(in(), { u"a.json"_s, u"b.json"_s }, DocumentType::Order, {});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(foreseen.size(), 2);
    const auto first = foreseen.constFirst().constFirst().value<FolderFileForecast>();
    QVERIFY2(first.text.contains("the same external_id"_L1), qPrintable(first.text));
    QVERIFY(!first.isSendable);
    const FolderImportSummary summary = imported();
    QCOMPARE(summary.trouble, ExchangeTrouble::None);
    QCOMPARE(summary.files, 2);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.documents.count(Outcome::Created), 1);
    QCOMPARE(files(u"failed"_s).size(), 2); // and its report
}

void TestFolderImport::aFileThatIsNotSentGoesBack()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s }));
    m_bench->wire.rewrite = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        response.status = 500;
    };
    QSignalSpy ended(m_import.get(), &FolderImport::fileEnded);
    const FolderImportSummary summary = imported();
    QVERIFY(summary.trouble != ExchangeTrouble::None);
    QVERIFY(!summary.hasWritten);
    QCOMPARE(files(), QStringList { u"a.json"_s });
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.constFirst().constFirst().value<FolderFileResult>().place.isEmpty());
    QCOMPARE(importCalls(), 0);
}

/// Cancelled in the middle of a file: put into the folder again, the rest goes on where it stopped.
void TestFolderImport::theRestOfAFileIsAFileOfItsOwn()
{
    m_bench->configure(u"off"_s, AllStatuses); // whatever is sent twice is there twice
    m_bench->wire.rewrite = [](const LocalHttpRequest &, LocalHttpResponse &response) {
        response.body.replace("\"object_count\":\"5000\"", "\"object_count\":\"2\"");
    };
    write(u"a.json"_s, newOrders({ u"A-1"_s, u"A-2"_s, u"A-3"_s, u"A-4"_s, u"A-5"_s }));
    const int before = ordersThere();
    const auto cancelling = connect(&m_bench->service, &ImportService::progressed, m_import.get(),
                                    [this](const ExchangeProgress &progress) {
                                        if (progress.calls == 1) {
                                            m_import->cancel();
                                        }
                                    });
    QSignalSpy ended(m_import.get(), &FolderImport::fileEnded);
    (void)imported();
    disconnect(cancelling);
    QCOMPARE(ordersThere() - before, 2);
    QCOMPARE(ended.size(), 1);
    const auto result = ended.constFirst().constFirst().value<FolderFileResult>();
    QVERIFY2(result.message.contains("3 document"_L1), qPrintable(result.message));
    const QStringList failed = files(u"failed"_s);
    QCOMPARE(failed.size(), 3);
    const QString rest = failed.filter(u".rest.json"_s).value(0);
    QFile report(in() + u"/failed/"_s + failed.filter(u".report.json"_s).value(0));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(report.readAll()).object().value(u"rest"_s).toString(), rest);

    QFile kept(in() + u"/failed/"_s + rest);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    write(u"a-rest.json"_s, kept.readAll());
    const FolderImportSummary summary = imported();
    QCOMPARE(summary.trouble, ExchangeTrouble::None);
    QCOMPARE(summary.documents.count(Outcome::Created), 3);
    QCOMPARE(ordersThere() - before, 5);
}

void TestFolderImport::lettersChosenByHand()
{
    write(u"a.csv"_s, "code;name;state\nNEW-1;Caf\xE9 \xD7\xE0\xE9;A\n");
    const FolderImportSummary summary =
        imported(ReferenceEntity::Producer, TextEncoding::Windows1251);
    QVERIFY2(summary.documents.count(Outcome::Created) == 1, qPrintable(summary.message));
    write(u"b.csv"_s, "code;name;state\nNEW-2;\xD7\xE0\xE9;A\n");
    QCOMPARE(imported(ReferenceEntity::Producer, TextEncoding::Utf8).failed, 1);
}

void TestFolderImport::aConnectionThatOnlyReads()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s }));
    write(u"b.json"_s, "{\"order\":[{"); // of no use: it would be put among the failed ones
    Profile reading = m_bench->wire.profile;
    reading.isReadOnly = true;
    m_bench->wire.connectAs(reading);
    m_bench->wire.paths.clear();
    const FolderImportSummary summary = imported();
    QCOMPARE(summary.message, readOnlyText());
    QCOMPARE(summary.files, 0);
    QCOMPARE(summary.failed, 0);
    QCOMPARE(files(), QStringList({ u"a.json"_s, u"b.json"_s }));
    QVERIFY(m_bench->wire.paths.isEmpty());
    m_bench->wire.connectAs(m_bench->wire.profile);
    QCOMPARE(imported().files, 2);
    QCOMPARE(importCalls(), 1);
}

void TestFolderImport::aFolderThatIsNotThere()
{
    QSignalSpy failed(m_import.get(), &FolderImport::lookFailed);
    m_import->look(in());
    QTRY_COMPARE(failed.size(), 1);
    const FolderImportSummary summary = imported();
    QCOMPARE(summary.trouble, ExchangeTrouble::Local);
    QVERIFY(summary.message.contains(in()));
    QVERIFY(!m_import->isBusy());
}

void TestFolderImport::twoAtOnce()
{
    write(u"a.json"_s, newOrders({ u"A-1"_s }));
    FolderSource other(in(), m_bench->wire.probe.clock);
    QVERIFY(other.open());
    QCOMPARE(imported().trouble, ExchangeTrouble::Local);
    QCOMPARE(files(), QStringList { u"a.json"_s });
    other.close();
    QCOMPARE(imported().files, 1);
}

QTEST_GUILESS_MAIN(TestFolderImport)
#include "tst_FolderImport.moc"
