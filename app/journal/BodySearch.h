#pragma once

#include "models/core/Error.h"
#include "models/journal/BodySearch.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace smartup {

/// Searches the bodies of a journal (sweepBodies) on a thread and a connection of its own, so that no
/// row waits for it. One search at a time, the newest: it ends the one before. Every search is ended by
/// exactly one ended() or failed() with its ticket, also a cancelled one; while there is no journal it
/// finds nothing.
class BodySearch : public QObject
{
    Q_OBJECT

public:
    explicit BodySearch(const QString &journal, QObject *parent = nullptr);
    /// Cancels what is under way.
    ~BodySearch() override;

public Q_SLOTS:
    /// `ticket` > 0, another one for each search.
    void search(const smartup::BodySearchOrder &order, quint64 ticket);
    void cancel();

Q_SIGNALS:
    void progressed(quint64 ticket,
                    const QList<smartup::BodyHit> &hits,
                    const smartup::BodySearchProgress &progress);
    void ended(quint64 ticket, const smartup::BodySearchReport &report);
    void failed(quint64 ticket, const smartup::Error &error);

private:
    QString m_journal;
    std::atomic<quint64> m_newest = 0; ///< looked at by the search under way; 0 = none is wanted
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread
};

} // namespace smartup
