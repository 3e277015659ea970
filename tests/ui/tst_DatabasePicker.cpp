// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ExchangeBench.h"
#include "ui/shell/MessageBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>

#include <algorithm>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Error lockedKeychain()
{
    return { ErrorOrigin::Storage, u"The keychain is locked."_s, u"Unlock it."_s, {}, {} };
}

} // namespace

/// Databases that are made known, changed, tried and forgotten, as an import chooses them.
class TestDatabasePicker : public QObject, private ExchangeBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_page->openPlace(u"import"_s);
        find<QComboBox>(u"import/from"_s)->setCurrentIndex(2); // a table
    }
    void cleanup() { m_page.reset(); }

    void aNewDatabase();
    void badFieldsAreNotSaved();
    void aDatabaseIsChanged();
    void aDatabaseIsRemoved();
    void aDatabaseIsTested();
    void passwordIsTypedAndNeverShown();
    void typedFieldsOutliveAnotherLook();
    void whatTheFormShowsIsTested();
    void whatIsNotChangedIsTestedAsItIsSaved();
    void aBadFormIsNotTested();
    void aKeychainThatFailedIsNotForgotten_data();
    void aKeychainThatFailedIsNotForgotten();
    void aKeychainThatFailedBeforeAnImport();
    void aTestWithoutAKeychainGoesOn();
};

void TestDatabasePicker::aNewDatabase()
{
    QSignalSpy saves(m_page.get(), &ExchangePage::databaseSaveRequested);
    QVERIFY(isShown(u"import/database/name"_s)); // none is known: the form is open
    QVERIFY(!find<QWidget>(u"import/database/test"_s)->isEnabled());
    auto *kind = find<QComboBox>(u"import/database/kind"_s);
    QVERIFY(isShown(u"import/database/chooseFile"_s));
    QVERIFY(!isShown(u"import/database/user"_s));
    kind->setCurrentIndex(1);
    QVERIFY(!isShown(u"import/database/chooseFile"_s));
    typeInto(u"import/database/name"_s, u"Accounts"_s);
    typeInto(u"import/database/host"_s, u"db.example"_s);
    typeInto(u"import/database/place"_s, u"erp"_s);
    typeInto(u"import/database/user"_s, u"desk"_s);
    click(u"import/database/save"_s);
    QCOMPARE(saves.size(), 1);
    const auto saved = saves.constFirst().constFirst().value<DatabaseProfile>();
    QVERIFY(!saved.id.isEmpty());
    QCOMPARE(saved.kind, DatabaseKind::Postgresql);
    QCOMPARE(saved.host, u"db.example"_s);
    QCOMPARE(saved.database, u"erp"_s);
    QCOMPARE(saved.user, u"desk"_s);
    m_page->setDatabases({ warehouse(), saved });
    QCOMPARE(find<QComboBox>(u"import/database/choice"_s)->currentText(), u"Accounts"_s);
    QVERIFY(!isShown(u"import/database/name"_s));
    QVERIFY(isShown(u"import/database/password"_s));
}

void TestDatabasePicker::badFieldsAreNotSaved()
{
    find<QComboBox>(u"import/database/kind"_s)->setCurrentIndex(2);
    typeInto(u"import/database/name"_s, u"Odd"_s);
    typeInto(u"import/database/place"_s, u"DSN=x;PWD=secret"_s);
    QVERIFY(!find<QWidget>(u"import/database/save"_s)->isEnabled());
    QVERIFY(text(u"import/database/problem"_s).contains("keychain"_L1));
    typeInto(u"import/database/place"_s, u"DSN=x"_s);
    QVERIFY(find<QWidget>(u"import/database/save"_s)->isEnabled());
    QVERIFY(text(u"import/database/problem"_s).isEmpty());
}

void TestDatabasePicker::aDatabaseIsChanged()
{
    QSignalSpy saves(m_page.get(), &ExchangePage::databaseSaveRequested);
    m_page->setDatabases({ warehouse(), server() });
    find<QComboBox>(u"import/database/choice"_s)->setCurrentIndex(1);
    QVERIFY(!isShown(u"import/database/host"_s));
    click(u"import/database/change"_s);
    QCOMPARE(find<QLineEdit>(u"import/database/host"_s)->text(), u"db.example"_s);
    typeInto(u"import/database/host"_s, u"10.0.0.7"_s);
    click(u"import/database/save"_s);
    const auto saved = saves.constFirst().constFirst().value<DatabaseProfile>();
    QCOMPARE(saved.id, u"s"_s);
    QCOMPARE(saved.host, u"10.0.0.7"_s);
    m_page->setDatabases({ warehouse(), saved });
    QVERIFY(!isShown(u"import/database/host"_s));
    QCOMPARE(find<QComboBox>(u"import/database/choice"_s)->currentText(), u"Accounts"_s);
}

void TestDatabasePicker::aDatabaseIsRemoved()
{
    QSignalSpy removes(m_page.get(), &ExchangePage::databaseRemoveRequested);
    m_page->setDatabases({ warehouse() });
    click(u"import/database/remove"_s);
    QCOMPARE(removes.size(), 0); // asked first
    auto *box = find<QMessageBox>(u"removeDatabase"_s);
    QVERIFY(box->text().contains("Warehouse"_L1));
    QTest::mouseClick(find<QAbstractButton>(u"removeDatabase/remove"_s), Qt::LeftButton);
    QCOMPARE(removes.size(), 1);
    QCOMPARE(removes.constFirst().constFirst().toString(), u"w"_s);
    m_page->setDatabases({});
    QVERIFY(isShown(u"import/database/name"_s));
}

void TestDatabasePicker::aDatabaseIsTested()
{
    QSignalSpy tests(m_page.get(), &ExchangePage::databaseTestRequested);
    QSignalSpy cancels(m_page.get(), &ExchangePage::databaseCancelled);
    m_page->setDatabases({ warehouse() });
    click(u"import/database/test"_s);
    QCOMPARE(tests.size(), 1);
    QVERIFY(!find<QWidget>(u"import/database/choice"_s)->isEnabled());
    m_page->showDatabaseTested(u"w"_s);
    QCOMPARE(m_page->messageBar()->text(), u"The database answers."_s);
    QVERIFY(find<QWidget>(u"import/database/choice"_s)->isEnabled());

    click(u"import/database/test"_s);
    QVERIFY(!m_page->messageBar()->isVisible());
    m_page->showDatabaseError({ ErrorOrigin::Storage, u"Locked."_s, {}, {}, {} });
    QCOMPARE(m_page->messageBar()->text(), u"Locked."_s);
    // The same button gives up waiting.
    click(u"import/database/test"_s);
    QCOMPARE(find<QAbstractButton>(u"import/database/test"_s)->text().remove(u'&'), u"Cancel"_s);
    click(u"import/database/test"_s);
    QCOMPARE(cancels.size(), 1);
    QCOMPARE(tests.size(), 3);
    QVERIFY(find<QWidget>(u"import/database/choice"_s)->isEnabled());
}

void TestDatabasePicker::passwordIsTypedAndNeverShown()
{
    QSignalSpy tests(m_page.get(), &ExchangePage::databaseTestRequested);
    m_page->setDatabases({ server(), warehouse() });
    auto *password = find<QLineEdit>(u"import/database/password"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    m_page->askDatabasePassword(u"w"_s);
    QVERIFY(!password->hasFocus()); // another one's
    m_page->askDatabasePassword(u"s"_s);
    QVERIFY(password->hasFocus());
    QTest::keyClicks(password, u"right horse"_s);
    click(u"import/database/keep"_s);
    click(u"import/database/test"_s);
    const auto access = tests.constFirst().constFirst().value<DatabaseAccess>();
    QCOMPARE(access.password, Secret(u"right horse"_s));
    QVERIFY(access.isKept);
    m_page->showDatabaseTested(u"s"_s);
    // It is not carried to another database.
    find<QComboBox>(u"import/database/choice"_s)->setCurrentIndex(1);
    QVERIFY(!isShown(u"import/database/password"_s));
    QVERIFY(password->text().isEmpty());
}

/// The list comes again whenever the page is shown.
void TestDatabasePicker::typedFieldsOutliveAnotherLook()
{
    QSignalSpy wanted(m_page.get(), &ExchangePage::databasesWanted);
    m_page->setDatabases({ warehouse() });
    auto *choice = find<QComboBox>(u"import/database/choice"_s);
    choice->setCurrentIndex(1); // another one
    typeInto(u"import/database/name"_s, u"Half of a na"_s);
    m_page->hide();
    m_page->show();
    QCOMPARE(wanted.size(), 1);
    m_page->setDatabases({ warehouse() });
    QCOMPARE(choice->currentIndex(), 1);
    QCOMPARE(find<QLineEdit>(u"import/database/name"_s)->text(), u"Half of a na"_s);
}

void TestDatabasePicker::whatTheFormShowsIsTested()
{
    QSignalSpy tests(m_page.get(), &ExchangePage::databaseTestRequested);
    QSignalSpy saves(m_page.get(), &ExchangePage::databaseSaveRequested);
    m_page->setDatabases({ server() });
    const QString kept = find<QLineEdit>(u"import/database/password"_s)->placeholderText();
    click(u"import/database/change"_s);
    typeInto(u"import/database/host"_s, u"10.0.0.7"_s);
    // The kept password is for another server.
    QVERIFY(find<QLineEdit>(u"import/database/password"_s)->placeholderText() != kept);
    click(u"import/database/test"_s);
    QCOMPARE(tests.size(), 1);
    DatabaseProfile typed = server();
    typed.host = u"10.0.0.7"_s;
    QCOMPARE(tests.constFirst().at(0).value<DatabaseAccess>().id, u"s"_s);
    QCOMPARE(tests.constFirst().at(1).value<std::optional<DatabaseProfile>>(), typed);
    m_page->showDatabaseTested(u"s"_s);
    QCOMPARE(saves.size(), 0);
    // As a file it needs no password.
    find<QComboBox>(u"import/database/kind"_s)->setCurrentIndex(0);
    QVERIFY(!isShown(u"import/database/password"_s));
    click(u"import/database/change"_s);
    QVERIFY(isShown(u"import/database/password"_s));
    QCOMPARE(find<QLineEdit>(u"import/database/password"_s)->placeholderText(), kept);
}

void TestDatabasePicker::whatIsNotChangedIsTestedAsItIsSaved()
{
    QSignalSpy tests(m_page.get(), &ExchangePage::databaseTestRequested);
    m_page->setDatabases({ server() });
    click(u"import/database/change"_s);
    click(u"import/database/test"_s);
    QVERIFY(!tests.constFirst().at(1).value<std::optional<DatabaseProfile>>());
    m_page->showDatabaseTested(u"s"_s);
    // What was typed and put away is no part of it either.
    typeInto(u"import/database/host"_s, u"10.0.0.7"_s);
    click(u"import/database/change"_s);
    click(u"import/database/test"_s);
    QCOMPARE(tests.size(), 2);
    QVERIFY(!tests.constLast().at(1).value<std::optional<DatabaseProfile>>());
}

void TestDatabasePicker::aBadFormIsNotTested()
{
    m_page->setDatabases({ server() });
    click(u"import/database/change"_s);
    auto *test = find<QWidget>(u"import/database/test"_s);
    QVERIFY(test->isEnabled());
    find<QLineEdit>(u"import/database/place"_s)->clear();
    QVERIFY(!test->isEnabled());
    QVERIFY(!text(u"import/database/problem"_s).isEmpty());
    typeInto(u"import/database/place"_s, u"erp2"_s);
    QVERIFY(test->isEnabled());
}

void TestDatabasePicker::aKeychainThatFailedIsNotForgotten_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("says");
    QTest::newRow("the database answers")
        << u"import/database/test"_s << u"The database answers."_s;
    QTest::newRow("no table in it")
        << u"import/listTables"_s << u"There is no table in this database that could be read."_s;
}

void TestDatabasePicker::aKeychainThatFailedIsNotForgotten()
{
    QFETCH(QString, button);
    QFETCH(QString, says);
    m_page->setDatabases({ server() });
    const auto answer = [this, &button] {
        if (button.endsWith("test"_L1)) {
            m_page->showDatabaseTested(u"s"_s);
        } else {
            m_page->showTables(u"s"_s, {});
        }
    };
    const auto isTold = [this] {
        const auto labels = m_page->messageBar()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains("keychain is locked"_L1);
        });
    };
    click(button);
    m_page->showKeychainError(lockedKeychain());
    QVERIFY(isTold());
    answer();
    QCOMPARE(m_page->messageBar()->text(), says);
    QVERIFY(isTold());
    click(button); // now it is another matter
    answer();
    QCOMPARE(m_page->messageBar()->text(), says);
    QVERIFY(!isTold());
}

void TestDatabasePicker::aKeychainThatFailedBeforeAnImport()
{
    m_page->setDatabases({ server() });
    QTest::keyClicks(find<QComboBox>(u"import/table"_s)->lineEdit(), u"smartup_order"_s);
    click(u"import/readTable"_s);
    m_page->showKeychainError(lockedKeychain());
    m_page->showFile(fileOf(orders(3, Day)));
    m_page->showPlan(planOf(fileOf(orders(3, Day))));
    QCOMPARE(m_page->messageBar()->text(), u"The keychain is locked."_s);
    QVERIFY(m_page->messageBar()->isVisible());
    // Another file is another matter.
    find<QComboBox>(u"import/from"_s)->setCurrentIndex(0);
    typePath(u"/tmp/orders.json"_s);
    QVERIFY(!m_page->messageBar()->isVisible());
}

void TestDatabasePicker::aTestWithoutAKeychainGoesOn()
{
    m_page->setDatabases({ server() });
    click(u"import/database/test"_s);
    m_page->showKeychainError(lockedKeychain());
    QVERIFY(!find<QWidget>(u"import/database/choice"_s)->isEnabled());
    m_page->showDatabaseTested(u"s"_s);
    QVERIFY(find<QWidget>(u"import/database/choice"_s)->isEnabled());
}

QTEST_MAIN(TestDatabasePicker)
#include "tst_DatabasePicker.moc"
