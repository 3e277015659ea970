#include "models/journal/JournalModel.h"
#include "models/journal/JournalTreeModel.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "tests/support/MarkingTranslator.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/LogCopies.h"
#include "ui/journal/LogExportBar.h"
#include "ui/journal/ReportDialog.h"
#include "ui/journal/ReportPdf.h"
#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// A page with one call of five documents, answered at once.
class Fixture
{
public:
    explicit Fixture(const QString &settingsFile)
        : settings(settingsFile, QSettings::IniFormat)
        , page(std::make_unique<JournalPage>(settings, Noon))
    {
        const CallRecord call = sampleImport(1, 5);
        for (const DocumentRecord &document : call.documents) {
            JournalRow row { document, call.at, call.verb };
            row.document.id = rows.size() + 1;
            row.document.callId = 1;
            rows.append(row);
        }
        JournalModel *model = page->model();
        QObject::connect(model, &JournalModel::countWanted, model,
                         [this, model](const JournalQuery &, quint64 generation) {
                             model->setCount(generation, { rows.size(), rows.size(), 1 });
                         });
        QObject::connect(model, &JournalModel::blockWanted, model,
                         [this, model](const JournalQuery &, int block, quint64 generation) {
                             model->setBlock(generation, block, rows);
                         });
        QObject::connect(page->tree(), &JournalTreeModel::branchWanted, page->tree(),
                         [this](const BranchRequest &request) { answerBranch(request); });
        page->resize(1200, 800);
        page->show();
        [this, model] {
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            QTRY_VERIFY(model->rowCount() == 5 && model->loadedRow(0) != nullptr);
        }();
    }

    void answerBranch(const BranchRequest &request) const
    {
        BranchPage answer { request, {}, {}, true };
        if (request.parent == BranchRequest::Parent::Call) {
            answer.rows = rows;
        } else {
            JournalBranch branch;
            branch.kind = request.parent == BranchRequest::Parent::Root ? JournalBranch::Kind::Run
                                                                        : JournalBranch::Kind::Call;
            branch.id = 1;
            branch.subject = u"order"_s;
            branch.verb = ApiVerb::Import;
            branch.at = rows.first().at;
            branch.rows[Outcome::Created] = 5;
            answer.branches.append(branch);
        }
        page->tree()->setPage(answer);
    }

    [[nodiscard]] JournalDetail detail(qint64 documentId) const
    {
        JournalDetail detail;
        detail.row = rows.at(documentId - 1);
        detail.call = sampleImport(1, 5);
        detail.call.requestBody.clear();
        detail.request = { "{\"order\":[]}", 12, -1, {} };
        detail.documentJson = "{\n  \"external_id\": \"1C-" + QByteArray::number(documentId)
            + "\",\n  \"note\": \"a\xE2\x80\xAE\"\n}";
        return detail;
    }

    void trigger(const QString &text) const
    {
        const QList<QAction *> actions = page->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        QVERIFY2(found != actions.end(), qPrintable(text));
        (*found)->trigger();
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(u"journalTable"_s); }

    QSettings settings;
    QList<JournalRow> rows;
    std::unique_ptr<JournalPage> page;
};

QString copied()
{
    return QApplication::clipboard()->text();
}

QJsonArray copiedRows()
{
    return QJsonDocument::fromJson(copied().toUtf8()).array();
}

} // namespace

/// What leaves the page of the log: into the clipboard, and into files that others write.
class tst_LogCopies : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_settings = m_dir->filePath(u"state.ini"_s);
        QApplication::clipboard()->setText(u"before"_s);
    }

    void rowsOfTheTableAreCopiedAsJson()
    {
        Fixture f(m_settings);
        f.table()->selectRow(2);
        f.table()->selectionModel()->select(
            f.page->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        f.trigger(u"Copy rows as JSON"_s);
        QCOMPARE(copiedRows().size(), 2);
        QCOMPARE(copiedRows().at(0).toObject().value("external_id"_L1).toString(),
                 u"1C-00001002"_s);
    }

    void linesOfTheTreeAreCopiedAsJson()
    {
        Fixture f(m_settings);
        f.child<QToolButton>(u"treeForm"_s)->click();
        auto *tree = f.page->findChild<QTreeView *>(u"journalTree"_s);
        QVERIFY(tree != nullptr);
        const QAbstractItemModel *model = tree->model();
        QTRY_COMPARE(model->rowCount(), 1);
        tree->expand(model->index(0, 0));
        QTRY_COMPARE(model->rowCount(model->index(0, 0)), 1);
        const QModelIndex call = model->index(0, 0, model->index(0, 0));
        tree->expand(call);
        QTRY_COMPARE(model->rowCount(call), 5);
        tree->selectAll(); // a run and a call are no lines
        f.trigger(u"Copy rows as JSON"_s);
        QCOMPARE(copiedRows().size(), 5);
        QCOMPARE(copiedRows().at(4).toObject().value("number"_L1).toString(), u"1004"_s);
    }

    void aCallIsCopiedAsACommandWithItsLogin()
    {
        Fixture f(m_settings);
        f.page->copies()->setLogins({ { u"profile-1"_s, u"admin@demo"_s } });
        f.table()->selectRow(1);
        f.page->setDetail(f.detail(2));
        f.trigger(u"Copy call as cURL"_s);
        QVERIFY(copied().contains(u"--user 'admin@demo'"_s));
        QVERIFY(copied().contains(u"printf '%s' '{\"order\":[]}' |"_s));
        QVERIFY(!copied().contains(u"secret"_s));
        QVERIFY(!copied().contains(u"Authorization"_s));
    }

    void aCallIsCopiedWithItsAnswer()
    {
        Fixture f(m_settings);
        f.table()->selectRow(1);
        f.page->setDetail(f.detail(2));
        f.trigger(u"Copy call with its answer (HAR)"_s);
        const QJsonObject log =
            QJsonDocument::fromJson(copied().toUtf8()).object().value("log"_L1).toObject();
        const QJsonArray entries = log.value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.at(0).toObject().value("_outcome"_L1).toString(), u"sent"_s);
        QVERIFY(!copied().contains(u"YWRtaW5AZGVtbzpjYW5hcnk"_s));
    }

    void aDocumentIsCopiedAsJson()
    {
        Fixture f(m_settings);
        f.table()->selectRow(1);
        f.page->setDetail(f.detail(2));
        f.trigger(u"Copy document as JSON"_s);
        QVERIFY(!copied().contains(u'\u202E'));
        QCOMPARE(QJsonDocument::fromJson(copied().toUtf8()).object().value("note"_L1).toString(),
                 u"a\u202E"_s);
    }

    void nothingOfAnotherLineIsCopied()
    {
        Fixture f(m_settings);
        f.table()->selectRow(1);
        f.page->setDetail(f.detail(2));
        f.table()->selectRow(2); // not read yet
        f.trigger(u"Copy call as cURL"_s);
        QCOMPARE(copied(), u"before"_s);
        QVERIFY(f.page->messageBar()->text().contains(u"choose a line"_s));
        f.trigger(u"Copy document as JSON"_s);
        QCOMPARE(copied(), u"before"_s);
    }

    void whereNothingIsChosenItIsSaid()
    {
        Fixture f(m_settings);
        f.table()->clearSelection();
        f.trigger(u"Copy rows as JSON"_s);
        QCOMPARE(copied(), u"before"_s);
        QVERIFY(f.page->messageBar()->text().contains(u"choose a line"_s));
    }

    void theMenuOfARowOffersEveryCopy()
    {
        Fixture f(m_settings);
        f.table()->selectRow(1);
        QContextMenuEvent event(QContextMenuEvent::Mouse, { 20, 20 },
                                f.table()->viewport()->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(f.table()->viewport(), &event);
        auto *menu = f.table()->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            texts.append(action->text());
        }
        for (const QString &text :
             { u"Copy rows"_s, u"Copy cell"_s, u"Copy rows as JSON"_s, u"Copy document as JSON"_s,
               u"Copy call as cURL"_s, u"Copy call with its answer (HAR)"_s }) {
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u", "_s)));
        }
        menu->close();
    }

    // ── files ──

    void anExportAsksForAFileAndShowsHowFarItIs()
    {
        Fixture f(m_settings);
        LogExportBar *bar = f.page->exports();
        const QSignalSpy wanted(bar, &LogExportBar::exportWanted);
        const QSignalSpy cancelled(bar, &LogExportBar::cancelWanted);
        QVERIFY(!bar->isVisible());
        const JournalQuery query { .subjects = { u"order"_s } };
        f.page->showQuery(query);
        f.trigger(u"Export the rows…"_s);
        auto *dialog = f.page->findChild<QFileDialog *>(u"logExportFile"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->nameFilters().size(), 4);
        dialog->selectNameFilter(dialog->nameFilters().at(1));
        Q_EMIT dialog->fileSelected(u"/nowhere/log"_s);
        dialog->close();
        QCOMPARE(wanted.size(), 1);
        const auto order = wanted.at(0).at(0).value<LogExportOrder>();
        QCOMPARE(order, (LogExportOrder { query, LogFormat::Xlsx, u"/nowhere/log"_s }));
        QVERIFY(bar->isVisible());

        f.trigger(u"Export the rows…"_s); // one at a time
        QVERIFY(bar->isBusy());
        bar->setProgress({ 1500, 3000 });
        QCOMPARE(f.child<QLabel>(u"exportText"_s)->text(),
                 u"%1 of %2 rows"_s.arg(QLocale().toString(1500), QLocale().toString(3000)));
        QTest::mouseClick(f.child<QToolButton>(u"cancelExport"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        LogExportReport report;
        report.file = order.file;
        report.isCancelled = true;
        bar->setWritten(order, report);
        QVERIFY(!bar->isVisible());
        QVERIFY(f.page->messageBar()->text().contains(u"no file was written"_s));
    }

    void howFarAnExportIsIsSaidInTheLanguageOfNow()
    {
        Fixture f(m_settings);
        f.trigger(u"Export the rows…"_s);
        auto *dialog = f.page->findChild<QFileDialog *>(u"logExportFile"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/nowhere/log.csv"_s);
        dialog->close();
        auto *text = f.child<QLabel>(u"exportText"_s);
        testing::MarkingTranslator marking;
        QCoreApplication::installTranslator(&marking);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        const QString searching = text->text();
        QCoreApplication::removeTranslator(&marking);
        f.page->exports()->setProgress({ 1500, 3000 });
        QCoreApplication::installTranslator(&marking);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        const QString writing = text->text();
        QCoreApplication::removeTranslator(&marking);
        QCOMPARE(searching, u"«Searching…»"_s);
        QCOMPARE(writing,
                 u"«%1 of %2 rows»"_s.arg(QLocale().toString(1500), QLocale().toString(3000)));
    }

    void theEndingOfTheNameSaysTheFormat()
    {
        Fixture f(m_settings);
        const QSignalSpy wanted(f.page->exports(), &LogExportBar::exportWanted);
        f.trigger(u"Export the rows…"_s);
        auto *dialog = f.page->findChild<QFileDialog *>(u"logExportFile"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/nowhere/log.har"_s);
        QCOMPARE(wanted.at(0).at(0).value<LogExportOrder>().format, LogFormat::Har);
    }

    void whatGoesWrongIsSaidOnThePage()
    {
        Fixture f(m_settings);
        f.page->exports()->setFailed(
            { ErrorOrigin::Storage, u"The file x cannot be written."_s, {}, {}, {} });
        QVERIFY(f.page->messageBar()->text().contains(u"The file x cannot be written."_s));
    }

    void aReportAsksForItsDaysAndItsFile()
    {
        Fixture f(m_settings);
        const QSignalSpy wanted(f.page->exports(), &LogExportBar::reportWanted);
        f.trigger(u"Report of a period…"_s);
        auto *days = f.page->findChild<ReportDialog *>();
        QVERIFY(days != nullptr);
        auto *from = days->findChild<QDateEdit *>(u"reportFrom"_s);
        auto *to = days->findChild<QDateEdit *>(u"reportTo"_s);
        auto *choose = days->findChild<QPushButton *>(u"chooseReportFile"_s);
        QCOMPARE(to->date(), QDate(2026, 11, 24));
        QCOMPARE(from->date(), QDate(2026, 10, 26));
        QCOMPARE(from->text(), u"26.10.2026"_s); // as the log shows days, in every language
        QCOMPARE(to->text(), u"24.11.2026"_s);
        from->setDate(QDate(2026, 11, 25));
        QVERIFY(!choose->isEnabled());
        QVERIFY(
            days->findChild<QLabel *>(u"reportWrong"_s)->text().contains(u"before its first"_s));
        from->setDate(QDate(2026, 11, 1));
        QVERIFY(choose->isEnabled());
        QTest::mouseClick(choose, Qt::LeftButton);
        auto *file = f.page->findChild<QFileDialog *>(u"reportFile"_s);
        QVERIFY(file != nullptr);
        Q_EMIT file->fileSelected(u"/nowhere/report.pdf"_s);
        file->close();
        QCOMPARE(wanted.size(), 1);
        const auto order = wanted.at(0).at(0).value<LogReportOrder>();
        QCOMPARE(order.period, (ReportPeriod { QDate(2026, 11, 1), QDate(2026, 11, 24) }));
        QCOMPARE(reportFormatOfFile(order.file), ReportFormat::Pdf);
        f.page->exports()->setReported(order, false);
        QVERIFY(f.page->messageBar()->text().contains(u"/nowhere/report.pdf"_s));
    }

    void aPdfHasPages()
    {
        QString html = u"<html><head><title>Exchange</title></head><body><table>"_s;
        for (int row = 0; row < 400; ++row) {
            html += u"<tr><td>%1</td><td>Магазин</td></tr>"_s.arg(row);
        }
        const QByteArray pdf = reportPdf(html + u"</table></body></html>"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("%%EOF"));
        QVERIFY(pdf.count("/Type /Page\n") > 3);
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_settings;
};

QTEST_MAIN(tst_LogCopies)
#include "tst_LogCopies.moc"
