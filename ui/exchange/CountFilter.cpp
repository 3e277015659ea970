#include "ui/exchange/CountFilter.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

CountFilter::CountFilter(const QString &prefix, int most, QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (int i = 0; i < most; ++i) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &CountFilter::chosenChanged);
}

void CountFilter::setEntries(const QList<Entry> &entries)
{
    const QString before = chosen();
    m_keys.clear();
    for (const Entry &entry : entries) {
        m_keys.append(entry.key);
    }
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        QAbstractButton *button = buttons.at(i);
        const bool isUsed = i < entries.size();
        button->setVisible(isUsed);
        button->setObjectName(isUsed ? m_prefix + u'/' + entries.at(i).key : QString());
        button->setText(isUsed ? entries.at(i).text : QString());
        button->setIcon(isUsed ? entries.at(i).icon : QIcon());
    }
    const qsizetype kept = std::max<qsizetype>(m_keys.indexOf(before), 0);
    buttons.at(kept)->setChecked(true);
    if (chosen() != before) {
        Q_EMIT chosenChanged();
    }
}

void CountFilter::choose(const QString &key)
{
    const qsizetype place = m_keys.indexOf(key);
    if (place >= 0 && chosen() != key) {
        m_group->buttons().at(place)->setChecked(true);
        Q_EMIT chosenChanged();
    }
}

QString CountFilter::chosen() const
{
    return m_keys.value(m_group->checkedId());
}

} // namespace smartup
