#include "app/journal/CallRanges.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

void CallRanges::addRange(qint64 first, qint64 last)
{
    if (first < 0 || last < first || last == std::numeric_limits<qint64>::max()) {
        return;
    }
    auto next = m_ranges.upper_bound(first);
    if (next != m_ranges.begin() && std::prev(next)->second >= first - 1) {
        --next;
    }
    while (next != m_ranges.end() && next->first <= last + 1) {
        first = std::min(first, next->first);
        last = std::max(last, next->second);
        next = m_ranges.erase(next);
    }
    m_ranges.emplace(first, last);
}

void CallRanges::addAll(const CallRanges &other)
{
    for (const auto &[first, last] : other.m_ranges) {
        addRange(first, last);
    }
}

bool CallRanges::contains(qint64 id) const
{
    const auto next = m_ranges.upper_bound(id);
    return next != m_ranges.begin() && std::prev(next)->second >= id;
}

QString CallRanges::toText() const
{
    QStringList parts;
    for (const auto &[first, last] : m_ranges) {
        parts.append(first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last));
    }
    return parts.join(u',');
}

std::optional<CallRanges> CallRanges::fromText(QStringView text)
{
    CallRanges ranges;
    const QList<QStringView> parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const qsizetype dash = part.indexOf(u'-');
        bool isFirst = false;
        bool isLast = false;
        const qint64 first = (dash < 0 ? part : part.first(dash)).toLongLong(&isFirst);
        const qint64 last = (dash < 0 ? part : part.sliced(dash + 1)).toLongLong(&isLast);
        if (!isFirst || !isLast || first < 0 || last < first
            || last == std::numeric_limits<qint64>::max()) {
            return std::nullopt;
        }
        ranges.addRange(first, last);
    }
    return ranges;
}

} // namespace smartup
