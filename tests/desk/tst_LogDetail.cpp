#include "app/desk/wiring/DetailWiring.h"
#include "app/desk/wiring/JournalWiring.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/RemarkService.h"
#include "models/journal/JournalModel.h"
#include "tests/desk/LogPageBench.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/CompareWindow.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindow.h"
#include "ui/journal/JournalPage.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <memory>
#include <optional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The n-th request that carries the same order.
CallRecord tryOf(int number, Outcome outcome)
{
    CallRecord call = sampleImport(1, 1);
    call.uuid = u"try-%1"_s.arg(number);
    call.at = call.at.addSecs(number * 60);
    call.documents.first().outcome = outcome;
    call.documents.first().message = outcome == Outcome::Refused ? u"no stock"_s : QString();
    return call;
}

/// The page of the log over a real journal, joined as the window joins them.
class DetailBench
{
public:
    explicit DetailBench(const QString &folder)
        : settings(folder + u"/state.ini"_s, QSettings::IniFormat)
        , store(optionsOf(folder + u"/journal.sqlite"_s), Noon)
        , reader(folder + u"/journal.sqlite"_s)
        , detailReader(folder + u"/journal.sqlite"_s)
        , remarks(store, detailReader, Noon, u"Dilnoza"_s)
        , page(std::make_unique<JournalPage>(settings, Noon))
        , journal(store, reader, *page)
        , details(detailReader, remarks, *page)
    {
        page->resize(1200, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void append(const QList<CallRecord> &calls)
    {
        int rows = page->model()->rowCount();
        for (const CallRecord &call : calls) {
            store.appendCall(call);
            rows += static_cast<int>(call.documents.size());
        }
        QTRY_COMPARE(page->model()->rowCount(), rows);
        QTRY_VERIFY(page->model()->loadedRow(rows - 1) != nullptr);
    }

    [[nodiscard]] QTableView *table() const
    {
        return page->findChild<QTableView *>(u"journalTable"_s);
    }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        table()->scrollTo(page->model()->index(row, 0));
        return table()->visualRect(page->model()->index(row, JournalModel::WhatColumn)).center();
    }
    void choose(int row) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, placeOf(row));
        QTRY_COMPARE(pane()->documentId(), idOf(row));
    }
    [[nodiscard]] qint64 idOf(int row) const
    {
        return page->model()->index(row, 0).data(JournalModel::DocumentIdRole).toLongLong();
    }
    [[nodiscard]] bool isPinned(int row) const
    {
        return page->model()->index(row, 0).data(JournalModel::PinnedRole).toBool();
    }
    [[nodiscard]] DetailPane *pane() const
    {
        return page->findChild<DetailPane *>(u"journalDetail"_s);
    }

    QSettings settings;
    JournalStore store;
    JournalReader reader;
    JournalReader detailReader;
    RemarkService remarks;
    std::unique_ptr<JournalPage> page;
    JournalWiring journal;
    DetailWiring details;
};

} // namespace

/// The detail of a line by mouse and keyboard, over a real journal.
class tst_LogDetail : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void aPinIsKeptAndFound()
    {
        {
            DetailBench bench(m_dir->path());
            bench.append({ sampleImport(1, 5) });
            bench.choose(2);
            QTest::mouseClick(bench.pane()->findChild<QToolButton *>(u"pinLine"_s), Qt::LeftButton);
            QTRY_VERIFY(bench.isPinned(2));
            QVERIFY(bench.pane()->findChild<QToolButton *>(u"pinLine"_s)->isChecked());
        }
        DetailBench bench(m_dir->path());
        bench.page->showQuery({ .remarks = { RemarkKind::Pin } });
        QTRY_COMPARE(bench.page->model()->rowCount(), 1);
        QTRY_VERIFY(bench.page->model()->loadedRow(0) != nullptr);
        QVERIFY(bench.isPinned(0));
        bench.choose(0);
        QTest::keyClick(bench.table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!bench.isPinned(0)); // it stays in sight until the filter is asked anew
        QCOMPARE(bench.page->model()->rowCount(), 1);
        QTest::keyClick(bench.table(), Qt::Key_F5);
        QTRY_COMPARE(bench.page->model()->rowCount(), 0);
    }

    void aCommentIsStoredSignedAndTakenBack()
    {
        DetailBench bench(m_dir->path());
        bench.append({ sampleImport(1, 3) });
        bench.choose(1);
        QTest::keyClick(bench.table(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *text = bench.pane()->findChild<QPlainTextEdit *>(u"commentText"_s);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Called the shop"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        auto *list = bench.pane()->findChild<QListWidget *>(u"remarkList"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"Dilnoza"_s));
        QVERIFY(text->toPlainText().isEmpty());
        bench.choose(0);
        QCOMPARE(list->count(), 0);
        bench.choose(1);
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::mouseClick(bench.pane()->findChild<QPushButton *>(u"takeBackRemark"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
    }

    void theHistoryGoesOverTriesAndBothWays()
    {
        DetailBench bench(m_dir->path());
        CallRecord exported = tryOf(3, Outcome::Received);
        exported.verb = ApiVerb::Export;
        exported.isWrite = false;
        bench.append({ tryOf(1, Outcome::Refused), tryOf(2, Outcome::Created), exported });
        bench.choose(2);
        bench.pane()->setCurrentIndex(DetailPane::HistoryTab);
        auto *list = bench.pane()->findChild<QTreeWidget *>(u"storyList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Sent to Smartup"_s);
        QCOMPARE(list->topLevelItem(0)->text(2), outcomeName(Outcome::Refused));
        QVERIFY(list->topLevelItem(0)->text(3).contains(u"no stock"_s));
        QCOMPARE(list->topLevelItem(1)->text(1), u"Sent to Smartup, attempt 2"_s);
        QCOMPARE(list->topLevelItem(2)->text(1), u"Read from Smartup"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->topLevelItem(0)).topLeft() + QPoint(8, 4));
        QTRY_COMPARE(bench.pane()->documentId(), bench.idOf(0));
        QCOMPARE(bench.table()->currentIndex().row(), 0);
        QTRY_COMPARE(list->topLevelItemCount(), 3); // the same story, told of this line
    }

    void windowsAndComparisonsAreOfTheRealLog()
    {
        DetailBench bench(m_dir->path());
        bench.append({ tryOf(1, Outcome::Refused), tryOf(2, Outcome::Created) });
        bench.choose(0);
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QTRY_VERIFY(bench.page->findChild<DetailWindow *>() != nullptr);
        const auto *window = bench.page->findChild<DetailWindow *>();
        QCOMPARE(window->pane()->documentId(), bench.idOf(0));
        bench.store.appendCall(sampleImport(5, 3)); // the log moves on
        QTRY_COMPARE(bench.page->model()->waitingRows(), 3);
        QCOMPARE(window->pane()->documentId(), bench.idOf(0));

        bench.page->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), bench.page.get());
        bench.choose(0);
        QTest::mouseClick(bench.table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          bench.placeOf(1));
        QTest::keyClick(bench.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bench.page->findChild<CompareWindow *>() != nullptr);
        const auto *compared = bench.page->findChild<CompareWindow *>();
        const auto *tree = compared->findChild<QTreeView *>(u"compareTree"_s);
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QStringList differing;
        const QModelIndex log = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(log); ++row) {
            differing.append(tree->model()->index(row, 0, log).data().toString());
        }
        QCOMPARE(differing, (QStringList { u"Time"_s, u"Outcome"_s, u"Message"_s }));
    }

    void anAttemptIsComparedWithTheOneBefore()
    {
        DetailBench bench(m_dir->path());
        bench.append({ tryOf(1, Outcome::Refused), tryOf(2, Outcome::Created) });
        const auto link = [&bench]() -> QPushButton * {
            const auto links = bench.pane()->findChildren<QPushButton *>(u"summaryLink"_s);
            const auto found = std::ranges::find_if(links, [](const QPushButton *button) {
                return button->property("target").toString().startsWith(u"compare/"_s);
            });
            return found == links.cend() ? nullptr : *found;
        };
        bench.choose(0);
        QVERIFY(link() == nullptr); // nothing was before
        bench.choose(1);
        QVERIFY(link() != nullptr);
        QTest::mouseClick(link(), Qt::LeftButton);
        QTRY_VERIFY(bench.page->findChild<CompareWindow *>() != nullptr);
        const auto *compared = bench.page->findChild<CompareWindow *>();
        const auto *model = compared->findChild<QTreeView *>(u"compareTree"_s)->model();
        QTRY_VERIFY(model->rowCount() > 0);
        const QModelIndex outcome = model->index(1, 0, model->index(0, 0)); // behind the time
        QCOMPARE(outcome.data().toString(), u"Outcome"_s);
        QCOMPARE(outcome.siblingAtColumn(2).data().toString(), outcomeName(Outcome::Refused));
        QCOMPARE(outcome.siblingAtColumn(3).data().toString(), outcomeName(Outcome::Created));
    }

    /// Pins, comments and windows are new ways out of the journal: no secret takes one.
    void noSecretIsShown()
    {
        DetailBench bench(m_dir->path());
        bench.append({ sampleImport(1, 1) });
        bench.choose(0);
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QTRY_VERIFY(bench.page->findChild<DetailWindow *>() != nullptr);
        auto *window = bench.page->findChild<DetailWindow *>();
        for (int tab = 0; tab < window->pane()->count(); ++tab) {
            window->pane()->setCurrentIndex(tab);
            const QList<QLabel *> labels = window->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                QVERIFY2(!label->text().contains(u"canary"_s)
                             && !label->text().contains(u"YWRtaW5AZGVtbzpjYW5hcnk"_s)
                             && !label->text().contains(u"user:secret"_s),
                         qPrintable(label->text()));
            }
        }
        QVERIFY(!window->windowTitle().contains(u"secret"_s));
    }

private:
    std::optional<QTemporaryDir> m_dir;
};

QTEST_MAIN(tst_LogDetail)
#include "tst_LogDetail.moc"
