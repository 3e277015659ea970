#pragma once

#include "models/core/DocumentType.h"

#include <QDateTime>
#include <QMetaType>

#include <array>

namespace smartup {

/// What became of the imported documents of one type. A document that came several times counts once, as
/// it came last; it is the same when organisation and external id are.
struct DuplicateCounts
{
    qint64 documents = 0; ///< all that were sent and answered, those below included
    qint64 updated = 0; ///< were there already, and were overwritten
    qint64 skipped = 0; ///< were there already, and were left as they were
    qint64 refused = 0; ///< were refused because they were there already
    /// Came more than once and were added each time. What came from elsewhere the first time is not
    /// among them: Smartup does not tell while it does not check.
    qint64 addedAgain = 0;
    qint64 unanswered = 0; ///< sent besides, and nobody knows what became of them

    friend bool operator==(const DuplicateCounts &, const DuplicateCounts &) = default;
};

/// What the log knows about duplicates of the last 30 days. What never went through this program is not
/// among it.
struct DuplicateFigures
{
    std::array<DuplicateCounts, DocumentTypeCount> types {}; ///< index = DocumentType
    QDateTime since; ///< counted from this moment on; invalid = the log holds nothing
    /// `since` is later than 30 days ago: the log is younger, was thinned out, or holds too much to count
    /// in a moment.
    bool isCut = false;
    QDateTime wholeSince; ///< from this moment on the log lacks nothing; may be older than `since`

    [[nodiscard]] const DuplicateCounts &of(DocumentType type) const
    {
        return types[static_cast<std::size_t>(type)];
    }
    friend bool operator==(const DuplicateFigures &, const DuplicateFigures &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::DuplicateFigures)
