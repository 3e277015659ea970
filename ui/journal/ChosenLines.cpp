#include "ui/journal/ChosenLines.h"

#include "models/journal/JournalModel.h"

#include <QItemSelectionModel>
#include <QSet>

#include <algorithm>

namespace smartup {

std::optional<QList<qint64>> chosenDocuments(const QItemSelectionModel &selection, int most)
{
    // By ranges: a list of a million indexes would hold the window up.
    QItemSelection ranges = selection.selection();
    std::ranges::sort(ranges,
                      [](const QItemSelectionRange &left, const QItemSelectionRange &right) {
                          return left.top() < right.top();
                      });
    QList<qint64> documents;
    QSet<qint64> known; // a row comes several times when columns were moved
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && documents.size() < most; ++row) {
            const QModelIndex index =
                range.model()->index(row, JournalModel::WhatColumn, range.parent());
            const qint64 document = index.data(JournalModel::DocumentIdRole).toLongLong();
            if (document == 0 && !range.model()->hasChildren(index.siblingAtColumn(0))) {
                return std::nullopt;
            }
            if (document != 0 && !known.contains(document)) {
                known.insert(document);
                documents.append(document);
            }
        }
    }
    return documents;
}

} // namespace smartup
