#pragma once

#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/core/Clock.h"
#include "models/core/Outcome.h"
#include "models/core/Secret.h"
#include "models/journal/JournalRecords.h"

#include <QCoroTask>

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace smartup {

/// What a body must look like to count as a success (HTTP 200 proves nothing).
enum class AnswerKind {
    ExportRoot, ///< object with the array `root`
    ImportLists, ///< object with `successes` and `errors`
    FormModel, ///< array of four elements, data in element 2
    FormSave, ///< plain object, or nothing at all
    Session, ///< object with `projects`
};

struct ApiAnswer
{
    /// Received, Sent, Warning (an import that was accepted in part), Refused, NotSent, Cancelled
    /// or Unknown. Unknown only for writes: bytes left and no answer can be believed.
    Outcome outcome = Outcome::NotSent;
    std::optional<Error> error; ///< set for everything but Received and Sent
    int httpStatus = 0; ///< 0 = no answer
    qint64 bytesPulled = 0; ///< of the body; 0 proves that none of it left
    HeaderList headers;
    QByteArray body; ///< decoded bytes as they came
    std::optional<Limits> limits;
    std::optional<std::chrono::seconds> retryAfter; ///< when the server said how long to wait

    [[nodiscard]] bool isSuccess() const
    {
        return outcome == Outcome::Received || outcome == Outcome::Sent;
    }
};

/// One call of the API: made by the functions of app/api/SmartupMethods.h.
struct ApiCall
{
    QByteArray path; ///< `/b/trade/txs/tdeal/order$export`; never made from user text
    QByteArray body = "{}"; ///< JSON, UTF-8
    AnswerKind answer = AnswerKind::ExportRoot;
    QByteArray root; ///< ExportRoot: array in the answer; ImportLists: array in our body
    QByteArray idField; ///< ImportLists: Smartup's id in a document of our body; may be empty
    QByteArray codeField; ///< ImportLists: code by which a reference record is found; may be empty
    ApiVerb verb = ApiVerb::Other;
    bool isWrite = false;
    QString subject; ///< catalogue key, `settings`, `session`: what the journal files it under
    std::optional<QuotaClass> quotaClass; ///< which allowance it spends
    bool isReconciliation = false; ///< finds out what became of a doubtful import: the last to stop
    /// The only connection it is meant for: with another one in use by now it does not leave. Unset: the
    /// one in use.
    std::optional<Profile> connection;
    QString uuid; ///< of the record that tells of it; empty = one is made
    QString runUuid;
    SettingsStamp settings; ///< of Smartup, that decide about the documents; for the journal
    std::stop_token stop; ///< a request to stop aborts the call
    /// Asked when the call's turn has come and it is counted, right before it leaves: an Error keeps it
    /// here. May be empty. What decided about the call may have changed while it waited.
    std::function<std::optional<Error>()> lastCheck;
    /// Makes the journal's documents from the answer; runs on a worker thread, may be empty.
    std::function<QList<DocumentRecord>(const ApiAnswer &)> documents;
};

class CallGate;

/// Speaks to one Smartup at a time. Every call ends in exactly one ApiAnswer and one callFinished,
/// whatever the network does; a body is put on the wire at most once. At most two calls are on the
/// wire at once, the others wait for their turn.
class SmartupClient : public QObject
{
    Q_OBJECT

public:
    explicit SmartupClient(const Clock &clock, QObject *parent = nullptr);
    /// Calls under way are ended: their records still come out, the coroutines that wait for them are
    /// not resumed (who waited may be gone by then).
    ~SmartupClient() override;

    /// Calls under way keep the connection they began with.
    void setConnection(const Profile &profile, const Secret &password);
    [[nodiscard]] const Profile &profile() const;

    /// UTC; when the oldest import or export under way began. Its lines will be logged at that moment,
    /// behind what the log has by now. Invalid: none is.
    [[nodiscard]] QDateTime exchangingSince() const;

    /// Header `lang_code` of the calls to come; empty = not sent.
    void setLanguage(const QString &code);

    /// Every call that spends an allowance asks it first; without one nothing is counted.
    void setGate(CallGate *gate);
    /// As CallGate::left(), of the connection in use; unset when nothing is counted.
    [[nodiscard]] QFuture<std::optional<qint64>> requestsLeft(QuotaClass quotaClass) const;

    /// Answers NotSent with an error when no connection is set.
    [[nodiscard]] QCoro::Task<ApiAnswer> send(ApiCall call);

Q_SIGNALS:
    void callFinished(const smartup::CallRecord &call);
    void limitsSeen(const smartup::QuotaState &state);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace smartup
