#include "models/exchange/formats/FileFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView JsonExtensions[] = { "json"_L1 };
constexpr QLatin1StringView XmlExtensions[] = { "xml"_L1 };
constexpr QLatin1StringView CsvExtensions[] = { "csv"_L1, "tsv"_L1, "txt"_L1 };
constexpr QLatin1StringView XlsxExtensions[] = { "xlsx"_L1 };

constexpr std::array<FileFormatInfo, FileFormatCount> Formats { {
    { .format = FileFormat::Json,
      .key = "json"_L1,
      .name = QT_TRANSLATE_NOOP("FileFormat", "Smartup's JSON"),
      .extensions = JsonExtensions,
      .canRead = true,
      .canWrite = true },
    { .format = FileFormat::Xml,
      .key = "xml"_L1,
      .name = QT_TRANSLATE_NOOP("FileFormat", "XML"),
      .extensions = XmlExtensions,
      .canRead = true,
      .canWrite = true },
    { .format = FileFormat::Csv,
      .key = "csv"_L1,
      .name = QT_TRANSLATE_NOOP("FileFormat", "Table (CSV)"),
      .extensions = CsvExtensions,
      .canRead = true,
      .canWrite = true },
    { .format = FileFormat::Xlsx,
      .key = "xlsx"_L1,
      .name = QT_TRANSLATE_NOOP("FileFormat", "Workbook (Excel)"),
      .extensions = XlsxExtensions,
      .canRead = true,
      .canWrite = true },
} };

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::optional<FileFormat> formatOfContent(QByteArrayView content)
{
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06")) {
        return FileFormat::Xlsx;
    }
    const auto first = std::ranges::find_if_not(content, isBlank);
    if (first == content.end()) {
        return FileFormat::Json; // it says that there is nothing
    }
    if (*first == '<') {
        return FileFormat::Xml;
    }
    return *first == '{' || *first == '[' ? std::optional(FileFormat::Json) : std::nullopt;
}

/// A first line of names: letters first, separators between them.
bool looksLikeTable(QByteArrayView content)
{
    const qsizetype end = content.indexOf('\n');
    const QByteArrayView line = end < 0 ? content : content.first(end);
    const QByteArrayView name = line.startsWith('"') ? line.sliced(1) : line;
    const bool startsWithName = !name.isEmpty()
        && ((name.front() >= 'a' && name.front() <= 'z')
            || (name.front() >= 'A' && name.front() <= 'Z'));
    return startsWithName
        && std::ranges::any_of(line, [](char c) { return c == ';' || c == ',' || c == '\t'; });
}

} // namespace

std::span<const FileFormatInfo> fileFormats()
{
    return Formats;
}

const FileFormatInfo &fileFormatInfo(FileFormat format)
{
    return Formats[static_cast<std::size_t>(format)]; // NOLINT: one row a value, see the test
}

QString fileFormatName(FileFormat format)
{
    return QCoreApplication::translate("FileFormat", fileFormatInfo(format).name);
}

std::optional<FileFormat> fileFormatFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        Formats, [key](const FileFormatInfo &info) { return info.key == key; });
    return found == Formats.end() ? std::nullopt : std::optional(found->format);
}

std::optional<FileFormat> fileFormatOfName(QStringView fileName)
{
    const QStringView extension = fileName.sliced(fileName.lastIndexOf(u'.') + 1);
    if (extension.size() == fileName.size()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(Formats, [extension](const FileFormatInfo &info) {
        return std::ranges::any_of(info.extensions, [extension](QLatin1StringView known) {
            return extension.compare(known, Qt::CaseInsensitive) == 0;
        });
    });
    return found == Formats.end() ? std::nullopt : std::optional(found->format);
}

FileFormat recogniseFormat(QByteArrayView content, QStringView fileName)
{
    if (const auto format = formatOfContent(content)) {
        return *format;
    }
    if (const auto format = fileFormatOfName(fileName)) {
        return *format;
    }
    return looksLikeTable(content) ? FileFormat::Csv : FileFormat::Json;
}

QString fileDialogFilter(FileFormat format)
{
    QStringList patterns;
    for (const QLatin1StringView extension : fileFormatInfo(format).extensions) {
        patterns.append("*."_L1 + extension);
    }
    return fileFormatName(format) + " ("_L1 + patterns.join(u' ') + u')';
}

QStringList readableFileFilters()
{
    QStringList patterns;
    QStringList filters;
    for (const FileFormatInfo &info : Formats) {
        if (info.canRead) {
            filters.append(fileDialogFilter(info.format));
            for (const QLatin1StringView extension : info.extensions) {
                patterns.append("*."_L1 + extension);
            }
        }
    }
    filters.prepend(QCoreApplication::translate("FileFormat", "Files of documents") + " ("_L1
                    + patterns.join(u' ') + u')');
    filters.append(QCoreApplication::translate("FileFormat", "All files") + " (*)"_L1);
    return filters;
}

} // namespace smartup
