#include "app/sandbox/RecordBook.h"

#include "app/sandbox/JsonText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPerson(QLatin1StringView entity)
{
    return entity == "legal_person"_L1 || entity == "natural_person"_L1;
}

bool hasLocalCodes(QLatin1StringView entity)
{
    return entity == "inventory"_L1 || isPerson(entity);
}

constexpr char GlobalKey = 'G';
constexpr char LocalKey = 'L';

/// Legal and natural persons share one space of codes. Codes are looked up dozens of times a
/// document, so the key is written into a buffer that is used again and again.
const QByteArray &codeKey(
    QByteArray &key, QLatin1StringView entity, char kind, qint64 organisation, QByteArrayView code)
{
    const QLatin1StringView space = isPerson(entity) ? "person"_L1 : entity;
    key.resize(0);
    key.append(space.data(), space.size());
    key += kind;
    key += QByteArray::number(organisation);
    key += ' ';
    key += code;
    return key;
}

} // namespace

QByteArray RecordCard::codeInUse(CodeKind kind, qint64 organisation) const
{
    switch (kind) {
    case CodeKind::Global:
        return code;
    case CodeKind::Local:
        return localCodes.value(organisation, "\"\""_ba);
    }
    Q_UNREACHABLE();
}

void RecordBook::load()
{
    m_cards.clear();
    m_codes.clear();
    QHash<qint64, QHash<qint64, QString>> localCodes;
    QSqlQuery &local = m_database.run(u"SELECT record_id, organisation_id, code FROM local_code"_s);
    while (local.next()) {
        localCodes[local.value(0).toLongLong()].insert(local.value(1).toLongLong(),
                                                       local.value(2).toString());
    }
    QSqlQuery &rows = m_database.run(
        u"SELECT id, entity, organisation_id, code, name, body ->> '$.tin' FROM record"_s);
    while (rows.next()) {
        SandboxRecord record;
        record.id = rows.value(0).toLongLong();
        record.entity = rows.value(1).toString();
        record.organisationId = rows.value(2).toLongLong();
        record.code = rows.value(3).toString();
        record.name = rows.value(4).toString();
        record.localCodes = localCodes.value(record.id);
        remember(record);
        m_cards[record.id].tin = jsonText(rows.value(5).toString());
    }
}

void RecordBook::undo()
{
    if (std::exchange(m_isAhead, false)) {
        load();
    }
}

void RecordBook::remember(const SandboxRecord &record)
{
    RecordCard card;
    card.id = record.id;
    card.organisationId = record.organisationId;
    card.code = jsonText(record.code);
    card.name = jsonText(record.name);
    card.tin = jsonText(QJsonDocument::fromJson(record.body).object().value("tin"_L1).toString());
    const QByteArray name = record.entity.toLatin1();
    const QLatin1StringView entity(name);
    if (!record.code.isEmpty()) {
        m_codes.insert(
            codeKey(m_key, entity, GlobalKey, record.organisationId, record.code.toUtf8()),
            record.id);
    }
    for (auto local = record.localCodes.cbegin(); local != record.localCodes.cend(); ++local) {
        card.localCodes.insert(local.key(), jsonText(local.value()));
        m_codes.insert(codeKey(m_key, entity, LocalKey, local.key(), local.value().toUtf8()),
                       record.id);
    }
    m_cards.insert_or_assign(record.id, std::move(card));
}

void RecordBook::forget(const SandboxRecord &record)
{
    const QByteArray name = record.entity.toLatin1();
    const QLatin1StringView entity(name);
    m_codes.remove(codeKey(m_key, entity, GlobalKey, record.organisationId, record.code.toUtf8()));
    for (auto local = record.localCodes.cbegin(); local != record.localCodes.cend(); ++local) {
        m_codes.remove(codeKey(m_key, entity, LocalKey, local.key(), local.value().toUtf8()));
    }
}

std::optional<SandboxRecord> RecordBook::record(qint64 id)
{
    QSqlQuery &query =
        m_database.run(u"SELECT entity, organisation_id, code, name, state, created_on, "
                       "modified_on, body FROM record WHERE id = ?"_s,
                       { id });
    if (!query.next()) {
        return std::nullopt;
    }
    SandboxRecord record { id,
                           query.value(0).toString(),
                           query.value(1).toLongLong(),
                           query.value(2).toString(),
                           query.value(3).toString(),
                           query.value(4).toString(),
                           query.value(5).toString(),
                           query.value(6).toString(),
                           query.value(7).toByteArray(),
                           {} };
    query.finish();
    QSqlQuery &local = m_database.run(
        u"SELECT organisation_id, code FROM local_code WHERE record_id = ?"_s, { id });
    while (local.next()) {
        record.localCodes.insert(local.value(0).toLongLong(), local.value(1).toString());
    }
    return record;
}

qint64 RecordBook::put(SandboxRecord record)
{
    const bool isNew = record.id == 0;
    if (isNew) {
        record.id = m_ids.next();
    } else if (const auto old = this->record(record.id)) {
        forget(*old);
    }
    m_database.run(
        u"INSERT INTO record (id, entity, organisation_id, code, name, state, created_on, "
        "modified_on, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "organisation_id = excluded.organisation_id, code = excluded.code, name = excluded.name, "
        "state = excluded.state, modified_on = excluded.modified_on, body = excluded.body"_s,
        { record.id, record.entity, record.organisationId, record.code, record.name, record.state,
          record.createdOn, record.modifiedOn, QString::fromUtf8(record.body) });
    if (!record.localCodes.isEmpty() || !isNew) {
        m_database.run(u"DELETE FROM local_code WHERE record_id = ?"_s, { record.id });
        for (auto local = record.localCodes.cbegin(); local != record.localCodes.cend(); ++local) {
            m_database.run(
                u"INSERT INTO local_code (record_id, organisation_id, code) VALUES (?, ?, ?)"_s,
                { record.id, local.key(), local.value() });
        }
    }
    remember(record);
    m_isAhead = true;
    return record.id;
}

const RecordCard *RecordBook::card(qint64 id) const
{
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : &found->second;
}

qint64 RecordBook::find(QLatin1StringView entity,
                        CodeKind kind,
                        qint64 organisation,
                        QByteArrayView code) const
{
    if (code.isEmpty()) {
        return 0;
    }
    if (hasLocalCodes(entity)) {
        return kind == CodeKind::Local
            ? m_codes.value(codeKey(m_key, entity, LocalKey, organisation, code))
            : m_codes.value(codeKey(m_key, entity, GlobalKey, 0, code));
    }
    const qint64 own = m_codes.value(codeKey(m_key, entity, GlobalKey, organisation, code));
    return own != 0 ? own : m_codes.value(codeKey(m_key, entity, GlobalKey, 0, code));
}

void RecordBook::putPrice(qint64 goods, qint64 priceType, const QString &card, const QString &price)
{
    m_database.run(
        u"INSERT INTO price (goods_id, price_type_id, card_code, price) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET price = excluded.price"_s,
        { goods, priceType, card, price });
}

QString RecordBook::priceOf(qint64 goods, qint64 priceType)
{
    QSqlQuery &query = m_database.run(
        u"SELECT price FROM price WHERE goods_id = ? AND price_type_id = ? AND card_code = ''"_s,
        { goods, priceType });
    QString price = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return price;
}

void RecordBook::putBalance(const QVariantList &row)
{
    m_database.run(u"INSERT INTO balance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, row);
}

} // namespace smartup
