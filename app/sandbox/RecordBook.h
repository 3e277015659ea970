#pragma once

#include "app/sandbox/SandboxDatabase.h"
#include "app/sandbox/SandboxIds.h"
#include "models/core/CodeKind.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <unordered_map>

namespace smartup {

/// Reference data of every kind. `entity` is a key of the reference catalogue, or one of the
/// sandbox's own below.
struct SandboxRecord
{
    qint64 id = 0;
    QString entity;
    qint64 organisationId = 0; ///< 0: of the whole company
    QString code; ///< global
    QString name;
    QString state = QStringLiteral("A");
    QString createdOn;
    QString modifiedOn;
    QByteArray body = "{}";
    QHash<qint64, QString> localCodes; ///< by organisation
};

inline constexpr QLatin1StringView StaffEntity("staff");
inline constexpr QLatin1StringView CashboxEntity("cashbox");
inline constexpr QLatin1StringView BankAccountEntity("bank_account");

/// What an export of documents needs of a record, as finished JSON tokens.
struct RecordCard
{
    qint64 id = 0;
    qint64 organisationId = 0;
    QByteArray code;
    QByteArray name;
    QByteArray tin;
    QHash<qint64, QByteArray> localCodes;

    /// The token of the code that travels: `""` when there is none of this kind.
    [[nodiscard]] QByteArray codeInUse(CodeKind kind, qint64 organisation) const;
};

/// Reference data, prices and stock. What documents ask about records (names and codes) is kept in
/// memory too.
class RecordBook
{
public:
    RecordBook(SandboxDatabase &database, SandboxIds &ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    void load();
    /// What was written is in the file now; or is no longer.
    void accept() { m_isAhead = false; }
    void undo();

    /// Adds (id 0: a new id) or overwrites the whole record; the id.
    qint64 put(SandboxRecord record);
    [[nodiscard]] std::optional<SandboxRecord> record(qint64 id);
    [[nodiscard]] const RecordCard *card(qint64 id) const;
    /// By the code of the kind in use. Goods and persons: the whole company or the organisation's
    /// local code; everything else by its one code, of the organisation first, then of the company.
    /// Legal and natural persons share their codes. 0 when not found.
    [[nodiscard]] qint64
    find(QLatin1StringView entity, CodeKind kind, qint64 organisation, QByteArrayView code) const;
    void putPrice(qint64 goods, qint64 priceType, const QString &card, const QString &price);
    /// Empty when the goods have no price of this type.
    [[nodiscard]] QString priceOf(qint64 goods, qint64 priceType);
    void putBalance(const QVariantList &row); ///< in the order of the table's columns

private:
    void remember(const SandboxRecord &record);
    void forget(const SandboxRecord &record);

    SandboxDatabase &m_database;
    SandboxIds &m_ids;
    std::unordered_map<qint64, RecordCard> m_cards;
    QHash<QByteArray, qint64> m_codes;
    mutable QByteArray m_key; ///< of m_codes, being written
    bool m_isAhead = false; ///< of the file: written in this transaction
};

} // namespace smartup
