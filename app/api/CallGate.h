#pragma once

#include "models/connection/Allowance.h"
#include "models/core/Error.h"

#include <QFuture>

#include <optional>

namespace smartup {

/// Is asked before a request that spends an allowance leaves, and told how it ended. Outlives the
/// client that asks.
class CallGate
{
public:
    CallGate() = default;
    CallGate(const CallGate &) = delete;
    CallGate &operator=(const CallGate &) = delete;
    virtual ~CallGate() = default;

    /// No error = it may leave, and is counted: on the disk before the future is finished.
    [[nodiscard]] virtual QFuture<std::optional<Error>>
    ask(const QString &profileId, QuotaClass quotaClass, RequestKind kind) = 0;
    /// Nothing of it left this computer: it is not counted.
    virtual void giveBack(const QString &profileId, QuotaClass quotaClass) = 0;
    /// An answer came; `serverTime` is what its `Date` says.
    virtual void hearAnswer(const QString &profileId,
                            const std::optional<QDateTime> &serverTime) = 0;
    virtual void hearLimits(const QString &profileId, const QuotaState &state) = 0;
    /// Requests of today that the server still allows, by what it said last and what was counted
    /// since: the rule of AllowanceDay::left(). Unset when it set no limit today, or said nothing.
    [[nodiscard]] virtual QFuture<std::optional<qint64>> left(const QString &profileId,
                                                              QuotaClass quotaClass) = 0;
};

} // namespace smartup
