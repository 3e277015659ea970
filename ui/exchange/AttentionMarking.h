#pragma once

#include "models/exchange/AttentionItem.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace smartup {

/// Marks the chosen documents as handled or ignored, with a reason, and takes marks back; says what was
/// done, with an undo.
class AttentionMarking : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `prefix`: `attention/handled`.
    AttentionMarking(const QString &prefix, QWidget *parent);

    void retranslate();
    /// Is anything chosen, and are those marked already?
    void setChosen(bool isAny, bool areMarked);
    void say(const QString &sentence, bool canUndo);

Q_SIGNALS:
    void marked(smartup::AttentionMark::Kind kind, const QString &reason);
    void unmarkRequested();
    void undoRequested();

private:
    void mark(AttentionMark::Kind kind);
    void refresh();

    QWidget *m_marks;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    // In the order in which Tab reaches them.
    QPushButton *m_handled;
    QPushButton *m_ignore;
    QPushButton *m_unmark;
    QLabel *m_status;
    QPushButton *m_undo;
};

} // namespace smartup
