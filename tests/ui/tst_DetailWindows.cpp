#include "models/journal/ComparisonModel.h"
#include "models/journal/JournalModel.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/CompareWindow.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindow.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTranslator>
#include <QTreeView>
#include <QTreeWidget>

#include <memory>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// Puts a mark before every text of the details.
class Marker : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString
    translate(const char *context, const char *sourceText, const char *, int) const override
    {
        return QLatin1StringView(context).contains("Detail"_L1)
            ? u"~"_s + QString::fromUtf8(sourceText)
            : QString();
    }
};

/// A page over forty lines of one call, whose details come at once.
class Fixture
{
public:
    explicit Fixture(const QString &settingsFile)
        : settings(settingsFile, QSettings::IniFormat)
        , page(std::make_unique<JournalPage>(settings, Noon))
    {
        JournalModel *model = page->model();
        const CallRecord call = sampleImport(1, Lines);
        for (int i = 0; i < Lines; ++i) {
            JournalRow row { call.documents.at(i), call.at, call.verb };
            row.document.id = i + 1;
            row.document.callId = 1;
            rows.append(row);
        }
        QObject::connect(model, &JournalModel::countWanted, model,
                         [model](const JournalQuery &, quint64 generation) {
                             model->setCount(generation, { Lines, Lines, 1 });
                         });
        QObject::connect(model, &JournalModel::blockWanted, model,
                         [this, model](const JournalQuery &, int block, quint64 generation) {
                             model->setBlock(generation, block, rows);
                         });
        QObject::connect(page.get(), &JournalPage::detailWanted, page.get(),
                         [this](qint64 id) { page->setDetail(detailOf(id)); });
        QObject::connect(page->details(), &DetailWindows::detailsWanted, page.get(),
                         [this](const QList<qint64> &ids, quint64 ticket) {
                             QList<JournalDetail> details;
                             for (const qint64 id : ids) {
                                 if (id != gone) {
                                     details.append(detailOf(id));
                                 }
                             }
                             page->details()->setDetails(ticket, details);
                         });
        page->resize(1200, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(model->loadedRow(0) != nullptr);
    }

    static constexpr int Lines = 40;

    [[nodiscard]] JournalDetail detailOf(qint64 id) const
    {
        JournalDetail detail;
        detail.row = rows.at(id - 1);
        detail.call = sampleImport(1, 0);
        detail.call.id = 1;
        detail.documents = Lines;
        detail.documentJson = "{\"number\":" + QByteArray::number(id) + ",\"room_code\":\"R1\"}";
        return detail;
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
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, placeOf(row));
    }
    void doubleClick(int row) const
    {
        click(row);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, placeOf(row));
    }
    [[nodiscard]] QList<DetailWindow *> windows() const
    {
        return page->findChildren<DetailWindow *>();
    }
    [[nodiscard]] DetailPane *pane() const
    {
        return page->findChild<DetailPane *>(u"journalDetail"_s);
    }

    QSettings settings;
    std::unique_ptr<JournalPage> page;
    QList<JournalRow> rows;
    qint64 gone = 0; ///< a line that the retention has taken away
};

} // namespace

class tst_DetailWindows : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_settings = m_dir->filePath(u"state.ini"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void aWindowKeepsItsLine()
    {
        Fixture f(m_settings);
        f.doubleClick(6);
        QCOMPARE(f.windows().size(), 1);
        const DetailWindow *window = f.windows().constFirst();
        QVERIFY(window->isVisible() && window->isWindow());
        QCOMPARE(window->pane()->documentId(), 7);
        QVERIFY(window->windowTitle().contains(u"1C-00001006"_s));
        QVERIFY(!window->windowTitle().contains(u"secret"_s));
        f.click(3);
        QCOMPARE(f.pane()->documentId(), 4);
        QCOMPARE(window->pane()->documentId(), 7);
        f.doubleClick(3);
        QCOMPARE(f.windows().size(), 2); // several at once
        f.doubleClick(6);
        QCOMPARE(f.windows().size(), 2); // to the front
    }

    void enterKeyAndButtonOpenIt_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("Enter") << u"enter"_s;
        QTest::newRow("the keys of the page") << u"keys"_s;
        QTest::newRow("the button") << u"button"_s;
    }
    void enterKeyAndButtonOpenIt()
    {
        QFETCH(QString, way);
        Fixture f(m_settings);
        f.click(2);
        f.table()->setFocus();
        if (way == u"enter"_s) {
            QTest::keyClick(f.table(), Qt::Key_Return);
        } else if (way == u"keys"_s) {
            QTest::keyClick(f.table(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            QTest::mouseClick(f.pane()->findChild<QToolButton *>(u"openDetailWindow"_s),
                              Qt::LeftButton);
        }
        QCOMPARE(f.windows().size(), 1);
        QCOMPARE(f.windows().constFirst()->pane()->documentId(), 3);
    }

    void escapeClosesUnlessACommentIsWritten()
    {
        Fixture f(m_settings);
        f.doubleClick(2);
        DetailWindow *window = f.windows().constFirst();
        QTRY_COMPARE(QApplication::activeWindow(),
                     window); // to QWindow its parent counts as active, too
        window->pane()->startComment();
        auto *text = window->findChild<QPlainTextEdit *>(u"commentText"_s);
        QTest::keyClicks(text, u"half a"_s);
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(window->isVisible());
        QCOMPARE(text->toPlainText(), u"half a"_s);
        text->clear();
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(f.windows().isEmpty());
        QVERIFY(f.page->isVisible());
    }

    void closingAWindowAsksForTheComment_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("stays");
        QTest::newRow("keep editing") << u"guardKeep"_s << true;
        QTest::newRow("discard") << u"guardDiscard"_s << false;
    }
    void closingAWindowAsksForTheComment()
    {
        QFETCH(QString, answer);
        QFETCH(bool, stays);
        Fixture f(m_settings);
        f.doubleClick(2);
        DetailWindow *window = f.windows().constFirst();
        window->pane()->startComment();
        auto *text = window->findChild<QPlainTextEdit *>(u"commentText"_s);
        QTest::keyClicks(text, u"half a"_s);
        QVERIFY(!window->close());
        QVERIFY(!window->close()); // asked once
        QCOMPARE(window->findChildren<QMessageBox *>().size(), 1);
        QTest::mouseClick(window->findChild<QPushButton *>(answer), Qt::LeftButton);
        if (stays) {
            QTRY_VERIFY(window->findChildren<QMessageBox *>().isEmpty());
            QVERIFY(window->isVisible());
            QCOMPARE(text->toPlainText(), u"half a"_s);
        } else {
            QTRY_VERIFY(f.windows().isEmpty());
        }
    }

    void aCommentAboutAnotherLineOfTheWindowIsAskedForToo()
    {
        Fixture f(m_settings);
        f.doubleClick(2);
        DetailWindow *window = f.windows().constFirst();
        window->pane()->startComment();
        QTest::keyClicks(window->findChild<QPlainTextEdit *>(u"commentText"_s), u"half a"_s);
        window->setDetail(f.detailOf(10));
        QVERIFY(!window->pane()->hasDraft());
        QVERIFY(!window->close());
        window->setDetail(f.detailOf(3));
        window->findChild<QPlainTextEdit *>(u"commentText"_s)->clear();
        QVERIFY(window->close());
    }

    void aLineThatIsGoneIsSaid()
    {
        Fixture f(m_settings);
        f.gone = 3;
        f.doubleClick(2);
        QVERIFY(f.windows().isEmpty());
        QVERIFY(f.page->messageBar()->text().contains(u"not in the log any more"_s));
    }

    void aWindowSpeaksTheLanguageThatIsChosen()
    {
        Fixture f(m_settings);
        f.doubleClick(2);
        const DetailWindow *window = f.windows().constFirst();
        QCOMPARE(window->pane()->tabText(DetailPane::HistoryTab), u"History"_s);
        Marker marker;
        QVERIFY(QCoreApplication::installTranslator(&marker));
        QTRY_COMPARE(window->pane()->tabText(DetailPane::HistoryTab), u"~History"_s);
        QVERIFY(window->windowTitle().startsWith(u'~'));
        QCoreApplication::removeTranslator(&marker);
        QTRY_COMPARE(window->pane()->tabText(DetailPane::HistoryTab), u"History"_s);
    }

    void theHistoryLeadsToEachLine()
    {
        Fixture f(m_settings);
        f.click(2);
        const QSignalSpy stories(f.page->details(), &DetailWindows::storyWanted);
        f.pane()->setCurrentIndex(DetailPane::HistoryTab);
        QCOMPARE(stories.value(0).value(0).toLongLong(), 3);
        JournalStory story;
        story.documentId = 3;
        story.lines = { f.rows.at(2), f.rows.at(9) };
        f.page->details()->setStory(story);
        auto *list = f.pane()->findChild<QTreeWidget *>(u"storyList"_s);
        list->setCurrentItem(list->topLevelItem(1));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(f.pane()->documentId(), 10);
        QCOMPARE(f.table()->currentIndex().row(), 9);

        // One that is not among the rows: it is shown, and no row looks as if it were it.
        f.rows.append(f.rows.at(0));
        f.rows.last().document.id = Fixture::Lines + 1;
        story.documentId = 10;
        story.lines = { f.rows.at(9), f.rows.constLast() };
        f.page->details()->setStory(story);
        list->setCurrentItem(list->topLevelItem(1));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(f.pane()->documentId(), Fixture::Lines + 1);
        QVERIFY(!f.table()->currentIndex().isValid());
        QVERIFY(!f.table()->selectionModel()->hasSelection());
        f.click(9); // and back
        QCOMPARE(f.pane()->documentId(), 10);
    }

    void aWindowGoesAlongItsHistory()
    {
        Fixture f(m_settings);
        f.doubleClick(2);
        DetailWindow *window = f.windows().constFirst();
        window->pane()->setCurrentIndex(DetailPane::HistoryTab);
        JournalStory story;
        story.documentId = 3;
        story.lines = { f.rows.at(2), f.rows.at(9) };
        f.page->details()->setStory(story);
        auto *list = window->findChild<QTreeWidget *>(u"storyList"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(1));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(window->pane()->documentId(), 10);
        QVERIFY(window->windowTitle().contains(u"1C-00001009"_s));
        QCOMPARE(f.pane()->documentId(), 3); // the page stays
        QCOMPARE(f.windows().size(), 1);
    }

    void aPinIsMarkedInTheTable()
    {
        Fixture f(m_settings);
        f.click(2);
        const QSignalSpy made(f.page->details(), &DetailWindows::remarkMade);
        QTest::keyClick(f.table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(made.size(), 1);
        const auto pin = made.at(0).at(0).value<JournalRemark>();
        const QModelIndex what = f.page->model()->index(2, JournalModel::WhatColumn);
        const QSignalSpy changed(f.page->model(), &QAbstractItemModel::dataChanged);
        QVERIFY(!what.data(JournalModel::PinnedRole).toBool());
        const QImage before = f.table()->viewport()->grab(f.table()->visualRect(what)).toImage();
        f.page->setRemarks({ 1, { pin } });
        QVERIFY(what.data(JournalModel::PinnedRole).toBool());
        QVERIFY(!what.siblingAtRow(3).data(JournalModel::PinnedRole).toBool());
        QCOMPARE(changed.size(), 1);
        QVERIFY(what.data(Qt::AccessibleTextRole).toString().endsWith(u"pinned"_s));
        QVERIFY(before != f.table()->viewport()->grab(f.table()->visualRect(what)).toImage());
        QVERIFY(f.pane()->findChild<QToolButton *>(u"pinLine"_s)->isChecked());
        f.page->setRemarks({ 1, {} });
        QVERIFY(!what.data(JournalModel::PinnedRole).toBool());
    }

    void theMenuOfARowOffersWhatCanBeDone()
    {
        Fixture f(m_settings);
        f.click(2);
        QContextMenuEvent event(QContextMenuEvent::Mouse, f.placeOf(2),
                                f.table()->viewport()->mapToGlobal(f.placeOf(2)));
        QApplication::sendEvent(f.table()->viewport(), &event);
        const auto *menu = f.table()->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            texts.append(action->text());
        }
        QVERIFY(texts.contains(u"Pin or unpin the line"_s));
        QVERIFY(texts.contains(u"Comment on the line"_s));
        QVERIFY(texts.contains(u"Open the line in its own window"_s));
        QVERIFY(texts.contains(u"Compare two lines"_s));
    }

    void twoLinesAreCompared()
    {
        Fixture f(m_settings);
        f.click(2);
        f.click(6, Qt::ControlModifier);
        QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto *window = f.page->findChild<CompareWindow *>();
        QVERIFY(window != nullptr);
        QTRY_COMPARE(QApplication::activeWindow(), window);
        auto *tree = window->findChild<QTreeView *>(u"compareTree"_s);
        const QAbstractItemModel *model = tree->model();
        QTRY_COMPARE(model->rowCount(), 2); // the log and the document; there are no bodies
        const QModelIndex document = model->index(1, 0);
        QVERIFY(tree->isExpanded(document));
        QCOMPARE(model->rowCount(document), 1);
        const auto cell = [&](int row, ComparisonModel::Column column) {
            return model->index(row, column, model->index(1, 0)).data().toString();
        };
        QCOMPARE(cell(0, ComparisonModel::FieldColumn), u"number"_s);
        QCOMPARE(cell(0, ComparisonModel::DifferenceColumn), u"Different"_s);
        QCOMPARE(cell(0, ComparisonModel::LeftColumn), u"3"_s);
        QCOMPARE(cell(0, ComparisonModel::RightColumn), u"7"_s);
        QTest::mouseClick(window->findChild<QCheckBox *>(u"compareSame"_s), Qt::LeftButton, {},
                          { 8, window->findChild<QCheckBox *>(u"compareSame"_s)->height() / 2 });
        QCOMPARE(model->rowCount(model->index(1, 0)), 2);
        QCOMPARE(cell(1, ComparisonModel::DifferenceColumn), u"Same"_s);
        tree->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"number\tDifferent\t3\t7"_s);
        // A value is text in its tooltip, too, whatever it looks like.
        const QPoint place =
            tree->visualRect(model->index(0, ComparisonModel::LeftColumn, model->index(1, 0)))
                .center();
        QHelpEvent hover(QEvent::ToolTip, place, tree->viewport()->mapToGlobal(place));
        QApplication::sendEvent(tree->viewport(), &hover);
        QCOMPARE(QToolTip::text(), u"<qt>3</qt>"_s);
        QToolTip::hideText();
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(f.page->findChild<CompareWindow *>() == nullptr);
    }

    void onlyTwoLinesCanBeCompared_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    void onlyTwoLinesCanBeCompared()
    {
        QFETCH(int, lines);
        Fixture f(m_settings);
        for (int i = 0; i < lines; ++i) {
            f.click(2 + i, i == 0 ? Qt::NoModifier : Qt::ControlModifier);
        }
        QTest::keyClick(f.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f.page->findChild<CompareWindow *>() == nullptr);
        QVERIFY(f.page->messageBar()->text().contains(u"not two are chosen"_s));
    }

    void whatWasComparedIsAModel()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const ComparedFields compared = compareJson(R"({"a":1,"b":"\u202E"})", R"({"a":1})");
        model.setParts({ { ComparedPart::Request, compared } });
        const QModelIndex part = model.index(0, 0);
        QCOMPARE(part.data().toString(), u"Request"_s);
        QCOMPARE(model.rowCount(part), 1);
        const QModelIndex field = model.index(0, ComparisonModel::LeftColumn, part);
        QCOMPARE(field.parent(), part);
        QVERIFY(field.data(ComparisonModel::DiffersRole).toBool());
        QVERIFY(!field.data().toString().contains(QChar(0x202E)));
        QVERIFY(field.data(ComparisonModel::RawRole).toString().contains(QChar(0x202E)));
        model.setShowingSame(true);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.differences(), 1);
        QVERIFY(model.isComplete());
        model.setParts({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_settings;
};

QTEST_MAIN(tst_DetailWindows)
#include "tst_DetailWindows.moc"
