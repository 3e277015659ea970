#include "ui/shell/NavigationList.h"

#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SteadyInput.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Role { KeyRole = Qt::UserRole, CountRole, StagedRole };

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect end = option.rect.adjusted(0, 0, -8, 0);
        if (const int count = index.data(CountRole).toInt(); count > 0) {
            paintCount(painter, option, end, count);
        } else if (index.data(StagedRole).toInt() > 0) {
            const int side = option.fontMetrics.height() / 2;
            const bool isSelected = option.state.testFlag(QStyle::State_Selected);
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? option.palette.color(QPalette::HighlightedText)
                                         : outcomeColour(Outcome::Warning, option.palette));
            painter->drawEllipse(
                QRect(end.right() - side, end.center().y() - side / 2, side, side));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        const int badge = option.fontMetrics.horizontalAdvance(u"00 000"_s);
        return { hint.width() + badge, qMax(hint.height(), option.fontMetrics.height() + 16) };
    }

private:
    static void
    paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QRect &end, int count)
    {
        const QString text = QLocale().toString(count);
        const int height = option.fontMetrics.height() + 2;
        const int width = qMax(height, option.fontMetrics.horizontalAdvance(text) + 12);
        const QRect pill(end.right() - width, end.center().y() - height / 2, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Mid));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        const QColor ground = option.palette.color(QPalette::Mid);
        painter->setPen(ground.lightness() < 128 ? Qt::white : Qt::black);
        painter->drawText(pill, Qt::AlignCenter, text);
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    keepCurrentMarked(this);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) {
            Q_EMIT chosen(item->data(KeyRole).toString());
        }
    });
    // A click on the entry that is already current leads back to its page's plain view.
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(KeyRole).toString()); });
}

void NavigationList::addEntry(const QString &key, const QString &iconName)
{
    const QSignalBlocker blocker(this);
    auto *item = new QListWidgetItem(icon(iconName), key, this);
    item->setData(KeyRole, key);
}

void NavigationList::setText(const QString &key, const QString &text)
{
    QListWidgetItem *item = entry(key);
    item->setText(text);
    describe(item);
    updateGeometry();
}

void NavigationList::setCount(const QString &key, int count)
{
    if (QListWidgetItem *item = entry(key)) {
        item->setData(CountRole, count);
        describe(item);
    }
}

void NavigationList::setStaged(const QString &key, int changes)
{
    QListWidgetItem *item = entry(key);
    item->setData(StagedRole, changes);
    describe(item);
}

void NavigationList::setCurrentKey(const QString &key)
{
    const QSignalBlocker blocker(this);
    setCurrentItem(entry(key));
}

QSize NavigationList::sizeHint() const
{
    return { sizeHintForColumn(0) + 2 * frameWidth() + 8, QListWidget::sizeHint().height() };
}

void NavigationList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QListWidget::changeEvent(event);
}

QListWidgetItem *NavigationList::entry(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() == key) {
            return item(row);
        }
    }
    return nullptr;
}

void NavigationList::describe(QListWidgetItem *entry)
{
    QString words = entry->text();
    if (const int number = entry->data(CountRole).toInt(); number > 0) {
        //: Navigation entry and how many things wait there, for screen readers and as a tooltip
        words = tr("%1: %n item(s)", nullptr, number).arg(words);
    }
    if (const int changes = entry->data(StagedRole).toInt(); changes > 0) {
        //: Navigation entry with edits, for screen readers and as a tooltip
        words = tr("%1: %n change(s) not saved", nullptr, changes).arg(words);
    }
    entry->setData(Qt::AccessibleTextRole, words);
    entry->setToolTip(words == entry->text() ? QString() : words);
}

} // namespace smartup
