#pragma once

#include "app/exchange/LedgerStore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

inline const QDateTime Noon(QDate(2026, 11, 12), QTime(7, 0), Qt::UTC);

inline ProtocolMoment at(minutes later = minutes(0))
{
    return { Noon.addSecs(later.count() * 60), { "boot", std::chrono::hours(100) + later } };
}

inline NewDocument document(const QString &externalId, const QByteArray &payload = "{\"a\":1}")
{
    return { externalId, u"TAS"_s, u"45112"_s, u"B#N"_s, Noon.date(), payload };
}

inline AttemptOrder order(const QList<NewDocument> &documents, const QString &profileId = u"p"_s)
{
    AttemptOrder made;
    made.profileId = profileId;
    made.organisation = u"Chashma"_s;
    made.runUuid = u"run-1"_s;
    made.callUuid = u"call-run-1"_s;
    made.source = u"orders.json"_s;
    made.startedAt = Noon;
    made.documents = documents;
    made.now = at();
    return made;
}

/// Of all documents of a request, ended the same way.
inline AttemptResult ended(const BegunAttempt &begun, AttemptEnd end, const QString &smartupId = {})
{
    AttemptResult result;
    result.attempt = begun.id;
    result.now = at(minutes(1));
    for (const qint64 id : begun.documents) {
        protocol::Ended how;
        how.end = end;
        how.smartupId = smartupId;
        how.together = static_cast<int>(begun.documents.size());
        result.documents.append({ id, how, end == AttemptEnd::Confirmed });
    }
    return result;
}

/// A ledger in a folder of its own, with the lease of the connection `p` as soon as it sends.
class LedgerBench
{
public:
    LedgerBench() { open(); }

    /// The program ends as it does when it is killed, and begins anew.
    void restart()
    {
        store.reset();
        open();
    }
    void open() { store = std::make_unique<LedgerStore>(folder.path()); }
    [[nodiscard]] BegunAttempt begin(const QList<NewDocument> &documents)
    {
        if (!hasLease) {
            hasLease = store->takeLease(u"p"_s).isOk();
        }
        const auto begun = store->begin(order(documents));
        return begun ? begun.value() : BegunAttempt {};
    }
    [[nodiscard]] QList<LedgerDocument> all(bool withPayload = false)
    {
        const auto found = store->documents(
            { {}, {}, { AllDocumentStates.cbegin(), AllDocumentStates.cend() }, withPayload });
        return found ? found.value() : QList<LedgerDocument>();
    }
    [[nodiscard]] QList<DocumentState> states()
    {
        QList<DocumentState> found;
        const QList<LedgerDocument> documents = all();
        for (const LedgerDocument &each : documents) {
            found.append(each.protocol.state);
        }
        return found;
    }
    /// One statement of somebody who opens the file by hand.
    void tamper(const QString &sql) const
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(folder.filePath(u"ledger.sqlite"_s));
            QSqlQuery query(other);
            if (!other.open() || !query.exec(sql)) {
                qFatal("%s", qUtf8Printable(sql));
            }
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    QTemporaryDir folder;
    std::unique_ptr<LedgerStore> store;
    bool hasLease = false;
};

} // namespace smartup::testing
