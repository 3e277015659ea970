#include "app/exchange/formats/ZipReader.h"

#include <QCoreApplication>

#include <zip.h>

namespace smartup {

namespace {

/// A workbook has a dozen entries and some more for every sheet.
constexpr qint64 MostEntries = 2000;
constexpr quint64 LargestContent = 512ULL * 1024 * 1024;
/// Rows that repeat themselves come to a hundredth; a trap to a thousandth.
constexpr quint64 LargestRatio = 250;
constexpr quint64 SmallEntry = 1024ULL * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("ZipReader", text);
}

Error refused(const QString &text)
{
    return { ErrorOrigin::File, text, {}, {}, {} };
}

bool leadsOut(QByteArrayView name)
{
    return name.startsWith('/') || name.contains('\\') || name.contains(':') || name == ".."
        || name.startsWith("../") || name.contains("/../") || name.endsWith("/..");
}

} // namespace

ZipReader::ZipReader() = default;

ZipReader::~ZipReader()
{
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
}

Status ZipReader::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    m_zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (m_zip == nullptr) {
        zip_source_free(source);
        return Error { ErrorOrigin::File,
                       translated(QT_TRANSLATE_NOOP(
                           "ZipReader", "The workbook is damaged or was not written to the end.")),
                       {},
                       reason,
                       {} };
    }
    return check();
}

Status ZipReader::check() const
{
    const qint64 count = zip_get_num_entries(m_zip, 0);
    if (count > MostEntries) {
        return refused(
            translated(QT_TRANSLATE_NOOP("ZipReader",
                                         "The file has %1 entries; a workbook has some dozens."))
                .arg(count));
    }
    quint64 total = 0;
    for (qint64 i = 0; i < count; ++i) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        constexpr zip_uint64_t Needed =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(i), 0, &entry) != 0
            || (entry.valid & Needed) != Needed) {
            return refused(translated(QT_TRANSLATE_NOOP(
                "ZipReader", "The workbook is damaged or was not written to the end.")));
        }
        if (entry.encryption_method != ZIP_EM_NONE) {
            return refused(translated(QT_TRANSLATE_NOOP(
                "ZipReader", "The workbook is encrypted; save it without a password.")));
        }
        if (leadsOut(entry.name)) {
            return refused(translated(QT_TRANSLATE_NOOP(
                "ZipReader", "The file holds a name that leads out of it; it is not read.")));
        }
        total += entry.size;
        const bool isInflated =
            entry.size > SmallEntry && entry.size / LargestRatio > entry.comp_size;
        if (entry.size > LargestContent || total > LargestContent || isInflated) {
            return refused(translated(QT_TRANSLATE_NOOP(
                "ZipReader",
                "What the workbook unpacks to is out of all proportion; it is not read.")));
        }
    }
    return Done {};
}

bool ZipReader::contains(const QByteArray &name) const
{
    return zip_name_locate(m_zip, name.constData(), 0) >= 0;
}

std::unique_ptr<ZipEntry> ZipReader::entry(const QByteArray &name) const
{
    zip_file_t *file = zip_fopen(m_zip, name.constData(), 0);
    if (file == nullptr) {
        return nullptr;
    }
    auto device = std::make_unique<ZipEntry>(file);
    device->open(QIODevice::ReadOnly);
    return device;
}

ZipEntry::ZipEntry(zip_file *file)
    : m_file(file)
{
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 size)
{
    const qint64 count = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    // After a fault it is at its end, too: QXmlStreamReader would ask for more for ever.
    m_isAtEnd = count <= 0;
    if (count < 0) {
        m_fault = translated(QT_TRANSLATE_NOOP(
            "ZipReader", "The workbook is damaged or was not written to the end."));
        return -1;
    }
    if (!m_guard.feed(QByteArrayView(data, count))) {
        m_isAtEnd = true;
        m_fault = xmlFaultText(*m_guard.fault());
        return -1;
    }
    return count;
}

qint64 ZipEntry::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace smartup
