#pragma once

#include "app/journal/CaseDraft.h"
#include "models/core/Result.h"
#include "models/journal/CaseManifest.h"

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace smartup {

/// A case file is a zip archive of two entries: `manifest.json`, and `journal.sqlite`, a journal like
/// any other, so that whatever shows a journal shows a case.
namespace casefile {

/// Nothing larger is written, and nothing larger is read.
inline constexpr qint64 LargestFile = 64LL * 1024 * 1024;
inline constexpr qint64 LargestJournal = 256LL * 1024 * 1024;

/// Writes the draft, first under another name; whole on the disk when this answers well. Only its
/// owner may read it. For a worker's thread.
[[nodiscard]] Result<CaseManifest>
write(const QString &file, const CaseDraft &draft, const QDateTime &now);

} // namespace casefile

/// A case file of somebody else, unpacked where only this user can look, until this object goes.
class OpenCase
{
public:
    /// Nothing in the file is trusted: sizes and entries are looked at before anything is unpacked, what
    /// is unpacked is counted while it comes, then hash, structure (to the letter) and every page of the
    /// journal are checked. An error says what is wrong, and nothing of the file is used. For a worker's
    /// thread.
    [[nodiscard]] static Result<std::shared_ptr<OpenCase>> open(const QString &file);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const CaseManifest &manifest() const { return m_manifest; }
    /// For JournalReader; cannot be written.
    [[nodiscard]] QString journal() const;
    /// A folder of its own, for what a window keeps while it is open.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    explicit OpenCase(QString file);

    QString m_file;
    CaseManifest m_manifest;
    QTemporaryDir m_folder; ///< 0700
};

} // namespace smartup
