#pragma once

#include "app/journal/JournalReader.h"
#include "tests/bench/BenchFigures.h"
#include "tests/bench/EventPace.h"
#include "tests/bench/PlainSqlite.h"

namespace smartup {

/// What a reader of the log takes for a question, beside plain SQLite with the same one.
namespace logqueries {

inline constexpr double RowsAim = 100; ///< ms, of what an index answers
inline constexpr double TextRowsAim = 300;
inline constexpr double CountAim = 1000;
inline constexpr double JumpAim = 30;

/// How long a query takes until the newest rows are there, and until it is counted.
struct Asked
{
    double firstRows = 0;
    double count = 0;
    qint64 rows = 0;
};

/// A reader and what it answered last.
class Asking
{
public:
    explicit Asking(const QString &file)
        : m_reader(file)
    {
        QObject::connect(&m_reader, &JournalReader::counted, &m_reader,
                         [this](quint64 of, const JournalCount &count) {
                             if (of == m_generation) {
                                 m_rows = count.rows;
                                 m_count.come();
                             }
                         });
        QObject::connect(&m_reader, &JournalReader::blockRead, &m_reader, [this](quint64 of) {
            if (of == m_generation) {
                m_block.come();
            }
        });
        QObject::connect(&m_reader, &JournalReader::failed, &m_reader, [](const Error &error) {
            qFatal("%s %s", qPrintable(error.text), qPrintable(error.raw));
        });
    }
    void count(const JournalQuery &query)
    {
        m_count.expect();
        m_reader.count(query, ++m_generation);
        m_count.wait("the count");
    }
    void readBlock(const JournalQuery &query, qint64 block)
    {
        m_block.expect();
        m_reader.readBlock(query, static_cast<int>(block), m_generation);
        m_block.wait("the block");
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    JournalReader m_reader;
    quint64 m_generation = 0;
    qint64 m_rows = 0;
    Awaited m_count;
    Awaited m_block;
};

inline Asked ask(Asking &asking, const JournalQuery &query)
{
    Asked asked;
    std::vector<double> counts;
    asked.firstRows = medianOf([&] {
        counts.push_back(timed([&] { asking.count(query); }));
        asking.readBlock(query, std::max<qint64>(asking.rows() - 1, 0) / JournalBlockSize);
    });
    asked.rows = asking.rows();
    std::ranges::sort(counts);
    asked.count = counts.at(counts.size() / 2);
    return asked;
}

struct Row
{
    QString name;
    JournalQuery query;
    QString plain; ///< the same as a condition for SQLite, by the indexes that there are
    double rowsAim = RowsAim; ///< ms
    QString scan = {}; ///< the same as somebody types it into a database browser
};

inline QList<Row> rows()
{
    using namespace Qt::Literals::StringLiterals;
    const auto outcome = [](QLatin1StringView key) {
        return u"d.outcome = (SELECT id FROM term WHERE text = '%1')"_s.arg(key);
    };
    return {
        { u"everything"_s, {}, u"1=1"_s },
        { u"filter refused (10 %)"_s, { .outcomes = { Outcome::Refused } }, outcome("refused"_L1) },
        { u"filter created (80 %)"_s, { .outcomes = { Outcome::Created } }, outcome("created"_L1) },
        { u"text in a message"_s,
          { .text = u"seen 42 times"_s },
          u"d.message IN (SELECT id FROM term WHERE text LIKE '%seen 42 times%')"_s,
          TextRowsAim,
          u"t.text LIKE '%seen 42 times%'"_s },
        { u"text in a client's name"_s,
          { .text = u"магазин 123"_s },
          u"d.client IN (SELECT id FROM client WHERE name LIKE '%Магазин 123%')"_s,
          TextRowsAim },
        { u"external id"_s,
          { .text = u"1C-00123007"_s },
          u"d.external_id = '1C-00123007'"_s,
          TextRowsAim },
        { u"all but a message"_s,
          { .without = { { .message = u"seen 42 times"_s } } },
          u"(d.message IN (SELECT id FROM term WHERE text LIKE '%seen 42 times%')) IS NOT TRUE"_s,
          TextRowsAim },
        { u"all but orders"_s,
          { .without = { { .subjects = { u"order"_s } } } },
          u"d.subject <> (SELECT id FROM term WHERE text = 'order')"_s },
    };
}

inline QString plainRows(const QString &condition)
{
    return QStringLiteral("SELECT d.*, c.at_ms, t.text FROM document d JOIN call c ON "
                          "c.id = d.call LEFT JOIN term t ON t.id = d.message WHERE ")
        + condition;
}

inline void compare(BenchFigures &figures, PlainSqlite &plain, Asking &asking, const Row &row)
{
    using namespace Qt::Literals::StringLiterals;
    const QString page = u" ORDER BY d.id DESC LIMIT 256"_s;
    const Asked ours = ask(asking, row.query);
    qint64 plainCount = 0;
    const double theirs = medianOf([&] {
        plainCount = plain.number(u"SELECT count(*) FROM document d WHERE "_s + row.plain);
        plain.read(plainRows(row.plain) + page);
    });
    figures.tell(row.name + u": rows"_s, static_cast<double>(ours.rows), u"rows"_s);
    // Two that do not find the same cannot be compared.
    figures.tell(row.name + u": rows that plain SQLite counts differently"_s,
                 static_cast<double>(std::abs(ours.rows - plainCount)), u"rows"_s, atMost(0));
    figures.tell(row.name + u": first rows"_s, ours.firstRows, u"ms"_s, atMost(row.rowsAim));
    figures.tell(row.name + u": count"_s, ours.count, u"ms"_s, atMost(CountAim));
    figures.tell(row.name + u": plain SQLite, count and page"_s, theirs, u"ms"_s);
    figures.tell(row.name + u": ours to plain SQLite"_s, ours.firstRows / theirs, u"x"_s);
    if (!row.scan.isEmpty()) {
        // Once: it reads every row.
        const double scan = timed([&] {
            plain.read(u"SELECT count(*) FROM document d LEFT JOIN term t ON t.id = d.message "
                       "WHERE "_s
                       + row.scan);
            plain.read(plainRows(row.scan) + page);
        });
        figures.tell(row.name + u": as a database browser asks SQLite"_s, scan, u"ms"_s);
        figures.tell(row.name + u": ours to a database browser's"_s, ours.firstRows / scan, u"x"_s);
    }
}

inline void compareJump(BenchFigures &figures, PlainSqlite &plain, Asking &asking)
{
    using namespace Qt::Literals::StringLiterals;
    asking.count({});
    const qint64 middle = asking.rows() / 2;
    const double jump = medianOf([&] { asking.readBlock({}, middle / JournalBlockSize); });
    const double byKey = medianOf(
        [&] { plain.read(plainRows(u"d.id > %1 ORDER BY d.id LIMIT 256"_s.arg(middle))); });
    const double byOffset = medianOf(
        [&] { plain.read(plainRows(u"1=1 ORDER BY d.id LIMIT 256 OFFSET %1"_s.arg(middle))); });
    figures.tell(u"jump to the middle: rows"_s, jump, u"ms"_s, atMost(JumpAim));
    figures.tell(u"jump to the middle: ours to SQLite by key"_s, jump / byKey, u"x"_s);
    figures.tell(u"jump to the middle: ours to SQLite by OFFSET"_s, jump / byOffset, u"x"_s);
}

inline void compareAll(BenchFigures &figures, const QString &file)
{
    PlainSqlite plain(file);
    Asking asking(file);
    const QList<Row> all = rows();
    for (const Row &row : all) {
        compare(figures, plain, asking, row);
    }
    compareJump(figures, plain, asking);
}

} // namespace logqueries

} // namespace smartup
