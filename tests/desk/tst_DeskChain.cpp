#include "app/desk/wiring/ChainWiring.h"
#include "app/journal/ChainService.h"
#include "app/journal/JournalStore.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/ChainDialog.h"
#include "ui/journal/JournalPage.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

} // namespace

/// Whether the log is as it was stored, from the page's menu to the words.
class tst_DeskChain : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"journal.sqlite"_s);
        JournalOptions options;
        options.file = m_file;
        options.reserveBytes = 0;
        JournalStore store(options, Noon);
        store.appendCall(sampleImport(1, 5));
        store.appendCall(sampleImport(2, 5));
    }

    void theWordsSayWhatWasFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("details");
        QTest::newRow("nobody touched it")
            << u"SELECT 1"_s << u"The log is intact"_s << u"The chain begins with the log."_s;
        QTest::newRow("a sum was changed")
            << u"UPDATE document SET amount = '1' WHERE id = 3"_s
            << u"The log is not as it was stored: 1"_s << u"Call 1 (lines 1 to 5)"_s;
    }

    void theWordsSayWhatWasFound()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, verdict);
        QFETCH(const QString, details);
        {
            PlainSqlite plain(m_file);
            QVERIFY(plain.run(statement));
        }
        QSettings settings(m_dir->filePath(u"state.ini"_s), QSettings::IniFormat);
        ChainService service(m_file);
        JournalPage page(settings, Noon);
        const ChainWiring wiring(service, page);
        page.show();
        action(page)->trigger();
        QPointer<ChainDialog> dialog = page.findChild<ChainDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *said = dialog->findChild<QLabel *>(u"chainVerdict"_s);
        QTRY_VERIFY2(said->text().startsWith(verdict), qPrintable(said->text()));
        const auto *found = dialog->findChild<QPlainTextEdit *>(u"chainDetails"_s);
        QVERIFY2(found->toPlainText().contains(details), qPrintable(found->toPlainText()));
        QVERIFY(!dialog->findChild<QProgressBar *>(u"chainProgress"_s)->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeChain"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
    }

    void whoClosesItDoesNotWait()
    {
        QSettings settings(m_dir->filePath(u"state.ini"_s), QSettings::IniFormat);
        ChainService service(m_file);
        const QSignalSpy walked(&service, &ChainService::walked);
        JournalPage page(settings, Noon);
        const ChainWiring wiring(service, page);
        page.show();
        action(page)->trigger();
        QPointer<ChainDialog> dialog = page.findChild<ChainDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QPushButton *>(u"closeChain"_s)->text(), u"Cancel"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeChain"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(walked.size(), 0);
        // The next one is walked all the same.
        action(page)->trigger();
        dialog = page.findChild<ChainDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *said = dialog->findChild<QLabel *>(u"chainVerdict"_s);
        QTRY_VERIFY(said->text().startsWith(u"The log is intact"_s));
        QCOMPARE(walked.size(), 1);
    }

    void whatCannotBeReadIsSaid()
    {
        QVERIFY(QFile::remove(m_file));
        QSettings settings(m_dir->filePath(u"state.ini"_s), QSettings::IniFormat);
        ChainService service(m_file);
        JournalPage page(settings, Noon);
        const ChainWiring wiring(service, page);
        page.show();
        action(page)->trigger();
        const auto *dialog = page.findChild<ChainDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *said = dialog->findChild<QLabel *>(u"chainVerdict"_s);
        QTRY_VERIFY2(said->text().contains(m_file), qPrintable(said->text()));
    }

    void itSaysHowFarItIs()
    {
        ChainDialog dialog;
        dialog.show();
        auto *bar = dialog.findChild<QProgressBar *>(u"chainProgress"_s);
        QCOMPARE(bar->maximum(), 0);
        dialog.setProgress(30, 60);
        QCOMPARE(bar->value() * 2, bar->maximum());
        QCOMPARE(dialog.findChild<QLabel *>(u"chainVerdict"_s)->text(),
                 u"30 of 60 calls looked at"_s);
    }

private:
    [[nodiscard]] static QAction *action(const JournalPage &page)
    {
        const QList<QAction *> all = page.actions();
        const auto found = std::ranges::find(all, u"Check the log…"_s, &QAction::text);
        if (found == all.end()) {
            qFatal("no such action");
        }
        return *found;
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_MAIN(tst_DeskChain)
#include "tst_DeskChain.moc"
