#pragma once

#include "models/core/CodeKind.h"
#include "models/exchange/ExportRequest.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace smartup {

/// What an export can tell beside its rows: of records without a code, of the days that it kept. Translated.

/// By Smartup's id, the name of each record that was exported without a code. Empty for none; a few names
/// are said, the log has all.
[[nodiscard]] QString recordsWithoutCodeText(const QMap<QString, QString> &names);
/// The settings leave goods without a code of this kind out, and no answer says which or how many.
[[nodiscard]] QString goodsLeftOutText(CodeKind kind);

/// Which days a stopped export kept, and which are missing. `isMoreThere`: of the missing ones some
/// documents of later days are there, too.
[[nodiscard]] QString keptDaysText(const ExportSummary &summary, bool isMoreThere);
/// Documents in statuses that were not asked for: a server that does not obey the filter tells them without a
/// word. Empty when there are none, or when nothing was asked for.
[[nodiscard]] QString otherStatusesText(const QHash<QString, qint64> &told,
                                        const QStringList &asked);

} // namespace smartup
