#include "models/journal/IdSet.h"

#include <algorithm>
#include <bit>

namespace smartup {

namespace {

constexpr std::size_t WordBits = 64;
constexpr std::size_t GroupWords = 64;

std::size_t wordOf(qint64 id)
{
    return static_cast<std::size_t>(id) / WordBits;
}

unsigned bitOf(qint64 id)
{
    return static_cast<unsigned>(static_cast<std::uint64_t>(id) % WordBits);
}

qint64 idOf(std::size_t word, int bit)
{
    return static_cast<qint64>(word * WordBits) + bit;
}

/// Position of the n-th set bit, n from 0.
int selectBit(std::uint64_t word, qint64 n)
{
    for (; n > 0; --n) {
        word &= word - 1;
    }
    return std::countr_zero(word);
}

} // namespace

void IdSet::growTo(std::size_t words)
{
    if (m_words.size() < words) {
        m_words.resize(words);
    }
    m_isCounted = false;
}

void IdSet::insert(qint64 id)
{
    Q_ASSERT(id > 0);
    growTo(wordOf(id) + 1);
    m_words[wordOf(id)] |= std::uint64_t(1) << bitOf(id);
}

void IdSet::insertRange(qint64 first, qint64 last)
{
    if (last < first) {
        return;
    }
    growTo(wordOf(last) + 1);
    const std::uint64_t head = ~std::uint64_t(0) << bitOf(first);
    const std::uint64_t tail = ~std::uint64_t(0) >> (WordBits - 1 - bitOf(last));
    if (wordOf(first) == wordOf(last)) {
        m_words[wordOf(first)] |= head & tail;
        return;
    }
    m_words[wordOf(first)] |= head;
    for (std::size_t word = wordOf(first) + 1; word < wordOf(last); ++word) {
        m_words[word] = ~std::uint64_t(0);
    }
    m_words[wordOf(last)] |= tail;
}

void IdSet::intersect(const IdSet &other)
{
    m_words.resize(std::min(m_words.size(), other.m_words.size()));
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        m_words[word] &= other.m_words[word];
    }
    m_isCounted = false;
}

void IdSet::unite(const IdSet &other)
{
    growTo(other.m_words.size());
    for (std::size_t word = 0; word < other.m_words.size(); ++word) {
        m_words[word] |= other.m_words[word];
    }
}

void IdSet::subtract(const IdSet &other)
{
    const std::size_t common = std::min(m_words.size(), other.m_words.size());
    for (std::size_t word = 0; word < common; ++word) {
        m_words[word] &= ~other.m_words[word];
    }
    m_isCounted = false;
}

bool IdSet::contains(qint64 id) const
{
    return id > 0 && wordOf(id) < m_words.size() && ((m_words[wordOf(id)] >> bitOf(id)) & 1U) != 0;
}

void IdSet::recount() const
{
    if (m_isCounted) {
        return;
    }
    m_before.clear();
    qint64 sum = 0;
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        if (word % GroupWords == 0) {
            m_before.push_back(sum);
        }
        sum += std::popcount(m_words[word]);
    }
    m_before.push_back(sum);
    m_isCounted = true;
}

qint64 IdSet::count() const
{
    recount();
    return m_before.back();
}

qint64 IdSet::at(qint64 row) const
{
    if (row < 0 || row >= count()) {
        return 0;
    }
    const auto next = std::upper_bound(m_before.begin(), m_before.end() - 1, row);
    const auto group = static_cast<std::size_t>(next - m_before.begin()) - 1;
    qint64 left = row - m_before[group];
    for (std::size_t word = group * GroupWords;; ++word) {
        const int bits = std::popcount(m_words[word]);
        if (left < bits) {
            return idOf(word, selectBit(m_words[word], left));
        }
        left -= bits;
    }
}

qint64 IdSet::rankOf(qint64 id) const
{
    recount();
    if (id <= 0) {
        return 0;
    }
    if (wordOf(id) >= m_words.size()) {
        return m_before.back();
    }
    const std::size_t group = wordOf(id) / GroupWords;
    qint64 rank = m_before[group];
    for (std::size_t word = group * GroupWords; word < wordOf(id); ++word) {
        rank += std::popcount(m_words[word]);
    }
    const std::uint64_t below = (std::uint64_t(1) << bitOf(id)) - 1;
    return rank + std::popcount(m_words[wordOf(id)] & below);
}

std::vector<qint64> IdSet::slice(qint64 first, int count) const
{
    std::vector<qint64> ids;
    const qint64 start = at(first);
    if (start == 0) {
        return ids;
    }
    std::uint64_t bits = m_words[wordOf(start)] & (~std::uint64_t(0) << bitOf(start));
    for (std::size_t word = wordOf(start); std::ssize(ids) < count;) {
        if (bits == 0) {
            if (++word == m_words.size()) {
                break;
            }
            bits = m_words[word];
            continue;
        }
        ids.push_back(idOf(word, std::countr_zero(bits)));
        bits &= bits - 1;
    }
    return ids;
}

} // namespace smartup
