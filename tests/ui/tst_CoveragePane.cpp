#include "ui/exchange/CoveragePane.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2026, 11, 20);

} // namespace

class TestCoveragePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void asksWhenItIsShown();
    void todayIsWhereOneStands();
    void aMissingDayLeadsToItsExport();
    void aFetchedDayLeadsNowhere();
    void whatLeavesTomorrowIsSaid();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_pane->findChild<Widget *>(name);
    }
    void stand(int row, int column)
    {
        auto *table = find<QTableView>(u"coverage/calendar"_s);
        table->setCurrentIndex(table->model()->index(row, column));
    }

    std::unique_ptr<CoveragePane> m_pane;
};

void TestCoveragePane::init()
{
    m_pane = std::make_unique<CoveragePane>();
    m_pane->resize(1000, 600);
}

void TestCoveragePane::asksWhenItIsShown()
{
    QSignalSpy wanted(m_pane.get(), &CoveragePane::coverageWanted);
    QVERIFY(!find<QPushButton>(u"coverage/fill"_s)->isEnabled());
    m_pane->show();
    QCOMPARE(wanted.size(), 1);
    find<QPushButton>(u"coverage/again"_s)->click();
    QCOMPARE(wanted.size(), 2);
}

void TestCoveragePane::todayIsWhereOneStands()
{
    m_pane->setCoverage(Coverage(Today, {}));
    auto *table = find<QTableView>(u"coverage/calendar"_s);
    QCOMPARE(table->currentIndex().data(CoverageModel::DayRole).toDate(), Today);
    stand(3, 30);
    m_pane->setCoverage(Coverage(Today, {}));
    QCOMPARE(table->currentIndex().row(), 3); // read anew, nobody is moved
    QCOMPARE(table->currentIndex().column(), 30);
    QVERIFY(find<QLabel>(u"coverage/detail"_s)->text().contains("16.11.2026"_L1));
}

/// By the keyboard alone: arrows walk, Enter leads on.
void TestCoveragePane::aMissingDayLeadsToItsExport()
{
    const QDateTime later(Today, QTime(7, 0), Qt::UTC);
    m_pane->setCoverage(Coverage(Today, { { u"order"_s, Today.addDays(-3), 5, later, 7 } }));
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QSignalSpy links(m_pane.get(), &CoveragePane::linkActivated);
    auto *table = find<QTableView>(u"coverage/calendar"_s);
    table->setFocus();
    stand(0, 34);
    QTest::keyClick(table, Qt::Key_Left);
    QVERIFY(find<QPushButton>(u"coverage/fill"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().constFirst().toString(),
             u"exchange/export?subject=order&from=2026-11-18&to=2026-11-20"_s);
    find<QPushButton>(u"coverage/fill"_s)->click();
    QCOMPARE(links.size(), 2);
}

void TestCoveragePane::aFetchedDayLeadsNowhere()
{
    const QDateTime later(Today, QTime(7, 0), Qt::UTC);
    m_pane->setCoverage(Coverage(Today, { { u"order"_s, Today.addDays(-3), 5, later, 7 } }));
    QSignalSpy links(m_pane.get(), &CoveragePane::linkActivated);
    stand(0, 31);
    QVERIFY(!find<QPushButton>(u"coverage/fill"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"coverage/detail"_s)->text().contains("Fetched"_L1));
    Q_EMIT find<QTableView>(u"coverage/calendar"_s)
        ->activated(find<QTableView>(u"coverage/calendar"_s)->currentIndex());
    QCOMPARE(links.size(), 0);
}

void TestCoveragePane::whatLeavesTomorrowIsSaid()
{
    m_pane->setCoverage(Coverage(Today, {}));
    QVERIFY(find<QLabel>(u"coverage/headline"_s)->text().contains("11"_L1));
    QList<FetchedDay> all;
    const QDateTime later(Today, QTime(7, 0), Qt::UTC);
    for (const ExchangeSubject *subject : coveredSubjects()) {
        all.append({ subject->key, Today.addDays(-6), 0, later, 7 });
    }
    m_pane->setCoverage(Coverage(Today, all));
    QVERIFY(find<QLabel>(u"coverage/headline"_s)->text().startsWith("No day"_L1));
}

QTEST_MAIN(TestCoveragePane)
#include "tst_CoveragePane.moc"
