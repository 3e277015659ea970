#pragma once

#include "app/journal/JournalStore.h"
#include "tests/support/FixedClock.h"

#include <QTemporaryDir>

#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

inline const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// A store that begins in an empty folder.
class JournalStoreBench
{
protected:
    void makeFolder()
    {
        m_dir.emplace();
        m_file = m_dir->filePath(u"sub/journal.sqlite"_s);
    }

    [[nodiscard]] JournalOptions options() const
    {
        JournalOptions result;
        result.file = m_file;
        result.reserveBytes = 0;
        return result;
    }

    void append(const QList<CallRecord> &calls) const
    {
        JournalStore store(options(), Noon);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

} // namespace smartup
