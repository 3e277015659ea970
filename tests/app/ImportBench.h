#pragma once

#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "models/catalogue/DocumentCatalog.h"
#include "models/exchange/DocumentReader.h"
#include "tests/app/SandboxWire.h"
#include "tests/support/OrderFiles.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline constexpr int All = 200;
inline constexpr int Existing = 37;

inline const QString EarlierId = u"EARLIER"_s;

inline const QStringList AllStatuses { u"D"_s,   u"B#N"_s, u"B#E"_s, u"B#W"_s,
                                       u"B#S"_s, u"B#V"_s, u"A"_s,   u"C"_s };

/// An exported order as another system would send it back: the fields of an import only.
inline QJsonObject asImport(const QJsonObject &exported)
{
    const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
    QJsonObject order;
    for (const Field &field : info.fields) {
        if (field.name != info.idField) {
            order.insert(field.name, exported.value(field.name));
        }
    }
    QJsonArray lines;
    const QJsonArray exportedLines = exported.value(info.linesField).toArray();
    for (const QJsonValue &value : exportedLines) {
        QJsonObject line;
        for (const Field &field : info.lineFields) {
            if (field.name != info.lineIdField) {
                line.insert(field.name, value.toObject().value(field.name));
            }
        }
        lines.append(line);
    }
    order.insert(info.linesField, lines);
    return order;
}

/// A service, the sandbox it speaks to, and everything it says.
class ImportBench
{
public:
    ImportBench()
        : ledger(std::make_shared<ImportLedger>(ledgerFolder()))
        , previewer(wire.client, wire.probe.clock, ledger)
        , service(wire.client, wire.probe.clock, ledger)
    {
        // What is sent and answered is looked at here, whatever codes it names.
        previewer.setCodesChecked(false);
        configure(u"skip"_s, AllStatuses);
        haveAWitness();
        QObject::connect(&wire.client, &SmartupClient::callFinished, &service,
                         [this](const CallRecord &call) { calls.append(call); });
        QObject::connect(
            &service, &ImportService::settled, &service,
            [this](const QList<qsizetype> &places, const QList<DocumentResult> &found) {
                for (qsizetype i = 0; i < places.size(); ++i) {
                    results.insert(places.at(i), found.at(i));
                }
            });
    }

    void configure(const QString &policy, const QStringList &statuses)
    {
        wire.probe.configure([&](QJsonObject &data) {
            data.insert("order_statuses"_L1, QJsonArray::fromStringList(statuses));
            QJsonObject duplicates = data.value("duplicates"_L1).toObject();
            const QString action = policy == "update"_L1 ? u"U"_s
                : policy == "skip"_L1                    ? u"S"_s
                                                         : u"E"_s;
            duplicates.insert("order"_L1,
                              QJsonObject { { u"check"_s, policy == "off"_L1 ? u"N"_s : u"Y"_s },
                                            { u"action"_s, action } });
            data.insert("duplicates"_L1, duplicates);
        });
    }

    /// Orders the sandbox has, newest 30 days, that a strict reader takes back.
    [[nodiscard]] QList<QJsonObject> existing(int count, const QStringList &statuses = AllStatuses)
    {
        const QJsonArray rows =
            wire.probe.json("/b/trade/txs/tdeal/order$export").value("order"_L1).toArray();
        QList<QJsonObject> orders;
        for (const QJsonValue &row : rows) {
            const QJsonObject order = asImport(row.toObject());
            const bool isWanted = !order.value(ExternalIdField).toString().isEmpty()
                && statuses.contains(order.value("status"_L1).toString());
            if (isWanted && readDocuments(orderFile({ order }), std::nullopt).isUsable()) {
                orders.append(order);
            }
            if (orders.size() == count) {
                break;
            }
        }
        return orders;
    }

    /// 200 orders of which 37 are there, the existing ones spread among the new.
    [[nodiscard]] QList<QJsonObject> chiefExample(const QStringList &statuses = AllStatuses)
    {
        QList<QJsonObject> orders = existing(Existing, statuses);
        Q_ASSERT(orders.size() == Existing);
        const QJsonObject pattern = orders.first();
        for (int i = 0; orders.size() < All; ++i) {
            QJsonObject fresh = pattern;
            fresh.insert(ExternalIdField, "NEW-%1"_L1.arg(QString::number(i)));
            orders.insert((i * 2) % orders.size(), fresh);
        }
        return orders;
    }

    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        QFile target(folder.filePath("orders.json"_L1));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()) {
            qFatal("no file");
        }
        return target.fileName();
    }

    void read(const QList<QJsonObject> &orders) { readPath(write(orderFile(orders))); }
    void readPath(const QString &path)
    {
        QSignalSpy spy(&previewer, &ImportPreview::fileRead);
        previewer.readFile(path);
        // A small file may have been read before anybody could wait for it.
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000);
        file = spy.constFirst().constFirst().value<ImportFilePtr>();
    }

    void preview()
    {
        QSignalSpy good(&previewer, &ImportPreview::planned);
        QSignalSpy bad(&previewer, &ImportPreview::failed);
        previewer.start();
        QTRY_VERIFY_WITH_TIMEOUT(!good.isEmpty() || !bad.isEmpty(), 30000);
        plan = good.isEmpty() ? nullptr : good.constFirst().constFirst().value<ImportPlanPtr>();
        failure = bad.isEmpty() ? Error {} : bad.constFirst().constFirst().value<Error>();
    }

    void send(AfterRefusal afterRefusal = AfterRefusal::GoOn)
    {
        results.clear();
        calls.clear();
        QSignalSpy spy(&service, &ImportService::finished);
        service.send(previewer.takePlan(), afterRefusal);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000);
        summary = spy.constFirst().constFirst().value<ImportSummary>();
    }

    [[nodiscard]] qsizetype ordersInSandbox()
    {
        return wire.probe.json("/b/trade/txs/tdeal/order$export")
            .value("order"_L1)
            .toArray()
            .size();
    }

    /// The documents that the log gets of the imports.
    [[nodiscard]] qsizetype logged(Outcome outcome) const
    {
        qsizetype count = 0;
        for (const CallRecord &call : calls) {
            count += call.verb == ApiVerb::Import
                ? std::ranges::count(call.documents, outcome, &DocumentRecord::outcome)
                : 0;
        }
        return count;
    }

    /// An order was imported a little earlier: of this connection nothing need be sent ahead. What was
    /// answered then is too long ago to be remembered by a preview.
    void haveAWitness()
    {
        const QString id = ledgerConnection(wire.profile);
        const ProtocolMoment now { wire.probe.clock.now(), wire.probe.clock.steady() };
        AttemptOrder order;
        order.profileId = id;
        order.runUuid = u"earlier"_s;
        order.startedAt = now.wall;
        order.now = now;
        order.documents = { { EarlierId, {}, {}, {}, now.wall.date(), "{}" } };
        const auto keeping = ledger->ask([id, now, order](LedgerStore &store) {
            AttemptResult result;
            result.now = now;
            const Status taken = store.takeLease(id);
            const Result<BegunAttempt> begun = store.begin(order);
            if (taken && begun) {
                result.attempt = begun.value().id;
                protocol::Ended ended;
                ended.end = AttemptEnd::Confirmed;
                ended.smartupId = u"earlier"_s;
                result.documents = { { begun.value().documents.constFirst(), ended, true } };
            }
            const Status finished = store.finish(result);
            store.giveLeaseBack(id);
            return begun.isOk() && finished.isOk();
        });
        if (!keeping.result()) {
            qFatal("no witness");
        }
        change(u"UPDATE import_doc SET since_ms = 0"_s);
    }
    void forgetTheWitness() { change(u"UPDATE import_doc SET created_ms = NULL"_s); }
    /// One statement in the ledger, past the program.
    void change(const QString &sql) const
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
            other.setDatabaseName(ledgerFolder() + u"/ledger.sqlite"_s);
            QSqlQuery query(other);
            if (!other.open() || !query.exec(sql)) {
                qFatal("%s", qUtf8Printable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"past"_s);
    }

    [[nodiscard]] QString ledgerFolder() const { return folder.filePath("imports"_L1); }
    /// Documents of the ledger in this state.
    [[nodiscard]] qsizetype count(DocumentState state) const
    {
        const LedgerQuery query { {}, {}, { state }, false };
        const auto found =
            ledger->ask([query](LedgerStore &store) { return store.documents(query); }).result();
        return found ? std::ranges::count_if(
                   found.value(),
                   [](const LedgerDocument &each) { return each.externalId != EarlierId; })
                     : -1;
    }
    [[nodiscard]] qsizetype planned(PlanReason reason) const
    {
        return std::ranges::count(plan->items, reason, &PlanItem::reason);
    }

    QTemporaryDir folder;
    SandboxWire wire;
    std::shared_ptr<ImportLedger> ledger;
    ImportPreview previewer;
    ImportService service;
    ImportFilePtr file;
    ImportPlanPtr plan;
    Error failure;
    ImportSummary summary;
    QHash<qsizetype, DocumentResult> results;
    QList<CallRecord> calls;
};

} // namespace smartup::testing
