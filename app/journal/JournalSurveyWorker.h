#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/journal/FilterCompletion.h"

#include <QObject>
#include <QStringList>

#include <atomic>

namespace smartup {

/// What JournalSurvey does, on its thread.
class JournalSurveyWorker : public QObject
{
    Q_OBJECT

public:
    JournalSurveyWorker(QString file,
                        const std::atomic<quint64> &newestSuggestion,
                        const std::atomic<quint64> &newestList);

    void suggest(FilterField field, const QString &begun, quint64 request);
    void findMissing(const QStringList &numbers, quint64 request);
    void close();

Q_SIGNALS:
    void suggested(quint64 request, const QList<smartup::FilterSuggestion> &suggestions);
    void missingFound(const QStringList &numbers, const QStringList &missing);

private:
    /// What is wrong with the file is said by the reader, once.
    [[nodiscard]] bool isReady();

    QString m_file;
    const std::atomic<quint64> &m_newestSuggestion;
    const std::atomic<quint64> &m_newestList;
    JournalDatabase m_database;
};

} // namespace smartup
