#pragma once

#include "models/journal/BodySearch.h"
#include "models/journal/JournalModel.h"
#include "models/journal/LineRemarks.h"

#include <QAbstractTableModel>
#include <QList>

namespace smartup {

/// The hits of a search in bodies as they come, newest call first: the columns of the log, then where the
/// text stands and what is around it. Roles are those of JournalModel.
class BodyHitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FoundColumn = JournalModel::ColumnTotal,
        ExcerptColumn,
    };
    static constexpr int ColumnTotal = ExcerptColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QList<BodyHit> &hits() const { return m_hits; }
    /// The row of this line; −1 when it is no hit.
    [[nodiscard]] int rowOf(qint64 documentId) const;

    void clear();
    void append(const QList<BodyHit> &hits);
    /// What is said about a call has changed: its line is pinned or not.
    void setRemarks(const CallRemarks &remarks);
    /// The language has changed: every text is another.
    void retranslate();

private:
    [[nodiscard]] static QString text(const BodyHit &hit, int column);

    QList<BodyHit> m_hits;
};

} // namespace smartup
