#include "ui/journal/LogCopies.h"

#include "models/journal/CurlCommand.h"
#include "models/journal/HarEntry.h"
#include "models/journal/RowJson.h"

#include <QClipboard>
#include <QGuiApplication>

namespace smartup {

bool LogCopies::copyRows(const QList<JournalRow> &rows) const
{
    if (rows.isEmpty()) {
        return false;
    }
    QGuiApplication::clipboard()->setText(visibleJson(rowsJson(rows)));
    return true;
}

bool LogCopies::copyDocument() const
{
    if (!m_detail || m_detail->documentJson.isEmpty()) {
        return false;
    }
    QGuiApplication::clipboard()->setText(visibleJson(m_detail->documentJson));
    return true;
}

bool LogCopies::copyExchange() const
{
    if (!m_detail) {
        return false;
    }
    const QByteArray archive = harBegin() + '\n' + harEntry(*m_detail) + harEnd();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(archive));
    return true;
}

bool LogCopies::copyCall() const
{
    if (!m_detail) {
        return false;
    }
    QGuiApplication::clipboard()->setText(
        curlCommand(*m_detail, m_logins.value(m_detail->call.profileId)));
    return true;
}

} // namespace smartup
