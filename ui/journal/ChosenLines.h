#pragma once

#include <QList>

#include <optional>

class QItemSelectionModel;

namespace smartup {

/// The documents of the chosen rows of the log, table or tree, in the order in which they stand, at
/// most so many; of a call its first one, a run is none. Nothing when one of them is not read yet.
[[nodiscard]] std::optional<QList<qint64>> chosenDocuments(const QItemSelectionModel &selection,
                                                           int most);

} // namespace smartup
