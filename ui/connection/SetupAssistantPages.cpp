#include "ui/connection/CheckLadder.h"
#include "ui/connection/ProfileForm.h"
#include "ui/connection/SetupAssistant.h"
#include "ui/shell/Icons.h"
#include "ui/shell/SentenceLabel.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

// The pages of the assistant; what they do stands in SetupAssistant.cpp.

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Step = 8;

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Step);
    return column;
}

} // namespace

QWidget *SetupAssistant::makeConnectPage()
{
    QLabel *welcome = makeSentenceLabel(u"setup/welcome"_s, this);
    welcome->setText(tr("Connect to your Smartup, or practise on a sample company first: nothing "
                        "that you do there reaches a real Smartup."));
    m_sandbox->setIcon(icon(u"run-build"_s));
    m_sandbox->setText(tr("Practise on a sample company"));
    QLabel *cost = makeSentenceLabel(u"setup/cost"_s, this);
    cost->setText(connectionCheckCost());

    auto *inner = new QWidget;
    QVBoxLayout *column = columnOf(inner);
    column->addWidget(welcome);
    column->addWidget(m_sandbox, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(cost);
    column->addWidget(m_ladder);
    column->addStretch(1);
    m_scroll->setObjectName(u"setup/scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    connect(m_sandbox, &QPushButton::clicked, this, &SetupAssistant::startSandbox);
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_check = {}; // what was tested is not what stands there now
        m_isTesting = false;
        m_isSandbox = false; // whoever types means another one
        m_isConnected = false;
        note(SetupStep::Connect, {});
    });
    return m_scroll;
}

QWidget *SetupAssistant::makeOrganisationPage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    m_organisations->setObjectName(u"setup/organisations"_s);
    m_organisations->setAccessibleName(tr("Organisations of this user"));
    column->addWidget(m_organisationText);
    column->addWidget(m_organisations, 1);
    connect(m_organisations, &QListWidget::itemSelectionChanged, this, &SetupAssistant::refresh);
    // Enter goes on to the default button, which takes what is chosen.
    connect(m_organisations, &QListWidget::itemActivated, this,
            [](QListWidgetItem *item) { item->setSelected(true); });
    return page;
}

QWidget *SetupAssistant::makeSettingsPage()
{
    // There may be more to say of the settings than a small screen shows.
    auto *inner = new QWidget;
    QVBoxLayout *column = columnOf(inner);
    column->addWidget(m_settingsText);
    column->addStretch(1);
    auto *page = new QScrollArea(this);
    page->setObjectName(u"setup/settingsScroll"_s);
    page->setAccessibleName(setupStepName(SetupStep::Settings));
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setWidget(inner);
    return page;
}

QWidget *SetupAssistant::makeCheckUpPage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    m_checkUpRows->setObjectName(u"setup/checkUpRows"_s);
    m_checkUpRows->setReadOnly(true);
    m_checkUpRows->setTabChangesFocus(true);
    m_checkUpRows->setAccessibleName(tr("What the check-up found"));
    m_openCheckUp->setText(tr("Open the page of the check-up"));
    column->addWidget(m_checkUpText);
    column->addWidget(m_checkUpRows, 1);
    column->addWidget(m_openCheckUp, 0, Qt::AlignLeft);
    connect(m_openCheckUp, &QPushButton::clicked, this, [this] {
        finish();
        if (!isVisible()) {
            Q_EMIT linkActivated(u"check-up"_s);
        }
    });
    return page;
}

} // namespace smartup
