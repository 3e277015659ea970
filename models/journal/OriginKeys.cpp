#include "models/journal/OriginKeys.h"

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OriginRow
{
    ErrorOrigin origin = ErrorOrigin::Program;
    QLatin1StringView key;
};

constexpr std::array<OriginRow, AllErrorOrigins.size()> Origins { {
    { ErrorOrigin::Program, "program"_L1 },
    { ErrorOrigin::File, "file"_L1 },
    { ErrorOrigin::Storage, "storage"_L1 },
    { ErrorOrigin::Network, "network"_L1 },
    { ErrorOrigin::Smartup, "smartup"_L1 },
    { ErrorOrigin::SmartupDatabase, "smartup_database"_L1 },
} };

} // namespace

QString originKey(ErrorOrigin origin)
{
    return std::ranges::find(Origins, origin, &OriginRow::origin)->key;
}

std::optional<ErrorOrigin> knownOriginFromKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(Origins, [key](const OriginRow &r) { return r.key == key; });
    return row == Origins.end() ? std::nullopt : std::optional(row->origin);
}

ErrorOrigin originFromKey(QStringView key)
{
    return knownOriginFromKey(key).value_or(ErrorOrigin::Program);
}

} // namespace smartup
