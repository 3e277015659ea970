#pragma once

#include "models/journal/JsonOutline.h"

#include <QTreeView>

namespace smartup {

class JsonTreeModel;

/// A JSON text as a tree, to read and to copy values and their paths from.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    void setOutline(const SharedJsonOutline &outline);
    void retranslate();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QAction *makeCopyAction(const QString &name, const QKeySequence &keys, int role);

    JsonTreeModel *m_model;
    QAction *m_copyValue;
    QAction *m_copyPath;
};

} // namespace smartup
