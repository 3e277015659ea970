#include "app/journal/JournalReader.h"

#include "app/journal/JournalReadWorker.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

JournalReader::JournalReader(const QString &file, QObject *parent)
    : QObject(parent)
    , m_worker(new JournalReadWorker(
          file, m_newestQuery, m_newestDetail, m_newestStatuses, m_newestDuplicates))
{
    qRegisterMetaType<Error>();
    m_thread.setObjectName(u"journal reader"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &JournalReadWorker::counted, this, &JournalReader::counted);
    connect(m_worker, &JournalReadWorker::idsFound, this, &JournalReader::idsFound);
    connect(m_worker, &JournalReadWorker::idsAdded, this, &JournalReader::idsAdded);
    connect(m_worker, &JournalReadWorker::sorted, this, &JournalReader::sorted);
    connect(m_worker, &JournalReadWorker::blockRead, this, &JournalReader::blockRead);
    connect(m_worker, &JournalReadWorker::detailRead, this, &JournalReader::detailRead);
    connect(m_worker, &JournalReadWorker::detailsRead, this, &JournalReader::detailsRead);
    connect(m_worker, &JournalReadWorker::storyRead, this, &JournalReader::storyRead);
    connect(m_worker, &JournalReadWorker::remarksRead, this, &JournalReader::remarksRead);
    connect(m_worker, &JournalReadWorker::overviewRead, this, &JournalReader::overviewRead);
    connect(m_worker, &JournalReadWorker::statusesRead, this, &JournalReader::statusesRead);
    connect(m_worker, &JournalReadWorker::duplicatesRead, this, &JournalReader::duplicatesRead);
    connect(m_worker, &JournalReadWorker::choicesRead, this, &JournalReader::choicesRead);
    connect(m_worker, &JournalReadWorker::found, this, &JournalReader::found);
    connect(m_worker, &JournalReadWorker::grown, this, &JournalReader::grown);
    connect(m_worker, &JournalReadWorker::failed, this, &JournalReader::failed);
    m_thread.start();
}

JournalReader::~JournalReader()
{
    ++m_newestQuery; // a search under way ends at its next look
    ++m_newestStatuses;
    ++m_newestDuplicates;
    // The connection must be closed by the thread that opened it.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
    m_thread.quit();
    m_thread.wait();
}

void JournalReader::count(const JournalQuery &query, quint64 generation)
{
    m_newestQuery = generation;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, query, generation] { worker->count(query, generation); });
}

void JournalReader::recount(const JournalQuery &query, quint64 generation)
{
    Q_UNUSED(query) // the thread knows the query of its generation
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, generation] { worker->recount(generation); });
}

void JournalReader::readBlock(const JournalQuery &query, int block, quint64 generation)
{
    Q_UNUSED(query)
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, block, generation] { worker->readBlock(block, generation); });
}

void JournalReader::sort(JournalSort sort, quint64 generation)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, sort, generation] { worker->sort(sort, generation); });
}

void JournalReader::readDetail(qint64 documentId)
{
    const quint64 request = ++m_newestDetail;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, documentId, request] {
        worker->readDetail(documentId, request);
    });
}

void JournalReader::readDetails(const QList<qint64> &documentIds, quint64 ticket)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, documentIds, ticket] {
        worker->readDetails(documentIds, ticket);
    });
}

void JournalReader::readStory(qint64 documentId, qint64 beyond)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, documentId, beyond] {
        worker->readStory(documentId, beyond);
    });
}

void JournalReader::readRemarks(qint64 callId)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, callId] { worker->readRemarks(callId); });
}

void JournalReader::readOverview(const QString &profileId)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, profileId] { worker->readOverview(profileId); });
}

void JournalReader::readStatuses(const QString &profileId)
{
    const quint64 request = ++m_newestStatuses;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, profileId, request] {
        worker->readStatuses(profileId, request);
    });
}

void JournalReader::readDuplicates(const QString &profileId)
{
    const quint64 request = ++m_newestDuplicates;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, profileId, request] {
        worker->readDuplicates(profileId, request);
    });
}

void JournalReader::readChoices()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->readChoices(); });
}

void JournalReader::find(const QString &text, int limit)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, text, limit] { worker->find(text, limit); });
}

void JournalReader::setWatching(bool isWatching)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, isWatching] { worker->setWatching(isWatching); });
}

} // namespace smartup
