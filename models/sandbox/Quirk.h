#pragma once

#include "models/core/Result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace smartup {

/// Known troubles of a live Smartup that the sandbox can play.
enum class Quirk {
    ErrorJsonWith200,
    CreatedBut500,
    BothListsEmpty,
    ExternalIdFilterIgnored,
    UnknownKeyFails,
    FilialId401,
    LimitSpent,
    LateApplication,
    Silence,
    ConnectionCut,
    ConnectionCutAfterApply,
    Delay,
    ExternalId20,
    WideRangeEmpty,
};

inline constexpr std::size_t QuirkCount = 14;

struct QuirkInfo
{
    Quirk quirk {};
    QLatin1StringView key; ///< `error_json_with_200`: command line, options, tests
    const char *description = nullptr; ///< English source text, translation context "Quirk"
    /// What the quirk counts when nothing else is said (`delay=500`); 0 = it takes no number.
    int defaultValue = 0;
};

[[nodiscard]] std::span<const QuirkInfo> quirkTable();
[[nodiscard]] const QuirkInfo &quirkInfo(Quirk quirk);
/// One translated sentence.
[[nodiscard]] QString quirkDescription(Quirk quirk);

/// The quirks that are on, each with its number.
class QuirkSet
{
public:
    /// From `key` or `key=number`; an unknown key or a bad number is refused by name. The last of
    /// two equal keys counts.
    [[nodiscard]] static Result<QuirkSet> parse(const QStringList &words);

    [[nodiscard]] bool has(Quirk quirk) const
    {
        return m_values[static_cast<std::size_t>(quirk)].has_value();
    }
    /// Milliseconds of Delay, seconds of LateApplication; 0 when the quirk is off or takes none.
    [[nodiscard]] int value(Quirk quirk) const
    {
        return m_values[static_cast<std::size_t>(quirk)].value_or(0);
    }
    /// In the order of the table, written so that parse() reads them back.
    [[nodiscard]] QStringList words() const;

    friend bool operator==(const QuirkSet &, const QuirkSet &) = default;

private:
    std::array<std::optional<int>, QuirkCount> m_values;
};

} // namespace smartup
