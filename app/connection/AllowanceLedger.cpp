#include "app/connection/AllowanceLedger.h"

#include "app/connection/AllowanceBooks.h"
#include "models/connection/ServerDay.h"
#include "models/core/ShownTime.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QPromise>
#include <QThread>
#include <QUuid>

#include <map>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// While nobody knows which day it is at the server, one request in this time may find it out.
constexpr std::chrono::minutes LookInterval { 10 };

Error refusal(AllowanceVerdict verdict, const AllowanceDay &day)
{
    const QString name = quotaClassName(day.quotaClass);
    const bool isCeiling = verdict == AllowanceVerdict::Ceiling;
    const QString text = isCeiling
        ? QCoreApplication::translate("Allowance",
                                      "Nothing was sent: your own ceiling of requests is reached "
                                      "(%1, %2 of %3).")
        : QCoreApplication::translate("Allowance",
                                      "Nothing was sent: what is left of today's requests is kept "
                                      "in reserve (%1, %2 of %3 used).");
    return { ErrorOrigin::Program,
             text.arg(name)
                 .arg(isCeiling ? day.ownTotal() : day.used())
                 .arg(isCeiling ? day.rules.ceiling : day.limit().value_or(0)),
             QCoreApplication::translate(
                 "Allowance",
                 "Wait until midnight in Tashkent, or lift the limit for today under Exchange, "
                 "Allowance."),
             {},
             {} };
}

} // namespace

SteadyClock systemSteadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

QString allowanceFileIn(const QString &dataFolder)
{
    return dataFolder + u"/allowance.sqlite"_s;
}

/// When something was asked, by both clocks; the worker asks neither.
struct AllowanceLedger::Moment
{
    QDateTime wall;
    std::chrono::milliseconds steady;
};

/// Lives on its own thread, with the file.
class AllowanceLedger::Worker : public QObject
{
public:
    Worker(AllowanceLedger *ledger, const QString &file)
        : m_ledger(ledger)
    {
        m_thread.setObjectName(u"allowance"_s);
        moveToThread(&m_thread);
        m_thread.start();
        post([this, file] {
            m_books.emplace(file);
            m_opened = m_books->open();
            report(m_opened);
        });
    }

    ~Worker() override
    {
        post([this] {
            m_books.reset();
            m_thread.quit();
            moveToThread(m_ledger->thread());
        });
        m_thread.wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    }

    std::optional<Error>
    take(const QString &profileId, QuotaClass quotaClass, RequestKind kind, const Moment &now)
    {
        if (!m_opened) {
            return m_opened.error();
        }
        ServerTime &time = timeOf(profileId, now);
        const AllowanceBooks::Place place = placeOf(profileId, quotaClass, now);
        AllowanceDay seen;
        const auto taken = m_books->take(place, [&](const AllowanceDay &day) {
            seen = day;
            const AllowanceVerdict verdict = judgeRequest(day, kind);
            const bool isOldDay = serverDayOf(time.now(now.steady)) > day.day;
            return verdict != AllowanceVerdict::Free && kind != RequestKind::Write
                    && !time.isSettled() && isOldDay && mayLook(profileId, now)
                ? AllowanceVerdict::Free
                : verdict;
        });
        if (!taken) {
            return taken.error();
        }
        if (taken.value() != AllowanceVerdict::Free) {
            return refusal(taken.value(), seen);
        }
        tellChanged(profileId);
        return std::nullopt;
    }

    void giveBack(const QString &profileId, QuotaClass quotaClass, const Moment &now)
    {
        report(m_books->giveBack(placeOf(profileId, quotaClass, now)));
        tellChanged(profileId);
    }

    void hear(const QString &profileId, const std::optional<QDateTime> &said, const Moment &now)
    {
        ServerTime &time = timeOf(profileId, now);
        const bool wasSettled = time.isSettled();
        time.hear(said, now.steady);
        const QDate stored = m_books->storedDay(profileId);
        const QDate day = countingDay(time, now.steady, stored);
        if (m_opened && (!wasSettled || day != stored)) {
            report(m_books->settle(profileId, day));
            tellChanged(profileId);
        }
    }

    void see(const QString &profileId, const QuotaState &state, const Moment &now)
    {
        report(m_books->see(placeOf(profileId, state.quotaClass, now), state.limits,
                            timeOf(profileId, now).now(now.steady)));
        tellChanged(profileId);
    }

    /// A file that cannot be read says nothing: the next request is refused for that.
    std::optional<qint64> left(const QString &profileId, QuotaClass quotaClass, const Moment &now)
    {
        if (!m_opened) {
            return std::nullopt;
        }
        const AllowanceBooks::Place place = placeOf(profileId, quotaClass, now);
        return m_books->day(profileId, quotaClass, place.day).left();
    }

    void setRules(const QString &profileId, QuotaClass quotaClass, const AllowanceRules &rules)
    {
        report(m_books->setRules(profileId, quotaClass, rules));
        tellChanged(profileId);
    }

    void lift(const QString &profileId, QuotaClass quotaClass, const Moment &now)
    {
        const AllowanceBooks::Place place = placeOf(profileId, quotaClass, now);
        const Status done = m_books->lift(profileId, quotaClass, place.day, now.wall);
        report(done);
        if (!done) {
            return;
        }
        CallRecord row;
        row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.profileId = profileId;
        row.at = now.wall;
        row.subject = u"allowance"_s;
        row.outcome = Outcome::Warning;
        row.message =
            QCoreApplication::translate("Allowance", "Ceiling and reserve were lifted for %1: %2.")
                .arg(shownDay(place.day), quotaClassName(quotaClass));
        tell([row](AllowanceLedger *ledger) { Q_EMIT ledger->lifted(row); });
        tellChanged(profileId);
    }

    void read(const QString &profileId, const Moment &now)
    {
        const ServerTime &time = timeOf(profileId, now);
        const QDate today = countingDay(time, now.steady, m_books->storedDay(profileId));
        const AllowanceBook book = m_books->book(profileId, time.now(now.steady), today);
        tell([book](AllowanceLedger *ledger) { Q_EMIT ledger->bookRead(book); });
    }

private:
    [[nodiscard]] ServerTime &timeOf(const QString &profileId, const Moment &now)
    {
        return m_times.try_emplace(profileId, now.wall, now.steady).first->second;
    }

    [[nodiscard]] AllowanceBooks::Place
    placeOf(const QString &profileId, QuotaClass quotaClass, const Moment &now)
    {
        const ServerTime &time = timeOf(profileId, now);
        return { profileId, quotaClass,
                 countingDay(time, now.steady, m_books->storedDay(profileId)),
                 serverHourOf(time.now(now.steady)), time.isSettled() };
    }

    /// A new day may have begun, and only an answer can say so.
    [[nodiscard]] bool mayLook(const QString &profileId, const Moment &now)
    {
        const auto last = m_looks.constFind(profileId);
        if (last != m_looks.cend() && now.steady - *last < LookInterval) {
            return false;
        }
        m_looks.insert(profileId, now.steady);
        return true;
    }

    template <typename Message>
    void tell(Message message)
    {
        QMetaObject::invokeMethod(
            m_ledger, [ledger = m_ledger, message] { message(ledger); }, Qt::QueuedConnection);
    }
    void tellChanged(const QString &profileId)
    {
        tell([profileId](AllowanceLedger *ledger) { Q_EMIT ledger->changed(profileId); });
    }
    void report(const Status &status)
    {
        if (!status) {
            tell([error = status.error()](AllowanceLedger *ledger) {
                Q_EMIT ledger->failed(error);
            });
        }
    }

    AllowanceLedger *m_ledger;
    QThread m_thread;
    std::optional<AllowanceBooks> m_books; ///< closed on the thread that opened it
    Status m_opened = Done {};
    std::map<QString, ServerTime> m_times; ///< by profile
    QHash<QString, std::chrono::milliseconds> m_looks; ///< by profile
};

AllowanceLedger::AllowanceLedger(const QString &file,
                                 const Clock &clock,
                                 SteadyClock steady,
                                 QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_steady(std::move(steady))
    , m_worker(std::make_unique<Worker>(this, file))
{
}

AllowanceLedger::~AllowanceLedger() = default;

AllowanceLedger::Moment AllowanceLedger::moment() const
{
    return { m_clock.now(), m_steady() };
}

QFuture<std::optional<Error>>
AllowanceLedger::ask(const QString &profileId, QuotaClass quotaClass, RequestKind kind)
{
    auto promise = std::make_shared<QPromise<std::optional<Error>>>();
    promise->start();
    m_worker->post([worker = m_worker.get(), promise, profileId, quotaClass, kind, now = moment()] {
        promise->addResult(worker->take(profileId, quotaClass, kind, now));
        promise->finish();
    });
    return promise->future();
}

QFuture<std::optional<qint64>> AllowanceLedger::left(const QString &profileId,
                                                     QuotaClass quotaClass)
{
    auto promise = std::make_shared<QPromise<std::optional<qint64>>>();
    promise->start();
    m_worker->post([worker = m_worker.get(), promise, profileId, quotaClass, now = moment()] {
        promise->addResult(worker->left(profileId, quotaClass, now));
        promise->finish();
    });
    return promise->future();
}

void AllowanceLedger::giveBack(const QString &profileId, QuotaClass quotaClass)
{
    m_worker->post([worker = m_worker.get(), profileId, quotaClass, now = moment()] {
        worker->giveBack(profileId, quotaClass, now);
    });
}

void AllowanceLedger::hearAnswer(const QString &profileId,
                                 const std::optional<QDateTime> &serverTime)
{
    m_worker->post([worker = m_worker.get(), profileId, serverTime, now = moment()] {
        worker->hear(profileId, serverTime, now);
    });
}

void AllowanceLedger::hearLimits(const QString &profileId, const QuotaState &state)
{
    m_worker->post([worker = m_worker.get(), profileId, state, now = moment()] {
        worker->see(profileId, state, now);
    });
}

void AllowanceLedger::read(const QString &profileId)
{
    m_worker->post(
        [worker = m_worker.get(), profileId, now = moment()] { worker->read(profileId, now); });
}

void AllowanceLedger::setRules(const QString &profileId,
                               QuotaClass quotaClass,
                               const AllowanceRules &rules)
{
    m_worker->post([worker = m_worker.get(), profileId, quotaClass, rules] {
        worker->setRules(profileId, quotaClass, rules);
    });
}

void AllowanceLedger::lift(const QString &profileId, QuotaClass quotaClass)
{
    m_worker->post([worker = m_worker.get(), profileId, quotaClass, now = moment()] {
        worker->lift(profileId, quotaClass, now);
    });
}

} // namespace smartup
