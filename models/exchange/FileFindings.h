#pragma once

#include "models/exchange/ImportFile.h"
#include "models/exchange/JsonScan.h"

#include <QMap>

namespace smartup {

/// Gathers what is wrong with a file and what is worth knowing about it.
class FileFindings
{
public:
    explicit FileFindings(ImportFile &file);

    void addProblem(const FileProblem &problem);
    /// A remark that is written once with the number of its cases, which takes the place of %1.
    void addRemark(const QString &sentence, qint64 line);
    /// The file is no JSON: what was found before may be a consequence of that and is dropped.
    void addJsonFault();
    void addJsonFault(JsonFault fault, qint64 line);
    /// When everything has been read.
    void writeRemarks();

    /// Lines are counted on from the last place: places mostly come in order.
    [[nodiscard]] qint64 lineAt(qsizetype offset);

private:
    /// The same remark about many documents is one note with a count.
    struct Tally
    {
        qint64 count = 0;
        qint64 firstLine = 0;
    };

    ImportFile &m_file;
    QMap<QString, Tally> m_tallies;
    qsizetype m_lineOffset = 0;
    qint64 m_lineNumber = 1;
};

} // namespace smartup
