#include "app/ctl/Tour.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array CheckedOutcomes { Outcome::Received, Outcome::Created, Outcome::Updated,
                                       Outcome::Skipped,  Outcome::Refused, Outcome::Unknown };

struct CountNames
{
    const char *result;
    const char *log;
};

CountNames countNames(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Received:
        return { QT_TRANSLATE_NOOP("Tour", "records received"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: received") };
    case Outcome::Created:
        return { QT_TRANSLATE_NOOP("Tour", "orders created"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: created") };
    case Outcome::Updated:
        return { QT_TRANSLATE_NOOP("Tour", "orders updated"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: updated") };
    case Outcome::Skipped:
        return { QT_TRANSLATE_NOOP("Tour", "orders skipped"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: skipped") };
    case Outcome::Refused:
        return { QT_TRANSLATE_NOOP("Tour", "orders refused"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: refused") };
    case Outcome::Unknown:
        return { QT_TRANSLATE_NOOP("Tour", "orders of unknown outcome"),
                 QT_TRANSLATE_NOOP("Tour", "in the log: outcome unknown") };
    case Outcome::Running:
    case Outcome::Sent:
    case Outcome::Warning:
    case Outcome::NotSent:
    case Outcome::Cancelled:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

/// One row for every outcome that was expected or came.
void Tour::checkCounts(CountSide side, const Counts &expected, const Counts &seen)
{
    for (const Outcome outcome : CheckedOutcomes) {
        if (expected.value(outcome) != 0 || seen.value(outcome) != 0) {
            const CountNames names = countNames(outcome);
            check(side == CountSide::Result ? names.result : names.log, expected.value(outcome),
                  seen.value(outcome));
        }
    }
}

QCoro::Task<Status> Tour::checkLog(QString runUuid, QString subject, Counts expected)
{
    const Result<QList<JournalRow>> rows = co_await m_stage.logged(runUuid);
    if (!rows) {
        co_return rows.error();
    }
    Counts seen;
    for (const JournalRow &row : rows.value()) {
        if (!row.isCall() && row.document.subject == subject) {
            ++seen[row.document.outcome];
        }
    }
    checkCounts(CountSide::Log, expected, seen);
    co_return Done {};
}

/// Does the log say of each of these documents why it ended so?
QCoro::Task<Status> Tour::checkCause(Step step, qint64 expected)
{
    const Result<QList<JournalRow>> rows = co_await m_stage.logged(m_lastRun);
    if (!rows) {
        co_return rows.error();
    }
    const qint64 seen = std::ranges::count_if(rows.value(), [&step](const JournalRow &row) {
        const DocumentRecord &document = row.document;
        return !row.isCall() && document.outcome == step.trouble && document.origin == step.origin
            && !document.message.isEmpty()
            && document.message.contains(QString::fromUtf8(step.cause), Qt::CaseInsensitive);
    });
    check(QT_TRANSLATE_NOOP("Tour", "in the log: with the cause"), expected, seen);
    co_return Done {};
}

/// The imports of all acts together: what the log says was created is what the sandboxes have more.
QCoro::Task<Status> Tour::compareLog([[maybe_unused]] Step step)
{
    const Result<QList<JournalRow>> rows = co_await m_stage.logged({});
    if (!rows) {
        co_return rows.error();
    }
    Counts seen;
    for (const JournalRow &row : rows.value()) {
        if (!row.isCall() && row.verb == ApiVerb::Import) {
            ++seen[row.document.outcome];
        }
    }
    check(QT_TRANSLATE_NOOP("Tour", "created, and more in the sandboxes"), m_growth,
          seen.value(Outcome::Created));
    checkCounts(CountSide::Log, m_handled, seen);
    co_return Done {};
}

} // namespace smartup
