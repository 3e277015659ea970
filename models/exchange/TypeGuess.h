#pragma once

#include "models/core/DocumentType.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <optional>

namespace smartup {

/// The types whose documents travel under this key: none, one, or the two that share `return`.
[[nodiscard]] QList<DocumentType> documentTypesOfRoot(QStringView root);

/// Among the candidates, the type whose fields the beginning of the file names most often; a file of
/// "return" may hold order returns or returns to suppliers. nullopt when it cannot be said.
[[nodiscard]] std::optional<DocumentType> guessDocumentType(const QByteArray &bytes,
                                                            const QList<DocumentType> &candidates);

} // namespace smartup
