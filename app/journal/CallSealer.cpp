#include "app/journal/CallSealer.h"

#include "app/journal/SqlRun.h"

#include <QSqlRecord>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RememberedTexts = 50000;
constexpr int RememberedRuns = 100;

} // namespace

// In the order in which JournalWriter adds them.
constexpr std::array<CallSealer::Column, 21> CallSealer::CallColumns { {
    { "uuid", Kind::Text },
    { "run", Kind::Run },
    { "profile", Kind::Term },
    { "organisation", Kind::Term },
    { "at_ms", Kind::Number },
    { "subject", Kind::Term },
    { "verb", Kind::Term },
    { "is_write", Kind::Number },
    { "url", Kind::Term },
    { "outcome", Kind::Term },
    { "origin", Kind::Term },
    { "http_status", Kind::Number },
    { "error_code", Kind::Term },
    { "message", Kind::Term },
    { "duration_ms", Kind::Number },
    { "first_byte_ms", Kind::Number },
    { "request_bytes", Kind::Number },
    { "response_bytes", Kind::Number },
    { "first_document", Kind::Number },
    { "last_document", Kind::Number },
    { "id", Kind::Number },
} };

constexpr std::array<CallSealer::Column, 17> CallSealer::DocumentColumns { {
    { "call", Kind::Number },
    { "position", Kind::Number },
    { "subject", Kind::Term },
    { "organisation", Kind::Term },
    { "outcome", Kind::Term },
    { "origin", Kind::Term },
    { "external_id", Kind::Text },
    { "smartup_id", Kind::Text },
    { "number", Kind::Text },
    { "status", Kind::Term },
    { "client", Kind::Client },
    { "warehouse", Kind::Term },
    { "amount", Kind::Text },
    { "error_code", Kind::Term },
    { "message", Kind::Term },
    { "rule", Kind::Term },
    { "id", Kind::Number },
} };

namespace {

constexpr int FirstLineColumn = 18;
constexpr int LastLineColumn = 19;
constexpr int CallIdColumn = 20;
constexpr int LineIdColumn = 16;

} // namespace

template <std::size_t N>
QString CallSealer::select(const char *table, const std::array<Column, N> &columns)
{
    QStringList names;
    for (const Column &column : columns) {
        names.append(QLatin1StringView(column.name));
    }
    return u"SELECT %1 FROM %2 NOT INDEXED WHERE id > ? AND id <= ? ORDER BY id"_s.arg(
        names.join(u", "_s), QLatin1StringView(table));
}

CallSealer::CallSealer(JournalDatabase &database)
    : m_calls(database.prepared(select("call", CallColumns)))
    , m_documents(database.prepared(select("document", DocumentColumns)))
    , m_body(database.prepared(u"SELECT * FROM body WHERE call = ?"_s))
    , m_settings(database.prepared(
          u"SELECT r.hash, r.text, s.read_ms FROM call_settings s LEFT JOIN settings_revision r "
          "ON r.id = s.revision WHERE s.call = ?"_s))
    , m_run(database.prepared(u"SELECT uuid FROM run WHERE id = ?"_s))
    , m_term(database.prepared(u"SELECT text FROM term WHERE id = ?"_s))
    , m_client(database.prepared(u"SELECT code, name FROM client WHERE id = ?"_s))
    , m_runs(RememberedRuns)
    , m_terms(RememberedTexts)
    , m_clients(RememberedTexts)
{
}

void CallSealer::readCalls(qint64 after, qint64 last)
{
    m_calls.finish();
    runSql(m_calls, { after, last });
}

std::optional<SealedCall> CallSealer::nextCall(qint64 lineBefore)
{
    if (!nextRow(m_calls)) {
        m_calls.finish();
        return std::nullopt;
    }
    SealedCall call;
    call.id = m_calls.value(CallIdColumn).toLongLong();
    call.firstLine = m_calls.value(FirstLineColumn).toLongLong();
    call.lastLine = m_calls.value(LastLineColumn).toLongLong();
    m_seal.forget();
    add(m_calls, CallColumns);
    addSettings(call.id);
    addLines(call, lineBefore);
    call.seal = m_seal.take();
    call.bodySeal = bodySeal(call.id);
    return call;
}

void CallSealer::addSettings(qint64 call)
{
    runSql(m_settings, { call });
    if (nextRow(m_settings)) {
        m_seal.text(m_settings.value(0).toString());
        m_seal.text(m_settings.value(1).toString());
        m_seal.number(m_settings.value(2).toLongLong());
    } else {
        m_seal.nothing();
    }
    m_settings.finish();
}

void CallSealer::addLines(SealedCall &call, qint64 lineBefore)
{
    runSql(m_documents, { std::min(lineBefore, call.firstLine - 1), call.lastLine });
    while (nextRow(m_documents)) {
        const qint64 id = m_documents.value(LineIdColumn).toLongLong();
        if (id < call.firstLine) {
            call.hasStrangeLines = true;
            continue;
        }
        ++call.lines;
        add(m_documents, DocumentColumns);
    }
    m_documents.finish();
}

QByteArray CallSealer::bodySeal(qint64 call)
{
    runSql(m_body, { call });
    QByteArray seal;
    if (nextRow(m_body)) {
        QVariantList row;
        const int columns = m_body.record().count();
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            row.append(m_body.value(i));
        }
        seal = chain::bodySeal(row);
    }
    m_body.finish();
    return seal;
}

template <std::size_t N>
void CallSealer::add(const QSqlQuery &row, const std::array<Column, N> &columns)
{
    for (std::size_t i = 0; i < N; ++i) {
        add(columns.at(i).kind, row.value(static_cast<int>(i)));
    }
}

void CallSealer::add(Kind kind, const QVariant &value)
{
    if (value.isNull()) {
        m_seal.nothing();
        return;
    }
    switch (kind) {
    case Kind::Number:
        m_seal.number(value.toLongLong());
        return;
    case Kind::Text:
        m_seal.text(value.toString());
        return;
    case Kind::Run:
        addText(m_runs, m_run, value.toLongLong());
        return;
    case Kind::Term:
        addText(m_terms, m_term, value.toLongLong());
        return;
    case Kind::Client:
        addClient(value.toLongLong());
        return;
    }
    Q_UNREACHABLE();
}

void CallSealer::addText(QCache<qint64, QString> &known, QSqlQuery &query, qint64 id)
{
    if (const QString *text = known.object(id)) {
        m_seal.text(*text);
        return;
    }
    runSql(query, { id });
    if (nextRow(query)) {
        auto *read = new QString(query.value(0).toString());
        m_seal.text(*read);
        known.insert(id, read);
    } else {
        m_seal.nothing(); // a text that is not there is none of those that were sealed
    }
    query.finish();
}

void CallSealer::addClient(qint64 id)
{
    const Client *client = m_clients.object(id);
    if (client != nullptr) {
        m_seal.text(client->code);
        m_seal.text(client->name);
        return;
    }
    runSql(m_client, { id });
    if (nextRow(m_client)) {
        auto *read = new Client { chain::foldedCode(m_client.value(0).toString()),
                                  m_client.value(1).toString() };
        m_seal.text(read->code);
        m_seal.text(read->name);
        m_clients.insert(id, read);
    } else {
        m_seal.nothing();
    }
    m_client.finish();
}

} // namespace smartup
