#pragma once

#include "app/journal/JournalChain.h"
#include "app/journal/JournalDatabase.h"
#include "models/journal/JournalRecords.h"

#include <QCache>
#include <QHash>
#include <QList>

#include <map>
#include <memory>
#include <tuple>
#include <utility>
#include <variant>

namespace smartup {

using JournalItem = std::variant<CallRecord, RunRecord, JournalRemark>;

struct WrittenBatch
{
    qint64 lastDocumentId = 0;
    int rows = 0;
    int lostRemarks = 0; ///< about lines that the retention has taken away meanwhile
};

/// Turns records into rows: one batch, one transaction. Lives on the store's thread.
class JournalWriter
{
public:
    /// What the chain of the journal covers.
    enum class Covered {
        Everything,
        Lines, ///< whoever writes puts other bodies in the place of those of the records
    };

    explicit JournalWriter(JournalDatabase &database, Covered covered = Covered::Everything);
    ~JournalWriter();
    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;

    /// All of the batch or nothing. A call that is stored already is left as it is.
    [[nodiscard]] std::variant<WrittenBatch, QSqlError> write(const QList<JournalItem> &batch);

private:
    class Statements;
    using CounterKey =
        std::tuple<qint64, qint64, qint64, qint64>; ///< hour, profile, subject, outcome
    struct CounterValue
    {
        qint64 documents = 0;
        qint64 calls = 0;
    };

    void lookForSweeps();
    /// Their ids are asked for again.
    void forgetTexts();
    void writeItems(const QList<JournalItem> &batch);
    void writeRun(const RunRecord &run);
    void writeCall(const CallRecord &call);
    void writeBodies(qint64 callId, const CallRecord &call);
    void writeSettings(qint64 callId, const SettingsStamp &settings);
    void writeRemark(const JournalRemark &remark);
    /// The try before this one, when this import goes on with it.
    struct EarlierTry
    {
        qint64 number = 0;
        qint64 first = 0;
    };
    [[nodiscard]] EarlierTry earlierTry(const CallRecord &call, const DocumentRecord &document);
    void writeDocument(qint64 callId, const CallRecord &call, const DocumentRecord &document);
    void writeCounters();
    /// The call that was written, with its lines, becomes part of the batch's link.
    void sealCall(qint64 callId, const CallRecord &call, qint64 lastDocument);
    void writeLink();

    [[nodiscard]] qint64 runId(const CallRecord &call);
    [[nodiscard]] qint64 term(const QString &text);
    [[nodiscard]] QVariant termOrNull(const QString &text);
    [[nodiscard]] QVariant clientOrNull(const DocumentRecord &document);

    JournalDatabase &m_database;
    Covered m_covered;
    std::unique_ptr<Statements> m_sql;
    QCache<QString, qint64> m_terms;
    QCache<QString, qint64> m_clients;
    std::pair<qint64, qint64> m_sweeps; ///< the last one of the retention that was looked at
    std::map<CounterKey, CounterValue> m_counters; ///< of the batch under way
    WrittenBatch m_written; ///< the same
    qint64 m_firstOfCall = 0; ///< line of the call that is being written
    chain::Appender m_chain;
    chain::RowSeal m_seal; ///< of the call that is being written
    QByteArray m_bodySeal; ///< the same
    QList<chain::CallSeal> m_seals; ///< of the batch under way
    chain::Link m_link; ///< the same
};

} // namespace smartup
