#include "app/desk/wiring/AttentionWiring.h"

#include "app/api/SmartupClient.h"
#include "app/exchange/AttentionService.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/ReconcileService.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "models/core/SmartupDate.h"
#include "models/journal/JournalRecords.h"
#include "ui/exchange/AttentionEditing.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/shell/MainWindow.h"

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds Pause { 1 };

int badge(qint64 rows)
{
    return static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
}

} // namespace

QString AttentionWiring::target()
{
    return u"exchange/attention"_s;
}

AttentionWiring::AttentionWiring(const Services &services,
                                 AttentionPane &pane,
                                 ExchangePage &page,
                                 MainWindow &window,
                                 QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_client(services.client)
    , m_reader(services.reader)
    , m_clock(services.clock)
{
    AttentionService &attention = services.attention;
    ReconcileService &reconciling = services.reconciling;
    connect(&pane, &AttentionPane::itemsWanted, &attention, &AttentionService::list);
    connect(&reconciling, &ReconcileService::openListed, &attention, &AttentionService::list);
    connect(&attention, &AttentionService::listed, &pane, &AttentionPane::setItems);
    connect(&attention, &AttentionService::listed, &window,
            [&window](const QList<AttentionItem> &items) {
                window.setCount(u"attention"_s, badge(unmarkedCount(items)));
            });
    connect(&pane, &AttentionPane::markRequested, &attention, &AttentionService::mark);
    connect(&pane, &AttentionPane::unmarkRequested, &attention, &AttentionService::unmark);
    connect(&attention, &AttentionService::failed, &pane, &AttentionPane::failed);

    connect(&pane, &AttentionPane::lookRequested, &reconciling, &ReconcileService::start);
    connect(&pane, &AttentionPane::decided, &reconciling, &ReconcileService::decide);
    connect(&reconciling, &ReconcileService::finished, &pane, &AttentionPane::showLooked);
    connect(&reconciling, &ReconcileService::failed, &pane, &AttentionPane::failed);
    wireImport(services, page, window);
    wireLog(services);
    attention.list();
}

void AttentionWiring::noteConnection()
{
    const Profile &profile = m_client.profile();
    const QString connection = profile.baseUrl.isEmpty() ? QString() : ledgerConnection(profile);
    m_pane.setConnection(connection);
    m_pane.editing()->setConnection(connection, profile.environment);
}

void AttentionWiring::wireImport(const Services &services, ExchangePage &page, MainWindow &window)
{
    connect(&m_pane, &AttentionPane::sendAgainRequested, &services.attention,
            &AttentionService::makeFile);
    AttentionEditing *editing = m_pane.editing();
    AttentionService &attention = services.attention;
    connect(editing, &AttentionEditing::documentWanted, &attention,
            &AttentionService::readDocument);
    connect(&attention, &AttentionService::documentRead, editing, &AttentionEditing::showDocument);
    connect(editing, &AttentionEditing::sendRequested, &attention, &AttentionService::makeEdited);
    connect(&attention, &AttentionService::failed, editing, &AttentionEditing::showFailure);
    connect(&services.attention, &AttentionService::fileMade, &m_pane,
            [this, editing, &preview = services.preview, &imports = services.imports, &page,
             &window](const ImportFilePtr &file) {
                if (imports.isBusy() || !preview.useFile(file) || !page.openDocuments(file)) {
                    m_pane.showImportBusy();
                    editing->showImportBusy();
                } else {
                    editing->closeDocument();
                    window.openLink(u"exchange/import"_s);
                }
            });
}

// ── lines of the log ──

void AttentionWiring::wireLog(const Services &services)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(Pause);
    connect(&m_recount, &QTimer::timeout, this, &AttentionWiring::beginCounting);
    const auto recount = [this] {
        if (m_pane.isVisible() && !m_recount.isActive()) {
            m_recount.start();
        }
    };
    connect(&services.journal, &JournalStore::opened, &m_pane, recount);
    connect(&services.journal, &JournalStore::appended, &m_pane, recount);
    connect(&m_reader, &JournalReader::grown, &m_pane, recount);
    AttentionService &attention = services.attention;
    connect(&m_pane, &AttentionPane::itemsWanted, &attention, &AttentionService::listLogged);
    connect(&m_pane, &AttentionPane::loggedMarkRequested, &attention,
            &AttentionService::markLogged);
    connect(&m_pane, &AttentionPane::loggedUnmarkRequested, &attention,
            &AttentionService::unmarkLogged);
    connect(&attention, &AttentionService::loggedMarksRead, &m_pane,
            [this](const QList<LoggedMark> &marks) {
                m_marks = marks;
                beginCounting();
            });
    connect(&m_reader, &JournalReader::counted, &m_pane,
            [this](quint64 generation, const JournalCount &found) {
                noteCount(generation, found.rows);
            });
    m_reader.setWatching(true);
}

void AttentionWiring::beginCounting()
{
    const QDate today = serverDayOf(m_clock.now());
    const QDateTime from(today.addDays(1 - AttentionService::RefusedDays), QTime(0, 0),
                         serverTimeZone());
    m_queries.clear();
    m_counts.clear();
    const QDateTime now = m_clock.now();
    m_countedUntil = loggedUntil(now, m_client.exchangingSince());
    const auto unseen = [this, &from, &now](LoggedKind kind) {
        return loggedFrom(from, m_marks, kind, now);
    };
    m_queries.append({ LoggedKind::Refused,
                       { .outcomes = { Outcome::Refused }, .from = unseen(LoggedKind::Refused) } });
    m_queries.append({ LoggedKind::Skipped,
                       { .outcomes = { Outcome::Skipped }, .from = unseen(LoggedKind::Skipped) } });
    m_queries.append({ LoggedKind::WithoutCode,
                       { .text = WithoutCodeKey, .from = unseen(LoggedKind::WithoutCode) } });
    countNext();
}

void AttentionWiring::countNext()
{
    if (m_queries.isEmpty()) {
        m_pane.setLogged(m_counts, AttentionService::RefusedDays);
    } else {
        m_reader.count(m_queries.constFirst().query, ++m_generation);
    }
}

void AttentionWiring::noteCount(quint64 generation, qint64 rows)
{
    if (generation == m_generation && !m_queries.isEmpty()) {
        const Logged logged = m_queries.takeFirst();
        m_counts.append({ logged.kind, rows, journalTarget(logged.query), m_countedUntil,
                          loggedMarkOf(m_marks, logged.kind) });
        countNext();
    }
}

} // namespace smartup
