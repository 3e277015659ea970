#pragma once

#include "app/api/SmartupClient.h"
#include "app/ctl/CaseCast.h"
#include "app/journal/CaseCalls.h"
#include "app/sandbox/SandboxServer.h"
#include "models/core/Clock.h"

#include <QCoroTask>

#include <QObject>

#include <optional>

namespace smartup {

/// What became of a document of a case, then and in the sandbox.
struct ReplayedDocument
{
    DocumentRecord then;
    DocumentRecord now;

    /// Both taken, both unknown, or both refused for the same reason.
    [[nodiscard]] bool isSame() const;
};

/// What became of a document in words that both sides know: the sandbox says that it took one, the log of then
/// also whether that created or updated it.
[[nodiscard]] QString replayedOutcomeName(Outcome outcome);

/// Sends the imports of a case to a sandbox on this computer, one by one in their order, under the
/// duplicate policies that were in force then. Nothing else ever gets them: an address that is not of
/// this computer, or where no sandbox answers, is refused before anything of the case is sent.
class CaseReplay : public QObject
{
    Q_OBJECT

public:
    /// Without an address it starts a sandbox of its own, which is forgotten in the end.
    CaseReplay(const Clock &clock, std::optional<QUrl> sandbox, QObject *parent = nullptr);

    /// `http://127.0.0.1:8080`, `http://[::1]:8080`, `http://localhost:8080`, and nothing else.
    [[nodiscard]] static bool isOfThisComputer(const QUrl &address);

    /// Ends in finished() or failed().
    void start(const QList<CaseCall> &calls);
    /// The call under way comes to its end, no further one is sent; ends in finished() or failed().
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    void replayed(const smartup::ReplayedDocument &document);
    /// A call that is no import, or whose documents are not in the file.
    void leftOut(const smartup::CallRecord &call);
    void finished();
    void failed(const smartup::Error &error);

private:
    [[nodiscard]] QCoro::Task<Status> replay(QList<CaseCall> calls);
    [[nodiscard]] QCoro::Task<Status> startSandbox();
    [[nodiscard]] QCoro::Task<Status> proveSandbox();
    [[nodiscard]] QCoro::Task<Status> readCodes();
    [[nodiscard]] QCoro::Task<Status> useSettings(SettingsStamp settings);
    [[nodiscard]] QCoro::Task<Status> send(CaseCall call);

    std::optional<QUrl> m_address;
    SandboxServer m_sandbox;
    SmartupClient m_client;
    SandboxCodes m_codes;
    std::optional<CaseCast> m_cast;
    QString m_settingsHash; ///< that the sandbox goes by
    bool m_isCancelled = false;
};

} // namespace smartup
