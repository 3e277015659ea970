#pragma once

#include "models/catalogue/DocumentCatalog.h"

#include <QJsonObject>

namespace smartup::testing {

inline constexpr QLatin1StringView GoodsCode("P000017");
inline constexpr QLatin1StringView LocalGoodsCode("17-0017"); ///< the same goods in TAS

/// A document of the type with everything an import demands, that the sample company takes, in TAS on
/// 30.05.2024.
[[nodiscard]] QJsonObject
typeDocument(const DocumentTypeInfo &info, const QString &externalId, const QString &number = {});
/// The required fields; all of them when none is.
[[nodiscard]] QJsonObject requiredFields(std::span<const Field> fields,
                                         const DocumentTypeInfo &info);

} // namespace smartup::testing
