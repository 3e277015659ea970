#include "ui/shell/GrowToTexts.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace smartup {

void growToTexts(QWidget *window)
{
    if (window->isVisible()) { // else showing it finds the height
        const int needed = window->layout()->totalHeightForWidth(window->width());
        window->resize(window->width(), std::max(window->height(), needed));
    }
}

} // namespace smartup
