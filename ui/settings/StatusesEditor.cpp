#include "ui/settings/StatusesEditor.h"

#include "models/core/OrderStatus.h"
#include "models/core/ShownTime.h"
#include "ui/shell/StatusDot.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { BoxColumn, NameColumn, OrdersColumn, RestColumn };

} // namespace

StatusesEditor::StatusesEditor(SettingRef ref, QWidget *parent)
    : SettingEditor({ ref }, parent)
    , m_grid(new QGridLayout)
    , m_limits(makeRemark({}, this))
{
    m_grid->setVerticalSpacing(4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(RestColumn, 1);
    //: column of the order statuses: how many orders the log saw in each
    auto *heading = new QLabel(tr("Last 30 days"), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setToolTip(tr(
        "Orders that went through this program in the last 30 days, by its log. Each counts once, "
        "in the status it was seen in last; an order that was neither exported nor imported is not "
        "among them."));
    m_grid->addWidget(heading, 0, OrdersColumn, Qt::AlignRight);
    for (const OrderStatus &status : orderStatuses()) {
        addStatus(status.code);
    }
    m_limits->setObjectName(settingObjectName(ref, u"limits"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_grid);
    layout->addWidget(m_limits);
    StatusesEditor::showStatuses({});
}

void StatusesEditor::addStatus(const QString &code)
{
    const SettingRef ref = refs().constFirst();
    const OrderStatus *status = findOrderStatus(code);
    const QString name =
        status == nullptr ? tr("a status this program does not know") : orderStatusName(code);
    QString text = name;
    if (status != nullptr && QString::fromUtf8(status->smartupName) != name) {
        //: name of an order status in the language of the program, then Smartup's own word for it
        text = tr("%1 / %2").arg(name, QString::fromUtf8(status->smartupName));
    }

    Row row { code, new QCheckBox(this), new QLabel(text, this), new QLabel(this) };
    // An ampersand in a code is no mnemonic.
    row.box->setText(QString(code).replace(u'&', u"&&"_s));
    row.box->setIcon(statusDot(code));
    row.box->setObjectName(settingObjectName(ref, code));
    //: an order status for a screen reader: code, name
    row.box->setAccessibleName(tr("%1, %2").arg(code, name));
    row.name->setTextFormat(Qt::PlainText);
    row.name->setObjectName(settingObjectName(ref, code + "/name"_L1));
    row.name->installEventFilter(this);
    row.orders->setTextFormat(Qt::PlainText);
    row.orders->setObjectName(settingObjectName(ref, code + "/orders"_L1));

    const int line = 1 + static_cast<int>(m_rows.size());
    m_grid->addWidget(row.box, line, BoxColumn);
    m_grid->addWidget(row.name, line, NameColumn);
    m_grid->addWidget(row.orders, line, OrdersColumn, Qt::AlignRight);
    m_rows.append(row);
    showCount(row);
    connect(row.box, &QCheckBox::clicked, this, &StatusesEditor::emitSelected);
}

void StatusesEditor::showDraft(const SettingsDraft &draft)
{
    const SettingRef ref = refs().constFirst();
    const QStringList selected = statusesFromText(draft.value(ref));
    const QStringList toShow = selected + statusesFromText(draft.savedValue(ref));
    for (const QString &code : toShow) {
        if (std::ranges::find(m_rows, code, &Row::code) == m_rows.end()) {
            addStatus(code);
        }
    }
    for (const Row &row : std::as_const(m_rows)) {
        row.box->setChecked(selected.contains(row.code));
    }
}

void StatusesEditor::focusSetting(SettingRef)
{
    m_rows.constFirst().box->setFocus(Qt::OtherFocusReason);
}

void StatusesEditor::showStatuses(const StatusFigures &figures)
{
    m_figures = figures;
    for (const Row &row : std::as_const(m_rows)) {
        showCount(row);
    }
    m_limits->setText(
        tr("The log holds more orders than are counted at once: these are counted back to %1.")
            .arg(shownMoment(figures.since.toLocalTime())));
    m_limits->setVisible(figures.isCut);
}

void StatusesEditor::showCount(const Row &row) const
{
    const qint64 orders = m_figures.orders(row.code);
    row.orders->setText(orders == 0 ? u"–"_s : QLocale().toString(orders));
    const int shown = static_cast<int>(std::min<qint64>(orders, std::numeric_limits<int>::max()));
    row.orders->setAccessibleName(tr("%n order(s) in this status in 30 days", nullptr, shown));
}

bool StatusesEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The name of a status is as good a target as its box.
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto row = std::ranges::find_if(
            m_rows, [watched](const Row &candidate) { return candidate.name == watched; });
        if (row != m_rows.end()) {
            row->box->click();
            return true;
        }
    }
    return SettingEditor::eventFilter(watched, event);
}

void StatusesEditor::emitSelected()
{
    QStringList selected;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.box->isChecked()) {
            selected.append(row.code);
        }
    }
    Q_EMIT edited(refs(), statusesToText(selected));
}

} // namespace smartup
