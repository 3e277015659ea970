#include "tests/support/MarkingTranslator.h"
#include "ui/journal/ArchivesDialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate July(2026, 7, 1);

ArchiveEntry entryOf(const QString &file, QDate month)
{
    return { file, month, 4096, -1, ArchiveState::Unchecked, {} };
}

} // namespace

/// The list of archives by itself; tests/desk has it over real ones.
class tst_ArchivesDialog : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void theOneThatIsLookedAtSaysHowFar()
    {
        ArchivesDialog dialog;
        dialog.show();
        dialog.setArchives(
            { entryOf(u"/a/june"_s, QDate(2026, 6, 1)), entryOf(u"/a/july"_s, July) }, {});
        const auto *list = dialog.findChild<QTableWidget *>(u"archives/list"_s);
        QCOMPARE(list->item(1, 3)->text(), u"not looked at yet"_s);
        dialog.setExamining(u"/a/july"_s, 30, 60);
        QCOMPARE(list->item(1, 3)->text(), u"is being looked at, 50 %"_s);
        QCOMPARE(list->item(0, 3)->text(), u"not looked at yet"_s);
        ArchiveEntry july = entryOf(u"/a/july"_s, July);
        july.lines = 7;
        july.state = ArchiveState::Changed;
        july.said = u"Call 1 was changed"_s;
        dialog.setExamined(july);
        QCOMPARE(list->item(1, 1)->text(), u"7"_s);
        QCOMPARE(list->item(1, 3)->text(), u"not as it was stored"_s);
        const auto *details = dialog.findChild<QLabel *>(u"archives/details"_s);
        QVERIFY(!details->isVisible()); // that was not the chosen one
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(1, 0)).center());
        QCOMPARE(details->text(), july.said);
    }

    void aDoubleClickOpens()
    {
        ArchivesDialog dialog;
        dialog.show();
        dialog.setArchives(
            { entryOf(u"/a/june"_s, QDate(2026, 6, 1)), entryOf(u"/a/july"_s, July) }, {});
        const QSignalSpy wanted(&dialog, &ArchivesDialog::openWanted);
        const auto *list = dialog.findChild<QTableWidget *>(u"archives/list"_s);
        const QPoint place = list->visualItemRect(list->item(1, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"/a/july"_s);
    }

    void makingCanBeGivenUp()
    {
        ArchivesDialog dialog;
        dialog.show();
        const QSignalSpy wanted(&dialog, &ArchivesDialog::makeWanted);
        const QSignalSpy cancelled(&dialog, &ArchivesDialog::makingCancelled);
        dialog.setArchives({}, { July });
        auto *make = dialog.findChild<QPushButton *>(u"archives/make"_s);
        const auto *state = dialog.findChild<QLabel *>(u"archives/state"_s);
        QCOMPARE(state->text(), u"There is no archive yet."_s);
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toDate(), July);
        dialog.setMaking(30, 60);
        const auto *bar = dialog.findChild<QProgressBar *>(u"archives/progress"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value() * 2, bar->maximum());
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        dialog.setFailed({ ErrorOrigin::Storage, u"another file is none"_s, {}, {}, {} });
        QVERIFY(bar->isVisible()); // that was of something else
        QVERIFY(state->text().contains(u"another file is none"_s));
        dialog.setNotMade({ ErrorOrigin::Storage, u"not finished: cancelled"_s, {}, {}, {} });
        QVERIFY(!bar->isVisible());
        QVERIFY(make->isEnabled());
        QCOMPARE(state->text(), u"not finished: cancelled"_s);
    }

    void everyTextFollowsTheLanguage()
    {
        ArchivesDialog dialog;
        dialog.show();
        dialog.setArchives({ entryOf(u"/a/june"_s, QDate(2026, 6, 1)) }, { July });
        dialog.setMade(July);
        testing::MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_COMPARE(dialog.windowTitle(), u"«Archives of the log»"_s);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY2(label->text().isEmpty() || label->text().startsWith(u'«'),
                     qPrintable(label->text()));
        }
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            QVERIFY2(button->text().startsWith(u'«'), qPrintable(button->text()));
        }
        const auto *list = dialog.findChild<QTableWidget *>(u"archives/list"_s);
        QVERIFY(list->horizontalHeaderItem(3)->text().startsWith(u'«'));
        QVERIFY(list->item(0, 3)->text().startsWith(u'«'));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(tst_ArchivesDialog)
#include "tst_ArchivesDialog.moc"
