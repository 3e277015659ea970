#pragma once

#include <QLatin1StringView>

#include <span>

namespace smartup {

/// What a field of the API holds. Everything travels as JSON text; the kind says how to read it.
enum class FieldKind {
    Text,
    Id, ///< Smartup's own id of a record
    Number, ///< decimal, point as separator, never a double on its way through
    Date, ///< `dd.mm.yyyy`
    Moment, ///< `dd.mm.yyyy hh24:mi:ss`
    Flag, ///< `Y` or `N`
    GoodsCode, ///< global or local code of goods: obeys the setting "code used"
    PersonCode, ///< global or local code of a counterparty: obeys the setting "code used"
    Code, ///< any other code: warehouse, currency, workspace … always the global one
    List, ///< an array of objects or texts
};

struct Field
{
    QLatin1StringView name;
    FieldKind kind = FieldKind::Text;
    bool isRequired = false; ///< demanded by an import
};

} // namespace smartup
