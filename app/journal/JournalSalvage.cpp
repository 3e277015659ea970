#include "app/journal/JournalSalvage.h"

#include "app/journal/JournalChain.h"
#include "app/journal/JournalDatabase.h"
#include "app/journal/RangeReader.h"
#include "app/journal/ScopedConnection.h"
#include "app/journal/SqlRun.h"
#include "models/core/Outcome.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace smartup {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto BusyTimeout = 5s;
constexpr int LinesOfCommit = 5000;
constexpr qint64 NoEnd = qint64(1) << 48; ///< more ids than a journal ever has
constexpr qint64 MostLinesOfCall = 1'000'000;
constexpr QLatin1StringView LostText("?");

/// Values in the order of the columns of `call`, `document` … of the new journal.
using Row = QVariantList;

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

enum class Kind { Number, Text, Blob, NumberOrNull, TextOrNull };

/// A damaged value may be of any type; the new tables are strict.
QVariant clean(const QVariant &value, Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return value.toLongLong();
    case Kind::Text:
        return value.toString().isNull() ? u""_s : value.toString();
    case Kind::Blob:
        return value.toByteArray().isNull() ? QByteArray("") : value.toByteArray();
    case Kind::NumberOrNull:
        return value.isNull() ? QVariant(QMetaType::fromType<qint64>())
                              : QVariant(value.toLongLong());
    case Kind::TextOrNull:
        return value.isNull() ? QVariant(QMetaType::fromType<QString>())
                              : QVariant(value.toString());
    }
    Q_UNREACHABLE();
}

struct Column
{
    QLatin1StringView name;
    Kind kind = Kind::Number;
    bool isTerm = false; ///< names a row of `term`
};

using enum Kind;

// Without the id, in the order of the tables.
constexpr std::array<Column, 11> RunColumns { {
    { "uuid"_L1, Text },
    { "profile"_L1, Number, true },
    { "organisation"_L1, Number, true },
    { "subject"_L1, Number, true },
    { "verb"_L1, Number, true },
    { "outcome"_L1, Number, true },
    { "started_ms"_L1, Number },
    { "finished_ms"_L1, NumberOrNull },
    { "documents"_L1, Number },
    { "source"_L1, Text },
    { "message"_L1, Text },
} };

constexpr std::array<Column, 20> CallColumns { {
    { "uuid"_L1, Text },
    { "run"_L1, NumberOrNull },
    { "profile"_L1, Number, true },
    { "organisation"_L1, Number, true },
    { "at_ms"_L1, Number },
    { "subject"_L1, Number, true },
    { "verb"_L1, Number, true },
    { "is_write"_L1, Number },
    { "url"_L1, Number, true },
    { "outcome"_L1, Number, true },
    { "origin"_L1, Number, true },
    { "http_status"_L1, Number },
    { "error_code"_L1, NumberOrNull, true },
    { "message"_L1, NumberOrNull, true },
    { "duration_ms"_L1, Number },
    { "first_byte_ms"_L1, Number },
    { "request_bytes"_L1, Number },
    { "response_bytes"_L1, Number },
    { "first_document"_L1, Number },
    { "last_document"_L1, Number },
} };
enum CallColumn {
    Uuid = 0,
    RunId = 1,
    At = 4,
    CallOutcome = 9,
    CallMessage = 13,
    First = 18,
    Last = 19
};

constexpr std::array<Column, 16> DocumentColumns { {
    { "call"_L1, Number },
    { "position"_L1, Number },
    { "subject"_L1, Number, true },
    { "organisation"_L1, Number, true },
    { "outcome"_L1, Number, true },
    { "origin"_L1, Number, true },
    { "external_id"_L1, TextOrNull },
    { "smartup_id"_L1, TextOrNull },
    { "number"_L1, TextOrNull },
    { "status"_L1, NumberOrNull, true },
    { "client"_L1, NumberOrNull },
    { "warehouse"_L1, NumberOrNull, true },
    { "amount"_L1, TextOrNull },
    { "error_code"_L1, NumberOrNull, true },
    { "message"_L1, NumberOrNull, true },
    { "rule"_L1, NumberOrNull, true },
} };
enum DocumentColumn { CallId = 0, Position = 1, ClientId = 10 };

constexpr std::array<Column, 10> BodyColumns { {
    { "request_headers"_L1, Blob },
    { "request"_L1, Blob },
    { "request_size"_L1, Number },
    { "request_cut"_L1, Number },
    { "request_sha256"_L1, Blob },
    { "response_headers"_L1, Blob },
    { "response"_L1, Blob },
    { "response_size"_L1, Number },
    { "response_cut"_L1, Number },
    { "response_sha256"_L1, Blob },
} };

constexpr std::array<Column, 8> RemarkColumns { {
    { "uuid"_L1, Text },
    { "call"_L1, Number },
    { "document"_L1, NumberOrNull },
    { "kind"_L1, Text },
    { "author"_L1, Text },
    { "at_ms"_L1, Number },
    { "text"_L1, Text },
    { "withdrawn_ms"_L1, NumberOrNull },
} };

template <std::size_t N>
QString names(const std::array<Column, N> &columns)
{
    QStringList list;
    for (const Column &column : columns) {
        list.append(column.name);
    }
    return list.join(u", "_s);
}

template <std::size_t N>
Row rowOf(const QSqlQuery &query, const std::array<Column, N> &columns)
{
    Row row;
    row.reserve(N);
    for (std::size_t i = 0; i < N; ++i) {
        row.append(clean(query.value(static_cast<int>(i) + 1), columns.at(i).kind));
    }
    return row;
}

bool isPlausible(qint64 ms)
{
    static const qint64 earliest = QDate(2000, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    static const qint64 latest = QDate(2100, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return ms >= earliest && ms < latest;
}

QString marksFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

/// One journal on its way into another one. Throws SqlFailure for the new file only.
class Salvage
{
public:
    Salvage(QSqlDatabase &from, JournalDatabase &to, const QDateTime &now)
        : m_from(from)
        , m_to(to)
        , m_documents(from, u"document"_s, u"id"_s, names(DocumentColumns))
        , m_bodies(from, u"body"_s, u"call"_s, names(BodyColumns))
        , m_owner(from)
        , m_begins(from)
        , m_insertCall(insertInto(u"call"_s, CallColumns.size() + 1))
        , m_insertDocument(insertInto(u"document"_s, DocumentColumns.size() + 1))
        , m_insertBody(insertInto(u"body"_s, BodyColumns.size() + 1))
        , m_lastAt(now.toMSecsSinceEpoch())
    {
        // Where they cannot be prepared nothing is told, and ranges are believed.
        m_owner.prepare(u"SELECT id, call FROM document NOT INDEXED WHERE id >= ? AND id < ? ORDER "
                        "BY id LIMIT 1"_s);
        m_begins.prepare(u"SELECT 1 FROM call NOT INDEXED WHERE id = ? AND first_document = ?"_s);
    }

    [[nodiscard]] SalvageReport save()
    {
        begin();
        saveTerms();
        saveClients();
        saveRuns();
        saveCalls();
        saveSides();
        finish();
        commit();
        return m_report;
    }

private:
    [[nodiscard]] QSqlQuery insertInto(const QString &table, std::size_t columns)
    {
        return m_to.prepared(u"INSERT OR IGNORE INTO %1 VALUES (%2)"_s.arg(
            table, marksFor(static_cast<qsizetype>(columns))));
    }

    void begin() { m_transaction.emplace(m_to.connection()); }
    void commit()
    {
        m_transaction->commit();
        m_transaction.reset();
    }
    void breathe()
    {
        if (m_report.lines - m_committed >= LinesOfCommit) {
            m_committed = m_report.lines;
            commit();
            begin();
        }
    }

    // ── texts ──

    void saveTerms()
    {
        QSqlQuery insert =
            m_to.prepared(u"INSERT INTO term VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
        RangeReader reader(m_from, u"term"_s, u"id"_s, u"text"_s);
        reader.read(1, NoEnd, [this, &insert](const QSqlQuery &row) {
            const QString text = clean(row.value(1), Text).toString();
            const qint64 id = row.value(0).toLongLong();
            runSql(insert, { id, text, text.toCaseFolded() });
            if (insert.numRowsAffected() == 1) {
                m_terms.insert(id);
            } else {
                m_sameTerms.insert(id, termId(text));
            }
        });
        m_lost = newTerm(LostText);
        m_unknown = newTerm(outcomeKey(Outcome::Unknown));
    }

    [[nodiscard]] qint64 termId(const QString &text)
    {
        QSqlQuery query = m_to.prepared(u"SELECT id FROM term WHERE text = ?"_s);
        runSql(query, { text });
        return query.next() ? query.value(0).toLongLong() : 0;
    }

    qint64 newTerm(const QString &text)
    {
        if (const qint64 known = termId(text); known != 0) {
            return known;
        }
        QSqlQuery insert = m_to.prepared(u"INSERT INTO term (text, folded) VALUES (?, ?)"_s);
        runSql(insert, { text, text.toCaseFolded() });
        const qint64 id = insert.lastInsertId().toLongLong();
        m_terms.insert(id);
        return id;
    }

    void saveClients()
    {
        QSqlQuery insert =
            m_to.prepared(u"INSERT INTO client VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
        RangeReader reader(m_from, u"client"_s, u"id"_s, u"code, name"_s);
        reader.read(1, NoEnd, [this, &insert](const QSqlQuery &row) {
            const QString name = clean(row.value(2), Text).toString();
            runSql(insert,
                   { row.value(0).toLongLong(), clean(row.value(1), Text), name,
                     name.toCaseFolded() });
            if (insert.numRowsAffected() == 1) {
                m_clients.insert(row.value(0).toLongLong());
            }
        });
    }

    /// A text that is lost is one that says so; an outcome is then unknown.
    template <std::size_t N>
    void mendTerms(Row &row, const std::array<Column, N> &columns) const
    {
        for (std::size_t i = 0; i < N; ++i) {
            QVariant &value = row[static_cast<qsizetype>(i)];
            if (!columns.at(i).isTerm || value.isNull()) {
                continue;
            }
            const qint64 id = m_sameTerms.value(value.toLongLong(), value.toLongLong());
            const bool isOutcome = columns.at(i).name == "outcome"_L1;
            value = m_terms.contains(id) ? id : (isOutcome ? m_unknown : m_lost);
        }
    }

    // ── runs and calls ──

    void saveRuns()
    {
        QSqlQuery insert = insertInto(u"run"_s, RunColumns.size() + 1);
        RangeReader reader(m_from, u"run"_s, u"id"_s, names(RunColumns));
        reader.read(1, NoEnd, [this, &insert](const QSqlQuery &query) {
            Row row = rowOf(query, RunColumns);
            mendTerms(row, RunColumns);
            const qint64 id = query.value(0).toLongLong();
            runSql(insert, Row { id } + row);
            if (insert.numRowsAffected() == 1) {
                m_runs.insert(id);
            }
        });
    }

    /// Ids are those of the order of arrival: the first moment that can be believed is that of lines
    /// before it. Without any it stays that of now, so that the retention keeps what was saved.
    void findFirstMoment()
    {
        bool isFound = false;
        RangeReader(m_from, u"call"_s, u"id"_s, u"at_ms"_s)
            .read(1, NoEnd, [this, &isFound](const QSqlQuery &query) {
                const qint64 at = query.value(1).toLongLong();
                if (!isFound && isPlausible(at)) {
                    isFound = true;
                    m_lastAt = at;
                }
            });
    }

    void saveCalls()
    {
        findFirstMoment();
        m_lastLine = lastIdOf(u"document"_s);
        m_nextCall = std::min(lastIdOf(u"call"_s), NoEnd) + 1;
        RangeReader reader(m_from, u"call"_s, u"id"_s, names(CallColumns));
        reader.read(1, NoEnd, [this](const QSqlQuery &query) {
            Row row = rowOf(query, CallColumns);
            const qint64 id = query.value(0).toLongLong();
            const qint64 first = row.at(First).toLongLong();
            const qint64 last = row.at(Last).toLongLong();
            if (!isPlausible(row.at(At).toLongLong())) {
                row[At] = m_lastAt;
            }
            m_lastAt = row.at(At).toLongLong();
            if (first < m_nextLine || last < first || last - first >= MostLinesOfCall
                || isBeyondLaterCalls(id, first)) {
                m_strayCalls.insert(id, row); // its documents will name it
                return;
            }
            saveOrphans(m_nextLine, first - 1);
            QList<std::pair<qint64, Row>> lines;
            m_documents.read(first, last, [&lines](const QSqlQuery &line) {
                lines.append({ line.value(0).toLongLong(), rowOf(line, DocumentColumns) });
            });
            const auto later =
                std::ranges::find_if(std::as_const(lines), [this, id](const auto &line) {
                    return beginsLaterCall(id, line.second.at(CallId).toLongLong(), line.first);
                });
            if (!lines.isEmpty() && later == lines.cbegin()) {
                m_strayCalls.insert(id, row); // all of it is another one's
                return;
            }
            const qint64 end = later == lines.cend() ? last + 1 : later->first;
            lines.erase(later, lines.cend());
            saveCall(id, row, lines, first);
            m_nextLine = end;
        });
        saveOrphans(m_nextLine, std::max(m_lastLine, m_nextLine + MostLinesOfCall));
    }

    /// A later call says so, too.
    [[nodiscard]] bool beginsLaterCall(qint64 id, qint64 owner, qint64 line)
    {
        if (owner <= id) {
            return false;
        }
        m_begins.bindValue(0, owner);
        m_begins.bindValue(1, line);
        const bool begins = m_begins.exec() && m_begins.next();
        m_begins.finish();
        return begins;
    }

    /// The lines that come next are those of this call or of later ones, and not before `first`: one
    /// wrong byte in it would make orphans of them all.
    [[nodiscard]] bool isBeyondLaterCalls(qint64 id, qint64 first)
    {
        m_owner.bindValue(0, m_nextLine);
        m_owner.bindValue(1, first);
        const bool isTold = m_owner.exec() && m_owner.next();
        const qint64 line = isTold ? m_owner.value(0).toLongLong() : 0;
        const qint64 owner = isTold ? m_owner.value(1).toLongLong() : 0;
        m_owner.finish();
        return isTold && (owner == id || beginsLaterCall(id, owner, line));
    }

    /// Documents whose call cannot be read: there is one made up for them.
    void saveOrphans(qint64 first, qint64 last)
    {
        QList<std::pair<qint64, Row>> lines;
        qint64 call = 0;
        const auto flush = [this, &lines, &call] {
            if (!lines.isEmpty()) {
                const qint64 firstLine = lines.constFirst().first;
                m_nextLine = lines.constLast().first + 1;
                saveCall(call, m_strayCalls.value(call, lostCall(lines.constFirst().second, call)),
                         lines, firstLine);
                lines.clear();
            }
        };
        m_documents.read(first, last, [&](const QSqlQuery &line) {
            const Row row = rowOf(line, DocumentColumns);
            if (row.at(CallId).toLongLong() != call) {
                flush();
                call = row.at(CallId).toLongLong();
            }
            lines.append({ line.value(0).toLongLong(), row });
        });
        flush();
    }

    [[nodiscard]] Row lostCall(const Row &line, qint64 id)
    {
        constexpr int Subject = 2;
        const qint64 message = newTerm(
            say(QT_TRANSLATE_NOOP("Journal", "The call of these lines could not be saved.")));
        const QVariant nothing(QMetaType::fromType<qint64>());
        return { u"saved-%1"_s.arg(id),
                 nothing,
                 m_lost,
                 line.at(Subject + 1),
                 m_lastAt,
                 line.at(Subject),
                 m_lost,
                 0,
                 m_lost,
                 m_unknown,
                 m_lost,
                 0,
                 nothing,
                 message,
                 0,
                 -1,
                 0,
                 0,
                 0,
                 0 };
    }

    /// The lines stand together from `first` on, whatever is missing between them: the range of a
    /// call is exactly its lines.
    void saveCall(qint64 id, Row row, QList<std::pair<qint64, Row>> lines, qint64 first)
    {
        mendTerms(row, CallColumns);
        if (!row.at(RunId).isNull() && !m_runs.contains(row.at(RunId).toLongLong())) {
            row[RunId] = QVariant(QMetaType::fromType<qint64>());
        }
        if (lines.isEmpty()) {
            lines.append({ first, lostLine(row) });
            m_takenLines.insert(first);
        }
        row[First] = first;
        row[Last] = first + lines.size() - 1;
        const qint64 saved = insertCall(id, row);
        ++m_report.calls;
        qint64 next = first;
        for (auto &[oldId, line] : lines) {
            line[CallId] = saved;
            mendTerms(line, DocumentColumns);
            if (!line.at(ClientId).isNull()
                && !m_clients.contains(line.at(ClientId).toLongLong())) {
                line[ClientId] = QVariant(QMetaType::fromType<qint64>());
            }
            runSql(m_insertDocument, Row { next } + line);
            if (oldId != next) {
                m_movedLines.insert(oldId, next);
                m_takenLines.insert(next);
            }
            ++next;
            ++m_report.lines;
        }
        saveBody(id, saved);
        breathe();
    }

    /// Under another id where its own is taken, by a part of it that stood elsewhere; under another
    /// uuid where a damaged value made two the same. Answers the id.
    [[nodiscard]] qint64 insertCall(qint64 id, Row row)
    {
        // A damaged id near the end of all numbers would leave none for what is logged later.
        qint64 free = id > 0 && id <= NoEnd ? id : m_nextCall++;
        runSql(m_insertCall, Row { free } + row);
        bool isUuidTaken = false;
        while (m_insertCall.numRowsAffected() != 1) {
            free = m_nextCall++;
            if (isUuidTaken) {
                row[Uuid] = u"saved-%1-%2"_s.arg(free).arg(row.at(First).toLongLong());
            }
            runSql(m_insertCall, Row { free } + row);
            isUuidTaken = true; // if a free id was not enough
        }
        if (free != id && !m_movedCalls.contains(id) && !isCallThere(id)) {
            m_movedCalls.insert(id, free);
        }
        return free;
    }

    [[nodiscard]] bool isCallThere(qint64 id)
    {
        QSqlQuery query = m_to.prepared(u"SELECT 1 FROM call WHERE id = ?"_s);
        runSql(query, { id });
        return query.next();
    }

    /// A call whose documents are all lost stays a line of the log.
    [[nodiscard]] Row lostLine(const Row &call)
    {
        const QVariant noNumber(QMetaType::fromType<qint64>());
        const QVariant noText(QMetaType::fromType<QString>());
        const qint64 message = newTerm(
            say(QT_TRANSLATE_NOOP("Journal", "The documents of this call could not be saved.")));
        constexpr int Organisation = 3;
        constexpr int Subject = 5;
        constexpr int Origin = 10;
        return { 0,
                 -1,
                 call.at(Subject),
                 call.at(Organisation),
                 call.at(CallOutcome),
                 call.at(Origin),
                 noText,
                 noText,
                 noText,
                 noNumber,
                 noNumber,
                 noNumber,
                 noText,
                 noNumber,
                 message,
                 noNumber };
    }

    void saveBody(qint64 call, qint64 savedCall)
    {
        m_bodies.read(call, call, [this, savedCall](const QSqlQuery &query) {
            runSql(m_insertBody, Row { savedCall } + rowOf(query, BodyColumns));
        });
    }

    [[nodiscard]] qint64 lastIdOf(const QString &table)
    {
        const QString sequence = u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s.arg(table);
        return std::max(scalar(m_from, sequence).toLongLong(),
                        scalar(m_from, u"SELECT max(id) FROM %1"_s.arg(table)).toLongLong());
    }

    // ── what stands beside the lines ──

    void saveSides()
    {
        QSqlQuery revision = insertInto(u"settings_revision"_s, 3);
        RangeReader(m_from, u"settings_revision"_s, u"id"_s, u"hash, text"_s)
            .read(1, NoEnd, [&revision](const QSqlQuery &row) {
                runSql(revision,
                       { row.value(0).toLongLong(), clean(row.value(1), Text),
                         clean(row.value(2), Text) });
            });
        QSqlQuery settings =
            m_to.prepared(u"INSERT OR IGNORE INTO call_settings SELECT c.id, r.id, ? FROM call c, "
                          "settings_revision r WHERE c.id = ? AND r.id = ?"_s);
        RangeReader(m_from, u"call_settings"_s, u"call"_s, u"revision, read_ms"_s)
            .read(1, NoEnd, [this, &settings](const QSqlQuery &row) {
                runSql(settings,
                       { row.value(2).toLongLong(), callMovedTo(row.value(0).toLongLong()),
                         row.value(1).toLongLong() });
            });
        QSqlQuery attempt = m_to.prepared(
            u"INSERT OR IGNORE INTO attempt SELECT id, ?, ? FROM document WHERE id = ?"_s);
        RangeReader(m_from, u"attempt"_s, u"document"_s, u"number, first_document"_s)
            .read(1, NoEnd, [this, &attempt](const QSqlQuery &row) {
                runSql(attempt,
                       { row.value(1).toLongLong(), movedTo(row.value(2).toLongLong()),
                         movedTo(row.value(0).toLongLong()) });
            });
        // A remark goes with its line; when that is lost it is one about the call.
        QSqlQuery remark = m_to.prepared(
            u"INSERT OR IGNORE INTO remark SELECT ?, ?, c.id, (SELECT id FROM document WHERE id = "
            "?), ?, ?, ?, ?, ? FROM call c WHERE c.id = coalesce((SELECT call FROM document WHERE "
            "id = ?), ?)"_s);
        RangeReader(m_from, u"remark"_s, u"id"_s, names(RemarkColumns))
            .read(1, NoEnd, [this, &remark](const QSqlQuery &query) {
                Row row = rowOf(query, RemarkColumns);
                const qint64 call = callMovedTo(row.takeAt(1).toLongLong());
                if (!row.at(1).isNull()) {
                    row[1] = movedTo(row.at(1).toLongLong());
                }
                const QVariant line = row.at(1);
                runSql(remark, Row { query.value(0).toLongLong() } + row + Row { line, call });
            });
    }

    /// Where a line is now; 0 when it is lost and another one has its id.
    [[nodiscard]] qint64 movedTo(qint64 line) const
    {
        return m_movedLines.value(line, m_takenLines.contains(line) ? 0 : line);
    }
    [[nodiscard]] qint64 callMovedTo(qint64 call) const { return m_movedCalls.value(call, call); }

    void finish()
    {
        runSql(
            m_to.connection(),
            u"INSERT INTO counter SELECT c.at_ms / 3600000 AS h, c.profile AS p, d.subject AS s, "
            "d.outcome AS o, sum(d.position >= 0), sum(d.position < 0) FROM call c CROSS JOIN "
            "document d ON d.id BETWEEN c.first_document AND c.last_document GROUP BY h, p, s, "
            "o"_s);
        runSql(
            m_to.connection(),
            u"INSERT INTO gap SELECT before + 1, first_document - 1 FROM (SELECT first_document, "
            "lag(last_document, 1, 0) OVER (ORDER BY first_document) AS before FROM call) WHERE "
            "before + 1 < first_document"_s);
        // Of what was saved nobody can say that it is as it was stored.
        chain::begin(m_to.connection(), ChainBeginning::Saved);
    }

    QSqlDatabase &m_from;
    JournalDatabase &m_to;
    RangeReader m_documents;
    RangeReader m_bodies;
    QSqlQuery m_owner; ///< of the first line in a range
    QSqlQuery m_begins;
    QSqlQuery m_insertCall;
    QSqlQuery m_insertDocument;
    QSqlQuery m_insertBody;
    std::optional<WriteTransaction> m_transaction;
    QSet<qint64> m_terms;
    QHash<qint64, qint64> m_sameTerms; ///< a text that is there under another id
    QSet<qint64> m_clients;
    QSet<qint64> m_runs;
    QHash<qint64, Row> m_strayCalls; ///< whose ranges cannot be believed
    QHash<qint64, qint64> m_movedLines;
    QSet<qint64> m_takenLines; ///< ids that were those of other lines
    QHash<qint64, qint64> m_movedCalls; ///< of whose own id nothing was saved
    qint64 m_lost = 0; ///< term
    qint64 m_unknown = 0; ///< term
    qint64 m_lastAt = 0; ///< for what has lost its moment
    qint64 m_nextCall = 1; ///< an id that no call has
    qint64 m_nextLine = 1;
    qint64 m_lastLine = 0;
    qint64 m_committed = 0;
    SalvageReport m_report;
};

Result<SalvageReport>
salvageJournal(const QString &damaged, const QString &fresh, const QDateTime &now)
{
    JournalDatabase to;
    const Status made = to.open(fresh, JournalDatabase::Role::Writer, BusyTimeout);
    if (!made) {
        return made.error();
    }
    ScopedConnection from(damaged, u"QSQLITE_OPEN_READONLY"_s);
    for (const QLatin1StringView pragma :
         { "PRAGMA trusted_schema = 0"_L1, "PRAGMA cell_size_check = 1"_L1,
           "PRAGMA mmap_size = 0"_L1, "PRAGMA query_only = 1"_L1 }) {
        QSqlQuery(from.connection).exec(pragma);
    }
    const QVariant id = scalar(from.connection, u"PRAGMA application_id"_s);
    if (id.toInt() != JournalDatabase::ApplicationId) {
        return SalvageReport(); // nothing of ours, or nothing that can be read
    }
    try {
        SalvageReport report = Salvage(from.connection, to, now).save();
        runSql(to.connection(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return report;
    } catch (const SqlFailure &failure) {
        return journalError(troubleOf(failure.error), fresh, failure.error.text());
    }
}

} // namespace smartup
