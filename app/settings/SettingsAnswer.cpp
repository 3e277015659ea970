#include "app/settings/SettingsAnswer.h"

#include "app/api/AnswerReader.h"
#include "models/catalogue/ErrorCatalog.h"

namespace smartup {

Error explainedError(const ApiAnswer &answer)
{
    const Error &error = *answer.error;
    if (error.origin != ErrorOrigin::Smartup && error.origin != ErrorOrigin::SmartupDatabase) {
        return error;
    }
    const ErrorExplanation explanation = explainError(error.code, error.raw, answer.httpStatus);
    return explanation.isKnown() ? toError(explanation) : error;
}

Result<IntegrationSettings> settingsOf(const ApiAnswer &answer, const SettingsFormMap &map)
{
    if (answer.error) {
        return explainedError(answer);
    }
    const Result<QJsonObject> data = readFormData(answer.body);
    return data ? settingsFromForm(data.value(), map) : Result<IntegrationSettings>(data.error());
}

} // namespace smartup
