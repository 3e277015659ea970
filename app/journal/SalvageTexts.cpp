#include "app/journal/Salvage.h"
#include "models/core/Outcome.h"

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using namespace salvage;

namespace {

constexpr QLatin1StringView LostText("?");

} // namespace

void Salvage::saveTerms()
{
    QSqlQuery insert = m_to.prepared(u"INSERT INTO term VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
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

qint64 Salvage::termId(const QString &text)
{
    QSqlQuery query = m_to.prepared(u"SELECT id FROM term WHERE text = ?"_s);
    runSql(query, { text });
    return query.next() ? query.value(0).toLongLong() : 0;
}

qint64 Salvage::newTerm(const QString &text)
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

void Salvage::saveClients()
{
    QSqlQuery insert =
        m_to.prepared(u"INSERT INTO client VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    RangeReader reader(m_from, u"client"_s, u"id"_s, u"code, name"_s);
    reader.read(1, NoEnd, [this, &insert](const QSqlQuery &row) {
        const QString name = clean(row.value(2), Text).toString();
        runSql(insert,
               { row.value(0).toLongLong(), clean(row.value(1), Text), name, name.toCaseFolded() });
        if (insert.numRowsAffected() == 1) {
            m_clients.insert(row.value(0).toLongLong());
        }
    });
}

} // namespace smartup
