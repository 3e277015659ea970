#pragma once

#include "models/exchange/ExchangeSubject.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <optional>

namespace smartup {

/// What an import takes under this key: nothing, one kind, or the two that share `return` or
/// `inventory`.
[[nodiscard]] QList<ImportSubject> importSubjectsOfRoot(QStringView root);

/// Among the candidates, the one whose fields the beginning of the file names most often; a file of
/// "return" may hold order returns or returns to suppliers. nullopt when it cannot be said.
[[nodiscard]] std::optional<ImportSubject>
guessImportSubject(const QByteArray &bytes, const QList<ImportSubject> &candidates);

} // namespace smartup
