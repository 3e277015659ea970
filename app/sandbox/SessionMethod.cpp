#include "app/sandbox/JsonText.h"
#include "app/sandbox/SandboxCall.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

SandboxAnswer session(SandboxCall &call)
{
    QByteArray filials;
    for (const SandboxOrganisation &organisation : call.store.organisations()) {
        if (call.user.isBound && organisation.id != call.user.defaultOrganisation) {
            continue;
        }
        filials += (filials.isEmpty() ? "[\"" : ",[\"") + QByteArray::number(organisation.id)
            + "\"," + jsonText(organisation.name) + ']';
    }
    return "{\"user\":{\"user_id\":\"" + QByteArray::number(call.user.id)
        + "\",\"name\":" + jsonText(call.user.name) + ",\"login\":" + jsonText(call.user.login)
        + "},\"company\":{\"company_id\":\"1\",\"code\":\"demo\",\"name\":\"Chashma\"},"
          "\"projects\":[{\"code\":\"trade\",\"name\":\"Smartup Trade\",\"filials\":["
        + filials + "]}]}";
}

} // namespace

void addSessionMethod(SandboxRoutes &routes)
{
    routes.insert("/b/biruni/m:session", { session, std::nullopt, false, false });
}

} // namespace smartup
