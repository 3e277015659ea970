#include "app/connection/ConnectionTester.h"
#include "app/ctl/CommandLine.h"
#include "app/ctl/CommandLog.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ConnectionOptions.h"
#include "app/ctl/ExitCodes.h"
#include "models/core/VisibleText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TestCommand", text);
}

struct StageKey
{
    CheckStage stage {};
    QLatin1StringView key;
};

/// For JSON: these words do not change with the language.
constexpr std::array<StageKey, AllCheckStages.size()> StageKeys { {
    { CheckStage::Address, "address"_L1 },
    { CheckStage::SecureConnection, "secure_connection"_L1 },
    { CheckStage::SignIn, "sign_in"_L1 },
    { CheckStage::Project, "project"_L1 },
    { CheckStage::Organisation, "organisation"_L1 },
    { CheckStage::Rights, "rights"_L1 },
    { CheckStage::Allowance, "allowance"_L1 },
} };

struct StateWord
{
    QLatin1StringView key;
    QString name;
};

StateWord stateWord(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
    case CheckState::Running:
        //: A step of a connection test that was not taken because an earlier one failed
        return { "not_tested"_L1, say(QT_TRANSLATE_NOOP("TestCommand", "–")) };
    case CheckState::Passed:
        //: A step of a connection test
        return { "passed"_L1, say(QT_TRANSLATE_NOOP("TestCommand", "ok")) };
    case CheckState::Warning:
        //: A step of a connection test: passed, but look at it
        return { "warning"_L1, say(QT_TRANSLATE_NOOP("TestCommand", "look")) };
    case CheckState::Failed:
        //: A step of a connection test
        return { "failed"_L1, say(QT_TRANSLATE_NOOP("TestCommand", "FAILED")) };
    }
    Q_UNREACHABLE();
}

void printTable(const ConnectionCheck &check)
{
    for (const StageKey &row : StageKeys) {
        const CheckStep &step = check[row.stage];
        const QString head = u"  "_s + stateWord(step.state).name.leftJustified(8)
            + checkStageName(row.stage).leftJustified(26);
        print((head + visibleText(step.text)).trimmed().prepend(u"  "_s));
        for (const QString &more : { step.remedy, step.raw }) {
            if (!more.isEmpty()) {
                print(QString(10, u' ') + visibleText(more));
            }
        }
    }
    if (const std::optional<CheckStage> stage = check.failedStage()) {
        printError(say(QT_TRANSLATE_NOOP("TestCommand", "The connection fails at: %1."))
                       .arg(checkStageName(*stage)));
    }
}

QJsonObject toJson(const ConnectionCheck &check)
{
    QJsonArray steps;
    for (const StageKey &row : StageKeys) {
        const CheckStep &step = check[row.stage];
        QJsonObject object { { u"stage"_s, row.key },
                             { u"state"_s, stateWord(step.state).key },
                             { u"text"_s, step.text } };
        if (!step.remedy.isEmpty()) {
            object.insert(u"remedy"_s, step.remedy);
        }
        if (!step.raw.isEmpty()) {
            object.insert(u"raw"_s, step.raw);
        }
        steps.append(object);
    }
    return { { u"ok"_s, check.isPassed() }, { u"steps"_s, steps } };
}

} // namespace

ExitCode runTest(const Command &self, const QStringList &arguments)
{
    CommandLine line(self);
    addConnectionOptions(line);
    line.addOption(
        { u"json"_s,
          say(QT_TRANSLATE_NOOP("TestCommand", "One JSON object instead of a table.")) });
    if (const auto code = line.read(arguments)) {
        return *code;
    }
    if (!line.positionalArguments().isEmpty()) {
        return line.refuse(say(QT_TRANSLATE_NOOP("TestCommand", "%1 is not an option of the test."))
                               .arg(line.positionalArguments().constFirst()));
    }
    const Result<CommandConnection> connection = connectionFromOptions(line);
    if (!connection) {
        return line.refuse(connection.error());
    }
    const Result<SettingsFormMap> form = settingsFormMapIn(configFolder());
    if (!form) {
        printError(form.error());
        return ExitCode::Failed;
    }
    const SystemClock clock;
    CommandLog log(clock);
    ConnectionTester tester(clock, form.value());
    log.takeCalls(tester);
    const bool isJson = line.isSet(u"json"_s);
    QObject::connect(
        &tester, &ConnectionTester::finished, &tester, [isJson](const ConnectionCheck &check) {
            if (isJson) {
                print(QString::fromUtf8(QJsonDocument(toJson(check)).toJson()).trimmed());
            } else {
                printTable(check);
            }
            QCoreApplication::exit(static_cast<int>(exitCodeOf(check)));
        });
    const CommandConnection &to = connection.value();
    QMetaObject::invokeMethod(
        &tester, [&tester, &to] { tester.start(to.profile, to.password); }, Qt::QueuedConnection);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace smartup
