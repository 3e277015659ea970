#include "ui/journal/ReportPdf.h"

#include <QBuffer>
#include <QFont>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace smartup {

namespace {

constexpr int Resolution = 300;
constexpr qreal LetterSize = 9; ///< points

} // namespace

QByteArray reportPdf(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins({}); // the document leaves its own, with the number of the page
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        QFont font = document.defaultFont();
        font.setPointSizeF(LetterSize);
        document.setDefaultFont(font);
        document.setHtml(html);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        document.print(&writer);
    } // the end of the file is written when the writer goes
    return bytes;
}

} // namespace smartup
