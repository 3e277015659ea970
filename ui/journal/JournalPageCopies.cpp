#include "models/journal/JournalModel.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/JournalTreeView.h"
#include "ui/journal/JournalView.h"
#include "ui/journal/LogCopies.h"
#include "ui/journal/LogExportBar.h"
#include "ui/shell/MessageBar.h"

#include <QAction>

namespace smartup {

// What leaves the page of the log: into the clipboard, and into files.

void JournalPage::makeCopies()
{
    const auto offer = [this](const std::function<QString()> &text,
                              const std::function<bool()> &copy) {
        return makeAction({}, text, [this, copy] {
            if (!copy()) {
                messageBar()->show({ MessageBar::Kind::Information,
                                     tr("There is nothing to copy yet: choose a line of the log."),
                                     {},
                                     {},
                                     {},
                                     {} });
            }
        });
    };
    addToRows({
        offer([] { return tr("Copy rows as JSON"); },
              [this] {
                  return m_copies->copyRows(m_isInBodies   ? m_bodies->view()->chosenRows()
                                                : isTree() ? m_treeView->chosenRows()
                                                           : m_view->takeRows());
              }),
        offer([] { return tr("Copy document as JSON"); },
              [this] { return m_copies->copyDocument(); }),
        offer([] { return tr("Copy call as cURL"); }, [this] { return m_copies->copyCall(); }),
        offer([] { return tr("Copy call with its answer (HAR)"); },
              [this] { return m_copies->copyExchange(); }),
    });
}

void JournalPage::makeExports()
{
    m_ownActions.append({
        makeAction(
            {}, [] { return tr("Export the rows…"); },
            [this] {
                if (!m_exports->isBusy()) {
                    m_exports->askForExport(m_model->query());
                }
            }),
        makeAction(
            {}, [] { return tr("Report of a period…"); },
            [this] {
                if (!m_exports->isBusy()) {
                    m_exports->askForReport();
                }
            }),
    });
    connect(m_exports, &LogExportBar::failed, this, &JournalPage::showError);
    connect(m_exports, &LogExportBar::ended, this, [this](const QString &sentence) {
        messageBar()->show({ MessageBar::Kind::Success, sentence, {}, {}, {}, {} });
    });
}

} // namespace smartup
