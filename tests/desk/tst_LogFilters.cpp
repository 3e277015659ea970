#include "models/journal/JournalModel.h"
#include "models/journal/JournalTreeModel.h"
#include "tests/desk/LogPageBench.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/ExpressionLine.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/TimeHistogramView.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <optional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page with hands for its filters, and a journal that grows.
class LogBench : public LogPageBench
{
public:
    using LogPageBench::LogPageBench;

    /// A run of imports, a minute each.
    void import(int run, int calls, int documents)
    {
        RunRecord record = sampleRun(u"run-%1"_s.arg(run));
        record.source = u"file-%1"_s.arg(run);
        store.appendRun(record);
        for (int i = 0; i < calls; ++i) {
            CallRecord call = sampleImport(next, documents);
            call.at = sampleImport(0, 0).at.addSecs(60LL * next);
            call.runUuid = record.uuid;
            store.appendCall(call);
            ++next;
        }
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] ExpressionLine *line() const { return child<ExpressionLine>(u"textFilter"_s); }
    [[nodiscard]] TimeHistogramView *bars() const
    {
        return child<TimeHistogramView>(u"timeHistogram"_s);
    }
    [[nodiscard]] qint64 rowsInBars() const
    {
        const TimeHistogram &histogram = bars()->histogram();
        return histogram.rows(0, histogram.bars.size() - 1).total();
    }
    /// As a keyboard of any language does.
    void write(const QString &text) const
    {
        line()->setFocus();
        line()->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(line(), &event);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    [[nodiscard]] int rows() const { return page->model()->rowCount(); }
    [[nodiscard]] bool isSettled() const { return !page->model()->isCounting(); }

    int next = 0;
};

} // namespace

/// The filters, bars and tree of the log by mouse and keyboard, over a real journal that grows.
class tst_LogFilters : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void whatIsWrittenIsFound()
    {
        LogBench bench(m_dir->path());
        bench.import(1, 10, 20);
        QTRY_COMPARE(bench.rows(), 200);
        bench.write(u"client:\"газин 3\" outcome:created,refused"_s);
        QTRY_VERIFY(bench.isSettled() && bench.rows() == 30); // 3, 10, 17 of each call
        bench.write(u"number:3004,3005 external:1C-*"_s);
        QTRY_VERIFY(bench.isSettled() && bench.rows() == 2);
        bench.write(u"outcom:created"_s);
        QVERIFY(bench.child<QLabel>(u"filterTrouble"_s)->isVisible());
        QCOMPARE(bench.rows(), 2); // what was found stays
        QTest::keyClick(bench.line(), Qt::Key_Escape);
        QTRY_COMPARE(bench.rows(), 200);
        QVERIFY(!bench.child<QLabel>(u"filterTrouble"_s)->isVisible());
    }

    void theBarsGrowWithTheRowsAndNarrowThem()
    {
        LogBench bench(m_dir->path());
        bench.import(1, 10, 20);
        QTRY_COMPARE(bench.rowsInBars(), 200);
        bench.import(2, 5, 20);
        QTRY_COMPARE(bench.rowsInBars(), 300);
        QTRY_COMPARE(bench.rows(), 300);
        // Fourteen minutes from the first to the last, a quarter of a minute a bar.
        QCOMPARE(bench.bars()->histogram().bars.size(), 57);
        QTest::mouseClick(bench.bars(), Qt::LeftButton, {}, bench.bars()->barRect(12).center());
        QTRY_VERIFY(bench.isSettled() && bench.rows() == 20);
        QTRY_COMPARE(bench.rowsInBars(), 20);
        QVERIFY(bench.line()->text().startsWith(u"since:2026-11-24T09:03"_s));
        auto *period = bench.child<QComboBox>(u"periodFilter"_s);
        QCOMPARE(period->currentText(), u"Chosen period"_s);
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Home);
        QTRY_COMPARE(bench.rows(), 300);
        QTRY_COMPARE(bench.rowsInBars(), 300);
    }

    void aClickOnAHeadSortsWhatWasFound()
    {
        LogBench bench(m_dir->path());
        bench.import(1, 20, 20);
        QTRY_COMPARE(bench.rows(), 400);
        auto *table = bench.child<QTableView>(u"journalTable"_s);
        const auto clickHead = [table](int column) {
            QHeaderView *header = table->horizontalHeader();
            QTest::mouseClick(
                header->viewport(), Qt::LeftButton, {},
                { header->sectionViewportPosition(column) + 20, header->height() / 2 });
        };
        const JournalModel *model = bench.page->model();
        const auto cell = [model](int row, int column) {
            return model->index(row, column).data().toString();
        };
        clickHead(JournalModel::ClientColumn);
        // The first line stood there before, too.
        QTRY_COMPARE(cell(1, JournalModel::NumberColumn), u"7"_s);
        QCOMPARE(cell(0, JournalModel::ClientColumn), u"Магазин 0"_s);
        QCOMPARE(cell(0, JournalModel::NumberColumn), u"0"_s); // equal ones in their order
        clickHead(JournalModel::ClientColumn);
        QTRY_COMPARE(cell(0, JournalModel::ClientColumn), u"Магазин 6"_s);
        clickHead(JournalModel::NumberColumn);
        QTRY_COMPARE(cell(19, JournalModel::NumberColumn), u"19"_s); // by value, not by letters
        QCOMPARE(cell(20, JournalModel::NumberColumn), u"1000"_s);
        bench.write(u"outcome:refused"_s);
        QTRY_VERIFY(bench.isSettled() && bench.rows() == 40);
        QCOMPARE(model->sort(), JournalSort::Time);
    }

    void valuesOfTheJournalAreOffered()
    {
        LogBench bench(m_dir->path());
        bench.import(1, 1, 20);
        QTRY_COMPARE(bench.rows(), 20);
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.line()->setFocus();
        QTest::keyClicks(bench.line(), u"code:a"_s);
        QAbstractItemView *popup = nullptr;
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (widget->objectName() == u"filterSuggestions"_s) {
                popup = qobject_cast<QAbstractItemView *>(widget);
            }
        }
        QVERIFY(popup != nullptr);
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(bench.line()->text(), u"code:A02-24-048 "_s);
        QTRY_VERIFY(bench.isSettled() && bench.rows() == 2);
    }

    void aPastedListNamesWhatIsMissing()
    {
        LogBench bench(m_dir->path());
        bench.import(1, 5, 20);
        QTRY_COMPARE(bench.rows(), 100);
        QStringList numbers;
        for (int i = 0; i < 5000; ++i) {
            numbers.append(QString::number(i)); // 0 … 19, 1000 … 1019 and so on are there
        }
        numbers.append(u"1C-00003004"_s);
        QApplication::clipboard()->setText(numbers.join(u'\n'));
        bench.line()->setFocus();
        QTest::keyClick(bench.line(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(bench.child<QToolButton>(u"numbersFilter"_s)->text(),
                     u"5001 number(s), 4900 not found"_s);
        QTRY_COMPARE(bench.rows(), 100);
        bench.import(2, 1, 20); // 5000 …: none of the list
        bench.page->model()->noteAppended();
        QTRY_COMPARE(bench.page->model()->count().total, 120);
        QCOMPARE(bench.rows(), 100);
    }

    void theTreeShowsRunsCallsAndLines()
    {
        LogBench bench(m_dir->path());
        bench.import(1, 2, 20);
        bench.import(2, 3, 20);
        bench.store.appendCall(sampleSignIn(1000));
        QTRY_COMPARE(bench.rows(), 101);
        bench.child<QToolButton>(u"treeForm"_s)->click();
        JournalTreeModel *tree = bench.page->tree();
        QTRY_COMPARE(tree->rowCount(), 3);
        const auto what = [tree](int row, const QModelIndex &parent = {}) {
            return tree->index(row, JournalModel::WhatColumn, parent).data().toString();
        };
        QCOMPARE(what(0), u"Calls outside of a run (1)"_s);
        QCOMPARE(what(1), u"Order: import (60)"_s);
        QCOMPARE(what(2), u"Order: import (40)"_s);
        auto *view = bench.child<QTreeView>(u"journalTree"_s);
        const QPersistentModelIndex run(tree->index(2, 0));
        view->expand(run);
        QTRY_COMPARE(tree->rowCount(run), 2);
        const QPersistentModelIndex call(tree->index(0, 0, run));
        QCOMPARE(what(0, run), u"Order: import (20)"_s);
        view->expand(call);
        QTRY_COMPARE(tree->rowCount(call), 20);
        QCOMPARE(tree->index(6, JournalModel::OutcomeColumn, call).data().toString(), u"Refused"_s);

        // Who reads is not disturbed; who follows again sees what has come.
        bench.import(3, 1, 20);
        bench.import(1, 1, 20);
        auto *chip = bench.child<QToolButton>(u"newRows"_s);
        QTRY_COMPARE(chip->text(), u"40 new"_s);
        QCOMPARE(tree->rowCount(), 3);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(tree->rowCount(), 4);
        QTRY_COMPARE(tree->rowCount(run), 3);
        QCOMPARE(call.row(), 1);
        QCOMPARE(tree->rowCount(call), 20);

        bench.write(u"outcome:refused client:\"Магазин 6\""_s);
        QTRY_VERIFY(bench.isSettled() && tree->rowCount() == 3);
        QCOMPARE(what(0), u"Order: import (1)"_s); // the sixth of each call
        QCOMPARE(what(2), u"Order: import (3)"_s);
    }

    void nothingIsLostOrShownTwiceWhileRowsArrive()
    {
        LogBench bench(m_dir->path());
        bench.child<QToolButton>(u"treeForm"_s)->click();
        constexpr int Runs = 30;
        for (int run = 0; run < Runs; ++run) {
            bench.import(run, 2, 20);
            QTRY_VERIFY(bench.page->model()->count().total > run * 20);
        }
        constexpr int Rows = Runs * 2 * 20;
        QTRY_COMPARE(bench.rows(), Rows);
        QTRY_COMPARE(bench.rowsInBars(), Rows);
        JournalTreeModel *tree = bench.page->tree();
        QTRY_COMPARE(tree->rowCount(), Runs);
        const auto counted = [tree] {
            qint64 rows = 0;
            for (int run = 0; run < tree->rowCount(); ++run) {
                rows += tree->index(run, JournalModel::WhatColumn)
                            .data()
                            .toString()
                            .section(u'(', 1)
                            .chopped(1)
                            .toLongLong();
            }
            return rows;
        };
        QTRY_COMPARE(counted(), qint64(Rows));
    }

private:
    std::optional<QTemporaryDir> m_dir;
};

QTEST_MAIN(tst_LogFilters)
#include "tst_LogFilters.moc"
