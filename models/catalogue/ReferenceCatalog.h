#pragma once

#include "models/catalogue/DocumentCatalog.h"

#include <optional>
#include <span>

namespace smartup {

/// Reference data and the API methods that have no duplicate policy. One row per method family,
/// read by client, sandbox, journal and exchange alike.
enum class ReferenceEntity {
    Goods,
    Service,
    ProductGroup,
    Producer,
    LegalPerson,
    NaturalPerson,
    PersonGroup,
    Workspace,
    Contract,
    ReturnReason,
    PriceType,
    ProductPrice,
    Balance,
    Warehouse,
    Logistics,
    Visit,
    OrganisationMovement,
    EquipmentMovement,
    EquipmentRequest,
};

inline constexpr std::size_t ReferenceEntityCount = 19;

/// The shape of an export's answer.
enum class AnswerShape {
    RootAndLimits, ///< `{"<root>":[…],"limits":{…}}`
    CountAndRoot, ///< `/api/v2/`: `{"count":"N","<root>":[…]}`, paged by limit and offset
};

/// The period an export may be asked for.
enum class PeriodUse {
    None, ///< told whole
    Optional, ///< of creation or change
    Required, ///< of its own date: begin_date and end_date
};

struct ReferenceInfo
{
    ReferenceEntity entity;
    QLatin1StringView key; ///< `inventory`: command line, journal
    const char *name; ///< English source text, translation context "ReferenceEntity"
    const char *smartupName; ///< UTF-8, Russian
    QLatin1StringView path; ///< without the verb
    QLatin1StringView importRoot; ///< empty: no import
    QLatin1StringView exportRoot; ///< empty: no export
    QLatin1StringView idField;
    QLatin1StringView codeField; ///< by which an import finds the record; empty when there is none
    QLatin1StringView nameField;
    QLatin1StringView linesField; ///< empty when flat
    AnswerShape shape;
    QuotaClass quotaClass;
    std::span<const Field> fields; ///< fields of a record, required ones marked
    std::span<const QLatin1StringView> exportOnlyFields = {}; ///< fields only exports have
    /// Lists of codes that narrow an export, besides the period.
    std::span<const QLatin1StringView> filters = {};
    /// What makes a row one of its kind where it has no id of its own.
    std::span<const QLatin1StringView> keyFields = {};
    PeriodUse period = PeriodUse::Optional;

    [[nodiscard]] QByteArray exportPath() const
    {
        return QByteArray(path.data(), path.size()) + "$export";
    }
    [[nodiscard]] QByteArray importPath() const
    {
        return QByteArray(path.data(), path.size()) + "$import";
    }
};

[[nodiscard]] std::span<const ReferenceInfo> referenceCatalog();
[[nodiscard]] const ReferenceInfo &referenceInfo(ReferenceEntity entity);
[[nodiscard]] std::optional<ReferenceEntity> referenceFromKey(QStringView key);
[[nodiscard]] QString referenceName(ReferenceEntity entity);

} // namespace smartup
