// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/DatabaseConnection.h"
#include "app/exchange/ExportService.h"
#include "tests/app/SandboxWire.h"
#include "tests/support/OdbcDriver.h"
#include "tests/support/PostgresServer.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace smartup::testing {

using namespace Qt::Literals::StringLiterals;

inline QString odbcDriver()
{
    const QString file = odbcDriverFile();
    if (file.isEmpty()) {
        qFatal("The ODBC driver of SQLite is not installed; scripts/packages lists it.");
    }
    return file;
}

/// Exports of a sandbox into real databases, and hands that look into them.
class DatabaseBench
{
protected:
    /// The day of the sandbox's clock.
    inline static const QDate Today { 2024, 5, 31 };

    void startServer() { m_postgres = std::make_unique<PostgresServer>(); }
    void stopServer() { m_postgres.reset(); }
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_wire = std::make_unique<SandboxWire>();
        m_wire->probe.configure([](QJsonObject &data) {
            data.insert("order_statuses"_L1, QJsonArray { u"B#S"_s, u"B#V"_s, u"B#N"_s });
        });
        m_service = std::make_unique<ExportService>(m_wire->client, m_wire->probe.clock);
    }
    void close()
    {
        m_service.reset();
        m_wire.reset();
        m_folder.reset();
    }

    static void addDatabases()
    {
        QTest::addColumn<DatabaseKind>("kind");
        QTest::newRow("SQLite") << DatabaseKind::Sqlite;
        QTest::newRow("PostgreSQL") << DatabaseKind::Postgresql;
    }
    [[nodiscard]] static Secret passwordOf(const DatabaseProfile &profile)
    {
        return profile.kind == DatabaseKind::Postgresql ? Secret(PostgresServer::password())
                                                        : Secret();
    }
    /// An empty database of its own.
    DatabaseProfile database(DatabaseKind kind)
    {
        DatabaseProfile profile;
        profile.id = QString::number(++m_databases);
        profile.name = u"Test"_s;
        profile.kind = kind;
        profile.database = m_folder->filePath(u"data.sqlite"_s);
        if (kind == DatabaseKind::Postgresql) {
            profile.host = u"127.0.0.1"_s;
            profile.port = m_postgres->port();
            profile.user = PostgresServer::user();
            profile.database = u"postgres"_s;
            const QString name = u"test%1"_s.arg(m_databases);
            tell(profile, u"CREATE DATABASE "_s + name);
            profile.database = name;
        }
        return profile;
    }

    /// Rows of one column of numbers or texts.
    QStringList ask(const DatabaseProfile &profile, const QString &sql)
    {
        DatabaseConnection connection;
        const Status opened = connection.open(profile, passwordOf(profile));
        if (!opened) {
            qFatal("%s %s", qUtf8Printable(opened.error().text),
                   qUtf8Printable(opened.error().raw));
        }
        QSqlQuery query(connection.database());
        if (!query.exec(sql)) {
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        }
        QStringList values;
        while (query.next()) {
            values.append(query.value(0).toString());
        }
        return values;
    }

    void tell(const DatabaseProfile &profile, const QString &sql) { (void)ask(profile, sql); }

    ExportSummary exportTo(const DatabaseProfile &profile, const QString &key)
    {
        ExportRequest request { key, DateFilter::RecordDate, {}, {}, {}, {} };
        request.database = profile.id;
        const ExchangeSubject &subject = *findExchangeSubject(key);
        if (subject.period == PeriodUse::Required) {
            request.to = Today;
            request.from = subject.documentType ? Today.addDays(-6) : Today;
        }
        return run(profile, request);
    }
    ExportSummary run(const DatabaseProfile &profile, const ExportRequest &request)
    {
        m_service->useDatabase(profile, passwordOf(profile));
        QSignalSpy spy(m_service.get(), &ExportService::finished);
        m_service->start(request);
        [&spy] { QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30000); }();
        return spy.value(0).value(0).value<ExportSummary>();
    }

    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<SandboxWire> m_wire;
    std::unique_ptr<ExportService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_databases = 0;
};

} // namespace smartup::testing
