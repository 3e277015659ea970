#include "ui/journal/ChosenLines.h"

#include "models/journal/JournalModel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace smartup {

QList<qint64> chosenDocuments(const QItemSelectionModel &selection, int most)
{
    // By ranges: a list of a million indexes would hold the window up.
    QItemSelection ranges = selection.selection();
    std::ranges::sort(ranges,
                      [](const QItemSelectionRange &left, const QItemSelectionRange &right) {
                          return left.top() < right.top();
                      });
    QList<qint64> documents;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        if (range.height() > most) {
            return {};
        }
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index =
                range.model()->index(row, JournalModel::WhatColumn, range.parent());
            const qint64 document = index.data(JournalModel::DocumentIdRole).toLongLong();
            // A row comes several times when columns were moved.
            if (!documents.contains(document)) {
                documents.append(document);
            }
            if (document == 0 || documents.size() > most) {
                return {};
            }
        }
    }
    return documents;
}

} // namespace smartup
