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

/// A table and where its fields stand.
struct Columns
{
    explicit Columns(DatabaseTable of)
        : table(std::move(of))
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            places.insert(table.columns.at(i).name.toUtf8(), i);
        }
    }
    [[nodiscard]] qsizetype placeOf(std::string_view key) const
    {
        return places.value(QByteArray::fromRawData(key.data(), static_cast<qsizetype>(key.size())),
                            -1);
    }

    DatabaseTable table;
    QHash<QByteArray, qsizetype> places;
};

using TakeRow = std::function<bool(const QVariantList &)>;

/// A field as text: texts as texts, lists as they were written.
bool readText(simdjson::ondemand::value value, std::string_view &text)
{
    simdjson::ondemand::json_type type {};
    if (value.type().get(type)) {
        return false;
    }
    simdjson::ondemand::array list;
    return type == simdjson::ondemand::json_type::string
        ? !value.get_string().get(text)
        : !value.get_array().get(list) && !list.raw_json().get(text);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool readLines(simdjson::ondemand::array lines,
               const Columns &columns,
               const QString &key,
               const TakeRow &take)
{
    qlonglong number = 0;
    for (auto element : lines) {
        simdjson::ondemand::object line;
        if (element.get_object().get(line)) {
            return false;
        }
        QVariantList values(columns.table.columns.size());
        values[0] = key;
        values[1] = ++number;
        for (auto entry : line) {
            simdjson::ondemand::field field;
            std::string_view name;
            std::string_view text;
            if (std::move(entry).get(field) || field.unescaped_key().get(name)
                || !readText(field.value(), text)) {
                return false;
            }
            if (const qsizetype place = columns.placeOf(name); place >= 0) {
                values[place] = toText(text);
            }
        }
        if (!take(values)) {
            return false;
        }
    }
    return true;
}

/// What the rows of both tables hold, read with simdjson and nothing else, in one go.
bool readAlone(const QByteArray &body, const TakeRow &row, const TakeRow &line)
{
    namespace od = simdjson::ondemand;
    const ExchangeSubject &subject = *findExchangeSubject(u"order");
    const Columns header(databaseTable(subject));
    const Columns lines(*databaseLineTable(subject));
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
        QVariantList values(header.table.columns.size());
        for (auto entry : order) {
            od::field field;
            std::string_view key;
            if (std::move(entry).get(field) || field.unescaped_key().get(key)) {
                return false;
            }
            if (key == "order_products") {
                od::array list;
                if (field.value().get_array().get(list)
                    || !readLines(list, lines, values.at(0).toString(), line)) {
                    return false;
                }
                continue;
            }
            std::string_view text;
            if (!readText(field.value(), text)) {
                return false;
            }
            if (const qsizetype place = header.placeOf(key); place >= 0) {
                values[place] = toText(text);
            }
            if (key == "deal_id") {
                values[0] = toText(text);
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

bool insertRows(DatabaseConnection &connection,
                const DatabaseTable &table,
                const QList<QVariantList> &rows)
{
    const auto quoted = [&connection](const QString &name) {
        return connection.quotedColumn(name);
    };
    const QStringList marks(table.columns.size(), u"?"_s);
    QSqlQuery query(connection.database());
    if (!query.exec(createTableSql(table, quoted))
        || !query.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(connection.quotedTable(table.name),
                                                              marks.join(u',')))) {
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
    return true;
}

/// The same rows into the same tables, prepared, bound, in one transaction.
bool insertAlone(const DatabaseProfile &profile,
                 const QList<QVariantList> &rows,
                 const QList<QVariantList> &lines)
{
    const ExchangeSubject &subject = *findExchangeSubject(u"order");
    DatabaseConnection connection;
    return connection.open(profile, {}) && connection.begin()
        && insertRows(connection, databaseTable(subject), rows)
        && insertRows(connection, *databaseLineTable(subject), lines) && connection.commit();
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
    QList<QVariantList> lines;
    const auto keepIn = [](QList<QVariantList> &list) {
        return [&list](const QVariantList &row) {
            list.append(row);
            return true;
        };
    };
    (void)readAlone(body, keepIn(rows), keepIn(lines));
    const auto drop = [](const QVariantList &) { return true; };
    const double reading = milliseconds([&] { return readAlone(body, drop, drop); });
    const double inserting =
        milliseconds([&] { return insertAlone(fileIn(folder, ++files), rows, lines); });
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
            { "lines"_L1, lines.size() },
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
    if (peak <= 0) {
        qFatal("smartupctl ended before its memory was seen");
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
              (static_cast<double>(large) * Kilo - static_cast<double>(payload)) / 1e6 },
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
