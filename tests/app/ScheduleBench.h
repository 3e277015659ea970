#pragma once

#include "app/exchange/ImportLedger.h"
#include "app/exchange/ScheduleService.h"
#include "models/exchange/DocumentReader.h"
#include "tests/app/SandboxWire.h"
#include "tests/support/OrderFiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

/// A program with schedules, on a sandbox whose clock is the program's. It stands at noon.
class ScheduleProgram
{
public:
    ScheduleProgram(SandboxWire &wire, const QString &folder, const QString &part = u"one"_s)
        : exports(wire.client, wire.probe.clock)
        , ledger(std::make_shared<ImportLedger>(folder + u"/imports-"_s + part))
        , preview(wire.client, wire.probe.clock, ledger)
        , imports(wire.client, wire.probe.clock, ledger)
        , service(exports,
                  preview,
                  imports,
                  wire.probe.clock,
                  { folder + u"/config"_s, folder + u"/data"_s, std::chrono::milliseconds(0),
                    [] { return 0.5; }, [this] { return isBusy; } })
        , ended(&service, &ScheduleService::runEnded)
        , logged(&service, &ScheduleService::rowLogged)
        , failed(&service, &ScheduleService::failed)
    {
    }

    void open(const Profile &profile)
    {
        QSignalSpy rows(&service, &ScheduleService::rowsChanged);
        service.open(profile);
        QTRY_VERIFY_WITH_TIMEOUT(service.isInCharge(), 20000);
    }

    [[nodiscard]] ScheduleResult result(qsizetype run) const
    {
        return ended.at(run).at(1).value<ScheduleResult>();
    }
    [[nodiscard]] QStringList messages() const
    {
        QStringList all;
        for (const QList<QVariant> &signal : logged) {
            all.append(signal.first().value<CallRecord>().message);
        }
        return all;
    }

    bool isBusy = false;
    ExportService exports;
    std::shared_ptr<ImportLedger> ledger;
    ImportPreview preview;
    ImportService imports;
    ScheduleService service;
    QSignalSpy ended;
    QSignalSpy logged;
    QSignalSpy failed;
};

/// The fields of a row that an import takes.
template <typename Fields>
QJsonObject kept(const QJsonObject &row, const Fields &fields, QLatin1StringView without)
{
    QJsonObject result;
    for (const Field &field : fields) {
        if (field.name != without && row.contains(field.name)) {
            result.insert(field.name, row.value(field.name));
        }
    }
    return result;
}

/// The sandbox, folders, and the program with its schedules.
class ScheduleBench
{
public:
    ScheduleBench()
        : one(wire, folder.path())
    {
        wire.probe.configure([](QJsonObject &data) {
            data.insert("order_statuses"_L1, QJsonArray { u"B#S"_s, u"B#V"_s });
        });
        wire.paths.clear();
    }

    /// New orders after the pattern of one that is there, as a file of the folder.
    void writeOrders(const QString &name,
                     const QStringList &externalIds,
                     const std::function<void(QJsonObject &, qsizetype)> &change = {})
    {
        const DocumentTypeInfo &info = documentTypeInfo(DocumentType::Order);
        const QJsonArray rows =
            wire.probe.json("/b/trade/txs/tdeal/order$export").value("order"_L1).toArray();
        QJsonObject pattern;
        for (const QJsonValue &row : rows) {
            pattern = kept(row.toObject(), info.fields, info.idField);
            QJsonArray lines;
            const QJsonArray rowLines = row.toObject().value(info.linesField).toArray();
            for (const QJsonValue &line : rowLines) {
                lines.append(kept(line.toObject(), info.lineFields, info.lineIdField));
            }
            pattern.insert(info.linesField, lines);
            if (!pattern.value(ExternalIdField).toString().isEmpty()
                && readDocuments(testing::orderFile({ pattern }), std::nullopt).isUsable()) {
                break;
            }
        }
        QList<QJsonObject> orders;
        for (const QString &id : externalIds) {
            pattern.insert(ExternalIdField, id);
            orders.append(pattern);
            if (change) {
                change(orders.last(), orders.size() - 1);
            }
        }
        write(name, testing::orderFile(orders));
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(in());
        QFile file(in() + u'/' + name);
        // Old enough by the sandbox's clock: nobody is still writing it.
        const QDateTime old = wire.probe.clock.now().addSecs(-3600);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
            || !file.flush() || !file.setFileTime(old, QFileDevice::FileModificationTime)) {
            qFatal("no file");
        }
    }
    [[nodiscard]] int ordersThere() { return wire.probe.count(u"document WHERE type = 'order'"_s); }

    [[nodiscard]] Schedule importing() const
    {
        Schedule schedule;
        schedule.id = u"import"_s;
        schedule.action = ScheduleAction::Import;
        schedule.subjects = QStringList { u"order"_s };
        schedule.folder = in();
        return schedule;
    }
    [[nodiscard]] QString in() const { return folder.filePath(u"in"_s); }
    [[nodiscard]] QString out() const { return folder.filePath(u"out"_s); }

    [[nodiscard]] Schedule hourly(const QStringList &subjects = { u"inventory"_s }) const
    {
        Schedule schedule;
        schedule.id = u"hourly"_s;
        schedule.subjects = subjects;
        schedule.folder = out();
        return schedule;
    }

    /// The first report in a folder of files that were put away.
    [[nodiscard]] QJsonObject report(const QString &place) const
    {
        const QDir folderOfReports(in() + u'/' + place);
        const QStringList names =
            folderOfReports.entryList({ u"*.report.json"_s }, QDir::Files, QDir::Name);
        QFile file(folderOfReports.filePath(names.value(0)));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    void wait(std::chrono::minutes time)
    {
        wire.probe.clock.advance(time);
        one.service.look();
    }

    [[nodiscard]] QStringList files(const QString &place) const
    {
        return QDir(place).entryList(QDir::Files, QDir::Name);
    }

    SandboxWire wire;
    QTemporaryDir folder;
    ScheduleProgram one;
};

} // namespace smartup
