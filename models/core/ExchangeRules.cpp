#include "models/core/ExchangeRules.h"

namespace smartup {

DuplicateFinding findDuplicate(const DuplicateFacts &facts)
{
    if (facts.namesKnownSmartupId) {
        return DuplicateFinding::SameSmartupId;
    }
    if (facts.hasExternalId && (facts.isExternalIdKnown || facts.isRepeatedInRequest)) {
        return DuplicateFinding::SameExternalId;
    }
    return DuplicateFinding::New;
}

ImportAction importAction(DuplicateFinding finding, DuplicatePolicy policy)
{
    if (finding == DuplicateFinding::New) {
        return ImportAction::Create;
    }
    switch (policy) {
    case DuplicatePolicy::Off:
        return finding == DuplicateFinding::SameSmartupId ? ImportAction::Update
                                                          : ImportAction::Create;
    case DuplicatePolicy::Error:
        return ImportAction::Reject;
    case DuplicatePolicy::Update:
        return ImportAction::Update;
    case DuplicatePolicy::Skip:
        return ImportAction::Skip;
    }
    Q_UNREACHABLE();
}

QStringList exportedStatuses(const QStringList &inSettings, const QStringList &inRequest)
{
    if (inRequest.isEmpty()) {
        return inSettings;
    }
    QStringList both;
    for (const QString &status : inSettings) {
        if (inRequest.contains(status)) {
            both.append(status);
        }
    }
    return both;
}

QString codeInUse(CodeKind kind, const QString &globalCode, const QString &localCode)
{
    switch (kind) {
    case CodeKind::Global:
        return globalCode;
    case CodeKind::Local:
        return localCode;
    }
    Q_UNREACHABLE();
}

bool isGoodsRecordExported(const QString &codeInUse, bool exportWithoutCodes)
{
    return exportWithoutCodes || !codeInUse.isEmpty();
}

} // namespace smartup
