// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MarkingTranslator.h"
#include "tests/ui/ExchangeBench.h"

#include <QApplication>
#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

/// What holds for the page as a whole.
class TestExchangePage : public QObject, private ExchangeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_page.reset(); }

    void withoutAConnection();
    void languageChange();
    void hostileTexts();
    void everythingByKeyboard_data();
    void everythingByKeyboard();
    void placesOpen();
};

void TestExchangePage::withoutAConnection()
{
    QSignalSpy previews(m_page.get(), &ExchangePage::previewRequested);
    QSignalSpy links(m_page.get(), &ExchangePage::linkActivated);
    QSignalSpy settings(m_page.get(), &ExchangePage::settingsWanted);
    m_page->setConnected(false);
    QVERIFY(!find<QWidget>(u"export/start"_s)->isEnabled());
    m_page->openPlace(u"import"_s);
    typePath(u"/tmp/orders.json"_s);
    m_page->showFile(fileOf(orders(3, Day)));
    QCOMPARE(previews.size(), 0);
    click(u"import/placeholderAction"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"connections"_s);
    QCOMPARE(settings.size(), 0);
    m_page->setConnected(true);
    QCOMPARE(settings.size(), 1);
}

void TestExchangePage::languageChange()
{
    openPlan();
    click(u"import/start"_s);
    m_page->showResults({ 0 }, { result(Outcome::Created) });
    ImportSummary summary;
    summary.runUuid = u"run-9"_s;
    summary.add(result(Outcome::Unknown));
    m_page->showImportResult(summary);
    m_page->showExportResult(received(u"/tmp/x.json"_s));

    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    const auto check = [](const QWidget *widget, const QString &text) {
        const bool isTranslated = text.isEmpty() || text.contains(u'«');
        QVERIFY2(isTranslated, qUtf8Printable(widget->objectName() + u": "_s + text));
    };
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        check(button, button->text());
    }
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isShownNow = label->isVisible();
        check(label, isShownNow ? label->text() : QString());
    }
    auto *tabs = m_page->findChild<QTabBar *>();
    check(tabs, tabs->tabText(0));
    check(tabs, tabs->tabText(1));
    const auto boxes = m_page->findChildren<QComboBox *>(QRegularExpression(u"^(im|ex)port/"_s));
    for (const QComboBox *box : boxes) {
        for (int i = 0; i < box->count(); ++i) {
            check(box, box->itemText(i));
        }
    }
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCOMPARE(documents()->rowCount(), 3);
    QVERIFY(!text(u"import/result"_s).contains(u'«'));
}

void TestExchangePage::hostileTexts()
{
    QList<QJsonObject> hostile = orders(3, Day);
    hostile[0].insert(u"external_id"_s, u"<b>x</b>\u202E\n%1 %n"_s);
    hostile[0].insert(u"<img src=x>"_s, u"1"_s);
    openPlan(hostile);
    click(u"import/start"_s);
    const QString message = u"<h1>%1</h1>\u202E\x1B[31m\nsecond line"_s;
    m_page->showResults({ 0 }, { result(Outcome::Refused, message) });
    ImportSummary summary;
    summary.runUuid = u"run"_s;
    summary.add(documents()->results().first());
    summary.message = message;
    summary.strangers = { message };
    m_page->showImportResult(summary);

    const QModelIndex row = documents()->index(0, ImportModel::DocumentColumn);
    QVERIFY(!row.data().toString().contains(u'\u202E'));
    QVERIFY(!row.data().toString().contains(u'\n'));
    find<QTableView>(u"import/documents"_s)->setCurrentIndex(row);
    QVERIFY(text(u"import/detail"_s).contains("<h1>%1</h1>"_L1));
    QVERIFY(!text(u"import/detail"_s).contains(u'\x1B'));
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool mayBeRich =
            label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text());
        QVERIFY2(!mayBeRich, qUtf8Printable(label->objectName()));
    }
}

void TestExchangePage::everythingByKeyboard_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("export") << u"export"_s
                            << QStringList { u"export/subject"_s,    u"export/dateKind"_s,
                                             u"export/from"_s,       u"export/to"_s,
                                             u"export/statuses"_s,   u"export/file"_s,
                                             u"export/chooseFile"_s, u"export/start"_s };
    QTest::newRow("import") << u"import"_s
                            << QStringList { u"import/path"_s,      u"import/choose"_s,
                                             u"import/type"_s,      u"import/filter/all"_s,
                                             u"import/documents"_s, u"import/openRule"_s,
                                             u"import/again"_s,     u"import/start"_s };
}

void TestExchangePage::everythingByKeyboard()
{
    QFETCH(QString, place);
    QFETCH(QStringList, wanted);
    openPlan();
    m_page->openPlace(place);
    m_page->findChild<QTabBar *>()->setFocus();
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    qsizetype last = -1;
    for (const QString &name : wanted) {
        const qsizetype at = reached.indexOf(name);
        QVERIFY2(at >= 0, qUtf8Printable(name));
        QVERIFY2(at > last, qUtf8Printable(name + u" comes too early"_s));
        last = at;
    }
    // Of the counts only the chosen one stops Tab; arrows go through them.
    auto *all = find<QAbstractButton>(u"import/filter/all"_s);
    if (all->isVisible()) {
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Right);
        QVERIFY(find<QAbstractButton>(u"import/filter/create"_s)->isChecked());
        QCOMPARE(documents()->rowCount(), 2);
    }
}

void TestExchangePage::placesOpen()
{
    m_page->openPlace(u"import"_s);
    QVERIFY(isShown(u"import/path"_s));
    m_page->openPlace(u"export"_s);
    QVERIFY(isShown(u"export/subject"_s));
    m_page->openPlace(u"nowhere"_s);
    QVERIFY(isShown(u"export/subject"_s));
}

QTEST_MAIN(TestExchangePage)
#include "tst_ExchangePage.moc"
