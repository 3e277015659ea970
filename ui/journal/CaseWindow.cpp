#include "ui/journal/CaseWindow.h"

#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"

#include <QFileInfo>
#include <QLabel>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

CaseWindow::CaseWindow(const QString &file,
                       const CaseManifest &manifest,
                       QSettings &state,
                       const Clock &clock,
                       QWidget *parent)
    : OtherLogWindow(state, clock, parent)
    , m_file(file)
    , m_manifest(manifest)
{
    setObjectName(u"caseWindow"_s);
    about()->setObjectName(u"aboutCase"_s);
    retranslate();
}

OtherLogWindow::Texts CaseWindow::texts() const
{
    return {
        //: %1 = name of a file
        tr("Case file %1, read-only").arg(visibleText(QFileInfo(m_file).fileName())),
        tr("A case file of somebody else, made on %1 with version %2 (%3). People and sums are "
           "pseudonyms. Nothing here can be changed or sent.")
            .arg(shownMoment(m_manifest.madeAt.toLocalTime()), visibleText(m_manifest.program),
                 visibleText(m_manifest.system)),
        tr("The case comes from another computer, and its settings are not here."),
        tr("What this leads to is to be looked at there."),
    };
}

} // namespace smartup
