#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <vector>

namespace smartup::sample {

inline constexpr qint64 Head = 100;
inline constexpr int GoodsCount = 2000;
inline constexpr int GoodsWithoutCodes = 140; // 7 %
inline constexpr int ClientCount = 600;
inline constexpr int LegalClients = 360;
inline constexpr int ClientsWithoutCodes = 12;
inline constexpr int SupplierCount = 40;
inline constexpr int StaffCount = 24;
inline constexpr int RoomsPerOrganisation = 8;
inline constexpr int WarehousesPerOrganisation = 3;
inline constexpr int ContractsPerOrganisation = 60;
inline constexpr int Days = 40;
inline constexpr int KnownOrders = 37;

struct Branch
{
    qint64 id = 0;
    QLatin1StringView code;
    const char *name = nullptr; ///< UTF-8
    QLatin1StringView goodsPrefix; ///< of local codes
    int goodsWithoutLocalCode = 0;
    int shareOfDocuments = 0; ///< of 10
};
inline constexpr std::array<Branch, 3> Branches { {
    { 101, QLatin1StringView("TAS"), "Chashma · Tashkent", QLatin1StringView("17-"), 41, 5 },
    { 102, QLatin1StringView("SAM"), "Chashma · Samarkand", QLatin1StringView("21-"), 60, 3 },
    { 103, QLatin1StringView("FER"), "Chashma · Fergana", QLatin1StringView("30-"), 55, 2 },
} };

/// An organisation without a code, as some companies have: it can be named by its id only. It has places
/// to work with, and no documents yet.
inline constexpr qint64 Codeless = 104;
inline constexpr auto CodelessName = "Chashma · Nukus";
inline constexpr QLatin1StringView CodelessPrefix("NUK"); ///< of the codes of its places

/// What documents speak about: ids of records, and the prices of the goods by the same place.
struct SampleBook
{
    std::vector<qint64> goods;
    std::vector<qint64> prices;
    std::vector<qint64> clients;
    std::vector<qint64> suppliers;
};

[[nodiscard]] inline QString numbered(QLatin1StringView prefix, int number, int width)
{
    return prefix + QString::number(number).rightJustified(width, QLatin1Char('0'));
}

[[nodiscard]] inline QString staffCode(int number)
{
    return numbered(QLatin1StringView("E"), number, 3);
}

} // namespace smartup::sample
