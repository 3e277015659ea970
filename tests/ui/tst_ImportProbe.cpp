#include "tests/ui/ExchangeBench.h"
#include "ui/exchange/ProbeDialog.h"
#include "ui/shell/MessageBar.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// What a server does with a document that comes again is found out from the import, with a document of
/// the file that was read.
class TestImportProbe : public QObject, private ExchangeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_page->openPlace(u"import"_s);
    }
    void cleanup() { m_page.reset(); }

    void onlyForDocumentsThatWereRead();
    void itIsExplainedAndThenDone();
    void aFailureCanBeTriedAgain();
    void notWithAConnectionThatOnlyReads();
    void theAnswerOfAClosedWindow();

private:
    [[nodiscard]] ProbeDialog *dialog() const { return m_page->findChild<ProbeDialog *>(); }
    void openProbe() const
    {
        m_page->showFile(fileOf(orders(3, Day)));
        m_page->showPlan(planOf(fileOf(orders(3, Day))));
        click(u"import/probe"_s);
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    }
};

void TestImportProbe::onlyForDocumentsThatWereRead()
{
    QVERIFY(!isShown(u"import/probe"_s)); // there is no file
    m_page->showFile(fileOf(QByteArray("{\"order\":[{")));
    QVERIFY(!isShown(u"import/probe"_s));
    m_page->showFile(
        fileOf(QByteArray(R"({"producer":[{"code":"P","name":"Maker","state":"A"}]})")));
    QVERIFY(!isShown(u"import/probe"_s)); // a record is found by its code and never doubled
    m_page->showFile(fileOf(orders(3, Day)));
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    QVERIFY(isShown(u"import/probe"_s));
    QVERIFY(find<QWidget>(u"import/probe"_s)->isEnabled());
    m_page->setConnected(false);
    QVERIFY(!isShown(u"import/probe"_s) || !find<QWidget>(u"import/probe"_s)->isEnabled());
}

void TestImportProbe::notWithAConnectionThatOnlyReads()
{
    m_page->setConnected(true, WriteBar::ReadOnly);
    m_page->showFile(fileOf(orders(3, Day)));
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    QVERIFY(isShown(u"import/probe"_s));
    QVERIFY(!find<QWidget>(u"import/probe"_s)->isEnabled());
    QCOMPARE(find<QWidget>(u"import/probe"_s)->toolTip(), readOnlyText());
    QVERIFY(!find<QWidget>(u"import/start"_s)->isEnabled());
    m_page->setConnected(true);
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    QVERIFY(find<QWidget>(u"import/probe"_s)->isEnabled());
    QVERIFY(find<QWidget>(u"import/probe"_s)->toolTip() != readOnlyText());
}

void TestImportProbe::itIsExplainedAndThenDone()
{
    QSignalSpy probes(m_page.get(), &ExchangePage::probeRequested);
    openProbe();
    QCOMPARE(text(u"probe/explanation"_s), probeExplanation());
    QVERIFY(!isShown(u"probe/result"_s));
    QCOMPARE(probes.size(), 0); // nothing is sent before somebody wants it
    click(u"probe/start"_s);
    QCOMPARE(probes.size(), 1);
    const auto file = probes.constFirst().constFirst().value<ImportFilePtr>();
    QCOMPARE(file->documents.size(), 3);
    QVERIFY(!find<QPushButton>(u"probe/start"_s)->isEnabled()); // not a third time
    QVERIFY(isShown(u"probe/result"_s));

    m_page->showProbe({ { u"same_id_again"_s, u"keeps"_s }, { u"id_filter"_s, u"ignored"_s } });
    const QString found = text(u"probe/result"_s);
    QVERIFY2(found.contains(probeQuestionText(ProbeQuestion::SameIdAgain) + u' '
                            + probeAnswerText(u"keeps"_s)),
             qPrintable(found));
    QVERIFY2(found.contains(probeAnswerText(u"ignored"_s)), qPrintable(found));
    QVERIFY(!find<QPushButton>(u"probe/start"_s)->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
}

void TestImportProbe::aFailureCanBeTriedAgain()
{
    QSignalSpy probes(m_page.get(), &ExchangePage::probeRequested);
    openProbe();
    click(u"probe/start"_s);
    m_page->showProbeError(
        { ErrorOrigin::Program, u"Not in production."_s, u"Take a test."_s, {}, {} });
    QCOMPARE(text(u"probe/result"_s), u"Not in production. Take a test."_s);
    click(u"probe/start"_s);
    QCOMPARE(probes.size(), 2);
}

void TestImportProbe::theAnswerOfAClosedWindow()
{
    openProbe();
    click(u"probe/start"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    // Another one would be shown what this one finds out of another file.
    QVERIFY(!find<QWidget>(u"import/probe"_s)->isEnabled());
    m_page->showProbe({});
    QVERIFY(find<QWidget>(u"import/probe"_s)->isEnabled());
    QVERIFY(m_page->messageBar()->text().contains("probe"_L1));
    m_page->showProbeError({ ErrorOrigin::Network, u"No answer."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"No answer."_s);
}

QTEST_MAIN(TestImportProbe)
#include "tst_ImportProbe.moc"
