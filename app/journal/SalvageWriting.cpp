#include "app/journal/JournalChain.h"
#include "app/journal/Salvage.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using namespace salvage;

namespace {

constexpr int LinesOfCommit = 5000;

QString say(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

QString marksFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

QSqlQuery Salvage::insertInto(const QString &table, std::size_t columns)
{
    return m_to.prepared(u"INSERT OR IGNORE INTO %1 VALUES (%2)"_s.arg(
        table, marksFor(static_cast<qsizetype>(columns))));
}

void Salvage::begin()
{
    m_transaction.emplace(m_to.connection());
}

void Salvage::commit()
{
    m_transaction->commit();
    m_transaction.reset();
}

void Salvage::breathe()
{
    if (m_report.lines - m_committed >= LinesOfCommit) {
        m_committed = m_report.lines;
        commit();
        begin();
    }
}

salvage::Row Salvage::lostCall(const Row &line, qint64 id)
{
    constexpr int Subject = 2;
    const qint64 message =
        newTerm(say(QT_TRANSLATE_NOOP("Journal", "The call of these lines could not be saved.")));
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

void Salvage::saveCall(qint64 id, Row row, QList<std::pair<qint64, Row>> lines, qint64 first)
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
        if (!line.at(ClientId).isNull() && !m_clients.contains(line.at(ClientId).toLongLong())) {
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

qint64 Salvage::insertCall(qint64 id, Row row)
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

bool Salvage::isCallThere(qint64 id)
{
    QSqlQuery query = m_to.prepared(u"SELECT 1 FROM call WHERE id = ?"_s);
    runSql(query, { id });
    return query.next();
}

salvage::Row Salvage::lostLine(const Row &call)
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

void Salvage::saveBody(qint64 call, qint64 savedCall)
{
    m_bodies.read(call, call, [this, savedCall](const QSqlQuery &query) {
        runSql(m_insertBody, Row { savedCall } + rowOf(query, BodyColumns));
    });
}

void Salvage::finish()
{
    runSql(m_to.connection(),
           u"INSERT INTO counter SELECT c.at_ms / 3600000 AS h, c.profile AS p, d.subject AS s, "
           "d.outcome AS o, sum(d.position >= 0), sum(d.position < 0) FROM call c CROSS JOIN "
           "document d ON d.id BETWEEN c.first_document AND c.last_document GROUP BY h, p, s, "
           "o"_s);
    runSql(m_to.connection(),
           u"INSERT INTO gap SELECT before + 1, first_document - 1 FROM (SELECT first_document, "
           "lag(last_document, 1, 0) OVER (ORDER BY first_document) AS before FROM call) WHERE "
           "before + 1 < first_document"_s);
    // Of what was saved nobody can say that it is as it was stored.
    chain::begin(m_to.connection(), ChainBeginning::Saved);
}

} // namespace smartup
