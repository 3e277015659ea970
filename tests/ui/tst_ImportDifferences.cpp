#include "models/exchange/PlanDifferences.h"
#include "tests/ui/ExchangeBench.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The second order is there, with another client and one line less.
ImportPlanPtr planWithDifferences(const ImportFilePtr &file)
{
    ImportPlan plan = *planOf(file, {}, DuplicatePolicy::Update);
    auto differences = std::make_shared<PlanDifferences>();
    differences->documents.insert(
        1,
        { { { u"person_code"_s, u"C000009"_s, u"C000001"_s },
            { u"order_products[product_code=P000001]"_s, {}, u"P000001 · 10 · 1250.50"_s } },
          2,
          true });
    plan.differences = differences;
    return std::make_shared<const ImportPlan>(plan);
}

} // namespace

/// The preview of an import, document by document: how it differs from what is there, and whether it
/// is sent.
class TestImportDifferences : public QObject, private ExchangeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_page->openPlace(u"import"_s);
        typePath(u"/tmp/orders.json"_s);
        const ImportFilePtr file = fileOf(orders(3, Day));
        m_page->showFile(file);
        m_page->showPlan(planWithDifferences(file));
    }
    void cleanup() { m_page.reset(); }

    void differencesOfTheChosenDocument();
    void whatWasNotShownIsNotCompared();
    void oneIsLeftOut();
    void severalAreLeftOutAndTakenBack();
    void allAreLeftOut();
    void theRowStaysUnderAFilter();
    void whatIsKeptBackCannotBeLeftOut();
    void aNewPreviewForgetsWhatWasLeftOut();
    void byKeyboard();
    void languageChange();

private:
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"import/documents"_s); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = table()->visualRect(documents()->index(row, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    [[nodiscard]] QString difference(int row, int column) const
    {
        return find<QTableView>(u"import/differences"_s)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    [[nodiscard]] QString foreseen(int row) const
    {
        return documents()->index(row, ImportModel::PredictionColumn).data().toString();
    }
};

void TestImportDifferences::differencesOfTheChosenDocument()
{
    QVERIFY(!isShown(u"import/differences"_s)); // the first is not there
    QVERIFY(!isShown(u"import/differences/sentence"_s));
    clickRow(1);
    QVERIFY(isShown(u"import/differences"_s));
    QVERIFY2(text(u"import/differences/sentence"_s).startsWith(u"2 difference"_s),
             qPrintable(text(u"import/differences/sentence"_s)));
    QCOMPARE(find<QTableView>(u"import/differences"_s)->model()->rowCount(), 2);
    QCOMPARE(difference(0, 0), u"person_code"_s);
    QCOMPARE(difference(0, 1), u"C000009"_s);
    QCOMPARE(difference(0, 2), u"C000001"_s);
    QCOMPARE(difference(1, 1), QString());
    clickRow(2);
    QVERIFY(!isShown(u"import/differences"_s));
}

void TestImportDifferences::whatWasNotShownIsNotCompared()
{
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    clickRow(1);
    QVERIFY(!isShown(u"import/differences"_s));
    QVERIFY(text(u"import/differences/sentence"_s).contains(u"nothing was compared"_s));
}

void TestImportDifferences::oneIsLeftOut()
{
    QSignalSpy sends(m_page.get(), &ExchangePage::sendRequested);
    clickRow(1);
    QVERIFY(!find<QCheckBox>(u"import/leaveOut"_s)->isChecked());
    click(u"import/leaveOut"_s);
    QCOMPARE(foreseen(1), u"Skip"_s);
    QVERIFY(text(u"import/detail"_s).contains(u"Left out by hand"_s));
    QCOMPARE(find<QAbstractButton>(u"import/filter/update"_s)->text(), u"Update: 0"_s);
    QCOMPARE(find<QAbstractButton>(u"import/filter/skip"_s)->text(), u"Skip: 1"_s);
    QVERIFY(text(u"import/terms"_s).contains("2 document"_L1));
    QVERIFY(isShown(u"import/differences"_s)); // what was compared is still so
    clickRow(0);
    QVERIFY(!find<QCheckBox>(u"import/leaveOut"_s)->isChecked()); // of the first nobody said so
    click(u"import/start"_s);
    QCOMPARE(sends.size(), 1);
    QCOMPARE(sends.constFirst().constFirst().value<QList<qsizetype>>(), QList<qsizetype> { 1 });
    QVERIFY(!isShown(u"import/leaveOut"_s)); // it is being sent
}

void TestImportDifferences::severalAreLeftOutAndTakenBack()
{
    QSignalSpy sends(m_page.get(), &ExchangePage::sendRequested);
    clickRow(0);
    clickRow(2, Qt::ControlModifier);
    click(u"import/leaveOut"_s);
    QCOMPARE(foreseen(0), u"Skip"_s);
    QCOMPARE(foreseen(1), u"Update"_s);
    QCOMPARE(foreseen(2), u"Skip"_s);
    clickRow(2);
    QVERIFY(find<QCheckBox>(u"import/leaveOut"_s)->isChecked());
    click(u"import/leaveOut"_s);
    QCOMPARE(foreseen(2), u"Create"_s);
    click(u"import/start"_s);
    QCOMPARE(sends.constFirst().constFirst().value<QList<qsizetype>>(), QList<qsizetype> { 0 });
}

void TestImportDifferences::allAreLeftOut()
{
    table()->selectAll();
    click(u"import/leaveOut"_s);
    QVERIFY(!find<QPushButton>(u"import/start"_s)->isEnabled());
    QVERIFY2(text(u"import/terms"_s).contains("left out"_L1), qPrintable(text(u"import/terms"_s)));
    click(u"import/leaveOut"_s);
    QVERIFY(find<QPushButton>(u"import/start"_s)->isEnabled());
}

/// It would be gone from under somebody's eyes before it could be taken back.
void TestImportDifferences::theRowStaysUnderAFilter()
{
    click(u"import/filter/update"_s);
    QCOMPARE(documents()->rowCount(), 1);
    clickRow(0);
    click(u"import/leaveOut"_s);
    QCOMPARE(documents()->rowCount(), 1);
    QCOMPARE(foreseen(0), u"Skip"_s);
    click(u"import/leaveOut"_s);
    QCOMPARE(foreseen(0), u"Update"_s);
}

void TestImportDifferences::whatIsKeptBackCannotBeLeftOut()
{
    m_page->showPlan(planOf(fileOf(orders(3, Day)), u"SAM"_s)); // all of another organisation
    clickRow(1);
    QVERIFY(!isShown(u"import/leaveOut"_s));
}

void TestImportDifferences::aNewPreviewForgetsWhatWasLeftOut()
{
    QSignalSpy sends(m_page.get(), &ExchangePage::sendRequested);
    clickRow(1);
    click(u"import/leaveOut"_s);
    click(u"import/again"_s);
    m_page->showPlan(planWithDifferences(fileOf(orders(3, Day))));
    QCOMPARE(foreseen(1), u"Update"_s);
    click(u"import/start"_s);
    QVERIFY(sends.constFirst().constFirst().value<QList<qsizetype>>().isEmpty());
}

void TestImportDifferences::byKeyboard()
{
    clickRow(1);
    auto *leaveOut = find<QCheckBox>(u"import/leaveOut"_s);
    leaveOut->setFocus();
    QTest::keyClick(leaveOut, Qt::Key_Space);
    QCOMPARE(foreseen(1), u"Skip"_s);
    auto *differences = find<QTableView>(u"import/differences"_s);
    QVERIFY(differences->focusPolicy() & Qt::TabFocus);
    QVERIFY(!differences->accessibleName().isEmpty());
}

void TestImportDifferences::languageChange()
{
    clickRow(1);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &event);
    QVERIFY(isShown(u"import/differences"_s));
    QCOMPARE(difference(0, 0), u"person_code"_s);
}

QTEST_MAIN(TestImportDifferences)
#include "tst_ImportDifferences.moc"
