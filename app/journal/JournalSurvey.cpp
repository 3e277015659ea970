#include "app/journal/JournalSurvey.h"

#include "app/journal/JournalSurveyWorker.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

JournalSurvey::JournalSurvey(const QString &file, QObject *parent)
    : QObject(parent)
    , m_worker(new JournalSurveyWorker(file, m_newestSuggestion, m_newestList, m_newestQuery))
{
    m_thread.setObjectName(u"journal survey"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &JournalSurveyWorker::suggested, this, &JournalSurvey::suggested);
    connect(m_worker, &JournalSurveyWorker::missingFound, this, &JournalSurvey::missingFound);
    connect(m_worker, &JournalSurveyWorker::histogramRead, this, &JournalSurvey::histogramRead);
    connect(m_worker, &JournalSurveyWorker::branchRead, this, &JournalSurvey::branchRead);
    m_thread.start();
}

JournalSurvey::~JournalSurvey()
{
    ++m_newestSuggestion; // what is under way ends at its next look
    ++m_newestList;
    ++m_newestQuery;
    // The connection must be closed by the thread that opened it.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
    m_thread.quit();
    m_thread.wait();
}

void JournalSurvey::suggest(FilterField field, const QString &begun, quint64 request)
{
    m_newestSuggestion = request;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, field, begun, request] {
        worker->suggest(field, begun, request);
    });
}

void JournalSurvey::findMissing(const QStringList &numbers)
{
    const quint64 request = ++m_newestList;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, numbers, request] { worker->findMissing(numbers, request); });
}

void JournalSurvey::survey(quint64 generation, const JournalQuery &query, const IdSet &ids)
{
    m_newestQuery = generation;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, query, ids, generation] {
        worker->survey(query, ids, generation);
    });
}

void JournalSurvey::add(quint64 generation, const IdSet &ids)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ids, generation] { worker->add(ids, generation); });
}

void JournalSurvey::readBranch(const BranchRequest &request)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, request] { worker->readBranch(request); });
}

} // namespace smartup
