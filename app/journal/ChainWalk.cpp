#include "app/journal/ChainWalk.h"

#include "app/journal/CallSealer.h"
#include "app/journal/JournalChain.h"
#include "app/journal/JournalFile.h"
#include "app/journal/SqlRun.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using FileState = JournalDatabase::FileState;

constexpr auto BusyTimeout = 5s;
constexpr qint64 NoEnd = std::numeric_limits<qint64>::max();

/// Thrown when somebody does not want to wait any longer.
struct Cancelled
{
};

class ChainWalker
{
public:
    ChainWalker(JournalDatabase &database, QByteArray noted, const ChainGoesOn &goesOn)
        : m_database(database)
        , m_noted(std::move(noted))
        , m_goesOn(goesOn)
        , m_sealer(database)
        , m_links(database.prepared(u"SELECT %1 FROM chain ORDER BY id"_s.arg(chain::LinkColumns)))
    {
    }

    [[nodiscard]] ChainReport walk()
    {
        m_report.hasChain = true;
        m_taken = chain::takenOf(m_database.connection(), u"main"_s);
        m_total = number(u"SELECT count(*) FROM call"_s);
        runSql(m_links, {});
        while (nextRow(m_links)) {
            take(chain::linkOf(m_links));
        }
        m_links.finish();
        lookAtEnd();
        m_report.head = m_before;
        m_report.isHeadFound = m_noted.isEmpty() || m_isNotedFound;
        return std::move(m_report);
    }

private:
    [[nodiscard]] qint64 number(const QString &sql)
    {
        return valueOf(m_database.connection(), sql).toLongLong();
    }

    void found(const ChainFinding &finding)
    {
        ++m_report.broken;
        if (m_report.findings.size() < MostChainFindings) {
            m_report.findings.append(finding);
        }
    }

    [[nodiscard]] static ChainFinding about(ChainBreak what, const chain::Link &link)
    {
        return { what,
                 link.id,
                 0,
                 link.firstDocument,
                 link.lastDocument,
                 link.atMs > 0 ? QDateTime::fromMSecsSinceEpoch(link.atMs, Qt::UTC) : QDateTime() };
    }

    void take(const std::optional<chain::Link> &read)
    {
        if (!read) {
            found({ ChainBreak::ChangedLink, m_lastLink + 1, 0, 0, 0, {} });
            ++m_lastLink;
            return;
        }
        const chain::Link &link = *read;
        const bool isFirst = m_report.links == 0;
        const bool isBeginning = link.kind == chain::LinkKind::Beginning;
        const bool isBehindGap = isFirst ? !isBeginning : link.id - link.links != m_lastLink;
        const bool isSound = hasRightHash(link) && (isFirst || !isBeginning);
        if (isBehindGap) {
            found(about(ChainBreak::MissingLink, link));
        } else if (!isSound) {
            found(about(ChainBreak::ChangedLink, link));
        }
        m_report.links += link.links;
        m_lastLink = link.id;
        m_before = link.hash;
        m_isNotedFound = m_isNotedFound || link.hash == m_noted;
        if (isFirst && isBeginning) {
            begin(link);
        } else if (link.lastCall > 0) {
            takeCalls(link, isBehindGap, isSound || isBehindGap);
        }
    }

    [[nodiscard]] bool hasRightHash(const chain::Link &link) const
    {
        // The hash of an anchor is that of the last link it stands for: only its place is known.
        return link.kind == chain::LinkKind::Anchor ? link.seals == m_before
                                                    : link.hash == chain::hashOf(link, m_before);
    }

    void begin(const chain::Link &link)
    {
        m_report.beginning = link.beginning;
        m_call = link.lastCall;
        m_line = link.lastDocument;
        m_report.uncoveredCalls =
            number(u"SELECT count(*) FROM call WHERE id <= %1"_s.arg(link.lastCall));
        if (m_report.uncoveredCalls > 0 && link.atMs > 0) {
            m_report.uncoveredUntil = QDateTime::fromMSecsSinceEpoch(link.atMs, Qt::UTC);
        }
        m_done = m_report.uncoveredCalls;
    }

    /// `isComparable`: what the link says can be believed.
    void takeCalls(const chain::Link &link, bool isBehindGap, bool isComparable)
    {
        if (isBehindGap) {
            m_call =
                std::max(m_call, link.firstCall - 1); // what the missing ones knew is not known
            m_line = std::max(m_line, link.firstDocument - 1);
        }
        if (link.kind == chain::LinkKind::Anchor) {
            m_report.takenCalls += link.calls;
            if (link.links > 1) { // only the last hash of those it stands for is kept
                m_report.forgottenUntil = QDateTime::fromMSecsSinceEpoch(link.atMs, Qt::UTC);
            }
        }
        QHash<qint64, chain::CallSeal> seals;
        if (link.kind == chain::LinkKind::Batch) {
            const QList<chain::CallSeal> list =
                chain::unpackSeals(link.seals).value_or(QList<chain::CallSeal>());
            for (const chain::CallSeal &seal : list) {
                seals.insert(seal.call, seal);
            }
        }
        m_sealer.readCalls(m_call, link.lastCall);
        while (const std::optional<SealedCall> call = m_sealer.nextCall(m_line)) {
            const std::optional<chain::CallSeal> seal =
                seals.contains(call->id) ? std::optional(seals.take(call->id)) : std::nullopt;
            if (isComparable) {
                compare(link, *call, seal);
            }
            m_line = std::max(m_line, call->lastLine);
            ++m_report.calls;
            m_report.lines += call->lines;
            goOn();
        }
        for (const chain::CallSeal &seal : std::as_const(seals)) {
            if (m_taken.calls.contains(seal.call)) {
                ++m_report.takenCalls;
            } else if (isComparable) {
                found({ ChainBreak::MissingCall, link.id, seal.call, 0, 0,
                        about(ChainBreak::MissingCall, link).at });
            }
        }
        m_call = std::max(m_call, link.lastCall);
        m_line = std::max(m_line, link.lastDocument);
    }

    void compare(const chain::Link &link,
                 const SealedCall &call,
                 const std::optional<chain::CallSeal> &seal)
    {
        ChainFinding finding { ChainBreak::StrangeCall, link.id,       call.id,
                               call.firstLine,          call.lastLine, about({}, link).at };
        const auto say = [this, &finding](ChainBreak what) {
            finding.what = what;
            found(finding);
        };
        if (call.hasStrangeLines) {
            ChainFinding strange = finding;
            strange.what = ChainBreak::StrangeLine;
            strange.firstLine = m_line + 1;
            strange.lastLine = call.firstLine - 1;
            found(strange);
        }
        // What the retention took away cannot be there.
        if (!seal || m_taken.calls.contains(call.id)) {
            say(ChainBreak::StrangeCall);
            return;
        }
        // A part of its lines may have gone, and the rest follows.
        if (call.seal != seal->lines && !m_taken.begun.contains(call.id)) {
            say(ChainBreak::ChangedCall);
        }
        if (seal->body == chain::uncoveredBody()) {
            return;
        }
        if (call.bodySeal.isEmpty()) {
            if (!m_taken.bodies.contains(call.id)) {
                say(ChainBreak::MissingBody);
            }
        } else if (call.bodySeal != seal->body || m_taken.bodies.contains(call.id)) {
            say(ChainBreak::ChangedBody);
        }
    }

    /// What is behind the last link was stored by nobody who keeps the chain; and what was there last is
    /// known from the counters of ids.
    void lookAtEnd()
    {
        m_sealer.readCalls(m_call, NoEnd);
        while (const std::optional<SealedCall> call = m_sealer.nextCall(m_line)) {
            found({ ChainBreak::StrangeCall, 0, call->id, call->firstLine, call->lastLine, {} });
            m_line = std::max(m_line, call->lastLine);
        }
        const qint64 last = number(u"SELECT max(id) FROM document"_s);
        if (last > m_line) {
            found({ ChainBreak::StrangeLine, 0, 0, m_line + 1, last, {} });
            m_line = last;
        }
        const auto sequence = [this](QLatin1StringView table) {
            return number(u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(table));
        };
        if (sequence("chain"_L1) > m_lastLink || sequence("document"_L1) > m_line) {
            found({ ChainBreak::MissingEnd, 0, 0, 0, 0, {} });
        }
    }

    void goOn()
    {
        ++m_done;
        if (!m_goesOn({ m_done, std::max(m_done, m_total), m_report.broken })) {
            throw Cancelled {};
        }
    }

    JournalDatabase &m_database;
    QByteArray m_noted;
    const ChainGoesOn &m_goesOn;
    CallSealer m_sealer;
    QSqlQuery m_links;
    chain::Taken m_taken;
    ChainReport m_report;
    QByteArray m_before; ///< hash of the link before
    bool m_isNotedFound = false;
    qint64 m_lastLink = 0;
    qint64 m_call = 0; ///< up to here calls were looked at
    qint64 m_line = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<ChainReport>
walkIn(const QString &journal, const QByteArray &noted, const ChainGoesOn &goesOn)
{
    JournalDatabase database;
    const Status opened = database.open(journal, JournalDatabase::Role::Reader, BusyTimeout);
    if (!opened) {
        return opened.error();
    }
    if (database.version() < chain::FirstVersion) {
        return ChainReport();
    }
    try {
        runSql(database.connection(), u"BEGIN"_s); // all of it is read as of one moment
        Result<ChainReport> report = ChainWalker(database, noted, goesOn).walk();
        runSql(database.connection(), u"COMMIT"_s);
        return report;
    } catch (const SqlFailure &failure) {
        return journalError(troubleOf(failure.error), journal, failure.error.text());
    } catch (const Cancelled &) {
        return Error { ErrorOrigin::Program, {}, {}, {}, {} };
    }
}

} // namespace

Result<ChainReport>
walkChain(const QString &journal, const QByteArray &noted, const ChainGoesOn &goesOn)
{
    const FileState state = JournalDatabase::inspect(journal, JournalDatabase::Inspection::Quick);
    switch (state) {
    case FileState::Ours:
    case FileState::Older:
        return walkIn(journal, noted, goesOn);
    case FileState::Missing:
        return journalError(StorageTrouble::Other, journal, {});
    case FileState::Damaged:
        return journalError(StorageTrouble::Damaged, journal, {});
    case FileState::Newer:
    case FileState::Foreign:
        return leftAsItIs(state, journal);
    }
    Q_UNREACHABLE();
}

} // namespace smartup
