#pragma once

#include "models/core/Error.h"
#include "models/journal/JournalRow.h"
#include "models/journal/JournalStory.h"
#include "models/journal/LineRemarks.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QSettings;

namespace smartup {

class DetailPane;
class DetailWindow;

/// Everything that shows details of lines, the page's own pane and the windows: what they ask for
/// leaves here, and the answers go to whoever waits for them.
class DetailWindows : public QObject
{
    Q_OBJECT

public:
    /// Windows belong to the owner; `state` must outlive all.
    DetailWindows(QSettings &state, QWidget *owner);

    /// Of a journal that is not ours: for every pane from now on.
    void setReadOnly() { m_isReadOnly = true; }
    /// Of a log of several computers: the same.
    void showComputers() { m_showsComputers = true; }
    /// A pane that stands elsewhere.
    void serve(DetailPane *pane);
    /// In a window of its own, or to the front when there is one already. 0 = nothing.
    void openLine(qint64 documentId);
    void compare(qint64 left, qint64 right);

public Q_SLOTS:
    void setDetails(quint64 ticket, const QList<smartup::JournalDetail> &details);
    void setStory(const smartup::JournalStory &story);
    void setRemarks(const smartup::CallRemarks &remarks);

Q_SIGNALS:
    /// Answered by setDetails() with the same ticket, in the same order.
    void detailsWanted(const QList<qint64> &documentIds, quint64 ticket);
    void storyWanted(qint64 documentId, qint64 beyond);
    void remarkMade(const smartup::JournalRemark &remark);
    /// A line is shown in a window of its own, or its window has come to the front.
    void windowShown(smartup::DetailPane *pane);
    /// Of a window.
    void linkActivated(const QString &target);
    void failed(const smartup::Error &error);

    void storyCame(const smartup::JournalStory &story);
    void remarksCame(const smartup::CallRemarks &remarks);

private:
    struct Wanted
    {
        enum class Use { Open, Move, Compare };
        Use use = Use::Open;
        QPointer<DetailWindow> window; ///< that goes to another line
    };

    void ask(const QList<qint64> &documentIds, const Wanted &wanted);
    void open(const JournalDetail &detail);
    [[nodiscard]] DetailWindow *windowOf(qint64 documentId) const;

    QSettings &m_state;
    QWidget *m_owner;
    bool m_isReadOnly = false;
    bool m_showsComputers = false;
    quint64 m_ticket = 0;
    QHash<quint64, Wanted> m_wanted; ///< by ticket
};

} // namespace smartup
