#include "ui/shell/AllowanceMeter.h"

#include "models/core/ShownTime.h"
#include "ui/shell/OutcomeStyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sentence(const QuotaState &state)
{
    const QLocale locale;
    const QString used = locale.toString(state.limits.used);
    const QString limit = locale.toString(state.limits.limit);
    const QString seen = shownTime(state.seenAt.toLocalTime().time());
    switch (state.quotaClass) {
    case QuotaClass::References:
        return AllowanceMeter::tr("References: %1 of %2 requests used today, seen at %3")
            .arg(used, limit, seen);
    case QuotaClass::Infrequent:
        return AllowanceMeter::tr(
                   "Infrequently used documents: %1 of %2 requests used today, seen at %3")
            .arg(used, limit, seen);
    case QuotaClass::Frequent:
        return AllowanceMeter::tr(
                   "Frequently used documents: %1 of %2 requests used today, seen at %3")
            .arg(used, limit, seen);
    }
    Q_UNREACHABLE();
}

double share(const QuotaState &state)
{
    return state.limits.limit > 0
        ? static_cast<double>(state.limits.used) / static_cast<double>(state.limits.limit)
        : 0;
}

} // namespace

AllowanceMeter::AllowanceMeter(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_label(new QLabel(this))
{
    setObjectName(u"allowanceMeter"_s);
    m_label->setObjectName(u"allowanceText"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    m_bar->setMaximumHeight(fontMetrics().height() / 2); // a bar, not a field to type into
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_label);
    showState();
}

void AllowanceMeter::setQuota(const QuotaState &state)
{
    m_states.insert(state.quotaClass, state);
    showState();
}

void AllowanceMeter::clear()
{
    m_states.clear();
    showState();
}

void AllowanceMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        showState();
    }
    QWidget::changeEvent(event);
}

void AllowanceMeter::showState()
{
    QList<QuotaState> limited;
    QStringList sentences;
    for (const QuotaState &state : std::as_const(m_states)) {
        if (state.limits.hasLimit) {
            limited.append(state);
            sentences.append(sentence(state));
        }
    }
    setVisible(!limited.isEmpty());
    if (limited.isEmpty()) {
        return;
    }
    const QuotaState worst = *std::ranges::max_element(limited, {}, share);
    m_bar->setValue(static_cast<int>(std::min(1.0, share(worst)) * 1000));
    const QLocale locale;
    m_label->setText(worst.limits.left == 0 ? tr("Allowance spent")
                                            //: Requests used of the daily allowance
                                            : tr("%1 of %2")
                                                  .arg(locale.toString(worst.limits.used),
                                                       locale.toString(worst.limits.limit)));
    // Colour comes beside the figures, never instead of them.
    QPalette colours = m_label->palette();
    const bool isNearlySpent = share(worst) >= 0.8;
    colours.setColor(QPalette::WindowText,
                     isNearlySpent ? outcomeColour(
                         worst.limits.left == 0 ? Outcome::Refused : Outcome::Warning, palette())
                                   : palette().color(QPalette::WindowText));
    m_label->setPalette(colours);
    sentences.prepend(tr("Daily request allowance"));
    setToolTip(sentences.join(u'\n'));
    setAccessibleName(sentences.first());
    setAccessibleDescription(sentences.mid(1).join(u' '));
}

} // namespace smartup
