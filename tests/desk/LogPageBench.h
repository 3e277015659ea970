#pragma once

#include "app/desk/wiring/JournalWiring.h"
#include "app/desk/wiring/SurveyWiring.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/JournalSurvey.h"
#include "tests/support/FixedClock.h"
#include "ui/journal/JournalPage.h"

#include <QSettings>

#include <chrono>
#include <memory>

namespace smartup::testing {

inline const FixedClock Noon(QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC));

/// A journal that writes at once, on a disk of any size.
[[nodiscard]] inline JournalOptions optionsOf(const QString &file)
{
    JournalOptions options;
    options.file = file;
    options.batchDelay = std::chrono::milliseconds(1);
    options.reserveBytes = 0;
    return options;
}

/// The page of the log over a real journal, joined as the window joins them.
class LogPageBench
{
public:
    /// These calls are in the journal before the page is shown.
    explicit LogPageBench(const QString &folder, const QList<CallRecord> &calls = {})
        : settings(folder + QStringLiteral("/state.ini"), QSettings::IniFormat)
        , store(optionsOf(folder + QStringLiteral("/journal.sqlite")), Noon)
        , reader(folder + QStringLiteral("/journal.sqlite"))
        , survey(folder + QStringLiteral("/journal.sqlite"))
        , page(std::make_unique<JournalPage>(settings, Noon))
        , journal(store, reader, *page)
        , surveys(reader, survey, *page)
    {
        for (const CallRecord &call : calls) {
            store.appendCall(call);
        }
        page->resize(1200, 800);
        page->show();
    }

    QSettings settings;
    JournalStore store;
    JournalReader reader;
    JournalSurvey survey;
    std::unique_ptr<JournalPage> page;
    JournalWiring journal;
    SurveyWiring surveys;
};

} // namespace smartup::testing
