#include "app/ctl/LogPrinter.h"

#include "app/ctl/CommandLine.h"
#include "models/core/VisibleText.h"
#include "models/journal/JournalText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 TheOnlyQuery = 1;

struct JsonField
{
    QLatin1StringView key;
    QString (*text)(const JournalRow &) = nullptr;
};

constexpr std::array<JsonField, 18> JsonFields { {
    { "time"_L1, [](const JournalRow &r) { return r.at.toString(Qt::ISODateWithMs); } },
    { "subject"_L1, [](const JournalRow &r) { return r.document.subject; } },
    { "verb"_L1, [](const JournalRow &r) { return apiVerbKey(r.verb); } },
    { "outcome"_L1, [](const JournalRow &r) { return outcomeKey(r.document.outcome); } },
    { "number"_L1, [](const JournalRow &r) { return r.document.number; } },
    { "external_id"_L1, [](const JournalRow &r) { return r.document.externalId; } },
    { "smartup_id"_L1, [](const JournalRow &r) { return r.document.smartupId; } },
    { "status"_L1, [](const JournalRow &r) { return r.document.status; } },
    { "organisation"_L1, [](const JournalRow &r) { return r.document.organisation; } },
    { "person_code"_L1, [](const JournalRow &r) { return r.document.personCode; } },
    { "person_name"_L1, [](const JournalRow &r) { return r.document.personName; } },
    { "warehouse_code"_L1, [](const JournalRow &r) { return r.document.warehouseCode; } },
    { "amount"_L1, [](const JournalRow &r) { return r.document.amount; } },
    { "error_code"_L1, [](const JournalRow &r) { return r.document.errorCode; } },
    { "message"_L1, [](const JournalRow &r) { return r.document.message; } },
    { "rule"_L1, [](const JournalRow &r) { return r.document.rule; } },
    { "attempt"_L1,
      [](const JournalRow &r) {
          return r.document.attempt > 1 ? QString::number(r.document.attempt) : QString();
      } },
    { "call"_L1, [](const JournalRow &r) { return QString::number(r.document.callId); } },
} };

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

QByteArray logJson(const JournalRow &row)
{
    QJsonObject object;
    for (const JsonField &field : JsonFields) {
        const QString text = field.text(row);
        if (!text.isEmpty()) {
            object.insert(field.key, text);
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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
        print(m_options.isJson ? QString::fromUtf8(logJson(line)) : logLine(line));
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
