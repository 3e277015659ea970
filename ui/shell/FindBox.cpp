#include "ui/shell/FindBox.h"

#include "ui/shell/Icons.h"

#include <QCompleter>
#include <QShortcut>
#include <QStandardItemModel>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

enum FindRole { TargetRole = Qt::UserRole };

} // namespace

FindBox::FindBox(QWidget *parent)
    : QLineEdit(parent)
    , m_entries(new QStandardItemModel(this))
{
    setObjectName(u"findBox"_s);
    setClearButtonEnabled(true);
    addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *names = new QCompleter(m_entries, this);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    setCompleter(names);
    connect(
        names, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT linkChosen(index.data(TargetRole).toString()); });
    auto *clearKey = new QShortcut(Qt::Key_Escape, this);
    clearKey->setContext(Qt::WidgetShortcut);
    connect(clearKey, &QShortcut::activated, this, &QLineEdit::clear);
    connect(this, &QLineEdit::returnPressed, this, &FindBox::find);
}

void FindBox::setEntries(const QList<FindEntry> &entries)
{
    m_entries->clear();
    for (const FindEntry &entry : entries) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.target, TargetRole);
        m_entries->appendRow(item);
    }
}

void FindBox::focusText()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::find()
{
    const QString wanted = text().trimmed();
    if (wanted.isEmpty()) {
        return;
    }
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const QStandardItem *item = m_entries->item(row);
        if (item->text().compare(wanted, Qt::CaseInsensitive) == 0) {
            Q_EMIT linkChosen(item->data(TargetRole).toString());
            return;
        }
    }
    Q_EMIT findRequested(wanted);
}

void FindBox::retranslate()
{
    setPlaceholderText(tr("Find any number, client, error…"));
    setAccessibleName(tr("Find"));
    setToolTip(tr("Searches the log and the settings (Ctrl+K)"));
}

} // namespace smartup
