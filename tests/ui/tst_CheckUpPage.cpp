#include "ui/overview/CheckUpPage.h"
#include "ui/shell/MessageBar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime At(QDate(2026, 11, 26), QTime(9, 20), Qt::UTC);

QList<CheckUpRow> someRows()
{
    return { { CheckUpArea::Versions, CheckUpState::Good, u"Version 0.1.0."_s, {} },
             { CheckUpArea::Settings, CheckUpState::Look, u"Nothing is <b>exported</b>."_s,
               u"Look at the page of the settings."_s, u"order_statuses"_s },
             { CheckUpArea::OpenDocuments, CheckUpState::Bad, u"Open documents, conflict: 2."_s,
               u"Decide about them."_s },
             { CheckUpArea::Clock, CheckUpState::Look, u"The clock is behind."_s,
               u"Let the computer set it."_s } };
}

} // namespace

class TestCheckUpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksWhenShownAndWhenAsked();
    void theWorstStandsFirst();
    void aRowLeadsToItsPlace();
    void whatIsWellHasNoButton();
    void goesOutAsTextAndAsJson_data();
    void goesOutAsTextAndAsJson();
    void copies();
    void anotherConnectionIsAskedForAnew();
    void theFocusStaysAtItsRow();
    void theLanguageIsAskedForAnew();
    void saysWhatBecameOfTheFile();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<CheckUpPage> m_page;
};

void TestCheckUpPage::init()
{
    m_page = std::make_unique<CheckUpPage>();
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCheckUpPage::cleanup()
{
    m_page.reset();
}

void TestCheckUpPage::asksWhenShownAndWhenAsked()
{
    QSignalSpy wanted(m_page.get(), &CheckUpPage::checkUpWanted);
    m_page->hide();
    m_page->show();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(text(u"checkUp/headline"_s), u"Looking…"_s);
    QVERIFY(!find<QAbstractButton>(u"checkUp/again"_s)->isEnabled());
    QVERIFY(!find<QAbstractButton>(u"checkUp/save"_s)->isEnabled());
    m_page->setRows(someRows(), At);
    click(u"checkUp/again"_s);
    QCOMPARE(wanted.size(), 2);
    m_page->setRows(someRows(), At);
    QTest::keyClick(m_page.get(), Qt::Key_F5);
    QCOMPARE(wanted.size(), 3);
}

void TestCheckUpPage::theWorstStandsFirst()
{
    m_page->setRows(someRows(), At);
    QCOMPARE(text(u"checkUp/headline"_s),
             u"1 thing(s) must be put right. 2 thing(s) should be looked at."_s);
    QVERIFY(text(u"checkUp/moment"_s).contains(u"26.11.2026 14:20"_s));
    QCOMPARE(text(u"checkUp/state/0"_s), u"Bad · Open documents"_s);
    QCOMPARE(text(u"checkUp/text/0"_s), u"Open documents, conflict: 2."_s);
    QCOMPARE(text(u"checkUp/remedy/0"_s), u"Decide about them."_s);
    QCOMPARE(text(u"checkUp/state/1"_s), u"Look at it · Settings"_s);
    QCOMPARE(text(u"checkUp/state/2"_s), u"Look at it · Clock"_s);
    QCOMPARE(text(u"checkUp/state/3"_s), u"Good · Versions"_s);
    // A warning may name what somebody else wrote.
    QCOMPARE(find<QLabel>(u"checkUp/text/1"_s)->textFormat(), Qt::PlainText);
}

void TestCheckUpPage::aRowLeadsToItsPlace()
{
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    m_page->setRows(someRows(), At);
    QCoreApplication::sendPostedEvents();
    click(u"checkUp/show/exchange/attention"_s);
    click(u"checkUp/show/settings/order_statuses"_s);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0).constFirst().toString(), u"exchange/attention"_s);
    QCOMPARE(links.at(1).constFirst().toString(), u"settings/order_statuses"_s);
}

void TestCheckUpPage::whatIsWellHasNoButton()
{
    m_page->setRows({ { CheckUpArea::Journal, CheckUpState::Good, u"There is no log yet."_s, {} } },
                    At);
    QCOMPARE(text(u"checkUp/headline"_s), u"All is well."_s);
    QVERIFY(m_page->findChild<QAbstractButton *>(u"checkUp/show/log"_s) == nullptr);
}

void TestCheckUpPage::goesOutAsTextAndAsJson_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("text") << u"/nowhere/check.txt"_s
                          << QByteArray("Bad · Open documents · Open documents, conflict: 2.\n"
                                        "    Decide about them.\n");
    QTest::newRow("text, whatever it is called") << u"/nowhere/check"_s << QByteArray("Bad · ");
    QTest::newRow("JSON") << u"/nowhere/check.JSON"_s << QByteArray("{\n    \"findings\": [");
}

void TestCheckUpPage::goesOutAsTextAndAsJson()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, begins);
    QSignalSpy wanted(m_page.get(), &CheckUpPage::writeWanted);
    m_page->setRows(someRows(), At);
    click(u"checkUp/save"_s);
    auto *dialog = m_page->findChild<QFileDialog *>(u"checkUpFile"_s);
    QVERIFY(dialog != nullptr);
    find<QAbstractButton>(u"checkUp/again"_s)->click();
    m_page->setRows({}, At); // what was shown is saved, not what comes meanwhile
    Q_EMIT dialog->fileSelected(file);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toString(), file);
    const QByteArray content = wanted.constFirst().at(1).toByteArray();
    QVERIFY2(content.startsWith(begins), content.constData());
}

void TestCheckUpPage::copies()
{
    m_page->setRows(someRows(), At);
    click(u"checkUp/copy"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"Bad · Open documents · Open documents, conflict: 2."_s);
    QCOMPARE(lines.at(1), u"    Decide about them."_s);
}

void TestCheckUpPage::anotherConnectionIsAskedForAnew()
{
    m_page->setRows(someRows(), At);
    QSignalSpy wanted(m_page.get(), &CheckUpPage::checkUpWanted);
    m_page->forget();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_page->findChild<QLabel *>(u"checkUp/text/0"_s) == nullptr);
    m_page->setRows(someRows(), At);
    m_page->hide();
    m_page->forget();
    QCOMPARE(wanted.size(), 1); // nobody looks
    QVERIFY(m_page->findChild<QLabel *>(u"checkUp/text/0"_s) == nullptr);
    // What was under way is of the former connection.
    m_page->setRows(someRows(), At);
    QVERIFY(m_page->findChild<QLabel *>(u"checkUp/text/0"_s) == nullptr);
    m_page->show();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(text(u"checkUp/headline"_s), u"Looking…"_s);
}

void TestCheckUpPage::theFocusStaysAtItsRow()
{
    m_page->setRows(someRows(), At);
    QCoreApplication::sendPostedEvents();
    const QString name = u"checkUp/show/settings/order_statuses"_s;
    find<QAbstractButton>(name)->setFocus();
    QVERIFY(find<QAbstractButton>(name)->hasFocus());
    QTest::keyClick(m_page.get(), Qt::Key_F5);
    QVERIFY(find<QAbstractButton>(name)->hasFocus());
    m_page->setRows(someRows(), At);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(find<QAbstractButton>(name)->hasFocus());
}

void TestCheckUpPage::theLanguageIsAskedForAnew()
{
    QSignalSpy wanted(m_page.get(), &CheckUpPage::checkUpWanted);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change); // while the first one is under way
    QCOMPARE(wanted.size(), 1);
    m_page->setRows(someRows(), At);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(wanted.size(), 2);
    QVERIFY(m_page->findChild<QLabel *>(u"checkUp/text/0"_s) == nullptr);
}

void TestCheckUpPage::saysWhatBecameOfTheFile()
{
    m_page->setWritten(u"/nowhere/check.txt"_s);
    QCOMPARE(m_page->messageBar()->text(), u"Written to /nowhere/check.txt."_s);
    m_page->showError({ ErrorOrigin::Program, u"The disk is full."_s, {}, {}, {} });
    QVERIFY(m_page->messageBar()->text().contains(u"The disk is full."_s));
}

QTEST_MAIN(TestCheckUpPage)
#include "tst_CheckUpPage.moc"
