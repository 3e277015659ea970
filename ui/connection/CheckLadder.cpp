#include "ui/connection/CheckLadder.h"

#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"
#include "ui/shell/PlainTip.h"
#include "ui/shell/SentenceLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StateLook
{
    QString word;
    QIcon icon;
};

StateLook lookOf(CheckState state, const QPalette &palette)
{
    switch (state) {
    case CheckState::Waiting:
        //: State of a step of the connection test
        return { CheckLadder::tr("Not tested yet"), {} };
    case CheckState::Running:
        //: State of a step of the connection test
        return { CheckLadder::tr("Testing…"), outcomeIcon(Outcome::Running, palette) };
    case CheckState::Passed:
        //: State of a step of the connection test
        return { CheckLadder::tr("Passed"), outcomeIcon(Outcome::Created, palette) };
    case CheckState::Warning:
        //: State of a step of the connection test
        return { CheckLadder::tr("Passed, but look"), outcomeIcon(Outcome::Warning, palette) };
    case CheckState::Failed:
        //: State of a step of the connection test
        return { CheckLadder::tr("Failed"), outcomeIcon(Outcome::Refused, palette) };
    }
    Q_UNREACHABLE();
}

} // namespace

CheckLadder::CheckLadder(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"checkLadder"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (std::size_t index = 0; index < m_rungs.size(); ++index) {
        Rung &rung = m_rungs[index];
        const QString number = QString::number(index);
        rung.icon = new QLabel(this);
        rung.name = new QLabel(this);
        rung.name->setTextFormat(Qt::PlainText);
        rung.text = makeSentenceLabel(u"checkText"_s + number, this);
        rung.remedy = makeSentenceLabel(u"checkRemedy"_s + number, this);
        grid->addWidget(rung.icon, row, 0, Qt::AlignTop);
        grid->addWidget(rung.name, row, 1, Qt::AlignTop);
        grid->addWidget(rung.text, row, 2);
        grid->addWidget(rung.remedy, row + 1, 2);
        row += 2;
    }
    refresh();
}

void CheckLadder::setCheck(const ConnectionCheck &check)
{
    m_check = check;
    refresh();
}

void CheckLadder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void CheckLadder::refresh()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (const CheckStage stage : AllCheckStages) {
        const CheckStep &step = std::as_const(m_check)[stage];
        const Rung &rung = m_rungs[static_cast<std::size_t>(stage)];
        const StateLook look = lookOf(step.state, palette());
        rung.icon->setPixmap(look.icon.pixmap(QSize(side, side), devicePixelRatioF()));
        rung.icon->setMinimumWidth(side);
        rung.icon->setAccessibleName(look.word);
        rung.name->setText(checkStageName(stage));
        rung.text->setText(
            step.text.isEmpty()
                ? look.word
                //: State of a step and what was found: "Failed: there is no such host."
                : tr("%1: %2").arg(look.word, step.text));
        rung.text->setToolTip(plainTip(step.raw));
        rung.remedy->setText(step.remedy);
        rung.remedy->setVisible(!step.remedy.isEmpty());
        QPalette colours = palette();
        if (step.state == CheckState::Failed) {
            colours.setColor(QPalette::WindowText, outcomeColour(Outcome::Refused, palette()));
        }
        rung.text->setPalette(colours);
    }
}

} // namespace smartup
