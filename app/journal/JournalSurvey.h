#pragma once

#include "models/journal/FilterCompletion.h"
#include "models/journal/IdSet.h"
#include "models/journal/JournalBranch.h"
#include "models/journal/TimeHistogram.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>

namespace smartup {

class JournalSurveyWorker;

/// What is asked of the journal beside its rows, on a thread and a connection of its own, so that
/// no row waits for it: values that complete a filter, numbers that are not there, the rows of a query
/// by time and as a tree. It cannot write, and while there is no journal it answers with nothing. Of each question
/// the newest wins.
class JournalSurvey : public QObject
{
    Q_OBJECT

public:
    explicit JournalSurvey(const QString &file, QObject *parent = nullptr);
    ~JournalSurvey() override;

public Q_SLOTS:
    void suggest(smartup::FilterField field, const QString &begun, quint64 request);
    void findMissing(const QStringList &numbers);
    /// What a query has found (JournalReader::idsFound), and what comes to it.
    void survey(quint64 generation, const smartup::JournalQuery &query, const smartup::IdSet &ids);
    void add(quint64 generation, const smartup::IdSet &ids);
    /// A page of the tree of the query that is surveyed.
    void readBranch(const smartup::BranchRequest &request);

Q_SIGNALS:
    void suggested(quint64 request, const QList<smartup::FilterSuggestion> &suggestions);
    void missingFound(const QStringList &numbers, const QStringList &missing);
    void histogramRead(quint64 generation, const smartup::TimeHistogram &histogram);
    void branchRead(const smartup::BranchPage &page);

private:
    std::atomic<quint64> m_newestSuggestion = 0;
    std::atomic<quint64> m_newestList = 0;
    std::atomic<quint64> m_newestQuery = 0;
    QThread m_thread;
    JournalSurveyWorker *m_worker; ///< lives on the thread, deleted when it ends
};

} // namespace smartup
