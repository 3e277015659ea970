#include "ui/exchange/ExchangeWidgets.h"

#include "ui/shell/Icons.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rowText(const QModelIndex &row)
{
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(); ++column) {
        cells.append(row.siblingAtColumn(column).data().toString());
    }
    return cells.join(u'\t');
}

void copyRows(const QTableView &table)
{
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        lines.append(rowText(row));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace

QPushButton *makeButton(const QString &objectName, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), {}, parent);
    button->setObjectName(objectName);
    return button;
}

QTableView *makeRowTable(const QString &objectName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    QHeaderView *rows = table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(table->fontMetrics().height() * 3 / 2);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    auto *copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table, [table] { copyRows(*table); });
    return table;
}

} // namespace smartup
