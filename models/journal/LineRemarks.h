#pragma once

#include "models/journal/JournalRecords.h"

#include <QList>
#include <QMetaType>

#include <array>
#include <optional>

namespace smartup {

/// All remarks of a call and its lines that are not withdrawn, oldest first.
struct CallRemarks
{
    qint64 callId = 0;
    QList<JournalRemark> remarks;

    friend bool operator==(const CallRemarks &, const CallRemarks &) = default;
};

/// Those about this line, or about its whole call.
[[nodiscard]] QList<JournalRemark> remarksAbout(const QList<JournalRemark> &remarks,
                                                qint64 documentId);
inline constexpr std::array AllRemarkKinds { RemarkKind::Pin, RemarkKind::Comment };
/// What a line is called that has such a remark, in a filter: `pinned`, `commented`.
[[nodiscard]] QString remarkStateKey(RemarkKind kind);
[[nodiscard]] std::optional<RemarkKind> remarkStateFromKey(QStringView key);
[[nodiscard]] QString remarkStateName(RemarkKind kind); ///< in the user's language

[[nodiscard]] bool isPinned(const QList<JournalRemark> &remarks, qint64 documentId);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::CallRemarks)
