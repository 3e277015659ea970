#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <functional>
#include <optional>

namespace smartup {

/// The structure of the journal, version by version. A new file takes every step from nothing, so
/// that it is the same, to the letter, as one that was upgraded.
namespace journalschema {

inline constexpr int Version = 3;

/// Asked after each statement of a step; false breaks the upgrade off as an end of the program would.
using GoesOn = std::function<bool(int statement)>;

/// The statements that lead from version `to - 1` to `to`; empty when the program lacks them.
[[nodiscard]] QStringList stepTo(int to);

/// Everything a database says about its structure, as one text.
[[nodiscard]] QString textOf(QSqlDatabase &connection);

/// The same of a journal of this version, said by SQLite itself.
[[nodiscard]] QString expectedText(int version);

/// Takes the steps that are missing, each one a transaction that ends with its user_version: whatever
/// happens in between, the file is of the version before or of the version after.
[[nodiscard]] std::optional<QSqlError>
upgrade(QSqlDatabase &connection, int applicationId, const GoesOn &goesOn = {});

} // namespace journalschema

} // namespace smartup
