#pragma once

#include "app/journal/ChainAnchors.h"
#include "app/journal/JournalChain.h"
#include "app/journal/RetentionOrder.h"
#include "app/journal/RetentionWalk.h"
#include "app/journal/SqlRun.h"
#include "app/journal/TextSweep.h"

#include <memory>
#include <optional>
#include <variant>

namespace smartup {

/// Takes away what the retention does not keep, in steps so short that nobody waits for one: each is a
/// transaction of its own, after which everything in the journal is true. One that is broken off
/// anywhere is gone on with by the next run. Lives on the thread of the connection that writes.
class JournalPruner
{
public:
    JournalPruner(JournalDatabase &database, RetentionOrder order);
    ~JournalPruner();
    JournalPruner(const JournalPruner &) = delete;
    JournalPruner &operator=(const JournalPruner &) = delete;

    /// The next step; false when nothing is left to do.
    [[nodiscard]] std::variant<bool, QSqlError> step();

    [[nodiscard]] const RetentionReport &report() const { return m_report; }

private:
    enum class Phase { Prepare, Bodies, Rows, Size, Chain, Runs, Texts, Room, Finish, Done };
    class Statements;

    void doStep();
    void prepare();
    void takeBodies();
    void takeRows();
    void lookAtSize();
    void shortenChain();
    void takeRuns();
    void takeTexts();
    void giveRoomBack();
    void finish();

    void removeLines(const WalkedCall &call, qint64 count);
    void removeCall(const WalkedCall &call);
    void removeBody(const WalkedCall &call);
    void addGap(qint64 first, qint64 last);
    void endOfPiece(WriteTransaction &transaction);
    void beginRun();
    void noteRun(bool isFinished);
    [[nodiscard]] bool isSmallEnough();
    void adapt(qint64 milliseconds);

    JournalDatabase &m_database;
    RetentionOrder m_order;
    RetentionHorizons m_horizons;
    std::unique_ptr<Statements> m_sql;
    RetentionWalk m_walk;
    TextSweep m_texts;
    RetentionReport m_report;
    RetentionReport m_earlier; ///< of the run that was broken off, and is gone on with
    chain::Appender m_chain;
    chain::Taken m_taken; ///< in the transaction under way
    qint64 m_lastTakenCall = 0;
    std::optional<ChainAnchors> m_anchors;
    Phase m_phase = Phase::Prepare;
    std::optional<SizeStage> m_stage;
    RetentionWalk::TimePlace m_place;
    qint64 m_body = 0; ///< the last call whose bodies were looked at
    qint64 m_lastRun = 0;
    qint64 m_run = 0; ///< row of `retention`; 0 = nothing was taken away yet
    qint64 m_bytesBefore = 0;
    int m_idsAtOnce = 0; ///< lines of a transaction: as many as it takes little time for
    int m_pagesAtOnce = 0;
};

} // namespace smartup
