#pragma once

#include "models/journal/JournalRecords.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace smartup {

/// What people said about a line of the log, and a field to say more. A text that is not sent yet
/// stays with its line until it is stored.
class RemarksView : public QWidget
{
    Q_OBJECT

public:
    explicit RemarksView(QWidget *parent = nullptr);

    /// Of this line; 0 = of none.
    void setLine(qint64 callId, qint64 documentId);
    void setRemarks(const QList<JournalRemark> &remarks);
    void startComment();
    /// What was said is shown; nothing can be added or taken back.
    void setReadOnly();
    /// A comment is written and not stored.
    [[nodiscard]] bool hasDraft() const;
    /// The same, about any line that was shown here.
    [[nodiscard]] bool hasAnyDraft() const;
    void retranslate();

Q_SIGNALS:
    void remarkMade(const smartup::JournalRemark &remark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Draft
    {
        QString text;
        QString uuid; ///< it was sent under this one
    };

    void fill();
    void addComment();
    void takeBack();
    void keepDraft();
    void showButtons();

    bool m_isReadOnly = false;
    qint64 m_callId = 0;
    qint64 m_documentId = 0;
    QList<JournalRemark> m_remarks;
    QHash<qint64, Draft> m_drafts; ///< by document
    QLabel *m_state;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_takeBack;
};

} // namespace smartup
