#pragma once

#include "models/core/Decimal.h"
#include "models/core/JsonWalk.h"
#include "models/exchange/FieldFaults.h"
#include "models/exchange/FileFindings.h"
#include "models/exchange/ImportShape.h"

#include <QHash>
#include <QList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace smartup {

/// Reads the documents or records of one kind, one after the other, and judges them: fields, rows,
/// identity.
class DocumentParser
{
public:
    /// `jsonBegin`: where the text begins in which simdjson walks.
    DocumentParser(const ImportShape &shape,
                   ImportFile &file,
                   FileFindings &findings,
                   const char *jsonBegin);

    /// False on broken JSON. The document knows its offset and line.
    [[nodiscard]] bool read(json::ondemand::object object, ImportDocument &document);
    /// The document that was read last is whole: its faults are told, and it joins the file.
    void finish(ImportDocument &document);

private:
    using FieldIndex = std::unordered_map<std::string_view, std::size_t>;
    enum class Naming : unsigned char { Absent, Empty, Filled };

    struct HeaderSink
    {
        QLatin1StringView field;
        QString ImportDocument::*target;
    };

    /// What is being read: fields that were named, and where faults belong.
    struct Place
    {
        std::span<const Field> fields;
        std::vector<Naming> seen;
        qint64 line = 0;
        qsizetype row = -1;
    };

    struct LineAmount
    {
        QString quantity;
        QString price;
    };

    [[nodiscard]] static FieldIndex indexOf(std::span<const Field> fields);
    [[nodiscard]] static Place placeOf(std::span<const Field> fields, qint64 line);
    void
    addFault(const Place &place, FieldFault fault, const QString &field, const QString &value = {});
    [[nodiscard]] bool readHeaderField(ImportDocument &document,
                                       std::string_view key,
                                       json::ondemand::value value,
                                       bool &hasLines);
    void keep(ImportDocument &document, const QString &name, const QString &text);
    [[nodiscard]] bool
    readFurtherField(ImportDocument &document, const QString &name, json::ondemand::value value);
    [[nodiscard]] bool
    readField(Place &place, std::size_t index, json::ondemand::value value, QString &text);
    /// A list that is passed on as it is.
    [[nodiscard]] bool
    readList(const Place &place, const QString &name, json::ondemand::value value);
    [[nodiscard]] bool readLines(ImportDocument &document, json::ondemand::value value);
    [[nodiscard]] bool readLine(ImportDocument &document, json::ondemand::value value);
    [[nodiscard]] bool readLineField(ImportDocument &document,
                                     Place &place,
                                     std::string_view key,
                                     json::ondemand::value value,
                                     LineAmount &amount);
    void addToSum(const LineAmount &amount);
    void addMissing(const Place &place);
    void judgeIdentity(const ImportDocument &document);
    void judgeStatus(const ImportDocument &document);
    void tellFaults(const ImportDocument &document);
    [[nodiscard]] QString label(const ImportDocument &document) const;

    const ImportShape m_info;
    ImportFile &m_file;
    FileFindings &m_findings;
    const char *m_jsonBegin;
    FieldIndex m_headerIndex;
    FieldIndex m_lineIndex;
    bool m_areLinesRequired;
    QList<HeaderSink> m_sinks;
    QHash<std::pair<QString, QString>, qint64> m_firstLineOfId;

    // ── of the document that is being read ──
    Place m_header;
    QList<FieldFaultAt> m_faults;
    std::optional<Decimal> m_lineSum;
};

} // namespace smartup
