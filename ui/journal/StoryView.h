#pragma once

#include "models/journal/JournalStory.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace smartup {

/// Everything that the log knows of a document, in the order of time, with what people said between.
/// A click or Enter goes to the line.
class StoryView : public QWidget
{
    Q_OBJECT

public:
    explicit StoryView(QWidget *parent = nullptr);

    /// The story of this line is on its way.
    void wait(qint64 documentId);
    /// A page: the newest begins anew, an older one is put before what is shown.
    void setStory(const JournalStory &story);
    void retranslate();

Q_SIGNALS:
    void lineChosen(qint64 documentId);
    /// Lines older than this one are wanted.
    void olderWanted(qint64 beyond);

private:
    void fill();
    [[nodiscard]] QTreeWidgetItem *itemOf(const StoryEntry &entry);
    void choose(const QTreeWidgetItem *item);

    JournalStory m_story;
    bool m_isWaiting = false;
    QLabel *m_state;
    QPushButton *m_older;
    QTreeWidget *m_list;
};

} // namespace smartup
