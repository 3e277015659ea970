// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/FolderFileModel.h"

#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smartup {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FolderFileModel", text);
}

} // namespace

FolderFileModel::FolderFileModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FolderFileModel::setEntries(const QList<FolderEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    for (const FolderEntry &entry : entries) {
        m_rows.append(
            { entry.name, entry.judgement.verdict, std::nullopt, entry.judgement.reason, 0, {} });
    }
    endResetModel();
}

qsizetype FolderFileModel::rowOf(const QString &name)
{
    const auto found = std::ranges::find_if(m_rows, [&name](const Row &row) {
        // Another file may come under the name of one that was put away.
        const bool isOver = row.outcome && *row.outcome != Outcome::Running;
        return row.name == name && !isOver;
    });
    if (found != m_rows.end()) {
        return found - m_rows.begin();
    }
    const int end = static_cast<int>(m_rows.size());
    beginInsertRows({}, end, end);
    m_rows.append({ name, FolderVerdict::Ready, std::nullopt, {}, 0, {} });
    endInsertRows();
    return end;
}

void FolderFileModel::changed(qsizetype row)
{
    const int at = static_cast<int>(row);
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void FolderFileModel::setForecast(const FolderFileForecast &forecast)
{
    const auto found = std::ranges::find_if(m_rows, [&forecast](const Row &row) {
        return row.name == forecast.name && row.verdict == FolderVerdict::Ready && !row.outcome;
    });
    if (found != m_rows.end()) {
        found->forecast = forecast;
        found->text = forecast.text;
        found->documents = forecast.documents;
        changed(found - m_rows.begin());
    }
}

QStringList FolderFileModel::readyNames() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.verdict == FolderVerdict::Ready && !row.outcome) {
            names.append(row.name);
        }
    }
    return names;
}

int FolderFileModel::foreseenCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.forecast && !row.outcome; }));
}

qint64 FolderFileModel::requestsAsked() const
{
    qint64 asked = 0;
    for (const Row &row : m_rows) {
        asked += row.forecast ? row.forecast->asked : 0;
    }
    return asked;
}

qint64 FolderFileModel::requestsToSend() const
{
    qint64 toSend = 0;
    for (const Row &row : m_rows) {
        toSend += row.forecast ? row.forecast->toSend : 0;
    }
    return toSend;
}

void FolderFileModel::setTaken(const QString &name)
{
    const qsizetype row = rowOf(name);
    m_rows[row].outcome = Outcome::Running;
    changed(row);
}

void FolderFileModel::setResult(const FolderFileResult &result)
{
    const qsizetype at = rowOf(result.name);
    m_rows[at].outcome = result.outcome;
    m_rows[at].text = result.message;
    m_rows[at].documents = result.documents;
    changed(at);
}

int FolderFileModel::readyCount() const
{
    return static_cast<int>(readyNames().size());
}

int FolderFileModel::endedCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const Row &row) { return row.outcome && *row.outcome != Outcome::Running; }));
}

QString FolderFileModel::stateText(const Row &row) const
{
    if (row.outcome) {
        return *row.outcome == Outcome::Running
            ? translated(QT_TRANSLATE_NOOP("FolderFileModel", "Being imported"))
            : outcomeName(*row.outcome);
    }
    switch (row.verdict) {
    case FolderVerdict::Ready:
        return row.forecast && !row.forecast->isSendable
            ? translated(QT_TRANSLATE_NOOP("FolderFileModel", "Nothing to be sent"))
            : translated(QT_TRANSLATE_NOOP("FolderFileModel", "To be imported"));
    case FolderVerdict::Waiting:
        return translated(QT_TRANSLATE_NOOP("FolderFileModel", "Still being written"));
    case FolderVerdict::Ignored:
    case FolderVerdict::Refused:
        return translated(QT_TRANSLATE_NOOP("FolderFileModel", "Left where it is"));
    }
    Q_UNREACHABLE();
}

int FolderFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FolderFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FolderFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == OutcomeRole && index.column() == StateColumn && row.outcome) {
        return QVariant::fromValue(*row.outcome);
    }
    if (role == Qt::TextAlignmentRole && index.column() == DocumentsColumn) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return visibleText(row.name);
    case StateColumn:
        return stateText(row);
    case DocumentsColumn:
        return row.documents > 0 ? QLocale().toString(row.documents) : QString();
    case TextColumn:
        return visibleText(row.text);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FolderFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return translated(QT_TRANSLATE_NOOP("FolderFileModel", "File"));
    case StateColumn:
        return translated(QT_TRANSLATE_NOOP("FolderFileModel", "State"));
    case DocumentsColumn:
        return translated(QT_TRANSLATE_NOOP("FolderFileModel", "Documents"));
    case TextColumn:
        return translated(QT_TRANSLATE_NOOP("FolderFileModel", "What happened"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace smartup
