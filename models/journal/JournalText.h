#pragma once

#include "models/journal/JournalRow.h"

#include <QString>

namespace smartup {

/// Start of a call in the user's time, to the millisecond: `24.11.2026 10:42:07.113`.
[[nodiscard]] QString exactTime(const QDateTime &at);

/// A cell of a row that goes to a table program: line breaks, tabs and whatever else cannot be seen are
/// escapes (visibleText()), and text that begins like a formula must not become one. Numbers stay numbers.
[[nodiscard]] QString tsvCell(const QString &text);

/// One line of the summary tab.
struct SummaryLine
{
    enum class Kind {
        Headline, ///< what was asked and how it ended
        Fact, ///< name and value
        Explanation, ///< what happened
        Advice, ///< what to do
        Raw, ///< what the server said, word for word
        Link, ///< text to click; `target` says where it leads
    };
    Kind kind = Kind::Fact;
    QString name; ///< only facts
    QString text;
    QString target; ///< only links

    friend bool operator==(const SummaryLine &, const SummaryLine &) = default;
};

/// How a link begins that leads to a field of the document itself: `document/room_code`.
inline constexpr QLatin1StringView DocumentFieldLink("document/");
/// Likewise to a comparison with another line, by its id: `compare/17`.
inline constexpr QLatin1StringView CompareLink("compare/");

/// What happened, in words: the summary tab and `smartupctl log --detail` show the same lines.
[[nodiscard]] QList<SummaryLine> journalSummary(const JournalDetail &detail);

} // namespace smartup
