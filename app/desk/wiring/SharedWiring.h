#pragma once

#include <QObject>

namespace smartup {

class BodySearch;
class JournalReader;
class JournalSurvey;
class SharedJournalKeeper;
class SharedJournalPage;

/// The log of all computers between keeper, reader and page. Nothing of it is written here: the page
/// has no store.
class SharedWiring : public QObject
{
    Q_OBJECT

public:
    /// Reader, survey and search have the file that the keeper reads into.
    SharedWiring(SharedJournalKeeper &keeper,
                 JournalReader &reader,
                 JournalSurvey &survey,
                 BodySearch &bodies,
                 SharedJournalPage &page,
                 QObject *parent = nullptr);
};

} // namespace smartup
