#include "ui/journal/SharedJournalPage.h"

#include "models/core/VisibleText.h"
#include "ui/shell/PlainTip.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

SharedJournalPage::SharedJournalPage(QSettings &state, const Clock &clock, QWidget *parent)
    : JournalPage(state, clock, parent)
    , m_link(new QLabel(this))
    , m_trouble(new QLabel(this))
{
    setObjectName(u"sharedJournalPage"_s);
    setForeign();
    m_shared.link = SharedJournalState::Link::Connecting;
    m_link->setObjectName(u"sharedState"_s);
    m_trouble->setObjectName(u"sharedTrouble"_s);
    for (QLabel *label : { m_trouble, m_link }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        content()->insertWidget(0, label);
    }
    showState();
}

QString SharedJournalPage::title() const
{
    //: a page: the log of all computers that share one
    return tr("All computers");
}

void SharedJournalPage::setState(const SharedJournalState &state)
{
    m_shared = state;
    showState();
}

void SharedJournalPage::retranslate()
{
    JournalPage::retranslate();
    showState();
}

void SharedJournalPage::showState()
{
    m_link->setText(sharedJournalText(m_shared));
    QStringList trouble;
    if (m_shared.error) {
        trouble << visibleText(m_shared.error->text) << visibleText(m_shared.error->remedy);
        m_trouble->setToolTip(plainTip(visibleText(m_shared.error->raw)));
    }
    if (m_shared.unreadable > 0) {
        const int records = static_cast<int>(
            std::min<qint64>(m_shared.unreadable, std::numeric_limits<int>::max()));
        trouble << tr("%n record(s) of a newer version of the program could not be read: update "
                      "this one.",
                      nullptr, records);
    }
    trouble.removeAll(QString());
    m_trouble->setText(trouble.join(u'\n'));
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace smartup
