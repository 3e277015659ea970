#include "app/desk/wiring/KeepingWiring.h"
#include "app/desk/wiring/RetentionWiring.h"
#include "app/exchange/ImportLedger.h"
#include "app/journal/ArchiveShelf.h"
#include "app/journal/KeepingService.h"
#include "app/journal/RetentionFile.h"
#include "app/journal/RetentionKeeper.h"
#include "tests/app/journal/RetentionBench.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/KeepingDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace smartup;
using namespace smartup::retention;
using namespace Qt::Literals::StringLiterals;

/// How long the log keeps what, from the page's menu to the room on the disk.
// NOLINTNEXTLINE(readability-identifier-naming)
class tst_DeskKeeping : public QObject, private RetentionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        append({ importOf(1, 300, 30), troubledImport(2, 150, 30), importOf(3, 120, 30),
                 importOf(4, 50, 30), importOf(5, 1, 30), troubledImport(6, 250, 10) });
        remark({ .documentId = 31 }); // pins a line of the second, whose bodies would go
        QVERIFY(writeRetention(m_dir->path(), orderOf().policy));
    }
    void cleanup() { m_bench.reset(); }

    void itShowsWhatWouldGoByMonthAndOutcome()
    {
        open();
        QCOMPARE(number("rows_days")->value(), 100);
        QTRY_VERIFY2(said().startsWith(u"Would go: 70 line"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"answers of 1 further call"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"Pinned and kept: 1 call"_s), qPrintable(said()));
        QCOMPARE(table(),
                 (QList<QStringList> { { u"2026-01"_s, u"30"_s, u"0"_s, u"0"_s },
                                       { u"2026-03"_s, u"0"_s, u"10"_s, u"0"_s },
                                       { u"2026-07"_s, u"30"_s, u"0"_s, u"0"_s },
                                       { u"2026-10"_s, u"0"_s, u"0"_s, u"1"_s } }));
        QCOMPARE(Reading(m_file).count().rows, 160); // looking takes nothing away
    }

    void theButtonTakesAwayWhatWasShown()
    {
        open();
        QTRY_VERIFY(button("run")->isEnabled());
        click("run");
        QTRY_VERIFY2_WITH_TIMEOUT(said().startsWith(u"Gone: 70 line"_s), qPrintable(said()), 30000);
        QVERIFY2(said().contains(u"smaller"_s), qPrintable(said()));
        QVERIFY(!button("run")->isEnabled());
        Reading reading(m_file);
        QCOMPARE(reading.count({ .text = u"1C-00001000"_s }).rows, 0);
        QCOMPARE(reading.count({ .text = u"1C-00002000"_s }).rows, 1); // pinned
        click("look");
        QTRY_COMPARE(said().section(u'\n', 0, 0), u"Nothing would go."_s);
    }

    void archivesComeBeforeAnythingGoes()
    {
        RetentionPolicy policy = orderOf().policy;
        policy.archives = 1;
        QVERIFY(writeRetention(m_dir->path(), policy));
        open();
        QTRY_VERIFY2(said().contains(u"Archived first: 2026-01."_s), qPrintable(said()));
        click("run");
        QTRY_VERIFY2_WITH_TIMEOUT(said().startsWith(u"Gone: "_s), qPrintable(said()), 30000);
        QVERIFY(archivedMonths(archiveFolder()).contains(QDate(2026, 1, 1)));
    }

    void aNumberThatDoesNotGoWithTheOthersIsSaidBesideIt()
    {
        open();
        QTRY_VERIFY(button("run")->isEnabled());
        QVERIFY(!button("save")->isEnabled());
        type("rows_days", u"10"_s);
        const auto *problem = m_bench->dialog->findChild<QLabel *>(u"keeping/rows_days/problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"at least 31 days"_s), qPrintable(problem->text()));
        QVERIFY(!button("save")->isEnabled());
        QVERIFY(!button("look")->isEnabled());
        QVERIFY(!button("run")->isEnabled());

        type("rows_days", u"150"_s);
        QVERIFY(!problem->isVisible());
        QVERIFY(said().startsWith(u"Press Preview"_s)); // what was shown was of other numbers
        click("look");
        QTRY_VERIFY2(said().startsWith(u"Would go: 40 line"_s), qPrintable(said()));
        QVERIFY(!button("run")->isEnabled()); // these numbers are not in force
        QCOMPARE(readRetention(m_dir->path()).value().rowDays, 100);
        click("save");
        QTRY_COMPARE(readRetention(m_dir->path()).value().rowDays, 150);
        QTRY_VERIFY(button("run")->isEnabled());
        QVERIFY(!button("save")->isEnabled());
    }

    void ticksAreSavedToo()
    {
        open();
        QTRY_VERIFY(button("run")->isEnabled());
        for (const char *key : { "archives", "automatic" }) {
            auto *box =
                m_bench->dialog->findChild<QCheckBox *>(u"keeping/"_s + QLatin1StringView(key));
            QTest::mouseClick(box, Qt::LeftButton, {},
                              QPoint(box->height() / 2, box->height() / 2));
        }
        click("save");
        QTRY_COMPARE(readRetention(m_dir->path()).value().archives, 1);
        QCOMPARE(readRetention(m_dir->path()).value().automatic, 0);
    }

    void editsAreNotLostWithoutAQuestion()
    {
        open();
        QTRY_VERIFY(button("run")->isEnabled());
        type("rows_days", u"150"_s);
        const QPointer<KeepingDialog> dialog = m_bench->dialog;
        click("close");
        auto *question = dialog->findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        const QList<QAbstractButton *> answers = question->buttons();
        const auto save = std::ranges::find(answers, u"Save"_s, &plainTextOf);
        QVERIFY(save != answers.end());
        QTest::mouseClick(*save, Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(readRetention(m_dir->path()).value().rowDays, 150);
    }

    void settingsThatCannotBeReadAreNotWrittenOver()
    {
        QFile file(retentionFileIn(m_dir->path()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{");
        file.close();
        open();
        const auto *problem = m_bench->dialog->findChild<QLabel *>(u"keeping/problem"_s);
        QTRY_VERIFY2(problem->text().contains(u"cannot be read"_s), qPrintable(problem->text()));
        QVERIFY(problem->text().contains(file.fileName()));
        QVERIFY(!number("rows_days")->isEnabled());
        QVERIFY(!button("save")->isEnabled());
        QVERIFY(!button("run")->isEnabled());
    }

private:
    /// The form over a real log, joined as the window joins them.
    struct Bench
    {
        Bench(const JournalOptions &options, const RetentionPlaces &places)
            : settings(places.configFolder + u"/state.ini"_s, QSettings::IniFormat)
            , store(options, Noon)
            , keeper(store, Noon, places)
            , service(places, Noon)
            , page(settings, Noon)
            , asking(keeper,
                     service,
                     std::make_shared<ImportLedger>(places.configFolder + u"/imports"_s))
            , wiring(service, keeper, page)
        {
        }

        QSettings settings;
        JournalStore store;
        RetentionKeeper keeper;
        KeepingService service;
        JournalPage page;
        RetentionWiring asking;
        KeepingWiring wiring;
        QPointer<KeepingDialog> dialog;
    };

    void open()
    {
        m_bench.emplace(options(), RetentionPlaces { m_file, m_dir->path(), archiveFolder() });
        m_bench->page.show();
        const QList<QAction *> all = m_bench->page.actions();
        const auto found = std::ranges::find(all, u"What the log keeps…"_s, &QAction::text);
        if (found == all.end()) {
            qFatal("no such action");
        }
        (*found)->trigger();
        m_bench->dialog = m_bench->page.findChild<KeepingDialog *>();
        if (m_bench->dialog.isNull()) {
            qFatal("no form");
        }
        QTRY_VERIFY(
            number("rows_days")->isEnabled()
            || !m_bench->dialog->findChild<QLabel *>(u"keeping/problem"_s)->text().isEmpty());
    }

    [[nodiscard]] static QString plainTextOf(const QAbstractButton *button)
    {
        return button->text().remove(u'&');
    }
    [[nodiscard]] QSpinBox *number(const char *key) const
    {
        return m_bench->dialog->findChild<QSpinBox *>(u"keeping/"_s + QLatin1StringView(key));
    }
    [[nodiscard]] QPushButton *button(const char *key) const
    {
        return m_bench->dialog->findChild<QPushButton *>(u"keeping/"_s + QLatin1StringView(key));
    }
    void click(const char *key) const { QTest::mouseClick(button(key), Qt::LeftButton); }
    void type(const char *key, const QString &text) const
    {
        QSpinBox *box = number(key);
        box->selectAll();
        QTest::keyClicks(box, text);
        QCOMPARE(box->value(), text.toInt());
    }
    [[nodiscard]] QString said() const
    {
        return m_bench->dialog->findChild<QLabel *>(u"keeping/summary"_s)->text();
    }
    /// Without the sizes.
    [[nodiscard]] QList<QStringList> table() const
    {
        const auto *months = m_bench->dialog->findChild<QTableWidget *>(u"keeping/months"_s);
        QList<QStringList> rows;
        for (int row = 0; row < months->rowCount(); ++row) {
            rows.append(textsOf(*months, row));
        }
        return rows;
    }
    [[nodiscard]] static QStringList textsOf(const QTableWidget &months, int row)
    {
        QStringList texts;
        for (int column = 0; column < months.columnCount() - 1; ++column) {
            texts.append(months.item(row, column)->text());
        }
        return texts;
    }

    std::optional<Bench> m_bench;
};

QTEST_MAIN(tst_DeskKeeping)
#include "tst_DeskKeeping.moc"
