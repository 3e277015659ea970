#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace smartup::testing {

struct BadFile
{
    const char *sentence; ///< what is wrong with it
    QString name;
    QByteArray bytes;
};

/// Files that must never be sent, in all formats: damaged, hostile, cut off, of something else.
[[nodiscard]] QList<BadFile> badFiles();

} // namespace smartup::testing
