#pragma once

#include <QtGlobal>

namespace smartup {

/// Smartup's ids: one row of numbers for documents, lines and records.
class SandboxIds
{
public:
    void startAt(qint64 next) { m_next = qMax(First, next); }
    [[nodiscard]] qint64 next() { return m_reserved < m_reservedEnd ? m_reserved++ : m_next++; }
    [[nodiscard]] qint64 peek() const { return m_next; }
    /// The ids that next() gives first: those a rolled back import had already named.
    void reserve(qint64 first, qint64 afterLast)
    {
        m_reserved = first;
        m_reservedEnd = afterLast;
    }

private:
    static constexpr qint64 First = 100001;
    qint64 m_next = First;
    qint64 m_reserved = 0;
    qint64 m_reservedEnd = 0;
};

} // namespace smartup
