#include "app/ctl/LogPrinter.h"

#include "app/ctl/CommandLine.h"
#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"
#include "models/journal/RowJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 TheOnlyQuery = 1;

} // namespace

QString logLine(const JournalRow &row)
{
    const DocumentRecord &document = row.document;
    QStringList parts { exactTime(row.at), outcomeName(document.outcome),
                        callName(document.subject, row.verb) };
    for (const QString &part :
         { document.number.isEmpty() ? document.smartupId : document.number, document.externalId,
           document.personName.isEmpty() ? document.personCode : document.personName,
           document.organisation, groupedAmount(document.amount), document.message }) {
        if (!part.isEmpty()) {
            parts.append(visibleText(part));
        }
    }
    return parts.join(u"  "_s);
}

LogPrinter::LogPrinter(LogOptions options)
    : m_options(std::move(options))
    , m_reader(m_options.file)
{
    connect(&m_reader, &JournalReader::counted, this,
            [this](quint64, const JournalCount &count) { takeCount(count); });
    connect(&m_reader, &JournalReader::blockRead, this,
            [this](quint64, int block, const QList<JournalRow> &rows) { takeBlock(block, rows); });
    connect(&m_reader, &JournalReader::failed, this, &LogPrinter::fail);
    connect(&m_reader, &JournalReader::grown, this, [this] {
        m_hasGrown = true;
        askForNext();
    });
}

void LogPrinter::start()
{
    m_reader.count(m_options.query, TheOnlyQuery);
}

void LogPrinter::takeCount(const JournalCount &count)
{
    m_isReading = false;
    m_rows = count.rows;
    if (m_next < 0) {
        m_next = std::max<qint64>(0, m_rows - m_options.limit);
        m_reader.setWatching(m_options.follows);
    }
    askForNext();
}

void LogPrinter::askForNext()
{
    if (m_isReading || m_next < 0) {
        return;
    }
    if (m_next < m_rows) {
        m_isReading = true;
        m_reader.readBlock(m_options.query, static_cast<int>(m_next / JournalBlockSize),
                           TheOnlyQuery);
    } else if (m_hasGrown) {
        m_hasGrown = false;
        m_isReading = true;
        m_reader.recount(m_options.query, TheOnlyQuery);
    } else if (!m_options.follows) {
        QCoreApplication::exit(static_cast<int>(ExitCode::Done));
    }
}

void LogPrinter::takeBlock(int block, const QList<JournalRow> &rows)
{
    m_isReading = false;
    const qint64 first = qint64(block) * JournalBlockSize;
    if (m_next - first >= rows.size()) { // the rows were counted and are gone: nothing to wait for
        m_next = m_rows;
    }
    for (qint64 row = m_next - first; row < rows.size() && m_next < m_rows; ++row, ++m_next) {
        const JournalRow &line = rows.at(row);
        print(m_options.isJson ? visibleJson(rowJson(line)) : logLine(line));
    }
    askForNext();
}

void LogPrinter::fail(const Error &error)
{
    m_reader.disconnect(this); // an empty count may follow, and would end this as a success
    printError(error);
    QCoreApplication::exit(static_cast<int>(ExitCode::Failed));
}

} // namespace smartup
