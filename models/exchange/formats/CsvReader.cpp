#include "models/exchange/formats/CsvReader.h"

#include "models/exchange/formats/TableReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace smartup {

namespace {

constexpr qsizetype LargestCell = 1024LL * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

class CsvParser
{
public:
    CsvParser(QByteArrayView csv, SourceText &text)
        : m_csv(csv)
        , m_text(text)
        , m_table(text, TableReader::Width::Exact)
    {
    }

    void run()
    {
        if (const qsizetype zero = m_csv.indexOf('\0'); zero >= 0) {
            const auto *const begin = m_csv.begin();
            fail(std::count(begin, begin + zero, '\n') + 1,
                 translated(QT_TRANSLATE_NOOP("CsvReader", "A cell holds the character NUL.")));
            return;
        }
        findSeparator();
        while (m_at < m_csv.size() && m_text.problemCount < ImportFile::MaxProblems) {
            if (!readRow()) {
                return;
            }
        }
        m_table.finish();
    }

private:
    /// The file is no sound CSV: what was found before may be a consequence of that and is dropped.
    bool fail(qint64 line, const QString &text)
    {
        m_text.problems.clear();
        m_text.problemCount = 0;
        m_text.addProblem(line, text);
        return false;
    }

    void findSeparator()
    {
        if (m_csv.startsWith("sep=") && m_csv.size() > 5
            && (m_csv[5] == '\r' || m_csv[5] == '\n')) {
            m_separator = m_csv[4];
            m_at = 5;
            static_cast<void>(endLine());
            return;
        }
        constexpr std::array Separators { ';', '\t', ',' };
        std::array<int, Separators.size()> counts {};
        bool isQuoted = false;
        for (const char c : m_csv) {
            isQuoted = c == '"' ? !isQuoted : isQuoted;
            if (!isQuoted && (c == '\n' || c == '\r')) {
                break;
            }
            const auto *const found = std::ranges::find(Separators, c);
            if (!isQuoted && found != Separators.end()) {
                ++counts[static_cast<std::size_t>(found - Separators.begin())]; // NOLINT
            }
        }
        const auto *const most = std::ranges::max_element(counts);
        m_separator = Separators[static_cast<std::size_t>(most - counts.begin())]; // NOLINT
    }

    bool readRow()
    {
        const qint64 line = m_line;
        m_scratch.clear();
        m_ends.clear();
        do {
            if (!readCell()) {
                return false;
            }
            m_ends.push_back(m_scratch.size());
            if (m_ends.size() > TableReader::MostColumns) {
                return fail(
                    line,
                    translated(QT_TRANSLATE_NOOP("CsvReader", "The row has more than %1 cells."))
                        .arg(TableReader::MostColumns));
            }
        } while (takeSeparator());
        if (!endLine()) {
            return fail(m_line,
                        translated(QT_TRANSLATE_NOOP("CsvReader",
                                                     "Something follows a closing quote; a quote "
                                                     "inside a text is written twice.")));
        }
        m_cells.clear();
        qsizetype from = 0;
        for (const qsizetype end : m_ends) {
            m_cells.push_back(QByteArrayView(m_scratch).sliced(from, end - from));
            from = end;
        }
        m_table.addRow(m_cells, line);
        return true;
    }

    bool takeSeparator()
    {
        const bool isThere = m_at < m_csv.size() && m_csv[m_at] == m_separator;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    /// At the end of a line or of the file.
    bool endLine()
    {
        if (m_at == m_csv.size()) {
            return true;
        }
        const bool hasReturn = m_csv[m_at] == '\r';
        m_at += hasReturn ? 1 : 0;
        const bool hasFeed = m_at < m_csv.size() && m_csv[m_at] == '\n';
        m_at += hasFeed ? 1 : 0;
        m_line += hasReturn || hasFeed ? 1 : 0;
        return hasReturn || hasFeed;
    }

    bool readCell()
    {
        const qsizetype size = m_scratch.size();
        const qint64 line = m_line;
        if (m_at < m_csv.size() && m_csv[m_at] == '"') {
            if (!readQuoted()) {
                return fail(line,
                            translated(QT_TRANSLATE_NOOP("CsvReader",
                                                         "The quote that opens here is never "
                                                         "closed.")));
            }
        } else {
            const qsizetype from = m_at;
            while (m_at < m_csv.size() && m_csv[m_at] != m_separator && m_csv[m_at] != '\n'
                   && m_csv[m_at] != '\r') {
                ++m_at;
            }
            m_scratch.append(m_csv.sliced(from, m_at - from));
        }
        return m_scratch.size() - size <= LargestCell
            || fail(line,
                    translated(QT_TRANSLATE_NOOP("CsvReader", "A cell has more than 1 MiB.")));
    }

    bool readQuoted()
    {
        ++m_at;
        while (true) {
            const qsizetype quote = m_csv.indexOf('"', m_at);
            if (quote < 0) {
                return false;
            }
            const QByteArrayView part = m_csv.sliced(m_at, quote - m_at);
            m_scratch.append(part);
            countLines(part);
            m_at = quote + 1;
            if (m_at == m_csv.size() || m_csv[m_at] != '"') {
                return true;
            }
            m_scratch.append('"');
            ++m_at;
        }
    }

    void countLines(QByteArrayView text)
    {
        m_line += std::count(text.begin(), text.end(), '\n');
        for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            m_line += at + 1 == text.size() || text[at + 1] != '\n' ? 1 : 0;
        }
    }

    QByteArrayView m_csv;
    SourceText &m_text;
    TableReader m_table;
    char m_separator = ';';
    qsizetype m_at = 0;
    qint64 m_line = 1;
    QByteArray m_scratch; ///< the cells of a row, one behind the other
    std::vector<qsizetype> m_ends;
    std::vector<QByteArrayView> m_cells;
};

} // namespace

SourceText readCsv(const QByteArray &utf8)
{
    SourceText text;
    text.json.reserve(utf8.size());
    CsvParser(utf8, text).run();
    return text;
}

} // namespace smartup
