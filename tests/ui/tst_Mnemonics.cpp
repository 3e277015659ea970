#include "ui/shell/Mnemonics.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void letterOf_data();
    void letterOf();
    void eachLetterOnce();
    void altAndLetterClicks();
    void letterOfALabelLeadsToItsField();
    void labelOfAButtonGetsNone();
    void newTextsGetNewLetters();

private:
    void pressAlt() { QTest::keyClick(m_window.get(), Qt::Key_Alt); }
    template <typename T>
    T *add(T *widget)
    {
        m_window->centralWidget()->layout()->addWidget(widget);
        widget->show(); // at once, not when the event loop turns
        return widget;
    }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Mnemonics> m_mnemonics;
};

void TestMnemonics::init()
{
    m_mnemonics = std::make_unique<Mnemonics>();
    m_window = std::make_unique<QMainWindow>();
    m_window->menuBar()->addMenu(u"&Файл"_s);
    auto *central = new QWidget;
    new QVBoxLayout(central);
    m_window->setCentralWidget(central);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMnemonics::cleanup()
{
    m_window.reset();
    m_mnemonics.reset();
}

void TestMnemonics::letterOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first letter") << u"Save"_s << u""_s << u"&Save"_s;
    QTest::newRow("taken: the next word")
        << u"Save to Smartup"_s << u"S"_s << u"Save &to Smartup"_s;
    QTest::newRow("no word left: a letter inside") << u"Save"_s << u"S"_s << u"S&ave"_s;
    QTest::newRow("Russian") << u"Сохранить в Smartup"_s << u"С"_s << u"Сохранить &в Smartup"_s;
    QTest::newRow("no letter is an apostrophe") << u"O‘chirish…"_s << u"OC"_s << u"O‘c&hirish…"_s;
    QTest::newRow("a digit is one") << u"3 S"_s << u"S"_s << u"&3 S"_s;
    QTest::newRow("all taken: as it was") << u"Aa"_s << u"A"_s << u"Aa"_s;
    QTest::newRow("nothing to choose from") << u"…"_s << u""_s << u"…"_s;
}

void TestMnemonics::letterOf()
{
    QFETCH(QString, text);
    QFETCH(QString, taken);
    QSet<QChar> letters(taken.begin(), taken.end());
    QTEST(withMnemonic(text, letters), "expected");
    QVERIFY(letters.size() <= taken.size() + 1);
}

void TestMnemonics::eachLetterOnce()
{
    auto *file = add(new QPushButton(u"Файл"_s));
    auto *own = add(new QPushButton(u"&Save"_s));
    auto *box = add(new QCheckBox(u"Send"_s));
    auto *send = add(new QPushButton(u"Send"_s));
    auto *hidden = add(new QPushButton(u"Drop"_s));
    auto *key = add(new QPushButton(u"Keyed"_s));
    auto *tabs = add(new QTabWidget);
    tabs->addTab(new QWidget, u"Drop"_s);
    key->setShortcut(Qt::CTRL | Qt::Key_J);
    hidden->hide();

    QCOMPARE(file->text(), u"Файл"_s);
    pressAlt();
    QCOMPARE(file->text(), u"Ф&айл"_s); // the menu has the first
    QCOMPARE(own->text(), u"&Save"_s);
    QCOMPARE(send->text(), u"S&end"_s);
    QCOMPARE(box->text(), u"Se&nd"_s);
    QCOMPARE(hidden->text(), u"Drop"_s);
    QCOMPARE(tabs->tabText(0), u"&Drop"_s);
    QCOMPARE(key->text(), u"Keyed"_s);
    QCOMPARE(key->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    pressAlt();
    QCOMPARE(send->text(), u"S&end"_s);
}

void TestMnemonics::altAndLetterClicks()
{
    auto *button = add(new QPushButton(u"R&&D: read"_s));
    QSignalSpy clicked(button, &QPushButton::clicked);
    QTest::keyPress(m_window.get(), Qt::Key_Alt);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    QTest::keyRelease(m_window.get(), Qt::Key_Alt);
    QTRY_COMPARE(clicked.count(), 1); // a click by key takes its time
    QCOMPARE(button->text(), u"&R&&D: read"_s);
    pressAlt();
    QCOMPARE(button->text(), u"&R&&D: read"_s);
}

void TestMnemonics::letterOfALabelLeadsToItsField()
{
    auto *label = add(new QLabel(u"Login"_s));
    label->setTextFormat(Qt::PlainText);
    add(new QLineEdit);
    auto *field = add(new QLineEdit);
    label->setBuddy(field);
    pressAlt();
    QCOMPARE(label->text(), u"&Login"_s);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::AltModifier);
    QVERIFY(field->hasFocus());
}

void TestMnemonics::labelOfAButtonGetsNone()
{
    auto *label = add(new QLabel(u"Order"_s));
    auto *radio = add(new QRadioButton);
    label->setBuddy(radio);
    pressAlt();
    QCOMPARE(label->text(), u"Order"_s);
}

void TestMnemonics::newTextsGetNewLetters()
{
    auto *button = add(new QPushButton(u"Start"_s));
    auto *other = add(new QPushButton(u"Wait"_s));
    pressAlt();
    QCOMPARE(button->text(), u"&Start"_s);
    button->setText(u"Wait"_s);
    pressAlt();
    QCOMPARE(button->text(), u"&Wait"_s);
    QCOMPARE(other->text(), u"W&ait"_s);
}

QTEST_MAIN(TestMnemonics)
#include "tst_Mnemonics.moc"
