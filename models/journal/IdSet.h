#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace smartup {

/// The ids that a query of the journal found, one bit each.
///
/// A table that shows row 5 000 000 needs the id of that row, and OFFSET would count its way there
/// (81 ms at five million rows). Ids of the journal only grow and are dense, so a bit each is small
/// (ten million rows: 1.2 MB, however many match), is filled in any order by whatever index knows
/// the answer, joins criteria by `and` and `or`, counts by popcount, and finds the id of a row
/// through a running count per 4096 bits.
class IdSet
{
public:
    IdSet() = default;

    void insert(qint64 id); ///< id > 0
    void insertRange(qint64 first, qint64 last); ///< both inclusive; nothing when last < first
    void intersect(const IdSet &other);
    void unite(const IdSet &other);
    void subtract(const IdSet &other);

    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] bool contains(qint64 id) const;
    [[nodiscard]] qint64 count() const;
    /// The row-th smallest id, rows from 0; 0 when there are fewer. The first call after a change
    /// counts anew.
    [[nodiscard]] qint64 at(qint64 row) const;
    /// How many ids are smaller.
    [[nodiscard]] qint64 rankOf(qint64 id) const;
    /// How many lie between, both inclusive.
    [[nodiscard]] qint64 countBetween(qint64 first, qint64 last) const
    {
        return rankOf(last + 1) - rankOf(first);
    }
    /// Up to `count` ids from row `first`, ascending.
    [[nodiscard]] std::vector<qint64> slice(qint64 first, int count) const;

private:
    void growTo(std::size_t words);
    void recount() const;

    std::vector<std::uint64_t> m_words; ///< bit b of word w stands for id 64 w + b
    mutable std::vector<qint64>
        m_before; ///< ids before each group of 64 words, and all of them last
    mutable bool m_isCounted = false;
};

} // namespace smartup
