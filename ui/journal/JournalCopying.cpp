#include "ui/journal/JournalCopying.h"

#include "models/journal/JournalModel.h"
#include "models/journal/JournalText.h"
#include "ui/shell/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

JournalCopying::JournalCopying(const QString &prefix,
                               QAbstractItemView *view,
                               const QHeaderView *columns)
    : QObject(view)
    , m_view(view)
    , m_columns(columns)
    , m_rows(new QAction(view))
    , m_cell(new QAction(view))
{
    m_rows->setObjectName(prefix + u"Rows"_s);
    m_rows->setShortcut(QKeySequence::Copy);
    m_cell->setObjectName(prefix + u"Cell"_s);
    m_cell->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : { m_rows, m_cell }) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(action);
    }
    connect(m_rows, &QAction::triggered, this, &JournalCopying::rowsWanted);
    connect(m_cell, &QAction::triggered, this, &JournalCopying::copyCell);
    retranslate();
}

void JournalCopying::retranslate()
{
    m_rows->setText(tr("Copy rows"));
    m_rows->setIcon(icon(u"edit-copy"_s));
    m_cell->setText(tr("Copy cell"));
}

QString JournalCopying::lineOf(const std::function<QString(int)> &cell) const
{
    QStringList cells;
    for (int visual = 0; visual < m_columns->count(); ++visual) {
        const int column = m_columns->logicalIndex(visual);
        if (!m_columns->isSectionHidden(column)) {
            cells.append(tsvCell(cell(column)));
        }
    }
    return cells.join(u'\t');
}

QString JournalCopying::rowText(const QModelIndex &row) const
{
    return lineOf([&row](int column) {
        return row.siblingAtColumn(column).data(JournalModel::RawRole).toString();
    });
}

void JournalCopying::copyLines(const QStringList &lines) const
{
    if (lines.isEmpty()) {
        return;
    }
    const QString heads = lineOf([this](int column) {
        return m_view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    QApplication::clipboard()->setText(heads + u'\n' + lines.join(u'\n'));
}

void JournalCopying::copyCell()
{
    const QString text = m_view->currentIndex().data(JournalModel::RawRole).toString();
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void JournalCopying::showMenu(const QPoint &position)
{
    if (!m_view->currentIndex().isValid()) {
        return;
    }
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions()); // the page adds its own
    menu->popup(position);
}

} // namespace smartup
