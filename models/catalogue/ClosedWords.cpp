#include "models/catalogue/ClosedWords.h"

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array InventoryKinds { "G"_L1, "M"_L1, "P"_L1 }; // goods, raw material, product
constexpr std::array Genders { "M"_L1, "F"_L1 };
constexpr std::array PriceTypeKinds { "S"_L1, "P"_L1 };
constexpr std::array MarkingMethods { "O"_L1, "V"_L1 }; // order, van

struct WordsRow
{
    QLatin1StringView field;
    std::span<const QLatin1StringView> words;
};

constexpr std::array Rows {
    WordsRow { "inventory_kind"_L1, InventoryKinds },
    WordsRow { "gender"_L1, Genders },
    WordsRow { "price_type_kind"_L1, PriceTypeKinds },
    WordsRow { "marking_attaching_method"_L1, MarkingMethods },
};

} // namespace

std::span<const QLatin1StringView> closedWords(QLatin1StringView field)
{
    const auto row =
        std::ranges::find_if(Rows, [field](const WordsRow &one) { return one.field == field; });
    return row == Rows.end() ? std::span<const QLatin1StringView>() : row->words;
}

bool isAmongWords(std::span<const QLatin1StringView> words, QStringView value)
{
    return words.empty()
        || std::ranges::any_of(words, [value](QLatin1StringView word) { return word == value; });
}

} // namespace smartup
