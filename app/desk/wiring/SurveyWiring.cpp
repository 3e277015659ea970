#include "app/desk/wiring/SurveyWiring.h"

#include "app/journal/JournalSurvey.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

SurveyWiring::SurveyWiring(JournalSurvey &survey, JournalPage &page, QObject *parent)
    : QObject(parent)
{
    connect(&page, &JournalPage::suggestionsWanted, &survey, &JournalSurvey::suggest);
    connect(&page, &JournalPage::missingWanted, &survey, &JournalSurvey::findMissing);
    connect(&survey, &JournalSurvey::suggested, &page, &JournalPage::setSuggestions);
    connect(&survey, &JournalSurvey::missingFound, &page, &JournalPage::setMissing);
}

} // namespace smartup
