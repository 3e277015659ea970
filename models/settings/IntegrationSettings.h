#pragma once

#include "models/core/CodeKind.h"
#include "models/core/DocumentType.h"
#include "models/core/DuplicatePolicy.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <array>

namespace smartup {

/// The integration settings of one organisation: what Smartup's form «Настройки интеграции со
/// сторонним ПО» holds. Which JSON key holds what stands in models/settings/SettingsForm.
struct IntegrationSettings
{
    CodeKind codeKind = CodeKind::Global;
    int periodMinutes = 0; ///< 0 = real time
    QStringList orderStatuses; ///< codes, as the server sent them, unknown ones included
    bool exportWithoutCodes = false;
    std::array<DuplicatePolicy, DocumentTypeCount> duplicates {}; ///< index = DocumentType
    QJsonObject unknownKeys; ///< what else the form sent; goes back as it came

    [[nodiscard]] DuplicatePolicy duplicatePolicy(DocumentType type) const
    {
        return duplicates[static_cast<std::size_t>(type)];
    }
    void setDuplicatePolicy(DocumentType type, DuplicatePolicy policy)
    {
        duplicates[static_cast<std::size_t>(type)] = policy;
    }

    friend bool operator==(const IntegrationSettings &, const IntegrationSettings &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::IntegrationSettings)
