#include "app/sandbox/SandboxStore.h"

#include "app/sandbox/JsonText.h"
#include "models/settings/SettingsForm.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Marks the file as ours: "SmDS".
constexpr int ApplicationId = 0x536d4453;
constexpr int SchemaVersion = 1;
constexpr qint64 FirstId = 100001;

Error storageError(const QString &text, const QString &raw)
{
    return { ErrorOrigin::Storage, text, {}, raw, {} };
}

Error cannotOpen(const QString &file, const QString &raw)
{
    return storageError(
        QCoreApplication::translate("Sandbox", "The sandbox file “%1” cannot be opened.").arg(file),
        raw);
}

/// Statements end with a semicolon at the end of a line; comments may hold semicolons.
QStringList statementsOf(const QString &script)
{
    QString bare;
    for (const QString &line : script.split(u'\n')) {
        bare +=
            QStringView(line).left(line.indexOf("--"_L1) < 0 ? line.size() : line.indexOf("--"_L1));
        bare += u'\n';
    }
    QStringList statements;
    for (const QString &statement : bare.split(u';')) {
        if (!statement.trimmed().isEmpty()) {
            statements.append(statement.trimmed());
        }
    }
    return statements;
}

bool isPerson(QLatin1StringView entity)
{
    return entity == "legal_person"_L1 || entity == "natural_person"_L1;
}

bool hasLocalCodes(QLatin1StringView entity)
{
    return entity == "inventory"_L1 || isPerson(entity);
}

/// Legal and natural persons share one space of codes.
QByteArray codeKey(QLatin1StringView entity, char kind, qint64 organisation, QByteArrayView code)
{
    const QLatin1StringView space = isPerson(entity) ? "person"_L1 : entity;
    QByteArray key(space.data(), space.size());
    key += kind;
    key += QByteArray::number(organisation);
    key += ' ';
    key += code;
    return key;
}

constexpr char GlobalKey = 'G';
constexpr char LocalKey = 'L';

bool isNullText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull();
}

QVariant utf8(const QByteArray &json)
{
    return QString::fromUtf8(json);
}

} // namespace

QByteArray SandboxUser::hash(const QString &login, const QString &password)
{
    return QCryptographicHash::hash((login + u':' + password).toUtf8(), QCryptographicHash::Sha256)
        .toHex();
}

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

SandboxStore::SandboxStore(QString connection)
    : m_connection(std::move(connection))
{
}

SandboxStore::~SandboxStore()
{
    flushCounters();
    m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<SandboxStore>> SandboxStore::open(const QString &file, bool fresh)
{
    std::unique_ptr<SandboxStore> store(
        new SandboxStore(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (auto opened = store->openFile(file, fresh); !opened) {
        return opened.error();
    }
    store->loadOrganisations();
    store->loadUsers();
    store->loadRecords();
    store->m_nextId = qMax(FirstId, store->mark(u"next_id"_s).toLongLong());
    if (const QString failure = store->takeFailure(); !failure.isEmpty()) {
        return cannotOpen(file, failure);
    }
    return store;
}

Status SandboxStore::openFile(const QString &file, bool fresh)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    if (!m_database.open()) {
        return cannotOpen(file, m_database.lastError().text());
    }
    const auto number = [this](const QString &sql) {
        QSqlQuery &query = run(sql);
        const int value = query.next() ? query.value(0).toInt() : -1;
        query.finish(); // a statement under way is a transaction: no journal mode can be set in it
        return value;
    };
    const int tables = number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (tables < 0) {
        return cannotOpen(file, takeFailure());
    }
    if (tables == 0) {
        return createTables();
    }
    if (number(u"PRAGMA application_id"_s) != ApplicationId) {
        return storageError(
            QCoreApplication::translate("Sandbox", "The file “%1” is not a sandbox.").arg(file),
            {});
    }
    const bool isOld = number(u"PRAGMA user_version"_s) != SchemaVersion;
    if (!fresh && !isOld && !mark(u"sample"_s).isEmpty()) {
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
        m_statements.clear();
        return Done {};
    }
    if (!fresh && isOld) {
        return storageError(
            QCoreApplication::translate(
                "Sandbox", "The sandbox file “%1” was made by another version. Begin anew.")
                .arg(file),
            {});
    }
    // Begun anew, or the making of the sample was interrupted.
    m_failure.clear();
    m_statements.clear();
    m_database.close();
    for (const QLatin1StringView suffix : { ""_L1, "-wal"_L1, "-shm"_L1 }) {
        QFile::remove(file + suffix);
    }
    if (!m_database.open()) {
        return cannotOpen(file, m_database.lastError().text());
    }
    return createTables();
}

Status SandboxStore::createTables()
{
    QFile script(u":/sql/sandbox.sql"_s);
    if (!script.open(QIODevice::ReadOnly)) {
        qFatal("sql/sandbox.sql is not among the resources");
    }
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
    run(u"PRAGMA user_version = %1"_s.arg(SchemaVersion));
    for (const QString &statement : statementsOf(QString::fromUtf8(script.readAll()))) {
        run(statement);
    }
    m_statements.clear();
    if (const QString failure = takeFailure(); !failure.isEmpty()) {
        return storageError(
            QCoreApplication::translate("Sandbox", "The tables of the sandbox cannot be made."),
            failure);
    }
    return Done {};
}

QSqlQuery &SandboxStore::run(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            m_failure = query.lastError().text();
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A null QString would be bound as NULL; here "none" is an empty text.
        query.bindValue(static_cast<int>(i),
                        isNullText(values.at(i)) ? QVariant(u""_s) : values.at(i));
    }
    if (!query.exec()) {
        m_failure = query.lastError().text();
    }
    return query;
}

QString SandboxStore::takeFailure()
{
    return std::exchange(m_failure, {});
}

void SandboxStore::begin()
{
    run(u"BEGIN IMMEDIATE"_s);
}

bool SandboxStore::commit()
{
    setMark(u"next_id"_s, QString::number(m_nextId));
    if (!m_failure.isEmpty()) {
        return false;
    }
    run(u"COMMIT"_s);
    if (!m_failure.isEmpty()) {
        return false;
    }
    m_isMemoryAhead = false;
    return true;
}

void SandboxStore::rollback()
{
    // The next id stays where it is: an id that was named once is never given to something else.
    run(u"ROLLBACK"_s);
    if (std::exchange(m_isMemoryAhead, false)) {
        loadOrganisations();
        loadRecords();
    }
}

void SandboxStore::beginBulk()
{
    run(u"PRAGMA synchronous = OFF"_s);
    QStringList names;
    QSqlQuery &indexes = run(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                             "tbl_name = 'document' AND sql IS NOT NULL"_s);
    while (indexes.next()) {
        names.append(indexes.value(0).toString());
        m_laidAside.append(indexes.value(1).toString());
    }
    for (const QString &name : std::as_const(names)) {
        run(u"DROP INDEX "_s + name);
    }
}

bool SandboxStore::endBulk()
{
    for (const QString &statement : std::exchange(m_laidAside, {})) {
        run(statement);
    }
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).finish();
    return m_failure.isEmpty();
}

qint64 SandboxStore::nextId()
{
    return m_reservedId < m_reservedEnd ? m_reservedId++ : m_nextId++;
}

void SandboxStore::reserveIds(qint64 first, qint64 afterLast)
{
    m_reservedId = first;
    m_reservedEnd = afterLast;
}

QString SandboxStore::mark(const QString &key)
{
    QSqlQuery &query = run(u"SELECT value FROM meta WHERE key = ?"_s, { key });
    QString value = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

void SandboxStore::setMark(const QString &key, const QString &value)
{
    run(u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = "
        "excluded.value"_s,
        { key, value });
}

void SandboxStore::loadOrganisations()
{
    QSqlQuery &rows =
        run(u"SELECT id, code, name, is_head, settings FROM organisation ORDER BY id"_s);
    std::size_t at = 0;
    while (rows.next()) {
        const QJsonObject form = QJsonDocument::fromJson(rows.value(4).toByteArray()).object();
        auto settings = settingsFromForm(form, builtInSettingsFormMap());
        if (!settings) {
            m_failure = settings.error().text;
            continue;
        }
        SandboxOrganisation organisation { rows.value(0).toLongLong(), rows.value(1).toString(),
                                           rows.value(2).toString(), rows.value(3).toBool(),
                                           std::move(settings).value() };
        if (at < m_organisations.size()) {
            m_organisations[at] = std::move(organisation);
        } else {
            m_organisations.push_back(std::move(organisation));
        }
        ++at;
    }
}

void SandboxStore::loadUsers()
{
    QSqlQuery &rows = run(u"SELECT id, login, name, password_hash, has_rights, is_bound, "
                          "default_organisation_id FROM account"_s);
    while (rows.next()) {
        m_users.push_back({ rows.value(0).toLongLong(), rows.value(1).toString(),
                            rows.value(2).toString(), rows.value(3).toByteArray(),
                            rows.value(4).toBool(), rows.value(5).toBool(),
                            rows.value(6).toLongLong() });
    }
}

void SandboxStore::loadRecords()
{
    m_cards.clear();
    m_codes.clear();
    QHash<qint64, QHash<qint64, QString>> localCodes;
    QSqlQuery &local = run(u"SELECT record_id, organisation_id, code FROM local_code"_s);
    while (local.next()) {
        localCodes[local.value(0).toLongLong()].insert(local.value(1).toLongLong(),
                                                       local.value(2).toString());
    }
    QSqlQuery &rows =
        run(u"SELECT id, entity, organisation_id, code, name, body ->> '$.tin' FROM record"_s);
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

void SandboxStore::addOrganisation(const SandboxOrganisation &organisation)
{
    const QJsonObject settings = settingsToForm(organisation.settings, builtInSettingsFormMap());
    run(u"INSERT INTO organisation (id, code, name, is_head, settings) VALUES (?, ?, ?, ?, ?)"_s,
        { organisation.id, organisation.code, organisation.name, organisation.isHead ? 1 : 0,
          QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)) });
    m_organisations.push_back(organisation);
    m_isMemoryAhead = true;
}

void SandboxStore::setSettings(qint64 organisation, const IntegrationSettings &settings)
{
    const QJsonObject form = settingsToForm(settings, builtInSettingsFormMap());
    run(u"UPDATE organisation SET settings = ? WHERE id = ?"_s,
        { QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact)), organisation });
    for (SandboxOrganisation &known : m_organisations) {
        if (known.id == organisation) {
            known.settings = settings;
            m_isMemoryAhead = true;
        }
    }
}

void SandboxStore::addUser(const SandboxUser &user)
{
    run(u"INSERT INTO account (id, login, name, password_hash, has_rights, is_bound, "
        "default_organisation_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { user.id, user.login, user.name, QString::fromLatin1(user.passwordHash),
          user.hasRights ? 1 : 0, user.isBound ? 1 : 0, user.defaultOrganisation });
    m_users.push_back(user);
}

const SandboxOrganisation *SandboxStore::organisation(qint64 id) const
{
    const auto found = std::ranges::find(m_organisations, id, &SandboxOrganisation::id);
    return found == m_organisations.end() ? nullptr : &*found;
}

const SandboxOrganisation *SandboxStore::organisationByCode(const QString &code) const
{
    const auto found = std::ranges::find(m_organisations, code, &SandboxOrganisation::code);
    return found == m_organisations.end() ? nullptr : &*found;
}

const SandboxUser *SandboxStore::userByLogin(const QString &login) const
{
    const auto found = std::ranges::find(m_users, login, &SandboxUser::login);
    return found == m_users.end() ? nullptr : &*found;
}

void SandboxStore::remember(const SandboxRecord &record)
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
        m_codes.insert(codeKey(entity, GlobalKey, record.organisationId, record.code.toUtf8()),
                       record.id);
    }
    for (auto local = record.localCodes.cbegin(); local != record.localCodes.cend(); ++local) {
        card.localCodes.insert(local.key(), jsonText(local.value()));
        m_codes.insert(codeKey(entity, LocalKey, local.key(), local.value().toUtf8()), record.id);
    }
    m_cards.insert_or_assign(record.id, std::move(card));
}

void SandboxStore::forget(const SandboxRecord &record)
{
    const QByteArray name = record.entity.toLatin1();
    const QLatin1StringView entity(name);
    m_codes.remove(codeKey(entity, GlobalKey, record.organisationId, record.code.toUtf8()));
    for (auto local = record.localCodes.cbegin(); local != record.localCodes.cend(); ++local) {
        m_codes.remove(codeKey(entity, LocalKey, local.key(), local.value().toUtf8()));
    }
}

std::optional<SandboxRecord> SandboxStore::record(qint64 id)
{
    QSqlQuery &query = run(u"SELECT entity, organisation_id, code, name, state, created_on, "
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
    QSqlQuery &local =
        run(u"SELECT organisation_id, code FROM local_code WHERE record_id = ?"_s, { id });
    while (local.next()) {
        record.localCodes.insert(local.value(0).toLongLong(), local.value(1).toString());
    }
    return record;
}

qint64 SandboxStore::putRecord(SandboxRecord record)
{
    const bool isNew = record.id == 0;
    if (isNew) {
        record.id = nextId();
    } else if (const auto old = this->record(record.id)) {
        forget(*old);
    }
    run(u"INSERT INTO record (id, entity, organisation_id, code, name, state, created_on, "
        "modified_on, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "organisation_id = excluded.organisation_id, code = excluded.code, name = excluded.name, "
        "state = excluded.state, modified_on = excluded.modified_on, body = excluded.body"_s,
        { record.id, record.entity, record.organisationId, record.code, record.name, record.state,
          record.createdOn, record.modifiedOn, utf8(record.body) });
    if (!record.localCodes.isEmpty() || !isNew) {
        run(u"DELETE FROM local_code WHERE record_id = ?"_s, { record.id });
        for (auto local = record.localCodes.cbegin(); local != record.localCodes.cend(); ++local) {
            run(u"INSERT INTO local_code (record_id, organisation_id, code) VALUES (?, ?, ?)"_s,
                { record.id, local.key(), local.value() });
        }
    }
    remember(record);
    m_isMemoryAhead = true;
    return record.id;
}

const RecordCard *SandboxStore::card(qint64 id) const
{
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : &found->second;
}

qint64 SandboxStore::findRecord(QLatin1StringView entity,
                                CodeKind kind,
                                qint64 organisation,
                                QByteArrayView code) const
{
    if (code.isEmpty()) {
        return 0;
    }
    if (hasLocalCodes(entity)) {
        return kind == CodeKind::Local
            ? m_codes.value(codeKey(entity, LocalKey, organisation, code))
            : m_codes.value(codeKey(entity, GlobalKey, 0, code));
    }
    const qint64 own = m_codes.value(codeKey(entity, GlobalKey, organisation, code));
    return own != 0 ? own : m_codes.value(codeKey(entity, GlobalKey, 0, code));
}

void SandboxStore::putPrice(qint64 goods,
                            qint64 priceType,
                            const QString &card,
                            const QString &price)
{
    run(u"INSERT INTO price (goods_id, price_type_id, card_code, price) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET price = excluded.price"_s,
        { goods, priceType, card, price });
}

QString SandboxStore::priceOf(qint64 goods, qint64 priceType)
{
    QSqlQuery &query = run(
        u"SELECT price FROM price WHERE goods_id = ? AND price_type_id = ? AND card_code = ''"_s,
        { goods, priceType });
    const QString price = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return price;
}

void SandboxStore::putBalance(const QVariantList &row)
{
    run(u"INSERT INTO balance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, row);
}

void SandboxStore::insertDocument(const SandboxDocument &document)
{
    run(u"INSERT INTO document (id, type, organisation_id, external_id, number, document_date, "
        "created_on, modified_on, status, person_id, amount, header, lines) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { document.id, documentTypeKey(document.type), document.organisationId, document.externalId,
          document.number, document.documentDate, document.createdOn, document.modifiedOn,
          document.status, document.personId, document.amount, utf8(document.header),
          utf8(document.lines) });
}

void SandboxStore::updateDocument(const SandboxDocument &document)
{
    run(u"UPDATE document SET external_id = ?, number = ?, document_date = ?, modified_on = ?, "
        "status = ?, person_id = ?, amount = ?, header = ?, lines = ? WHERE id = ?"_s,
        { document.externalId, document.number, document.documentDate, document.modifiedOn,
          document.status, document.personId, document.amount, utf8(document.header),
          utf8(document.lines), document.id });
}

std::optional<SandboxDocument> SandboxStore::document(DocumentType type, qint64 id)
{
    QSqlQuery &query =
        run(u"SELECT organisation_id, external_id, number, document_date, created_on, "
            "modified_on, status, person_id, amount, header, lines FROM document "
            "WHERE id = ? AND type = ?"_s,
            { id, documentTypeKey(type) });
    if (!query.next()) {
        return std::nullopt;
    }
    SandboxDocument document { id,
                               type,
                               query.value(0).toLongLong(),
                               query.value(1).toString(),
                               query.value(2).toString(),
                               query.value(3).toString(),
                               query.value(4).toString(),
                               query.value(5).toString(),
                               query.value(6).toString(),
                               query.value(7).toLongLong(),
                               query.value(8).toString(),
                               query.value(9).toByteArray(),
                               query.value(10).toByteArray() };
    query.finish();
    return document;
}

qint64 SandboxStore::findDocument(DocumentType type, qint64 organisation, const QString &externalId)
{
    QSqlQuery &query = run(u"SELECT min(id) FROM document WHERE type = ? AND organisation_id = ? "
                           "AND external_id = ? AND external_id <> ''"_s,
                           { documentTypeKey(type), organisation, externalId });
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}

void SandboxStore::loadCounters(const QString &day)
{
    if (day == m_day) {
        return;
    }
    flushCounters();
    m_day = day;
    m_requests = {};
    QSqlQuery &query = run(u"SELECT quota_class, used FROM request_count WHERE day = ?"_s, { day });
    while (query.next()) {
        for (const QuotaClass quotaClass :
             { QuotaClass::References, QuotaClass::Infrequent, QuotaClass::Frequent }) {
            if (quotaClassKey(quotaClass) == query.value(0).toString()) {
                m_requests[static_cast<std::size_t>(quotaClass)] = query.value(1).toLongLong();
            }
        }
    }
}

qint64 SandboxStore::countRequest(const QString &day, QuotaClass quotaClass)
{
    loadCounters(day);
    m_areCountersDirty = true;
    return ++m_requests[static_cast<std::size_t>(quotaClass)];
}

qint64 SandboxStore::requestsOf(const QString &day, QuotaClass quotaClass)
{
    loadCounters(day);
    return m_requests[static_cast<std::size_t>(quotaClass)];
}

void SandboxStore::flushCounters()
{
    if (!m_areCountersDirty) {
        return;
    }
    for (const QuotaClass quotaClass :
         { QuotaClass::References, QuotaClass::Infrequent, QuotaClass::Frequent }) {
        run(u"INSERT INTO request_count (day, quota_class, used) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET used = excluded.used"_s,
            { m_day, quotaClassKey(quotaClass), m_requests[static_cast<std::size_t>(quotaClass)] });
    }
    m_areCountersDirty = false;
}

} // namespace smartup
