#include "app/exchange/ImportFileLoader.h"

#include "app/exchange/formats/WorkbookReader.h"
#include "models/core/DataSize.h"
#include "models/exchange/DocumentReader.h"
#include "models/exchange/formats/FileFormat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace smartup {

namespace {

/// 5000 orders of 20 lines are 81 MB; a file of this size is no file of documents any more.
constexpr qint64 LargestFile = 512LL * 1024 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportFileLoader", text);
}

ImportFilePtr unreadable(const QString &name, const QString &text)
{
    auto file = std::make_shared<ImportFile>();
    file->name = name;
    file->problems.append({ 0, {}, text });
    file->problemCount = 1;
    return file;
}

struct Stamp
{
    qint64 size;
    QDateTime modified;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

Stamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return { info.size(), info.lastModified() };
}

} // namespace

ImportFilePtr loadImportFile(const QString &path,
                             const std::optional<ImportSubject> &chosen,
                             std::optional<TextEncoding> encoding)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists()) {
        return unreadable(
            name, translated(QT_TRANSLATE_NOOP("ImportFileLoader", "The file does not exist.")));
    }
    // A pipe would wait for ever, a device never ends.
    if (!info.isFile()) {
        return unreadable(name,
                          translated(QT_TRANSLATE_NOOP("ImportFileLoader",
                                                       "This is no file but a folder, a pipe or a "
                                                       "device.")));
    }
    if (info.size() > LargestFile) {
        return unreadable(
            name,
            translated(QT_TRANSLATE_NOOP("ImportFileLoader",
                                         "The file has %1; files of up to %2 are read."))
                .arg(dataSizeText(info.size()), dataSizeText(LargestFile)));
    }
    const Stamp before = stampOf(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(
            name,
            translated(QT_TRANSLATE_NOOP("ImportFileLoader", "The file cannot be opened: %1"))
                .arg(file.errorString()));
    }
    // As much as it may read is allocated at once; one byte more tells that the file grew.
    const QByteArray bytes = file.read(before.size + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() != before.size
        || stampOf(path) != before) {
        return unreadable(
            name,
            translated(QT_TRANSLATE_NOOP("ImportFileLoader",
                                         "The file changed while it was read; wait until it is "
                                         "written to the end.")));
    }
    if (isOldOrLockedWorkbook(bytes)) {
        return unreadable(name,
                          translated(QT_TRANSLATE_NOOP(
                              "ImportFileLoader",
                              "The workbook has a password or is of the old kind (.xls); "
                              "save it as .xlsx without one.")));
    }
    if (isZip(bytes)) {
        return std::make_shared<const ImportFile>(readDocuments(readWorkbook(bytes), chosen, name));
    }
    if (!bytes.isEmpty() && fileFormatOfName(name) == FileFormat::Xlsx) {
        return unreadable(name,
                          translated(QT_TRANSLATE_NOOP("ImportFileLoader",
                                                       "The file is called .xlsx, but it is no "
                                                       "workbook.")));
    }
    return std::make_shared<const ImportFile>(readDocuments(bytes, chosen, name, encoding));
}

} // namespace smartup
