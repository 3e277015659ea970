#pragma once

#include "models/core/Clock.h"
#include "models/journal/JournalQuery.h"
#include "ui/exchange/AttentionPane.h"

#include <QObject>
#include <QTimer>

namespace smartup {

class AttentionService;
class ExchangePage;
class ImportPreview;
class ImportService;
class JournalReader;
class JournalStore;
class MainWindow;
class ReconcileService;
class SmartupClient;

/// "Needs attention": the pane, the services behind it, and the count in the navigation, which is that
/// of the pane's rows. The reader's query is for the pane's lines of the log from now on.
class AttentionWiring : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        AttentionService &attention;
        ReconcileService &reconciling;
        ImportPreview &preview;
        ImportService &imports;
        JournalStore &journal;
        JournalReader &reader;
        SmartupClient &client;
        const Clock &clock;
    };

    AttentionWiring(const Services &services,
                    AttentionPane &pane,
                    ExchangePage &page,
                    MainWindow &window,
                    QObject *parent = nullptr);

    /// Where the entry of the navigation leads.
    [[nodiscard]] static QString target();

public Q_SLOTS:
    /// Another connection is in use, or none.
    void noteConnection();

private:
    void wireImport(const Services &services, ExchangePage &page, MainWindow &window);
    void wireLog(const Services &services);
    void beginCounting();
    void countNext();
    void noteCount(quint64 generation, qint64 rows);

    AttentionPane &m_pane;
    SmartupClient &m_client;
    JournalReader &m_reader;
    const Clock &m_clock;
    QTimer m_recount; ///< an import tells of many rows, one after the other
    struct Logged
    {
        LoggedKind kind = LoggedKind::Refused;
        JournalQuery query = {};
    };
    QList<Logged> m_queries; ///< the first is being counted
    QList<LoggedCount> m_counts;
    QList<LoggedMark> m_marks; ///< of lines that somebody has seen to
    QDateTime m_countedUntil; ///< all lines up to it are in the counts
    quint64 m_generation = 0;
};

} // namespace smartup
