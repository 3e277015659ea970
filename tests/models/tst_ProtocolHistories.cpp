#include "models/core/Clock.h"
#include "models/exchange/DocumentAudit.h"
#include "models/exchange/DocumentContent.h"
#include "models/exchange/ImportProtocol.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <rapidcheck.h>
#include <set>
#include <sstream>
#include <vector>

using namespace smartup;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

using State = DocumentState;

constexpr int Documents = 5; ///< of a history; the first is the witness
constexpr qint64 Allowance = 40;
const QDateTime Begin(QDate(2026, 11, 12), QTime(4, 0), Qt::UTC);

QString nameOf(int document)
{
    static const std::array names { u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s };
    return names.at(static_cast<std::size_t>(document));
}

/// A server that may do everything a server can do to its client, but never later than it settles.
class Server
{
public:
    explicit Server(bool dedupes)
        : m_dedupes(dedupes)
    {
    }

    /// Documents of the server's days, as often as they are there.
    [[nodiscard]] int copies(int document, QDate from, QDate to) const
    {
        const QDate day = m_days.at(static_cast<std::size_t>(document));
        return day >= from && day <= to ? copies(document) : 0;
    }
    [[nodiscard]] static QDate day(milliseconds at)
    {
        return Begin.addMSecs(at.count()).toTimeZone(serverTimeZone()).date();
    }
    void receive(const std::vector<int> &documents, milliseconds at)
    {
        for (const int document : documents) {
            m_pending.push_back({ document, at });
        }
    }
    void advance(milliseconds now)
    {
        std::erase_if(m_pending, [&](const Pending &pending) {
            if (pending.at > now) {
                return false;
            }
            int &copies = m_copies.at(static_cast<std::size_t>(pending.document));
            if (copies == 0) {
                m_days.at(static_cast<std::size_t>(pending.document)) = day(pending.at);
            }
            copies = m_dedupes ? 1 : copies + 1;
            return true;
        });
    }
    [[nodiscard]] int copies(int document) const
    {
        return m_copies.at(static_cast<std::size_t>(document));
    }
    [[nodiscard]] bool mayStillApply(int document) const
    {
        return std::ranges::any_of(
            m_pending, [&](const Pending &pending) { return pending.document == document; });
    }

    qint64 requests = 0; ///< that came over the wire
    qint64 imports = 0;

private:
    struct Pending
    {
        int document = 0;
        milliseconds at { 0 };
    };
    bool m_dedupes;
    std::vector<Pending> m_pending;
    std::array<int, Documents> m_copies {};
    std::array<QDate, Documents> m_days;
};

/// One history: a program, its ledger, a server and everything that goes wrong between them.
class History
{
public:
    History(bool dedupes, bool isProven)
        : m_server(dedupes)
    {
        m_terms.isDedupeProven = dedupes && isProven;
        m_now.wall = Begin;
        m_now.steady = { "boot", hours(1) };
        for (ProtocolDocument &document : m_ledger) {
            step(document, protocol::Judged {});
        }
        begin({ 0 });
        end({ 0 }, Answer::Whole, Effect::Now); // the witness
    }

    /// Each number is one thing that happens, with its own chances in the bits above.
    void happen(std::uint32_t what)
    {
        const std::uint32_t chance = what >> 4U;
        switch (what % 11) {
        case 0:
        case 1:
        case 2:
            import(chance);
            return;
        case 3:
        case 4:
            pass(seconds(chance % 1500));
            return;
        case 5:
        case 6:
            look(chance);
            return;
        case 7:
            m_wasClockSet = true;
            m_now.wall = m_now.wall.addSecs(
                std::array { -86400, 86400, -3600, 3600, -1800000000, 400000000 }.at(chance % 6));
            return;
        case 8:
            restart();
            if (chance % 3 == 0) { // of the machine
                m_now.steady.boot += 'x';
                m_now.steady.sinceBoot = seconds(0);
                pass(seconds(chance % 900));
            }
            return;
        case 9:
            audit(chance);
            return;
        default:
            secondProgram(chance);
            return;
        }
    }

    /// No further faults: does everything come to an end?
    void comeToAnEnd()
    {
        restart();
        m_now.wall = Begin.addMSecs(m_true.count()); // the clock is put right
        m_used = 0; // a new day
        for (int round = 0; round < 60; ++round) {
            pass(minutes(170));
            m_used = std::min<qint64>(m_used, 5);
            look(LookIsGood);
            import(ImportIsGood);
            const bool isOver = std::ranges::all_of(m_ledger, [](const ProtocolDocument &each) {
                return isTerminal(each.state) || isForPerson(each.state);
            });
            if (isOver) {
                break;
            }
        }
        pass(hours(1));
    }

    void checkEnd() const
    {
        for (int i = 0; i < Documents; ++i) {
            const ProtocolDocument &document = m_ledger.at(static_cast<std::size_t>(i));
            RC_ASSERT(isTerminal(document.state) || isForPerson(document.state)); // I10
            RC_ASSERT(m_server.copies(i) <= 1); // I7
            if (document.state == State::Confirmed) {
                RC_ASSERT(m_server.copies(i) == 1); // I8, nothing is lost
            }
            if (document.state == State::Rejected) {
                RC_ASSERT(m_server.copies(i) == 0);
            }
        }
        RC_ASSERT(m_server.imports == m_attempts); // I2
        RC_ASSERT(m_server.requests <= m_debited); // I11
    }

    static qint64 transitions;

private:
    enum class Answer { Whole, Cut, ErrorText, Refused, NotSent, Gate, Died };
    enum class Effect { Now, Late, Partly, Never };
    static constexpr std::uint32_t ImportIsGood = 1U << 20U;
    static constexpr std::uint32_t LookIsGood = 1U << 20U;

    /// I9, I12 and I14 with every step: exactly one state, recovery is idempotent, and the wall clock
    /// never opens a way.
    bool step(ProtocolDocument &document, const protocol::Event &event)
    {
        const auto next = protocol::apply(document, event, m_terms, m_now);
        ++transitions;
        if (!next) {
            return false;
        }
        RC_ASSERT(next->attempts <= MostAttempts);
        RC_ASSERT(!(document.firstSent.isValid() && next->state == State::Ready
                    && document.state == State::Unknown));
        document = *next;
        return true;
    }

    static QDate dayOf(const QDateTime &moment)
    {
        return moment.toTimeZone(serverTimeZone()).date();
    }
    ProtocolDocument &at(int document) { return m_ledger.at(static_cast<std::size_t>(document)); }

    void pass(milliseconds time)
    {
        m_now.steady.sinceBoot += time;
        m_now.wall = m_now.wall.addMSecs(time.count());
        m_true += time;
        m_server.advance(m_true);
    }

    [[nodiscard]] ImportHold gate() const
    {
        ImportGate gate;
        std::set<qint64> unknown;
        for (std::size_t i = 0; i < m_ledger.size(); ++i) {
            const State state = m_ledger.at(i).state;
            if (state == State::Unknown || state == State::Reconciling) {
                unknown.insert(m_attemptOf.at(i));
            }
            gate.hasDuplicate = gate.hasDuplicate || state == State::Duplicate;
        }
        gate.unknownBatches = static_cast<int>(unknown.size());
        gate.requestsLeft = Allowance - m_used;
        return judgeGate(gate);
    }

    void begin(const std::vector<int> &documents)
    {
        const protocol::Begun begun { static_cast<int>(documents.size()) };
        for (const int document : documents) {
            // I4, I5: nothing goes twice that is there or may still come, unless the server keeps
            // from doubling.
            if (!m_terms.isDedupeProven) {
                RC_ASSERT(m_server.copies(document) == 0);
                RC_ASSERT(!m_server.mayStillApply(document));
            }
            RC_ASSERT(step(at(document), begun));
        }
        ++m_used;
        ++m_debited;
        ++m_attempts;
        ++m_request;
        for (const int document : documents) {
            m_attemptOf.at(static_cast<std::size_t>(document)) = m_request;
        }
    }

    void end(const std::vector<int> &documents, Answer answer, Effect effect, int lateSeconds = 0)
    {
        if (answer == Answer::NotSent) {
            --m_attempts;
        } else {
            ++m_server.requests;
            ++m_server.imports;
        }
        std::vector<int> stored;
        if (answer == Answer::Whole || answer == Answer::Cut || answer == Answer::ErrorText
            || answer == Answer::Died) {
            stored = documents;
        }
        if (effect == Effect::Never) {
            stored.clear();
        } else if (effect == Effect::Partly) {
            stored.resize(stored.size() / 2);
        }
        m_server.receive(stored,
                         m_true + (effect == Effect::Late ? seconds(lateSeconds) : seconds(0)));
        m_server.advance(m_true);
        if (answer == Answer::Died) {
            restart();
            return;
        }
        for (const int document : documents) {
            protocol::Ended ended;
            ended.together = static_cast<int>(documents.size());
            const bool isStored = std::ranges::find(stored, document) != stored.end();
            switch (answer) {
            case Answer::Whole:
                ended.end = isStored ? AttemptEnd::Confirmed : AttemptEnd::Rejected;
                break;
            case Answer::ErrorText:
                ended.isAnswered = true;
                break;
            case Answer::Refused:
                ended.end = AttemptEnd::Rejected;
                break;
            case Answer::NotSent:
                ended.end = AttemptEnd::NotSent;
                ended.hasLeft = false;
                break;
            case Answer::Gate:
                ended.end = std::array { AttemptEnd::HeldAuth, AttemptEnd::HeldConfig,
                                         AttemptEnd::TooLarge, AttemptEnd::HeldQuota }
                                .at(static_cast<std::size_t>(m_request % 4));
                break;
            case Answer::Cut:
            case Answer::Died:
                break;
            }
            RC_ASSERT(step(at(document), ended));
        }
    }

    void import(std::uint32_t chance)
    {
        const bool isGood = chance == ImportIsGood;
        for (ProtocolDocument &document : m_ledger) {
            (void)step(document, protocol::Released {});
        }
        if (gate() != ImportHold::None) {
            return;
        }
        const int most = isGood ? 1 : 1 + static_cast<int>(chance % 3);
        std::vector<int> documents;
        for (int i = 0; i < Documents && static_cast<int>(documents.size()) < most; ++i) {
            const ProtocolDocument &document = at(i);
            const bool fits = document.mostTogether == 0 || document.mostTogether >= most;
            const bool isRetry = m_terms.isDedupeProven && document.state == State::Unknown
                && !document.wasAnswered && document.attempts < MostAttempts
                && protocol::isDue(document, m_now.steady);
            if ((document.state == State::Ready || isRetry) && fits) {
                documents.push_back(i);
            }
        }
        if (documents.empty()) {
            return;
        }
        begin(documents);
        if (isGood) {
            end(documents, Answer::Whole, Effect::Now);
            return;
        }
        const auto answer = static_cast<Answer>((chance >> 2U) % 7);
        auto effect = static_cast<Effect>((chance >> 5U) % 4);
        if (answer == Answer::Whole && effect == Effect::Late) {
            effect = Effect::Now; // an answer that says so says the truth
        }
        pass(seconds((chance >> 7U) % 300)); // until the client gives up
        end(documents, answer, effect, static_cast<int>((chance >> 9U) % 290));
    }

    void look(std::uint32_t chance)
    {
        const bool isGood = chance == LookIsGood;
        std::vector<int> due;
        const QDate today = dayOf(m_now.wall);
        QDate first = today;
        for (int i = 0; i < Documents; ++i) {
            const auto reach =
                windowOf(dayOf(protocol::sentNoLaterThan(at(i), m_now)), today, m_terms.dayRange);
            (void)step(at(i), protocol::GivenTime { reach.has_value() });
            if (step(at(i), protocol::LookBegun {})) {
                due.push_back(i);
                first = std::min(first, dayOf(protocol::sentNoLaterThan(at(i), m_now)));
            }
        }
        if (due.empty()) {
            return;
        }
        ++m_used;
        ++m_debited;
        ++m_server.requests;
        if (!isGood && chance % 11 == 0) { // the program ends while it asks
            restart();
            return;
        }
        const WindowAnswer answer = ask(first, today, isGood ? 0 : chance);
        for (const int document : due) {
            const SoughtDocument sought { nameOf(document),
                                          {},
                                          dayOf(at(document).firstSent),
                                          dayOf(protocol::sentNoLaterThan(at(document), m_now)),
                                          DocumentContent {} };
            const Look found = lookFor(sought, answer, { u"id-A"_s }, today);
            protocol::Looked looked { found.finding, found.smartupId, {}, seconds(chance % 60) };
            RC_ASSERT(step(at(document), looked));
            if (at(document).state == State::Ready) {
                RC_ASSERT(m_server.copies(document) == 0); // I5
                RC_ASSERT(!m_server.mayStillApply(document));
            }
        }
    }

    /// The daily comparison marks and never sends: whatever the server shows, a document that is there
    /// as it was sent is not called gone, and nothing but the marks changes.
    void audit(std::uint32_t chance)
    {
        const QDate today = dayOf(m_now.wall);
        const WindowAnswer answer = show(auditWindow(today, m_terms.dayRange), chance);
        const QSet<QString> witnesses { u"id-A"_s };
        const QList<FoundDocument> nothingModified;
        const DocumentAudit audit({ answer, nothingModified }, witnesses, today);
        for (int i = 0; i < Documents; ++i) {
            const ProtocolDocument before = at(i);
            if (before.state != State::Confirmed) {
                continue;
            }
            const AuditFinding finding =
                audit.judge({ nameOf(i), {}, u"id-"_s + nameOf(i), dayOf(before.firstSent), {} });
            RC_ASSERT(finding != AuditFinding::Several); // I7
            RC_ASSERT(finding != AuditFinding::Gone || m_wasClockSet); // I8
            const protocol::Audited audited { finding == AuditFinding::Gone ? 0 : 1, false };
            RC_ASSERT(step(at(i), audited));
            ProtocolDocument unmarked = at(i);
            unmarked.isGone = before.isGone;
            RC_ASSERT(unmarked == before);
        }
        ++m_used;
        ++m_debited;
        ++m_server.requests;
    }

    /// What the server shows; a bad one ignores the window, drops rows or fails.
    WindowAnswer ask(QDate first, QDate today, std::uint32_t chance)
    {
        const auto window = windowOf(first, today, m_terms.dayRange);
        return window ? show(*window, chance) : WindowAnswer {};
    }
    WindowAnswer show(const std::pair<QDate, QDate> &window, std::uint32_t chance)
    {
        WindowAnswer answer;
        answer.from = window.first;
        answer.to = window.second;
        answer.isWhole = chance % 7 != 1; // cut, an error, no allowance
        const bool showsNothing = chance % 7 == 2; // it ignores the filter, or drops its rows
        answer.showsAllStatuses = chance % 7 != 3;
        // Smartup goes by its own clock: with ours set wrong, its days are not those we meant.
        answer.serverDay = Server::day(m_true);
        for (int i = 0; i < Documents && !showsNothing; ++i) {
            for (int copy = 0; copy < m_server.copies(i, answer.from, answer.to); ++copy) {
                answer.rows.append({ u"id-"_s + nameOf(i), nameOf(i), {}, {} });
            }
        }
        return answer;
    }

    void restart()
    {
        for (ProtocolDocument &document : m_ledger) {
            (void)step(document, protocol::Restarted {});
            const ProtocolDocument once = document;
            (void)step(document, protocol::Restarted {});
            RC_ASSERT(document == once); // I12
            RC_ASSERT(document.state != State::Intent && document.state != State::Reconciling);
        }
    }

    /// Another program has the lease: what it begins, this one may neither begin nor end. I3.
    void secondProgram(std::uint32_t chance)
    {
        const int document = static_cast<int>(chance % Documents);
        if (at(document).state != State::Ready || gate() != ImportHold::None
            || at(document).mostTogether > 1) {
            return;
        }
        begin({ document });
        RC_ASSERT(!step(at(document), protocol::Begun {}));
        RC_ASSERT(!step(at(document), protocol::LookBegun {}));
        RC_ASSERT(!step(at(document), protocol::Decided { Decision::GiveUp }));
        end({ document }, chance % 2 == 0 ? Answer::Cut : Answer::Whole,
            chance % 2 == 0 ? Effect::Late : Effect::Now, 280);
    }

    std::array<ProtocolDocument, Documents> m_ledger {};
    Server m_server;
    ProtocolTerms m_terms;
    ProtocolMoment m_now;
    milliseconds m_true { 0 }; ///< time that has really passed
    bool m_wasClockSet = false;
    qint64 m_used = 0; ///< of the day's allowance
    qint64 m_debited = 0;
    qint64 m_attempts = 0;
    qint64 m_request = 0;
    std::array<qint64, Documents> m_attemptOf {};
};

qint64 History::transitions = 0;

} // namespace

/// Generated histories of crashes, faults, clocks that jump and servers that lie: what must hold, holds.
/// SMARTUP_HISTORIES sets how many.
class TestProtocolHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoubledAndNothingIsLost();
};

void TestProtocolHistories::nothingIsDoubledAndNothingIsLost()
{
    bool isNumber = false;
    int histories = qEnvironmentVariableIntValue("SMARTUP_HISTORIES", &isNumber);
    histories = isNumber && histories > 0 ? histories : 100000;
    rc::detail::TestParams parameters = rc::detail::configuration().testParams;
    parameters.maxSuccess = histories;
    int run = 0;
    const auto property = [&run](const std::vector<std::uint32_t> &events, bool dedupes,
                                 bool isProven) {
        ++run;
        History history(dedupes, isProven);
        for (const std::uint32_t event : events) {
            history.happen(event);
        }
        history.comeToAnEnd();
        history.checkEnd();
    };
    const rc::detail::TestMetadata metadata {};
    const auto result = rc::detail::checkTestable(property, metadata, parameters);
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    QVERIFY2(result.template is<rc::detail::SuccessResult>(), said.str().c_str());
    qInfo("%d histories, %lld transitions, in each of them every invariant held, seed %llu", run,
          static_cast<long long>(History::transitions),
          static_cast<unsigned long long>(parameters.seed));
}

QTEST_APPLESS_MAIN(TestProtocolHistories)
#include "tst_ProtocolHistories.moc"
