// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/DocumentState.h"
#include "models/exchange/ImportPlan.h"

#include <optional>

namespace smartup {

/// What the ledger of imports knows of a row that was read once more.
struct FormerSending
{
    DocumentState state = DocumentState::Confirmed;
    bool isSame = false; ///< with the very content that it has now
    bool hasLeft = false; ///< a byte of a request with it may have left
};

/// A schedule reads a table again and again, with the rows that it has sent: those that Smartup has
/// answered, or that a person has given up after they had left, are kept back until their content changes.
/// What every run would add once more never goes; nor does, while duplicates are not checked, what the ledger
/// does not know and lies beyond the days that Smartup shows. One entry for each document of the plan; nullopt =
/// nothing is known of it.
void keepBackRepeated(ImportPlan &plan, const QList<std::optional<FormerSending>> &former);

} // namespace smartup
