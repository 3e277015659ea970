#pragma once

#include "models/journal/FilterFields.h"

namespace smartup {

// The fields of a filter expression whose values have names of their own: read and written for the
// rows of FilterFields. A word that no value has is refused, and the sentence lists those there are.

[[nodiscard]] FilterComplaint
readOutcomes(JournalQuery &query, const FilterPiece &piece, const QDateTime &now);
[[nodiscard]] QStringList writeOutcomes(const JournalQuery &query, const QDateTime &now);

/// A type of another version of the program, or of a case file, stands in quotation marks.
[[nodiscard]] FilterComplaint
readSubjects(JournalQuery &query, const FilterPiece &piece, const QDateTime &now);
[[nodiscard]] QStringList writeSubjects(const JournalQuery &query, const QDateTime &now);

[[nodiscard]] FilterComplaint
readVerbs(JournalQuery &query, const FilterPiece &piece, const QDateTime &now);
[[nodiscard]] QStringList writeVerbs(const JournalQuery &query, const QDateTime &now);

[[nodiscard]] FilterComplaint
readOrigins(JournalQuery &query, const FilterPiece &piece, const QDateTime &now);
[[nodiscard]] QStringList writeOrigins(const JournalQuery &query, const QDateTime &now);

[[nodiscard]] FilterComplaint
readRemarks(JournalQuery &query, const FilterPiece &piece, const QDateTime &now);
[[nodiscard]] QStringList writeRemarks(const JournalQuery &query, const QDateTime &now);

/// An id that is none of this program's stands in quotation marks.
[[nodiscard]] FilterComplaint
readRun(JournalQuery &query, const FilterPiece &piece, const QDateTime &now);
[[nodiscard]] QStringList writeRun(const JournalQuery &query, const QDateTime &now);

/// As they stand behind `type:` and `run:`.
[[nodiscard]] QString writtenSubject(const QString &subject);
[[nodiscard]] QString writtenRun(const QString &uuid);

} // namespace smartup
