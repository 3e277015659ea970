#include "ui/connection/SandboxPanel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

SandboxPanel::SandboxPanel(QWidget *parent)
    : QGroupBox(parent)
    , m_address(new QLabel(this))
    , m_signIn(new QLabel(this))
    , m_quirksHeading(new QLabel(this))
    , m_quirkList(new QVBoxLayout)
    , m_start(new QPushButton(this))
    , m_anew(new QPushButton(this))
{
    setObjectName(u"sandboxPanel"_s);
    m_address->setObjectName(u"sandboxAddress"_s);
    m_start->setObjectName(u"sandboxStart"_s);
    m_anew->setObjectName(u"sandboxAnew"_s);
    for (QLabel *label : { m_address, m_signIn, m_quirksHeading }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_signIn->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_address);
    layout->addWidget(m_signIn);
    layout->addWidget(m_quirksHeading);
    layout->addLayout(m_quirkList);
    auto *row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_anew);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, &SandboxPanel::startRequested);
    connect(m_anew, &QPushButton::clicked, this, &SandboxPanel::askBeginAnew);
    retranslate();
}

void SandboxPanel::setAddress(const QUrl &url)
{
    m_url = url;
    retranslate();
}

void SandboxPanel::setQuirks(const QList<QuirkChoice> &quirks)
{
    for (const QuirkChoice &quirk : quirks) {
        QCheckBox *box = m_quirks.value(quirk.key);
        if (!box) {
            box = new QCheckBox(this);
            box->setObjectName(u"quirk_"_s + quirk.key);
            connect(box, &QCheckBox::toggled, this, &SandboxPanel::collectQuirks);
            m_quirkList->addWidget(box);
            m_quirks.insert(quirk.key, box);
        }
        const QSignalBlocker blocker(box);
        box->setText(quirk.description);
        box->setChecked(quirk.isOn);
    }
    // They come after the buttons below them: Tab goes as the eye does.
    for (int row = 0; row + 1 < m_quirkList->count(); ++row) {
        setTabOrder(m_quirkList->itemAt(row)->widget(), m_quirkList->itemAt(row + 1)->widget());
    }
    if (m_quirkList->count() > 0) {
        setTabOrder(m_quirkList->itemAt(m_quirkList->count() - 1)->widget(), m_start);
        setTabOrder(m_start, m_anew);
    }
}

QWidget *SandboxPanel::firstToReach() const
{
    return m_quirkList->count() > 0 ? m_quirkList->itemAt(0)->widget() : nullptr;
}

void SandboxPanel::collectQuirks()
{
    QStringList keys;
    for (auto quirk = m_quirks.cbegin(); quirk != m_quirks.cend(); ++quirk) {
        if (quirk.value()->isChecked()) {
            keys.append(quirk.key());
        }
    }
    keys.sort();
    Q_EMIT quirksChosen(keys);
}

void SandboxPanel::askBeginAnew()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"beginAnew"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Begin anew"));
    box->setText(tr("The sample company goes back to its first day."));
    box->setInformativeText(
        tr("Every document and setting you have changed in the sandbox is lost. The log keeps "
           "what it has."));
    auto *anew = box->addButton(tr("Begin anew"), QMessageBox::DestructiveRole);
    anew->setObjectName(u"beginAnewConfirm"_s);
    auto *keep = box->addButton(tr("Keep the sandbox"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(anew, &QPushButton::clicked, this, &SandboxPanel::beginAnewRequested);
    box->open();
}

void SandboxPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QGroupBox::changeEvent(event);
}

void SandboxPanel::retranslate()
{
    setTitle(tr("Sandbox"));
    m_address->setText(m_url.isEmpty() ? tr("The sandbox is not running.")
                                       : tr("Listens at %1").arg(m_url.toString()));
    m_signIn->setText(
        tr("Sign-in: admin@demo. Without rights: noright@demo. Bound to one organisation: "
           "single@demo. The password of each is demo."));
    m_quirksHeading->setText(tr("Troubles of a real Smartup to practise on:"));
    m_start->setText(tr("Start the sandbox"));
    m_start->setVisible(m_url.isEmpty());
    m_anew->setText(tr("Begin anew…"));
    m_anew->setVisible(!m_url.isEmpty());
}

} // namespace smartup
