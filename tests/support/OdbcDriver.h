#pragma once

#include <QFile>
#include <QString>

namespace smartup::testing {

/// The driver of the Debian package libsqliteodbc; empty when it is not installed.
inline QString odbcDriverFile()
{
    for (const char *folder :
         { "/usr/lib/x86_64-linux-gnu/odbc", "/usr/lib/aarch64-linux-gnu/odbc", "/usr/lib/odbc" }) {
        const QString file = QString::fromLatin1(folder) + QStringLiteral("/libsqlite3odbc.so");
        if (QFile::exists(file)) {
            return file;
        }
    }
    return {};
}

} // namespace smartup::testing
