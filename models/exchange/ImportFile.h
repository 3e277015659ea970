#pragma once

#include "models/core/DocumentType.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>

namespace smartup {

/// One document of a file, as far as plan, table and answer need it. Its JSON stays in the bytes of
/// the file and is sent as it stands there: unknown keys travel on.
struct ImportDocument
{
    qint64 line = 0; ///< of the file, from 1
    qsizetype offset = 0; ///< of its `{` in ImportFile::bytes
    qsizetype size = 0; ///< up to and with its `}`
    QString externalId;
    QString smartupId; ///< when the document names one
    QString number;
    QString filialCode;
    QString status;
    QString personCode;
    QString warehouseCode;
    QString amount; ///< of the header, else the sum of the lines; empty when it cannot be said
    QDate date; ///< of the catalogue's date field
    int lineCount = 0;
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
    std::optional<DocumentType> type; ///< recognised or chosen; unset when it is neither
    QByteArray bytes; ///< UTF-8, without byte order mark
    QList<ImportDocument> documents;
    QList<FileProblem> problems; ///< the first of them, see MaxProblems
    qint64 problemCount = 0; ///< all of them
    QList<FileProblem> notes;

    static constexpr qsizetype MaxProblems = 1000;

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
