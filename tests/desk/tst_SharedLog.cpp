#include "app/desk/wiring/Desk.h"
#include "app/exchange/DatabaseStore.h"
#include "app/journal/SharedJournalFile.h"
#include "models/journal/JournalModel.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/app/journal/SharedBench.h"
#include "tests/support/JournalSamples.h"
#include "ui/journal/SharedJournalPage.h"
#include "ui/journal/SharedLogDialog.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <optional>

using namespace smartup;
using namespace smartup::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30000;

} // namespace

/// The page of all computers in the real window, beside another computer on the same server.
class tst_SharedLog : public QObject, // NOLINT(readability-identifier-naming)
                      private SharedLogBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanupTestCase() { stopServer(); }
    void init()
    {
        prepareDatabase();
        m_folder.emplace();
        m_secrets.secrets.clear();
    }
    void cleanup() { m_desk.reset(); }

    void whoDoesNotTakePartHasNoSuchPage()
    {
        open();
        QVERIFY(page() == nullptr);
    }

    void theFormMakesThisComputerTakePart()
    {
        open();
        m_desk->window().openLink(u"log"_s);
        m_desk->journal().appendCall(sampleImport(1, 3)); // before it takes part: this stays here
        auto *dialog = openForm();
        const auto line = [dialog](const QString &name) {
            return dialog->findChild<QLineEdit *>(u"shared/"_s + name);
        };
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"shared/on"_s), Qt::Key_Space);
        QTest::keyClicks(line(u"host"_s), u"127.0.0.1"_s);
        dialog->findChild<QSpinBox *>(u"shared/port"_s)->setValue(m_postgres->port());
        QTest::keyClicks(line(u"database"_s), m_name);
        QTest::keyClicks(line(u"user"_s), u"desk"_s);
        QTest::keyClicks(line(u"password"_s), u"wrong"_s);
        const auto *tested = dialog->findChild<QLabel *>(u"shared/tested"_s);
        auto *test = dialog->findChild<QPushButton *>(u"shared/test"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tested->text().startsWith(u"Sign-in:"_s), Patience);
        line(u"password"_s)->clear();
        QTest::keyClicks(line(u"password"_s), PostgresServer::password());
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tested->text().contains(u"as they should be"_s), Patience);
        const QPointer<SharedLogDialog> form = dialog;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"shared/save"_s), Qt::LeftButton);
        QTRY_VERIFY(form.isNull());
        QCOMPARE(m_secrets.secrets.size(), 1);

        // At once, and what happens from now on.
        CallRecord call = sampleImport(2, 5);
        call.at = QDateTime::currentDateTimeUtc();
        m_desk->journal().appendCall(call);
        QTRY_COMPARE_WITH_TIMEOUT(calls(), u"1 1"_s, Patience);
        const auto *state = openForm()->findChild<QLabel *>(u"shared/state"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"up to date"_s), Patience);
        QVERIFY(state->text().contains(u"Last sent"_s));
    }

    void allComputersAreOnOnePage()
    {
        takePart(PostgresServer::password());
        DeskBench other(deskUser());
        other.share();
        open();
        m_desk->window().openLink(u"shared-log"_s);
        QCOMPARE(m_desk->window().currentPageKey(), u"shared-log"_s);
        other.store->appendCall(sampleImport(1, 10));
        QTRY_COMPARE_WITH_TIMEOUT(page()->model()->rowCount(), 10, Patience);
        m_desk->journal().appendCall(sampleImport(2, 5));
        QTRY_COMPARE_WITH_TIMEOUT(page()->model()->rowCount(), 15, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(other.lines(), 15, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(label(u"sharedState"_s)->text().contains("up to date"_L1),
                                 Patience);
        QVERIFY(!label(u"sharedTrouble"_s)->isVisible());
    }

    void aServerThatIsAwayIsSaid()
    {
        takePart(PostgresServer::password());
        open();
        m_desk->window().openLink(u"shared-log"_s);
        QTRY_VERIFY_WITH_TIMEOUT(label(u"sharedState"_s)->text().contains("up to date"_L1),
                                 Patience);
        m_postgres->stop();
        m_desk->journal().appendCall(sampleImport(2, 5));
        QTRY_VERIFY_WITH_TIMEOUT(label(u"sharedTrouble"_s)->isVisible(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(label(u"sharedState"_s)->text().contains("1 call"_L1), Patience);
        m_postgres->start();
        QTRY_VERIFY_WITH_TIMEOUT(!label(u"sharedTrouble"_s)->isVisible(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(page()->model()->rowCount(), 5, Patience);
        QCOMPARE(calls(), u"1 1"_s);
    }

    void aPasswordThatIsNotKeptIsSaid()
    {
        takePart({});
        open();
        m_desk->window().openLink(u"shared-log"_s);
        QTRY_VERIFY_WITH_TIMEOUT(label(u"sharedTrouble"_s)->text().contains("password"_L1),
                                 Patience);
    }

private:
    void takePart(const QString &password)
    {
        const DatabaseProfile database = deskUser();
        require(DatabaseStore(config()).save({ database }));
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        require(writeSharedJournal(config(), { true, database.id, id, u"Desk"_s, {}, true, true }));
        if (!password.isEmpty()) {
            m_secrets.secrets.insert(databaseSecretId(database), Secret(password));
        }
    }
    void open()
    {
        DeskOptions options;
        options.dataFolder = m_folder->filePath(u"data"_s);
        options.configFolder = config();
        options.language = u"en"_s;
        m_desk = std::make_unique<Desk>(options, m_clock, m_secrets);
        m_desk->start();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }
    [[nodiscard]] SharedLogDialog *openForm() const
    {
        auto *log = m_desk->window().findChild<JournalPage *>(u"journalPage"_s);
        const QList<QAction *> all = log->actions();
        for (QAction *action : all) {
            if (action->text().remove(u'&') == u"Shared log…"_s) {
                action->trigger();
            }
        }
        return log->findChild<SharedLogDialog *>();
    }
    [[nodiscard]] QString config() const { return m_folder->filePath(u"config"_s); }
    [[nodiscard]] SharedJournalPage *page() const
    {
        return m_desk->window().findChild<SharedJournalPage *>();
    }
    [[nodiscard]] QLabel *label(const QString &name) const
    {
        return m_desk->window().findChild<QLabel *>(name);
    }

    SystemClock m_clock;
    FakeSecretStore m_secrets;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(tst_SharedLog)
#include "tst_SharedLog.moc"
