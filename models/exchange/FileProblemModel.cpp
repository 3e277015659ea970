#include "models/exchange/FileProblemModel.h"

#include "models/core/Outcome.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace smartup {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FileProblemModel", text);
}

} // namespace

FileProblemModel::FileProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FileProblemModel::setFile(const ImportFilePtr &file)
{
    beginResetModel();
    m_file = file;
    endResetModel();
}

int FileProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file
        ? 0
        : static_cast<int>(m_file->problems.size() + m_file->notes.size());
}

int FileProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FileProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isProblem = index.row() < m_file->problems.size();
    const FileProblem &entry = isProblem ? m_file->problems.at(index.row())
                                         : m_file->notes.at(index.row() - m_file->problems.size());
    if (role == IsProblemRole) {
        return isProblem;
    }
    if (role == OutcomeRole && index.column() == KindColumn) {
        return QVariant::fromValue(isProblem ? Outcome::Refused : Outcome::Warning);
    }
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case LineColumn:
        return entry.line == 0 ? QString() : QLocale().toString(entry.line);
    case KindColumn:
        //: Something in a file that keeps it from being imported; and something that does not.
        return isProblem ? translated(QT_TRANSLATE_NOOP("FileProblemModel", "Problem"))
                         : translated(QT_TRANSLATE_NOOP("FileProblemModel", "Note"));
    case TextColumn:
        return visibleText(entry.text);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FileProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case LineColumn:
        return translated(QT_TRANSLATE_NOOP("FileProblemModel", "Line"));
    case KindColumn:
        return translated(QT_TRANSLATE_NOOP("FileProblemModel", "Kind"));
    case TextColumn:
        return translated(QT_TRANSLATE_NOOP("FileProblemModel", "What is there"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace smartup
