#pragma once

#include "models/journal/JournalRow.h"

#include <QPointer>
#include <QWidget>

class QMessageBox;
class QSettings;

namespace smartup {

class DetailPane;

/// One line of the log in a window of its own: it stays while the log moves on. Esc closes it, unless
/// a comment is written there; on every other way out, it is asked what becomes of the comment.
class DetailWindow : public QWidget
{
    Q_OBJECT

public:
    /// `state` keeps the size; it must outlive the window.
    DetailWindow(const JournalDetail &detail, QSettings &state, QWidget *owner);
    ~DetailWindow() override;

    [[nodiscard]] DetailPane *pane() const { return m_pane; }
    /// Another line of the same history.
    void setDetail(const JournalDetail &detail);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void closeUnlessDraft();

    QSettings &m_state;
    DetailPane *m_pane;
    QPointer<QMessageBox> m_question;
    bool m_isDiscarding = false; ///< what was written may go
};

} // namespace smartup
