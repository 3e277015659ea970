#pragma once

#include "app/journal/JournalStore.h"
#include "tests/app/journal/JournalBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace smartup {

/// Calls that are so many days old, and what the retention makes of them.
namespace retention {

inline const QDateTime Now(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
inline const FixedClock Noon(Now);

[[nodiscard]] inline bool never()
{
    return false;
}

/// An import of so many documents, so many days ago; none of them refused.
[[nodiscard]] inline CallRecord importOf(int number, int daysAgo, int documents)
{
    CallRecord call = sampleImport(number, documents);
    call.at = Now.addDays(-daysAgo).addSecs(number);
    for (DocumentRecord &document : call.documents) {
        document.outcome = Outcome::Created;
        document.errorCode.clear();
        document.message = QStringLiteral("stored as %1").arg(document.smartupId);
        document.rule.clear();
    }
    return call;
}

[[nodiscard]] inline CallRecord troubledImport(int number, int daysAgo, int documents)
{
    CallRecord call = importOf(number, daysAgo, documents);
    call.documents.last().outcome = Outcome::Refused;
    call.documents.last().message = QStringLiteral("Товар не найден");
    return call;
}

[[nodiscard]] inline RetentionOrder orderOf(const QString &folder = {})
{
    RetentionOrder order;
    order.policy.bodyDays = 14;
    order.policy.troubleBodyDays = 60;
    order.policy.rowDays = 100;
    order.policy.troubleRowDays = 200;
    order.policy.archives = folder.isEmpty() ? 0 : 1;
    order.archiveFolder = folder;
    order.now = Now;
    return order;
}

} // namespace retention

/// A journal under the retention, with its archives.
class RetentionBench
{
protected:
    /// An empty folder.
    void begin()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(QStringLiteral("journal.sqlite"));
    }

    [[nodiscard]] JournalOptions options() const
    {
        JournalOptions result;
        result.file = m_file;
        result.reserveBytes = 0;
        result.prunePause = std::chrono::milliseconds(1);
        return result;
    }
    [[nodiscard]] QString archiveFolder() const
    {
        return m_dir->filePath(QStringLiteral("archive"));
    }

    void append(const QList<CallRecord> &calls) const
    {
        JournalStore store(options(), retention::Noon);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }

    struct Said
    {
        RemarkKind kind = RemarkKind::Pin;
        qint64 documentId = 0;
        bool isWithdrawn = false;
    };
    void remark(const Said &said) const
    {
        JournalStore store(options(), retention::Noon);
        JournalRemark remark;
        remark.uuid = QStringLiteral("remark-%1").arg(said.documentId);
        remark.documentId = said.documentId;
        remark.kind = said.kind;
        remark.at = retention::Now;
        remark.isWithdrawn = said.isWithdrawn;
        store.appendRemark(remark);
    }

    [[nodiscard]] RetentionReport prune(const RetentionOrder &order) const
    {
        JournalStore store(options(), retention::Noon);
        QSignalSpy pruned(&store, &JournalStore::pruned);
        store.prune(order);
        if (!pruned.wait(60000)) {
            return {};
        }
        return pruned.at(0).at(0).value<RetentionReport>();
    }

    [[nodiscard]] QList<JournalRow> rowsOf(const QString &text) const
    {
        Reading reading(m_file);
        return reading.count({ .text = text }).rows > 0 ? reading.block(0) : QList<JournalRow>();
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

} // namespace smartup
