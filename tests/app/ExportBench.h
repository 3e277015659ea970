#pragma once

#include "app/exchange/ExportService.h"
#include "tests/app/SandboxWire.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

/// The day of the sandbox's clock.
inline const QDate Today(2024, 5, 31);

/// An export from a sandbox behind a real port, into a file of its own.
class ExportBench
{
public:
    ExportBench()
        : service(wire.client, wire.probe.clock)
    {
        setStatuses({ u"B#S"_s, u"B#V"_s });
        wire.paths.clear();
        QObject::connect(&wire.client, &SmartupClient::callFinished, &service,
                         [this](const CallRecord &call) { calls.append(call); });
    }

    void setStatuses(const QStringList &statuses)
    {
        wire.probe.configure([&statuses](QJsonObject &data) {
            data.insert("order_statuses"_L1, QJsonArray::fromStringList(statuses));
        });
    }

    [[nodiscard]] QString path() const { return folder.filePath("out.json"_L1); }

    [[nodiscard]] ExportRequest orders(QDate from = Today.addDays(-6), QDate to = Today) const
    {
        return { u"order"_s, DateFilter::RecordDate, from, to, {}, path() };
    }

    [[nodiscard]] ExportRequest goods() const
    {
        return { u"inventory"_s, DateFilter::RecordDate, {}, {}, {}, path() };
    }

    void run(const ExportRequest &request)
    {
        QSignalSpy spy(&service, &ExportService::finished);
        service.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000);
        summary = spy.constFirst().constFirst().value<ExportSummary>();
    }

    /// The rows of the file that was written.
    [[nodiscard]] QJsonArray rows(QLatin1StringView root = "order"_L1) const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        return QJsonDocument::fromJson(file.readAll()).object().value(root).toArray();
    }

    /// What the sandbox itself has to say.
    [[nodiscard]] QJsonArray asked(const QJsonObject &body)
    {
        return wire.probe.json("/b/trade/txs/tdeal/order$export", body).value("order"_L1).toArray();
    }

    SandboxWire wire;
    ExportService service;
    QTemporaryDir folder;
    ExportSummary summary;
    QList<CallRecord> calls;
};

} // namespace smartup::testing
