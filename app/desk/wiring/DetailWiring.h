#pragma once

#include <QObject>

namespace smartup {

class JournalPage;
class JournalReader;
class RemarkService;

/// Windows, comparisons and histories of lines between a reader and a page, of the log or of a journal that
/// is only read.
void joinDetails(JournalReader &reader, JournalPage &page);

/// The details of lines between reader, remarks and page. The reader is one of its own: a search that
/// takes long keeps no history waiting.
class DetailWiring : public QObject
{
    Q_OBJECT

public:
    DetailWiring(JournalReader &reader,
                 RemarkService &remarks,
                 JournalPage &page,
                 QObject *parent = nullptr);
};

} // namespace smartup
