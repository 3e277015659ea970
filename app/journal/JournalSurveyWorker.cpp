#include "app/journal/JournalSurveyWorker.h"

#include "app/journal/JournalHistogram.h"
#include "app/journal/JournalLookup.h"

namespace smartup {

using namespace std::chrono_literals;

namespace {

constexpr auto BusyTimeout = 5s;

/// How far the user's clock is ahead of UTC, in milliseconds.
qint64 clockOffset()
{
    constexpr qint64 Milliseconds = 1000;
    return QDateTime::currentDateTime().offsetFromUtc() * Milliseconds;
}

} // namespace

JournalSurveyWorker::JournalSurveyWorker(QString file,
                                         const std::atomic<quint64> &newestSuggestion,
                                         const std::atomic<quint64> &newestList,
                                         const std::atomic<quint64> &newestQuery)
    : m_file(std::move(file))
    , m_newestSuggestion(newestSuggestion)
    , m_newestList(newestList)
    , m_newestQuery(newestQuery)
    , m_outcomes(std::make_unique<OutcomeSets>(m_database))
    , m_tree(std::make_unique<JournalTree>(m_database, *m_outcomes))
{
}

bool JournalSurveyWorker::isReady()
{
    leaveReplacedFile();
    if (m_database.isOpen()) {
        return true;
    }
    const auto state = JournalDatabase::inspect(m_file, JournalDatabase::Inspection::Quick);
    if (state != JournalDatabase::FileState::Ours && state != JournalDatabase::FileState::Older) {
        return false;
    }
    return m_database.open(m_file, JournalDatabase::Role::Reader, BusyTimeout).isOk();
}

/// A damaged file may have been replaced by a new one of its name: what is open is then the old one.
void JournalSurveyWorker::leaveReplacedFile()
{
    if (m_database.isReplaced()) {
        m_database.close();
        m_outcomes = std::make_unique<OutcomeSets>(m_database);
        m_tree = std::make_unique<JournalTree>(m_database, *m_outcomes);
        m_generation = 0; // the reader finds everything anew
        m_barsGeneration = 0;
    }
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
    const bool isThere = isReady(); // first: another file may be open then
    JournalLookup lookup(m_database, isCancelled);
    const QStringList missing = isThere ? lookup.missing(numbers) : numbers;
    // Without an answer none of them is there or missing; the reader, who looks for their rows, says why.
    if (!isCancelled() && !lookup.lastError().isValid()) {
        Q_EMIT missingFound(numbers, missing);
    }
}

void JournalSurveyWorker::survey(const JournalQuery &query, const IdSet &ids, quint64 generation)
{
    if (m_newestQuery != generation) {
        return;
    }
    const bool isThere = isReady(); // first: another file would take the ids away again
    m_generation = generation;
    m_tree->setIds(ids);
    m_outcomes->forgetTexts();
    if (isThere) {
        countBars(query, ids, generation);
    } else {
        m_bars = HistogramBuilder(clockOffset(),
                                  HistogramBuilder::Second); // whole: there is nothing yet
        m_barsGeneration = generation;
        Q_EMIT histogramRead(generation, {});
    }
}

void JournalSurveyWorker::countBars(const JournalQuery &query, const IdSet &ids, quint64 generation)
{
    const auto isCancelled = [this, generation] { return m_newestQuery != generation; };
    m_barsGeneration = 0; // until they are whole, nothing is added to them
    if (JournalHistogram(m_database, *m_outcomes, isCancelled)
            .count(query, ids, clockOffset(), m_bars)) {
        m_barsGeneration = generation;
        Q_EMIT histogramRead(generation, m_bars.histogram());
    }
}

void JournalSurveyWorker::add(const IdSet &ids, quint64 generation)
{
    const auto isCancelled = [this, generation] { return m_newestQuery != generation; };
    if (isCancelled() || !isReady() || generation != m_generation) {
        return;
    }
    m_tree->add(ids);
    if (generation == m_barsGeneration
        && JournalHistogram(m_database, *m_outcomes, isCancelled).add(ids, m_bars)) {
        Q_EMIT histogramRead(generation, m_bars.histogram());
    }
}

void JournalSurveyWorker::readBranch(const BranchRequest &request)
{
    const auto isCancelled = [this, &request] { return m_newestQuery != request.generation; };
    if (isCancelled()) {
        return;
    }
    std::optional<BranchPage> page;
    if (isReady() && request.generation == m_generation) {
        page = m_tree->page(request, isCancelled);
    }
    if (!isCancelled()) {
        // Who asks is always answered: there is nothing, or what is wrong is said by the reader.
        Q_EMIT branchRead(page.value_or(BranchPage { request, {}, {}, true }));
    }
}

} // namespace smartup
