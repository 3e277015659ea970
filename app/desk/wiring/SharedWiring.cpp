#include "app/desk/wiring/SharedWiring.h"

#include "app/desk/wiring/BodySearchWiring.h"
#include "app/desk/wiring/DetailWiring.h"
#include "app/desk/wiring/JournalWiring.h"
#include "app/desk/wiring/SurveyWiring.h"
#include "app/journal/JournalReader.h"
#include "app/journal/SharedJournalKeeper.h"
#include "models/journal/JournalModel.h"
#include "ui/journal/SharedJournalPage.h"

namespace smartup {

SharedWiring::SharedWiring(SharedJournalKeeper &keeper,
                           JournalReader &reader,
                           JournalSurvey &survey,
                           BodySearch &bodies,
                           SharedJournalPage &page,
                           QObject *parent)
    : QObject(parent)
{
    joinRows(reader, page);
    joinDetails(reader, page);
    joinBodies(bodies, page);
    new SurveyWiring(reader, survey, page, this);
    connect(&reader, &JournalReader::grown, page.model(), &JournalModel::noteAppended);
    connect(&keeper, &SharedJournalKeeper::stateChanged, &page, &SharedJournalPage::setState);
    connect(&keeper, &SharedJournalKeeper::told, &page, &JournalPage::showError);
    reader.setWatching(true);
}

} // namespace smartup
