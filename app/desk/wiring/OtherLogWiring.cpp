#include "app/desk/wiring/OtherLogWiring.h"

#include "app/desk/wiring/BodySearchWiring.h"
#include "app/desk/wiring/DetailWiring.h"
#include "app/desk/wiring/JournalWiring.h"
#include "app/desk/wiring/SurveyWiring.h"
#include "app/journal/BodySearch.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalSurvey.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/OtherLogWindow.h"

namespace smartup {

void readInto(OtherLogWindow &window, const QString &journal)
{
    auto *reader = new JournalReader(journal, &window);
    auto *survey = new JournalSurvey(journal, &window);
    auto *bodies = new BodySearch(journal, &window);
    joinRows(*reader, *window.page());
    joinDetails(*reader, *window.page());
    joinBodies(*bodies, *window.page());
    new SurveyWiring(*reader, *survey, *window.page(), &window);
}

} // namespace smartup
