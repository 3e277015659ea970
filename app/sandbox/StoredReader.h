#pragma once

#include "app/sandbox/DocumentPlan.h"

#include <functional>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace smartup {

/// JSON tokens of a stored object by column, as they stand in it: `"10"`, `[…]`; empty: not there.
using StoredTokens = std::vector<std::string_view>;

/// Takes stored JSON apart without building a tree. The tokens live until the next read.
class StoredReader
{
public:
    /// The object's fields by column, in `tokens`.
    void readObject(QByteArrayView json, const PlanColumns &columns);
    /// Calls `each` once for every object of the array, with its fields in `tokens`.
    void
    readArray(QByteArrayView json, const PlanColumns &columns, const std::function<void()> &each);

    StoredTokens tokens;

private:
    simdjson::ondemand::document &begin(QByteArrayView json);
    void take(simdjson::ondemand::object object, const PlanColumns &columns);

    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    std::vector<char> m_buffer;
};

/// Readers are kept from request to request: what they read into is costly to make.
struct StoredReaders
{
    StoredReader header;
    StoredReader list;
};

/// The text between the quotes of a stored token that needs no unescaping: ids, numbers, dates.
[[nodiscard]] QByteArrayView plainText(std::string_view token);

} // namespace smartup
