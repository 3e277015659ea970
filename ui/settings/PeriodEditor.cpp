#include "ui/settings/PeriodEditor.h"

#include "ui/shell/SteadyInput.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int UsualPeriod = 15;
/// Wider than what can be saved: a value that is too large is explained, not swallowed.
constexpr int LargestInput = 99999;

} // namespace

PeriodEditor::PeriodEditor(SettingRef ref, QWidget *parent)
    : SettingEditor({ ref }, parent)
    , m_realTime(new QRadioButton(tr("In real time"), this))
    , m_every(new QRadioButton(tr("Once in a number of minutes:"), this))
    , m_minutes(new QSpinBox(this))
{
    m_realTime->setObjectName(settingObjectName(ref, u"realtime"_s));
    m_realTime->setAccessibleDescription(
        tr("Whatever changes is exchanged at once, with each request."));
    m_every->setObjectName(settingObjectName(ref, u"every"_s));
    m_minutes->setObjectName(settingObjectName(ref, u"minutes"_s));
    ignoreStrayWheel(m_minutes);
    m_minutes->setRange(ShortestPeriod, LargestInput);
    m_minutes->setValue(UsualPeriod);
    //: minutes, behind a number in a field
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes between two exchanges"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_realTime, 0, 0, 1, 3);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    const auto addBelow = [&](QLabel *text, int row) {
        text->setIndent(indent);
        layout->addWidget(text, row, 0, 1, 3);
    };
    addBelow(makeSentence(m_realTime->accessibleDescription(), this), 1);
    layout->addWidget(m_every, 2, 0);
    layout->addWidget(m_minutes, 2, 1);
    addBelow(makeSentence(tr("Changes are collected and exchanged at this interval."), this), 3);
    addBelow(makeRemark(catalogText(settingInfo(ref.id).example), this), 4);

    connect(m_realTime, &QRadioButton::clicked, this, [this] { Q_EMIT edited(refs(), u"0"_s); });
    connect(m_every, &QRadioButton::clicked, this,
            [this] { Q_EMIT edited(refs(), QString::number(m_minutes->value())); });
    connect(m_minutes, &QSpinBox::valueChanged, this,
            [this](int minutes) { Q_EMIT edited(refs(), QString::number(minutes)); });
}

void PeriodEditor::showDraft(const SettingsDraft &draft)
{
    const int minutes = draft.value(refs().constFirst()).toInt();
    (minutes == 0 ? m_realTime : m_every)->setChecked(true);
    // Setting an equal value would move the cursor of somebody who is typing.
    if (minutes != 0 && minutes != m_minutes->value()) {
        const QSignalBlocker quiet(m_minutes);
        m_minutes->setMaximum(qMax(LargestInput, minutes));
        m_minutes->setValue(minutes);
    }
}

void PeriodEditor::focusSetting(SettingRef)
{
    if (m_realTime->isChecked()) {
        m_realTime->setFocus(Qt::OtherFocusReason);
    } else {
        m_minutes->setFocus(Qt::OtherFocusReason);
    }
}

void PeriodEditor::finishTyping()
{
    m_minutes->interpretText();
}

} // namespace smartup
