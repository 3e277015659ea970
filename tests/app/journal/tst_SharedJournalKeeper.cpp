#include "app/exchange/DatabaseStore.h"
#include "app/journal/SharedJournalFile.h"
#include "app/journal/SharedJournalKeeper.h"
#include "tests/app/FakeSecretStore.h"
#include "tests/support/FixedClock.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace smartup;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// How the shared log begins when what it needs is not there yet.
class tst_SharedJournalKeeper : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        SharedJournalSettings settings;
        settings.isOn = true;
        settings.databaseId = u"company"_s;
        settings.deskId = u"6f1c6f3e-0d5e-4a52-9d8b-0a5d5d3f9a11"_s;
        QVERIFY(writeSharedJournal(m_folder->path(), settings));
    }

    void whatIsMissingIsLookedForAgain()
    {
        SharedJournalKeeper keeper({ m_folder->path(), m_folder->path(), 50ms }, *m_secrets,
                                   m_noon);
        keeper.begin();
        QTRY_VERIFY(says(keeper, u"is not known any more"_s));
        keepDatabase();
        QTRY_VERIFY(says(keeper, u"has no password"_s));
        m_secrets->secrets.insert(databaseSecretId(database()), Secret(u"canary"_s));
        // It has begun: what is wrong now is that nobody answers there.
        QTRY_VERIFY(keeper.state().error && !says(keeper, u"has no password"_s));
        const int reads = m_secrets->reads;
        // And it is not begun anew.
        QVERIFY(!QTest::qWaitFor([this, reads] { return m_secrets->reads != reads; }, 300));
    }

    void aKeychainThatIsLockedIsAskedAgainLater()
    {
        keepDatabase();
        m_secrets->failure =
            Error { ErrorOrigin::Program, u"The keychain is locked."_s, {}, {}, {} };
        SharedJournalKeeper keeper({ m_folder->path(), m_folder->path(), 20ms }, *m_secrets,
                                   m_noon);
        keeper.begin();
        QTRY_VERIFY(says(keeper, u"is locked"_s));
        m_secrets->failure.reset();
        QTRY_VERIFY(says(keeper, u"has no password"_s));
    }

private:
    [[nodiscard]] static bool says(const SharedJournalKeeper &keeper, const QString &words)
    {
        return keeper.state().error && keeper.state().error->text.contains(words);
    }
    /// On a port where nobody listens.
    [[nodiscard]] DatabaseProfile database() const
    {
        return { u"company"_s,
                 u"Company"_s,
                 DatabaseKind::Postgresql,
                 u"journal"_s,
                 u"127.0.0.1"_s,
                 m_port,
                 u"desk"_s,
                 {} };
    }
    void keepDatabase() const { QVERIFY(DatabaseStore(m_folder->path()).save({ database() })); }
    [[nodiscard]] static int freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_secrets;
    const FixedClock m_noon { QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC) };
    const int m_port = freePort();
};

QTEST_GUILESS_MAIN(tst_SharedJournalKeeper)
#include "tst_SharedJournalKeeper.moc"
