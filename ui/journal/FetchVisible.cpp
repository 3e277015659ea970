#include "ui/journal/FetchVisible.h"

#include <QTreeView>

namespace smartup {

void fetchVisible(const QTreeView &view)
{
    QAbstractItemModel *model = view.model();
    QModelIndex index = view.indexAt({ 0, 0 });
    const int bottom = view.viewport()->height();
    while (index.isValid() && view.visualRect(index).top() <= bottom) {
        const QModelIndex parent = index.parent();
        if (index.row() == model->rowCount(parent) - 1 && model->canFetchMore(parent)) {
            model->fetchMore(parent);
        }
        index = view.indexBelow(index);
    }
}

} // namespace smartup
