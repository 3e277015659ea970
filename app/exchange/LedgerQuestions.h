#pragma once

#include "app/exchange/LedgerOrders.h"
#include "app/exchange/LedgerRows.h"
#include "models/exchange/KnownDocuments.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>

namespace smartup {

/// What is asked of the ledger of imports and changes nothing in it. Throws LedgerFailure.
class LedgerQuestions
{
public:
    explicit LedgerQuestions(LedgerDatabase &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QList<LedgerDocument> documents(const LedgerQuery &query);
    [[nodiscard]] int unknownBatches(const QString &profileId);
    [[nodiscard]] QList<KnownDocument>
    heard(const QString &profileId, DocumentType type, const QDateTime &since);
    [[nodiscard]] QSet<QString> witnesses(const QString &profileId,
                                          DocumentType type,
                                          const QDateTime &from,
                                          const QDateTime &to);
    [[nodiscard]] bool hasWitness(const QString &profileId,
                                  DocumentType type,
                                  const QDateTime &from,
                                  const QDateTime &to);
    [[nodiscard]] std::chrono::minutes settleTime(const QString &profileId);
    [[nodiscard]] QHash<QString, QString> probe(const QString &profileId, const QString &method);

private:
    LedgerDatabase &m_database;
};

} // namespace smartup
