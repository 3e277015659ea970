#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/FilterCompletion.h"
#include "models/journal/JournalBranch.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/JournalRow.h"
#include "models/journal/LineRemarks.h"
#include "models/journal/TimeHistogram.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <optional>

class QAbstractItemView;
class QSettings;
class QSplitter;
class QStackedLayout;

namespace smartup {

class BodySearchPane;
class DetailPane;
class DetailWindows;
class EmptyLog;
class JournalFilterBar;
class JournalModel;
class JournalTreeModel;
class JournalTreeView;
class JournalView;
class LogCopies;
class LogExportBar;
class LogFooter;
class TimeHistogramView;

/// The log: filters, rows by time, a live table or tree, and everything about the chosen line below it; in place of the
/// rows a search in bodies. Whoever has the journal connects to model() and answers the signals here.
class JournalPage : public Page
{
    Q_OBJECT

public:
    /// `state` keeps columns and splitter; both must outlive the page.
    JournalPage(QSettings &state, const Clock &clock, QWidget *parent = nullptr);
    ~JournalPage() override;

    [[nodiscard]] QString title() const override;
    /// `outcome=refused&text=4511`, as in `log?…`; nothing = leave the page as it is.
    void openPlace(const QString &place) override;
    /// The journal that is shown is not that of this computer: what would change it, or is done with the
    /// own one, is not offered.
    void setForeign();
    /// It is the log of several computers: details say which one it was.
    void showComputers();
    [[nodiscard]] JournalModel *model() const { return m_model; }
    [[nodiscard]] JournalTreeModel *tree() const { return m_tree; }
    /// What the details of lines ask for, in the page and in windows.
    [[nodiscard]] DetailWindows *details() const { return m_details; }
    /// Where files that are made of the log are asked for and followed.
    [[nodiscard]] LogExportBar *exports() const { return m_exports; }
    [[nodiscard]] LogCopies *copies() const { return m_copies; }
    /// Where a text is looked for in requests and responses.
    [[nodiscard]] BodySearchPane *bodies() const { return m_bodies; }

public Q_SLOTS:
    void showQuery(const smartup::JournalQuery &query);
    void setDetail(const smartup::JournalDetail &detail);
    void setRemarks(const smartup::CallRemarks &remarks);
    void setChoices(const smartup::JournalChoices &choices);
    void setSuggestions(quint64 request, const QList<smartup::FilterSuggestion> &suggestions);
    void setHistogram(quint64 generation, const smartup::TimeHistogram &histogram);
    void setMissing(const QStringList &numbers, const QStringList &missing);
    /// There is no log to show: why, and what to do.
    void setUnavailable(const smartup::Error &error);
    /// Trouble besides the rows: said above the page.
    void showError(const smartup::Error &error);

Q_SIGNALS:
    void detailWanted(qint64 documentId);
    /// The values the filters offer may have grown.
    void choicesWanted();
    /// Values that complete a filter.
    void suggestionsWanted(smartup::FilterField field, const QString &begun, quint64 request);
    /// Which numbers of a list are not in the log.
    void missingWanted(const QStringList &numbers);
    /// A case file of these lines.
    void caseWanted(const QList<qint64> &documentIds);
    /// A case file is to be looked at.
    void caseChosen(const QString &file);
    /// The rules of the alerts are to be seen.
    void alertsWanted();
    /// Whether and how this computer takes part in the shared log is to be seen.
    void sharedFormWanted();
    /// Whether the log is as it was stored.
    void chainWanted();
    /// How long the log keeps what, and what would go, is to be seen.
    void keepingWanted();
    /// The archives of months are to be seen.
    void archivesWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    enum Face { TableFace, TreeFace, EmptyFace, BodiesFace };

    void makeLayout();
    void makeShortcuts();
    void makeRowActions();
    /// What can be done with the chosen rows, in the menu of both views.
    void addToRows(const QList<QAction *> &actions);
    void makeCopies();
    void makeExports();
    void connectRows();
    void connectDetails();
    void connectBodies();
    void openBodies();
    void closeBodies();
    void chooseHit(qint64 documentId);
    /// What was searched for is found in the body that has it, where the line is a hit.
    void findIn(DetailPane *detail);
    void useForm(bool isTree);
    void readTree();
    [[nodiscard]] bool isTree() const;
    void goToNext(int direction);
    void applyFilter();
    void setQuery(const JournalQuery &query);
    void clearFilter();
    void cancelSearch();
    void showCount();
    void showWaiting(int waiting);
    void showFollowing(bool follows);
    void chooseDocument(qint64 documentId);
    void goToLine(qint64 documentId);
    void openChosen();
    void compareChosen();
    void followLink(const QString &target);
    [[nodiscard]] QAbstractItemView *rows() const;
    void pressEmptyButton();
    void askForCase();

    QSettings &m_state;
    JournalModel *m_model;
    JournalFilterBar *m_filter;
    TimeHistogramView *m_histogram;
    JournalView *m_view;
    JournalTreeModel *m_tree;
    JournalTreeView *m_treeView;
    DetailPane *m_detail;
    DetailWindows *m_details;
    QSplitter *m_splitter;
    LogCopies *m_copies;
    LogExportBar *m_exports;
    QStackedLayout *m_faces;
    EmptyLog *m_empty;
    BodySearchPane *m_bodies;
    bool m_isInBodies = false; ///< they stand in place of the rows
    LogFooter *m_footer;
    QList<QAction *> m_ownActions; ///< for the journal of this computer
    QTimer m_treeBeat; ///< the tree takes in what came at most this often
    std::optional<Error> m_unavailable;
    qint64 m_choicesOf = -1; ///< rows of the log when the filter's choices were asked for last
    qint64 m_wanted = 0; ///< document whose detail was asked for last
};

} // namespace smartup
