#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QSet>
#include <QString>

namespace smartup {

/// Writes the rows of one or several answers into one file of Smartup's form, `{"<root>":[…]}`. The
/// file appears whole at commit() or not at all. Used by one thread at a time.
class ExportWriter
{
public:
    ExportWriter(const QString &path, const QByteArray &root, const QByteArray &idField);

    [[nodiscard]] Status open();
    /// Rows as they came, each id once; answers how many were added.
    [[nodiscard]] Result<qint64> append(const QByteArray &body);
    /// Answers the size of the file.
    [[nodiscard]] Result<qint64> commit();

private:
    [[nodiscard]] Error fileError() const;

    QSaveFile m_file;
    QByteArray m_root;
    QByteArray m_idField;
    QSet<QString> m_ids;
    qint64 m_rows = 0;
};

} // namespace smartup
