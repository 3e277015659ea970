#include "models/journal/CauseTally.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace smartup {

namespace {

/// A sample of a message says what is the matter; the whole is in the log.
constexpr qsizetype LongestSample = 1000;

} // namespace

CauseTally::CauseTally(qsizetype mostKnown)
    : m_mostKnown(mostKnown)
{
}

bool CauseTally::isBefore(const Known &left, const Known &right)
{
    return left.cause.lines != right.cause.lines ? left.cause.lines > right.cause.lines
                                                 : left.order < right.order;
}

void CauseTally::take(const CauseSighting &sighting)
{
    const QString key = causeKey(sighting.code, sighting.message);
    if (!m_known.contains(key)) {
        if (m_known.size() >= m_mostKnown) {
            putAside();
        }
        Known added;
        added.cause.code = sighting.code;
        added.cause.sample = sighting.message.left(LongestSample);
        added.cause.origin = sighting.origin;
        added.order = m_seen++;
        m_known.insert(key, added);
    }
    Known known = m_known.take(key);
    PeriodCause &cause = known.cause;
    ++cause.lines;
    cause.last = cause.last.isValid() ? std::max(cause.last, sighting.at) : sighting.at;
    if (!cause.subjects.contains(sighting.subject)) {
        cause.subjects.append(sighting.subject);
    }
    m_known.insert(key, known);
}

void CauseTally::putAside()
{
    std::vector<std::pair<QString, Known>> all;
    all.reserve(static_cast<std::size_t>(m_known.size()));
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        all.emplace_back(it.key(), it.value());
    }
    const auto middle = all.begin() + std::ssize(all) / 2;
    std::nth_element(all.begin(), middle, all.end(), [](const auto &left, const auto &right) {
        return isBefore(left.second, right.second);
    });
    for (auto it = middle; it != all.end(); ++it) {
        ++m_asideCauses;
        m_asideLines += it->second.cause.lines;
        m_known.remove(it->first);
    }
}

void CauseTally::tell(PeriodReport &report) const
{
    QList<Known> all = m_known.values();
    std::ranges::sort(all, isBefore);
    report.causes.clear();
    report.furtherCauses = m_asideCauses;
    report.furtherLines = m_asideLines;
    for (const Known &known : std::as_const(all)) {
        if (report.causes.size() < MostCauses) {
            report.causes.append(known.cause);
        } else {
            ++report.furtherCauses;
            report.furtherLines += known.cause.lines;
        }
    }
}

} // namespace smartup
