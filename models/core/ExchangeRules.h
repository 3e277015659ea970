#pragma once

#include "models/core/CodeKind.h"
#include "models/core/DuplicatePolicy.h"

#include <QStringList>

namespace smartup {

/// What the integration settings do to an exchange. [ours], following Smartup's help page: the
/// sandbox obeys these functions and every prediction of the program uses them.

/// What is known about a document that is about to be imported.
struct DuplicateFacts
{
    bool hasExternalId = false;
    bool isExternalIdKnown = false; ///< the same organisation has a document of this type with it
    bool isRepeatedInRequest = false; ///< an earlier document of the same request carries it
    bool namesKnownSmartupId = false; ///< the document names the Smartup id of an existing one
};

enum class DuplicateFinding {
    New, ///< nothing to compare with, or not known yet
    SameExternalId,
    SameSmartupId, ///< refers to an existing document by Smartup's own id
};

[[nodiscard]] DuplicateFinding findDuplicate(const DuplicateFacts &facts);

enum class ImportAction { Create, Update, Skip, Reject };

/// With the check off a document is added every time; only one that names an existing Smartup id
/// is an update then, because an id cannot be held twice.
[[nodiscard]] ImportAction importAction(DuplicateFinding finding, DuplicatePolicy policy);

/// The statuses whose orders an export answers: those of the settings, narrowed by those of the
/// request. A request that names none gets the settings' set; an empty set of the settings exports nothing.
[[nodiscard]] QStringList exportedStatuses(const QStringList &inSettings,
                                           const QStringList &inRequest);

/// The code that travels in the API.
[[nodiscard]] QString codeInUse(CodeKind kind, const QString &globalCode, const QString &localCode);

/// Is a goods record exported, given its code of the kind in use?
[[nodiscard]] bool isGoodsRecordExported(const QString &codeInUse, bool exportWithoutCodes);

} // namespace smartup
