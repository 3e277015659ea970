// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ReferencePlan.h"
#include "models/exchange/preflight/Preflight.h"
#include "tests/ui/ExchangeBench.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// From a file to the result of its import.
class TestImportPane : public QObject, private ExchangeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_page.reset(); }

    void fileToPreview();
    void typedAndDroppedFiles();
    void previewOfThreeOrders();
    void whatThePreflightFound();
    void aReasonIsSaidOnce();
    void filterShowsOneKind();
    void importRunsAndEnds();
    void unknownIsSaidInTheResult();
    void whatBecameOfReferencesIsSaid();
    void cancelWhileSending();
    void theRestIsOneClickAway();
    void stopsAtARefusedDocument();
    void cancelOfThePreview();
    void badFileListsItsProblems();
    void notesOfAFile();
    void nothingCanBeSent();
    void aConnectionThatOnlyReadsForeseesAndSendsNothing();
    void previewFailureKeepsTheFile();
    void anotherConnectionDropsThePlan();
    void referencesHaveNoSetting();
};

void TestImportPane::fileToPreview()
{
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    QSignalSpy sends(m_page.get(), &ExchangePage::sendRequested);
    m_page->openPlace(u"import"_s);
    QVERIFY(isShown(u"import/placeholderAction"_s));
    typePath(u"/tmp/orders.json"_s);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().constFirst().toString(), u"/tmp/orders.json"_s);
    QVERIFY(!files.first().at(1).value<std::optional<ImportSubject>>());
    QVERIFY(!find<QWidget>(u"import/path"_s)->isEnabled());
    QCOMPARE(previews.size(), 0);

    const ImportFilePtr file = fileOf(orders(3, Day));
    m_page->showFile(file);
    QCOMPARE(previews.size(), 1);
    QVERIFY(isShown(u"import/progress"_s));
    m_page->showPlan(planOf(file));
    QVERIFY(!isShown(u"import/progress"_s));
    QVERIFY(isShown(u"import/start"_s));
    // Nothing leaves before a person says so.
    QCOMPARE(sends.size(), 0);
    click(u"import/start"_s);
    QCOMPARE(sends.size(), 1);
    QVERIFY(!isShown(u"import/start"_s));
}

void TestImportPane::typedAndDroppedFiles()
{
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    m_page->openPlace(u"import"_s);
    find<QComboBox>(u"import/type"_s)->setCurrentIndex(1);
    auto *pane = m_page->findChild<ImportPane *>();
    const auto drop = [pane](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(pane, &enter);
        if (enter.isAccepted()) {
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(pane, &event);
        }
    };
    drop({ QUrl(u"https://example.org/a.json"_s) });
    drop({ QUrl::fromLocalFile(u"/tmp/a.json"_s), QUrl::fromLocalFile(u"/tmp/b.json"_s) });
    QCOMPARE(files.size(), 0);
    drop({ QUrl::fromLocalFile(u"/tmp/a.json"_s) });
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().constFirst().toString(), u"/tmp/a.json"_s);
    QCOMPARE(files.first().at(1).value<std::optional<ImportSubject>>(),
             ImportSubject(DocumentType::Order));
    // One at a time.
    drop({ QUrl::fromLocalFile(u"/tmp/b.json"_s) });
    QCOMPARE(files.size(), 1);
}

void TestImportPane::previewOfThreeOrders()
{
    const QAbstractItemModelTester tester(documents(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    openPlan();
    QCOMPARE(find<QAbstractButton>(u"import/filter/create"_s)->text(), u"Create: 2"_s);
    QCOMPARE(find<QAbstractButton>(u"import/filter/skip"_s)->text(), u"Skip: 1"_s);
    QVERIFY(text(u"import/terms"_s).contains("3 document"_L1));
    QVERIFY(text(u"import/terms"_s).contains("1 request"_L1));
    QVERIFY(text(u"import/terms"_s).contains("Duplicates are skipped"_L1));
    auto *table = find<QTableView>(u"import/documents"_s);
    table->setCurrentIndex(documents()->index(1, 0));
    QVERIFY(text(u"import/detail"_s).contains("230000117"_L1));
    QVERIFY(text(u"import/detail"_s).contains("Duplicates are skipped"_L1));
    click(u"import/openRule"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"settings/duplicates.order"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains("1C-00000002\t12.11.2026"_L1));
    QCOMPARE(previews.size(), 1);
    click(u"import/again"_s);
    QCOMPARE(previews.size(), 2);
    QCOMPARE(documents()->rowCount(), 0);
}

/// A choice of the person who starts; the requests it takes are said before.
void TestImportPane::stopsAtARefusedDocument()
{
    QSignalSpy sends(m_page.get(), &ExchangePage::sendRequested);
    m_page->openPlace(u"import"_s);
    QVERIFY(!isShown(u"import/stopsAtRefusal"_s));
    typePath(u"/tmp/orders.json"_s);
    const ImportFilePtr file = fileOf(orders(50, Day));
    m_page->showFile(file);
    m_page->showPlan(planOf(file));
    QVERIFY(isShown(u"import/stopsAtRefusal"_s));
    QVERIFY(!find<QAbstractButton>(u"import/stopsAtRefusal"_s)->isChecked());
    QVERIFY2(text(u"import/terms"_s).contains("1 request"_L1), qPrintable(text(u"import/terms"_s)));
    click(u"import/stopsAtRefusal"_s);
    QVERIFY2(text(u"import/terms"_s).contains("3 request"_L1), qPrintable(text(u"import/terms"_s)));
    click(u"import/start"_s);
    QCOMPARE(sends.size(), 1);
    QCOMPARE(sends.constFirst().constLast().value<AfterRefusal>(), AfterRefusal::Stop);
    QVERIFY(!isShown(u"import/stopsAtRefusal"_s));
}

/// A refusal that is foreseen stands in the table with its reason and opens its setting; a warning is
/// counted; what could not be checked is said.
void TestImportPane::whatThePreflightFound()
{
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    const ImportFilePtr file = fileOf(orders(3, Day));
    m_page->showFile(file);
    auto plan = std::make_shared<ImportPlan>(*planOf(file));
    plan->requestsAsked = 5;
    Preflight found;
    using Findings = QList<PreflightFinding>;
    const PreflightFinding client { PreflightCheck::UnknownPerson, 1, u"person_code"_s,
                                    u"C-NONE"_s };
    const PreflightFinding day { PreflightCheck::DayInFuture, 1, u"deal_time"_s, u"01.01.2030"_s };
    found.documents = { Findings { client }, Findings(), Findings { day } };
    found.notes = { u"Warehouses were not checked."_s };
    applyPreflight(*plan, std::make_shared<const Preflight>(found));
    m_page->showPlan(plan);
    QCOMPARE(find<QAbstractButton>(u"import/filter/refuse"_s)->text(), u"Refuse: 1"_s);
    QCOMPARE(find<QAbstractButton>(u"import/filter/remarks"_s)->text(), u"Look at: 1"_s);
    QVERIFY(text(u"import/terms"_s).contains("The preview took 5 request"_L1));
    QVERIFY(text(u"import/terms"_s).contains("Warehouses were not checked."_L1));
    const auto why = [this](int row) {
        return documents()->index(row, ImportModel::ReasonColumn).data().toString();
    };
    QVERIFY2(why(0).contains(u"C-NONE"_s), qUtf8Printable(why(0)));
    QVERIFY2(why(2).contains(u"Not in Smartup yet."_s) && why(2).contains(u"01.01.2030"_s),
             qUtf8Printable(why(2)));
    auto *table = find<QTableView>(u"import/documents"_s);
    table->setCurrentIndex(documents()->index(0, ImportModel::DocumentColumn));
    QVERIFY(text(u"import/detail"_s).contains("global code"_L1));
    click(u"import/openRule"_s);
    QCOMPARE(links.constFirst().constFirst().toString(), u"settings/code_kind"_s);
    click(u"import/filter/remarks"_s);
    QCOMPARE(documents()->rowCount(), 1);
    QVERIFY(why(0).contains(u"01.01.2030"_s));
}

/// When the setting is the whole reason, it is not said again as the setting.
void TestImportPane::aReasonIsSaidOnce()
{
    openPlan(orders(1, Day), DuplicatePolicy::Off);
    find<QTableView>(u"import/documents"_s)->setCurrentIndex(documents()->index(0, 0));
    QCOMPARE(text(u"import/detail"_s), u"Duplicates are not checked."_s);
}

void TestImportPane::filterShowsOneKind()
{
    openPlan();
    click(u"import/filter/skip"_s);
    QCOMPARE(documents()->rowCount(), 1);
    click(u"import/filter/refuse"_s);
    QCOMPARE(documents()->rowCount(), 0);
    QVERIFY(text(u"import/detail"_s).isEmpty());
    click(u"import/filter/all"_s);
    QCOMPARE(documents()->rowCount(), 3);
    // The kinds of a preview are no kinds of a result: all are shown again.
    click(u"import/filter/skip"_s);
    click(u"import/start"_s);
    m_page->showResults({ 0 }, { result(Outcome::Created) });
    QCOMPARE(documents()->rowCount(), 3);
    QCOMPARE(find<QAbstractButton>(u"import/filter/running"_s)->text(), u"Waiting: 2"_s);
    click(u"import/filter/running"_s);
    QCOMPARE(documents()->rowCount(), 2);
    m_page->showResults({ 1, 2 }, { result(Outcome::Skipped), result(Outcome::Created) });
    QCOMPARE(documents()->rowCount(), 3);
}

void TestImportPane::importRunsAndEnds()
{
    const QAbstractItemModelTester tester(documents(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    openPlan();
    click(u"import/start"_s);
    m_page->showImportProgress({ 0, 2, 0, 3, 10 });
    QCOMPARE(find<QProgressBar>(u"import/progress"_s)->maximum(), 0);
    m_page->showResults({ 0, 1 }, { result(Outcome::Created), result(Outcome::Skipped) });
    m_page->showImportProgress({ 1, 2, 2, 3, 2000 });
    QCOMPARE(find<QProgressBar>(u"import/progress"_s)->value(), 66);
    QVERIFY(text(u"import/progressText"_s).contains("Documents: 2 of 3"_L1));
    m_page->showResults({ 2 }, { result(Outcome::Refused, u"A02-02-024 not enough"_s) });

    ImportSummary summary;
    summary.runUuid = u"run-7"_s;
    for (const DocumentResult &one : documents()->results()) {
        summary.add(one);
    }
    m_page->showImportResult(summary);
    QVERIFY(!isShown(u"import/progress"_s));
    QVERIFY(text(u"import/result"_s).contains("Created: 1"_L1));
    QVERIFY(text(u"import/result"_s).contains("Skipped: 1"_L1));
    QCOMPARE(find<QAbstractButton>(u"import/filter/refused"_s)->text(), u"Refused: 1"_s);
    find<QTableView>(u"import/documents"_s)->setCurrentIndex(documents()->index(2, 0));
    QVERIFY(text(u"import/detail"_s).contains("not enough"_L1));
    click(u"import/openLog"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"log?run=run-7"_s);
    // What was sent is not sent again by a second click.
    QVERIFY(!isShown(u"import/start"_s));
    QVERIFY(isShown(u"import/another"_s));
}

/// After an end of the program, when nobody has opened a file yet.
void TestImportPane::whatBecameOfReferencesIsSaid()
{
    m_page->showReferenceNews(u"An import of goods got no answer."_s, Outcome::Unknown);
    QVERIFY(m_page->messageBar()->isVisibleTo(m_page.get()));
    QCOMPARE(m_page->messageBar()->text(), u"An import of goods got no answer."_s);
    m_page->showReferenceNews(u"3 records are there."_s, Outcome::Sent);
    QCOMPARE(m_page->messageBar()->text(), u"3 records are there."_s);
}

void TestImportPane::unknownIsSaidInTheResult()
{
    openPlan();
    click(u"import/start"_s);
    ImportSummary summary;
    summary.runUuid = u"run-8"_s;
    summary.add(result(Outcome::Unknown));
    summary.message = u"The connection was cut."_s;
    m_page->showImportResult(summary);
    QVERIFY(text(u"import/result"_s).contains("before you send them again"_L1));
    QCOMPARE(m_page->messageBar()->text(), u"The connection was cut."_s);
    QVERIFY(!isShown(u"import/start"_s));
}

void TestImportPane::cancelWhileSending()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::importCancelled);
    openPlan();
    click(u"import/start"_s);
    QVERIFY(text(u"import/cancelEffect"_s).contains("stays in Smartup"_L1));
    click(u"import/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    QVERIFY(!find<QWidget>(u"import/cancel"_s)->isEnabled());
    // The request under way is still waited for.
    QVERIFY(isShown(u"import/progress"_s));
    m_page->showImportResult({});
    QVERIFY(!isShown(u"import/progress"_s));
}

/// What a cancelled import has not sent is previewed and sent like a file of its own.
void TestImportPane::theRestIsOneClickAway()
{
    QSignalSpy rests(m_page.get(), &ExchangePage::restWanted);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    openPlan();
    click(u"import/start"_s);
    click(u"import/cancel"_s);
    m_page->showResults(
        { 0, 1, 2 },
        { result(Outcome::Created), result(Outcome::Cancelled), result(Outcome::Cancelled) });
    ImportSummary summary;
    for (const DocumentResult &one : documents()->results()) {
        summary.add(one);
    }
    summary.message = u"Cancelled: the documents sent so far stay in Smartup."_s;
    m_page->showImportResult(summary);
    QVERIFY(text(u"import/result"_s).contains("Created: 1"_L1));
    click(u"import/goOn"_s);
    QCOMPARE(rests.size(), 1);
    const auto rest = rests.constFirst().constFirst().value<ImportFilePtr>();
    QCOMPARE(rests.constFirst().at(1).value<Profile>().filialId, u"101"_s); // of the plan
    QCOMPARE(rest->documents.size(), 2);
    QCOMPARE(rest->documents.constFirst().externalId, u"1C-00000002"_s);
    // As the wiring does when nothing else is under way.
    QVERIFY(m_page->openDocuments(rest));
    QCOMPARE(previews.size(), 2);
    m_page->showPlan(planOf(rest));
    QCOMPARE(documents()->rowCount(), 2);
    click(u"import/start"_s);
    m_page->showResults({ 0, 1 }, { result(Outcome::Skipped), result(Outcome::Created) });
    m_page->showImportResult(summary);
    QVERIFY(!isShown(u"import/goOn"_s)); // all of it was sent
}

void TestImportPane::cancelOfThePreview()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::importCancelled);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    m_page->showFile(fileOf(orders(3, Day)));
    click(u"import/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    m_page->showPreviewCancelled();
    QVERIFY(!m_page->messageBar()->isVisible());
    QCOMPARE(previews.size(), 1);
    click(u"import/placeholderAction"_s);
    QCOMPARE(previews.size(), 2);
}

void TestImportPane::badFileListsItsProblems()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    QList<QJsonObject> bad = orders(3, Day);
    bad[1].remove(u"deal_time"_s);
    m_page->showFile(fileOf(bad));
    QCOMPARE(previews.size(), 0);
    QVERIFY(isShown(u"import/problems"_s));
    QVERIFY(text(u"import/state"_s).contains("nothing of it is sent"_L1));
    QAbstractItemModel *problems = find<QTableView>(u"import/problems"_s)->model();
    const QAbstractItemModelTester tester(problems,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(problems->index(0, FileProblemModel::TextColumn)
                .data()
                .toString()
                .contains("deal_time"_L1));
    QVERIFY(!isShown(u"import/start"_s));
    // Mended and chosen again.
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    QTest::keyClick(find<QLineEdit>(u"import/path"_s), Qt::Key_Return);
    QCOMPARE(files.size(), 1);
}

void TestImportPane::notesOfAFile()
{
    QList<QJsonObject> noted = orders(3, Day);
    noted[0].insert(u"colour"_s, u"green"_s);
    openPlan(noted);
    QVERIFY(isShown(u"import/notes"_s));
    QVERIFY(!isShown(u"import/problems"_s));
    click(u"import/notes"_s);
    QVERIFY(isShown(u"import/problems"_s));
    click(u"import/notes"_s);
    QVERIFY(isShown(u"import/documents"_s));
}

void TestImportPane::nothingCanBeSent()
{
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    const ImportFilePtr file = fileOf(orders(3, Day));
    m_page->showFile(file);
    m_page->showPlan(planOf(file, u"SAM"_s));
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY(text(u"import/terms"_s).contains("None of the documents"_L1));
}

void TestImportPane::aConnectionThatOnlyReadsForeseesAndSendsNothing()
{
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    const ImportFilePtr file = fileOf(orders(3, Day));
    m_page->showFile(file);
    ImportPlan plan = *planOf(file);
    plan.profile.isReadOnly = true;
    m_page->showPlan(std::make_shared<const ImportPlan>(plan));
    QCOMPARE(documents()->rowCount(), 3);
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY2(text(u"import/terms"_s).startsWith(readOnlyText()),
             qPrintable(text(u"import/terms"_s)));
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    click(u"import/mayWrite"_s);
    QCOMPARE(links.constFirst().constFirst().toString(), u"connections/writing"_s);
    plan.profile.isReadOnly = false;
    plan.profile.filialId.clear();
    m_page->showPlan(std::make_shared<const ImportPlan>(plan));
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY2(text(u"import/terms"_s).startsWith(writeBarText(WriteBar::NoOrganisation)),
             qPrintable(text(u"import/terms"_s)));
    m_page->showPlan(planOf(file));
    QVERIFY(find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"import/mayWrite"_s)->isVisible());
}

void TestImportPane::previewFailureKeepsTheFile()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    m_page->showFile(fileOf(orders(3, Day)));
    m_page->showPreviewError({ ErrorOrigin::Network, u"No answer."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"No answer."_s);
    click(u"import/placeholderAction"_s);
    QCOMPARE(previews.size(), 2);
    QVERIFY(!m_page->messageBar()->isVisible());
}

void TestImportPane::anotherConnectionDropsThePlan()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    openPlan();
    QCOMPARE(previews.size(), 1);
    m_page->setConnected(true);
    QVERIFY(!isShown(u"import/start"_s));
    QCOMPARE(documents()->rowCount(), 0);
    click(u"import/placeholderAction"_s);
    QCOMPARE(previews.size(), 2);

    // What is being sent goes on; its result stays.
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    click(u"import/start"_s);
    m_page->setConnected(false);
    QVERIFY(isShown(u"import/progress"_s));
    m_page->showImportResult({});
    QCOMPARE(documents()->rowCount(), 3);
}

/// No setting decides about records that are found by their code.
void TestImportPane::referencesHaveNoSetting()
{
    const auto file = std::make_shared<const ImportFile>(readDocuments(
        R"({"producer":[{"code":"A","name":"n","state":"A"}]})", std::nullopt, u"f.json"_s));
    m_page->openPlace(u"import"_s);
    m_page->showFile(file);
    QVERIFY(text(u"import/state"_s).contains("Producers"_L1));
    m_page->showPlan(std::make_shared<const ImportPlan>(
        planReferences(file, std::make_shared<KnownDocuments>())));
    QVERIFY(text(u"import/terms"_s).contains("code"_L1));
    QVERIFY(!isShown(u"import/openRule"_s));
}

QTEST_MAIN(TestImportPane)
#include "tst_ImportPane.moc"
