#include "ui/settings/CodeCountStrip.h"

#include "models/core/ShownTime.h"
#include "ui/settings/SettingEditor.h"
#include "ui/settings/UncodedGoodsDialog.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

CodeCountStrip::CodeCountStrip(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(makeSentence({}, this))
    , m_remark(makeRemark({}, this))
    , m_show(new QPushButton(tr("Show"), this))
    , m_start(new QPushButton(this))
{
    m_text->setObjectName(u"settings/codeCount"_s);
    m_remark->setObjectName(u"settings/codeCount/remark"_s);
    m_show->setObjectName(u"settings/codeCount/show"_s);
    m_show->setAccessibleDescription(tr("Lists the goods without a code."));
    m_start->setObjectName(u"settings/codeCount/start"_s);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(4);
    sentence->addWidget(m_picture, 0, Qt::AlignTop);
    sentence->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_start);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(sentence);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &CodeCountStrip::openList);
    connect(m_start, &QPushButton::clicked, this, &CodeCountStrip::countRequested);
    showCount({}, Can::Wait);
}

void CodeCountStrip::showCount(const std::optional<CodeCount> &count, Can can)
{
    m_count = count;
    const bool isMissing = count && count->withoutCode > 0;
    m_picture->setVisible(isMissing);
    m_show->setVisible(isMissing);
    if (isMissing) {
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
        m_picture->setPixmap(icon(u"data-warning"_s, outcomeColour(Outcome::Warning, palette()))
                                 .pixmap(QSize(size, size), devicePixelRatioF()));
    }
    m_text->setText(count ? codeCountText(*count)
                          : tr("How many goods have no code has not been counted yet."));
    QStringList remarks;
    if (count) {
        remarks.append(tr("Counted on %1; what was changed since is not in it.")
                           .arg(shownMoment(count->countedAt.toLocalTime())));
    }
    switch (can) {
    case Can::Count:
        remarks.append(tr("Counting reads all goods: one request of today's allowance."));
        break;
    case Can::NotCount:
        remarks.append(
            tr("It can be counted while records without codes are exported; now they are "
               "left out."));
        break;
    case Can::Wait:
        break;
    }
    m_remark->setText(remarks.join(u' '));
    m_remark->setVisible(!remarks.isEmpty());
    m_start->setText(count ? tr("Count again") : tr("Count"));
    m_start->setEnabled(can == Can::Count);
}

void CodeCountStrip::openList()
{
    auto *dialog = new UncodedGoodsDialog(*m_count, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace smartup
