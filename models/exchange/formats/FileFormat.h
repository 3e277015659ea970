#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace smartup {

/// How a file of documents is written. Everything behind the readers knows Smartup's JSON only.
enum class FileFormat { Json, Xml, Csv, Xlsx };

inline constexpr std::size_t FileFormatCount = 4;

struct FileFormatInfo
{
    FileFormat format {};
    QLatin1StringView key; ///< `xlsx`: command line, and the extension of a new file
    const char *name = nullptr; ///< English source text, translation context "FileFormat"
    std::span<const QLatin1StringView> extensions; ///< without the dot, the first one for new files
    bool canRead = false;
    bool canWrite = false;
};

[[nodiscard]] std::span<const FileFormatInfo> fileFormats();
[[nodiscard]] const FileFormatInfo &fileFormatInfo(FileFormat format);
/// Translated: "Table (CSV)".
[[nodiscard]] QString fileFormatName(FileFormat format);
[[nodiscard]] std::optional<FileFormat> fileFormatFromKey(QStringView key);
/// By the extension, in whatever letters it is written.
[[nodiscard]] std::optional<FileFormat> fileFormatOfName(QStringView fileName);
/// By the content first, by the name second; JSON when neither tells. `content`: UTF-8 text without
/// byte order mark, or the bytes of a workbook; the beginning of it is enough.
[[nodiscard]] FileFormat recogniseFormat(QByteArrayView content, QStringView fileName);

/// Filters of a file dialog: one for each format, as in "Table (CSV) (*.csv *.txt *.tsv)".
[[nodiscard]] QString fileDialogFilter(FileFormat format);
/// For opening: all that can be read in one filter, then each, then all files.
[[nodiscard]] QStringList readableFileFilters();

} // namespace smartup
