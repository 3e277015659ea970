#include "app/journal/JournalChain.h"

#include "app/journal/SqlRun.h"

#include <QStringEncoder>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace smartup::chain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype IdBytes = 8;
constexpr qsizetype SealBytes = IdBytes + 2 * HashBytes;
constexpr qsizetype LengthBytes = 4;
constexpr qsizetype HashedAtOnce = 4096;

QByteArray numberBytes(qint64 value)
{
    QByteArray bytes(IdBytes, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

struct KindRow
{
    LinkKind kind;
    const char *key;
};

constexpr std::array<KindRow, 3> KindRows { {
    { LinkKind::Batch, "batch" },
    { LinkKind::Taken, "taken" },
    { LinkKind::Anchor, "anchor" },
} };

} // namespace

void RowSeal::add(char kind, QByteArrayView value)
{
    if (value.size() > HashedAtOnce) { // a body is not copied
        m_hash.addData(m_row);
        m_row.resize(0);
        m_hash.addData(value);
    } else {
        m_row += value;
    }
    end(kind, value.size());
}

/// Kind and length stand behind the value: it is written in its place at once, and read from the end it
/// can be nothing else.
void RowSeal::end(char kind, qsizetype size)
{
    std::array<char, LengthBytes> length {};
    qToBigEndian(static_cast<quint32>(size), length.data());
    m_row.append(length.data(), LengthBytes);
    m_row += kind;
    if (m_row.size() > HashedAtOnce) {
        m_hash.addData(m_row);
        m_row.resize(0);
    }
}

void RowSeal::number(qint64 value)
{
    std::array<char, IdBytes> all {};
    qToBigEndian(value, all.data());
    const auto first = std::ranges::find_if(all, [](char byte) { return byte != '\0'; });
    const auto size = static_cast<qsizetype>(all.end() - first);
    m_row.append(all.data() + (IdBytes - size), size);
    m_row += static_cast<char>(size);
    m_row += 'I';
}

void RowSeal::text(QStringView value)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype before = m_row.size();
    m_row.resize(before + encoder.requiredSpace(value.size()));
    // Nobody shares the buffer: nothing is copied.
    char *room = m_row.data() + before; // clazy:exclude=detaching-member
    const char *done = encoder.appendToBuffer(room, value);
    const qsizetype size = done - (m_row.constData() + before);
    m_row.resize(before + size);
    end('T', size);
}

void RowSeal::bytes(QByteArrayView value)
{
    add('B', value);
}

void RowSeal::nothing()
{
    m_row += 'N';
}

void RowSeal::forget()
{
    m_row.resize(0); // keeps its room
    m_hash.reset();
}

QByteArray RowSeal::take()
{
    m_hash.addData(m_row);
    QByteArray result = m_hash.result();
    forget();
    return result;
}

QString foldedCode(QString code)
{
    for (QChar &c : code) {
        if (c >= u'A' && c <= u'Z') {
            c = c.toLower();
        }
    }
    return code;
}

QByteArray packSeals(const QList<CallSeal> &seals)
{
    QByteArray packed;
    packed.reserve(seals.size() * SealBytes);
    for (const CallSeal &seal : seals) {
        packed += numberBytes(seal.call) + seal.lines + seal.body;
    }
    return packed;
}

std::optional<QList<CallSeal>> unpackSeals(const QByteArray &packed)
{
    if (packed.size() % SealBytes != 0) {
        return std::nullopt;
    }
    QList<CallSeal> seals;
    seals.reserve(packed.size() / SealBytes);
    for (qsizetype at = 0; at < packed.size(); at += SealBytes) {
        seals.append({ qFromBigEndian<qint64>(packed.constData() + at),
                       packed.sliced(at + IdBytes, HashBytes),
                       packed.sliced(at + IdBytes + HashBytes, HashBytes) });
    }
    return seals;
}

QByteArray uncoveredBody()
{
    return QByteArray(HashBytes, '\0');
}

QByteArray bodySeal(const QVariantList &row)
{
    RowSeal seal;
    for (const QVariant &value : row) {
        if (value.typeId() == QMetaType::QByteArray) {
            seal.bytes(value.toByteArray());
        } else {
            seal.number(value.toLongLong());
        }
    }
    return seal.take();
}

QString linkKindKey(const Link &link)
{
    const auto row = std::ranges::find(KindRows, link.kind, &KindRow::kind);
    return row == KindRows.end() ? chainBeginningKey(link.beginning)
                                 : QString::fromLatin1(row->key);
}

std::optional<Link> linkOf(const QSqlQuery &row)
{
    Link link;
    const QString key = row.value(1).toString();
    const auto kind = std::ranges::find_if(
        KindRows, [&key](const KindRow &k) { return key == QLatin1StringView(k.key); });
    if (kind != KindRows.end()) {
        link.kind = kind->kind;
    } else {
        const auto beginning = std::ranges::find(AllChainBeginnings, key, chainBeginningKey);
        if (beginning == AllChainBeginnings.end()) {
            return std::nullopt;
        }
        link.kind = LinkKind::Beginning;
        link.beginning = *beginning;
    }
    int column = 2;
    link.id = row.value(0).toLongLong();
    for (qint64 *number : { &link.atMs, &link.firstCall, &link.lastCall, &link.calls,
                            &link.firstDocument, &link.lastDocument, &link.links }) {
        *number = row.value(column++).toLongLong();
    }
    link.seals = row.value(column).toByteArray();
    link.hash = row.value(column + 1).toByteArray();
    return link;
}

QByteArray hashOf(const Link &link, const QByteArray &before)
{
    RowSeal seal;
    seal.bytes(before);
    seal.text(linkKindKey(link));
    for (const qint64 number : { link.atMs, link.firstCall, link.lastCall, link.calls,
                                 link.firstDocument, link.lastDocument, link.links }) {
        seal.number(number);
    }
    seal.bytes(link.seals);
    return seal.take();
}

void Taken::addAll(const Taken &other)
{
    calls.addAll(other.calls);
    begun.addAll(other.begun);
    bodies.addAll(other.bodies);
}

QByteArray Taken::toSeals() const
{
    return QStringList { calls.toText(), begun.toText(), bodies.toText() }.join(u' ').toLatin1();
}

std::optional<Taken> Taken::fromSeals(const QByteArray &seals)
{
    const QStringList parts = QString::fromLatin1(seals).split(u' ');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto calls = CallRanges::fromText(parts.at(0));
    const auto begun = CallRanges::fromText(parts.at(1));
    const auto bodies = CallRanges::fromText(parts.at(2));
    return calls && begun && bodies ? std::optional<Taken>({ *calls, *begun, *bodies })
                                    : std::nullopt;
}

Taken takenOf(QSqlDatabase &connection, const QString &schema)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(u"SELECT seals FROM %1.chain WHERE kind = 'taken'"_s.arg(schema));
    runSql(query, {});
    Taken taken;
    while (nextRow(query)) {
        // One that cannot be read names nothing: what it named is then missing.
        taken.addAll(Taken::fromSeals(query.value(0).toByteArray()).value_or(Taken()));
    }
    return taken;
}

Appender::Appender(QSqlDatabase &connection)
    : m_last(connection)
    , m_insert(connection)
{
    m_last.setForwardOnly(true);
    m_last.prepare(u"SELECT hash FROM chain ORDER BY id DESC LIMIT 1"_s);
    m_insert.prepare(
        u"INSERT INTO chain (kind, at_ms, first_call, last_call, calls, first_document, "
        "last_document, links, seals, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
}

void Appender::append(Link link)
{
    runSql(m_last, {});
    const QByteArray before = nextRow(m_last) ? m_last.value(0).toByteArray() : QByteArray();
    m_last.finish();
    if (link.seals.isNull()) {
        link.seals = QByteArray("");
    }
    runSql(m_insert,
           { linkKindKey(link), link.atMs, link.firstCall, link.lastCall, link.calls,
             link.firstDocument, link.lastDocument, link.links, link.seals, hashOf(link, before) });
}

void Appender::append(const Taken &taken, qint64 atMs)
{
    Link link;
    link.kind = LinkKind::Taken;
    link.atMs = atMs;
    link.seals = taken.toSeals();
    append(std::move(link));
}

void begin(QSqlDatabase &connection, ChainBeginning beginning, const QByteArray &from)
{
    const auto number = [&connection](const QString &sql) {
        return valueOf(connection, sql).toLongLong();
    };
    const QString sequence = u"SELECT seq FROM sqlite_sequence WHERE name = '%1'"_s;
    Link link;
    link.kind = LinkKind::Beginning;
    link.beginning = beginning;
    link.atMs = number(u"SELECT max(at_ms) FROM call"_s);
    link.lastCall = number(sequence.arg("call"_L1));
    link.lastDocument = number(sequence.arg("document"_L1));
    link.calls = link.lastCall == 0 ? 0 : number(u"SELECT count(*) FROM call"_s);
    link.seals = from;
    runSql(connection, u"DELETE FROM chain"_s);
    Appender(connection).append(link);
}

} // namespace smartup::chain
