// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportSpace.h"

#include "models/core/DataSize.h"

#include <QCoreApplication>

namespace smartup {

QString importSpaceText(const ImportSpace &space)
{
    if (space.isEnough()) {
        return {};
    }
    //: %1 and %2 sizes, as in 812 MB
    return QCoreApplication::translate("ImportSpace",
                                       "The disk is nearly full: %1 are free where this program "
                                       "notes what it sends, and an import needs %2. Make room, "
                                       "and start it again.")
        .arg(dataSizeText(space.freeBytes), dataSizeText(space.needed()));
}

} // namespace smartup
