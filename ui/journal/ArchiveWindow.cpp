#include "ui/journal/ArchiveWindow.h"

#include "models/core/VisibleText.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ArchiveWindow::ArchiveWindow(const QString &file,
                             QSettings &state,
                             const Clock &clock,
                             QWidget *parent)
    : OtherLogWindow(state, clock, parent)
    , m_file(file)
{
    setObjectName(u"archiveWindow"_s);
    about()->setObjectName(u"aboutArchive"_s);
    retranslate();
}

OtherLogWindow::Texts ArchiveWindow::texts() const
{
    return {
        //: %1 = name of a file
        tr("Log %1, read-only").arg(visibleText(QFileInfo(m_file).fileName())),
        tr("The log in the file %1. It is only read: nothing here can be changed or sent.")
            .arg(visibleText(QDir::toNativeSeparators(m_file))),
        tr("This log is only looked at: settings and exchange are in the window of the program."),
        tr("What this leads to is to be looked for there, and may have changed since."),
    };
}

} // namespace smartup
