#include "app/exchange/formats/WorkbookParts.h"

#include "models/exchange/formats/WorkbookText.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <functional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("WorkbookReader", text);
}

Error damaged(const QString &reason)
{
    return { ErrorOrigin::File,
             translated(QT_TRANSLATE_NOOP(
                 "WorkbookReader", "The workbook is damaged or was not written to the end.")),
             {},
             reason,
             {} };
}

/// Calls `element` at the beginning of each element of an entry.
Status forEachElement(const ZipReader &zip,
                      const QByteArray &name,
                      const std::function<void(QXmlStreamReader &)> &element)
{
    const std::unique_ptr<ZipEntry> device = zip.entry(name);
    if (!device) {
        return damaged(QString::fromUtf8(name));
    }
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            element(xml);
        }
    }
    // A wrong checksum shows at the end of the entry, behind XML that is sound.
    if (!xml.hasError() && device->fault().isEmpty()) {
        return Done {};
    }
    return damaged(device->fault().isEmpty() ? xml.errorString() : device->fault());
}

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &entry : attributes) {
        if (entry.name() == name) {
            return entry.value().toString();
        }
    }
    return {};
}

/// `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml`
QByteArray entryOf(const QString &target)
{
    return (target.startsWith(u'/') ? target.mid(1) : "xl/"_L1 + target).toUtf8();
}

/// The texts of the cells, `<si>` by `<si>`: `<t>` alone or in runs, not those of the reading aid.
Status readTexts(const ZipReader &zip, const QByteArray &name, WorkbookParts &parts)
{
    return forEachElement(zip, name, [&parts](QXmlStreamReader &xml) {
        if (xml.name() == "si"_L1) {
            parts.texts.emplace_back();
        } else if (xml.name() == "rPh"_L1) {
            xml.skipCurrentElement();
        } else if (xml.name() == "t"_L1 && !parts.texts.empty()) {
            parts.texts.back().append(workbookText(xml.readElementText()).toUtf8());
        }
    });
}

Status readStyles(const ZipReader &zip, const QByteArray &name, WorkbookParts &parts)
{
    QSet<int> own;
    bool isInCells = false;
    return forEachElement(zip, name, [&](QXmlStreamReader &xml) {
        if (xml.name() == "numFmt"_L1) {
            if (isDateFormat(attribute(xml, "formatCode"_L1))) {
                own.insert(attribute(xml, "numFmtId"_L1).toInt());
            }
        } else if (xml.name() == "cellXfs"_L1) {
            isInCells = true;
        } else if (xml.name() == "cellStyles"_L1 || xml.name() == "dxfs"_L1) {
            isInCells = false;
        } else if (xml.name() == "xf"_L1 && isInCells) {
            const int format = attribute(xml, "numFmtId"_L1).toInt();
            parts.showsDate.push_back(isDateFormat(format) || own.contains(format));
        }
    });
}

} // namespace

Result<WorkbookParts> readWorkbookParts(const ZipReader &zip)
{
    constexpr QByteArrayView Workbook = "xl/workbook.xml";
    if (!zip.contains(Workbook.toByteArray())) {
        return Error { ErrorOrigin::File,
                       translated(QT_TRANSLATE_NOOP(
                           "WorkbookReader", "This is a zip archive, but no Excel workbook.")),
                       {},
                       {},
                       {} };
    }
    WorkbookParts parts;
    QString firstSheet;
    const Status sheets = forEachElement(zip, Workbook.toByteArray(), [&](QXmlStreamReader &xml) {
        if (xml.name() == "workbookPr"_L1) {
            const QString flag = attribute(xml, "date1904"_L1);
            parts.startsIn1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (xml.name() == "sheet"_L1 && parts.sheetCount++ == 0) {
            parts.sheetName = attribute(xml, "name"_L1);
            firstSheet = attribute(xml, "id"_L1);
        }
    });
    if (!sheets) {
        return sheets.error();
    }
    QByteArray texts;
    QByteArray styles;
    const Status relations =
        forEachElement(zip, "xl/_rels/workbook.xml.rels", [&](QXmlStreamReader &xml) {
            const QString type = attribute(xml, "Type"_L1);
            const QByteArray entry = entryOf(attribute(xml, "Target"_L1));
            if (attribute(xml, "Id"_L1) == firstSheet) {
                parts.sheet = entry;
            } else if (type.endsWith("/sharedStrings"_L1)) {
                texts = entry;
            } else if (type.endsWith("/styles"_L1)) {
                styles = entry;
            }
        });
    if (!relations) {
        return relations.error();
    }
    for (const auto &[name, read] :
         { std::pair(texts, &readTexts), std::pair(styles, &readStyles) }) {
        const Status done = name.isEmpty() ? Status(Done {}) : read(zip, name, parts);
        if (!done) {
            return done.error();
        }
    }
    return parts;
}

} // namespace smartup
