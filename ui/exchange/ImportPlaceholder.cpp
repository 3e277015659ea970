// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportPlaceholder.h"

#include "ui/shell/SentenceLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

ImportPlaceholder::ImportPlaceholder(QWidget *parent)
    : QWidget(parent)
    , m_text(makeSentenceLabel(u"import/placeholder"_s, this))
    , m_action(new QPushButton(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(u"import/placeholderAction"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &ImportPlaceholder::actionTriggered);
}

void ImportPlaceholder::setTexts(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace smartup
