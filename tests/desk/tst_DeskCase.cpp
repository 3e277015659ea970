#include "app/desk/wiring/CaseWiring.h"
#include "app/desk/wiring/JournalWiring.h"
#include "app/journal/CaseService.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "models/journal/JournalModel.h"
#include "tests/desk/LogPageBench.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/CaseDialog.h"
#include "ui/journal/CaseWindow.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// From rows of the log to a file and back to a window, as the desktop program joins them.
class tst_DeskCase : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeAFileAndAWindow()
    {
        const QTemporaryDir folder;
        const QString journal = folder.filePath(u"journal.sqlite"_s);
        QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        JournalStore store(optionsOf(journal), Noon);
        JournalReader reader(journal);
        CaseService service(journal, Noon);
        JournalPage page(settings, Noon);
        const JournalWiring rows(store, reader, page);
        const CaseWiring cases(service, page, Noon);
        page.resize(1200, 800);
        page.show();
        store.appendCall(sampleImport(1, 5));
        QTRY_COMPARE(page.model()->rowCount(), 5);
        QTRY_VERIFY(page.model()->loadedRow(4) != nullptr);

        // Two rows are chosen …
        auto *table = page.findChild<QTableView *>(u"journalTable"_s);
        QVERIFY(table != nullptr);
        const QItemSelection two(page.model()->index(1, 0), page.model()->index(2, 0));
        table->selectionModel()->select(
            two, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        action(page, u"Case file of the chosen rows…"_s)->trigger();
        auto *dialog = page.findChild<CaseDialog *>();
        QVERIFY(dialog != nullptr);
        auto *write = dialog->findChild<QPushButton *>(u"writeCase"_s);
        QTRY_VERIFY(write->isEnabled());
        QVERIFY(dialog->findChild<QTableView *>(u"caseReplaced"_s)->model()->rowCount() > 0);

        // … written …
        const QString file = folder.filePath(u"two.case.zip"_s);
        write->click();
        auto *choosing = dialog->findChild<QFileDialog *>(u"caseFile"_s);
        QVERIFY(choosing != nullptr);
        Q_EMIT choosing->fileSelected(file);
        choosing->close();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"caseState"_s)->text().contains(file));
        dialog->close();

        // … and looked at in a window of their own.
        Q_EMIT page.caseChosen(file);
        QPointer<CaseWindow> window;
        QTRY_VERIFY((window = page.findChild<CaseWindow *>()) != nullptr);
        JournalModel *model = window->page()->model();
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_VERIFY(model->loadedRow(0) != nullptr);
        const DocumentRecord &shown = model->loadedRow(0)->document;
        QCOMPARE(shown.externalId, sampleImport(1, 5).documents.at(1).externalId);
        QVERIFY2(shown.personName.startsWith("Client "_L1), qPrintable(shown.personName));
        QCOMPARE(page.model()->rowCount(), 5); // the log itself is another
        window->close();
        QTRY_VERIFY(window.isNull());
    }

    void whatIsNoCaseFileIsSaidOnThePage()
    {
        const QTemporaryDir folder;
        const QString journal = folder.filePath(u"journal.sqlite"_s);
        QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        CaseService service(journal, Noon);
        JournalPage page(settings, Noon);
        const CaseWiring cases(service, page, Noon);
        page.show();
        QFile wrong(folder.filePath(u"wrong.case.zip"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("no case");
        wrong.close();
        Q_EMIT page.caseChosen(wrong.fileName());
        QTRY_VERIFY(page.messageBar()->text().contains(u"wrong.case.zip"_s));
        QVERIFY(page.findChild<CaseWindow *>() == nullptr);
    }

private:
    [[nodiscard]] static QAction *action(const JournalPage &page, const QString &text)
    {
        const QList<QAction *> all = page.actions();
        const auto found = std::ranges::find(all, text, &QAction::text);
        if (found == all.end()) {
            qFatal("no such action");
        }
        return *found;
    }
};

QTEST_MAIN(tst_DeskCase)
#include "tst_DeskCase.moc"
