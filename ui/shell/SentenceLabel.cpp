#include "ui/shell/SentenceLabel.h"

#include <QLabel>

namespace smartup {

QLabel *makePlainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeSentenceLabel(const QString &objectName, QWidget *parent)
{
    QLabel *label = makePlainLabel(parent);
    label->setObjectName(objectName);
    // A form gives a field that does not ask for more the width of a word.
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace smartup
