#include "models/journal/JournalModel.h"
#include "ui/journal/BodyHitsView.h"
#include "ui/journal/BodySearchPane.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindows.h"
#include "ui/journal/JournalFilterBar.h"
#include "ui/journal/JournalPage.h"

#include <QStackedLayout>

namespace smartup {

// The search in bodies, which stands in place of the rows.

void JournalPage::connectBodies()
{
    connect(m_bodies, &BodySearchPane::closeWanted, this, [this] {
        closeBodies();
        m_faces->currentWidget()->setFocus();
    });
    connect(m_bodies, &BodySearchPane::failed, this, &JournalPage::showError);
    connect(m_bodies->view(), &BodyHitsView::documentChosen, this, &JournalPage::chooseHit);
    connect(m_bodies->view(), &BodyHitsView::detailRequested, this, &JournalPage::openChosen);
    connect(m_bodies->view(), &QTableView::doubleClicked, this, &JournalPage::openChosen);
    connect(m_details, &DetailWindows::windowShown, this, &JournalPage::findIn);
}

void JournalPage::openBodies()
{
    m_isInBodies = true;
    showCount();
    m_bodies->enter(m_filter->query());
}

void JournalPage::closeBodies()
{
    if (m_isInBodies) {
        m_isInBodies = false;
        m_bodies->leave();
        showCount();
        // A row that was chosen before must not look as if it were the hit that is shown.
        const qint64 shown = m_detail->documentId();
        const QModelIndex current = rows()->currentIndex();
        if (current.data(JournalModel::DocumentIdRole).toLongLong() != shown) {
            goToLine(shown);
        }
    }
}

void JournalPage::chooseHit(qint64 documentId)
{
    if (documentId != 0 && documentId == m_detail->documentId()) {
        findIn(m_detail); // it is shown already, of another search or as a row
    }
    chooseDocument(documentId);
}

void JournalPage::findIn(DetailPane *detail)
{
    if (const auto hit = m_bodies->hitOf(detail->documentId())) {
        detail->findInBody(hit->side, m_bodies->searchedText());
    }
}

} // namespace smartup
