#pragma once

#include "app/ctl/DatabaseOptions.h"
#include "app/ctl/ExitCodes.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"

#include <QJsonObject>

namespace smartup {

struct ImportOrder
{
    QString file; ///< or the table, when there is a database
    ImportSubject subject = DocumentType::Order;
    std::optional<CommandDatabase> database = {};
    bool isJson = false;
    std::optional<TextEncoding> encoding = {}; ///< unset: recognised
    AfterRefusal afterRefusal = AfterRefusal::GoOn;
    QString restFile = {}; ///< what is not sent goes into it, to be imported later; may be empty
    bool isOfFolder =
        false; ///< its file goes to done or failed, and is not imported again as it is
};

/// One import of the command line, from the file to the result. Ends with ended().
class ImportRun : public QObject
{
    Q_OBJECT

public:
    ImportRun(ImportPreview &preview, ImportService &service, ImportOrder order);

    /// What was not sent of a file that was; nullptr for nothing.
    [[nodiscard]] const ImportFilePtr &rest() const { return m_rest; }

    void start();
    /// Before anything was sent nothing is; afterwards the request under way is waited for.
    void cancel();

Q_SIGNALS:
    /// `result`: what --json prints.
    void ended(smartup::ExitCode code, const QJsonObject &result);

private:
    void takeFile(const ImportFilePtr &file);
    void takePlan(const ImportPlanPtr &plan);
    void takeResults(const QList<qsizetype> &places, const QList<DocumentResult> &results);
    void takeSummary(const ImportSummary &summary);
    void tellRest();
    void endCancelled();
    void fail(const Error &error);
    void end(ExitCode code);

    ImportPreview &m_preview;
    ImportService &m_service;
    ImportOrder m_order;
    ImportPlanPtr m_plan;
    QList<DocumentResult> m_results; ///< one a document of the file
    ImportFilePtr m_rest;
    QJsonObject m_json;
    bool m_isCancelled = false;
};

} // namespace smartup
