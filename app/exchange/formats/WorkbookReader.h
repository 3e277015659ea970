#pragma once

#include "models/exchange/formats/SourceText.h"

namespace smartup {

/// The first sheet of a workbook (.xlsx) as Smartup's JSON; the rule is TableReader's. Numbers and days
/// read as people see them; a formula counts by the result that is stored with it.
[[nodiscard]] SourceText readWorkbook(const QByteArray &bytes);

/// Zip archives begin so, and a workbook is one.
[[nodiscard]] bool isZip(const QByteArray &bytes);
/// Workbooks of the old kind and those with a password begin so.
[[nodiscard]] bool isOldOrLockedWorkbook(const QByteArray &bytes);

} // namespace smartup
