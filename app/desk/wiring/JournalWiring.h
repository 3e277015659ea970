#pragma once

#include <QObject>

namespace smartup {

class JournalPage;
class JournalReader;
class JournalStore;

/// Rows, details and choices between a reader and a page, of the log or of a case file.
void joinRows(JournalReader &reader, JournalPage &page);

/// The log between store, reader and page. Whoever makes records connects its callFinished and
/// runStarted, runChanged, runFinished to the store's slots.
class JournalWiring : public QObject
{
    Q_OBJECT

public:
    JournalWiring(JournalStore &store,
                  JournalReader &reader,
                  JournalPage &page,
                  QObject *parent = nullptr);
};

} // namespace smartup
