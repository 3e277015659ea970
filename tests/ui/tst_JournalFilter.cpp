#include "tests/support/FixedClock.h"
#include "tests/support/MarkingTranslator.h"
#include "ui/journal/ExpressionLine.h"
#include "ui/journal/JournalFilterBar.h"
#include "ui/journal/NumberListDialog.h"
#include "ui/journal/SavedFilterButton.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

class Fixture
{
public:
    explicit Fixture(const QString &settingsFile)
        : settings(settingsFile, QSettings::IniFormat)
        , bar(settings, Noon)
        , changed(&bar, &JournalFilterBar::queryChanged)
    {
        bar.setChoices({ { u"order"_s, u"session"_s }, { u"Chashma · Tashkent"_s } });
        bar.resize(1000, 90);
        bar.show();
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        auto *found = bar.findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }
    [[nodiscard]] ExpressionLine *line() const { return child<ExpressionLine>(u"textFilter"_s); }
    [[nodiscard]] QAbstractItemView *popup() const
    {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (widget->objectName() == u"filterSuggestions"_s) {
                return qobject_cast<QAbstractItemView *>(widget);
            }
        }
        return nullptr;
    }
    /// As a keyboard of any language does; keyClicks() knows Latin letters only.
    void type(const QString &text) const
    {
        line()->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(line(), &event);
    }
    void write(const QString &text) const
    {
        type(text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void press(const QString &button, const QString &action) const
    {
        child<QPushButton>(button)->menu()->findChild<QAction *>(action)->trigger();
    }

    QSettings settings;
    JournalFilterBar bar;
    QSignalSpy changed;
};

} // namespace

class tst_JournalFilter : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_settings = m_dir->filePath(u"state.ini"_s);
    }

    void whatIsWrittenIsShownByTheButtons()
    {
        Fixture f(m_settings);
        f.write(u"outcome:refused,unknown type:order org:\"Chashma · Tashkent\" day:yesterday x"_s);
        QCOMPARE(f.changed.size(), 1);
        QCOMPARE(f.child<QPushButton>(u"outcomeFilter"_s)->text(), u"Refused and 1 more"_s);
        QCOMPARE(f.child<QPushButton>(u"typeFilter"_s)->text(), u"Order"_s);
        QCOMPARE(f.child<QComboBox>(u"organisationFilter"_s)->currentText(),
                 u"Chashma · Tashkent"_s);
        QCOMPARE(f.child<QComboBox>(u"periodFilter"_s)->currentText(), u"Yesterday"_s);
        QCOMPARE(f.bar.query().text, u"x"_s);
        f.line()->clear();
        f.write(u"since:2026-11-01"_s);
        QCOMPARE(f.child<QComboBox>(u"periodFilter"_s)->currentText(), u"Chosen period"_s);
        QCOMPARE(f.child<QPushButton>(u"outcomeFilter"_s)->text(), u"All outcomes"_s);
    }

    void whatIsLeftOutIsShownByTheButtons()
    {
        Fixture f(m_settings);
        auto *types = f.child<QPushButton>(u"typeFilter"_s);
        auto *organisation = f.child<QComboBox>(u"organisationFilter"_s);
        auto *period = f.child<QComboBox>(u"periodFilter"_s);
        auto *scope = f.child<QToolButton>(u"scopeFilter"_s);
        auto *numbers = f.child<QToolButton>(u"numbersFilter"_s);
        f.write(u"-outcome:received -type:order -org:\"T 1\" -day:yesterday -call:7 -list:1,2 x"_s);
        QCOMPARE(f.child<QPushButton>(u"outcomeFilter"_s)->text(), u"all but Received"_s);
        QCOMPARE(types->text(), u"all but Order"_s);
        QCOMPARE(organisation->currentText(), u"all but T 1"_s);
        QCOMPARE(period->currentText(), u"all but Yesterday"_s);
        QCOMPARE(scope->text(), u"Without one call"_s);
        QVERIFY(scope->isVisible());
        QCOMPARE(numbers->text(), u"Without 2 number(s)"_s);
        f.bar.retranslate();
        QCOMPARE(types->text(), u"all but Order"_s);
        QCOMPARE(organisation->currentText(), u"all but T 1"_s);
        // A button that is used says what is wanted from then on.
        f.press(u"typeFilter"_s, u"order"_s);
        QCOMPARE(types->text(), u"Order"_s);
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Home);
        organisation->setFocus();
        QTest::keyClick(organisation, Qt::Key_Home);
        QTest::mouseClick(scope, Qt::LeftButton);
        QTest::mouseClick(f.child<QToolButton>(u"numbersClear"_s), Qt::LeftButton);
        QCOMPARE(f.line()->text(), u"-outcome:received type:order x"_s);
        QVERIFY(f.bar.query().without.isEmpty());
        QCOMPARE(period->currentText(), u"Any time"_s);
        QCOMPARE(organisation->currentText(), u"All organisations"_s);
        QCOMPARE(organisation->findText(u"all but T 1"_s), -1);
    }

    void aLongListIsKeptBesideWhatIsLeftOut()
    {
        Fixture f(m_settings);
        QStringList list;
        for (int i = 0; i < 30; ++i) {
            list.append(QString::number(1000 + i));
        }
        f.bar.setQuery({ .anyOf = list, .without = { { .anyOf = { u"7"_s } } } });
        QCOMPARE(f.line()->text(), u"-list:7"_s);
        QTest::keyClick(f.line(), Qt::Key_Return);
        QCOMPARE(f.bar.query().anyOf, list);
        QCOMPARE(f.bar.query().without.size(), 1);
    }

    void whatIsPressedIsWrittenIntoTheLine()
    {
        Fixture f(m_settings);
        f.write(u"since:2h vodka"_s);
        f.press(u"outcomeFilter"_s, u"refused"_s);
        f.press(u"typeFilter"_s, u"order"_s);
        QCOMPARE(f.line()->text(), u"since:2h outcome:refused type:order vodka"_s);
        QCOMPARE(f.bar.query().outcomes, (QList { Outcome::Refused }));
        QCOMPARE(f.bar.query().text, u"vodka"_s);
        auto *period = f.child<QComboBox>(u"periodFilter"_s);
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Home);
        QVERIFY(!f.bar.query().from.isValid());
        QCOMPARE(f.line()->text(), u"outcome:refused type:order vodka"_s);
        f.press(u"outcomeFilter"_s, u"refused"_s); // again: not any more
        QCOMPARE(f.line()->text(), u"type:order vodka"_s);
    }

    void aButtonPressedWhileOneWritesKeepsBoth()
    {
        Fixture f(m_settings);
        f.line()->setFocus();
        QTest::keyClicks(f.line(), u"vodka"_s); // not applied yet
        f.press(u"outcomeFilter"_s, u"refused"_s);
        QCOMPARE(f.bar.query().text, u"vodka"_s);
        QCOMPARE(f.bar.query().outcomes, (QList { Outcome::Refused }));
    }

    void aWrongLineChangesNothingAndSaysWhy()
    {
        Fixture f(m_settings);
        f.write(u"outcome:refused"_s);
        auto *trouble = f.child<QLabel>(u"filterTrouble"_s);
        QVERIFY(trouble->isHidden());
        f.line()->selectAll();
        f.write(u"client:Вода outcom:created"_s);
        QCOMPARE(f.changed.size(), 1);
        QCOMPARE(f.bar.query().outcomes, (QList { Outcome::Refused }));
        QVERIFY(trouble->isVisible());
        QVERIFY(trouble->text().contains(u"no field “outcom”"_s));
        QCOMPARE(f.line()->selectedText(), u"outcom:created"_s); // Enter leads to the place
        QVERIFY(f.child<QAction>(u"filterMark"_s)->toolTip().contains(u"outcom"_s));
        QTest::keyClicks(f.line(), u"outcome:created"_s);
        QTRY_COMPARE(f.changed.size(), 2);
        QVERIFY(trouble->isHidden());
        QCOMPARE(f.bar.query().client, u"Вода"_s);
    }

    void typingRestsBeforeItIsApplied()
    {
        Fixture f(m_settings);
        f.line()->setFocus();
        QTest::keyClicks(f.line(), u"4511"_s);
        QCOMPARE(f.changed.size(), 0);
        QTRY_COMPARE(f.changed.size(), 1);
        QCOMPARE(f.bar.query().text, u"4511"_s);
    }

    void linksAreWrittenAsPeopleWouldWriteThem()
    {
        Fixture f(m_settings);
        f.bar.setQuery({ .outcomes = { Outcome::Refused },
                         .from = QDate(2026, 11, 24).startOfDay(),
                         .runUuid = u"0f3c"_s });
        QCOMPARE(f.changed.size(), 0);
        QCOMPARE(f.line()->text(), u"outcome:refused since:today run:\"0f3c\""_s);
        QTest::mouseClick(f.child<QToolButton>(u"scopeFilter"_s), Qt::LeftButton);
        QCOMPARE(f.line()->text(), u"outcome:refused since:today"_s);
        QCOMPARE(f.changed.size(), 1);
    }

    void wordsAreMarkedAndTheRestStays()
    {
        Fixture f(m_settings);
        f.bar.setQuery({ .outcomes = { Outcome::Refused }, .text = u"vodka 5"_s });
        f.bar.focusText();
        QCOMPARE(f.line()->selectedText(), u"vodka 5"_s);
        QTest::keyClicks(f.line(), u"45112"_s);
        QCOMPARE(f.line()->text(), u"outcome:refused 45112"_s);
        f.bar.setQuery({ .outcomes = { Outcome::Refused } });
        f.bar.focusText();
        QTest::keyClicks(f.line(), u"7"_s);
        QCOMPARE(f.line()->text(), u"outcome:refused 7"_s);
    }

    void fieldsAndValuesAreOffered()
    {
        Fixture f(m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&f.bar));
        QSignalSpy wanted(&f.bar, &JournalFilterBar::suggestionsWanted);
        f.line()->setFocus();
        QTest::keyClicks(f.line(), u"cl"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        QCOMPARE(f.popup()->model()->rowCount(), 1);
        QTest::keyClick(f.popup(), Qt::Key_Down);
        QTest::keyClick(f.popup(), Qt::Key_Return);
        QCOMPARE(f.line()->text(), u"client:"_s);
        QCOMPARE(wanted.size(), 0); // thousands of clients: only when it has begun
        f.type(u"В"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(1).toString(), u"В"_s);
        const quint64 request = wanted.at(0).at(2).toULongLong();
        f.bar.setSuggestions(request - 1, { { u"too late"_s, {} } });
        QVERIFY(!f.popup()->isVisible());
        f.bar.setSuggestions(request, { { u"Вода \"5\""_s, u"C1"_s }, { u"Водка"_s, u"C2"_s } });
        QTRY_VERIFY(f.popup()->isVisible());
        QTest::keyClick(f.popup(), Qt::Key_Down);
        QTest::keyClick(f.popup(), Qt::Key_Return);
        QCOMPARE(f.line()->text(), u"client:\"Вода \\\"5\\\"\" "_s);
        QTRY_COMPARE(f.bar.query().client, u"Вода \"5\""_s);
    }

    void enterAppliesWhatIsWrittenUnlessSomethingIsChosen()
    {
        Fixture f(m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&f.bar));
        f.line()->setFocus();
        QTest::keyClicks(f.line(), u"or"_s);
        QTRY_VERIFY(f.popup()->isVisible());
        QTest::keyClick(f.popup(), Qt::Key_Return);
        QCOMPARE(f.line()->text(), u"or"_s);
        QCOMPARE(f.bar.query().text, u"or"_s);
        QVERIFY(!f.popup()->isVisible());
    }

    void theArrowDownListsWhatCanBeWritten()
    {
        Fixture f(m_settings);
        QVERIFY(QTest::qWaitForWindowActive(&f.bar));
        f.line()->setFocus();
        QTest::keyClick(f.line(), Qt::Key_Down);
        QTRY_VERIFY(f.popup()->isVisible());
        QCOMPARE(f.popup()->model()->rowCount(), filterFields().size());
        QTest::keyClick(f.popup(), Qt::Key_Escape); // closes the list, not the filter
        QVERIFY(!f.popup()->isVisible());
    }

    void aPastedColumnIsAList()
    {
        Fixture f(m_settings);
        QSignalSpy missing(&f.bar, &JournalFilterBar::missingWanted);
        QApplication::clipboard()->setText(u"45112\n45113\r\n1C-1\n"_s);
        f.line()->setFocus();
        QTest::keyClick(f.line(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.bar.query().anyOf, (QStringList { u"45112"_s, u"45113"_s, u"1C-1"_s }));
        QCOMPARE(f.line()->text(), u"list:45112,45113,1C-1"_s);
        QCOMPARE(missing.size(), 1);
        QApplication::clipboard()->setText(u"one line"_s);
        QTest::keyClick(f.line(), Qt::Key_End);
        QTest::keyClick(f.line(), Qt::Key_Space);
        QTest::keyClick(f.line(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.line()->text(), u"list:45112,45113,1C-1 one line"_s);
    }

    void aLongListStandsBesideTheLine()
    {
        Fixture f(m_settings);
        QStringList numbers;
        for (int i = 0; i < 5000; ++i) {
            numbers.append(QString::number(100000 + i));
        }
        QApplication::clipboard()->setText(numbers.join(u'\n'));
        f.line()->setFocus();
        QTest::keyClick(f.line(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.bar.query().anyOf, numbers);
        QVERIFY(f.line()->text().isEmpty());
        auto *button = f.child<QToolButton>(u"numbersFilter"_s);
        QCOMPARE(button->text(), u"5000 number(s)"_s);
        f.press(u"outcomeFilter"_s, u"refused"_s);
        f.line()->setFocus();
        QTest::keyClicks(f.line(), u" vodka"_s);
        QTest::keyClick(f.line(), Qt::Key_Return);
        QCOMPARE(f.bar.query().anyOf, numbers);
        QCOMPARE(f.bar.query().text, u"vodka"_s);
        f.bar.setMissing({ u"of another list"_s }, { u"x"_s });
        QCOMPARE(button->text(), u"5000 number(s)"_s);
        f.bar.setMissing(numbers, { u"100001"_s, u"100007"_s });
        QCOMPARE(button->text(), u"5000 number(s), 2 not found"_s);
        QTest::mouseClick(f.child<QToolButton>(u"numbersClear"_s), Qt::LeftButton);
        QVERIFY(f.bar.query().anyOf.isEmpty());
        QCOMPARE(f.line()->text(), u"outcome:refused vodka"_s);
    }

    void missingNumbersAreNamed()
    {
        Fixture f(m_settings);
        QApplication::clipboard()->setText(u"1\n2\n3"_s);
        QTest::mouseClick(f.child<QToolButton>(u"numbersFilter"_s), Qt::LeftButton);
        auto *dialog = f.child<NumberListDialog>(u"numberListDialog"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"numberList"_s);
        QCOMPARE(text->toPlainText(), u"1\n2\n3"_s);
        text->setPlainText(u"1\n2\n2\n4"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"numberCount"_s)->text(), u"3 different number(s)"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"showNumbers"_s), Qt::LeftButton);
        QCOMPARE(f.bar.query().anyOf, (QStringList { u"1"_s, u"2"_s, u"4"_s }));
        f.bar.setMissing(f.bar.query().anyOf, { u"2"_s, u"4"_s });
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"missingNumbers"_s)->toPlainText(),
                 u"2\n4"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyMissing"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"2\n4"_s);
        // Of another list nothing is said before there is an answer.
        text->setPlainText(u"7\n8"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"showNumbers"_s), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QLabel *>(u"missingLabel"_s)->text(), QString());
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"missingNumbers"_s)->isHidden());
        dialog->close();
    }

    void theListOfNumbersSpeaksTheLanguageOfNow()
    {
        NumberListDialog dialog({ u"1"_s, u"2"_s });
        dialog.show();
        dialog.setMissing({ u"1"_s, u"2"_s }, { u"2"_s });
        testing::MarkingTranslator marking;
        QCoreApplication::installTranslator(&marking);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QStringList texts { dialog.windowTitle() };
        for (const auto *name : { "numberHint", "numberCount", "missingLabel" }) {
            texts.append(dialog.findChild<QLabel *>(QLatin1StringView(name))->text());
        }
        for (const auto *name : { "copyMissing", "showNumbers" }) {
            texts.append(dialog.findChild<QPushButton *>(QLatin1StringView(name))->text());
        }
        for (const auto *name : { "numberList", "missingNumbers" }) {
            texts.append(
                dialog.findChild<QPlainTextEdit *>(QLatin1StringView(name))->accessibleName());
        }
        QCoreApplication::removeTranslator(&marking);
        for (const QString &text : std::as_const(texts)) {
            QVERIFY2(text.contains(u'«'), qUtf8Printable(text));
        }
        // What was found stays.
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"missingNumbers"_s)->toPlainText(), u"2"_s);
        QVERIFY(dialog.findChild<QWidget *>(u"copyMissing"_s)->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QVERIFY(!dialog.windowTitle().contains(u'«'));
    }

    void savedFiltersAreKeptAndChosen()
    {
        {
            Fixture f(m_settings);
            f.write(u"client:Вода since:7d"_s);
            f.press(u"savedFilters"_s, u"saveFilter"_s);
            auto *dialog = f.bar.findChild<QInputDialog *>(u"filterName"_s);
            QVERIFY(dialog != nullptr);
            dialog->setTextValue(u"Water & co"_s);
            dialog->accept();
            f.bar.clear();
            f.press(u"savedFilters"_s, u"Errors of today"_s);
            QCOMPARE(f.bar.query().outcomes.size(), 3);
            QCOMPARE(f.bar.query().from, QDate(2026, 11, 24).startOfDay());
        }
        Fixture f(m_settings);
        f.press(u"savedFilters"_s, u"Water & co"_s);
        QCOMPARE(f.line()->text(), u"client:Вода since:7d"_s);
        QCOMPARE(f.bar.query().client, u"Вода"_s);
    }

    /// The log of this computer and the one of all computers have the same ones.
    void twoPagesLoseNoFilterOfEachOther()
    {
        QSettings state(m_dir->filePath(u"both.ini"_s), QSettings::IniFormat);
        SavedFilterButton mine(state, Noon);
        SavedFilterButton ours(state, Noon);
        const auto import = [this](SavedFilterButton &button, const QString &name) {
            QFile file(m_dir->filePath(name));
            return file.open(QIODevice::WriteOnly)
                && file.write(savedFiltersJson({ { name, u"code:A02"_s } })) > 0 && file.flush()
                && button.importFrom(file.fileName());
        };
        QVERIFY(import(mine, u"a"_s));
        QVERIFY(import(ours, u"b"_s));
        QCOMPARE(ours.own().size(), 2);
        QVERIFY(import(mine, u"c"_s));
        QCOMPARE(mine.own().size(), 3);
    }

    void savedFiltersTravel()
    {
        const QString file = m_dir->filePath(u"filters.json"_s);
        QSettings one(m_dir->filePath(u"one.ini"_s), QSettings::IniFormat);
        QSettings two(m_dir->filePath(u"two.ini"_s), QSettings::IniFormat);
        SavedFilterButton from(one, Noon);
        from.setExpression(u"code:A02"_s);
        SavedFilterButton to(two, Noon);
        QVERIFY(from.exportTo(file));
        QVERIFY(to.importFrom(file));
        QVERIFY(to.own().isEmpty());
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(savedFiltersJson({ { u"a"_s, u"code:A02"_s } }));
        written.close();
        QVERIFY(to.importFrom(file));
        QCOMPARE(to.own(), (QList<SavedFilter> { { u"a"_s, u"code:A02"_s } }));
        const QSignalSpy failed(&to, &SavedFilterButton::failed);
        QVERIFY(!to.importFrom(m_settings + u".none"_s));
        QVERIFY(!to.exportTo(m_dir->filePath(u"none/x.json"_s)));
        QCOMPARE(failed.size(), 2);
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_settings;
};

QTEST_MAIN(tst_JournalFilter)
#include "tst_JournalFilter.moc"
