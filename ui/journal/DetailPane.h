#pragma once

#include "models/journal/BodySearch.h"
#include "models/journal/JournalRow.h"
#include "models/journal/JournalStory.h"
#include "models/journal/LineRemarks.h"

#include <QTabWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QToolButton;
class QTreeWidget;
class QVBoxLayout;

namespace smartup {

class BodyView;
class RemarksView;
class StoryView;
class TimingBar;
struct SummaryLine;

/// Everything about one line of the log, the words first and the raw text last. A tab is filled when
/// it is looked at.
class DetailPane : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab {
        SummaryTab,
        DocumentTab,
        RequestTab,
        ResponseTab,
        TimingTab,
        HistoryTab,
        RemarksTab
    };

    explicit DetailPane(QWidget *parent = nullptr);

    void setDetail(const JournalDetail &detail);
    void clear();
    void retranslate();
    /// To a body of the line that is shown, with this text looked for in it; the focus stays where it is.
    void findInBody(BodySide side, const QString &text);
    /// The line that is shown; 0 when there is none.
    [[nodiscard]] qint64 documentId() const;
    [[nodiscard]] const std::optional<JournalDetail> &detail() const { return m_detail; }
    /// A comment is written and not stored.
    [[nodiscard]] bool hasDraft() const;
    [[nodiscard]] bool hasAnyDraft() const; ///< also about a line that was shown before
    /// It is a window of its own already.
    void hideWindowButton();
    /// Nothing can be pinned or said.
    void setReadOnly();
    /// Of a log of several computers: says which one made the call.
    void showComputers();

public Q_SLOTS:
    /// Pins the line, or takes the pins back that hold it.
    void togglePin();
    /// To the field where a comment is written.
    void startComment();
    void setStory(const smartup::JournalStory &story);
    /// Of any call: taken when it is that of the line.
    void setRemarks(const smartup::CallRemarks &remarks);

Q_SIGNALS:
    void linkActivated(const QString &target);
    void remarkMade(const smartup::JournalRemark &remark);
    void storyWanted(qint64 documentId, qint64 beyond);
    /// Another line of the history was chosen.
    void lineWanted(qint64 documentId);
    /// The line is to be compared with another one, the older first.
    void comparisonWanted(qint64 left, qint64 right);
    /// The line is wanted in a window of its own.
    void windowWanted(qint64 documentId);

private:
    void makeCorner();
    void makeTabs();
    void fillCurrent();
    void fillSummary();
    void addSummaryLine(const SummaryLine &line, QVBoxLayout *layout, QFormLayout *&facts);
    void follow(const QString &target);
    void fillDocument();
    void showField(const QString &field);
    void fillTiming();
    void fillStory();
    void showRemarks();

    std::optional<JournalDetail> m_detail;
    QList<bool> m_isFilled; ///< by tab
    QWidget *m_summary = nullptr; ///< made anew for each line
    QTreeWidget *m_document;
    QLabel *m_noDocument;
    BodyView *m_request;
    BodyView *m_response;
    TimingBar *m_timingBar;
    QLabel *m_timingWords;
    QFormLayout *m_timing = nullptr;
    StoryView *m_story;
    RemarksView *m_remarks;
    bool m_showsComputers = false;
    QToolButton *m_pin;
    QToolButton *m_comment;
    QToolButton *m_window;
};

} // namespace smartup
