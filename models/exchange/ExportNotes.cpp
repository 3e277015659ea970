#include "models/exchange/ExportNotes.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostNamed = 5;

} // namespace

QString recordsWithoutCodeText(const QMap<QString, QString> &names)
{
    if (names.isEmpty()) {
        return {};
    }
    QStringList named;
    for (auto each = names.cbegin(); each != names.cend() && named.size() < MostNamed; ++each) {
        named.append(each.value().isEmpty() ? each.key() : each.value());
    }
    const auto count = static_cast<int>(names.size());
    const QString text = names.size() > MostNamed
        //: %1 a few names with commas between them
        ? QCoreApplication::translate("ExportNotes",
                                      "%n record(s) were exported without a code, among them: %1. "
                                      "The log lists all of them.",
                                      nullptr, count)
        : QCoreApplication::translate(
            "ExportNotes", "%n record(s) were exported without a code: %1.", nullptr, count);
    return text.arg(named.join(", "_L1));
}

QString otherStatusesText(const QHash<QString, qint64> &told, const QStringList &asked)
{
    qint64 others = 0;
    for (auto status = told.cbegin(); status != told.cend() && !asked.isEmpty(); ++status) {
        const bool isOther = !status.key().isEmpty() && !asked.contains(status.key());
        others += isOther ? status.value() : 0;
    }
    if (others == 0) {
        return {};
    }
    const auto count = static_cast<int>(others);
    return QCoreApplication::translate("ExportNotes",
                                       "%n document(s) have a status that was not asked for: this "
                                       "Smartup does not obey the filter "
                                       "by status. They were written, too.",
                                       nullptr, count);
}

QString goodsLeftOutText(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Global:
        return QCoreApplication::translate(
            "ExportNotes",
            "Goods without a global code are left out: the settings of Smartup say so. It does not "
            "tell which these are or how many. Settings, General shows the last count and its "
            "list, "
            "if they were ever counted; an export of the stock balance tells those in stock.");
    case CodeKind::Local:
        return QCoreApplication::translate(
            "ExportNotes",
            "Goods without a local code are left out: the settings of Smartup say so. It does not "
            "tell which these are or how many. Settings, General shows the last count and its "
            "list, "
            "if they were ever counted; an export of the stock balance tells those in stock.");
    }
    Q_UNREACHABLE();
}

QString keptDaysText(const ExportSummary &summary, bool isMoreThere)
{
    const QString kept = daysText(summary.keptDays);
    const QString missing = daysText(summary.missingDays);
    //: %1 and %2: days, as in 01.11.2026–07.11.2026
    const QString text = summary.targetFile.isEmpty()
        ? QCoreApplication::translate("ExportNotes",
                                      "What came whole is in the table: %1. Not in it: %2.")
        : QCoreApplication::translate("ExportNotes",
                                      "What came whole is in the file: %1. Not in it: %2.");
    const QString both = text.arg(kept, missing);
    return isMoreThere ? both + u' '
            + QCoreApplication::translate("ExportNotes",
                                          "A few documents of the days after that are in it, too.")
                       : both;
}

} // namespace smartup
