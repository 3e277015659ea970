#include "app/api/AnswerClassifier.h"
#include "app/api/AnswerReader.h"
#include "app/api/SmartupMethods.h"
#include "app/exchange/DatabaseConnection.h"
#include "app/exchange/DatabaseWriter.h"
#include "app/exchange/ExportWriter.h"
#include "app/http/LocalHttpServer.h"
#include "models/exchange/DatabaseTable.h"
#include "models/exchange/ImportPlan.h"
#include "tests/bench/LargeExport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>
#include <utility>
#include <vector>

/// Measures an exchange of the size that the aims speak about; scripts/bench exchange prints it as a
/// table. `bench_Exchange [ORDERS]` reads and stores an export of some 81 MB beside simdjson alone and a
/// plain bulk insert of the same rows alone, plans 100 000 documents against a million known ones, and
/// lets smartupctl export the 81 MB from a server on loopback to see what memory it takes. One JSON
/// line a measurement. `bench_Exchange serve ORDERS` is that server. Linux only.
using namespace smartup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Runs = 5;
constexpr int PlannedDocuments = 100'000;
constexpr int KnownCount = 1'000'000;

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

double milliseconds(const std::function<bool()> &step)
{
    std::vector<double> times;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (!step()) {
            qFatal("a measured step failed");
        }
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return medianOf(times);
}

void print(const QJsonObject &line)
{
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// What a row of the table holds, read with simdjson and nothing else: every field of the header as
/// text, the lines as they were written.
bool readAlone(const QByteArray &body, const std::function<bool(const QVariantList &)> &row)
{
    namespace od = simdjson::ondemand;
    const DatabaseTable table = databaseTable(*findExchangeSubject(u"order"));
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        places.insert(table.columns.at(i).name.toUtf8(), i);
    }
    od::parser parser;
    od::document document;
    const auto size = static_cast<std::size_t>(body.size());
    const simdjson::padded_string_view view(body.constData(), size,
                                            size + simdjson::SIMDJSON_PADDING);
    od::array orders;
    if (parser.iterate(view).get(document) || document["order"].get_array().get(orders)) {
        return false;
    }
    for (auto element : orders) {
        od::object order;
        if (element.get_object().get(order)) {
            return false;
        }
        QVariantList values(table.columns.size());
        for (auto entry : order) {
            od::field field;
            std::string_view key;
            if (std::move(entry).get(field) || field.unescaped_key().get(key)) {
                return false;
            }
            std::string_view text;
            od::value value = field.value();
            od::json_type type {};
            if (value.type().get(type)) {
                return false;
            }
            od::array list;
            const bool isRead = type == od::json_type::string
                ? !value.get_string().get(text)
                : !value.get_array().get(list) && !list.raw_json().get(text);
            if (!isRead) {
                return false;
            }
            const qsizetype place = places.value(
                QByteArray::fromRawData(key.data(), static_cast<qsizetype>(key.size())), 0);
            values[place] = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            if (key == "deal_id") {
                values[0] = values.at(place);
            }
        }
        if (!row(values)) {
            return false;
        }
    }
    return true;
}

DatabaseProfile fileIn(const QTemporaryDir &folder, int number)
{
    DatabaseProfile profile;
    profile.name = u"bench"_s;
    profile.database = folder.filePath(u"%1.sqlite"_s.arg(number));
    return profile;
}

/// The same rows into the same table, prepared, bound, in one transaction.
bool insertAlone(const DatabaseProfile &profile, const QList<QVariantList> &rows)
{
    DatabaseConnection connection;
    if (!connection.open(profile, {})) {
        return false;
    }
    QStringList names;
    QStringList marks;
    for (const DatabaseColumn &column : databaseTable(*findExchangeSubject(u"order")).columns) {
        names.append(column.name + u" TEXT"_s);
        marks.append(u"?"_s);
    }
    names.first() += u" PRIMARY KEY"_s;
    (void)connection.begin();
    QSqlQuery query(connection.database());
    if (!query.exec(u"CREATE TABLE plain (%1)"_s.arg(names.join(u',')))
        || !query.prepare(u"INSERT INTO plain VALUES (%1)"_s.arg(marks.join(u',')))) {
        return false;
    }
    for (const QVariantList &row : rows) {
        for (int i = 0; i < row.size(); ++i) {
            query.bindValue(i, row.at(i));
        }
        if (!query.exec()) {
            return false;
        }
    }
    query.clear();
    return connection.commit();
}

void measureExport(const QByteArray &body)
{
    const QTemporaryDir folder;
    int files = 0;
    const ExchangeSubject &subject = *findExchangeSubject(u"order");
    HttpAnswer http;
    http.status = 200;
    http.body = body;
    const ApiCall call = methods::exportDocuments(DocumentType::Order, {});

    QList<QVariantList> rows;
    (void)readAlone(body, [&rows](const QVariantList &row) {
        rows.append(row);
        return true;
    });
    const double reading =
        milliseconds([&] { return readAlone(body, [](const QVariantList &) { return true; }); });
    const double inserting =
        milliseconds([&] { return insertAlone(fileIn(folder, ++files), rows); });
    const double judging = milliseconds([&] { return classifyAnswer(http, call).isSuccess(); });
    const double table = milliseconds([&] {
        DatabaseWriter writer(fileIn(folder, ++files), {}, subject,
                              QDateTime::currentDateTimeUtc());
        return classifyAnswer(http, call).isSuccess() && writer.open() && writer.append(body)
            && writer.commit();
    });
    const double file = milliseconds([&] {
        ExportWriter writer(
            makeFileSink(FileFormat::Json, folder.filePath(u"out.json"_s), recordShape(subject)),
            subject);
        return classifyAnswer(http, call).isSuccess() && writer.open() && writer.append(body)
            && writer.commit();
    });
    print({ { "name"_L1, u"export"_s },
            { "answer_mb"_L1, static_cast<double>(body.size()) / 1e6 },
            { "simdjson_ms"_L1, reading },
            { "insert_ms"_L1, inserting },
            { "judged_ms"_L1, judging },
            { "table_ms"_L1, table },
            { "file_ms"_L1, file },
            { "ratio"_L1, (reading + inserting) / table },
            { "aim_ratio"_L1, 0.6 } });
}

void measurePlan()
{
    const QDate day(2026, 11, 2);
    auto known = std::make_shared<KnownDocuments>();
    known->addCoveredDays(day, day);
    for (int i = 0; i < KnownCount; ++i) {
        const QString id = QString::number(i);
        known->add({ u"9"_s + id, u"1C-"_s + id, u"TAS"_s, id, u"B#S"_s });
    }
    auto file = std::make_shared<ImportFile>();
    file->type = DocumentType::Order;
    for (int i = 0; i < PlannedDocuments; ++i) {
        ImportDocument document;
        document.externalId = u"1C-"_s + QString::number(KnownCount - PlannedDocuments / 2 + i);
        document.filialCode = u"TAS"_s;
        document.date = day;
        file->documents.append(document);
    }
    qint64 created = 0;
    const double planning = milliseconds([&] {
        ImportTerms terms;
        terms.policy = DuplicatePolicy::Skip;
        created = planImport(file, known, terms).count(Prediction::Create);
        return created == PlannedDocuments / 2;
    });
    print({ { "name"_L1, u"plan"_s },
            { "documents"_L1, PlannedDocuments },
            { "known"_L1, KnownCount },
            { "ms"_L1, planning },
            { "aim_ms"_L1, 1000 } });
}

int serve(const QByteArray &body)
{
    LocalHttpServer server({}, [&body](const LocalHttpRequest &request, const auto &answer) {
        LocalHttpResponse response;
        response.body = request.path().endsWith("$export") ? body : QByteArray("{}");
        answer(response);
    });
    const Result<quint16> port = server.listen();
    if (!port) {
        return 1;
    }
    QTextStream(stdout) << port.value() << Qt::endl;
    return QCoreApplication::exec();
}

/// The largest resident memory of the whole program while it exports so many orders, in kilobytes.
qint64 peakOf(const QStringList &target, int orders, const QTemporaryDir &folder)
{
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), { u"serve"_s, QString::number(orders) });
    server.waitForReadyRead();
    const QString port = QString::fromLatin1(server.readAllStandardOutput()).trimmed();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder.path());
    program.start(QStringLiteral(SMARTUP_BINARY_DIR "/app/ctl/smartupctl"),
                  QStringList { u"export"_s, u"order"_s, u"--from"_s, u"02.11.2026"_s, u"--to"_s,
                                u"02.11.2026"_s, u"--url"_s, u"http://127.0.0.1:"_s + port,
                                u"--login"_s, u"a@b"_s, u"--password-stdin"_s }
                      + target);
    program.write("demo\n");
    program.closeWriteChannel();
    const QString status = u"/proc/%1/status"_s.arg(program.processId());
    qint64 peak = 0;
    constexpr int Interval = 5;
    while (!program.waitForFinished(Interval) && program.state() != QProcess::NotRunning) {
        peak = std::max(peak, bench::kilobytes(status, "VmHWM:"));
    }
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0) {
        qFatal("smartupctl: %s", program.readAllStandardError().constData());
    }
    server.kill();
    server.waitForFinished();
    return peak;
}

void measureMemory(qsizetype payload, int orders)
{
    const QTemporaryDir folder;
    const QStringList words { u"--out"_s, u"out.json"_s, u"--force"_s };
    const qint64 small = peakOf(words, 1, folder);
    const qint64 large = peakOf(words, orders, folder);
    constexpr double Kilo = 1024;
    print({ { "name"_L1, u"memory"_s },
            { "payload_mb"_L1, static_cast<double>(payload) / 1e6 },
            { "one_order_mb"_L1, static_cast<double>(small) * Kilo / 1e6 },
            { "peak_mb"_L1, static_cast<double>(large) * Kilo / 1e6 },
            { "above_payload_mb"_L1,
              (static_cast<double>(large - small) * Kilo - static_cast<double>(payload)) / 1e6 },
            { "aim_mb"_L1, 100 } });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool isServer = words.value(1) == "serve"_L1;
    const int orders = std::max(1, words.value(isServer ? 2 : 1, u"5000"_s).toInt());
    const QByteArray body = bench::largeExport(orders);
    if (isServer) {
        return serve(body);
    }
    measureExport(body);
    measurePlan();
    measureMemory(body.size(), orders);
    return 0;
}
