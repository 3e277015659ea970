#include "app/desk/wiring/SurveyWiring.h"

#include "app/journal/JournalReader.h"
#include "app/journal/JournalSurvey.h"
#include "models/journal/JournalTreeModel.h"
#include "ui/journal/JournalPage.h"

namespace smartup {

SurveyWiring::SurveyWiring(JournalReader &reader,
                           JournalSurvey &survey,
                           JournalPage &page,
                           QObject *parent)
    : QObject(parent)
{
    connect(&reader, &JournalReader::idsFound, &survey, &JournalSurvey::survey);
    connect(&reader, &JournalReader::idsAdded, &survey, &JournalSurvey::add);
    connect(&survey, &JournalSurvey::histogramRead, &page, &JournalPage::setHistogram);
    connect(page.tree(), &JournalTreeModel::branchWanted, &survey, &JournalSurvey::readBranch);
    connect(&survey, &JournalSurvey::branchRead, page.tree(), &JournalTreeModel::setPage);

    connect(&page, &JournalPage::suggestionsWanted, &survey, &JournalSurvey::suggest);
    connect(&page, &JournalPage::missingWanted, &survey, &JournalSurvey::findMissing);
    connect(&survey, &JournalSurvey::suggested, &page, &JournalPage::setSuggestions);
    connect(&survey, &JournalSurvey::missingFound, &page, &JournalPage::setMissing);
}

} // namespace smartup
