#pragma once

#include "models/journal/JournalComparison.h"

#include <QThreadPool>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeView;

namespace smartup {

class ComparisonModel;

/// Two lines of the log side by side, field by field. What is the same is folded away until somebody
/// wants it. Compared on a thread of its own.
class CompareWindow : public QWidget
{
    Q_OBJECT

public:
    CompareWindow(const JournalDetail &left, const JournalDetail &right, QWidget *owner);
    ~CompareWindow() override;

Q_SIGNALS:
    void compared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void compare();
    void take(quint64 request, const QList<PartComparison> &parts);
    void copyRow();
    void retranslate();
    void showState();

    JournalDetail m_left;
    JournalDetail m_right;
    quint64 m_request = 0;
    bool m_isComparing = false;
    ComparisonModel *m_model;
    QLabel *m_names;
    QLabel *m_state;
    QCheckBox *m_same;
    QTreeView *m_tree;
    QThreadPool m_pool;
};

} // namespace smartup
