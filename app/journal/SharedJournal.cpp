#include "app/journal/SharedJournal.h"

#include "app/journal/SharedJournalWorker.h"

#include <QThread>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Patience = 3s;

} // namespace

SharedJournal::SharedJournal(SharedJournalOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new SharedJournalWorker(std::move(options), clock))
{
    m_thread->setObjectName(u"shared journal"_s);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_worker, &SharedJournalWorker::start);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SharedJournalWorker::stateChanged, this, &SharedJournal::stateChanged);
    connect(m_worker, &SharedJournalWorker::received, this, &SharedJournal::received);
    connect(m_worker, &SharedJournalWorker::told, this, &SharedJournal::told);
    m_thread->start();
}

SharedJournal::~SharedJournal()
{
    disconnect(m_worker, nullptr, this, nullptr);
    m_thread->quit();
    if (m_thread->wait(Patience)) {
        delete m_thread;
        return;
    }
    // A server that took a question and fell silent holds the thread. The program does not wait for
    // it: nothing counts as sent or read before it is.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void SharedJournal::wake()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->wake(); });
}

} // namespace smartup
