// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/TableImport.h"

#include "models/exchange/preflight/Preflight.h"

#include <algorithm>

namespace smartup {

Outcome TableImportSummary::outcome() const
{
    if (trouble != ExchangeTrouble::None && !hasWritten) {
        return trouble == ExchangeTrouble::Cancelled ? Outcome::Cancelled : Outcome::NotSent;
    }
    const Outcome sent = documents.documents == 0 ? Outcome::Received : documents.outcome();
    return keptBack > 0 && (sent == Outcome::Received || sent == Outcome::Sent) ? Outcome::Warning
                                                                                : sent;
}

TableImport::TableImport(ImportPreview &preview, ImportService &service, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
    , m_service(service)
{
    preview.setUnattended(true); // otherwise it would send every row each time
    connect(&preview, &ImportPreview::fileRead, this, &TableImport::takeRows);
    connect(&preview, &ImportPreview::planned, this, &TableImport::takePlan);
    connect(&preview, &ImportPreview::failed, this, &TableImport::takeFailure);
    connect(&preview, &ImportPreview::cancelled, this, [this] {
        if (m_isActive) {
            end(ExchangeTrouble::Cancelled, tr("Cancelled."));
        }
    });
    connect(&service, &ImportService::finished, this, &TableImport::takeSummary);
}

void TableImport::start(const DatabaseProfile &profile,
                        const Secret &password,
                        const QString &table,
                        const ImportSubject &subject)
{
    if (m_isActive) {
        return;
    }
    m_isActive = true;
    m_isCancelled = false;
    m_summary = {};
    // No allowance is spent on a preview of what is not sent.
    if (const WriteBar bar = m_service.bar(subject); bar != WriteBar::None) {
        end(ExchangeTrouble::Cancelled, writeBarText(bar));
        return;
    }
    m_preview.readTable(profile, password, table, subject);
}

void TableImport::cancel()
{
    m_isCancelled = true;
    if (m_isActive) {
        m_preview.cancel();
        m_service.cancel();
    }
}

void TableImport::takeRows(const ImportFilePtr &file)
{
    if (!m_isActive) {
        return;
    }
    m_summary.rows = file->documents.size();
    if (m_isCancelled) {
        end(ExchangeTrouble::Cancelled, tr("Cancelled."));
    } else if (file->isUsable()) {
        m_preview.start();
    } else if (file->holdsNone) {
        end(ExchangeTrouble::None); // an empty table is as it should be
    } else {
        const QString text =
            file->problems.isEmpty() ? QString() : file->problems.constFirst().text;
        end(ExchangeTrouble::Local, text);
    }
}

void TableImport::takeFailure(const Error &error)
{
    if (!m_isActive) {
        return;
    }
    const QString text = error.remedy.isEmpty() ? error.text : error.text + u' ' + error.remedy;
    end(troubleOf(Outcome::Refused, error.origin, 0), text, error.raw);
}

void TableImport::takePlan()
{
    if (!m_isActive) {
        return;
    }
    const ImportPlanPtr plan = m_preview.takePlan();
    if (m_isCancelled) { // since the preview asked for the last time
        end(ExchangeTrouble::Cancelled, tr("Cancelled."));
        return;
    }
    m_summary.keptBack =
        static_cast<int>(std::ranges::count_if(plan->items, &PlanItem::isKeptBackForContent));
    m_summary.notes = plan->preflight ? plan->preflight->untold : QStringList();
    const bool isNothingNew = std::ranges::all_of(
        plan->items, [](const PlanItem &item) { return item.reason == PlanReason::SentBefore; });
    if (isNothingNew) { // neither a run nor a claim for it
        end(ExchangeTrouble::None);
        return;
    }
    m_summary.hasWritten = true;
    m_service.send(plan);
}

void TableImport::takeSummary(const ImportSummary &summary)
{
    if (!m_isActive) {
        return;
    }
    m_summary.documents = summary;
    if (summary.requests == 0 && !summary.message.isEmpty()) { // nothing left this computer
        m_summary.hasWritten = false;
        end(ExchangeTrouble::Cancelled, summary.message, summary.details);
        return;
    }
    end(summary.message.isEmpty() ? ExchangeTrouble::None
                                  : troubleOf(summary.outcome(), ErrorOrigin::Smartup, 0),
        summary.message, summary.details);
}

void TableImport::end(ExchangeTrouble trouble, const QString &message, const QString &details)
{
    m_isActive = false;
    m_summary.trouble = trouble;
    m_summary.message = message;
    m_summary.details = details;
    Q_EMIT finished(m_summary);
}

} // namespace smartup
