#pragma once

namespace smartup {

/// Which code identifies goods and counterparties in the API («Использует код»).
enum class CodeKind {
    Global, ///< one code for all organisations
    Local, ///< the code of the organisation itself, unique only within it
};

} // namespace smartup
