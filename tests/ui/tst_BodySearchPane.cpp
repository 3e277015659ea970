#include "models/journal/BodyHitsModel.h"
#include "models/journal/JournalModel.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindow.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// A hit in the n-th call, whose line has the number of the call.
BodyHit hitIn(int call, BodySide side)
{
    BodyHit hit;
    const CallRecord record = sampleImport(call, 1);
    hit.row = { record.documents.constFirst(), record.at, record.verb };
    hit.row.document.id = call;
    hit.row.document.callId = call;
    hit.isInRequest = side == BodySide::Request;
    hit.isInResponse = side == BodySide::Response;
    hit.side = side;
    hit.excerpt = u"…before needle %1…"_s.arg(call);
    return hit;
}

JournalDetail detailOf(const BodyHit &hit)
{
    JournalDetail detail;
    detail.row = hit.row;
    detail.call = sampleImport(1, 0);
    detail.call.id = hit.row.document.callId;
    const QByteArray body = R"({"a":"needle, Needle"})";
    (hit.isInRequest ? detail.request : detail.response) = { body, body.size(), -1, {} };
    return detail;
}

/// The page of a log with a hundred lines; nobody searches but the test.
class Fixture
{
public:
    explicit Fixture(const QString &folder)
        : settings(folder + u"/state.ini"_s, QSettings::IniFormat)
        , page(settings, Noon)
        , pane(page.bodies())
        , tester(pane->view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
        , searches(pane, &BodySearchPane::searchWanted)
        , cancels(pane, &BodySearchPane::cancelWanted)
        , details(&page, &JournalPage::detailWanted)
    {
        JournalModel *model = page.model();
        QObject::connect(model, &JournalModel::countWanted, model,
                         [model](const JournalQuery &, quint64 generation) {
                             model->setCount(generation, { 100, 100, 12 });
                         });
        page.resize(1100, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<QTableView *>(u"journalTable"_s)->setFocus();
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = page.findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>(u"bodySearchText"_s); }
    [[nodiscard]] QLabel *said() const { return child<QLabel>(u"bodySearchState"_s); }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return child<QToolButton>(name);
    }
    void open() const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }
    void search(const QString &text) const
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    [[nodiscard]] BodySearchOrder order() const
    {
        return searches.constLast().at(0).value<BodySearchOrder>();
    }
    [[nodiscard]] quint64 ticket() const { return searches.constLast().at(1).toULongLong(); }
    void clickHit(int row) const
    {
        const QModelIndex index = pane->view()->model()->index(row, JournalModel::WhatColumn);
        QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {},
                          pane->view()->visualRect(index).center());
    }
    [[nodiscard]] QString findState(const QString &body) const
    {
        return child<QWidget>(body)->findChild<QLabel *>(u"findState"_s)->text();
    }

    QSettings settings;
    JournalPage page;
    BodySearchPane *pane;
    QAbstractItemModelTester tester;
    QSignalSpy searches;
    QSignalSpy cancels;
    QSignalSpy details;
};

BodySearchProgress progressOf(qint64 looked)
{
    return { looked, 1000, sampleImport(1, 1).at };
}

} // namespace

/// The search in bodies on the page of the log, by mouse and keyboard.
class tst_BodySearchPane : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { m_dir.emplace(); }

    void nothingIsSearchedBeforeSomebodySaysSo()
    {
        Fixture f(m_dir->path());
        QVERIFY(!f.pane->isVisible());
        f.open();
        QVERIFY(f.pane->isVisible());
        QVERIFY(f.field()->hasFocus());
        QVERIFY(!f.child<QLabel>(u"rowCount"_s)->isVisible()); // it counts rows, not hits
        QTest::keyClick(f.field(), Qt::Key_Return); // nothing is written
        QTest::keyClicks(f.field(), u"needle"_s);
        QVERIFY(f.searches.isEmpty());
        QVERIFY(!f.button(u"cancelBodySearch"_s)->isEnabled());
        QTest::mouseClick(f.child<QWidget>(u"startBodySearch"_s), Qt::LeftButton);
        QCOMPARE(f.searches.size(), 1);
        QCOMPARE(f.order(), (BodySearchOrder { {}, u"needle"_s }));
        QVERIFY(f.button(u"cancelBodySearch"_s)->isEnabled());
        QVERIFY(f.said()->text().contains(u"0 call(s) found"_s));
    }

    void hitsComeAndAreRead()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        // How many calls there are is not known yet, and no number is claimed.
        QVERIFY2(f.said()->text().endsWith(u"being listed."_s), qPrintable(f.said()->text()));
        QCOMPARE(f.child<QProgressBar>(u"bodySearchBar"_s)->maximum(), 0);
        f.pane->setProgress(f.ticket(), {}, progressOf(100));
        QCOMPARE(f.child<QProgressBar>(u"bodySearchBar"_s)->value(), 100);
        QVERIFY(f.details.isEmpty());
        f.pane->setProgress(f.ticket(),
                            { hitIn(9, BodySide::Request), hitIn(7, BodySide::Response) },
                            progressOf(500));
        QCOMPARE(f.details.size(), 1); // the newest at once
        QCOMPARE(f.details.constLast().at(0).toLongLong(), 9);
        QCOMPARE(f.child<QProgressBar>(u"bodySearchBar"_s)->value(), 500);
        QVERIFY2(f.said()->text().contains(
                     u"2 call(s) found so far. Looked at so far: 500 of 1,000 calls, back to "
                     "24.11.2026 09:00:01"_s),
                 qPrintable(f.said()->text()));
        f.page.setDetail(detailOf(hitIn(9, BodySide::Request)));
        auto *detail = f.child<DetailPane>(u"journalDetail"_s);
        QCOMPARE(detail->currentIndex(), static_cast<int>(DetailPane::RequestTab));
        QCOMPARE(f.findState(u"requestBody"_s), u"1 of 2"_s);
        QVERIFY(f.field()->hasFocus()); // who goes on writing is not disturbed

        f.clickHit(1);
        QCOMPARE(f.details.constLast().at(0).toLongLong(), 7);
        f.page.setDetail(detailOf(hitIn(7, BodySide::Response)));
        QCOMPARE(detail->currentIndex(), static_cast<int>(DetailPane::ResponseTab));
        QCOMPARE(f.findState(u"responseBody"_s), u"1 of 2"_s);
        // More hits do not take the chosen one away.
        f.pane->setProgress(f.ticket(), { hitIn(5, BodySide::Request) }, progressOf(900));
        QCOMPARE(f.pane->view()->currentIndex().row(), 1);
        QCOMPARE(f.pane->view()->model()->rowCount(), 3);
        QTest::keyClick(f.pane->view(), Qt::Key_F3);
        QCOMPARE(f.pane->view()->currentIndex().row(), 2);
        QCOMPARE(f.details.constLast().at(0).toLongLong(), 5);
    }

    void aHitInAWindowOfItsOwnIsFoundThereToo()
    {
        Fixture f(m_dir->path());
        QSignalSpy wanted(f.page.details(), &DetailWindows::detailsWanted);
        f.open();
        f.search(u"needle"_s);
        f.pane->setProgress(f.ticket(), { hitIn(9, BodySide::Response) }, progressOf(10));
        f.pane->view()->setFocus();
        QTest::keyClick(f.pane->view(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        f.page.details()->setDetails(wanted.at(0).at(1).toULongLong(),
                                     { detailOf(hitIn(9, BodySide::Response)) });
        auto *window = f.page.findChild<DetailWindow *>(u"detailWindow"_s);
        QVERIFY(window != nullptr);
        QCOMPARE(window->pane()->currentIndex(), static_cast<int>(DetailPane::ResponseTab));
        const auto *body = window->findChild<QWidget *>(u"responseBody"_s);
        QCOMPARE(body->findChild<QLabel *>(u"findState"_s)->text(), u"1 of 2"_s);
    }

    void theEndSaysWhatWasLookedAt()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        f.pane->setEnded(f.ticket(), { .reached = progressOf(1000), .hits = 0, .cut = 2 });
        QVERIFY(!f.child<QProgressBar>(u"bodySearchBar"_s)->isVisible());
        QVERIFY(!f.button(u"cancelBodySearch"_s)->isEnabled());
        QVERIFY2(f.said()->text().contains(u"1,000 of 1,000"_s), qPrintable(f.said()->text()));
        QVERIFY2(f.said()->text().contains(u"beginning and its end"_s),
                 qPrintable(f.said()->text()));
    }

    void aSearchIsCancelledAndItsHitsStay()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        f.pane->setProgress(f.ticket(), { hitIn(9, BodySide::Request) }, progressOf(10));
        QTest::mouseClick(f.button(u"cancelBodySearch"_s), Qt::LeftButton);
        QCOMPARE(f.cancels.size(), 1);
        BodySearchReport report;
        report.reached = progressOf(10);
        report.hits = 1;
        report.isCancelled = true;
        f.pane->setEnded(f.ticket(), report);
        QCOMPARE(f.pane->view()->model()->rowCount(), 1);
        QVERIFY(f.said()->text().contains(u"cancelled"_s));
    }

    void hitsBelongToTheFilterAboveThem()
    {
        Fixture f(m_dir->path());
        f.open();
        QVERIFY(f.child<QLabel>(u"bodySearchScope"_s)->text().startsWith(u"All calls"_s));
        f.search(u"needle"_s);
        const quint64 before = f.ticket();
        f.pane->setProgress(before, { hitIn(9, BodySide::Request) }, progressOf(10));
        auto *line = f.child<QLineEdit>(u"textFilter"_s);
        line->setFocus();
        QInputMethodEvent written;
        written.setCommitString(u"type:order"_s);
        QApplication::sendEvent(line, &written);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(f.searches.size(), 2);
        QCOMPARE(f.order().query, (JournalQuery { .subjects = { u"order"_s } }));
        QCOMPARE(f.order().text, u"needle"_s);
        QCOMPARE(f.pane->view()->model()->rowCount(), 0);
        QVERIFY(f.child<QLabel>(u"bodySearchScope"_s)->text().contains(u"type:order"_s));
        // What the search before still tells comes too late.
        f.pane->setProgress(before, { hitIn(8, BodySide::Request) }, progressOf(20));
        f.pane->setEnded(before, {});
        QCOMPARE(f.pane->view()->model()->rowCount(), 0);
        QVERIFY(f.button(u"cancelBodySearch"_s)->isEnabled());
    }

    void anotherTextIsAnotherSearch()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        f.pane->setProgress(f.ticket(), { hitIn(9, BodySide::Request) }, progressOf(10));
        f.page.setDetail(detailOf(hitIn(9, BodySide::Request)));
        f.search(u"a"_s);
        QCOMPARE(f.order().text, u"a"_s);
        QCOMPARE(f.pane->view()->model()->rowCount(), 0);
        // The same line again: it is shown already, and is searched for the new text.
        f.pane->setProgress(f.ticket(), { hitIn(9, BodySide::Request) }, progressOf(10));
        QCOMPARE(f.details.size(), 1);
        QCOMPARE(f.findState(u"requestBody"_s), u"1 of 1"_s);
    }

    void escapeLeadsBackToTheRows()
    {
        Fixture f(m_dir->path());
        f.page.showQuery({ .subjects = { u"order"_s } });
        f.open();
        f.search(u"needle"_s);
        f.pane->setProgress(f.ticket(), { hitIn(9, BodySide::Request) }, progressOf(10));
        f.pane->view()->setFocus();
        QTest::keyClick(f.pane->view(), Qt::Key_Escape);
        QVERIFY(!f.pane->isVisible());
        QCOMPARE(f.cancels.size(), 1);
        QVERIFY(f.child<QTableView>(u"journalTable"_s)->isVisible());
        QVERIFY(f.child<QLabel>(u"rowCount"_s)->isVisible());
        QVERIFY(!f.page.model()->query().isEmpty()); // the filter stays
        // Opened again it has the text, and no hits of a while ago.
        f.open();
        QCOMPARE(f.field()->text(), u"needle"_s);
        QCOMPARE(f.pane->view()->model()->rowCount(), 0);
        QCOMPARE(f.searches.size(), 1);
    }

    void aLinkLeadsToItsRows()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        f.page.openPlace(u"call=17"_s);
        QVERIFY(!f.pane->isVisible());
        QCOMPARE(f.page.model()->query().callId, 17);
        QCOMPARE(f.searches.size(), 1);
    }

    void whatFailsIsSaidOnThePage()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        f.pane->setFailed(f.ticket(),
                          { ErrorOrigin::Storage, u"The log is damaged."_s, {}, {}, {} });
        QVERIFY(f.page.messageBar()->isVisible());
        QVERIFY(f.said()->text().contains(u"stopped before its end"_s));
        QVERIFY(!f.button(u"cancelBodySearch"_s)->isEnabled());
    }

    void hitsAreCopiedAsTheyAreSeen()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        f.pane->setProgress(f.ticket(), { hitIn(9, BodySide::Request) }, progressOf(10));
        f.pane->view()->setFocus();
        QTest::keyClick(f.pane->view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).endsWith(u"Found in\tWhere it stands"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).endsWith(u"Request\t…before needle 9…"_s), qPrintable(lines.at(1)));
    }

    void aHitThatIsPinnedShowsIt()
    {
        Fixture f(m_dir->path());
        f.open();
        f.search(u"needle"_s);
        f.pane->setProgress(f.ticket(), { hitIn(9, BodySide::Request) }, progressOf(10));
        const QModelIndex index = f.pane->view()->model()->index(0, JournalModel::WhatColumn);
        JournalRemark pin;
        pin.callId = 9;
        pin.documentId = 9;
        pin.kind = RemarkKind::Pin;
        f.page.setRemarks({ 9, { pin } });
        QVERIFY(index.data(JournalModel::PinnedRole).toBool());
        f.page.setRemarks({ 9, {} });
        QVERIFY(!index.data(JournalModel::PinnedRole).toBool());
    }

private:
    std::optional<QTemporaryDir> m_dir;
};

QTEST_MAIN(tst_BodySearchPane)
#include "tst_BodySearchPane.moc"
