#pragma once

#include "app/sandbox/SandboxCall.h"

#include <vector>

namespace smartup {

using OrganisationList = std::vector<const SandboxOrganisation *>;

/// The organisation that binds the request: a single one of the header, or the user's only one;
/// null when the request may choose.
[[nodiscard]] const SandboxOrganisation *bindingOrganisation(const SandboxCall &call);

/// Which organisations an export speaks about. The header filial_id of a single organisation binds
/// the request: another filial_code is refused, and any is when the organisation has no code. The
/// head's filial_id, and a request without one, let filial_code and filial_codes select; naming none
/// means all of them for the head, and the user's default organisation without a filial_id.
[[nodiscard]] std::variant<OrganisationList, Refusal>
selectedOrganisations(const SandboxCall &call);

/// The organisation of one imported document, from its own filial_code, else from the request's.
/// The head has to name one: documents belong to an operational organisation.
[[nodiscard]] std::variant<const SandboxOrganisation *, Refusal>
organisationOf(const SandboxCall &call, const QJsonObject &document);

} // namespace smartup
