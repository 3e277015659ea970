#pragma once

#include "app/ctl/Command.h"
#include "app/journal/JournalReader.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/JournalRow.h"

#include <QObject>

namespace smartup {

struct LogOptions
{
    QString file;
    JournalQuery query;
    int limit = 100; ///< newest rows printed at first
    bool follows = false;
    bool isJson = false;
};

/// Reads the log and prints it line by line, oldest first; goes on as long as it follows. Leaves the
/// event loop with an ExitCode.
class LogPrinter : public QObject
{
    Q_OBJECT

public:
    explicit LogPrinter(LogOptions options);

    void start();

private:
    void takeCount(const JournalCount &count);
    void takeBlock(int block, const QList<JournalRow> &rows);
    void askForNext();
    void fail(const Error &error);

    LogOptions m_options;
    JournalReader m_reader;
    qint64 m_next = -1; ///< first row that is not printed; −1 = not counted yet
    qint64 m_rows = 0; ///< rows of the query so far
    bool m_isReading = false;
    bool m_hasGrown = false; ///< more was stored while a block was under way
};

/// A row for a terminal: no character of it moves the cursor or turns the writing.
[[nodiscard]] QString logLine(const JournalRow &row);

} // namespace smartup
