#include "models/journal/JournalModel.h"
#include "models/journal/JournalTreeModel.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "tests/support/MarkingTranslator.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/ReportDialog.h"
#include "ui/journal/SharedJournalPage.h"
#include "ui/journal/TimeHistogramView.h"
#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// A page with a journal behind it that answers at once: `runs` imports of one call each.
class Fixture
{
public:
    explicit Fixture(const QString &settingsFile, int numberOfRuns = 3)
        : runs(numberOfRuns)
        , settings(settingsFile, QSettings::IniFormat)
        , page(std::make_unique<JournalPage>(settings, Noon))
    {
        JournalModel *model = page->model();
        QObject::connect(model, &JournalModel::countWanted, model,
                         [this](const JournalQuery &query, quint64 generation) {
                             queries.append(query);
                             if (!isSilent) {
                                 answerCount(generation);
                             }
                         });
        QObject::connect(
            model, &JournalModel::recountWanted, model,
            [this](const JournalQuery &, quint64 generation) { answerCount(generation); });
        QObject::connect(
            model, &JournalModel::blockWanted, model,
            [this, model](const JournalQuery &, int block, quint64 generation) {
                QList<JournalRow> rows;
                for (qint64 id = qint64(block) * JournalBlockSize + 1;
                     id <= std::min<qint64>(runs * Lines, qint64(block + 1) * JournalBlockSize);
                     ++id) {
                    rows.append(row(id));
                }
                model->setBlock(generation, block, rows);
            });
        QObject::connect(page->tree(), &JournalTreeModel::branchWanted, page->tree(),
                         [this](const BranchRequest &request) { answerBranch(request); });
    }

    static constexpr int Lines = 20;

    static JournalRow row(qint64 id)
    {
        const qint64 call = (id - 1) / Lines + 1;
        const CallRecord record = sampleImport(static_cast<int>(call), Lines);
        JournalRow result { record.documents.at((id - 1) % Lines), record.at, record.verb };
        result.document.id = id;
        result.document.callId = call;
        return result;
    }

    void answerCount(quint64 generation) const
    {
        page->model()->setCount(generation, { runs * Lines, runs * Lines, 12 });
    }

    void answerBranch(const BranchRequest &request) const
    {
        BranchPage answer { request, {}, {}, true };
        if (request.parent == BranchRequest::Parent::Call) {
            for (int line = 1; line <= Lines; ++line) {
                answer.rows.append(row((request.id - 1) * Lines + line));
            }
        } else {
            const bool isRoot = request.parent == BranchRequest::Parent::Root;
            for (qint64 id = isRoot ? runs : request.id; id >= (isRoot ? 1 : request.id); --id) {
                JournalBranch branch;
                branch.kind = isRoot ? JournalBranch::Kind::Run : JournalBranch::Kind::Call;
                branch.id = id;
                branch.subject = u"order"_s;
                branch.verb = ApiVerb::Import;
                branch.at = sampleImport(static_cast<int>(id), 0).at;
                branch.outcome = Outcome::Sent;
                branch.firstDocument = isRoot ? 0 : (id - 1) * Lines + 1;
                branch.rows[Outcome::Created] = 16;
                branch.rows[Outcome::Skipped] = 2;
                branch.rows[Outcome::Refused] = 2;
                answer.branches.append(branch);
            }
        }
        page->tree()->setPage(answer);
    }

    void show() const
    {
        page->resize(1200, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void grow(int more)
    {
        runs += more;
        page->model()->noteAppended();
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(u"journalTable"_s); }
    [[nodiscard]] QTreeView *tree() const { return child<QTreeView>(u"journalTree"_s); }
    void clickHead(int column) const
    {
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          { header->sectionViewportPosition(column) + 20, header->height() / 2 });
    }
    [[nodiscard]] QString number(int row) const
    {
        return page->model()->index(row, JournalModel::NumberColumn).data().toString();
    }

    int runs;
    QSettings settings;
    std::unique_ptr<JournalPage> page;
    QList<JournalQuery> queries;
    bool isSilent = false; ///< the journal searches long
};

} // namespace

class tst_JournalForms : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_settings = m_dir->filePath(u"state.ini"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void aClickOnTheTimeTurnsTheOrderAndIsRemembered()
    {
        {
            Fixture f(m_settings, 30);
            f.show();
            QTRY_COMPARE(f.number(599), u"30019"_s);
            f.clickHead(JournalModel::TimeColumn);
            QVERIFY(f.page->model()->isNewestFirst());
            QTRY_COMPARE(f.number(0), u"30019"_s);
            QCOMPARE(f.table()->verticalScrollBar()->value(), 0);
            QCOMPARE(f.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        }
        Fixture f(m_settings, 30);
        f.show();
        QTRY_COMPARE(f.number(0), u"30019"_s);
        f.clickHead(JournalModel::TimeColumn);
        QVERIFY(!f.page->model()->isNewestFirst());
    }

    void newestFirstFollowsAtTheTop()
    {
        Fixture f(m_settings, 30);
        f.show();
        f.clickHead(JournalModel::TimeColumn);
        f.grow(1);
        QTRY_COMPARE(f.page->model()->rowCount(), 620);
        QTRY_COMPARE(f.number(0), u"31019"_s);
        QCOMPARE(f.table()->verticalScrollBar()->value(), 0);
        f.table()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        QVERIFY(!f.page->model()->isFollowing());
        const int place = f.table()->verticalScrollBar()->value();
        f.grow(1);
        auto *chip = f.child<QToolButton>(u"newRows"_s);
        QTRY_COMPARE(chip->text(), u"20 new"_s);
        QCOMPARE(f.table()->verticalScrollBar()->value(), place);
        QTest::keyClick(f.table(), Qt::Key_Home);
        QVERIFY(f.page->model()->isFollowing());
        QCOMPARE(f.page->model()->rowCount(), 640);
        QCOMPARE(f.table()->verticalScrollBar()->value(), 0);
    }

    void aClickOnAnotherHeadSorts()
    {
        Fixture f(m_settings);
        f.show();
        QSignalSpy wanted(f.page->model(), &JournalModel::sortWanted);
        f.clickHead(JournalModel::ClientColumn);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<JournalSort>(), JournalSort::Client);
        const QHeaderView *header = f.table()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int(JournalModel::TimeColumn)); // not yet
        QVERIFY(!f.child<QToolButton>(u"follow"_s)->isChecked());
        f.page->model()->setSorted(f.page->model()->generation(), JournalSort::Client, 60);
        QCOMPARE(header->sortIndicatorSection(), int(JournalModel::ClientColumn));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        f.clickHead(JournalModel::ClientColumn); // the other way round, at once
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(wanted.size(), 1);
        QTest::mouseClick(f.child<QToolButton>(u"follow"_s), Qt::LeftButton);
        QCOMPARE(header->sortIndicatorSection(), int(JournalModel::TimeColumn));
        QVERIFY(f.page->model()->isFollowing());
    }

    void whatCannotBeSortedIsSaid()
    {
        Fixture f(m_settings, MostSortedRows / Fixture::Lines + 1);
        f.show();
        const QSignalSpy wanted(f.page->model(), &JournalModel::sortWanted);
        f.clickHead(JournalModel::ClientColumn);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(f.page->messageBar()->isVisible());
        QVERIFY(f.page->messageBar()->text().contains(u"“Client”"_s));
        QCOMPARE(f.table()->horizontalHeader()->sortIndicatorSection(),
                 int(JournalModel::TimeColumn));
        QVERIFY(f.table()->selectionModel()->selectedIndexes().isEmpty());
    }

    void f3GoesFromRowToRow()
    {
        Fixture f(m_settings);
        f.show();
        auto *line = f.child<QLineEdit>(u"textFilter"_s);
        QTest::keyClick(f.page.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_F3);
        QCOMPARE(f.table()->currentIndex().row(), 59); // the newest
        QTest::keyClick(f.table(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(f.table()->currentIndex().row(), 58);
        QTest::keyClick(f.table(), Qt::Key_F3);
        QCOMPARE(f.table()->currentIndex().row(), 59);
    }

    void aBarNarrowsTheFilter()
    {
        Fixture f(m_settings);
        f.show();
        const qint64 ten = QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toMSecsSinceEpoch();
        TimeHistogram histogram { ten, HistogramBuilder::Minute, QList<OutcomeCounts>(3) };
        histogram.bars[0][Outcome::Created] = 5;
        histogram.bars[2][Outcome::Refused] = 1;
        f.page->setHistogram(f.page->model()->generation() - 1, histogram); // of an old query
        auto *bars = f.child<TimeHistogramView>(u"timeHistogram"_s);
        QVERIFY(bars->histogram().isEmpty());
        f.page->setHistogram(f.page->model()->generation(), histogram);
        QTest::mouseClick(bars, Qt::LeftButton, {}, bars->barRect(2).center());
        QCOMPARE(f.child<QLineEdit>(u"textFilter"_s)->text(),
                 u"since:2026-11-24T10:02 until:2026-11-24T10:03"_s);
        QCOMPARE(f.queries.last().from, QDateTime(QDate(2026, 11, 24), QTime(10, 2)));
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Backspace);
        QVERIFY(f.queries.last().isEmpty());
    }

    void aLongSearchCanBeCancelled()
    {
        Fixture f(m_settings);
        f.show();
        auto *cancel = f.child<QToolButton>(u"cancelSearch"_s);
        QVERIFY(!cancel->isVisible());
        f.page->showQuery({ .text = u"before"_s });
        f.isSilent = true;
        f.page->showQuery({ .sum = { u"1"_s, {} } });
        QTRY_VERIFY(cancel->isVisible());
        f.isSilent = false;
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(f.queries.last().text, u"before"_s);
        QCOMPARE(f.child<QLineEdit>(u"textFilter"_s)->text(), u"before"_s);
        QCOMPARE(f.child<QLabel>(u"rowCount"_s)->text(), u"60 of 60 · 12 ms"_s);
        QVERIFY(!cancel->isVisible());
    }

    void theTreeIsTheSecondFormAndIsRemembered()
    {
        {
            Fixture f(m_settings);
            f.show();
            QVERIFY(f.table()->isVisible());
            QTest::mouseClick(f.child<QToolButton>(u"treeForm"_s), Qt::LeftButton);
            QVERIFY(f.tree()->isVisible());
            QVERIFY(!f.table()->isVisible());
            QCOMPARE(f.page->tree()->rowCount(), 3);
            QCOMPARE(f.child<QLabel>(u"rowCount"_s)->text(), u"60 of 60 · 12 ms"_s);
        }
        Fixture f(m_settings);
        f.show();
        QVERIFY(f.tree()->isVisible());
        QCOMPARE(f.page->tree()->rowCount(), 3);
        f.page->showQuery({ .text = u"x"_s });
        QCOMPARE(f.page->tree()->generation(), f.page->model()->generation());
    }

    void aLineOfTheTreeIsExplained()
    {
        Fixture f(m_settings);
        f.show();
        f.child<QToolButton>(u"treeForm"_s)->click();
        const QSignalSpy wanted(f.page.get(), &JournalPage::detailWanted);
        const QModelIndex run = f.page->tree()->index(0, JournalModel::WhatColumn);
        QTest::mouseClick(f.tree()->viewport(), Qt::LeftButton, {},
                          f.tree()->visualRect(run).center());
        QCOMPARE(wanted.size(), 0); // a run is no line
        QTest::keyClick(f.tree(), Qt::Key_Return);
        QVERIFY(f.tree()->isExpanded(run.siblingAtColumn(0)));
        QTest::keyClick(f.tree(), Qt::Key_Down);
        QCOMPARE(wanted.last().at(0).toLongLong(), 41); // the first line of the third call
        QTest::keyClick(f.tree(), Qt::Key_Return);
        QTest::keyClick(f.tree(), Qt::Key_Down);
        QTest::keyClick(f.tree(), Qt::Key_Down);
        QCOMPARE(wanted.last().at(0).toLongLong(), 42);
        QTest::keyClick(f.tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"3001"_s));
        const QSignalSpy windows(f.page->details(), &DetailWindows::detailsWanted);
        QTest::keyClick(f.tree(), Qt::Key_Return);
        QCOMPARE(windows.value(0).value(0).value<QList<qint64>>(), QList<qint64> { 42 });
    }

    void nothingOfTheTreeMovesUnlessSomebodyFollows()
    {
        Fixture f(m_settings);
        f.show();
        f.child<QToolButton>(u"treeForm"_s)->click();
        f.grow(1);
        QTRY_COMPARE(f.page->tree()->rowCount(), 4); // followed
        const QPersistentModelIndex run(f.page->tree()->index(1, JournalModel::WhatColumn));
        f.tree()->expand(run.sibling(run.row(), 0));
        QVERIFY(!f.page->model()->isFollowing());
        const QRect place = f.tree()->visualRect(run);
        f.grow(2);
        auto *chip = f.child<QToolButton>(u"newRows"_s);
        QTRY_COMPARE(chip->text(), u"40 new"_s);
        QCOMPARE(f.page->tree()->rowCount(), 4);
        QCOMPARE(f.tree()->visualRect(run), place);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(f.page->tree()->rowCount(), 6);
        QVERIFY(f.tree()->isExpanded(run.sibling(run.row(), 0)));
        QCOMPARE(f.tree()->verticalScrollBar()->value(), 0);
    }

    void everyActionSpeaksTheLanguageThatIsChosen()
    {
        QSettings settings(m_settings, QSettings::IniFormat);
        JournalPage page(settings, Noon);
        const QList<QAction *> all = page.actions();
        QStringList before;
        for (const QAction *action : all) {
            QVERIFY(!action->text().isEmpty());
            before.append(u'«' + action->text() + u'»');
        }
        QVERIFY(before.contains(u"«Shared log…»"_s));
        testing::MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const auto texts = [&all] {
            QStringList now;
            for (const QAction *action : all) {
                now.append(action->text());
            }
            return now;
        };
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(&page, &language);
        QCOMPARE(texts(), before); // each its own
        QCoreApplication::removeTranslator(&translator);
    }

    void theFormOfAReportSpeaksTheLanguageThatIsChosen()
    {
        ReportDialog dialog(QDate(2026, 11, 24));
        dialog.show();
        dialog.findChild<QDateEdit *>(u"reportTo"_s)
            ->setDate(QDate(2026, 1, 1)); // before the first
        testing::MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_COMPARE(dialog.windowTitle(), u"«Report of a period»"_s);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(labels.size() >= 4);
        for (const QLabel *label : labels) {
            QVERIFY2(label->text().startsWith(u'«'), qPrintable(label->text()));
        }
        QVERIFY(dialog.findChild<QPushButton *>(u"chooseReportFile"_s)->text().startsWith(u'«'));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(dialog.windowTitle(), u"Report of a period"_s);
    }

    void whatAServerSaysIsNoHtml()
    {
        QSettings settings(m_settings, QSettings::IniFormat);
        SharedJournalPage page(settings, Noon);
        SharedJournalState state;
        state.link = SharedJournalState::Link::Away;
        state.error = Error { ErrorOrigin::Network, u"No answer."_s, {}, u"<b>FATAL</b>"_s, {} };
        page.setState(state);
        const auto *trouble = page.findChild<QLabel *>(u"sharedTrouble"_s);
        QVERIFY(trouble != nullptr);
        QCOMPARE(trouble->text(), u"No answer."_s);
        QCOMPARE(trouble->toolTip(), u"<qt>&lt;b&gt;FATAL&lt;/b&gt;</qt>"_s);
        // What is over is not said any more.
        state.error.reset();
        state.unreadable = 3;
        page.setState(state);
        QVERIFY(!trouble->text().isEmpty());
        QCOMPARE(trouble->toolTip(), QString());
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_settings;
};

QTEST_MAIN(tst_JournalForms)
#include "tst_JournalForms.moc"
