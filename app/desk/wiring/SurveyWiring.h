#pragma once

#include <QObject>

namespace smartup {

class JournalPage;
class JournalSurvey;

/// What the log's page asks beside its rows: what may complete a filter, which numbers are missing.
class SurveyWiring : public QObject
{
    Q_OBJECT

public:
    SurveyWiring(JournalSurvey &survey, JournalPage &page, QObject *parent = nullptr);
};

} // namespace smartup
