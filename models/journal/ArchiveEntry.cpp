#include "models/journal/ArchiveEntry.h"

#include <QCoreApplication>

namespace smartup {

QString archiveStateText(ArchiveState state)
{
    switch (state) {
    case ArchiveState::Unchecked:
        //: of an archive of the log
        return QCoreApplication::translate("ArchiveEntry", "not looked at yet");
    case ArchiveState::Whole:
        //: of an archive of the log
        return QCoreApplication::translate("ArchiveEntry", "whole");
    case ArchiveState::NoChain:
        //: of an archive of the log
        return QCoreApplication::translate("ArchiveEntry", "cannot be checked: it has no chain");
    case ArchiveState::Changed:
        //: of an archive of the log
        return QCoreApplication::translate("ArchiveEntry", "not as it was stored");
    case ArchiveState::Unreadable:
        //: of an archive of the log
        return QCoreApplication::translate("ArchiveEntry", "cannot be read");
    }
    Q_UNREACHABLE();
}

} // namespace smartup
