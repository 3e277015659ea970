#include "tests/support/MarkingTranslator.h"
#include "ui/journal/KeepingDialog.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

/// The form of what the log keeps by itself; tests/desk has it over a real log.
class tst_KeepingDialog : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewCanBeCancelled()
    {
        KeepingDialog dialog;
        dialog.show();
        const QSignalSpy wanted(&dialog, &KeepingDialog::lookWanted);
        const QSignalSpy cancelled(&dialog, &KeepingDialog::lookCancelled);
        dialog.setPolicy({});
        QCOMPARE(wanted.size(), 1);
        dialog.setProgress(30, 60);
        const auto *bar = dialog.findChild<QProgressBar *>(u"keeping/progress"_s);
        QCOMPARE(bar->value() * 2, bar->maximum());
        const auto *summary = dialog.findChild<QLabel *>(u"keeping/summary"_s);
        QCOMPARE(summary->text(), u"30 of 60 calls looked at"_s);
        auto *look = dialog.findChild<QPushButton *>(u"keeping/look"_s);
        QTest::mouseClick(look, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!bar->isVisible());
        dialog.setPreview(somethingGoes()); // was on its way
        QVERIFY(summary->text().startsWith(u"Press Preview"_s));
    }

    void aRunCanBeStopped()
    {
        KeepingDialog dialog;
        dialog.show();
        const QSignalSpy wanted(&dialog, &KeepingDialog::runWanted);
        const QSignalSpy cancelled(&dialog, &KeepingDialog::runCancelled);
        dialog.setPolicy({});
        auto *run = dialog.findChild<QPushButton *>(u"keeping/run"_s);
        QVERIFY(!run->isEnabled()); // nobody has seen yet what would go
        dialog.setPreview(somethingGoes());
        const auto *summary = dialog.findChild<QLabel *>(u"keeping/summary"_s);
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        dialog.setArchiving(QDate(2026, 1, 1));
        QVERIFY(summary->text().contains(u"2026-01"_s));
        RetentionReport report;
        report.documents = 12;
        report.calls = 1;
        dialog.setRunning(report);
        QVERIFY2(summary->text().contains(u"12 line"_s), qPrintable(summary->text()));
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!run->isEnabled());
        dialog.setRun(report);
        QVERIFY2(summary->text().contains(u"It was stopped"_s), qPrintable(summary->text()));
    }

    void aSettingForEverIsSaidInWords()
    {
        KeepingDialog dialog;
        RetentionPolicy policy;
        policy.rowDays = 0;
        policy.troubleRowDays = 0;
        dialog.setPolicy(policy);
        QCOMPARE(dialog.findChild<QSpinBox *>(u"keeping/rows_days"_s)->text(), u"for ever"_s);
        QCOMPARE(dialog.findChild<QSpinBox *>(u"keeping/most_megabytes"_s)->text(), u"any size"_s);
        QVERIFY(dialog.policy() == policy);
    }

    void everyTextFollowsTheLanguage()
    {
        KeepingDialog dialog;
        dialog.show();
        RetentionPolicy policy;
        dialog.setPolicy(policy);
        dialog.setPreview(somethingGoes());
        testing::MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_COMPARE(dialog.windowTitle(), u"«What the log keeps»"_s);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY2(label->text().isEmpty() || label->text().startsWith(u'«'),
                     qPrintable(label->text()));
        }
        for (const char *name : { "look", "run", "save", "close", "archives", "automatic" }) {
            const auto *button =
                dialog.findChild<QAbstractButton *>(u"keeping/"_s + QLatin1StringView(name));
            QVERIFY2(button->text().startsWith(u'«'), name);
        }
        const auto *table = dialog.findChild<QTableWidget *>(u"keeping/months"_s);
        QVERIFY(table->horizontalHeaderItem(0)->text().startsWith(u'«'));
        QVERIFY(dialog.policy() == policy); // words are no edits
        QCoreApplication::removeTranslator(&translator);
    }

private:
    [[nodiscard]] static RetentionPreview somethingGoes()
    {
        RetentionPreview preview;
        preview.calls = 1;
        preview.documents = 30;
        return preview;
    }
};

QTEST_MAIN(tst_KeepingDialog)
#include "tst_KeepingDialog.moc"
