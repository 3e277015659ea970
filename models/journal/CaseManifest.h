#pragma once

#include "models/core/CheckUp.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace smartup {

/// The first page of a case file: what it is, what made it, what is in it. `manifest.json` beside the
/// journal `journal.sqlite` in one zip archive.
struct CaseManifest
{
    static constexpr int Version = 1;

    QDateTime madeAt; ///< UTC
    QString program; ///< version of the program that made it
    QString system; ///< operating system, Qt
    int journalVersion = 0; ///< of the journal's structure
    qint64 documents = 0; ///< lines
    qint64 calls = 0;
    qint64 journalBytes = 0;
    QByteArray journalSha256; ///< 32 bytes
    QList<std::pair<QString, qint64>> replaced; ///< key of a CaseKind, different texts
    QList<std::pair<QString, qint64>> removed; ///< key of a CaseRemoval, how much
    QList<CheckUpRow> checkUp {}; ///< of the installation that made it

    friend bool operator==(const CaseManifest &, const CaseManifest &) = default;
};

inline constexpr qint64 LargestCaseManifest = 256LL * 1024;

[[nodiscard]] QByteArray caseManifestToJson(const CaseManifest &manifest);
/// The file comes from somebody else: an unknown key, a missing one, a number that cannot be, another
/// format or a newer version is an error that says which.
[[nodiscard]] Result<CaseManifest> caseManifestFromJson(const QByteArray &json);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::CaseManifest)
