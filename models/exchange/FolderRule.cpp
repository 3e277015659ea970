#include "models/exchange/FolderRule.h"

#include "models/core/VisibleText.h"
#include "models/exchange/JsonScan.h"
#include "models/exchange/formats/FileFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 255 is what a system holds; the moment before it and the report's ending need their room.
constexpr qsizetype LongestName = 200;

constexpr std::array UnfinishedEndings { "~"_L1,         ".part"_L1, ".partial"_L1,
                                         ".filepart"_L1, ".tmp"_L1,  ".crdownload"_L1 };

QString translated(const char *text)
{
    return QCoreApplication::translate("FolderRule", text);
}

FolderJudgement refused(const char *text)
{
    return { FolderVerdict::Refused, translated(text) };
}

/// Names that Windows keeps for devices, whatever their extension.
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    constexpr std::array Devices { "CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1 };
    const bool isNumbered = stem.size() == 4
        && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && stem.back() >= u'1'
        && stem.back() <= u'9';
    return isNumbered || std::ranges::any_of(Devices, [&stem](QLatin1StringView device) {
               return stem == device;
           });
}

} // namespace

FolderJudgement judgeFileName(QByteArrayView name)
{
    if (name.startsWith('.')) {
        return { FolderVerdict::Ignored, {} };
    }
    if (findInvalidUtf8(name)) {
        return refused(QT_TRANSLATE_NOOP("FolderRule", "The name is no text in UTF-8."));
    }
    const QString text = QString::fromUtf8(name);
    if (std::ranges::any_of(UnfinishedEndings, [&text](QLatin1StringView ending) {
            return text.endsWith(ending, Qt::CaseInsensitive);
        })) {
        return { FolderVerdict::Ignored, {} };
    }
    // Line ends, control characters, and those that turn the direction of reading.
    if (visibleText(text) != text) {
        return refused(
            QT_TRANSLATE_NOOP("FolderRule", "The name holds characters that do not show."));
    }
    if (name.size() > LongestName) {
        return refused(QT_TRANSLATE_NOOP("FolderRule", "The name is longer than 200 bytes."));
    }
    const bool hasPlace =
        std::ranges::any_of(text, [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c); });
    if (hasPlace || text.endsWith(u' ') || text.endsWith(u'.') || isDevice(text)) {
        return refused(
            QT_TRANSLATE_NOOP("FolderRule", "Not every system can hold a file of this name."));
    }
    if (!fileFormatOfName(text)) {
        return refused(QT_TRANSLATE_NOOP("FolderRule",
                                         "By its name this is no file of documents (.json, .xml, "
                                         ".csv, .xlsx)."));
    }
    return {};
}

bool isSettled(const QDateTime &modified, const QDateTime &sameSince, const QDateTime &now)
{
    return modified.msecsTo(now) >= SettleMs || sameSince.msecsTo(now) >= SettleMs;
}

QString putAwayName(const QString &name, const QDateTime &moment, int attempt)
{
    const QString stamp = moment.toString(u"yyyyMMdd-HHmmss");
    return attempt <= 1 ? stamp + u'-' + name
                        : stamp + u'-' + QString::number(attempt) + u'-' + name;
}

} // namespace smartup
