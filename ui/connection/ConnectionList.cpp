#include "ui/connection/ConnectionList.h"

#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SteadyInput.h"

#include <QSignalBlocker>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ConnectionList::ConnectionList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"connectionList"_s);
    setWordWrap(true);
    keepCurrentMarked(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) {
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
        }
    });
}

void ConnectionList::setProfiles(const QList<Profile> &profiles, const QString &activeId)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const Profile &profile : profiles) {
        const QString word = environmentName(profile.environment);
        auto *item = new QListWidgetItem(
            icon(u"flag"_s, environmentColour(profile.environment)),
            //: Connection in the list: its name, below it the environment
            tr("%1\n%2").arg(profile.name.isEmpty() ? tr("New connection") : profile.name, word),
            this);
        item->setData(Qt::UserRole, profile.id);
        if (profile.id == activeId) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(bold);
            //: Connection in the list, for screen readers
            item->setData(Qt::AccessibleTextRole, tr("%1, %2, in use").arg(profile.name, word));
        }
    }
}

void ConnectionList::mark(const QString &id)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id) {
            setCurrentRow(row);
        }
    }
}

} // namespace smartup
