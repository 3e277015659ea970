#pragma once

#include <QList>

class QItemSelectionModel;

namespace smartup {

/// The documents of the chosen rows of the log, table or tree, in the order in which they stand;
/// nothing when more than so many are chosen, or one of them is not read yet.
[[nodiscard]] QList<qint64> chosenDocuments(const QItemSelectionModel &selection, int most);

} // namespace smartup
