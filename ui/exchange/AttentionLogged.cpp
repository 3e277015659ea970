#include "ui/exchange/AttentionLogged.h"

#include "models/core/Outcome.h"
#include "models/core/VisibleText.h"
#include "ui/exchange/AttentionMarking.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/SentenceLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

AttentionLogged::AttentionLogged(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_panel(new QWidget(this))
    , m_kindLabel(new QLabel(m_panel))
    , m_kind(new QComboBox(m_panel))
    , m_seen(makeSentenceLabel(u"attention/log/seen"_s, m_panel))
    , m_marking(new AttentionMarking(u"attention/log"_s, m_panel))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label);
    for (std::size_t place = 0; place < AllLoggedKinds.size(); ++place) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, place] {
            Q_EMIT linkActivated(m_counts.at(static_cast<qsizetype>(place)).target);
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    m_open = new QPushButton(icon(u"checkmark"_s), {}, this);
    m_open->setObjectName(u"attention/log/open"_s);
    m_open->setCheckable(true);
    row->addWidget(m_open);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(makePanel());
    connect(m_open, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AttentionLogged::refreshPanel);
    connect(m_marking, &AttentionMarking::marked, this, &AttentionLogged::mark);
    connect(m_marking, &AttentionMarking::unmarkRequested, this, &AttentionLogged::unmark);
    connect(m_marking, &AttentionMarking::undoRequested, this, &AttentionLogged::undo);
    retranslate();
}

QWidget *AttentionLogged::makePanel()
{
    m_kind->setObjectName(u"attention/log/kind"_s);
    m_kindLabel->setBuddy(m_kind);
    for (const LoggedKind kind : AllLoggedKinds) {
        m_kind->addItem(QString(), QVariant(static_cast<int>(kind)));
    }
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_kindLabel);
    choice->addWidget(m_kind);
    choice->addWidget(m_seen, 1);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_marking);
    m_panel->hide();
    return m_panel;
}

void AttentionLogged::setCounts(const QList<LoggedCount> &counts, int days)
{
    m_counts = counts.first(std::min<qsizetype>(counts.size(), m_buttons.size()));
    m_days = days;
    refresh();
}

void AttentionLogged::retranslate()
{
    //: opens what marks lines of the log as seen to
    m_open->setText(tr("Mark…"));
    //: lines of the log that are marked as seen to
    m_kindLabel->setText(tr("Lines"));
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(i,
                            loggedKindName(static_cast<LoggedKind>(m_kind->itemData(i).toInt())));
    }
    m_marking->retranslate();
    refresh();
}

void AttentionLogged::refresh()
{
    m_label->setVisible(!m_counts.isEmpty());
    m_open->setVisible(!m_counts.isEmpty());
    m_label->setText(tr("In the log, last %n day(s):", nullptr, m_days));
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        QPushButton *button = m_buttons.at(place);
        button->setVisible(place < m_counts.size());
        if (place < m_counts.size()) {
            const LoggedCount &count = m_counts.at(place);
            button->setObjectName(u"attention/log/"_s + loggedKindKey(count.kind));
            //: a number of lines: "Refused: 163"
            button->setText(
                tr("%1: %2").arg(loggedKindName(count.kind), QLocale().toString(count.rows)));
            button->setToolTip(explanationOf(count.kind));
            button->setIcon(outcomeIcon(outcomeOf(count.kind), palette()));
        }
    }
    refreshPanel();
}

/// Of the kind that is chosen; nullptr while it is not counted.
const LoggedCount *AttentionLogged::chosen() const
{
    const auto kind = static_cast<LoggedKind>(m_kind->currentData().toInt());
    const auto count = std::ranges::find(m_counts, kind, &LoggedCount::kind);
    return count == m_counts.cend() ? nullptr : &*count;
}

void AttentionLogged::refreshPanel()
{
    const LoggedCount *count = chosen();
    const bool isMarked = count != nullptr && count->mark;
    const bool isAnyNew = count != nullptr && count->rows > 0;
    m_seen->setText(isMarked ? visibleText(loggedMarkText(*count->mark)) : QString());
    m_marking->setChosen(isAnyNew, isMarked && !isAnyNew);
}

void AttentionLogged::mark(AttentionMark::Kind how, const QString &reason)
{
    const LoggedCount *count = chosen();
    if (count == nullptr) {
        return;
    }
    m_former = count->mark;
    m_marked = LoggedMark { count->kind, count->until, count->rows, how, reason, {} };
    const auto rows = static_cast<int>(count->rows);
    m_marking->say(
        how == AttentionMark::Kind::Handled
            ? tr("%n line(s) marked as handled. What is logged from now on is counted "
                 "again.",
                 nullptr, rows)
            : tr("%n line(s) ignored. What is logged from now on is counted again.", nullptr, rows),
        true);
    Q_EMIT markRequested(*m_marked);
}

void AttentionLogged::unmark()
{
    m_marking->say({}, false);
    if (const LoggedCount *count = chosen()) {
        Q_EMIT unmarkRequested(count->kind);
    }
}

void AttentionLogged::undo()
{
    m_marking->say({}, false);
    const std::optional<LoggedMark> marked = std::exchange(m_marked, std::nullopt);
    if (marked && m_former) {
        Q_EMIT markRequested(*m_former);
    } else if (marked) {
        Q_EMIT unmarkRequested(marked->kind);
    }
}

} // namespace smartup
