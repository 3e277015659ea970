#include "app/ctl/TourStage.h"

#include "app/ctl/FirstAnswer.h"
#include "app/exchange/ImportLedger.h"
#include "app/journal/JournalPlace.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

Error fileError(const QString &path, const QString &raw)
{
    return { ErrorOrigin::File,
             QCoreApplication::translate("TourStage", "The file %1 cannot be written.").arg(path),
             {},
             raw,
             {} };
}

} // namespace

TourStage::TourStage(const Clock &clock, const QString &folder, QStringList quirks)
    : m_clock(clock)
    , m_temporary(folder.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_folder(m_temporary ? m_temporary->path() : folder)
    , m_quirks(std::move(quirks))
    , m_sandbox(clock)
{
    m_profile.id = u"tour"_s;
    m_profile.name = u"tour"_s;
    m_profile.environment = Environment::Sandbox;
    m_profile.login = u"admin@demo"_s;
    m_profile.projectCode = u"trade"_s;
    m_profile.filialId = u"101"_s;
    m_profile.organisationName = u"Chashma · Tashkent"_s;
}

TourStage::~TourStage() = default;

QString TourStage::filePath(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QCoro::Task<Status> TourStage::startSandbox(QString file)
{
    FirstAnswer<Result<quint16>> answer;
    answer.take(&m_sandbox, &SandboxServer::started);
    answer.take(&m_sandbox, &SandboxServer::failed);
    m_sandbox.start({ file, false, 1, m_quirks, true });
    const Result<quint16> port = co_await answer.future();
    if (!port) {
        co_return port.error();
    }
    co_return Done {};
}

QCoro::Task<Status> TourStage::open()
{
    if (!QDir().mkpath(m_folder)) {
        co_return fileError(m_folder, {});
    }
    // Of an earlier tour that was kept: its company, its log and its doubts would be counted along.
    const QStringList earlier = QDir(m_folder).entryList({ u"*.sqlite*"_s }, QDir::Files);
    for (const QString &name : earlier) {
        QFile::remove(filePath(name));
    }
    const QStringList notes = QDir(m_folder).entryList({ u"imports-*"_s }, QDir::Dirs);
    for (const QString &name : notes) {
        QDir(filePath(name)).removeRecursively();
    }
    const Status made = co_await startSandbox(filePath(u"sample.sqlite"_s));
    m_sandbox.stop(); // the file is whole and at rest: it can be copied
    co_return made;
}

QCoro::Task<Status> TourStage::beginAct()
{
    m_sandbox.stop();
    const QString file = filePath(u"sandbox-%1.sqlite"_s.arg(++m_acts));
    QFile sample(filePath(u"sample.sqlite"_s));
    if (!sample.copy(file)) {
        co_return fileError(file, sample.errorString());
    }
    if (const Status started = co_await startSandbox(file); !started) {
        co_return started.error();
    }
    auto tables = SandboxTables::open(file);
    if (!tables) {
        co_return tables.error();
    }
    m_tables = std::move(tables).value();
    m_profile.baseUrl = m_sandbox.baseUrl();
    openJournal();
    makeServices();
    co_return Done {};
}

void TourStage::openJournal()
{
    JournalOptions options;
    options.file = journalFileIn(m_folder);
    options.reserveBytes = 0; // thrown away in the end
    m_journal.reset(); // writes what waits
    m_journal = std::make_unique<JournalStore>(options, m_clock);
}

void TourStage::makeServices()
{
    m_imports.reset();
    m_importPreview.reset();
    m_exports.reset();
    m_settings.reset();
    m_client = std::make_unique<SmartupClient>(m_clock);
    m_client->setConnection(m_profile, Secret(u"demo"_s));
    m_settings = std::make_unique<SettingsService>(*m_client, m_clock, m_folder);
    m_exports = std::make_unique<ExportService>(*m_client, m_clock);
    const auto ledger = std::make_shared<ImportLedger>(filePath(u"imports-%1"_s.arg(m_acts)));
    m_importPreview = std::make_unique<ImportPreview>(*m_client, m_clock, ledger);
    m_imports = std::make_unique<ImportService>(*m_client, m_clock, ledger);
    m_tester = std::make_unique<ConnectionTester>(m_clock, builtInSettingsFormMap());

    const auto keepCall = [this](const CallRecord &call) { m_journal->appendCall(call); };
    const auto keepRun = [this](const RunRecord &run) { m_journal->appendRun(run); };
    connect(m_client.get(), &SmartupClient::callFinished, this, keepCall);
    connect(m_tester.get(), &ConnectionTester::callFinished, this, keepCall);
    connect(m_settings.get(), &SettingsService::runStarted, this, keepRun);
    connect(m_settings.get(), &SettingsService::runFinished, this, keepRun);
    connect(m_exports.get(), &ExportService::runStarted, this, keepRun);
    connect(m_exports.get(), &ExportService::runFinished, this, keepRun);
    connect(m_imports.get(), &ImportService::runStarted, this, keepRun);
    connect(m_imports.get(), &ImportService::runFinished, this, keepRun);
}

QCoro::Task<ConnectionCheck> TourStage::signIn()
{
    FirstAnswer<ConnectionCheck> answer;
    answer.take(m_tester.get(), &ConnectionTester::finished);
    m_tester->start(m_profile, Secret(u"demo"_s));
    co_return co_await answer.future();
}

QCoro::Task<Result<IntegrationSettings>> TourStage::readSettings()
{
    FirstAnswer<Result<IntegrationSettings>> answer;
    answer.take(m_settings.get(), &SettingsService::loaded);
    answer.take(m_settings.get(), &SettingsService::loadFailed);
    m_settings->load();
    co_return co_await answer.future();
}

QCoro::Task<Result<SettingsSaved>> TourStage::saveSettings(IntegrationSettings base,
                                                           IntegrationSettings mine)
{
    FirstAnswer<Result<SettingsSaved>> answer;
    answer.take(m_settings.get(), &SettingsService::saved);
    answer.take(m_settings.get(), &SettingsService::saveFailed);
    connect(m_settings.get(), &SettingsService::conflictFound, &answer.context(), [&answer] {
        answer.give(Error {
            ErrorOrigin::Program,
            QCoreApplication::translate("TourStage", "Somebody else changed the same settings."),
            {},
            {},
            {} });
    });
    m_settings->save(base, mine);
    co_return co_await answer.future();
}

QCoro::Task<ExportSummary> TourStage::exportTo(ExportRequest request)
{
    FirstAnswer<ExportSummary> answer;
    answer.take(m_exports.get(), &ExportService::finished);
    m_exports->start(request);
    co_return co_await answer.future();
}

QCoro::Task<Result<ImportPlanPtr>> TourStage::planImport(QByteArray file)
{
    const QString path = filePath(u"orders-from-1c.json"_s);
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(file) != file.size()) {
        co_return fileError(path, target.errorString());
    }
    target.close();
    FirstAnswer<ImportFilePtr> reading;
    reading.take(m_importPreview.get(), &ImportPreview::fileRead);
    m_importPreview->readFile(path);
    const ImportFilePtr read = co_await reading.future();
    if (!read->isUsable()) {
        co_return fileError(path, read->problems.value(0).text);
    }
    FirstAnswer<Result<ImportPlanPtr>> planning;
    planning.take(m_importPreview.get(), &ImportPreview::planned);
    planning.take(m_importPreview.get(), &ImportPreview::failed); // nobody cancels it
    m_importPreview->start();
    co_return co_await planning.future();
}

QCoro::Task<ImportSummary> TourStage::import()
{
    FirstAnswer<ImportSummary> answer;
    answer.take(m_imports.get(), &ImportService::finished);
    m_imports->send(m_importPreview->takePlan());
    co_return co_await answer.future();
}

Status TourStage::playQuirk(const QString &quirk)
{
    return m_sandbox.setQuirks(m_quirks + QStringList { quirk });
}

QCoro::Task<Result<QList<JournalRow>>> TourStage::logged(QString runUuid)
{
    openJournal(); // everything so far is in the file then
    JournalQuery query;
    query.runUuid = runUuid;
    ++m_generation;
    // A reader of its own: it looks at the file as another program would.
    JournalReader reader(journalFileIn(m_folder));
    FirstAnswer<Result<qint64>> counting;
    QObject::connect(
        &reader, &JournalReader::counted, &counting.context(),
        [&counting](quint64, const JournalCount &count) { counting.give(count.rows); });
    counting.take(&reader, &JournalReader::failed);
    reader.count(query, m_generation);
    const Result<qint64> count = co_await counting.future();
    if (!count) {
        co_return count.error();
    }
    QList<JournalRow> rows;
    for (int block = 0; rows.size() < count.value(); ++block) {
        FirstAnswer<Result<QList<JournalRow>>> reading;
        QObject::connect(
            &reader, &JournalReader::blockRead, &reading.context(),
            [&reading](quint64, int, const QList<JournalRow> &part) { reading.give(part); });
        reading.take(&reader, &JournalReader::failed);
        reader.readBlock(query, block, m_generation);
        const Result<QList<JournalRow>> part = co_await reading.future();
        if (!part) {
            co_return part.error();
        }
        if (part.value().isEmpty()) {
            break;
        }
        rows.append(part.value());
    }
    co_return rows;
}

} // namespace smartup
