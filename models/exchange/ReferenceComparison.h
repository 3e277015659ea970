#pragma once

#include "models/catalogue/ReferenceCatalog.h"
#include "models/core/Outcome.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace smartup {

/// What became of records whose answer nobody saw, as an export shows them.
struct ReferenceComparison
{
    int same = 0; ///< there, as far as the fields of both can be compared
    int different = 0; ///< there with other data: not overwritten, or changed by somebody since
    int absent = 0; ///< their code is not there
    int nameless = 0; ///< sent without a code: nobody can tell

    [[nodiscard]] int all() const { return same + different + absent + nameless; }
    /// A warning, too, when nothing could be compared.
    [[nodiscard]] Outcome outcome() const;

    friend bool operator==(const ReferenceComparison &, const ReferenceComparison &) = default;
};

/// The codes in a request's body.
[[nodiscard]] QSet<QString> sentCodes(const QByteArray &body, const ReferenceInfo &info);

/// `body`: as it was sent. `there`: the export's records by their code. Lines that
/// were sent must be there; other lists, and fields that only one side has, are left out of the comparison.
[[nodiscard]] ReferenceComparison compareRecords(const QByteArray &body,
                                                 const QHash<QString, QJsonObject> &there,
                                                 const ReferenceInfo &info);
/// In translated sentences, with what to do. `source`: the file.
[[nodiscard]] QString
comparisonText(const ReferenceComparison &found, ReferenceEntity entity, const QString &source);

} // namespace smartup
