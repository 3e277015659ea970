#include "app/journal/SharedJournalKeeper.h"

#include "app/api/WhileAlive.h"
#include "app/exchange/DatabaseStore.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/RetentionFile.h"
#include "app/journal/SharedJournalFile.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

namespace {

constexpr int KeychainPatience = 15;

Error withoutDatabase()
{
    return {
        ErrorOrigin::Program,
        QCoreApplication::translate("SharedJournal",
                                    "The database of the shared log is not known any more."),
        QCoreApplication::translate(
            "SharedJournal",
            "Fill in “Shared log…” in the menu of the log's page, or name one with “smartupctl "
            "log shared set --database NAME”."),
        {},
        {}
    };
}

Error withoutPassword(const DatabaseProfile &database)
{
    return { ErrorOrigin::Program,
             QCoreApplication::translate("SharedJournal",
                                         "The keychain has no password for the database %1.")
                 .arg(database.name),
             QCoreApplication::translate("SharedJournal",
                                         "Type it under “Shared log…” in the menu of the log's "
                                         "page: it is kept in the keychain."),
             {},
             {} };
}

} // namespace

SharedJournalKeeper::SharedJournalKeeper(Places places,
                                         SecretStore &secrets,
                                         const Clock &clock,
                                         QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_secrets(secrets)
    , m_clock(clock)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SharedJournalKeeper::begin);
}

SharedJournalKeeper::~SharedJournalKeeper() = default;

void SharedJournalKeeper::begin()
{
    QCoro::connect(start(), this, [] {});
}

void SharedJournalKeeper::wake()
{
    if (m_journal) {
        m_journal->wake();
    }
}

void SharedJournalKeeper::take(const SharedJournalState &state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void SharedJournalKeeper::refuse(const Error &error, std::chrono::milliseconds retry)
{
    m_again.start(retry);
    SharedJournalState state;
    state.link = SharedJournalState::Link::Away;
    state.error = error;
    take(state);
}

QCoro::Task<> SharedJournalKeeper::start()
{
    const quint64 begun = ++m_begun;
    m_journal.reset();
    m_again.stop();
    const Result<SharedJournalSettings> settings = readSharedJournal(m_places.configFolder);
    if (!settings) {
        refuse(settings.error(), m_places.retry);
        co_return;
    }
    if (!settings.value().isOn) {
        take({});
        co_return;
    }
    const Result<QList<DatabaseProfile>> databases = DatabaseStore(m_places.configFolder).load();
    if (!databases) {
        refuse(databases.error(), m_places.retry);
        co_return;
    }
    const auto database =
        std::ranges::find(databases.value(), settings.value().databaseId, &DatabaseProfile::id);
    if (database == databases.value().cend()) {
        refuse(withoutDatabase(), m_places.retry);
        co_return;
    }
    SharedJournalOptions options;
    options.journalFile = journalFileIn(m_places.dataFolder);
    options.sharedFile = sharedJournalFileIn(m_places.dataFolder);
    options.stateFile = sharedStateFileIn(m_places.dataFolder);
    options.database = *database;
    options.settings = settings.value();
    // A file that cannot be read is said by the retention of this computer's own log.
    if (const Result<RetentionPolicy> policy = readRetention(m_places.configFolder)) {
        options.retention = policy.value();
    } else {
        options.retention.automatic = 0;
    }
    if (needsPassword(*database)) {
        auto reading = m_secrets.read(databaseSecretId(*database));
        const Result<std::optional<Secret>> password =
            co_await whileAlive(this, std::move(reading));
        if (begun != m_begun) {
            co_return;
        }
        if (!password) {
            // A keychain that is locked asks somebody each time.
            refuse(password.error(), KeychainPatience * m_places.retry);
            co_return;
        }
        if (!password.value()) {
            refuse(withoutPassword(options.database), m_places.retry);
            co_return;
        }
        options.password = *password.value();
    }
    m_journal = std::make_unique<SharedJournal>(options, m_clock);
    connect(m_journal.get(), &SharedJournal::stateChanged, this, &SharedJournalKeeper::take);
    connect(m_journal.get(), &SharedJournal::received, this, &SharedJournalKeeper::received);
    connect(m_journal.get(), &SharedJournal::told, this, &SharedJournalKeeper::told);
}

} // namespace smartup
