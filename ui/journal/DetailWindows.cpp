#include "ui/journal/DetailWindows.h"

#include "ui/journal/CompareWindow.h"
#include "ui/journal/DetailPane.h"
#include "ui/journal/DetailWindow.h"

#include <algorithm>

namespace smartup {

namespace {

void bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

DetailWindows::DetailWindows(QSettings &state, QWidget *owner)
    : QObject(owner)
    , m_state(state)
    , m_owner(owner)
{
}

void DetailWindows::serve(DetailPane *pane)
{
    if (m_isReadOnly) {
        pane->setReadOnly();
    }
    if (m_showsComputers) {
        pane->showComputers();
    }
    connect(pane, &DetailPane::storyWanted, this, &DetailWindows::storyWanted);
    connect(pane, &DetailPane::remarkMade, this, &DetailWindows::remarkMade);
    connect(pane, &DetailPane::windowWanted, this, &DetailWindows::openLine);
    connect(pane, &DetailPane::comparisonWanted, this, &DetailWindows::compare);
    connect(this, &DetailWindows::storyCame, pane, &DetailPane::setStory);
    connect(this, &DetailWindows::remarksCame, pane, &DetailPane::setRemarks);
}

DetailWindow *DetailWindows::windowOf(qint64 documentId) const
{
    const QList<DetailWindow *> windows =
        m_owner->findChildren<DetailWindow *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find_if(windows, [documentId](const DetailWindow *window) {
        return window->pane()->documentId() == documentId;
    });
    return found == windows.cend() ? nullptr : *found;
}

void DetailWindows::openLine(qint64 documentId)
{
    if (documentId == 0) {
        return;
    }
    if (DetailWindow *window = windowOf(documentId)) {
        bringToFront(window);
        Q_EMIT windowShown(window->pane());
    } else {
        ask({ documentId }, { Wanted::Use::Open, nullptr });
    }
}

void DetailWindows::compare(qint64 left, qint64 right)
{
    ask({ left, right }, { Wanted::Use::Compare, nullptr });
}

void DetailWindows::ask(const QList<qint64> &documentIds, const Wanted &wanted)
{
    m_wanted.insert(++m_ticket, wanted);
    Q_EMIT detailsWanted(documentIds, m_ticket);
}

void DetailWindows::setDetails(quint64 ticket, const QList<JournalDetail> &details)
{
    if (!m_wanted.contains(ticket)) {
        return;
    }
    const Wanted wanted = m_wanted.take(ticket);
    const qsizetype expected = wanted.use == Wanted::Use::Compare ? 2 : 1;
    if (details.size() != expected) {
        Q_EMIT failed({ ErrorOrigin::Storage,
                        tr("The line is not in the log any more."),
                        tr("The retention has taken it away, or the log is another one."),
                        {},
                        {} });
        return;
    }
    switch (wanted.use) {
    case Wanted::Use::Open:
        open(details.constFirst());
        return;
    case Wanted::Use::Move:
        if (wanted.window != nullptr) {
            wanted.window->setDetail(details.constFirst());
        }
        return;
    case Wanted::Use::Compare:
        bringToFront(new CompareWindow(details.at(0), details.at(1), m_owner));
        return;
    }
    Q_UNREACHABLE();
}

void DetailWindows::open(const JournalDetail &detail)
{
    // Asked for twice before the first answer came.
    DetailWindow *window = windowOf(detail.row.document.id);
    if (window == nullptr) {
        window = new DetailWindow(detail, m_state, m_owner);
        serve(window->pane());
        connect(window->pane(), &DetailPane::linkActivated, this, &DetailWindows::linkActivated);
        connect(window->pane(), &DetailPane::lineWanted, this, [this, window](qint64 documentId) {
            ask({ documentId }, { Wanted::Use::Move, window });
        });
    }
    bringToFront(window);
    Q_EMIT windowShown(window->pane());
}

void DetailWindows::setStory(const JournalStory &story)
{
    Q_EMIT storyCame(story);
}

void DetailWindows::setRemarks(const CallRemarks &remarks)
{
    Q_EMIT remarksCame(remarks);
}

} // namespace smartup
