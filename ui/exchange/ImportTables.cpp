// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportTables.h"

#include "models/exchange/FileProblemModel.h"
#include "models/exchange/FolderFileModel.h"
#include "ui/exchange/ExchangeWidgets.h"
#include "ui/shell/OutcomeDelegate.h"

#include <QTableView>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QTableView *makeProblemTable(FileProblemModel *problems, QWidget *parent)
{
    QTableView *table = makeRowTable(u"import/problems"_s, parent);
    table->setModel(problems);
    table->setItemDelegate(
        new OutcomeDelegate(FileProblemModel::OutcomeRole, FileProblemModel::KindColumn, table));
    const int character = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(FileProblemModel::LineColumn, 10 * character);
    table->setColumnWidth(FileProblemModel::KindColumn, 18 * character);
    return table;
}

QTableView *makeFolderTable(FolderFileModel *files, QWidget *parent)
{
    QTableView *table = makeRowTable(u"import/files"_s, parent);
    table->setModel(files);
    table->setItemDelegate(
        new OutcomeDelegate(FolderFileModel::OutcomeRole, FolderFileModel::StateColumn, table));
    const int character = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(FolderFileModel::NameColumn, 40 * character);
    table->setColumnWidth(FolderFileModel::StateColumn, 22 * character);
    table->setColumnWidth(FolderFileModel::DocumentsColumn, 14 * character);
    return table;
}

} // namespace smartup
