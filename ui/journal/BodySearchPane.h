#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/BodySearch.h"
#include "models/journal/LineRemarks.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace smartup {

class BodyHitsModel;
class BodyHitsView;

/// Looks for a text in requests and responses, in place of the rows of the log: the hits as they come,
/// newest first, and how far the search is. It searches what the filter of the page finds; when that
/// changes while hits are shown, they are searched anew, so that they never belong to another filter than
/// the one above them. Nothing is searched before somebody says so. Whoever searches connects to the
/// signals and answers the slots.
class BodySearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit BodySearchPane(const Clock &clock, QWidget *parent = nullptr);

    /// To the field; nothing is searched yet.
    void enter(const JournalQuery &query);
    /// Ends what is under way and forgets the hits. The text stays for the next time.
    void leave();
    /// The filter of the page has changed.
    void setQuery(const JournalQuery &query);
    /// The text whose hits are shown.
    [[nodiscard]] const QString &searchedText() const { return m_order.text; }
    /// The hit on this line; nothing when it is none.
    [[nodiscard]] std::optional<BodyHit> hitOf(qint64 documentId) const;
    /// Makes the hit on this line the current one; where it is none, none is.
    void goToLine(qint64 documentId);
    [[nodiscard]] BodyHitsView *view() const { return m_view; }
    void retranslate();

public Q_SLOTS:
    void setProgress(quint64 ticket,
                     const QList<smartup::BodyHit> &hits,
                     const smartup::BodySearchProgress &progress);
    void setEnded(quint64 ticket, const smartup::BodySearchReport &report);
    void setFailed(quint64 ticket, const smartup::Error &error);
    void setRemarks(const smartup::CallRemarks &remarks);

Q_SIGNALS:
    void searchWanted(const smartup::BodySearchOrder &order, quint64 ticket);
    void cancelWanted();
    void failed(const smartup::Error &error);
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Idle, Running, Ended, Failed };

    void makeLayout();
    void start();
    void showScope();
    void showState();

    const Clock &m_clock;
    BodyHitsModel *m_model;
    QLineEdit *m_text;
    QPushButton *m_search;
    QToolButton *m_cancel;
    QToolButton *m_close;
    QLabel *m_scope;
    BodyHitsView *m_view;
    QProgressBar *m_bar;
    QLabel *m_said;

    JournalQuery m_query; ///< of the page
    BodySearchOrder m_order; ///< whose hits are shown; no text = nothing was searched
    quint64 m_ticket = 0; ///< what is told of an older one is dropped
    State m_state = State::Idle;
    BodySearchProgress m_progress;
    BodySearchReport m_report;
};

} // namespace smartup
