#include "ui/exchange/AttentionLogged.h"

#include "models/core/Outcome.h"
#include "ui/shell/OutcomeStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Kinds = 3;

QString nameOf(LoggedKind kind)
{
    switch (kind) {
    case LoggedKind::Refused:
        return outcomeName(Outcome::Refused);
    case LoggedKind::Skipped:
        return AttentionLogged::tr("Skipped as duplicates");
    case LoggedKind::WithoutCode:
        //: records that were exported although they have no code
        return AttentionLogged::tr("Without code");
    }
    Q_UNREACHABLE();
}

QString explanationOf(LoggedKind kind)
{
    switch (kind) {
    case LoggedKind::Refused:
    case LoggedKind::Skipped:
        return {};
    case LoggedKind::WithoutCode:
        return AttentionLogged::tr(
            "Records that exports told without a code, and documents of clients without one. Goods "
            "that Smartup leaves out of exports for want of a code are not told of; an export of "
            "the stock balance tells those that are in stock.");
    }
    Q_UNREACHABLE();
}

Outcome outcomeOf(LoggedKind kind)
{
    switch (kind) {
    case LoggedKind::Refused:
        return Outcome::Refused;
    case LoggedKind::Skipped:
        return Outcome::Skipped;
    case LoggedKind::WithoutCode:
        return Outcome::Warning;
    }
    Q_UNREACHABLE();
}

QString keyOf(LoggedKind kind)
{
    switch (kind) {
    case LoggedKind::Refused:
        return u"refused"_s;
    case LoggedKind::Skipped:
        return u"skipped"_s;
    case LoggedKind::WithoutCode:
        return u"withoutCode"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

AttentionLogged::AttentionLogged(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_label);
    for (int place = 0; place < Kinds; ++place) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this,
                [this, place] { Q_EMIT linkActivated(m_counts.at(place).target); });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    refresh();
}

void AttentionLogged::setCounts(const QList<LoggedCount> &counts, int days)
{
    m_counts = counts.first(std::min<qsizetype>(counts.size(), Kinds));
    m_days = days;
    refresh();
}

void AttentionLogged::refresh()
{
    m_label->setVisible(!m_counts.isEmpty());
    m_label->setText(tr("In the log, last %n day(s):", nullptr, m_days));
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        QPushButton *button = m_buttons.at(place);
        button->setVisible(place < m_counts.size());
        if (place < m_counts.size()) {
            const LoggedCount &count = m_counts.at(place);
            button->setObjectName(u"attention/log/"_s + keyOf(count.kind));
            //: a number of lines: "Refused: 163"
            button->setText(tr("%1: %2").arg(nameOf(count.kind), QLocale().toString(count.rows)));
            button->setToolTip(explanationOf(count.kind));
            button->setIcon(outcomeIcon(outcomeOf(count.kind), palette()));
        }
    }
}

} // namespace smartup
