#include "ui/settings/SaveBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostRows = 8;
constexpr int RowMargin = 4;
constexpr int NoLimit = 10'000;

} // namespace

SaveBar::SaveBar(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_blocked(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"saveBar"_s);
    m_list->setObjectName(u"saveBar/changes"_s);
    m_count->setObjectName(u"saveBar/count"_s);
    m_blocked->setObjectName(u"saveBar/blocked"_s);
    m_show->setObjectName(u"saveBar/show"_s);
    m_revert->setObjectName(u"saveBar/revert"_s);
    m_save->setObjectName(u"saveBar/save"_s);

    m_blocked->setTextFormat(Qt::PlainText);
    m_show->setCheckable(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->viewport()->installEventFilter(this);
    m_list->setVisible(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_show);
    row->addWidget(m_blocked);
    row->addStretch(1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addLayout(row);

    connect(m_show, &QPushButton::toggled, m_list, &QListWidget::setVisible);
    connect(m_revert, &QPushButton::clicked, this, &SaveBar::revertRequested);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT changeActivated(m_changes.at(m_list->row(item)).ref);
    });
    retranslate();
}

void SaveBar::setChanges(const QList<SettingChange> &changes, const ChangeEvidence &evidence)
{
    m_changes = changes;
    m_evidence = evidence;
    if (changes.isEmpty()) {
        m_show->setChecked(false);
    }
    refresh();
}

void SaveBar::setEvidence(const ChangeEvidence &evidence)
{
    m_evidence = evidence;
    refresh();
}

void SaveBar::setBlocked(bool isBlocked)
{
    m_isBlocked = isBlocked;
    refresh();
}

void SaveBar::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    refresh();
}

void SaveBar::retranslate()
{
    //: button: lists the staged changes in words
    m_show->setText(tr("Show"));
    //: button: drops the staged changes
    m_revert->setText(tr("Revert"));
    m_save->setText(tr("Save to Smartup"));
    m_list->setAccessibleName(tr("Changes that are not saved yet"));
    m_blocked->setText(tr("Correct the marked setting first."));
    refresh();
}

void SaveBar::refresh()
{
    setVisible(!m_changes.isEmpty());
    m_count->setText(m_isSaving ? tr("Saving to Smartup…")
                                : tr("%n change(s)", nullptr, static_cast<int>(m_changes.size())));
    m_blocked->setVisible(m_isBlocked);
    m_save->setEnabled(!m_isBlocked && !m_isSaving);
    m_revert->setEnabled(!m_isSaving);

    // The log answers while somebody walks through the list.
    const int current = m_list->currentRow();
    m_list->clear();
    for (const SettingChange &change : std::as_const(m_changes)) {
        const QString consequence = changeConsequence(change, m_evidence);
        m_list->addItem(consequence.isEmpty() ? changeText(change)
                                              : changeText(change) + u'\n' + consequence);
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    fitRows();
}

void SaveBar::fitRows()
{
    const int width = qMax(1, m_list->viewport()->width() - 2 * RowMargin);
    int height = 2 * m_list->frameWidth() + RowMargin;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QRect needed = m_list->fontMetrics().boundingRect(QRect(0, 0, width, NoLimit),
                                                                Qt::TextWordWrap, item->text());
        item->setSizeHint(QSize(0, needed.height() + RowMargin));
        height += row < MostRows ? needed.height() + RowMargin : 0;
    }
    m_list->setMaximumHeight(height);
}

bool SaveBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fitRows();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace smartup
