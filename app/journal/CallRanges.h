#pragma once

#include <QString>

#include <map>
#include <optional>

namespace smartup {

/// Ids of calls as ranges: what goes together is one, so that a million of them stay a short text.
class CallRanges
{
public:
    void add(qint64 id) { addRange(id, id); }
    void addRange(qint64 first, qint64 last); ///< both inclusive
    void addAll(const CallRanges &other);

    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    [[nodiscard]] bool contains(qint64 id) const;

    /// `1-200,205`; empty when there are none.
    [[nodiscard]] QString toText() const;
    /// Nothing when it is no such text.
    [[nodiscard]] static std::optional<CallRanges> fromText(QStringView text);

private:
    std::map<qint64, qint64> m_ranges; ///< first to last; they never touch
};

} // namespace smartup
