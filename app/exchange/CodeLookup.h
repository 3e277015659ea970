#pragma once

#include "app/api/SmartupClient.h"
#include "app/exchange/SeenLimits.h"
#include "models/catalogue/ReferenceCatalog.h"
#include "models/connection/Profile.h"
#include "models/core/CodeKind.h"
#include "models/core/Result.h"
#include "models/core/SteadyMoment.h"
#include "models/exchange/preflight/KnownCodes.h"

#include <memory>
#include <stop_token>

namespace smartup {

class Clock;

/// What documents name, and whose codes they are.
struct CodeQuestion
{
    NamedCodes named;
    CodeKind codeKind = CodeKind::Global;
    /// The documents go to organisations with settings of their own: which kind of code each of them
    /// takes is not known.
    bool isForSeveral = false;
    /// A schedule asks, again and again: what was told is good for a day, and half of the day's
    /// requests for reference data are left to others.
    bool isUnattended = false;
};

/// Learns which codes Smartup has, from exports of reference data. As few calls as possible: only what
/// is named is asked for, and what an earlier file has learned is asked for again only when it does not
/// answer everything or is old. What cannot be learned (the allowance, a refusal) is said in a note of
/// the answer and is no error.
class CodeLookup
{
public:
    /// A part of `owner`: when that is gone, what it waits for is left.
    CodeLookup(QObject *owner, SmartupClient &client, const SeenLimits &limits, const Clock &clock);

    /// An error only when it was stopped.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<const KnownCodes>>>
    learn(CodeQuestion question, std::stop_token stop);
    /// Made by the last learn().
    [[nodiscard]] qint64 calls() const { return m_calls; }

private:
    struct Told
    {
        QSet<QString> codes;
        SteadyMoment at;
        Profile profile;
        CodeKind codeKind = CodeKind::Global;
    };
    struct Asked
    {
        NamedCodes codes; ///< of the space that was asked for, and what was told along
        QString why; ///< it was not told; one translated sentence
    };

    [[nodiscard]] QCoro::Task<> learnSpace(CodeSpace space,
                                           CodeQuestion question,
                                           std::shared_ptr<KnownCodes> known,
                                           std::stop_token stop);
    void tell(CodeSpace space, KnownCodes &known) const;
    [[nodiscard]] QCoro::Task<Asked> ask(Profile profile,
                                         ReferenceEntity entity,
                                         CodeSpace space,
                                         bool isUnattended,
                                         std::stop_token stop);
    [[nodiscard]] QCoro::Task<Asked>
    askSpace(Profile profile, CodeSpace space, CodeQuestion question, std::stop_token stop);
    [[nodiscard]] bool isAnswered(CodeSpace space, const CodeQuestion &question) const;

    QObject *m_owner;
    SmartupClient &m_client;
    const SeenLimits &m_limits;
    const Clock &m_clock;
    QHash<CodeSpace, Told> m_told;
    qint64 m_calls = 0;
};

} // namespace smartup
