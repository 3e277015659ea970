#include "models/exchange/ScheduleModel.h"

#include "models/core/Clock.h"
#include "models/core/ShownTime.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace smartup {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ScheduleModel", text);
}

QString nextText(const ScheduleRow &row)
{
    if (row.isRunning) {
        return translated(QT_TRANSLATE_NOOP("ScheduleModel", "Running now"));
    }
    if (row.missed > 0) {
        const auto missed = static_cast<int>(row.missed);
        return QCoreApplication::translate("ScheduleModel", "%n missed run(s) wait for your word",
                                           nullptr, missed);
    }
    if (row.schedule.isPaused) {
        //: Of a schedule that does not run at present
        return translated(QT_TRANSLATE_NOOP("ScheduleModel", "Paused"));
    }
    return row.next.isValid() ? tashkentText(row.next)
                              //: When a schedule runs next: at no time
                              : translated(QT_TRANSLATE_NOOP("ScheduleModel", "Never"));
}

} // namespace

QString tashkentText(const QDateTime &moment)
{
    return moment.isValid() ? shownMoment(moment.toTimeZone(serverTimeZone())) : QString();
}

QString lastRunText(const ScheduleRow &row)
{
    const ScheduleResult &last = row.last;
    if (!last.due.isValid() || row.isRunning) {
        return {};
    }
    if (!last.finished.isValid()) {
        return translated(
                   QT_TRANSLATE_NOOP("ScheduleModel", "%1: the program ended in the middle of it"))
            .arg(tashkentText(last.due));
    }
    //: When a schedule ran last, and how it ended: "27.11.2026 06:00: Received"
    return translated(QT_TRANSLATE_NOOP("ScheduleModel", "%1: %2"))
        .arg(tashkentText(last.due), outcomeName(last.outcome));
}

ScheduleModel::ScheduleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ScheduleModel::setRows(const QList<ScheduleRow> &rows)
{
    const bool isSame = std::ranges::equal(
        rows, m_rows, {}, [](const ScheduleRow &row) { return row.schedule.id; },
        [](const ScheduleRow &row) { return row.schedule.id; });
    if (!isSame) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const ScheduleRow *ScheduleModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.row() < m_rows.size()
        ? &m_rows.at(index.row())
        : nullptr;
}

void ScheduleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setRows(QList<ScheduleRow>(m_rows));
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ScheduleRow &row = m_rows.at(index.row());
    const bool hasRun = row.last.due.isValid() && !row.isRunning;
    if (role == IdRole) {
        return row.schedule.id;
    }
    if (role == OutcomeRole) {
        const Outcome outcome = row.last.finished.isValid() ? row.last.outcome : Outcome::Warning;
        return index.column() == LastColumn && hasRun ? QVariant::fromValue(outcome) : QVariant();
    }
    if (role == Qt::ToolTipRole && index.column() == LastColumn && hasRun) {
        return visibleLines(row.last.message);
    }
    if (role == Qt::ToolTipRole && index.column() == TitleColumn) {
        const QString title = scheduleTitle(row.schedule) + u'\n' + scheduleDetails(row.schedule);
        return visibleLines(title.trimmed());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case TitleColumn:
        return visibleText(scheduleTitle(row.schedule));
    case TimingColumn:
        return timingText(row.schedule.timing);
    case NextColumn:
        return nextText(row);
    case LastColumn:
        return lastRunText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case TitleColumn:
        return translated(QT_TRANSLATE_NOOP("ScheduleModel", "What"));
    case TimingColumn:
        //: Column of a table: at which times a schedule runs
        return translated(QT_TRANSLATE_NOOP("ScheduleModel", "When"));
    case NextColumn:
        return translated(QT_TRANSLATE_NOOP("ScheduleModel", "Next run"));
    case LastColumn:
        return translated(QT_TRANSLATE_NOOP("ScheduleModel", "Last run"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace smartup
