#include "ui/exchange/ExchangePage.h"

#include "ui/exchange/DatabasePicker.h"
#include "ui/exchange/ExportPane.h"
#include "ui/exchange/ExportTarget.h"
#include "ui/exchange/ImportPane.h"
#include "ui/exchange/ImportSourceForm.h"
#include "ui/exchange/ProbeDialog.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MessageBar.h"

#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lastExportKey(const QString &connection)
{
    return u"exports/"_s + connection;
}

QString logLink(const QString &runUuid)
{
    return u"log?run="_s + runUuid;
}

} // namespace

ExchangePage::ExchangePage(QSettings &state, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_tabs(new QTabWidget(this))
    , m_export(new ExportPane(clock, this))
    , m_import(new ImportPane(this))
{
    setObjectName(u"exchangePage"_s);
    m_tabs->setObjectName(u"exchange/tabs"_s);
    m_tabs->setDocumentMode(true);
    addPane(u"export"_s, u"document-export"_s, m_export, PaneFit::Scrolls);
    addPane(u"import"_s, u"document-import"_s, m_import, PaneFit::Fills);
    content()->addWidget(m_tabs, 1);

    connectExport();
    connectImport();
    connectDatabases();
    retranslate();
}

void ExchangePage::connectExport()
{
    connect(m_export, &ExportPane::chosen, this, [this](const ExportChoice &choice) {
        if (!m_connection.isEmpty()) {
            m_state.setValue(lastExportKey(m_connection), exportChoiceToJson(choice));
        }
    });
    connect(m_export, &ExportPane::exportRequested, this, [this](const ExportRequest &request) {
        beginAnew();
        Q_EMIT exportRequested(request);
    });
    connect(m_export, &ExportPane::tableRequested, this,
            [this](const DatabaseAccess &access, const ExportRequest &request) {
                beginAnew();
                Q_EMIT tableExportRequested(access, request);
            });
    connect(m_export, &ExportPane::cancelRequested, this, &ExchangePage::exportCancelled);
}

void ExchangePage::connectImport()
{
    connect(m_import, &ImportPane::fileChosen, this, &ExchangePage::beginAnew);
    connect(m_import, &ImportPane::fileChosen, this, &ExchangePage::fileChosen);
    connect(
        m_import, &ImportPane::tableChosen, this,
        [this](const DatabaseAccess &access, const QString &table, const ImportSubject &subject) {
            beginAnew();
            Q_EMIT tableChosen(access, table, subject);
        });
    connect(m_import, &ImportPane::folderChosen, this, [this](const QString &folder) {
        beginAnew();
        Q_EMIT folderChosen(folder);
    });
    connect(m_import, &ImportPane::previewRequested, this, [this] {
        clearMessages();
        Q_EMIT previewRequested();
    });
    connect(m_import, &ImportPane::probeWanted, this, &ExchangePage::openProbe);
    connect(m_import, &ImportPane::sendRequested, this, &ExchangePage::sendRequested);
    connect(m_import, &ImportPane::restWanted, this, &ExchangePage::restWanted);
    connect(m_import, &ImportPane::folderRequested, this, &ExchangePage::folderImportRequested);
    connect(m_import, &ImportPane::folderPreviewRequested, this,
            &ExchangePage::folderPreviewRequested);
    connect(m_import, &ImportPane::cancelRequested, this, &ExchangePage::importCancelled);
}

void ExchangePage::connectDatabases()
{
    const QList<DatabasePicker *> pickers = databasePickers();
    for (const DatabasePicker *picker : pickers) {
        connect(picker, &DatabasePicker::saveRequested, this,
                [this](const DatabaseProfile &profile) {
                    beginAnew();
                    Q_EMIT databaseSaveRequested(profile);
                });
        connect(picker, &DatabasePicker::removeRequested, this,
                &ExchangePage::databaseRemoveRequested);
        connect(picker, &DatabasePicker::testRequested, this,
                [this](const DatabaseAccess &access, const std::optional<DatabaseProfile> &edited) {
                    beginAnew();
                    Q_EMIT databaseTestRequested(access, edited);
                });
        connect(picker, &DatabasePicker::cancelRequested, this, &ExchangePage::databaseCancelled);
    }
    connect(m_import->source(), &ImportSourceForm::tablesWanted, this,
            [this](const DatabaseAccess &access) {
                beginAnew();
                Q_EMIT tablesWanted(access);
            });
}

QList<DatabasePicker *> ExchangePage::databasePickers() const
{
    return { m_export->target()->databases(), m_import->source()->databases() };
}

QString ExchangePage::title() const
{
    return tr("Exchange");
}

void ExchangePage::addPane(const QString &place,
                           const QString &iconName,
                           ExchangePane *pane,
                           PaneFit fit)
{
    QWidget *tab = pane;
    if (fit == PaneFit::Scrolls) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(pane);
        tab = scroll;
    }
    m_panes.append({ place, pane });
    m_tabs->addTab(tab, icon(iconName), pane->title());
    connect(pane, &ExchangePane::linkActivated, this, &ExchangePage::linkActivated);
    connect(pane, &ExchangePane::failed, this,
            [this](const Error &error) { messageBar()->showError(error); });
}

void ExchangePage::openPlace(const QString &place)
{
    const QString name = place.section(u'?', 0, 0);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto &[paneName, pane] = m_panes.at(tab);
        if (paneName == name) {
            m_tabs->setCurrentIndex(tab);
            pane->openPlace(place.section(u'?', 1));
            return;
        }
    }
}

bool ExchangePage::openDocuments(const ImportFilePtr &file)
{
    m_keychainTrouble.reset(); // of another matter
    if (!m_import->openDocuments(file)) {
        return false;
    }
    openPlace(u"import"_s);
    return true;
}

void ExchangePage::retranslate()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabText(tab, m_panes.at(tab).second->title());
    }
    m_tabs->setAccessibleName(title());
}

void ExchangePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Each time: they may have been changed on the page next door, or by the command line.
    askForSettings();
    Q_EMIT databasesWanted();
}

void ExchangePage::askForSettings()
{
    if (m_isConnected && isVisible()) {
        Q_EMIT settingsWanted();
    }
}

void ExchangePage::setConnected(bool isConnected, WriteBar bar)
{
    m_isConnected = isConnected;
    beginAnew();
    m_export->setConnected(isConnected);
    m_import->setConnected(isConnected, bar);
    askForSettings();
}

void ExchangePage::setConnection(const QString &id)
{
    if (id == m_connection) {
        return; // what is being filled in stays
    }
    m_connection = id;
    const ExportChoice last = exportChoiceFromJson(m_state.value(lastExportKey(id)).toByteArray());
    if (!id.isEmpty() && !last.subject.isEmpty()) {
        m_export->restore(last);
    } else {
        m_export->forgetFile();
    }
}

void ExchangePage::setQuota(const QuotaState &state)
{
    m_export->setQuota(state);
    m_import->setQuota(state);
}

void ExchangePage::showSettings(const IntegrationSettings &settings)
{
    m_export->setSettings(settings);
}

void ExchangePage::showSettingsError(const Error &error)
{
    m_export->setSettingsUnknown();
    messageBar()->showError(error, tr("Open connections"), u"connections"_s);
}

void ExchangePage::showExportProgress(const ExchangeProgress &progress)
{
    m_export->showProgress(progress);
}

void ExchangePage::showExportResult(const ExportSummary &summary)
{
    m_export->showResult(summary);
    if (!summary.details.isEmpty()) {
        messageBar()->show({ MessageBar::Kind::Error,
                             tr("The export did not come to its end."),
                             {},
                             summary.details,
                             tr("Open in the log"),
                             logLink(summary.runUuid) });
    }
}

void ExchangePage::showFile(const ImportFilePtr &file)
{
    clearMessages();
    m_import->showFile(file);
}

void ExchangePage::showPlan(const ImportPlanPtr &plan)
{
    m_import->showPlan(plan);
}

void ExchangePage::showPreviewError(const Error &error)
{
    m_import->showNoPlan();
    messageBar()->showError(error, tr("Open connections"), u"connections"_s);
}

void ExchangePage::showPreviewCancelled()
{
    m_import->showNoPlan();
}

void ExchangePage::openProbe(const ImportFilePtr &file)
{
    m_probe = new ProbeDialog(file, this);
    m_probe->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_probe, &ProbeDialog::startRequested, this, [this](const ImportFilePtr &probed) {
        m_import->setProbing(true);
        Q_EMIT probeRequested(probed);
    });
    m_probe->open();
}

void ExchangePage::showProbe(const ProbeFindings &findings)
{
    m_import->setProbing(false);
    if (m_probe) {
        m_probe->showFindings(findings);
        return;
    }
    messageBar()->show({ MessageBar::Kind::Success,
                         tr("The probe has come to its end; what it found out is kept with the "
                            "connection."),
                         {},
                         {},
                         {},
                         {} });
}

void ExchangePage::showProbeError(const Error &error)
{
    m_import->setProbing(false);
    if (m_probe) {
        m_probe->showError(error);
    } else {
        messageBar()->showError(error);
    }
}

void ExchangePage::showImportProgress(const ExchangeProgress &progress)
{
    m_import->showProgress(progress);
}

void ExchangePage::showResults(const QList<qsizetype> &places, const QList<DocumentResult> &results)
{
    m_import->showResults(places, results);
}

void ExchangePage::showImportResult(const ImportSummary &summary)
{
    m_import->showSummary(summary);
    if (!summary.message.isEmpty()) {
        messageBar()->show({ MessageBar::Kind::Warning,
                             summary.message,
                             {},
                             summary.details,
                             tr("Open in the log"),
                             logLink(summary.runUuid) });
    }
}

void ExchangePage::showSourceError(const Error &error)
{
    m_import->showNoFile();
    messageBar()->showError(error);
}

void ExchangePage::showFolder(const QString &folder, const QList<FolderEntry> &entries)
{
    m_import->showFolder(folder, entries);
}

void ExchangePage::showFolderForecast(const FolderFileForecast &forecast)
{
    m_import->showForecast(forecast);
}

void ExchangePage::showFolderForecastEnd()
{
    m_import->showForecastEnd();
}

void ExchangePage::showFolderForecastError(const Error &error)
{
    m_import->showForecastEnd();
    messageBar()->showError(error, tr("Open connections"), u"connections"_s);
}

void ExchangePage::showFileTaken(const QString &name)
{
    m_import->showFileTaken(name);
}

void ExchangePage::showFileEnded(const FolderFileResult &result)
{
    m_import->showFileEnded(result);
}

void ExchangePage::showFolderResult(const FolderImportSummary &summary)
{
    m_import->showFolderSummary(summary);
    if (summary.trouble != ExchangeTrouble::None) {
        messageBar()->show({ MessageBar::Kind::Warning,
                             summary.message.isEmpty()
                                 ? tr("The import of the folder did not come to its end.")
                                 : summary.message,
                             tr("Files that were not taken lie where they were."), summary.details,
                             summary.runUuid.isEmpty() ? QString() : tr("Open in the log"),
                             logLink(summary.runUuid) });
    }
}

void ExchangePage::setDatabases(const QList<DatabaseProfile> &databases)
{
    const QList<DatabasePicker *> pickers = databasePickers();
    for (DatabasePicker *picker : pickers) {
        picker->setDatabases(databases);
    }
}

void ExchangePage::setDatabasesBusy(bool isBusy)
{
    const QList<DatabasePicker *> pickers = databasePickers();
    for (DatabasePicker *picker : pickers) {
        picker->setBusy(isBusy);
    }
}

void ExchangePage::showDatabaseTested(const QString & /*id*/)
{
    setDatabasesBusy(false);
    showDatabaseNews(MessageBar::Kind::Success, tr("The database answers."));
}

/// Beside what the keychain said: its trouble is not over because the database is there.
void ExchangePage::showDatabaseNews(MessageBar::Kind kind, const QString &text)
{
    if (m_keychainTrouble) {
        messageBar()->show({ MessageBar::Kind::Warning,
                             text,
                             m_keychainTrouble->text,
                             (m_keychainTrouble->remedy + u'\n' + m_keychainTrouble->raw).trimmed(),
                             {},
                             {} });
    } else {
        messageBar()->show({ kind, text, {}, {}, {}, {} });
    }
}

void ExchangePage::showReferenceNews(const QString &text, Outcome outcome)
{
    const MessageBar::Kind kind =
        outcome == Outcome::Sent ? MessageBar::Kind::Success : MessageBar::Kind::Warning;
    messageBar()->show({ kind, text, {}, {}, {}, {} });
}

void ExchangePage::showKeychainError(const Error &error)
{
    m_keychainTrouble = error;
    messageBar()->showError(error);
}

void ExchangePage::beginAnew()
{
    m_keychainTrouble.reset();
    messageBar()->clear();
}

/// The next step of what was begun: what the keychain said belongs to it still.
void ExchangePage::clearMessages()
{
    messageBar()->clear();
    if (m_keychainTrouble) {
        messageBar()->showError(*m_keychainTrouble);
    }
}

void ExchangePage::showTables(const QString &id, const QStringList &tables)
{
    setDatabasesBusy(false);
    m_import->source()->setTables(id, tables);
    if (tables.isEmpty()) {
        showDatabaseNews(MessageBar::Kind::Information,
                         tr("There is no table in this database that could be read."));
    }
}

void ExchangePage::showDatabaseError(const Error &error)
{
    setDatabasesBusy(false);
    messageBar()->showError(error);
}

void ExchangePage::askDatabasePassword(const QString &id)
{
    const QList<DatabasePicker *> pickers = databasePickers();
    for (DatabasePicker *picker : pickers) {
        picker->askPassword(id);
    }
}

void ExchangePage::showExportError(const Error &error)
{
    m_export->showNotBegun();
    messageBar()->showError(error);
}

void ExchangePage::showExportCancelled()
{
    m_export->showNotBegun();
}

} // namespace smartup
