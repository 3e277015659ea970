#include "app/ctl/CommandLog.h"

#include "app/ctl/CommandLine.h"
#include "app/journal/JournalPlace.h"

#include <QStandardPaths>

namespace smartup {

namespace {

JournalOptions options()
{
    JournalOptions options;
    options.file = journalFileIn(dataFolder());
    return options;
}

} // namespace

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

CommandLog::CommandLog(const Clock &clock)
    : m_store(options(), clock)
    , m_allowance(allowanceFileIn(dataFolder()), clock)
{
    QObject::connect(&m_allowance, &AllowanceLedger::failed, &m_allowance,
                     [](const Error &error) { printError(error); });
    QObject::connect(&m_allowance, &AllowanceLedger::lifted, &m_store, &JournalStore::appendCall);
    QObject::connect(&m_store, &JournalStore::failed, &m_store,
                     [](const Error &error) { printError(error); });
}

} // namespace smartup
