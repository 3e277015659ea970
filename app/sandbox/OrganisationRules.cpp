#include "app/sandbox/OrganisationRules.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Refusal> checkBound(const SandboxOrganisation &bound, const QString &code)
{
    if (bound.code.isEmpty()) {
        return Refusal { 400, u"A02-24-070"_s,
                         u"Код организации указан, но у текущей организации код не задан"_s };
    }
    if (bound.code != code) {
        return Refusal { 400, u"A02-24-048"_s,
                         u"Организация не соответствует текущей. Код организации = %1"_s.arg(
                             code) };
    }
    return std::nullopt;
}

std::variant<const SandboxOrganisation *, Refusal> namedOrganisation(const SandboxCall &call,
                                                                     const QString &code)
{
    if (const SandboxOrganisation *bound = bindingOrganisation(call)) {
        if (const auto refusal = checkBound(*bound, code)) {
            return *refusal;
        }
        return bound;
    }
    const SandboxOrganisation *named = call.store.organisationByCode(code);
    if (named == nullptr) {
        return Refusal { 400, u"A02-24-042"_s,
                         u"Организация не найдена. Код организации = %1"_s.arg(code) };
    }
    return named;
}

} // namespace

const SandboxOrganisation *bindingOrganisation(const SandboxCall &call)
{
    if (call.user.isBound) {
        return call.store.organisation(call.user.defaultOrganisation);
    }
    return call.pinned != nullptr && !call.pinned->isHead ? call.pinned : nullptr;
}

std::variant<OrganisationList, Refusal> selectedOrganisations(const SandboxCall &call)
{
    QStringList codes = filterList(call.body, "filial_codes"_L1, FilialCodeField);
    codes += filterList(call.body, FilialCodeField, FilialCodeField);
    codes.removeDuplicates();

    OrganisationList selected;
    for (const QString &code : codes) {
        const auto named = namedOrganisation(call, code);
        if (const auto *refusal = std::get_if<Refusal>(&named)) {
            return *refusal;
        }
        selected.push_back(std::get<const SandboxOrganisation *>(named));
    }
    if (!selected.empty()) {
        return selected;
    }
    if (call.pinned != nullptr && call.pinned->isHead && !call.user.isBound) {
        for (const SandboxOrganisation &organisation : call.store.organisations()) {
            selected.push_back(&organisation);
        }
        return selected;
    }
    selected.push_back(&call.current());
    return selected;
}

std::variant<const SandboxOrganisation *, Refusal> organisationOf(const SandboxCall &call,
                                                                  const QJsonObject &document)
{
    QString code = filterText(document, FilialCodeField);
    if (code.isEmpty()) {
        code = filterText(call.body, FilialCodeField);
    }
    if (!code.isEmpty()) {
        return namedOrganisation(call, code);
    }
    if (call.current().isHead) {
        return Refusal { 400, u"A02-24-070"_s,
                         u"Не указан код организации: у «Администрирования» его брать неоткуда"_s };
    }
    return &call.current();
}

} // namespace smartup
