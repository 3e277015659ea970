#pragma once

#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/ExitCodes.h"
#include "app/exchange/FolderSource.h"
#include "app/exchange/ImportPreview.h"
#include "models/connection/Limits.h"
#include "models/exchange/ImportProtocol.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace smartup {

struct DryRunFiles
{
    QStringList paths; ///< or the one table, when there is a database
    QList<FolderEntry> left; ///< of folders: what is never imported, with the reason
};

struct DryRunOrder
{
    DryRunFiles files;
    ImportSubject subject = DocumentType::Order;
    std::optional<CommandDatabase> database = {};
    bool isJson = false;
    std::optional<TextEncoding> encoding = {}; ///< unset: recognised
    AfterRefusal afterRefusal = AfterRefusal::GoOn; ///< of the import that is foreseen
};

/// What an import of these files would do, one file after the other. Nothing is sent, nothing is
/// written. Ends with ended().
class DryRun : public QObject
{
    Q_OBJECT

public:
    DryRun(ImportPreview &preview, const SmartupClient &client, DryRunOrder order);

    void start();
    void cancel();

Q_SIGNALS:
    /// `result`: what --json prints.
    void ended(smartup::ExitCode code, const QJsonObject &result);

private:
    void readNext();
    void takeFile(const ImportFilePtr &file);
    void takePlan(const ImportPlanPtr &plan);
    void takeCancelled();
    void fail(const Error &error);
    void printDocuments(const ImportPlan &plan) const;
    /// The file is done with; its section is whole.
    void close(ExitCode code);
    void end();

    ImportPreview &m_preview;
    DryRunOrder m_order;
    QHash<QuotaClass, Limits> m_limits; ///< as last heard
    qsizetype m_next = 0; ///< of the files
    bool m_isCancelled = false;
    QJsonObject m_section; ///< of the file at hand
    QJsonArray m_sections;
    QJsonArray m_left;
    QJsonObject m_planned; ///< of all files
    QJsonObject m_requests;
    qint64 m_documents = 0;
    ExitCode m_code = ExitCode::Done; ///< the gravest of all files
};

} // namespace smartup
