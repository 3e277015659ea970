#pragma once

#include "app/api/CallGate.h"
#include "models/core/Clock.h"
#include "models/journal/JournalRecords.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace smartup {

/// Counts since anywhere and never goes back; not the wall clock.
using SteadyClock = std::function<std::chrono::milliseconds()>;
[[nodiscard]] SteadyClock systemSteadyClock();

/// The file of allowances in the folder where the programs keep their data.
[[nodiscard]] QString allowanceFileIn(const QString &dataFolder);

/// Counts requests by connection, class and day of the server, in a file that the desktop program
/// and smartupctl share; on a thread of its own. A request is counted before it leaves. Refuses
/// what a person's ceiling or reserve forbids, and everything that cannot be counted.
class AllowanceLedger : public QObject, public CallGate
{
    Q_OBJECT

public:
    AllowanceLedger(const QString &file,
                    const Clock &clock,
                    SteadyClock steady = systemSteadyClock(),
                    QObject *parent = nullptr);
    /// Writes what waits.
    ~AllowanceLedger() override;

    [[nodiscard]] QFuture<std::optional<Error>>
    ask(const QString &profileId, QuotaClass quotaClass, RequestKind kind) override;
    void giveBack(const QString &profileId, QuotaClass quotaClass) override;
    void hearAnswer(const QString &profileId, const std::optional<QDateTime> &serverTime) override;
    void hearLimits(const QString &profileId, const QuotaState &state) override;
    [[nodiscard]] QFuture<std::optional<qint64>> left(const QString &profileId,
                                                      QuotaClass quotaClass) override;

public Q_SLOTS:
    /// bookRead() follows.
    void read(const QString &profileId);
    void setRules(const QString &profileId,
                  smartup::QuotaClass quotaClass,
                  const smartup::AllowanceRules &rules);
    /// Ceiling and reserve of this class do not hold for the rest of the server's day.
    void lift(const QString &profileId, smartup::QuotaClass quotaClass);

Q_SIGNALS:
    void bookRead(const smartup::AllowanceBook &book);
    /// Something of this connection was counted, seen or set.
    void changed(const QString &profileId);
    /// A row for the log: somebody lifted a ceiling.
    void lifted(const smartup::CallRecord &row);
    void failed(const smartup::Error &error);

private:
    class Worker;
    struct Moment;

    [[nodiscard]] Moment moment() const;

    const Clock &m_clock;
    SteadyClock m_steady;
    std::unique_ptr<Worker> m_worker;
};

} // namespace smartup
