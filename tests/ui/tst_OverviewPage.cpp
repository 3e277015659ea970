#include "ui/overview/OutcomeChart.h"
#include "ui/overview/OverviewPage.h"

#include <QBarCategoryAxis>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

OverviewFigures someFigures()
{
    OverviewFigures figures;
    const QDate today(2026, 11, 24);
    for (int i = 29; i >= 0; --i) {
        figures.days.append({ today.addDays(-i), {} });
    }
    figures.days.last().documents[Outcome::Created] = 163;
    figures.days.last().documents[Outcome::Skipped] = 37;
    RunRecord run;
    run.uuid = u"run-1"_s;
    run.subject = u"order"_s;
    run.verb = ApiVerb::Import;
    run.documents = 200;
    run.outcome = Outcome::Created;
    run.message = u"<b>163</b> created"_s;
    figures.lastRuns = { run };
    return figures;
}

bool showsText(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text, &page](const QLabel *label) {
        return label->isVisibleTo(&page) && label->text().contains(text);
    });
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForFiguresWhenShown();
    void saysThatNothingHappenedYet();
    void drawsOnlyOutcomesThatHappened();
    void daysHaveRoom_data();
    void daysHaveRoom();
    void daysDoNotOverlapInANarrowWindow();
    void aRunOpensItsRowsInTheLog();
    void warnsWhenNothingIsExported();
    void warnsOfUncheckedDuplicates();
    void showsTheAllowanceAndItsEnd();
    void anotherConnectionForgetsTheAllowance();
};

void TestOverviewPage::asksForFiguresWhenShown()
{
    OverviewPage page;
    QSignalSpy wanted(&page, &OverviewPage::figuresWanted);
    page.show();
    QTRY_COMPARE(wanted.count(), 1);
}

void TestOverviewPage::saysThatNothingHappenedYet()
{
    OverviewPage page;
    page.show();
    page.setFigures({});
    QVERIFY(showsText(page, u"Nothing has been exchanged yet"_s));
    const auto *runs = page.findChild<QTableWidget *>(u"overview/runs"_s);
    QVERIFY2(!runs->isVisible(), "an empty table says nothing");
    page.setFigures(someFigures());
    QVERIFY(runs->isVisible());
    QVERIFY(!showsText(page, u"Nothing has been exchanged yet"_s));
}

void TestOverviewPage::drawsOnlyOutcomesThatHappened()
{
    OutcomeChart chart;
    chart.setDays(someFigures().days);
    const auto series = chart.chart()->series();
    QCOMPARE(series.size(), 1);
    const auto *bars = qobject_cast<QStackedBarSeries *>(series.first());
    QVERIFY(bars != nullptr);
    QCOMPARE(bars->count(), 2);
    QCOMPARE(chart.accessibleDescription(), u"Created: 163; Skipped: 37"_s);
}

void TestOverviewPage::daysHaveRoom_data()
{
    QTest::addColumn<qreal>("room");
    QTest::addColumn<qreal>("label");
    QTest::addColumn<int>("step");
    QTest::newRow("a wide window") << 900.0 << 50.0 << 5;
    QTest::newRow("just enough") << 375.0 << 50.0 << 5;
    QTest::newRow("a narrow window") << 374.0 << 50.0 << 10;
    QTest::newRow("long words") << 374.0 << 120.0 << 15;
    QTest::newRow("hardly any room") << 60.0 << 50.0 << 30;
    QTest::newRow("none yet") << 0.0 << 50.0 << 30;
}

void TestOverviewPage::daysHaveRoom()
{
    QFETCH(qreal, room);
    QFETCH(qreal, label);
    QTEST(OutcomeChart::daysPerLabel(30, room, label), "step");
}

void TestOverviewPage::daysDoNotOverlapInANarrowWindow()
{
    OutcomeChart chart;
    chart.resize(1400, 300);
    chart.show();
    chart.setDays(someFigures().days);
    const auto labels = [&chart] {
        auto *axis = qobject_cast<QBarCategoryAxis *>(chart.chart()->axes(Qt::Horizontal).value(0));
        QStringList texts = axis != nullptr ? axis->categories() : QStringList();
        texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
        return texts;
    };
    QTRY_COMPARE(labels().size(), 6);
    const qreal widest = chart.fontMetrics().horizontalAdvance(labels().constFirst());
    chart.resize(qRound(widest * 6), 300); // six of them would lie on each other
    QTRY_VERIFY(labels().size() < 6);
    QVERIFY(!labels().isEmpty());
    chart.resize(1400, 300);
    QTRY_COMPARE(labels().size(), 6);
}

void TestOverviewPage::aRunOpensItsRowsInTheLog()
{
    OverviewPage page;
    QSignalSpy links(&page, &Page::linkActivated);
    page.setFigures(someFigures());
    auto *runs = page.findChild<QTableWidget *>(u"overview/runs"_s);
    QCOMPARE(runs->rowCount(), 1);
    // A server's text in a tooltip must not become markup.
    QVERIFY(!runs->item(0, 1)->toolTip().contains(u"<b>"_s));
    page.show();
    runs->setFocus();
    runs->setCurrentCell(0, 0);
    QTest::keyClick(runs, Qt::Key_Return);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.constFirst().constFirst().toString(), u"log?run=run-1"_s);
}

void TestOverviewPage::warnsWhenNothingIsExported()
{
    OverviewPage page;
    QSignalSpy links(&page, &Page::linkActivated);
    page.show();
    IntegrationSettings settings;
    settings.duplicates.fill(DuplicatePolicy::Skip);
    page.setSettings(settings);
    QTRY_VERIFY(showsText(page, u"nothing is exported"_s));
    auto *open = page.findChild<QPushButton *>(u"overview/show/settings/orders"_s);
    QVERIFY(open != nullptr);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(links.constFirst().constFirst().toString(), u"settings/orders"_s);

    settings.orderStatuses = QStringList { u"B#S"_s };
    page.setSettings(settings);
    QVERIFY(showsText(page, u"Nothing needs your attention"_s));
}

void TestOverviewPage::warnsOfUncheckedDuplicates()
{
    OverviewPage page;
    page.show();
    IntegrationSettings settings;
    settings.orderStatuses = QStringList { u"B#S"_s };
    settings.duplicates.fill(DuplicatePolicy::Error);
    settings.setDuplicatePolicy(DocumentType::Purchase, DuplicatePolicy::Off);
    page.setSettings(settings);
    QVERIFY(page.findChild<QPushButton *>(u"overview/show/settings/other_documents"_s) != nullptr);
}

void TestOverviewPage::showsTheAllowanceAndItsEnd()
{
    OverviewPage page;
    page.show();
    QuotaState state;
    state.quotaClass = QuotaClass::Frequent;
    state.limits = { true, 500, 312, 188, 5000, 30 };
    page.setQuota(state);
    const auto *bar = page.findChild<QProgressBar *>(u"overview/quota/frequent"_s);
    QCOMPARE(bar->value(), 312);
    QCOMPARE(bar->maximum(), 500);
    QVERIFY(showsText(page, u"312 of 500"_s));
    state.limits.used = 500;
    state.limits.left = 0;
    page.setQuota(state);
    QTRY_VERIFY(showsText(page, u"is spent"_s));
}

void TestOverviewPage::anotherConnectionForgetsTheAllowance()
{
    OverviewPage page;
    page.show();
    QuotaState state;
    state.limits = { true, 500, 312, 188, 5000, 30 };
    page.setQuota(state);
    Profile other;
    other.id = u"other"_s;
    other.name = u"Warehouse"_s;
    page.setProfile(other);
    QVERIFY(!showsText(page, u"312 of 500"_s));
    QVERIFY(showsText(page, u"Warehouse"_s));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_OverviewPage.moc"
