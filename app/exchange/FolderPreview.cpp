// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/FolderPreview.h"

#include <QDir>

namespace smartup {

FolderPreview::FolderPreview(ImportPreview &preview, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
{
    connect(&preview, &ImportPreview::fileRead, this, &FolderPreview::takeFile);
    connect(&preview, &ImportPreview::planned, this, &FolderPreview::takePlan);
    connect(&preview, &ImportPreview::failed, this, &FolderPreview::takeFailure);
    connect(&preview, &ImportPreview::cancelled, this, &FolderPreview::takeCancelled);
}

void FolderPreview::start(const QString &folder,
                          const QStringList &names,
                          std::optional<ImportSubject> subject,
                          std::optional<TextEncoding> encoding)
{
    if (m_isActive) {
        return;
    }
    m_folder = folder;
    m_names = names;
    m_subject = subject;
    m_encoding = encoding;
    m_isActive = true;
    m_isCancelled = false;
    readNext();
}

void FolderPreview::cancel()
{
    if (m_isActive) {
        m_isCancelled = true;
        m_preview.cancel();
    }
}

void FolderPreview::readNext()
{
    if (m_isCancelled) {
        takeCancelled();
    } else if (m_names.isEmpty()) {
        m_isActive = false;
        Q_EMIT finished();
    } else {
        m_preview.readFile(QDir(m_folder).filePath(m_names.constFirst()), m_subject, m_encoding);
    }
}

void FolderPreview::takeFile(const ImportFilePtr &file)
{
    if (!m_isActive) {
        return;
    }
    if (m_isCancelled) { // a file is read to its end
        takeCancelled();
    } else if (file->isUsable()) {
        m_preview.start();
    } else {
        tell(folderForecast(m_names.constFirst(), *file));
    }
}

void FolderPreview::takePlan(const ImportPlanPtr &plan)
{
    if (m_isActive) {
        tell(folderForecast(m_names.constFirst(), *plan));
    }
}

void FolderPreview::tell(const FolderFileForecast &forecast)
{
    m_names.removeFirst();
    Q_EMIT foreseen(forecast);
    // The preview is not to be asked again while it tells.
    QMetaObject::invokeMethod(this, &FolderPreview::readNext, Qt::QueuedConnection);
}

/// Unless it is about the file, the next one would fare no better: it is the connection that failed.
void FolderPreview::takeFailure(const Error &error)
{
    if (!m_isActive) {
        return;
    }
    if (error.origin == ErrorOrigin::File) {
        ImportFile useless;
        useless.problems = { { 0, {}, error.text } };
        useless.problemCount = 1;
        tell(folderForecast(m_names.constFirst(), useless));
        return;
    }
    m_isActive = false;
    Q_EMIT failed(error);
}

void FolderPreview::takeCancelled()
{
    if (m_isActive) {
        m_isActive = false;
        Q_EMIT cancelled();
    }
}

} // namespace smartup
