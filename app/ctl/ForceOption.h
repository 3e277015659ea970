#pragma once

#include <QString>

class QCommandLineParser;

namespace smartup {

/// Adds --force, for a command that writes a file somebody names.
void addForceOption(QCommandLineParser &parser);
/// That the file is there and --force is not: what has been written is not lost by a mistyped name.
/// Empty when it may be written.
[[nodiscard]] QString forceTrouble(const QCommandLineParser &parser, const QString &file);
[[nodiscard]] QString isThereText(const QString &file);

} // namespace smartup
