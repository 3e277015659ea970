#include "models/exchange/FileFindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

const char *faultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::Empty:
        return QT_TRANSLATE_NOOP("DocumentReader", "The file is empty.");
    case JsonFault::BadEncoding:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "The file is neither UTF-8, UTF-16 nor windows-1251. Save it as "
                                 "UTF-8.");
    case JsonFault::Truncated:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "The file ends in the middle: it was cut off or not written to "
                                 "the end.");
    case JsonFault::BadString:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "A text holds a control character or an escape that does not "
                                 "exist.");
    case JsonFault::BadNumber:
        return QT_TRANSLATE_NOOP("DocumentReader", "A number is not written as JSON demands.");
    case JsonFault::BadWord:
    case JsonFault::UnexpectedCharacter:
        return QT_TRANSLATE_NOOP("DocumentReader",
                                 "This is not JSON: a quote, comma, colon or bracket is missing or "
                                 "too many.");
    case JsonFault::TrailingText:
        return QT_TRANSLATE_NOOP("DocumentReader", "Something follows the end of the documents.");
    case JsonFault::TooDeep:
        return QT_TRANSLATE_NOOP("DocumentReader", "The file is nested too deeply.");
    }
    Q_UNREACHABLE();
}

} // namespace

FileFindings::FileFindings(ImportFile &file)
    : m_file(file)
{
}

void FileFindings::addProblem(const FileProblem &problem)
{
    ++m_file.problemCount;
    if (m_file.problems.size() < ImportFile::MaxProblems) {
        m_file.problems.append(problem);
    }
}

void FileFindings::addRemark(const QString &sentence, qint64 line)
{
    // A file of millions of made-up field names must not become millions of sentences.
    if (m_tallies.size() >= ImportFile::MaxProblems && !m_tallies.contains(sentence)) {
        return;
    }
    Tally &entry = m_tallies[sentence]; // clazy:exclude=detaching-member
    if (entry.count++ == 0) {
        entry.firstLine = line;
    }
}

void FileFindings::addJsonFault()
{
    const auto found = findJsonFault(m_file.bytes);
    // simdjson refused it, so it is not sound even when the second look finds nothing.
    const JsonFault fault = found ? found->fault : JsonFault::UnexpectedCharacter;
    addJsonFault(fault, found && fault != JsonFault::Empty ? lineAt(found->offset) : 0);
}

void FileFindings::addJsonFault(JsonFault fault, qint64 line)
{
    m_file.problems.clear();
    m_file.problemCount = 0;
    m_file.documents.clear();
    m_tallies.clear();
    addProblem({ line, {}, QCoreApplication::translate("DocumentReader", faultText(fault)) });
}

void FileFindings::writeRemarks()
{
    for (auto entry = m_tallies.cbegin(); entry != m_tallies.cend(); ++entry) {
        QString text = entry.key();
        text.replace("%1"_L1, QString::number(entry->count));
        m_file.notes.append({ entry->firstLine, {}, text });
    }
    std::ranges::stable_sort(m_file.notes, {}, &FileProblem::line);
}

qint64 FileFindings::lineAt(qsizetype offset)
{
    if (offset < m_lineOffset) {
        m_lineOffset = 0;
        m_lineNumber = 1;
    }
    const char *begin = m_file.bytes.constData();
    m_lineNumber += std::count(begin + m_lineOffset, begin + offset, '\n');
    m_lineOffset = offset;
    return m_lineNumber;
}

} // namespace smartup
