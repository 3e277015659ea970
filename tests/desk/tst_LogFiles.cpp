#include "app/connection/ConnectionService.h"
#include "app/desk/wiring/LogExportWiring.h"
#include "app/journal/LogExporter.h"
#include "models/journal/JournalModel.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/desk/LogPageBench.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/LogExportBar.h"
#include "ui/journal/ReportDialog.h"
#include "ui/journal/ReportPdf.h"
#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Files of a journal with one import of 300 documents.
class LogBench : public LogPageBench
{
public:
    explicit LogBench(const QString &folder)
        : LogPageBench(folder, { sampleImport(1, 300) })
        , exporter(folder + u"/journal.sqlite"_s, Noon, { reportPdf, {} })
        , client(Noon)
        , profiles(folder)
        , connections(profiles, secrets, client)
        , files(exporter, connections, *page)
    {
    }

    void trigger(const QString &text) const
    {
        const QList<QAction *> actions = page->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        QVERIFY2(found != actions.end(), qPrintable(text));
        (*found)->trigger();
    }
    /// What a person answers to a dialog that asks for a file.
    void chooseFile(const QString &dialogName, const QString &file) const
    {
        auto *dialog = page->findChild<QFileDialog *>(dialogName);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }
    [[nodiscard]] QString said() const { return page->messageBar()->text(); }

    LogExporter exporter;
    SmartupClient client;
    ProfileStore profiles;
    FakeSecretStore secrets;
    ConnectionService connections;
    LogExportWiring files;
};

QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

/// Files and commands that are made of a real journal, by way of its page.
class tst_LogFiles : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void whatTheFilterFindsIsExported()
    {
        LogBench bench(m_dir->path());
        QTRY_COMPARE(bench.page->model()->rowCount(), 300);
        bench.page->showQuery({ .outcomes = { Outcome::Skipped } });
        QTRY_COMPARE(bench.page->model()->rowCount(), 30);
        bench.trigger(u"Export the rows…"_s);
        const QString file = m_dir->filePath(u"log.csv"_s);
        bench.chooseFile(u"logExportFile"_s, file);
        QTRY_VERIFY(bench.said().contains(u"30 row"_s));
        QCOMPARE(bytesOf(file).count('\n'), 31);
        QVERIFY(!bench.page->exports()->isVisible());
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        LogBench bench(m_dir->path());
        QTRY_COMPARE(bench.page->model()->rowCount(), 300);
        bench.trigger(u"Export the rows…"_s);
        bench.chooseFile(u"logExportFile"_s, m_dir->filePath(u"nowhere/log.json"_s));
        QTRY_VERIFY(bench.said().contains(u"nowhere/log.json"_s));
        QVERIFY(!bench.page->exports()->isBusy());
    }

    void aReportBecomesAPdf()
    {
        LogBench bench(m_dir->path());
        QTRY_COMPARE(bench.page->model()->rowCount(), 300);
        bench.trigger(u"Report of a period…"_s);
        auto *days = bench.page->findChild<ReportDialog *>();
        QVERIFY(days != nullptr);
        QTest::mouseClick(days->findChild<QPushButton *>(u"chooseReportFile"_s), Qt::LeftButton);
        const QString file = m_dir->filePath(u"report.pdf"_s);
        bench.chooseFile(u"reportFile"_s, file);
        QTRY_VERIFY(bench.said().contains(file));
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
    }

    void aCallIsCopiedWithTheLoginOfItsConnection()
    {
        LogBench bench(m_dir->path());
        QTRY_COMPARE(bench.page->model()->rowCount(), 300);
        Profile profile;
        profile.id = u"profile-1"_s; // as the sample's calls say
        profile.login = u"admin@demo"_s;
        Q_EMIT bench.connections.profilesChanged({ profile }, profile.id);
        auto *table = bench.page->findChild<QTableView *>(u"journalTable"_s);
        QVERIFY(table != nullptr);
        table->selectRow(2);
        const auto copied = [&bench] {
            bench.trigger(u"Copy call as cURL"_s);
            return QApplication::clipboard()->text();
        };
        QTRY_VERIFY(copied().contains(u"--user 'admin@demo'"_s));
        QVERIFY(copied().contains(u"1C-00001002"_s));
        for (const QString &secret : { u"YWRtaW5AZGVtbzpjYW5hcnk"_s, u"user:secret"_s }) {
            QVERIFY(!copied().contains(secret));
        }
    }

private:
    std::optional<QTemporaryDir> m_dir;
};

QTEST_MAIN(tst_LogFiles)
#include "tst_LogFiles.moc"
