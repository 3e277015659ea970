#include "models/journal/JournalModel.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/CaseDialog.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalFilterBar.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/JournalTreeView.h"
#include "ui/journal/JournalView.h"

#include <QAction>

namespace smartup {

// What can be done on the page of the log, by its keys and in its menu.

void JournalPage::makeShortcuts()
{
    makeAction(
        QKeySequence::Find, [] { return tr("Filter"); }, [this] { m_filter->focusText(); });
    makeAction(
        QKeySequence::FindNext, [] { return tr("Next row"); }, [this] { goToNext(1); });
    makeAction(
        QKeySequence::FindPrevious, [] { return tr("Previous row"); }, [this] { goToNext(-1); });
    makeAction(
        Qt::CTRL | Qt::SHIFT | Qt::Key_V, [] { return tr("List of numbers…"); },
        [this] { m_filter->openNumbers(); });
    makeAction(
        Qt::CTRL | Qt::SHIFT | Qt::Key_F, [] { return tr("Search in bodies…"); },
        [this] { openBodies(); });
    makeAction(
        QKeySequence::Refresh, [] { return tr("Refresh"); },
        [this] {
            m_filter->readAgain();
            applyFilter();
        });
    m_ownActions = {
        makeAction(
            {}, [] { return tr("Case file of the chosen rows…"); }, [this] { askForCase(); }),
        makeAction(
            {}, [] { return tr("Open a case file…"); },
            [this] {
                chooseCaseFile(this, [this](const QString &file) { Q_EMIT caseChosen(file); });
            }),
        makeAction(
            {}, [] { return tr("Alerts…"); }, [this] { Q_EMIT alertsWanted(); }),
        makeAction(
            {}, [] { return tr("Check the log…"); }, [this] { Q_EMIT chainWanted(); }),
        makeAction(
            {}, [] { return tr("What the log keeps…"); }, [this] { Q_EMIT keepingWanted(); }),
        makeAction(
            {}, [] { return tr("Archives…"); }, [this] { Q_EMIT archivesWanted(); }),
    };
    // Esc belongs to whatever has the focus; only inside the page it clears the filter.
    makeAction(
        Qt::Key_Escape, [] { return tr("Clear the filter"); }, [this] { clearFilter(); })
        ->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // Of every log: whoever looks at the one of all computers wants to know how it is kept, too.
    makeAction(
        {}, [] { return tr("Shared log…"); }, [this] { Q_EMIT sharedFormWanted(); });
}

void JournalPage::makeRowActions()
{
    const QList<QAction *> actions {
        makeAction(
            Qt::CTRL | Qt::SHIFT | Qt::Key_P, [] { return tr("Pin or unpin the line"); },
            [this] { m_detail->togglePin(); }),
        makeAction(
            Qt::CTRL | Qt::SHIFT | Qt::Key_M, [] { return tr("Comment on the line"); },
            [this] { m_detail->startComment(); }),
        makeAction(
            Qt::CTRL | Qt::SHIFT | Qt::Key_N, [] { return tr("Open the line in its own window"); },
            [this] { openChosen(); }),
        makeAction(
            Qt::CTRL | Qt::SHIFT | Qt::Key_D, [] { return tr("Compare two lines"); },
            [this] { compareChosen(); }),
    };
    m_ownActions.append({ actions.at(0), actions.at(1) });
    addToRows(actions);
}

void JournalPage::setForeign()
{
    m_detail->setReadOnly();
    m_details->setReadOnly();
    for (QAction *action : std::as_const(m_ownActions)) {
        action->setEnabled(false);
        action->setVisible(false);
    }
}

void JournalPage::addToRows(const QList<QAction *> &actions)
{
    for (QAbstractItemView *view :
         { static_cast<QAbstractItemView *>(m_view), static_cast<QAbstractItemView *>(m_treeView),
           static_cast<QAbstractItemView *>(m_bodies->view()) }) {
        auto *separator = new QAction(view);
        separator->setSeparator(true);
        view->addAction(separator);
        view->addActions(actions);
    }
}

} // namespace smartup
