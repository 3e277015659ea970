// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportPlan.h"

#include <QMetaType>
#include <QString>

namespace smartup {

/// What would happen to the documents of one file of a folder.
struct FolderFileForecast
{
    QString name;
    bool isSendable = false; ///< false: the file has a mistake, or none of it can be sent
    QString text; ///< "Create: 163 · Skip: 37", or what is wrong with the file
    qint64 documents = 0;
    qint64 asked = 0; ///< requests that it took to find out
    qint64 toSend = 0; ///< requests of the import
};

[[nodiscard]] FolderFileForecast folderForecast(const QString &name, const ImportPlan &plan);
/// Of a file of which nothing would be sent.
[[nodiscard]] FolderFileForecast folderForecast(const QString &name, const ImportFile &file);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::FolderFileForecast)
