#include "models/journal/JournalModel.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/BodyView.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// A page with a store behind it that answers at once from a list of rows.
class Fixture
{
public:
    explicit Fixture(const QString &settingsFile)
        : settings(settingsFile, QSettings::IniFormat)
        , page(std::make_unique<JournalPage>(settings, Noon))
    {
        JournalModel *model = page->model();
        tester.emplace(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
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
        QObject::connect(model, &JournalModel::blockWanted, model,
                         [this, model](const JournalQuery &, int block, quint64 generation) {
                             model->setBlock(
                                 generation, block,
                                 rows.mid(qsizetype(block) * JournalBlockSize, JournalBlockSize));
                         });
    }

    void addRows(int documents)
    {
        const CallRecord call = sampleImport(1, documents);
        for (const DocumentRecord &document : call.documents) {
            JournalRow row { document, call.at, call.verb };
            row.document.id = rows.size() + 1;
            row.document.callId = 1;
            row.document.organisation = call.organisation;
            rows.append(row);
        }
    }

    void answerCount(quint64 generation)
    {
        const qint64 found = isFilteredOut ? 0 : rows.size();
        page->model()->setCount(generation, { found, rows.size(), 12 });
    }

    void show()
    {
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTRY_VERIFY(rows.isEmpty() || isFilteredOut || !lastVisible().isEmpty());
    }

    [[nodiscard]] QString lastVisible() const
    {
        const int row = page->model()->rowCount() - 1;
        return page->model()->index(row, JournalModel::NumberColumn).data().toString();
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(u"journalTable"_s); }
    [[nodiscard]] bool isAtEnd() const
    {
        return table()->verticalScrollBar()->value() == table()->verticalScrollBar()->maximum();
    }
    void clickRow(int row) const
    {
        table()->scrollTo(page->model()->index(row, 0));
        const QRect cell = table()->visualRect(page->model()->index(row, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    QSettings settings;
    std::unique_ptr<JournalPage> page;
    std::optional<QAbstractItemModelTester> tester;
    QList<JournalRow> rows;
    QList<JournalQuery> queries;
    bool isFilteredOut = false;
    bool isSilent = false; ///< the store does not answer
};

JournalDetail detailOf(const JournalRow &row)
{
    JournalDetail detail;
    detail.row = row;
    detail.call = sampleImport(1, 0);
    detail.call.id = 1;
    detail.documents = 200;
    detail.documentJson = R"({"external_id":"1C-00001006","lines":[{"product_code":"P1"}]})";
    detail.request.bytes = R"({"order":[{"external_id":"1C-00001006"}]})";
    detail.request.size = detail.request.bytes.size();
    detail.response.bytes = "{}";
    detail.response.size = 2;
    return detail;
}

} // namespace

class tst_JournalPage : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_settings = m_dir->filePath(u"state.ini"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void opensAtTheNewestRowAndSaysHowMany()
    {
        Fixture f(m_settings);
        f.addRows(600);
        f.show();
        QVERIFY(f.isAtEnd());
        QCOMPARE(f.lastVisible(), u"1599"_s);
        QCOMPARE(f.child<QLabel>(u"rowCount"_s)->text(), u"600 of 600 · 12 ms"_s);
        QVERIFY(f.child<QToolButton>(u"follow"_s)->isChecked());
    }

    void followsUntilSomebodyScrollsUp()
    {
        Fixture f(m_settings);
        f.addRows(600);
        f.show();
        f.addRows(10);
        f.page->model()->noteAppended();
        QTRY_COMPARE(f.page->model()->rowCount(), 610);
        QVERIFY(f.isAtEnd());

        f.table()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!f.child<QToolButton>(u"follow"_s)->isChecked());
        const int place = f.table()->verticalScrollBar()->value();
        f.addRows(37);
        f.page->model()->noteAppended();
        auto *chip = f.child<QToolButton>(u"newRows"_s);
        QTRY_VERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"37 new"_s);
        QCOMPARE(f.page->model()->rowCount(), 610);
        QCOMPARE(f.table()->verticalScrollBar()->value(), place);

        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(f.page->model()->rowCount(), 647);
        QVERIFY(f.isAtEnd());
        QVERIFY(!chip->isVisible());
        QVERIFY(f.child<QToolButton>(u"follow"_s)->isChecked());
    }

    void endFollowsAndHomeDoesNot()
    {
        Fixture f(m_settings);
        f.addRows(600);
        f.show();
        QTest::keyClick(f.table(), Qt::Key_Home);
        QVERIFY(!f.page->model()->isFollowing());
        QCOMPARE(f.table()->verticalScrollBar()->value(), 0);
        QTest::keyClick(f.table(), Qt::Key_End);
        QVERIFY(f.page->model()->isFollowing());
        QVERIFY(f.isAtEnd());
    }

    void followButtonPauses()
    {
        Fixture f(m_settings);
        f.addRows(50);
        f.show();
        QTest::mouseClick(f.child<QToolButton>(u"follow"_s), Qt::LeftButton);
        QVERIFY(!f.page->model()->isFollowing());
    }

    void filtersAskForWhatTheySay()
    {
        Fixture f(m_settings);
        f.addRows(20);
        f.page->setChoices({ { u"order"_s, u"session"_s }, { u"Chashma · Tashkent"_s } });
        f.show();
        auto *outcomes = f.child<QPushButton>(u"outcomeFilter"_s);
        outcomes->menu()->findChild<QAction *>(u"refused"_s)->trigger();
        QCOMPARE(f.queries.last().outcomes, (QList { Outcome::Refused }));
        outcomes->menu()->findChild<QAction *>(u"unknown"_s)->trigger();
        QCOMPARE(f.queries.last().outcomes.size(), 2);
        QCOMPARE(outcomes->text(), u"Refused and 1 more"_s);

        f.child<QPushButton>(u"typeFilter"_s)->menu()->findChild<QAction *>(u"order"_s)->trigger();
        QCOMPARE(f.queries.last().subjects, (QStringList { u"order"_s }));

        auto *organisation = f.child<QComboBox>(u"organisationFilter"_s);
        organisation->setFocus();
        QTest::keyClick(organisation, Qt::Key_Down);
        QCOMPARE(f.queries.last().organisation, u"Chashma · Tashkent"_s);

        auto *period = f.child<QComboBox>(u"periodFilter"_s);
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Down);
        QCOMPARE(f.queries.last().from, QDate(2026, 11, 24).startOfDay());

        auto *text = f.child<QLineEdit>(u"textFilter"_s);
        QTest::keyClick(f.page.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"4511"_s);
        QTRY_COMPARE(f.queries.last().text, u"4511"_s);

        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(f.queries.last().isEmpty());
        QVERIFY(text->text().isEmpty());
    }

    void aLogThatHasGrownMayOfferMoreChoices()
    {
        Fixture f(m_settings);
        f.addRows(3);
        f.show();
        QSignalSpy wanted(f.page.get(), &JournalPage::choicesWanted);
        f.page->model()->noteAppended(); // nothing new
        f.answerCount(f.page->model()->generation());
        QCOMPARE(wanted.size(), 0);
        f.addRows(1);
        f.page->model()->noteAppended();
        QTRY_COMPARE(wanted.size(), 1);
    }

    void aLinkShowsItsRowsAndCanBeLeft()
    {
        Fixture f(m_settings);
        f.addRows(20);
        f.show();
        f.page->openPlace(u"run=0f3c&outcome=refused"_s);
        QCOMPARE(f.queries.last().runUuid, u"0f3c"_s);
        QCOMPARE(f.child<QPushButton>(u"outcomeFilter"_s)->text(), u"Refused"_s);
        auto *scope = f.child<QToolButton>(u"scopeFilter"_s);
        QVERIFY(scope->isVisible());
        QTest::mouseClick(scope, Qt::LeftButton);
        QVERIFY(f.queries.last().runUuid.isEmpty());
        QCOMPARE(f.queries.last().outcomes, (QList { Outcome::Refused }));
        const qsizetype asked = f.queries.size();
        f.page->openPlace(u"colour=red"_s);
        QCOMPARE(f.queries.size(), asked);
    }

    void emptyPagesSpeak()
    {
        Fixture f(m_settings);
        f.show();
        auto *text = f.child<QLabel>(u"emptyText"_s);
        auto *button = f.child<QPushButton>(u"emptyButton"_s);
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().startsWith(u"Nothing has been exchanged yet"_s));
        const QSignalSpy links(f.page.get(), &Page::linkActivated);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(links.value(0).value(0).toString(), u"exchange"_s);

        f.addRows(5);
        f.isFilteredOut = true;
        f.page->showQuery({ .text = u"nobody"_s });
        QVERIFY(text->text().startsWith(u"No line"_s));
        QVERIFY(text->text().contains(u"Ctrl+Shift+F"_s)); // it may stand in a body
        f.isFilteredOut = false;
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(f.queries.last().isEmpty());
        QVERIFY(f.table()->isVisible());
    }

    void anUnavailableLogSaysWhy()
    {
        Fixture f(m_settings);
        f.show();
        f.page->setUnavailable(
            { ErrorOrigin::Storage, u"The log is damaged."_s, u"Start again."_s, {}, {} });
        QCOMPARE(f.child<QLabel>(u"emptyText"_s)->text(), u"The log is damaged.\nStart again."_s);
        QVERIFY(!f.child<QPushButton>(u"emptyButton"_s)->isVisible());
    }

    void aSearchThatFailsSaysSoAndLeavesTheRows()
    {
        Fixture f(m_settings);
        f.addRows(20);
        f.show();
        f.isSilent = true;
        f.page->showQuery({ .text = u"order"_s });
        QCOMPARE(f.child<QLabel>(u"rowCount"_s)->text(), u"Searching…"_s);
        f.page->setUnavailable(
            { ErrorOrigin::Storage, u"The log cannot be read."_s, u"Start again."_s, {}, {} });
        QVERIFY(f.child<QLabel>(u"rowCount"_s)->text().startsWith(u"20 of 20"_s));
        QVERIFY(f.table()->isVisible());
        QVERIFY(f.page->messageBar()->isVisible());
    }

    void aChosenRowIsExplained()
    {
        Fixture f(m_settings);
        f.addRows(20);
        f.show();
        const QSignalSpy wanted(f.page.get(), &JournalPage::detailWanted);
        f.clickRow(6);
        QCOMPARE(wanted.value(0).value(0).toLongLong(), 7);
        QVERIFY(!f.page->model()->isFollowing()); // the row must not run away
        f.page->setDetail(detailOf(f.rows.at(3))); // of another row: too late
        QVERIFY(f.page->findChild<QLabel *>(u"summaryHeadline"_s) == nullptr);
        f.page->setDetail(detailOf(f.rows.at(6)));
        QVERIFY(f.child<QLabel>(u"summaryHeadline"_s)->text().contains(u"refused this document"_s));

        auto *detail = f.child<DetailPane>(u"journalDetail"_s);
        detail->setCurrentIndex(DetailPane::DocumentTab);
        auto *fields = f.child<QTreeWidget>(u"documentFields"_s);
        QCOMPARE(fields->topLevelItemCount(), 2);
        QCOMPARE(fields->topLevelItem(1)->text(0), u"lines[0].product_code"_s);
        QCOMPARE(fields->topLevelItem(1)->text(1), u"P1"_s);

        detail->setCurrentIndex(DetailPane::RequestTab);
        auto *body = f.child<BodyView>(u"requestBody"_s);
        auto *text = body->findChild<QPlainTextEdit *>(u"bodyText"_s);
        QVERIFY(text->toPlainText().startsWith(u"{\n  \"order\": ["_s));
        body->findChild<QRadioButton *>(u"bodyRaw"_s)->click();
        QTRY_COMPARE(text->toPlainText(), QString::fromUtf8(detailOf(f.rows.at(6)).request.bytes));
    }

    void linksOfTheSummaryLead()
    {
        Fixture f(m_settings);
        f.addRows(20);
        f.show();
        f.clickRow(0);
        f.page->setDetail(detailOf(f.rows.at(0)));
        f.child<QPushButton>(u"summaryLink"_s)->click();
        QCOMPARE(f.queries.last().callId, 1);
    }

    void hostileTextStaysPlainText()
    {
        Fixture f(m_settings);
        f.addRows(1);
        f.rows[0].document.message = u"<b>bold</b>\u202Etxt"_s;
        f.show();
        const QModelIndex message = f.page->model()->index(0, JournalModel::MessageColumn);
        QCOMPARE(message.data().toString(), u"<b>bold</b>\\u202Etxt"_s);
        f.clickRow(0);
        f.page->setDetail(detailOf(f.rows.at(0)));
        const QList<QLabel *> labels =
            f.child<DetailPane>(u"journalDetail"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
    }

    void longBodiesComeByPieces()
    {
        BodyView view;
        StoredBody body;
        body.bytes = "[" + QByteArray("\"0123456789abcdef\",").repeated(20000) + "1]";
        body.size = body.bytes.size();
        QSignalSpy shown(&view, &BodyView::shown);
        view.setContent({ { "Content-Type", "application/json" } }, body);
        QVERIFY(shown.wait());
        auto *text = view.findChild<QPlainTextEdit *>(u"bodyText"_s);
        auto *all = view.findChild<QPushButton *>(u"bodyLoadAll"_s);
        QVERIFY(!all->isHidden());
        const int lines = text->blockCount();
        QVERIFY(lines > 1000 && lines < 20000);
        all->click();
        QVERIFY(shown.wait());
        QCOMPARE(text->blockCount(), 20003);
        QVERIFY(all->isHidden());
        // Another body while one is under way: only the last one is shown.
        view.setContent({}, body);
        StoredBody small;
        small.bytes = "{}";
        view.setContent({}, small);
        QTRY_COMPARE(text->toPlainText(), u"{}"_s);
    }

    void aCutBodySaysWhatIsMissing()
    {
        BodyView view;
        StoredBody body;
        body.bytes = "[1,2,9]";
        body.cutAt = 5;
        body.size = 5000;
        view.setContent({}, body);
        const QString text = view.findChild<QPlainTextEdit *>(u"bodyText"_s)->toPlainText();
        QVERIFY(text.contains(u"are not stored"_s));
        QVERIFY(text.indexOf(u"2"_s) < text.indexOf(u"are not stored"_s));
    }

    void copyTakesRowsAsTheyCame()
    {
        Fixture f(m_settings);
        f.addRows(3);
        f.rows[0].document.message = u"=1+1\tx"_s;
        f.show();
        f.table()->setFocus();
        f.table()->selectRow(0);
        f.table()->selectionModel()->select(
            f.page->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"Time\t"_s)); // the heads of the columns
        // What is hidden is not copied.
        for (const QString &line : lines) {
            QCOMPARE(line.split(u'\t').size(),
                     JournalModel::ColumnTotal
                         - f.table()->horizontalHeader()->hiddenSectionCount());
        }
        QVERIFY(lines.at(1).endsWith(u"'=1+1\\tx"_s));

        f.table()->setCurrentIndex(f.page->model()->index(1, JournalModel::ExternalIdColumn));
        QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"1C-00001001"_s);
    }

    void rowsAreCopiedInTheOrderOfTheTable()
    {
        Fixture f(m_settings);
        f.addRows(6);
        f.show();
        QHeaderView *header = f.table()->horizontalHeader();
        header->moveSection(header->visualIndex(JournalModel::OutcomeColumn), 0);
        const auto click = [&f](int row, int column, Qt::KeyboardModifiers modifiers) {
            const QModelIndex cell = f.page->model()->index(row, column);
            f.table()->scrollTo(cell);
            QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, modifiers,
                              f.table()->visualRect(cell).center());
        };
        click(3, JournalModel::OutcomeColumn, Qt::NoModifier);
        click(4, JournalModel::WhatColumn, Qt::ShiftModifier);
        click(0, JournalModel::WhatColumn, Qt::ControlModifier);
        f.table()->setFocus();
        QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(1).contains(u"\t1000\t"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(u"\t1003\t"_s), qPrintable(lines.at(2)));
        QVERIFY2(lines.at(3).contains(u"\t1004\t"_s), qPrintable(lines.at(3)));
    }

    void rowsThatAreNotReadAreNotCopiedSilently()
    {
        Fixture f(m_settings);
        f.addRows(2000);
        f.show();
        f.table()->setFocus();
        f.table()->selectAll();
        QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(f.page->messageBar()->text().contains(u"of 2000 rows were copied"_s));
    }

    void columnsAreRemembered()
    {
        {
            Fixture f(m_settings);
            QHeaderView *header = f.table()->horizontalHeader();
            header->moveSection(header->visualIndex(JournalModel::OutcomeColumn), 0);
            header->setSectionHidden(JournalModel::SumColumn, true);
            header->resizeSection(JournalModel::ClientColumn, 321);
        }
        Fixture f(m_settings);
        const QHeaderView *header = f.table()->horizontalHeader();
        QCOMPARE(header->visualIndex(JournalModel::OutcomeColumn), 0);
        QVERIFY(header->isSectionHidden(JournalModel::SumColumn));
        QCOMPARE(header->sectionSize(JournalModel::ClientColumn), 321);
    }

    void rowsAreOfOneHeightThatNobodyMeasures()
    {
        Fixture f(m_settings);
        const QHeaderView *header = f.table()->verticalHeader();
        QVERIFY(header->isHidden());
        QCOMPARE(header->sectionResizeMode(0), QHeaderView::Fixed);
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_settings;
};

QTEST_MAIN(tst_JournalPage)
#include "tst_JournalPage.moc"
