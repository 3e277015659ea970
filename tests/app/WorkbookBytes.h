#pragma once

#include <QByteArray>
#include <QList>

#include <utility>
#include <zip.h>

namespace smartup::testing {

using ZipEntries = QList<std::pair<QByteArray, QByteArray>>;

/// A zip archive in memory. With a password every entry is encrypted.
[[nodiscard]] inline QByteArray zipOf(const ZipEntries &entries, const char *password = nullptr)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(),
                                                 static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t place = zip_file_add(zip, name.constData(), source, 0);
        if (password != nullptr) {
            zip_file_set_encryption(zip, static_cast<zip_uint64_t>(place), ZIP_EM_AES_256,
                                    password);
        }
    }
    QByteArray bytes;
    if (zip_close(zip) == 0) {
        zip_stat_t size;
        zip_source_stat(target, &size);
        bytes.resize(static_cast<qsizetype>(size.size));
        zip_source_open(target);
        zip_source_read(target, bytes.data(), size.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

/// The entries of a workbook of one sheet.
[[nodiscard]] inline ZipEntries workbookEntries(const QByteArray &rows)
{
    return {
        { "xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"Orders\" r:id=\"rId1\"/>"
          "</sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
          "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"x/styles\" "
          "Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"x/sharedStrings\" "
          "Target=\"/xl/sharedStrings.xml\"/></Relationships>" },
        { "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          "<xf numFmtId=\"164\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>" },
        { "xl/sharedStrings.xml",
          "<sst><si><t>external_id</t></si><si><r><t>no</t></r><r><t>te</t></r>"
          "<rPh><t>reading</t></rPh></si></sst>" },
        { "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>" },
    };
}

[[nodiscard]] inline QByteArray workbookOf(const QByteArray &rows)
{
    return zipOf(workbookEntries(rows));
}

} // namespace smartup::testing
