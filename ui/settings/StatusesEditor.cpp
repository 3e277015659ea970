#include "ui/settings/StatusesEditor.h"

#include "models/core/OrderStatus.h"
#include "ui/shell/StatusDot.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *CodeProperty = "code";

QString codeOf(const QObject *box)
{
    return box->property(CodeProperty).toString();
}

} // namespace

StatusesEditor::StatusesEditor(SettingRef ref, QWidget *parent)
    : SettingEditor({ ref }, parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    for (const OrderStatus &status : orderStatuses()) {
        addStatus(status.code);
    }
}

void StatusesEditor::addStatus(const QString &code)
{
    const OrderStatus *status = findOrderStatus(code);
    const QString name =
        status == nullptr ? tr("a status this program does not know") : orderStatusName(code);
    QString text = name;
    if (status != nullptr && QString::fromUtf8(status->smartupName) != name) {
        //: name of an order status in the language of the program, then Smartup's own word for it
        text = tr("%1 / %2").arg(name, QString::fromUtf8(status->smartupName));
    }

    auto *box = new QCheckBox(this);
    // An ampersand in a code is no mnemonic.
    box->setText(QString(code).replace(u'&', u"&&"_s));
    box->setIcon(statusDot(code));
    box->setObjectName(settingObjectName(refs().constFirst(), code));
    //: an order status for a screen reader: code, name
    box->setAccessibleName(tr("%1, %2").arg(code, name));
    box->setProperty(CodeProperty, code);
    QLabel *label = makeSentence(text, this);
    label->setObjectName(settingObjectName(refs().constFirst(), code + "/name"_L1));
    label->installEventFilter(this);
    label->setProperty(CodeProperty, code);

    const int row = static_cast<int>(m_boxes.size());
    m_grid->addWidget(box, row, 0);
    m_grid->addWidget(label, row, 1);
    m_boxes.append(box);
    connect(box, &QCheckBox::clicked, this, &StatusesEditor::emitSelected);
}

void StatusesEditor::showDraft(const SettingsDraft &draft)
{
    const SettingRef ref = refs().constFirst();
    const QStringList selected = statusesFromText(draft.value(ref));
    const QStringList toShow = selected + statusesFromText(draft.savedValue(ref));
    for (const QString &code : toShow) {
        const bool isShown = std::ranges::any_of(
            m_boxes, [&code](const QCheckBox *box) { return codeOf(box) == code; });
        if (!isShown) {
            addStatus(code);
        }
    }
    for (QCheckBox *box : std::as_const(m_boxes)) {
        box->setChecked(selected.contains(codeOf(box)));
    }
}

void StatusesEditor::focusSetting(SettingRef)
{
    m_boxes.constFirst()->setFocus(Qt::OtherFocusReason);
}

bool StatusesEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The name of a status is as good a target as its box.
    if (event->type() == QEvent::MouseButtonRelease) {
        for (QCheckBox *box : std::as_const(m_boxes)) {
            if (codeOf(box) == codeOf(watched)) {
                box->click();
                return true;
            }
        }
    }
    return SettingEditor::eventFilter(watched, event);
}

void StatusesEditor::emitSelected()
{
    QStringList selected;
    for (const QCheckBox *box : std::as_const(m_boxes)) {
        if (box->isChecked()) {
            selected.append(codeOf(box));
        }
    }
    Q_EMIT edited(refs(), statusesToText(selected));
}

} // namespace smartup
