#pragma once

#include "models/journal/JournalRow.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace smartup {

/// Puts the chosen line, its document and its call into the clipboard. The detail is that of the page; each
/// copy answers whether there was something to copy.
class LogCopies : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setDetail(const JournalDetail &detail) { m_detail = detail; }
    /// Another line is chosen, and not read yet.
    void forgetDetail() { m_detail.reset(); }
    /// By the id of the profile; passwords are nowhere near.
    void setLogins(const QHash<QString, QString> &logins) { m_logins = logins; }

    bool copyRows(const QList<JournalRow> &rows) const;
    bool copyDocument() const;
    bool copyCall() const;
    /// Request and answer, as an HTTP archive.
    bool copyExchange() const;

private:
    std::optional<JournalDetail> m_detail;
    QHash<QString, QString> m_logins;
};

} // namespace smartup
