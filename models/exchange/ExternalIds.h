#pragma once

#include "models/exchange/ImportFile.h"

namespace smartup {

/// How documents of an import get the ids by which they are found again.
struct ExternalIdRules
{
    QString connection; ///< as the ledger names it
    bool areDerived =
        false; ///< documents and lines without an id get one, made of the source's own row
    bool areShort =
        false; ///< an id that is longer than 20 characters, or has others than these, is replaced
};

/// 1 to 20 characters, letters, digits, `_` and `-`: what every known server keeps as it is.
[[nodiscard]] bool isSafeExternalId(QStringView id);

/// `S` and 19 letters and digits, always the same for the same key of the source.
[[nodiscard]] QString
derivedExternalId(const QString &connection, QStringView method, const QString &sourceKey);

/// The file with ids by the rules; the same file when nothing has to change. Lines of the file that
/// problems name stay those of the original. Of no use when two documents would get the same id.
[[nodiscard]] ImportFilePtr withExternalIds(const ImportFilePtr &file,
                                            const ExternalIdRules &rules);

} // namespace smartup
