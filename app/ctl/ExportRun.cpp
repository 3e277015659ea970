#include "app/ctl/ExportRun.h"

#include "app/ctl/CommandLine.h"
#include "models/core/SmartupDate.h"
#include "models/exchange/ExchangeSubject.h"
#include "models/exchange/RetryRule.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QString &subject)
{
    const ExchangeSubject *found = findExchangeSubject(subject);
    return found == nullptr ? subject : exchangeSubjectName(*found);
}

QString howToGoOn(const ExportSummary &summary)
{
    const QString from = toSmartupDate(summary.missingDays.from);
    const QString to = toSmartupDate(summary.missingDays.to);
    const QString text = summary.targetFile.isEmpty()
        ? QCoreApplication::translate(
            "ExportCommand",
            "The missing days come into the same table by the same command with --from %1 --to %2.")
        : QCoreApplication::translate("ExportCommand",
                                      "The missing days come into another file by the same command "
                                      "with --from %1 --to %2 and another --out.");
    return text.arg(from, to);
}

/// `name` of what was exported when there are several; else empty.
void printResult(const ExportSummary &summary, const QString &name)
{
    const QString prefix = name.isEmpty() ? QString() : name + u": "_s;
    if (summary.isWritten()) {
        const int documents = static_cast<int>(summary.documents);
        print(prefix
              + QCoreApplication::translate("ExportCommand", "%n record(s) written to %1.", nullptr,
                                            documents)
                    .arg(summary.targetFile.isEmpty() ? summary.targetTable : summary.targetFile));
    }
    for (const QString &line : { summary.message, summary.details }) {
        if (!line.isEmpty()) {
            printError(prefix + line);
        }
    }
    if (summary.isPart()) {
        printError(prefix + howToGoOn(summary));
    }
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate); // of no day: an empty text
}

QJsonObject toJson(const ExportSummary &summary)
{
    return {
        { u"outcome"_s, outcomeKey(summary.outcome) },
        { u"subject"_s, summary.subject },
        { u"records"_s, summary.documents },
        { u"requests"_s, summary.calls },
        { u"bytes"_s, summary.bytes },
        { u"file"_s, summary.targetFile },
        { u"table"_s, summary.targetTable },
        { u"message"_s, summary.message },
        { u"details"_s, summary.details },
        { u"warnings"_s, QJsonArray::fromStringList(summary.warnings) },
        { u"notes"_s, QJsonArray::fromStringList(summary.notes) },
        { u"kept_from"_s, isoDay(summary.keptDays.from) },
        { u"kept_to"_s, isoDay(summary.keptDays.to) },
        { u"missing_from"_s, isoDay(summary.missingDays.from) },
        { u"missing_to"_s, isoDay(summary.missingDays.to) },
        { u"run"_s, summary.runUuid },
    };
}

} // namespace

ExportRun::ExportRun(ExportService &service, QList<ExportRequest> requests, bool isJson)
    : m_service(service)
    , m_requests(std::move(requests))
    , m_isJson(isJson)
{
    connect(&service, &ExportService::progressed, this, printProgress);
    connect(&service, &ExportService::finished, this, &ExportRun::takeSummary,
            Qt::QueuedConnection);
}

void ExportRun::start()
{
    const ExportRequest &request = m_requests.at(m_summaries.size());
    if (m_requests.size() > 1) {
        printNote(nameOf(request.subject));
    }
    m_service.start(request);
}

void ExportRun::cancel()
{
    m_isCancelled = true;
    m_service.cancel();
}

void ExportRun::takeSummary(const ExportSummary &summary)
{
    m_summaries.append(summary);
    m_code = worse(m_code, exitCodeOf(summary.outcome, summary.origin));
    if (!m_isJson) {
        printResult(summary, m_requests.size() > 1 ? nameOf(summary.subject) : QString());
    }
    const ExchangeTrouble trouble = troubleOf(summary.outcome, summary.origin, summary.httpStatus);
    const bool goesOn =
        !m_isCancelled && judgeRetry(trouble, true, 1, {}, 0).after == AfterTrouble::GoOn;
    if (goesOn && m_summaries.size() < m_requests.size()) {
        start();
    } else {
        end();
    }
}

void ExportRun::end()
{
    QStringList rest;
    for (const ExportRequest &request : m_requests.sliced(m_summaries.size())) {
        rest.append(request.subject);
    }
    if (!rest.isEmpty()) {
        m_code = worse(m_code, ExitCode::Refused); // cancelled between two of them
        //: %1 keys of what was to be exported
        printError(
            QCoreApplication::translate("ExportCommand", "Not begun: %1.").arg(rest.join(u", "_s)));
    }
    if (m_requests.size() == 1) {
        Q_EMIT ended(m_code, toJson(m_summaries.constFirst()));
        return;
    }
    QJsonArray exports;
    qint64 written = 0;
    for (const ExportSummary &summary : std::as_const(m_summaries)) {
        exports.append(toJson(summary));
        written += summary.isWritten() ? 1 : 0;
    }
    Q_EMIT ended(m_code,
                 { { u"asked"_s, m_requests.size() },
                   { u"written"_s, written },
                   { u"exports"_s, exports },
                   { u"not_begun"_s, QJsonArray::fromStringList(rest) } });
}

} // namespace smartup
