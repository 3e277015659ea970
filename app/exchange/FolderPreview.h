// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ImportPreview.h"
#include "models/exchange/FolderForecast.h"

#include <QObject>
#include <QStringList>

namespace smartup {

/// What an import would do to files of a folder, one after the other. It takes none of them, and it
/// only asks.
class FolderPreview : public QObject
{
    Q_OBJECT

public:
    explicit FolderPreview(ImportPreview &preview, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isActive; }

public Q_SLOTS:
    /// foreseen() follows for each file, then finished(), failed() or cancelled().
    void start(const QString &folder,
               const QStringList &names,
               std::optional<smartup::ImportSubject> subject,
               std::optional<smartup::TextEncoding> encoding);
    /// What was foreseen by then stays true.
    void cancel();

Q_SIGNALS:
    void foreseen(const smartup::FolderFileForecast &forecast);
    void finished();
    void failed(const smartup::Error &error);
    void cancelled();

private:
    void readNext();
    void takeFile(const ImportFilePtr &file);
    void takePlan(const ImportPlanPtr &plan);
    void takeFailure(const Error &error);
    void takeCancelled();
    void tell(const FolderFileForecast &forecast);

    ImportPreview &m_preview;
    QString m_folder;
    QStringList m_names; ///< of those to come; the first is the one under way
    std::optional<ImportSubject> m_subject;
    std::optional<TextEncoding> m_encoding;
    bool m_isActive = false;
    bool m_isCancelled = false;
};

} // namespace smartup
