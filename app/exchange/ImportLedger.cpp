#include "app/exchange/ImportLedger.h"

namespace smartup {

namespace {

constexpr std::chrono::seconds BetweenTries { 5 };
constexpr int Tries = 12;

} // namespace

ImportLedger::ImportLedger(const QString &folder, QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_thread.start([this, folder] { m_store = std::make_unique<LedgerStore>(folder); });
    m_retry.setInterval(BetweenTries);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (--m_triesLeft <= 0) {
            m_retry.stop();
        }
        (void)ask([](LedgerStore &store) { return store.writeUnwritten(); });
    });
}

ImportLedger::~ImportLedger()
{
    m_thread.start([this] { m_store.reset(); });
    m_thread.waitForDone();
}

void ImportLedger::noteLogged(const QStringList &callUuids)
{
    // When it fails they are told once more, and the log knows them.
    (void)ask([callUuids](LedgerStore &store) { return store.noteLogged(callUuids); });
}

void ImportLedger::keepTrying()
{
    m_triesLeft = Tries;
    m_retry.start();
}

} // namespace smartup
