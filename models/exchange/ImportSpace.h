// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace smartup {

/// The room that an import must find on the disk: what it sends is noted there first, and a disk that
/// fills while requests are under way leaves outcomes unknown.
struct ImportSpace
{
    static constexpr qint64 LeastFree = 1024LL * 1024 * 1024; ///< to begin with

    qint64 freeBytes = -1; ///< -1: nobody can say
    qint64 toSend = 0; ///< bytes of the documents; each is kept in the ledger and in the log
    qint64 least =
        LeastFree; ///< 0 once the import is under way: then only what is left of it counts

    [[nodiscard]] qint64 needed() const { return std::max(least, 2 * toSend); }
    [[nodiscard]] bool isEnough() const { return freeBytes < 0 || freeBytes >= needed(); }
};

/// One translated sentence with the figures: why nothing is sent. Empty when there is room.
[[nodiscard]] QString importSpaceText(const ImportSpace &space);

} // namespace smartup
