#include "app/desk/wiring/BodySearchWiring.h"

#include "app/journal/BodySearch.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

void joinBodies(BodySearch &search, JournalPage &page)
{
    BodySearchPane *pane = page.bodies();
    QObject::connect(pane, &BodySearchPane::searchWanted, &search, &BodySearch::search);
    QObject::connect(pane, &BodySearchPane::cancelWanted, &search, &BodySearch::cancel);
    QObject::connect(&search, &BodySearch::progressed, pane, &BodySearchPane::setProgress);
    QObject::connect(&search, &BodySearch::ended, pane, &BodySearchPane::setEnded);
    QObject::connect(&search, &BodySearch::failed, pane, &BodySearchPane::setFailed);
}

} // namespace smartup
