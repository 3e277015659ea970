#include "app/journal/RemarkService.h"

#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"

#include <QSet>

#include <algorithm>

namespace smartup {

using namespace std::chrono_literals;

namespace {

constexpr auto Beat = 30ms;
constexpr int MostLooks = 1000;

} // namespace

RemarkService::RemarkService(
    JournalStore &store, JournalReader &reader, const Clock &clock, QString author, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reader(reader)
    , m_clock(clock)
    , m_author(std::move(author))
{
    m_beat.setSingleShot(true);
    m_beat.setInterval(Beat);
    connect(&m_beat, &QTimer::timeout, this, &RemarkService::look);
    connect(&store, &JournalStore::appended, this, [this] {
        if (!m_waiting.isEmpty() && !m_beat.isActive()) {
            m_beat.start();
        }
    });
    connect(&reader, &JournalReader::remarksRead, this, &RemarkService::take);
}

void RemarkService::append(JournalRemark remark)
{
    remark.author = m_author;
    remark.at = m_clock.now();
    m_waiting.insert(remark.uuid, { remark.callId, remark.isWithdrawn, MostLooks });
    m_store.appendRemark(remark);
}

void RemarkService::look()
{
    QSet<qint64> calls;
    m_waiting.removeIf([&calls](const QHash<QString, Waiting>::iterator &waiting) {
        calls.insert(waiting->callId);
        return --waiting->looksLeft < 0;
    });
    for (const qint64 call : std::as_const(calls)) {
        m_reader.readRemarks(call);
    }
}

void RemarkService::take(const CallRemarks &remarks)
{
    m_waiting.removeIf([&remarks](const QHash<QString, Waiting>::iterator &waiting) {
        const bool isThere =
            std::ranges::any_of(remarks.remarks, [&waiting](const JournalRemark &remark) {
                return remark.uuid == waiting.key();
            });
        return waiting->callId == remarks.callId && isThere != waiting->isWithdrawn;
    });
    Q_EMIT changed(remarks);
}

} // namespace smartup
