#include "app/exchange/formats/WorkbookReader.h"

#include "app/exchange/formats/WorkbookParts.h"
#include "models/exchange/formats/TableReader.h"
#include "models/exchange/formats/WorkbookText.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <vector>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MostRows = 1024LL * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("WorkbookReader", text);
}

class SheetReader
{
public:
    SheetReader(ZipEntry &device, const WorkbookParts &parts, SourceText &text)
        : m_device(device)
        , m_xml(&device)
        , m_parts(parts)
        , m_text(text)
        , m_table(text, TableReader::Width::Ragged)
    {
    }

    void run()
    {
        while (!m_xml.atEnd() && m_text.problemCount < ImportFile::MaxProblems) {
            m_xml.readNext();
            if (m_xml.isStartElement() && m_xml.name() == "row"_L1 && !readRow()) {
                return;
            }
        }
        // A wrong checksum shows at the end of the entry, behind XML that is sound.
        if (m_xml.hasError() || !m_device.fault().isEmpty()) {
            m_text.addProblem(
                m_row,
                translated(QT_TRANSLATE_NOOP(
                    "WorkbookReader", "The workbook is damaged or was not written to the end."))
                    + u' ' + (m_device.fault().isEmpty() ? m_xml.errorString() : m_device.fault()));
            return;
        }
        m_table.finish();
    }

private:
    bool readRow()
    {
        const qint64 row = m_xml.attributes().hasAttribute("r"_L1)
            ? m_xml.attributes().value("r"_L1).toLongLong()
            : m_row + 1;
        if (row <= m_row || row > MostRows) {
            m_text.addProblem(
                m_row,
                translated(QT_TRANSLATE_NOOP("WorkbookReader", "The rows are not in order.")));
            return false;
        }
        // Rows that are left out are empty ones, and those end a document.
        if (row > m_row + 1) {
            m_table.addRow({}, row - 1);
        }
        m_row = row;
        m_cells.clear();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "c"_L1) {
                readCell();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError()) {
            return true; // told at the end of run()
        }
        m_views.assign(m_cells.cbegin(), m_cells.cend());
        m_table.addRow(m_views, m_row);
        return true;
    }

    struct Cell
    {
        QString type;
        QString value;
        QString inlineText;
        bool isDate = false;
        bool isFormula = false;
    };

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString name = attributes.value("r"_L1).toString();
        const qsizetype column =
            name.isEmpty() ? static_cast<qsizetype>(m_cells.size()) : workbookColumn(name);
        const auto style = static_cast<std::size_t>(attributes.value("s"_L1).toUInt());
        Cell cell;
        cell.type = attributes.value("t"_L1).toString();
        cell.isDate = style < m_parts.showsDate.size() && m_parts.showsDate[style];
        while (m_xml.readNextStartElement()) {
            readPart(cell);
        }
        const QByteArray text = textOf(cell, name);
        if (text.isEmpty()) {
            return;
        }
        if (column < 0 || column >= static_cast<qsizetype>(TableReader::MostColumns)) {
            tell(name,
                 translated(QT_TRANSLATE_NOOP("WorkbookReader",
                                              "Cell %1 stands beyond the columns of a table.")));
            return;
        }
        if (column >= static_cast<qsizetype>(m_cells.size())) {
            m_cells.resize(static_cast<std::size_t>(column) + 1);
        }
        m_cells[static_cast<std::size_t>(column)] = text;
    }

    void readPart(Cell &cell)
    {
        if (m_xml.name() == "v"_L1) {
            cell.value = m_xml.readElementText();
        } else if (m_xml.name() == "f"_L1) {
            cell.isFormula = true;
            m_xml.skipCurrentElement();
        } else if (m_xml.name() == "is"_L1) {
            readInline(cell);
        } else {
            m_xml.skipCurrentElement();
        }
    }

    /// `<is><t>` or `<is><r><t>`, without the reading aid.
    void readInline(Cell &cell)
    {
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                --depth;
            } else if (m_xml.isStartElement() && m_xml.name() == "t"_L1) {
                cell.inlineText += m_xml.readElementText();
            } else if (m_xml.isStartElement() && m_xml.name() == "rPh"_L1) {
                m_xml.skipCurrentElement();
            } else if (m_xml.isStartElement()) {
                ++depth;
            }
        }
    }

    QByteArray textOf(const Cell &cell, const QString &name)
    {
        if (cell.type == "s"_L1) {
            bool isNumber = false;
            const auto place = static_cast<std::size_t>(cell.value.toUInt(&isNumber));
            if (isNumber && place < m_parts.texts.size()) {
                return m_parts.texts[place];
            }
            return tell(name,
                        translated(QT_TRANSLATE_NOOP("WorkbookReader",
                                                     "Cell %1 has a text that is not there.")));
        }
        if (cell.type == "inlineStr"_L1) {
            return workbookText(cell.inlineText).toUtf8();
        }
        if (cell.isFormula && cell.value.isEmpty() && cell.type != "str"_L1) {
            return tell(name,
                        translated(QT_TRANSLATE_NOOP("WorkbookReader",
                                                     "The formula in cell %1 has no result; open "
                                                     "the workbook and save it again.")));
        }
        if (cell.type == "str"_L1 || cell.type == "d"_L1) {
            return workbookText(cell.value).toUtf8();
        }
        if (cell.type == "b"_L1) {
            return cell.value == "1"_L1 ? "true" : "false";
        }
        if (cell.type == "e"_L1) {
            return tell(name,
                        translated(QT_TRANSLATE_NOOP(
                            "WorkbookReader", "Cell %1 holds an error instead of a value.")));
        }
        return cell.value.isEmpty() ? QByteArray() : numberOf(cell, name);
    }

    QByteArray numberOf(const Cell &cell, const QString &name)
    {
        const QByteArray value = cell.value.toLatin1();
        const std::optional<QByteArray> text =
            cell.isDate ? workbookDate(value, m_parts.startsIn1904) : workbookNumber(value);
        if (text) {
            return *text;
        }
        return tell(name,
                    cell.isDate
                        ? translated(QT_TRANSLATE_NOOP("WorkbookReader", "Cell %1 holds no day."))
                        : translated(QT_TRANSLATE_NOOP(
                            "WorkbookReader",
                            "The number in cell %1 has more digits than a workbook keeps; "
                            "make the column one of text and enter it again.")));
    }

    /// The answer is no text, so that it can be returned.
    QByteArray tell(const QString &cell, const QString &text)
    {
        m_text.addProblem(m_row, text.arg(cell));
        return {};
    }

    ZipEntry &m_device;
    QXmlStreamReader m_xml;
    const WorkbookParts &m_parts;
    SourceText &m_text;
    TableReader m_table;
    qint64 m_row = 0;
    std::vector<QByteArray> m_cells;
    std::vector<QByteArrayView> m_views;
};

SourceText refused(const Error &error)
{
    SourceText text;
    text.addProblem(0, error.raw.isEmpty() ? error.text : error.text + " ("_L1 + error.raw + u')');
    return text;
}

} // namespace

SourceText readWorkbook(const QByteArray &bytes)
{
    ZipReader zip;
    if (const Status opened = zip.open(bytes); !opened) {
        return refused(opened.error());
    }
    const Result<WorkbookParts> parts = readWorkbookParts(zip);
    if (!parts) {
        return refused(parts.error());
    }
    const std::unique_ptr<ZipEntry> sheet = zip.entry(parts.value().sheet);
    SourceText text;
    if (!sheet) {
        text.addProblem(0,
                        translated(QT_TRANSLATE_NOOP("WorkbookReader",
                                                     "The workbook has no sheet with rows.")));
        return text;
    }
    SheetReader(*sheet, parts.value(), text).run();
    if (parts.value().sheetCount > 1) {
        text.addNote(
            0,
            translated(QT_TRANSLATE_NOOP("WorkbookReader", "Only the first sheet (%1) was read."))
                .arg(parts.value().sheetName));
    }
    return text;
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

bool isOldOrLockedWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

} // namespace smartup
