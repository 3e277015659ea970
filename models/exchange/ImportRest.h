// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportPlan.h"
#include "models/exchange/ImportSummary.h"

#include <QByteArray>

namespace smartup {

/// What an import that stopped in the middle has not sent: going on means to import just that.

/// Places in the file, in its order. With those whose request Smartup refused as a whole, as when the
/// allowance is spent. Not what is kept back, about which nothing has changed, nor what may be there, nor what
/// another import has in hand. `results`: one a document; empty when nothing was settled.
[[nodiscard]] QList<qsizetype> unsentPlaces(const ImportPlan &plan,
                                            const QList<DocumentResult> &results);
/// The same file with those documents only, at the lines where they stand; nullptr for none.
[[nodiscard]] ImportFilePtr unsentFile(const ImportPlan &plan,
                                       const QList<DocumentResult> &results);
/// Translated: why the rest of an import that was begun with one connection does not go on with another.
/// Empty when both write into the same organisation.
[[nodiscard]] QString whyNotGoOn(const Profile &begunWith, const Profile &now);
/// The documents of a file as Smartup's JSON, each byte by byte as it stands there.
[[nodiscard]] QByteArray documentsJson(const ImportFile &file);

/// Translated: what the same import would do once more, with the documents that were sent, too.
[[nodiscard]] QString sameAgainText(const ImportPlan &plan, qsizetype unsent);

} // namespace smartup
