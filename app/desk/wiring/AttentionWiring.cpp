#include "app/desk/wiring/AttentionWiring.h"

#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "ui/shell/MainWindow.h"

#include <algorithm>
#include <limits>

namespace smartup {

namespace {

constexpr quint64 OnlyGeneration = 1; // the query never changes

int badge(qint64 rows)
{
    return static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
}

} // namespace

JournalQuery AttentionWiring::query()
{
    return { .outcomes = { Outcome::Refused, Outcome::Unknown } };
}

AttentionWiring::AttentionWiring(JournalStore &journal,
                                 JournalReader &reader,
                                 MainWindow &window,
                                 QObject *parent)
    : QObject(parent)
{
    const auto count = [&reader] { reader.count(query(), OnlyGeneration); };
    const auto recount = [&reader] { reader.recount(query(), OnlyGeneration); };
    connect(&reader, &JournalReader::counted, &window,
            [&window](quint64, const JournalCount &found) {
                window.setCount(QStringLiteral("attention"), badge(found.rows));
            });
    connect(&journal, &JournalStore::opened, &reader, count);
    connect(&journal, &JournalStore::appended, &reader, recount);
    connect(&reader, &JournalReader::grown, &reader, recount);
    reader.setWatching(true);
    count();
}

} // namespace smartup
