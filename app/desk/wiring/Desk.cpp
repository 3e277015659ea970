#include "app/desk/wiring/Desk.h"

#include "app/connection/AllowanceLedger.h"
#include "app/connection/ConnectionService.h"
#include "app/connection/ConnectionTester.h"
#include "app/connection/ReadAllowanceUse.h"
#include "app/desk/wiring/AlertsWiring.h"
#include "app/desk/wiring/ArchiveWiring.h"
#include "app/desk/wiring/AttentionWiring.h"
#include "app/desk/wiring/BodySearchWiring.h"
#include "app/desk/wiring/CaseWiring.h"
#include "app/desk/wiring/ChainWiring.h"
#include "app/desk/wiring/CheckUpWiring.h"
#include "app/desk/wiring/ConnectionsWiring.h"
#include "app/desk/wiring/CoverageWiring.h"
#include "app/desk/wiring/DetailWiring.h"
#include "app/desk/wiring/ExchangeWiring.h"
#include "app/desk/wiring/JournalWiring.h"
#include "app/desk/wiring/KeepingWiring.h"
#include "app/desk/wiring/LogExportWiring.h"
#include "app/desk/wiring/OverviewWiring.h"
#include "app/desk/wiring/RetentionWiring.h"
#include "app/desk/wiring/SchedulesWiring.h"
#include "app/desk/wiring/SettingsWiring.h"
#include "app/desk/wiring/SetupWiring.h"
#include "app/desk/wiring/SharedFormWiring.h"
#include "app/desk/wiring/SharedWiring.h"
#include "app/desk/wiring/SurveyWiring.h"
#include "app/exchange/AttentionService.h"
#include "app/exchange/AuditService.h"
#include "app/exchange/CoverageService.h"
#include "app/exchange/DatabaseService.h"
#include "app/exchange/ExportService.h"
#include "app/exchange/FolderImport.h"
#include "app/exchange/FolderPreview.h"
#include "app/exchange/ImportLedger.h"
#include "app/exchange/ImportPreview.h"
#include "app/exchange/ImportService.h"
#include "app/exchange/ProbeService.h"
#include "app/exchange/ReconcileService.h"
#include "app/exchange/ReferenceLook.h"
#include "app/exchange/ScheduleService.h"
#include "app/journal/AlertService.h"
#include "app/journal/ArchiveService.h"
#include "app/journal/ArchiveShelf.h"
#include "app/journal/BodySearch.h"
#include "app/journal/CaseService.h"
#include "app/journal/ChainService.h"
#include "app/journal/CheckUpService.h"
#include "app/journal/InstallationCheckUp.h"
#include "app/journal/JournalPlace.h"
#include "app/journal/JournalReader.h"
#include "app/journal/JournalStore.h"
#include "app/journal/JournalSurvey.h"
#include "app/journal/KeepingService.h"
#include "app/journal/LogExporter.h"
#include "app/journal/RemarkService.h"
#include "app/journal/RetentionKeeper.h"
#include "app/journal/SharedClaims.h"
#include "app/journal/SharedJournalFile.h"
#include "app/journal/SharedJournalKeeper.h"
#include "app/journal/SharedSetupService.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/settings/CodeCountService.h"
#include "app/settings/SettingsService.h"
#include "models/sandbox/Quirk.h"
#include "ui/connection/ConnectionsPage.h"
#include "ui/exchange/AllowancePane.h"
#include "ui/exchange/AttentionPane.h"
#include "ui/exchange/CoveragePane.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/exchange/SchedulesPane.h"
#include "ui/journal/JournalPage.h"
#include "ui/journal/ReportPdf.h"
#include "ui/journal/SharedJournalPage.h"
#include "ui/overview/CheckUpPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/settings/SettingFindEntries.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"

#include <QDir>
#include <QEvent>
#include <QLocale>

#include <type_traits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto LanguageKey = "window/language";
constexpr auto AppearanceKey = "window/appearance";

/// How numbers and dates are written beside texts in this language.
QLocale localeOf(const QString &language)
{
    // Uzbek has two scripts; the country alone would not say which.
    return language == "uz"_L1 ? QLocale(QLocale::Uzbek, QLocale::LatinScript, QLocale::Uzbekistan)
                               : QLocale(language);
}

QList<QuirkChoice> quirkChoices(const QStringList &words)
{
    const Result<QuirkSet> on = QuirkSet::parse(words);
    QList<QuirkChoice> choices;
    for (const QuirkInfo &quirk : quirkTable()) {
        choices.append(
            { quirk.key, quirkDescription(quirk.quirk), on.isOk() && on.value().has(quirk.quirk) });
    }
    return choices;
}

} // namespace

QStringList deskPages()
{
    return {
        u"overview"_s, u"settings"_s, u"exchange"_s, u"log"_s, u"connections"_s, u"check-up"_s
    };
}

Desk::Desk(DeskOptions options, const Clock &clock, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_secrets(secrets)
    , m_state(m_options.configFolder + u"/window.ini"_s, QSettings::IniFormat)
{
    QDir().mkpath(m_options.dataFolder);
    QDir().mkpath(m_options.configFolder);
    makeServices();
    // Before there is a widget: each takes its texts, numbers and colours from the start.
    const QString remembered = m_state.value(LanguageKey).toString();
    const QStringList wanted { m_options.language, remembered };
    const QString language = chooseLanguage(wanted + QLocale::system().uiLanguages());
    QLocale::setDefault(localeOf(language));
    m_translations.use(language);
    m_client->setLanguage(language);
    m_appearance =
        m_options.appearance.value_or(appearanceFromKey(m_state.value(AppearanceKey).toString()));
    applyAppearance(m_appearance);
    makePages();
    wire();
    wireShell();
    m_window->setLanguage(language);
    m_window->setAppearance(m_appearance);
    m_window->installEventFilter(this);
    retranslate();
}

Desk::~Desk() = default;

void Desk::makeServices()
{
    JournalOptions journal;
    journal.file = journalFileIn(m_options.dataFolder);
    m_journal = std::make_unique<JournalStore>(journal, m_clock);
    const QString shown = m_options.shownJournal.isEmpty() ? journal.file : m_options.shownJournal;
    m_logReader = std::make_unique<JournalReader>(shown);
    m_figuresReader = std::make_unique<JournalReader>(shown);
    m_detailReader = std::make_unique<JournalReader>(shown);
    // Whose home it is: the same on every system.
    m_remarks = std::make_unique<RemarkService>(*m_journal, *m_detailReader, m_clock,
                                                QDir::home().dirName());
    m_survey = std::make_unique<JournalSurvey>(shown);
    m_bodies = std::make_unique<BodySearch>(shown);
    const AllowancePlaces allowances { allowanceFileIn(m_options.dataFolder),
                                       m_options.configFolder };
    m_logExporter = std::make_unique<LogExporter>(
        shown, m_clock, ReportHelpers { reportPdf, [allowances](const ReportPeriod &period) {
                                           return readAllowanceUse(allowances, period.from,
                                                                   period.to);
                                       } });
    m_cases = std::make_unique<CaseService>(shown, m_clock);
    const CheckUpPlaces checked {
        m_options.configFolder, m_options.dataFolder, journal.file, std::nullopt, {}
    };
    m_cases->setCheckUp([places = checked, &clock = m_clock]() mutable {
        places.now = clock.now();
        return checkUp(readCheckUp(places));
    });
    m_checkUp = std::make_unique<CheckUpService>(checked, m_clock);
    m_chain = std::make_unique<ChainService>(shown);
    m_alerts = std::make_unique<AlertService>(m_options.configFolder, m_clock);
    makeShared();
    m_allowance = std::make_unique<AllowanceLedger>(allowanceFileIn(m_options.dataFolder), m_clock);
    m_client = std::make_unique<SmartupClient>(m_clock);
    m_client->setGate(m_allowance.get());
    m_profiles = std::make_unique<ProfileStore>(m_options.configFolder);
    m_connections = std::make_unique<ConnectionService>(*m_profiles, m_secrets, *m_client);
    const Result<SettingsFormMap> form = settingsFormMapIn(m_options.configFolder);
    m_tester =
        std::make_unique<ConnectionTester>(m_clock, form ? form.value() : builtInSettingsFormMap());
    m_tester->setGate(m_allowance.get());
    m_sandbox =
        std::make_unique<EmbeddedSandbox>(m_options.dataFolder + u"/sandbox.sqlite"_s, m_clock);
    m_settings = std::make_unique<SettingsService>(*m_client, m_clock, m_options.configFolder);
    m_codeCount = std::make_unique<CodeCountService>(*m_client, m_clock, m_options.configFolder,
                                                     m_options.dataFolder);
    m_coverage = std::make_unique<CoverageService>(m_clock, m_options.dataFolder);
    m_exports = std::make_unique<ExportService>(*m_client, m_clock);
    const QString imports = m_options.dataFolder + u"/imports"_s;
    const auto ledger = std::make_shared<ImportLedger>(imports);
    m_importPreview = std::make_unique<ImportPreview>(*m_client, m_clock, ledger);
    m_imports = std::make_unique<ImportService>(*m_client, m_clock, ledger);
    m_databases =
        std::make_unique<DatabaseService>(DatabaseStore(m_options.configFolder), m_secrets);
    // Their documents are told to the log, not to the table of one file.
    m_folderAsking = std::make_unique<ImportPreview>(*m_client, m_clock, ledger);
    m_folderPreview = std::make_unique<FolderPreview>(*m_folderAsking);
    m_folderReading = std::make_unique<ImportPreview>(*m_client, m_clock, ledger);
    m_folderImports = std::make_unique<ImportService>(*m_client, m_clock, ledger);
    m_folders = std::make_unique<FolderImport>(*m_folderReading, *m_folderImports, m_clock);
    // Their runs are shown by the schedules, not by the forms.
    m_scheduledExports = std::make_unique<ExportService>(*m_client, m_clock);
    m_scheduledPreview = std::make_unique<ImportPreview>(*m_client, m_clock, ledger);
    m_scheduledImports = std::make_unique<ImportService>(*m_client, m_clock, ledger);
    m_reconciling = std::make_unique<ReconcileService>(*m_client, m_clock, ledger);
    m_referenceLook = std::make_unique<ReferenceLook>(*m_client, m_clock, ledger);
    const auto claims = std::make_shared<SharedClaims>(m_options.configFolder, m_secrets);
    for (ImportService *sender :
         { m_imports.get(), m_folderImports.get(), m_scheduledImports.get() }) {
        sender->setClaims(claims);
    }
    m_reconciling->setClaims(claims);
    m_audit = std::make_unique<AuditService>(*m_client, m_clock, ledger);
    m_probe = std::make_unique<ProbeService>(*m_client, m_clock, ledger);
    m_attention = std::make_unique<AttentionService>(m_clock, ledger, imports);
    connect(m_journal.get(), &JournalStore::writesStored, ledger.get(), &ImportLedger::noteLogged);
    const RetentionPlaces kept { journal.file, m_options.configFolder,
                                 archiveFolderIn(m_options.dataFolder) };
    m_retention = std::make_unique<RetentionKeeper>(*m_journal, m_clock, kept);
    m_keeping = std::make_unique<KeepingService>(kept, m_clock);
    m_archives = std::make_unique<ArchiveService>(kept, m_clock);
    new RetentionWiring(*m_retention, *m_keeping, ledger, this);
    if (form) {
        m_audit->setSettingsForm(form.value());
        m_probe->setSettingsForm(form.value());
        m_reconciling->setSettingsForm(form.value());
        for (ExportService *service : { m_exports.get(), m_scheduledExports.get() }) {
            service->setSettingsForm(form.value());
        }
        for (ImportPreview *preview : { m_importPreview.get(), m_folderAsking.get(),
                                        m_folderReading.get(), m_scheduledPreview.get() }) {
            preview->setSettingsForm(form.value());
        }
    }
    ScheduleOptions schedules;
    schedules.configFolder = m_options.configFolder;
    schedules.dataFolder = m_options.dataFolder;
    schedules.isBusy = [this] {
        return m_exports->isRunning() || m_importPreview->isBusy() || m_imports->isBusy()
            || m_folderPreview->isBusy() || m_folders->isBusy();
    };
    m_schedules = std::make_unique<ScheduleService>(*m_scheduledExports, *m_scheduledPreview,
                                                    *m_scheduledImports, m_clock, schedules);
    m_schedules->setDatabases(m_databases.get());
}

/// A file of settings that cannot be read is a reason to say so, on the page that it is about.
void Desk::makeShared()
{
    m_shared = std::make_unique<SharedJournalKeeper>(
        SharedJournalKeeper::Places { m_options.dataFolder, m_options.configFolder }, m_secrets,
        m_clock);
    m_sharedSetup = std::make_unique<SharedSetupService>(m_options.configFolder, m_secrets);
    const Result<SharedJournalSettings> shared = readSharedJournal(m_options.configFolder);
    if (shared && !shared.value().isOn) {
        return;
    }
    const QString file = sharedJournalFileIn(m_options.dataFolder);
    m_sharedReader = std::make_unique<JournalReader>(file);
    m_sharedSurvey = std::make_unique<JournalSurvey>(file);
    m_sharedBodies = std::make_unique<BodySearch>(file);
}

void Desk::makePages()
{
    m_window = std::make_unique<MainWindow>(m_state);
    m_overviewPage = new OverviewPage;
    m_settingsPage = new SettingsPage;
    m_exchangePage = new ExchangePage(m_state, m_clock);
    m_coveragePane = new CoveragePane;
    m_exchangePage->addPane(u"coverage"_s, u"view-calendar"_s, m_coveragePane,
                            ExchangePage::PaneFit::Fills);
    m_schedulesPane = new SchedulesPane(m_clock);
    m_allowancePane = new AllowancePane;
    m_exchangePage->addPane(u"schedules"_s, u"clock"_s, m_schedulesPane,
                            ExchangePage::PaneFit::Fills);
    m_attentionPane = new AttentionPane;
    m_exchangePage->addPane(u"attention"_s, u"flag"_s, m_attentionPane,
                            ExchangePage::PaneFit::Fills);
    m_exchangePage->addPane(u"allowance"_s, u"office-chart-bar-stacked"_s, m_allowancePane,
                            ExchangePage::PaneFit::Scrolls);
    m_journalPage = new JournalPage(m_state, m_clock);
    m_connectionsPage = new ConnectionsPage;
    m_window->addPage(u"overview"_s, u"go-home"_s, m_overviewPage);
    m_window->addPage(u"settings"_s, u"configure"_s, m_settingsPage);
    m_window->addPage(u"exchange"_s, u"exchange-positions"_s, m_exchangePage);
    m_window->addPage(u"log"_s, u"view-list-details"_s, m_journalPage);
    if (m_sharedReader) {
        m_sharedPage = new SharedJournalPage(m_state, m_clock);
        m_window->addPage(u"shared-log"_s, u"network-server"_s, m_sharedPage);
    }
    m_window->addLink(u"attention"_s, u"flag"_s, AttentionWiring::target());
    m_window->addPage(u"connections"_s, u"network-connect"_s, m_connectionsPage);
    m_checkUpPage = new CheckUpPage;
    m_window->addPage(u"check-up"_s, u"checkmark"_s, m_checkUpPage);
}

void Desk::wire()
{
    new ConnectionsWiring(*m_connections, *m_tester, *m_sandbox, *m_client, *m_connectionsPage,
                          *m_window, this);
    new SetupWiring({ *m_connections, *m_tester, *m_sandbox, *m_settings, *m_checkUp },
                    *m_connectionsPage, *m_window, this);
    new OverviewWiring(*m_connections, *m_settings, *m_journal, *m_figuresReader, *m_overviewPage,
                       this);
    new SettingsWiring(*m_settings, *m_codeCount, *m_connections, *m_figuresReader, *m_settingsPage,
                       this);
    new ExchangeWiring({ *m_exports, *m_importPreview, *m_imports, *m_folderPreview, *m_folders,
                         *m_folderImports, *m_databases, *m_client, *m_probe },
                       *m_exchangePage, this);
    new CoverageWiring(*m_coverage, *m_exports, *m_connections, *m_client, *m_coveragePane, this);
    new SchedulesWiring(*m_connections, *m_allowance, *m_schedules, *m_databases, *m_journal,
                        *m_schedulesPane, *m_allowancePane, *m_window, this);
    new JournalWiring(*m_journal, *m_logReader, *m_journalPage, this);
    new DetailWiring(*m_detailReader, *m_remarks, *m_journalPage, this);
    new SurveyWiring(*m_logReader, *m_survey, *m_journalPage, this);
    joinBodies(*m_bodies, *m_journalPage);
    new LogExportWiring(*m_logExporter, *m_connections, *m_journalPage, this);
    new CaseWiring(*m_cases, *m_journalPage, m_clock, this);
    new ChainWiring(*m_chain, *m_journalPage, this);
    new KeepingWiring(*m_keeping, *m_retention, *m_journalPage, this);
    new ArchiveWiring(*m_archives, *m_journalPage, m_state, m_clock, this);
    new CheckUpWiring(*m_checkUp, *m_connections, *m_checkUpPage, this);
    new AlertsWiring(*m_alerts, *m_journalPage, *m_window, this);
    auto *sharedForm =
        new SharedFormWiring(*m_sharedSetup, *m_shared, *m_databases, *m_journal, this);
    sharedForm->serve(*m_journalPage);
    if (m_sharedPage != nullptr) {
        new SharedWiring(*m_shared, *m_sharedReader, *m_sharedSurvey, *m_sharedBodies,
                         *m_sharedPage, this);
        sharedForm->serve(*m_sharedPage);
    } else {
        connect(m_shared.get(), &SharedJournalKeeper::told, m_journalPage, &JournalPage::showError);
    }
    auto *attention =
        new AttentionWiring({ *m_attention, *m_reconciling, *m_importPreview, *m_imports,
                              *m_journal, *m_figuresReader, *m_client, m_clock },
                            *m_attentionPane, *m_exchangePage, *m_window, this);
    connect(m_connections.get(), &ConnectionService::activated, attention,
            &AttentionWiring::noteConnection);
    connect(m_connections.get(), &ConnectionService::disconnected, attention,
            &AttentionWiring::noteConnection);
    connect(m_scheduledImports.get(), &ImportService::finished, m_attention.get(),
            &AttentionService::list);

    connect(m_client.get(), &SmartupClient::callFinished, m_journal.get(),
            &JournalStore::appendCall);
    connect(m_client.get(), &SmartupClient::callFinished, m_alerts.get(), &AlertService::noteCall);
    connect(m_schedules.get(), &ScheduleService::rowLogged, m_alerts.get(),
            &AlertService::noteCall);
    connect(m_tester.get(), &ConnectionTester::callFinished, m_journal.get(),
            &JournalStore::appendCall);
    const auto logRuns = [this](auto *service) {
        using Service = std::remove_pointer_t<decltype(service)>;
        connect(service, &Service::runStarted, m_journal.get(), &JournalStore::appendRun);
        connect(service, &Service::runFinished, m_journal.get(), &JournalStore::appendRun);
    };
    logRuns(m_settings.get());
    logRuns(m_exports.get());
    logRuns(m_imports.get());
    logRuns(m_folderImports.get());
    logRuns(m_scheduledExports.get());
    logRuns(m_scheduledImports.get());
    logRuns(m_reconciling.get());
    logRuns(m_audit.get());
    logRuns(m_referenceLook.get());
    connect(m_referenceLook.get(), &ReferenceLook::told, m_exchangePage,
            &ExchangePage::showReferenceNews);
    connect(m_connections.get(), &ConnectionService::activated, m_referenceLook.get(),
            &ReferenceLook::start);
    connect(m_audit.get(), &AuditService::finished, m_attention.get(), &AttentionService::list);
    connect(m_exports.get(), &ExportService::runChanged, m_journal.get(), &JournalStore::appendRun);
    for (ImportService *imports : { m_imports.get(), m_folderImports.get() }) {
        connect(imports, &ImportService::runChanged, m_journal.get(), &JournalStore::appendRun);
        connect(imports, &ImportService::finished, m_reconciling.get(), &ReconcileService::list);
    }
    connect(m_imports.get(), &ImportService::recovered, m_reconciling.get(),
            &ReconcileService::list);
    connect(m_imports.get(), &ImportService::callLost, m_journal.get(), &JournalStore::appendCall);

    connect(m_connections.get(), &ConnectionService::activated, m_settingsPage,
            &SettingsPage::setConnection);
    connect(m_connections.get(), &ConnectionService::disconnected, m_settingsPage,
            [this] { m_settingsPage->setConnection({}); });
    connect(m_connections.get(), &ConnectionService::activated, m_exchangePage,
            [this](const Profile &profile) {
                m_exchangePage->setConnected(true, writeBar(profile));
                m_exchangePage->setConnection(profile.id);
            });
    connect(m_connections.get(), &ConnectionService::disconnected, m_exchangePage,
            [this] { m_exchangePage->setConnected(false); });
    wireAllowance();
}

void Desk::wireAllowance()
{
    const auto show = [this](const QuotaState &state) {
        m_window->setQuota(state);
        m_overviewPage->setQuota(state);
    };
    // The client knows one connection at a time, and so does whoever looks at the meter.
    connect(m_client.get(), &SmartupClient::limitsSeen, this, show);
    // A test of the connection in use sees the same allowance; a test of a draft may not.
    connect(m_tester.get(), &ConnectionTester::limitsSeen, this,
            [this, show](const QuotaState &state) {
                const Profile &tested = m_tester->profile();
                const Profile &used = m_client->profile();
                if (isSameOrganisation(tested, used) && tested.login == used.login) {
                    show(state);
                    m_exchangePage->setQuota(state);
                }
            });
    connect(m_connections.get(), &ConnectionService::activated, m_allowance.get(),
            [this](const Profile &profile) { m_allowance->read(profile.id); });
    connect(m_allowance.get(), &AllowanceLedger::bookRead, this,
            [this, show](const AllowanceBook &book) {
                for (const AllowanceDay &day : book.today) {
                    if (book.profileId == m_client->profile().id && !day.seen.isEmpty()) {
                        const LimitSighting &last = day.seen.constLast();
                        const QuotaState state { day.quotaClass, last.limits, last.at };
                        show(state);
                        m_exchangePage->setQuota(state);
                    }
                }
            });
    connect(m_allowance.get(), &AllowanceLedger::lifted, m_journal.get(),
            &JournalStore::appendCall);
    connect(m_allowance.get(), &AllowanceLedger::failed, m_window.get(),
            [this](const Error &error) { m_window->messageBar()->showError(error); });
}

void Desk::wireShell()
{
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &code) {
        m_state.setValue(LanguageKey, code);
        useLanguage(code);
    });
    connect(m_window.get(), &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_state.setValue(AppearanceKey, QString(appearanceKey(appearance)));
        useAppearance(appearance);
    });
    connect(m_window.get(), &MainWindow::findRequested, this,
            [this](const QString &text) { m_window->openLink(journalTarget({ .text = text })); });
}

void Desk::start()
{
    m_window->restoreState();
    m_window->show();
    m_alerts->load();
    m_reconciling->watch();
    m_audit->watch();
    m_referenceLook->watch();
    m_shared->begin();
    m_connections->load(m_options.opensSandbox ? embeddedSandboxId() : QString());
    showStart(!m_connections->profiles().isEmpty());
}

void Desk::showStart(bool hasConnections)
{
    if (!m_options.page.isEmpty()) {
        m_window->openLink(m_options.page);
    } else if (!hasConnections) {
        m_window->openLink(u"connections"_s); // its welcome offers the assistant
    }
}

void Desk::useLanguage(const QString &code)
{
    QLocale::setDefault(localeOf(code));
    m_window->setLocale(QLocale());
    m_translations.use(code);
    m_client->setLanguage(code);
    m_window->setLanguage(code);
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own texts are its own business; these are what it was told from outside.
    if (watched == m_window.get() && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void Desk::useAppearance(Appearance appearance)
{
    m_appearance = appearance;
    applyAppearance(appearance);
    m_window->setAppearance(appearance);
}

void Desk::retranslate()
{
    m_window->setLinkText(u"attention"_s, tr("Needs attention"));
    m_window->setFindEntries(QList<FindEntry> { { m_checkUpPage->title(), u"check-up"_s } }
                             + settingFindEntries());
    m_connectionsPage->setQuirks(quirkChoices(m_sandbox->quirks()));
}

} // namespace smartup
