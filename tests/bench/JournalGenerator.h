#pragma once

#include "app/journal/JournalDatabase.h"
#include "app/journal/JournalStore.h"
#include "app/journal/JournalWriter.h"
#include "models/core/Clock.h"
#include "tests/bench/BenchFigures.h"
#include "tests/support/JournalSamples.h"

#include <QFileInfo>

namespace smartup {

/// Makes journals as a year of a busy company fills them: ten documents a call, some 600 clients, some
/// hundred messages, a tenth skipped and a tenth refused.
namespace generator {

inline constexpr int DocumentsOfCall = 10;
/// No divisor of the documents of a call: each client meets every outcome.
inline constexpr int Clients = 599;
/// The year ends now, whatever the number of documents.
inline constexpr int Days = 365;

/// Call `number` of `calls`.
[[nodiscard]] inline CallRecord callOf(int number, int calls, const QDateTime &now)
{
    CallRecord call = sampleImport(number, DocumentsOfCall);
    call.uuid = QStringLiteral("generated-%1").arg(number);
    const qint64 secondsAgo = (qint64(calls) - number) * Days * 24 * 3600 / calls;
    call.at = now.addSecs(-secondsAgo);
    for (DocumentRecord &document : call.documents) {
        const int client = (number * DocumentsOfCall + document.position) % Clients;
        document.personCode = QStringLiteral("C%1").arg(client);
        document.personName = QStringLiteral("Магазин %1").arg(client);
        if (document.outcome == Outcome::Skipped) {
            document.message = QStringLiteral("exists already, seen %1 times").arg(number % 100);
        }
    }
    return call;
}

/// The first tenth through the store, as the program writes, which is measured; the others by the
/// same writer in larger transactions.
inline void generate(BenchFigures &figures, const QString &file, int documents)
{
    const int calls = documents / DocumentsOfCall;
    const int measured = std::min(calls / 10, 20000);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SystemClock clock;
    JournalOptions options;
    options.file = file;
    options.reserveBytes = 0;
    options.patience = std::chrono::minutes(10); // a generator waits for the disk
    const double ms = timed([&] {
        JournalStore store(options, clock);
        QObject::connect(
            &store, &JournalStore::failed, &store,
            [](const Error &error) {
                qFatal("%s %s", qPrintable(error.text), qPrintable(error.raw));
            },
            Qt::DirectConnection); // no event loop runs here
        for (int i = 0; i < measured; ++i) {
            store.appendCall(callOf(i, calls, now));
        }
    });
    figures.tell(QStringLiteral("written durably: documents a second"),
                 measured * DocumentsOfCall / ms * 1000, QStringLiteral("1/s"), atLeast(5000));
    JournalDatabase database;
    if (!database.open(file, JournalDatabase::Role::Writer, std::chrono::seconds(5))) {
        qFatal("The journal cannot be opened.");
    }
    JournalWriter writer(database);
    constexpr int CallsOfTransaction = 2000;
    QList<JournalItem> batch;
    for (int from = measured; from < calls; from += CallsOfTransaction) {
        batch.clear();
        for (int i = from; i < std::min(calls, from + CallsOfTransaction); ++i) {
            batch.append(callOf(i, calls, now));
        }
        if (std::holds_alternative<QSqlError>(writer.write(batch))) {
            qFatal("The journal cannot be written.");
        }
    }
    QSqlQuery(database.connection()).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const qint64 written =
        scalar(database.connection(), QStringLiteral("SELECT count(*) FROM document")).toLongLong();
    if (written != qint64(calls) * DocumentsOfCall) {
        qFatal("%lld documents were written", static_cast<long long>(written));
    }
    figures.tell(QStringLiteral("size of the journal a document"),
                 static_cast<double>(QFileInfo(file).size()) / documents, QStringLiteral("bytes"));
}

} // namespace generator

} // namespace smartup
