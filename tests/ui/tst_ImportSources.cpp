// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ExchangeBench.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QUrl>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Source { File, Folder, Table };

QList<FolderEntry> threeFiles()
{
    return { { u"a.json"_s, {} },
             { u"b.csv"_s, { FolderVerdict::Waiting, {} } },
             { u"c.exe"_s, { FolderVerdict::Refused, u"By its name this is no file."_s } } };
}

/// A table of 1C: nothing in it but its letters says what they are.
QByteArray windows1251()
{
    return "external_id;note\n1C-1;\xD7\xE0\xE9 \xAB\xC0\xF5\xEC\xE0\xE4\xBB\n";
}

} // namespace

/// Where an import comes from: a folder, a table of a database, a file in letters chosen by hand.
class TestImportSources : public QObject, private ExchangeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_page->openPlace(u"import"_s);
    }
    void cleanup() { m_page.reset(); }

    void aFolderIsLookedAtBeforeAnythingIsTaken();
    void whatWouldHappenToTheFiles();
    void theFolderThatIsShownIsImported();
    void filesOfAFolderOneAfterTheOther();
    void aFolderWithoutAFileToTake();
    void aFolderOverAConnectionThatOnlyReads();
    void aFolderThatStopsInTheMiddle();
    void aFolderThatIsNotThere();
    void aDroppedFolder();
    void aTypedFolder();
    void anotherSourceForgetsTheFormer();
    void aTableIsRead();
    void aTableOfSomebodyElseNeedsAType();
    void aTableThatCannotBeRead();
    void readingATableIsCancelled();
    void lettersAreChosenByHand();
    void wrongLettersShow();
    void tablesByKeyboard();

private:
    void chooseSource(int kind) const { find<QComboBox>(u"import/from"_s)->setCurrentIndex(kind); }
    void listFolder(const QList<FolderEntry> &entries) const
    {
        chooseSource(Folder);
        typePath(u"/tmp/inbox"_s);
        m_page->showFolder(u"/tmp/inbox"_s, entries);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>(u"import/files"_s)->model()->index(row, column).data().toString();
    }
};

void TestImportSources::aFolderIsLookedAtBeforeAnythingIsTaken()
{
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    QSignalSpy looks(m_page.get(), &ExchangePage::folderChosen);
    QSignalSpy starts(m_page.get(), &ExchangePage::folderImportRequested);
    listFolder(threeFiles());
    QCOMPARE(files.size(), 0);
    QCOMPARE(looks.size(), 1);
    QCOMPARE(looks.constFirst().constFirst().toString(), u"/tmp/inbox"_s);
    const QAbstractItemModelTester tester(find<QTableView>(u"import/files"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(isShown(u"import/files"_s));
    QCOMPARE(cell(0, 1), u"To be imported"_s);
    QCOMPARE(cell(1, 1), u"Still being written"_s);
    QCOMPARE(cell(2, 1), u"Left where it is"_s);
    QCOMPARE(cell(2, 3), u"By its name this is no file."_s);
    QVERIFY(text(u"import/state"_s).contains(u"1 file"_s));
    QVERIFY(text(u"import/terms"_s).contains("at least two requests"_L1));
    QCOMPARE(starts.size(), 0);
    click(u"import/again"_s);
    QCOMPARE(looks.size(), 2);
    QCOMPARE(starts.size(), 0);
}

void TestImportSources::whatWouldHappenToTheFiles()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::folderPreviewRequested);
    QSignalSpy starts(m_page.get(), &ExchangePage::folderImportRequested);
    QSignalSpy cancels(m_page.get(), &ExchangePage::importCancelled);
    listFolder({ { u"a.json"_s, {} }, { u"b.csv"_s, {} }, threeFiles().constLast() });
    click(u"import/foresee"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(0).toString(), u"/tmp/inbox"_s);
    QCOMPARE(asked.constFirst().at(1).toStringList(), QStringList({ u"a.json"_s, u"b.csv"_s }));
    QVERIFY(isShown(u"import/progress"_s));
    QVERIFY(!isShown(u"import/start"_s));
    m_page->showFolderForecast({ u"a.json"_s, true, u"Create: 3"_s, 3, 4, 1 });
    m_page->showFolderForecast({ u"b.csv"_s, false, u"Line 2: no date."_s, 0, 0, 0 });
    QVERIFY(text(u"import/state"_s).contains("2 file"_L1));
    m_page->showFolderForecastEnd();
    QVERIFY(!isShown(u"import/progress"_s));
    QCOMPARE(cell(0, 3), u"Create: 3"_s);
    QCOMPARE(cell(0, 1), u"To be imported"_s);
    QCOMPARE(cell(1, 1), u"Nothing to be sent"_s);
    QVERIFY2(text(u"import/terms"_s).contains("preview took 4 request"_L1)
                 && text(u"import/terms"_s).contains("takes 1 request"_L1),
             qUtf8Printable(text(u"import/terms"_s)));
    QCOMPARE(starts.size(), 0);

    click(u"import/foresee"_s);
    click(u"import/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    m_page->showFolderForecastError({ ErrorOrigin::Network, u"No answer."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"No answer."_s);
    QVERIFY(find<QWidget>(u"import/start"_s)->isEnabled());
}

/// Another path that is typed and not looked into yet changes nothing of what was seen.
void TestImportSources::theFolderThatIsShownIsImported()
{
    QSignalSpy asked(m_page.get(), &ExchangePage::folderPreviewRequested);
    QSignalSpy starts(m_page.get(), &ExchangePage::folderImportRequested);
    QSignalSpy looks(m_page.get(), &ExchangePage::folderChosen);
    listFolder({ { u"a.json"_s, {} } });
    typeInto(u"import/path"_s, u"/tmp/another"_s);
    click(u"import/foresee"_s);
    QCOMPARE(asked.constFirst().at(0).toString(), u"/tmp/inbox"_s);
    m_page->showFolderForecastEnd();
    click(u"import/start"_s);
    QCOMPARE(starts.constFirst().at(0).toString(), u"/tmp/inbox"_s);
    QCOMPARE(looks.size(), 1);
}

void TestImportSources::filesOfAFolderOneAfterTheOther()
{
    QSignalSpy starts(m_page.get(), &ExchangePage::folderImportRequested);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    find<QComboBox>(u"import/type"_s)->setCurrentIndex(1);
    find<QComboBox>(u"import/encoding"_s)->setCurrentIndex(2);
    listFolder({ { u"a.json"_s, {} }, { u"b.json"_s, {} } });
    const QAbstractItemModelTester tester(find<QTableView>(u"import/files"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    click(u"import/start"_s);
    QCOMPARE(starts.size(), 1);
    QCOMPARE(starts.constFirst().at(0).toString(), u"/tmp/inbox"_s);
    QCOMPARE(starts.constFirst().at(1).value<std::optional<ImportSubject>>(),
             ImportSubject(DocumentType::Order));
    QCOMPARE(starts.constFirst().at(2).value<std::optional<TextEncoding>>(),
             TextEncoding::Windows1251);
    QVERIFY(!isShown(u"import/start"_s));
    QVERIFY(!find<QWidget>(u"import/path"_s)->isEnabled());
    QVERIFY(text(u"import/cancelEffect"_s).contains("no further file"_L1));

    m_page->showFileTaken(u"a.json"_s);
    QCOMPARE(cell(0, 1), u"Being imported"_s);
    QVERIFY(text(u"import/state"_s).contains("a.json"_L1));
    m_page->showFileEnded(
        { u"a.json"_s, Outcome::Sent, u"Created: 3"_s, 3, u"/tmp/inbox/done/a.json"_s });
    QCOMPARE(cell(0, 1), u"Sent"_s);
    QCOMPARE(cell(0, 2), u"3"_s);
    // One that came meanwhile, under the name of one that is done.
    m_page->showFileTaken(u"a.json"_s);
    m_page->showFileEnded({ u"a.json"_s, Outcome::NotSent, u"Line 2: no."_s, 0, {} });
    QCOMPARE(find<QTableView>(u"import/files"_s)->model()->rowCount(), 3);
    QCOMPARE(cell(2, 3), u"Line 2: no."_s);
    QCOMPARE(cell(0, 1), u"Sent"_s);

    FolderImportSummary summary;
    summary.files = 2;
    summary.failed = 1;
    summary.documents.counts.insert(Outcome::Created, 3);
    summary.runUuid = u"run-3"_s;
    m_page->showFolderResult(summary);
    QVERIFY(!isShown(u"import/progress"_s));
    QVERIFY2(text(u"import/result"_s).contains("2 file(s) taken"_L1)
                 && text(u"import/result"_s).contains("1 file(s) lie in"_L1)
                 && text(u"import/result"_s).contains("Created: 3"_L1),
             qUtf8Printable(text(u"import/result"_s)));
    QVERIFY(!m_page->messageBar()->isVisible());
    click(u"import/openLog"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"log?run=run-3"_s);
    QSignalSpy looks(m_page.get(), &ExchangePage::folderChosen);
    click(u"import/another"_s);
    QCOMPARE(looks.size(), 1);
}

void TestImportSources::aFolderWithoutAFileToTake()
{
    listFolder({ { u"b.csv"_s, { FolderVerdict::Waiting, {} } } });
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY(text(u"import/terms"_s).contains("No file"_L1));
    listFolder(threeFiles());
    QVERIFY(find<QWidget>(u"import/start"_s)->isEnabled());
    m_page->setConnected(false);
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY(text(u"import/terms"_s).contains("connection first"_L1));
}

void TestImportSources::aFolderOverAConnectionThatOnlyReads()
{
    m_page->setConnected(true, WriteBar::ReadOnly);
    listFolder(threeFiles());
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    QCOMPARE(find<QWidget>(u"import/start"_s)->toolTip(), readOnlyText());
    QVERIFY2(text(u"import/terms"_s).startsWith(readOnlyText()),
             qPrintable(text(u"import/terms"_s)));
    QVERIFY(find<QWidget>(u"import/foresee"_s)->isEnabled()); // that only asks
    m_page->setConnected(true);
    QVERIFY(find<QWidget>(u"import/start"_s)->isEnabled());
    QVERIFY(find<QWidget>(u"import/start"_s)->toolTip().isEmpty());
}

void TestImportSources::aFolderThatStopsInTheMiddle()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::importCancelled);
    listFolder(threeFiles());
    click(u"import/start"_s);
    click(u"import/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    FolderImportSummary summary;
    summary.trouble = ExchangeTrouble::Unknown;
    summary.message = u"The connection was cut."_s;
    summary.documents.counts.insert(Outcome::Unknown, 2);
    m_page->showFolderResult(summary);
    QCOMPARE(m_page->messageBar()->text(), u"The connection was cut."_s);
    QVERIFY(text(u"import/result"_s).contains("before you send them again"_L1));
}

void TestImportSources::aFolderThatIsNotThere()
{
    chooseSource(Folder);
    typePath(u"/nowhere"_s);
    m_page->showSourceError({ ErrorOrigin::File, u"It cannot be read."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"It cannot be read."_s);
    QVERIFY(find<QWidget>(u"import/path"_s)->isEnabled());
    // An answer that comes late means nothing any more.
    m_page->showFolder(u"/nowhere"_s, threeFiles());
    QVERIFY(!isShown(u"import/files"_s));
}

void TestImportSources::aDroppedFolder()
{
    QSignalSpy looks(m_page.get(), &ExchangePage::folderChosen);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_folder.path()) });
    auto *pane = m_page->findChild<ImportPane *>();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(pane, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane, &event);
    QCOMPARE(looks.size(), 1);
    QCOMPARE(looks.constFirst().constFirst().toString(), m_folder.path());
    QCOMPARE(find<QComboBox>(u"import/from"_s)->currentIndex(), int(Folder));
}

void TestImportSources::aTypedFolder()
{
    QSignalSpy looks(m_page.get(), &ExchangePage::folderChosen);
    typePath(m_folder.path());
    QCOMPARE(looks.size(), 1);
    QCOMPARE(find<QComboBox>(u"import/from"_s)->currentIndex(), int(Folder));
}

void TestImportSources::anotherSourceForgetsTheFormer()
{
    openPlan();
    QVERIFY(isShown(u"import/start"_s));
    chooseSource(Table);
    QVERIFY(!isShown(u"import/start"_s));
    QCOMPARE(documents()->rowCount(), 0);
    QVERIFY(!isShown(u"import/path"_s));
    QVERIFY(!isShown(u"import/encoding"_s)); // a database knows its letters
}

void TestImportSources::aTableIsRead()
{
    QSignalSpy wanted(m_page.get(), &ExchangePage::tablesWanted);
    QSignalSpy chosen(m_page.get(), &ExchangePage::tableChosen);
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    m_page->setDatabases({ warehouse(), server() });
    chooseSource(Table);
    QVERIFY(!find<QWidget>(u"import/readTable"_s)->isEnabled());
    click(u"import/listTables"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<DatabaseAccess>().id, u"w"_s);
    m_page->showTables(u"s"_s, { u"not_of_this_one"_s });
    m_page->showTables(u"w"_s, { u"notes"_s, u"smartup_order"_s });
    auto *table = find<QComboBox>(u"import/table"_s);
    QCOMPARE(table->count(), 2);
    table->setCurrentIndex(1);
    click(u"import/readTable"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).value<DatabaseAccess>().id, u"w"_s);
    QCOMPARE(chosen.constFirst().at(1).toString(), u"smartup_order"_s);
    QCOMPARE(chosen.constFirst().at(2).value<ImportSubject>(), ImportSubject(DocumentType::Order));
    QVERIFY(isShown(u"import/progress"_s));
    QVERIFY(!table->isEnabled());
    m_page->showFile(fileOf(orders(3, Day)));
    QCOMPARE(previews.size(), 1);
    QVERIFY(!isShown(u"import/showRows"_s) || find<QWidget>(u"import/rows"_s)->isHidden());
    // Tables of another database are other tables.
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    find<QComboBox>(u"import/database/choice"_s)->setCurrentIndex(1);
    QCOMPARE(table->count(), 0);
}

void TestImportSources::aTableOfSomebodyElseNeedsAType()
{
    QSignalSpy chosen(m_page.get(), &ExchangePage::tableChosen);
    m_page->setDatabases({ warehouse() });
    chooseSource(Table);
    QTest::keyClicks(find<QComboBox>(u"import/table"_s)->lineEdit(), u"erp.orders"_s);
    click(u"import/readTable"_s);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_page->messageBar()->text(), u"Choose what the table holds."_s);
    auto *type = find<QComboBox>(u"import/type"_s);
    type->setCurrentIndex(type->findData(u"purchase"_s));
    click(u"import/readTable"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(1).toString(), u"erp.orders"_s);
    QCOMPARE(chosen.constFirst().at(2).value<ImportSubject>(),
             ImportSubject(DocumentType::Purchase));
}

void TestImportSources::aTableThatCannotBeRead()
{
    m_page->setDatabases({ warehouse() });
    chooseSource(Table);
    QTest::keyClicks(find<QComboBox>(u"import/table"_s)->lineEdit(), u"smartup_order"_s);
    click(u"import/readTable"_s);
    m_page->showSourceError({ ErrorOrigin::Storage, u"It does not answer."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"It does not answer."_s);
    QVERIFY(!isShown(u"import/progress"_s));
    QVERIFY(find<QWidget>(u"import/readTable"_s)->isEnabled());
}

void TestImportSources::readingATableIsCancelled()
{
    QSignalSpy cancels(m_page.get(), &ExchangePage::importCancelled);
    m_page->setDatabases({ warehouse() });
    chooseSource(Table);
    QTest::keyClicks(find<QComboBox>(u"import/table"_s)->lineEdit(), u"smartup_order"_s);
    click(u"import/readTable"_s);
    click(u"import/cancel"_s);
    QCOMPARE(cancels.size(), 1);
    m_page->showPreviewCancelled();
    QVERIFY(!isShown(u"import/progress"_s));
    QVERIFY(find<QWidget>(u"import/readTable"_s)->isEnabled());
    QVERIFY(!m_page->messageBar()->isVisible());
}

void TestImportSources::lettersAreChosenByHand()
{
    QSignalSpy files(m_page.get(), &ExchangePage::fileChosen);
    typePath(u"/tmp/orders.csv"_s);
    QVERIFY(!files.constFirst().at(2).value<std::optional<TextEncoding>>());
    m_page->showFile(std::make_shared<const ImportFile>(
        readDocuments(windows1251(), DocumentType::Order, u"orders.csv"_s)));
    // They were guessed: rows show by themselves.
    QVERIFY(isShown(u"import/rows"_s));
    QVERIFY(find<QPlainTextEdit>(u"import/rows"_s)->toPlainText().contains(u"Чай «Ахмад»"_s));
    auto *encoding = find<QComboBox>(u"import/encoding"_s);
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_Down);
    QCOMPARE(encoding->currentText(), u"UTF-8"_s);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.last().at(2).value<std::optional<TextEncoding>>(), TextEncoding::Utf8);
    // What is plain does not need a look, and may have one.
    m_page->showFile(fileOf(orders(3, Day)));
    QVERIFY(!isShown(u"import/rows"_s));
    m_page->showPreviewCancelled();
    click(u"import/showRows"_s);
    QVERIFY(isShown(u"import/rows"_s));
}

void TestImportSources::wrongLettersShow()
{
    typePath(u"/tmp/orders.csv"_s);
    m_page->showFile(std::make_shared<const ImportFile>(
        readDocuments(windows1251(), DocumentType::Order, u"orders.csv"_s, TextEncoding::Utf8)));
    QVERIFY(isShown(u"import/problems"_s));
    QVERIFY(isShown(u"import/rows"_s));
    QVERIFY(find<QPlainTextEdit>(u"import/rows"_s)
                ->toPlainText()
                .contains(QChar(QChar::ReplacementCharacter)));
}

void TestImportSources::tablesByKeyboard()
{
    m_page->setDatabases({ server() });
    chooseSource(Table);
    QTest::keyClicks(find<QComboBox>(u"import/table"_s)->lineEdit(), u"smartup_order"_s);
    click(u"import/database/change"_s);
    m_page->findChild<QTabBar *>()->setFocus();
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    for (const QString &name :
         { u"import/from"_s, u"import/database/choice"_s, u"import/database/test"_s,
           u"import/database/change"_s, u"import/database/remove"_s, u"import/database/name"_s,
           u"import/database/kind"_s, u"import/database/host"_s, u"import/database/port"_s,
           u"import/database/place"_s, u"import/database/user"_s, u"import/database/save"_s,
           u"import/database/password"_s, u"import/database/keep"_s, u"import/table"_s,
           u"import/listTables"_s, u"import/readTable"_s, u"import/type"_s }) {
        QVERIFY2(reached.contains(name), qUtf8Printable(name));
    }
}

QTEST_MAIN(TestImportSources)
#include "tst_ImportSources.moc"
