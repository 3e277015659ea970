#pragma once

#include <QtGlobal>

#include <iterator>

namespace smartup::sample {

/// SplitMix64: the same numbers on every machine. Two rolls in one expression would come in the
/// order the compiler likes: each roll gets a statement of its own.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    /// 0 … sides − 1
    int roll(int sides)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return static_cast<int>((z ^ (z >> 31U)) % static_cast<quint64>(sides));
    }
    template <typename Table>
    const auto &pick(const Table &table)
    {
        return std::data(table)[roll(static_cast<int>(std::size(table)))];
    }

private:
    quint64 m_state;
};

} // namespace smartup::sample
