#pragma once

#include "models/journal/JournalRow.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace smartup {

/// A story travels in pages of this many lines.
inline constexpr int StoryPageSize = 100;

/// A page of everything that the log knows of one document: each time it was sent, read, changed.
struct JournalStory
{
    qint64 documentId = 0; ///< the line that was asked for
    qint64 beyond = 0; ///< lines older than this one were asked for; 0 = the newest
    QList<JournalRow> lines; ///< oldest first
    QList<JournalRemark> remarks; ///< about these lines or their calls; none withdrawn
    bool isMore = false; ///< there are older lines

    friend bool operator==(const JournalStory &, const JournalStory &) = default;
};

/// A line of the log, or what somebody said about one.
struct StoryEntry
{
    QDateTime at;
    std::optional<JournalRow> line;
    std::optional<JournalRemark> remark;

    friend bool operator==(const StoryEntry &, const StoryEntry &) = default;
};

/// Lines and remarks in the order of time; of one moment the line first.
[[nodiscard]] QList<StoryEntry> storyEntries(const JournalStory &story);

/// "Sent to Smartup, attempt 2", "Read from Smartup", "Pinned by Dilnoza".
[[nodiscard]] QString storyWhat(const StoryEntry &entry);
/// What the server or the person said, and the ids of the document: on one line.
[[nodiscard]] QString storyText(const StoryEntry &entry);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::JournalStory)
