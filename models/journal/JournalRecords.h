#pragma once

#include "models/core/Error.h"
#include "models/core/Outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

#include <array>
#include <optional>

namespace smartup {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// What a call asks of Smartup.
enum class ApiVerb {
    Export,
    Import,
    ChangeStatus,
    AttachData,
    FormModel,
    FormSave,
    Session,
    Other
};
inline constexpr std::array AllApiVerbs {
    ApiVerb::Export,    ApiVerb::Import,   ApiVerb::ChangeStatus, ApiVerb::AttachData,
    ApiVerb::FormModel, ApiVerb::FormSave, ApiVerb::Session,      ApiVerb::Other,
};
[[nodiscard]] QString apiVerbKey(ApiVerb verb); ///< `export`, `import`, `change_status`, …
[[nodiscard]] ApiVerb apiVerbFromKey(QStringView key); ///< Other when not known
[[nodiscard]] std::optional<ApiVerb> knownApiVerbFromKey(QStringView key);
/// "Order, export" in the user's language; subject is a key of one of the catalogues, `settings` or
/// `session`; an unknown subject is shown as it is.
[[nodiscard]] QString callName(const QString &subject, ApiVerb verb);
/// "Order" for `order`, "Goods and materials" for `inventory`, else the key itself.
[[nodiscard]] QString subjectName(const QString &subject);
/// The keys of all subjects that this program writes into the log.
[[nodiscard]] QStringList journalSubjects();
/// The key that is written so, or whose name in the user's language this is.
[[nodiscard]] std::optional<QString> subjectCalled(const QString &word);

/// The integration settings an exchange went by, as they were when it read them.
struct SettingsStamp
{
    QString hash; ///< of the text: the same for equal settings; empty = not told
    QString text; ///< `duplicates.order=skip` and the others, a line each
    QDateTime readAt; ///< UTC

    friend bool operator==(const SettingsStamp &, const SettingsStamp &) = default;
};

/// One document of a call, with its own result. Keys are taken when the record is written.
struct DocumentRecord
{
    qint64 id = 0; ///< given by the journal; 0 = not stored yet
    qint64 callId = 0;
    int position = 0; ///< place in the request's or answer's array, from 0
    QString subject; ///< `order`, `inventory`
    QString externalId;
    QString smartupId;
    QString number;
    QString status; ///< as it travelled: `B#S`
    QString organisation; ///< filial_code or filial_id it belongs to
    QString personCode;
    QString personName;
    QString warehouseCode;
    QString amount; ///< decimal text; empty when unknown
    Outcome outcome = Outcome::Received;
    ErrorOrigin origin = ErrorOrigin::Smartup; ///< only with outcome refused, not_sent, unknown
    QString errorCode;
    QString message; ///< raw text of the server, or our sentence for what the server does not say
    QString rule; ///< setting that decided, `duplicates.order=skip`; empty when none did
    /// How often its import has been tried, this time included; found out by the journal.
    int attempt = 1;
    qint64 firstAttemptId = 0; ///< the line of the first try; 0 = this is it

    friend bool operator==(const DocumentRecord &, const DocumentRecord &) = default;
};

/// One HTTP exchange. Secrets are masked before a record is made.
struct CallRecord
{
    qint64 id = 0;
    QString uuid; ///< made by the sender; unique
    QString runUuid; ///< empty outside a run
    QString profileId;
    QString organisation; ///< name for display, as in the profile
    QDateTime at; ///< start, UTC
    QString subject;
    ApiVerb verb = ApiVerb::Other;
    bool isWrite = false;
    QString url; ///< without credentials
    Outcome outcome = Outcome::Running;
    ErrorOrigin origin = ErrorOrigin::Program; ///< only when outcome is not a success
    int httpStatus = 0; ///< 0 = no answer
    QString errorCode;
    QString message; ///< one sentence or the server's raw text
    qint64 durationMs = 0;
    qint64 firstByteMs = -1; ///< −1 = nothing arrived
    qint64 requestBytes = 0;
    qint64 responseBytes = 0;
    HeaderList requestHeaders;
    HeaderList responseHeaders;
    QByteArray requestBody;
    QByteArray responseBody;
    QList<DocumentRecord> documents;
    SettingsStamp settings; ///< that decided; only of calls that settings decide about
};

/// The error code of a record that was exported without a code: a filter of the log finds them by it.
inline constexpr QLatin1StringView WithoutCodeKey("without_code");

/// What a person or a schedule started: one export, one import, one save of settings.
struct RunRecord
{
    QString uuid;
    QString profileId;
    QString organisation;
    QString subject;
    ApiVerb verb = ApiVerb::Other;
    QString source; ///< file name, `settings`, …
    QDateTime startedAt; ///< UTC
    QDateTime finishedAt; ///< invalid while running
    Outcome outcome = Outcome::Running;
    QString message;
    qint64 documents = 0; ///< handled so far

    friend bool operator==(const RunRecord &, const RunRecord &) = default;
};

enum class RemarkKind {
    Pin, ///< the retention leaves the line alone, however old it is
    Comment,
};

[[nodiscard]] QString remarkKindKey(RemarkKind kind); ///< `pin`, `comment`
[[nodiscard]] RemarkKind remarkKindFromKey(QStringView key); ///< Comment when not known

/// What a person says about a line of the log.
struct JournalRemark
{
    QString uuid; ///< unique; the same uuid again withdraws it
    qint64 callId = 0; ///< found out from the document when 0
    qint64 documentId = 0; ///< 0 = about the whole call
    RemarkKind kind = RemarkKind::Comment;
    QString author;
    QDateTime at; ///< UTC
    QString text; ///< empty with most pins
    bool isWithdrawn = false;

    friend bool operator==(const JournalRemark &, const JournalRemark &) = default;
};

/// Does a further import of the same document belong to the try that ended like this? Once Smartup
/// has it, the next one begins anew.
[[nodiscard]] bool isTriedAgainAfter(Outcome outcome);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::DocumentRecord)
Q_DECLARE_METATYPE(smartup::CallRecord)
Q_DECLARE_METATYPE(smartup::RunRecord)
Q_DECLARE_METATYPE(smartup::JournalRemark)
