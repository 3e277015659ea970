#include "ui/journal/BodyHitsView.h"

#include "models/journal/BodyHitsModel.h"
#include "ui/journal/JournalCopying.h"
#include "ui/journal/JournalDelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widths in characters of the font, in the order of the columns.
constexpr std::array<int, BodyHitsModel::ColumnTotal> Widths { 23, 20, 12, 14, 15, 13,
                                                               12, 19, 16, 14, 40 };
/// What does not tell calls apart leaves its room to the words around the text.
constexpr std::array HiddenColumns { JournalModel::ExternalIdColumn,
                                     JournalModel::OrganisationColumn, JournalModel::SumColumn,
                                     JournalModel::MessageColumn };

} // namespace

BodyHitsView::BodyHitsView(BodyHitsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_copying(new JournalCopying(u"copyHit"_s, this, horizontalHeader()))
{
    setObjectName(u"bodyHits"_s);
    setItemDelegate(new JournalDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    constexpr int Air = 8;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Air);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setModel(model);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < BodyHitsModel::ColumnTotal; ++column) {
        horizontalHeader()->resizeSection(column,
                                          Widths.at(static_cast<std::size_t>(column)) * letter);
    }
    for (const int column : HiddenColumns) {
        setColumnHidden(column, true);
    }
    connect(m_copying, &JournalCopying::rowsWanted, this, &BodyHitsView::copyRows);
    retranslate();
}

void BodyHitsView::retranslate()
{
    setAccessibleName(tr("Calls whose bodies have the text"));
    m_copying->retranslate();
}

QList<JournalRow> BodyHitsView::chosenRows() const
{
    QList<int> places;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        places.append(index.row());
    }
    std::ranges::sort(places); // not as they were clicked on
    QList<JournalRow> rows;
    for (const int place : std::as_const(places)) {
        rows.append(m_model->hits().at(place).row);
    }
    return rows;
}

void BodyHitsView::copyRows()
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(indexes)) {
        lines.append(m_copying->rowText(index));
    }
    m_copying->copyLines(lines);
}

void BodyHitsView::goToNext(int direction)
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        return;
    }
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + direction, 0, rows - 1) : 0;
    setCurrentIndex(m_model->index(row, JournalModel::WhatColumn));
    setFocus(Qt::ShortcutFocusReason);
}

void BodyHitsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT detailRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void BodyHitsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT documentChosen(current.data(JournalModel::DocumentIdRole).toLongLong());
}

void BodyHitsView::contextMenuEvent(QContextMenuEvent *event)
{
    m_copying->showMenu(event->globalPos());
}

} // namespace smartup
