#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/ExitCodes.h"
#include "app/settings/SettingsService.h"
#include "models/settings/SettingRules.h"
#include "models/settings/SettingsText.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestFile = 1024LL * 1024;

enum class Action { Show, Set, Diff };

struct Task
{
    Action action = Action::Show;
    QList<SettingAssignment> assignments;
};

QString words(const char *text)
{
    return QCoreApplication::translate("SettingsCommand", text);
}

Result<QString> readFile(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return Error { ErrorOrigin::File,
                       words(QT_TRANSLATE_NOOP("SettingsCommand", "%1 cannot be read.")).arg(name),
                       {},
                       file.errorString(),
                       {} };
    }
    return QString::fromUtf8(file.read(LargestFile));
}

/// What the words behind the options ask for; nullopt when they ask for nothing this command knows.
std::optional<Result<Task>> readTask(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == "show"_L1 && arguments.size() == 1) {
        return Task {};
    }
    const bool isSet = name == "set"_L1 && arguments.size() >= 2;
    const bool isDiff = name == "diff"_L1 && arguments.size() == 2;
    if (!isSet && !isDiff) {
        return std::nullopt;
    }
    const Result<QString> text =
        isSet ? Result<QString>(arguments.mid(1).join(u'\n')) : readFile(arguments.at(1));
    if (!text) {
        return Result<Task>(text.error());
    }
    auto assignments = settingsFromText(text.value());
    if (!assignments) {
        return Result<Task>(assignments.error());
    }
    return Task { isSet ? Action::Set : Action::Diff, std::move(assignments).value() };
}

void printChanges(const QList<SettingChange> &changes)
{
    for (const SettingChange &change : changes) {
        print(changeText(change));
    }
}

/// One run of the command: what the service says decides what comes next.
class SettingsRun : public QObject
{
public:
    SettingsRun(SettingsService &service, Task task)
        : m_service(service)
        , m_task(std::move(task))
    {
        connect(&service, &SettingsService::loaded, this, &SettingsRun::onLoaded);
        connect(&service, &SettingsService::loadFailed, this, &SettingsRun::onFailed);
        connect(&service, &SettingsService::saveFailed, this, &SettingsRun::onFailed);
        connect(&service, &SettingsService::saved, this, &SettingsRun::onSaved);
        connect(&service, &SettingsService::conflictFound, this, &SettingsRun::onConflict);
        connect(&service, &SettingsService::runFinished, this,
                [this](const RunRecord &run) { m_outcome = run.outcome; });
    }

private:
    void onLoaded(const IntegrationSettings &stored)
    {
        const IntegrationSettings wanted = withAssignments(stored, m_task.assignments);
        const QList<SettingChange> changes = settingChanges(stored, wanted);
        switch (m_task.action) {
        case Action::Show:
            QTextStream(stdout) << settingsToText(stored);
            end(ExitCode::Done);
            return;
        case Action::Diff:
            printChanges(changes);
            end(changes.isEmpty() ? ExitCode::Done : ExitCode::Refused);
            return;
        case Action::Set:
            judgeAndSave(stored, wanted);
            return;
        }
    }

    void judgeAndSave(const IntegrationSettings &stored, const IntegrationSettings &wanted)
    {
        const QList<SettingFinding> findings = judgeSettings(stored, wanted);
        for (const SettingFinding &finding : findings) {
            if (finding.severity != FindingSeverity::Note) {
                printError(finding.text);
            }
        }
        if (hasErrors(findings)) {
            end(ExitCode::Usage);
            return;
        }
        m_before = stored;
        m_service.save(stored, wanted);
    }

    void onSaved(const SettingsSaved &report)
    {
        printChanges(settingChanges(m_before, report.stored));
        const QList<SettingChange> notTaken = settingChanges(report.sent, report.stored);
        if (!notTaken.isEmpty()) {
            printError(words(QT_TRANSLATE_NOOP(
                "SettingsCommand",
                "Smartup accepted the settings but stored other values than were sent.")));
        }
        end(notTaken.isEmpty() ? ExitCode::Done : ExitCode::Refused);
    }

    void onConflict()
    {
        printError(words(
            QT_TRANSLATE_NOOP("SettingsCommand",
                              "Somebody else changed the same settings at this moment. Nothing was "
                              "written; look at them and try again.")));
        end(ExitCode::Refused);
    }

    void onFailed(const Error &error)
    {
        printError(error);
        end(exitCodeOf(m_outcome, error.origin));
    }

    static void end(ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }

    SettingsService &m_service;
    Task m_task;
    IntegrationSettings m_before;
    Outcome m_outcome = Outcome::NotSent;
};

} // namespace

ExitCode runSettings(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addConnectionOptions(line);
    line.setApplicationDescription(
        line.applicationDescription() + u"\n\n"_s
        + words(QT_TRANSLATE_NOOP(
            "SettingsCommand",
            "show prints every setting as KEY=VALUE with a comment in words; set changes the "
            "settings named and prints what changed; diff says what a file of such lines would "
            "change, and ends with 1 when it would change something.")));
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    const auto task = readTask(line.positionalArguments());
    if (!task) {
        return line.refuse(words(
            QT_TRANSLATE_NOOP("SettingsCommand", "What to do with the settings is not clear.")));
    }
    if (!*task) {
        printError(task->error());
        return ExitCode::Usage;
    }
    const Result<CommandConnection> connection = connectionFromOptions(line);
    if (!connection) {
        return line.refuse(connection.error());
    }

    const SystemClock clock;
    CommandLog log(clock);
    SmartupClient client(clock);
    log.takeCalls(client);
    client.setConnection(connection.value().profile, connection.value().password);
    SettingsService service(client, clock, configFolder());
    log.takeRuns(service);
    const SettingsRun run(service, task->value());
    // Even a failure before the first call must find the loop running.
    QMetaObject::invokeMethod(&service, &SettingsService::load, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace smartup
