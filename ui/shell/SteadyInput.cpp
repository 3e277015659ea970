#include "ui/shell/SteadyInput.h"

#include <QEvent>
#include <QListWidget>

namespace smartup {

namespace {

class WheelFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore(); // the page behind takes it
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void ignoreStrayWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus); // without the wheel
    field->installEventFilter(new WheelFilter(field));
}

void keepCurrentMarked(QListWidget *list)
{
    QObject::connect(list, &QListWidget::itemSelectionChanged, list, [list] {
        if (list->currentItem() != nullptr && list->selectedItems().isEmpty()) {
            list->currentItem()->setSelected(true);
        }
    });
}

} // namespace smartup
