#pragma once

#include "app/api/SmartupClient.h"
#include "models/catalogue/DocumentCatalog.h"

namespace smartup {

using DocumentsOf = std::function<QList<DocumentRecord>(const ApiAnswer &)>;

/// One record per row of an export, key fields by the catalogue row.
[[nodiscard]] DocumentsOf exportRecords(DocumentType type);
/// The same for a reference; `root` is the array of its answer.
[[nodiscard]] DocumentsOf exportRecords(const QString &subject, const QByteArray &root);

/// One record per document of the call's body: sent, refused with the server's own message, or, when
/// the answer does not account for it, the outcome of the whole call.
[[nodiscard]] DocumentsOf importRecords(const ApiCall &call);

} // namespace smartup
