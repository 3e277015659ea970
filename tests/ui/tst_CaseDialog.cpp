#include "models/journal/CaseReplacementModel.h"
#include "tests/support/FixedClock.h"
#include "ui/journal/CaseDialog.h"
#include "ui/journal/CaseWindow.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 27), QTime(7, 0), Qt::UTC));

CasePreview preview()
{
    CasePreview made;
    made.documents = 2;
    made.calls = 1;
    made.replaced = { { CaseKind::Person, u"<b>Гулнора</b>"_s, u"Client abc"_s, 3 },
                      { CaseKind::Sum, u"7654321"_s, u"12345"_s, 1 } };
    made.removed.at(static_cast<std::size_t>(CaseRemoval::Headers)) = 4;
    return made;
}

} // namespace

/// What somebody sees before a case file leaves, and of one that came.
class tst_CaseDialog : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeItWasSeen()
    {
        CaseDialog dialog;
        dialog.show();
        QVERIFY(!button(dialog, u"writeCase"_s)->isEnabled());
        QCOMPARE(text(dialog, u"caseSummary"_s), u"Reading the log…"_s);
        dialog.setPreview(preview());
        QVERIFY(button(dialog, u"writeCase"_s)->isEnabled());
        QVERIFY(text(dialog, u"caseSummary"_s).contains(u'2'));
        QVERIFY(text(dialog, u"caseRemoved"_s).contains(u'4'));
        QCOMPARE(dialog.findChild<QTableView *>(u"caseReplaced"_s)->model()->rowCount(), 2);
        const auto *checkUp = dialog.findChild<QPlainTextEdit *>(u"caseCheckUp"_s);
        QVERIFY(!checkUp->isVisible()); // there is none
        CasePreview more = preview();
        more.checkUp = { { CheckUpArea::Clock, CheckUpState::Look, u"It is late."_s,
                           u"Set it."_s } };
        dialog.setPreview(more);
        QVERIFY(checkUp->isVisible());
        QVERIFY(checkUp->toPlainText().contains(u"It is late.\n    Set it."_s));
    }

    void aTextThatComesLaterGetsRoom()
    {
        CaseDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        CasePreview full = preview();
        full.removed.fill(4);
        dialog.setPreview(full);
        const auto *table = dialog.findChild<QTableView *>(u"caseReplaced"_s);
        const auto *removed = dialog.findChild<QLabel *>(u"caseRemoved"_s);
        const auto hasRoom = [](const QLabel *label) {
            return label->height() >= label->heightForWidth(label->width());
        };
        QTRY_VERIFY(hasRoom(removed));
        QVERIFY(!table->geometry().intersects(removed->geometry()));
        dialog.setFailed({ ErrorOrigin::Storage, u"one\ntwo\nthree"_s, u"Do."_s, {}, {} });
        QTRY_VERIFY(hasRoom(dialog.findChild<QLabel *>(u"caseState"_s)));
        QVERIFY(hasRoom(removed));
        QVERIFY(table->height() >= table->minimumHeight());
    }

    void aTextOfSomebodyIsPlain()
    {
        CaseDialog dialog;
        dialog.setPreview(preview());
        const auto *table = dialog.findChild<QTableView *>(u"caseReplaced"_s);
        QCOMPARE(table->model()->index(0, CaseReplacementModel::BeforeColumn).data().toString(),
                 u"<b>Гулнора</b>"_s);
        dialog.setFailed({ ErrorOrigin::Storage, u"<img src=x> \u202Eabc"_s, u"Do."_s, {}, {} });
        const auto *state = dialog.findChild<QLabel *>(u"caseState"_s);
        QCOMPARE(state->textFormat(), Qt::PlainText);
        QVERIFY(!state->text().contains(QChar(0x202E)));
        // Another try is possible.
        QVERIFY(button(dialog, u"writeCase"_s)->isEnabled());
    }

    void theFileIsChosenAndTold()
    {
        const QTemporaryDir folder;
        CaseDialog dialog;
        dialog.show();
        dialog.setPreview(preview());
        QSignalSpy wanted(&dialog, &CaseDialog::writeWanted);
        QTest::mouseClick(button(dialog, u"writeCase"_s), Qt::LeftButton);
        auto *choosing = dialog.findChild<QFileDialog *>(u"caseFile"_s);
        QVERIFY(choosing != nullptr);
        const QString file = folder.filePath(u"one.case.zip"_s);
        Q_EMIT choosing->fileSelected(file);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), file);
        QVERIFY(!button(dialog, u"writeCase"_s)->isEnabled()); // it is being written
        QCOMPARE(button(dialog, u"closeCase"_s)->text(), u"Cancel"_s);
        dialog.setWritten(folder.filePath(u"of-a-dialog-before.case.zip"_s));
        QVERIFY(!text(dialog, u"caseState"_s).contains(u"before"_s));
        QCOMPARE(button(dialog, u"closeCase"_s)->text(), u"Cancel"_s);
        dialog.setWritten(file);
        QVERIFY(text(dialog, u"caseState"_s).contains(file));
        QCOMPARE(button(dialog, u"closeCase"_s)->text(), u"Close"_s);
    }

    void escapeLeavesIt()
    {
        CaseDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theWindowSaysWhatItIs()
    {
        const QTemporaryDir folder;
        QSettings state(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        CaseManifest manifest;
        manifest.madeAt = Noon.now();
        manifest.program = u"9.9.9\nevil"_s;
        manifest.system = u"Debian"_s;
        CaseWindow window(u"/somewhere/one.case.zip"_s, manifest, state, Noon);
        window.show();
        QVERIFY(window.windowTitle().contains(u"one.case.zip"_s));
        const auto *about = window.findChild<QLabel *>(u"aboutCase"_s);
        QCOMPARE(about->textFormat(), Qt::PlainText);
        QVERIFY(about->text().contains(u"9.9.9\\nevil"_s));
        QVERIFY(window.page() != nullptr);
        Q_EMIT window.page()->linkActivated(u"settings/duplicates.order"_s);
        QVERIFY(window.page()->messageBar()->text().contains(u"another computer"_s));
        QApplication::sendEvent(&window, std::make_unique<QEvent>(QEvent::LanguageChange).get());
        QVERIFY(window.windowTitle().contains(u"one.case.zip"_s));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keySequence(&window, QKeySequence(QKeySequence::Close));
        QVERIFY(!window.isVisible());
    }

private:
    [[nodiscard]] static QPushButton *button(const QWidget &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }
    [[nodiscard]] static QString text(const QWidget &dialog, const QString &name)
    {
        return dialog.findChild<QLabel *>(name)->text();
    }
};

QTEST_MAIN(tst_CaseDialog)
#include "tst_CaseDialog.moc"
