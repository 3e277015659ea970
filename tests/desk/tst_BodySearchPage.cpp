#include "app/desk/wiring/BodySearchWiring.h"
#include "app/journal/BodySearch.h"
#include "models/journal/JournalModel.h"
#include "tests/desk/LogPageBench.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/JournalPage.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page over a real journal whose bodies can be searched.
class BodiesBench : public LogPageBench
{
public:
    explicit BodiesBench(const QString &folder, const QList<CallRecord> &calls)
        : LogPageBench(folder, calls)
        , search(folder + u"/journal.sqlite"_s)
    {
        joinBodies(search, *page);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = page->findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    static void write(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(line, &event);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void find(const QString &text) const
    {
        QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        write(child<QLineEdit>(u"bodySearchText"_s), text);
    }
    [[nodiscard]] QString said() const { return child<QLabel>(u"bodySearchState"_s)->text(); }
    /// What is told when a search has ended, and nothing before.
    [[nodiscard]] bool isThrough() const { return said().contains(u"were looked at"_s); }
    /// The numbers of the calls.
    [[nodiscard]] QList<qint64> hits() const
    {
        const QAbstractItemModel *model = page->bodies()->view()->model();
        QList<qint64> calls;
        for (int row = 0; row < model->rowCount(); ++row) {
            calls.append(model->index(row, 0).data(JournalModel::CallIdRole).toLongLong());
        }
        return calls;
    }
    [[nodiscard]] QString number(int row) const
    {
        const QAbstractItemModel *model = page->bodies()->view()->model();
        return model->index(row, JournalModel::NumberColumn).data().toString();
    }
    [[nodiscard]] DetailPane *pane() const { return child<DetailPane>(u"journalDetail"_s); }

    BodySearch search;
};

} // namespace

/// From the text that somebody writes to its place in a body, over a real journal.
class tst_BodySearchPage : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { m_dir.emplace(); }

    void aTextLeadsToItsPlace()
    {
        CallRecord answered = sampleImport(2, 3);
        answered.responseBody = R"({"message":"\u0417\u0430\u043a\u0430\u0437 1C-00001001"})";
        BodiesBench bench(m_dir->path(), { sampleImport(1, 3), answered, sampleImport(3, 3) });
        QTRY_COMPARE(bench.page->model()->rowCount(), 9);
        bench.find(u"1c-00001001"_s);
        QTRY_VERIFY2(bench.isThrough(), qPrintable(bench.said()));
        QCOMPARE(bench.hits(), (QList<qint64> { 2, 1 })); // newest first
        QCOMPARE(bench.number(0), QString()); // nobody can tell of which of its orders
        QCOMPARE(bench.number(1), u"1001"_s);
        QVERIFY2(bench.said().contains(u"3 of 3 calls"_s), qPrintable(bench.said()));

        // The newest is shown, where the text stands.
        QTRY_VERIFY(bench.pane()->detail().has_value());
        QTRY_COMPARE(bench.pane()->currentIndex(), static_cast<int>(DetailPane::ResponseTab));
        auto *response = bench.child<QWidget>(u"responseBody"_s);
        QTRY_COMPARE(response->findChild<QLabel *>(u"findState"_s)->text(), u"1 of 1"_s);
        QCOMPARE(response->findChild<QPlainTextEdit *>(u"bodyText"_s)->textCursor().selectedText(),
                 u"1C-00001001"_s);

        // The next one by its key.
        QTest::keyClick(bench.page->bodies()->view(), Qt::Key_F3);
        QTRY_COMPARE(bench.pane()->currentIndex(), static_cast<int>(DetailPane::RequestTab));
        QCOMPARE(bench.pane()->detail()->row.document.number, u"1001"_s);

        // In another alphabet, written as escapes.
        bench.find(u"ЗАКАЗ"_s);
        QTRY_VERIFY(bench.isThrough() && bench.hits() == QList<qint64> { 2 });
    }

    void theFilterNarrowsAndStays()
    {
        BodiesBench bench(m_dir->path(),
                          { sampleImport(1, 3), sampleImport(2, 7), sampleImport(3, 7) });
        QTRY_COMPARE(bench.page->model()->rowCount(), 17);
        bench.find(u"external_id"_s);
        QTRY_VERIFY(bench.isThrough() && bench.hits().size() == 3);
        BodiesBench::write(bench.child<QLineEdit>(u"textFilter"_s), u"outcome:refused"_s);
        QTRY_VERIFY(bench.isThrough() && bench.hits().size() == 2);
        QVERIFY2(bench.said().contains(u"2 of 2 calls"_s), qPrintable(bench.said()));
        QCOMPARE(bench.number(0), u"3006"_s); // lines that it finds
        QCOMPARE(bench.number(1), u"2006"_s);
        QTest::mouseClick(bench.child<QToolButton>(u"closeBodySearch"_s), Qt::LeftButton);
        QVERIFY(bench.child<QTableView>(u"journalTable"_s)->isVisible());
        QTRY_COMPARE(bench.page->model()->rowCount(), 2);
    }

    void nothingIsFoundAndItIsSaid()
    {
        BodiesBench bench(m_dir->path(), { sampleImport(1, 3) });
        QTRY_COMPARE(bench.page->model()->rowCount(), 3);
        bench.find(u"nobody"_s);
        QTRY_VERIFY(bench.isThrough());
        QVERIFY2(bench.said().startsWith(u"0 call(s)"_s), qPrintable(bench.said()));
        QVERIFY2(bench.said().contains(u"1 of 1 calls"_s), qPrintable(bench.said()));
    }

    void theWindowMayCloseWhileItSearches()
    {
        QList<CallRecord> calls;
        for (int number = 1; number <= 200; ++number) {
            calls.append(sampleImport(number, 1));
        }
        BodiesBench bench(m_dir->path(), calls);
        QTRY_COMPARE(bench.page->model()->rowCount(), 200);
        bench.find(u"external_id"_s);
        bench.page.reset(); // what is told then goes nowhere
    }

private:
    std::optional<QTemporaryDir> m_dir;
};

QTEST_MAIN(tst_BodySearchPage)
#include "tst_BodySearchPage.moc"
