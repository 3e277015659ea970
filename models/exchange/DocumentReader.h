#pragma once

#include "models/exchange/ImportFile.h"

namespace smartup {

/// Reads a file in Smartup's JSON form: `{"order":[…]}`, `{"order":{…}}`, a bare array or one bare
/// document. Pure: bytes in, documents and problems out. UTF-8 or UTF-16, with or without byte
/// order mark. The type is the given one, else it is recognised by the root or by the fields.
[[nodiscard]] ImportFile readDocuments(const QByteArray &bytes,
                                       std::optional<DocumentType> chosen,
                                       const QString &name = {});

/// "Line 812: Order 1C-00000012 has no deal_time.", or the text alone when no line is known.
[[nodiscard]] QString fileProblemText(const FileProblem &problem);

/// The request body that carries these documents: `{"<root>":[…]}`, each as it stands in the file.
[[nodiscard]] QByteArray importBody(const ImportFile &file, const QList<qsizetype> &places);

} // namespace smartup
