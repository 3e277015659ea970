#pragma once

#include "app/journal/ChainWalk.h"
#include "app/journal/JournalArchive.h"
#include "tests/app/journal/RetentionBench.h"

namespace smartup {

/// A journal, what becomes of it, and what a walk along its chain says then.
class ChainBench : protected RetentionBench
{
protected:
    [[nodiscard]] static bool toTheEnd(const ChainProgress & /*progress*/) { return true; }

    [[nodiscard]] static QStringList breaksOf(const ChainReport &report)
    {
        QStringList keys;
        for (const ChainFinding &finding : report.findings) {
            keys.append(chainBreakKey(finding.what));
        }
        keys.removeDuplicates();
        return keys;
    }

    [[nodiscard]] static ChainReport walkFile(const QString &file, const QByteArray &noted = {})
    {
        const auto report = walkChain(file, noted, toTheEnd);
        if (!report) {
            qWarning() << report.error().text << report.error().raw;
            return {};
        }
        return report.value();
    }
    [[nodiscard]] ChainReport walk(const QByteArray &noted = {}) const
    {
        return walkFile(m_file, noted);
    }

    /// The archive of June 2026; empty when it could not be made.
    [[nodiscard]] QString archived() const
    {
        const auto made =
            archiveMonth(m_file, archiveFolder(), QDate(2026, 6, 1), retention::never);
        return made ? made.value().file : QString();
    }
};

} // namespace smartup
