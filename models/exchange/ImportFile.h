#pragma once

#include "models/exchange/ExchangeSubject.h"
#include "models/exchange/formats/FileText.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>

namespace smartup {

/// One document of a file, or one record of a reference, as far as plan, table and answer need it. Its JSON stays in the bytes of
/// the file and is sent as it stands there: unknown keys travel on.
struct ImportDocument
{
    qint64 line = 0; ///< of the file, from 1
    qsizetype offset = 0; ///< of its `{` in ImportFile::bytes
    qsizetype size = 0; ///< up to and with its `}`
    QString externalId; ///< of a reference record: its code
    QString smartupId; ///< when the document names one
    QString number; ///< of a reference record: its name
    QString filialCode;
    QString status;
    QString personCode;
    QString warehouseCode;
    QString amount; ///< of the header, else the sum of the lines; empty when it cannot be said
    QDate date; ///< of the catalogue's date field
    int lineCount = 0;
    bool isEdited = false; ///< a person has changed it by hand, in this program
};

/// Something in a file that is wrong (problem) or worth knowing (note).
struct FileProblem
{
    qint64 line = 0; ///< from 1; 0 = the file as a whole
    QString document; ///< external id or number of the document; empty when it is not about one
    QString text; ///< one translated sentence

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// A file that was read. With a problem in it nothing of it is sent.
struct ImportFile
{
    QString name; ///< as the person chose it
    /// Recognised or chosen; both unset when it is neither. One of them at most is set.
    std::optional<DocumentType> type;
    std::optional<ReferenceEntity> entity;
    QByteArray bytes; ///< UTF-8, without byte order mark
    QList<ImportDocument> documents;
    QList<FileProblem> problems; ///< the first of them, see MaxProblems
    qint64 problemCount = 0; ///< all of them
    bool holdsNone = false; ///< the only problem: it can be read, and holds no documents
    QList<FileProblem> notes;
    std::optional<TextEncoding> encoding; ///< of a text; unset for workbooks and tables
    QStringList sample; ///< some rows of a text as they were read, see sampleRows()

    static constexpr qsizetype MaxProblems = 1000;

    [[nodiscard]] std::optional<ImportSubject> subject() const
    {
        return type ? std::optional<ImportSubject>(*type) : std::optional<ImportSubject>(entity);
    }
    void setSubject(const ImportSubject &subject)
    {
        const auto *document = std::get_if<DocumentType>(&subject);
        const auto *reference = std::get_if<ReferenceEntity>(&subject);
        type = document == nullptr ? std::nullopt : std::optional(*document);
        entity = reference == nullptr ? std::nullopt : std::optional(*reference);
    }
    [[nodiscard]] bool isUsable() const { return problemCount == 0 && !documents.isEmpty(); }
    [[nodiscard]] QByteArrayView json(const ImportDocument &document) const
    {
        return QByteArrayView(bytes).sliced(document.offset, document.size);
    }
};

/// Shared, never copied: page, plan and sending look at the same bytes.
using ImportFilePtr = std::shared_ptr<const ImportFile>;

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ImportFilePtr)
