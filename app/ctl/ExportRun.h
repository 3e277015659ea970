#pragma once

#include "app/ctl/ExitCodes.h"
#include "app/exchange/ExportService.h"

#include <QJsonObject>
#include <QList>

namespace smartup {

/// The exports of one command, one after the other. What concerns one of them only (a refusal) does not
/// stop the rest; without network, sign-in or allowance the rest is not begun. Ends with ended().
class ExportRun : public QObject
{
    Q_OBJECT

public:
    ExportRun(ExportService &service, QList<ExportRequest> requests, bool isJson);

    void start();
    /// The call under way is stopped; no file is written for it, and nothing further is begun.
    void cancel();

Q_SIGNALS:
    /// `result`: what --json prints.
    void ended(smartup::ExitCode code, const QJsonObject &result);

private:
    void takeSummary(const ExportSummary &summary);
    void end();

    ExportService &m_service;
    QList<ExportRequest> m_requests;
    bool m_isJson;
    bool m_isCancelled = false;
    QList<ExportSummary> m_summaries; ///< of those that were begun
    ExitCode m_code = ExitCode::Done;
};

} // namespace smartup
