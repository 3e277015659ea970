#include "app/ctl/Tour.h"
#include "app/ctl/TourFile.h"
#include "app/ctl/TourValues.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Nobody = "NOBODY"_L1; ///< a client code that nobody has

} // namespace

QCoro::Task<Status> Tour::importOrders(Step step)
{
    const Status ready = co_await prepare(step);
    if (!ready) {
        co_return ready;
    }
    const SandboxTables &tables = m_stage.tables();
    const Result<QStringList> known = tables.knownOrdersOfFile(TourOrganisation, m_orders);
    const Result<qint64> sameNote = tables.ordersWithNoteOfFile(TourOrganisation, m_orders);
    if (!known || !sameNote) {
        co_return known ? sameNote.error() : known.error();
    }
    const qint64 all = ordersOf(m_orders).size();
    const qint64 there = known.value().size();
    check(QT_TRANSLATE_NOOP("Tour", "the file holds old and new orders"), yesNo(true),
          yesNo(there > 0 && there < all));

    const Result<ImportPlanPtr> planned = co_await m_stage.planImport(m_orders);
    if (!planned) {
        co_return planned.error();
    }
    const auto &plan = *planned.value();
    Counts expected { { Outcome::Created, all - there } };
    expected[step.known] += there;
    // Orders in the other statuses are not exported: a new one may be there for all that can be seen.
    const bool isCertain = step.policy == DuplicatePolicy::Off;
    check(QT_TRANSLATE_NOOP("Tour", "planned: create"),
          isCertain ? expected.value(Outcome::Created) : 0, plan.count(Prediction::Create));
    check(QT_TRANSLATE_NOOP("Tour", "planned: undecidable"),
          isCertain ? 0 : expected.value(Outcome::Created), plan.count(Prediction::Undecidable));
    check(QT_TRANSLATE_NOOP("Tour", "planned: update"), expected.value(Outcome::Updated),
          plan.count(Prediction::Update));
    check(QT_TRANSLATE_NOOP("Tour", "planned: skip"), expected.value(Outcome::Skipped),
          plan.count(Prediction::Skip));
    check(QT_TRANSLATE_NOOP("Tour", "planned: refuse"), expected.value(Outcome::Refused),
          plan.count(Prediction::Reject));

    const Status sent = co_await send(expected);
    if (!sent) {
        co_return sent;
    }
    // A new order comes with its note, an updated one takes it over, others keep theirs.
    const bool isWritten = step.known == Outcome::Updated || step.known == Outcome::Created;
    check(QT_TRANSLATE_NOOP("Tour", "orders with the note of the file"),
          sameNote.value() + all - there + (isWritten ? there : 0),
          tables.ordersWithNoteOfFile(TourOrganisation, m_orders));
    co_return Done {};
}

/// Sends what was planned; looks at the summary, at the tables and at the log.
QCoro::Task<Status> Tour::send(Counts expected)
{
    const Result<qint64> before = m_stage.tables().orderCount(TourOrganisation);
    const ImportSummary summary = co_await m_stage.import();
    const Result<qint64> growth = difference(m_stage.tables().orderCount(TourOrganisation), before);
    checkCounts(CountSide::Result, expected, summary.counts);
    check(QT_TRANSLATE_NOOP("Tour", "orders that the sandbox has more"),
          expected.value(Outcome::Created), growth);
    for (auto count = expected.cbegin(); count != expected.cend(); ++count) {
        m_handled[count.key()] += count.value();
    }
    m_growth += growth ? growth.value() : 0;
    m_lastRun = summary.runUuid;
    co_return co_await checkLog(summary.runUuid, TourOrderKey, expected);
}

// ── troubles ──

QCoro::Task<Status> Tour::refuseOne(Step step)
{
    const Status ready = co_await prepare(step);
    if (!ready) {
        co_return ready;
    }
    const Result<QStringList> known =
        m_stage.tables().knownOrdersOfFile(TourOrganisation, m_orders);
    if (!known) {
        co_return known.error();
    }
    const Result<ImportPlanPtr> planned =
        co_await m_stage.planImport(withUnknownClient(m_orders, known.value(), Nobody));
    if (!planned) {
        co_return planned.error();
    }
    const qint64 there = known.value().size();
    const Counts expected { { Outcome::Created, ordersOf(m_orders).size() - there - 1 },
                            { Outcome::Skipped, there },
                            { Outcome::Refused, 1 } };
    const Status sent = co_await send(expected);
    if (!sent) {
        co_return sent;
    }
    co_return co_await checkCause(step, 1);
}

/// An order that is in no file of the tour.
QCoro::Task<Status> Tour::sendFirst()
{
    const Result<QStringList> known =
        m_stage.tables().knownOrdersOfFile(TourOrganisation, m_orders);
    if (!known) {
        co_return known.error();
    }
    const Result<ImportPlanPtr> planned =
        co_await m_stage.planImport(oneNewOrder(m_orders, known.value(), u"TOUR-FIRST"_s));
    if (!planned) {
        co_return planned.error();
    }
    const Counts expected { { Outcome::Created, 1 } };
    co_return co_await send(expected);
}

QCoro::Task<Status> Tour::meetTrouble(Step step)
{
    const Status ready = co_await prepare(step);
    if (!ready) {
        co_return ready;
    }
    // The first import of a connection sends one order ahead; the trouble is to meet all of them.
    const Status isFirstThere = co_await sendFirst();
    if (!isFirstThere) {
        co_return isFirstThere;
    }
    const Result<ImportPlanPtr> planned = co_await m_stage.planImport(m_orders);
    const Status played = m_stage.playQuirk(QString::fromLatin1(step.quirk));
    if (!planned || !played) {
        co_return planned ? played.error() : planned.error();
    }
    const qint64 all = ordersOf(m_orders).size();
    const Counts expected { { step.trouble, all } };
    const Status sent = co_await send(expected);
    if (!sent) {
        co_return sent;
    }
    co_return co_await checkCause(step, all);
}

} // namespace smartup
