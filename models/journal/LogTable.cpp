#include "models/journal/LogTable.h"

#include "models/core/Decimal.h"
#include "models/core/VisibleText.h"
#include "models/exchange/formats/CellText.h"
#include "models/journal/JournalText.h"

#include <QCoreApplication>

#include <array>

namespace smartup {

namespace {

/// A spreadsheet keeps so many digits of a number, a sign and a point beside them.
constexpr qsizetype LongestNumber = 15;

constexpr std::array Columns {
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Time"),
                [](const JournalRow &r) { return exactTime(r.at); } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "What"),
                [](const JournalRow &r) { return callName(r.document.subject, r.verb); } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Outcome"),
                [](const JournalRow &r) { return outcomeName(r.document.outcome); } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Number"),
                [](const JournalRow &r) { return r.document.number; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "External id"),
                [](const JournalRow &r) { return r.document.externalId; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Smartup id"),
                [](const JournalRow &r) { return r.document.smartupId; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Status"),
                [](const JournalRow &r) { return r.document.status; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Organisation"),
                [](const JournalRow &r) { return r.document.organisation; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Client code"),
                [](const JournalRow &r) { return r.document.personCode; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Client"),
                [](const JournalRow &r) { return r.document.personName; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Warehouse"),
                [](const JournalRow &r) { return r.document.warehouseCode; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Sum"),
                [](const JournalRow &r) { return r.document.amount; }, true },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Error code"),
                [](const JournalRow &r) { return r.document.errorCode; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Message"),
                [](const JournalRow &r) { return r.document.message; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Decided by the setting"),
                [](const JournalRow &r) { return r.document.rule; } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Try"),
                [](const JournalRow &r) { return QString::number(r.document.attempt); } },
    LogColumn { QT_TRANSLATE_NOOP("LogTable", "Call"),
                [](const JournalRow &r) { return QString::number(r.document.callId); } },
};

QString cut(const QString &text, qsizetype longest)
{
    if (longest == 0 || text.size() <= longest) {
        return text;
    }
    const bool cutsPair = text.at(longest - 1).isHighSurrogate();
    return text.left(cutsPair ? longest - 1 : longest) + u'…';
}

TableCell cellOf(const LogColumn &column, const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QByteArray bytes = text.toUtf8();
    if (column.isNumber && text.size() <= LongestNumber && Decimal::fromText(text)) {
        return { bytes, true };
    }
    return { defusedCell(bytes), false };
}

} // namespace

std::span<const LogColumn> logColumns()
{
    return Columns;
}

std::vector<TableCell> logHeading()
{
    std::vector<TableCell> cells;
    cells.reserve(std::size(Columns));
    for (const LogColumn &column : Columns) {
        cells.push_back({ QCoreApplication::translate("LogTable", column.name).toUtf8(), false });
    }
    return cells;
}

std::vector<TableCell> logCells(const JournalRow &row, qsizetype longest)
{
    std::vector<TableCell> cells;
    cells.reserve(Columns.size());
    for (const LogColumn &column : Columns) {
        cells.push_back(cellOf(column, cut(visibleText(column.text(row)), longest)));
    }
    return cells;
}

} // namespace smartup
