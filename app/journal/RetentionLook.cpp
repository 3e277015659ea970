#include "app/journal/RetentionLook.h"

#include "app/journal/ArchiveShelf.h"
#include "app/journal/JournalOpening.h"
#include "app/journal/JournalSchema.h"
#include "app/journal/SqlRun.h"

#include <QMap>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a line takes with its share of the indexes and texts, measured on a million of them.
constexpr qint64 BytesOfLine = 330;

/// An older one is upgraded by its store before anything is taken away.
Result<bool> openCurrent(JournalDatabase &database, const QString &file)
{
    Result<bool> opened = openJournal(database, file);
    if (opened && opened.value() && database.version() < journalschema::Version) {
        return journalError(StorageTrouble::Other, file, {});
    }
    return opened;
}

/// Adds up what goes by the first set of horizons, and further what goes by the next ones.
class Look
{
public:
    Look(JournalDatabase &database,
         const RetentionOrder &order,
         std::function<bool()> isCancelled,
         KeepingProgress progressed)
        : m_order(order)
        , m_isCancelled(std::move(isCancelled))
        , m_progressed(std::move(progressed))
        , m_count(database.prepared(u"SELECT count(*) FROM call WHERE at_ms < ?"_s))
        , m_walk(database, order.open)
        , m_used(usedBytes(database.connection()))
    {
        m_walk.keep(order.unsent);
        while (m_walk.prepareMore()) { }
    }

    [[nodiscard]] RetentionPreview look()
    {
        const RetentionHorizons byAge = retentionHorizons(m_order.policy, m_order.now);
        goThrough(byAge, {});
        RetentionHorizons before = byAge;
        std::optional<SizeStage> stage;
        while ((stage = nextSizeStage(m_order.policy, m_used - m_preview.bytes, stage))) {
            const RetentionHorizons horizons = sizeHorizons(m_order.policy, *stage, m_order.now);
            m_isForSize = true;
            goThrough(horizons, before);
            before = horizons;
        }
        m_preview.byMonth = m_months.values();
        return m_preview;
    }

private:
    /// What goes by `horizons` and not already by `before`.
    void goThrough(const RetentionHorizons &horizons, const RetentionHorizons &before)
    {
        const QDateTime newest = std::max(horizons.newestRows(), horizons.newestBodies());
        RetentionWalk::TimePlace place;
        m_of = m_done + callsBefore(newest);
        while (!m_isCancelled()) {
            const QList<WalkedCall> calls = m_walk.nextByTime(place, newest);
            if (calls.isEmpty()) {
                return;
            }
            for (const WalkedCall &call : calls) {
                if (m_isForSize && !isTooLarge(m_order.policy, m_used - m_preview.bytes)) {
                    return;
                }
                take(call, m_walk.judge(call, before), m_walk.judge(call, horizons));
            }
            place = { calls.constLast().atMs, calls.constLast().firstDocument };
            m_done += calls.size();
            if (m_progressed) {
                m_progressed(m_done, std::max(m_done, m_of));
            }
        }
    }

    void take(const WalkedCall &call, Keeping before, Keeping now)
    {
        if (!m_isForSize && call.isPinned) {
            ++m_preview.pinned;
        } else if (!m_isForSize && m_walk.isOpen(call)) {
            ++m_preview.open;
        }
        if (now == before || now == Keeping::Everything) {
            return;
        }
        const bool isBodyThere = call.bodyBytes > 0 && before == Keeping::Everything;
        if (now != Keeping::Nothing && !isBodyThere) {
            return; // its bodies are gone already
        }
        RetentionMonth going; // what goes of it that did not go before
        going.bytes = isBodyThere ? call.bodyBytes : 0;
        if (now == Keeping::Nothing) {
            ++m_preview.calls;
            (m_walk.isTrouble(call) ? going.troubleLines : going.lines) = call.lines();
            going.bytes += call.lines() * BytesOfLine;
            going.bodies = before == Keeping::Lines && call.bodyBytes > 0 ? -1 : 0;
        } else {
            going.bodies = 1;
        }
        add(call, going);
    }

    void add(const WalkedCall &call, const RetentionMonth &going)
    {
        m_preview.documents += going.lines + going.troubleLines;
        m_preview.bodies += going.bodies;
        m_preview.bytes += going.bytes;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(call.atMs, Qt::UTC);
        m_preview.oldest = m_preview.oldest.isValid() ? std::min(m_preview.oldest, at) : at;
        m_preview.newest = m_preview.newest.isValid() ? std::max(m_preview.newest, at) : at;
        RetentionMonth &month = m_months[monthOf(at)]; // clazy:exclude=detaching-member
        month.month = monthOf(at);
        month.lines += going.lines;
        month.troubleLines += going.troubleLines;
        month.bodies += going.bodies;
        month.bytes += going.bytes;
    }

    [[nodiscard]] qint64 callsBefore(const QDateTime &newest)
    {
        if (!newest.isValid()) {
            return 0;
        }
        runSql(m_count, { newest.toMSecsSinceEpoch() });
        const qint64 calls = nextRow(m_count) ? m_count.value(0).toLongLong() : 0;
        m_count.finish();
        return calls;
    }

    const RetentionOrder &m_order;
    std::function<bool()> m_isCancelled;
    KeepingProgress m_progressed;
    QSqlQuery m_count;
    qint64 m_done = 0; ///< calls
    qint64 m_of = 0;
    QMap<QDate, RetentionMonth> m_months;
    RetentionWalk m_walk;
    RetentionPreview m_preview;
    qint64 m_used = 0;
    bool m_isForSize = false;
};

/// The months before this moment that have lines, but no archive.
Result<QList<QDate>>
monthsBefore(const QDateTime &newest, const QString &journal, const QString &archiveFolder)
{
    JournalDatabase database;
    const Result<bool> opened = openCurrent(database, journal);
    if (!opened || !opened.value()) {
        return opened ? Result<QList<QDate>>(QList<QDate>()) : opened.error();
    }
    const QList<QDate> there = archivedMonths(archiveFolder);
    QList<QDate> months;
    QSqlQuery query =
        database.prepared(u"SELECT min(at_ms) FROM call WHERE at_ms >= ? AND at_ms < ?"_s);
    // From the first call of a month to the first call of the next one: years without a call cost
    // one question.
    qint64 from = 0;
    while (newest.isValid()) {
        query.bindValue(0, from);
        query.bindValue(1, newest.toMSecsSinceEpoch());
        if (!query.exec() || !query.next() || query.value(0).isNull()) {
            break;
        }
        const QDate month =
            monthOf(QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC));
        query.finish();
        if (!there.contains(month)) {
            months.append(month);
        }
        from = month.addMonths(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    return months;
}

} // namespace

Result<RetentionPreview> lookAtRetention(const QString &journal,
                                         const RetentionOrder &order,
                                         const std::function<bool()> &isCancelled,
                                         const KeepingProgress &progressed)
{
    JournalDatabase database;
    const Result<bool> opened = openCurrent(database, journal);
    if (!opened || !opened.value()) {
        return opened ? Result<RetentionPreview>(RetentionPreview()) : opened.error();
    }
    try {
        RetentionPreview preview = Look(database, order, isCancelled, progressed).look();
        if (order.policy.archives != 0) {
            const Result<QList<QDate>> months = monthsToArchive(journal, order);
            if (!months) {
                return months.error();
            }
            preview.months = months.value();
        }
        return preview;
    } catch (const SqlFailure &failure) {
        return journalError(troubleOf(failure.error), journal, failure.error.text());
    }
}

Result<QList<QDate>> monthsToArchive(const QString &journal, const RetentionOrder &order)
{
    const RetentionHorizons horizons = retentionHorizons(order.policy, order.now);
    return monthsBefore(std::max(horizons.newestRows(), horizons.newestBodies()), journal,
                        order.archiveFolder);
}

Result<QList<QDate>>
monthsWithoutArchive(const QString &journal, const QString &archiveFolder, const QDateTime &now)
{
    return monthsBefore(monthOf(now).startOfDay(Qt::UTC), journal, archiveFolder);
}

} // namespace smartup
