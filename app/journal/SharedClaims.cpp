#include "app/journal/SharedClaims.h"

#include "app/api/WhileAlive.h"
#include "app/exchange/DatabaseStore.h"
#include "app/journal/SharedJournalFile.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <utility>

namespace smartup {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SharedClaims", text);
}

Error withoutRight()
{
    return { ErrorOrigin::Program,
             say(QT_TRANSLATE_NOOP("SharedClaims",
                                   "This computer only reads the shared log, so that no other one "
                                   "would know what it sends.")),
             say(QT_TRANSLATE_NOOP("SharedClaims",
                                   "Let it send as well: “Shared log…” in the menu of the log's "
                                   "page, or “smartupctl log shared set --direction both”.")),
             {},
             {} };
}

Error withoutAccess()
{
    return { ErrorOrigin::Program,
             say(QT_TRANSLATE_NOOP("SharedClaims",
                                   "The database of the shared log or its password is not known "
                                   "any more, and nothing is sent without it.")),
             say(QT_TRANSLATE_NOOP("SharedClaims",
                                   "Fill in “Shared log…” in the menu of the log's page, or switch "
                                   "the shared log off on this computer.")),
             {},
             {} };
}

} // namespace

SharedClaims::SharedClaims(QString configFolder,
                           SecretStore &secrets,
                           std::chrono::milliseconds patience)
    : m_folder(std::move(configFolder))
    , m_secrets(secrets)
    , m_server(std::make_unique<SharedServer>(patience))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

SharedClaims::~SharedClaims()
{
    m_thread.start([this] { m_server.reset(); });
    m_thread.waitForDone();
}

template <typename T>
QFuture<Result<T>> SharedClaims::ask(std::function<Result<T>(SharedServer &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    m_thread.start([this, promise, work = std::move(work), access = m_access] {
        const auto once = [&]() -> Result<T> {
            if (m_opened != access) {
                m_server->close(); // somebody has filled in another place meanwhile
                m_opened = access;
            }
            if (!m_server->isOpen()) {
                const Status opened = m_server->open(access.database, access.password,
                                                     SharedServer::Purpose::Claiming);
                if (!opened) {
                    return opened.error();
                }
            }
            return work(*m_server);
        };
        Result<T> answer = once();
        if (!answer) {
            // Nobody knows whether it came to pass; made again it finds what it did.
            m_server->close();
            answer = once();
        }
        if (!answer) {
            m_server->close();
        }
        promise->addResult(answer);
        promise->finish();
    });
    return future;
}

QCoro::Task<Result<SharedClaims::Access>> SharedClaims::findAccess(SharedJournalSettings settings)
{
    const Result<QList<DatabaseProfile>> databases = DatabaseStore(m_folder).load();
    if (!databases) {
        co_return databases.error();
    }
    const auto database =
        std::ranges::find(databases.value(), settings.databaseId, &DatabaseProfile::id);
    if (database == databases.value().cend()) {
        co_return withoutAccess();
    }
    Access access { settings, *database, {} };
    if (needsPassword(access.database)) {
        auto reading = m_secrets.read(databaseSecretId(access.database));
        const Result<std::optional<Secret>> password =
            co_await whileAlive(this, std::move(reading));
        if (!password) {
            co_return password.error();
        }
        if (!password.value()) {
            co_return withoutAccess();
        }
        access.password = *password.value();
    }
    co_return access;
}

QCoro::Task<Result<std::optional<ClaimLease>>>
SharedClaims::begin(Profile profile, QString connection, QString ledger)
{
    const Result<SharedJournalSettings> settings = readSharedJournal(m_folder);
    if (!settings) {
        co_return settings.error();
    }
    if (!settings.value().isOn || !isClaimed(profile)) {
        co_return std::optional<ClaimLease>();
    }
    if (!settings.value().sends) {
        co_return withoutRight();
    }
    auto finding = findAccess(settings.value());
    const Result<Access> access = co_await whileAlive(this, std::move(finding));
    if (!access) {
        co_return access.error();
    }
    m_access = access.value();
    ClaimLease lease { connection, 0, ledger };
    const auto beginning = ask<qint64>([name = lease.name(), own = m_access.settings,
                                        longest = profile.writeDeadline](SharedServer &server) {
        return server.beginClaims(own.deskId, own.deskName, name, longest);
    });
    const Result<qint64> epoch = co_await whileAlive(this, beginning);
    if (!epoch) {
        co_return epoch.error();
    }
    lease.epoch = epoch.value();
    co_return std::optional(lease);
}

QCoro::Task<Result<QList<ClaimAnswer>>>
SharedClaims::claim(ClaimLease lease, QList<ClaimOrder> orders, std::chrono::milliseconds planAge)
{
    const auto claiming = ask<QList<ClaimAnswer>>(
        [lease, orders, planAge, desk = m_access.settings.deskId](SharedServer &server) {
            return server.claim(desk, lease, orders, planAge);
        });
    co_return co_await whileAlive(this, claiming);
}

QCoro::Task<Status> SharedClaims::settle(ClaimLease lease, QList<ClaimSettlement> ends)
{
    const auto settling =
        ask<Done>([lease, ends, desk = m_access.settings.deskId](SharedServer &server) {
            return server.settleClaims(desk, lease, ends);
        });
    co_return co_await whileAlive(this, settling);
}

QCoro::Task<Result<QList<ClaimKey>>> SharedClaims::open(ClaimLease lease)
{
    const auto asking =
        ask<QList<ClaimKey>>([lease, desk = m_access.settings.deskId](SharedServer &server) {
            return server.openClaims(desk, lease);
        });
    co_return co_await whileAlive(this, asking);
}

} // namespace smartup
