#include "tests/support/OrderFiles.h"
#include "tests/ui/AttentionBench.h"
#include "ui/exchange/AttentionEditing.h"
#include "ui/exchange/EditDocumentDialog.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

using State = DocumentState;

namespace {

EditableDocument refused()
{
    const QJsonObject one = order(u"1C-00000002"_s, QDate(2026, 11, 12));
    return { 2, DocumentType::Order, u"1C-00000002"_s,
             QJsonDocument(one).toJson(QJsonDocument::Compact) };
}

} // namespace

/// A refused document is edited, and sent again through the preview.
class TestAttentionEditing : public QObject, private AttentionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void whereItMayBeEdited_data();
    void whereItMayBeEdited();
    void onlyOneRefusedDocument();
    void itIsEditedAndSent();
    void whatIsNotSentStaysAsItWasTyped();
    void mistakesAreSaidWhileTyping();
    void itsIdsStay();
    void nothingTypedIsLost();
    void unchangedItClosesAtOnce();
    void pressedTwiceItOpensOnce();
    void itGoesOnWhereItWasLeft();
    void whatWasEditedIsSaid();
    void byKeyboard();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        [&] { QVERIFY2(found != nullptr, qUtf8Printable(name)); }();
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openDialog() const
    {
        choose(2);
        click(u"attention/edit"_s);
        m_pane->editing()->showDocument(refused());
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    }
    [[nodiscard]] EditDocumentDialog *dialog() const
    {
        return m_page->findChild<EditDocumentDialog *>();
    }
    [[nodiscard]] QWidget *editButton() const { return find<QWidget>(u"attention/edit"_s); }
    [[nodiscard]] QString judgement() const { return find<QLabel>(u"edit/judgement"_s)->text(); }
    /// Types over the words that are found first.
    void typeOver(const QString &words, const QString &text) const
    {
        auto *edit = find<QPlainTextEdit>(u"edit/text"_s);
        edit->moveCursor(QTextCursor::Start);
        QVERIFY(edit->find(words));
        QTest::keyClicks(edit, text);
    }
};

void TestAttentionEditing::init()
{
    open();
    m_pane->editing()->setConnection(u"p"_s, Environment::Sandbox);
    m_pane->setItems({ sampleAttention(1, State::Unknown), sampleAttention(2, State::Rejected),
                       sampleAttention(3, State::Rejected), sampleAttention(4, State::Invalid) });
}

void TestAttentionEditing::whereItMayBeEdited_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("sandbox") << u"p"_s << Environment::Sandbox << true;
    QTest::newRow("test") << u"p"_s << Environment::Test << true;
    QTest::newRow("production") << u"p"_s << Environment::Production << false;
    QTest::newRow("it belongs to another connection")
        << u"other"_s << Environment::Sandbox << false;
    QTest::newRow("no connection") << QString() << Environment::Production << false;
}

void TestAttentionEditing::whereItMayBeEdited()
{
    QFETCH(const QString, connection);
    QFETCH(const Environment, environment);
    QFETCH(const bool, isAllowed);
    choose(2);
    m_pane->editing()->setConnection(connection, environment);
    QCOMPARE(editButton()->isEnabled(), isAllowed);
    const bool isProduction = !connection.isEmpty() && environment == Environment::Production;
    QCOMPARE(editButton()->toolTip() == whyNotEdited(Environment::Production), isProduction);
    QVERIFY(!editButton()->toolTip().isEmpty());
}

void TestAttentionEditing::onlyOneRefusedDocument()
{
    choose(1);
    QVERIFY(!editButton()->isEnabled()); // nobody knows whether it is there
    choose(4);
    QVERIFY(editButton()->isEnabled()); // it was kept back, because it would be refused
    choose(2);
    QVERIFY(editButton()->isEnabled());
    choose(3, Qt::ControlModifier);
    QVERIFY(!editButton()->isEnabled());
}

void TestAttentionEditing::itIsEditedAndSent()
{
    QSignalSpy wanted(m_pane->editing(), &AttentionEditing::documentWanted);
    QSignalSpy sent(m_pane->editing(), &AttentionEditing::sendRequested);
    openDialog();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toLongLong(), 2);
    QVERIFY(find<QPlainTextEdit>(u"edit/text"_s)->document()->blockCount() > 10); // laid out
    QVERIFY(!find<QWidget>(u"edit/send"_s)->isEnabled()); // nothing is changed
    QVERIFY(judgement().contains("Nothing was changed"_L1));
    typeOver(u"C000001"_s, u"C000002"_s);
    QVERIFY2(judgement().contains("can be sent"_L1), qPrintable(judgement()));
    click(u"edit/send"_s);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.constFirst().at(0).toLongLong(), 2);
    const QJsonObject edited =
        QJsonDocument::fromJson(sent.constFirst().at(1).toByteArray()).object();
    QCOMPARE(edited.value("person_code"_L1).toString(), u"C000002"_s);
    QCOMPARE(edited.value("external_id"_L1).toString(), u"1C-00000002"_s);
    QVERIFY(dialog()->isVisible()); // until it is in the preview
    QVERIFY(!find<QWidget>(u"edit/send"_s)->isEnabled());
    m_pane->editing()->closeDocument();
    QTRY_VERIFY(dialog() == nullptr);
}

void TestAttentionEditing::whatIsNotSentStaysAsItWasTyped()
{
    QSignalSpy sent(m_pane->editing(), &AttentionEditing::sendRequested);
    openDialog();
    m_pane->editing()->showDocument(refused()); // of a second click
    QCOMPARE(m_page->findChildren<EditDocumentDialog *>().size(), 1);
    typeOver(u"C000001"_s, u"C000002"_s);
    click(u"edit/send"_s);
    m_pane->editing()->showImportBusy();
    QVERIFY2(judgement().contains("Another import"_L1), qPrintable(judgement()));
    click(u"edit/send"_s);
    m_pane->editing()->showFailure(
        { ErrorOrigin::Storage, u"The disk is full."_s, u"Make room."_s, {}, {} });
    QCOMPARE(judgement(), u"The disk is full.\nMake room."_s);
    QVERIFY(find<QPlainTextEdit>(u"edit/text"_s)->toPlainText().contains("C000002"_L1));
    click(u"edit/send"_s);
    QCOMPARE(sent.size(), 3);
    m_pane->editing()->closeDocument();
    QTRY_VERIFY(dialog() == nullptr);
    m_pane->editing()->showImportBusy(); // there is nothing open that it could be said in
}

void TestAttentionEditing::mistakesAreSaidWhileTyping()
{
    openDialog();
    auto *edit = find<QPlainTextEdit>(u"edit/text"_s);
    edit->moveCursor(QTextCursor::Start);
    edit->moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClicks(edit, u","_s);
    QVERIFY2(judgement().startsWith("Line 1, column 2"_L1), qPrintable(judgement()));
    QVERIFY(!find<QWidget>(u"edit/send"_s)->isEnabled());
    QCOMPARE(edit->extraSelections().size(), 1);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(judgement().contains("Nothing was changed"_L1));
    QVERIFY(edit->extraSelections().isEmpty());
}

void TestAttentionEditing::itsIdsStay()
{
    openDialog();
    typeOver(u"\"1C-00000002\""_s, u"\"1C-00000003\""_s);
    QVERIFY2(judgement().contains(u"1C-00000002"_s), qPrintable(judgement()));
    QVERIFY(!find<QWidget>(u"edit/send"_s)->isEnabled());
}

void TestAttentionEditing::nothingTypedIsLost()
{
    openDialog();
    typeOver(u"C000001"_s, u"C000002"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"leaveGuard"_s) != nullptr);
    auto *box = find<QMessageBox>(u"leaveGuard"_s);
    QTest::keyClick(box, Qt::Key_Escape); // goes on
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"leaveGuard"_s) == nullptr);
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(find<QPlainTextEdit>(u"edit/text"_s)->toPlainText().contains("C000002"_L1));
    dialog()->close();
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"leaveGuard"_s) != nullptr);
    click(u"guardDiscard"_s);
    QTRY_VERIFY(dialog() == nullptr);
}

void TestAttentionEditing::unchangedItClosesAtOnce()
{
    openDialog();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
}

void TestAttentionEditing::pressedTwiceItOpensOnce()
{
    openDialog();
    m_pane->editing()->showDocument(refused());
    QCOMPARE(m_page->findChildren<EditDocumentDialog *>().size(), 1);
    dialog()->close();
    QTRY_VERIFY(dialog() == nullptr);
    openDialog();
}

/// What was typed outlives a preview that led to nothing, and ends with the person's word.
void TestAttentionEditing::itGoesOnWhereItWasLeft()
{
    openDialog();
    typeOver(u"C000001"_s, u"C000002"_s);
    click(u"edit/send"_s);
    m_pane->editing()->closeDocument(); // it is in the preview
    QTRY_VERIFY(dialog() == nullptr);
    openDialog();
    QVERIFY(find<QPlainTextEdit>(u"edit/text"_s)->toPlainText().contains("C000002"_L1));
    QVERIFY(find<QLabel>(u"edit/explanation"_s)->text().contains("you changed it last"_L1));
    QVERIFY(find<QWidget>(u"edit/send"_s)->isEnabled());
    dialog()->close();
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"leaveGuard"_s) != nullptr);
    click(u"guardDiscard"_s);
    QTRY_VERIFY(dialog() == nullptr);
    openDialog();
    QVERIFY(find<QPlainTextEdit>(u"edit/text"_s)->toPlainText().contains("C000001"_L1));
}

void TestAttentionEditing::whatWasEditedIsSaid()
{
    LedgerDocument document = sampleLedgerDocument(2, State::Rejected);
    document.isEdited = true;
    m_pane->setItems({ *attentionItem(document, sampleAttentionMoment()) });
    QVERIFY(find<QLabel>(u"attention/detail"_s)->text().contains(editedRemark()));
}

/// Tab leaves the text: nobody is caught in it.
void TestAttentionEditing::byKeyboard()
{
    openDialog();
    auto *edit = find<QPlainTextEdit>(u"edit/text"_s);
    QVERIFY(!edit->accessibleName().isEmpty());
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(!edit->hasFocus());
}

QTEST_MAIN(TestAttentionEditing)
#include "tst_AttentionEditing.moc"
