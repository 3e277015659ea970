#pragma once

#include "app/journal/JournalChain.h"
#include "app/journal/JournalDatabase.h"

#include <QCache>

#include <array>
#include <optional>

namespace smartup {

/// A call as it stands in the journal now, sealed as the writer sealed it.
struct SealedCall
{
    qint64 id = 0;
    qint64 firstLine = 0;
    qint64 lastLine = 0;
    qint64 lines = 0; ///< that are there
    bool hasStrangeLines = false; ///< between the lines before it and its own there are others
    QByteArray seal;
    QByteArray bodySeal; ///< empty = there is no body
};

/// Reads calls with everything that their seals are made of. Throws SqlFailure.
class CallSealer
{
public:
    explicit CallSealer(JournalDatabase &database);

    /// From here on nextCall() gives those with ids from `after` (exclusive) to `last`.
    void readCalls(qint64 after, qint64 last);
    /// `lineBefore`: the last line of the calls before.
    [[nodiscard]] std::optional<SealedCall> nextCall(qint64 lineBefore);

private:
    enum class Kind { Number, Text, Run, Term, Client };
    struct Column
    {
        const char *name = nullptr;
        Kind kind = Kind::Number;
    };
    static const std::array<Column, 21> CallColumns;
    static const std::array<Column, 17> DocumentColumns;

    template <std::size_t N>
    [[nodiscard]] static QString select(const char *table, const std::array<Column, N> &columns);
    template <std::size_t N>
    void add(const QSqlQuery &row, const std::array<Column, N> &columns);
    void add(Kind kind, const QVariant &value);
    void addText(QCache<qint64, QString> &known, QSqlQuery &query, qint64 id);
    void addClient(qint64 id);
    void addSettings(qint64 call);
    void addLines(SealedCall &call, qint64 lineBefore);
    [[nodiscard]] QByteArray bodySeal(qint64 call);

    struct Client
    {
        QString code;
        QString name;
    };

    QSqlQuery m_calls;
    QSqlQuery m_documents;
    QSqlQuery m_body;
    QSqlQuery m_settings;
    QSqlQuery m_run;
    QSqlQuery m_term;
    QSqlQuery m_client;
    QCache<qint64, QString> m_runs;
    QCache<qint64, QString> m_terms;
    QCache<qint64, Client> m_clients;
    chain::RowSeal m_seal;
};

} // namespace smartup
