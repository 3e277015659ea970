#pragma once

#include "app/sandbox/SandboxMoment.h"
#include "app/sandbox/SandboxStore.h"
#include "app/sandbox/StoredReader.h"
#include "models/connection/Limits.h"
#include "models/core/Clock.h"
#include "models/sandbox/Quirk.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <variant>

namespace smartup {

/// How Smartup says no. Without a code the body is the bare text.
struct Refusal
{
    int status = 400;
    QString code;
    QString message;

    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] QByteArray bodyAsJson() const; ///< `{"error_code":…,"message":…}` in any case

    [[nodiscard]] static Refusal
    missingKey(QLatin1StringView key); ///< 500 `Hashmap:deal_time not found`
    [[nodiscard]] static Refusal badDate(const QString &text);
    [[nodiscard]] static Refusal unknownWarehouse(const QString &code);

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// The JSON of an answer, or a refusal.
using SandboxAnswer = std::variant<QByteArray, Refusal>;

/// One signed-in request on its way through a method.
struct SandboxCall
{
    SandboxStore &store;
    StoredReaders &readers;
    const QuirkSet &quirks;
    const SandboxUser &user;
    QDateTime now; ///< in the server's time zone
    const SandboxOrganisation *pinned = nullptr; ///< named by the header filial_id
    QJsonObject body;
    Limits limits; ///< this request counted
    qint64 createdId = 0; ///< the last document an import added

    [[nodiscard]] QString moment() const; ///< now, as stored
    [[nodiscard]] QString today() const { return moment().left(10); } ///< `2024-05-31`
    /// The organisation whose settings form and codes a request without a filial_code speaks about.
    [[nodiscard]] const SandboxOrganisation &current() const;
    /// `,"limits":{…}` for the end of an export.
    [[nodiscard]] QByteArray limitsTail() const;
};

/// One method of the API.
struct SandboxMethod
{
    std::function<SandboxAnswer(SandboxCall &)> run;
    std::optional<QuotaClass> quotaClass; ///< nullopt: spends no allowance
    bool isWrite = false; ///< runs in a transaction that a refusal undoes
    bool needsRight = true;
};

/// Methods by path as on the wire: `/b/trade/txs/tdeal/order$export`. Each family adds its own.
using SandboxRoutes = QHash<QByteArray, SandboxMethod>;

void addDocumentMethods(SandboxRoutes &routes); ///< export and import of the eleven types
void addOrderMethods(SandboxRoutes &routes); ///< change_status, attach_data
void addReferenceMethods(SandboxRoutes &routes); ///< records of the reference catalogue
void addPriceMethods(SandboxRoutes &routes);
void addBalanceMethods(SandboxRoutes &routes);
void addLogisticsMethods(SandboxRoutes &routes);
void addVisitMethods(SandboxRoutes &routes); ///< export only
void addOrganisationMovementMethods(SandboxRoutes &routes); ///< export, import, change_status
void addMarkingMethods(SandboxRoutes &routes); ///< marking codes of an order
void addEquipmentMethods(SandboxRoutes &routes); ///< movements and requests
void addSettingsMethods(SandboxRoutes &routes);
void addSessionMethod(SandboxRoutes &routes);

// ── filters: empty strings, empty lists and absent keys all mean "no filter" ──

[[nodiscard]] QString filterText(const QJsonObject &body, QLatin1StringView key);
/// A list of texts, or of objects whose `member` counts; a single text counts as a list of one.
[[nodiscard]] QStringList
filterList(const QJsonObject &body, QLatin1StringView key, QLatin1StringView member);

/// A period of stored moments, both ends included; an empty end is open.
struct MomentPeriod
{
    QString begin;
    QString end;
};
/// From two keys in Smartup's writing. An end without a time is the whole day.
[[nodiscard]] std::variant<MomentPeriod, Refusal>
filterPeriod(const QJsonObject &body, QLatin1StringView beginKey, QLatin1StringView endKey);

// ── answers of imports ──

/// `{"successes":[…],"errors":[…]}`, written as it grows.
class SandboxImportAnswer
{
public:
    void addSuccess(const QString &code,
                    QLatin1StringView idField,
                    qint64 id,
                    const QString &externalId);
    void addError(const QString &code, const QString &externalId, const QString &message);
    [[nodiscard]] QByteArray toJson() const;

private:
    QByteArray m_successes;
    QByteArray m_errors;
};

/// The objects of an import: those under `root`; a single object counts as a list of one. A missing
/// root, something else than objects and more objects than allowed are refused.
[[nodiscard]] std::variant<QJsonArray, Refusal> importedObjects(const SandboxCall &call,
                                                                QLatin1StringView root);

} // namespace smartup
