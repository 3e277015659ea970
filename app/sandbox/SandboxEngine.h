#pragma once

#include "app/http/LocalHttpMessage.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/journal/JournalRecords.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace smartup {

struct SandboxRequest
{
    QByteArray method; ///< `POST`
    QByteArray path; ///< as on the wire, without host and query: `/b/trade/txs/tdeal/order$export`
    HeaderList headers; ///< names in any case
    QByteArray body;
};

struct SandboxResponse
{
    int status = 200;
    QByteArray contentType = "application/json;charset=UTF-8";
    HeaderList headers; ///< further ones
    QByteArray body;
    Delivery delivery = Delivery::Answer;
    int delayMs = 0; ///< before anything is sent
};

struct SandboxOptions
{
    QString dataFile; ///< SQLite file; ":memory:" for a test
    bool fresh = false; ///< begin anew with the sample company
    int scale = 1; ///< multiplies the sample company's documents
    QStringList quirks; ///< words of models/sandbox/Quirk: `delay`, `delay=200`
    bool hasDailyLimits = true; ///< off: measurements ask more often than a day allows
    bool hasControl = false; ///< answers SandboxControlPath, which Smartup does not know
};

/// Tells and switches the quirks of a sandbox that runs by itself: `{}` tells, `{"quirks":["delay=200"]}`
/// switches on exactly these. No quirk touches its answers. Signed in as a user with rights.
inline constexpr QByteArrayView SandboxControlPath("/sandbox/quirks");

/// A Smartup to practise on, without its wire: request in, response out, state in SQLite. Lives on
/// one thread.
class SandboxEngine
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SandboxEngine>> open(const SandboxOptions &options,
                                                                     const Clock &clock);
    SandboxEngine(const SandboxEngine &) = delete;
    SandboxEngine &operator=(const SandboxEngine &) = delete;
    ~SandboxEngine();

    [[nodiscard]] SandboxResponse handle(const SandboxRequest &request);

    /// The refusal of a caller who is not signed in, so that nobody else's body is taken in. nullopt
    /// also while a quirk of the wire is on: then handle() has the word.
    [[nodiscard]] std::optional<SandboxResponse> refuseHead(const HeaderList &headers);

    /// Applies late imports that are due and writes the request counters. Call it now and then;
    /// handle() applies by itself before it answers, the counters are also written at the end.
    void tick();

    /// At run time. Unknown keys are refused by name.
    [[nodiscard]] Status setQuirks(const QStringList &keys);
    [[nodiscard]] QStringList quirks() const;

private:
    class Private;
    explicit SandboxEngine(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_private;
};

} // namespace smartup
