#include "ui/exchange/StatusTicks.h"

#include "models/core/OrderStatus.h"
#include "ui/shell/StatusDot.h"

#include <QSignalBlocker>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CodeRole = Qt::UserRole;

} // namespace

StatusTicks::StatusTicks(const QString &objectName, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QString StatusTicks::statusText(const QString &code)
{
    return orderStatusName(code) + u"   "_s + code;
}

void StatusTicks::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const Entry &entry : entries) {
        auto *row = new QListWidgetItem(statusDot(entry.code), entry.text, this);
        row->setData(CodeRole, entry.code);
        row->setFlags(entry.isOffered
                          ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                          : Qt::NoItemFlags);
        row->setCheckState(entry.isOffered && entry.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    setFixedHeight(count() == 0 ? 0 : sizeHintForRow(0) * count());
}

int StatusTicks::offeredCount() const
{
    int offered = 0;
    for (int i = 0; i < count(); ++i) {
        offered += (item(i)->flags() & Qt::ItemIsEnabled) != 0 ? 1 : 0;
    }
    return offered;
}

QStringList StatusTicks::codesThatAre(Qt::CheckState state) const
{
    QStringList codes;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == state) {
            codes.append(item(i)->data(CodeRole).toString());
        }
    }
    return codes;
}

} // namespace smartup
