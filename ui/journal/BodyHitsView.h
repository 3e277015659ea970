#pragma once

#include "models/journal/JournalRow.h"

#include <QTableView>

namespace smartup {

class BodyHitsModel;
class JournalCopying;

/// The hits of a search in bodies, in the order in which they come.
class BodyHitsView : public QTableView
{
    Q_OBJECT

public:
    explicit BodyHitsView(BodyHitsModel *model, QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] QList<JournalRow> chosenRows() const;
    /// The row below or above the current one; without one the first.
    void goToNext(int direction);

Q_SIGNALS:
    /// The line of the current hit; 0 when there is none.
    void documentChosen(qint64 documentId);
    /// Enter: the detail is wanted in front.
    void detailRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyRows();

    BodyHitsModel *m_model;
    JournalCopying *m_copying;
};

} // namespace smartup
