#pragma once

#include <QObject>

namespace smartup {

class JournalPage;
class JournalReader;
class JournalSurvey;

/// What the log's page asks beside its rows: what may complete a filter, which numbers are missing, how
/// the rows that the reader found lie in time.
class SurveyWiring : public QObject
{
    Q_OBJECT

public:
    SurveyWiring(JournalReader &reader,
                 JournalSurvey &survey,
                 JournalPage &page,
                 QObject *parent = nullptr);
};

} // namespace smartup
