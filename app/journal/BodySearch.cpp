#include "app/journal/BodySearch.h"

#include "app/journal/SweepBodies.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

BodySearch::BodySearch(const QString &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"body search"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

BodySearch::~BodySearch()
{
    m_newest = 0; // what is under way ends at its next look
    m_thread.quit();
    m_thread.wait();
}

void BodySearch::cancel()
{
    m_newest = 0;
}

void BodySearch::search(const BodySearchOrder &order, quint64 ticket)
{
    m_newest = ticket;
    // What still waits for this object when it goes is never called.
    QMetaObject::invokeMethod(m_worker, [this, order, ticket] {
        const auto tell = [this, ticket](const QList<BodyHit> &hits,
                                         const BodySearchProgress &progress) {
            QMetaObject::invokeMethod(this, [this, ticket, hits, progress] {
                Q_EMIT progressed(ticket, hits, progress);
            });
        };
        const Result<BodySearchReport> done = sweepBodies(
            m_journal, order, [this, ticket] { return m_newest != ticket; }, tell);
        QMetaObject::invokeMethod(this, [this, ticket, done] {
            if (done) {
                Q_EMIT ended(ticket, done.value());
            } else {
                Q_EMIT failed(ticket, done.error());
            }
        });
    });
}

} // namespace smartup
