#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalTree.h"
#include "app/journal/OutcomeSets.h"
#include "models/journal/FilterCompletion.h"
#include "models/journal/IdSet.h"
#include "models/journal/TimeHistogram.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace smartup {

/// What JournalSurvey does, on its thread.
class JournalSurveyWorker : public QObject
{
    Q_OBJECT

public:
    JournalSurveyWorker(QString file,
                        const std::atomic<quint64> &newestSuggestion,
                        const std::atomic<quint64> &newestList,
                        const std::atomic<quint64> &newestQuery);

    void suggest(FilterField field, const QString &begun, quint64 request);
    void findMissing(const QStringList &numbers, quint64 request);
    void survey(const JournalQuery &query, const IdSet &ids, quint64 generation);
    void add(const IdSet &ids, quint64 generation);
    void readBranch(const BranchRequest &request);
    void close();

Q_SIGNALS:
    void suggested(quint64 request, const QList<smartup::FilterSuggestion> &suggestions);
    void missingFound(const QStringList &numbers, const QStringList &missing);
    void histogramRead(quint64 generation, const smartup::TimeHistogram &histogram);
    void branchRead(const smartup::BranchPage &page);

private:
    void countBars(const JournalQuery &query, const IdSet &ids, quint64 generation);
    /// What is wrong with the file is said by the reader, once.
    [[nodiscard]] bool isReady();
    void leaveReplacedFile();

    QString m_file;
    const std::atomic<quint64> &m_newestSuggestion;
    const std::atomic<quint64> &m_newestList;
    const std::atomic<quint64> &m_newestQuery;
    JournalDatabase m_database;
    std::unique_ptr<OutcomeSets> m_outcomes;
    std::unique_ptr<JournalTree> m_tree; ///< leans on m_outcomes

    quint64 m_generation = 0; ///< of the tree
    quint64 m_barsGeneration = 0; ///< of the bars, once they are whole
    HistogramBuilder m_bars;
};

} // namespace smartup
