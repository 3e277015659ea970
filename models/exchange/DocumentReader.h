#pragma once

#include "models/exchange/ImportFile.h"
#include "models/exchange/formats/SourceText.h"

namespace smartup {

/// Reads a file of Smartup's JSON (`{"order":[…]}`, `{"order":{…}}`, a bare array or one bare
/// document), XML or CSV. Pure: bytes in, documents and problems out. The format is recognised by the
/// content, then by the name; UTF-8, UTF-16 or windows-1251. What they are is the given
/// subject, else it is recognised by the root or by the fields. Records of references come under
/// their root, or as a bare array when they were chosen. `encoding`: chosen by a person, see
/// decodeFileTextAs(); a workbook has none.
[[nodiscard]] ImportFile readDocuments(const QByteArray &bytes,
                                       const std::optional<ImportSubject> &chosen,
                                       const QString &name = {},
                                       std::optional<TextEncoding> encoding = {});
/// The same of a file that was turned into JSON already.
[[nodiscard]] ImportFile readDocuments(SourceText source,
                                       const std::optional<ImportSubject> &chosen,
                                       const QString &name = {});

/// "Line 812: Order 1C-00000012 has no deal_time.", or the text alone when no line is known.
[[nodiscard]] QString fileProblemText(const FileProblem &problem);

/// The request body that carries these documents: `{"<root>":[…]}`, each as it stands in the file.
[[nodiscard]] QByteArray importBody(const ImportFile &file, const QList<qsizetype> &places);

} // namespace smartup
