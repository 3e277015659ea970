#pragma once

#include "app/exchange/formats/ZipReader.h"
#include "app/journal/ExportLog.h"
#include "app/journal/JournalStore.h"
#include "app/journal/LogExporter.h"
#include "app/journal/ReadPeriod.h"
#include "tests/support/FixedClock.h"
#include "tests/support/JournalSamples.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

inline const ReportPeriod TwoDays { QDate(2026, 11, 23), QDate(2026, 11, 24) };

inline QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

inline bool never()
{
    return false;
}

/// A journal of two calls, and a folder for what is made of it.
class LogExportBench
{
protected:
    void begin()
    {
        m_dir.emplace();
        m_out.emplace();
        m_journal = m_dir->filePath(u"journal.sqlite"_s);
        append({ sampleImport(1, 300), sampleSignIn(2) });
    }

    void append(const QList<CallRecord> &calls) const
    {
        JournalStore store(options(), Noon);
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
    }
    void appendRun() const
    {
        JournalStore store(options(), Noon);
        store.appendRun(sampleRun(u"run-1"_s));
    }
    [[nodiscard]] JournalOptions options() const
    {
        JournalOptions options;
        options.file = m_journal;
        options.reserveBytes = 0;
        return options;
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<QTemporaryDir> m_out;
    QString m_journal;
};

} // namespace smartup::testing
