#include "app/journal/JournalSurveyWorker.h"

#include "app/journal/JournalLookup.h"

namespace smartup {

using namespace std::chrono_literals;

namespace {

constexpr auto BusyTimeout = 5s;

} // namespace

JournalSurveyWorker::JournalSurveyWorker(QString file,
                                         const std::atomic<quint64> &newestSuggestion,
                                         const std::atomic<quint64> &newestList)
    : m_file(std::move(file))
    , m_newestSuggestion(newestSuggestion)
    , m_newestList(newestList)
{
}

bool JournalSurveyWorker::isReady()
{
    if (m_database.isOpen()) {
        return true;
    }
    if (JournalDatabase::inspect(m_file, JournalDatabase::Inspection::Quick)
        != JournalDatabase::FileState::Ours) {
        return false;
    }
    return m_database.open(m_file, JournalDatabase::Role::Reader, BusyTimeout).isOk();
}

void JournalSurveyWorker::close()
{
    m_database.close();
}

void JournalSurveyWorker::suggest(FilterField field, const QString &begun, quint64 request)
{
    const auto isCancelled = [this, request] { return m_newestSuggestion != request; };
    if (isCancelled()) {
        return;
    }
    QList<FilterSuggestion> suggestions;
    if (isReady()) {
        suggestions =
            JournalLookup(m_database, isCancelled).suggestions(field, begun, MostSuggestions);
    }
    if (!isCancelled()) {
        Q_EMIT suggested(request, suggestions);
    }
}

void JournalSurveyWorker::findMissing(const QStringList &numbers, quint64 request)
{
    const auto isCancelled = [this, request] { return m_newestList != request; };
    if (isCancelled()) {
        return;
    }
    const QStringList missing =
        isReady() ? JournalLookup(m_database, isCancelled).missing(numbers) : numbers;
    if (!isCancelled()) {
        Q_EMIT missingFound(numbers, missing);
    }
}

} // namespace smartup
