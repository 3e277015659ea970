#include "app/exchange/ExpectedFormat.h"

#include "models/exchange/formats/FileText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace smartup {

namespace {

/// Enough to tell what a file is.
constexpr qint64 HeadSize = 4096;

} // namespace

ImportFilePtr fileOfOtherFormat(const QString &path, FileFormat expected)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return nullptr; // whoever reads it says why it cannot be read
    }
    const FileFormat format = recogniseFormat(decodeFileText(file.read(HeadSize)).utf8, name);
    if (format == expected) {
        return nullptr;
    }
    auto refused = std::make_shared<ImportFile>();
    refused->name = name;
    refused->problemCount = 1;
    refused->problems.append(
        { 0,
          {},
          //: %1 and %2 names of formats: "Workbook (Excel)"
          QCoreApplication::translate("ExpectedFormat",
                                      "The file would be read as %1; here %2 is expected.")
              .arg(fileFormatName(format), fileFormatName(expected)) });
    return refused;
}

} // namespace smartup
