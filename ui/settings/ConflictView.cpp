#include "ui/settings/ConflictView.h"

#include "ui/settings/SettingEditor.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Theirs = 0;
constexpr int Mine = 1;

} // namespace

ConflictView::ConflictView(const QList<SettingConflict> &conflicts,
                           const ChangeEvidence &evidence,
                           QWidget *parent)
    : QWidget(parent)
    , m_save(new QPushButton(tr("Save with these choices"), this))
{
    setObjectName(u"conflictView"_s);
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const QStringList headings { tr("Setting"), tr("When you read it"), tr("In Smartup now"),
                                 tr("Yours") };
    int column = 0;
    for (const QString &text : headings) {
        auto *heading = new QLabel(text, inner);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        grid->addWidget(heading, 0, column++);
    }
    int row = 1;
    for (const SettingConflict &conflict : conflicts) {
        addRow(conflict, grid, row++);
        addConsequence(conflict, evidence, grid, row++);
    }
    grid->setRowStretch(row, 1);
    for (int i = 0; i < column; ++i) {
        grid->setColumnStretch(i, 1);
    }

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);

    auto *back = new QPushButton(tr("Keep editing"), this);
    back->setObjectName(u"conflict/back"_s);
    m_save->setObjectName(u"conflict/save"_s);
    m_save->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeSentence(
        tr("Somebody else has saved other values for the same settings since you read "
           "them. Nothing has been written. Choose for each setting which value stays."),
        this));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    if (!m_choices.isEmpty()) {
        setFocusProxy(m_choices.constFirst().group->button(Theirs));
    }
    connect(back, &QPushButton::clicked, this, &ConflictView::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ConflictView::decide);
}

void ConflictView::addRow(const SettingConflict &conflict, QGridLayout *grid, int row)
{
    QWidget *inner = grid->parentWidget();
    const QString label = settingLabel(conflict.ref);
    const auto makeButton = [&](const QString &value, const QString &part) {
        const QString name = settingValueName(conflict.ref, value);
        auto *button = new QRadioButton(QString(name).replace(u'&', u"&&"_s), inner);
        button->setObjectName(u"conflict/%1/%2"_s.arg(settingKey(conflict.ref), part));
        return button;
    };
    QRadioButton *theirs = makeButton(conflict.theirs, u"theirs"_s);
    theirs->setAccessibleName(tr("%1: keep what is in Smartup now, %2")
                                  .arg(label, settingValueName(conflict.ref, conflict.theirs)));
    QRadioButton *mine = makeButton(conflict.mine, u"mine"_s);
    mine->setAccessibleName(
        tr("%1: save yours, %2").arg(label, settingValueName(conflict.ref, conflict.mine)));

    auto *group = new QButtonGroup(this);
    group->addButton(theirs, Theirs);
    group->addButton(mine, Mine);
    m_choices.append({ conflict.ref, group });
    connect(group, &QButtonGroup::idClicked, this, [this] {
        m_save->setEnabled(std::ranges::all_of(
            m_choices, [](const Choice &choice) { return choice.group->checkedId() >= 0; }));
    });

    grid->addWidget(makeSentence(label, inner), row, 0);
    grid->addWidget(makeSentence(settingValueName(conflict.ref, conflict.base), inner), row, 1);
    grid->addWidget(theirs, row, 2);
    grid->addWidget(mine, row, 3);
}

void ConflictView::addConsequence(const SettingConflict &conflict,
                                  const ChangeEvidence &evidence,
                                  QGridLayout *grid,
                                  int row)
{
    // Keeping theirs changes nothing any more: it is in force already.
    const QString consequence =
        changeConsequence({ conflict.ref, conflict.theirs, conflict.mine }, evidence);
    if (consequence.isEmpty()) {
        return;
    }
    //: %1 is a sentence on what a changed setting would have done in the last 30 days
    QLabel *remark = makeRemark(tr("Yours: %1").arg(consequence), grid->parentWidget());
    remark->setObjectName(u"conflict/%1/consequence"_s.arg(settingKey(conflict.ref)));
    grid->addWidget(remark, row, 1, 1, 3);
}

void ConflictView::decide()
{
    QList<SettingRef> keepTheirs;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.group->checkedId() == Theirs) {
            keepTheirs.append(choice.ref);
        }
    }
    Q_EMIT decided(keepTheirs);
}

} // namespace smartup
