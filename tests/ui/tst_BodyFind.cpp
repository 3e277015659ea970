#include "ui/journal/BodyView.h"
#include "ui/journal/FindBar.h"
#include "ui/journal/JsonTreeView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTest>
#include <QToolButton>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

StoredBody wholeBody(const QByteArray &bytes)
{
    return { bytes, bytes.size(), -1, {} };
}

/// A body in a window that has other plans for the same keys, as the page of the log does.
class Fixture
{
public:
    explicit Fixture(const QByteArray &bytes)
        : Fixture(wholeBody(bytes))
    {
    }
    explicit Fixture(const StoredBody &body)
        : view(&window)
    {
        for (const QKeySequence &keys :
             { QKeySequence(QKeySequence::Find), QKeySequence(QKeySequence::FindNext),
               QKeySequence(Qt::Key_Escape) }) {
            auto *shortcut = new QShortcut(keys, &window);
            QObject::connect(shortcut, &QShortcut::activated, &window, [this] { ++others; });
        }
        window.resize(900, 500);
        view.resize(900, 500);
        view.setContent({ { "Content-Type", "application/json" } }, body);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        text()->setFocus();
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = view.findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] QPlainTextEdit *text() const { return child<QPlainTextEdit>(u"bodyText"_s); }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>(u"findText"_s); }
    [[nodiscard]] QString state() const { return child<QLabel>(u"findState"_s)->text(); }
    [[nodiscard]] QString chosen() const { return text()->textCursor().selectedText(); }
    [[nodiscard]] bool isOpen() const { return child<FindBar>(u"findBar"_s)->isVisible(); }
    void click(const QString &button) const
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }
    /// The keys go to whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QWidget window;
    BodyView view;
    int others = 0; ///< keys that went to the window
};

} // namespace

/// The search in a body by mouse and keyboard.
class tst_BodyFind : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theKeyboardLeadsFromMatchToMatch()
    {
        Fixture f(R"({"code":"P1","name":"p1 and P12"})");
        QVERIFY(!f.isOpen());
        Fixture::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(f.isOpen());
        QVERIFY(f.field()->hasFocus());
        QTest::keyClicks(f.field(), u"p1"_s);
        QCOMPARE(f.state(), u"1 of 3"_s);
        QCOMPARE(f.chosen(), u"P1"_s);
        const int first = f.text()->textCursor().position();
        QCOMPARE(f.text()->extraSelections().size(), 3); // all are marked
        Fixture::press(Qt::Key_Return);
        QCOMPARE(f.state(), u"2 of 3"_s);
        QCOMPARE(f.chosen(), u"p1"_s);
        Fixture::press(Qt::Key_F3);
        QCOMPARE(f.state(), u"3 of 3"_s);
        Fixture::press(Qt::Key_F3); // round to the first
        QCOMPARE(f.state(), u"1 of 3"_s);
        QCOMPARE(f.text()->textCursor().position(), first);
        Fixture::press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.state(), u"3 of 3"_s);
        Fixture::press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(f.state(), u"2 of 3"_s);
        Fixture::press(Qt::Key_Escape);
        QVERIFY(!f.isOpen());
        QVERIFY(f.text()->hasFocus());
        QVERIFY(f.text()->extraSelections().isEmpty());
        QCOMPARE(f.others, 0); // nothing went to the window
        Fixture::press(Qt::Key_Escape); // and now it does
        QCOMPARE(f.others, 1);
    }

    void theMarksAreThoseOfTheAppearance()
    {
        Fixture f(R"({"code":"P1"})");
        Fixture::press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(f.field(), u"p1"_s);
        QPalette dark = f.text()->palette();
        dark.setColor(QPalette::Highlight, QColor(1, 2, 3));
        f.text()->setPalette(dark);
        const QList<QTextEdit::ExtraSelection> marks = f.text()->extraSelections();
        QCOMPARE(marks.size(), 1);
        const QColor mark = marks.constFirst().format.background().color();
        QCOMPARE(QColor(mark.red(), mark.green(), mark.blue()), QColor(1, 2, 3));
    }

    void theMouseDoesTheSame()
    {
        Fixture f("a b a b a");
        f.click(u"bodyFind"_s);
        QVERIFY(f.isOpen());
        QVERIFY(!f.child<QToolButton>(u"findNext"_s)->isEnabled());
        QTest::keyClicks(f.field(), u"A"_s);
        QCOMPARE(f.state(), u"1 of 3"_s);
        f.click(u"findNext"_s);
        QCOMPARE(f.state(), u"2 of 3"_s);
        f.click(u"findPrevious"_s);
        f.click(u"findPrevious"_s);
        QCOMPARE(f.state(), u"3 of 3"_s);
        QTest::keyClicks(f.field(), u"x"_s);
        QCOMPARE(f.state(), u"Not in this body"_s);
        QVERIFY(!f.child<QToolButton>(u"findNext"_s)->isEnabled());
        f.click(u"findClose"_s);
        QVERIFY(!f.isOpen());
    }

    void escapesAreFoundAsWhatTheyMean()
    {
        Fixture f(R"({"name":"\u041c\u0430\u0433\u0430\u0437\u0438\u043d"})");
        f.view.find(u"магазин"_s);
        QCOMPARE(f.state(), u"1 of 1"_s);
        QCOMPARE(f.chosen(), u"\\u041c\\u0430\\u0433\\u0430\\u0437\\u0438\\u043d"_s);
        QVERIFY(f.text()->hasFocus()); // it was not asked for by who sits there
    }

    void aLineThatIsBrokenForTheScreenIsWhole()
    {
        Fixture f("[\"" + QByteArray(995, 'a') + "needle\"]");
        f.child<QRadioButton>(u"bodyRaw"_s)->click();
        f.view.find(u"NEEDLE"_s);
        QCOMPARE(f.state(), u"1 of 1"_s);
    }

    void ofAHugeBodyEverythingIsSearched()
    {
        QByteArray body = "[";
        while (body.size() < 1000LL * 1024) {
            body += "{\"name\":\"aaaaaaaa\"},";
        }
        body += "\"the last\"]";
        Fixture f(body);
        f.view.find(u"THE LAST"_s);
        QTRY_COMPARE(f.state(), u"1 of 1"_s); // though only a quarter was shown
        QCOMPARE(f.chosen(), u"the last"_s);
        QVERIFY(f.child<QPushButton>(u"bodyLoadAll"_s)->isHidden());
        // So many matches are neither counted nor marked to the end.
        f.field()->setFocus();
        f.field()->selectAll();
        QTest::keyClicks(f.field(), u"a"_s);
        QTRY_VERIFY2(f.state().endsWith(u" of the first 10,000"_s), qPrintable(f.state()));
        QVERIFY(f.text()->extraSelections().size() <= 500);
        Fixture::press(Qt::Key_F3);
        QVERIFY(!f.text()->extraSelections().isEmpty());
    }

    void ofACutBodyOnlyWhatIsStoredIsSearched()
    {
        StoredBody body;
        body.bytes = "[\"head\",\"tail\"]";
        body.cutAt = 7;
        body.size = 5000;
        Fixture f(body);
        f.view.find(u"tail"_s);
        QCOMPARE(f.state(), u"1 of 1"_s);
        f.view.find(u"middle"_s);
        QCOMPARE(f.state(), u"Not in the stored part"_s);
    }

    void theTreeIsLeftForIt()
    {
        Fixture f(R"({"a":"needle"})");
        f.child<QRadioButton>(u"bodyTree"_s)->click();
        QVERIFY(f.child<JsonTreeView>(u"bodyJson"_s)->isVisible());
        f.child<JsonTreeView>(u"bodyJson"_s)->setFocus();
        Fixture::press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(f.field(), u"needle"_s);
        QCOMPARE(f.state(), u"1 of 1"_s);
        QVERIFY(f.text()->isVisible());
        f.child<QRadioButton>(u"bodyTree"_s)->click();
        QVERIFY(!f.isOpen());
    }

    void theNextBodyIsSearchedForTheSame()
    {
        Fixture f("one needle");
        f.view.find(u"needle"_s);
        QCOMPARE(f.state(), u"1 of 1"_s);
        f.view.setContent({}, wholeBody("needle, needle"));
        QCOMPARE(f.state(), u"1 of 2"_s);
        f.view.setContent({}, wholeBody("none"));
        QCOMPARE(f.state(), u"Not in this body"_s);
        f.view.setContent({}, {});
        QCOMPARE(f.state(), u"Not in this body"_s);
    }

    void whatIsChosenIsLookedFor()
    {
        Fixture f("find me, and me");
        QTextCursor cursor = f.text()->textCursor();
        cursor.setPosition(5);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        f.text()->setTextCursor(cursor);
        Fixture::press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(f.field()->text(), u"me"_s);
        QCOMPARE(f.state(), u"1 of 2"_s);
    }
};

QTEST_MAIN(tst_BodyFind)
#include "tst_BodyFind.moc"
