#include "app/desk/wiring/ArchiveWiring.h"
#include "app/journal/ArchiveService.h"
#include "app/journal/ArchiveShelf.h"
#include "app/journal/JournalArchive.h"
#include "models/journal/JournalModel.h"
#include "tests/app/journal/RetentionBench.h"
#include "ui/journal/ArchiveWindow.h"
#include "ui/journal/ArchivesDialog.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MessageBar.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace smartup;
using namespace smartup::retention;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate June(2026, 6, 1);
const QDate July(2026, 7, 1);

} // namespace

/// The archives of the log, from the page's menu to a window that shows one.
// NOLINTNEXTLINE(readability-identifier-naming)
class tst_DeskArchives : public QObject, private RetentionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        // Two of June, one of July, one of the month that is not over.
        append({ importOf(1, 170, 10), troubledImport(2, 165, 10), importOf(3, 130, 10),
                 importOf(4, 1, 5) });
        QVERIFY(archiveMonth(m_file, archiveFolder(), June, never));
    }
    void cleanup() { m_bench.reset(); }

    void theListSaysWhatEachIs()
    {
        open();
        QTRY_COMPARE(cell(0, 3), u"whole"_s);
        QCOMPARE(list()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"2026-06"_s);
        QCOMPARE(cell(0, 1), u"20"_s);
        QVERIFY(!cell(0, 2).isEmpty());
        QVERIFY2(label("details").startsWith(u"The log is intact"_s), qPrintable(label("details")));
        const auto *months = m_bench->dialog->findChild<QComboBox *>(u"archives/month"_s);
        QCOMPARE(months->count(), 1); // this month is not over, and that of June is there
        QCOMPARE(months->itemText(0), u"2026-07"_s);
    }

    void oneThatWasChangedIsNotWhole()
    {
        const QString file = archiveFile(archiveFolder(), June);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        {
            PlainSqlite plain(file);
            QVERIFY(plain.run(u"UPDATE document SET amount = '1' WHERE id = 3"_s));
        }
        open();
        QTRY_COMPARE(cell(0, 3), u"not as it was stored"_s);
        QVERIFY2(label("details").contains(u"was changed after it was stored"_s),
                 qPrintable(label("details")));
    }

    void oneThatCannotBeReadSaysWhy()
    {
        write(archiveFile(archiveFolder(), QDate(2026, 5, 1)), QByteArray(8192, 'x'));
        open();
        QTRY_COMPARE(cell(0, 3), u"cannot be read"_s);
        QCOMPARE(cell(0, 1), QString());
        QVERIFY2(label("details").contains(u"is no database"_s), qPrintable(label("details")));
        QTRY_COMPARE(cell(1, 3), u"whole"_s); // the others are looked at all the same
    }

    void oneIsMade()
    {
        open();
        QTRY_VERIFY(button("make")->isEnabled());
        click("make");
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY2(label("state").contains(u"The archive of 2026-07 is there"_s),
                 qPrintable(label("state")));
        QTRY_COMPARE(cell(1, 3), u"whole"_s);
        QCOMPARE(cell(1, 1), u"10"_s);
        QCOMPARE(archivedMonths(archiveFolder()), (QList<QDate> { June, July }));
        QVERIFY(!button("make")->isEnabled()); // none is left
        QCOMPARE(Reading(m_file).count().rows, 35); // nothing has left the log
    }

    void whatIsGivenUpIsNoArchive()
    {
        ArchiveService service({ m_file, m_dir->path(), archiveFolder() }, Noon);
        const QSignalSpy made(&service, &ArchiveService::made);
        const QSignalSpy failed(&service, &ArchiveService::notMade);
        service.make(July);
        service.cancelMaking();
        QTRY_COMPARE(made.size() + failed.size(), 1); // unless it was there before
        QCOMPARE(archivedMonths(archiveFolder()).contains(July), made.size() == 1);
    }

    void oneIsShownInAWindowOfItsOwn()
    {
        open();
        QTRY_VERIFY(button("open")->isEnabled());
        click("open");
        QPointer<ArchiveWindow> window;
        QTRY_VERIFY((window = m_bench->page.findChild<ArchiveWindow *>()) != nullptr);
        QVERIFY(window->windowTitle().contains(u"journal-2026-06.sqlite, read-only"_s));
        const auto *about = window->findChild<QLabel *>(u"aboutArchive"_s);
        QVERIFY(about->text().contains(archiveFile(archiveFolder(), June)));
        JournalModel *model = window->page()->model();
        QTRY_COMPARE(model->rowCount(), 20);
        QTRY_VERIFY(model->loadedRow(0) != nullptr);
        QVERIFY(model->loadedRow(0)->document.externalId.startsWith(u"1C-0000"_s));
        for (const QAction *action : window->page()->actions()) {
            QVERIFY(!action->isVisible() || !action->text().contains(u"Pin"_s));
            QVERIFY(!action->isVisible() || action->text() != u"What the log keeps…"_s);
        }
        Q_EMIT window->page()->linkActivated(u"settings/duplicates.order"_s);
        QVERIFY(window->page()->messageBar()->text().contains(u"only looked at"_s));

        const QSignalSpy opened(&m_bench->service, &ArchiveService::opened);
        click("open"); // again: it is there
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_bench->page.findChildren<ArchiveWindow *>().size(), 1);
        const QPointer<ArchivesDialog> dialog = m_bench->dialog;
        click("close");
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(!window.isNull()); // it does not go with the list
        window->close();
        QTRY_VERIFY(window.isNull());
    }

    void aFileThatIsChosenIsShownOrSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("an archive that lies elsewhere") << u"archive"_s << QString();
        QTest::newRow("a table of something") << u"text"_s << u"is no database"_s;
        QTest::newRow("a database of something else")
            << u"foreign"_s << u"is a database of something else"_s;
        QTest::newRow("of a newer version of the program")
            << u"newer"_s << u"This version of the program cannot read"_s;
        QTest::newRow("damaged") << u"damaged"_s << u"is damaged"_s;
        QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
        QTest::newRow("one that went meanwhile") << u"gone"_s << u"There is no file"_s;
    }
    void aFileThatIsChosenIsShownOrSaysWhatItIs()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, says);
        const QString file = m_dir->filePath(u"chosen.sqlite"_s);
        makeFile(what, file);
        open();
        QTRY_VERIFY(list()->rowCount() == 1);
        click("choose");
        auto *choosing = m_bench->dialog->findChild<QFileDialog *>(u"archiveFile"_s);
        QVERIFY(choosing != nullptr);
        Q_EMIT choosing->fileSelected(file);
        choosing->close();
        if (says.isEmpty()) {
            QTRY_VERIFY(m_bench->page.findChild<ArchiveWindow *>() != nullptr);
            JournalModel *model = m_bench->page.findChild<ArchiveWindow *>()->page()->model();
            QTRY_COMPARE(model->rowCount(), 20);
        } else {
            QTRY_VERIFY2(label("state").contains(says), qPrintable(label("state")));
            QVERIFY(label("state").contains(u"chosen.sqlite"_s));
            QVERIFY(m_bench->page.findChild<ArchiveWindow *>() == nullptr);
        }
    }

private:
    /// The list over a real log, joined as the window joins them.
    struct Bench
    {
        explicit Bench(const RetentionPlaces &places)
            : settings(places.configFolder + u"/state.ini"_s, QSettings::IniFormat)
            , service(places, Noon)
            , page(settings, Noon)
            , wiring(service, page, settings, Noon)
        {
        }

        QSettings settings;
        ArchiveService service;
        JournalPage page;
        ArchiveWiring wiring;
        QPointer<ArchivesDialog> dialog;
    };

    void open()
    {
        m_bench.emplace(RetentionPlaces { m_file, m_dir->path(), archiveFolder() });
        m_bench->page.show();
        const QList<QAction *> all = m_bench->page.actions();
        const auto found = std::ranges::find(all, u"Archives…"_s, &QAction::text);
        if (found == all.end()) {
            qFatal("no such action");
        }
        (*found)->trigger();
        m_bench->dialog = m_bench->page.findChild<ArchivesDialog *>();
        if (m_bench->dialog.isNull()) {
            qFatal("no list");
        }
        QTRY_VERIFY(list()->rowCount() > 0);
    }

    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void makeFile(const QString &what, const QString &file) const
    {
        if (what == "text"_L1) {
            write(file, QByteArrayLiteral("number;client;sum\n17;C1;1200\n").repeated(200));
        } else if (what == "damaged"_L1) {
            write(file, "SQLite format 3 " + QByteArray(8192, 'x'));
        } else if (what == "empty"_L1) {
            write(file, {});
        } else if (what == "foreign"_L1) {
            PlainSqlite plain(file);
            QVERIFY(plain.run(u"CREATE TABLE goods (code TEXT)"_s));
        } else if (what != "gone"_L1) {
            QVERIFY(QFile::copy(archiveFile(archiveFolder(), June), file));
            QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        }
        if (what == "newer"_L1) {
            PlainSqlite plain(file);
            QVERIFY(plain.run(u"PRAGMA user_version = 999"_s));
        }
    }

    [[nodiscard]] QTableWidget *list() const
    {
        return m_bench->dialog->findChild<QTableWidget *>(u"archives/list"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const QTableWidgetItem *item = list()->item(row, column);
        return item == nullptr ? QString() : item->text();
    }
    [[nodiscard]] QString label(const char *key) const
    {
        return m_bench->dialog->findChild<QLabel *>(u"archives/"_s + QLatin1StringView(key))
            ->text();
    }
    [[nodiscard]] QPushButton *button(const char *key) const
    {
        return m_bench->dialog->findChild<QPushButton *>(u"archives/"_s + QLatin1StringView(key));
    }
    void click(const char *key) const { QTest::mouseClick(button(key), Qt::LeftButton); }

    std::optional<Bench> m_bench;
};

QTEST_MAIN(tst_DeskArchives)
#include "tst_DeskArchives.moc"
