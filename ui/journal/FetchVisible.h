#pragma once

class QTreeView;

namespace smartup {

/// Asks the model of a tree for more where the last row that is read of a parent is in sight. The
/// view itself does that for the rows at the top only.
void fetchVisible(const QTreeView &view);

} // namespace smartup
