#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/CodeKind.h"
#include "models/core/Result.h"
#include "models/settings/IntegrationSettings.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <array>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace smartup {

struct SandboxOrganisation
{
    qint64 id = 0;
    QString code;
    QString name;
    bool isHead = false;
    IntegrationSettings settings;
};

struct SandboxUser
{
    qint64 id = 0;
    QString login;
    QString name;
    QByteArray passwordHash;
    bool hasRights = true;
    bool isBound = false; ///< to the default organisation
    qint64 defaultOrganisation = 0;

    [[nodiscard]] static QByteArray hash(const QString &login, const QString &password);
};

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

struct SandboxDocument
{
    qint64 id = 0;
    DocumentType type = DocumentType::Order;
    qint64 organisationId = 0;
    QString externalId;
    QString number;
    QString documentDate;
    QString createdOn;
    QString modifiedOn;
    QString status;
    qint64 personId = 0;
    QString amount;
    QByteArray header = "{}";
    QByteArray lines = "[]";
};

/// The state of a sandbox in SQLite (tables: resources/sql/sandbox.sql). Organisations, users and
/// the codes of reference data are kept in memory too; documents are not. Every write goes through
/// here. Lives on one thread.
class SandboxStore
{
public:
    /// Opens or makes the file. `fresh` begins anew; a file that is not a sandbox is refused and
    /// never overwritten.
    [[nodiscard]] static Result<std::unique_ptr<SandboxStore>> open(const QString &file,
                                                                    bool fresh);
    SandboxStore(const SandboxStore &) = delete;
    SandboxStore &operator=(const SandboxStore &) = delete;
    ~SandboxStore();

    // ── statements ──
    /// Prepared once per text, values bound in order, run. After a failure the query is inactive
    /// and takeFailure() tells.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// The last failure of the database since it was asked; empty when there was none.
    [[nodiscard]] QString takeFailure();

    void begin();
    [[nodiscard]] bool commit();
    /// Undoes what was written since begin(), in memory too.
    void rollback();

    /// Between the two a great many documents are added, and a crash may leave the file unusable:
    /// no index is kept up and nothing is synchronised until endBulk().
    void beginBulk();
    [[nodiscard]] bool endBulk();

    // ── ids, marks ──
    [[nodiscard]] qint64 nextId();
    /// The ids that nextId() gives first: those a rolled back import had already named.
    void reserveIds(qint64 first, qint64 afterLast);
    [[nodiscard]] qint64 peekNextId() const { return m_nextId; }
    [[nodiscard]] QString mark(const QString &key);
    void setMark(const QString &key, const QString &value);

    // ── organisations and users ──
    void addOrganisation(const SandboxOrganisation &organisation);
    void setSettings(qint64 organisation, const IntegrationSettings &settings);
    void addUser(const SandboxUser &user);
    /// Organisations and users stay where they are in memory as long as the store lives.
    [[nodiscard]] const std::vector<SandboxOrganisation> &organisations() const
    {
        return m_organisations;
    }
    [[nodiscard]] const SandboxOrganisation *organisation(qint64 id) const;
    [[nodiscard]] const SandboxOrganisation *organisationByCode(const QString &code) const;
    [[nodiscard]] const SandboxUser *userByLogin(const QString &login) const;

    // ── reference data ──
    /// Adds (id 0: a new id) or overwrites the whole record; the id.
    qint64 putRecord(SandboxRecord record);
    [[nodiscard]] std::optional<SandboxRecord> record(qint64 id);
    [[nodiscard]] const RecordCard *card(qint64 id) const;
    /// By the code of the kind in use. Goods and persons: the whole company or the organisation's
    /// local code; everything else by its one code, of the organisation first, then of the company.
    /// Legal and natural persons share their codes. 0 when not found.
    [[nodiscard]] qint64 findRecord(QLatin1StringView entity,
                                    CodeKind kind,
                                    qint64 organisation,
                                    QByteArrayView code) const;
    void putPrice(qint64 goods, qint64 priceType, const QString &card, const QString &price);
    /// Empty when the goods have no price of this type.
    [[nodiscard]] QString priceOf(qint64 goods, qint64 priceType);
    void putBalance(const QVariantList &row); ///< in the order of the table's columns

    // ── documents ──
    void insertDocument(const SandboxDocument &document);
    /// Everything but id, type, organisation and createdOn.
    void updateDocument(const SandboxDocument &document);
    [[nodiscard]] std::optional<SandboxDocument> document(DocumentType type, qint64 id);
    /// The oldest one with this external id; 0 when there is none.
    [[nodiscard]] qint64
    findDocument(DocumentType type, qint64 organisation, const QString &externalId);

    // ── daily allowance ──
    /// Counts one request; how many there were today, this one included.
    qint64 countRequest(const QString &day, QuotaClass quotaClass);
    [[nodiscard]] qint64 requestsOf(const QString &day, QuotaClass quotaClass);
    /// Writes the counters: they are kept in memory between writes.
    void flushCounters();

private:
    explicit SandboxStore(QString connection);
    [[nodiscard]] Status openFile(const QString &file, bool fresh);
    [[nodiscard]] Status createTables();
    void loadOrganisations();
    void loadUsers();
    void loadRecords();
    void remember(const SandboxRecord &record);
    void forget(const SandboxRecord &record);
    void loadCounters(const QString &day);

    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
    QString m_failure;

    qint64 m_nextId = 0;
    qint64 m_reservedId = 0;
    qint64 m_reservedEnd = 0;
    std::vector<SandboxOrganisation> m_organisations;
    std::vector<SandboxUser> m_users;
    std::unordered_map<qint64, RecordCard> m_cards;
    QHash<QByteArray, qint64> m_codes;
    bool m_isMemoryAhead = false; ///< of the file: written in this transaction

    QString m_day;
    std::array<qint64, 3> m_requests {};
    bool m_areCountersDirty = false;
    QStringList m_laidAside; ///< statements that make the indexes again
};

} // namespace smartup
